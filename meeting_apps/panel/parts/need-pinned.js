/** The client's need in its current words, pinned for those who serve it; and how it came to be. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { me, need, people, wording } from "../state/view.js";
import { words } from "../words/words.js";

/** @import { NeedVersion } from "../state/types.js" */

/** The client's name, or an empty string before there is one. */
export const clientName = () => people.value.find((person) => person.role === "client")?.name ?? "";

/** What a wording is, and whether it is the validated one. @param {NeedVersion} version */
function standing({ stage, version }) {
  const validated = need.value.validated === version;
  return `${method.value.stages[stage].name}${validated ? ` · ${words.value.need.validated}` : ""}`;
}

export function NeedPinned() {
  const current = wording.value;
  if (!current) return null;
  return html`<section class="card pinned" aria-label=${words.value.need.of(clientName())}>
    <p class="by">${me.value.role !== "client" && `${clientName()} · `}${standing(current)}</p>
    <${Wording} version=${current} />
    <${HelpWanted} />
  </section>`;
}

/** @param {{version: NeedVersion}} props */
export function Wording({ version }) {
  const say = words.value.need;
  return html`<p class="said">${version.text}</p>
    ${version.request && html`<p class="said">${version.request}</p>`}
    ${version.unwanted && html`<p class="hint">${say.without(version.unwanted)}</p>`}
    ${version.limits && html`<p class="hint">${say.within(version.limits)}</p>`}`;
}

function HelpWanted() {
  const kinds = need.value.help;
  if (kinds.length === 0) return null;
  return html`<ul class="tags" aria-label=${words.value.need.help}>
    ${kinds.map((kind) => html`<li key=${kind}>${method.value.help[kind]?.name}</li>`)}
  </ul>`;
}

/** Every wording side by side, from the subject to the need: where there is room, one column each. */
export function NeedVersions() {
  return html`<ol class="versions">
    ${need.value.versions.map(
      (version) =>
        html`<li class="card ${need.value.validated === version.version ? "pinned" : ""}" key=${version.version}>
          <p class="by">${standing(version)}</p>
          <${Wording} version=${version} />
        </li>`,
    )}
  </ol>`;
}
