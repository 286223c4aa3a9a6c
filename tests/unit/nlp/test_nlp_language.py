import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.errors import PipelineMissing
from nlp.language import loading
from nlp.language.loading import SHIPPED, Language, load
from nlp.language.parsing import Token, parse
from nlp.language.sentences import clean, sentences

LANGUAGES: tuple[Language, ...] = ("en", "fr")


def parsed(text: str, language: Language) -> dict[str, Token]:
    return {token.lower: token for token in parse([text], language)[0]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shipped_pipeline_is_small(language: Language) -> None:
    size = sum(file.stat().st_size for file in (SHIPPED / language).rglob("*") if file.is_file())
    assert 1_000_000 < size <= 8_000_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shipped_pipeline_says_nothing_of_the_machine_that_built_it(language: Language) -> None:
    config = (SHIPPED / language / "config.cfg").read_text()
    assert "train = null" in config
    assert "/tmp" not in config  # noqa: S108 - what must not be there


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sources_of_a_shipped_pipeline_are_named(language: Language) -> None:
    sources = (SHIPPED / "LICENSES_SOURCES.md").read_text()
    assert f"`{language}/`" in sources
    assert "CC BY-SA 4.0" in sources
    assert "LGPL-LR" in sources
    for treebank in (SHIPPED / "treebanks").iterdir():
        assert treebank.name.split("-")[1] in sources
        assert (treebank / "LICENSE.txt").is_file()


def test_a_pipeline_is_loaded_once_for_all_threads() -> None:
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(load("en"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(pipeline) for pipeline in found}) == 1


def test_the_environment_may_name_another_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "_loaded", {})
    monkeypatch.setenv("CODEV_SPACY_EN", str(SHIPPED / "en"))
    assert load("en").lang == "en"


@pytest.mark.parametrize("wrong", ["no_such_pipeline", str(SHIPPED / "fr")])
def test_a_pipeline_that_does_not_fit_is_said_with_a_remedy(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    monkeypatch.setattr(loading, "_loaded", {})
    monkeypatch.setenv("CODEV_SPACY_EN", wrong)
    with pytest.raises(PipelineMissing) as missing:
        load("en")
    assert wrong in missing.value.sentence
    assert "CODEV_SPACY_EN" in missing.value.remedy


def test_english_is_tagged_and_lemmatised() -> None:
    tokens = parsed("I have tried to explain the strategy to my managers", "en")
    assert (tokens["tried"].pos, tokens["tried"].lemma) == ("VERB", "try")
    assert (tokens["managers"].pos, tokens["managers"].lemma) == ("NOUN", "manager")
    assert tokens["i"].dep == "nsubj"


def test_french_is_tagged_and_lemmatised() -> None:
    tokens = parsed("j'ai essayé de parler avec mes collègues", "fr")
    assert tokens["j'"].lemma == "je"
    assert (tokens["essayé"].pos, tokens["essayé"].lemma) == ("VERB", "essayer")
    assert (tokens["collègues"].pos, tokens["collègues"].lemma) == ("NOUN", "collègue")


@pytest.mark.parametrize(
    ("form", "lemma"), [("aimerais", "aimer"), ("voudrais", "vouloir"), ("souhaiterais", "souhaiter")]
)
def test_french_conditionals_of_wishing_keep_their_verb(form: str, lemma: str) -> None:
    assert parsed(f"Je {form} comprendre.", "fr")[form].lemma == lemma


def test_nothing_that_was_said_stays_in_the_vocabulary() -> None:
    parse(["My colleague Zebulonette keeps qwertying the plan"], "en")
    strings = load("en").vocab.strings
    assert "Zebulonette" not in strings
    assert "qwertying" not in strings


def test_parsing_from_several_threads_gives_what_one_gives() -> None:
    alone = parse(["My team does not share information with us"], "en")
    together: list[list[tuple[Token, ...]]] = []
    threads = [
        threading.Thread(target=lambda: together.append(parse(["My team does not share information with us"], "en")))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert together == [alone] * 4


@pytest.mark.parametrize(
    ("language", "said", "cleaned"),
    [
        ("en", "Um, I, I manage, you know, a team.", "I manage a team."),
        ("en", "Do you know what kind of help I mean?", "Do you know what kind of help I mean?"),
        ("en", "It is very, very hard that that happened.", "It is very, very hard that that happened."),
        ("fr", "Euh, je je gère une équipe, tu vois, difficile.", "je gère une équipe difficile."),
        ("fr", "Nous nous voyons le lundi.", "Nous nous voyons le lundi."),
    ],
)
def test_fillers_and_stammers_are_dropped_and_words_are_kept(language: Language, said: str, cleaned: str) -> None:
    assert clean(said, language).text == cleaned


@given(st.text(alphabet="um, euhje I.’'é\n", max_size=60))
def test_cleaning_keeps_every_offset(text: str) -> None:
    for language in LANGUAGES:
        cleaned = clean(text, language)
        assert "".join(text[offset] for offset in cleaned.offsets) == cleaned.text
        assert list(cleaned.offsets) == sorted(set(cleaned.offsets))


def test_sentences_are_cut_at_punctuation_and_not_at_abbreviations() -> None:
    text = "Um, Dr. Martin left. I stay! Why?"
    found = sentences(text, "en")
    assert [text[sentence.start : sentence.end] for sentence in found] == ["Dr. Martin left.", "I stay!", "Why?"]
    assert [sentence.asks for sentence in found] == [False, False, True]


def test_tokens_stand_where_the_line_has_them() -> None:
    text = "Euh, je, je crains sa réaction. Ça me, me pèse."
    for sentence in sentences(text, "fr"):
        for token in sentence.tokens:
            assert text[token.start : token.end].lower().replace("’", "'") == token.lower


@pytest.mark.parametrize("text", ["", "  \n ", "...", "?!"])
def test_nothing_said_is_no_sentence(text: str) -> None:
    assert sentences(text, "en") == ()
