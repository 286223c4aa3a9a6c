/** The steps in which the others give and the client listens: one where the consultation is not split, else two. */
import { clock } from "./view.js";

/** @import { StepId } from "./types.js" */

export const CONSULTATION = /** @type {StepId[]} */ (["4a", "4b", "4"]);

export const inConsultation = () => CONSULTATION.includes(clock.value.step);
