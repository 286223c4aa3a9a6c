/** How we work together: two short lines of mine, shown to all without a name, and the group's agreement for next time. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { regulation } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Card, TextField } from "./controls.js";
import { Outcome } from "./outcome.js";

/** @import { RegulationKind } from "../state/types.js" */

const KINDS = /** @type {RegulationKind[]} */ (["helped", "change"]);

const lineOf = (/** @type {RegulationKind} */ kind) => draft(`regulate-${kind}`, "");

export function Regulate() {
  const say = words.value.regulation;
  const send = () => {
    const written = KINDS.filter((kind) => lineOf(kind).value.trim());
    for (const kind of written.length > 0 ? written : KINDS.slice(0, 1)) {
      void ask(`regulate:${kind}`, { type: "regulate", kind, text: lineOf(kind).value }, `regulate-${kind}`);
    }
  };
  const { mine } = regulation.value;
  return html`<${Composer} act="regulate" label=${say.send} send=${send}>
    <p class="hint">${say.hint}</p>
    ${KINDS.map(
      (kind) =>
        html`<${TextField}
            key=${kind}
            label=${method.value.regulation[kind].name}
            placeholder=${method.value.regulation[kind].starter}
            rows=${2}
            value=${lineOf(kind).value}
            write=${(/** @type {string} */ text) => (lineOf(kind).value = text)}
          /><${Outcome} of=${`regulate:${kind}`} />`,
    )}
    ${mine.length > 0 && html`<p class="hint">${say.mine(mine.length)}</p>`}
  <//>`;
}

/** Everyone's lines, which name nobody. */
export function RegulationLines() {
  return html`${KINDS.map((kind) => {
    const said = regulation.value.lines.filter(([of]) => of === kind);
    if (said.length === 0) return null;
    const { name } = method.value.regulation[kind];
    return html`<h3>${name}</h3>
      <ul class="list" aria-label=${name}>
        ${said.map(([, text], i) => html`<li class="item" key=${i}><p class="said">${text}</p></li>`)}
      </ul>`;
  })}`;
}

export function Agreement() {
  const { agreement } = regulation.value;
  if (!agreement) return null;
  return html`<${Card} title=${method.value.agreement.label} kind="pinned"><p class="said">${agreement}</p><//>`;
}
