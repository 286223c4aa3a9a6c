/** Starts the room page: the panel first, so that it is there whatever becomes of Jitsi; then the meeting. */
import { effect } from "@preact/signals";
import { html, render } from "htm/preact";
import { mountPanel } from "../../panel/panel.js";
import { inMeeting, muteFollows } from "../../panel/speech/door.js";
import { ending } from "../../panel/state/ending.js";
import { language } from "../../panel/state/preferences.js";
import { token } from "../../panel/state/seat.js";
import { me, seen } from "../../panel/state/view.js";
import { announce } from "./announcements.js";
import { followBreakouts } from "./breakouts.js";
import { keepChoices } from "./choices.js";
import { divide } from "./divider.js";
import { floatsIn } from "./floating.js";
import { followHands } from "./hands.js";
import { followLocks } from "./locks.js";
import { fieldsOf, Meeting } from "./meeting.js";
import { followNames } from "./names.js";
import { Notice } from "./notice.js";
import { keepSilence } from "./silence.js";
import { Strip, unfolded } from "./strip.js";
import { followVoices } from "./voices.js";
import { say } from "./words.js";

const PANEL_BUTTON = "codev-panel";

/** A page with a line down its side. */
const ICON =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-width="2">' +
      '<rect x="3" y="4" width="18" height="16" rx="2"/><path d="M15 4v16"/></svg>',
  );

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** Held, for when the panel floats in another window. */
const beside = part("beside");
const { session = "", domain = "" } = part("meeting").dataset;
const meeting = domain ? new Meeting(session, domain, part("jitsi")) : null;
const panel = mountPanel(beside, { session, host: "jitsi" });
const breakout = meeting && followBreakouts(meeting);

render(html`<${Notice} meeting=${meeting} domain=${domain} open=${open} />`, part("notice"));
render(html`<${Strip} meeting=${meeting} breakout=${breakout} panel=${beside} enter=${open} />`, part("strip"));
divide(part("room"), part("divider"), part("side"), () => (unfolded.value = false));
part("skip").addEventListener("click", showPanel);
effect(() => {
  beside.hidden = !unfolded.value;
  part("room").classList.toggle("folded", !unfolded.value || floatsIn.value !== null);
  part("skip").textContent = say.value.toPanel;
  part("meeting").setAttribute("aria-label", say.value.meeting);
  part("side").setAttribute("aria-label", say.value.panel);
});
if (meeting) start(meeting);

/** Brings the panel back and moves the focus there. */
function showPanel() {
  unfolded.value = true;
  beside.focus();
}

/** Deep links would send phones out of the page; the other requests tell avatar services who is here. */
function config() {
  return {
    disableDeepLinking: true,
    disableThirdPartyRequests: true,
    customToolbarButtons: [{ id: PANEL_BUTTON, text: say.peek().toggle, icon: ICON }],
  };
}

function open() {
  void meeting?.open({ language: language.peek(), name: me.peek().name, title: say.peek().meeting, config: config() });
}

/** @param {Meeting} meeting */
function start(meeting) {
  keepChoices();
  effect(() => panel.muted(!meeting.heard.value));
  effect(() => {
    inMeeting.value = meeting.self.value;
    muteFollows.value = meeting.isShown.value;
  });
  // With a seat one enters; whoever gives it up, or loses it, leaves the meeting. A session that is over lets people
  // say goodbye.
  effect(() => {
    if (seen.value && token.value && ending.value === null && meeting.state.peek() === "waiting") open();
  });
  effect(() => {
    if (ending.value !== null && ending.value.kind !== "receipt") meeting.leave();
  });
  meeting.on("toolbar-button-clicked", (event) => {
    if (fieldsOf(event)["key"] === PANEL_BUTTON) unfolded.value = !unfolded.peek();
  });
  meeting.on("video-ready-to-close", () => {
    if (ending.peek() === null) showPanel();
  });
  followNames(meeting);
  followHands(meeting);
  followVoices(meeting);
  followLocks(meeting);
  announce(meeting, say);
  keepSilence(meeting, say);
}
