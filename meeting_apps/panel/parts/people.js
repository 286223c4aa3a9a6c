/** Who is here, and what they are here; for the facilitator also who is invited, named deputy or removed. */
import { html } from "htm/preact";
import { hasDeclined } from "../state/news.js";
import { ask } from "../state/outbox.js";
import { facilitator, may, me, people } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Confirm, Fold } from "./controls.js";
import { Outcome } from "./outcome.js";
import { WeatherOf } from "./weather.js";

/** @import { PersonView } from "../state/types.js" */

export function People() {
  return html`<ul class="list people">
      ${people.value.map((person) => html`<${OnePerson} key=${person.id} person=${person} />`)}
    </ul>
    <${Outcome} of="people" />`;
}

/** @param {{person: PersonView}} props */
function OnePerson({ person }) {
  const say = words.value.people;
  const mine = person.id === me.value.id;
  const tags = [say.roles[person.role]];
  if (person.deputy) tags.push(say.deputy);
  if (facilitator.value?.invited === person.id) tags.push(say.invited);
  tags.push(person.present ? say.here : say.away);
  return html`<li class="item person ${person.present ? "" : "away"}">
    <p class="name">${person.name}${mine && ` (${words.value.me})`}</p>
    <p class="by">${tags.join(" · ")}</p>
    ${person.weather && html`<p class="by"><${WeatherOf} of=${person.weather} /></p>`}
    ${!mine && may("remove") && html`<${Fold} title=${say.more(person.name)}><${Acts} person=${person} /><//>`}
  </li>`;
}

/** @param {{person: PersonView}} props */
function Acts({ person }) {
  const say = words.value.people;
  return html`<div class="stack">
    ${may("invite_client") && person.role === "consultant" && html`<${InviteClient} person=${person.id} name=${person.name} />`}
    ${may("name_deputy") &&
    html`<${Button} kind="quiet" onClick=${() => ask("people", { type: "name_deputy", person: person.deputy ? null : person.id })}
      >${person.deputy ? say.noDeputy : say.nameDeputy}<//
    >`}
    ${may("name_cofacilitator") && person.role !== "client" && html`<${NameCofacilitator} person=${person} />`}
    ${may("hand_over") &&
    person.role !== "client" &&
    person.present &&
    html`<${Confirm}
      label=${say.handOver}
      question=${say.handOverQuestion(person.name)}
      yes=${say.handOverYes}
      yesKind="plain"
      no=${words.value.notNow}
      act=${() => ask("people", { type: "hand_over", person: person.id })}
    />`}
    <${Confirm}
      label=${say.remove}
      question=${say.removeQuestion(person.name)}
      yes=${say.removeYes}
      no=${words.value.notNow}
      act=${() => ask("people", { type: "remove", person: person.id })}
    />
  </div>`;
}

/** @param {{person: PersonView}} props */
function NameCofacilitator({ person }) {
  const say = words.value.people;
  const named = person.role === "cofacilitator";
  const name = () => ask("people", { type: "name_cofacilitator", person: named ? null : person.id });
  return html`<${Button} kind="quiet" onClick=${name}>${named ? say.noCofacilitator : say.nameCofacilitator}<//>`;
}

/** Who said "not today" is not pressed: the button steps back. @param {{person: string, name: string}} props */
export function InviteClient({ person, name }) {
  const say = words.value.people;
  const declined = hasDeclined(person);
  if (facilitator.value?.invited === person) return html`<p class="hint">${say.invitedWaiting(name)}</p>`;
  return html`${declined && html`<p class="hint">${words.value.news.declined(name)}</p>`}
    <${Button} kind=${declined ? "quiet" : "plain"} onClick=${() => ask(`invite:${person}`, { type: "invite_client", person })}>${say.invite(name)}<//>
    <${Outcome} of=${`invite:${person}`} />`;
}
