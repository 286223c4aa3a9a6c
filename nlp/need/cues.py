"""Cues of each kind of evidence, English and French side by side. Data only; the notation is that of `patterns`.

Source: the cues and cautions of the method (need statement, criteria C1 to C12), worded for precision: a cue that
also fits small talk or other people's needs is left out.
"""

from __future__ import annotations

from typing import Literal

from nlp.language.loading import Language
from nlp.need.patterns import Pattern, compile_all

Kind = Literal["situation", "stake", "difficulty", "tried", "feeling", "wanted", "limit", "margin"]

_EN_TRIED = (
    "tried|attempted|asked|told|spoken|spoke|talked|sent|written|wrote|proposed|suggested|organised|organized|explained"
    "|met|offered|raised|called|reminded|introduced|delegated|escalated|invited|rewritten|set"
)
_FR_TRIED = (
    "essayé|essaye|tenté|demandé|parlé|envoyé|écrit|proposé|suggéré|organisé|expliqué|rencontré|relancé|alerté|dit|mis"
    "|testé|convoqué|invité|rappelé|présenté|posé|discuté|délégué|réuni|insisté"
)
_EN_EMOTION = (
    "afraid|scared|worried|anxious|overwhelmed|exhausted|tired|frustrated|angry|sad|ashamed|disappointed|hurt|nervous"
    "|stressed|confused|upset|lonely|helpless|powerless|furious|discouraged|guilty|embarrassed|torn|desperate|uneasy"
)
_FR_EMOTION = (
    "inquiet|inquiète|fatigué|fatiguée|épuisé|épuisée|débordé|débordée|stressé|stressée|perdu|perdue|déçu|déçue|triste"
    "|furieux|furieuse|découragé|découragée|frustré|frustrée|blessé|blessée|démuni|démunie|angoissé|angoissée|nerveux"
    "|nerveuse|impuissant|impuissante|coupable|seul|seule|tiraillé|tiraillée|mal"
)
_EN_WORK = "manage|lead|run|supervise|coordinate|head|teach|oversee|direct"
_FR_WORK = "gérer|diriger|encadrer|coordonner|piloter|animer|accompagner|manager|enseigner|former|superviser"
_EN_ROLE = "manager|director|head|nurse|teacher|engineer|leader|consultant|founder|officer|doctor|coordinator"
_FR_ROLE = (
    "responsable|directeur|directrice|manager|chef|cheffe|infirmier|infirmière|cadre|enseignant|enseignante|ingénieur"
    "|ingénieure|formateur|formatrice|consultant|consultante|coordinateur|coordinatrice"
)
_EN_UNIT = "day|week|month|year|hour|morning|evening|monday|tuesday|wednesday|thursday|friday"
_FR_UNIT = "jour|semaine|mois|an|année|heure|matin|soir|lundi|mardi|mercredi|jeudi|vendredi"
_EN_OTHERS = "@NOUN|@PROPN|he|she|they|everyone|one"
_FR_OTHERS = "@NOUN|@PROPN|il|elle|ils|elles|on"

