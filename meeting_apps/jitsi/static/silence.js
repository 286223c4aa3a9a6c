/** Microphones in times of silence: all of them when the facilitator wants it so, my own where I only listen. */
import { computed, effect } from "@preact/signals";
import { clock, me, seen, session } from "../../panel/state/view.js";
import { mutesAll, mutesMe } from "./choices.js";
import { hush, notify } from "./notifications.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { StepId } from "../../panel/state/types.js" */
/** @import { Meeting } from "./meeting.js" */
/** @typedef {{youListen: string, youListenMore: string, youMaySpeak: string, youMaySpeakMore: string}} Say */

const CONSULTATION = /** @type {StepId[]} */ (["4a", "4b", "4"]);

/** Everyone writes, and nobody speaks. */
const allWrite = computed(() => seen.value && clock.value.moment?.kind === "writing");

/** In strict silence the client listens and notes while the others speak, unless a moment of exchange is open. */
const iListen = computed(
  () =>
    seen.value &&
    me.value.role === "client" &&
    session.value.silence === "strict" &&
    CONSULTATION.includes(clock.value.step) &&
    clock.value.moment?.kind !== "exchange",
);

/**
 * @param {Meeting} meeting
 * @param {ReadonlySignal<Say>} say
 */
export function keepSilence(meeting, say) {
  muteAllWhoWrite(meeting);
  muteMeWhileIListen(meeting, say);
}

/** Jitsi does not mute the one who asks. Each may turn their own microphone on again. @param {Meeting} meeting */
function muteAllWhoWrite(meeting) {
  let before = false;
  effect(() => {
    const writing = allWrite.value && me.value.role === "facilitator";
    if (writing && !before && mutesAll.peek() && meeting.moderates.peek()) meeting.command("mute-everyone", "audio");
    before = writing;
  });
}

/**
 * Politely: once, at the beginning, with a word about it. Nobody's microphone is ever turned on for them.
 * @param {Meeting} meeting
 * @param {ReadonlySignal<Say>} say
 */
function muteMeWhileIListen(meeting, say) {
  let before = false;
  let muted = false;
  effect(() => {
    const listening = iListen.value;
    if (listening === before) return;
    before = listening;
    if (listening && mutesMe.peek() && meeting.speaks.peek()) {
      muted = true;
      meeting.command("toggle-audio");
      notify(meeting, { id: "listen", title: say.peek().youListen, more: say.peek().youListenMore, lasts: "long" });
    } else if (!listening && muted) {
      muted = false;
      hush(meeting, "listen");
      notify(meeting, { id: "speak", title: say.peek().youMaySpeak, more: say.peek().youMaySpeakMore });
    }
  });
}
