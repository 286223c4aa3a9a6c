/** Everything that is not of the moment: language, text size, theme, help, listening, leaving. */
import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { end } from "../state/ending.js";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { may, me, session } from "../state/view.js";
import { words } from "../words/words.js";
import { AskPause } from "./ask-pause.js";
import { FrameLines } from "./charter.js";
import { CloseSession } from "./conduct.js";
import { OfferSpeech } from "./consent.js";
import { Button, Confirm, Fold } from "./controls.js";
import { ExpectedWords } from "./expected-words.js";
import { ExpressNotice } from "./express.js";
import { Outcome } from "./outcome.js";
import { Rename } from "./rename.js";
import { Appearance, HelpSwitch, LanguageSwitch, SoundSwitch } from "./settings.js";
import { speechInWords } from "./speech-state.js";

/** @param {{open: boolean, close: () => void}} props */
export function Menu({ open, close }) {
  const dialog = useRef(/** @type {HTMLDialogElement|null} */ (null));
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return html`<dialog class="menu" ref=${dialog} onClose=${close} aria-labelledby="menu-title">
    ${open && html`<${Inside} close=${close} />`}
  </dialog>`;
}

/** @param {{close: () => void}} props */
function Inside({ close }) {
  const say = words.value.menu;
  const { short, more } = speechInWords();
  return html`<div class="menu-head">
      <h2 id="menu-title">${say.title}</h2>
      <${Button} onClick=${close}>${say.close}<//>
    </div>
    <p class="by">${[me.value.name, words.value.people.roles[me.value.role], session.value.title].filter(Boolean).join(" · ")}</p>
    <${ExpressNotice} />
    ${session.value.practice && html`<p class="notice">${words.value.practice.notice}</p>`}
    <${AskPause} />
    <section aria-label=${say.speech}>
      <h3>${say.speech}</h3>
      <p>${short} ${more}</p>
      ${may("offer_speech") ? html`<${OfferSpeech} />` : html`<p class="hint">${method.value.consent.explanation}</p>`}
      <${ExpectedWords} />
    </section>
    <${LanguageSwitch} />
    <${Appearance} />
    <${SoundSwitch} />
    ${me.value.role === "client" && html`<${HelpSwitch} />`}
    ${may("rename") && html`<${Rename} />`}
    <${Fold} title=${words.value.frame.title}><${FrameLines} /><//>
    ${may("leave") && html`<${Leave} />`}
    ${may("close") && html`<${CloseSession} kind="quiet" then=${close} /><${Outcome} of="conduct" />`}`;
}

function Leave() {
  const say = words.value.menu;
  const leave = async () => {
    if (await ask("leave", { type: "leave" })) end({ kind: "left" });
  };
  return html`<${Confirm} label=${say.leave} question=${say.leaveQuestion} yes=${say.leaveYes} no=${words.value.notNow} act=${leave} />
    <${Outcome} of="leave" />`;
}
