/** The session as this person may see it: the last whole view, and the changes applied to it since. */
import { computed, signal } from "@preact/signals";

/** @import { Whole, Change, View, Service } from "./types.js" */

const whole = signal(/** @type {View|null} */ (null));
let version = -1;

export const seen = computed(() => whole.value !== null);
export const service = signal(
  /** @type {Service} */ ({ speech: { available: false, reason: null }, language_help: false }),
);

/**
 * One section of the view; it changes only when the server changed it.
 * @template {keyof View} S
 * @param {S} name
 */
function section(name) {
  return computed(() => {
    if (whole.value === null) throw new Error(`The section ${name} was read before the first view.`);
    return whole.value[name];
  });
}

export const session = section("session");
export const me = section("me");
export const people = section("people");
export const charter = section("charter");
export const turns = section("turns");
export const clock = section("clock");
export const choice = section("choice");
export const questions = section("questions");
export const need = section("need");
export const contributions = section("contributions");
export const helpAsked = section("help_asked");
export const learnings = section("learnings");
export const regulation = section("regulation");
export const witness = section("witness");
export const mine = section("mine");
export const speech = section("speech");
export const closing = section("closing");
export const facilitator = section("facilitator");

/** False also before anything is known. */
export const isClient = computed(() => whole.value?.me.role === "client");

/** The current wording of the need, or null. */
export const wording = computed(() => need.value.versions.at(-1) ?? null);

/**
 * Whether I may do this now, by the server's rights.
 * @param {string} act
 */
export const may = (act) => me.value.acts.includes(act);

/** @param {Whole} message */
export function receiveWhole(message) {
  version = message.version;
  service.value = message.service;
  whole.value = message.view;
}

/**
 * Applies a change that starts where we are.
 * @param {Change} message
 * @returns {boolean} false when we have missed something in between
 */
export function receiveChange(message) {
  if (message.from !== version || whole.value === null) return false;
  version = message.version;
  whole.value = { ...whole.value, ...message.changes };
  return true;
}

export const versionSeen = () => version;
