/** For the facilitator: ahead or behind the plan, and defining against solving, as two thin bars. */
import { html } from "htm/preact";
import { drift, reserveLeft, spentIn } from "../state/allotment.js";
import { session } from "../state/view.js";
import { words } from "../words/words.js";
import { Bar } from "./bar.js";

/** @import { StepId } from "../state/types.js" */

const WIDEST_DRIFT = 900; // seconds at which the bar is full: a quarter of an hour
const ON_TIME = 60; // seconds nobody should worry about

/** Share of defining in the time spent on the client's situation, and the share planned. */
function shares() {
  const { plan, defining: define, solving: solve } = session.value;
  const of = (/** @type {StepId[]} */ steps, /** @type {(step: StepId, planned: number) => number} */ measure) =>
    plan.reduce((sum, [step, planned]) => sum + (steps.includes(step) ? measure(step, planned) : 0), 0);
  const defining = of(define, spentIn);
  const solving = of(solve, spentIn);
  const plannedDefining = of(define, (_, planned) => planned);
  const plannedSolving = of(solve, (_, planned) => planned);
  return {
    spent: defining + solving > 0 ? defining / (defining + solving) : null,
    planned: plannedDefining / (plannedDefining + plannedSolving),
  };
}

export function PlanBars() {
  const say = words.value.drift;
  const late = drift();
  const { spent, planned } = shares();
  const minutes = Math.round(Math.abs(late) / 60);
  const length = Math.min(1, Math.abs(late) / WIDEST_DRIFT) / 2;
  const sentence = minutes === 0 || Math.abs(late) < ON_TIME ? say.onTime : late > 0 ? say.behind(minutes) : say.ahead(minutes);
  return html`<div class="plan-bars">
    <p>${sentence} · ${say.reserve(Math.round(reserveLeft() / 60))}</p>
    <${Bar} from=${late > 0 ? 0.5 : 0.5 - length} share=${length} mark=${0.5} kind=${late > ON_TIME ? "late" : ""} />
    ${spent !== null &&
    html`<p>${say.balance(Math.round(100 * spent), Math.round(100 * planned))}</p>
      <${Bar} share=${spent} mark=${planned} />`}
  </div>`;
}
