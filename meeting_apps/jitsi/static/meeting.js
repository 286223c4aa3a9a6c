/**
 * The group's Jitsi in this page: opening it, how it is doing, who this person is in it, and whether the group can
 * hear them. Nothing of a session is given to Jitsi but the room and the person's own name.
 */
import { computed, signal } from "@preact/signals";
import { answers, askEntry } from "./entry.js";
import { addressOf, newFrame, roomAddress } from "./frame.js";
import { Standing } from "./standing.js";
import { Wire } from "./wire.js";

/**
 * - `waiting`: for the person to take a seat in the panel; `opening`: until Jitsi says anything;
 * - `open`: in Jitsi, perhaps still before its door; `joined`: among the others; `left`: hung up;
 * - `over`: the person has left the session, and so the meeting;
 * - `unreachable`: nothing answers there; `silent`: it says nothing to this page, framing is perhaps not allowed;
 * - `refused`: it did not take the pass; `needsPass`: it asks for one, and the service makes none;
 * - `unserved`: the service gave no entry; `insecure`: without https there is no microphone and no camera.
 * @typedef {"waiting"|"opening"|"open"|"joined"|"left"|"over"|"unreachable"|"silent"|"refused"|"needsPass"|"unserved"|"insecure"} MeetingState
 */
/** @import { Sentence } from "../../panel/state/types.js" */
/** @import { Entry } from "./frame.js" */
/** @import { Fields } from "./wire.js" */
/** @typedef {{language: string, name: string, title: string, config: Record<string, unknown>}} Wishes */

const READY_WITHIN = 15_000; // ms: several times what a phone needs to load Jitsi
const GOODBYE_WITHIN = 3_000; // ms: Jitsi hangs up in less
const FRESH = 60_000; // ms: a pass this young was not refused for its age

/** What a working Jitsi says first; not every version knows each. */
const SIGNS_OF_LIFE = ["ready", "prejoin-screen-loaded"];

/** How Jitsi calls it when a pass is not taken, or another room's. */
const REFUSALS = ["connection.passwordRequired", "conference.connectionError.notAllowed", "conference.authenticationRequired"];

/** Fields of an event, which some versions wrap in `data`. @param {Fields} event @returns {Fields} */
export const fieldsOf = (event) => event["data"] ?? event;

let instances = 0;

/** One meeting, opened in `element` with `open`, as often as the person wants. */
export class Meeting {
  #session;
  #domain;
  #element;
  /** @type {Wire|null} */
  #wire = null;
  /** @type {Entry|null} */
  #entry = null;
  #timer = 0;
  #attempt = 0;
  #openedAt = 0;
  #passwordGiven = false;
  /** @type {Wishes|null} */
  #wishes = null;
  #afterwards = /** @type {"left"|"over"} */ ("left");
  #name = "";
  #standing = new Standing();
  /** @type {Map<string, ((fields: Fields) => void)[]>} */
  #listeners = new Map();

  state = signal(/** @type {MeetingState} */ ("waiting"));

  /** What the service said when it gave no entry. */
  refusal = signal(/** @type {Sentence|null} */ (null));

  self = this.#standing.self;
  inBreakout = this.#standing.inBreakout;
  moderates = this.#standing.moderates;

  /** Whether Jitsi was given a pass that lets this person not moderate: another one may, once they facilitate. */
  hasGuestPass = signal(false);