# In this order: a clause is quoted once, for the first kind that fits.
SOURCES: dict[Kind, dict[Language, tuple[str, ...]]] = {
    "limit": {
        "en": (
            "I would? do? not want ~ advice|solution|to|you", "I would rather|prefer not",
            "leave|leaving ~ ~ aside|out",
            "no advice|solution", "only question", "please do not", "not look for solution|advice",
            "just listen",
        ),
        "fr": (
            "je ne? vouloir|souhaiter|attendre pas|plus", "laisser ~ ~ de côté",
            "pas de conseil|solution|leçon",
            "surtout pas", "je préférer ne pas", "que =des =questions",
            "ne? chercher pas de? solution|conseil",
            "uniquement|seulement des question",
        ),
    },
    "wanted": {
        "en": (
            "I|we really? need !to|not", "I need to @VERB",
            "what I|we really? need|want|look|expect|hope ~ be",
            "I would ~ like to", "I really? want|wish|hope to", "I want you to",
            "my question|goal|aim|request ~ be",
            "I be look for", "how can|could|do|should I", "I ~ wonder how|what|whether|if|why",
            "I ask myself",
            "help me @VERB|to|with|by", "I want to",
        ),
        "fr": (
            "je avoir ~ besoin de", "je vouloir !pas ~ @VERB|@AUX", "je aimer !pas ~ @VERB|@AUX|que",
            "je souhaiter !pas ~ @VERB|@AUX|que", "ce que je vouloir|chercher|attendre|souhaiter",
            "dont je avoir besoin",
            "mon|ma question|but|objectif|demande ~ ce? être", "je chercher à|un|une|des",
            "comment faire|puis|pouvoir ~ je",
            "comment @VERB", "je me demander", "il me falloir", "aider moi|-moi à|en",
        ),
    },
    "tried": {
        "en": (
            f"I|we have already? {_EN_TRIED}", f"I|we already? {_EN_TRIED}",
            "I have already @VERB",
        ),
        "fr": (f"je|nous avoir ~ {_FR_TRIED}", f"on avoir ~ {_FR_TRIED}", "je venir de @VERB"),
    },
    "feeling": {
        "en": (
            "I ~ feel !like ~ @ADJ|@VERB|@ADV", "I feel like|that", f"I be ~ {_EN_EMOTION}", "I fear|dread",
            "it|this|that make I|me ~ @ADJ|feel", "I be fed up", "I be under pressure",
        ),
        "fr": (
            "je ne? me sentir ~ @ADJ|@VERB|@ADV", f"je être ~ {_FR_EMOTION}", "je avoir ~ peur|honte|marre",
            "je craindre|redouter",
            "ça|cela me stresser|fatiguer|énerver|toucher|blesser|peser|angoisser|épuiser|user",
            "je être en|sous|à colère|pression|bout", "je avoir ~ l'|le impression|sentiment",
            "je culpabiliser",
        ),
    },
    "stake": {
        "en": (
            "because ~ I|my|we|our|me", "so that I|we|my", "at stake", "matter ~ to me",
            "be ~ important ~ for|to me|us",
            "I ~ risk|lose", "otherwise I|we|my|the", "I can not afford", "it cost me", "for fear of",
        ),
        "fr": (
            "parce que ~ je|mon|ma|mes|nous|me", "pour que ~ je|mon|ma|mes|nous|le|la", "en jeu",
            "enjeu ~ être",
            "compter ~ pour moi|nous", "important ~ pour moi|nous", "sinon", "je|nous risquer",
            "ça|cela me coûter",
            "par peur de", "afin que",
        ),
    },
    "difficulty": {
        "en": (
            "problem|difficulty|issue|trouble|challenge ~ be", "it be ~ hard|difficult|tough|complicated",
            "I find it ~ hard|difficult|tough", "I ~ struggle", "I can|could not !complain|wait",
            "I do not ~ know how|what|who|whether|where", "I be ~ stuck|lost|blocked", "I fail to",
            "I do not manage|dare",
            "I keep ~ silent|quiet", "I ~ avoid", "nothing change|work|help|happen",
            "nobody|no-one @VERB|@AUX",
            f"{_EN_OTHERS} do|will|would|can not ~ @VERB", "refuse to",
            "keep +VerbForm=Ger|+VerbForm=Part", "keep interrupting|asking",
            "there be ~ conflict|tension", "there be no @NOUN", "too many|much @NOUN", "we lose",
            "I have no time",
            "what block|bother|trouble|cost|stop me", "I ~ put ~ off", "it ~ do|do not work|help",
        ),
        "fr": (
            "problème|difficulté|souci|question ~ ce? être que|quand|comment|de",
            "ce|il être ~ difficile|dur|compliqué|lourd",
            "je avoir ~ du mal", "je ne? y? arriver ~ pas|plus",
            "je ne? savoir pas|plus ~ comment|quoi|que|si|où|à|qui",
            "je ne? pouvoir pas|plus", "je être bloqué|bloquée|coincé|coincée", "je bloquer",
            "je ne? réussir pas|plus",
            "ce qui me ~ bloquer|gêner|coûter|empêcher|peser",
            f"{_FR_OTHERS} ne ~ @VERB|@AUX pas|plus|jamais|rien",
            "refuser|refuse de|le|la|les|tout", "personne ne", "rien ne", "manquer de",
            "il ne? y avoir pas|plus|aucun",
            "il y avoir ~ conflit|tension|blocage", "trop de @NOUN", "je me taire", "je éviter",
            "je ne? oser pas|plus",
            "je ne? avoir pas|plus le temps|force|courage", "nous perdre", "je ~ repousser|reporter",
        ),
    },
    "margin": {
        "en": (
            "I can|could !not ~ @VERB", "up to me", "in my own? hand|power|control|remit",
            "I be ready|willing|prepared to",
            "I be responsible for", "I have ~ right|authority|power to", "I be allowed|free to",
            "it be my decision",
        ),
        "fr": (
            "je pouvoir !pas|plus ~ @VERB", "dépendre de moi", "entre mes mains", "je être prêt|prête à",
            "il me appartenir", "je avoir ~ main|droit|possibilité|autorité", "je être responsable de|du|des",
            "ce être à moi de", "de mon ressort",
        ),
    },
    "situation": {
        "en": (
            f"I|we {_EN_WORK} ~ @NOUN|@NUM|@DET", "I|we ~ work in|as|for|with|at|on", f"I be ~ {_EN_ROLE}",
            "we be @NUM", "there be @NUM ~ in my|our", f"for|since ~ @NUM ~ {_EN_UNIT}",
            f"@NUM {_EN_UNIT} ago",
            f"every|each|last|this {_EN_UNIT}", "since @PROPN|january|march|june|september",
            "I have be|been in this",
            "my team|manager|boss|director|colleague|client ~ have|be ~ @NUM|new",
        ),
        "fr": (
            f"je|nous {_FR_WORK} ~ @NOUN|@NUM|@DET", "je|nous ~ travailler", f"je être ~ {_FR_ROLE}",
            "nous être ~ @NUM",
            f"depuis ~ @NUM ~ {_FR_UNIT}", f"il y avoir @NUM {_FR_UNIT}", f"chaque {_FR_UNIT}",
            "tous|toutes les @NOUN",
            "depuis ~ janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
            f"{_FR_UNIT} dernier|dernière",
            "mon|ma équipe|chef|collègue|directrice|directeur ~ avoir|être ~ @NUM|nouveau",
        ),
    },
}  # fmt: skip

