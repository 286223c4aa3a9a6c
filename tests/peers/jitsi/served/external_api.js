/**
 * What our page uses of the class that a Jitsi deployment serves in /external_api.js, with the same names on the wire.
 * The deployment serves wire.js and this file as one script.
 */

const COMMANDS = { displayName: "display-name", hangup: "video-hangup", toggleAudio: "toggle-audio" };

const EVENTS = {
  "audio-mute-status-changed": "audioMuteStatusChanged",
  "participant-joined": "participantJoined",
  "participant-left": "participantLeft",
  "prejoin-screen-loaded": "prejoinScreenLoaded",
  "ready": "ready",
  "video-conference-joined": "videoConferenceJoined",
  "video-conference-left": "videoConferenceLeft",
  "video-ready-to-close": "readyToClose",
};

const ALLOWED = [
  "autoplay",
  "camera",
  "clipboard-write",
  "display-capture",
  "fullscreen",
  "microphone",
  "screen-wake-lock",
  "speaker-selection",
];

let instances = 0;

/** Options travel in the fragment, as JSON: `config.disableDeepLinking=true&userInfo.displayName="Ada"`. */
function addressOf(domain, { roomName, jwt, lang, release, ...options }) {
  const query = new URLSearchParams(
    Object.entries({ jwt, lang, release }).filter(([, value]) => value !== undefined),
  ).toString();
  const overwritten = { config: options.configOverwrite, userInfo: options.userInfo };
  const fragment = Object.entries(overwritten).flatMap(([group, values]) =>
    Object.entries(values ?? {}).map(
      ([name, value]) => `${group}.${name}=${encodeURIComponent(JSON.stringify(value))}`,
    ),
  );
  const api = `jitsi_meet_external_api_id=${instances}`;
  return `https://${domain}/${roomName}${query && `?${query}`}#${[api, ...fragment].join("&")}`;
}

class JitsiMeetExternalAPI {
  #listeners = {};
  #frame = document.createElement("iframe");
  #transport;

  constructor(domain, options = {}) {
    if (domain.includes("//")) throw new Error("The domain must not have a scheme.");
    const address = addressOf(domain, options);
    this.#frame.allow = ALLOWED.join("; ");
    this.#frame.name = this.#frame.id = `jitsiConferenceFrame${instances}`;
    this.#frame.setAttribute("allowFullScreen", "true");
    this.#frame.style.border = "0";
    this.#frame.style.width = options.width ?? "100%";
    this.#frame.style.height = options.height ?? "100%";
    this.#frame.src = address;
    (options.parentNode ?? document.body).append(this.#frame);
    this.#transport = new Transport({
      scope: `jitsi_meet_external_api_${instances}`,
      target: this.#frame.contentWindow,
      allowedOrigin: new URL(address).origin,
    });
    this.#transport.onEvent(({ name, ...fields }) => {
      if (name === "ready") options.onload?.();
      const known = EVENTS[name];
      if (known) for (const listener of this.#listeners[known] ?? []) listener(fields);
      return Boolean(known);
    });
    instances += 1;
  }

  addListener(event, listener) {
    (this.#listeners[event] ??= []).push(listener);
  }

  executeCommand(name, ...values) {
    if (name in COMMANDS) this.#transport.sendEvent({ name: COMMANDS[name], data: values });
    else console.error("Not supported command name.");
  }

  getIFrame() {
    return this.#frame;
  }

  getSessionId() {
    return this.#transport.sendRequest({ name: "session-id" });
  }

  isAudioMuted() {
    return this.#transport.sendRequest({ name: "is-audio-muted" });
  }

  dispose() {
    this.#transport.close();
    this.#listeners = {};
    this.#frame.remove();
  }
}

window.JitsiMeetExternalAPI = JitsiMeetExternalAPI;
