/** Said wherever a session shorter than the floor begins: it is useful, and it is not full codevelopment. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { session } from "../state/view.js";

export function ExpressNotice() {
  return session.value.express && html`<p class="notice express">${method.value.express.notice}</p>`;
}