  /** Whether Jitsi is here to tell when this person is muted. */
  isShown = computed(() => this.#isOneOf("waiting", "opening", "open", "joined", "left"));

  /** Whether the panel may listen: not to someone whom the group in Jitsi cannot hear, nor in a breakout room. */
  heard = computed(() =>
    this.state.value === "joined" ? !this.#standing.muted.value && !this.inBreakout.value : !this.isShown.value,
  );

  /** Whether this person is in the meeting and can be heard there. */
  speaks = computed(() => this.state.value === "joined" && !this.#standing.muted.value);

  /**
   * @param {string} session
   * @param {string} domain
   * @param {HTMLElement} element
   */
  constructor(session, domain, element) {
    this.#session = session;
    this.#domain = domain;
    this.#element = element;
  }

  /** Where the same meeting is without the panel, for when it cannot be shown here; "" before it is known. */
  get address() {
    return this.#entry ? roomAddress(this.#entry) : "";
  }

  /** What the room asks of those who have no panel, once the facilitator wants it; "" before it is known. */
  get password() {
    return this.#entry?.password ?? "";
  }

  /**
   * Calls back with the fields of each event of this name, from now on, in whichever frame.
   * @param {string} name as on the wire
   * @param {(fields: Fields) => void} listener
   */
  on(name, listener) {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
  }

  /**
   * @param {string} name as on the wire; a Jitsi that does not know it ignores it
   * @param {unknown[]} values
   */
  command(name, ...values) {
    this.#wire?.command(name, ...values);
  }

  /**
   * Opens the meeting, or opens it anew, with a fresh pass. Failures are told by `state`.
   * @param {Wishes} wishes
   */
  async open(wishes) {
    if (!window.isSecureContext) return this.#is("insecure");
    this.#close("opening");
    this.#wishes = wishes;
    const attempt = ++this.#attempt;
    const asked = await askEntry(this.#session);
    if (attempt !== this.#attempt) return; // the person tried again, or left, meanwhile
    if (!("entry" in asked)) {
      this.refusal.value = asked.sentence;
      return this.#is("unserved");
    }
    this.#enter(asked.entry, wishes);
    const answered = await answers(this.#domain);
    // The frame stays: if it speaks after all, something else has stopped the question.
    if (!answered && attempt === this.#attempt && this.#isOneOf("opening", "silent")) this.#is("unreachable");
  }

  /**
   * Gives Jitsi the name that the person has in the panel.
   * @param {string} name
   */
  call(name) {
    if (!name || name === this.#name) return;
    this.#name = name;
    this.command("display-name", name);
  }

  /** Leaves the meeting for good, as politely as Jitsi allows. */
  leave() {
    this.#attempt += 1;
    this.#afterwards = "over";
    if (!this.#wire) return this.#close("over");
    this.command("video-hangup");
    this.#timer = window.setTimeout(() => this.#close("over"), GOODBYE_WITHIN);
  }

  /**
   * @param {Entry} entry
   * @param {Wishes} wishes
   */
  #enter(entry, wishes) {
    const instance = instances++;
    this.#entry = entry;
    this.hasGuestPass.value = entry.pass !== null && !entry.moderates;
    this.#name = wishes.name;
    this.#openedAt = performance.now();
    this.#passwordGiven = false;
    this.#timer = window.setTimeout(() => this.#is("silent"), READY_WITHIN);
    const frame = newFrame(addressOf(entry, { ...wishes, instance }), wishes.title);
    this.#element.append(frame);
    // As browsers write it: without the port, where it is the one of https.
    const { origin } = new URL(`https://${this.#domain}`);
    this.#wire = new Wire(frame, { origin, instance }, (name, fields) => this.#hear(name, fields));
  }

  /**
   * @param {string} name
   * @param {Fields} fields
   */
  #hear(name, fields) {
    if (SIGNS_OF_LIFE.includes(name)) this.#outside(); // also when Jitsi has reloaded itself
    if (Object.hasOwn(this.#own, name)) this.#own[name]?.(fieldsOf(fields));
    for (const listener of this.#listeners.get(name) ?? []) listener(fields);
  }

  /** What the meeting itself follows. @type {Record<string, (fields: Fields) => void>} */
  #own = {
    ...this.#standing.hears,
    "video-conference-joined": (joined) => {
      this.#is("joined");
      void this.#standing.enters(this.#wire, joined);
    },
    "video-conference-left": () => this.#outside(),
    "video-ready-to-close": () => this.#close(this.#afterwards),
    "password-required": () => this.#givePassword(),
    "error-occurred": (fields) => this.#failed(fields["error"]?.name ?? fields["name"]),
  };

  /** In Jitsi, in none of its rooms. */
  #outside() {
    this.#standing.leaves();
    this.#is("open");
  }

  /** Who has a seat is let in; asked again, it was not the right one, and the person sees Jitsi's question. */
  #givePassword() {
    if (this.#passwordGiven || !this.#entry) return;
    this.#passwordGiven = true;
    this.command("password", this.#entry.password);
  }

  /** A pass that has grown old is asked for again, once; one that is fresh was made wrongly. @param {unknown} error */
  #failed(error) {
    if (typeof error !== "string" || !REFUSALS.includes(error) || !this.#entry) return;
    if (!this.#entry.pass) {
      // Jitsi goes on to ask for a name and a password of its own: its frame stays.
      if (error === "connection.passwordRequired") this.#is("needsPass");
    } else if (performance.now() - this.#openedAt > FRESH && this.#wishes) {
      void this.open({ ...this.#wishes, name: this.#name });
    } else {
      this.#close("refused");
    }
  }

  /** @param {MeetingState[]} states */
  #isOneOf(...states) {
    return states.includes(this.state.value);
  }

  /** @param {MeetingState} state */
  #is(state) {
    window.clearTimeout(this.#timer);
    if (this.state.peek() !== "over") this.state.value = state;
  }

  /** @param {MeetingState} state */
  #close(state) {
    this.#wire?.close();
    this.#wire = null;
    this.#element.replaceChildren();
    this.#standing.forgets();
    this.#is(state);
  }
}
