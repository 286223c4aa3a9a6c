/** The method's words (names, sentences, cue cards, starters), as the server gives them in each language. */
import { computed, effect, signal } from "@preact/signals";
import { language } from "./preferences.js";
import { seen, session } from "./view.js";

/**
 * @import { ContributionKind, Language, MomentKind, NoteKind, RegulationKind, Role, SignalKind, SilenceMode, Stage,
 *   StepId, SubjectKind, Weather, Zone } from "./types.js"
 */
/** @typedef {{sign: string, say: string}} Derailment */
/** @typedef {{purpose: string, say: string[], forbidden: string, exit: string}} Cue */
/** @typedef {{name: string, short: string, now: Record<Role, string>, chosen?: Record<Role, string>, cue: Cue, derailments?: Derailment[]}} Step */
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
 * @property {Record<Weather, {name: string}>} weather
 * @property {Record<Zone, {name: string, question: string}>} zones
 * @property {Record<SilenceMode, {name: string, effect: string}>} silence
 * @property {Record<SignalKind, {name: string, told: string}>} signals
 * @property {{questions: string[]}} eligibility
 * @property {{say: string}} recap
 * @property {{say: string}} recontract
 * @property {{notice: string}} express
 * @property {{label: string}} agreement
 * @property {Record<MomentKind, {name: string, say: string}>} moments
 * @property {Record<NoteKind, {name: string, starter: string}>} notes
 * @property {Record<RegulationKind, {name: string, starter: string}>} regulation
 * @property {{prompts: string[]}} presentation
 * @property {{prompts: string[]}} journal
 * @property {{grid: string[]}} observer
 * @property {{question: string}} witness
 */

const RETRY_MS = 2000;

/** What is asked of the server: a language, and in French how a person is spoken to. @typedef {Language|"fr?address=vous"} Version */

const known = signal(/** @type {Partial<Record<Version, Guidance>>} */ ({}));

/** Whether words say *vous*: the group's choice. English has one *you*. */
export const saysVous = computed(() => language.value === "fr" && seen.value && session.value.address === "vous");

const wanted = computed(() => /** @type {Version} */ (saysVous.value ? "fr?address=vous" : language.value));

/** The words in use; the nearest there are until they arrive; null before any. */
export const guidance = computed(
  () => known.value[wanted.value] ?? known.value[language.value] ?? known.value.en ?? known.value.fr ?? null,
);

/** The words, for parts that are shown only once they are there. */
export const method = computed(() => {
  if (guidance.value === null) throw new Error("The method's words were read before they came.");
  return guidance.value;
});

/** Fetches the words in use, now and whenever it is others. */
export function loadGuidance() {
  effect(() => {
    if (!known.peek()[wanted.value]) fetchWords(wanted.value);
  });
}

/** @param {Version} version */
async function fetchWords(version) {
  try {
    const answer = await fetch(`/api/guidance/${version}`);
    if (!answer.ok) throw new Error(String(answer.status));
    known.value = { ...known.value, [version]: await answer.json() };
  } catch {
    setTimeout(() => fetchWords(version), RETRY_MS);
  }
}
