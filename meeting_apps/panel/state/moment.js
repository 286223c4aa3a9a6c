/**
 * What matters now: the one main act of a person in this step, among what the server says they may do.
 * It arranges the screen; it decides no right.
 */
import { computed } from "@preact/signals";
import { draft, imprint } from "./drafts.js";
import { choice, clock, closing, me, mine, need, wording } from "./view.js";

/** @import { StepId } from "./types.js" */

/** In each step, acts from the most to the least awaited. @type {Partial<Record<StepId, string[]>>} */
const AWAITED = {
  "0c": ["propose_subject", "vote"],
  1: ["write_need", "note"],
  2: ["write_need", "ask", "note"],
  3: ["write_need", "validate_need", "send_mirror", "say_clear", "note"],
  "4a": ["contribute", "note"],
  "4b": ["contribute", "note"],
  4: ["contribute", "note"],
  5: ["plan_action", "write_learning", "note"],
  6: ["write_learning", "rate"],
  closing: ["release"],
};

/** @typedef {{text: string, request: string, unwanted: string}} NeedDraft */

/** The client's unsent wording, or null while it is the shared one. */
export const needDraft = () => draft("need", /** @type {NeedDraft|null} */ (null));

/** The draft in which each written act waits to be sent. @type {Record<string, string>} */
const DRAFTS = {
  propose_subject: "subject",
  write_need: "need",
  ask: "ask",
  send_mirror: "mirror",
  contribute: "give",
  write_learning: "learning",
  note: "note",
};

/**
 * Whether something is written for an act and not sent.
 * @param {string} act
 */
export const isUnsent = (act) => act in DRAFTS && !['""', "null"].includes(imprint(DRAFTS[act] ?? ""));

/** Subjects I can still vote on. */
export const openSubjects = computed(() =>
  choice.value.votes_shown ? [] : choice.value.subjects.filter((subject) => subject.person !== me.value.id),
);

/** Acts that have nothing more to wait for. @type {Record<string, () => boolean>} */
const DONE = {
  propose_subject: () => choice.value.subjects.some((subject) => subject.person === me.value.id),
  vote: () => openSubjects.value.every((subject) => subject.my_vote !== null),
  write_need: () =>
    clock.value.step === "3" && needDraft().value === null && wording.value?.stage === "need",
  validate_need: () => need.value.validated !== null,
  send_mirror: () => need.value.mirrors_revealed || need.value.mirrors.some((mirror) => mirror.mine),
  say_clear: () => need.value.my_clear !== null,
  write_learning: () => clock.value.step === "6" && mine.value.learnings.length > 0 && draft("learning", "").value === "",
  rate: () => mine.value.rating !== null,
  release: () => closing.value.i_released,
};

/** Acts that have something to act on; all others always have. @type {Record<string, () => boolean>} */
const APPLIES = {
  propose_subject: () => !choice.value.votes_shown,
  vote: () => openSubjects.value.length > 0,
  send_mirror: () => wording.value !== null,
  say_clear: () => wording.value?.stage === "need",
};

/**
 * Whether an act that is mine has something to act on now.
 * @param {string} act
 */
export const applies = (act) => APPLIES[act]?.() ?? true;

/** The act awaited of me now, or null. The facilitator's own is to conduct. */
export const mainAct = computed(() => {
  const { acts, role } = me.value;
  if (role === "facilitator" && clock.value.step !== "closing") return null;
  const awaited = AWAITED[clock.value.step] ?? [];
  return awaited.find((act) => acts.includes(act) && applies(act) && !DONE[act]?.()) ?? null;
});
