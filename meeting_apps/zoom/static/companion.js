/** In a browser beside Zoom: a seat by the code; or, for who has one in Zoom, one large switch for their microphone. */
import { html, render } from "htm/preact";
import { effect, signal } from "@preact/signals";
import { Button } from "../../panel/parts/controls.js";
import { LanguageSwitch } from "../../panel/parts/settings.js";
import { MicrophoneTrouble, speechInWords } from "../../panel/parts/speech-state.js";
import { switchedOff, trouble } from "../../panel/speech/listening.js";
import { carried } from "../../panel/speech/door.js";
import { ending } from "../../panel/state/ending.js";
import { guidance } from "../../panel/state/guidance.js";
import { seen, speech } from "../../panel/state/view.js";
import { found } from "./arrival-state.js";
import { CodeForm } from "./code-form.js";
import { ask } from "./server.js";
import { words } from "./words.js";

/** @import { Seated } from "./server.js" */

/** Whether the whole panel is shown, rather than the switch alone. */
const whole = signal(false);
const lost = signal(false);

/**
 * @param {HTMLElement} element
 * @param {(seat: Seated, host: "page") => void} sitDown
 */
export function companion(element, sitDown) {
  const secret = new URLSearchParams(location.hash.slice(1)).get("c");
  history.replaceState(null, "", location.pathname);
  render(html`<div class="panel"><${Companion} handed=${secret !== null} /></div>`, element);
  let seated = false;
  effect(() => {
    const here = found.value;
    if (here.state !== "seated" || seated) return;
    seated = true;
    if (secret === null) whole.value = true;
    sitDown(here, "page");
  });
  effect(() => {
    const shown = found.value.state === "seated" && whole.value;
    element.hidden = shown;
    const panel = document.getElementById("panel");
    if (panel) panel.hidden = !shown;
  });
  if (secret !== null) void takeOver(secret);
}

/** @param {string} secret */
async function takeOver(secret) {
  try {
    found.value = await ask("companion", { secret });
  } catch {
    lost.value = true;
  }
}

/** @param {{handed: boolean}} props whether the panel in Zoom opened this tab */
function Companion({ handed }) {
  const say = words.value.companion;
  if (found.value.state === "seated" && handed) return html`<${Switch} />`;
  return html`<main class="door">
    <${LanguageSwitch} />
    <h1>${say.title}</h1>
    ${lost.value && html`<p role="alert">${say.lost}</p>`}
    ${handed && !lost.value ? html`<p role="status">${words.value.arriving}</p>` : html`<p>${say.what}</p><${CodeForm} />`}
  </main>`;
}

function Switch() {
  const say = words.value.companion;
  if (!seen.value || !guidance.value || ending.value) return html`<main class="door"><p role="status">${ending.value ? say.isOff : words.value.arriving}</p></main>`;
  const wanted = speech.value.i_am_heard && !carried.value;
  const { look, short, more } = speechInWords();
  const on = wanted && look === "listening";
  const notYet = switchedOff.value ? say.isOff : `${short} ${more}`;
  return html`<main class="companion ${on ? "on" : "off"}">
    <h1>${say.title}</h1>
    <p class="state" role="status">
      <span class="large">${on ? say.on : say.off}</span>
      <span>${wanted ? (on ? say.isOn : notYet) : `${short} ${say.ready}`}</span>
    </p>
    ${wanted && !trouble.value && html`<${Button} kind="main" onClick=${() => (switchedOff.value = !switchedOff.value)}>${switchedOff.value ? say.turnOn : say.turnOff}<//>`}
    <${MicrophoneTrouble} />
    <p class="hint">${say.advice}</p>
    <p class="hint">${say.back}</p>
    <${Button} kind="quiet" onClick=${() => (whole.value = true)}>${say.panel}<//>
  </main>`;
}
