/** Starts the room page: the panel first, so that it is there whatever becomes of Jitsi; then the meeting. */
import { computed, effect } from "@preact/signals";
import { mountPanel } from "../../panel/panel.js";
import { inMeeting, muteFollows } from "../../panel/speech/door.js";
import { language } from "../../panel/state/preferences.js";
import { me, seen } from "../../panel/state/view.js";
import { foldable } from "./fold.js";
import { Meeting } from "./meeting.js";
import { showNotice } from "./notice.js";
import { noticeOf, words } from "./words.js";

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const { session = "", domain = "", room = "" } = part("meeting").dataset;
const say = computed(() => words[language.value]);
const meeting = domain ? new Meeting(domain, room, part("jitsi")) : null;

const panel = mountPanel(part("beside"), { session, host: "jitsi" });
part("skip").addEventListener("click", foldable(part("fold"), part("beside"), say));
effect(() => {
  part("skip").textContent = say.value.toPanel;
  part("meeting").setAttribute("aria-label", say.value.meeting);
  part("side").setAttribute("aria-label", say.value.panel);
});
showNotice(
  {
    notice: part("notice"),
    sentence: part("sentence"),
    again: part("again"),
    elsewhere: part("elsewhere"),
  },
  computed(() => (meeting ? noticeOf(say.value, meeting.state.value, domain) : { sentence: say.value.none })),
);
if (meeting) start(meeting);

/** @param {Meeting} meeting */
function start(meeting) {
  const open = () => void meeting.open({ language: language.peek(), title: say.peek().meeting });
  effect(() => panel.muted(!meeting.heard.value));
  effect(() => {
    inMeeting.value = meeting.self.value;
    muteFollows.value = meeting.isShown.value;
  });
  effect(() => {
    if (seen.value) meeting.call(me.value.name);
  });
  /** @type {HTMLAnchorElement} */ (part("elsewhere")).href = meeting.address;
  part("again").addEventListener("click", open);
  open();
}
