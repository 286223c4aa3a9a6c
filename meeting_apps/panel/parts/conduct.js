/** The facilitator's main act: what the group still waits for, in words, and the next step. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { onBreak } from "../state/moment.js";
import { ask } from "../state/outbox.js";
import { links } from "../state/seat.js";
import { clock, facilitator, me, people, session } from "../state/view.js";
import { heardAloud } from "../state/voices.js";
import { words } from "../words/words.js";
import { Button, Confirm } from "./controls.js";
import { Outcome } from "./outcome.js";

export function Conduct() {
  if (onBreak.value) return html`<${EndBreak} /><${Onward} kind="quiet" /><${Outcome} of="moment" /><${Outcome} of="conduct" />`;
  return html`<${StillToCome} />
    ${clock.value.step === "lobby" ? html`<${Begin} />` : html`<${Onward} kind="main" />`}
    <${Outcome} of="conduct" />`;
}

/** What the step still waits for: advice, never a lock. */
export function StillToCome() {
  const say = words.value.conduct;
  const waits = facilitator.value?.not_ready ?? [];
  if (waits.length === 0) return null;
  const named = waits.map((code) => say.waits[code] ?? code).join(" · ");
  return html`<p class="waits"><span class="waits-title">${say.notYet}</span> ${named}</p>`;
}

function Begin() {
  const first = facilitator.value?.following ?? "0a";
  const start = () => ask("conduct", { type: "start" });
  return html`<${Button} kind="main" onClick=${start}>${words.value.conduct.start(method.value.steps[first].name)}<//>`;
}

function EndBreak() {
  const end = () => ask("moment", { type: "end_moment" });
  return html`<${Button} kind="main" onClick=${end}>${words.value.moments.endBreak}<//>`;
}

/** @param {{kind: "main"|"quiet"}} props */
function Onward({ kind }) {
  const say = words.value.conduct;
  const { step } = clock.value;
  if (!facilitator.value) return null;
  const { following } = facilitator.value;
  if (following === null) return html`<${CloseSession} kind=${kind} />`;
  const next = () => ask("conduct", { type: "next", step });
  return html`<${Button} kind=${kind} onClick=${next}>${say.next(method.value.steps[following].name)}<//>`;
}

/** @param {{kind: "main"|"quiet", then?: () => void}} props */
export function CloseSession({ kind, then }) {
  const say = words.value.conduct;
  const close = async () => {
    if (await ask("conduct", { type: "close" })) then?.();
  };
  return html`<${Confirm}
    kind=${kind}
    label=${say.close}
    question=${say.closeQuestion}
    yes=${say.closeYes}
    no=${words.value.notNow}
    act=${close}
  />`;
}

/** Who is here before the session starts. */
export function Arrived() {
  const say = words.value.people;
  const names = people.value.filter((person) => person.present && person.id !== me.value.id).map((person) => person.name);
  const alone = links.value ? `${say.nobodyYet} ${say.giveLink}` : say.nobodyYet; // who opened elsewhere has no link here
  const nobody = session.value.practice ? words.value.practice.soon : alone;
  if (names.length === 0) return html`<p class="by">${nobody}</p>`;
  return html`<p><span class="by">${say.arrived}</span> ${names.join(", ")}</p>`;
}

/** Who has not yet asked or given anything in this step. */
export function NotHeard() {
  const ids = facilitator.value?.not_heard ?? [];
  const say = words.value.conduct;
  const names = people.value
    .filter((person) => ids.includes(person.id))
    .map((person) => (heardAloud.value.has(person.id) ? say.heardAloud(person.name) : person.name));
  if (names.length === 0) return null;
  return html`<p class="not-heard"><span class="by">${say.notHeard}</span> ${names.join(", ")}</p>`;
}
