/** Starts the page: the panel in Zoom, where Zoom is around it; else its companion. */
import { effect } from "@preact/signals";
import { html, render } from "htm/preact";
import { mountPanel } from "../../panel/panel.js";
import { place } from "../../panel/state/place.js";
import { applyPreferences } from "../../panel/state/preferences.js";
import { links, token } from "../../panel/state/seat.js";
import { keep } from "../../panel/state/storage.js";
import { found } from "./arrival-state.js";
import { companion } from "./companion.js";
import { words } from "./words.js";

/** @import { Seated } from "./server.js" */

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const { pass: given = "" } = part("zoom").dataset;
const inZoom = given !== "" || window.self !== window.top || navigator.userAgent.includes("ZoomApps");

const PATIENCE_MS = 2500; // whom Zoom has named already need not wait for its program

/** @param {number} ms @returns {Promise<false>} */
const later = (ms) => new Promise((done) => setTimeout(() => done(false), ms));

applyPreferences();
if (inZoom) void startInZoom();
else companion(part("zoom"), sitDown);

/** Zoom's SDK is loaded here and nowhere else: outside of Zoom it would wait for an answer that never comes. */
async function startInZoom() {
  const [{ meetZoom, changes }, { arrive, arriveAnew }, { Door }, { Strip }, { followNotices }, { lookForVoices }, { microphoneless }] =
    await Promise.all([
      import("./zoom-client.js"),
      import("./arrival.js"),
      import("./door.js"),
      import("./strip.js"),
      import("./notices.js"),
      import("./own-voice.js"),
      import("../../panel/speech/door.js"),
    ]);
  let seated = false;
  render(html`<div class="panel"><${Door} given=${given} /></div>`, part("zoom"));
  effect(() => {
    const here = found.value;
    if (here.state !== "seated" || seated) return;
    seated = true;
    microphoneless.value = true;
    render(html``, part("zoom"));
    sitDown(here, "zoom");
    render(html`<div class="panel"><${Strip} code=${here.code} /></div>`, part("zoom"));
    followNotices();
    void lookForVoices();
  });
  const answered = await (given === "" ? meetZoom() : Promise.race([meetZoom(), later(PATIENCE_MS)]));
  if (!answered && given === "") {
    render(html`<div class="panel"><main class="door"><h1>${words.value.title}</h1><p role="alert">${words.value.noZoom}</p></main></div>`, part("zoom"));
    return;
  }
  await arrive(given);
  effect(() => {
    if (changes.value > 0) void arriveAnew();
  });
}

/**
 * From here on the panel is a panel like any other.
 * @param {Seated} seat
 * @param {"zoom"|"page"} host
 */
function sitDown(seat, host) {
  place.session = seat.session;
  if (seat.links) keep("localStorage", "links", seat.links);
  keep("localStorage", "token", seat.token);
  part("panel").hidden = false;
  mountPanel(part("panel"), { session: seat.session, host });
  if (seat.links) links.value = seat.links; // where the browser keeps nothing for a page in a frame
  token.value = seat.token;
}
