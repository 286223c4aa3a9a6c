/** The one place that always says, in words, whether anyone is listened to; and the one tap that stops it. */
import { html } from "htm/preact";
import { carried, microphoneless } from "../speech/door.js";
import { status } from "../speech/heard.js";
import { muted, opening, switchedOff, trouble, tryAgain } from "../speech/listening.js";
import { voices } from "../speech/voices.js";
import { online } from "../state/connection.js";
import { me, service, speech } from "../state/view.js";
import { spoken, words } from "../words/words.js";
import { stopListening } from "./consent.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";
import { clientName } from "./need-pinned.js";

/** The state of listening, as a short sentence and what more there is to say. */
export function speechInWords() {
  const say = words.value.speech;
  const { available, reason } = service.value.speech;
  const { state, scope, i_am_heard } = speech.value;
  if (!available) return { look: "off", short: say.unavailable, more: reason ? spoken(reason) : say.notHere };
  if (state === "off") return { look: "off", short: say.off, more: say.offMore };
  if (state === "waiting") return { look: "waiting", short: say.waiting, more: say.waitingMore };
  if (i_am_heard && !online.value) return { look: "waiting", short: say.interrupted, more: say.offlineMore };
  if (status.value === "unavailable") return { look: "waiting", short: say.interrupted, more: say.interruptedMore };
  if (i_am_heard && muted.value) return { look: "waiting", short: say.paused, more: say.pausedMore };
  if (i_am_heard && switchedOff.value && !carried.value) return { look: "waiting", short: say.paused, more: say.switchedOffMore };
  if (i_am_heard && voices.value.stream === "interrupted") return { look: "waiting", short: say.interrupted, more: say.interruptedMore };
  if (i_am_heard && microphoneless.value && !comesFromMeeting()) return { look: "waiting", short: say.noVoiceYet, more: say.noVoiceYetMore };
  if (i_am_heard && trouble.value) return { look: "waiting", short: say.closed, more: say.closedMore };
  if (i_am_heard && opening.value) return { look: "waiting", short: say.opening, more: say.openingMore };
  const who = scope === "group" ? say.everyone : clientName();
  if (who === "") return { look: "waiting", short: say.noClientYet, more: say.listeningMore };
  const more = i_am_heard && carried.value ? say.carriedMore : say.listeningMore;
  return { look: "listening", short: say.listening(who), more: status.value === "behind" ? say.behind : more };
}

/** Whether the meeting brings my voice, or does as soon as I speak. */
const comesFromMeeting = () => carried.value || (voices.value.stream === "on" && voices.value.mine !== null);

/** The same at the foot: where there is nothing to listen with, it is off, and the reason is in the menu. */
function atTheFoot() {
  const { look, short, more } = speechInWords();
  if (service.value.speech.available) return { look, short, more };
  return { look, short: me.value.role === "facilitator" ? short : words.value.speech.off, more: "" };
}

/** @param {{open: () => void}} props shows everything about listening */
export function SpeechState({ open }) {
  const say = words.value.speech;
  const { look, short, more } = atTheFoot();
  const { state } = speech.value;
  const on = state !== "off";
  return html`<div class="speech ${look}">
    <button type="button" class="speech-words" onClick=${open}>
      <span class="dot" aria-hidden="true"></span>
      <span class="few-lines">${short} ${html`<span class="hint">${more}</span>`}</span>
    </button>
    ${on && html`<${Button} onClick=${stopListening}>${say.stop}<//>`}
    ${state === "listening" && html`<${Outcome} of="consent" />`}
  </div>`;
}

/** What to do when my microphone cannot be opened. */
export function MicrophoneTrouble() {
  if (!trouble.value) return null;
  const say = words.value.speech;
  return html`<section class="card asked" role="alert">
    <p>${say.trouble[trouble.value]}</p>
    <${Button} onClick=${tryAgain}>${say.tryAgain}<//>
  </section>`;
}
