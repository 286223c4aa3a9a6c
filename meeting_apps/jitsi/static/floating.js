/** The panel in a small window above all others, where the browser can do that: for who shares their screen. */
import { signal } from "@preact/signals";

/** @typedef {{requestWindow: (size: {width: number, height: number}) => Promise<Window>}} PictureInPicture */

const SIZE = { width: 400, height: 720 };

const api = /** @type {PictureInPicture|undefined} */ (/** @type {any} */ (window).documentPictureInPicture);

export const canFloat = api !== undefined;

/** The window in which the panel floats, or null. */
export const floatsIn = signal(/** @type {Window|null} */ (null));

/**
 * Moves the panel there; when that window closes, the panel comes back to its place.
 * @param {HTMLElement} panel
 */
export async function float(panel) {
  const home = panel.parentElement;
  if (!api || !home || floatsIn.peek()) return;
  /** @type {Window} */
  let window;
  try {
    window = await api.requestWindow(SIZE);
  } catch {
    return; // the browser or the person said no: the panel is where it was
  }
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) window.document.head.append(sheet.cloneNode());
  window.document.title = document.title;
  window.document.body.append(panel);
  const root = window.document.documentElement;
  floatsIn.value = window;
  const follow = new MutationObserver(() => dress(root));
  follow.observe(document.documentElement, { attributes: true });
  dress(root);
  window.addEventListener("pagehide", () => {
    follow.disconnect();
    home.append(panel);
    floatsIn.value = null;
  });
}

/** The language, the colours and the size of the letters that the person chose. @param {HTMLElement} root */
function dress(root) {
  for (const { name, value } of document.documentElement.attributes) root.setAttribute(name, value);
}
