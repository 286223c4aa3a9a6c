from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.language.loading import Language
from nlp.language.utterances import Speech, SpokenSentence, spoken_sentences


@dataclass(frozen=True)
class Said:
    id: str
    text: str
    at: float
    end: float | None = None
    stands_alone: bool = False


def runs_of(sentence: SpokenSentence[Said]) -> list[str]:
    return [sentence.text[run[0].start : run[-1].end] for run in sentence.runs]


def sentences_of(language: Language, *lines: tuple[str, float, float]) -> list[str]:
    said = [Said(str(number), text, at, end) for number, (text, at, end) in enumerate(lines)]
    return [run for sentence in spoken_sentences(said, language) for run in runs_of(sentence)]


GOES_ON: list[tuple[Language, str, str]] = [
    ("en", "i have been trying to", "talk to my manager for weeks"),
    ("en", "i feel stuck", "because nobody answers"),
    ("en", "i run a small shop with", "my brother"),
    ("en", "we've just had the worst", "season since we opened"),
    ("en", "I have been trying to...", "Talk to my manager."),
    ("en", "he never answers me and then he", "complains to the others"),
    ("fr", "j'essaie de parler à", "ma directrice depuis des semaines"),
    ("fr", "je suis cheffe de cuisine dans un", "lycée"),
    ("fr", "je voudrais lui dire", "parce que ça me pèse"),
    ("fr", "je lui ai demandé de", "venir me voir"),
]
STARTS_ANEW: list[tuple[Language, str, str]] = [
    ("en", "i feel stuck", "my manager never answers"),
    ("en", "I feel stuck.", "with my manager"),
    ("en", "i don't like that", "what i need is to leave"),
    ("en", "i need to choose", "so challenge me please"),
    ("en", "i feel stuck", "yes exactly"),
    ("fr", "je me sens perdu", "quand je lui parle il me répond pas"),
    ("fr", "j'en fais ce que je veux", "racontez-moi un retour qu'on vous a fait"),
    ("fr", "je suis responsable d'un atelier", "moi je travaille de nuit"),
    ("fr", "ça m'inquiète", "oui voilà"),
]


@pytest.mark.parametrize(("language", "first", "second"), GOES_ON)
def test_a_sentence_goes_on_after_a_short_pause(language: Language, first: str, second: str) -> None:
    (sentence,) = sentences_of(language, (first, 10, 12), (second, 13, 15))
    assert sentence.rstrip(".") == f"{first} {second}".rstrip(".")


@pytest.mark.parametrize(("language", "first", "second"), STARTS_ANEW)
def test_a_new_sentence_is_not_joined_to_the_one_before(language: Language, first: str, second: str) -> None:
    assert len(sentences_of(language, (first, 10, 12), (second, 13, 15))) == 2


@pytest.mark.parametrize(("pause", "together"), [(0, True), (4, True), (7, False)])
def test_a_broken_sentence_waits_for_its_end_a_few_seconds(pause: float, together: bool) -> None:
    found = sentences_of("en", ("i have been trying to", 10, 12), ("talk to my manager", 12 + pause, 20))
    assert (len(found) == 1) is together


def test_what_might_have_ended_waits_less_since_someone_may_have_asked() -> None:
    assert len(sentences_of("en", ("i argue with my manager", 10, 12), ("for three weeks", 13, 15))) == 1
    assert len(sentences_of("en", ("i argue with my manager", 10, 12), ("for three weeks", 16, 17))) == 2


def test_where_no_end_is_known_the_pause_is_told_from_the_words() -> None:
    broken = Said("1", "i have been trying to", 10.0)
    assert len(spoken_sentences([broken, Said("2", "talk to her", 14.0)], "en")) == 1
    assert len(spoken_sentences([broken, Said("2", "talk to her", 30.0)], "en")) == 2


def test_a_sentence_comes_from_three_lines_at_most() -> None:
    lines = [Said(str(number), "and then i went to the", 10.0 + number, 11.0 + number) for number in range(7)]
    assert [len(sentence.lines_count) for sentence in map(_Counted, spoken_sentences(lines, "en"))] == [3, 3, 1]


