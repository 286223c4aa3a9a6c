/**
 * One question to ask. Before it leaves it is looked at, and if it may be an idea already its author, and nobody
 * else, is asked whether to keep it for step 4. Whatever happens, it can be sent.
 */
import { html } from "htm/preact";
import { signal } from "@preact/signals";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { looksLikeAdvice } from "../state/connection.js";
import { draft, letGo } from "../state/drafts.js";
import { earlyIdea } from "../state/moment.js";
import { ask, isWaiting } from "../state/outbox.js";
import { clock, may, mine } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Button, Card, Fold, TextField } from "./controls.js";
import { Outcome, Waiting } from "./outcome.js";
import { insertAtCaret } from "./starters.js";

const SAID_MS = 6000; // long enough to be read, and then out of the way

/** Where a question is no longer asked: what was written may still serve the paths. */
const STEPS_AFTER = new Set(["3", "4a", "4b", "4"]);

const question = () => draft("ask", "");
const sendIt = () => ask("ask", { type: "ask", text: question().value }, "ask");

/** Whether a question was kept just now. */
const justKept = signal(false);

async function keepIt() {
  if (!(await ask("keep_for_later", { type: "keep_for_later", text: question().value }, "ask"))) return;
  justKept.value = true;
  setTimeout(() => (justKept.value = false), SAID_MS);
}

export function AskQuestion() {
  const field = useRef(/** @type {HTMLTextAreaElement|null} */ (null));
  const here = useRef(true);
  const looked = useRef(false);
  const [looking, setLooking] = useState(false);
  const [answered, setAnswered] = useState(false);
  useEffect(
    () => () => {
      here.current = false;
      earlyIdea.value = false;
    },
    [],
  );
  useEffect(() => {
    if (answered) field.current?.focus();
  }, [answered]);
  if (earlyIdea.value) return html`<${EarlyIdea} done=${() => setAnswered(true)} />`;

  const say = words.value.ask;
  const text = question();
  const send = async () => {
    if (looked.current) return; // a double click sends once
    looked.current = true;
    setLooking(true);
    setAnswered(false);
    const idea = text.value.trim() !== "" && (await looksLikeAdvice(text.value));
    looked.current = false;
    setLooking(false);
    earlyIdea.value = idea && here.current;
    if (!earlyIdea.value) void sendIt();
  };
  return html`<${Composer} act="ask" label=${say.send} send=${send}>
      <${TextField}
        label=${say.label}
        hint=${say.hint}
        rows=${3}
        field=${field}
        value=${text.value}
        write=${(/** @type {string} */ value) => (text.value = value)}
      />
      <${Waiting} waiting=${looking} />
    <//>
    ${text.value.trim() &&
    may("keep_for_later") &&
    html`<div class="row"><${Button} kind="quiet" onClick=${keepIt}>${say.keep}<//></div>`}
    <${JustKept} />
    <${QuestionsNoted} field=${field} />`;
}

/** How the keeping went. In the page before it says anything, so that it is read aloud. */
function JustKept() {
  return html`<div role="status" class="outcome">
      ${justKept.value && html`<p class="hint">${words.value.ask.kept}</p>`}
    </div>
    <${Outcome} of="keep_for_later" />`;
}

/** A question written and not sent when its step ended: it is shown again, for its author to say what becomes of it. */
export function QuestionLeft() {
  if (!STEPS_AFTER.has(clock.value.step) || !may("keep_for_later")) return null;
  const say = words.value.ask;
  const text = question().value.trim();
  return html`${text !== "" &&
    !isWaiting("ask") &&
    html`<${Card} title=${say.left}>
      <p class="said">${text}</p>
      <div class="pair">
        <${Button} onClick=${keepIt}>${say.keepForPaths}<//>
        <${Button} onClick=${() => letGo("ask")}>${say.letGo}<//>
      </div>
    <//>`}
    <${JustKept} />`;
}

/**
 * Three ways, none of them closed; the one that serves the client best has the focus.
 * @param {{done: () => void}} props
 */
function EarlyIdea({ done }) {
  const say = words.value.ask;
  const first = useId();
  useEffect(() => document.getElementById(first)?.focus(), []);
  const choose = (/** @type {() => void} */ act) => () => {
    act();
    earlyIdea.value = false;
    done();
  };
  return html`<div class="early-idea" role="group" aria-labelledby="${first}-question">
      <p class="said">${question().value}</p>
      <p id="${first}-question">${say.early} <span class="hint">${say.earlyHint}</span></p>
      <div class="stack">
        <${Button} id=${first} onClick=${choose(keepIt)}>${say.keep}<//>
        <${Button} onClick=${choose(() => {})}>${say.reword}<//>
        <${Button} onClick=${choose(sendIt)}>${say.asItIs}<//>
      </div>
    </div>`;
}

/** Questions that I noted while listening, one tap from being asked. @param {{field: import("preact").RefObject<HTMLTextAreaElement>}} props */
function QuestionsNoted({ field }) {
  const noted = mine.value.notes.filter((note) => note.kind === "question");
  if (noted.length === 0) return null;
  const text = question();
  const take = (/** @type {string} */ words) => insertAtCaret(field.current, text.value, words, (value) => (text.value = value));
  return html`<${Fold} title=${words.value.ask.noted(noted.length)}>
    ${noted.map((note) => html`<button type="button" class="quote" key=${note.at} onClick=${() => take(note.text)}>${note.text}</button>`)}
  <//>`;
}
