/** Mounts the panel in an element of any page: its own, or the one around a meeting. */
import { effect } from "@preact/signals";
import { html, render } from "htm/preact";
import { followAloud } from "./parts/announcer.js";
import { keepFocus } from "./parts/keep-focus.js";
import { Panel } from "./parts/panel.js";
import { followConsent, muted } from "./speech/listening.js";
import { connect } from "./state/connection.js";
import { followOtherTabs } from "./state/drafts.js";
import { ending, recallEnding } from "./state/ending.js";
import { guidance, loadGuidance } from "./state/guidance.js";
import { followArrivals } from "./state/latecomers.js";
import { reopenOutbox } from "./state/outbox.js";
import { place } from "./state/place.js";
import { applyPreferences } from "./state/preferences.js";
import { recallSeat, token } from "./state/seat.js";
import { clock, seen, session } from "./state/view.js";

/**
 * Call it once per page.
 * @param {HTMLElement} element an empty element, whose height the panel fills
 * @param {{session: string, host: "page"|"jitsi"|"zoom"}} where
 * @returns {{muted: (on: boolean) => void}} for the host: tells the panel that the person muted themselves
 */
export function mountPanel(element, { session, host }) {
  place.session = session;
  place.host = host;
  applyPreferences();
  recallSeat();
  recallEnding();
  reopenOutbox();
  followOtherTabs();
  loadGuidance();
  element.classList.add("panel-place");
  render(html`<${Panel} />`, element);
  keepFocus(element);
  followAloud();
  followArrivals();
  followConsent();
  if (host === "page") followTitle();
  effect(() => {
    if (token.value && ending.peek() === null) connect(token.value);
  });
  return {
    muted(on) {
      muted.value = on;
    },
  };
}

/** The tab says where we are: a page around a meeting has a title of its own. */
function followTitle() {
  effect(() => {
    if (!seen.value || guidance.value === null) return;
    const step = guidance.value.steps[clock.value.step].name;
    document.title = session.value.title ? `${step} · ${session.value.title}` : step;
  });
}
