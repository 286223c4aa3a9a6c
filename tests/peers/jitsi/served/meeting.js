/**
 * The meeting inside the frame: joins by itself, remembers the commands, answers requests.
 * A test directs it through `jitsi`, by evaluating in the frame.
 */

const fragment = new URLSearchParams(location.hash.slice(1));
const query = new URLSearchParams(location.search);
const apiId = fragment.get("jitsi_meet_external_api_id");
const SCOPE = `jitsi_meet_external_api_${apiId}`;
const OTHERS = ["Ada", "Blaise"];

/** Why this deployment lets nobody in with such a pass, as Jitsi names it; null when it does. */
const refusal = JSON.parse(document.getElementById("refusal").textContent);

const jitsi = {
  /** Every command received, as [name, ...values]. */
  commands: [],
  muted: false,
  handRaised: 0,
  /** Its name for this browser: another one in every room. */
  id: "0a1b2c3d",
  /** The unique id of the meeting, or null for a version that tells none. */
  meeting: "fake-session",
  displayName: JSON.parse(fragment.get("userInfo.displayName") ?? "null"),
  room: location.pathname.slice(1),
  pass: query.get("jwt"),
  language: query.get("lang"),
  /** What the address overwrites of config.js, by name. */
  config: Object.fromEntries(
    [...fragment].filter(([key]) => key.startsWith("config.")).map(([key, value]) => [key.slice(7), JSON.parse(value)]),
  ),

  /** Tells the page an event, by its name on the wire. */
  tell: (name, fields = {}) => transport.sendEvent({ name, ...fields }),

  /** The values of the last command of this name, or null. */
  last: (name) => jitsi.commands.findLast(([one]) => one === name)?.slice(1) ?? null,

  mute(muted) {
    jitsi.muted = muted;
    jitsi.tell("audio-mute-status-changed", { muted });
  },

  raise(up) {
    jitsi.handRaised = up ? Date.now() : 0;
    jitsi.tell("raise-hand-updated", { id: jitsi.id, handRaised: jitsi.handRaised });
  },

  join(fields = {}) {
    jitsi.tell("video-conference-joined", {
      roomName: jitsi.room,
      id: jitsi.id,
      displayName: jitsi.displayName,
      breakoutRoom: false,
      ...fields,
    });
    OTHERS.forEach((displayName, i) =>
      jitsi.tell("participant-joined", { id: `0000000${i}`, displayName, formattedDisplayName: displayName }),
    );
  },

  leave: () => jitsi.tell("video-conference-left", { roomName: jitsi.room }),

  moderate: (role = "moderator") => jitsi.tell("participant-role-changed", { id: jitsi.id, role }),

  hangUp() {
    jitsi.leave();
    jitsi.tell("video-ready-to-close");
  },

  /** Posts `message` as it is (an object as JSON), past the transport: for what a stranger might send. */
  post: (message) =>
    window.parent.postMessage(typeof message === "string" ? message : JSON.stringify(message), "*"),

  /** A well-formed message that tells an event, to be spoilt by the test. */
  envelope: (name, fields = {}) => ({
    postis: true,
    scope: SCOPE,
    method: "message",
    params: { type: "event", data: { name, ...fields } },
  }),
};

const ANSWERS = {
  "is-audio-muted": () => jitsi.muted,
  "rooms-info": () => ({ rooms: [{ isMainRoom: true, id: jitsi.room, jid: jitsi.room, participants: [] }] }),
  "session-id": () => jitsi.meeting,
};

/** What Jitsi does by itself on a command; all others are only remembered. */
const EFFECTS = {
  "display-name": (name) => (jitsi.displayName = name),
  "toggle-audio": () => jitsi.mute(!jitsi.muted),
  "toggle-raise-hand": () => jitsi.raise(!jitsi.handRaised),
  "video-hangup": () => jitsi.hangUp(),
};

let transport = null;

// As Jitsi does, it speaks only when the address has the number of an API instance.
if (/^\d+$/.test(apiId ?? "")) {
  transport = new Transport({ scope: SCOPE, target: window.opener || window.parent });
  transport.onEvent(({ name, data = [] }) => {
    jitsi.commands.push([name, ...data]);
    EFFECTS[name]?.(...data);
    return true;
  });
  transport.onRequest(({ name }, answer) => {
    if (ANSWERS[name]) answer(ANSWERS[name]());
    else answer(undefined, `Unknown request ${name}`);
  });
  jitsi.tell("ready");
  if (refusal === null) jitsi.join();
  else jitsi.tell("error-occurred", { error: { name: refusal, type: "CONNECTION", isFatal: true, details: {} } });
}
