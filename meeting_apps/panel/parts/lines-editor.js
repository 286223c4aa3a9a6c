/** Lines that the group words for itself, one a row; and back to the method's own in one tap. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Button, TextField } from "./controls.js";

const LONGEST_LINE = 300; // the server's limit for a sentence (session/commands.py)

/** @param {string} text */
const rowsOf = (text) =>
  text
    .split("\n")
    .map((row) => row.trim())
    .filter(Boolean);

/**
 * @param {{
 *   act: string, name: string, lines: string[], own: boolean, most: number, keep: (lines: string[], clears: string|null) => void,
 *   say: {label: string, hint: string, save: string, reset: string},
 * }} props `name` of the draft; whether `lines` are the group's `own`; `keep([], …)` brings the method's back, `clears` is the draft that it ends
 */
export function LinesEditor({ act, name, lines, own, most, keep, say }) {
  const text = draft(name, /** @type {string|null} */ (null));
  const rows = rowsOf(text.value ?? lines.join("\n"));
  const tooMany = rows.length > most;
  const tooLong = rows.some((row) => row.length > LONGEST_LINE);
  const clears = text.value === null ? null : name;
  const send = () => {
    if (!tooMany && !tooLong) keep(rows, clears);
  };
  return html`<${Composer} act=${act} label=${say.save} send=${send}>
      <${TextField}
        label=${say.label}
        hint=${say.hint}
        rows=${4}
        limit=${most * LONGEST_LINE}
        value=${text.value ?? lines.join("\n")}
        write=${(/** @type {string} */ value) => (text.value = value)}
      />
      <div role="status">
        ${tooMany && html`<p class="refusal">${words.value.lines.tooMany(most)}</p>`}
        ${tooLong && html`<p class="refusal">${words.value.lines.tooLong(LONGEST_LINE)}</p>`}
      </div>
    <//>
    ${own && html`<${Button} kind="quiet" onClick=${() => keep([], clears)}>${say.reset}<//>`}`;
}
