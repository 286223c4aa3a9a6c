/** My own subject, in one sentence: a problem, a preoccupation or a project; or none today, which counts too. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { choice, clock, may, me } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Button, Card, OneOf, TextField } from "./controls.js";
import { clientName } from "./need-pinned.js";
import { Outcome } from "./outcome.js";

/** @import { SubjectKind } from "../state/types.js" */

const KINDS = /** @type {SubjectKind[]} */ (["problem", "preoccupation", "project"]);
const STEPS_TO_CARRY = new Set(["0c", "closing"]); // once the client is known, and at the end

const mySubject = () => choice.value.subjects.find((subject) => subject.person === me.value.id);

export function Subject() {
  const say = words.value.subject;
  const mine = mySubject();
  const text = draft("subject", "");
  const kind = draft("subject-kind", /** @type {SubjectKind} */ (mine?.kind ?? "preoccupation"));
  const send = () => ask("propose_subject", { type: "propose_subject", kind: kind.value, text: text.value }, "subject");
  return html`<${Composer} act="propose_subject" label=${mine ? say.change : say.send} send=${send}>
      ${mine && html`<p class="said">${mine.text}</p>`}
      ${choice.value.i_passed && html`<p class="hint">${say.isNone}</p>`}
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
    <//>
    ${may("pass_subject") &&
    !choice.value.i_passed &&
    html`<div class="row"><${Button} kind="quiet" onClick=${() => ask("pass_subject", { type: "pass_subject" })}>${say.none}<//></div>
      <${Outcome} of="pass_subject" />`}`;
}

/** A subject that was not chosen: its owner keeps it for another time, or lets it go. */
export function CarrySubject() {
  const mine = mySubject();
  if (!mine || !clientName() || !may("carry_subject") || !STEPS_TO_CARRY.has(clock.value.step)) return null;
  const say = words.value.subject;
  const carries = choice.value.i_carry;
  const carry = (/** @type {boolean} */ on) => ask("carry_subject", { type: "carry_subject", on });
  return html`<${Card} title=${say.carryTitle}>
    <p class="said">${mine.text}</p>
    <p class="hint">${say.carryQuestion}</p>
    <div class="pair">
      <${Button} aria-pressed=${carries} onClick=${() => carry(true)}>${say.carry}<//>
      <${Button} aria-pressed=${!carries} onClick=${() => carry(false)}>${say.letGo}<//>
    </div>
    <p class="hint" role="status">${carries ? say.carried : say.dropped}</p>
    <${Outcome} of="carry_subject" />
  <//>`;
}
