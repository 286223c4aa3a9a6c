/** How the panel looks and speaks to this person: language, text size, theme, help, sound. */
import { html } from "htm/preact";
import { chime } from "../state/chime.js";
import { language, sound, textSize, theme, wantsHelp } from "../state/preferences.js";
import { words } from "../words/words.js";
import { OneOf } from "./controls.js";

/** @import { TextSize, Theme } from "../state/preferences.js" */
/** @import { Language } from "../state/types.js" */

export function LanguageSwitch() {
  return html`<${OneOf}
    legend=${words.value.settings.language}
    options=${[
      { value: "en", name: "English" },
      { value: "fr", name: "Français" },
    ]}
    chosen=${language.value}
    choose=${(/** @type {Language} */ value) => (language.value = value)}
  />`;
}

export function Appearance() {
  const say = words.value.settings;
  const sizes = /** @type {TextSize[]} */ (["normal", "large", "larger"]);
  const themes = /** @type {Theme[]} */ (["auto", "light", "dark"]);
  return html`<${OneOf}
      legend=${say.textSize}
      options=${sizes.map((value) => ({ value, name: say.sizes[value] }))}
      chosen=${textSize.value}
      choose=${(/** @type {TextSize} */ value) => (textSize.value = value)}
    />
    <${OneOf}
      legend=${say.theme}
      options=${themes.map((value) => ({ value, name: say.themes[value] }))}
      chosen=${theme.value}
      choose=${(/** @type {Theme} */ value) => (theme.value = value)}
    />`;
}

/** Turned on, it is heard once: one knows what to expect. */
export function SoundSwitch() {
  const turn = () => {
    sound.value = !sound.value;
    if (sound.value) chime();
  };
  return html`<label class="tick">
    <input type="checkbox" checked=${sound.value} onChange=${turn} />
    <span>${words.value.settings.sound}</span>
  </label>`;
}

export function HelpSwitch() {
  return html`<label class="tick">
    <input type="checkbox" checked=${wantsHelp.value} onChange=${() => (wantsHelp.value = !wantsHelp.value)} />
    <span>${words.value.settings.wantsHelp}</span>
  </label>`;
}
