/**
 * How long steps last once time was given and lent, how late the session is, and who would lend more. The server
 * decides (session/allotment.py); here it is only shown before it is asked.
 */
import { now } from "./clock.js";
import { clock, facilitator, session } from "./view.js";

/** @import { Source, StepId } from "./types.js" */

/** Seconds passed in a step, the present run included. @param {StepId} step */
export function spentIn(step) {
  const kept = facilitator.value?.clock;
  const running = kept?.since && step === clock.value.step ? now.value - kept.since : 0;
  return (kept?.spent[step] ?? 0) + Math.max(0, running);
}

/** Seconds by which the session would end later than planned (earlier when negative) if all went on as allotted. */
export function drift() {
  const kept = facilitator.value?.clock;
  if (!kept || kept.started === null) return 0;
  const { plan } = session.value;
  const here = plan.findIndex(([step]) => step === clock.value.step);
  const planned = plan.reduce((sum, [, seconds]) => sum + seconds, kept.lent.reserve ?? 0);
  const toCome = plan.slice(here).reduce((sum, [step, seconds]) => {
    const allotted = seconds + (kept.extended[step] ?? 0) - (kept.lent[step] ?? 0);
    return sum + Math.max(0, allotted - spentIn(step));
  }, 0);
  return now.value - kept.started + toCome - planned;
}

/** Seconds of the reserve that nobody has borrowed yet. */
export const reserveLeft = () => session.value.reserve - (facilitator.value?.clock.lent.reserve ?? 0);

/**
 * Who would lend these seconds, each as much as it can, in the order in which they are asked.
 * @param {number} seconds
 * @returns {[Source, number][]} each lender and its seconds; together less than asked when they have less
 */
export function borrow(seconds) {
  let missing = seconds;
  /** @type {[Source, number][]} */
  const lent = [];
  for (const [source, available] of facilitator.value?.may_lend ?? []) {
    const taken = Math.min(missing, available);
    if (taken > 0) lent.push([source, taken]);
    missing -= taken;
  }
  return lent;
}
