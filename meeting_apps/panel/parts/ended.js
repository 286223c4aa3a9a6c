/** After the end: the receipt of what was erased, or the sentence that says why there is no seat here. */
import { html } from "htm/preact";
import { timeOfDay } from "../state/clock.js";
import { language } from "../state/preferences.js";
import { spoken, words } from "../words/words.js";

/** @import { Ending } from "../state/ending.js" */
/** @import { Receipt } from "../state/types.js" */

/** @param {{how: Ending}} props */
export function Ended({ how }) {
  if (how.kind === "receipt") return html`<${ReceiptShown} receipt=${how.receipt} saved=${how.saved} />`;
  const sentence = how.kind === "left" ? words.value.ended.left : spoken(how.sentence);
  return html`<div class="alone">
    <h1>${words.value.ended.title}</h1>
    <p role="alert">${sentence}</p>
  </div>`;
}

/** @param {{receipt: Receipt, saved: string[]}} props */
function ReceiptShown({ receipt, saved }) {
  const say = words.value.receipt;
  const time = timeOfDay(receipt.erased_at, language.value);
  return html`<div class="alone receipt" role="status">
    <h1>${say.title}</h1>
    <dl>
      <dt>${say.yours}</dt>
      <dd>${saved.length > 0 ? say.saved(saved.join(", ")) : say.nothingSaved}</dd>
      <dt>${say.erased}</dt>
      <dd>${say.counts(receipt.records, receipt.lines, receipt.people)}</dd>
      <dt>${say.checked}</dt>
      <dd>${receipt.verified ? say.verified(time) : say.unverified(time)}</dd>
    </dl>
    <p>${say.farewell}</p>
  </div>`;
}
