/** The live line to the server: what arrives is handed to the state, what is asked leaves by the outbox. */
import { effect, signal } from "@preact/signals";
import { io } from "socket.io-client";
import { hearCarried, inMeeting } from "../speech/door.js";
import { hear, hearErased, hearHelp, hearNoticed, hearStatus } from "../speech/heard.js";
import { hearVoices } from "../speech/voices.js";
import { correctClock } from "./clock.js";
import { end, ending, saved } from "./ending.js";
import { AGAIN_MS, isWaiting, startSending, stopSending } from "./outbox.js";
import { wantsHelp } from "./preferences.js";
import { hearSaid } from "./said.js";
import { isClient, receiveChange, receiveWhole, versionSeen } from "./view.js";

/** @import { Change, Receipt, Sentence, Whole } from "./types.js" */
/** @typedef {{code: string, sentence: Sentence}} Refusal */
/** @typedef {{accepted: boolean, advice?: boolean}|undefined} Look */

const FIRST_RETRY_MS = 500;
const SLOWEST_RETRY_MS = 5000;
const LOOK_MS = 1500; // a question waits no longer than this to be looked at
const FINAL = new Set(["removed", "session_gone", "no_seat"]); // asking again would get the same answer

/** Whether the server can be reached and our view is up to date. */
export const online = signal(false);

/** @type {import("socket.io-client").Socket|null} */
let socket = null;

/** @param {string} token */
export function connect(token) {
  const line = io({
    auth: { token },
    transports: ["websocket", "polling"],
    tryAllTransports: true,
    reconnectionDelay: FIRST_RETRY_MS,
    reconnectionDelayMax: SLOWEST_RETRY_MS,
  });
  socket = line;
  line.on("view", takeWhole);
  line.on("change", (/** @type {Change} */ message) => {
    correctClock(message.now);
    if (!receiveChange(message)) askForTheMissing();
  });
  line.on("lines", hear);
  line.on("lines_erased", hearErased);
  line.on("help", hearHelp);
  line.on("noticed", hearNoticed);
  line.on("said", hearSaid);
  line.on("carried", hearCarried);
  line.on("voices", hearVoices);
  line.on("speech", hearStatus);
  line.on("receipt", (/** @type {Receipt} */ receipt) => end({ kind: "receipt", receipt, saved: saved.value }));
  line.on("disconnect", (reason) => {
    goOffline();
    // The server hung up: only by calling again do we learn why.
    if (reason === "io server disconnect") setTimeout(() => socket?.connect(), FIRST_RETRY_MS);
  });
  line.on("connect_error", (error) => {
    goOffline();
    const refusal = /** @type {Error & {data?: Refusal}} */ (error).data;
    if (refusal && FINAL.has(refusal.code)) {
      // Who left while the line was cut was not turned away.
      end(isWaiting("leave") ? { kind: "left" } : { kind: "refused", code: refusal.code, sentence: refusal.sentence });
    } else if (!line.active) {
      setTimeout(() => socket?.connect(), SLOWEST_RETRY_MS);
    }
  });
  effect(() => {
    if (ending.value !== null) finish();
  });
  effect(() => {
    if (online.value) line.emit("endpoint", inMeeting.value, hearCarried);
  });
  // Off means that nothing is looked for in the client's words, not only that nothing is shown.
  effect(() => {
    if (online.value && isClient.value) line.emit("want_help", { wanted: wantsHelp.value });
  });
}

/**
 * Sends a frame of sound, or drops it when the line is busy: sound is never kept for later.
 * @param {ArrayBuffer} frame
 */
export function sendSound(frame) {
  socket?.volatile.emit("audio", frame);
}

/** Asks for another question about the need. */
export function askAnotherQuestion() {
  socket?.emit("another_question", {});
}

/**
 * Who of the session is behind these names that the meeting gives to browsers. Whom nobody knows is left out.
 * @param {string[]} endpoints
 * @returns {Promise<Record<string, string>>} ids of persons; nobody when no answer comes
 */
export function whoIs(endpoints) {
  const line = socket;
  if (!line?.connected) return Promise.resolve({});
  return new Promise((resolve) => {
    line.timeout(LOOK_MS).emit("who", { endpoints }, (/** @type {Error|null} */ error, /** @type {{people?: Record<string, string>}|undefined} */ answer) =>
      resolve((error === null && answer?.people) || {}),
    );
  });
}

/**
 * Lets the server look along at what the client is writing, for a question: it answers with the help, and keeps nothing.
 * @param {{text: string, request: string}} written
 */
export function showDraft({ text, request }) {
  socket?.emit("look_at_need", { text, request });
}

/**
 * Whether a question may be an idea already. No answer in time is a no: nothing may stand in a question's way.
 * @param {string} text
 * @returns {Promise<boolean>}
 */
export function looksLikeAdvice(text) {
  const line = socket;
  if (!line?.connected) return Promise.resolve(false);
  return new Promise((resolve) => {
    line.timeout(LOOK_MS).emit("look_at_question", { text }, (/** @type {Error|null} */ error, /** @type {Look} */ look) =>
      resolve(error === null && look?.accepted === true && look.advice === true),
    );
  });
}

/** @param {Whole} message */
function takeWhole(message) {
  correctClock(message.now);
  receiveWhole(message);
  online.value = true;
  startSending((request, answer) => socket?.emit("command", request, answer));
}

/** A change was missed: asks for all since the last one seen. */
const askForTheMissing = () => socket?.emit("since", { version: versionSeen() }, catchUp);

/** @param {Whole|Change|{code: string}} message */
function catchUp(message) {
  if ("view" in message) takeWhole(message);
  else if ("from" in message) {
    correctClock(message.now);
    receiveChange(message);
  } else if (message.code === "too_fast") setTimeout(askForTheMissing, AGAIN_MS);
}

function goOffline() {
  online.value = false;
  stopSending();
}

function finish() {
  const line = socket;
  socket = null;
  goOffline();
  line?.disconnect();
}
