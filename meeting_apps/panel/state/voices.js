/** Whom the meeting around the panel has let us hear in this step, as far as it can tell. Never sent anywhere. */
import { signal } from "@preact/signals";

/** Ids of persons. */
export const heardAloud = signal(/** @type {ReadonlySet<string>} */ (new Set()));
