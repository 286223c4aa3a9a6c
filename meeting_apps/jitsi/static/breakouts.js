/** Breakout rooms: in which one this person is, by the name that the group sees. */
import { computed, signal } from "@preact/signals";
import { fieldsOf } from "./meeting.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { Meeting } from "./meeting.js" */
/** @typedef {{name?: string, isMainRoom?: boolean, participants?: Record<string, {jid?: string}>}} BreakoutRoom */

/**
 * @param {Meeting} meeting
 * @returns {ReadonlySignal<string|null>} the room's name, "" when it has none we know; null in the main room
 */
export function followBreakouts(meeting) {
  const rooms = signal(/** @type {BreakoutRoom[]} */ ([]));
  meeting.on("breakout-rooms-updated", (event) => {
    const told = fieldsOf(event);
    rooms.value = Object.values(told["rooms"] ?? told).filter((room) => typeof room === "object" && room !== null);
  });
  return computed(() => {
    if (!meeting.inBreakout.value) return null;
    const { endpoint } = meeting.self.value;
    const mine = rooms.value.find((room) => !room.isMainRoom && isIn(room, endpoint));
    return mine?.name ?? "";
  });
}

/**
 * People are listed under addresses that end in the name of their browser.
 * @param {BreakoutRoom} room
 * @param {string|null} endpoint
 */
const isIn = (room, endpoint) =>
  endpoint !== null &&
  Object.entries(room.participants ?? {}).some(([jid, one]) => [jid, one?.jid ?? ""].some((address) => address.endsWith(`/${endpoint}`)));
