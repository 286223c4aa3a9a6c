/**
 * How this page and the frame of a Jitsi talk: text over postMessage, with a handshake (Postis), and in it events,
 * commands and requests (Transport). Spoken here as Jitsi's js-utils 12 speaks it, so that no script of Jitsi runs
 * in this page.
 */

const READY = "__ready__";
const READY_EVERY = 50; // ms, as Jitsi does

/** @typedef {Record<string, any>} Fields */
/** @typedef {{resolve: (result: unknown) => void, reject: (error: unknown) => void}} Asker */

/**
 * JSON of a stranger: what smuggles a prototype is refused.
 * @param {unknown} text
 * @returns {any} nothing when it is not such a message
 */
function parsed(text) {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text, (name, value) => {
      if (name === "__proto__") throw new SyntaxError("A message sets a prototype.");
      return value;
    });
  } catch {
    return undefined;
  }
}

/** The line to one frame. What is sent before the frame is ready waits for it. */
export class Wire {
  #frame;
  #origin;
  #scope;
  #heard;
  #id = `${Date.now()}-${Math.random()}`;
  /** @type {unknown[]} */
  #unsent = [];
  #ready = false;
  #requests = 0;
  /** @type {Map<number, Asker>} */
  #asked = new Map();
  #timer;

  /**
   * @param {HTMLIFrameElement} frame already in the page
   * @param {{origin: string, instance: number}} of where the frame comes from, and the number in its address
   * @param {(name: string, fields: Fields) => void} heard is told every event, by its name on the wire
   */
  constructor(frame, { origin, instance }, heard) {
    this.#frame = frame;
    this.#origin = origin;
    this.#scope = `jitsi_meet_external_api_${instance}`;
    this.#heard = heard;
    window.addEventListener("message", this.#receive);
    this.#timer = window.setInterval(() => this.#post(READY, this.#id), READY_EVERY);
  }

  /**
   * @param {string} name a command's name on the wire, as in `toggle-raise-hand`
   * @param {unknown[]} values
   */
  command(name, ...values) {
    this.#send({ type: "event", data: { name, data: values } });
  }

  /**
   * @param {string} name a request's name on the wire, as in `session-id`
   * @returns {Promise<unknown>} rejected by a Jitsi that does not know it
   */
  request(name) {
    const id = ++this.#requests;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#send({ type: "request", id, data: { name } });
    });
  }

  close() {
    window.clearInterval(this.#timer);
    window.removeEventListener("message", this.#receive);
    for (const { reject } of this.#asked.values()) reject(new Error("The meeting was closed."));
    this.#asked.clear();
  }

  /** @param {MessageEvent} event */
  #receive = (event) => {
    if (event.origin !== this.#origin || event.source !== this.#frame.contentWindow) return;
    const message = parsed(event.data);
    if (!message?.postis || message.scope !== this.#scope) return;
    if (message.method === READY) this.#shakeHands(message.params);
    else if (message.method === "message") this.#take(message.params ?? {});
  };

  /** Our own id comes back once the frame listens; its ids are sent back as they come, also after it has reloaded. */
  #shakeHands(/** @type {unknown} */ id) {
    if (id !== this.#id) return this.#post(READY, id);
    window.clearInterval(this.#timer);
    this.#ready = true;
    for (const message of this.#unsent.splice(0)) this.#post("message", message);
  }

  /** @param {{type?: string, id?: number, data?: Fields, result?: unknown, error?: unknown}} message */
  #take({ type, id = 0, data, result, error }) {
    if (type === "response") {
      const asker = this.#asked.get(id);
      this.#asked.delete(id);
      if (result !== undefined) asker?.resolve(result);
      else asker?.reject(error ?? new Error("Jitsi answered nothing."));
    } else if (type === "event" && typeof data?.name === "string") {
      const { name, ...fields } = data;
      this.#heard(name, fields);
    }
  }

  /** @param {unknown} message */
  #send(message) {
    if (this.#ready) this.#post("message", message);
    else this.#unsent.push(message);
  }

  /**
   * @param {string} method
   * @param {unknown} params
   */
  #post(method, params) {
    const text = JSON.stringify({ postis: true, scope: this.#scope, method, params });
    // The handshake begins before the frame has its address, and holds nothing. All else is for Jitsi alone.
    this.#frame.contentWindow?.postMessage(text, method === READY ? "*" : this.#origin);
  }
}
