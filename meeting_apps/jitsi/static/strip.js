/** Above the panel: folding it, floating it, and what a person chooses about the meeting. */
import { signal } from "@preact/signals";
import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../panel/parts/controls.js";
import { me, seen } from "../../panel/state/view.js";
import { announces, asksPassword, hasLobby, mutesAll, mutesMe, titles } from "./choices.js";
import { canFloat, float, floatsIn } from "./floating.js";
import { say } from "./words.js";

/** @import { ReadonlySignal, Signal } from "@preact/signals" */
/** @import { Meeting } from "./meeting.js" */

/** Whether the panel is in view. */
export const unfolded = signal(true);

const choosing = signal(false);

/** @param {{meeting: Meeting|null, breakout: ReadonlySignal<string|null>|null, panel: HTMLElement, enter: () => void}} props */
export function Strip({ meeting, breakout, panel, enter }) {
  const open = unfolded.value;
  if (floatsIn.value) {
    return html`<div class="handles">
      <button type="button" onClick=${() => floatsIn.value?.close()}>${say.value.bringBack}</button>
    </div>`;
  }
  const beside = breakout?.value ?? null;
  return html`<div class="handles">
      <button
        type="button"
        id="fold"
        aria-controls="beside"
        aria-label=${open ? say.value.hide : say.value.show}
        onClick=${() => (unfolded.value = !open)}
      >
        ${open ? say.value.hideShort : say.value.show}
      </button>
      ${open &&
      html`${canFloat && html`<button type="button" class="float" aria-label=${say.value.float} onClick=${() => float(panel)}>
          ${say.value.floatShort}
        </button>`}
        ${meeting && seen.value && html`<button type="button" onClick=${() => (choosing.value = true)}>${say.value.choices.open}</button>`}`}
    </div>
    <p class="breakout" role="status">${beside !== null && say.value.breakout(beside)}</p>
    ${meeting && html`<${Choices} meeting=${meeting} enter=${enter} />`}`;
}

/** @param {{meeting: Meeting, enter: () => void}} props */
function Choices({ meeting, enter }) {
  const dialog = useRef(/** @type {HTMLDialogElement|null} */ (null));
  const open = choosing.value;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const close = () => (choosing.value = false);
  return html`<dialog class="menu choices" ref=${dialog} onClose=${close} aria-labelledby="choices-title">
    ${open && html`<${Inside} meeting=${meeting} enter=${enter} close=${close} />`}
  </dialog>`;
}

/** @param {{meeting: Meeting, enter: () => void, close: () => void}} props */
function Inside({ meeting, enter, close }) {
  const words = say.value.choices;
  return html`<div class="menu-head">
      <h2 id="choices-title">${words.title}</h2>
      <${Button} onClick=${close}>${words.close}<//>
    </div>
    <${Tick} chosen=${announces}>${words.announces}<//>
    <${Tick} chosen=${titles}>${words.titles}<//>
    <${Tick} chosen=${mutesMe}>${words.mutesMe}<//>
    ${seen.value && me.value.role === "facilitator" && html`<${Facilitating} meeting=${meeting} enter=${enter} close=${close} />`}`;
}

/** @param {{meeting: Meeting, enter: () => void, close: () => void}} props */
function Facilitating({ meeting, enter, close }) {
  const words = say.value.choices;
  return html`<h3>${words.facilitate}</h3>
    ${!meeting.moderates.value && html`<${NotYet} meeting=${meeting} enter=${enter} close=${close} />`}
    <${Tick} chosen=${mutesAll}>${words.mutesAll}<//>
    <${Tick} chosen=${hasLobby}>${words.lobby}<//>
    <${Tick} chosen=${asksPassword}>${words.password}<//>
    ${asksPassword.value && meeting.password && html`<p class="hint">${words.passwordMore(meeting.password)}</p>`}`;
}

/**
 * Whoever facilitates since they entered has the pass of a guest: with a new one Jitsi lets them moderate.
 * @param {{meeting: Meeting, enter: () => void, close: () => void}} props
 */
function NotYet({ meeting, enter, close }) {
  const words = say.value.choices;
  if (!meeting.hasGuestPass.value) return html`<p class="hint" role="status">${words.notYet}</p>`;
  const anew = () => {
    close();
    enter();
  };
  return html`<p class="hint" role="status">${words.guestPass}</p>
    <${Button} onClick=${anew}>${say.value.rejoin}<//>`;
}

/** @param {{chosen: Signal<boolean>, children?: import("preact").ComponentChildren}} props */
function Tick({ chosen, children }) {
  return html`<label class="tick">
    <input type="checkbox" checked=${chosen.value} onChange=${() => (chosen.value = !chosen.value)} />
    <span>${children}</span>
  </label>`;
}
