"""What a statement's parse tells: whether it names anything or only points ("he did it again"), whether it bids."""

from __future__ import annotations

from nlp.need.signs import settings
from nlp.need.statement import Statement


def names_nothing(statement: Statement) -> bool:
    """True when people and things are only pronouns, and nothing says where. Raises PipelineMissing."""
    if len(statement.words) > settings.MOST_WORDS or any(
        sign.search(statement.plain) for sign in settings.NAMED[statement.language]
    ):
        return False
    # Only what is left after the quick look is worth a parse.
    return not any(
        token.pos in ("NOUN", "PROPN") and not _says_little(token.lower, token.lemma, statement)
        for sentence in statement.parsed
        for token in sentence.tokens
    )


def bids(statement: Statement) -> bool:
    """True when a sentence opens with a verb that has no subject: "Rehearse it with me". Raises PipelineMissing."""
    return any(
        sentence.tokens and sentence.tokens[0].pos == "VERB" and sentence.tokens[0].lower == sentence.tokens[0].lemma
        for sentence in statement.parsed
    )


def _says_little(form: str, lemma: str, statement: Statement) -> bool:
    light = settings.LIGHT[statement.language]
    return form in light or lemma in light
