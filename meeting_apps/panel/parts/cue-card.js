/** For the facilitator: what to say in this step, why, and what to say if it derails. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { clock, facilitator, may } from "../state/view.js";
import { words } from "../words/words.js";
import { Card, Fold } from "./controls.js";
import { LinesEditor } from "./lines-editor.js";

const MOST_LINES = 8; // the server's limit (session/commands.py)

export function CueCard() {
  const { step } = clock.value;
  const { cue, derailments = [] } = method.value.steps[step];
  const own = facilitator.value?.cues[step];
  const say = words.value.cue;
  return html`<${Card} title=${say.say} kind="cue">
    <ul class="say">
      ${(own ?? cue.say).map((line) => html`<li key=${line}><q>${line}</q></li>`)}
    </ul>
    <${Fold} title=${say.why}>
      <p>${cue.purpose}</p>
      <h3>${say.forbidden}</h3>
      <p>${cue.forbidden}</p>
      <h3>${say.exit}</h3>
      <p>${cue.exit}</p>
    <//>
    ${derailments.length > 0 &&
    html`<${Fold} title=${say.derails}>
      <dl class="derailments">
        ${derailments.map(({ sign, say: line }) => html`<dt>${sign}</dt><dd><q>${line}</q></dd>`)}
      </dl>
    <//>`}
    ${may("write_cue") && html`<${OwnPhrases} lines=${own ?? cue.say} own=${own !== undefined} key=${`own-${step}`} />`}
  <//>`;
}

/** The group's own phrases for this step. @param {{lines: string[], own: boolean}} props */
function OwnPhrases({ lines, own }) {
  const { step } = clock.value;
  const say = words.value.ownCue;
  const keep = (/** @type {string[]} */ wanted, /** @type {string|null} */ clears) =>
    void ask("write_cue", { type: "write_cue", step, lines: wanted }, clears);
  return html`<${Fold} title=${say.title}>
    <${LinesEditor} act="write_cue" name=${`cue-${step}`} lines=${lines} own=${own} most=${MOST_LINES} keep=${keep} say=${say} />
  <//>`;
}
