/** My own subject, in one sentence: a problem, a preoccupation or a project. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { choice, me } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { OneOf, TextField } from "./controls.js";

/** @import { SubjectKind } from "../state/types.js" */

const KINDS = /** @type {SubjectKind[]} */ (["problem", "preoccupation", "project"]);

export function Subject() {
  const say = words.value.subject;
  const mine = choice.value.subjects.find((subject) => subject.person === me.value.id);
  const text = draft("subject", "");
  const kind = draft("subject-kind", /** @type {SubjectKind} */ (mine?.kind ?? "preoccupation"));
  const send = () => ask("propose_subject", { type: "propose_subject", kind: kind.value, text: text.value }, "subject");
  return html`<${Composer} act="propose_subject" label=${mine ? say.change : say.send} send=${send}>
    ${mine && html`<p class="said">${mine.text}</p>`}
    <${OneOf}
      legend=${say.kind}
      options=${KINDS.map((value) => ({ value, name: method.value.subjects[value].name }))}
      chosen=${kind.value}
      choose=${(/** @type {SubjectKind} */ value) => (kind.value = value)}
    />
    <${TextField}
      label=${mine ? say.other : say.label}
      hint=${method.value.subjects[kind.value].hint}
      placeholder=${method.value.stages.subject.starter}
      rows=${3}
      value=${text.value}
      write=${(/** @type {string} */ value) => (text.value = value)}
    />
  <//>`;
}
