/**
 * The shapes that come from the server: what one person may see of a session, and the service around it.
 * The server's `session/views.py` is the source; nothing here decides anything.
 */

/** @typedef {"lobby"|"0a"|"0b"|"0c"|"1"|"2"|"3"|"4a"|"4b"|"4"|"5"|"6"|"closing"} StepId */
/** @typedef {"facilitator"|"cofacilitator"|"client"|"consultant"|"observer"} Role */
/** @typedef {"en"|"fr"} Language */
/** @typedef {{en: string, fr: string, vous?: string}} Sentence */
/** @typedef {"problem"|"preoccupation"|"project"} SubjectKind */
/** @typedef {"reading"|"experience"|"resonance"|"question"|"idea"|"tool"} ContributionKind */
/** @typedef {"subject"|"question"|"difficulty"|"need"} Stage */
/** @typedef {"off"|"waiting"|"listening"} SpeechState */
/** @typedef {"client"|"group"} SpeechScope */
/** @typedef {"tu"|"vous"} Address */
/** @typedef {"half"|"two_minutes"|"zero"} Milestone */
/** @typedef {"sun"|"bright"|"cloud"|"fog"|"rain"|"storm"} Weather */
/** @typedef {"facts"|"stakes"|"tried"|"reading"|"feelings"|"others"|"wanted"|"margin"} Zone */
/** @typedef {"strict"|"guided"|"dialogue"} SilenceMode */
/** @typedef {"more"|"say_more"|"off_contract"} SignalKind */
/** @typedef {"writing"|"exchange"|"break"} MomentKind */
/** @typedef {"note"|"fact"|"feeling"|"question"|"resonance"} NoteKind */
/** @typedef {"helped"|"change"} RegulationKind */
/** @typedef {"waiting"|"speaking"|"done"|"passed"} TurnState */
/** @typedef {{urgency: number, importance: number, appetite: number}} Ballot */
/** @typedef {{id: string, title: string, language: Language, preset: string, express: boolean, practice: boolean, address: Address, silence: SilenceMode, locked: boolean, closes_at: number|null, plan: [StepId, number][], reserve: number, defining: StepId[], solving: StepId[]}} SessionView */
/** @typedef {{id: string, name: string, role: Role, seat: string, deputy: boolean, take_over_from: number|null, joined_in: StepId, invited: boolean, pause_asked: boolean, acts: string[]}} MeView */
/** @typedef {{id: string, name: string, role: Role, present: boolean, deputy: boolean, weather: Weather|null}} PersonView */
/** `lines` as the group words them; empty for the guidance's own. @typedef {{lines: string[], version: number, agreed: number, expected: number, i_agree: boolean}} CharterView */
/** @typedef {{person: string, name: string, state: TurnState}} TurnView */
/** @typedef {{round: boolean, order: TurnView[], speaking: string|null, my_turn: boolean, next: string|null, i_may_pass: boolean, hands: string[], my_hand: boolean}} TurnsView */
/** A short time of its own within the step. @typedef {{kind: MomentKind, deadline: number|null, remaining: number|null}} Moment */
/** @typedef {{step: StepId, seconds: number, deadline: number|null, remaining: number|null, milestones: [Milestone, number][], moment: Moment|null}} ClockView */
/** @typedef {{person: string, name: string, kind: SubjectKind, text: string, my_vote: Ballot|null, sums: Ballot|null, votes: number|null}} SubjectView */
/** @typedef {{subjects: SubjectView[], expected: number, proposed: number, passed: number, i_passed: boolean, i_carry: boolean, vote_open: boolean, votes_shown: boolean, voted: number}} ChoiceView */
/** @typedef {{id: string, name: string, text: string, mine: boolean, answered: boolean, answer: string, bookmarked: boolean}} QuestionView */
/** @typedef {{id: string, name: string, text: string, mine: boolean, shown: boolean}} MirrorView */
/** @typedef {{version: number, stage: Stage, text: string, request: string, unwanted: string, limits: string, at: number}} NeedVersion */
/** @typedef {{versions: NeedVersion[], help: string[], validated: number|null, recontracting: boolean, mirrors: MirrorView[], mirrors_sent: number, mirrors_revealed: boolean, my_clear: boolean|null, clear: number, unclear: number, consultants: number}} NeedView */
/** @typedef {{id: string, name: string, step: StepId, kind: ContributionKind, text: string, mine: boolean, bookmarked: boolean}} ContributionView */
/** @typedef {{text: string, at: number, shared: boolean, kind: NoteKind}} Entry */
/** @typedef {{slot: number, what: string, by_when: string, sign: string, in_my_hands: boolean|null}} Action */
/** @typedef {{person: string|null, name: string, agreed: boolean|null, asked_me: boolean, plan: Action[]}} WitnessView */
/** @typedef {{lines: [RegulationKind, string][], mine: [RegulationKind, string][], agreement: string}} RegulationView */
/** @typedef {{safe: number, learned: number, understood: number}} Rating */
/** An idea in its author's drawer. @typedef {{id: string, text: string, given: boolean}} Kept */
/** @typedef {{kept: Kept[], signal: SignalKind|null, signal_returned: SignalKind|null, notes: Entry[], learnings: Entry[], actions: Action[], rating: Rating|null}} MineView */
/** @typedef {{state: SpeechState, scope: SpeechScope|null, i_agree: boolean, i_am_heard: boolean, expected_words: string[]}} SpeechView */
/** What lends time. @typedef {"reserve"|StepId} Source */
/** @typedef {{deadline: number|null, remaining: number|null, since: number|null, spent: Partial<Record<StepId, number>>, extended: Partial<Record<StepId, number>>, lent: Partial<Record<Source, number>>, caught_up: number, started: number|null, moment: Moment|null, breaks: number}} Clock */
/** @typedef {{kind: SignalKind, at: number}} Signal */
/** The group's own phrases for a step, and for each of its derailments; empty for the guidance's. @typedef {{say: string[], derailments: string[][]}} Cue */
/** @typedef {{following: StepId|null, not_ready: string[], not_heard: string[], clock: Clock, may_lend: [Source, number][], break_offered: boolean, zones: Zone[], cues: Partial<Record<StepId, Cue>>, signals: Signal[], pauses_asked: number, invited: string|null, ratings: Rating|null, learnings: number}} FacilitatorView */
/** @typedef {{closed_at: number|null, released: number, expected: number, i_released: boolean}} ClosingView */
/**
 * @typedef {object} View
 * @property {SessionView} session
 * @property {MeView} me
 * @property {PersonView[]} people
 * @property {CharterView} charter
 * @property {TurnsView} turns
 * @property {ClockView} clock
 * @property {ChoiceView} choice
 * @property {QuestionView[]} questions
 * @property {NeedView} need
 * @property {ContributionView[]} contributions
 * @property {boolean} help_asked
 * @property {string[]} learnings
 * @property {RegulationView} regulation
 * @property {WitnessView|null} witness
 * @property {MineView} mine
 * @property {SpeechView} speech
 * @property {ClosingView} closing
 * @property {FacilitatorView|null} facilitator
 */
