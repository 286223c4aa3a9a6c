/** For the facilitator: mirrors that came in, to be given to the client first; and to how many it is clear. */
import { html } from "htm/preact";
import { ask } from "../state/outbox.js";
import { may, need } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Confirm } from "./controls.js";
import { Outcome } from "./outcome.js";

export function Contract() {
  const say = words.value.contract;
  const { mirrors_sent, mirrors_revealed, consultants, clear, unclear } = need.value;
  const all = Math.max(consultants, mirrors_sent); // one who has left may have sent theirs
  return html`<p>${mirrors_revealed ? say.revealed : say.mirrors(mirrors_sent, all)}</p>
    ${may("reveal_mirrors") && !mirrors_revealed && mirrors_sent > 0 && html`<${Give} missing=${all - mirrors_sent} />`}
    ${clear + unclear > 0 && html`<p>${say.clear(clear, unclear, consultants)}</p>`}`;
}

/** Once they are given no other can come: it asks once more while some are missing. @param {{missing: number}} props */
function Give({ missing }) {
  const say = words.value.contract;
  const reveal = () => ask("reveal_mirrors", { type: "reveal_mirrors" });
  return html`${missing === 0
      ? html`<${Button} onClick=${reveal}>${say.reveal}<//>`
      : html`<${Confirm}
          kind="plain"
          label=${say.reveal}
          question=${say.missing(missing)}
          yes=${say.revealYes}
          yesKind="plain"
          no=${words.value.notNow}
          act=${reveal}
        />`}
    <${Outcome} of="reveal_mirrors" />`;
}