class _Counted:
    def __init__(self, sentence: SpokenSentence[Said]) -> None:
        self.lines_count = {line.id for line, _, _ in sentence.parts}


def test_a_note_stands_alone() -> None:
    note = Said("1", "I have been trying to", 10, 12, stands_alone=True)
    assert len(spoken_sentences([note, Said("2", "talk to my manager", 13, 15)], "en")) == 2


@pytest.mark.parametrize(
    ("language", "run", "expected"),
    [
        (
            "en",
            "my boss he never listens i feel stuck my manager never answers the emails i send him",
            ["my boss he never listens", "i feel stuck", "my manager never answers the emails i send him"],
        ),
        (
            "en",
            "i manage a team of twelve and since last year we have a new director she wants to change everything",
            [
                "i manage a team of twelve and since last year we have a new director",
                "she wants to change everything",
            ],
        ),
        (
            "fr",
            "je dirige une équipe de huit personnes il y a une collègue qui me parle plus mon chef il répond jamais",
            [
                "je dirige une équipe de huit personnes",
                "il y a une collègue qui me parle plus",
                "mon chef il répond jamais",
            ],
        ),
    ],
)
def test_a_run_is_cut_where_a_clause_with_its_own_subject_starts(
    language: Language, run: str, expected: list[str]
) -> None:
    assert sentences_of(language, (run, 0, 20)) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i think i know why she left"),
        ("en", "every time i ask he says he will see"),
        ("en", "the plan we made does not work"),
        ("en", "i don't want to end up in a job i hate"),
        ("en", "when i tell him the truth he gets angry"),
        ("en", "she told me he would leave"),
        ("fr", "quand je lui parle il me répond pas"),
        ("fr", "je pense que mon chef me comprend pas"),
        ("fr", "ce que j'aimerais c'est qu'il vienne me voir"),
        ("fr", "j'ai perdu mon poste il y a deux ans"),
    ],
)
def test_a_clause_that_belongs_to_another_is_not_cut_off(language: Language, text: str) -> None:
    assert sentences_of(language, (text, 0, 5)) == [text]


def test_lines_out_of_time_order_are_read_in_time_order() -> None:
    speech: Speech[Said] = Speech("en")
    speech.add(Said("2", "talk to my manager", 13, 15))
    gone, new = speech.add(Said("1", "i have been trying to", 10, 12))
    assert [sentence.text for sentence in gone] == ["talk to my manager"]
    assert [sentence.text for sentence in new] == ["i have been trying to talk to my manager"]
    assert speech.sentences == tuple(new)


PARTS = (
    "i have been trying to",
    "Um, right. i feel",
    "…talk to my",
    "manager. He left.",
    "  because we ",
    "—",
    "",
    "no",
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PARTS), st.integers(0, 40)), max_size=6))
def test_every_run_is_the_words_of_its_lines(parts: list[tuple[str, int]]) -> None:
    lines = [Said(str(number), text, float(at)) for number, (text, at) in enumerate(parts)]
    speech: Speech[Said] = Speech("en")
    for line in lines:
        speech.add(line)
    for sentence in speech.sentences:
        for run in sentence.runs:
            origin, start, end = sentence.origin(run[0].start, run[-1].end)
            quote = sentence.text[run[0].start : run[-1].end]
            if len(origin) == 1:
                assert quote == origin[0].text[start:end]
            else:
                middle = [line.text.strip() for line in origin[1:-1]]
                assert quote == " ".join([origin[0].text[start:].strip(), *middle, origin[-1].text[:end].strip()])
    times = [sentence.parts[0][0].at for sentence in speech.sentences]
    assert times == sorted(times)


def test_arrival_order_does_not_change_the_sentences_of_slightly_shuffled_lines() -> None:
    texts = ("i run a shop with", "my brother", "he wants to sell", "i don't know how to", "tell him no", "it hurts")
    lines = [Said(str(number), text, 10.0 + 2 * number, 11.5 + 2 * number) for number, text in enumerate(texts)]
    shuffled = [lines[index] for index in (1, 0, 2, 4, 3, 5)]
    speech: Speech[Said] = Speech("en")
    for line in shuffled:
        speech.add(line)
    assert [one.text for one in speech.sentences] == [one.text for one in spoken_sentences(lines, "en")]
