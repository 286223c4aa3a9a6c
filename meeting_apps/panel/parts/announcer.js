/** Says aloud, politely, what a person who does not look should know: steps, time running out, "your turn". */
import { html } from "htm/preact";
import { effect, signal } from "@preact/signals";
import { now } from "../state/clock.js";
import { guidance } from "../state/guidance.js";
import { clock, me, seen } from "../state/view.js";
import { words } from "../words/words.js";

/** @import { StepId } from "../state/types.js" */

const TWO_MINUTES = 120;

const sentence = signal("");

/** In the page from the start, empty: a live region that comes with its text is not read. */
export function Announcer() {
  return html`<div class="unseen" role="status" aria-live="polite">${sentence.value}</div>`;
}

/** Follows the session from now on. */
export function followAloud() {
  /** @type {StepId|null} */
  let step = null;
  /** @type {number|null} */
  let before = null;
  let invited = false;
  effect(() => {
    if (!seen.value || guidance.value === null) return;
    if (clock.value.step !== step) {
      const name = guidance.value.steps[clock.value.step].name;
      const mine = guidance.value.steps[clock.value.step].now[me.value.role];
      sentence.value = step === null ? "" : words.value.aloud.step(name, mine);
      step = clock.value.step;
      before = null;
    }
    if (me.value.invited && !invited) sentence.value = words.value.aloud.invited;
    invited = me.value.invited;
  });
  effect(() => {
    if (!seen.value || clock.value.deadline === null) return;
    const left = Math.floor(clock.value.deadline) - now.value;
    const crossed = (/** @type {number} */ mark) => before !== null && before > mark && left <= mark;
    if (crossed(0)) sentence.value = words.value.aloud.zero;
    else if (crossed(TWO_MINUTES)) sentence.value = words.value.aloud.twoMinutes;
    else if (crossed(Math.round(clock.value.seconds / 2))) sentence.value = words.value.aloud.half;
    before = left;
  });
}
