/** For those who conduct: the sides of the situation that were touched, and a question that opens each of the others. */
import { html } from "htm/preact";
import { noticed } from "../speech/heard.js";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { facilitator, may } from "../state/view.js";
import { words } from "../words/words.js";
import { Fold } from "./controls.js";
import { useIntent } from "./intent.js";
import { Outcome } from "./outcome.js";

/** @import { Zone } from "../state/types.js" */

export function Zones() {
  const say = words.value.zones;
  if (!may("mark_zone")) return null;
  const zones = /** @type {Zone[]} */ (Object.keys(method.value.zones));
  return html`<${Fold} title=${say.title}>
    <p class="hint">${say.hint}</p>
    <ul class="plain zones">
      ${zones.map((zone) => html`<${OneZone} key=${zone} zone=${zone} />`)}
    </ul>
  <//>`;
}

/** @param {{zone: Zone}} props */
function OneZone({ zone }) {
  const { name, question } = method.value.zones[zone];
  const touched = noticed.value.zones.includes(zone);
  const known = facilitator.value?.zones.includes(zone) ?? false;
  const [on, mark] = useIntent(known, (wanted) => ask(`mark_zone:${zone}`, { type: "mark_zone", zone, on: wanted }));
  return html`<li>
    <label class="tick">
      <input type="checkbox" checked=${on} onChange=${() => mark(!on)} />
      <span>${name}</span>
    </label>
    ${!on && html`<p class="hint">${touched ? words.value.zones.perhaps : html`<q>${question}</q>`}</p>`}
    <${Outcome} of=${`mark_zone:${zone}`} />
  </li>`;
}
