/** Words put into a field for a person to go on from: a starter, a question noted, their own words. */
import { html } from "htm/preact";
import { words } from "../words/words.js";
import { Button } from "./controls.js";

/**
 * Puts `added` where the caret is, with the caret after it, and the field in view.
 * @param {HTMLTextAreaElement|null} field
 * @param {string} text what the field holds
 * @param {string} added
 * @param {(text: string) => void} write
 */
export function insertAtCaret(field, text, added, write) {
  const from = field?.selectionStart ?? text.length;
  const to = field?.selectionEnd ?? text.length;
  const before = text.slice(0, from);
  const spaced = before && !/\s$/.test(before) ? ` ${added}` : added;
  write(before + spaced + text.slice(to));
  const caret = before.length + spaced.length;
  requestAnimationFrame(() => {
    const fold = field?.closest("details");
    if (fold) fold.open = true;
    field?.focus();
    field?.setSelectionRange(caret, caret);
  });
}

/** A starter without its dots, ready to be continued. @param {string} starter */
export const opening = (starter) => starter.replace(/…$/, "").trimEnd() + " ";

/** @param {{starter: string, start: (words: string) => void}} props */
export function StartWith({ starter, start }) {
  return html`<${Button} kind="quiet" onClick=${() => start(opening(starter))}>${words.value.need.startWith(starter)}<//>`;
}
