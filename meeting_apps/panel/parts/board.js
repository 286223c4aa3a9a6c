/** For the client alone: their own words, said or typed. A tap puts words in the need; what serves stays on top. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { help, lines } from "../speech/heard.js";
import { timeOfDay } from "../state/clock.js";
import { draft } from "../state/drafts.js";
import { language } from "../state/preferences.js";
import { words } from "../words/words.js";
import { Button, Fold } from "./controls.js";
import { insertWords } from "./need-editor.js";

/** @import { Evidence, EvidenceKind } from "../state/types.js" */
/** @typedef {{pinned: string[], hidden: string[]}} Sorted the client's own order, by id: no word is kept */

/** What helps most to word a need comes first. */
const KINDS = /** @type {EvidenceKind[]} */ (
  /** @type {const} */ (["need", "request", "difficulty", "stake", "wanted", "situation", "feeling", "tried", "margin", "limit"])
);
const SHOWN_AT_ONCE = 3; // of one kind, oldest first: what comes later moves nothing under the finger

const sorted = () => draft("own-words", /** @type {Sorted|null} */ (null));

/** @param {keyof Sorted} pile @param {string} id @param {boolean} on */
function put(pile, id, on) {
  const now = sorted().value ?? { pinned: [], hidden: [] };
  const without = { pinned: now.pinned.filter((one) => one !== id), hidden: now.hidden.filter((one) => one !== id) };
  sorted().value = on ? { ...without, [pile]: [...without[pile], id] } : without;
}

export function OwnWords() {
  const say = words.value.board;
  const { evidence } = help.value;
  const { pinned, hidden } = sorted().value ?? { pinned: [], hidden: [] };
  if (evidence.length === 0) return html`<p class="hint">${say.none}</p>`;
  const kept = evidence.filter(({ id }) => pinned.includes(id));
  const away = evidence.filter(({ id }) => hidden.includes(id));
  const rest = evidence.filter(({ id }) => !pinned.includes(id) && !hidden.includes(id));
  return html`<p class="hint">${say.hint}</p>
    ${kept.length > 0 && html`<${Pile} title=${say.pinned} found=${kept} pinned />`}
    ${KINDS.map((kind) => html`<${Pile} key=${kind} title=${say.kinds[kind]} found=${rest.filter((one) => one.kind === kind)} />`)}
    ${away.length > 0 &&
    html`<${Fold} title=${say.away(away.length)} key="away">
      <ul class="list">
        ${away.map(
          ({ id, quote }) => html`<li class="item" key=${id}>
            <p><q>${quote}</q></p>
            <div class="row"><${Button} kind="quiet" aria-label=${say.backThis(quote)} onClick=${() => put("hidden", id, false)}>${say.back}<//></div>
          </li>`,
        )}
      </ul>
    <//>`}`;
}

/** @param {{title: string, found: Evidence[], pinned?: boolean}} props */
function Pile({ title, found, pinned = false }) {
  const [all, showAll] = useState(false);
  if (found.length === 0) return null;
  const shown = all || pinned ? found : found.slice(0, SHOWN_AT_ONCE);
  return html`<h3 class="by">${title}</h3>
    <ul class="list">
      ${shown.map((one) => html`<${Quotation} key=${one.id} found=${one} pinned=${pinned} />`)}
    </ul>
    ${shown.length < found.length &&
    html`<div class="row"><${Button} kind="quiet" onClick=${() => showAll(true)}>${words.value.board.more(found.length - shown.length)}<//></div>`}`;
}

/** @param {{found: Evidence, pinned: boolean}} props */
function Quotation({ found, pinned }) {
  const say = words.value.board;
  const { id, quote, source, at } = found;
  return html`<li>
    <button type="button" class="quote" onClick=${() => insertWords(quote)}>
      <q>${quote}</q>
      <span class="by">${say[source](timeOfDay(at, language.value))}</span>
    </button>
    <div class="row tight">
      <${Button} kind="quiet" aria-pressed=${pinned} aria-label=${say.pinThis(quote)} onClick=${() => put("pinned", id, !pinned)}>${say.pin}<//>
      <${Button} kind="quiet" aria-label=${say.hideThis(quote)} onClick=${() => put("hidden", id, true)}>${say.hide}<//>
    </div>
  </li>`;
}

/** The last lines heard: a memory aid, never a record, and never read aloud by a screen reader on its own. */
export function RecentLines() {
  return html`<ul class="list lines" aria-live="off">
    ${[...lines.value].reverse().map(
      (line) =>
        html`<li class="item" key=${line.id}>
          <p class="by">${line.name} · ${timeOfDay(line.at, language.value)}</p>
          <p>${line.text}</p>
        </li>`,
    )}
  </ul>`;
}
