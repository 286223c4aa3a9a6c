/** What I do now, in one sentence; the one thing to act on; and everything else one tap away. */
import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { help, lines } from "../speech/heard.js";
import { applies, isUnsent, mainAct, stageWritten } from "../state/moment.js";
import { place } from "../state/place.js";
import { wantsHelp } from "../state/preferences.js";
import { choice, clock, contributions, learnings, may, me, need, questions, regulation, session, wording } from "../state/view.js";
import { words } from "../words/words.js";
import { arriving, WhereWeAre } from "./arriving.js";
import { QuestionLeft } from "./asking.js";
import { Awaiting } from "./awaiting.js";
import { OwnWords, RecentLines } from "./board.js";
import { CARD_NAMES, CARDS, titleOf } from "./cards.js";
import { Charter } from "./charter.js";
import { Checklist } from "./checklist.js";
import { Release, TakeMine } from "./closing.js";
import { CofacilitatorNow } from "./co-facilitating.js";
import { ConsentAsked } from "./consent.js";
import { Given } from "./contributions.js";
import { Card, Fold } from "./controls.js";
import { Drawer } from "./drawer.js";
import { ExpressNotice } from "./express.js";
import { FacilitatorMore, FacilitatorNow, Ratings } from "./facilitating.js";
import { Foremost } from "./foremost.js";
import { HelpKinds } from "./help-kinds.js";
import { Invitation, TakeOver } from "./invitation.js";
import { LearningsShared } from "./learning.js";
import { MirrorsAtHand, MirrorsFirst, MirrorsShown } from "./mirrors.js";
import { nowInWords } from "./moment.js";
import { clientName, NeedPinned, NeedVersions } from "./need-pinned.js";
import { NotSent } from "./not-sent.js";
import { Grid } from "./notes.js";
import { OneQuestion } from "./one-question.js";
import { People } from "./people.js";
import { HelpWithPlan, ThenAndNow } from "./plan.js";
import { NextQuestion, QuestionsAsked } from "./questions.js";
import { Recontract, Reopening } from "./recontract.js";
import { Agreement, RegulationLines } from "./regulation.js";
import { SignalReturned, Signals } from "./signals.js";
import { SilenceNow } from "./silence.js";
import { OwnMicrophone } from "../speech/own-microphone.js";
import { MicrophoneTrouble } from "./speech-state.js";
import { CarrySubject } from "./subject.js";
import { Turns } from "./turns.js";
import { VotesResult } from "./votes-shown.js";
import { MyWeather } from "./weather.js";
import { ChooseWitness, WitnessAsked, WitnessPlan } from "./witness.js";

export function Middle() {
  const Main = place.host === "page" ? "main" : "div"; // a page around a meeting has its own main part
  const { step } = clock.value;
  const { role } = me.value;
  const conducts = role === "facilitator";
  const scrolled = useRef(/** @type {HTMLElement|null} */ (null));
  useEffect(() => {
    scrolled.current?.scrollTo(0, 0); // a new step begins with its sentence, and so does a contract opened again
  }, [step, need.value.recontracting]);
  return html`<${Main} class="middle" tabindex="-1" ref=${scrolled}>
    ${step === "lobby" && session.value.title && html`<p class="by">${session.value.title}</p>`}
    ${step === "lobby" && html`<${ExpressNotice} />`}
    <${Foremost} />
    ${arriving.value ? html`<${WhereWeAre} />` : html`<p class="now">${nowInWords()}</p>`}
    <${Turns} />
    <${Awaiting} />
    <${Reopening} />
    <${SignalReturned} />
    <${HelpWithPlan} />
    <${TakeOver} />
    <${Invitation} />
    <${WitnessAsked} />
    <${ConsentAsked} />
    <${MicrophoneTrouble} />
    <${OwnMicrophone} />
    ${step === "closing" && html`<${Agreement} /><${NotSent} /><${CarrySubject} /><${TakeMine} /><${Release} />${conducts && html`<${Ratings} />`}`}
    ${conducts && step !== "closing" && html`<${FacilitatorNow} />`}
    ${role === "cofacilitator" && step !== "closing" && html`<${CofacilitatorNow} />`}
    ${!conducts && step === "0a" && html`<${MyWeather} /><${Charter} />`}
    ${!conducts && html`<${NextQuestion} /><${QuestionLeft} /><${MirrorsFirst} /><${Before} /><${MainCard} /><${SilenceNow} /><${OneQuestion} /><${ForTheClient} /><${Drawer} /><${Grid} />`}
    ${!conducts && step === "6" && html`<${Agreement} />`}
    ${step !== "closing" && html`<${CarrySubject} />`}
    ${!conducts && html`<${Votes} />`}
    <${OtherCards} />
    <${Reading} />
    ${conducts && html`<${FacilitatorMore} />`}
    ${!conducts &&
    html`<${Fold} title=${words.value.people.title}><${People} /><//>
      ${step !== "0a" && html`<${MyWeather} />${may("agree_charter") && !arriving.value && html`<${Charter} />`}`}`}
  <//>`;
}

