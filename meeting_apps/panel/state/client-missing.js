/** In the steps that work for the client: whether the client has left, or has been cut off for longer than a reload takes. */
import { computed, effect, signal } from "@preact/signals";
import { now } from "./clock.js";
import { draft } from "./drafts.js";
import { clock, people, seen } from "./view.js";

/** @import { StepId } from "./types.js" */

const WITH_A_CLIENT = /** @type {StepId[]} */ (["1", "2", "3", "4a", "4b", "4", "5"]);
const A_RELOAD = 5; // seconds

/** The name outlives the person's place, to say who has left. Erased with the drafts. */
const lastClient = () => draft("last-client", "");

const cutOffAt = signal(/** @type {number|null} */ (null));

/** Null while the client is here, and in steps that have none. */
export const clientMissing = computed(() => {
  if (!seen.value || !WITH_A_CLIENT.includes(clock.value.step)) return null;
  if (!people.value.some((person) => person.role === "client")) return "left";
  return cutOffAt.value !== null && now.value - cutOffAt.value >= A_RELOAD ? "away" : null;
});

/** Whoever is client, or was it last; "" when this browser never knew. */
export const missingName = () => lastClient().value;

/** Follows the client's presence from now on. */
export function followClient() {
  effect(() => {
    if (!seen.value) return;
    const client = people.value.find((person) => person.role === "client");
    if (client) lastClient().value = client.name;
    if (!client || client.present) cutOffAt.value = null;
    else cutOffAt.value = cutOffAt.peek() ?? now.peek();
  });
}
