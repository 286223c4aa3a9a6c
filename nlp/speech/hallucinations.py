"""Lines that Whisper writes when nobody speaks. Only whole lines are judged: a sentence with such words is kept."""

from __future__ import annotations

import re
import unicodedata

# Learnt by Whisper from the subtitles of videos; collected from the reports of its users.
_LINES = {
    "thank you for watching", "thanks for watching", "thank you so much for watching", "thanks for watching everyone",
    "thank you for watching this video", "thank you for watching and see you next time", "see you next time",
    "see you in the next video", "please subscribe", "please subscribe to my channel", "like and subscribe",
    "dont forget to subscribe", "dont forget to like and subscribe", "subtitles by the amara org community",
    "subtitled by", "transcription by castingwords", "music", "applause", "silence", "blank audio", "you",
    "sous titres realises par la communaute d amara org", "sous titres realises para la communaute d amara org",
    "sous titres realises par l amara org", "sous titres par la communaute d amara org", "sous titrage st 501",
    "sous titrage societe radio canada", "sous titrage fr", "sous titres fait par sous titres par", "sous titrage",
    "merci d avoir regarde cette video", "merci d avoir regarde", "merci davoir regarde la video",
    "n oubliez pas de vous abonner", "abonnez vous", "abonnez vous a la chaine", "musique", "applaudissements",
    "a bientot pour une nouvelle video", "a la prochaine video",
}  # fmt: skip
_CREDITS = re.compile(r"(sous titr(es|age)|subtitles?|captions?|transcription) (realises? )?(par|by) .{1,40}")
_BRACKETED = re.compile(r"\s*([\[(*♪].*[\])*♪]|♪+)\s*")
_APOSTROPHES = str.maketrans("", "", "'’")
_NOT_WORDS = re.compile(r"[^\w]+")


def is_hallucination(line: str) -> bool:
    """True when the whole line is a known artefact, a bracketed noise, or holds no word at all."""
    words = normalise(line)
    return (
        not words
        or _BRACKETED.fullmatch(line) is not None
        or words.replace(" ", "") in _KNOWN
        or _CREDITS.fullmatch(words) is not None
    )


def normalise(line: str) -> str:
    """The words of a line alone: lower case, without accents or punctuation, one space apart."""
    plain = unicodedata.normalize("NFKD", line.casefold().translate(_APOSTROPHES))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return _NOT_WORDS.sub(" ", letters).strip()


# "d'avoir", "d avoir" and "davoir" are one: what is compared has no spaces.
_KNOWN = frozenset(line.replace(" ", "") for line in _LINES)
