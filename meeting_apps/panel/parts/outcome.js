/** Beside an act: that it is on its way (after a moment), or why it was refused. */
import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { online } from "../state/connection.js";
import { isWaiting, refusalOf } from "../state/outbox.js";
import { spoken, words } from "../words/words.js";

const PATIENCE_MS = 300; // below this, waiting is not felt and should not be shown

/** @param {{of: string}} props the key given to `ask` */
export function Outcome({ of }) {
  const waiting = isWaiting(of);
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  const refusal = refusalOf(of);
  const wait = online.value ? words.value.sending : words.value.sendingLater;
  return html`<div class="outcome" role="status">
    ${waiting && late && html`<p class="waiting">${wait}</p>`}
    ${refusal && html`<p class="refusal">${spoken(refusal)}</p>`}
  </div>`;
}
