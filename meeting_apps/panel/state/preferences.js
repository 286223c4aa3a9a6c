/** What a person chose for their own screen: language, theme, text size, help, sound. Kept for every session. */
import { effect, signal } from "@preact/signals";

/** @import { Language } from "./types.js" */
/** @typedef {"auto"|"light"|"dark"} Theme */
/** @typedef {"normal"|"large"|"larger"} TextSize */

const KEPT_AS = "codev:preferences";

function recalled() {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AS) ?? "{}");
  } catch {
    return {};
  }
}

/** @returns {Language} */
function browserLanguage() {
  return navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en";
}

const before = recalled();

export const language = signal(/** @type {Language} */ (before.language ?? browserLanguage()));
export const theme = signal(/** @type {Theme} */ (before.theme ?? "auto"));
export const textSize = signal(/** @type {TextSize} */ (before.textSize ?? "normal"));

/** Whether the client wants questions and their own words shown. */
export const wantsHelp = signal(/** @type {boolean} */ (before.wantsHelp ?? true));

/** Whether a soft tone tells of the time. */
export const sound = signal(/** @type {boolean} */ (before.sound ?? false));

/** Puts the choices on the page, and keeps them, now and at each change. */
export function applyPreferences() {
  // A no to being read holds in every tab of this browser.
  addEventListener("storage", ({ key }) => {
    if (key === KEPT_AS) wantsHelp.value = recalled().wantsHelp ?? true;
  });
  effect(() => {
    const root = document.documentElement;
    root.lang = language.value;
    root.dataset.theme = theme.value;
    root.dataset.text = textSize.value;
    const chosen = {
      language: language.value,
      theme: theme.value,
      textSize: textSize.value,
      wantsHelp: wantsHelp.value,
      sound: sound.value,
    };
    try {
      localStorage.setItem(KEPT_AS, JSON.stringify(chosen));
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
}
