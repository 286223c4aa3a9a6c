/** The frame of a Jitsi: its address, as Jitsi's own IFrame API makes it, and what it may use of the browser. */

/**
 * `moderates` tells whether the pass makes this person a moderator; without a pass it says nothing.
 * @typedef {{domain: string, tenant: string|null, room: string, password: string, pass: string|null, moderates: boolean}} Entry
 */
/** @typedef {{language: string, name: string, config: Record<string, unknown>, instance: number}} Wishes */

const ALLOWED = [
  "autoplay",
  "camera",
  "clipboard-write",
  "compute-pressure",
  "display-capture",
  "fullscreen",
  "microphone",
  "picture-in-picture",
  "screen-wake-lock",
  "speaker-selection",
];

/** Where the meeting is, also without the panel. @param {Entry} entry */
export const roomAddress = ({ domain, tenant, room }) => `https://${[domain, tenant, room].filter(Boolean).join("/")}`;

/**
 * The pass goes where every Jitsi reads it. It opens this one room, for this one person, for a short time.
 * @param {Entry} entry
 * @param {Wishes} wishes
 */
export function addressOf(entry, { language, name, config, instance }) {
  const query = new URLSearchParams({ ...(entry.pass && { jwt: entry.pass }), lang: language });
  const values = [
    ...Object.entries(config).map(([key, value]) => /** @type {const} */ ([`config.${key}`, value])),
    /** @type {const} */ (["userInfo.displayName", name]),
  ];
  const wished = values.map(([key, value]) => `${key}=${encodeURIComponent(JSON.stringify(value))}`);
  return `${roomAddress(entry)}?${query}#${[`jitsi_meet_external_api_id=${instance}`, ...wished].join("&")}`;
}

/**
 * @param {string} address
 * @param {string} title
 */
export function newFrame(address, title) {
  const frame = document.createElement("iframe");
  frame.allow = ALLOWED.join("; ");
  frame.title = title;
  frame.src = address;
  return frame;
}
