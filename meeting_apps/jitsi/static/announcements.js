/** What the session tells in the meeting: that it is my turn, which step begins, and the step as the meeting's title. */
import { effect, untracked } from "@preact/signals";
import { guidance } from "../../panel/state/guidance.js";
import { clock, me, seen, turns } from "../../panel/state/view.js";
import { announces, titles } from "./choices.js";
import { hush, notify } from "./notifications.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { Meeting } from "./meeting.js" */
/** @typedef {{yourTurn: string, yourTurnMore: string, title: (step: string) => string}} Say */

/**
 * @param {Meeting} meeting
 * @param {ReadonlySignal<Say>} say
 */
export function announce(meeting, say) {
  announceMyTurn(meeting, say);
  announceSteps(meeting);
  giveTitle(meeting, say);
}

/**
 * @param {Meeting} meeting
 * @param {ReadonlySignal<Say>} say
 */
function announceMyTurn(meeting, say) {
  let before = false;
  effect(() => {
    const mine = seen.value && turns.value.my_turn && meeting.state.value === "joined";
    if (mine && !before && announces.peek()) {
      const { yourTurn, yourTurnMore } = say.peek();
      notify(meeting, { id: "turn", title: yourTurn, more: yourTurnMore, lasts: "long" });
    }
    if (!mine && before) hush(meeting, "turn");
    before = mine;
  });
}

/** @param {Meeting} meeting */
function announceSteps(meeting) {
  let before = "";
  effect(() => {
    if (!seen.value || guidance.value === null) return;
    const { step } = clock.value;
    if (before && step !== before && announces.peek()) {
      const { name, now } = untracked(() => guidance.value?.steps[step]) ?? { name: "", now: { [me.peek().role]: "" } };
      notify(meeting, { id: "step", title: name, more: now[me.peek().role] });
    }
    before = step;
  });
}

/**
 * The step's name only: what a session is about is not for Jitsi to know. Each sees it in their own language; a
 * moderator also sets it for those without the panel.
 * @param {Meeting} meeting
 * @param {ReadonlySignal<Say>} say
 */
function giveTitle(meeting, say) {
  effect(() => {
    if (!seen.value || guidance.value === null || meeting.state.value !== "joined" || !titles.value) return;
    const title = say.value.title(guidance.value.steps[clock.value.step].name);
    meeting.command("local-subject", title);
    if (meeting.moderates.value) meeting.command("subject", title);
  });
}
