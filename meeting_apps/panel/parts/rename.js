/** My name, as the group calls me: written anew in the menu, and in the meeting around the panel with it. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { ask } from "../state/outbox.js";
import { me } from "../state/view.js";
import { words } from "../words/words.js";
import { Button, Fold, TextField } from "./controls.js";
import { LONGEST_NAME } from "./join.js";
import { Outcome } from "./outcome.js";

export function Rename() {
  const say = words.value.menu;
  const [name, setName] = useState(me.value.name);
  const change = (/** @type {Event} */ event) => {
    event.preventDefault();
    void ask("rename", { type: "rename", name });
  };
  return html`<${Fold} title=${say.rename}>
    <form class="composer" onSubmit=${change} novalidate>
      <${TextField} label=${words.value.join.name} value=${name} write=${setName} limit=${LONGEST_NAME} autocomplete="name" />
      <${Button} type="submit">${say.renameDo}<//>
      <${Outcome} of="rename" />
    </form>
  <//>`;
}
