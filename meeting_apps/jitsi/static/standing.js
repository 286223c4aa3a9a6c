/** Who this person is in Jitsi: under which name their browser goes, whether they are muted, moderate, or are in a room beside. */
import { computed, signal } from "@preact/signals";

/** @import { InMeeting } from "../../panel/speech/door.js" */
/** @import { Fields, Wire } from "./wire.js" */

/** How Jitsi names a browser in a room; other names belong to telephones and machines. */
const ENDPOINT = /^[0-9a-f]{8}$/;

/** @type {InMeeting} */
const NOBODY = { endpoint: null };

const ANSWER_WITHIN = 3_000; // ms: some old versions leave a question they do not know unanswered

/**
 * What Jitsi answers; nothing when it does not know, or says nothing.
 * @param {Promise<unknown>|undefined} asked
 */
function told(asked) {
  const nothing = new Promise((resolve) => setTimeout(resolve, ANSWER_WITHIN));
  return Promise.race([asked, nothing]).catch(() => undefined);
}

export class Standing {
  /** The room entered last; nothing outside. @type {InMeeting|null} */
  #room = null;
  #roles = signal(/** @type {Record<string, string>} */ ({}));

  /** Until Jitsi says otherwise. */
  muted = signal(true);

  /** The name of this browser, and the meeting it is in: another one in every room. */
  self = signal(/** @type {InMeeting} */ (NOBODY));

  /** Whether this is a room beside the meeting's own, where a few talk among themselves. */
  inBreakout = signal(false);

  /** Whether Jitsi lets this person mute others and close the door. */
  moderates = computed(() => this.self.value.endpoint !== null && this.#roles.value[this.self.value.endpoint] === "moderator");

  /** What Jitsi tells about it. @type {Record<string, (fields: Fields) => void>} */
  hears = {
    "audio-mute-status-changed": ({ muted }) => (this.muted.value = Boolean(muted)),
    "participant-role-changed": ({ id, role }) => (this.#roles.value = { ...this.#roles.value, [id]: role }),
  };

  /**
   * In a room. Jitsi is asked whether one is muted, and which meeting this is; not every version tells.
   * @param {Wire|null} wire
   * @param {Fields} joined
   */
  async enters(wire, { id, breakoutRoom }) {
    const endpoint = typeof id === "string" && ENDPOINT.test(id) ? id : null;
    const room = (this.#room = { endpoint });
    this.inBreakout.value = Boolean(breakoutRoom);
    void told(wire?.request("is-audio-muted")).then((muted) => {
      if (this.#room === room && muted !== undefined) this.muted.value = Boolean(muted);
    });
    const meeting = await told(wire?.request("session-id"));
    if (this.#room !== room || endpoint === null) return; // in another room by now, or in none
    this.self.value = { endpoint, ...(typeof meeting === "string" && meeting && { meeting }) };
  }

  /** In no room: for the next, perhaps a breakout room, Jitsi is asked again. */
  leaves() {
    this.#room = null;
    this.muted.value = true;
    this.self.value = NOBODY;
    this.inBreakout.value = false;
  }

  /** Out of Jitsi. */
  forgets() {
    this.leaves();
    this.#roles.value = {};
  }
}
