/** My private notes, by kind: nobody else sees them. */
import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { draft } from "../state/drafts.js";
import { method } from "../state/guidance.js";
import { mainAct } from "../state/moment.js";
import { ask } from "../state/outbox.js";
import { clock, me, mine, session } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Fold, OneOf, TextField } from "./controls.js";
import { insertAtCaret, StartWith } from "./starters.js";

/** @import { NoteKind } from "../state/types.js" */

const ORDER = /** @type {NoteKind[]} */ (["fact", "feeling", "question", "resonance", "note"]);

/** What a consultant listens for, by step. For all others, and in all others, a note is a note. */
const LISTENING = /** @type {Record<string, NoteKind[]>} */ ({
  1: ["fact", "feeling", "question"],
  2: ["fact", "feeling", "question", "resonance"],
  3: ["resonance", "note"],
  "4a": ["resonance", "note"],
  "4b": ["resonance", "note"],
  4: ["resonance", "note"],
});

/** The steps in which an observer watches. */
const WATCHED = new Set(["1", "2", "3", "4a", "4b", "4", "5", "6"]);

/** @type {HTMLTextAreaElement|null} */
let editor = null;

const noting = () => draft("note", "");
const write = (/** @type {string} */ text) => void (noting().value = text);

/** Begins a note with some words. @param {string} words */
const beginNote = (words) => insertAtCaret(editor, noting().value, words, write);

/** What I may note now, the likeliest first. */
function kindsNow() {
  const listening = me.value.role === "consultant" ? LISTENING[clock.value.step] : undefined;
  return listening ?? /** @type {NoteKind[]} */ (["note"]);
}

export function Notes() {
  const say = words.value.note;
  const kinds = kindsNow();
  const chosen = draft("note-kind", /** @type {NoteKind|null} */ (null));
  const kind = kinds.find((one) => one === chosen.value) ?? kinds[0] ?? "note";
  const text = noting().value;
  const { starter } = method.value.notes[kind];
  const field = useRef(/** @type {HTMLTextAreaElement|null} */ (null));
  useEffect(() => {
    editor = field.current;
    return () => {
      editor = null;
    };
  }, []);
  return html`<${Composer} act="note" label=${say.send} send=${() => ask("note", { type: "note", text, kind }, "note")}>
      ${kinds.length > 1 &&
      html`<${OneOf}
        legend=${say.kind}
        options=${kinds.map((value) => ({ value, name: method.value.notes[value].name }))}
        chosen=${kind}
        choose=${(/** @type {NoteKind} */ value) => (chosen.value = value)}
      />`}
      <${TextField}
        label=${say.label}
        hint=${say.hint}
        long
        rows=${fillsTheScreen() ? 6 : 3}
        field=${field}
        value=${text}
        placeholder=${kind === "note" ? undefined : starter}
        write=${write}
      />
      ${!text && kind !== "note" && html`<${StartWith} starter=${starter} start=${beginNote} />`}
    <//>
    ${ORDER.map((one) => html`<${NotesOfKind} key=${one} kind=${one} />`)}`;
}

/** In full silence the client's notes are all they have to do. */
const fillsTheScreen = () => session.value.silence === "strict" && me.value.role === "client" && clock.value.step.startsWith("4");

/** @param {{kind: NoteKind}} props */
function NotesOfKind({ kind }) {
  const entries = mine.value.notes.filter((note) => note.kind === kind);
  if (entries.length === 0) return null;
  const several = mine.value.notes.length > entries.length;
  return html`${several && html`<h3>${method.value.notes[kind].name}</h3>`}
    <ul class="list" aria-label=${method.value.notes[kind].name}>
      ${[...entries].reverse().map((note) => html`<li class="item" key=${note.at}><p class="said">${note.text}</p></li>`)}
    </ul>`;
}

/** For the observer: what to watch, each line one tap from a note about it. */
export function Grid() {
  if (me.value.role !== "observer" || !WATCHED.has(clock.value.step)) return null;
  const say = words.value.note;
  return html`<${Fold} title=${say.grid} open=${mainAct.value === "note"} key="grid">
    <p class="hint">${say.gridHint}</p>
    ${method.value.observer.grid.map(
      (line) => html`<button type="button" class="quote" key=${line} onClick=${() => beginNote(say.about(line.replace(/\.$/, "")))}>${line}</button>`,
    )}
  <//>`;
}