/** What the act of the moment answers to: the need, or then and now. */
function Before() {
  const { step } = clock.value;
  const { role } = me.value;
  if (role === "client" && step === "5") return html`<${ThenAndNow} />`;
  if (step === "6" || step === "closing") return null;
  // The client's words are not shown twice: not above the editor that holds them.
  const inEditor = mainAct.value === "write_need" && wording.value?.stage === stageWritten();
  return html`${!inEditor && !arriving.value && html`<${NeedPinned} />`}<${Recontract} />`;
}

function MainCard() {
  const act = CARD_NAMES.find((name) => name === mainAct.value);
  return act ? html`<${Card} title=${titleOf(act)} key=${act}><${CARDS[act]} /><//>` : null;
}

/** The client's own tools around the need. */
function ForTheClient() {
  const say = words.value;
  if (me.value.role !== "client") return null;
  const writes = may("write_need");
  return html`<${Checklist} /><${Signals} /><${ChooseWitness} /><${MirrorsAtHand} />
    ${may("choose_help") &&
    html`<${Fold} title=${say.need.helpTitle} open=${clock.value.step === "3"} key="help"><${HelpKinds} /><//>`}
    ${writes && wantsHelp.value && help.value.evidence.length > 0 && html`<${Fold} title=${say.board.title}><${OwnWords} /><//>`}
    ${writes && lines.value.length > 0 && html`<${Fold} title=${say.board.lines}><${RecentLines} /><//>`}
    ${contributions.value.length > 0 && html`<${Fold} title=${say.give.received(contributions.value.length)} open key="given"><${Given} /><//>`}`;
}

/** Whatever else I may do now. */
function OtherCards() {
  const acts = CARD_NAMES.filter((act) => act !== mainAct.value && may(act) && applies(act));
  return acts.map((act) => html`<${OtherCard} act=${act} key=${act} />`);
}

/**
 * Folded, unless something was being written there when the step changed.
 * @param {{act: import("./cards.js").CardName}} props
 */
function OtherCard({ act }) {
  const [open] = useState(() => isUnsent(act));
  return html`<${Fold} title=${titleOf(act)} open=${open}><${CARDS[act]} /><//>`;
}

function Votes() {
  if (!choice.value.votes_shown || clock.value.step !== "0c") return null;
  return html`<${clientName() ? Fold : Card} title=${words.value.vote.result}><${VotesResult} /><//>`;
}

/** What there is to read. */
function Reading() {
  const say = words.value;
  const { role } = me.value;
  const { step } = clock.value;
  const path = need.value.versions.length > 1;
  return html`<${WitnessPlan} />
    ${path && html`<${Fold} title=${say.need.versions} open=${role === "client" && step === "3"} key="path"><${NeedVersions} /><//>`}
    ${questions.value.length > 0 && html`<${Fold} title=${say.ask.asked(questions.value.length)}><${QuestionsAsked} /><//>`}
    ${role !== "client" && need.value.mirrors.some((m) => m.shown) && html`<${Fold} title=${say.mirror.shown}><${MirrorsShown} /><//>`}
    ${role === "consultant" && contributions.value.length > 0 && html`<${Fold} title=${say.give.mine}><${Given} /><//>`}
    ${regulation.value.lines.length > 0 && html`<${Fold} title=${say.regulation.lines}><${RegulationLines} /><//>`}
    ${learnings.value.length > 0 && html`<${Fold} title=${say.learning.shared}><${LearningsShared} /><//>`}
    ${wording.value && (step === "6" || step === "closing") && html`<${Fold} title=${say.need.last}><${NeedPinned} whole /><//>`}`;
}
