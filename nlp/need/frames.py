"""A small notation for signs over plain text, and its reading. Knows no language and no sign.

A frame is a regular expression over lower-case words without accents. `<name>` stands for an entry of a lexicon. A
blank stands also for a comma, a hyphen also for a blank, and an apostrophe may be missing or be a blank: "dont", "j ai"
and "dois je" are how people type and how a recogniser hears. What follows a final `&` has to be somewhere in the text,
or the frame is not tried: a cheap look before a dear one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

_NAMED = re.compile(r"<(?!said>)([a-z_]+)>")
# A character class and a lookbehind, whose width is fixed, are read as they stand.
_AS_IT_STANDS = re.compile(r"(\(\?<[!=][^)]*\)|\[[^\]]*\])")
_APOSTROPHE = r"(?:'[ ,]?|[ ,])?"
_BLANK = r"(?:[ ,]+)"
_HYPHEN = "[- ]"
_EVERYWHERE = 1_000_000


@dataclass(frozen=True)
class Frame:
    """A frame as a regular expression; `condition` is what the text has to hold for it to be tried.

    Compiled when it is first tried: all of them take a second, which no service that starts should wait for.
    """

    sign: str
    condition: str | None = None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.sign)

    @cached_property
    def _needed(self) -> re.Pattern[str] | None:
        return None if self.condition is None else re.compile(self.condition)

    def search(self, text: str, start: int = 0, end: int = _EVERYWHERE) -> re.Match[str] | None:
        """The first match between two positions."""
        return self.pattern.search(text, start, end) if self._worth_it(text, start, end) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches, in order and apart."""
        return self.pattern.finditer(text) if self._worth_it(text, 0, len(text)) else iter(())

    def match(self, text: str, start: int, end: int = _EVERYWHERE) -> re.Match[str] | None:
        """The match that begins right there and ends before another position."""
        return self.pattern.match(text, start, end)

    def _worth_it(self, text: str, start: int, end: int) -> bool:
        return self._needed is None or self._needed.search(text, start, end) is not None


def compile_frames(frames: Iterable[str], lexicon: Mapping[str, str]) -> tuple[Frame, ...]:
    """The frames in order. Raises KeyError for a name that the lexicon lacks."""
    compiled = []
    for frame in frames:
        sign, _, needed = frame.partition("&")
        compiled.append(Frame(_whole_words(sign, lexicon), _whole_words(needed, lexicon) if needed else None))
    return tuple(compiled)


def compile_sequels(frames: Iterable[str], lexicon: Mapping[str, str]) -> tuple[Frame, ...]:
    """The same for frames that are read right after something, from its last letter on."""
    return tuple(Frame(rf"(?:{_spelt(frame, lexicon)})(?!\w)") for frame in frames)


def _whole_words(frame: str, lexicon: Mapping[str, str]) -> str:
    return rf"(?<!\w)(?:{_spelt(frame, lexicon)})(?!\w)"


def _spelt(frame: str, lexicon: Mapping[str, str]) -> str:
    while named := _NAMED.search(frame):
        frame = frame.replace(named.group(), f"(?:{lexicon[named.group(1)]})")
    return "".join(
        part if index % 2 else part.replace(" ", _BLANK).replace("'", _APOSTROPHE).replace("-", _HYPHEN)
        for index, part in enumerate(_AS_IT_STANDS.split(frame))
    )
