/** For the facilitator: what to say in this step, why, and what to say if it derails. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { clock } from "../state/view.js";
import { words } from "../words/words.js";
import { Card, Fold } from "./controls.js";

export function CueCard() {
  const { cue, derailments = [] } = method.value.steps[clock.value.step];
  const say = words.value.cue;
  return html`<${Card} title=${say.say} kind="cue">
    <ul class="say">
      ${cue.say.map((line) => html`<li key=${line}><q>${line}</q></li>`)}
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
  <//>`;
}
