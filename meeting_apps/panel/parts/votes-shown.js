/** What the votes say: three small bars for each subject, in the order proposed, without a winner. */
import { html } from "htm/preact";
import { choice } from "../state/view.js";
import { words } from "../words/words.js";
import { Bar } from "./bar.js";
import { CRITERIA } from "./vote.js";

/** @import { SubjectView } from "../state/types.js" */

const HIGHEST = 3; // what one vote can give on one criterion

/** @param {{subject: SubjectView}} props */
export function VotesOf({ subject }) {
  const { sums, votes } = subject;
  if (votes === null) return null;
  if (votes === 0) return html`<p class="hint">${words.value.vote.none}</p>`;
  if (!sums) return null;
  return html`<ul class="bars">
    ${CRITERIA.map(
      (criterion) =>
        html`<li key=${criterion}>
          <span class="bar-name">${words.value.vote.ofAll[criterion]}</span>
          <${Bar} share=${sums[criterion] / (HIGHEST * votes)} />
          <span class="bar-value">${sums[criterion]}</span>
        </li>`,
    )}
  </ul>`;
}

/** Said once for all subjects: why some have no bars. */
export function WhereFew() {
  const few = choice.value.subjects.some(({ votes, sums }) => votes !== null && votes > 0 && !sums);
  return few && html`<p class="hint">${words.value.vote.tooFew}</p>`;
}

/** Every subject with its votes. */
export function VotesResult() {
  return html`<${WhereFew} /><ul class="list">
    ${choice.value.subjects.map(
      (subject) =>
        html`<li class="item" key=${subject.person}>
          <p class="said">${subject.text}</p>
          <p class="by">${subject.name}</p>
          <${VotesOf} subject=${subject} />
        </li>`,
    )}
  </ul>`;
}
