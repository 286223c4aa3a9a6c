import random
from pathlib import Path

import pytest
import spacy

from nlp.language.loading import SHIPPED
from nlp.training.__main__ import main
from nlp.training.annotation import lemma
from nlp.training.building import restrain
from nlp.training.conllu import Tree, read_trees
from nlp.training.corpus import document
from nlp.training.spoken import restyle

TREEBANK = """\
# newdoc id = d1
# text = « J'parle du plan. »
1\t«\t«\tPUNCT\t_\t_\t3\tpunct\t_\t_
2\tJ'\tje\tPRON\t_\tPerson=1\t3\tnsubj\t_\tSpaceAfter=No
3\tparle\tparler\tVERB\t_\tMood=Ind|Person=1|VerbForm=Fin\t0\troot\t_\t_
4-5\tdu\t_\t_\t_\t_\t_\t_\t_\t_
4\tde\tde\tADP\t_\t_\t6\tcase\t_\t_
5\tle\tle\tDET\t_\tDefinite=Def\t6\tdet\t_\t_
6\tplan\tplan\tNOUN\t_\tGender=Masc\t3\tobl:arg\t_\tSpaceAfter=No
7\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

# text = ! oui non
1\t!\t!\tPUNCT\t_\t_\t0\troot\t_\t_
2\toui\toui\tINTJ\t_\t_\t3\tdiscourse\t_\t_
3\tnon\tnon\tINTJ\t_\t_\t1\tdep\t_\t_

"""


@pytest.fixture
def trees(tmp_path: Path) -> list[Tree]:
    file = tmp_path / "small.conllu"
    file.write_text(TREEBANK, encoding="utf8")
    return [tree for _, tree in read_trees(file, merge_contractions=True)]


def test_a_contraction_stays_one_token_with_the_governor_of_its_words(trees: list[Tree]) -> None:
    forms = [token.form for token in trees[0]]
    assert forms == ["«", "J'", "parle", "du", "plan", "."]
    assert trees[0][3].head == forms.index("plan")


def test_spacing_is_that_of_the_text(trees: list[Tree]) -> None:
    assert document(spacy.blank("fr").vocab, trees[:1], "fr").text.strip() == "« J'parle du plan."


def test_contractions_can_be_spelled_out(tmp_path: Path) -> None:
    file = tmp_path / "small.conllu"
    file.write_text(TREEBANK, encoding="utf8")
    opens, tree = next(read_trees(file, merge_contractions=False))
    assert opens
    assert [token.form for token in tree][3:5] == ["de", "le"]


def test_speech_has_neither_capitals_nor_punctuation(trees: list[Tree]) -> None:
    spoken = restyle(trees[0], "spoken", "fr", random.Random(0))
    assert [token.form for token in spoken] == ["j'", "parle", "du", "plan"]
    assert [token.head for token in spoken] == [1, 1, 3, 1]


def test_where_the_root_is_dropped_the_first_word_takes_its_place(trees: list[Tree]) -> None:
    spoken = restyle(trees[1], "spoken", "fr", random.Random(0))
    assert [(token.form, token.head, token.dep) for token in spoken] == [("oui", 0, "ROOT"), ("non", 0, "dep")]


def test_hesitations_are_put_between_words_and_every_word_keeps_its_governor(trees: list[Tree]) -> None:
    said = restyle(trees[0], "spoken", "fr", random.Random(0))
    governor = {token.form: said[token.head].form for token in said}
    for seed in range(200):
        halting = restyle(trees[0], "hesitant", "fr", random.Random(seed))
        uttered = [token for token in halting if token.dep in ("discourse", "reparandum")]
        kept = [token for token in halting if token not in uttered]
        assert [token.form for token in kept] == [token.form for token in said]
        assert all(halting[token.head].form == governor[token.form] for token in kept)
        for place, token in enumerate(halting):
            if token in uttered:
                assert token.head in (place + 1, place + 2)
                assert place == 0 or halting[place - 1].space, "never inside a written word, such as j'ai"


def test_some_passages_are_learnt_with_hesitations(trees: list[Tree]) -> None:
    drawn = {
        token.form
        for seed in range(200)
        for token in restyle(trees[0], "hesitant", "fr", random.Random(seed))
        if token.dep == "discourse"
    }
    assert "euh" in drawn


def test_french_annotations_follow_one_convention(trees: list[Tree]) -> None:
    assert lemma(trees[0][1], "fr") == "je"
    tokens = document(spacy.blank("fr").vocab, trees[:1], "fr")
    assert tokens[4].dep_ == "obl"
    assert tokens[2].lemma_ == "parler"


def test_a_missing_treebank_is_named_before_anything_is_trained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "pipelines"
    assert main(["--treebanks", str(tmp_path), "--language", "en", "--output", str(output)]) == 1
    assert "en_ewt-ud-train.conllu is missing" in capsys.readouterr().err
    assert not output.exists()


def test_how_readily_a_parser_ends_sentences_can_be_set() -> None:
    """Downwards there is little to see: what is left without a governor ends a sentence all the same."""
    text = "I am tired. Nobody helps me. What should I do?"
    pipeline = spacy.load(SHIPPED / "en")
    before = len(list(pipeline(text).sents))
    restrain(pipeline, -100.0)
    assert len(list(pipeline(text).sents)) > before
    restrain(pipeline, 100.0)
    assert len(list(pipeline(text).sents)) == before
