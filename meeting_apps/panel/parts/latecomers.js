/** For those who conduct: who came in after the start, and what to say to them in twenty seconds. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { latecomers, welcomeLatecomers } from "../state/latecomers.js";
import { words } from "../words/words.js";
import { Button, Card } from "./controls.js";

export function Latecomers() {
  const say = words.value.latecomers;
  if (latecomers.value.length === 0) return null;
  return html`<${Card} title=${say.title} kind="latecomers">
    <p>${latecomers.value.map((person) => person.name).join(", ")}</p>
    <p class="hint">${say.say}</p>
    <ul class="say"><li><q>${method.value.recap.say}</q></li></ul>
    <${Button} onClick=${welcomeLatecomers}>${say.done}<//>
  <//>`;
}
