/** My own microphone, in large, where no mute of a meeting closes it: on or off by one press, and what to mind. */
import { html } from "htm/preact";
import { Button, Card } from "../parts/controls.js";
import { speechInWords } from "../parts/speech-state.js";
import { speech } from "../state/view.js";
import { words } from "../words/words.js";
import { carried, microphoneless, muteFollows } from "./door.js";
import { switchedOff } from "./listening.js";

export function OwnMicrophone() {
  const say = words.value.speech.own;
  if (!speech.value.i_am_heard || carried.value || microphoneless.value || muteFollows.value) return null;
  const off = switchedOff.value;
  const { look, short, more } = speechInWords();
  const wanted = look === "listening" ? say.on : `${short} ${more}`;
  return html`<${Card} title=${say.title} kind="own-microphone">
    <div class="stack">
      <${Button} kind="main" aria-pressed=${!off} onClick=${() => (switchedOff.value = !off)}>${say.button}<//>
    </div>
    <p role="status">${off ? say.off : wanted}</p>
    <p class="hint">${say.advice}</p>
  <//>`;
}
