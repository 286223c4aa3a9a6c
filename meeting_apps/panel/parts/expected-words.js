/** Names and words of a trade that listening would mistake: for the facilitator and the client, who know them. */
import { html } from "htm/preact";
import { ask } from "../state/outbox.js";
import { may, service, speech } from "../state/view.js";
import { words } from "../words/words.js";
import { Fold } from "./controls.js";
import { LinesEditor } from "./lines-editor.js";

const MOST_WORDS = 40; // the server's limits (session/commands/speech.py)
const LONGEST_WORD = 60;

export function ExpectedWords() {
  if (!service.value.speech.available || !may("expect_words")) return null;
  const say = words.value.speech.expected;
  const lines = speech.value.expected_words;
  const keep = (/** @type {string[][]} */ [rows], /** @type {string|null} */ clears) =>
    void ask("expect_words", { type: "expect_words", words: rows }, clears);
  return html`<${Fold} title=${say.title}>
    <${LinesEditor}
      act="expect_words"
      name="expected-words"
      fields=${[{ label: say.label, hint: say.hint, lines }]}
      own=${lines.length > 0}
      most=${MOST_WORDS}
      longest=${LONGEST_WORD}
      keep=${keep}
      say=${say}
    />
  <//>`;
}
