"""Whether a statement names any person, place or thing, or only points at them: "he did it again"."""

from __future__ import annotations

from nlp.language.sentences import sentences
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
        for sentence in sentences(statement.text, statement.language)
        for token in sentence.tokens
    )


def _says_little(form: str, lemma: str, statement: Statement) -> bool:
    light = settings.LIGHT[statement.language]
    return form in light or lemma in light
