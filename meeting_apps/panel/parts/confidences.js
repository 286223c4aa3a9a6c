/** For the facilitator alone: the client's signs, and pauses asked for by someone who is never named. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { facilitator, may } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Card } from "./controls.js";
import { Outcome } from "./outcome.js";

/** What was confided and not yet seen, as sentences, each once. */
export function confided() {
  const { signals = [], pauses_asked = 0 } = facilitator.value ?? {};
  const kinds = [...new Set(signals.map((signal) => signal.kind))];
  const told = kinds.map((kind) => method.value.signals[kind].told);
  return pauses_asked > 0 ? [...told, words.value.confidences.pauses(pauses_asked)] : told;
}

export function Confidences() {
  const say = words.value.confidences;
  const all = confided();
  if (all.length === 0 || !may("acknowledge")) return null;
  return html`<${Card} title=${say.title} kind="confidences">
    <ul class="plain">
      ${all.map((sentence) => html`<li key=${sentence}>${sentence}</li>`)}
    </ul>
    <${Button} onClick=${() => ask("acknowledge", { type: "acknowledge" })}>${say.seen}<//>
    <${Outcome} of="acknowledge" />
  <//>`;
}
