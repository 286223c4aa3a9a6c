/** At the end: what was written and never sent. It is only on this device: it is saved here, or let go. */
import { html } from "htm/preact";
import { computed } from "@preact/signals";
import { letGo, written } from "../state/drafts.js";
import { saved } from "../state/ending.js";
import { save } from "../state/exports.js";
import { method } from "../state/guidance.js";
import { DRAFTS } from "../state/moment.js";
import { isLeaving } from "../state/outbox.js";
import { regulation, wording } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Card } from "./controls.js";

const FILE = "codev-not-sent.md";
const FILES_WITH_IT = [FILE, "codev-all.md"];

/** The parts of a draft that has several, in their order, as they are read. */
const AS_READ = () => {
  const { need, plan } = words.value;
  return {
    text: (/** @type {string} */ text) => text,
    request: (/** @type {string} */ text) => text,
    unwanted: need.without,
    limits: need.within,
    what: (/** @type {string} */ text) => text,
    by_when: (/** @type {string} */ text) => `${plan.byWhen} · ${text}`,
    sign: (/** @type {string} */ text) => `${plan.sign} · ${text}`,
    in_my_hands: (/** @type {any} */ yes) => `${plan.inMyHands} ${yes ? plan.yes : plan.no}`,
  };
};

/** @param {any} draft */
function asRead(draft) {
  if (typeof draft === "string") return draft.trim();
  const filled = Object.entries(AS_READ()).filter(([part]) => (draft?.[part] ?? "") !== "");
  return filled.map(([part, read]) => read(draft[part])).join("\n");
}

/** What stands in a draft and is already where it should be. @param {string} name @param {any} draft */
function isThere(name, draft) {
  if (name === "agreement") return draft === regulation.value.agreement;
  /** @type {Record<string, unknown>} */
  const shared = { ...wording.value };
  return name === "need" && Object.entries(draft ?? {}).every(([part, text]) => shared[part] === text);
}

/** @param {string} act */
function titled(act) {
  /** @type {Record<string, string>} */
  const titles = words.value.cards;
  return titles[act] ?? method.value.agreement.label;
}

/** Each text not sent, under the name of what it was for. */
const notSent = computed(() =>
  Object.entries(DRAFTS).flatMap(([act, names]) =>
    names
      .map((name) => ({ name, draft: written(name) }))
      .filter(({ name, draft }) => !isThere(name, draft) && !isLeaving(name))
      .map(({ name, draft }) => ({ name, title: titled(act), text: asRead(draft) }))
      .filter(({ text }) => text !== ""),
  ),
);

/** Whether something would be lost with this page. */
export const wouldBeLost = () => notSent.value.length > 0 && !FILES_WITH_IT.some((file) => saved.value.includes(file));

/** All of it as Markdown, or an empty text. */
export function notSentAsText() {
  if (notSent.value.length === 0) return "";
  const texts = notSent.value.map(({ title, text }) => `### ${title}\n\n${text}\n`);
  return [`## ${words.value.notSent.heading}\n`, ...texts].join("\n");
}

export function NotSent() {
  if (notSent.value.length === 0) return null;
  const say = words.value.notSent;
  return html`<${Card} title=${say.title} kind="not-sent">
    <p class="hint">${say.hint}</p>
    <ul class="list">
      ${notSent.value.map(
        ({ name, title, text }) =>
          html`<li class="item" key=${name}>
            <p class="by">${title}</p>
            <p class="said">${text}</p>
            <div class="row"><${Button} kind="quiet" aria-label=${say.letGoThis(text)} onClick=${() => letGo(name)}>${say.letGo}<//></div>
          </li>`,
      )}
    </ul>
    <${Button} onClick=${() => save([notSentAsText()], FILE)}>${say.save}<//>
    <p class="hint limit" role="status">${saved.value.includes(FILE) && words.value.closing.savedAs(FILE)}</p>
  <//>`;
}
