/**
 * How the two windows of Jitsi's IFrame API talk, on either side: Postis (text over postMessage, with a handshake)
 * and Transport (events, requests, responses). Written for the tests from the behaviour of Jitsi's js-utils 12.
 */

const READY = "__ready__";
const READY_EVERY = 50; // ms

/** JSON that smuggles a prototype is refused, as Jitsi's parser does. */
function safeParse(text) {
  return JSON.parse(text, (name, value) => {
    if (name === "__proto__") throw new SyntaxError("Object contains forbidden prototype property");
    return value;
  });
}

class Postis {
  #listeners = {};
  #unsent = [];
  #unheard = {};
  #ready = false;

  constructor({ scope, target, allowedOrigin }) {
    this.scope = scope;
    this.target = target;
    const id = `${Date.now()}-${Math.random()}`;
    this.receive = (event) => {
      if (allowedOrigin && event.origin !== allowedOrigin) return;
      let data;
      try {
        data = safeParse(event.data);
      } catch {
        return;
      }
      if (!data?.postis || data.scope !== scope) return;
      const { method, params } = data;
      if (this.#listeners[method]) for (const listener of this.#listeners[method]) listener(params);
      else (this.#unheard[method] ??= []).push(params);
    };
    window.addEventListener("message", this.receive);
    this.timer = window.setInterval(() => this.send(READY, id), READY_EVERY);
    this.listen(READY, (theirs) => {
      if (theirs !== id) return this.send(READY, theirs);
      window.clearInterval(this.timer);
      this.#ready = true;
      for (const [method, params] of this.#unsent.splice(0)) this.send(method, params);
    });
  }

  listen(method, listener) {
    (this.#listeners[method] ??= []).push(listener);
    for (const params of this.#unheard[method] ?? []) listener(params);
    delete this.#unheard[method];
  }

  send(method, params) {
    if (!this.#ready && method !== READY) this.#unsent.push([method, params]);
    else this.target.postMessage(JSON.stringify({ postis: true, scope: this.scope, method, params }), "*");
  }

  close() {
    window.clearInterval(this.timer);
    window.removeEventListener("message", this.receive);
    this.#ready = false;
  }
}

class Transport {
  #answers = new Map();
  #lastRequest = 0;
  #unclaimed = [];
  #onEvent = null;
  #onRequest = null;

  constructor(postisOptions) {
    this.postis = new Postis(postisOptions);
    this.postis.listen("message", (message) => this.#receive(message));
  }

  /** `listener(data)` says whether it claims the event; what nobody claimed is told to the next listener. */
  onEvent(listener) {
    this.#onEvent = listener;
    this.#unclaimed = this.#unclaimed.filter((data) => !listener(data));
  }

  /** `listener(data, answer)`, with `answer(result, error)`. */
  onRequest(listener) {
    this.#onRequest = listener;
  }

  sendEvent(data) {
    this.postis.send("message", { type: "event", data });
  }

  sendRequest(data) {
    const id = ++this.#lastRequest;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) => {
        if (result !== undefined) resolve(result);
        else reject(error !== undefined ? error : new Error("Unexpected response format!"));
      });
      this.postis.send("message", { type: "request", id, data });
    });
  }

  close() {
    this.#answers.clear();
    this.postis.close();
  }

  #receive({ type, id, data, result, error }) {
    if (type === "response") {
      this.#answers.get(id)?.({ result, error });
      this.#answers.delete(id);
    } else if (type === "request") {
      this.#onRequest?.(data, (result, error) => {
        this.postis.send("message", { type: "response", id, result, error });
      });
    } else if (!this.#onEvent?.(data)) {
      this.#unclaimed.push(data);
    }
  }
}
