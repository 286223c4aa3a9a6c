/** What was found for who came: kept apart, so that a plain browser need not load Zoom's SDK to know it. */
import { signal } from "@preact/signals";

/** @import { Sentence } from "../../panel/state/types.js" */
/** @import { None, Open, Seated } from "./server.js" */

/**
 * - `arriving`: until the server has answered; `refused`: it said no;
 * - `none`, `open`, `seated`: what it found.
 * @typedef {{state: "arriving"}|{state: "refused", code: string, sentence: Sentence}|None|Open|Seated} Found
 */

/** What proves who I am to our own server; nothing outside of Zoom. */
export const pass = signal("");

export const found = signal(/** @type {Found} */ ({ state: "arriving" }));