/** @typedef {{speech: {available: boolean, reason: Sentence|null}, language_help: boolean}} Service */
/** @typedef {{version: number, now: number, view: View, service: Service}} Whole */
/** @typedef {{from: number, version: number, now: number, changes: Partial<View>}} Change */
/** @typedef {{id: string, text: string, at: number, end: number, person: string, name: string}} Line */
/** @typedef {"situation"|"stake"|"difficulty"|"tried"|"feeling"|"wanted"|"limit"|"margin"|"need"|"request"} EvidenceKind */
/** A quotation of the client. @typedef {{id: string, quote: string, kind: EvidenceKind, at: number, source: "said"|"typed"}} Evidence */
/** First character and after the last, of a run of words. @typedef {[number, number]} Span */
/** `seen` is what of the client's words raised it, if anything. @typedef {{criterion: string, text: string, seen: string}} OneQuestion */
/** @typedef {{version: number, moved: {gone: Span[], new: Span[]}}} NeedMove */
/** @typedef {{version: number, mirrors: string[], apart: {own: Span[][], unsaid: Span[], shared: string[]}}} Mirrored */
/** @typedef {{evidence: Evidence[], question: OneQuestion|null, moves: NeedMove[], mirrored: Mirrored|null}} Help */
/** As it comes: what is new or has grown, what is gone, and whether that is all there is. @typedef {Help & {whole: boolean, gone: string[]}} News */
/** For those who conduct: sides touched, and whether several questions hold an idea. @typedef {{zones: Zone[], ideas: boolean}} Noticed */
/** @typedef {{erased_at: number, records: number, lines: number, people: number, verified: boolean}} Receipt */
/** @typedef {{participant: string, deputy: string, facilitator: string}} Links */
/** @typedef {{type: string, [field: string]: unknown}} Command */

export {};
