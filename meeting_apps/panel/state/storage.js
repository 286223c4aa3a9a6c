/**
 * What the browser keeps for one session (seat, drafts, links, outbox), and how all of it is forgotten.
 * A browser that refuses storage only loses the comfort of a reload.
 */
import { place } from "./place.js";

const MOST_TOKENS = 20;

/** @param {string} name */
const keyOf = (name) => `codev:${place.session}:${name}`;

/**
 * What was kept under `name`, or null.
 * @param {"localStorage"|"sessionStorage"} area
 * @param {string} name
 * @returns {any}
 */
export function recall(area, name) {
  try {
    const text = window[area].getItem(keyOf(name));
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Keeps `value` under `name`; null forgets it.
 * @param {"localStorage"|"sessionStorage"} area
 * @param {string} name
 * @param {unknown} value
 */
export function keep(area, name, value) {
  try {
    if (value === null) window[area].removeItem(keyOf(name));
    else window[area].setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // A full or forbidden storage must not stop a conversation.
  }
}

/**
 * Tells what another tab of this browser keeps, or forgets (null), of this session in `localStorage`.
 * @param {(name: string, value: any) => void} hear
 */
export function listenToOtherTabs(hear) {
  addEventListener("storage", ({ key, newValue }) => {
    const start = keyOf("");
    if (key?.startsWith(start)) hear(key.slice(start.length), newValue === null ? null : JSON.parse(newValue));
  });
}

/** The seat tokens that this browser keeps, of whatever session. @returns {string[]} at most as many as a server takes */
export function keptTokens() {
  try {
    const names = Object.keys(window.localStorage).filter((name) => /^codev:.+:token$/.test(name));
    const tokens = names.map((name) => JSON.parse(window.localStorage.getItem(name) ?? "null"));
    return tokens.filter((token) => typeof token === "string").slice(0, MOST_TOKENS);
  } catch {
    return [];
  }
}

/** Forgets everything of this session in this browser. */
export function forgetSession() {
  for (const area of [window.localStorage, window.sessionStorage]) {
    const names = Array.from({ length: area.length }, (_, i) => area.key(i) ?? "");
    for (const name of names) if (name.startsWith(keyOf(""))) area.removeItem(name);
  }
}
