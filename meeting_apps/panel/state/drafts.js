/** What is being written and not yet sent: kept in this browser alone, so that a reload loses nothing. */
import { effect, signal } from "@preact/signals";
import { keep, listenToOtherTabs, recall } from "./storage.js";

/** @type {Map<string, {draft: import("@preact/signals").Signal<any>, empty: unknown}>} */
const open = new Map();

const NOTHING = new Set(['""', "null"]); // the imprints of an empty draft

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

/**
 * What is in the draft called `name`, as one string: to know later whether it has changed.
 * @param {string} name
 */
export function imprint(name) {
  const known = open.get(name);
  return JSON.stringify(known ? known.draft.peek() : recall("localStorage", `draft:${name}`));
}

/**
 * What is in the draft called `name`, whichever part of the panel writes it; null when nothing ever was.
 * @param {string} name
 * @returns {any}
 */
export function written(name) {
  if (open.has(name)) return open.get(name)?.draft.value;
  const kept = recall("localStorage", `draft:${name}`);
  return kept === null ? null : draft(name, typeof kept === "string" ? "" : null).value;
}

/**
 * Whether the draft called `name` is as it was when this imprint of it was taken.
 * @param {string} name
 * @param {string} then
 */
export const isStill = (name, then) => JSON.stringify(written(name)) === then;

/** @param {string} name */
export const isEmpty = (name) => NOTHING.has(imprint(name));

/** Lets go of what was written. @param {string} name */
export const letGo = (name) => clearDraft(name, imprint(name));

/**
 * Empties a draft that has arrived, unless something was written in it since.
 * @param {string} name
 * @param {string} sent its imprint when it was sent
 */
export function clearDraft(name, sent) {
  if (imprint(name) !== sent) return;
  const known = open.get(name);
  if (known) known.draft.value = known.empty;
  keep("localStorage", `draft:${name}`, null);
}

/** One person in two tabs has one draft: what one tab writes or sends, the other shows. */
export function followOtherTabs() {
  listenToOtherTabs((name, value) => {
    const known = name.startsWith("draft:") ? open.get(name.slice("draft:".length)) : undefined;
    if (known) known.draft.value = value ?? known.empty;
  });
}
