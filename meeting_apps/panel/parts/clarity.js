/** Whether the client's request is clear to me: two answers of equal weight. */
import { html } from "htm/preact";
import { ask } from "../state/outbox.js";
import { need, wording } from "../state/view.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";

export function Clarity() {
  const say = words.value.clarity;
  const mine = need.value.my_clear;
  const version = wording.value?.version; // the words before my eyes: should they change, I am asked again
  const answer = (/** @type {boolean} */ clear) => ask("say_clear", { type: "say_clear", clear, version });
  return html`<p>${say.question}</p>
    <div class="pair">
      <${Button} aria-pressed=${mine === true} onClick=${() => answer(true)}>${say.yes}<//>
      <${Button} aria-pressed=${mine === false} onClick=${() => answer(false)}>${say.no}<//>
    </div>
    <${Outcome} of="say_clear" />`;
}
