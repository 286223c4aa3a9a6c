/**
 * Where the client, and nobody else, words the need. No other person sees what is typed before it is shared; with the
 * help on, the server looks along.
 */
import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { online, showDraft } from "../state/connection.js";
import { method } from "../state/guidance.js";
import { needDraft, stageWritten } from "../state/moment.js";
import { ask } from "../state/outbox.js";
import { wantsHelp } from "../state/preferences.js";
import { clock, need, service, wording } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Fold, TextField } from "./controls.js";
import { KeepOrChange } from "./recontract.js";
import { insertAtCaret, StartWith } from "./starters.js";

/** @import { NeedDraft } from "../state/moment.js" */

const PAUSE_MS = 1500; // in the writing, before it is looked at: a question must not come in mid-word
const STEPS_WITH_REQUEST = new Set(["3", "4a", "4b", "4"]); // before the contract only the need is looked for

const NOTHING_WRITTEN = { text: "", request: "" };

/** @type {HTMLTextAreaElement|null} */
let editor = null;

/** What is in the editor now: the draft, or the words shared last when a new stage does not start afresh. */
function current() {
  const nothing = { text: "", request: wording.value?.request ?? "", unwanted: "", limits: "" };
  const shared = wording.value?.stage === stageWritten() ? wording.value : nothing;
  const { text, request, unwanted, limits } = { ...nothing, ...(needDraft().value ?? shared) };
  return { text, request, unwanted, limits };
}

/** @param {Partial<NeedDraft>} part */
function write(part) {
  const written = { ...current(), ...part };
  needDraft().value = Object.values(written).some((text) => text !== "") ? written : null;
}

/**
 * Puts words where the caret is: the client's own words, one tap away.
 * @param {string} quote
 */
export const insertWords = (quote) => insertAtCaret(editor, current().text, quote, (text) => write({ text }));

export function NeedEditor() {
  const say = words.value.need;
  const field = useRef(/** @type {HTMLTextAreaElement|null} */ (null));
  useEffect(() => {
    editor = field.current;
    return () => {
      editor = null;
    };
  }, []);
  const { text, request, unwanted, limits } = current();
  const looksAlong = wantsHelp.value && online.value && service.value.language_help;
  const draft = needDraft().value;
  useEffect(() => {
    if (!looksAlong) return;
    const look = setTimeout(() => showDraft(draft ?? NOTHING_WRITTEN), PAUSE_MS);
    return () => clearTimeout(look);
  }, [looksAlong, draft?.text, draft?.request]);
  const starter = method.value.stages[stageWritten()].starter;
  const asks = STEPS_WITH_REQUEST.has(clock.value.step);
  const send = () => ask("write_need", { type: "write_need", text, request, unwanted, limits }, "need");
  return html`${need.value.recontracting && html`<${KeepOrChange} />`}
    <${Composer} act="write_need" label=${say.share} send=${send}>
      <${TextField}
        label=${asks ? say.label : say.inMyWords}
        long
        rows=${asks ? 3 : 4}
        field=${field}
        value=${text}
        placeholder=${starter}
        write=${(/** @type {string} */ value) => write({ text: value })}
      />
      ${!text && html`<${StartWith} starter=${starter} start=${insertWords} />`}
      ${asks &&
      html`<${TextField}
          label=${say.request}
          long
          rows=${2}
          value=${request}
          placeholder=${method.value.frame.starter_request}
          write=${(/** @type {string} */ value) => write({ request: value })}
        />
        <${Edges} unwanted=${unwanted} limits=${limits} />`}
      ${needDraft().value && html`<p class="hint">${say.unshared}</p>`}
    <//>`;
}

/**
 * What the client does not want, and what must stay out: open once something is in them.
 * @param {{unwanted: string, limits: string}} props
 */
function Edges({ unwanted, limits }) {
  const say = words.value.need;
  const [open] = useState(unwanted !== "" || limits !== "");
  return html`<${Fold} title=${say.more} open=${open}>
    <${TextField} label=${say.unwanted} rows=${2} value=${unwanted} write=${(/** @type {string} */ value) => write({ unwanted: value })} />
    <${TextField} label=${say.limits} rows=${2} value=${limits} write=${(/** @type {string} */ value) => write({ limits: value })} />
  <//>`;
}
