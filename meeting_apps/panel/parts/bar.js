/** A thin bar drawn as SVG: its length needs no inline style, which the security policy forbids. */
import { html } from "htm/preact";

/**
 * @param {{from?: number, share: number, mark?: number, kind?: string}} props shares of the whole, 0 to 1
 */
export function Bar({ from = 0, share, mark, kind = "" }) {
  return html`<svg class="bar ${kind}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" x="0" y="0" width="100" height="6" />
    <rect class="fill" x=${100 * from} y="0" width=${100 * Math.max(0, Math.min(1, share))} height="6" />
    ${mark !== undefined && html`<rect class="mark" x=${100 * mark - 0.4} y="0" width="0.8" height="6" />`}
  </svg>`;
}
