/**
 * Half of a step's time, two minutes left, none left, and the end of a moment within it: noticed as the clock passes
 * them. They tell; they never move a step.
 */
import { computed, effect, signal } from "@preact/signals";
import { chime } from "./chime.js";
import { now } from "./clock.js";
import { sound } from "./preferences.js";
import { clock, seen } from "./view.js";

/** @import { Milestone, StepId } from "./types.js" */

const SHOWN_FOR = 20; // seconds beside the timer

/** The last one passed, and when; null again once the step has more time or is another. */
export const reached = signal(/** @type {{milestone: Milestone, at: number}|null} */ (null));

/** The one to show now, or null. */
export const shown = computed(() =>
  reached.value !== null && now.value - reached.value.at < SHOWN_FOR ? reached.value.milestone : null,
);

/** Seconds left in the moment within the step, or null without one. */
export const momentLeft = computed(() => {
  const moment = seen.value ? clock.value.moment : null;
  if (moment === null) return null;
  return moment.deadline === null ? Math.round(moment.remaining ?? 0) : Math.floor(moment.deadline) - now.value;
});

export const momentOver = computed(() => momentLeft.value !== null && momentLeft.value <= 0);

/** Follows the clock from now on. */
export function followMilestones() {
  followStep();
  effect(() => {
    if (momentOver.value && sound.peek()) chime();
  });
}

function followStep() {
  /** @type {StepId|null} */
  let step = null;
  /** @type {number|null} */
  let before = null;
  effect(() => {
    if (!seen.value || clock.value.deadline === null) return;
    const left = Math.floor(clock.value.deadline) - now.value;
    if (clock.value.step !== step || (before !== null && left > before)) reached.value = null;
    if (clock.value.step !== step) before = null;
    step = clock.value.step;
    const milestone = before === null ? null : passed(before, left, clock.value.milestones);
    if (milestone) {
      reached.value = { milestone, at: now.value };
      if (sound.peek()) chime();
    }
    before = left;
  });
}

/**
 * @param {number} before seconds left a moment ago
 * @param {number} left seconds left now
 * @param {[Milestone, number][]} milestones in the order in which they come, and the seconds left at each
 * @returns {Milestone|null} the last one in between
 */
function passed(before, left, milestones) {
  return milestones.filter(([, mark]) => before > mark && left <= mark).at(-1)?.[0] ?? null;
}
