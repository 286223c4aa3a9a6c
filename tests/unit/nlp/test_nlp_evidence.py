from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.language.loading import Language
from nlp.language.parsing import parse
from nlp.need.clauses import clauses
from nlp.need.cues import SOURCES
from nlp.need.evidence import Evidence, EvidenceBoard, Kind, Line, find_evidence
from nlp.need.patterns import compile_pattern, find
from nlp.need.repeats import Repeats
from nlp.need.telling import Turn, evidence_of, most_telling


def line(text: str, name: str = "1", at: float = 12.5, end: float | None = None) -> Line:
    return Line(id=name, text=text, at=at, source="said", end=end)


def said(text: str, kind: Kind, at: float = 0.0) -> Evidence:
    return Evidence(lines=("1",), start=0, end=len(text), quote=text, kind=kind, at=at, source="said")


def quotes(text: str, language: Language) -> list[tuple[Kind, str]]:
    found = find_evidence(line(text), language)
    for evidence in found:
        assert evidence.quote == text[evidence.start : evidence.end]
    return [(evidence.kind, evidence.quote) for evidence in found]


ENGLISH: list[tuple[str, list[tuple[Kind, str]]]] = [
    (
        "My team does not share information with us, and I feel really overwhelmed.",
        [("difficulty", "My team does not share information with us"), ("feeling", "I feel really overwhelmed")],
    ),
    (
        "I have tried to explain the strategy to the client. Nothing changes.",
        [("tried", "I have tried to explain the strategy to the client"), ("difficulty", "Nothing changes")],
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
        [("stake", "It matters to me because I could lose my best engineer")],
    ),
    (
        "okay so the problem is that my boss never answers my emails and i feel completely stuck",
        [
            ("difficulty", "okay so the problem is that my boss never answers my emails"),
            ("feeling", "i feel completely stuck"),
        ],
    ),
]
FRENCH: list[tuple[str, list[tuple[Kind, str]]]] = [
    (
        "Mon équipe ne partage pas les informations, et je me sens débordé.",
        [("difficulty", "Mon équipe ne partage pas les informations"), ("feeling", "je me sens débordé")],
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
            ("need", "Ce que je cherche, c'est un autre point de vue"),
            ("limit", "je ne veux pas de conseils techniques"),
        ],
    ),
    (
        "C'est important pour moi parce que mon équipe s'épuise.",
        [("stake", "C'est important pour moi parce que mon équipe s'épuise")],
    ),
    (
        "J’ai du mal à dire non, et j’ai peur de sa réaction.",
        [("difficulty", "J’ai du mal à dire non"), ("feeling", "j’ai peur de sa réaction")],
    ),
    ("Euh, je, je ne sais pas comment lui dire.", [("difficulty", "je ne sais pas comment lui dire")]),
]
KINDS_EN: list[tuple[Kind, str]] = [
    ("situation", "My boyfriend of four years broke up with me last month"),
    ("situation", "i'm a single mom with two kids and i work nights at a warehouse"),
    ("situation", "I've been the treasurer of our allotment association since 2019"),
    ("stake", "if i don't pass this exam i lose my scholarship"),
    ("stake", "Otherwise we will have to close the shop"),
    ("stake", "I can't afford to lose this job, I have rent to pay"),
    ("difficulty", "i can't concentrate on anything and my grades are dropping"),
    ("difficulty", "I never manage to say no when he asks me to stay late"),
    ("difficulty", "My manager keeps giving me tasks outside my contract"),
    ("difficulty", "every time we talk about money we end up shouting"),
    ("tried", "I talked to her about it twice but nothing changed"),
    ("tried", "i sat down with my son and we made a timetable together"),
    ("tried", "I even offered to take her shifts on Sundays"),
    ("feeling", "i cry in the car before going in"),
    ("feeling", "honestly i'm exhausted and fed up"),
    ("feeling", "It makes me furious, to be honest"),
    ("wanted", "I want my son to enjoy school again"),
    ("wanted", "i just want things to go back to how they were"),
    ("wanted", "Ideally we would share the work fairly"),
    ("limit", "I do not want advice on the budget"),
    ("limit", "i'm not going to quit, that's out of the question"),
    ("limit", "Let's leave my ex out of this"),
    ("margin", "the schedule is mine to set"),
    ("margin", "I'm ready to change the way I run the meetings; it is up to me"),
    ("margin", "I have the right to refuse overtime"),
    ("need", "I need to know how to talk to my manager about the budget"),
    ("need", "what i need is to understand why i keep saying yes"),
    ("need", "How can I tell him without hurting him"),
    ("request", "help me by asking what i avoid"),
    ("request", "Could someone play my manager"),
    ("request", "I'd like to hear how you dealt with something like this"),
]
KINDS_FR: list[tuple[Kind, str]] = [
    ("situation", "Mon copain m'a quittée le mois dernier après quatre ans"),
    ("situation", "je suis maman solo de deux enfants et je travaille de nuit dans un entrepôt"),
    ("situation", "on est six en cuisine avec un seul plongeur"),
    ("stake", "si je rate cet examen je perds ma bourse"),
    ("stake", "Sinon il faudra fermer la boutique"),
    ("stake", "Je risque de perdre la maison si je ne retrouve rien d'ici juin"),
    ("difficulty", "j'arrive plus à me concentrer et mes notes baissent"),
    ("difficulty", "Je n'arrive jamais à dire non quand il me demande de rester"),
    ("difficulty", "à chaque fois qu'on parle d'argent on finit par se disputer"),
    ("difficulty", "Le problème c'est que personne n'écoute l'équipe de nuit"),
    ("tried", "Je lui en ai parlé deux fois mais rien n'a changé"),
    ("tried", "j'ai envoyé une quarantaine de candidatures"),
    ("tried", "J'ai même proposé de prendre ses dimanches"),
    ("feeling", "je pleure dans la voiture avant d'y aller"),
    ("feeling", "Ça me met hors de moi, franchement"),
    ("feeling", "franchement je suis à bout"),
    ("wanted", "Je veux que mon fils reprenne goût à l'école"),
    ("wanted", "je voudrais juste que ça redevienne comme avant"),
    ("wanted", "L'idéal serait qu'on partage le travail équitablement"),
    ("limit", "Pas de conseils sur les régimes"),
    ("limit", "je vais pas démissionner, c'est hors de question"),
    ("limit", "On laisse mon ex en dehors de ça"),
    ("margin", "le planning c'est moi qui le fais"),
    ("margin", "Je suis prêt à revoir les horaires, ça dépend de moi"),
    ("margin", "J'ai le droit de refuser les heures sup"),
    ("need", "Je voudrais savoir comment parler avec ma directrice"),
    ("need", "Ce dont j'ai besoin, c'est de comprendre pourquoi je dis toujours oui"),
    ("need", "il faut que je trouve comment aborder le sujet avec mon chef"),
    ("request", "aidez-moi en me demandant ce que j'évite"),
    ("request", "Dites-moi ce que vous entendez dans mon histoire"),
    ("request", "est-ce que l'un de vous pourrait jouer ma cheffe"),
]


