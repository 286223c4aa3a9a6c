/** The links that let people in, to be copied; and the door, to be closed. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { ask } from "../state/outbox.js";
import { links } from "../state/seat.js";
import { session } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Fold } from "./controls.js";
import { Outcome } from "./outcome.js";

/** @import { Links as Kinds } from "../state/types.js" */

const OTHERS = /** @type {(keyof Kinds)[]} */ (["deputy", "facilitator"]);

export function Links() {
  const say = words.value.links;
  const known = links.value;
  return html`${known
      ? html`<${OneLink} kind="participant" link=${known.participant} />
          <${Fold} title=${say.others}>
            ${OTHERS.map((kind) => html`<${OneLink} key=${kind} kind=${kind} link=${known[kind]} />`)}
          <//>`
      : html`<p class="hint">${say.elsewhere}</p>`}
    <${Door} />`;
}

export function Door() {
  const say = words.value.links;
  const { locked } = session.value;
  return html`<p class="hint">${locked ? say.isLocked : say.isOpen}</p>
    <${Button} kind="quiet" onClick=${() => ask("lock", { type: "lock", locked: !locked })}>${locked ? say.unlock : say.lock}<//>
    <${Outcome} of="lock" />`;
}

/** @param {{kind: keyof Kinds, link: string}} props */
function OneLink({ kind, link }) {
  const say = words.value.links;
  const [copied, setCopied] = useState(false);
  const copy = async (/** @type {Event} */ event) => {
    const field = /** @type {HTMLElement} */ (event.currentTarget).parentElement?.querySelector("input");
    field?.select();
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      setCopied(false); // the text is selected: Ctrl+C does the rest
    }
  };
  return html`<div class="link">
    <label>
      <span>${say[kind]}</span>
      <input type="text" readonly value=${link} />
    </label>
    <${Button} onClick=${copy} aria-label=${say.copyNamed(say[kind])}>${copied ? say.copied : say.copy}<//>
    <span class="unseen" role="status">${copied && say.copied}</span>
  </div>`;
}
