/** The divider between the meeting and the panel: drawn by a pointer, moved by keys, remembered by the browser. */
import { effect, signal } from "@preact/signals";
import { say } from "./words.js";

const KEPT_AS = "codev:room";
const STEP = 2; // per cent of the window for one press of an arrow

/** Beside the meeting, or below it on a narrow screen: the panel's least and greatest share of the window, in per cent. */
const LIMITS = { beside: { least: 20, most: 60 }, below: { least: 25, most: 85 } };

/** @typedef {keyof typeof LIMITS} Way */

/** The shares a person chose; null leaves it to the style sheet. @type {import("@preact/signals").Signal<Record<Way, number|null>>} */
const shares = signal(recalled());

function recalled() {
  try {
    return { beside: null, below: null, ...JSON.parse(localStorage.getItem(KEPT_AS) ?? "{}") };
  } catch {
    return { beside: null, below: null };
  }
}

/**
 * @param {HTMLElement} room
 * @param {HTMLElement} divider
 * @param {HTMLElement} side the panel with its strip
 * @param {() => void} fold
 */
export function divide(room, divider, side, fold) {
  const narrow = matchMedia("(max-width: 800px)");
  const way = signal(/** @type {Way} */ (narrow.matches ? "below" : "beside"));
  narrow.addEventListener("change", () => (way.value = narrow.matches ? "below" : "beside"));

  /** The share as it is, whoever chose it. */
  const now = () => {
    const { width, height } = side.getBoundingClientRect();
    return Math.round(way.peek() === "beside" ? (100 * width) / innerWidth : (100 * height) / innerHeight);
  };
  const give = (/** @type {number|null} */ share) => {
    const { least, most } = LIMITS[way.peek()];
    const kept = share === null ? null : Math.min(most, Math.max(least, Math.round(share)));
    shares.value = { ...shares.peek(), [way.peek()]: kept };
  };

  /** Also of a share that the style sheet chose, or the window. */
  const tell = () => {
    const { least, most } = LIMITS[way.peek()];
    divider.setAttribute("aria-valuenow", String(Math.min(most, Math.max(least, now()))));
  };
  new ResizeObserver(tell).observe(side);
  addEventListener("resize", tell);

  effect(() => {
    for (const each of /** @type {Way[]} */ (["beside", "below"])) {
      const share = shares.value[each];
      if (share === null) room.style.removeProperty(`--${each}`);
      else room.style.setProperty(`--${each}`, `${share}${each === "beside" ? "vw" : "dvh"}`);
    }
    const { least, most } = LIMITS[way.value];
    divider.setAttribute("aria-label", say.value.divider);
    divider.setAttribute("aria-orientation", way.value === "beside" ? "vertical" : "horizontal");
    divider.setAttribute("aria-valuemin", String(least));
    divider.setAttribute("aria-valuemax", String(most));
    tell();
    try {
      localStorage.setItem(KEPT_AS, JSON.stringify(shares.value));
    } catch {
      // Without storage the size lasts as long as the page.
    }
  });

  /** @type {Record<string, () => void>} */
  const keys = {
    ArrowLeft: () => give(now() + STEP),
    ArrowUp: () => give(now() + STEP),
    ArrowRight: () => give(now() - STEP),
    ArrowDown: () => give(now() - STEP),
    Home: () => give(0),
    End: () => give(100),
    Enter: fold,
  };
  divider.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  divider.addEventListener("dblclick", () => give(null));
  divider.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    divider.focus();
    divider.setPointerCapture(event.pointerId);
    room.classList.add("drawing"); // the meeting must not take the pointer meanwhile
  });
  divider.addEventListener("pointermove", ({ pointerId, clientX, clientY }) => {
    if (!divider.hasPointerCapture(pointerId)) return;
    const { right, bottom } = room.getBoundingClientRect();
    give(way.peek() === "beside" ? (100 * (right - clientX)) / innerWidth : (100 * (bottom - clientY)) / innerHeight);
  });
  divider.addEventListener("lostpointercapture", () => room.classList.remove("drawing"));
}
