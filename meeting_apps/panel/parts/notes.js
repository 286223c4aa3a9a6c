/** My private notes: nobody else sees them. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { ask } from "../state/outbox.js";
import { mine } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { TextField } from "./controls.js";

export function Notes() {
  const say = words.value.note;
  const text = draft("note", "");
  return html`<${Composer} act="note" label=${say.send} send=${() => ask("note", { type: "note", text: text.value }, "note")}>
      <${TextField}
        label=${say.label}
        hint=${say.hint}
        long
        rows=${3}
        value=${text.value}
        write=${(/** @type {string} */ value) => (text.value = value)}
      />
    <//>
    <ul class="list">
      ${[...mine.value.notes].reverse().map((note) => html`<li class="item" key=${note.at}><p class="said">${note.text}</p></li>`)}
    </ul>`;
}