@pytest.mark.parametrize(("kind", "text"), KINDS_EN)
def test_a_sentence_of_everyday_english_is_quoted_whole_as_what_it_is(kind: Kind, text: str) -> None:
    assert quotes(text, "en") == [(kind, text)]


@pytest.mark.parametrize(("kind", "text"), KINDS_FR)
def test_a_sentence_of_everyday_french_is_quoted_whole_as_what_it_is(kind: Kind, text: str) -> None:
    assert quotes(text, "fr") == [(kind, text)]


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
        "haha yes i guess so",
        "I will try that, thanks.",
        "Let me close the door.",
        "Sorry I'm late, the train was cancelled.",
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
        "haha oui c'est sûr",
        "Je vais essayer, merci.",
        "Attendez, je ferme la porte.",
        "Désolé du retard, mon train a été annulé.",
        "",
    ],
)
def test_small_talk_in_french_is_no_evidence(text: str) -> None:
    assert quotes(text, "fr") == []


def test_a_quotation_begins_after_a_greeting() -> None:
    assert quotes("Hi everyone, I struggle with my online classes.", "en") == [
        ("difficulty", "I struggle with my online classes")
    ]


def test_what_depends_on_a_need_does_not_change_what_it_is() -> None:
    text = "J'ai besoin de voir ce que je crains si je ne réponds pas."
    assert quotes(text, "fr") == [("need", text[:-1])]


