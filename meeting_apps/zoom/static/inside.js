/** The page inside Zoom: who I am, the door, then the panel with what belongs to Zoom above it. */
import { effect } from "@preact/signals";
import { html, render } from "htm/preact";
import { microphoneless } from "../../panel/speech/door.js";
import { found } from "./arrival-state.js";
import { arrive, arriveAnew } from "./arrival.js";
import { Door } from "./door.js";
import { followNotices } from "./notices.js";
import { lookForVoices } from "./own-voice.js";
import { Strip } from "./strip.js";
import { words } from "./words.js";
import { changes, meetZoom } from "./zoom-client.js";

/** @import { Seated } from "./server.js" */

const PATIENCE_MS = 2500; // whom Zoom has named already need not wait for its program

/** @param {number} ms @returns {Promise<false>} */
const later = (ms) => new Promise((done) => setTimeout(() => done(false), ms));

/**
 * @param {HTMLElement} element above the panel
 * @param {string} given the pass that came with the page, or nothing
 * @param {(seat: Seated, host: "zoom") => void} sitDown
 */
export async function startInZoom(element, given, sitDown) {
  render(html`<div class="panel"><${Door} given=${given} /></div>`, element);
  followSeat(element, sitDown);
  const answered = await (given === "" ? meetZoom() : Promise.race([meetZoom(), later(PATIENCE_MS)]));
  if (!answered && given === "") {
    render(html`<div class="panel"><${NotZoom} /></div>`, element);
    return;
  }
  await arrive(given);
  effect(() => {
    if (changes.value > 0) void arriveAnew();
  });
}

/**
 * Once there is a seat, the panel is a panel like any other, but for its microphone, which Zoom keeps.
 * @param {HTMLElement} element
 * @param {(seat: Seated, host: "zoom") => void} sitDown
 */
function followSeat(element, sitDown) {
  let seated = false;
  effect(() => {
    const here = found.value;
    if (here.state !== "seated" || seated) return;
    seated = true;
    microphoneless.value = true;
    render(html``, element);
    sitDown(here, "zoom");
    render(html`<div class="panel"><${Strip} code=${here.code} /></div>`, element);
    followNotices();
    void lookForVoices();
  });
}

function NotZoom() {
  return html`<main class="door">
    <h1>${words.value.title}</h1>
    <p role="alert">${words.value.noZoom}</p>
  </main>`;
}
