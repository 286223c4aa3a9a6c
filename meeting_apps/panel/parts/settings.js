/** How the panel looks and speaks to this person: language, text size, theme, help. */
import { html } from "htm/preact";
import { language, textSize, theme, wantsHelp } from "../state/preferences.js";
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

export function HelpSwitch() {
  return html`<label class="tick">
    <input type="checkbox" checked=${wantsHelp.value} onChange=${() => (wantsHelp.value = !wantsHelp.value)} />
    <span>${words.value.settings.wantsHelp}</span>
  </label>`;
}
