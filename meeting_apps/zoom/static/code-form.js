/** A seat by the join code: for whom nobody vouches, in Zoom or in a browser. */
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { Button, OneOf, TextField } from "../../panel/parts/controls.js";
import { spoken } from "../../panel/words/words.js";
import { found, pass } from "./arrival-state.js";
import { useAttempt } from "./attempt.js";
import { Refusal, ask } from "./server.js";
import { words } from "./words.js";

/** @import { Sentence } from "../../panel/state/types.js" */

/** @param {{name?: string}} props */
export function CodeForm({ name: known = "" }) {
  const say = words.value.join;
  const [code, setCode] = useState("");
  const [name, setName] = useState(known);
  const [seat, setSeat] = useState("participant");
  const { busy, refusal, submit } = useAttempt(() => joinByCode({ code, name, seat }));
  return html`<form class="code" onSubmit=${submit} novalidate>
    <${TextField} label=${say.code} value=${code} write=${setCode} limit=${20} autocomplete="off" required />
    <${TextField} label=${words.value.open.name} value=${name} write=${setName} limit=${60} autocomplete="given-name" required />
    <${OneOf}
      legend=${say.seat}
      options=${[
        { value: "participant", name: say.participant },
        { value: "observer", name: say.observer },
      ]}
      chosen=${seat}
      choose=${setSeat}
    />
    ${refusal && html`<p class="refusal" role="alert">${spoken(refusal)}</p>`}
    <${Button} kind="main" type="submit">${busy ? say.busy : say.it}<//>
  </form>`;
}

/**
 * @param {{code: string, name: string, seat: string}} wanted
 * @returns {Promise<Sentence|null>}
 */
async function joinByCode(wanted) {
  try {
    found.value = await ask("code", { ...wanted, pass: pass.peek() || null });
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.sentence;
    throw error;
  }
}
