/** The transport that speaks inside every Jitsi, from @jitsi/js-utils, under the names that the fake meeting uses. */
import PostMessageTransportBackend from "/js-utils/transport/PostMessageTransportBackend";
import JitsisTransport from "/js-utils/transport/Transport";

window.Transport = class {
  #transport;

  constructor({ scope }) {
    this.#transport = new JitsisTransport({ backend: new PostMessageTransportBackend({ postisOptions: { scope } }) });
  }

  onEvent(listener) {
    this.#transport.on("event", listener);
  }

  onRequest(listener) {
    this.#transport.on("request", (data, answer) => {
      listener(data, answer);
      return true;
    });
  }

  sendEvent(data) {
    this.#transport.sendEvent(data);
  }
};

const meeting = document.createElement("script");
meeting.src = "/meeting.js";
document.body.append(meeting);
