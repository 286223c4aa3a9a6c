/** What has just changed around this person: who facilitates, an invitation declined, help that is gone. Shown for a while. */
import { computed, effect, signal } from "@preact/signals";
import { now } from "./clock.js";
import { draft } from "./drafts.js";
import { facilitator, may, me, people, seen } from "./view.js";

/** @import { PersonView } from "./types.js" */
/** @typedef {"facilitates"|"iFacilitate"|"iAmDeputy"|"declined"|"cofacilitatorLeft"} Kind */
/** @typedef {{kind: Kind, name: string, at: number}} News */

const SHOWN_FOR = 60; // seconds

/** The last of each kind. */
const told = signal(/** @type {News[]} */ ([]));

export const news = computed(() => told.value.filter((one) => now.value - one.at < SHOWN_FOR));

/** Who facilitated when this browser last looked: also after a reload, one is told. Erased with the drafts. */
const facilitatedBy = () => draft("facilitated-by", /** @type {string|null} */ (null));

/** Ids of those who said "not today" to the facilitator of this browser. */
const refusals = () => draft("declined", /** @type {string[]|null} */ (null));

/** @param {string} person */
export const hasDeclined = (person) => refusals().value?.includes(person) ?? false;

/** Follows people and parts from now on. */
export function followNews() {
  followFacilitator();
  followInvitation();
  followCofacilitator();
}

/**
 * @param {Kind} kind
 * @param {string} name
 */
function tell(kind, name) {
  told.value = [...told.peek().filter((one) => one.kind !== kind), { kind, name, at: now.peek() }];
}

function followFacilitator() {
  effect(() => {
    const facilitating = seen.value && people.value.find((person) => person.role === "facilitator");
    if (!facilitating) return;
    const before = facilitatedBy().peek();
    facilitatedBy().value = facilitating.id;
    if (before === null || before === facilitating.id) return;
    const mine = me.peek().id;
    tell(facilitating.id === mine ? "iFacilitate" : before === mine && me.peek().deputy ? "iAmDeputy" : "facilitates", facilitating.name);
  });
}

/** The server keeps no refusal: it is an invitation that is over, without a client. */
function followInvitation() {
  /** @type {string|null} */
  let before = null;
  effect(() => {
    const inviting = seen.value && me.value.role === "facilitator" && may("invite_client") && !people.value.some(isClient);
    const invited = inviting ? (facilitator.value?.invited ?? null) : null;
    const person = someone(before);
    if (inviting && invited === null && person?.role === "consultant") {
      refusals().value = [...(refusals().peek() ?? []), person.id];
      tell("declined", person.name);
    }
    if (invited !== null && hasDeclined(invited)) refusals().value = (refusals().peek() ?? []).filter((id) => id !== invited);
    if (!inviting) told.value = told.peek().filter((one) => one.kind !== "declined");
    before = invited;
  });
}

function followCofacilitator() {
  /** @type {PersonView|undefined} */
  let before;
  effect(() => {
    if (!seen.value) return;
    if (before && !someone(before.id) && me.peek().role === "facilitator") tell("cofacilitatorLeft", before.name);
    before = people.value.find((person) => person.role === "cofacilitator");
  });
}

/** @param {PersonView} person */
const isClient = (person) => person.role === "client";

/** Someone of the session, or undefined. @param {string|null} id */
const someone = (id) => (seen.value ? people.value.find((person) => person.id === id) : undefined);
