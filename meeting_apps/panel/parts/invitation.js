/** Asked to be the client today: a yes and a no of equal weight. And the deputy's hand on an absent facilitator's place. */
import { html } from "htm/preact";
import { useComputed } from "@preact/signals";
import { now } from "../state/clock.js";
import { ask } from "../state/outbox.js";
import { me } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Card } from "./controls.js";
import { Outcome } from "./outcome.js";

export function Invitation() {
  if (!me.value.invited) return null;
  const say = words.value.invitation;
  const answer = (/** @type {boolean} */ accept) => ask("invitation", { type: "answer_invitation", accept });
  return html`<${Card} title=${say.title} kind="asked">
    <p>${say.question}</p>
    <div class="pair">
      <${Button} onClick=${() => answer(true)}>${say.yes}<//>
      <${Button} onClick=${() => answer(false)}>${say.no}<//>
    </div>
    <${Outcome} of="invitation" />
  <//>`;
}

/** Whether the facilitator has been away for long enough. */
export const mayTakeOver = () => me.value.take_over_from !== null && now.value >= me.value.take_over_from;

export function TakeOver() {
  if (!useComputed(mayTakeOver).value) return null;
  const say = words.value.deputy;
  return html`<${Card} title=${say.title} kind="asked">
    <p>${me.value.deputy ? say.explanation : say.nobody}</p>
    <${Button} onClick=${() => ask("take_over", { type: "take_over" })}>${say.takeOver}<//>
    <${Outcome} of="take_over" />
  <//>`;
}
