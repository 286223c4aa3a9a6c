/** For the facilitator: subjects as they come, the vote, and the client invited. It never picks. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { hasDeclined } from "../state/news.js";
import { ask } from "../state/outbox.js";
import { choice, clock, may, people } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Fold } from "./controls.js";
import { Outcome } from "./outcome.js";
import { clientName } from "./need-pinned.js";
import { InviteClient } from "./people.js";
import { VotesOf, VotesResult, WhereFew } from "./votes-shown.js";

/** @import { SubjectView } from "../state/types.js" */

export function Choosing() {
  if (clientName()) return html`<${Chosen} />`;
  const say = words.value.choosing;
  const { subjects, proposed, expected, passed, voted, vote_open, votes_shown } = choice.value;
  return html`<p>${say.in(proposed, expected, passed)}${vote_open && !votes_shown && ` · ${say.voted(voted, expected)}`}</p>
    <${TheVote} />
    <${WhereFew} />
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

/** The choice is made: nothing more to press, the subjects one tap away. */
function Chosen() {
  const say = words.value;
  const inView = clock.value.step === "0c"; // there, everyone reads whose part it is above
  return html`${!inView && html`<p>${say.choosing.isClient(clientName())}</p>`}
    ${choice.value.subjects.length > 0 &&
    html`<${Fold} title=${choice.value.votes_shown ? say.vote.result : say.choosing.title}><${VotesResult} /><//>`}`;
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
    <p class="by">${subject.name} · ${method.value.subjects[subject.kind].name}</p>
    <${VotesOf} subject=${subject} />
    ${may("invite_client") &&
    owner?.role === "consultant" &&
    (hasDeclined(subject.person)
      ? html`<p class="hint">${words.value.news.declined(subject.name)}</p>`
      : html`<${InviteClient} person=${subject.person} name=${subject.name} />`)}
  </li>`;
}
