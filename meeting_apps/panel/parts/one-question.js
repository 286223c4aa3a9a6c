/** For the client alone: one question at a time about their words, never an answer. One tap turns all help off. */
import { html } from "htm/preact";
import { help } from "../speech/heard.js";
import { askAnotherQuestion } from "../state/connection.js";
import { wantsHelp } from "../state/preferences.js";
import { isClient, need } from "../state/view.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";

/** Below the words it is about, so that it moves nothing under the fingers; never once the need is validated. */
export function OneQuestion() {
  const { question } = help.value;
  const done = need.value.validated !== null || need.value.recontracting;
  if (!isClient.value || done || !wantsHelp.value || !question) return null;
  const say = words.value.board;
  return html`<section class="card question" aria-label=${say.question}>
    <p class="by">${say.question}</p>
    ${question.seen && html`<p class="by">${say.youWrite} <q>${question.seen}</q></p>`}
    <p class="said">${question.text}</p>
    <div class="row">
      <${Button} kind="quiet" onClick=${askAnotherQuestion}>${say.another}<//>
      <${Button} kind="quiet" onClick=${() => (wantsHelp.value = false)}>${say.off}<//>
    </div>
  </section>`;
}
