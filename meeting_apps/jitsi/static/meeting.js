/**
 * The group's Jitsi in this page: opening it, how it is doing, and whether the group can hear this person.
 * Nothing of a session is given to Jitsi but the name of the room and the person's own name.
 */
import { computed, signal } from "@preact/signals";

/**
 * - `opening`: until Jitsi says anything;
 * - `open`: in Jitsi, perhaps still before its door; `joined`: among the others; `left`: hung up;
 * - `unreachable`: its script could not be loaded; `silent`: it says nothing, framing is perhaps not allowed.
 * @typedef {"opening"|"open"|"joined"|"left"|"unreachable"|"silent"} MeetingState
 */
/** @import { InMeeting } from "../../panel/speech/door.js" */

const READY_WITHIN = 15_000; // ms: several times what a phone needs to load Jitsi

/** What a working Jitsi says first; not every version knows each. */
const SIGNS_OF_LIFE = ["ready", "prejoinScreenLoaded"];

/** Deep links would send phones out of the page; the other requests tell avatar services who is here. */
const CONFIG = { disableDeepLinking: true, disableThirdPartyRequests: true, localSubject: "Codev" };

/** How Jitsi names a browser in a room; other names belong to telephones and machines. */
const ENDPOINT = /^[0-9a-f]{8}$/;

/** @type {InMeeting} */
const NOBODY = { endpoint: null };

/**
 * Fields of an event, which some versions wrap in `data`.
 * @param {any} event
 */
const fieldsOf = (event) => event?.data ?? event ?? {};

/** @param {string} domain */
async function loadScript(domain) {
  if (!window.JitsiMeetExternalAPI) {
    const script = document.createElement("script");
    script.src = `https://${domain}/external_api.js`;
    await new Promise((loaded, failed) => {
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
  }
  if (!window.JitsiMeetExternalAPI) throw new Error("external_api.js defined no JitsiMeetExternalAPI.");
  return window.JitsiMeetExternalAPI;
}

/** One meeting, opened in `element` with `open`, as often as the person wants. */
export class Meeting {
  #domain;
  #room;
  #element;
  /** @type {JitsiMeeting|null} */
  #jitsi = null;
  #name = "";
  #timer = 0;
  #attempt = 0;
  #entered = "";
  #muted = signal(true); // until Jitsi says otherwise

  state = signal(/** @type {MeetingState} */ ("opening"));

  /** Who this person is in Jitsi, and in which of its meetings: another one in every room. */
  self = signal(/** @type {InMeeting} */ (NOBODY));

  /** Whether Jitsi is here to tell when this person is muted. */
  isShown = computed(() => this.state.value !== "unreachable" && this.state.value !== "silent");

  /** Whether the panel may listen: not to someone whom the group in Jitsi cannot hear. */
  heard = computed(() => (this.state.value === "joined" ? !this.#muted.value : !this.isShown.value));

  /**
   * @param {string} domain
   * @param {string} room
   * @param {HTMLElement} element
   */
  constructor(domain, room, element) {
    this.#domain = domain;
    this.#room = room;
    this.#element = element;
  }

  /** Where the same meeting is without the panel, for when it cannot be shown here. */
  get address() {
    return `https://${this.#domain}/${this.#room}`;
  }

  /**
   * Opens the meeting, or opens it anew. Failures are told by `state`.
   * @param {{language: string, title: string}} words
   */
  async open({ language, title }) {
    this.#close("opening");
    this.#timer = window.setTimeout(() => this.#is("silent"), READY_WITHIN);
    const attempt = ++this.#attempt;
    try {
      const Jitsi = await loadScript(this.#domain);
      if (attempt !== this.#attempt) return; // the person tried again meanwhile
      this.#jitsi = new Jitsi(this.#domain, {
        roomName: this.#room,
        parentNode: this.#element,
        lang: language,
        configOverwrite: CONFIG,
        ...(this.#name && { userInfo: { displayName: this.#name } }),
      });
      this.#jitsi.getIFrame().title = title;
      this.#follow(this.#jitsi);
    } catch {
      if (attempt === this.#attempt) this.#close("unreachable");
    }
  }

  /**
   * Gives Jitsi the name that the person has in the panel.
   * @param {string} name
   */
  call(name) {
    if (!name || name === this.#name) return;
    this.#name = name;
    this.#jitsi?.executeCommand("displayName", name);
  }

  /** @param {JitsiMeeting} jitsi */
  #follow(jitsi) {
    for (const sign of SIGNS_OF_LIFE) jitsi.addListener(sign, () => this.#is("open"));
    jitsi.addListener("audioMuteStatusChanged", (event) => {
      this.#muted.value = Boolean(fieldsOf(event).muted);
    });
    jitsi.addListener("videoConferenceJoined", async (event) => {
      this.#is("joined");
      void this.#enters(jitsi, fieldsOf(event).id);
      try {
        this.#muted.value = await jitsi.isAudioMuted();
      } catch {
        // Then the next change of the microphone tells.
      }
    });
    jitsi.addListener("videoConferenceLeft", () => {
      this.#muted.value = true; // for the next room, perhaps a breakout room, Jitsi is asked again
      this.self.value = NOBODY;
      this.#is("open");
    });
    jitsi.addListener("readyToClose", () => this.#close("left"));
  }

  /**
   * Learns which meeting this is before it says who the person is there; not every version tells.
   * @param {JitsiMeeting} jitsi
   * @param {unknown} id
   */
  async #enters(jitsi, id) {
    if (typeof id !== "string" || !ENDPOINT.test(id)) return;
    this.#entered = id;
    let meeting;
    try {
      meeting = await jitsi.getSessionId?.();
    } catch {
      // Then the service takes the endpoint alone.
    }
    if (this.#entered !== id || this.state.peek() !== "joined") return; // in another room by now, or in none
    this.self.value = { endpoint: id, ...(typeof meeting === "string" && meeting && { meeting }) };
  }

  /** @param {MeetingState} state */
  #is(state) {
    window.clearTimeout(this.#timer);
    this.state.value = state;
  }

  /** @param {MeetingState} state */
  #close(state) {
    this.#jitsi?.dispose();
    this.#jitsi = null;
    this.#muted.value = true;
    this.self.value = NOBODY;
    this.#is(state);
  }
}
