/** Each act a person writes or answers with: its title, the label of its button, and its part of the screen. */
import { choice, me, need } from "../state/view.js";
import { words } from "../words/words.js";
import { AskQuestion } from "./asking.js";
import { Clarity } from "./clarity.js";
import { Contribute } from "./contributions.js";
import { Rate, WriteLearning } from "./learning.js";
import { SendMirror } from "./mirrors.js";
import { NeedEditor } from "./need-editor.js";
import { Notes } from "./notes.js";
import { Plan } from "./plan.js";
import { Regulate } from "./regulation.js";
import { Subject } from "./subject.js";
import { Vote } from "./vote.js";

/** In the order in which they are shown when none is the main one. */
export const CARDS = {
  propose_subject: Subject,
  vote: Vote,
  write_need: NeedEditor,
  ask: AskQuestion,
  send_mirror: SendMirror,
  say_clear: Clarity,
  contribute: Contribute,
  plan_action: Plan,
  write_learning: WriteLearning,
  rate: Rate,
  regulate: Regulate,
  note: Notes,
};

/** @typedef {keyof typeof CARDS} CardName */

export const CARD_NAMES = /** @type {CardName[]} */ (Object.keys(CARDS));

/** @param {CardName} act */
export const titleOf = (act) => words.value.cards[act];

/**
 * What the button of an act says: what will happen.
 * @param {string} act
 */
export function labelOf(act) {
  const say = words.value;
  const proposed = choice.value.subjects.some((subject) => subject.person === me.value.id);
  /** @type {Record<string, string>} */
  const labels = {
    propose_subject: proposed ? say.subject.change : say.subject.send,
    vote: say.vote.send,
    write_need: say.need.share,
    validate_need: say.need.validate,
    ask: say.ask.send,
    send_mirror: need.value.mirrors.some((mirror) => mirror.mine) ? say.mirror.change : say.mirror.send,
    contribute: say.give.send,
    plan_action: say.plan.send,
    write_learning: say.learning.send,
    rate: say.rating.send,
    regulate: say.regulation.send,
    note: say.note.send,
    release: say.closing.release,
  };
  return labels[act] ?? "";
}
