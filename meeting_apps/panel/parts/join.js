/** The door: one's name, and whether one takes part or observes. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { facilitates, proposed, takeSeat } from "../state/seat.js";
import { spoken, words } from "../words/words.js";
import { Button, OneOf, TextField } from "./controls.js";
import { LanguageSwitch } from "./settings.js";

/** @import { Sentence } from "../state/types.js" */

export const LONGEST_NAME = 60; // the server's limit

export function Join() {
  const say = words.value.join;
  const [name, setName] = useState("");
  const [seat, setSeat] = useState(proposed.value);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState(/** @type {Sentence|null} */ (null));
  const opener = facilitates.value;
  const enter = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setRefusal(await takeSeat(name, seat));
    setBusy(false);
  };
  return html`<form class="alone join" onSubmit=${enter} novalidate>
    <${LanguageSwitch} />
    <h1>${say.title}</h1>
    <p>${opener ? say.opener : say.welcome}</p>
    <${TextField} label=${say.name} hint=${say.nameHint} value=${name} write=${setName} limit=${LONGEST_NAME} autocomplete="name" required />
    ${!opener &&
    html`<${OneOf}
      legend=${say.seat}
      options=${[
        { value: "participant", name: say.participant },
        { value: "observer", name: say.observer },
      ]}
      chosen=${seat}
      choose=${setSeat}
    />`}
    ${refusal && html`<p class="refusal" role="alert">${spoken(refusal)}</p>`}
    <${Button} kind="main" type="submit">${busy ? say.entering : say.enter}<//>
    <p class="hint">${say.privacy}</p>
  </form>`;
}
