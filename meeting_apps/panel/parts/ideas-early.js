/** For those who conduct: several questions in clarification hold an idea. Never which, and never whose. */
import { html } from "htm/preact";
import { noticed } from "../speech/heard.js";
import { words } from "../words/words.js";

export function IdeasEarly() {
  return html`<div role="status">${noticed.value.ideas && html`<p class="notice">${words.value.ideasEarly}</p>`}</div>`;
}
