/** My blind vote on the others' subjects: three criteria, nothing to three. It informs; it does not decide. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { method } from "../state/guidance.js";
import { openSubjects } from "../state/moment.js";
import { ask } from "../state/outbox.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { OneOf } from "./controls.js";
import { Outcome } from "./outcome.js";

/** @import { Ballot, SubjectView } from "../state/types.js" */
/** @typedef {keyof Ballot} Criterion */

export const CRITERIA = /** @type {Criterion[]} */ (["urgency", "importance", "appetite"]);
const DEGREES = [0, 1, 2, 3];

const marksOf = (/** @type {SubjectView} */ subject) =>
  draft(`vote-${subject.person}`, /** @type {Partial<Ballot>|null} */ (null));

/** What is marked for a subject: the unsent marks over the vote already sent. @param {SubjectView} subject */
const marked = (subject) => ({ ...subject.my_vote, ...marksOf(subject).value });

const complete = (/** @type {SubjectView} */ subject) => CRITERIA.every((c) => marked(subject)[c] !== undefined);

export function Vote() {
  const say = words.value.vote;
  const subjects = openSubjects.value;
  const send = () => {
    for (const subject of subjects.filter((s) => complete(s) && marksOf(s).value !== null)) {
      const vote = { type: "vote", subject: subject.person, ...marked(subject) };
      void ask(`vote:${subject.person}`, vote, `vote-${subject.person}`);
    }
  };
  const missing = subjects.filter((subject) => !complete(subject)).length;
  return html`<${Composer} act="vote" label=${say.send} send=${send}>
    <p class="hint">${say.blind}</p>
    ${subjects.map((subject) => html`<${OneSubject} key=${subject.person} subject=${subject} />`)}
    ${missing > 0 && html`<p class="hint">${say.missing(missing)}</p>`}
  <//>`;
}

/** @param {{subject: SubjectView}} props */
function OneSubject({ subject }) {
  const say = words.value.vote;
  const marks = marksOf(subject);
  return html`<div class="ballot">
    <p class="said">${subject.text}</p>
    <p class="by">${subject.name} · ${method.value.subjects[subject.kind].name}</p>
    ${CRITERIA.map(
      (criterion) =>
        html`<${OneOf}
          key=${criterion}
          compact
          legend=${say[criterion]}
          options=${DEGREES.map((value) => ({ value, name: String(value), says: say.degree(value) }))}
          chosen=${marked(subject)[criterion]}
          choose=${(/** @type {number} */ value) => (marks.value = { ...marked(subject), [criterion]: value })}
        />`,
    )}
    ${subject.my_vote && marks.value === null && html`<p class="hint">${say.sent}</p>`}
    <${Outcome} of=${`vote:${subject.person}`} />
  </div>`;
}
