/** For those who conduct: the client has reopened the contract; what may be said, and what comes next. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { need } from "../state/view.js";
import { words } from "../words/words.js";
import { Card } from "./controls.js";

/** In the page from the start, empty: what comes into it is read aloud. */
export function ContractReopened() {
  const say = words.value.recontract;
  return html`<div role="status" class="outcome">
    ${need.value.recontracting &&
    html`<${Card} title=${say.title} kind="recontract">
      <p><q>${method.value.recontract.say}</q></p>
      <p class="hint">${say.then}</p>
    <//>`}
  </div>`;
}
