/** Where the client, and nobody else, words the need. What is typed stays here until it is shared. */
import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { method } from "../state/guidance.js";
import { needDraft } from "../state/moment.js";
import { ask } from "../state/outbox.js";
import { clock, wording } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Button, TextField } from "./controls.js";

/** @import { NeedDraft } from "../state/moment.js" */
/** @import { Stage } from "../state/types.js" */

const STAGE_WRITTEN = /** @type {Record<string, Stage>} */ ({ 1: "question", 2: "difficulty" });
const STEPS_WITH_REQUEST = new Set(["3", "4a", "4b", "4"]); // before the contract only the need is looked for

/** @type {HTMLTextAreaElement|null} */
let editor = null;

/** What a wording shared in this step is. */
export const stageWritten = () => STAGE_WRITTEN[clock.value.step] ?? "need";

/** What is in the editor now: the draft, or the words shared last when a new stage does not start afresh. */
function current() {
  const shared = wording.value;
  const stage = stageWritten();
  if (needDraft().value) return /** @type {NeedDraft} */ (needDraft().value);
  if (!shared || shared.stage !== stage) return { text: "", request: shared?.request ?? "", unwanted: shared?.unwanted ?? "" };
  return { text: shared.text, request: shared.request, unwanted: shared.unwanted };
}

/** @param {Partial<NeedDraft>} part */
function write(part) {
  const written = { ...current(), ...part };
  needDraft().value = written.text || written.request || written.unwanted ? written : null;
}

/**
 * Puts words where the caret is: the client's own words, one tap away.
 * @param {string} quote
 */
export function insertWords(quote) {
  const { text } = current();
  const from = editor?.selectionStart ?? text.length;
  const to = editor?.selectionEnd ?? text.length;
  const before = text.slice(0, from);
  const spaced = before && !/\s$/.test(before) ? ` ${quote}` : quote;
  write({ text: before + spaced + text.slice(to) });
  const caret = before.length + spaced.length;
  requestAnimationFrame(() => {
    editor?.focus();
    editor?.setSelectionRange(caret, caret);
  });
}

export function NeedEditor() {
  const say = words.value.need;
  const field = useRef(/** @type {HTMLTextAreaElement|null} */ (null));
  useEffect(() => {
    editor = field.current;
    return () => {
      editor = null;
    };
  }, []);
  const { text, request, unwanted } = current();
  const stage = stageWritten();
  const starter = method.value.stages[stage].starter;
  const asks = STEPS_WITH_REQUEST.has(clock.value.step);
  const send = () => ask("write_need", { type: "write_need", text, request, unwanted }, "need");
  return html`<${Composer} act="write_need" label=${say.share} send=${send}>
    <${TextField}
      label=${asks ? say.label : say.inMyWords}
      long
      rows=${asks ? 3 : 4}
      field=${field}
      value=${text}
      placeholder=${starter}
      write=${(/** @type {string} */ value) => write({ text: value })}
    />
    ${!text && html`<${Button} kind="quiet" onClick=${() => insertWords(opening(starter))}>${say.startWith(starter)}<//>`}
    ${asks &&
    html`<${TextField}
        label=${say.request}
        long
        rows=${2}
        value=${request}
        placeholder=${method.value.frame.starter_request}
        write=${(/** @type {string} */ value) => write({ request: value })}
      />
      <${TextField} label=${say.unwanted} value=${unwanted} write=${(/** @type {string} */ value) => write({ unwanted: value })} />`}
    ${(needDraft().value || text) && html`<p class="hint">${needDraft().value ? say.unshared : say.shared}</p>`}
  <//>`;
}

/** A starter without its dots, ready to be continued. @param {string} starter */
const opening = (starter) => starter.replace(/…$/, "").trimEnd() + " ";
