/** How the sound of a meeting comes whose program cannot tell which voice is mine: so I am asked. */
import { signal } from "@preact/signals";

/** `speaks`: right now. @typedef {{id: string, name: string, speaks: boolean}} Voice */
/** @typedef {"off"|"connecting"|"on"|"interrupted"|"over"} Stream */
/** `mine` is the voice that I have said is mine. @typedef {{stream: Stream, voices: Voice[], mine: string|null}} Voices */

export const voices = signal(/** @type {Voices} */ ({ stream: "off", voices: [], mine: null }));

/** @param {Voices} message */
export function hearVoices(message) {
  voices.value = message;
}
