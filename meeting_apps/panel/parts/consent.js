/** The question of being listened to: why, who is heard, what is kept; a yes and a no of equal weight. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { may, service, speech } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Card } from "./controls.js";
import { Outcome } from "./outcome.js";

const answer = (/** @type {boolean} */ agree) => ask("consent", { type: "consent", agree });

/** Stops listening for everyone, at once. */
export const stopListening = () => answer(false);

export function ConsentAsked() {
  if (speech.value.state !== "waiting" || speech.value.i_agree) return null;
  const say = words.value.speech;
  const { explanation, scope_client, scope_group } = method.value.consent;
  return html`<${Card} title=${say.asked} kind="asked">
    <p>${explanation}</p>
    <p>${speech.value.scope === "group" ? scope_group : scope_client}</p>
    <div class="pair">
      <${Button} onClick=${() => answer(true)}>${say.yes}<//>
      <${Button} onClick=${() => answer(false)}>${say.no}<//>
    </div>
    <${Outcome} of="consent" />
  <//>`;
}

/** For the facilitator: proposing it. */
export function OfferSpeech() {
  const say = words.value.speech;
  if (!may("offer_speech")) return null;
  if (!service.value.speech.available) return html`<p class="hint">${say.notHere}</p>`;
  const { scope, state } = speech.value;
  const offer = (/** @type {"client"|"group"} */ wanted) => ask("offer_speech", { type: "offer_speech", scope: wanted });
  return html`<p class="hint">${method.value.consent.explanation}</p>
    <div class="stack">
      <${Button} aria-pressed=${state !== "off" && scope === "client"} onClick=${() => offer("client")}>${say.offerClient}<//>
      <${Button} aria-pressed=${state !== "off" && scope === "group"} onClick=${() => offer("group")}>${say.offerGroup}<//>
    </div>
    <${Outcome} of="offer_speech" />`;
}
