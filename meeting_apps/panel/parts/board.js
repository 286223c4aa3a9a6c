/** For the client alone: their own words, said or typed, and one question at a time. A tap puts words in the need. */
import { html } from "htm/preact";
import { help, lines } from "../speech/heard.js";
import { timeOfDay } from "../state/clock.js";
import { askAnotherQuestion } from "../state/connection.js";
import { language, wantsHelp } from "../state/preferences.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { insertWords } from "./need-editor.js";

/** Whether there is anything to help with. */
export const hasHelp = () => help.value.question !== null || help.value.evidence.length > 0;

export function OneQuestion() {
  const { question } = help.value;
  if (!wantsHelp.value || !question) return null;
  const say = words.value.board;
  return html`<section class="card question" aria-label=${say.question}>
    <p class="by">${say.question}</p>
    <p class="said">${question.text}</p>
    <div class="row">
      <${Button} kind="quiet" onClick=${askAnotherQuestion}>${say.another}<//>
      <${Button} kind="quiet" onClick=${() => (wantsHelp.value = false)}>${say.off}<//>
    </div>
  </section>`;
}

export function OwnWords() {
  const say = words.value.board;
  const { evidence } = help.value;
  if (evidence.length === 0) return html`<p class="hint">${say.none}</p>`;
  return html`<p class="hint">${say.hint}</p>
    <ul class="list">
      ${evidence.map(
        (found) =>
          html`<li key=${`${found.line}-${found.start}`}>
            <button type="button" class="quote" onClick=${() => insertWords(found.quote)}>
              <q>${found.quote}</q>
              <span class="by">${say[found.source](timeOfDay(found.at, language.value))}</span>
            </button>
          </li>`,
      )}
    </ul>`;
}

/** The last lines heard: a memory aid, never a record, and never read aloud by a screen reader on its own. */
export function RecentLines() {
  return html`<ul class="list lines" aria-live="off">
    ${[...lines.value].reverse().map(
      (line) =>
        html`<li class="item" key=${line.id}>
          <p class="by">${line.name} · ${timeOfDay(line.at, language.value)}</p>
          <p>${line.text}</p>
        </li>`,
    )}
  </ul>`;
}
