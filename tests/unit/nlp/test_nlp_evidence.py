from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.language.loading import Language
from nlp.language.parsing import parse
from nlp.need.clauses import clauses
from nlp.need.cues import SOURCES
from nlp.need.evidence import EvidenceBoard, Kind, Line, find_evidence
from nlp.need.patterns import compile_pattern, find


def line(text: str, name: str = "1") -> Line:
    return Line(id=name, text=text, at=12.5, source="said")


def quotes(text: str, language: Language) -> list[tuple[Kind, str]]:
    found = find_evidence(line(text), language)
    for evidence in found:
        assert evidence.quote == text[evidence.start : evidence.end]
    return [(evidence.kind, evidence.quote) for evidence in found]


ENGLISH: list[tuple[str, list[tuple[Kind, str]]]] = [
    (
        "My team does not share information with us, and I feel overwhelmed.",
        [("difficulty", "My team does not share information with us"), ("feeling", "I feel overwhelmed")],
    ),
    (
        "I need to know how to talk to my manager about the budget.",
        [("wanted", "I need to know how to talk to my manager about the budget")],
    ),
    (
        "I have tried to explain the strategy to the client, but nothing changed.",
        [("tried", "I have tried to explain the strategy to the client"), ("difficulty", "nothing changed")],
    ),
    (
        "I manage a team of twelve people in a hospital. What I want is to build trust in the group.",
        [
            ("situation", "I manage a team of twelve people in a hospital"),
            ("wanted", "What I want is to build trust in the group"),
        ],
    ),
    (
        "It matters to me because I could lose my best engineer.",
        [("stake", "It matters to me"), ("stake", "because I could lose my best engineer")],
    ),
    (
        "I do not want advice on the budget, leaving the legal side aside.",
        [("limit", "I do not want advice on the budget"), ("limit", "leaving the legal side aside")],
    ),
    (
        "I'm ready to change the way I run the meetings; it is up to me.",
        [("margin", "I'm ready to change the way I run the meetings"), ("margin", "it is up to me")],
    ),
    (
        "okay so the problem is that my boss never answers my emails and i feel stuck",
        [
            ("difficulty", "okay so the problem is that my boss never answers my emails"),
            ("feeling", "i feel stuck"),
        ],
    ),
    ("How can I tell him without hurting him?", [("wanted", "How can I tell him without hurting him")]),
]
FRENCH: list[tuple[str, list[tuple[Kind, str]]]] = [
    (
        "Mon équipe ne partage pas les informations, et je me sens débordé.",
        [("difficulty", "Mon équipe ne partage pas les informations"), ("feeling", "je me sens débordé")],
    ),
    (
        "Je voudrais savoir comment parler avec ma directrice.",
        [("wanted", "Je voudrais savoir comment parler avec ma directrice")],
    ),
    (
        "J'ai essayé de poser des règles claires, mais personne ne répond.",
        [("tried", "J'ai essayé de poser des règles claires"), ("difficulty", "personne ne répond")],
    ),
    (
        "Je travaille dans un hôpital depuis six mois. Mon chef ne prend pas de décision.",
        [
            ("situation", "Je travaille dans un hôpital depuis six mois"),
            ("difficulty", "Mon chef ne prend pas de décision"),
        ],
    ),
    (
        "Ce que je cherche, c'est un autre point de vue, je ne veux pas de conseils techniques.",
        [
            ("wanted", "Ce que je cherche, c'est un autre point de vue"),
            ("limit", "je ne veux pas de conseils techniques"),
        ],
    ),
    (
        "Je suis prêt à revoir les horaires, ça dépend de moi.",
        [("margin", "Je suis prêt à revoir les horaires"), ("margin", "ça dépend de moi")],
    ),
    (
        "C'est important pour moi parce que mon équipe s'épuise.",
        [("stake", "C'est important pour moi"), ("stake", "parce que mon équipe s'épuise")],
    ),
    (
        "J’ai du mal à dire non, et j’ai peur de sa réaction.",
        [("difficulty", "J’ai du mal à dire non"), ("feeling", "j’ai peur de sa réaction")],
    ),
    ("Euh, je, je ne sais pas comment lui dire.", [("difficulty", "je ne sais pas comment lui dire")]),
    ("Comment puis-je lui annoncer la nouvelle ?", [("wanted", "Comment puis-je lui annoncer la nouvelle")]),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_words_are_quoted_for_what_they_are(text: str, expected: list[tuple[Kind, str]]) -> None:
    assert quotes(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french_words_are_quoted_for_what_they_are(text: str, expected: list[tuple[Kind, str]]) -> None:
    assert quotes(text, "fr") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Good morning everyone, can you hear me? Yes, I can hear you.",
        "Thank you for your trust, the time is up.",
        "I would like to present my problem to the group.",
        "That is a good idea. I will talk to the client before Friday.",
        "We had lunch together and it was sunny. The train was late today.",
        "What do you think? Have you ever tried to ask for help?",
        "I agree with Anna.",
        "Yes. No. Me too. Exactly.",
        "",
    ],
)
def test_small_talk_in_english_is_no_evidence(text: str) -> None:
    assert quotes(text, "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour à tous, vous m'entendez ? Oui, très bien, merci.",
        "Je voudrais présenter mon problème. Je vais parler demain à ma collègue.",
        "Avez-vous déjà essayé de préparer la réunion avec votre équipe ?",
        "Je suis d'accord avec toi. C'est une bonne question.",
        "Il fait beau aujourd'hui. On a mangé ensemble à midi.",
        "Oui. Non. Moi aussi. Exactement.",
        "",
    ],
)
def test_small_talk_in_french_is_no_evidence(text: str) -> None:
    assert quotes(text, "fr") == []


