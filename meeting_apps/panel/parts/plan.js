/** The client's plan: the first subject and the last need side by side, and up to three actions of their own. */
import { html } from "htm/preact";
import { draft } from "../state/drafts.js";
import { ask } from "../state/outbox.js";
import { clock, helpAsked, may, me, mine, need, wording } from "../state/view.js";
import { words } from "../words/words.js";
import { Composer } from "./composer.js";
import { Button, OneOf, TextField } from "./controls.js";
import { clientName, Wording } from "./need-pinned.js";
import { Outcome } from "./outcome.js";

/** @import { Action } from "../state/types.js" */

const SLOTS = [1, 2, 3]; // three things, not more (method reference, 4.5)
const EMPTY = { what: "", by_when: "", sign: "", in_my_hands: null };

const changed = (/** @type {number} */ slot) => draft(`action-${slot}`, /** @type {Partial<Action>|null} */ (null));
const planned = (/** @type {number} */ slot) => mine.value.actions.find((action) => action.slot === slot);
const action = (/** @type {number} */ slot) => ({ ...EMPTY, ...planned(slot), ...changed(slot).value, slot });

/** Where the client came from, and where they are: often the strongest moment. */
export function ThenAndNow() {
  const first = need.value.versions[0];
  const last = wording.value;
  if (!first || !last) return null;
  const say = words.value.plan;
  return html`<div class="side-by-side">
    <section class="card" aria-label=${say.then}>
      <p class="by">${say.then}</p>
      <${Wording} version=${first} />
    </section>
    <section class="card pinned" aria-label=${say.now}>
      <p class="by">${say.now}</p>
      <${Wording} version=${last} />
    </section>
  </div>`;
}

export function Plan() {
  const say = words.value.plan;
  const send = () => {
    for (const slot of SLOTS.filter((slot) => changed(slot).value !== null)) {
      void ask(`plan:${slot}`, { type: "plan_action", ...action(slot) }, `action-${slot}`);
    }
  };
  // The next line appears once the one before holds something.
  const shown = SLOTS.filter((slot) => slot === 1 || action(slot).what || action(slot - 1).what);
  return html`<${Composer} act="plan_action" label=${say.send} send=${send}>
      ${shown.map((slot) => html`<${OneAction} key=${slot} slot=${slot} />`)}
    <//>
    <${AskForHelp} />`;
}

/** The client is alone with the plan, unless they ask. */
function AskForHelp() {
  if (!may("ask_help")) return null;
  const say = words.value.plan;
  const asked = helpAsked.value;
  return html`${asked && html`<p class="hint">${say.helpAsked}</p>`}
    <div class="row">
      <${Button} kind="quiet" onClick=${() => ask("ask_help", { type: "ask_help", on: !asked })}>${asked ? say.noMoreHelp : say.askHelp}<//>
    </div>
    <${Outcome} of="ask_help" />`;
}

/** In the page from the start, empty: what comes into it is read aloud. */
export function HelpWithPlan() {
  const wanted = helpAsked.value && me.value.role !== "client" && clock.value.step === "5";
  return html`<div role="status" class="outcome">
    ${wanted && html`<p class="notice">${words.value.plan.helpWanted(clientName())}</p>`}
  </div>`;
}

/** The plan as others may read it. @param {{actions: Action[]}} props */
export function PlanRead({ actions }) {
  const say = words.value.plan;
  return html`<ol class="list">
    ${actions.map(
      ({ slot, what, by_when, sign, in_my_hands }) =>
        html`<li class="item" key=${slot}>
          <p class="said">${what}</p>
          ${by_when && html`<p class="by">${say.byWhen} · ${by_when}</p>`}
          ${sign && html`<p class="by">${say.sign} · ${sign}</p>`}
          ${in_my_hands !== null && html`<p class="by">${say.inMyHands} ${in_my_hands ? say.yes : say.no}</p>`}
        </li>`,
    )}
  </ol>`;
}

/** @param {{slot: number}} props */
function OneAction({ slot }) {
  const say = words.value.plan;
  const { what, by_when, sign, in_my_hands } = action(slot);
  const write = (/** @type {Partial<Action>} */ part) => (changed(slot).value = { ...changed(slot).value, ...part });
  return html`<fieldset class="action">
    <legend>${say.action(slot)}</legend>
    <${TextField} label=${say.what} hint=${slot === 1 ? say.whatHint : undefined} rows=${2} value=${what} write=${(/** @type {string} */ text) => write({ what: text })} />
    ${what &&
    html`<${TextField} label=${say.byWhen} value=${by_when} write=${(/** @type {string} */ text) => write({ by_when: text })} />
      <${TextField} label=${say.sign} rows=${2} value=${sign} write=${(/** @type {string} */ text) => write({ sign: text })} />
      <${OneOf}
        legend=${say.inMyHands}
        options=${[
          { value: 1, name: say.yes },
          { value: 0, name: say.no },
        ]}
        chosen=${in_my_hands === null ? null : Number(in_my_hands)}
        choose=${(/** @type {number} */ value) => write({ in_my_hands: value === 1 })}
      />`}
    ${planned(slot) && changed(slot).value === null && html`<p class="hint">${say.kept}</p>`}
    <${Outcome} of=${`plan:${slot}`} />
  </fieldset>`;
}
