/** What I take away: mine alone, or shared without a name. And how it was for me, in three marks. */
import { html } from "htm/preact";
import { useRef } from "preact/hooks";
import { draft } from "../state/drafts.js";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { clock, learnings, mine } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Button, Fold, OneOf, TextField } from "./controls.js";
import { insertAtCaret, opening } from "./starters.js";

/** @import { Rating } from "../state/types.js" */

const STATEMENTS = /** @type {(keyof Rating)[]} */ (["safe", "learned", "understood"]);
const DEGREES = [1, 2, 3, 4, 5];

export function WriteLearning() {
  const say = words.value.learning;
  const text = draft("learning", "");
  const shared = draft("learning-shared", false);
  const field = useRef(/** @type {HTMLTextAreaElement|null} */ (null));
  const insert = (/** @type {string} */ words) => insertAtCaret(field.current, text.value, words, (value) => (text.value = value));
  const send = () => ask("write_learning", { type: "write_learning", text: text.value, shared: shared.value }, "learning");
  return html`<${Resonances} use=${insert} />
    <${Composer} act="write_learning" label=${say.send} send=${send}>
      <${TextField}
        label=${say.label}
        hint=${say.hint}
        long
        rows=${3}
        field=${field}
        value=${text.value}
        write=${(/** @type {string} */ value) => (text.value = value)}
      />
      <${Fold} title=${say.begin}>
        ${method.value.journal.prompts.map(
          (prompt) => html`<button type="button" class="quote" key=${prompt} onClick=${() => insert(opening(prompt))}>${prompt}</button>`,
        )}
      <//>
      <${OneOf}
        legend=${say.forWhom}
        options=${[
          { value: 0, name: say.forMe },
          { value: 1, name: say.forAll },
        ]}
        chosen=${Number(shared.value)}
        choose=${(/** @type {number} */ value) => (shared.value = value === 1)}
      />
    <//>
    <ul class="list">
      ${[...mine.value.learnings].reverse().map(
        (entry) =>
          html`<li class="item" key=${entry.at}>
            <p class="said">${entry.text}</p>
            <p class="by">${entry.shared ? say.isShared : say.isMine}</p>
          </li>`,
      )}
    </ul>`;
}

/** What I noted in silence comes back to me at the end. @param {{use: (words: string) => void}} props */
function Resonances({ use }) {
  const say = words.value.learning;
  const noted = mine.value.notes.filter((note) => note.kind === "resonance");
  if (clock.value.step !== "6" || noted.length === 0) return null;
  return html`<h3>${say.resonances}</h3>
    <ul class="list">
      ${noted.map(
        ({ text, at }) =>
          html`<li class="item" key=${at}>
            <p class="said">${text}</p>
            <div class="row">
              <${Button} kind="quiet" aria-label=${say.useThis(text)} onClick=${() => use(text)}>${say.use}<//>
            </div>
          </li>`,
      )}
    </ul>`;
}

export function LearningsShared() {
  return html`<ul class="list">
    ${learnings.value.map((text, i) => html`<li class="item" key=${i}><p class="said">${text}</p></li>`)}
  </ul>`;
}

export function Rate() {
  const say = words.value.rating;
  if (mine.value.rating) return html`<p class="hint">${say.sent}</p>`;
  const marks = draft("rating", /** @type {Partial<Rating>|null} */ (null));
  const marked = marks.value ?? {};
  const missing = STATEMENTS.some((statement) => marked[statement] === undefined);
  const nudge = draft("rating-nudge", false);
  const send = () => {
    nudge.value = missing;
    if (!missing) void ask("rate", { type: "rate", ...marked }, "rating");
  };
  return html`<${Composer} act="rate" label=${say.send} send=${send}>
    <p class="hint">${say.hint}</p>
    ${STATEMENTS.map(
      (statement) =>
        html`<${OneOf}
          key=${statement}
          legend=${method.value.ratings[statement].statement}
          options=${DEGREES.map((value) => ({ value, name: String(value), says: say.degree(value) }))}
          chosen=${marked[statement]}
          choose=${(/** @type {number} */ value) => (marks.value = { ...marked, [statement]: value })}
        />`,
    )}
    ${nudge.value && missing && html`<p class="refusal" role="alert">${say.missing}</p>`}
  <//>`;
}
