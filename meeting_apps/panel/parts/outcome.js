/** Beside an act: that it is on its way (after a moment), or why it was refused. */
import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { online } from "../state/connection.js";
import { isWaiting, refusalOf } from "../state/outbox.js";
import { spoken, words } from "../words/words.js";

const PATIENCE_MS = 300; // below this, waiting is not felt and should not be shown

/** That something is on its way, once it has been for a moment. @param {{waiting: boolean}} props */
export function Waiting({ waiting }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  if (!waiting || !late) return null;
  return html`<p class="waiting">${online.value ? words.value.sending : words.value.sendingLater}</p>`;
}

/** @param {{of: string}} props the key given to `ask` */
export function Outcome({ of }) {
  const refusal = refusalOf(of);
  return html`<div class="outcome" role="status">
    <${Waiting} waiting=${isWaiting(of)} />
    ${refusal && html`<p class="refusal">${spoken(refusal)}</p>`}
  </div>`;
}
