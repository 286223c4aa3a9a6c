/** Starts the page: the panel in Zoom, where Zoom is around it; else its companion. */
import { mountPanel } from "../../panel/panel.js";
import { place } from "../../panel/state/place.js";
import { applyPreferences } from "../../panel/state/preferences.js";
import { links, token } from "../../panel/state/seat.js";
import { keep } from "../../panel/state/storage.js";
import { companion } from "./companion.js";

/** @import { Seated } from "./server.js" */

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const { pass = "" } = part("zoom").dataset;
const inZoom = pass !== "" || window.self !== window.top || navigator.userAgent.includes("ZoomApps");

applyPreferences();
if (inZoom) void start();
else companion(part("zoom"), sitDown);

/** Zoom's SDK is loaded here and nowhere else: outside of Zoom it would wait for an answer that never comes. */
async function start() {
  const { startInZoom } = await import("./inside.js");
  await startInZoom(part("zoom"), pass, sitDown);
}

/**
 * From here on the panel is a panel like any other.
 * @param {Seated} seat
 * @param {"zoom"|"page"} host
 */
function sitDown(seat, host) {
  place.session = seat.session;
  if (seat.links) keep("localStorage", "links", seat.links);
  keep("localStorage", "token", seat.token);
  part("panel").hidden = false;
  mountPanel(part("panel"), { session: seat.session, host });
  if (seat.links) links.value = seat.links; // where the browser keeps nothing for a page in a frame
  token.value = seat.token;
}
