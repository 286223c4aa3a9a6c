/** The client's private signs to the facilitator while the others give. In full silence one remains: that something is wrong. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { may, mine, session } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Card } from "./controls.js";
import { Outcome } from "./outcome.js";

/** @import { SignalKind } from "../state/types.js" */

const KINDS = /** @type {SignalKind[]} */ (["more", "say_more", "off_contract"]);
const IN_SILENCE = /** @type {SignalKind[]} */ (["off_contract"]);

const kindsNow = () => (session.value.silence === "strict" ? IN_SILENCE : KINDS);

const give = (/** @type {SignalKind} */ kind) => ask("signal", { type: "signal", signal: kind });

/** A sign that nobody saw, because the facilitation or the step changed. In the page from the start: it is read aloud. */
export function SignalReturned() {
  const say = words.value.signals;
  const kind = mine.value.signal_returned;
  const again = kind !== null && may("signal") && kindsNow().includes(kind);
  return html`<div role="status" class="outcome signal-returned">
    ${kind !== null &&
    html`<div class="notice">
      <p>${say.unseen(method.value.signals[kind].name)}</p>
      ${again && html`<${Button} onClick=${() => give(kind)}>${say.again}<//>`}
    </div>`}
  </div>`;
}

export function Signals() {
  if (!may("signal")) return null;
  const say = words.value.signals;
  return html`<${Card} title=${say.title} kind="signals">
    <p class="hint">${say.hint}</p>
    <div class="stack">
      ${kindsNow().map(
        (kind) =>
          html`<${Button} key=${kind} aria-pressed=${mine.value.signal === kind} onClick=${() => give(kind)}
            >${method.value.signals[kind].name}<//
          >`,
      )}
    </div>
    <p class="hint limit" role="status">${mine.value.signal && say.sent}</p>
    <${Outcome} of="signal" />
  <//>`;
}
