"""How a suggestion is worded in each language, each wording with its reason beside it. Data only.

A wording is a regular expression over plain words: lower case, no accent, one blank apart; English apostrophes are
dropped, French ones are blanks, hyphens are blanks. `<name>` stands for an entry of the lexicon in `words`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from nlp.interventions.words import ENGLISH, FRENCH

Table = tuple[tuple[str, str], ...]

# A lure is a question that hides an action. It may open any clause, unless that clause reports someone's words.
_EN_LURES: Table = (
    (r"(?:have|havent) you (?:not )?(?:ever )?(?:thought (?:of|about)|considered) <soft>(?:<doing>"
     r"|<thing>)<not_then>",
     "a thought that the client did not say they had; “what …”, “that …” and “leaving” ask about them"),
    (r"(?:have|havent) you (?:not )?tried <soft>(?:<doing>|<thing>)<not_past>",
     "“tried doing” proposes an experiment, “tried to do” asks about an attempt: only the first"),
    (r"(?:did|didnt) you try <soft>(?:<doing>|<thing>)<not_past>",
     "the same; “did you try to …” is a fact"),
    (r"why (?:not <soft>|(?:dont you|wouldnt you|do you not) <soft><not_daily>)<do> <more><not_habit>",
     "an action after “why not”; a state (want, feel, trust) or a habit (any more, ever) asks for a cause"),
    (r"(?:couldnt|shouldnt) you <soft><do> <more>",
     "a negated conditional hopes for a yes"),
    (r"(?:could|should|might) you (?:not|perhaps|maybe|possibly) <soft><do> <more>",
     "“perhaps” owns an idea; a bare “could you” asks about the margin of action, or asks a favour"),
    (r"what if you (?:were to )?<soft><did>\b<not_reading>",
     "“what if” and an action; with a state or a motive it is another reading"),
    (r"(?:wouldnt it|would it not|mightnt it) (?:\w+ ){0,2}<better> (?:for \w+ (?:\w+ )?)?to <soft><act>",
     "the comparison is the consultant's"),
    (r"(?:wouldnt|would|might|isnt) it (?:not )?(?:be )?worth <soft><doing>",
     "“worth doing” weighs an action nobody else named"),
    (r"(?:wouldnt it|would it|might it|could it) (?:not )?help (?:you )?(?:to |if you )<soft><did>\b",
     "help that consists in doing something"),
    (r"(?:how|what) about <soft>(?:you )?<doing><not_topic>",
     "an action after “how about”; a noun or “you” asks"),
    (r"how about (?:a|an) (?!<vague>)\w+",
     "“how about a mediator”, but a break or an example is for the group"),
    (r"what would you (?:say to|think of|think about) <soft><doing>",
     "asks for approval of an action"),
    (r"(?:would|could|wouldnt) you (?:ever )?consider <soft><doing>",
     "the same"),
    (r"(?:wouldnt you|would you not|arent you) (?:be )?better off <soft><doing>",
     "the comparison is the consultant's"),
    (r"(?:dont you|do you not) think (?:that )?(?:you (?:should|could|ought to)|it (?:would|might) be <better> to)"
     r" <soft><act>",
     "a leading question that ends in an action"),
)  # fmt: skip
_FR_LURES: Table = (
    (r"<have_you> (?:pas )?(?:deja |peut etre )?(?:pense|songe) <soft>a <soft>(?:<do>|<helped>|<thing>)<not_then>",
     "a thought that the client did not say they had; a name or « à ce que … » asks about them"),
    (r"<have_you> (?:pas )?(?:deja )?envisage <soft>(?:(?:de|d) <soft><do>|<thing>)",
     "the same"),
    (r"<have_you> (?:pas )?(?:essaye|tente) <soft>(?:(?:de|d) <soft><act>|<thing>)<not_past>",
     "an experiment proposed; « déjà » or a past scene makes it a fact"),
    (r"<have_you> (?:pas )?essaye avec <thing>",
     "the same"),
    (r"pourquoi (?:ne pas <soft><act>|pas <soft><do>)",
     "an action after « pourquoi ne pas »; « ne pas avoir fait » asks for a cause"),
    (r"pourquoi (?:est ce que )?(?:(?:tu|vous) )?(?:ne |n )?<soft><pronouns><not_daily><you_do>(?: tu| vous)? pas"
     r" <more><not_habit>",
     "an action in the present; a state (vouloir, oser) or « ne … plus » asks for a cause"),
    (r"(?:est ce que )?(?:tu|vous) (?:ne )?(?:pourrais|pourriez|devrais|devriez) pas <soft><act>",
     "a negated conditional hopes for a yes"),
    (r"ne (?:pourrais|pourriez|devrais|devriez) (?:tu|vous) pas <soft><act>",
     "the same, inverted"),
    (r"(?:pourrais|pourriez) (?:tu|vous) peut etre <do>",
     "« peut-être » owns an idea; « pourrais-tu » alone asks about the margin of action, or a favour"),
    (r"et si (?:tu|vous) <soft><pronouns><you_did><not_reading>",
     "« et si » and an action; with a state or a motive it is another reading"),
    (r"(?:est ce que )?(?:ce|ca|cela) (?:ne )?serait (?:il )?pas <better> <soft>(?:(?:de|d) <act>|que (?:tu"
     r"|vous) )",
     "the comparison is the consultant's"),
    (r"ne serait (?:ce|il) pas <better> <soft>(?:(?:de|d) <act>|que (?:tu|vous) )",
     "the same, inverted"),
    (r"(?:est ce que )?(?:ce|ca|cela) (?:ne )?(?:vaudrait|vaut) pas <soft>(?:le coup|la peine|mieux) (?:de|d)"
     r" <act>",
     "the same"),
    (r"(?:ca|cela) (?:ne )?(?:(?:te|t|vous) )?aiderait pas (?:de|d) <act>",
     "help that consists in doing something"),
    (r"(?:que|qu est ce que (?:tu|vous)) (?:dirais|diriez|penserais|penseriez)(?: tu| vous)? (?:de|d) <do>(?!.*"
     r" si )",
     "asks for approval of an action"),
    (r"(?:est ce que )?(?:tu |vous )?(?:envisagerais|envisageriez) (?:tu |vous )?(?:de|d) <act>",
     "the same"),
    (r"(?:est ce que )?(?:tu |vous )?(?:ne )?(?:crois|pense|penses|croyez|pensez) (?:tu |vous )?pas "
     r"(?:que (?:tu|vous) <soft>(?:devrais|devriez|pourrais|pourriez) <soft><act>"
     r"|qu il (?:faudrait|vaudrait mieux) <act>"
     r"|que (?:ce|ca) serait <better> (?:de|d) <act>)",
     "a leading question that ends in an action"),
)  # fmt: skip

# An offer is plain. It opens the sentence: after "if she refuses, …" a condition may still be a question.
_EN_OFFERS: Table = (
    (r"(?:maybe|perhaps|possibly) <order>",
     "an action without a subject"),
    (r"(?:maybe |perhaps |i think |i believe |i feel )(?:that )?you (?:should|could|ought to) <soft><act><mine>",
     "an idea that says it is one, even with a question mark"),
    (r"you (?:really |probably )?(?:should|ought to) (?:really |probably )?<soft><act><mine><told>",
     "“should have” judges, “should be” may be the client's own rule, a question mark gives it back"),
    (r"you (?:could|might) (?:maybe|perhaps|always|also|simply) <soft><do> <more><mine>",
     "an option; a bare “you could” may be the past"),
    (r"you (?:could|might) (?:try|start by|begin by|start with|begin with) (?!to )<soft>\w+<mine>",
     "an experiment"),
    (r"you could (?!tell|say|call|show|meet|raise|see)<do> <more><mine><told>",
     "an option, when nothing says that it is the past"),
    (r"you (?:might|may) (?:want|wish) to <do> <more><told>|youd better <act>|you had better <do>|youd be"
     r" better off <doing>",
     "an option, politely"),
    (r"(?:if i were you|if i was you|(?:if i were )?in your (?:place|shoes|position)) (?:, )?(?:i would|id) "
     r"<soft>(?!<inward>)\w+",
     "the consultant acts in the client's place; “I would feel” is a resonance"),
    (r"(?:i would|id) (?:personally |really )?be (?:tempted|inclined) to <act>",
     "an action, owned"),
    (r"(?:i would|id) <soft>(?:start by|begin by|begin with|start with|<do>) <more><not_to_you>",
     "the same; “I would say” or “ask you” is no action for the client"),
    (r"(?:i would |id )?(?:i )?(?:suggest|recommend|advise) (?:that you|you|to you|<doing>)",
     "named as advice; “I suggest we …” is about the group's work"),
    (r"my (?:advice|suggestion|recommendation) (?:is|would|to you|,|:)",
     "named as advice"),
    (r"(?:one|an|another|a) (?:possible )?(?:lead|idea|suggestion|option|tip)(?: for you)?"
     r"(?: (?:would|could|might) be to | : | , )<soft><do>",
     "named as an idea, then an action"),
    (r"it (?:would|could|might) (?:be <better> (?:to|if you)|help (?:you )?to|help if you) <soft><did>\b<told>",
     "an action and its benefit"),
    (r"try <doing>",
     "an experiment, as an order"),
)  # fmt: skip
_FR_OFFERS: Table = (
    (r"peut etre <do> <more>(?!.*\best (?:il|ce|elle)\b)",
     "an action without a subject"),
    (r"(?:peut etre (?:que )?|je (?:pense|crois|trouve) que )(?:tu|vous) (?:devrais|devriez|pourrais|pourriez) "
     r"<soft><act><mine>",
     "an idea that says it is one, even with a question mark"),
    (r"(?:tu|vous) (?:devrais|devriez|pourrais|pourriez) (?:peut etre|aussi|toujours|simplement|au moins)"
     r" <act><mine>",
     "the same"),
    (r"(?:tu|vous) (?:devrais|devriez) <soft><act><mine><told>",
     "« tu aurais dû » judges, and a question mark gives the client's own rule back"),
    (r"(?:tu|vous) (?:pourrais|pourriez) (?:essayer|tenter|commencer) (?:de|d|par|un|une) <more><mine><told>",
     "an experiment"),
    (r"(?:tu|vous) (?:pourrais|pourriez) (?!refuser|dire non)<do><mine><told>",
     "an option; with a question mark it asks about the margin of action"),
    (r"(?:moi )?(?:, )?(?:(?:si j etais )?a (?:ta|votre) place|si j etais (?:toi|vous)) (?:, )?(?:moi )?(?:,"
     r" )?(?:je|j) "
     r"<soft>(?!<inward>)(?:(?:me|m) )?<pronouns>(?!<inward>)\w+rais\b",
     "the consultant acts in the client's place; « je me sentirais » is a resonance"),
    (r"(?:moi )?(?:, )?je serais (?:\w+ )?tentee? (?:de|d) ",
     "an action, owned"),
    (r"(?:moi )?(?:, )?(?:je|j) <not_to_you><soft><pronouns><i_would>",
     "the same; « je dirais » or « je te demanderais » is no action for the client"),
    (r"il faudrait (?:que (?:tu|vous) (?!sois|soyez|aies|ayez|puiss|sach)\w+<told>|peut etre <act>)",
     "an action expected of the client; without a subject it states a fact"),
    (r"(?:il vaudrait mieux|mieux vaudrait) (?:que (?:tu|vous) |<act>)<told>",
     "the comparison is the consultant's"),
    (r"(?:tu|vous) (?:ferais|feriez) mieux (?:de|d) |(?:tu|vous) (?:aurais|auriez) (?:tout )?interet a <act>"
     r"|(?:tu|vous) gagner(?:ais|iez) a <act>",
     "the same"),
    (r"je (?:te|t|vous) (?:conseille|conseillerais|suggere|suggererais|recommande|recommanderais) (?:(?:de|d)"
     r" <act>|une? )",
     "named as advice; « je propose une pause » is about the group's work"),
    (r"(?:mon conseil|ma suggestion|ma recommandation) (?:est|serait|c est|,|:)",
     "named as advice"),
    (r"(?:une|un) (?:autre )?(?:piste|idee|suggestion|option|conseil|possibilite)"
     r"(?: (?:serait|c est|ce serait) (?:de|d) | : | , )<soft><do>",
     "named as an idea, then an action"),
    (r"(?:ce|ca) serait <better> (?:(?:de|d) <act>|que (?:tu|vous) (?!nous|me|m\b))<told>",
     "an action and its benefit"),
    (r"(?:essaie|essaye|essayez) (?:plutot |peut etre )?(?:de|d) <act>",
     "an experiment, as an order"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wordings:
    """The wordings of a language, compiled; `reported` finds a clause whose sequel is someone else's words.

    `elision` is what replaces an apostrophe before they are matched: "dont" and "t as" are how people type.
    """

    lures: tuple[re.Pattern[str], ...]
    offers: tuple[re.Pattern[str], ...]
    reported: re.Pattern[str]
    elision: str


def _compile(table: Table, lexicon: Mapping[str, str], before: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(before + _spell(f"(?:{wording})", lexicon)) for wording, _ in table)


def _spell(wording: str, lexicon: Mapping[str, str]) -> str:
    while found := re.search(r"<(\w+)>", wording):
        wording = wording.replace(found.group(), lexicon[found.group(1)])
    return wording


def _wordings(lures: Table, offers: Table, lexicon: Mapping[str, str], elision: str) -> Wordings:
    fillers = rf"(?:(?:{lexicon['filler']})\b(?: ,)? ){{0,3}}"
    # One word before a comma is a name or an adverb: "Claire, you should …".
    address = rf"(?:\w+ , )?(?!(?:{lexicon['summing']}) (?!,))"
    return Wordings(
        lures=_compile(lures, lexicon, fillers),
        offers=_compile(offers, lexicon, address + fillers),
        reported=re.compile(rf"\b(?:{lexicon['reported']})\b"),
        elision=elision,
    )


WORDINGS: dict[str, Wordings] = {
    "en": _wordings(_EN_LURES, _EN_OFFERS, ENGLISH, elision=""),
    "fr": _wordings(_FR_LURES, _FR_OFFERS, FRENCH, elision=" "),
}
