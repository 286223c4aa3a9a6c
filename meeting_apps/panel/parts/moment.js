/** A short time of its own within the step: silent writing, one exchange, a break. Everyone sees it; the facilitator begins and ends it. */
import { html } from "htm/preact";
import { spell, timeOfDay } from "../state/clock.js";
import { CONSULTATION, inConsultation } from "../state/consultation.js";
import { method } from "../state/guidance.js";
import { momentLeft } from "../state/milestones.js";
import { askedNow, onBreak } from "../state/moment.js";
import { ask } from "../state/outbox.js";
import { language } from "../state/preferences.js";
import { clock, facilitator, may, need, session, turns } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Card, Fold } from "./controls.js";
import { Outcome } from "./outcome.js";

/** @import { MomentKind, StepId } from "../state/types.js" */
/** @typedef {{kind: MomentKind, minutes: number}} Offer */

const WRITING = /** @type {Offer[]} */ ([
  { kind: "writing", minutes: 1 },
  { kind: "writing", minutes: 2 },
]);
const EXCHANGE = /** @type {Offer} */ ({ kind: "exchange", minutes: 2 });
const BREAK = /** @type {Offer} */ ({ kind: "break", minutes: 5 });

/** Steps that belong to the client alone have no round. */
const NO_ROUND = /** @type {StepId[]} */ (["1", "5"]);

/** Steps that open with a round, or with silent writing: there, one tap less. */
const OPENS_WITH_A_ROUND = /** @type {StepId[]} */ (["0a", ...CONSULTATION, "6"]);
const OPENS_WITH_WRITING = /** @type {StepId[]} */ (["3", "5", "6"]);

/** In the header, for everyone. */
export function TimedMoment() {
  const { moment } = clock.value;
  const left = momentLeft.value;
  if (moment === null || left === null) return null;
  const { name, say } = method.value.moments[moment.kind];
  return html`<section class="moment ${moment.kind}" aria-label=${name}>
    <p class="moment-name">${name}</p>
    <div class="timer small ${left < 0 ? "over" : ""}" role="timer" aria-live="off">
      <span class="figures">${spell(left)}</span> <span class="state">${left < 0 ? words.value.time.over : words.value.time.left}</span>
    </div>
    ${may("end_moment") &&
    html`<p class="moment-say"><q>${say}</q></p>`}
    ${may("end_moment") &&
    !onBreak.value && // ending a break is the main act, at the foot
    html`<${Button} aria-label=${words.value.moments.endOf(name)} onClick=${() => ask("moment", { type: "end_moment" })}
        >${words.value.moments.end}<//
      >
      <${Outcome} of="moment" />`}
  </section>`;
}

/** What I do now: what the step asks of me, or a break. */
export function nowInWords() {
  const { moment } = clock.value;
  if (!onBreak.value) return askedNow();
  const say = words.value.moments;
  const until = moment?.deadline ?? null;
  return until === null || (momentLeft.value ?? 0) < 0 ? say.breakOver : say.backAt(timeOfDay(until, language.value));
}

/** What a step usually opens with, exchanges where the group has chosen dialogue, a break when it is time for one. */
export function MomentsNow() {
  const { step } = clock.value;
  const round = OPENS_WITH_A_ROUND.includes(step) && mayStartRound();
  const usual = offers().filter(isUsual);
  return html`${facilitator.value?.break_offered &&
    mayBegin() &&
    html`<${Card} kind="break-offer">
      <p>${words.value.moments.breakOffered}</p>
      <${Begin} offer=${BREAK} of="moments" />
    <//>`}
    ${(round || usual.length > 0) &&
    html`<div class="row openers">
      ${usual.map((offer) => html`<${Begin} key=${offer.minutes} offer=${offer} of="moments" />`)}
      ${round && html`<${StartRound} of="moments" />`}
    </div>`}
    <${Outcome} of="moments" />`;
}

/** The others, one tap away. */
export function MomentsFold() {
  const round = !OPENS_WITH_A_ROUND.includes(clock.value.step) && mayStartRound();
  const others = offers().filter((offer) => !isUsual(offer));
  if (!round && others.length === 0) return null;
  return html`<${Fold} title=${words.value.moments.title}>
    <div class="stack">
      ${round && html`<${StartRound} of="more-moments" />`}
      ${others.map((offer) => html`<${Begin} key=${offer.kind + offer.minutes} offer=${offer} of="more-moments" />`)}
    </div>
    <${Outcome} of="more-moments" />
  <//>`;
}

const mayBegin = () => may("begin_moment") && clock.value.moment === null;

const mayStartRound = () => may("start_round") && !onBreak.value && !turns.value.round && !NO_ROUND.includes(clock.value.step);

/** What may begin now. */
function offers() {
  if (!mayBegin()) return [];
  const exchanges = session.value.silence === "dialogue" && inConsultation();
  return [...WRITING, ...(exchanges ? [EXCHANGE] : []), BREAK];
}

/** Writing mirrors is over once they are with the client. @param {Offer} offer */
const isUsual = ({ kind }) =>
  kind === "exchange" ||
  (kind === "writing" && OPENS_WITH_WRITING.includes(clock.value.step) && !(clock.value.step === "3" && need.value.mirrors_revealed));

/** @param {{offer: Offer, of: string}} props `of`: where its outcome is shown */
function Begin({ offer, of }) {
  const { name } = method.value.moments[offer.kind];
  return html`<${Button} onClick=${() => ask(of, { type: "begin_moment", ...offer })}
    >${words.value.moments.begin(name, offer.minutes)}<//
  >`;
}

/** @param {{of: string}} props */
function StartRound({ of }) {
  return html`<${Button} onClick=${() => ask(of, { type: "start_round" })}>${words.value.turns.start}<//>`;
}
