/** How a session ended for this person: refused, or erased with a receipt. Nothing follows an ending. */
import { signal } from "@preact/signals";
import { forgetSession, keep, recall } from "./storage.js";

/** @import { Receipt, Sentence } from "./types.js" */
/**
 * @typedef {{kind: "refused", code: string, sentence: Sentence}
 *   | {kind: "receipt", receipt: Receipt, saved: string[]}
 *   | {kind: "left"}} Ending
 */

export const ending = signal(/** @type {Ending|null} */ (null));

/** Names of the files this person saved on their device; a reload does not forget them. */
export const saved = signal(/** @type {string[]} */ ([]));

/** @param {string} file */
export function hasSaved(file) {
  saved.value = [...new Set([...saved.value, file])];
  keep("sessionStorage", "saved", saved.value);
}

/**
 * Forgets the session in this browser. A receipt holds counts and no content: it lasts as long as the tab.
 * @param {Ending} how
 */
export function end(how) {
  if (ending.value !== null) return;
  forgetSession();
  if (how.kind === "receipt") keep("sessionStorage", "receipt", how);
  ending.value = how;
}

/** After a reload, what was saved and the receipt are still there. */
export function recallEnding() {
  saved.value = recall("sessionStorage", "saved") ?? [];
  ending.value = recall("sessionStorage", "receipt");
}
