/** For the facilitator: subjects as they come, the votes when shown, and the client invited. It never picks. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { choice, may, people } from "../state/view.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";
import { InviteClient } from "./people.js";
import { VotesOf } from "./votes-shown.js";

/** @import { SubjectView } from "../state/types.js" */

export function Choosing() {
  const say = words.value.choosing;
  const { subjects, proposed, expected, voted, votes_shown } = choice.value;
  return html`<p>${say.proposed(proposed, expected)}${subjects.length > 1 && !votes_shown && html` · ${say.voted(voted, expected)}`}</p>
    ${may("reveal_votes") &&
    subjects.length > 0 &&
    !votes_shown &&
    html`<${Button} onClick=${() => ask("reveal_votes", { type: "reveal_votes" })}>${say.reveal}<//><${Outcome} of="reveal_votes" />`}
    <ul class="list">
      ${subjects.map((subject) => html`<${OneSubject} key=${subject.person} subject=${subject} />`)}
    </ul>`;
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
