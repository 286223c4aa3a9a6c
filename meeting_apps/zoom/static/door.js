/** The door in Zoom: opening the meeting's session, waiting for it, or coming in. */
import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { Button, Fold, OneOf, TextField } from "../../panel/parts/controls.js";
import { LanguageSwitch } from "../../panel/parts/settings.js";
import { language } from "../../panel/state/preferences.js";
import { spoken } from "../../panel/words/words.js";
import { found } from "./arrival-state.js";
import { arrive, join, keepLooking, open } from "./arrival.js";
import { useAttempt } from "./attempt.js";
import { CodeForm } from "./code-form.js";
import { words } from "./words.js";
import { me } from "./zoom-client.js";

/** @import { Language, Sentence } from "../../panel/state/types.js" */
/** @import { Open } from "./server.js" */

const MINUTES = [120, 90, 60];
const LONGEST_NAME = 60; // the server's limit

/** @param {{given: string}} props the pass that came with the page */
export function Door({ given }) {
  return html`<main class="door">
    <${LanguageSwitch} />
    <${Inside} given=${given} />
  </main>`;
}

/** @param {{given: string}} props */
function Inside({ given }) {
  const here = found.value;
  if (here.state === "arriving") return html`<p role="status">${words.value.arriving}</p>`;
  if (here.state === "refused") return html`<${Refused} sentence=${here.sentence} given=${given} />`;
  if (here.state === "open") return html`<${ComeIn} here=${here} />`;
  if (here.state === "none") return here.may_open ? html`<${OpenIt} />` : html`<${WaitForIt} />`;
  return null;
}

/** @param {{sentence: Sentence, given: string}} props */
function Refused({ sentence, given }) {
  const anew = () => {
    found.value = { state: "arriving" };
    void arrive(given);
  };
  return html`<h1>${words.value.title}</h1>
    <p role="alert">${spoken(sentence)}</p>
    <${Button} onClick=${anew}>${words.value.again}<//>`;
}

function OpenIt() {
  const say = words.value.open;
  const [name, setName] = useState(firstName(me.value.name));
  const [tongue, setTongue] = useState(/** @type {Language|null} */ (null));
  const [minutes, setMinutes] = useState(120);
  const [facilitate, setFacilitate] = useState("yes");
  const { busy, refusal, submit } = useAttempt(() =>
    open({
      name,
      language: tongue ?? language.value,
      preset: `need-first-${minutes}`,
      title: "",
      facilitate: facilitate === "yes",
    }),
  );
  return html`<form onSubmit=${submit} novalidate>
    <h1>${say.title}</h1>
    <p>${say.what}</p>
    <${TextField} label=${say.name} value=${name} write=${setName} limit=${LONGEST_NAME} autocomplete="given-name" required />
    <${OneOf}
      legend=${say.part}
      options=${[
        { value: "yes", name: say.facilitate },
        { value: "no", name: say.takePart },
      ]}
      chosen=${facilitate}
      choose=${setFacilitate}
    />
    ${facilitate === "no" && html`<p class="hint">${say.takePartHint}</p>`}
    <${OneOf}
      legend=${say.tongue}
      options=${[
        { value: "en", name: "English" },
        { value: "fr", name: "Français" },
      ]}
      chosen=${tongue ?? language.value}
      choose=${setTongue}
    />
    <${OneOf} legend=${say.minutes} options=${MINUTES.map((value) => ({ value, name: `${value} min` }))} chosen=${minutes} choose=${setMinutes} />
    ${refusal && html`<p class="refusal" role="alert">${spoken(refusal)}</p>`}
    <${Button} kind="main" type="submit">${busy ? say.busy : say.it}<//>
    <p class="hint">${words.value.join.privacy}</p>
  </form>`;
}

function WaitForIt() {
  const say = words.value.wait;
  useEffect(keepLooking, []);
  return html`<h1>${say.title}</h1>
    <p role="status">${say.what}</p>
    <${Fold} title=${say.code}><${CodeForm} name=${firstName(me.value.name)} /><//>`;
}

/** @param {{here: Open}} props */
function ComeIn({ here }) {
  const say = words.value.join;
  const [name, setName] = useState(firstName(me.value.name));
  const [seat, setSeat] = useState("participant");
  const [code, setCode] = useState("");
  const { busy, refusal, submit } = useAttempt(() => join({ name, seat, code: here.needs_code ? code : null }));
  const seats = [
    { value: "participant", name: say.participant },
    { value: "observer", name: say.observer },
    ...(here.facilitator ? [{ value: "facilitator", name: say.facilitator }] : []),
  ];
  return html`<form class="join" onSubmit=${submit} novalidate>
    <h1>${say.title}</h1>
    <p>${say.what}</p>
    <${TextField} label=${words.value.open.name} value=${name} write=${setName} limit=${LONGEST_NAME} autocomplete="given-name" required />
    ${here.needs_code && html`<${TextField} label=${say.code} hint=${say.codeHint} value=${code} write=${setCode} limit=${20} autocomplete="off" required />`}
    <${OneOf} legend=${say.seat} options=${seats} chosen=${seat} choose=${setSeat} />
    ${here.facilitator && html`<p class="hint">${say.facilitatorHint}</p>`}
    ${refusal && html`<p class="refusal" role="alert">${spoken(refusal)}</p>`}
    <${Button} kind="main" type="submit">${busy ? say.busy : say.it}<//>
    ${!here.needs_code && html`<p class="hint">${say.privacy}</p>`}
  </form>`;
}

/** As Zoom shows people: often with a surname, which nobody needs here. @param {string} name */
const firstName = (name) => name.trim().split(/\s+/)[0] ?? "";
