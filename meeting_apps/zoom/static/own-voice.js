/** How my voice comes from Zoom: starting its sound, saying which voice is mine, or a companion tab. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Button, Card } from "../../panel/parts/controls.js";
import { hearVoices, voices } from "../../panel/speech/voices.js";
import { token } from "../../panel/state/seat.js";
import { me as myself, speech } from "../../panel/state/view.js";
import { spoken } from "../../panel/words/words.js";
import { carried } from "../../panel/speech/door.js";
import { pass } from "./arrival-state.js";
import { arriveAnew } from "./arrival.js";
import { Refusal, ask } from "./server.js";
import { words } from "./words.js";
import { can, iSpeak, letIn, me, meetingNumber, openOutside, startSound, stopSound } from "./zoom-client.js";

/** @import { Sentence } from "../../panel/state/types.js" */
/** @import { Voice } from "../../panel/speech/voices.js" */

/** Asks how the sound comes now: later changes are told. */
export async function lookForVoices() {
  try {
    hearVoices(await ask("voices", { token: token.peek() }));
  } catch {
    // The next change tells.
  }
}

/** @param {string|null} voice */
async function claim(voice) {
  try {
    hearVoices(await ask("voices/mine", { token: token.peek(), voice }));
  } catch {
    await lookForVoices();
  }
}

export function OwnVoice() {
  if (speech.value.state !== "listening" || !speech.value.i_am_heard) return null;
  const { stream, mine } = voices.value;
  if (stream === "off" || stream === "over") return carried.value ? null : html`<${TwoWays} />`;
  const say = words.value.sound;
  return html`${stream === "connecting" && html`<p role="status">${say.connecting}</p>`}
    ${stream === "interrupted" && html`<p role="status">${say.interrupted}</p>`}
    ${mine === null && html`<${WhichIsMine} />`}`;
}

function TwoWays() {
  const say = words.value.sound;
  return html`<${Card} title=${say.title} kind="own-voice">
    <p>${say.what}</p>
    <${StartSound} />
    <${Companion} />
  <//>`;
}

/** For whoever facilitates and is not heard: the client may be a guest, whom Zoom lets start nothing. */
export function StartForOthers() {
  const { stream } = voices.value;
  const started = stream !== "off" && stream !== "over";
  if (speech.value.state !== "listening" || speech.value.i_am_heard || started) return null;
  return html`<${StartSound} />`;
}

function StartSound() {
  const say = words.value.sound;
  const [told, tell] = useState("");
  const start = async () => {
    tell(say.starting);
    try {
      if (!me.value.authorized && !(await allow())) return tell(say.allow);
      tell((await startSound()) || (await startForOldClients()) ? "" : say.notStarted);
    } catch {
      tell(say.notStarted);
    }
  };
  return html`<${Button} onClick=${start}>${say.start}<//>
    <p class="hint">${say.startHint}</p>
    <p role="status">${told}</p>`;
}

/** Lets the app in. Zoom tells of me anew meanwhile, and another pass comes: what began with one ends with it. */
async function allow() {
  const mine = pass.peek();
  const allowed = await letIn(
    () => ask("authorize", { pass: mine }),
    (answer) => ask("authorized", { pass: mine, ...answer }),
  );
  if (allowed) await arriveAnew(); // now Zoom names me: my seat is mine on every return
  return allowed;
}

/** A client before 6.4.10 cannot start the sound; Zoom's service can, for its host. */
async function startForOldClients() {
  if (can("startRTMS")) return false;
  const number = await meetingNumber();
  return number !== null && (await ask("stream", { pass: pass.peek(), meeting_id: number })).started;
}

function Companion() {
  const say = words.value.sound;
  const [refusal, refuse] = useState(/** @type {Sentence|null} */ (null));
  const [closed, setClosed] = useState(false);
  if (!can("openUrl")) return null;
  const open = async () => {
    refuse(null);
    try {
      const { secret } = await ask("handover", { token: token.peek() });
      setClosed((await openOutside(`${location.origin}/zoom/#c=${secret}`)) === null);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(error.sentence);
    }
  };
  return html`<${Button} onClick=${open}>${say.companion}<//>
    <p class="hint">${say.companionHint}</p>
    ${refusal && html`<p class="refusal" role="alert">${spoken(refusal)}</p>`}
    ${closed && html`<p class="refusal" role="alert">${say.notOpened}</p>`}`;
}

function WhichIsMine() {
  const say = words.value.voice;
  const all = voices.value.voices;
  const [not, setNot] = useState(/** @type {string[]} */ ([]));
  const likely = all.find(({ id, name }) => !not.includes(id) && isMe(name));
  if (likely) {
    return html`<${Card} title=${say.title} kind="asked">
      <p>${say.ask(likely.name)}</p>
      <div class="pair">
        <${Button} onClick=${() => claim(likely.id)}>${say.yes}<//>
        <${Button} onClick=${() => setNot([...not, likely.id])}>${say.no}<//>
      </div>
      <p class="hint">${say.wait}</p>
    <//>`;
  }
  return html`<${Card} title=${say.title} kind="asked">
    ${all.length === 0 && html`<p role="status">${say.none}</p>`}
    <div class="stack">
      ${[...all].sort(speakersFirst).map(
        ({ id, name, speaks }) =>
          html`<${Button} key=${id} onClick=${() => claim(id)}>
            ${name || id} ${speaks && iSpeak.value && html`<span class="hint">${say.speaks}</span>`}
          <//>`,
      )}
    </div>
    <p class="hint">${say.wait}</p>
  <//>`;
}

/** What I have said, and how to take it back: one tap away, for it is done. */
export function Mine() {
  const say = words.value.voice;
  const { stream, mine: id } = voices.value;
  if (id === null || stream === "off" || stream === "over") return null;
  const name = voices.value.voices.find((voice) => voice.id === id)?.name ?? id;
  return html`<div class="mine">
    <p>${say.mine(name)}</p>
    <${Button} kind="quiet" onClick=${() => claim(null)}>${say.notMine}<//>
    ${can("stopRTMS") && me.value.authorized && html`<${Button} kind="quiet" onClick=${() => void stopSound()}>${words.value.sound.stop}<//>`}
  </div>`;
}

/** When I am the one who speaks, the voice that speaks is likely mine. @param {Voice} one @param {Voice} other */
const speakersFirst = (one, other) => Number(other.speaks && iSpeak.value) - Number(one.speaks && iSpeak.value);

/** @param {string} name */
function isMe(name) {
  const wanted = fold(name);
  return wanted !== "" && [me.value.name, myself.value.name].some((known) => fold(known) === wanted);
}

/** @param {string} name */
const fold = (name) => name.trim().toLocaleLowerCase();
