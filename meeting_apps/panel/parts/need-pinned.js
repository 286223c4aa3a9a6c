/** The client's need in its current words, pinned for those who serve it; and how it came to be. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { me, need, people, wording } from "../state/view.js";
import { words } from "../words/words.js";

/** @import { NeedVersion } from "../state/types.js" */

/** The client's name, or an empty string before there is one. */
export const clientName = () => people.value.find((person) => person.role === "client")?.name ?? "";

export function NeedPinned() {
  const current = wording.value;
  if (!current) return null;
  const validated = need.value.validated === current.version;
  return html`<section class="card pinned" aria-label=${words.value.need.of(clientName())}>
    <p class="by">
      ${me.value.role !== "client" && `${clientName()} · `}${method.value.stages[current.stage].name}${validated && ` · ${words.value.need.validated}`}
    </p>
    <${Wording} version=${current} />
    <${HelpWanted} />
  </section>`;
}

/** @param {{version: NeedVersion}} props */
export function Wording({ version }) {
  const say = words.value.need;
  return html`<p class="said">${version.text}</p>
    ${version.request && html`<p class="said">${version.request}</p>`}
    ${version.unwanted && html`<p class="hint">${say.without(version.unwanted)}</p>`}`;
}

function HelpWanted() {
  const kinds = need.value.help;
  if (kinds.length === 0) return null;
  return html`<ul class="tags" aria-label=${words.value.need.help}>
    ${kinds.map((kind) => html`<li key=${kind}>${method.value.help[kind]?.name}</li>`)}
  </ul>`;
}

/** Every wording, the latest first. */
export function NeedVersions() {
  return html`<ol class="list versions" reversed>
    ${[...need.value.versions].reverse().map(
      (version) =>
        html`<li class="item" key=${version.version}>
          <p class="by">${method.value.stages[version.stage].name}</p>
          <${Wording} version=${version} />
        </li>`,
    )}
  </ol>`;
}
