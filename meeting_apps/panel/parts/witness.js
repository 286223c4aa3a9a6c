/** Someone whom the client would like to know of the plan: named by the client, asked, and free to say no. */
import { html } from "htm/preact";
import { useId } from "preact/hooks";
import { draft } from "../state/drafts.js";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { clock, may, me, people, witness } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Card, Fold } from "./controls.js";
import { clientName } from "./need-pinned.js";
import { Outcome } from "./outcome.js";
import { PlanRead } from "./plan.js";

/** For the client. */
export function ChooseWitness() {
  if (!may("name_witness")) return null;
  const say = words.value.witness;
  const named = witness.value?.person ? witness.value : null;
  return html`<${Fold} title=${say.title}>
    <p class="hint">${say.hint}</p>
    <p role="status" class="limit">${named && answerOf(named)}</p>
    ${(!named || named.agreed === false) && html`<${NameOne} />`}
    ${named &&
    named.agreed !== false &&
    html`<div class="row">
      <${Button} kind="quiet" onClick=${() => ask("witness", { type: "name_witness", person: null })}>${say.takeBack}<//>
    </div>`}
    <${Outcome} of="witness" />
  <//>`;
}

/** @param {import("../state/types.js").WitnessView} named */
function answerOf({ name, agreed }) {
  const say = words.value.witness;
  if (agreed === null) return say.asked(name);
  return agreed ? say.agreed(name) : say.declined(name);
}

function NameOne() {
  const say = words.value.witness;
  const id = useId();
  const chosen = draft("witness", "");
  const others = people.value.filter((person) => person.present && person.id !== me.value.id && person.role !== "facilitator");
  const known = others.some((person) => person.id === chosen.value) ? chosen.value : "";
  return html`<div class="field">
      <label for=${id}>${say.who}</label>
      <select
        id=${id}
        value=${known}
        onChange=${(/** @type {Event} */ event) => (chosen.value = /** @type {HTMLSelectElement} */ (event.target).value)}
      >
        <option value="">${say.choose}</option>
        ${others.map((person) => html`<option key=${person.id} value=${person.id}>${person.name}</option>`)}
      </select>
    </div>
    ${known && html`<${Button} onClick=${() => ask("witness", { type: "name_witness", person: known }, "witness")}>${say.ask}<//>`}`;
}

/** For whoever is named: a yes and a no of equal weight. */
export function WitnessAsked() {
  if (!witness.value?.asked_me || witness.value.agreed !== null) return null;
  const say = words.value.witness;
  const answer = (/** @type {boolean} */ accept) => ask("answer_witness", { type: "answer_witness", accept });
  return html`<${Card} title=${say.request} kind="asked">
    <p>${method.value.witness.question}</p>
    <div class="pair">
      <${Button} onClick=${() => answer(true)}>${say.yes}<//>
      <${Button} onClick=${() => answer(false)}>${say.no}<//>
    </div>
    <${Outcome} of="answer_witness" />
  <//>`;
}

/** For the witness who agreed: the plan, to read. */
export function WitnessPlan() {
  if (!witness.value?.agreed || me.value.role === "client") return null;
  const say = words.value.witness;
  const { plan } = witness.value;
  return html`<${Fold} title=${say.plan(clientName())} open=${clock.value.step === "5"} key="witness">
    ${plan.length > 0 ? html`<${PlanRead} actions=${plan} />` : html`<p class="hint">${say.planEmpty}</p>`}
  <//>`;
}
