/** Practice: the last things that simulated people said aloud. Kept on this page alone. */
import { signal } from "@preact/signals";

/** @typedef {{id: number, name: string, text: string}} Said */

const KEPT = 6;

export const said = signal(/** @type {Said[]} */ ([]));

let count = 0;

/** @param {{name: string, text: string}} line */
export function hearSaid({ name, text }) {
  count += 1;
  said.value = [...said.value, { id: count, name, text }].slice(-KEPT);
}
