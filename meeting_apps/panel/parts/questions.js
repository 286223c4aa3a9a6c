/** The questions of the clarification: one to ask, and those asked. Answers are spoken. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { ask } from "../state/outbox.js";
import { may, questions } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Button, Card, TextField } from "./controls.js";
import { Outcome } from "./outcome.js";

/** @import { QuestionView } from "../state/types.js" */

export function AskQuestion() {
  const say = words.value.ask;
  const text = draft("ask", "");
  return html`<${Composer} act="ask" label=${say.send} send=${() => ask("ask", { type: "ask", text: text.value }, "ask")}>
    <${TextField}
      label=${say.label}
      hint=${say.hint}
      rows=${3}
      value=${text.value}
      write=${(/** @type {string} */ value) => (text.value = value)}
    />
  <//>`;
}

/** For those who may mark it: the question that waits longest for its answer. */
export function NextQuestion() {
  const say = words.value.ask;
  const [next, ...later] = questions.value.filter((question) => !question.answered);
  if (!next || !may("answer")) return null;
  return html`<${Card} title=${say.next}>
    <ul class="list"><${Asked} key=${next.id} question=${next} /></ul>
    ${later.length > 0 && html`<p class="hint">${say.later(later.length)}</p>`}
  <//>`;
}

export function QuestionsAsked() {
  if (questions.value.length === 0) return html`<p class="hint">${words.value.ask.none}</p>`;
  return html`<ul class="list">
    ${[...questions.value].reverse().map((question) => html`<${Asked} key=${question.id} question=${question} />`)}
  </ul>`;
}

/** @param {{question: QuestionView}} props */
function Asked({ question }) {
  const say = words.value.ask;
  const { id, answered, bookmarked } = question;
  const by = question.mine ? words.value.me : question.name;
  return html`<li class="item">
    <p class="said">${question.text}</p>
    <p class="by">${by}${answered && ` · ${say.answered}`}</p>
    ${question.answer && html`<p>${question.answer}</p>`}
    <div class="row">
      ${may("bookmark") &&
      html`<${Button}
        kind="quiet"
        aria-pressed=${bookmarked}
        onClick=${() => ask(`question:${id}`, { type: "bookmark", question: id, on: !bookmarked })}
        >${bookmarked ? say.bookmarked : say.bookmark}<//
      >`}
      ${may("answer") &&
      !answered &&
      html`<${Button} kind="quiet" onClick=${() => ask(`question:${id}`, { type: "answer", question: id })}
        >${say.markAnswered}<//
      >`}
    </div>
    <${Outcome} of=${`question:${id}`} />
  </li>`;
}
