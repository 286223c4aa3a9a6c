/**
 * What was asked of the server and is not yet answered. Each request keeps its id, so sending it again after a cut, a
 * reload or a refusal for haste changes nothing twice. One request at a time for one act: a double click sends once.
 */
import { signal } from "@preact/signals";
import { clearDraft, imprint, isEmpty, isStill } from "./drafts.js";
import { keep, recall } from "./storage.js";

/** @import { Command, Sentence } from "./types.js" */
/** @typedef {{id: string, key: string, command: Command, clears: {draft: string, sent: string}|null}} Request */
/** @typedef {{accepted: true, version: number}|{accepted: false, code: string, sentence: Sentence}} Answer */
/** @typedef {(message: {id: string, command: Command}, answer: (answer: Answer) => void) => void} Carrier */

const waiting = signal(/** @type {Request[]} */ ([]));
const refusals = signal(/** @type {Record<string, {sentence: Sentence, of: Request["clears"]}>} */ ({}));
/** When each draft last arrived, in milliseconds. @type {Map<string, number>} */
const arrived = new Map();
/** @type {Set<string>} */
const underway = new Set();
/** @type {Map<string, (accepted: boolean) => void>} */
const askers = new Map();
/** @type {Carrier|null} */
let carrier = null;

export const AGAIN_MS = 1000; // the server counts acts by the second; after a cut, all that waited comes at once
const JUST_MS = 2000; // a draft that arrived this recently is empty because it was sent: asking again is a second click

/** Takes up what an earlier page of this tab had not sent yet. */
export function reopenOutbox() {
  waiting.value = recall("sessionStorage", "outbox") ?? [];
}

/** @param {Carrier} carry how to reach the server, now that it can be reached */
export function startSending(carry) {
  carrier = carry;
  underway.clear();
  waiting.value.forEach(post);
}

export function stopSending() {
  carrier = null;
}

/**
 * Asks the server for something, now or as soon as it can be reached.
 * @param {string} key the act on screen: where its waiting and its refusal are shown
 * @param {Command} command
 * @param {string|null} [clears] the draft that is done with once accepted, unless more was written in it since
 * @returns {Promise<boolean>} whether it was accepted
 */
export function ask(key, command, clears = null) {
  if (isWaiting(key) || (clears !== null && hasJustLeft(clears))) return Promise.resolve(false);
  const request = { id: newId(), key, command, clears: clears === null ? null : { draft: clears, sent: imprint(clears) } };
  forgetRefusal(key);
  setWaiting([...waiting.value, request]);
  const answered = new Promise((/** @type {(accepted: boolean) => void} */ resolve) => {
    askers.set(request.id, resolve);
  });
  post(request);
  return answered;
}

/** @param {string} key */
export const isWaiting = (key) => waiting.value.some((request) => request.key === key);

/**
 * Whether what is in this draft is on its way.
 * @param {string} draft
 */
export const isLeaving = (draft) => waiting.value.some((request) => request.clears?.draft === draft);

/** @param {string} draft */
const hasJustLeft = (draft) => isEmpty(draft) && Date.now() - (arrived.get(draft) ?? -Infinity) < JUST_MS;

/**
 * Why the last request of this act was refused, or undefined: it is about the words refused, and goes with them.
 * @param {string} key
 */
export function refusalOf(key) {
  const refusal = refusals.value[key];
  return refusal && (refusal.of === null || isStill(refusal.of.draft, refusal.of.sent)) ? refusal.sentence : undefined;
}

/** @param {string} key */
function forgetRefusal(key) {
  if (!(key in refusals.value)) return;
  const { [key]: _forgotten, ...others } = refusals.value;
  refusals.value = others;
}

/** Random, and made without `crypto.randomUUID`, which browsers refuse to pages without https. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {Request} request */
function post(request) {
  if (carrier === null || underway.has(request.id) || !waiting.value.includes(request)) return;
  underway.add(request.id);
  carrier({ id: request.id, command: request.command }, (answer) => settle(request, answer));
}

/**
 * @param {Request} request
 * @param {Answer} answer
 */
function settle(request, answer) {
  underway.delete(request.id);
  if (!answer.accepted && answer.code === "too_fast") {
    setTimeout(() => post(request), AGAIN_MS);
    return;
  }
  setWaiting(waiting.value.filter((other) => other.id !== request.id));
  if (answer.accepted && request.clears) {
    clearDraft(request.clears.draft, request.clears.sent);
    arrived.set(request.clears.draft, Date.now());
  }
  if (!answer.accepted) refusals.value = { ...refusals.value, [request.key]: { sentence: answer.sentence, of: request.clears } };
  askers.get(request.id)?.(answer.accepted);
  askers.delete(request.id);
}

/** @param {Request[]} requests */
function setWaiting(requests) {
  waiting.value = requests;
  keep("sessionStorage", "outbox", requests.length ? requests : null);
}
