/** A word in Zoom itself when it is my turn or the step changes, for whom looks at faces and not at a panel. */
import { effect, signal } from "@preact/signals";
import { guidance } from "../../panel/state/guidance.js";
import { clock, seen, turns } from "../../panel/state/view.js";
import { words } from "./words.js";
import { notify } from "./zoom-client.js";

/** @import { StepId } from "../../panel/state/types.js" */

const KEPT_AS = "codev:zoom-notices";

/** Whether the person wants them. */
export const notices = signal(wanted());

export function followNotices() {
  effect(() => {
    try {
      localStorage.setItem(KEPT_AS, JSON.stringify(notices.value));
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
  /** @type {StepId|null} */
  let step = null;
  let mine = false;
  effect(() => {
    if (!seen.value || guidance.value === null) return;
    const say = words.peek();
    const now = clock.value.step;
    if (step !== null && now !== step) tell(say.notice.step(guidance.value.steps[now].name));
    if (turns.value.my_turn && !mine) tell(say.notice.turn);
    step = now;
    mine = turns.value.my_turn;
  });
}

/** @param {string} sentence */
function tell(sentence) {
  if (notices.peek()) notify(words.peek().title, sentence);
}

function wanted() {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AS) ?? "true") === true;
  } catch {
    return true;
  }
}
