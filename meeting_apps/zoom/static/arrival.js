/** From the home URL to a seat: who I am, by Zoom's proof, and what the meeting has for me. */
import { keptTokens } from "../../panel/state/storage.js";
import { found, pass } from "./arrival-state.js";
import { Refusal, ask } from "./server.js";
import { context, mainRoom } from "./zoom-client.js";

/** @import { Sentence } from "../../panel/state/types.js" */

const LOOK_EVERY_MS = 5000; // somebody waits for the host to open the session

/** @param {string} given the pass that came with the page; empty in the web client */
export async function arrive(given) {
  try {
    pass.value = given || (await proved());
    await look();
  } catch (error) {
    refuse(error);
  }
}

/** My role, my room or what Zoom tells of me is another: proves anew who I am, and looks again; a seat is kept. */
export async function arriveAnew() {
  try {
    pass.value = await proved();
    const there = await arrived();
    if (found.peek().state !== "seated") found.value = there;
  } catch {
    // What is known still holds.
  }
}

/** Looks again while there is nothing yet. @returns {() => void} how to stop */
export function keepLooking() {
  const timer = setInterval(() => {
    if (found.peek().state === "none") void look().catch(() => undefined);
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

/**
 * Opens the session of this meeting.
 * @param {{name: string, language: string, preset: string, title: string, facilitate: boolean}} wanted
 */
export const open = (wanted) => seat("open", { pass: pass.peek(), ...wanted });

/** @param {{name: string, seat: string, code: string|null}} wanted */
export const join = (wanted) => seat("join", { pass: pass.peek(), ...wanted });

/**
 * @param {string} what
 * @param {object} fields
 * @returns {Promise<Sentence|null>} why not, or null when seated
 */
async function seat(what, fields) {
  try {
    found.value = await ask(what, fields);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.sentence;
    throw error;
  }
}

async function look() {
  found.value = await arrived();
}

const arrived = () => ask("arrive", { pass: pass.peek(), main_room: mainRoom.peek(), tokens: keptTokens() });

async function proved() {
  const sealed = await context();
  return (await ask("context", { context: sealed ?? "" })).pass;
}

/** @param {unknown} error */
function refuse(error) {
  if (!(error instanceof Refusal)) throw error;
  found.value = { state: "refused", code: error.code, sentence: error.sentence };
}
