/** Who came in after the start and is not yet told where the group is, as noticed by the panel of those who conduct. */
import { computed, effect } from "@preact/signals";
import { draft } from "./drafts.js";
import { clock, me, people, seen } from "./view.js";

/** Ids of those who need no recap; null before this browser conducts. Erased with the drafts. */
const welcomed = () => draft("welcomed", /** @type {string[]|null} */ (null));

const conducts = () => ["facilitator", "cofacilitator"].includes(me.value.role);

export const latecomers = computed(() => {
  const known = welcomed().value;
  if (known === null || !conducts() || clock.value.step === "lobby") return [];
  return people.value.filter((person) => person.present && !known.includes(person.id));
});

/** The facilitator has told them. */
export function welcomeLatecomers() {
  welcomed().value = [...(welcomed().value ?? []), ...latecomers.value.map((person) => person.id)];
}

/** Nobody is late before the start, nor are those who are there when this browser begins to conduct. */
export function followArrivals() {
  effect(() => {
    if (!seen.value || !conducts()) return;
    if (clock.value.step !== "lobby" && welcomed().peek() !== null) return;
    welcomed().value = people.value.map((person) => person.id);
  });
}
