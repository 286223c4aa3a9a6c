/** One person, one name: what they call themselves in the panel or in Jitsi is their name in both. */
import { effect } from "@preact/signals";
import { ask } from "../../panel/state/outbox.js";
import { may, me, seen } from "../../panel/state/view.js";
import { fieldsOf } from "./meeting.js";

/** @import { Meeting } from "./meeting.js" */

/** @param {Meeting} meeting */
export function followNames(meeting) {
  effect(() => {
    if (seen.value) meeting.call(me.value.name);
  });
  meeting.on("display-name-change", async (event) => {
    const { id, displayname, displayName } = fieldsOf(event);
    const name = displayname ?? displayName;
    if (id !== meeting.self.peek().endpoint || typeof name !== "string" || !seen.peek()) return;
    if (name === me.peek().name) return;
    const taken = may("rename") && (await ask("rename", { type: "rename", name }));
    if (!taken) meeting.command("display-name", me.peek().name);
  });
}
