/** The panel's own words in the language in use. The method's words come from the server (state/guidance.js). */
import { computed } from "@preact/signals";
import { saysVous } from "../state/guidance.js";
import { language } from "../state/preferences.js";
import { en } from "./en.js";
import { frVous } from "./fr-vous.js";
import { fr } from "./fr.js";

/** @import { Sentence } from "../state/types.js" */

/**
 * Some of the words of `W`, in their places.
 * @template W
 * @typedef {{[K in keyof W]?: W[K] extends string | ((...given: any[]) => string) ? W[K] : Changes<W[K]>}} Changes
 */

const withVous = laidOver(fr, frVous);

export const words = computed(() => (language.value === "en" ? en : saysVous.value ? withVous : fr));

/**
 * A sentence of the server's, in the language in use.
 * @param {Sentence} sentence
 */
export const spoken = (sentence) => (saysVous.value && sentence.vous) || sentence[language.value];

/**
 * The words with these changes; neither is altered.
 * @template {Record<string, any>} W
 * @param {W} whole
 * @param {Changes<W>} changes
 * @returns {W}
 */
function laidOver(whole, changes) {
  const changed = Object.entries(changes).map(([key, change]) => [
    key,
    typeof change === "object" ? laidOver(whole[key], change) : change,
  ]);
  return { ...whole, ...Object.fromEntries(changed) };
}