def test_a_quotation_keeps_the_words_as_they_were_said() -> None:
    text = "I, um, I need to, you know, understand what scares me."
    assert quotes(text, "en") == [("need", "I need to, you know, understand what scares me")]


def test_a_quotation_says_where_and_how_it_was_said() -> None:
    typed = Line(id="note-3", text="I am afraid of her answer", at=99.0, source="typed")
    (evidence,) = find_evidence(typed, "en")
    assert (evidence.lines, evidence.at, evidence.source) == (("note-3",), 99.0, "typed")


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
    assert board.add(line("Euh, j'ai peur de sa réaction", "2", 60)) == ()
    assert board.evidence == first


def test_the_board_keeps_the_longer_of_two_quotations_that_hold_the_same_words() -> None:
    board = EvidenceBoard("en")
    board.add(line("I need to understand what scares me.", "1", 10))
    (longer,) = board.add(line("I need to understand what scares me in that room.", "2", 60))
    assert board.evidence == (longer,)
    assert board.add(line("I need to understand what scares me.", "3", 90)) == ()


def test_the_same_words_as_another_kind_are_another_quotation() -> None:
    repeats: Repeats[Evidence] = Repeats()
    assert repeats.keep(said("i need to stop saying yes", "need"))
    assert repeats.keep(said("i need to stop saying yes", "wanted"))
    assert not repeats.keep(said("And I need to stop saying yes!", "need"))


def test_a_sentence_cut_by_a_pause_is_one_quotation_from_two_lines() -> None:
    board = EvidenceBoard("en")
    board.add(line("Right. i have been trying to", "1", 10.0, 12.0))
    (whole,) = board.add(line("talk to my manager for weeks", "2", 14.5, 16.0))
    assert whole.quote == "i have been trying to talk to my manager for weeks"
    assert (whole.lines, whole.at) == (("1", "2"), 10.0)
    assert whole.start == len("Right. ")
    assert whole.end == len("talk to my manager for weeks")


def test_a_line_that_goes_on_replaces_the_shorter_quotation() -> None:
    board = EvidenceBoard("fr")
    (shorter,) = board.add(line("j'ai peur de parler à ma", "1", 10.0, 12.0))
    (longer,) = board.add(line("directrice de mes horaires", "2", 13.0, 15.0))
    assert shorter.lines == ("1",)
    assert longer.quote == "j'ai peur de parler à ma directrice de mes horaires"
    assert board.evidence == (longer,)


def test_lines_that_come_late_are_read_where_they_were_said() -> None:
    early, late, between = (
        line("i feel stuck with my", "1", 10.0, 12.0),
        line("and i need to know how to tell her", "3", 20.0, 22.0),
        line("deputy since the merger", "2", 13.0, 14.0),
    )
    in_order, as_they_came = EvidenceBoard("en"), EvidenceBoard("en")
    for one in (early, between, late):
        in_order.add(one)
    for one in (late, early, between):
        as_they_came.add(one)
    assert as_they_came.evidence == in_order.evidence
    assert [evidence.lines for evidence in in_order.evidence] == [("1", "2"), ("3",)]


def test_what_happens_to_the_client_is_quoted_when_they_begin() -> None:
    board = EvidenceBoard("en")
    board.add(line("Hello.", "1", 1))
    (told,) = board.add(line("The swimming pool roof came down in the storm of Tuesday.", "2", 5))
    assert told.kind == "situation"
    for number in range(3, 12):
        board.add(line(f"I need to sort out question number {number}.", str(number), 10.0 * number))
    assert board.add(line("The sailing club roof came down as well.", "12", 200)) == ()


def test_a_line_is_read_once() -> None:
    board = EvidenceBoard("en")
    first = board.add(line("I feel overwhelmed.", "1"))
    assert board.add(line("I feel overwhelmed.", "1")) == ()
    assert board.evidence == first


def test_the_board_forgets_lines_for_good() -> None:
    board = EvidenceBoard("en")
    board.add(line("I feel overwhelmed.", "1"))
    kept = board.add(line("I need to set a limit.", "2"))
    board.forget({"1"})
    assert board.evidence == kept
    assert board.add(line("I feel overwhelmed.", "1")) == ()
    assert len(board.add(line("I feel overwhelmed.", "3"))) == 1


