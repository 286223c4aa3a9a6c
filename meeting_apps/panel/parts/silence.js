/** In the consultation: what the client's silence means in this group, for the client and for those who give. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { clock, me, session } from "../state/view.js";

const CONSULTATION = new Set(["4a", "4b", "4"]);
const TOLD = new Set(["client", "consultant"]); // whoever conducts has set it

export function SilenceNow() {
  if (!CONSULTATION.has(clock.value.step) || !TOLD.has(me.value.role)) return null;
  const { name, effect } = method.value.silence[session.value.silence];
  return html`<p class="hint silence"><strong>${name}.</strong> ${effect}</p>`;
}
