"""Loads the spaCy pipeline of a language, once for the process. Shipped, unless the environment says otherwise."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from nlp.errors import PipelineMissing

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline

__all__ = ["SHIPPED", "Language", "PipelineMissing", "load"]

Language = Literal["en", "fr"]

SHIPPED = Path(__file__).parent / "pipelines"
"""The folder that holds the pipelines built by `python -m nlp.training`, one folder a language."""

_VARIABLES: dict[Language, str] = {"en": "CODEV_SPACY_EN", "fr": "CODEV_SPACY_FR"}
_loaded: dict[Language, Pipeline] = {}
_loading = threading.Lock()


def load(language: Language) -> Pipeline:
    """Return the shared pipeline of a language; the first call loads it, in about two seconds and 120 MB.

    CODEV_SPACY_EN and CODEV_SPACY_FR may name an installed pipeline or a folder to use in place of the shipped one.
    Raises PipelineMissing when there is none, or when it neither tags nor parses.
    """
    with _loading:
        if language not in _loaded:
            _loaded[language] = _open(language)
        return _loaded[language]


def _open(language: Language) -> Pipeline:
    from spacy import util

    variable = _VARIABLES[language]
    chosen = os.environ.get(variable)
    name = chosen or str(SHIPPED / language)
    remedy = (
        f"Install it, or unset {variable} to use the shipped pipeline."
        if chosen
        else "Install the package again, or rebuild it with `python -m nlp.training`."
    )
    try:
        pipeline = util.load_model(name)
    except (OSError, ValueError, ImportError) as problem:
        raise PipelineMissing(f"The language pipeline {name} cannot be loaded.", remedy) from problem
    # A pipeline may tag by rule (attribute_ruler) what ours learns; it must at least parse the right language.
    if pipeline.lang != language or "parser" not in pipeline.pipe_names:
        raise PipelineMissing(f"The pipeline {name} does not parse the language “{language}”.", remedy)
    return pipeline
