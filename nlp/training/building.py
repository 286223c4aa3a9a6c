"""Trains one pipeline from its config and writes it where the package ships it. Measures nothing."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from spacy import util
from spacy.language import Language as Pipeline
from spacy.training.initialize import init_nlp
from spacy.training.loop import train

from nlp.training.corpus import checking_documents, training_documents
from nlp.training.exceptions import LEMMA_EXCEPTIONS
from nlp.training.treebanks import RECIPES, Language, check_treebanks

CONFIGS = Path(__file__).parent
_SPACY = ">=3.8.7,<3.9.0"

RELUCTANCE: dict[Language, float] = {"en": 0.0, "fr": 1.0}
"""Taken from the parser's score for ending a sentence. Chosen on the development files: the French parser, trained on
passages put together from sentences without context, ends too many."""


def build(treebanks: Path, language: Language, output: Path) -> Pipeline:
    """Train the pipeline of a language and replace the folder `output` with it.

    Takes about ten minutes on one core. Raises TreebankMissing before it starts.
    """
    recipe = RECIPES[language]
    check_treebanks(treebanks, language)
    with tempfile.TemporaryDirectory() as work:
        learnt, tuned = Path(work, "training.spacy"), Path(work, "tuning.spacy")
        training_documents(treebanks, recipe.training, language).to_disk(learnt)
        checking_documents(treebanks, recipe.tuning, language, ("written", "spoken")).to_disk(tuned)
        config = util.load_config(
            CONFIGS / f"{language}.cfg", overrides={"paths.train": str(learnt), "paths.dev": str(tuned)}
        )
        trained = Path(work, "trained")
        trained.mkdir()
        train(init_nlp(config), trained)
        pipeline = util.load_model(trained / "model-last")
    _finish(pipeline, language)
    shutil.rmtree(output, ignore_errors=True)
    output.parent.mkdir(parents=True, exist_ok=True)
    pipeline.to_disk(output)
    return pipeline


def _finish(pipeline: Pipeline, language: Language) -> None:
    """Add what training does not give; leave this machine's paths and the training scores out of what ships."""
    ruler = pipeline.add_pipe("attribute_ruler")
    ruler.add_patterns(  # type: ignore[attr-defined]
        [
            {"patterns": [[{"LOWER": form, "POS": {"IN": ["VERB", "AUX"]}}]], "attrs": {"LEMMA": lemma}}
            for form, lemma in LEMMA_EXCEPTIONS[language].items()
        ]
    )
    restrain(pipeline, RELUCTANCE[language])
    pipeline.config["paths"] = {"train": None, "dev": None, "vectors": None, "init_tok2vec": None}
    pipeline.meta.pop("performance", None)
    pipeline.meta["spacy_version"] = _SPACY
    pipeline.meta["name"] = "codevelopment"
    pipeline.meta["version"] = "1.0.0"
    pipeline.meta["license"] = "CC BY-SA 4.0" if language == "en" else "CC BY-SA 4.0, LGPL-LR"
    pipeline.meta["description"] = "Tagger, morphologizer, lemmatizer and parser; learnt also from unpunctuated text."


def restrain(pipeline: Pipeline, reluctance: float) -> None:
    """Make the parser end fewer sentences: that much is taken from its score for doing so."""
    parser: Any = pipeline.get_pipe("parser")
    moves = list(parser.move_names)
    scores = next(layer for layer in parser.model.walk() if _shape(layer) == (len(moves),))
    bias = scores.get_param("b").copy()
    bias[moves.index("B-ROOT")] -= reluctance
    scores.set_param("b", bias)


def _shape(layer: Any) -> tuple[int, ...]:
    """Of a layer's bias; nothing where it has none."""
    return tuple(layer.get_param("b").shape) if layer.has_param("b") else ()
