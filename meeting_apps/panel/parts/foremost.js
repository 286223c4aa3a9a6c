/** What may not wait further down: it comes before the sentence of the step, and before the turns. */
import { html } from "htm/preact";
import { clock, me } from "../state/view.js";
import { ClientMissing } from "./client-missing.js";
import { Confidences } from "./confidences.js";
import { ContractReopened } from "./contract-reopened.js";
import { News } from "./news.js";

export function Foremost() {
  const conducts = ["facilitator", "cofacilitator"].includes(me.value.role) && clock.value.step !== "closing";
  return html`<${Confidences} />
    ${conducts && html`<${ContractReopened} />`}
    <${ClientMissing} />
    <${News} />`;
}
