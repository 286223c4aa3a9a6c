/** The method's words (names, sentences, cue cards, starters), as the server gives them in each language. */
import { computed, effect, signal } from "@preact/signals";
import { language } from "./preferences.js";

/** @import { ContributionKind, Language, Role, Stage, StepId, SubjectKind } from "./types.js" */
/** @typedef {{sign: string, say: string}} Derailment */
/** @typedef {{purpose: string, say: string[], forbidden: string, exit: string}} Cue */
/** @typedef {{name: string, short: string, now: Record<Role, string>, cue: Cue, derailments?: Derailment[]}} Step */
/**
 * @typedef {object} Guidance
 * @property {Record<StepId, Step>} steps
 * @property {Record<SubjectKind, {name: string, hint: string}>} subjects
 * @property {Record<string, {name: string, effect: string}>} help
 * @property {Record<ContributionKind, {name: string, starter: string}>} contributions
 * @property {Record<Stage, {name: string, starter: string}>} stages
 * @property {Record<"safe"|"learned"|"understood", {statement: string}>} ratings
 * @property {{lines: string[]}} charter
 * @property {{text: string, starter_need: string, starter_request: string}} frame
 * @property {{explanation: string, scope_client: string, scope_group: string}} consent
 * @property {{spoken: string}} closing
 */

const RETRY_MS = 2000;

const known = signal(/** @type {Partial<Record<Language, Guidance>>} */ ({}));

/** The words in my language; the other language's until they arrive; null before any. */
export const guidance = computed(() => known.value[language.value] ?? known.value.en ?? known.value.fr ?? null);

/** The words, for parts that are shown only once they are there. */
export const method = computed(() => {
  if (guidance.value === null) throw new Error("The method's words were read before they came.");
  return guidance.value;
});

/** Fetches the words of the language in use, now and whenever it changes. */
export function loadGuidance() {
  effect(() => {
    const wanted = language.value;
    if (!known.peek()[wanted]) fetchWords(wanted);
  });
}

/** @param {Language} wanted */
async function fetchWords(wanted) {
  try {
    const answer = await fetch(`/api/guidance/${wanted}`);
    if (!answer.ok) throw new Error(String(answer.status));
    known.value = { ...known.value, [wanted]: await answer.json() };
  } catch {
    setTimeout(() => fetchWords(wanted), RETRY_MS);
  }
}
