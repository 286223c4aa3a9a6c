/** My drawer: ideas that came too early. It opens with the paths, and giving one begins a contribution with it. */
import { html } from "htm/preact";
import { ask } from "../state/outbox.js";
import { applies } from "../state/moment.js";
import { clock, may, mine } from "../state/view.js";
import { words } from "../words/words.js";
import { giveKept } from "./contributions.js";
import { Button, Fold } from "./controls.js";
import { Outcome } from "./outcome.js";

/** @import { Kept } from "../state/types.js" */

const STEPS_OF_PATHS = new Set(["4b", "4"]);

export function Drawer() {
  const { kept } = mine.value;
  if (kept.length === 0 || !may("drop_kept")) return null;
  const say = words.value.drawer;
  const isOpen = STEPS_OF_PATHS.has(clock.value.step);
  return html`<${Fold} title=${say.title(kept.filter((item) => !item.given).length)} open=${isOpen} key=${clock.value.step}>
    <p class="hint">${isOpen ? say.open : say.shut}</p>
    <ul class="list">
      ${kept.map((item) => html`<${OneKept} key=${item.id} item=${item} isOpen=${isOpen} />`)}
    </ul>
    <${Outcome} of="drop_kept" />
  <//>`;
}

/** @param {{item: Kept, isOpen: boolean}} props */
function OneKept({ item, isOpen }) {
  const say = words.value.drawer;
  const { id, text, given } = item;
  return html`<li class="item">
    <p class="said">${text}</p>
    ${given
      ? html`<p class="by">${say.given}</p>`
      : html`<div class="row">
          ${isOpen && applies("contribute") && html`<${Button} kind="quiet" aria-label=${say.giveThis(text)} onClick=${() => giveKept(item)}>${say.give}<//>`}
          <${Button} kind="quiet" aria-label=${say.dropThis(text)} onClick=${() => ask("drop_kept", { type: "drop_kept", item: id })}
            >${say.drop}<//
          >
        </div>`}
  </li>`;
}
