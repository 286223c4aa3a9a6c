/** Always in reach: my turn, the one main act of this person now, the state of listening, my hand, the menu. */
import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { isAnswered, mainAct } from "../state/moment.js";
import { ask } from "../state/outbox.js";
import { clock, me, wording } from "../state/view.js";
import { words } from "../words/words.js";
import { labelOf } from "./cards.js";
import { sends, Sent } from "./composer.js";
import { HandsUp } from "./conduct-turns.js";
import { Conduct } from "./conduct.js";
import { Button } from "./controls.js";
import { Outcome } from "./outcome.js";
import { SpeechState } from "./speech-state.js";
import { Hand, MyTurn } from "./turns.js";

const READ_MS = 1000;

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
  const read = useRead(act);
  if (act === null || isAnswered(act)) return null;
  if (act === "validate_need" && read) return html`<${Outcome} of=${act} />${null}<${Button} kind="main" onClick=${validate}>${labelOf(act)}<//>`;
  const shown = act === "validate_need" ? "write_need" : act;
  return html`<${Outcome} of=${shown} /><${Sent} act=${shown} /><${Button} ...${sends(shown, "main")}>${labelOf(shown)}<//>`;
}

/**
 * Whether the words to validate have been before the client's eyes for a moment: one does not validate in the same
 * breath as one shares.
 * @param {string|null} act
 */
function useRead(act) {
  const [read, setRead] = useState(/** @type {number|null} */ (null));
  const version = wording.value?.version ?? null;
  useEffect(() => {
    if (act !== "validate_need") return;
    const timer = setTimeout(() => setRead(version), READ_MS);
    return () => clearTimeout(timer);
  }, [act, version]);
  return read === version;
}

/** The version the client has before their eyes. */
function validate() {
  if (wording.value) void ask("validate_need", { type: "validate_need", version: wording.value.version });
}
