/**
 * The server's time, kept against the browser's monotonic clock: a PC whose clock is off by minutes still shows
 * the right time left.
 */
import { signal } from "@preact/signals";

const TICK_MS = 250; // four looks a second, so that a second never seems to last two

let ahead = Date.now() / 1000 - performance.now() / 1000;

const serverTime = () => performance.now() / 1000 + ahead;

/** The server's time in whole epoch seconds, ticking. */
export const now = signal(Math.floor(serverTime()));

/**
 * Takes the server's word for what time it is.
 * @param {number} epochSeconds
 */
export function correctClock(epochSeconds) {
  ahead = epochSeconds - performance.now() / 1000;
  now.value = Math.floor(serverTime());
}

setInterval(() => {
  now.value = Math.floor(serverTime());
}, TICK_MS);

/**
 * Seconds as "12:05", or "+1:20" when they are over.
 * @param {number} seconds left; negative when over
 */
export function spell(seconds) {
  const size = Math.abs(seconds);
  const figures = `${Math.floor(size / 60)}:${String(size % 60).padStart(2, "0")}`;
  return seconds < 0 ? `+${figures}` : figures;
}

/**
 * The time of day of a moment, as people write it in that language where they are.
 * @param {number} epochSeconds
 * @param {string} language
 */
export function timeOfDay(epochSeconds, language) {
  const local = navigator.languages.find((one) => one.startsWith(language)) ?? language;
  return new Date(epochSeconds * 1000).toLocaleTimeString(local, { hour: "2-digit", minute: "2-digit" });
}
