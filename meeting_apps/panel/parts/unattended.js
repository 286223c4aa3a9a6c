/** The session is about to close by itself, because nobody has done anything for long: one tap keeps it open. */
import { html } from "htm/preact";
import { timeOfDay } from "../state/clock.js";
import { ask } from "../state/outbox.js";
import { language } from "../state/preferences.js";
import { may, session } from "../state/view.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";

/** The warning in words, or "" while there is none. */
export function warning() {
  const { closes_at } = session.value;
  return closes_at === null ? "" : words.value.unattended.notice(timeOfDay(closes_at, language.value));
}

export function Unattended() {
  if (warning() === "") return null;
  return html`<section class="strip unattended">
    <p>${warning()}</p>
    ${may("keep_open") && html`<${Button} onClick=${() => ask("keep_open", { type: "keep_open" })}>${words.value.unattended.keep}<//>`}
    <${Outcome} of="keep_open" />
  </section>`;
}
