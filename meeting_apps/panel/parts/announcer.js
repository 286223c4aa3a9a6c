/**
 * Says aloud, politely, what a person who does not look should know: steps, time, "your turn", moments, being
 * listened to, who comes, goes and facilitates, that the session is about to close.
 */
import { html } from "htm/preact";
import { computed, effect, signal, untracked } from "@preact/signals";
import { clientMissing, followClient, missingName } from "../state/client-missing.js";
import { now, spell } from "../state/clock.js";
import { guidance } from "../state/guidance.js";
import { latecomers } from "../state/latecomers.js";
import { followMilestones, momentLeft, momentOver, reached } from "../state/milestones.js";
import { askedNow, mainAct, mirrorsWait } from "../state/moment.js";
import { followNews, news } from "../state/news.js";
import { clock, me, seen, speech, turns } from "../state/view.js";
import { words } from "../words/words.js";
import { labelOf } from "./cards.js";
import { missingInWords } from "./client-missing.js";
import { handsInWords } from "./conduct-turns.js";
import { confided } from "./confidences.js";
import { mayTakeOver } from "./invitation.js";
import { inWords } from "./news.js";
import { nameOf } from "./round.js";
import { speechInWords } from "./speech-state.js";
import { warning } from "./unattended.js";

/** @import { MomentKind, StepId } from "../state/types.js" */

const sentence = signal("");
let saidAt = 0;

/** In the page from the start, empty: a live region that comes with its text is not read. */
export function Announcer() {
  return html`<div class="unseen" role="status" aria-live="polite">${sentence.value}</div>`;
}

/** Follows the session from now on. */
export function followAloud() {
  followActs();
  followTurns();
  followMilestones();
  followTime();
  followMoments();
  followWarnings();
  followSpeech();
  followConfidences();
  followNews();
  followClient();
  followPeople();
}

/**
 * What comes within the same second is said together: the last would silence the others. A new step silences what
 * was before it. The same words said again later differ by a space: a region that does not change is not read.
 * @param {string} text
 * @param {boolean} [anew]
 */
function say(text, anew = false) {
  const before = sentence.peek();
  if (now.peek() === saidAt && !anew) sentence.value = before.includes(text) ? before : `${before} ${text}`;
  else sentence.value = text === before ? `${text}\u00a0` : text;
  saidAt = now.peek();
}

/** The step, what I am awaited to do in it (each act once), and what I am asked. */
function followActs() {
  /** @type {StepId|null} */
  let step = null;
  /** @type {Set<string|null>} */
  let told = new Set();
  let invited = false;
  let mirrored = false;
  effect(() => {
    if (!seen.value || guidance.value === null) return;
    if (clock.value.step !== step) {
      const name = guidance.value.steps[clock.value.step].name;
      if (step !== null) say(words.value.aloud.step(name, askedNow()), true);
      step = clock.value.step;
      told = new Set([null, "note", mainAct.value]);
    }
    const act = mainAct.value;
    if (!told.has(act)) say(words.value.aloud.turn(titled(act ?? "")));
    told.add(act);
    if (me.value.invited && !invited) say(words.value.aloud.invited);
    invited = me.value.invited;
    if (mirrorsWait.value && !mirrored) say(words.value.mirror.received);
    mirrored = mirrorsWait.value;
  });
}

/** @param {string} act */
function titled(act) {
  /** @type {Record<string, string>} */
  const titles = words.value.cards;
  return titles[act] ?? labelOf(act);
}

/** My turn, the floor; outside a round who has it; for those who give it, who waits for it. */
function followTurns() {
  const hands = computed(() => (seen.value ? handsInWords() : ""));
  effect(() => {
    if (hands.value !== "") say(hands.value);
  });
  /** @type {string|null} */
  let before = null;
  effect(() => {
    if (!seen.value || guidance.value === null) return;
    const { speaking, my_turn, round } = turns.value;
    const aloud = words.value.turns;
    if (speaking !== before && my_turn) say(round ? aloud.mine : aloud.floor);
    else if (speaking !== before && speaking && !round) say(aloud.hasFloor(nameOf(speaking)));
    before = speaking;
  });
}

function followTime() {
  effect(() => {
    if (reached.value === null) return;
    say(words.peek().aloud[reached.value.milestone]);
  });
}

/** That a moment begins, that its time is up, that it is over. */
function followMoments() {
  /** @type {MomentKind|null} */
  let before = null;
  let over = false;
  effect(() => {
    if (!seen.value || guidance.value === null) return;
    const kind = clock.value.moment?.kind ?? null;
    const aloud = words.value.moments;
    const name = guidance.value.moments[kind ?? before ?? "writing"].name;
    if (kind !== before) say(kind ? aloud.begun(name, spell(momentLeft.peek() ?? 0)) : aloud.ended(name));
    if (momentOver.value && !over) say(aloud.timeUp(name));
    before = kind;
    over = momentOver.value;
  });
}

/** The facilitator is away and I may take over; nobody does anything, and the session is about to close. */
function followWarnings() {
  const told = computed(() => (seen.value ? [mayTakeOver() && words.value.deputy.title, warning()].filter(Boolean).join(" ") : ""));
  effect(() => {
    if (told.value !== "") say(told.value);
  });
}

/** What is confided to the facilitator while they look elsewhere. */
function followConfidences() {
  /** @type {string[]} */
  let before = [];
  effect(() => {
    if (!seen.value || guidance.value === null) return;
    const all = confided();
    for (const one of all) if (!before.includes(one)) say(one);
    before = all;
  });
}

/** What has just changed around me; the client who is missing, and is back; for those who conduct, who comes late. */
function followPeople() {
  /** @type {import("../state/news.js").News[]} */
  let before = [];
  effect(() => {
    for (const one of news.value) if (!before.includes(one)) say(inWords(one));
    before = news.value;
  });
  /** @type {"left"|"away"|null} */
  let missing = null;
  effect(() => {
    const isMissing = clientMissing.value;
    if (isMissing !== null && isMissing !== missing) say(untracked(missingInWords));
    if (isMissing === null && missing === "away") say(words.peek().clientMissing.back(missingName()));
    missing = isMissing;
  });
  /** @type {string[]} */
  let late = [];
  effect(() => {
    if (!seen.value) return;
    const all = latecomers.value;
    const fresh = all.filter((person) => !late.includes(person.id)).map((person) => person.name);
    if (fresh.length > 0) say(words.peek().aloud.late(fresh.join(", ")));
    late = all.map((person) => person.id);
  });
}

function followSpeech() {
  /** @type {string|null} */
  let before = null;
  effect(() => {
    if (!seen.value || guidance.value === null) return;
    const { short } = speechInWords();
    const asked = speech.value.state === "waiting" && !speech.value.i_agree;
    if (before !== null && before !== short) say(asked ? `${short} ${words.value.speech.asked}` : short);
    before = short;
  });
}
