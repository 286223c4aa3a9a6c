/** The seat of this person: the link's key on the way in, then a token; both stay in this browser. */
import { signal } from "@preact/signals";
import { place } from "./place.js";
import { keep, recall } from "./storage.js";

/** @import { Links, Sentence } from "./types.js" */

export const token = signal(/** @type {string|null} */ (null));
export const key = signal(/** @type {string|null} */ (null));
/** The seat the link proposes; its holder may choose the other. */
export const proposed = signal(/** @type {"participant"|"observer"} */ ("participant"));
/** Whether I come to facilitate: I opened the session, or I practise. */
export const facilitates = signal(false);
/** The session's links, known only in the browser that opened it. */
export const links = signal(/** @type {Links|null} */ (null));

const UNREACHABLE = {
  en: "The server did not answer. Check your connection, then try again.",
  fr: "Le serveur n’a pas répondu. Vérifie ta connexion, puis réessaie.",
};

/** Reads the seat this browser already has, and takes the secret out of the address bar. */
export function recallSeat() {
  token.value = recall("localStorage", "token");
  links.value = recall("localStorage", "links");
  const link = new URLSearchParams(location.hash.slice(1));
  const given = link.get("k");
  if (link.get("seat") === "observer") proposed.value = "observer";
  facilitates.value = links.value !== null || link.get("seat") === "facilitator";
  if (given) {
    keep("sessionStorage", "key", given);
    history.replaceState(null, "", location.pathname + location.search);
  }
  key.value = given ?? recall("sessionStorage", "key");
}

/**
 * Takes a seat.
 * @param {string} name
 * @param {"participant"|"observer"} seat
 * @returns {Promise<Sentence|null>} why not, or null when seated
 */
export async function takeSeat(name, seat) {
  try {
    const answer = await fetch(`/api/sessions/${encodeURIComponent(place.session)}/seats`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ key: key.value, name, seat }),
    });
    const body = await answer.json();
    if (!answer.ok) return body.sentence ?? UNREACHABLE;
    keep("localStorage", "token", body.token);
    keep("sessionStorage", "key", null);
    key.value = null;
    token.value = body.token;
    return null;
  } catch {
    return UNREACHABLE;
  }
}
