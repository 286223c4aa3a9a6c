/** For who comes in after the start: one card that says where the group is, once. */
import { html } from "htm/preact";
import { computed } from "@preact/signals";
import { draft } from "../state/drafts.js";
import { method } from "../state/guidance.js";
import { askedNow } from "../state/moment.js";
import { clock, me, wording } from "../state/view.js";
import { words } from "../words/words.js";
import { Frame } from "./charter.js";
import { Button, Card, Fold } from "./controls.js";
import { clientName, Wording } from "./need-pinned.js";

const told = () => draft("told-where-we-are", false); // kept as a draft is: who drops and comes back has read it

/** Whether I am still being told. */
export const arriving = computed(
  () => !["lobby", "closing"].includes(me.value.joined_in) && clock.value.step !== "closing" && !told().value,
);

export function WhereWeAre() {
  const say = words.value.arriving;
  const { step } = clock.value;
  const client = clientName();
  const { name } = method.value.steps[step];
  return html`<${Card} title=${say.title} kind="arriving">
    <p>${say.step(name)} ${client ? words.value.choosing.isClient(client) : say.noClient}</p>
    ${wording.value &&
    html`<div>
      <p class="by">${client} · ${method.value.stages[wording.value.stage].name}</p>
      <${Wording} version=${wording.value} />
    </div>`}
    ${step !== "0a" && html`<${Fold} title=${words.value.frame.title}><${Frame} /><//>`}
    <div>
      <p class="by">${say.forYou}</p>
      <p class="now">${askedNow()}</p>
    </div>
    <${Button} onClick=${() => (told().value = true)}>${say.done}<//>
  <//>`;
}
