/**
 * Whose voice the meeting has let us hear in this step, for the facilitator's "not yet heard": approximate, as the
 * dominant speaker is no record of who spoke. It stays in this page and goes with the step.
 */
import { effect } from "@preact/signals";
import { whoIs } from "../../panel/state/connection.js";
import { heardAloud } from "../../panel/state/voices.js";
import { clock, facilitator, people, seen } from "../../panel/state/view.js";
import { fieldsOf } from "./meeting.js";

/** @import { Meeting } from "./meeting.js" */

/** @param {Meeting} meeting */
export function followVoices(meeting) {
  /** Persons by endpoint. @type {Map<string, string>} */
  const bound = new Map();

  meeting.on("participant-joined", (event) => {
    const { id, userContext } = fieldsOf(event);
    const person = userContext?.id; // what our pass said, where Jitsi tells it
    if (seen.peek() && people.peek().some((one) => one.id === person)) bound.set(id, person);
  });
  meeting.on("participant-left", (event) => bound.delete(fieldsOf(event)["id"]));
  meeting.on("video-conference-left", () => bound.clear());
  meeting.on("dominant-speaker-changed", async (event) => {
    const { id } = fieldsOf(event);
    if (typeof id !== "string" || !seen.peek() || facilitator.peek() === null || meeting.inBreakout.peek()) return;
    const { step } = clock.peek();
    if (!bound.has(id)) for (const [endpoint, person] of Object.entries(await whoIs([id]))) bound.set(endpoint, person);
    const person = bound.get(id);
    if (person && clock.peek().step === step) heardAloud.value = new Set([...heardAloud.peek(), person]);
  });

  let before = "";
  effect(() => {
    if (!seen.value || clock.value.step === before) return;
    before = clock.value.step;
    heardAloud.value = new Set();
  });
}
