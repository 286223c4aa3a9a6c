/** The client's private mark on a question or on what they were given: this one touches something. */
import { html } from "htm/preact";
import { ask } from "../state/outbox.js";
import { may } from "../state/view.js";
import { words } from "../words/words.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";

/** @param {{item: string, on: boolean}} props */
export function Touches({ item, on }) {
  if (!may("bookmark")) return null;
  const say = words.value.ask;
  return html`<${Button} kind="quiet" aria-pressed=${on} onClick=${() => ask(`touches:${item}`, { type: "bookmark", item, on: !on })}
      >${on ? say.bookmarked : say.bookmark}<//
    ><${Outcome} of=${`touches:${item}`} />`;
}
