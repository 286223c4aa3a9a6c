/** The one sentence about the meeting, where the meeting would be, and what the person can do about it. */
import { signal } from "@preact/signals";
import { html } from "htm/preact";
import { Button, Confirm } from "../../panel/parts/controls.js";
import { Outcome } from "../../panel/parts/outcome.js";
import { end, ending } from "../../panel/state/ending.js";
import { saveMine } from "../../panel/state/exports.js";
import { ask } from "../../panel/state/outbox.js";
import { token } from "../../panel/state/seat.js";
import { may, seen } from "../../panel/state/view.js";
import { spoken, words } from "../../panel/words/words.js";
import { say } from "./words.js";

/** @import { Meeting, MeetingState } from "./meeting.js" */

/** What the person may do in each state, in order. @type {Partial<Record<MeetingState, ("save"|"again"|"rejoin"|"elsewhere"|"leave")[]>>} */
const OFFERED = {
  left: ["save", "rejoin", "leave"],
  unreachable: ["again", "elsewhere"],
  silent: ["again", "elsewhere"],
  refused: ["again", "elsewhere"],
  unserved: ["again"],
};

const nothingSaved = signal(false);

/** @param {{meeting: Meeting|null, domain: string, open: () => void}} props */
export function Notice({ meeting, domain, open }) {
  if (!meeting) return html`<p class="sentence">${say.value.none}</p>`;
  const state = meeting.state.value;
  const offered = (OFFERED[state] ?? []).map((act) => ACTS[act](meeting, open));
  return html`<p class="sentence" role="status">${sentenceOf(meeting, domain)}</p>
    ${offered.length > 0 && html`<div class="offered">${offered}</div>`}`;
}

/**
 * @param {Meeting} meeting
 * @param {string} domain
 */
function sentenceOf(meeting, domain) {
  const state = meeting.state.value;
  if (state === "open" || state === "joined") return "";
  if (state === "waiting" && ending.value) return "";
  if (state === "unserved" && meeting.refusal.value) return spoken(meeting.refusal.value);
  const sentence = say.value[state];
  return typeof sentence === "string" ? sentence : sentence(domain);
}

/** @typedef {(meeting: Meeting, open: () => void) => unknown} Act */
/** @type {Record<"save"|"again"|"rejoin"|"elsewhere"|"leave", Act>} */
const ACTS = {
  again: (_, open) => html`<${Button} onClick=${open}>${say.value.again}<//>`,
  rejoin: (_, open) => token.value && ending.value === null && html`<${Button} onClick=${open}>${say.value.rejoin}<//>`,
  elsewhere: (meeting) =>
    meeting.address &&
    html`<a class="button plain" href=${meeting.address} target="_blank" rel="noreferrer">${say.value.elsewhere}</a>`,
  save: () =>
    seen.value &&
    ending.value === null &&
    html`<${Button} kind="main" onClick=${async () => (nothingSaved.value = !(await saveMine("all")))}>${say.value.saveMine}<//>
      ${nothingSaved.value && html`<p role="status">${say.value.notSaved}</p>`}`,
  leave: () => seen.value && ending.value === null && may("leave") && html`<${LeaveToo} />`,
};

function LeaveToo() {
  const { leave, leaveQuestion, leaveYes } = words.value.menu;
  const go = async () => {
    if (await ask("leave", { type: "leave" })) end({ kind: "left" });
  };
  return html`<${Confirm} label=${leave} question=${leaveQuestion} yes=${leaveYes} no=${words.value.notNow} act=${go} />
    <${Outcome} of="leave" />`;
}
