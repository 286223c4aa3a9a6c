/** Practice: who facilitates reads what the simulated people around them say aloud. */
import { html } from "htm/preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { said } from "../state/said.js";
import { session } from "../state/view.js";
import { words } from "../words/words.js";
import { Card } from "./controls.js";

export function Practice() {
  const say = words.value.practice;
  const log = useRef(/** @type {HTMLElement|null} */ (null));
  useLayoutEffect(() => {
    const shown = log.current;
    if (shown && shown !== document.activeElement) shown.scrollTop = shown.scrollHeight; // who reads by keyboard is not moved
  }, [said.value]);
  if (!session.value.practice) return null;
  return html`<${Card} title=${say.title} kind="practice">
    <p class="hint">${say.notice}</p>
    <div class="said-aloud" ref=${log} role="log" aria-label=${say.title} tabindex="0">
      ${said.value.map((line) => html`<p key=${line.id}><span class="by">${line.name}</span> <q>${line.text}</q></p>`)}
      ${said.value.length === 0 && html`<p class="hint">${say.none}</p>`}
    </div>
  <//>`;
}