def test_a_quotation_keeps_the_words_as_they_were_said() -> None:
    text = "I, um, I need to, you know, understand what scares me."
    assert quotes(text, "en") == [("wanted", "I need to, you know, understand what scares me")]


def test_a_quotation_says_where_and_how_it_was_said() -> None:
    typed = Line(id="note-3", text="I am afraid of her answer", at=99.0, source="typed")
    (evidence,) = find_evidence(typed, "en")
    assert (evidence.line, evidence.at, evidence.source) == ("note-3", 99.0, "typed")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([text for text, _ in ENGLISH] + ["Um, well,", "—", "\n", "(yes)", "I I"]), max_size=4))
def test_quotations_are_always_verbatim_in_order_and_apart(parts: list[str]) -> None:
    text = " ".join(parts)
    found = find_evidence(line(text), "en")
    assert all(evidence.quote == text[evidence.start : evidence.end] for evidence in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


def test_the_board_shows_what_is_said_again_once() -> None:
    board = EvidenceBoard("fr")
    first = board.add(line("J'ai peur de sa réaction.", "1"))
    assert len(first) == 1
    assert board.add(line("Euh, j'ai peur de sa réaction", "2")) == ()
    assert board.evidence == first


def test_the_board_forgets_lines_for_good() -> None:
    board = EvidenceBoard("en")
    board.add(line("I feel overwhelmed.", "1"))
    kept = board.add(line("I need to set a limit.", "2"))
    board.forget({"1"})
    assert board.evidence == kept
    assert len(board.add(line("I feel overwhelmed.", "3"))) == 1


@pytest.mark.parametrize("kind", SOURCES)
def test_every_kind_has_cues_in_both_languages(kind: Kind) -> None:
    assert SOURCES[kind]["en"]
    assert SOURCES[kind]["fr"]


@pytest.mark.parametrize(
    ("pattern", "text", "position"),
    [
        ("I feel", "Today I felt lost", 1),
        ("I ~ feel", "I always felt lost", 0),
        ("I ~ feel", "I never felt lost", None),
        ("=felt lost", "I felt lost", 1),
        ("=feel lost", "I felt lost", None),
        ("feel @ADJ|@VERB", "I felt lost", 1),
        ("feel !lost @VERB|@ADJ", "I felt lost", None),
        ("today? I feel", "I felt lost", 0),
        ("feel +VerbForm=Part", "I felt lost", 1),
    ],
)
def test_the_notation_of_cues(pattern: str, text: str, position: int | None) -> None:
    assert find([compile_pattern(pattern)], parse([text], "en")[0]) == position


def test_an_empty_cue_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one element"):
        compile_pattern("  ")


def test_a_clause_without_a_verb_stays_with_its_neighbour() -> None:
    text = "Every week, the leader changes the plan, the budget, and the dates."
    assert [text[c[0].start : c[-1].end] for c in clauses(parse([text], "en")[0])] == [text[:-1]]
