/** For the facilitator: what to say in this step, why, and what to say if it derails. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { clock, facilitator, may } from "../state/view.js";
import { words } from "../words/words.js";
import { Card, Fold } from "./controls.js";
import { LinesEditor } from "./lines-editor.js";

const MOST_LINES = 8; // the server's limit (session/commands/frame.py)

const ownCard = () => facilitator.value?.cues[clock.value.step];

/** @template T @param {T[]|undefined} own @param {T[]} usual */
const ownOr = (own, usual) => (own && own.length > 0 ? own : usual);

/** What to say in this step: the group's own phrases, or the method's. */
const phrases = () => ownOr(ownCard()?.say, method.value.steps[clock.value.step].cue.say);

/** Each sign that it derails, and what to say then. */
const derailments = () =>
  (method.value.steps[clock.value.step].derailments ?? []).map(({ sign, say }, n) => ({
    sign,
    say: ownOr(ownCard()?.derailments[n], [say]),
  }));

export function CueCard() {
  const { cue } = method.value.steps[clock.value.step];
  const say = words.value.cue;
  return html`<${Card} title=${say.say} kind="cue">
    <ul class="say">
      ${phrases().map((line) => html`<li key=${line}><q>${line}</q></li>`)}
    </ul>
    <${Fold} title=${say.why}>
      <p>${cue.purpose}</p>
      <h3>${say.forbidden}</h3>
      <p>${cue.forbidden}</p>
      <h3>${say.exit}</h3>
      <p>${cue.exit}</p>
    <//>
    ${derailments().length > 0 &&
    html`<${Fold} title=${say.derails}>
      <dl class="derailments">
        ${derailments().map(({ sign, say: lines }) => html`<dt>${sign}</dt>${lines.map((line) => html`<dd><q>${line}</q></dd>`)}`)}
      </dl>
    <//>`}
    ${may("write_cue") && html`<${OwnPhrases} key=${`own-${clock.value.step}`} />`}
  <//>`;
}

/** The group's own phrases for this step and its derailments. What is still worded as the method does stays the method's. */
function OwnPhrases() {
  const { step } = clock.value;
  const { cue, derailments: usual = [] } = method.value.steps[step];
  const say = words.value.ownCue;
  const fields = [
    { label: say.label, hint: say.hint, lines: phrases() },
    ...derailments().map(({ sign, say: lines }) => ({ label: say.derails(sign), lines })),
  ];
  const keep = (/** @type {string[][]} */ [said = [], ...saved], /** @type {string|null} */ clears) => {
    const lines = unless(cue.say, said);
    const derailments = usual.map((one, n) => unless([one.say], saved[n] ?? []));
    void ask("write_cue", { type: "write_cue", step, lines, derailments }, clears);
  };
  return html`<${Fold} title=${say.title}>
    <${LinesEditor} act="write_cue" name=${`cue-${step}`} fields=${fields} own=${ownCard() !== undefined} most=${MOST_LINES} keep=${keep} say=${say} />
  <//>`;
}

/** The rows, or none where they are the usual ones. @param {string[]} usual @param {string[]} rows */
const unless = (usual, rows) => (rows.join("\n") === usual.join("\n") ? [] : rows);
