/**
 * The program of Zoom around this page, through its SDK: who I am there, where, and the few things it does for us.
 * Loaded only inside Zoom. Whatever it refuses or does not know is done without.
 */
import { signal } from "@preact/signals";
import zoom from "@zoom/appssdk";

/** @typedef {{name: string, hosts: boolean, authorized: boolean, guest: boolean}} Me */
/** @typedef {import("@zoom/appssdk").Apis} Api */

/** What is asked of Zoom, each for one use of this page; Zoom grants what the Marketplace lists, and no more. */
const CAPABILITIES = /** @type {Api[]} */ ([
  "getAppContext", // who I am, in the web client
  "getUserContext", // my name, to propose it; my role
  "getMeetingUUID", // whether I am in a breakout room
  "getMeetingContext", // the meeting's number, to start its sound for an old client
  "getMeetingParticipants", // for the host: who has not opened the panel yet
  "onParticipantChange",
  "onMyUserContextChange",
  "onRunningContextChange",
  "onBreakoutRoomChange",
  "onMyActiveSpeakerChange", // to find my voice among those of the meeting
  "onMeeting", // that the meeting has ended
  "showNotification",
  "openUrl", // the companion, in a browser
  "authorize",
  "promptAuthorize",
  "onAuthorized",
  "startRTMS",
  "stopRTMS",
]);

const ANSWER_MS = 5000; // half of the SDK's own: Zoom answers in milliseconds, and who waits must be told why

/** @type {Set<string>} */
let refused = new Set();

export const me = signal(/** @type {Me} */ ({ name: "", hosts: false, authorized: false, guest: true }));

/** The meeting of the main room, when I am in a breakout room. */
export const mainRoom = signal(/** @type {string|null} */ (null));

/** Whether I speak in the meeting right now. */
export const iSpeak = signal(false);

/** Whether the meeting has ended around us. */
export const meetingEnded = signal(false);

/** Names of those in the meeting, for its host; null where Zoom does not tell. */
export const attending = signal(/** @type {string[]|null} */ (null));

/** Grows when Zoom gives me another role, or takes me to another room: who I am is proved anew. */
export const changes = signal(0);

/** @param {string} api */
export const can = (api) => !refused.has(api);

/**
 * Says hello to Zoom. False where nothing answers that is Zoom.
 * @returns {Promise<boolean>}
 */
export async function meetZoom() {
  try {
    await configure();
  } catch {
    return false;
  }
  listen();
  await look();
  return true;
}

async function configure() {
  const answer = await zoom.config({ capabilities: CAPABILITIES, version: "0.16", timeout: ANSWER_MS });
  refused = new Set(answer.unsupportedApis ?? []);
}

/**
 * Tries what Zoom may refuse, by role, version or settings.
 * @template T
 * @param {string} api
 * @param {() => Promise<T>} attempt
 * @returns {Promise<T|null>}
 */
async function attempted(api, attempt) {
  if (!can(api)) return null;
  try {
    return await attempt();
  } catch {
    return null;
  }
}

async function look() {
  const user = await attempted("getUserContext", () => zoom.getUserContext());
  if (user) {
    me.value = {
      name: user.screenName ?? "",
      hosts: ["host", "cohost"].includes((user.role ?? "").toLowerCase()),
      authorized: user.status === "authorized",
      guest: user.status === "unauthenticated",
    };
  }
  const where = await attempted("getMeetingUUID", () => zoom.getMeetingUUID());
  mainRoom.value = /** @type {{parentUUID?: string}} */ (where ?? {}).parentUUID || null;
  await lookAround();
}

async function lookAround() {
  if (!me.value.hosts) return;
  const there = await attempted("getMeetingParticipants", () => zoom.getMeetingParticipants());
  attending.value = there ? there.participants.map(({ screenName }) => screenName) : null;
}

function listen() {
  const again = async () => {
    await configure().catch(() => undefined); // Zoom wants it after each such change
    await look();
    changes.value += 1;
  };
  on("onMyUserContextChange", () => zoom.onMyUserContextChange(again));
  on("onRunningContextChange", () => zoom.onRunningContextChange(again));
  on("onBreakoutRoomChange", () => zoom.onBreakoutRoomChange(again));
  on("onParticipantChange", () => zoom.onParticipantChange(lookAround));
  on("onMyActiveSpeakerChange", () =>
    zoom.onMyActiveSpeakerChange((event) => {
      iSpeak.value = /** @type {{status?: string}} */ (event).status === "started";
    }),
  );
  on("onMeeting", () =>
    zoom.onMeeting(({ action }) => {
      if (action === "ended") meetingEnded.value = true;
    }),
  );
}

/**
 * @param {string} event
 * @param {() => void} subscribe
 */
function on(event, subscribe) {
  if (!can(event)) return;
  try {
    subscribe();
  } catch {
    // Then it is not told.
  }
}

/** The sealed proof of who I am, as the web client gives it. @returns {Promise<string|null>} */
export async function context() {
  const answer = await attempted("getAppContext", () => zoom.getAppContext());
  return /** @type {{context?: string}|null} */ (answer)?.context ?? null;
}

/**
 * A short notice outside of this page.
 * @param {string} title
 * @param {string} message
 */
export const notify = (title, message) =>
  void attempted("showNotification", () => zoom.showNotification(/** @type {any} */ ({ type: "info", title, message })));

/** Opens an address of ours in the browser. @param {string} url */
export const openOutside = (url) => attempted("openUrl", () => zoom.openUrl({ url }));

/**
 * Asks the person to let the app in; a guest is asked to sign in first.
 * @param {(begin: null) => Promise<{state: string, challenge: string}>} begin
 * @param {(answer: {code: string, state: string, redirect_uri: string}) => Promise<unknown>} end
 * @returns {Promise<boolean>}
 */
export async function letIn(begin, end) {
  if (me.value.guest) {
    await attempted("promptAuthorize", () => zoom.promptAuthorize());
    return false; // Zoom opens the app anew
  }
  const { state, challenge } = await begin(null);
  const answer = new Promise((/** @type {(event: any) => void} */ resolve) => on("onAuthorized", () => zoom.onAuthorized(resolve)));
  if ((await attempted("authorize", () => zoom.authorize({ codeChallenge: challenge, state }))) === null) return false;
  const event = await answer;
  if (event.state !== state || !event.code) return false;
  await end({ code: event.code, state, redirect_uri: event.redirectUri });
  me.value = { ...me.value, authorized: true };
  return true;
}

/** Starts the sound of the meeting. @returns {Promise<boolean>} */
export const startSound = async () => (await attempted("startRTMS", () => zoom.startRTMS())) !== null;

/** @returns {Promise<boolean>} */
export const stopSound = async () => (await attempted("stopRTMS", () => zoom.stopRTMS())) !== null;

/** The meeting's number, for its host. @returns {Promise<string|null>} */
export async function meetingNumber() {
  const answer = await attempted("getMeetingContext", () => zoom.getMeetingContext());
  const { meetingID = null } = /** @type {{meetingID?: string}} */ (answer ?? {});
  return meetingID;
}
