/** Who may come in: the facilitator's choice, done by Jitsi as soon as it lets this person moderate. */
import { effect } from "@preact/signals";
import { me, seen } from "../../panel/state/view.js";
import { asksPassword, hasLobby } from "./choices.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { Meeting } from "./meeting.js" */

/** @param {Meeting} meeting */
export function followLocks(meeting) {
  keepTo(meeting, asksPassword, (asked) => meeting.command("password", asked ? meeting.password : ""));
  keepTo(meeting, hasLobby, (wanted) => meeting.command("toggle-lobby", wanted));
}

/**
 * A room begins open: what is not wanted is not said, until it was.
 * @param {Meeting} meeting
 * @param {ReadonlySignal<boolean>} wanted
 * @param {(wanted: boolean) => void} set
 */
function keepTo(meeting, wanted, set) {
  let done = false;
  effect(() => {
    const able = seen.value && me.value.role === "facilitator" && meeting.moderates.value && !meeting.inBreakout.value;
    if (!able) done = done && meeting.state.value === "joined"; // the next room begins open
    else if (wanted.value !== done) {
      done = wanted.value;
      set(done);
    }
  });
}
