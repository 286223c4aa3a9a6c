/** The one sentence about the meeting, where the meeting would be, and what the person can do about it. */
import { effect } from "@preact/signals";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @typedef {{sentence?: string|undefined, again?: string|undefined, elsewhere?: string|undefined}} Notice */

/**
 * @param {{notice: HTMLElement, sentence: HTMLElement, again: HTMLElement, elsewhere: HTMLElement}} parts
 * @param {ReadonlySignal<Notice>} told what is not told is not shown
 */
export function showNotice(parts, told) {
  effect(() => {
    const { sentence, again, elsewhere } = told.value;
    parts.notice.classList.toggle("told", Boolean(sentence));
    parts.sentence.textContent = sentence ?? "";
    parts.again.hidden = !again;
    parts.again.textContent = again ?? "";
    parts.elsewhere.hidden = !elsewhere;
    parts.elsewhere.textContent = elsewhere ?? "";
  });
}
