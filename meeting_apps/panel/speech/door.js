/** Which door my voice comes through: the meeting around the panel, or this page's own microphone; never both. */
import { signal } from "@preact/signals";

/**
 * Who I am in the meeting: its name for my browser (none outside of it), and its own id where it tells one.
 * @typedef {{endpoint: string|null, meeting?: string}} InMeeting
 */

export const inMeeting = signal(/** @type {InMeeting} */ ({ endpoint: null }));

/** Whether the meeting around the panel tells when I am muted: then I need no switch of my own. */
export const muteFollows = signal(false);

/** Whether the server gets my voice from the meeting: then this page's microphone stays closed. */
export const carried = signal(false);

/** Whether no microphone can be had in this page, because the program around it keeps it: Zoom does. */
export const microphoneless = signal(false);

/** @param {{carried?: boolean}|undefined} message */
export function hearCarried(message) {
  carried.value = message?.carried === true;
}
