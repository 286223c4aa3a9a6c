/** For those who conduct: the client has reopened the contract; what may be said, and what comes next. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { need } from "../state/view.js";
import { words } from "../words/words.js";
import { Fold } from "./controls.js";
import { clientName } from "./need-pinned.js";

/** In the page from the start, empty: what comes into it is read aloud. */
export function ContractReopened() {
  const say = words.value.recontract;
  return html`<div role="status" class="outcome">
    ${need.value.recontracting &&
    clientName() &&
    html`<div class="recontract">
      <${Fold} title=${say.title}>
        <p><q>${method.value.recontract.say}</q></p>
        <p class="hint">${say.then}</p>
      <//>
    </div>`}
  </div>`;
}
