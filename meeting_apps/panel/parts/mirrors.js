/** Mirrors: "the need I hear is…", written before any is shown; the client sees them first and chooses. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { mirrorsChosen, mirrorsWait } from "../state/moment.js";
import { ask } from "../state/outbox.js";
import { may, need } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Button, Card, Fold, TextField } from "./controls.js";
import { useIntent } from "./intent.js";
import { Outcome } from "./outcome.js";
import { Marked, MirrorsTogether, ownTo } from "./words-apart.js";

/** @import { MirrorView } from "../state/types.js" */

export function SendMirror() {
  const say = words.value.mirror;
  const mine = need.value.mirrors.find((mirror) => mirror.mine);
  const text = draft("mirror", "");
  if (need.value.mirrors_revealed) return html`${mine && html`<p class="said">${mine.text}</p>`}<p class="hint">${say.withClient}</p>`;
  const send = () => ask("send_mirror", { type: "send_mirror", text: text.value }, "mirror");
  return html`<${Composer} act="send_mirror" label=${mine ? say.change : say.send} send=${send}>
    ${mine && html`<p class="said">${mine.text}</p>`}
    <${TextField}
      label=${mine ? say.other : say.label}
      hint=${say.hint}
      rows=${2}
      value=${text.value}
      write=${(/** @type {string} */ value) => (text.value = value)}
    />
  <//>`;
}

/** For the client, before all else: they stay in view, and do not move under the finger, until the choice is made. */
export function MirrorsFirst() {
  if (!mirrorsWait.value) return null;
  const say = words.value.mirror;
  return html`<${Card} title=${say.received} kind="mirrors">
    <${MirrorsReceived} />
    <${Button} onClick=${() => (mirrorsChosen().value = true)}>${say.chosen}<//>
  <//>`;
}

/** Once chosen among, one tap away. */
export function MirrorsAtHand() {
  if (mirrorsWait.value || !may("show_mirrors") || !need.value.mirrors_revealed || need.value.mirrors.length === 0) return null;
  return html`<${Fold} title=${words.value.mirror.received}><${MirrorsReceived} /><//>`;
}

/** Every mirror once revealed, each to be shown to all or kept. */
function MirrorsReceived() {
  const say = words.value.mirror;
  const mirrors = need.value.mirrors;
  const [shown, choose] = useIntent(
    mirrors.filter((mirror) => mirror.shown).map((mirror) => mirror.id),
    (ids) => ask("show_mirrors", { type: "show_mirrors", mirrors: ids }),
  );
  const show = (/** @type {MirrorView} */ { id }) =>
    choose(shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id]);
  return html`<p class="hint">${say.choose}</p>
    <ul class="list">
      ${mirrors.map(
        (mirror) =>
          html`<li class="item" key=${mirror.id}>
            <p class="said"><${Marked} text=${mirror.text} spans=${ownTo(mirror.id)} says=${words.value.apart.notMine} /></p>
            <label class="tick">
              <input type="checkbox" checked=${shown.includes(mirror.id)} disabled=${!may("show_mirrors")} onChange=${() => show(mirror)} />
              <span>${say.show(mirror.name)}</span>
            </label>
          </li>`,
      )}
    </ul>
    <${MirrorsTogether} />
    <${Outcome} of="show_mirrors" />`;
}

/** For everyone: what the client chose to show. */
export function MirrorsShown() {
  return html`<ul class="list">
    ${need.value.mirrors
      .filter((mirror) => mirror.shown)
      .map(
        (mirror) => html`<li class="item" key=${mirror.id}><p class="said">${mirror.text}</p><p class="by">${mirror.name}</p></li>`,
      )}
  </ul>`;
}
