/**
 * What matters now: the one main act of a person in this step, among what the server says they may do.
 * It arranges the screen; it decides no right.
 */
import { computed, signal } from "@preact/signals";
import { draft, isEmpty } from "./drafts.js";
import { method } from "./guidance.js";
import { isLeaving } from "./outbox.js";
import { choice, clock, closing, helpAsked, me, mine, need, people, regulation, speech, wording } from "./view.js";

/** @import { Stage, StepId } from "./types.js" */

/** In each step, acts from the most to the least awaited. @type {Partial<Record<StepId, string[]>>} */
const AWAITED = {
  "0c": ["propose_subject", "vote"],
  1: ["write_need", "note"],
  2: ["write_need", "ask", "note"],
  3: ["write_need", "validate_need", "send_mirror", "say_clear", "note"],
  "4a": ["write_need", "validate_need", "contribute", "note"],
  "4b": ["write_need", "validate_need", "contribute", "note"],
  4: ["write_need", "validate_need", "contribute", "note"],
  5: ["plan_action", "contribute", "write_learning", "note"],
  6: ["write_learning", "rate", "regulate"],
  closing: ["release"],
};

/** Where an observer still observes while the others already write what they learned. @type {typeof AWAITED} */
const AWAITED_OF_OBSERVERS = { 5: ["note"] };

/** @typedef {{text: string, request: string, unwanted: string, limits: string}} NeedDraft */

/** The client's unsent wording, or null while it is the shared one. */
export const needDraft = () => draft("need", /** @type {NeedDraft|null} */ (null));

/** The version that stood when the client took up the contract again, in this browser. */
export const reopenedAt = () => draft("reopened", /** @type {number|null} */ (null));

/** Whether the question about to be sent looks like an idea: its author is asked what to do with it. */
export const earlyIdea = signal(false);

/** Whether I said, in this browser, that I have chosen among the mirrors. */
export const mirrorsChosen = () => draft("mirrors-chosen", false);

/** Whether mirrors wait for the client to choose among them: until they say so, or validate the need. */
export const mirrorsWait = computed(() => {
  const { mirrors, mirrors_revealed, validated, recontracting } = need.value;
  const asked = me.value.acts.includes("show_mirrors") && mirrors_revealed && mirrors.length > 0;
  return asked && validated === null && !recontracting && !mirrorsChosen().value;
});

/** The drafts in which each written act waits to be sent. @type {Record<string, string[]>} */
export const DRAFTS = {
  propose_subject: ["subject"],
  write_need: ["need"],
  ask: ["ask"],
  send_mirror: ["mirror"],
  contribute: ["give"],
  plan_action: ["action-1", "action-2", "action-3"],
  write_learning: ["learning"],
  regulate: ["regulate-helped", "regulate-change"],
  write_agreement: ["agreement"],
  note: ["note"],
};

/**
 * Whether something is written for an act and not sent.
 * @param {string} act
 */
export const isUnsent = (act) => (DRAFTS[act] ?? []).some((name) => !isEmpty(name) && !isLeaving(name));

/** Subjects I can still vote on. */
export const openSubjects = computed(() =>
  choice.value.votes_shown ? [] : choice.value.subjects.filter((subject) => subject.person !== me.value.id),
);

/** Acts that have nothing more to wait for. @type {Record<string, () => boolean>} */
const DONE = {
  propose_subject: () => hasSubject() || (choice.value.i_passed && me.value.role !== "client"),
  vote: () => openSubjects.value.every((subject) => subject.my_vote !== null),
  write_need: isWorded,
  validate_need: () => need.value.validated !== null || wording.value?.stage !== "need",
  send_mirror: () => need.value.mirrors_revealed || need.value.mirrors.some((mirror) => mirror.mine),
  say_clear: () => need.value.my_clear !== null,
  write_learning: () => clock.value.step === "6" && mine.value.learnings.length > 0 && draft("learning", "").value === "",
  rate: () => mine.value.rating !== null,
  regulate: () => regulation.value.mine.length > 0,
  release: () => closing.value.i_released,
};

const hasSubject = () => choice.value.subjects.some((subject) => subject.person === me.value.id);

const hasClient = () => people.value.some((person) => person.role === "client");

/** What the step asks of me, in one sentence: another once the choice of a client is made. */
export function askedNow() {
  const { now, chosen } = method.value.steps[clock.value.step];
  return (chosen && hasClient() ? chosen : now)[me.value.role];
}

/** Acts that have something to act on; all others always have. @type {Record<string, () => boolean>} */
const APPLIES = {
  propose_subject: () => (me.value.role === "client" ? !hasSubject() || !choice.value.votes_shown : !choice.value.votes_shown && !hasClient()),
  vote: () => choice.value.vote_open && openSubjects.value.length > 0 && !hasClient(),
  ask: hasClient,
  send_mirror: () => hasClient() && (clock.value.step === "3" || wording.value !== null),
  say_clear: () => hasClient() && wording.value?.stage === "need",
  contribute: () => hasClient() && !need.value.recontracting && (clock.value.step !== "5" || helpAsked.value),
};

const STAGE_WRITTEN = /** @type {Record<string, Stage>} */ ({ 1: "question", 2: "difficulty" });

/** What a wording shared in this step is. */
export const stageWritten = () => STAGE_WRITTEN[clock.value.step] ?? "need";

/** Acts in which what was sent stays before one's eyes, to be changed: whether nothing in it is new. @type {Record<string, () => boolean>} */
const SENT = {
  write_need: () => needDraft().value === null && wording.value?.stage === stageWritten(),
  expect_words: () => speech.value.expected_words.length > 0 && draft("expected-words", null).value === null,
  plan_action: () => mine.value.actions.length > 0 && mine.value.actions.every(({ slot }) => draft(`action-${slot}`, null).value === null),
};

/**
 * Whether sending an act again would only say what is already said.
 * @param {string} act
 */
export const isSent = (act) => SENT[act]?.() ?? false;

/** Whether the client has worded what this step waits for: from step 4 on, only a contract taken up again. */
function isWorded() {
  const { step } = clock.value;
  if (step === "1" || step === "2") return false;
  if (step !== "3" && !need.value.recontracting) return true;
  const asBefore = need.value.recontracting && wording.value?.version === reopenedAt().value;
  return needDraft().value === null && wording.value?.stage === "need" && !asBefore;
}

/**
 * Whether an act that is mine has something to act on now.
 * @param {string} act
 */
export const applies = (act) => APPLIES[act]?.() ?? true;

/**
 * Whether an act is now a question with answers of equal weight: none of them is the main one.
 * @param {string} act
 */
export const isAnswered = (act) => act === "say_clear" || (act === "ask" && earlyIdea.value);

/** Whether the group has a break: nothing is awaited of anybody. */
export const onBreak = computed(() => clock.value.moment?.kind === "break");

/** The act awaited of me now, or null. The facilitator's own is to conduct. */
export const mainAct = computed(() => {
  const { acts, role } = me.value;
  if (onBreak.value) return null;
  if (role === "facilitator" && clock.value.step !== "closing") return null;
  const awaited = (role === "observer" && AWAITED_OF_OBSERVERS[clock.value.step]) || AWAITED[clock.value.step] || [];
  return awaited.find((act) => acts.includes(act) && applies(act) && !DONE[act]?.()) ?? null;
});
