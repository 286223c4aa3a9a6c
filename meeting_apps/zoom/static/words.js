/** The words of the page in Zoom and of its companion, in both languages. The panel has its own. */
import { computed } from "@preact/signals";
import { saysVous } from "../../panel/state/guidance.js";
import { language } from "../../panel/state/preferences.js";

const en = {
  title: "Codevelopment",
  arriving: "Finding your session…",
  again: "Try again",
  noZoom: "Zoom does not answer in this page. Close this panel and open the app again in Zoom.",
  open: {
    title: "Open this meeting’s session",
    what: "Everyone in this meeting who opens the app comes to it.",
    name: "Your first name",
    tongue: "Language of the session",
    minutes: "How long",
    part: "Your part",
    facilitate: "I facilitate",
    takePart: "Somebody else does",
    takePartHint: "The facilitator’s seat is then offered to those who come in.",
    it: "Open it",
    busy: "Opening…",
  },
  wait: {
    title: "No session yet",
    what: "The host of this meeting opens it in this same app. This page looks again by itself.",
    code: "I have a code",
  },
  join: {
    title: "Come in",
    what: "This meeting has a session.",
    seat: "Your part",
    participant: "Take part",
    observer: "Observe",
    facilitator: "Facilitate",
    facilitatorHint: "Nobody facilitates yet: the seat is yours if you want it.",
    code: "Join code",
    codeHint: "Zoom does not tell us who guests are: ask the facilitator for the code.",
    it: "Enter",
    busy: "One moment…",
    privacy: "Zoom’s name for you is kept as a fingerprint only, to give you the same seat on every return.",
  },
  more: {
    title: "Zoom",
    open: "Show",
    close: "Hide",
    code: (/** @type {string} */ code) => `Join code ${code}`,
    codeHint: "For guests, telephones and plain browsers: they enter it at",
    missing: (/** @type {string} */ names) => `In the meeting, and not here yet: ${names}`,
    notices: "Tell me in Zoom when it is my turn, or the step changes",
    disconnect: "Take back what you allowed in Zoom",
    disconnected: "Taken back.",
  },
  sound: {
    title: "Your voice",
    what: "All have agreed to listening, and Zoom keeps your microphone. Two ways:",
    start: "Bring the sound from Zoom",
    startHint: "Zoom tells everyone. Only whom the group allowed is heard; nothing is kept.",
    companion: "Use a companion tab",
    companionHint: "A browser page with one large switch for your microphone.",
    notOpened: "Zoom did not open your browser. Try again; everything else works.",
    starting: "Zoom is asked…",
    notStarted: "Zoom did not start it: it may not be allowed for your account, or need the host. The companion tab works.",
    allow: "Zoom asks you first to allow this app. Then press once more.",
    connecting: "Zoom’s sound is on its way.",
    interrupted: "Zoom’s sound is interrupted. It comes back by itself.",
    stop: "Stop Zoom’s sound",
  },
  voice: {
    title: "Which voice is yours?",
    ask: (/** @type {string} */ name) => `Is “${name}” your voice?`,
    yes: "Yes, that’s me",
    no: "No",
    speaks: "speaking now",
    none: "Zoom has named nobody yet. Say a word.",
    wait: "Until you say so, your voice is nobody’s, and it is not listened to.",
    mine: (/** @type {string} */ name) => `In Zoom you are “${name}”.`,
    notMine: "That is not me",
  },
  back: "Back to this meeting",
  ended: "The meeting has ended. The session goes on here until the facilitator closes it.",
  notice: {
    turn: "It is your turn.",
    step: (/** @type {string} */ step) => `Now: ${step}.`,
  },
  companion: {
    title: "Companion",
    what: "Join a session from a browser, with the code that its facilitator sees.",
    on: "On",
    off: "Off",
    isOn: "Your microphone is on: what you say is listened to.",
    isOff: "Your microphone is off: nothing you say is listened to.",
    turnOff: "Turn it off",
    turnOn: "Turn it on",
    ready: "Ready. Your microphone opens when everyone has agreed to be listened to.",
    advice:
      "If you mute yourself in Zoom, turn it off here too. Wear headphones: without them it hears the others. " +
      "Where several of you share a room, one microphone is enough.",
    back: "Your panel stays in Zoom. Leave this tab open.",
    lost: "This link was used already, or is too old. In Zoom, press “Use a companion tab” again.",
    panel: "Show the whole panel here",
  },
};

