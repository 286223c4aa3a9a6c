/** The client's need in its current words, pinned for those who serve it; and how it came to be. */
import { html } from "htm/preact";
import { inConsultation } from "../state/consultation.js";
import { method } from "../state/guidance.js";
import { me, need, people, wording } from "../state/view.js";
import { words } from "../words/words.js";
import { FewLines } from "./few-lines.js";
import { Moved } from "./words-apart.js";

/** @import { NeedVersion } from "../state/types.js" */

/** The client's name, or an empty string before there is one. */
export const clientName = () => people.value.find((person) => person.role === "client")?.name ?? "";

/** What a wording is, and whether it is the validated one. @param {NeedVersion} version */
function standing({ stage, version }) {
  const validated = need.value.validated === version;
  return `${method.value.stages[stage].name}${validated ? ` · ${words.value.need.validated}` : ""}`;
}

/**
 * A long need shows its first lines, so that what answers it stays in sight; what is asked and the limits stay whole.
 * @param {{whole?: boolean}} props
 */
export function NeedPinned({ whole = false }) {
  const current = wording.value;
  if (!current) return null;
  const by = `${me.value.role === "client" ? "" : `${clientName()} · `}${standing(current)}`;
  return html`<section class="card pinned" aria-label=${words.value.need.of(clientName())}>
    ${whole
      ? html`<p class="by">${by}</p><p class="said">${current.text}</p>`
      : html`<${FewLines} by=${by} text=${current.text} key=${current.version} />`}
    <${AskedFor} version=${current} />
    <${HelpWanted} />
  </section>`;
}

/** @param {{version: NeedVersion}} props */
export const Wording = ({ version }) => html`<p class="said">${version.text}</p><${AskedFor} version=${version} />`;

/** What is asked of the others, and within what. @param {{version: NeedVersion}} props */
function AskedFor({ version }) {
  const say = words.value.need;
  return html`${version.request && html`<p class="said">${version.request}</p>`}
    ${version.unwanted && html`<p class="hint">${say.without(version.unwanted)}</p>`}
    ${version.limits && html`<p class="hint">${say.within(version.limits)}</p>`}`;
}

/** Named for everyone; while the others give, what it asks of them is said too. */
function HelpWanted() {
  const kinds = need.value.help;
  if (kinds.length === 0) return null;
  const gives = inConsultation() && me.value.role !== "client";
  return html`<ul class="tags" aria-label=${words.value.need.help}>
      ${kinds.map((kind) => html`<li key=${kind}>${method.value.help[kind]?.name}</li>`)}
    </ul>
    ${gives && kinds.map((kind) => html`<p class="hint effect" key=${kind}>${method.value.help[kind]?.effect}</p>`)}`;
}

/** Every wording side by side, from the subject to the need: where there is room, one column each. */
export function NeedVersions() {
  return html`<ol class="versions">
    ${need.value.versions.map(
      (version) =>
        html`<li class="card ${need.value.validated === version.version ? "pinned" : ""}" key=${version.version}>
          <p class="by">${standing(version)}</p>
          <${Wording} version=${version} />
          <${Moved} version=${version.version} />
        </li>`,
    )}
  </ol>`;
}
