/** The end: what is mine is saved on my device, I say that I have it, and everything else is erased. */
import { html } from "htm/preact";
import { signal } from "@preact/signals";
import { useEffect, useId, useState } from "preact/hooks";
import { saved } from "../state/ending.js";
import { saveMine } from "../state/exports.js";
import { ask } from "../state/outbox.js";
import { choice, closing, may, me } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Button, Card, Confirm } from "./controls.js";
import { notSentAsText, wouldBeLost } from "./not-sent.js";
import { Outcome } from "./outcome.js";

/** @import { What } from "../state/exports.js" */

const CLIENTS = /** @type {What[]} */ (["need", "plan", "learnings", "notes"]);
const EVERYONES = /** @type {What[]} */ (["learnings", "notes"]);

const failed = signal(/** @type {What|null} */ (null));

export function TakeMine() {
  const say = words.value.closing;
  const usual = me.value.role === "client" ? CLIENTS : EVERYONES;
  const what = /** @type {What[]} */ ([...usual, ...(choice.value.i_carry ? ["subject"] : []), "all"]);
  const save = async (/** @type {What} */ one) => {
    failed.value = (await saveMine(one, one === "all" ? `\n${notSentAsText()}` : "")) ? null : one;
  };
  return html`<${Card} title=${say.title}>
    <p class="hint">${say.hint}</p>
    <div class="stack">
      ${what.map((one) => html`<${Button} key=${one} onClick=${() => save(one)}>${say.save[one]}<//>`)}
    </div>
    <div role="status">
      ${failed.value && html`<p class="refusal">${say.notSaved}</p>`}
      ${saved.value.length > 0 && html`<p class="hint">${say.savedAs(saved.value.join(", "))}</p>`}
    </div>
  <//>`;
}

export function Release() {
  const say = words.value.closing;
  const { i_released, released, expected } = closing.value;
  return html`<${Card}>
    <p>${say.count(released, expected)}</p>
    ${!i_released && saved.value.length === 0 && html`<p class="hint">${say.nothingYet}</p>`}
    ${i_released
      ? html`<p class="hint">${say.released}</p>`
      : html`<${SayIHaveIt} />`}
    ${may("erase") &&
    html`<${Confirm}
        kind="quiet"
        label=${say.erase}
        question=${say.eraseQuestion}
        yes=${say.eraseYes}
        no=${words.value.notNow}
        act=${() => ask("erase", { type: "erase" })}
      /><${Outcome} of="erase" />`}
  <//>`;
}

/** It asks once more while words of mine would be lost. The focus follows the question. */
function SayIHaveIt() {
  const say = words.value.closing;
  const id = useId();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (asking) document.getElementById(id)?.focus();
  }, [asking]);
  const release = () => {
    setAsking(false);
    void ask("release", { type: "release" });
  };
  const send = () => (wouldBeLost() ? setAsking(true) : release());
  return html`<${Composer} act="release" label=${say.release} send=${send}>
    ${asking &&
    wouldBeLost() &&
    html`<div class="confirm" role="group" aria-label=${words.value.notSent.question}>
      <p>${words.value.notSent.question}</p>
      <div class="pair">
        <${Button} id=${id} onClick=${() => setAsking(false)}>${words.value.notNow}<//>
        <${Button} kind="danger" onClick=${release}>${words.value.notSent.yes}<//>
      </div>
    </div>`}
  <//>`;
}
