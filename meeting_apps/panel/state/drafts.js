/** What is being written and not yet sent: kept in this browser alone, so that a reload loses nothing. */
import { effect, signal } from "@preact/signals";
import { keep, recall } from "./storage.js";

/** @type {Map<string, {draft: import("@preact/signals").Signal<any>, empty: unknown}>} */
const open = new Map();

/**
 * The draft called `name`: read its value, set its value, and it is kept.
 * @template T
 * @param {string} name
 * @param {T} empty what it is before anything is written
 * @returns {import("@preact/signals").Signal<T>}
 */
export function draft(name, empty) {
  const known = open.get(name);
  if (known) return known.draft;
  const made = signal(recall("localStorage", `draft:${name}`) ?? empty);
  open.set(name, { draft: made, empty });
  effect(() => {
    const nothing = made.value === empty || made.value === "";
    keep("localStorage", `draft:${name}`, nothing ? null : made.value);
  });
  return made;
}

/** @param {string} name */
export function clearDraft(name) {
  const known = open.get(name);
  if (known) known.draft.value = known.empty;
  keep("localStorage", `draft:${name}`, null);
}
