/** The client has left, or is cut off: what those may do who conduct, and a plain word for all others. */
import { html } from "htm/preact";
import { clientMissing, missingName } from "../state/client-missing.js";
import { ask } from "../state/outbox.js";
import { clock, may } from "../state/view.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";

/** What this person is told, or "" while the client is here. */
export function missingInWords() {
  const missing = clientMissing.value;
  if (missing === null) return "";
  const say = words.value.clientMissing;
  const name = missingName() || say.client;
  if (!may("pause")) return missing === "left" ? say.left(name) : say.away(name);
  if (missing === "left") return say.choose(name);
  return clock.value.deadline === null ? say.paused(name) : say.wait(name);
}

export function ClientMissing() {
  const told = missingInWords();
  if (told === "") return null;
  const pauses = may("pause") && clientMissing.value === "away" && clock.value.deadline !== null;
  return html`<section class="card client-missing">
    <p>${told}</p>
    ${pauses && html`<${Button} onClick=${() => ask("client-missing", { type: "pause" })}>${words.value.time.pause}<//>`}
    <${Outcome} of="client-missing" />
  </section>`;
}
