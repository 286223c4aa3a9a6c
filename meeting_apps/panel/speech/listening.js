/** Opens the microphone exactly while the server says that I am heard, and never longer. */
import { computed, effect, signal } from "@preact/signals";
import { online, sendSound } from "../state/connection.js";
import { ending } from "../state/ending.js";
import { seen, speech } from "../state/view.js";
import { carried, microphoneless } from "./door.js";
import { openMicrophone } from "./microphone.js";

/** @typedef {"refused"|"missing"|"insecure"|"failed"} Trouble */

const SEQUENCE_BYTES = 4;
const PATIENCE_MS = 300; // below this, opening is not felt and should not be shown

/** Whether the meeting around the panel has muted me. */
export const muted = signal(false);

/** Whether I have turned my own microphone off here; what I agreed to stays agreed. */
export const switchedOff = signal(false);

/** Why the microphone could not be opened, or null. */
export const trouble = signal(/** @type {Trouble|null} */ (null));

/** Whether the microphone takes its time to open: most often because the browser asks the person. */
export const opening = signal(false);

const closed = computed(() => muted.value || switchedOff.value || carried.value || microphoneless.value);

const wanted = computed(
  () => seen.value && online.value && !closed.value && ending.value === null && speech.value.i_am_heard,
);

/** Counts the tries to open the microphone: a new one closes what there is and opens it again. */
const attempt = signal(1);

let sequence = 0;

/** Follows the server's word from now on. */
export function followConsent() {
  effect(() => (attempt.value > 0 && wanted.value ? listen() : undefined));
}

/** Tries again, after the person has allowed the microphone. */
export function tryAgain() {
  attempt.value += 1;
}

/** @returns {() => void} how to stop, at once */
function listen() {
  let stopped = false;
  /** @type {import("./microphone.js").Microphone|null} */
  let microphone = null;
  trouble.value = null;
  const late = setTimeout(() => (opening.value = true), PATIENCE_MS);
  const answered = () => {
    clearTimeout(late);
    opening.value = false;
  };
  openMicrophone((pcm) => {
    if (!stopped) sendSound(numbered(pcm));
  }).then(
    (opened) => {
      if (!stopped) answered();
      if (stopped) opened.close();
      else microphone = opened;
    },
    (error) => {
      if (stopped) return;
      answered();
      trouble.value = troubleOf(error);
    },
  );
  return () => {
    stopped = true;
    answered();
    trouble.value = null;
    microphone?.close();
  };
}

/**
 * A frame as it travels: its number (uint32, little-endian), then the sound.
 * @param {ArrayBuffer} pcm
 */
function numbered(pcm) {
  const frame = new Uint8Array(SEQUENCE_BYTES + pcm.byteLength);
  new DataView(frame.buffer).setUint32(0, sequence++, true);
  frame.set(new Uint8Array(pcm), SEQUENCE_BYTES);
  return frame.buffer;
}

/**
 * @param {unknown} error
 * @returns {Trouble}
 */
function troubleOf(error) {
  if (!window.isSecureContext) return "insecure";
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  return name === "NotFoundError" ? "missing" : "failed";
}