/** @type {typeof en} */
const fr = {
  title: "Codéveloppement",
  arriving: "Recherche de ta séance…",
  again: "Réessayer",
  noZoom: "Zoom ne répond pas dans cette page. Ferme ce panneau et rouvre l’application dans Zoom.",
  open: {
    title: "Ouvrir la séance de cette réunion",
    what: "Toutes les personnes de cette réunion qui ouvrent l’application y arrivent.",
    name: "Ton prénom",
    tongue: "Langue de la séance",
    minutes: "Durée",
    part: "Ta place",
    facilitate: "J’anime",
    takePart: "Quelqu’un d’autre anime",
    takePartHint: "La place d’animation est alors proposée à celles et ceux qui entrent.",
    it: "Ouvrir",
    busy: "Ouverture…",
  },
  wait: {
    title: "Pas encore de séance",
    what: "L’hôte de cette réunion l’ouvre dans cette même application. Cette page regarde à nouveau d’elle-même.",
    code: "J’ai un code",
  },
  join: {
    title: "Entrer",
    what: "Cette réunion a une séance.",
    seat: "Ta place",
    participant: "Participer",
    observer: "Observer",
    facilitator: "Animer",
    facilitatorHint: "Personne n’anime encore : la place est à toi si tu la veux.",
    code: "Code d’entrée",
    codeHint: "Zoom ne nous dit pas qui sont les invités : demande le code à la personne qui anime.",
    it: "Entrer",
    busy: "Un instant…",
    privacy: "Le nom que Zoom te donne n’est gardé que comme empreinte, pour te rendre la même place à chaque retour.",
  },
  more: {
    title: "Zoom",
    open: "Afficher",
    close: "Masquer",
    code: (code) => `Code d’entrée ${code}`,
    codeHint: "Pour les invités, les téléphones et les navigateurs : à saisir sur",
    missing: (names) => `Dans la réunion, et pas encore ici : ${names}`,
    notices: "Me prévenir dans Zoom quand c’est mon tour ou quand l’étape change",
    disconnect: "Reprendre ce que tu as autorisé dans Zoom",
    disconnected: "C’est repris.",
  },
  sound: {
    title: "Ta voix",
    what: "Tout le monde a accepté l’écoute, et Zoom garde le micro. Deux façons :",
    start: "Faire venir le son de Zoom",
    startHint: "Zoom prévient toute la réunion. N’est écouté que ce que le groupe a permis ; rien n’est gardé.",
    companion: "Utiliser un onglet compagnon",
    companionHint: "Une page du navigateur avec un grand interrupteur pour ton micro.",
    notOpened: "Zoom n’a pas ouvert ton navigateur. Réessaie ; tout le reste fonctionne.",
    starting: "Demande à Zoom…",
    notStarted:
      "Zoom ne l’a pas lancé : ton compte ne le permet peut-être pas, ou il faut l’hôte. L’onglet compagnon fonctionne.",
    allow: "Zoom te demande d’abord d’autoriser cette application. Appuie ensuite encore une fois.",
    connecting: "Le son de Zoom arrive.",
    interrupted: "Le son de Zoom est interrompu. Il revient de lui-même.",
    stop: "Arrêter le son de Zoom",
  },
  voice: {
    title: "Quelle voix est la tienne ?",
    ask: (name) => `« ${name} », est-ce ta voix ?`,
    yes: "Oui, c’est moi",
    no: "Non",
    speaks: "parle en ce moment",
    none: "Zoom n’a encore nommé personne. Dis un mot.",
    wait: "Tant que tu ne l’as pas dit, ta voix n’est à personne et n’est pas écoutée.",
    mine: (name) => `Dans Zoom, tu es « ${name} ».`,
    notMine: "Ce n’est pas moi",
  },
  back: "Revenir à cette réunion",
  ended: "La réunion est terminée. La séance continue ici jusqu’à ce que la personne qui anime la close.",
  notice: {
    turn: "C’est à toi.",
    step: (step) => `Maintenant : ${step}.`,
  },
  companion: {
    title: "Compagnon",
    what: "Rejoins une séance depuis un navigateur, avec le code que voit la personne qui anime.",
    on: "Ouvert",
    off: "Coupé",
    isOn: "Ton micro est ouvert : ce que tu dis est écouté.",
    isOff: "Ton micro est coupé : rien de ce que tu dis n’est écouté.",
    turnOff: "Couper",
    turnOn: "Ouvrir",
    ready: "Prêt. Ton micro s’ouvre quand tout le monde a accepté l’écoute.",
    advice:
      "Si tu coupes ton micro dans Zoom, coupe-le ici aussi. Mets un casque : sans lui, ce micro entend les autres. " +
      "Si vous êtes plusieurs dans une pièce, un seul micro suffit.",
    back: "Ton panneau reste dans Zoom. Laisse cet onglet ouvert.",
    lost: "Ce lien a déjà servi, ou il est trop ancien. Dans Zoom, appuie à nouveau sur « Utiliser un onglet compagnon ».",
    panel: "Afficher tout le panneau ici",
  },
};

