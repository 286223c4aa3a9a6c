/** For the facilitator: how this group works, agreed with it: the client's silence, and *tu* or *vous*. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { language } from "../state/preferences.js";
import { may, session } from "../state/view.js";
import { words } from "../words/words.js";
import { Fold, OneOf } from "./controls.js";
import { useIntent } from "./intent.js";
import { Outcome } from "./outcome.js";

/** @import { Address, SilenceMode } from "../state/types.js" */

const MODES = /** @type {SilenceMode[]} */ (["strict", "guided", "dialogue"]);
const ADDRESSES = /** @type {Address[]} */ (["tu", "vous"]);

export function GroupSettings() {
  const speaksFrench = language.value === "fr" || session.value.language === "fr"; // English has one "you"
  const silence = may("set_silence");
  const address = may("set_address") && speaksFrench;
  if (!silence && !address) return null;
  return html`<${Fold} title=${words.value.group.title}>
    ${silence && html`<${Silence} />`} ${address && html`<${HowToAddress} />`}
  <//>`;
}

function Silence() {
  const [chosen, choose] = useIntent(session.value.silence, (mode) => ask("set_silence", { type: "set_silence", mode }));
  return html`<${OneOf}
      legend=${words.value.group.silence}
      options=${MODES.map((value) => ({ value, name: method.value.silence[value].name }))}
      chosen=${chosen}
      choose=${choose}
    />
    <p class="hint" role="status">${method.value.silence[chosen].effect}</p>
    <${Outcome} of="set_silence" />`;
}

function HowToAddress() {
  const say = words.value.group;
  const [chosen, choose] = useIntent(session.value.address, (address) => ask("set_address", { type: "set_address", address }));
  return html`<${OneOf}
      legend=${say.address}
      options=${ADDRESSES.map((value) => ({ value, name: say.addresses[value] }))}
      chosen=${chosen}
      choose=${choose}
    />
    <${Outcome} of="set_address" />`;
}
