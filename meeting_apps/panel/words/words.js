/** The panel's own words in the language in use. The method's words come from the server (state/guidance.js). */
import { computed } from "@preact/signals";
import { language } from "../state/preferences.js";
import { en } from "./en.js";
import { fr } from "./fr.js";

/** @import { Sentence } from "../state/types.js" */

export const words = computed(() => (language.value === "fr" ? fr : en));

/**
 * A sentence of the server's, in the language in use.
 * @param {Sentence} sentence
 */
export const spoken = (sentence) => sentence[language.value];
