"""`python -m nlp.evaluation [--split test|dev]`: prints how the rules do, by label and language, as Markdown."""

from __future__ import annotations

import argparse
import sys
from typing import get_args

from nlp.evaluation import measures
from nlp.evaluation.measures import FORMS, Measure, Measured
from nlp.evaluation.sets import Split
from nlp.language.loading import Language

_SECTIONS: dict[str, Measure] = {
    "Interventions": measures.interventions,
    "Targets of questions": measures.targets,
    "Checks of a statement": measures.checks,
}


def main(arguments: list[str] | None = None) -> int:
    """Measure and print. Figures in percent."""
    parser = argparse.ArgumentParser(prog="python -m nlp.evaluation", description=__doc__)
    parser.add_argument("--split", choices=get_args(Split), default="test")
    split: Split = parser.parse_args(arguments).split
    for language in get_args(Language):
        for title, measure in _SECTIONS.items():
            given, bare = (measure(language, split, form) for form in FORMS.values())
            _print(f"{title}, {language}, {split}", given, bare)
        alone = (measures.strong_left_alone(language, split, form) for form in FORMS.values())
        sys.stdout.write("Strong statements left alone: {:.1f}; stripped {:.1f}\n\n".format(*(100 * s for s in alone)))
        _print(f"Evidence, {language}, {split}", measures.evidence(language, split))
        near = measures.telling(language, split)
        sys.stdout.write(
            f"ROUGE-1 F against the client's own later wording: three quotations {100 * near.quotations:.1f}, "
            f"first three sentences {100 * near.first_sentences:.1f}\n\n"
        )
    return 0


def _print(title: str, measured: Measured, bare: Measured | None = None) -> None:
    extra = (" stripped F1 |", "---|") if bare else ("", "")
    lines = [
        f"### {title}",
        "",
        f"| label | precision | recall | F1 | items |{extra[0]}",
        f"|---|---|---|---|---|{extra[1]}",
    ]
    for label, score in measured.scores.items():
        last = f" {100 * bare.scores[label].f1:.1f} |" if bare else ""
        figures = " | ".join(f"{100 * figure:.1f}" for figure in (score.precision, score.recall, score.f1))
        lines.append(f"| {label} | {figures} | {score.there} |{last}")
    last = f" **{100 * bare.macro:.1f}** |" if bare else ""
    lines.append(f"| **macro** | | | **{100 * measured.macro:.1f}** | |{last}")
    sys.stdout.write("\n".join(lines) + "\n\n")


if __name__ == "__main__":
    sys.exit(main())
