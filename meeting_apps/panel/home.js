/** The home page: what this is, opening a session, practising, and how what is said is kept confidential. */
import { html, render } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { Button, OneOf, TextField } from "./parts/controls.js";
import { LanguageSwitch } from "./parts/settings.js";
import { casesToPractise, openSession, practise, rehearse } from "./state/opening.js";
import { applyPreferences, language } from "./state/preferences.js";
import { homeWords } from "./words/home.js";
import { spoken } from "./words/words.js";

/** @import { Case } from "./state/opening.js" */
/** @import { Language, Sentence } from "./state/types.js" */
/** @typedef {"need-first"|"classic"} Way */

const EXPRESS = 45; // minutes: below the floor of 60, and last
const MINUTES = [120, 90, 60, EXPRESS];

/** @param {Way} way @param {number} minutes */
const presetOf = (way, minutes) => (minutes === EXPRESS ? `express-${minutes}` : `${way}-${minutes}`);

function Home() {
  const say = homeWords.value;
  useEffect(() => {
    document.title = say.title;
  }, [say]);
  return html`<div class="panel">
    <main class="home">
      <${LanguageSwitch} />
      <h1>${say.title}</h1>
      <p class="lead">${say.what}</p>
      <${Opening} />
      <${Practice} />
      <${Rehearsal} />
      <section aria-labelledby="promises">
        <h2 id="promises">${say.promisesTitle}</h2>
        <ul class="promises">
          ${say.promises.map((promise) => html`<li key=${promise}>${promise}</li>`)}
        </ul>
      </section>
    </main>
  </div>`;
}

function Opening() {
  const say = homeWords.value;
  const [title, setTitle] = useState("");
  const [tongue, setTongue] = useState(/** @type {Language|null} */ (null));
  const [way, setWay] = useState(/** @type {Way} */ ("need-first"));
  const [minutes, setMinutes] = useState(120);
  const { busy, refusal, run } = useAttempt();
  const open = (/** @type {Event} */ event) => {
    event.preventDefault();
    run(() => openSession({ title, language: tongue ?? language.value, preset: presetOf(way, minutes) }));
  };
  return html`<form class="card" onSubmit=${open} aria-labelledby="open">
    <h2 id="open">${say.open}</h2>
    <${TextField} label=${say.titleLabel} hint=${say.titleHint} value=${title} write=${setTitle} />
    <${OneOf}
      legend=${say.tongue}
      options=${[
        { value: "en", name: "English" },
        { value: "fr", name: "Français" },
      ]}
      chosen=${tongue ?? language.value}
      choose=${setTongue}
    />
    <${HowLong} minutes=${minutes} choose=${setMinutes} />
    ${minutes !== EXPRESS &&
    html`<${OneOf}
        legend=${say.way}
        options=${[
          { value: "need-first", name: say.needFirst },
          { value: "classic", name: say.classic },
        ]}
        chosen=${way}
        choose=${setWay}
      />
      <p class="hint">${way === "need-first" ? say.needFirstHint : say.classicHint}</p>`}
    ${refusal && html`<p class="refusal" role="alert">${spoken(refusal)}</p>`}
    <${Button} kind="main" type="submit">${busy ? say.opening : say.openIt}<//>
  </form>`;
}

/** @param {{minutes: number, choose: (minutes: number) => void}} props */
function HowLong({ minutes, choose }) {
  const say = homeWords.value;
  const notice = { 60: say.shortest, [EXPRESS]: say.expressNotice }[minutes];
  return html`<${OneOf}
      legend=${say.minutes}
      options=${MINUTES.map((value) => ({ value, name: value === EXPRESS ? say.express(value) : `${value} min` }))}
      chosen=${minutes}
      choose=${choose}
    />
    ${notice && html`<p class="hint">${notice}</p>`}`;
}

/** Facilitating a whole session alone: everyone else is simulated. Absent where the server has no case for it. */
function Practice() {
  const say = homeWords.value;
  const [cases, setCases] = useState(/** @type {Case[]} */ ([]));
  const [wanted, setWanted] = useState("");
  const [minutes, setMinutes] = useState(60);
  const { busy, refusal, run } = useAttempt();
  useEffect(() => {
    void casesToPractise(language.value).then(setCases);
  }, [language.value]);
  const chosen = cases.find(({ id }) => id === wanted) ?? cases[0];
  if (!chosen) return null;
  const start = (/** @type {Event} */ event) => {
    event.preventDefault();
    run(() => practise({ language: language.value, case: chosen.id, preset: presetOf("need-first", minutes) }));
  };
  return html`<form class="card practice" onSubmit=${start} aria-labelledby="practise">
    <h2 id="practise">${say.practiseTitle}</h2>
    <p>${say.practiseWhat}</p>
    <div class="field">
      <label for="case">${say.case}</label>
      <select id="case" aria-describedby="case-about" onChange=${(/** @type {Event} */ event) => setWanted(/** @type {HTMLSelectElement} */ (event.target).value)}>
        ${cases.map(({ id, title }) => html`<option key=${id} value=${id} selected=${id === chosen.id}>${title}</option>`)}
      </select>
      <p class="hint" id="case-about">${chosen.about}</p>
    </div>
    <${HowLong} minutes=${minutes} choose=${setMinutes} />
    ${refusal && html`<p class="refusal" role="alert">${spoken(refusal)}</p>`}
    <${Button} type="submit">${busy ? say.trying : say.practiseIt}<//>
  </form>`;
}

function Rehearsal() {
  const say = homeWords.value;
  const { busy, refusal, run } = useAttempt();
  return html`<section class="card" aria-labelledby="try">
    <h2 id="try">${say.tryTitle}</h2>
    <p>${say.tryWhat}</p>
    ${refusal && html`<p class="refusal" role="alert">${spoken(refusal)}</p>`}
    <${Button} onClick=${() => run(() => rehearse(language.value))}>${busy ? say.trying : say.tryIt}<//>
  </section>`;
}

/** One attempt at a time: whether it is under way, and why the last one failed. */
function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState(/** @type {Sentence|null} */ (null));
  const run = async (/** @type {() => Promise<Sentence|null>} */ attempt) => {
    if (busy) return;
    setBusy(true);
    setRefusal(await attempt());
    setBusy(false);
  };
  return { busy, refusal, run };
}

applyPreferences();
const element = document.getElementById("home");
if (element) render(html`<${Home} />`, element);