def test_of_a_sentence_in_two_lines_what_is_not_forgotten_stays() -> None:
    board = EvidenceBoard("en")
    board.add(line("i feel overwhelmed by my", "1", 10.0, 12.0))
    board.add(line("new job", "2", 13.0, 14.0))
    board.forget({"2"})
    assert [evidence.lines for evidence in board.evidence] == [("1",)]
    assert "job" not in board.evidence[0].quote


def test_what_a_forgotten_line_had_said_first_is_still_quoted_from_another() -> None:
    board = EvidenceBoard("en")
    board.add(line("I feel overwhelmed.", "1", 10))
    board.add(line("I feel overwhelmed.", "2", 60))
    board.forget({"1"})
    assert [evidence.lines for evidence in board.evidence] == [("2",)]


def test_a_note_neither_goes_on_in_speech_nor_cuts_it() -> None:
    board = EvidenceBoard("en")
    board.add(line("i feel stuck with my", "1", 10.0, 12.0))
    board.add(Line("note-1", "I am afraid of the", at=12.5, source="typed"))
    board.add(line("deputy", "2", 13.0, 14.0))
    assert [evidence.lines for evidence in board.evidence] == [("1", "2"), ("note-1",)]


def test_the_most_telling_are_a_need_then_what_is_hard_and_small_things_come_last() -> None:
    need = said("I need to understand why asking feels like begging", "need", at=900)
    hard = said("I can't bring myself to ask any of them to stay", "difficulty", at=60)
    limit = said("no advice please", "limit", at=30)
    assert most_telling([limit, hard, need]) == (need, hard, limit)


def test_of_two_alike_the_earlier_is_more_telling() -> None:
    first, last = (said("My deputy does not answer the mails I send", "difficulty", at) for at in (10, 500))
    assert most_telling([last, first]) == (first, last)


def test_the_order_loses_and_adds_nothing() -> None:
    found = [said(f"I feel lost about thing {number}", "feeling", at=number) for number in range(9)]
    assert sorted(most_telling(found), key=lambda evidence: evidence.at) == found


def test_of_a_conversation_only_the_client_is_quoted() -> None:
    turns = [
        Turn("client", "Hello, can you hear me?"),
        Turn("client", "I run a bakery with my brother."),
        Turn("consultant", "I am afraid of my own brother, I need to leave."),
        Turn("client", "I don't know how to tell him I want to sell."),
    ]
    told = evidence_of(turns, "en")
    assert [(one.kind, one.text, one.turn) for one in told] == [
        ("difficulty", "I don't know how to tell him I want to sell", 3),
        ("situation", "I run a bakery with my brother", 1),
    ]


def test_a_sentence_over_two_turns_of_the_client_is_quoted_in_both_and_a_question_ends_it() -> None:
    together = evidence_of([("client", "j'ai peur de dire à ma"), ("client", "cheffe que je pars")], "fr")
    assert [(one.text, one.turn) for one in together] == [("j'ai peur de dire à ma", 0), ("cheffe que je pars", 1)]
    apart = evidence_of(
        [("client", "j'ai peur de dire à ma"), ("consultant", "à qui ?"), ("client", "cheffe que je pars")], "fr"
    )
    assert [one.text for one in apart] == ["j'ai peur de dire à ma"]


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
        ("feel&+Tense=Past", "I felt lost", 1),
        ("feel&+Tense=Pres", "I felt lost", None),
        ("I ... lost", "I never ever once felt lost", 0),
        ("^felt", "I felt lost", None),
        ("^I", "I felt lost", 0),
    ],
)
def test_the_notation_of_cues(pattern: str, text: str, position: int | None) -> None:
    assert find([compile_pattern(pattern)], parse([text], "en")[0]) == position


def test_an_empty_cue_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one element"):
        compile_pattern("  ")


def test_a_clause_without_a_verb_stays_with_its_neighbour() -> None:
    text = "Every week, the leader changes the plan, the budget, and the dates."
    assert [text[c[0].start : c[-1].end] for c in clauses(parse([text], "en")[0], "en")] == [text[:-1]]
