/** For the facilitator: mirrors that came in, to be given to the client first; and to how many it is clear. */
import { html } from "htm/preact";
import { ask } from "../state/outbox.js";
import { may, need } from "../state/view.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";

export function Contract() {
  const say = words.value.contract;
  const { mirrors_sent, mirrors_revealed, consultants, clear, unclear } = need.value;
  return html`<p>${mirrors_revealed ? say.revealed : say.mirrors(mirrors_sent, consultants)}</p>
    ${may("reveal_mirrors") &&
    !mirrors_revealed &&
    mirrors_sent > 0 &&
    html`<${Button} onClick=${() => ask("reveal_mirrors", { type: "reveal_mirrors" })}>${say.reveal}<//><${Outcome} of="reveal_mirrors" />`}
    ${clear + unclear > 0 && html`<p>${say.clear(clear, unclear, consultants)}</p>`}`;
}
