/** The words of the room page, in both languages. The panel has its own. */

/** @import { MeetingState } from "./meeting.js" */

const en = {
  meeting: "Meeting",
  panel: "Side panel",
  hide: "Hide the panel",
  show: "Show the panel",
  toPanel: "Go to the panel",
  again: "Try again",
  rejoin: "Join again",
  elsewhere: "Open the meeting in its own tab",
  none:
    "No meeting is set up here: whoever runs this service can name a Jitsi in CODEV_JITSI_DOMAIN. " +
    "The panel works without it.",
  /** @type {(domain: string) => Partial<Record<MeetingState, string>>} */
  notices: (domain) => ({
    opening: "Opening the meeting…",
    left: "You have left the meeting. The panel is still here.",
    unreachable:
      `The meeting could not be loaded from ${domain}. Check that you can open https://${domain} in another tab, ` +
      "and that its certificate is trusted. The panel works without it.",
    silent:
      `${domain} does not answer in this page. Whoever runs it may have to allow this page to show it ` +
      "(frame-ancestors, X-Frame-Options). The panel works without it.",
  }),
};

/** @type {typeof en} */
const fr = {
  meeting: "Réunion",
  panel: "Panneau latéral",
  hide: "Masquer le panneau",
  show: "Afficher le panneau",
  toPanel: "Aller au panneau",
  again: "Réessayer",
  rejoin: "Rejoindre à nouveau",
  elsewhere: "Ouvrir la réunion dans son propre onglet",
  none:
    "Aucune réunion n’est prévue ici : la personne qui gère ce service peut indiquer un Jitsi dans " +
    "CODEV_JITSI_DOMAIN. Le panneau fonctionne sans.",
  notices: (domain) => ({
    opening: "Ouverture de la réunion…",
    left: "Tu as quitté la réunion. Le panneau est toujours là.",
    unreachable:
      `La réunion n’a pas pu être chargée depuis ${domain}. Vérifie que https://${domain} s’ouvre dans un autre ` +
      "onglet et que son certificat est reconnu. Le panneau fonctionne sans.",
    silent:
      `${domain} ne répond pas dans cette page. La personne qui le gère doit peut-être permettre à cette page ` +
      "de l’afficher (frame-ancestors, X-Frame-Options). Le panneau fonctionne sans.",
  }),
};

export const words = { en, fr };

/**
 * What to tell about a meeting, and what to offer.
 * @param {typeof en} say
 * @param {MeetingState} state
 * @param {string} domain
 * @returns {import("./notice.js").Notice}
 */
export function noticeOf(say, state, domain) {
  const sentence = say.notices(domain)[state];
  if (state === "left") return { sentence, again: say.rejoin };
  if (state === "unreachable" || state === "silent") return { sentence, again: say.again, elsewhere: say.elsewhere };
  return { sentence };
}
