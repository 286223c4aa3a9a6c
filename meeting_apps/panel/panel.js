/** Mounts the panel in an element of any page: its own, or the one around a meeting. */
import { effect } from "@preact/signals";
import { html, render } from "htm/preact";
import { followAloud } from "./parts/announcer.js";
import { Panel } from "./parts/panel.js";
import { followConsent, muted } from "./speech/listening.js";
import { connect } from "./state/connection.js";
import { ending, recallEnding } from "./state/ending.js";
import { loadGuidance } from "./state/guidance.js";
import { reopenOutbox } from "./state/outbox.js";
import { place } from "./state/place.js";
import { applyPreferences } from "./state/preferences.js";
import { recallSeat, token } from "./state/seat.js";

/**
 * Call it once per page.
 * @param {HTMLElement} element an empty element, whose height the panel fills
 * @param {{session: string, host: "page"|"jitsi"}} where
 * @returns {{muted: (on: boolean) => void}} for the host: tells the panel that the person muted themselves
 */
export function mountPanel(element, { session, host }) {
  place.session = session;
  place.host = host;
  applyPreferences();
  recallSeat();
  recallEnding();
  reopenOutbox();
  loadGuidance();
  element.classList.add("panel-place");
  render(html`<${Panel} />`, element);
  followAloud();
  followConsent();
  effect(() => {
    if (token.value && ending.peek() === null) connect(token.value);
  });
  return {
    muted(on) {
      muted.value = on;
    },
  };
}
