/** The words of the home page. */
import { computed } from "@preact/signals";
import { language } from "../state/preferences.js";

const en = {
  title: "Codevelopment, together",
  what:
    "A quiet panel beside your video meeting, for a group of peers and their facilitator. It holds the steps, the time and the roles, and helps the client find the need behind the subject. Nothing of the session is kept once it is closed.",
  open: "Open a session",
  titleLabel: "A title (optional)",
  titleHint: "Seen by the participants. Leave out names.",
  tongue: "Language of the session",
  way: "How time is shared",
  needFirst: "Need first",
  classic: "Classic",
  needFirstHint:
    "80% of the work defines the need, 20% looks for solutions: the consultation itself begins by throwing light on the need.",
  classicHint: "The published timings: about half of the work defines the need, half is consultation and plan.",
  minutes: "How long",
  shortest: "The shortest full format: the subject is chosen beforehand, and every step stays.",
  express: (/** @type {number} */ minutes) => `${minutes} min, express`,
  expressNotice: "Under sixty minutes, this is an express format: useful, but not full codevelopment.",
  openIt: "Open and go in",
  opening: "Opening…",
  practiseTitle: "Practise as facilitator",
  practiseWhat: "You facilitate a fictional case. Everyone else is simulated: they speak, write and wait for you.",
  case: "The case",
  practiseIt: "Practise",
  tryTitle: "Try it alone",
  tryWhat: "Watch a rehearsal: simulated people play a whole session, and you observe.",
  tryIt: "Watch a rehearsal",
  trying: "Preparing…",
  promisesTitle: "How it stays confidential",
  promises: [
    "What is typed is encrypted, seen only by those it is for, and erased at the close. A receipt says what was erased.",
    "Listening is off. It starts only if everyone present says yes, stops at one tap, and keeps nothing: no sound, no transcript.",
    "It runs on this server alone; no outside service hears or reads anything.",
    "Each person takes home what is theirs, and only that.",
  ],
};

/** @type {typeof en} */
const fr = {
  title: "Le codéveloppement, ensemble",
  what:
    "Un panneau discret à côté de la visioconférence, pour un groupe de pairs et la personne qui anime. Il tient les étapes, le temps et les rôles, et aide le client à trouver le besoin derrière le sujet. Rien de la séance n’est gardé une fois qu’elle est close.",
  open: "Ouvrir une séance",
  titleLabel: "Un titre (facultatif)",
  titleHint: "Visible par les participants. Pas de noms.",
  tongue: "Langue de la séance",
  way: "Le partage du temps",
  needFirst: "Le besoin d’abord",
  classic: "Classique",
  needFirstHint:
    "80 % du travail définit le besoin, 20 % cherche des solutions : la consultation elle-même commence par éclairer le besoin.",
  classicHint: "Les durées publiées : à peu près la moitié du travail définit le besoin, l’autre moitié est consultation et plan.",
  minutes: "Durée",
  shortest: "Le format complet le plus court : le sujet est choisi avant, et chaque étape demeure.",
  express: (minutes) => `${minutes} min, express`,
  expressNotice: "En moins de soixante minutes, c’est un format express : utile, mais pas un codéveloppement complet.",
  openIt: "Ouvrir et entrer",
  opening: "Ouverture…",
  practiseTitle: "S’exercer à animer",
  practiseWhat: "Tu animes un cas inventé. Toutes les autres personnes sont simulées : elles parlent, écrivent et t’attendent.",
  case: "Le cas",
  practiseIt: "M’exercer",
  tryTitle: "Essayer sans les autres",
  tryWhat: "Regarde une répétition : des personnes simulées jouent une séance entière, et tu observes.",
  tryIt: "Regarder une répétition",
  trying: "Préparation…",
  promisesTitle: "Comment cela reste confidentiel",
  promises: [
    "Ce qui s’écrit est chiffré, vu seulement par qui de droit, et effacé à la clôture. Un reçu dit ce qui a été effacé.",
    "L’écoute est coupée. Elle ne démarre que si toutes les personnes présentes disent oui, s’arrête d’un geste, et ne garde rien : ni son, ni transcription.",
    "Tout tourne sur ce seul serveur ; aucun service extérieur n’entend ni ne lit quoi que ce soit.",
    "Chacun emporte ce qui est à soi, et rien d’autre.",
  ],
};

export const homeWords = computed(() => (language.value === "fr" ? fr : en));
