/**
 * A form for one act. When the act is the main one of the moment its button is at the foot of the panel;
 * otherwise it is here. Ctrl+Enter sends from any field.
 */
import { html } from "htm/preact";
import { mainAct } from "../state/moment.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";

/** @param {KeyboardEvent} event */
function sendOnCtrlEnter(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  /** @type {HTMLFormElement} */ (event.currentTarget).requestSubmit();
}

/** @param {{act: string, label: string, send: () => void, children?: import("preact").ComponentChildren}} props */
export function Composer({ act, label, send, children }) {
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    send();
  };
  return html`<form id="form-${act}" class="composer" onSubmit=${submit} onKeyDown=${sendOnCtrlEnter} novalidate>
    ${children}
    ${mainAct.value !== act && html`<${Button} type="submit">${label}<//><${Outcome} of=${act} />`}
  </form>`;
}
