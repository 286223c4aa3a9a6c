/** The round as it is told: who speaks, who comes next, the whole order. */
import { html } from "htm/preact";
import { me, people, turns } from "../state/view.js";
import { words } from "../words/words.js";
import { Fold } from "./controls.js";

/** @param {string} person */
export const nameOf = (person) => people.value.find(({ id }) => id === person)?.name ?? "";

/** In a sentence or two. */
export function WhoSpeaks() {
  const say = words.value.turns;
  const { round, speaking, next } = turns.value;
  const now = speaking && speaking !== me.value.id ? (round ? say.speaking : say.hasFloor)(nameOf(speaking)) : "";
  const after = next === null ? "" : next === me.value.id ? say.youNext : say.next(nameOf(next));
  const over = round && speaking === null && next === null ? say.over : "";
  return html`${[now, over, round ? after : ""].filter(Boolean).join(" ")}`;
}

/** The round in its shuffled order, each place in words. */
export function Order() {
  const say = words.value.turns;
  const { order } = turns.value;
  if (order.length === 0) return null;
  return html`<${Fold} title=${say.order}>
    <ol class="order">
      ${order.map(
        ({ person, name, state }) =>
          html`<li key=${person} data-state=${state}>
            <span class="name">${name}${person === me.value.id && ` (${words.value.me})`}</span>
            <span class="by">${say.states[state]}</span>
          </li>`,
      )}
    </ol>
  <//>`;
}
