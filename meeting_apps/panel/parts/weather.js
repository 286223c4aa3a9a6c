/** The weather with which each arrives, and leaves: picked in one tap, shown beside names. */
import { html } from "htm/preact";
import { useId } from "preact/hooks";
import { method } from "../state/guidance.js";
import { ask } from "../state/outbox.js";
import { clock, may, me, people } from "../state/view.js";
import { words } from "../words/words.js";
import { Fold } from "./controls.js";
import { useIntent } from "./intent.js";
import { Outcome } from "./outcome.js";

/** @import { Weather } from "../state/types.js" */

const ASKED_IN = new Set(["0a", "6"]); // at the check-in, and before parting (method reference, 4)
const CLOUD = "M7 17h9.5a3.5 3.5 0 0 0 .4-7A5.5 5.5 0 0 0 6.3 9.3 3.9 3.9 0 0 0 7 17z";
const HIGH_CLOUD = "M7 14h9.5a3.5 3.5 0 0 0 .4-7A5.5 5.5 0 0 0 6.3 6.3 3.9 3.9 0 0 0 7 14z";

/** Each as strokes in a square of 24. @type {Record<Weather, string>} */
const STROKES = {
  sun: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M5 19l1.7-1.7M17.3 6.7 19 5",
  bright: "M8.5 20h8a3.2 3.2 0 0 0 .3-6.4 4.8 4.8 0 0 0-9.2-.6A3.5 3.5 0 0 0 8.5 20zM5.6 13.2A4 4 0 1 1 12.4 9M9 2.5v2M2.5 9h2M4.4 4.4l1.4 1.4M13.6 4.4l-1.4 1.4",
  cloud: CLOUD,
  fog: "M4 8h12M8 12h12M4 16h12M10 20h9",
  rain: `${HIGH_CLOUD}M8 17.5l-1 3M12.5 17.5l-1 3M17 17.5l-1 3`,
  storm: `${HIGH_CLOUD}M13 14l-3 4h4l-3 4`,
};

/** Always beside its name. @param {{of: Weather}} props */
function Icon({ of }) {
  return html`<svg class="weather-icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${STROKES[of]} /></svg>`;
}

/** @param {{of: Weather}} props */
export function WeatherOf({ of }) {
  return html`<span class="weather"><${Icon} of=${of} />${method.value.weather[of].name}</span>`;
}

/** In view while nothing else is asked of me, then one tap away. */
export function MyWeather() {
  const { step } = clock.value;
  if (!may("pick_weather") || !ASKED_IN.has(step)) return null;
  const open = step === "0a" && me.value.role !== "facilitator";
  return html`<${Fold} title=${words.value.weather.title} open=${open} key=${`weather-${step}`}><${Pick} /><//>`;
}

function Pick() {
  const say = words.value.weather;
  const known = people.value.find((person) => person.id === me.value.id)?.weather ?? null;
  const [chosen, choose] = useIntent(known, (weather) => ask("pick_weather", { type: "pick_weather", weather }));
  const name = useId();
  return html`<fieldset class="one-of pick-weather">
      <legend>${clock.value.step === "6" ? say.leaving : say.arriving}</legend>
      <div class="chips">
        ${/** @type {Weather[]} */ (Object.keys(STROKES)).map(
          (weather) =>
            html`<label class="chip" key=${weather}>
              <input type="radio" name=${name} value=${weather} checked=${weather === chosen} onChange=${() => choose(weather)} />
              <span><${WeatherOf} of=${weather} /></span>
            </label>`,
        )}
      </div>
    </fieldset>
    <p class="hint">${say.hint}</p>
    <${Outcome} of="pick_weather" />`;
}
