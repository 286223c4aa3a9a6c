/** The home page: what this is, opening a session, trying it alone, and how what is said is kept confidential. */
import { html, render } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { Button, OneOf, TextField } from "./parts/controls.js";
import { LanguageSwitch } from "./parts/settings.js";
import { openSession, rehearse } from "./state/opening.js";
import { applyPreferences, language } from "./state/preferences.js";
import { homeWords } from "./words/home.js";
import { spoken } from "./words/words.js";

/** @import { Language, Sentence } from "./state/types.js" */

const MINUTES = [120, 90, 60];

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
  const [way, setWay] = useState(/** @type {"need-first"|"classic"} */ ("need-first"));
  const [minutes, setMinutes] = useState(120);
  const { busy, refusal, run } = useAttempt();
  const open = (/** @type {Event} */ event) => {
    event.preventDefault();
    run(() => openSession({ title, language: tongue ?? language.value, preset: `${way}-${minutes}` }));
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
    <${OneOf}
      legend=${say.way}
      options=${[
        { value: "need-first", name: say.needFirst },
        { value: "classic", name: say.classic },
      ]}
      chosen=${way}
      choose=${setWay}
    />
    <p class="hint">${way === "need-first" ? say.needFirstHint : say.classicHint}</p>
    <${OneOf}
      legend=${say.minutes}
      options=${MINUTES.map((value) => ({ value, name: `${value} min` }))}
      chosen=${minutes}
      choose=${setMinutes}
    />
    ${minutes === 60 && html`<p class="hint">${say.shortest}</p>`}
    ${refusal && html`<p class="refusal" role="alert">${spoken(refusal)}</p>`}
    <${Button} kind="main" type="submit">${busy ? say.opening : say.openIt}<//>
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
