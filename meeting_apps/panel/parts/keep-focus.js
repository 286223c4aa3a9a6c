/**
 * An act often takes its own control away. The focus then goes to the nearest place that remains: the heading of the
 * same card, or the middle of the panel. Never to a button: a second press of the same key would press it.
 */

const PLACES = "h1, h2, h3, legend, summary";
const LARGEST = ".middle, .bottom, .panel"; // beyond one of these, a heading would be that of something else
const OTHERWISE = ".middle, .alone h1";

/**
 * @param {HTMLElement} panel
 */
export function keepFocus(panel) {
  /** What has the focus, and all that is around it, the nearest first. @type {Element[]} */
  let trail = [];

  panel.addEventListener("focusin", ({ target }) => {
    trail = [];
    for (let part = /** @type {Element|null} */ (target); part && part !== panel; part = part.parentElement) trail.push(part);
  });
  panel.addEventListener("focusout", ({ target }) => {
    const left = /** @type {HTMLElement} */ (target);
    setTimeout(() => {
      if (!left.isConnected || trail[0] !== left || !hasNone()) return;
      // The second half of a double tap fell past its button. Otherwise it was left on purpose, for nothing in particular.
      if (left.dataset.settling === undefined) trail = [];
      else give(left);
    });
  });
  new MutationObserver(() => {
    if (trail.length === 0 || trail[0]?.isConnected || !hasNone()) return;
    give(nearest(trail) ?? panel.querySelector(OTHERWISE));
  }).observe(panel, { childList: true, subtree: true });
}

const hasNone = () => document.activeElement === document.body || document.activeElement === null;

/** @param {Element[]} trail */
function nearest(trail) {
  for (const part of trail.filter((one) => one.isConnected)) {
    if (part.matches(LARGEST)) return null;
    const place = [...part.querySelectorAll(PLACES)].find((one) => one.checkVisibility());
    if (place) return /** @type {HTMLElement} */ (place);
  }
  return null;
}

/**
 * Without a stop more for those who go by keys, and without moving the page for those who do not: only a focus that is
 * drawn has to be seen (WCAG 2.4.11).
 * @param {HTMLElement|null} place
 */
function give(place) {
  if (place === null) return;
  if (place.tabIndex < 0 && !place.hasAttribute("tabindex")) {
    place.tabIndex = -1;
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  place.focus({ preventScroll: true });
  if (place.matches(":focus-visible")) place.scrollIntoView({ block: "nearest" });
}