/** What changes in a group that says vous. @type {{[K in keyof typeof en]?: Partial<(typeof en)[K]>}} */
const vous = {
  sound: {
    title: "Votre voix",
    companionHint: "Une page du navigateur avec un grand interrupteur pour votre micro.",
    notOpened: "Zoom n’a pas ouvert votre navigateur. Réessayez ; tout le reste fonctionne.",
    notStarted:
      "Zoom ne l’a pas lancé : votre compte ne le permet peut-être pas, ou il faut l’hôte. L’onglet compagnon fonctionne.",
    allow: "Zoom vous demande d’abord d’autoriser cette application. Appuyez ensuite encore une fois.",
  },
  more: {
    disconnect: "Reprendre ce que vous avez autorisé dans Zoom",
  },
  voice: {
    title: "Quelle voix est la vôtre ?",
    ask: (name) => `« ${name} », est-ce votre voix ?`,
    none: "Zoom n’a encore nommé personne. Dites un mot.",
    wait: "Tant que vous ne l’avez pas dit, votre voix n’est à personne et n’est pas écoutée.",
    mine: (name) => `Dans Zoom, vous êtes « ${name} ».`,
  },
  notice: { turn: "C’est à vous." },
  companion: {
    isOn: "Votre micro est ouvert : ce que vous dites est écouté.",
    isOff: "Votre micro est coupé : rien de ce que vous dites n’est écouté.",
    ready: "Prêt. Votre micro s’ouvre quand tout le monde a accepté l’écoute.",
    advice:
      "Si vous coupez votre micro dans Zoom, coupez-le ici aussi. Mettez un casque : sans lui, ce micro entend les autres. " +
      "Si vous êtes plusieurs dans une pièce, un seul micro suffit.",
    back: "Votre panneau reste dans Zoom. Laissez cet onglet ouvert.",
  },
};

/** @returns {typeof en} */
function formal() {
  const parts = Object.entries(fr).map(([key, part]) => {
    const changed = /** @type {any} */ (vous)[key];
    return [key, changed ? { .../** @type {object} */ (part), ...changed } : part];
  });
  return Object.fromEntries(parts);
}

const withVous = formal();

export const words = computed(() => (language.value === "en" ? en : saysVous.value ? withVous : fr));
