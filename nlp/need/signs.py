"""Signs in the words of a need statement that a criterion may not be met yet, in both languages. Data only.

Source: the method's table of weakness cues, and what its strong examples taught about leaving good statements alone.
"""

from __future__ import annotations

from nlp.language.loading import Language
from nlp.need.patterns import Pattern, compile_all

Table = dict[Language, tuple[Pattern, ...]]

_EN_LOOKED_FOR = "tool|method|template|pitch|plan|process|training|software|budget|course|app|person|assistant|raise"
_FR_LOOKED_FOR = "outil|méthode|formation|logiciel|budget|processus|poste|procédure|modèle|tableau|argumentaire"


def _table(english: tuple[str, ...], french: tuple[str, ...]) -> Table:
    return {"en": compile_all(english), "fr": compile_all(french)}


CHOSEN_SOLUTION = _table(
    (
        "convince|persuade|force ~ ~ @NOUN|@PROPN|him|her|them", "get ~ ~ to @VERB", "get rid",
        "make he|she|they|them|him|her @VERB",
        "how to implement|introduce|impose", "implement|impose a|an|the|my",
        f"I need|want ~ ~ {_EN_LOOKED_FOR}", "I would like ~ ~ idea|tip|trick to|for", "want ~ @NOUN to @VERB",
        "so that they|he|she ~ stop|start|change|listen",
    ),
    (
        "convaincre|persuader|forcer|obliger ~ ~ @NOUN|@PROPN|le|la|les", "il falloir que @DET @NOUN",
        "il falloir que ils|elles|il|elle|on",
        "faire en sorte que", "obtenir de|que", "mettre en place", f"il me falloir ~ {_FR_LOOKED_FOR}",
        f"je avoir besoin de|d' ~ {_FR_LOOKED_FOR}", "je vouloir ~ que @DET @NOUN",
        "je vouloir ~ idée|piste|astuce|conseil pour",
        "faire changer|obéir|travailler",
    ),
)  # fmt: skip
YES_OR_NO = _table(
    (
        "should|do|must|can|am|shall|could|would I", "be it normal|ok|right|wrong|fair|possible", "be not it",
        "yes or no",
        "whether or not",
    ),
    (
        "est-ce|ce que je", "dois|puis|devrais|pourrais|ai|suis je|-je", "est|être -ce|ce|-il|il ~ normal|juste|permis",
        "n'est-ce|ne est-ce|être pas", "oui ou non", "ou bien",
    ),
)  # fmt: skip
INTERROGATIVES: dict[Language, frozenset[str]] = {
    "en": frozenset(("how", "what", "who", "when", "where", "which", "why")),
    "fr": frozenset(("comment", "que", "qu'", "quoi", "qui", "quand", "où", "quel", "quelle", "pourquoi", "combien")),
}
JUDGEMENT = _table(
    (
        "incompetent|lazy|toxic|impossible|stupid|useless|hopeless|crazy|selfish|dishonest|manipulative|childish",
        "@NOUN be a problem|disaster|nightmare",
    ),
    (
        "incompétent|incompétente|fainéant|fainéante|paresseux|paresseuse|toxique|ingérable|impossible|nul|nulle|stupide",
        "manipulateur|manipulatrice|malhonnête", "@NOUN être un problème|catastrophe|cauchemar",
    ),
)  # fmt: skip
TIME_OR_SCENE = _table(
    (
        "@NUM", "when|since|during|after|before|until|every|each|last|next|yesterday|today|tomorrow", "in front of",
        "morning|evening|night|week|month|year|day|meeting|round|interview|committee|conversation",
    ),
    (
        "@NUM",
        "quand|depuis|lorsque|pendant|après|avant|chaque|hier|aujourd'hui|demain|devant|dernier|dernière|prochain",
        "matin|soir|nuit|semaine|mois|année|jour|réunion|comité|entretien|lundi|mardi|jeudi|week-end",
    ),
)  # fmt: skip
AIM = _table(
    (
        "need|want|wish|question|goal|aim",
        "would like",
        "how to|can|do|could",
        "look for",
        "help me",
        "I must|decide|choose",
        "I have to",
    ),
    (
        "besoin|vouloir|souhaiter|aimer|chercher|question|but|objectif",
        "comment",
        "je devoir|décider|choisir",
        "aider moi|-moi",
    ),
)
STAKE = _table(
    (
        "because|matter|stake|important|fear|afraid|risk|lose|cost|otherwise|without|so", "for fear",
        "peace|proud|ashamed",
    ),
    (
        "parce|pour|car|enjeu|jeu|important|craindre|peur|risque|risquer|perdre|coûter|sinon|compter|sans|payer",
    ),
)  # fmt: skip
LIMIT = _table(
    ("aside|without|not|only|except", "leave out", "no @NOUN"),
    ("côté|sans|pas|uniquement|seulement|sauf|que =des", "plus de"),
)
HELP = _table(
    (
        "idea|experience|challenge|decide|decision|tool|method|question|rehearse|practise|perspective|reading|reformulate"
        "|mirror|risk|priority|priorities|encourage|encouragement|support|step|viewpoint|hypothesis|criteria",
        "point of view", "help me by ~ @VERB",
    ),
    (
        "idée|piste|expérience|témoignage|défi|décider|décision|outil|méthode|question|répéter|répétition|lecture|regard"
        "|hypothèse|reformuler|reformulation|miroir|risque|priorité|encouragement|soutien|pas|critère|confrontation",
        "point|points de vue", "en me ~ @VERB",
    ),
)  # fmt: skip

# A verb that only says a state: with these alone nobody in the sentence does anything.
STATES: dict[Language, frozenset[str]] = {
    "en": frozenset(("be", "have", "feel", "need", "want", "like", "know", "think", "wish", "seem", "would", "can",
                     "could", "should", "must", "may", "might", "will", "do", "hope", "get", "improve")),
    "fr": frozenset(("être", "avoir", "sentir", "vouloir", "aimer", "savoir", "penser", "croire", "souhaiter",
                     "pouvoir",
                     "devoir", "falloir", "sembler", "espérer", "faire", "améliorer", "aller")),
}  # fmt: skip
FIRST_PERSON: dict[Language, frozenset[str]] = {
    "en": frozenset(("i", "we")),
    "fr": frozenset(("je", "j'", "nous", "-je")),
}
