/**
 * In Jitsi's own side panel (customPanel): the person pastes the link they were given, and the panel opens there.
 * Jitsi adds the person's pass to this address: it is not read, and taken out of the address at once.
 */
import { signal } from "@preact/signals";
import { html, render } from "htm/preact";
import { Button, TextField } from "../../panel/parts/controls.js";
import { LanguageSwitch } from "../../panel/parts/settings.js";
import { applyPreferences } from "../../panel/state/preferences.js";
import { say } from "./words.js";

/** Room page or panel alone: the session, and the secret behind the #. */
const LINK = /\/(?:room|s|beside)\/([\w-]+)#(k=[\w-]+(?:&[\w=&-]*)?)$/;

history.replaceState(null, "", location.pathname);
applyPreferences();

const link = signal("");
const wrong = signal(false);

/** @param {Event} event */
function go(event) {
  event.preventDefault();
  const found = LINK.exec(link.value.trim());
  wrong.value = found === null;
  if (found) location.assign(`/beside/${found[1]}#${found[2]}`);
}

function Beside() {
  const { title, hint, label, open, noLink } = say.value.beside;
  return html`<form class="alone join" onSubmit=${go} novalidate>
    <${LanguageSwitch} />
    <h1>${title}</h1>
    <p>${hint}</p>
    <${TextField} label=${label} value=${link.value} write=${(/** @type {string} */ text) => (link.value = text)} autocomplete="off" />
    ${wrong.value && html`<p class="refusal" role="alert">${noLink}</p>`}
    <${Button} kind="main" type="submit">${open}<//>
  </form>`;
}

render(html`<${Beside} />`, /** @type {HTMLElement} */ (document.getElementById("beside")));
