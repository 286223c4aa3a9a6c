/** The kinds of help the client asks for: at most two at once. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { need } from "../state/view.js";
import { words } from "../words/words.js";
import { useIntent } from "./intent.js";
import { Outcome } from "./outcome.js";

export function HelpKinds() {
  const [chosen, choose] = useIntent(need.value.help, (kinds) => ask("choose_help", { type: "choose_help", kinds }));
  const toggle = (/** @type {string} */ kind) =>
    choose(chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind]);
  return html`<fieldset class="one-of">
      <legend>${words.value.need.chooseHelp}</legend>
      <div class="chips">
        ${Object.entries(method.value.help).map(
          ([kind, { name }]) =>
            html`<label class="chip" key=${kind}>
              <input type="checkbox" checked=${chosen.includes(kind)} onChange=${() => toggle(kind)} />
              <span>${name}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <p class="hint">${words.value.need.helpSeen}</p>
    ${chosen.map((kind) => html`<p class="hint" key=${kind}>${method.value.help[kind]?.effect}</p>`)}
    <${Outcome} of="choose_help" />`;
}
