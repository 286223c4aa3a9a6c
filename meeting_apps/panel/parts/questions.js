/** The questions of the clarification: those asked, and the next one. Answers are spoken. */
import { html } from "htm/preact";
import { ask } from "../state/outbox.js";
import { may, questions } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Card } from "./controls.js";
import { Outcome } from "./outcome.js";
import { Touches } from "./touches.js";

/** @import { QuestionView } from "../state/types.js" */

/** For those who may mark it: of the questions that wait, the one to ask first. */
export function NextQuestion() {
  const say = words.value.ask;
  const [next, ...later] = questions.value.filter((question) => !question.answered);
  if (!next || !may("answer")) return null;
  return html`<${Card} title=${say.next}>
    <ul class="list"><${Asked} key=${next.id} question=${next} /></ul>
    ${later.length > 0 && html`<p class="hint">${say.later(later.length)}</p>`}
  <//>`;
}

/** Those that wait, in their order; then those that were answered, the latest first. */
export function QuestionsAsked() {
  if (questions.value.length === 0) return html`<p class="hint">${words.value.ask.none}</p>`;
  const waiting = questions.value.filter((question) => !question.answered);
  const answered = questions.value.filter((question) => question.answered).reverse();
  return html`<ul class="list">
    ${[...waiting, ...answered].map((question) => html`<${Asked} key=${question.id} question=${question} />`)}
  </ul>`;
}

/** @param {{question: QuestionView}} props */
function Asked({ question }) {
  const say = words.value.ask;
  const { id, answered } = question;
  const by = question.mine ? words.value.me : question.name;
  return html`<li class="item">
    <p class="said">${question.text}</p>
    <p class="by">${by}${answered && ` · ${say.answered}`}</p>
    ${question.answer && html`<p>${question.answer}</p>`}
    <div class="row">
      <${Touches} item=${id} on=${question.bookmarked} />
      ${may("answer") &&
      !answered &&
      html`<${Button} kind="quiet" onClick=${() => ask(`question:${id}`, { type: "answer", question: id })}
        >${say.markAnswered}<//
      >`}
    </div>
    <${Outcome} of=${`question:${id}`} />
  </li>`;
}
