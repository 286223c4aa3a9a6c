/** Who speaks, for everyone: whose turn it is, who comes next, my own turn, my hand. How much anyone spoke is not shown. */
import { html } from "htm/preact";
import { inConsultation } from "../state/consultation.js";
import { ask } from "../state/outbox.js";
import { clock, may, me, session, turns } from "../state/view.js";
import { words } from "../words/words.js";
import { ConductTurns } from "./conduct-turns.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";
import { Order, WhoSpeaks } from "./round.js";

/** @import { Role, StepId } from "../state/types.js" */

/** Where a hand has no sense: the client's own steps, the client who answers, observers while the group works. */
const NO_HAND = /** @type {Record<Role, StepId[]>} */ ({
  facilitator: [],
  cofacilitator: ["1", "5"],
  client: ["1", "2", "5"],
  consultant: ["1", "5"],
  observer: ["1", "2", "3", "4a", "4b", "4", "5"],
});

/** In the middle of the screen: where the group is in its round, and the hands for those who give the floor. */
export function Turns() {
  const { round, speaking } = turns.value;
  if (may("give_floor")) return html`<${ConductTurns} />`;
  if (!round && (speaking === null || speaking === me.value.id)) return null;
  return html`<section class="turns">
    <p><${WhoSpeaks} /></p>
    ${waitsForMyTurn() &&
    turns.value.i_may_pass &&
    html`<div class="row"><${Pass} label=${words.value.turns.passMine} /></div>
      <${Outcome} of="turn" />`}
    <${Order} />
  </section>`;
}

/** At the foot, wherever one has scrolled: it is my turn, or I have the floor. */
export function MyTurn() {
  const { my_turn, round, i_may_pass } = turns.value;
  if (!my_turn) return null;
  const say = words.value.turns;
  return html`<section class="my-turn" aria-label=${round ? say.mine : say.floor}>
    <p>${round ? say.mine : say.floor}</p>
    ${round && i_may_pass && html`<${Pass} label=${say.pass} />`}
    <${Button} onClick=${() => ask("turn", { type: "end_turn", person: me.value.id })}>${say.spoken}<//>
    <${Outcome} of="turn" />
  </section>`;
}

/** My hand, one tap up, one tap down. */
export function Hand() {
  const say = words.value.turns;
  const { my_hand, my_turn } = turns.value;
  if (!my_hand && (my_turn || waitsForMyTurn() || !hasAHand())) return null;
  const act = my_hand ? { type: "lower_hand", person: me.value.id } : { type: "raise_hand" };
  const raise = clock.value.step === "2" ? say.question : say.raise;
  return html`<${Button} class="button quiet hand ${my_hand ? "up" : ""}" onClick=${() => ask("hand", act)}
      >${my_hand ? say.lowerMine : raise}<//
    ><${Outcome} of="hand" />`;
}

/** @param {{label: string}} props */
function Pass({ label }) {
  return html`<${Button} kind="quiet" onClick=${() => ask("turn", { type: "pass_turn" })}>${label}<//>`;
}

const waitsForMyTurn = () =>
  turns.value.order.some(({ person, state }) => person === me.value.id && state === "waiting");

function hasAHand() {
  const { role } = me.value;
  const { step } = clock.value;
  const silent = role === "client" && session.value.silence === "strict" && inConsultation();
  return may("raise_hand") && !silent && !NO_HAND[role].includes(step);
}
