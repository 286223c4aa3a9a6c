/** Asking the service for what this person needs to enter the meeting: the room, its password, a fresh pass. */
import { token } from "../../panel/state/seat.js";

/** @import { Entry } from "./frame.js" */
/** @import { Sentence } from "../../panel/state/types.js" */

/**
 * @param {string} session
 * @returns {Promise<{entry: Entry}|{sentence: Sentence|null}>} without an entry, why; null when nothing answered
 */
export async function askEntry(session) {
  try {
    const answer = await fetch(`/room/${encodeURIComponent(session)}/meeting`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token.peek()}` },
    });
    const body = await answer.json();
    return answer.ok ? { entry: body } : { sentence: body.sentence ?? null };
  } catch {
    return { sentence: null };
  }
}

/**
 * Whether there is anything at all at this address: what it says is not looked at, and nothing is told to it.
 * @param {string} domain
 */
export async function answers(domain) {
  try {
    await fetch(`https://${domain}/`, { method: "HEAD", mode: "no-cors", credentials: "omit", cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}
