/**
 * One press does one thing. The second half of a double tap, or a tap that meets a button which has just come or
 * changed its words, was meant for what was there before: it does nothing. Half a second later it does.
 */
import { useLayoutEffect, useRef } from "preact/hooks";

const SETTLING_MS = 500; // about the longest double click

/** What a button would do, as far as a person can tell. @param {HTMLButtonElement} button */
const meaning = (button) => [button.textContent, button.getAttribute("aria-label"), button.getAttribute("form")].join("|");

/**
 * While a button settles its element says so, and pointers go past it (styles/controls.css). Keys are held back only
 * where the focus already was when the words changed: to bring the focus to a button is to know what it says.
 * @param {((event: MouseEvent) => unknown)|undefined} act
 */
export function useOnePress(act) {
  const button = useRef(/** @type {HTMLButtonElement|null} */ (null));
  const known = useRef(/** @type {string|null} */ (null));
  const timer = useRef(0);
  const held = useRef(false);

  const settled = () => {
    clearTimeout(timer.current);
    held.current = false;
    button.current?.removeAttribute("data-settling");
  };
  /** @param {boolean} keysToo */
  const settle = (keysToo) => {
    clearTimeout(timer.current);
    held.current = keysToo;
    button.current?.setAttribute("data-settling", "");
    timer.current = setTimeout(settled, SETTLING_MS);
  };

  useLayoutEffect(() => {
    if (button.current === null) return;
    const now = meaning(button.current);
    if (now !== known.current) settle(known.current !== null);
    known.current = now;
  });
  useLayoutEffect(() => () => clearTimeout(timer.current), []);

  return {
    ref: button,
    onFocus: () => button.current?.matches(":focus-visible") && settled(),
    onClick: (/** @type {MouseEvent} */ event) => {
      if (event.detail > 1 || held.current) return event.preventDefault();
      settle(true);
      act?.(event);
    },
  };
}
