/** The whole panel: the door, the session, or its end. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { online } from "../state/connection.js";
import { ending } from "../state/ending.js";
import { guidance } from "../state/guidance.js";
import { key, token } from "../state/seat.js";
import { seen } from "../state/view.js";
import { words } from "../words/words.js";
import { Announcer } from "./announcer.js";
import { Bottom } from "./bottom.js";
import { Ended } from "./ended.js";
import { Join } from "./join.js";
import { Menu } from "./menu.js";
import { Middle } from "./middle.js";
import { Top } from "./top.js";
import { Unattended } from "./unattended.js";

export function Panel() {
  return html`<div class="panel">
    <${Announcer} />
    <${Inside} />
  </div>`;
}

function Inside() {
  if (ending.value) return html`<${Ended} how=${ending.value} />`;
  if (!token.value) return key.value ? html`<${Join} />` : html`<${NoSeat} />`;
  if (!seen.value || !guidance.value) return html`<${Connecting} />`;
  return html`<${Session} />`;
}

function Session() {
  const [menu, setMenu] = useState(false);
  return html`<${Top} />
    <div class="strip-place" role="status">${!online.value && html`<p class="strip">${words.value.offline}</p>`}</div>
    <${Unattended} />
    <${Middle} />
    <${Bottom} openMenu=${() => setMenu(true)} />
    <${Menu} open=${menu} close=${() => setMenu(false)} />`;
}

function Connecting() {
  return html`<div class="alone" role="status"><p>${words.value.connecting}</p></div>`;
}

function NoSeat() {
  return html`<div class="alone">
    <h1>${words.value.noSeat.title}</h1>
    <p>${words.value.noSeat.remedy}</p>
  </div>`;
}
