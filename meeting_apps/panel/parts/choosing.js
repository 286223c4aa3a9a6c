/** For the facilitator: subjects as they come, the vote, and the client invited. It never picks. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { choice, may, people } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Fold } from "./controls.js";
import { Outcome } from "./outcome.js";
import { InviteClient } from "./people.js";
import { VotesOf } from "./votes-shown.js";

/** @import { SubjectView } from "../state/types.js" */

export function Choosing() {
  const say = words.value.choosing;
  const { subjects, proposed, expected, passed, voted, vote_open, votes_shown } = choice.value;
  return html`<p>${say.in(proposed, expected, passed)}${vote_open && !votes_shown && ` · ${say.voted(voted, expected)}`}</p>
    <${TheVote} />
    <ul class="list">
      ${subjects.map((subject) => html`<${OneSubject} key=${subject.person} subject=${subject} />`)}
    </ul>
    ${may("invite_client") &&
    subjects.length > 0 &&
    html`<${Fold} title=${say.eligibility}>
      <ul class="say">
        ${method.value.eligibility.questions.map((question) => html`<li key=${question}>${question}</li>`)}
      </ul>
    <//>`}`;
}

/** Opened once the subjects are in, then shown: each at the facilitator's word. */
function TheVote() {
  const say = words.value.choosing;
  const { subjects, vote_open, votes_shown } = choice.value;
  if (subjects.length === 0 || votes_shown) return null;
  const act = vote_open ? "reveal_votes" : "open_vote";
  if (!may(act)) return null;
  return html`<${Button} onClick=${() => ask("the_vote", { type: act })}>${vote_open ? say.reveal : say.open}<//>
    <${Outcome} of="the_vote" />`;
}

/** @param {{subject: SubjectView}} props */
function OneSubject({ subject }) {
  const owner = people.value.find((person) => person.id === subject.person);
  return html`<li class="item">
    <p class="said">${subject.text}</p>
    <p class="by">${subject.name} · ${method.value.subjects[subject.kind].name}</p>
    <${VotesOf} subject=${subject} />
    ${may("invite_client") &&
    owner?.role === "consultant" &&
    html`<${InviteClient} person=${subject.person} name=${subject.name} />`}
    ${owner?.role === "client" && html`<p class="hint">${words.value.choosing.isClient(subject.name)}</p>`}
  </li>`;
}
