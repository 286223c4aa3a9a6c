/** The co-facilitator's screen: people, hands and technique; never the course of the session. */
import { html } from "htm/preact";
import { may, session } from "../state/view.js";
import { words } from "../words/words.js";
import { NotHeard, StillToCome } from "./conduct.js";
import { Fold } from "./controls.js";
import { Latecomers } from "./latecomers.js";
import { Door } from "./links.js";
import { Zones } from "./zones.js";

export function CofacilitatorNow() {
  return html`<${Latecomers} />
    <${StillToCome} />
    <${NotHeard} />
    <${Zones} />
    ${may("lock") && !session.value.practice && html`<${Fold} title=${words.value.links.door}><${Door} /><//>`}`;
}
