/** In the consultation: what the client's silence means in this group, for the client and for those who give. */
import { html } from "htm/preact";
import { inConsultation } from "../state/consultation.js";
import { method } from "../state/guidance.js";
import { me, session } from "../state/view.js";

const TOLD = new Set(["client", "consultant"]); // whoever conducts has set it

export function SilenceNow() {
  if (!inConsultation() || !TOLD.has(me.value.role)) return null;
  const { name, effect } = method.value.silence[session.value.silence];
  return html`<p class="hint silence"><strong>${name}.</strong> ${effect}</p>`;
}
