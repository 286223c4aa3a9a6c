/** Where we are: the step's name, the time left in it, a thin rail of all steps; and the moment within it. */
import { html } from "htm/preact";
import { useComputed } from "@preact/signals";
import { now, spell } from "../state/clock.js";
import { method } from "../state/guidance.js";
import { shown } from "../state/milestones.js";
import { clock, may, session } from "../state/view.js";
import { words } from "../words/words.js";
import { TimedMoment } from "./moment.js";
import { TimeControls } from "./time-controls.js";

const RUNNING_OUT = 120; // seconds: the two minutes of the method's reference
const GAP = 0.6; // percent of the rail between two steps
const THINNEST = 2.5; // percent: a step of one minute must still be seen

/** Seconds left in the step, or null where time does not count. */
export function useTimeLeft() {
  return useComputed(() => {
    const { deadline, remaining } = clock.value;
    // Whole seconds on both sides: a step of six minutes shows 6:00 for its first second.
    if (deadline !== null) return Math.floor(deadline) - now.value;
    return remaining === null ? null : Math.round(remaining);
  });
}

export function Top() {
  const { step } = clock.value;
  return html`<header class="top">
    <div class="where">
      <h1>${method.value.steps[step].name}</h1>
      <${Timer} />
    </div>
    <${Rail} />
    ${may("pause") && html`<${TimeControls} />`}
    <${TimedMoment} />
  </header>`;
}

function Timer() {
  const left = useTimeLeft().value;
  if (left === null) return null;
  const paused = clock.value.deadline === null;
  const over = left < 0;
  const mood = over ? "over" : left <= RUNNING_OUT ? "soon" : "";
  const state = paused ? words.value.time.paused : over ? words.value.time.over : words.value.time.left;
  return html`<div class="timer ${mood}" role="timer" aria-live="off" data-state=${paused ? "paused" : "running"}>
    <span class="figures">${spell(left)}</span>
    ${shown.value && !paused
      ? html`<span class="milestone">${words.value.milestones[shown.value]}</span>`
      : html`<span class="state">${state}</span>`}
  </div>`;
}

/** Steps as wide as their planned time; the one we are in is filled, those behind us are dark. */
function Rail() {
  const { plan } = session.value;
  const { step } = clock.value;
  const here = plan.findIndex(([id]) => id === step);
  const passed = step === "closing" ? plan.length : here;
  const total = plan.reduce((sum, [, seconds]) => sum + seconds, 0);
  const room = 100 - GAP * (plan.length - 1) - THINNEST * plan.length;
  let x = 0;
  const bars = plan.map(([id, seconds], i) => {
    const width = THINNEST + (room * seconds) / total;
    const look = i === here ? "here" : i < passed ? "passed" : "ahead";
    const bar = html`<rect key=${id} class=${look} x=${x} y=${i === here ? 0 : 2} width=${width} height=${i === here ? 8 : 4} rx="0.6" />`;
    x += width + GAP;
    return bar;
  });
  const where = here < 0 ? method.value.steps[step].name : words.value.time.stepOf(here + 1, plan.length);
  return html`<svg class="rail" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label=${where}>${bars}</svg>`;
}
