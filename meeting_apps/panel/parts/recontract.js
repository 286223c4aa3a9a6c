/** The contract taken up again: in one tap for the client, who keeps it as it is or words it anew; told to the others. */
import { html } from "htm/preact";
import { needDraft, reopenedAt } from "../state/moment.js";
import { ask } from "../state/outbox.js";
import { may, me, need, wording } from "../state/view.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { clientName } from "./need-pinned.js";
import { Outcome } from "./outcome.js";

export function Recontract() {
  if (!may("recontract") || need.value.recontracting || !wording.value) return null;
  const { version } = wording.value;
  const reopen = () => {
    reopenedAt().value = version;
    void ask("recontract", { type: "recontract" });
  };
  return html`<div class="row"><${Button} kind="quiet" onClick=${reopen}>${words.value.need.recontract}<//></div>
    <${Outcome} of="recontract" />`;
}

/** Before the fields: the same words may be validated again, while no others are being written. */
export function KeepOrChange() {
  const say = words.value.need;
  const current = wording.value;
  const asBefore = needDraft().value === null && current?.version === reopenedAt().value;
  const keep = () => ask("validate_need", { type: "validate_need", version: current?.version });
  return html`<div class="reopened">
    <p class="hint">${say.reopened}</p>
    ${asBefore && html`<${Button} onClick=${keep}>${say.asItIs}<//><${Outcome} of="validate_need" />`}
  </div>`;
}

/** Those who conduct have their own words for it. */
const TOLD = new Set(["consultant", "observer"]);

/** In the page from the start, empty: what comes into it is read aloud. */
export function Reopening() {
  const { recontracting } = need.value;
  return html`<div role="status" class="outcome">
    ${recontracting && clientName() && TOLD.has(me.value.role) && html`<p class="notice">${words.value.need.reopening(clientName())}</p>`}
  </div>`;
}
