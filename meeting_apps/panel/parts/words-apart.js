/** For the client alone: the words in which two wordings differ. Underlined where they stand, never counted. */
import { html } from "htm/preact";
import { help } from "../speech/heard.js";
import { wantsHelp } from "../state/preferences.js";
import { isClient, need, wording } from "../state/view.js";
import { words } from "../words/words.js";

/** @import { Span } from "../state/types.js" */

const between = ", ";

/** @param {string} text @param {Span[]} spans */
const cut = (text, spans) => spans.map(([start, end]) => characters(text).slice(start, end).join(""));

/** The server counts characters as Python does: one for each sign, also beyond the first plane. @param {string} text */
const characters = (text) => [...text];

/**
 * A text with some of its words underlined; who does not see the line hears them named by `says` after it.
 * @param {{text: string, spans: Span[], says: string}} props
 */
export function Marked({ text, spans, says }) {
  if (spans.length === 0) return html`${text}`;
  const signs = characters(text);
  let done = 0;
  const parts = spans.flatMap(([start, end]) => {
    const before = signs.slice(done, start).join("");
    done = end;
    return [before, html`<mark>${signs.slice(start, end).join("")}</mark>`];
  });
  return html`${parts}${signs.slice(done).join("")}<span class="unseen"> ${says} ${cut(text, spans).join(between)}</span>`;
}

/** What moved on the way to a version: its own new words, and those that are no longer there. @param {{version: number}} props */
export function Moved({ version }) {
  const move = help.value.moves.find((one) => one.version === version);
  const { versions } = need.value;
  const at = versions.findIndex((one) => one.version === version);
  const [before, after] = [versions[at - 1], versions[at]];
  if (!isClient.value || !wantsHelp.value || !move || !before || !after) return null;
  const say = words.value.apart;
  const [gone, fresh] = [cut(before.text, move.moved.gone), cut(after.text, move.moved.new)];
  return html`${fresh.length > 0 && html`<p class="by">${say.new} <q>${fresh.join(between)}</q></p>`}
    ${gone.length > 0 && html`<p class="by">${say.gone} <q>${gone.join(between)}</q></p>`}`;
}

/** The words of a mirror that the client's own wording has not, by the mirror's id. @param {string} id @returns {Span[]} */
export function ownTo(id) {
  const { mirrored } = help.value;
  const at = mirrored?.mirrors.indexOf(id) ?? -1;
  return wantsHelp.value && mirrored && at >= 0 ? mirrored.apart.own[at] ?? [] : [];
}

/** Below the mirrors: what several heard, and what of the client's words nobody gave back. */
export function MirrorsTogether() {
  const { mirrored } = help.value;
  const current = wording.value;
  if (!wantsHelp.value || !mirrored || !current || mirrored.version !== current.version) return null;
  const say = words.value.apart;
  const unsaid = cut(current.text, mirrored.apart.unsaid);
  return html`<p class="hint">${say.underlined}</p>
    ${mirrored.apart.shared.length > 0 && html`<p class="by">${say.shared} <q>${mirrored.apart.shared.join(between)}</q></p>`}
    ${unsaid.length > 0 && html`<p class="by">${say.unsaid} <q>${unsaid.join(between)}</q></p>`}`;
}
