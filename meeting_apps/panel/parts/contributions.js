/** What consultants give the client in step 4: of one kind, in the first person, seen by the client alone. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { clock, contributions } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Button, OneOf, TextField } from "./controls.js";

/** @import { ContributionKind } from "../state/types.js" */

/** From what throws light on the need to what leads out of it. */
const KINDS = /** @type {ContributionKind[]} */ (
  ["reading", "resonance", "experience", "question", "idea", "tool"]
);

export function Contribute() {
  const say = words.value.give;
  const { step } = clock.value;
  const kind = draft(`give-kind-${step}`, /** @type {ContributionKind} */ (step === "4b" ? "idea" : "resonance"));
  const text = draft("give", "");
  const starter = method.value.contributions[kind.value].starter;
  const send = () => ask("contribute", { type: "contribute", kind: kind.value, text: text.value }, "give");
  return html`<${Composer} act="contribute" label=${say.send} send=${send}>
    <${OneOf}
      legend=${say.kind}
      options=${KINDS.map((value) => ({ value, name: method.value.contributions[value].name }))}
      chosen=${kind.value}
      choose=${(/** @type {ContributionKind} */ value) => (kind.value = value)}
    />
    <${TextField}
      label=${say.label}
      hint=${say.hint}
      long
      rows=${3}
      value=${text.value}
      placeholder=${starter}
      write=${(/** @type {string} */ value) => (text.value = value)}
    />
    ${!text.value &&
    html`<${Button} kind="quiet" onClick=${() => (text.value = starter.replace(/…$/, "").trimEnd() + " ")}
      >${words.value.need.startWith(starter)}<//
    >`}
  <//>`;
}

/** What was given: all of it for the client, my own for me. */
export function Given() {
  const say = words.value.give;
  if (contributions.value.length === 0) return html`<p class="hint">${say.none}</p>`;
  return html`<ul class="list">
    ${[...contributions.value].reverse().map(
      (gift) =>
        html`<li class="item" key=${gift.id}>
          <p class="by">${method.value.contributions[gift.kind].name} · ${gift.mine ? words.value.me : gift.name}</p>
          <p class="said">${gift.text}</p>
        </li>`,
    )}
  </ul>`;
}
