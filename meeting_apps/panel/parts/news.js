/** What has just changed, in a sentence; the announcer says it aloud once. */
import { html } from "htm/preact";
import { news } from "../state/news.js";
import { words } from "../words/words.js";

/** @param {import("../state/news.js").News} one */
export const inWords = ({ kind, name }) => words.value.news[kind](name);

export function News() {
  return news.value.map((one) => html`<p class="notice" key=${one.kind}>${inWords(one)}</p>`);
}
