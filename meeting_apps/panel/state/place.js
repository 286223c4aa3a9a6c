/** Which session this panel belongs to, and the page that hosts it. Set once, when the panel is mounted. */

export const place = {
  session: "",
  /** @type {"page"|"jitsi"|"zoom"} */
  host: "page",
};