# What a client also says in a session: greetings, talk about the session, plans, what they would tell the group.
_ASIDES: dict[Language, tuple[str, ...]] = {
    "en": (
        "thank", "can you ~ hear|see|repeat", "I can hear|see|say|imagine|understand|tell|repeat|answer",
        "I ~ want|like to say|thank|add|start|answer|tell|present|begin|specify|talk", "I will",
        "I be going|go to",
        "let us|'s|me", "I|we agree", "good morning|afternoon|evening", "I do not know if that",
        "need|have|want to go|stop|leave now?", "I need a|some minute|second|break|coffee|moment|water",
        "good question",
    ),
    "fr": (
        "merci", "pouvoir vous|tu ~ entendre|voir|répéter",
        "je pouvoir ~ entendre|voir|dire|imaginer|comprendre|répéter",
        "je vouloir|aimer|souhaiter vous|te|le|y|en? dire|remercier|ajouter|commencer|répondre|présenter|préciser",
        "je vouloir|aimer|souhaiter en? parler|revenir",
        "je aller @VERB", "je être ~ d'accord", "bonne question",
        "je avoir ~ besoin de|d' un|une minute|pause|café|seconde",
        "ça|cela aller bien?", "on se voir|voit|retrouver",
    ),
}  # fmt: skip

KINDS: dict[Language, tuple[tuple[Kind, tuple[Pattern, ...]], ...]] = {
    language: tuple((kind, compile_all(table[language])) for kind, table in SOURCES.items())
    for language in ("en", "fr")
}
ASIDES: dict[Language, tuple[Pattern, ...]] = {language: compile_all(table) for language, table in _ASIDES.items()}
OTHERS: dict[Language, frozenset[str]] = {
    "en": frozenset(("you", "your", "yours")),
    "fr": frozenset(("tu", "t'", "vous", "votre", "vos", "ton", "ta", "tes")),
}
"""Words by which a clause is about the listeners."""
