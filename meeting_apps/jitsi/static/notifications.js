/** Jitsi's own notifications: shown to this person alone, where they look while they listen. */

/** @import { Meeting } from "./meeting.js" */
/** @typedef {{id: string, title: string, more?: string, lasts?: "short"|"medium"|"long"|"sticky"}} Notification */

/**
 * Shows it, in place of one of the same `id`.
 * @param {Meeting} meeting
 * @param {Notification} notification
 */
export function notify(meeting, { id, title, more = "", lasts = "medium" }) {
  const uid = `codev-${id}`;
  meeting.command("hide-notification", uid);
  meeting.command("show-notification", { uid, title, description: more, type: "normal", timeout: lasts });
}

/**
 * @param {Meeting} meeting
 * @param {string} id
 */
export const hush = (meeting, id) => meeting.command("hide-notification", `codev-${id}`);
