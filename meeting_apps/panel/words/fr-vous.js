/** Les mots de `fr.js` qui changent quand le groupe dit « vous » à une personne : ceux-là, et aucun autre. */

/** @import { Changes } from "./words.js" */

/** @type {Changes<typeof import("./en.js").en>} */
export const frVous = {
  me: "vous",
  offline: "Reconnexion… votre brouillon est en sécurité.",
  ended: { title: "Votre place ici est terminée", left: "Vous avez quitté la séance. Rien n’en est gardé dans ce navigateur." },
  aloud: {
    invited: "À vous : on vous propose le rôle de client aujourd’hui.",
  },
  subject: {
    isNone: "Vous n’en avez pas aujourd’hui, et cela compte. Vous pouvez encore en proposer un.",
    carryQuestion: "Il n’a pas été choisi aujourd’hui. À vous de dire ce qu’il devient.",
    carried: "Il sera dans ce que vous enregistrerez à la fin.",
  },
  vote: {
    blind: "Personne ne voit vos votes. Ils éclairent le choix ; ils ne le font pas.",
    missing: (n) => (n === 1 ? "Un sujet attend encore vos notes." : `${n} sujets attendent encore vos notes.`),
    sent: "Envoyé. Vous pouvez encore changer tant que les votes ne sont pas montrés.",
  },
  awaiting: {
    subjects: (n, all) => `Votre sujet est bien arrivé. ${n} sur ${all} pour l’instant.`,
    noneOfMine: (n, all) => `Vous n’en avez pas aujourd’hui. ${n} sur ${all} pour l’instant.`,
    votes: "Vos votes sont bien arrivés. La personne qui anime montrera ce qu’ils disent.",
  },
  need: {
    unshared: "Personne d’autre ne le voit tant que vous ne le partagez pas.",
    reopened: "Le contrat est rouvert, et les autres attendent. Changez vos mots, ou gardez-les.",
    reopening: (name) => `${name} reprend le contrat. Attendez un instant : les mots s’afficheront ici.`,
  },
  mirror: {
    received: "Des miroirs pour vous",
    choose: "Personne d’autre ne voit ceux que vous ne cochez pas. Lesquels de ces mots sont les vôtres ? Montrez-les tous, quelques-uns ou aucun.",
  },
  clarity: { question: "La demande du client est-elle claire pour vous ?" },
  ask: {
    hint: "Commencez par « qu’est-ce qui » ou « comment ». Gardez vos idées pour l’étape 4.",
    send: "Envoyer votre question",
    left: "Vous aviez écrit cette question",
  },
  drawer: {
    open: "Personne d’autre ne le voit. Donnez ce qui sert la demande.",
  },
  give: {
    received: (n) => `Donné pour vous (${n})`,
  },
  note: {
    gridHint: "Touchez une ligne pour noter ce que vous voyez.",
  },
  checklist: { hint: "Personne d’autre ne voit vos coches." },
  signals: {
    hint: "Personne d’autre ne le voit, et vous n’avez pas à l’expliquer.",
    unseen: (sign) => `Personne n’a vu votre signe : « ${sign} ».`,
  },
  plan: {
    whatHint: "Le plus petit pas, avec votre verbe à vous.",
    isKept: "Votre plan est gardé.",
    helpAsked: "Vous avez demandé de l’aide : les autres peuvent maintenant vous écrire.",
  },
  witness: {
    hint: "Quelqu’un qui lit votre plan et prend des nouvelles. On lui demande, et c’est libre.",
    asked: (name) => `${name} a reçu votre demande et répond dans son panneau.`,
    agreed: (name) => `${name} est témoin et peut lire votre plan.`,
    declined: (name) => `Pas aujourd’hui pour ${name}. Vous pouvez demander à quelqu’un d’autre.`,
    request: "On vous propose d’être témoin",
  },
  learning: {
    hint: "Et où vous vous en servirez ce mois-ci.",
    isShared: "partagé sans votre nom",
    isMine: "pour vous seulement",
  },
  regulation: {
    hint: "Tout le monde lira ces lignes, sans votre nom.",
    mine: (n) => (n === 1 ? "Une ligne de vous est arrivée." : `${n} lignes de vous sont arrivées.`),
  },
  rating: {
    missing: "Répondez aux trois, puis envoyez.",
    yoursToo: "On attend aussi le vôtre, plus bas.",
  },
  board: {
    hint: "Dits ou écrits par vous. Touchez-les pour les mettre dans votre texte.",
    question: "Une question pour vous",
    youWrite: "Vous écrivez :",
  },
  apart: {
    underlined: "Souligné : les mots qui ne sont pas dans votre texte.",
    notMine: "Pas dans votre texte :",
    unsaid: "Dans votre texte, dans aucun miroir :",
  },
  ideasEarly: "Plusieurs questions portent déjà une idée. Vous pouvez dire : « Uniquement des questions, pour aider sa réflexion. »",
  cue: { say: "Vous pouvez dire" },
  lines: {
    tooMany: (most) => `Il y a place pour ${most} lignes. Réunissez-en ou enlevez-en.`,
    tooLong: (most) => `Une ligne tient ${most} caractères. Raccourcissez la plus longue.`,
  },
  weather: { hint: "Elle s’affiche à côté de votre nom." },
  frame: {
    asked: "Notre cadre : on attend votre oui",
    agreed: "Vous avez donné votre accord.",
  },
  zones: { hint: "Cochez ce qui a été touché. Le groupe ne le voit pas." },
  confidences: { title: "Pour vous, et personne d’autre" },
  latecomers: { say: "En vingt secondes, vous pouvez dire" },
  arriving: { forYou: "Maintenant, pour vous" },
  askPause: {
    hint: "Seule la personne qui anime le sait, sans votre nom.",
    asked: "Votre demande de pause est chez la personne qui anime, sans votre nom.",
  },
  practice: { notice: "Vous vous exercez : toutes les autres personnes sont simulées." },
  turns: {
    mine: "C’est votre tour",
    floor: "Vous avez la parole",
    youNext: "Ensuite, c’est vous.",
  },
  news: {
    iFacilitate: () => "Vous animez maintenant.",
    iAmDeputy: (name) => `${name} anime maintenant ; la suppléance vous revient.`,
  },
  clientMissing: {
    choose: (name) => `${name} a quitté la séance : passez à ce que chacun a appris, ou revenez au choix d’un client.`,
    wait: (name) => `${name} a perdu la connexion : attendez, ou mettez en pause.`,
  },
  lending: {
    behind: (late, parts) => `Vous avez ${late} min de retard : prenez-en ${parts}.`,
    nothing: (late) => `Vous avez ${late} min de retard, et il ne reste rien à emprunter.`,
  },
  people: {
    arrived: "Là avec vous :",
    giveLink: "Donnez le lien ci-dessous.",
    handOverQuestion: (name) => `${name} anime à partir de maintenant, et la suppléance vous revient. Dites-le d’abord au groupe.`,
  },
  links: { facilitator: "Le vôtre : gardez-le pour vous" },
  invitation: { question: "Acceptez-vous le rôle de client aujourd’hui, avec ce groupe ?" },
  deputy: {
    explanation: "Vous assurez la suppléance. Vous pouvez prendre le relais ; à son retour, la suppléance lui revient.",
  },
  speech: {
    offlineMore: "Votre connexion est perdue : rien de ce que vous dites n’est écouté.",
    closed: "Écoute : votre micro est fermé.",
    opening: "Écoute : ouverture de votre micro.",
    openingMore: "Si votre navigateur le demande, autorisez-le.",
    pausedMore: "Votre micro est coupé dans la réunion, ou vous n’y êtes pas encore.",
    carriedMore: "Votre voix vient de la réunion ; le micro de cette page reste fermé.",
    noVoiceYet: "Écoute : votre voix n’arrive pas encore.",
    noVoiceYetMore: "Ci-dessus, faites-la venir de Zoom ou ouvrez un compagnon.",
    switchedOffMore: "Vous avez coupé votre micro ici.",
    own: {
      title: "Votre micro",
      on: "Ouvert : ce que vous dites est écouté.",
      off: "Coupé : rien de ce que vous dites n’est écouté.",
      advice:
        "Si vous coupez votre micro dans la réunion, coupez-le aussi ici. Mettez un casque : sans lui, le micro entend " +
        "les autres. Là où plusieurs partagent une pièce, un seul micro suffit.",
    },
    trouble: {
      refused:
        "Votre navigateur ne laisse pas cette page utiliser le micro. Autorisez-le à côté de l’adresse, puis réessayez.",
      missing: "Aucun micro trouvé. Branchez-en un, puis réessayez.",
      insecure: "Un navigateur ne prête son micro qu’aux pages en https. Prévenez la personne qui gère ce serveur.",
      failed: "Le micro ne s’est pas ouvert. Fermez les autres programmes qui l’utilisent, puis réessayez.",
    },
  },
  closing: {
    title: "Prenez ce qui est à vous",
    savedAs: (files) => `Dans vos téléchargements : ${files}`,
    nothingYet: "Vous n’avez encore rien enregistré.",
    notSaved: "Rien n’a été enregistré. Vérifiez votre connexion, puis réessayez.",
  },
  notSent: {
    title: "Vous aviez écrit ceci sans l’envoyer",
    question: "Des mots à vous n’ont été ni envoyés ni enregistrés. Continuer sans eux ?",
  },
  receipt: {
    yours: "Ce qui était à vous",
    saved: (files) => `Dans vos téléchargements : ${files}`,
    nothingSaved: "Vous n’avez rien enregistré sur cet appareil.",
    unverified: (time) => `À ${time}, tout n’a pas pu être vérifié. Prévenez la personne qui gère ce serveur.`,
    farewell: "Vous pouvez fermer cette page.",
  },
  menu: {
    leaveQuestion: "Quitter pour de bon ? Votre place et vos brouillons ici sont abandonnés.",
  },
};
