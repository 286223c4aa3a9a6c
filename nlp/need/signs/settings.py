"""What names a person, a place or a thing, and the nouns that name none. Data only, both languages."""

from __future__ import annotations

from nlp.language.loading import Language
from nlp.need.signs.compiling import table

MOST_WORDS = 35
"""A statement with more different words than these names something, whatever the tagger says."""

NAMED = table(
    (
        r"(?:<place>)s?",
        r"(?:my|our|the|a|an|this|these|those|his|her|their|two|three|four|with|by|from|of|at|in|as|some|all|most"
        r"|both) (?:[\w-]+ )?(?!lot\b|young\b|boss of)(?:<person>)",
    ),
    (
        r"(?:<place>)s?",
        r"(?:mon|ma|mes|notre|nos|le|la|les|l'|un|une|du|au|aux|des|cette|ce|cet|sa|son|ses|leurs?|deux|trois"
        r"|quatre|avec|en|d'|aucun|aucune|chaque|quelques) ?(?:[\w-]+ )?(?!gens|autres?\b|personne\b"
        r"|type)(?:<person>)",
    ),
)

POINTS = table(
    (r"he|she|they|him|her|them|his|hers|their|theirs|it|that's|that is|this is|this(?= *[.,!?]|$)|those two",),
    (
        r"il(?! (?:faut|faudrait|me faut|y a|est temps))|elle|ils|elles|lui|leur|eux|ca|cela|ceci|c'est|celle-la"
        r"|celui-la",
    ),
)
"""Words that point at somebody or something."""

# Nouns that name no person, place or thing; with an accent or without, as the tagger meets them.
LIGHT: dict[Language, frozenset[str]] = {
    "en": frozenset((
        "advice", "again", "anger", "answer", "anyone", "anything", "april", "august", "autumn", "because",
        "beginning", "bit", "bully", "can't", "case", "cause", "change", "choice", "control", "courage", "coward",
        "day", "days", "december", "decision", "difference", "disaster", "don", "end", "energy", "er", "evening",
        "everybody", "everyone", "everything", "fact", "fear", "february", "feedback", "feeling", "first", "friday",
        "go", "god", "guidance", "guilt", "guy", "guys", "head", "heart", "hell", "help", "hope", "hypocrite",
        "hypocrites", "idea", "ideas", "idiot", "idiots", "input", "isn't", "issue", "issues", "january", "july",
        "june", "kind", "last", "liar", "liars", "life", "lot", "march", "matter", "may", "mess", "mind", "mistake",
        "moment", "monday", "month", "morning", "need", "night", "nightmare", "nobody", "nothing", "november",
        "october", "ok", "okay", "once", "one", "ones", "other", "others", "pain", "part", "patience", "people",
        "person", "please", "point", "problem", "problems", "question", "reason", "request", "respect", "sake",
        "saturday", "second", "second-time", "self", "sense", "september", "shame", "shit", "side", "situation",
        "solution", "somebody", "someone", "something", "sort", "sos", "spring", "start", "stop", "strength", "stuff",
        "suggestion", "summer", "sunday", "support", "tears", "thank", "thanks", "thing", "thought", "thoughts",
        "thursday", "time", "times", "tip", "tips", "today", "tomorrow", "trust", "try", "tuesday", "tyrant", "uh",
        "um", "want", "way", "wednesday", "week", "while", "winter", "wish", "won't", "word", "words", "yeah", "year",
        "yesterday",
    )),
    "fr": frozenset((
        "donnez", "dites", "aidez", "racontez",
        "accord", "aide", "air", "an", "année", "ans", "août", "appui", "arrêt", "aujourd'hui", "automne", "autre",
        "autres", "avis", "avril", "bah", "ben", "besoin", "bien", "bout", "cas", "catastrophe", "cauchemar", "cesse",
        "changement", "choix", "chose", "choses", "coeur", "colère", "comment", "confiance", "conseil", "conseils",
        "contrôle", "coup", "courage", "côté", "demain", "demande", "dernier", "dernière", "deuxième", "différence",
        "dimanche", "droit", "début", "décembre", "décision", "enfer", "envie", "erreur", "espoir", "euh", "facon",
        "fait", "faux", "façon", "fin", "fois", "force", "février", "genre", "gens", "gens-là", "goutte", "hein",
        "hier", "hiver", "honte", "hypocrite", "hypocrites", "idiot", "idiots", "idée", "idées", "jamais", "janvier",
        "jeton", "jetons", "jeudi", "jour", "jours", "juillet", "juin", "lundi", "là-dessus", "lâche", "mai", "main",
        "mal", "maniere", "manière", "mardi", "mars", "matin", "menteur", "menteurs", "mercredi", "merde", "mieux",
        "mois", "moment", "moments", "mot", "mots", "moyen", "non", "novembre", "nuit", "octobre", "ouais", "oui",
        "part", "patience", "pause", "personne", "personnes", "peu", "peur", "pfff", "piste", "pistes", "point",
        "première", "printemps", "problème", "problèmes", "question", "quoi", "raison", "recul", "respect", "retour",
        "retours", "rien", "réponse", "samedi", "secours", "semaine", "sentiment", "septembre", "situation", "soir",
        "solution", "sorte", "souhait", "soutien", "suggestion", "suite", "sujet", "tas", "temps", "tort", "tout",
        "truc", "trucs", "type", "tyran", "tête", "vendredi", "vie", "voilà", "ça", "énergie", "été",
    )),
}  # fmt: skip
