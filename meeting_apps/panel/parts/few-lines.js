/** The first lines of a long text, and the rest one tap away. */
import { html } from "htm/preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { words } from "../words/words.js";
import { Button } from "./controls.js";

/**
 * Whether a text is long depends on the width and on the size of letters: it is looked at again when they change.
 * @param {{by: string, text: string}} props
 */
export function FewLines({ by, text }) {
  const say = words.value.fewLines;
  const id = useId();
  const place = useRef(/** @type {HTMLParagraphElement|null} */ (null));
  const [long, setLong] = useState(false);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    const shown = place.current;
    if (shown === null || open) return;
    const look = () => setLong(shown.scrollHeight > shown.clientHeight + 1);
    look();
    const resized = new ResizeObserver(look);
    resized.observe(shown);
    return () => resized.disconnect();
  }, [text, open]);
  return html`<div class="few-first">
      <p class="by">${by}</p>
      ${(long || open) &&
      html`<${Button} kind="quiet" aria-expanded=${open} aria-controls=${id} onClick=${() => setOpen(!open)}>${open ? say.less : say.all}<//>`}
    </div>
    <p class="said ${open ? "" : "first-lines"}" id=${id} ref=${place}>${text}</p>`;
}
