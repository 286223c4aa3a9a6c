/**
 * A form for one act. When the act is the main one of the moment its button is at the foot of the panel;
 * otherwise it is here. Ctrl+Enter sends from any field.
 */
import { html } from "htm/preact";
import { isSent, mainAct } from "../state/moment.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";

/** Why there is nothing to send: everyone it is for has it already. @param {string} act */
function whySent(act) {
  const say = words.value;
  const reasons = /** @type {Record<string, string>} */ ({ write_need: say.need.shared, plan_action: say.plan.isKept, expect_words: say.speech.expected.kept });
  return isSent(act) ? reasons[act] : undefined;
}

/** @param {{act: string}} props */
export function Sent({ act }) {
  const why = whySent(act);
  return why && html`<p class="hint" id="sent-${act}">${why}</p>`;
}

/**
 * What makes a button send the form of an act. With nothing new to send it is quiet, says why, and keeps the focus.
 * @param {string} act
 * @param {import("./controls.js").Kind} kind
 */
export function sends(act, kind) {
  const form = `form-${act}`;
  if (!isSent(act)) return { kind, type: "submit", form };
  return { kind: "quiet", type: "button", form, "aria-disabled": "true", "aria-describedby": `sent-${act}` };
}

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
    if (!isSent(act)) send();
  };
  return html`<form id="form-${act}" class="composer" onSubmit=${submit} onKeyDown=${sendOnCtrlEnter} novalidate>
    ${children}
    ${mainAct.value !== act && html`<${Sent} act=${act} /><${Button} ...${sends(act, "plain")}>${label}<//><${Outcome} of=${act} />`}
  </form>`;
}
