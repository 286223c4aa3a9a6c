/** What the server says it heard and noticed: lines, the client's own words, one question at a time. In memory only. */
import { signal } from "@preact/signals";

/** @import { Help, Line, News, Noticed } from "../state/types.js" */

const LINES_SHOWN = 30; // the last few minutes: a memory aid, not minutes of the meeting

export const lines = signal(/** @type {Line[]} */ ([]));
export const help = signal(/** @type {Help} */ ({ evidence: [], question: null, moves: [], mirrored: null }));
export const noticed = signal(/** @type {Noticed} */ ({ zones: [], ideas: false }));
export const status = signal(/** @type {"ok"|"behind"|"unavailable"} */ ("ok"));

/** @param {{lines: Line[]}} message */
export function hear(message) {
  const known = new Set(lines.value.map((line) => line.id));
  const fresh = message.lines.filter((line) => !known.has(line.id));
  lines.value = [...lines.value, ...fresh].slice(-LINES_SHOWN);
}

/** @param {{ids: string[]}} message */
export function hearErased(message) {
  const gone = new Set(message.ids);
  lines.value = lines.value.filter((line) => !gone.has(line.id));
}

/** Each message tells what is new; what is told again has grown. @param {News} message */
export function hearHelp({ whole, evidence, gone, ...rest }) {
  const told = new Set([...gone, ...evidence.map(({ id }) => id)]);
  const kept = whole ? [] : help.value.evidence.filter(({ id }) => !told.has(id));
  help.value = { ...rest, evidence: [...kept, ...evidence].sort((one, other) => one.at - other.at) };
}

/** @param {Noticed} message */
export function hearNoticed(message) {
  noticed.value = message;
}

/** @param {{status: "ok"|"behind"|"unavailable", seconds: number}} message */
export function hearStatus(message) {
  status.value = message.status;
}
