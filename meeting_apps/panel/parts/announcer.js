/** Says aloud, politely, what a person who does not look should know: steps, time, "your turn", being listened to. */
import { html } from "htm/preact";
import { effect, signal } from "@preact/signals";
import { now } from "../state/clock.js";
import { mainAct } from "../state/moment.js";
import { guidance } from "../state/guidance.js";
import { clock, me, seen, speech } from "../state/view.js";
import { words } from "../words/words.js";
import { labelOf } from "./cards.js";
import { speechInWords } from "./speech-state.js";

/** @import { StepId } from "../state/types.js" */

const TWO_MINUTES = 120;

const sentence = signal("");

/** In the page from the start, empty: a live region that comes with its text is not read. */
export function Announcer() {
  return html`<div class="unseen" role="status" aria-live="polite">${sentence.value}</div>`;
}

/** Follows the session from now on. */
export function followAloud() {
  followTurns();
  followTime();
  followSpeech();
}

/** The step, what I am awaited to do in it (each act once), and what I am asked. */
function followTurns() {
  /** @type {StepId|null} */
  let step = null;
  /** @type {Set<string|null>} */
  let told = new Set();
  let invited = false;
  let mayTakeOver = false;
  effect(() => {
    if (!seen.value || guidance.value === null) return;
    if (clock.value.step !== step) {
      const name = guidance.value.steps[clock.value.step].name;
      const mine = guidance.value.steps[clock.value.step].now[me.value.role];
      sentence.value = step === null ? "" : words.value.aloud.step(name, mine);
      step = clock.value.step;
      told = new Set([null, "note", mainAct.value]);
    }
    const act = mainAct.value;
    if (!told.has(act)) sentence.value = words.value.aloud.turn(titled(act ?? ""));
    told.add(act);
    if (me.value.invited && !invited) sentence.value = words.value.aloud.invited;
    invited = me.value.invited;
    if (me.value.may_take_over && !mayTakeOver) sentence.value = words.value.deputy.title;
    mayTakeOver = me.value.may_take_over;
  });
}

/** @param {string} act */
function titled(act) {
  /** @type {Record<string, string>} */
  const titles = words.value.cards;
  return titles[act] ?? labelOf(act);
}

function followTime() {
  /** @type {StepId|null} */
  let step = null;
  /** @type {number|null} */
  let before = null;
  effect(() => {
    if (!seen.value || clock.value.deadline === null) return;
    const left = Math.floor(clock.value.deadline) - now.value;
    if (clock.value.step !== step) before = null;
    step = clock.value.step;
    if (before !== null && left > before) sentence.value = ""; // with more time, the same mark may be said again
    const crossed = (/** @type {number} */ mark) => before !== null && before > mark && left <= mark;
    if (crossed(0)) sentence.value = words.value.aloud.zero;
    else if (crossed(TWO_MINUTES)) sentence.value = words.value.aloud.twoMinutes;
    else if (crossed(Math.round(clock.value.seconds / 2))) sentence.value = words.value.aloud.half;
    before = left;
  });
}

function followSpeech() {
  /** @type {string|null} */
  let before = null;
  effect(() => {
    if (!seen.value || guidance.value === null) return;
    const { short } = speechInWords();
    const asked = speech.value.state === "waiting" && !speech.value.i_agree;
    if (before !== null && before !== short) sentence.value = asked ? `${short} ${words.value.speech.asked}` : short;
    before = short;
  });
}
