/** The button that folds the panel away and brings it back; the panel goes on working meanwhile. */
import { effect, signal } from "@preact/signals";

/**
 * @param {HTMLElement} button
 * @param {HTMLElement} panel
 * @param {import("@preact/signals").ReadonlySignal<{hide: string, show: string}>} words
 * @returns {() => void} brings the panel back and moves the focus there
 */
export function foldable(button, panel, words) {
  const open = signal(true);
  button.addEventListener("click", () => {
    open.value = !open.value;
  });
  effect(() => {
    panel.hidden = !open.value;
    button.setAttribute("aria-expanded", String(open.value));
    button.textContent = open.value ? words.value.hide : words.value.show;
  });
  return () => {
    open.value = true;
    panel.focus();
  };
}
