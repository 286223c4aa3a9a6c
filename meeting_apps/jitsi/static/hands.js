/** A hand raised in Jitsi is a hand raised in the panel, and the other way round; lowered too. */
import { effect } from "@preact/signals";
import { ask, refusalOf } from "../../panel/state/outbox.js";
import { may, me, seen, turns } from "../../panel/state/view.js";
import { spoken } from "../../panel/words/words.js";
import { fieldsOf } from "./meeting.js";
import { notify } from "./notifications.js";

/** @import { Meeting } from "./meeting.js" */

/** @param {Meeting} meeting */
export function followHands(meeting) {
  let up = false; // in Jitsi, where every hand is down at the beginning
  /** @type {string|null} */
  let room = null;

  meeting.on("raise-hand-updated", (event) => {
    const { id, handRaised } = fieldsOf(event);
    if (id !== meeting.self.peek().endpoint) return;
    up = Boolean(handRaised); // when it was raised, or 0
    if (seen.peek() && up !== turns.peek().my_hand) void toPanel();
  });
  effect(() => {
    const { endpoint } = meeting.self.value;
    if (endpoint !== room) {
      room = endpoint;
      up = false;
    }
    const mine = seen.value && turns.value.my_hand;
    if (endpoint !== null && mine !== up) toJitsi();
  });

  function toJitsi() {
    up = !up; // until Jitsi says so itself
    meeting.command("toggle-raise-hand");
  }

  async function toPanel() {
    const wanted = up;
    const act = wanted ? { type: "raise_hand" } : { type: "lower_hand", person: me.peek().id };
    const done = may(act.type) && (await ask("hand", act));
    if (done || up !== wanted || turns.peek().my_hand === wanted) return;
    toJitsi();
    const why = refusalOf("hand");
    if (why) notify(meeting, { id: "hand", title: spoken(why) });
  }
}
