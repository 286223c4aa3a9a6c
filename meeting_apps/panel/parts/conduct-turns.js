/** Turns for those who conduct: the next person, the hands (the least heard first), the end of a round. */
import { html } from "htm/preact";
import { ask } from "../state/outbox.js";
import { may, me, turns } from "../state/view.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";
import { nameOf, Order, WhoSpeaks } from "./round.js";

const LIST = "raised-hands";

export function ConductTurns() {
  const { round, speaking, hands } = turns.value;
  if (!round && speaking === null && hands.length === 0) return null;
  return html`<section class="turns card">
    ${(round || speaking !== null) && html`<p><${WhoSpeaks} /></p>`}
    <div class="stack">
      <${Onward} />
      ${round && may("end_round") && html`<${Button} kind="quiet" onClick=${() => ask("turns", { type: "end_round" })}>${words.value.turns.end}<//>`}
    </div>
    <${Hands} />
    <${Order} />
    <${Outcome} of="turns" />
  </section>`;
}

/** Who waits for the floor, in a sentence; "" when it is not mine to give, or nobody waits. */
export function handsInWords() {
  const { hands } = turns.value;
  return hands.length > 0 && may("give_floor") ? words.value.turns.handsOf(hands.map(nameOf).join(", ")) : "";
}

/** At the foot, wherever one has scrolled: how many wait; it leads to the list, at the top of the screen. */
export function HandsUp() {
  const { hands } = turns.value;
  if (hands.length === 0 || !may("give_floor")) return null;
  const show = () => document.getElementById(LIST)?.focus();
  return html`<${Button} kind="quiet hands-up" onClick=${show}>${words.value.turns.handsUp(hands.length)}<//>`;
}

/** From the one who speaks to the one who comes next; my own turn I end where it is said to be mine. */
function Onward() {
  const say = words.value.turns;
  const { round, speaking, next } = turns.value;
  const following = round && next !== null ? say.giveNext(nameOf(next)) : null;
  if (speaking === me.value.id) return null;
  if (speaking !== null) {
    const end = () => ask("turns", { type: "end_turn", person: speaking });
    return html`<${Button} onClick=${end}>${following ?? say.hasSpoken(nameOf(speaking))}<//>`;
  }
  return following && html`<${Button} onClick=${() => ask("turns", { type: "give_floor", person: next })}>${following}<//>`;
}

function Hands() {
  const say = words.value.turns;
  const { hands } = turns.value;
  if (hands.length === 0) return null;
  return html`<h3 id=${LIST} tabindex="-1">${say.hands}</h3>
    <ul class="list hands">
      ${hands.map((person) => {
        const name = nameOf(person);
        return html`<li key=${person}>
          <${Button} onClick=${() => ask("turns", { type: "give_floor", person })}>${say.giveFloor(name)}<//>
          <${Button} kind="quiet" aria-label=${say.lowerOf(name)} onClick=${() => ask("turns", { type: "lower_hand", person })}
            >${say.lower}<//
          >
        </li>`;
      })}
    </ul>`;
}
