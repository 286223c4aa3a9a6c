/** The words of the room page, in both languages, and where French says *vous*. The panel has its own. */
import { computed } from "@preact/signals";
import { saysVous } from "../../panel/state/guidance.js";
import { language } from "../../panel/state/preferences.js";

const en = {
  meeting: "Meeting",
  panel: "Side panel",
  hide: "Hide the panel",
  hideShort: "Hide",
  show: "Show the panel",
  toPanel: "Go to the panel",
  divider: "Size of the panel",
  float: "Float the panel",
  floatShort: "Float",
  bringBack: "Bring the panel back",
  again: "Try again",
  rejoin: "Join again",
  saveMine: "Save what is mine",
  notSaved: "There is nothing to save any more.",
  elsewhere: "Open the meeting in its own tab",
  title: (/** @type {string} */ step) => `Codev · ${step}`,
  toggle: "Codev panel",
  yourTurn: "It is your turn to speak",
  yourTurnMore: "Take your time. In the panel, say when you have spoken.",
  youListen: "You listen now: your microphone is off",
  youListenMore: "Note what touches you. You can turn it on again whenever you need to.",
  youMaySpeak: "You may speak again",
  youMaySpeakMore: "Your microphone is still off: turn it on when you like.",
  breakout: (/** @type {string} */ name) =>
    `You are in ${name ? `the breakout room “${name}”` : "a breakout room"}. The panel does not listen here.`,
  choices: {
    open: "Meeting…",
    title: "This meeting",
    close: "Back",
    announces: "Tell me in the meeting when it is my turn and when a step begins",
    titles: "Show the step as the title of the meeting",
    mutesMe: "As the client, turn my microphone off when I only listen (strict silence)",
    facilitate: "As the facilitator",
    mutesAll: "Mute everyone when silent writing begins; each may turn their microphone on again",
    password: "Ask those without the panel for a password",
    passwordMore: (/** @type {string} */ password) => `The password is ${password}. Those with the panel never need it.`,
    lobby: "Waiting room: let people in one by one",
    notYet: "Jitsi does this as soon as it has made you a moderator.",
    guestPass: "You entered before you were the facilitator. Join again, and Jitsi lets you do this.",
  },
  beside: {
    title: "The panel",
    hint: "Here the panel cannot hear you: for listening, open your link in a tab of its own.",
    label: "The link you were given",
    open: "Open the panel",
    noLink: "This is no link of a session. Copy all of it, with what follows the #.",
  },
  none:
    "No meeting is set up here: whoever runs this service can name a Jitsi in CODEV_JITSI_DOMAIN. " +
    "The panel works without it.",
  waiting: "Say in the panel who you are: then the meeting opens.",
  opening: "Opening the meeting…",
  left: "You have left the meeting. The panel is still here.",
  over: "You have left the session, and its meeting.",
  unserved: "This service did not say where the meeting is. Check your connection, then try again.",
  insecure:
    "This page was opened without https, and browsers then give neither microphone nor camera. " +
    "Open its address with https://. The panel works.",
  unreachable: (/** @type {string} */ domain) =>
    `The meeting could not be loaded from ${domain}. Check that you can open https://${domain} in another tab, ` +
    "and that its certificate is trusted. The panel works without it.",
  silent: (/** @type {string} */ domain) =>
    `${domain} does not answer in this page. Whoever runs it may have to allow this page to show it ` +
    "(frame-ancestors, X-Frame-Options). The panel works without it.",
  refused: (/** @type {string} */ domain) =>
    `${domain} did not take your pass. Whoever runs this service checks that CODEV_JITSI_APP_ID and its secret or key ` +
    "are those of Jitsi, and that both clocks are right. The panel works without it.",
  needsPass: (/** @type {string} */ domain) =>
    `${domain} wants a pass, and this service makes none: whoever runs it sets CODEV_JITSI_APP_ID and ` +
    "CODEV_JITSI_APP_SECRET as Jitsi has them. The panel works without it.",
};

