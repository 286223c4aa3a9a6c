"""`python -m nlp.training --treebanks DIR --language en|fr|all`: rebuilds the shipped pipelines and measures them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from nlp.training.building import build
from nlp.training.evaluation import evaluate, table
from nlp.training.treebanks import RECIPES, TreebankMissing

PIPELINES = Path(__file__).parents[1] / "language" / "pipelines"


def main(arguments: list[str] | None = None) -> int:
    """Build, measure, print. Returns 1, with a sentence, when a treebank is missing."""
    parser = argparse.ArgumentParser(prog="python -m nlp.training", description=__doc__)
    parser.add_argument("--treebanks", type=Path, required=True, help="folder that holds UD_English-EWT and the others")
    parser.add_argument("--language", choices=[*RECIPES, "all"], default="all")
    parser.add_argument("--output", type=Path, default=PIPELINES, help="folder in which en/ and fr/ are replaced")
    options = parser.parse_args(arguments)
    for language in RECIPES:
        if options.language not in (language, "all"):
            continue
        try:
            pipeline = build(options.treebanks, language, options.output / language)
        except TreebankMissing as missing:
            sys.stderr.write(f"{missing}\n")
            return 1
        sys.stdout.write(table(evaluate(pipeline, options.treebanks, language)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
