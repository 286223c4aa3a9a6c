/** What a person chose about their meeting: for every session what is their own, for one session how its room is closed. */
import { effect, signal } from "@preact/signals";
import { keep, recall } from "../../panel/state/storage.js";

const KEPT_AS = "codev:meeting";
const LOCKS = "meeting-locks";

function recalled() {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AS) ?? "{}");
  } catch {
    return {};
  }
}

const before = recalled();
const chosen = (/** @type {string} */ name, /** @type {boolean} */ otherwise) => signal(/** @type {boolean} */ (before[name] ?? otherwise));

/** Tell in the meeting that it is my turn, and which step begins. */
export const announces = chosen("announces", true);

/** Show the step as the title of the meeting. */
export const titles = chosen("titles", true);

/** Turn my microphone off where, as the client, I only listen. */
export const mutesMe = chosen("mutesMe", true);

/** For the facilitator: mute everyone when a time of silent writing begins. */
export const mutesAll = chosen("mutesAll", false);

/** For the facilitator of this session: whether those without the panel need the password, and wait to be let in. */
export const asksPassword = signal(false);
export const hasLobby = signal(false);

/** Keeps the choices, now and at each change. Call it once the session is known. */
export function keepChoices() {
  const locks = recall("localStorage", LOCKS) ?? {};
  asksPassword.value = locks.password ?? false;
  hasLobby.value = locks.lobby ?? false;
  effect(() => {
    const own = { announces: announces.value, titles: titles.value, mutesMe: mutesMe.value, mutesAll: mutesAll.value };
    try {
      localStorage.setItem(KEPT_AS, JSON.stringify(own));
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
  effect(() => keep("localStorage", LOCKS, { password: asksPassword.value, lobby: hasLobby.value }));
}
