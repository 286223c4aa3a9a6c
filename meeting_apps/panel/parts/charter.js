/** The group's frame: recalled at the beginning, agreed to by each, worded by the group. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { charter, clock, may, me } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Card, Fold } from "./controls.js";
import { LinesEditor } from "./lines-editor.js";
import { Outcome } from "./outcome.js";

const MOST_LINES = 16; // the server's limit (session/commands.py)

/** The frame as it stands: the group's own words, or the method's. */
const linesNow = () => (charter.value.lines.length > 0 ? charter.value.lines : method.value.charter.lines);

export function FrameLines() {
  return html`<ul class="say">
    ${linesNow().map((line) => html`<li key=${line}>${line}</li>`)}
  </ul>`;
}

/** In view at the check-in until I have agreed, for those who listen to it; one tap away otherwise. */
export function Charter() {
  const say = words.value.frame;
  const { i_agree } = charter.value;
  const asked = may("agree_charter") && !i_agree;
  const recalled = clock.value.step === "0a" && me.value.role !== "facilitator";
  if (asked && recalled) return html`<${Card} title=${say.title} kind="charter"><${Frame} /><//>`;
  return html`<${Fold} title=${asked ? say.asked : say.title} key="charter"><${Frame} /><//>`;
}

/** The lines, my yes, and how many have said it. */
export function Frame() {
  const say = words.value.frame;
  const { i_agree, agreed, expected, version } = charter.value;
  const count = say.count(agreed, expected);
  return html`<${FrameLines} />
    ${may("agree_charter") &&
    html`<p class="hint agreed">${i_agree ? `${say.agreed} ${count}.` : `${count}.`}</p>
      ${!i_agree &&
      html`<${Button} onClick=${() => ask("agree_charter", { type: "agree_charter", version })}>${say.agree}<//>`}
      <${Outcome} of="agree_charter" />`}
    ${may("amend_charter") && html`<${Fold} title=${say.amend}><${Amend} /><//>`}`;
}

function Amend() {
  const say = words.value.frame;
  const amend = (/** @type {string[][]} */ [lines], /** @type {string|null} */ clears) =>
    void ask("amend_charter", { type: "amend_charter", lines }, clears);
  return html`<${LinesEditor}
    act="amend_charter"
    name="charter"
    fields=${[{ label: say.label, hint: say.hint, lines: linesNow() }]}
    own=${charter.value.lines.length > 0}
    most=${MOST_LINES}
    keep=${amend}
    say=${say}
  />`;
}
