/** The few controls everything is made of. Each carries a visible or spoken name, and is large enough to touch. */
import { html } from "htm/preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { words } from "../words/words.js";
import { useOnePress } from "./one-press.js";

/** @typedef {import("preact").ComponentChildren} Children */

const LONGEST_SHORT = 300; // the server's limit for a sentence (session/commands.py)
const LONGEST_TEXT = 2000; // and for a text
const NEARLY_FULL = 0.9; // share of the limit from which the room left is said

/** A key held down presses once: it must not go through the button that takes the place of this one. @param {KeyboardEvent} event */
const pressOnce = (event) => event.repeat && event.key === "Enter" && event.preventDefault();

/** @typedef {"main"|"quiet"|"danger"|"plain"} Kind */
/** @param {{kind?: Kind, children?: Children, onClick?: (event: MouseEvent) => unknown, [attribute: string]: unknown}} props */
export function Button({ kind = "plain", children, onClick, ...attributes }) {
  const one = useOnePress(onClick);
  return html`<button type="button" class="button ${kind}" onKeyDown=${pressOnce} ...${attributes} ...${one}>${children}</button>`;
}

/**
 * Text to write: one line, or a few with `rows`.
 * @param {{
 *   label: string, value: string, write: (text: string) => void, rows?: number, hint?: string,
 *   placeholder?: string, long?: boolean, limit?: number, field?: import("preact").Ref<any>,
 *   [attribute: string]: unknown,
 * }} props
 */
export function TextField({ label, value, write, rows = 1, hint, long, limit, field, ...attributes }) {
  const id = useId();
  const most = limit ?? (long ? LONGEST_TEXT : LONGEST_SHORT);
  const common = {
    id,
    value,
    ref: field,
    maxlength: most,
    "aria-describedby": hint ? `${id}-hint ${id}-room` : `${id}-room`,
    onInput: (/** @type {Event} */ event) => write(/** @type {HTMLInputElement} */ (event.target).value),
    ...attributes,
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${rows > 1 ? html`<textarea rows=${rows} ...${common}></textarea>` : html`<input type="text" ...${common} />`}
    <p class="hint limit" id="${id}-room">${value.length >= NEARLY_FULL * most && words.value.roomLeft(most - value.length)}</p>
  </div>`;
}

/**
 * One of a few, as chips.
 * @template {string|number} T
 * @param {{legend: string, options: {value: T, name: string, says?: string}[], chosen: T|null|undefined,
 *   choose: (value: T) => void, compact?: boolean}} props
 */
export function OneOf({ legend, options, chosen, choose, compact = false }) {
  const name = useId();
  return html`<fieldset class="one-of ${compact ? "compact" : ""}">
    <legend>${legend}</legend>
    <div class="chips">
      ${options.map(
        (option) =>
          html`<label class="chip" key=${option.value}>
            <input
              type="radio"
              name=${name}
              value=${option.value}
              checked=${option.value === chosen}
              aria-label=${option.says}
              onChange=${() => choose(option.value)}
            />
            <span>${option.name}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/**
 * Something one tap away.
 * @param {{title: string, open?: boolean, children?: Children}} props
 */
export function Fold({ title, open = false, children }) {
  return html`<details class="fold" open=${open}>
    <summary>${title}</summary>
    <div class="fold-body">${children}</div>
  </details>`;
}

/**
 * Something in full view.
 * @param {{title?: string, kind?: string, children?: Children}} props
 */
export function Card({ title, kind = "", children }) {
  const id = useId();
  return html`<section class="card ${kind}" aria-labelledby=${title ? id : undefined}>
    ${title && html`<h2 id=${id}>${title}</h2>`} ${children}
  </section>`;
}

/**
 * An act that asks once more before it is done.
 * The focus follows the question, and comes back.
 * @param {{label: string, question: string, yes: string, no: string, act: () => void, kind?: Kind, yesKind?: Kind}} props
 *   the yes is red unless the act can be undone
 */
export function Confirm({ label, question, yes, no, act, kind = "quiet", yesKind = "danger" }) {
  const [asking, setAsking] = useState(false);
  const id = useId();
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asking || asked.current) document.getElementById(asking ? `${id}-no` : `${id}-ask`)?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) return html`<${Button} kind=${kind} id="${id}-ask" onClick=${() => setAsking(true)}>${label}<//>`;
  const done = () => {
    setAsking(false);
    act();
  };
  return html`<div class="confirm" role="group" aria-label=${question}>
    <p>${question}</p>
    <div class="pair">
      <${Button} kind="plain" id="${id}-no" onClick=${() => setAsking(false)}>${no}<//>
      <${Button} kind=${yesKind} onClick=${done}>${yes}<//>
    </div>
  </div>`;
}
