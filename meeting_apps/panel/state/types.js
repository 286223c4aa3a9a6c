/**
 * The shapes that come from the server: what one person may see of a session, and the service around it.
 * The server's `session/views.py` is the source; nothing here decides anything.
 */

/** @typedef {"lobby"|"0a"|"0b"|"0c"|"1"|"2"|"3"|"4a"|"4b"|"4"|"5"|"6"|"closing"} StepId */
/** @typedef {"facilitator"|"client"|"consultant"|"observer"} Role */
/** @typedef {"en"|"fr"} Language */
/** @typedef {{en: string, fr: string}} Sentence */
/** @typedef {"problem"|"preoccupation"|"project"} SubjectKind */
/** @typedef {"reading"|"experience"|"resonance"|"question"|"idea"|"tool"} ContributionKind */
/** @typedef {"subject"|"question"|"difficulty"|"need"} Stage */
/** @typedef {"off"|"waiting"|"listening"} SpeechState */
/** @typedef {"client"|"group"} SpeechScope */
/** @typedef {{urgency: number, importance: number, appetite: number}} Ballot */
/** @typedef {{id: string, title: string, language: Language, preset: string, locked: boolean, plan: [StepId, number][], reserve: number, defining: StepId[], solving: StepId[]}} SessionView */
/** @typedef {{id: string, name: string, role: Role, seat: string, deputy: boolean, may_take_over: boolean, invited: boolean, acts: string[]}} MeView */
/** @typedef {{id: string, name: string, role: Role, present: boolean, deputy: boolean}} PersonView */
/** @typedef {{step: StepId, seconds: number, deadline: number|null, remaining: number|null}} ClockView */
/** @typedef {{person: string, name: string, kind: SubjectKind, text: string, my_vote: Ballot|null, sums: Ballot|null, votes: number|null}} SubjectView */
/** @typedef {{subjects: SubjectView[], expected: number, proposed: number, votes_shown: boolean, voted: number}} ChoiceView */
/** @typedef {{id: string, name: string, text: string, mine: boolean, answered: boolean, answer: string, bookmarked: boolean}} QuestionView */
/** @typedef {{id: string, name: string, text: string, mine: boolean, shown: boolean}} MirrorView */
/** @typedef {{version: number, stage: Stage, text: string, request: string, unwanted: string, at: number}} NeedVersion */
/** @typedef {{versions: NeedVersion[], help: string[], validated: number|null, mirrors: MirrorView[], mirrors_sent: number, mirrors_revealed: boolean, my_clear: boolean|null, clear: number, unclear: number, consultants: number}} NeedView */
/** @typedef {{id: string, name: string, step: StepId, kind: ContributionKind, text: string, mine: boolean}} ContributionView */
/** @typedef {{text: string, at: number, shared: boolean}} Entry */
/** @typedef {{slot: number, what: string, by_when: string, sign: string, in_my_hands: boolean|null}} Action */
/** @typedef {{safe: number, learned: number, understood: number}} Rating */
/** @typedef {{notes: Entry[], learnings: Entry[], actions: Action[], rating: Rating|null}} MineView */
/** @typedef {{state: SpeechState, scope: SpeechScope|null, i_agree: boolean, i_am_heard: boolean}} SpeechView */
/** @typedef {{deadline: number|null, remaining: number|null, since: number|null, spent: Partial<Record<StepId, number>>, extended: Partial<Record<StepId, number>>}} Clock */
/** @typedef {{not_ready: string[], not_heard: string[], clock: Clock, invited: string|null, ratings: Rating|null, learnings: number}} FacilitatorView */
/** @typedef {{closed_at: number|null, released: number, expected: number, i_released: boolean}} ClosingView */
/**
 * @typedef {object} View
 * @property {SessionView} session
 * @property {MeView} me
 * @property {PersonView[]} people
 * @property {ClockView} clock
 * @property {ChoiceView} choice
 * @property {QuestionView[]} questions
 * @property {NeedView} need
 * @property {ContributionView[]} contributions
 * @property {string[]} learnings
 * @property {MineView} mine
 * @property {SpeechView} speech
 * @property {ClosingView} closing
 * @property {FacilitatorView|null} facilitator
 */
/** @typedef {{speech: {available: boolean, reason: Sentence|null}, language_help: boolean}} Service */
/** @typedef {{version: number, now: number, view: View, service: Service}} Whole */
/** @typedef {{from: number, version: number, now: number, changes: Partial<View>}} Change */
/** @typedef {{id: string, text: string, at: number, end: number, person: string, name: string}} Line */
/** @typedef {{line: string, start: number, end: number, quote: string, kind: string, at: number, source: "said"|"typed"}} Evidence */
/** @typedef {{evidence: Evidence[], question: {criterion: string, text: string}|null}} Help */
/** @typedef {{erased_at: number, records: number, lines: number, people: number, verified: boolean}} Receipt */
/** @typedef {{participant: string, deputy: string, facilitator: string}} Links */
/** @typedef {{type: string, [field: string]: unknown}} Command */

export {};
