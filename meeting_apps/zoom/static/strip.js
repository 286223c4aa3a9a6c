/** Above the panel: what belongs to Zoom, while there is something to do about it; the rest is one tap away. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Button, Fold } from "../../panel/parts/controls.js";
import { ending } from "../../panel/state/ending.js";
import { people, seen } from "../../panel/state/view.js";
import { notices } from "./notices.js";
import { Mine, OwnVoice, StartForOthers } from "./own-voice.js";
import { ask } from "./server.js";
import { pass } from "./arrival-state.js";
import { words } from "./words.js";
import { attending, can, me, meetingEnded } from "./zoom-client.js";

/** @param {{code: string|null}} props the join code, for who facilitates */
export function Strip({ code }) {
  if (ending.value) return html`<div class="strip-of-zoom"><${Button} onClick=${() => location.reload()}>${words.value.back}<//></div>`;
  if (!seen.value) return null;
  return html`<div class="strip-of-zoom">
    ${meetingEnded.value && html`<p role="status" class="notice">${words.value.ended}</p>`}
    <${OwnVoice} />
    <${More} code=${code} />
  </div>`;
}

/** @param {{code: string|null}} props */
function More({ code }) {
  const say = words.value.more;
  const missing = code ? notHereYet() : [];
  return html`<${Fold} title=${code ? `${say.title} · ${say.code(spaced(code))}` : say.title}>
    ${code && html`<p class="hint">${say.codeHint} ${location.host}/zoom/</p>`}
    ${missing.length > 0 && html`<p>${say.missing(missing.join(", "))}</p>`}
    ${code && html`<${StartForOthers} />`}
    <${Mine} />
    ${can("showNotification") &&
    html`<label class="tick"><input type="checkbox" checked=${notices.value} onChange=${() => (notices.value = !notices.value)} /><span>${say.notices}</span></label>`}
    ${me.value.authorized && html`<${Disconnect} />`}
  <//>`;
}

function Disconnect() {
  const say = words.value.more;
  const [done, setDone] = useState(false);
  const disconnect = async () => {
    await ask("disconnect", { pass: pass.peek() }).catch(() => undefined);
    me.value = { ...me.value, authorized: false };
    setDone(true);
  };
  if (done) return html`<p role="status">${say.disconnected}</p>`;
  return html`<${Button} kind="quiet" onClick=${disconnect}>${say.disconnect}<//>`;
}

/** Who is in the meeting and has no seat here, by name: as far as names tell. */
function notHereYet() {
  const here = new Set(people.value.map(({ name }) => name.toLocaleLowerCase()));
  return (attending.value ?? []).filter((name) => ![name, name.split(/\s+/)[0] ?? ""].some((n) => here.has(n.toLocaleLowerCase())));
}

/** @param {string} code */
const spaced = (code) => `${code.slice(0, 4)} ${code.slice(4)}`;
