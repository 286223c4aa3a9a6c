/** What consultants give the client in step 4: of one kind, in the first person, seen by the client alone. */
import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { draft } from "../state/drafts.js";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { clock, contributions, mine } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { OneOf, TextField } from "./controls.js";
import { insertAtCaret, StartWith } from "./starters.js";
import { Touches } from "./touches.js";

/** @import { ContributionKind, Kept } from "../state/types.js" */

/** From what throws light on the need to what leads out of it. */
const KINDS = /** @type {ContributionKind[]} */ (
  ["reading", "resonance", "experience", "question", "idea", "tool"]
);
const STEPS_OF_IDEAS = new Set(["4b", "5"]);

/** @type {HTMLTextAreaElement|null} */
let editor = null;

const giving = () => draft("give", "");

/** The item of my drawer that is being given, or null. */
const keptGiven = () => draft("give-kept", /** @type {string|null} */ (null));

function kindGiven() {
  const { step } = clock.value;
  return draft(`give-kind-${step}`, /** @type {ContributionKind} */ (STEPS_OF_IDEAS.has(step) ? "idea" : "resonance"));
}

/** What begins afresh has left the drawer behind. @param {string} text */
function write(text) {
  if (!giving().value) keptGiven().value = null;
  giving().value = text;
}

/**
 * Begins a contribution with an idea from my drawer. One that is already there is not put there twice. Another takes
 * its place while nothing was added to it; otherwise both are in one contribution, and the drawer holds the latest as
 * the one given: the first stays in it, to be dropped or given by itself.
 * @param {Kept} item
 */
export function giveKept(item) {
  const text = giving().value;
  const before = text.trim() === "" ? undefined : mine.value.kept.find(({ id }) => id === keptGiven().value);
  if (before?.id === item.id) return editor?.focus();
  const begun = before?.text.trim() === text.trim() ? "" : text;
  kindGiven().value = "idea";
  insertAtCaret(editor, begun, item.text, write);
  keptGiven().value = item.id;
}

async function send() {
  const given = { type: "contribute", kind: kindGiven().value, text: giving().value, kept: keptGiven().value };
  if (await ask("contribute", given, "give")) keptGiven().value = null;
}

export function Contribute() {
  const say = words.value.give;
  const kind = kindGiven();
  const text = giving().value;
  const starter = method.value.contributions[kind.value].starter;
  const field = useRef(/** @type {HTMLTextAreaElement|null} */ (null));
  useEffect(() => {
    editor = field.current;
    return () => {
      editor = null;
    };
  }, []);
  return html`<${Composer} act="contribute" label=${say.send} send=${send}>
    <${OneOf}
      legend=${say.kind}
      options=${KINDS.map((value) => ({ value, name: method.value.contributions[value].name }))}
      chosen=${kind.value}
      choose=${(/** @type {ContributionKind} */ value) => (kind.value = value)}
    />
    <${TextField} label=${say.label} hint=${say.hint} long rows=${3} field=${field} value=${text} placeholder=${starter} write=${write} />
    ${!text && html`<${StartWith} starter=${starter} start=${(/** @type {string} */ words) => insertAtCaret(field.current, "", words, write)} />`}
  <//>`;
}

/** What was given: all of it for the client, my own for me. */
export function Given() {
  const say = words.value.give;
  if (contributions.value.length === 0) return html`<p class="hint">${say.none}</p>`;
  return html`<ul class="list">
    ${[...contributions.value].reverse().map(
      (gift) =>
        html`<li class="item" key=${gift.id}>
          <p class="by">${method.value.contributions[gift.kind].name} · ${gift.mine ? words.value.me : gift.name}</p>
          <p class="said">${gift.text}</p>
          <div class="row"><${Touches} item=${gift.id} on=${gift.bookmarked} /></div>
        </li>`,
    )}
  </ul>`;
}
