"""Measures a pipeline on test treebanks, as written and as speech. Judges nothing."""

from __future__ import annotations

from pathlib import Path

from spacy.language import Language as Pipeline
from spacy.tokens import DocBin
from spacy.training import Example

from nlp.training.corpus import checking_documents
from nlp.training.treebanks import RECIPES, Language

_MEASURES = {"POS": "pos_acc", "LEMMA": "lemma_acc", "UAS": "dep_uas", "LAS": "dep_las", "SENTENCES": "sents_f"}


def evaluate(pipeline: Pipeline, treebanks: Path, language: Language) -> dict[str, dict[str, float]]:
    """Scores in percent by test set: POS, lemma, attachment (UAS, LAS), sentence F, and WORDS a second.

    "spoken" is lower case without punctuation, "hesitant" has fillers and stammers besides; "one" has one sentence a
    document, as a recogniser's segments do.
    """
    results = {}
    for name, parts in RECIPES[language].testing.items():
        written = checking_documents(treebanks, parts, language, ("written",))
        spoken = checking_documents(treebanks, parts, language, ("spoken",))
        one = checking_documents(treebanks, parts, language, ("spoken",), one_sentence=True)
        halting = checking_documents(treebanks, parts, language, ("hesitant",), one_sentence=True)
        for style, documents in (
            ("written", written),
            ("spoken", spoken),
            ("spoken, one", one),
            ("hesitant, one", halting),
        ):
            results[f"{name} {style}"] = _scores(pipeline, documents)
    return results


def table(results: dict[str, dict[str, float]]) -> str:
    """The results as a Markdown table."""
    columns = [*_MEASURES, "WORDS"]
    lines = ["| test | " + " | ".join(columns) + " |", "|---" * (len(columns) + 1) + "|"]
    for name, scores in results.items():
        lines.append(f"| {name} | " + " | ".join(f"{scores[column]:.1f}" for column in columns) + " |")
    return "\n".join(lines)


def _scores(pipeline: Pipeline, documents: DocBin) -> dict[str, float]:
    examples = [
        Example(pipeline.make_doc(reference.text), reference) for reference in documents.get_docs(pipeline.vocab)
    ]
    measured = pipeline.evaluate(examples, batch_size=64)
    scores = {name: 100.0 * (measured[key] or 0.0) for name, key in _MEASURES.items()}
    scores["WORDS"] = float(measured["speed"])
    return scores
