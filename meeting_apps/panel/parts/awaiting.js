/** What a person who has done their part waits for, so that a quiet screen is not taken for a broken one. */
import { html } from "htm/preact";
import { clientMissing } from "../state/client-missing.js";
import { mainAct, onBreak } from "../state/moment.js";
import { choice, clock, me, need, wording } from "../state/view.js";
import { words } from "../words/words.js";
import { clientName } from "./need-pinned.js";

/** @import { StepId } from "../state/types.js" */

/** @type {Partial<Record<StepId, () => string|null>>} */
const BY_STEP = { "0c": choosing, 3: contracting };

export function Awaiting() {
  if (onBreak.value || clientMissing.value === "left") return null;
  const sentence = BY_STEP[clock.value.step]?.() ?? null;
  return sentence && html`<p class="hint awaiting">${sentence}</p>`;
}

function choosing() {
  const say = words.value.awaiting;
  const { votes_shown, vote_open, proposed, expected, i_passed, subjects } = choice.value;
  if (me.value.role === "client") return null; // what I do now says it
  if (clientName()) return words.value.choosing.isClient(clientName());
  if (me.value.role !== "consultant" || me.value.invited || mainAct.value !== null) return null;
  if (votes_shown) return say.client;
  if (!vote_open && proposed >= expected) return say.vote;
  const alone = subjects.every((subject) => subject.person === me.value.id);
  if (vote_open && !alone) return say.votes;
  return (i_passed ? say.noneOfMine : say.subjects)(proposed, expected);
}

function contracting() {
  const say = words.value.awaiting;
  const { validated, my_clear, clear, unclear, consultants } = need.value;
  if (me.value.role === "client") return validated === null ? null : words.value.contract.clear(clear, unclear, consultants);
  if (me.value.role !== "consultant" || mainAct.value === "send_mirror") return null;
  if (wording.value?.stage !== "need") return say.need;
  return my_clear === true && validated === null ? say.validation : null;
}
