"""What a statement may already name that the session asks for: a kind of help, a stake, a limit. Data only.

Wide on purpose: what is named once need not be asked for.
"""

from __future__ import annotations

from nlp.need.signs.compiling import table

HELP = table(
    (
        r"(?:idea|experience|challenge|decision|tool|method|question|perspective|reading|mirror|risk|viewpoint|step)s?",
        r"priority|priorities|hypothes[ie]s|criteria|support|encouragement|points? of view|reformulat\w+|encourag\w+",
        r"(?:to )?(?:decide|rehearse|practi[cs]e)|help me by \w+",
    ),
    (
        r"(?:idee|piste|experience|temoignage|defi|decision|outil|methode|question|repetition|lecture|regard|risque)s?",
        r"(?:hypothese|reformulation|priorite|encouragement|critere|confrontation|pas)s?|soutien|miroir|points? de vue",
        r"decider|repeter|reformuler|en (?:me|m') ?\w+",
    ),
)
STAKE = table(
    (
        r"because|otherwise|so that|at stake|for fear|afraid|important|peace|proud|ashamed|stakes?|fears?|so|without",
        r"(?:matters?|risk(?:ing|s)?|los(?:e|es|ing)|costs?)",
    ),
    (
        r"parce que|pour (?:que|ne)|car|en jeu|enjeux?|important|peur|risques?|sinon|sans",
        r"(?:crains|craint|risque|perds|perdre|coute|compte|paie)(?:nt)?",
    ),
)
LIMIT = table(
    (r"aside|without|not|only|except|leave out|no \w+|don't|won't|can't",),
    (r"de cote|sans|pas|uniquement|seulement|sauf|que des|plus de",),
)
CLIENT_ACTS = table((r"i|we",), (r"je|j|nous",))
OTHERS_ACT = table(
    (r"(?:^|(?<=[.!?] )|because |since |that |when |and |but |as |if )(?:<they>)",),
    (r"(?:^|(?<=[.!?] )|parce que |puisque |que |quand |et |mais |car |si )(?:<they>)",),
)
