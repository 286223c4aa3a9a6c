/** The facilitator's screen: what this step asks of them first, then what is one tap away. */
import { html } from "htm/preact";
import { method } from "../state/guidance.js";
import { onBreak } from "../state/moment.js";
import { clock, facilitator, may, mine, need, session } from "../state/view.js";
import { words } from "../words/words.js";
import { WriteAgreement } from "./agreement.js";
import { Charter } from "./charter.js";
import { Choosing } from "./choosing.js";
import { Arrived, NotHeard } from "./conduct.js";
import { OfferSpeech } from "./consent.js";
import { Contract } from "./contract.js";
import { Card, Fold } from "./controls.js";
import { CueCard } from "./cue-card.js";
import { GroupSettings } from "./group-settings.js";
import { IdeasEarly } from "./ideas-early.js";
import { Latecomers } from "./latecomers.js";
import { CatchUp } from "./lending.js";
import { Links } from "./links.js";
import { MomentsFold, MomentsNow } from "./moment.js";
import { NeedPinned } from "./need-pinned.js";
import { People } from "./people.js";
import { PlanBars } from "./plan-bars.js";
import { Practice } from "./practice.js";
import { NextQuestion } from "./questions.js";
import { MyWeather } from "./weather.js";
import { Zones } from "./zones.js";

/** During a break the work of the step is one tap away: it does not compete with resting. */
export function FacilitatorNow() {
  if (onBreak.value) return html`<${Fold} title=${method.value.steps[clock.value.step].name} key="work"><${Work} /><//>`;
  return html`<${Work} />`;
}

function Work() {
  const { step } = clock.value;
  const say = words.value;
  return html`${may("reveal_mirrors") && (step === "3" || need.value.mirrors_sent > 0) && html`<${Card} title=${say.contract.title} kind="contract"><${Contract} /><//>`}
    ${step === "lobby" && html`<${Arrived} />${!session.value.practice && html`<${Card} title=${say.links.title}><${Links} /><//>`}`}
    <${Practice} />
    <${Latecomers} />
    <${CatchUp} />
    <${MomentsNow} />
    <${NotHeard} />
    ${step === "0c" && html`<${Card} title=${say.choosing.title} kind="choosing"><${Choosing} /><//>`}
    <${IdeasEarly} />
    <${CueCard} />
    <${Zones} />
    <${NextQuestion} />
    ${step !== "6" && html`<${NeedPinned} />`}
    ${step === "6" && html`<${WriteAgreement} /><${Ratings} />`}
    ${step !== "lobby" && html`<${PlanBars} />`}`;
}

export function FacilitatorMore() {
  const { step } = clock.value;
  const say = words.value;
  return html`<${MyWeather} />
    <${Charter} />
    <${Fold} title=${say.people.title} open=${step === "lobby"}><${People} /><//>
    ${may("invite_client") && step !== "0c" && html`<${Fold} title=${say.choosing.title}><${Choosing} /><//>`}
    ${may("offer_speech") && html`<${Fold} title=${say.speech.offerTitle}><${OfferSpeech} /><//>`}
    ${may("lock") && step !== "lobby" && !session.value.practice && html`<${Fold} title=${say.links.title}><${Links} /><//>`}
    <${MomentsFold} />
    <${GroupSettings} />`;
}

/** How it was for the group, without names, once enough have answered. */
export function Ratings() {
  const say = words.value.rating;
  const { ratings, learnings } = /** @type {NonNullable<typeof facilitator.value>} */ (facilitator.value);
  return html`<${Card} title=${say.group}>
    <p>${say.learnings(learnings)}${may("rate") && mine.value.learnings.length === 0 && ` ${say.yoursToo}`}</p>
    ${ratings
      ? html`<ul class="plain">
          ${/** @type {const} */ (["safe", "learned", "understood"]).map(
            (one) => html`<li key=${one}>${method.value.ratings[one].statement} <strong>${say.outOfFive(ratings[one])}</strong></li>`,
          )}
        </ul>`
      : html`<p class="hint">${say.fromFour}</p>`}
  <//>`;
}
