/** For the client who presents: what may be worth telling, ticked off in this browser alone. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { method } from "../state/guidance.js";
import { clock, me } from "../state/view.js";
import { words } from "../words/words.js";
import { Fold } from "./controls.js";

export function Checklist() {
  if (me.value.role !== "client" || clock.value.step !== "1") return null;
  const say = words.value.checklist;
  const ticks = draft("presentation-ticks", /** @type {number[]|null} */ (null));
  const ticked = ticks.value ?? [];
  const toggle = (/** @type {number} */ i) => {
    ticks.value = ticked.includes(i) ? ticked.filter((other) => other !== i) : [...ticked, i];
  };
  return html`<${Fold} title=${say.title}>
    <p class="hint">${say.hint}</p>
    ${method.value.presentation.prompts.map(
      (prompt, i) =>
        html`<label class="tick" key=${i}>
          <input type="checkbox" checked=${ticked.includes(i)} onChange=${() => toggle(i)} />
          <span>${prompt}</span>
        </label>`,
    )}
  <//>`;
}
