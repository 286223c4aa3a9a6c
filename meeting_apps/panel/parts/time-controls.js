/** The facilitator's hand on time: pause, two more minutes (borrowed, and from whom), one step back. */
import { html } from "htm/preact";
import { ask } from "../state/outbox.js";
import { clock, session } from "../state/view.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { lenders } from "./lending.js";
import { Outcome } from "./outcome.js";

const MORE = 2; // minutes: one joker (method reference, 3.4)

export function TimeControls() {
  const { step, deadline } = clock.value;
  const say = words.value.time;
  const first = session.value.plan[0]?.[0] === step;
  const running = deadline !== null;
  return html`<div class="time-controls">
    <${Button} kind="quiet" onClick=${() => ask("time", { type: running ? "pause" : "resume" })}>
      ${running ? say.pause : say.resume}
    <//>
    <${Button} kind="quiet" onClick=${() => ask("time", { type: "extend", minutes: MORE })}>
      <span class="two-lines">${say.more} <span class="by">${lenders(60 * MORE)}</span></span>
    <//>
    ${!first && html`<${Button} kind="quiet" onClick=${() => ask("time", { type: "back", step })}>${say.back}<//>`}
  </div>
  <${Outcome} of="time" />`;
}
