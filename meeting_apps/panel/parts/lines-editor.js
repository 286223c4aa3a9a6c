/** Lines that the group words for itself, one a row; and back to the method's own in one tap. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Button, TextField } from "./controls.js";

const LONGEST_LINE = 300; // the server's limit for a sentence (session/commands.py)

/** Lines as they stand, and what they are. @typedef {{label: string, hint?: string, lines: string[]}} Lines */

/** @param {string} text */
const rowsOf = (text) =>
  text
    .split("\n")
    .map((row) => row.trim())
    .filter(Boolean);

/** Why the rows cannot be kept, or null. @param {string[]} rows @param {number} most @param {number} longest */
function whyNot(rows, most, longest) {
  const say = words.value.lines;
  if (rows.length > most) return say.tooMany(most);
  return rows.some((row) => row.length > longest) ? say.tooLong(longest) : null;
}

/**
 * @param {{
 *   act: string, name: string, fields: Lines[], own: boolean, most: number, longest?: number, say: {save: string, reset: string},
 *   keep: (rows: string[][], clears: string|null) => void,
 * }} props `name` of the draft; whether any lines are the group's `own`; `keep` takes the rows of each field, none to
 *   bring the method's back, and the draft that it `clears`
 */
export function LinesEditor({ act, name, fields, own, most, longest = LONGEST_LINE, keep, say }) {
  const written = draft(name, /** @type {Record<number, string>|null} */ (null)); // what was changed, by field
  const clears = written.value === null ? null : name;
  const texts = fields.map(({ lines }, n) => written.value?.[n] ?? lines.join("\n"));
  const rows = texts.map(rowsOf);
  const send = () => {
    if (rows.every((lines) => whyNot(lines, most, longest) === null)) keep(rows, clears);
  };
  return html`<${Composer} act=${act} label=${say.save} send=${send}>
      ${fields.map(
        ({ label, hint }, n) =>
          html`<${Field}
            key=${label}
            label=${label}
            hint=${hint}
            rows=${n === 0 ? 4 : 2}
            most=${most}
            longest=${longest}
            text=${texts[n] ?? ""}
            write=${(/** @type {string} */ text) => (written.value = { ...written.value, [n]: text })}
          />`,
      )}
    <//>
    ${own && html`<${Button} kind="quiet" onClick=${() => keep(fields.map(() => []), clears)}>${say.reset}<//>`}`;
}

/** @param {{label: string, hint: string|undefined, rows: number, most: number, longest: number, text: string, write: (text: string) => void}} props */
function Field({ label, hint, rows, most, longest, text, write }) {
  const why = whyNot(rowsOf(text), most, longest);
  return html`<${TextField} label=${label} hint=${hint} rows=${rows} limit=${most * longest} value=${text} write=${write} />
    <div role="status">${why && html`<p class="refusal">${why}</p>`}</div>`;
}
