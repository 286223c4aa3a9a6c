/** Always in reach: my turn, the one main act of this person now, the state of listening, my hand, the menu. */
import { html } from "htm/preact";
import { isAnswered, mainAct } from "../state/moment.js";
import { clock, me } from "../state/view.js";
import { words } from "../words/words.js";
import { HandsUp } from "./conduct-turns.js";
import { Conduct } from "./conduct.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";
import { labelOf } from "./cards.js";
import { SpeechState } from "./speech-state.js";
import { Hand, MyTurn } from "./turns.js";
import { ask } from "../state/outbox.js";
import { wording } from "../state/view.js";

/** @param {{openMenu: () => void}} props */
export function Bottom({ openMenu }) {
  const conducts = me.value.role === "facilitator" && clock.value.step !== "closing";
  return html`<footer class="bottom">
    <${HandsUp} />
    <${MyTurn} />
    ${conducts ? html`<${Conduct} />` : html`<${MainAct} />`}
    <div class="foot">
      <${SpeechState} open=${openMenu} />
      <${Hand} />
      <${Button} kind="quiet" onClick=${openMenu} aria-haspopup="dialog">${words.value.menu.title}<//>
    </div>
  </footer>`;
}

function MainAct() {
  const act = mainAct.value;
  if (act === null || isAnswered(act)) return null;
  const label = labelOf(act);
  const button =
    act === "validate_need"
      ? html`<${Button} kind="main" onClick=${validate}>${label}<//>`
      : html`<${Button} kind="main" type="submit" form="form-${act}">${label}<//>`;
  return html`<${Outcome} of=${act} />${button}`;
}

/** The version the client has before their eyes. */
function validate() {
  if (wording.value) void ask("validate_need", { type: "validate_need", version: wording.value.version });
}
