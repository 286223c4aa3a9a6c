/** Anyone may ask for a pause: the facilitator alone is told, without a name. */
import { html } from "htm/preact";
import { ask } from "../state/outbox.js";
import { may, me } from "../state/view.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";

/** The button stays once pressed, so that the focus has somewhere to be. */
export function AskPause() {
  const say = words.value.askPause;
  const asked = me.value.pause_asked;
  if (!may("ask_pause")) return null;
  return html`<div class="stack ask-pause">
    <${Button} aria-pressed=${asked} onClick=${() => !asked && ask("ask_pause", { type: "ask_pause" })}>${say.ask}<//>
    <p class="hint" role="status">${asked ? say.asked : say.hint}</p>
    <${Outcome} of="ask_pause" />
  </div>`;
}