/** @type {typeof en} */
const fr = {
  meeting: "Réunion",
  panel: "Panneau latéral",
  hide: "Masquer le panneau",
  hideShort: "Masquer",
  show: "Afficher le panneau",
  toPanel: "Aller au panneau",
  divider: "Taille du panneau",
  float: "Détacher le panneau",
  floatShort: "Détacher",
  bringBack: "Ramener le panneau",
  again: "Réessayer",
  rejoin: "Rejoindre à nouveau",
  saveMine: "Enregistrer ce qui est à moi",
  notSaved: "Il n’y a plus rien à enregistrer.",
  elsewhere: "Ouvrir la réunion dans son propre onglet",
  title: (step) => `Codev · ${step}`,
  toggle: "Panneau Codev",
  yourTurn: "C’est à toi de parler",
  yourTurnMore: "Prends ton temps. Dans le panneau, indique quand tu as fini.",
  youListen: "Tu écoutes : ton micro est coupé",
  youListenMore: "Note ce qui te touche. Tu peux le rouvrir dès que tu en as besoin.",
  youMaySpeak: "Tu peux reprendre la parole",
  youMaySpeakMore: "Ton micro est encore coupé : rouvre-le quand tu veux.",
  breakout: (name) =>
    `Tu es dans ${name ? `le sous-groupe « ${name} »` : "un sous-groupe"}. Le panneau n’y écoute pas.`,
  choices: {
    open: "Réunion…",
    title: "Cette réunion",
    close: "Retour",
    announces: "Me dire dans la réunion quand c’est mon tour et quand une étape commence",
    titles: "Afficher l’étape comme titre de la réunion",
    mutesMe: "Côté client, couper mon micro quand je ne fais qu’écouter (silence strict)",
    facilitate: "Pour l’animation",
    mutesAll: "Couper tous les micros quand commence l’écriture en silence ; chacun peut rouvrir le sien",
    password: "Demander un mot de passe à qui n’a pas le panneau",
    passwordMore: (password) => `Le mot de passe est ${password}. Avec le panneau, il n’est jamais demandé.`,
    lobby: "Salle d’attente : faire entrer les personnes une à une",
    notYet: "Jitsi le fera dès qu’il t’aura donné la modération.",
    guestPass: "L’animation t’est venue après ton entrée. Rejoins la réunion à nouveau, et Jitsi te laissera faire.",
  },
  beside: {
    title: "Le panneau",
    hint: "Ici le panneau ne peut pas t’entendre : pour l’écoute, ouvre ton lien dans un onglet à part.",
    label: "Le lien que tu as reçu",
    open: "Ouvrir le panneau",
    noLink: "Ce n’est pas le lien d’une séance. Copie-le en entier, avec ce qui suit le #.",
  },
  none:
    "Aucune réunion n’est prévue ici : la personne qui gère ce service peut indiquer un Jitsi dans " +
    "CODEV_JITSI_DOMAIN. Le panneau fonctionne sans.",
  waiting: "Dis dans le panneau qui tu es : la réunion s’ouvre ensuite.",
  opening: "Ouverture de la réunion…",
  left: "Tu as quitté la réunion. Le panneau est toujours là.",
  over: "Tu as quitté la séance et sa réunion.",
  unserved: "Ce service n’a pas dit où est la réunion. Vérifie ta connexion, puis réessaie.",
  insecure:
    "Cette page est ouverte sans https, et les navigateurs ne donnent alors ni micro ni caméra. " +
    "Ouvre son adresse en https://. Le panneau fonctionne.",
  unreachable: (domain) =>
    `La réunion n’a pas pu être chargée depuis ${domain}. Vérifie que https://${domain} s’ouvre dans un autre ` +
    "onglet et que son certificat est reconnu. Le panneau fonctionne sans.",
  silent: (domain) =>
    `${domain} ne répond pas dans cette page. La personne qui le gère doit peut-être permettre à cette page ` +
    "de l’afficher (frame-ancestors, X-Frame-Options). Le panneau fonctionne sans.",
  refused: (domain) =>
    `${domain} n’a pas accepté ton laissez-passer. La personne qui gère ce service vérifie que CODEV_JITSI_APP_ID et ` +
    "son secret ou sa clé sont ceux de Jitsi, et que les deux horloges sont à l’heure. Le panneau fonctionne sans.",
  needsPass: (domain) =>
    `${domain} veut un laissez-passer, et ce service n’en fait pas : la personne qui le gère indique ` +
    "CODEV_JITSI_APP_ID et CODEV_JITSI_APP_SECRET, comme dans Jitsi. Le panneau fonctionne sans.",
};

/** @type {Partial<typeof en>} */
const frVous = {
  yourTurn: "C’est à vous de parler",
  yourTurnMore: "Prenez votre temps. Dans le panneau, indiquez quand vous avez fini.",
  youListen: "Vous écoutez : votre micro est coupé",
  youListenMore: "Notez ce qui vous touche. Vous pouvez le rouvrir dès que vous en avez besoin.",
  youMaySpeak: "Vous pouvez reprendre la parole",
  youMaySpeakMore: "Votre micro est encore coupé : rouvrez-le quand vous voulez.",
  breakout: (name) =>
    `Vous êtes dans ${name ? `le sous-groupe « ${name} »` : "un sous-groupe"}. Le panneau n’y écoute pas.`,
  choices: {
    ...fr.choices,
    notYet: "Jitsi le fera dès qu’il vous aura donné la modération.",
    guestPass: "L’animation vous est venue après votre entrée. Rejoignez la réunion à nouveau, et Jitsi vous laissera faire.",
  },
  beside: {
    ...fr.beside,
    hint: "Ici le panneau ne peut pas vous entendre : pour l’écoute, ouvrez votre lien dans un onglet à part.",
    label: "Le lien que vous avez reçu",
    noLink: "Ce n’est pas le lien d’une séance. Copiez-le en entier, avec ce qui suit le #.",
  },
  waiting: "Dites dans le panneau qui vous êtes : la réunion s’ouvre ensuite.",
  left: "Vous avez quitté la réunion. Le panneau est toujours là.",
  over: "Vous avez quitté la séance et sa réunion.",
  unserved: "Ce service n’a pas dit où est la réunion. Vérifiez votre connexion, puis réessayez.",
  insecure:
    "Cette page est ouverte sans https, et les navigateurs ne donnent alors ni micro ni caméra. " +
    "Ouvrez son adresse en https://. Le panneau fonctionne.",
  unreachable: (domain) => fr.unreachable(domain).replace("Vérifie", "Vérifiez"),
  refused: (domain) => fr.refused(domain).replace("ton laissez-passer", "votre laissez-passer"),
};

const withVous = { ...fr, ...frVous };

export const say = computed(() => (language.value === "en" ? en : saysVous.value ? withVous : fr));
