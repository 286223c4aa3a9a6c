/** For the facilitator: where more time would come from, and one quiet offer to make up for being late. */
import { html } from "htm/preact";
import { useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import { borrow, drift } from "../state/allotment.js";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { language } from "../state/preferences.js";
import { clock, may } from "../state/view.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";

/** @import { Source } from "../state/types.js" */

const WORTH_OFFERING = 120; // seconds: less is not worth a word

/** @param {Source} source */
const nameOf = (source) => (source === "reserve" ? words.value.lending.reserve : method.value.steps[source].short);

/** @param {string[]} parts */
const listed = (parts) => new Intl.ListFormat(language.value, { type: "conjunction" }).format(parts);

/**
 * From whom these seconds would be borrowed, in words.
 * @param {number} seconds
 */
export function lenders(seconds) {
  const lent = borrow(seconds);
  const say = words.value.lending;
  return lent.length > 0 ? say.from(listed(lent.map(([source]) => nameOf(source)))) : say.later;
}

/** Made once in a step; what is said no to comes back in the next. */
export function CatchUp() {
  const [declined, decline] = useState(/** @type {string|null} */ (null));
  const minutes = useComputed(() => (drift() < WORTH_OFFERING ? 0 : Math.round(drift() / 60))).value;
  const { step } = clock.value;
  if (minutes === 0 || declined === step || !may("catch_up")) return null;
  const say = words.value.lending;
  const parts = inMinutes(borrow(60 * minutes));
  const offer = listed(parts.map(([source, count]) => say.part(count, nameOf(source))));
  return html`<section class="catch-up">
    <p>${parts.length > 0 ? say.behind(minutes, offer) : say.nothing(minutes)}</p>
    <p class="hint">${say.protects}</p>
    <div class="row">
      ${parts.length > 0 && html`<${Button} kind="quiet" onClick=${() => ask("catch_up", { type: "catch_up" })}>${say.take}<//>`}
      <${Button} kind="quiet" onClick=${() => decline(step)}>${words.value.notNow}<//>
    </div>
    <${Outcome} of="catch_up" />
  </section>`;
}

/**
 * Whole minutes, as one says them; a lender of seconds is left out.
 * @param {[Source, number][]} lent
 */
function inMinutes(lent) {
  const rounded = lent.map(([source, seconds]) => /** @type {[Source, number]} */ ([source, Math.round(seconds / 60)]));
  return rounded.filter(([, minutes]) => minutes > 0);
}
