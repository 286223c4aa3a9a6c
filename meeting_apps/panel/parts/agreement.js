/** One agreement for next time, written by the facilitator as the group said it. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { may, regulation } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Card, TextField } from "./controls.js";

export function WriteAgreement() {
  const say = words.value.agreement;
  if (!may("write_agreement")) return null;
  const text = draft("agreement", /** @type {string|null} */ (null));
  const written = text.value ?? regulation.value.agreement;
  const send = () => ask("write_agreement", { type: "write_agreement", text: written }, "agreement");
  return html`<${Card} kind="agreement">
    <${Composer} act="write_agreement" label=${say.save} send=${send}>
      <${TextField}
        label=${method.value.agreement.label}
        hint=${say.hint}
        rows=${2}
        value=${written}
        write=${(/** @type {string} */ value) => (text.value = value)}
      />
    <//>
  <//>`;
}
