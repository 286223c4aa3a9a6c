"""`codev need check`, `codev need evidence`, `codev interventions`: JSON Lines in, JSON Lines out."""

import json
import subprocess
import sys
from typing import Any

import pytest


def run(*arguments: str, lines: list[str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "plugin_server.cli", *arguments]
    return subprocess.run(command, input="\n".join(lines), capture_output=True, text=True, check=False, timeout=120)


def answers(done: subprocess.CompletedProcess[str]) -> list[Any]:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("language", "text", "judgement"),
    [
        ("en", "My boss is incompetent and everything is a mess.", "incompetent"),
        ("fr", "Mon chef est incompétent et tout va mal.", "incompétent"),
    ],
)
def test_a_statement_is_checked_with_the_words_that_raise_each_question(
    language: str, text: str, judgement: str
) -> None:
    done = run("need", "check", "--language", language, lines=[json.dumps({"id": "a-1", "text": text})])
    assert done.returncode == 0, done.stderr
    (answer,) = answers(done)
    assert answer["id"] == "a-1"
    blamed = next(found for found in answer["checks"] if found["check"] == "blame_others")
    assert set(blamed) == {"check", "start", "end", "criterion", "question"}
    assert judgement in text[blamed["start"] : blamed["end"]]
    assert blamed["criterion"] == "C12"
    assert blamed["question"].endswith("?")
    assert "Pourriez-vous" not in str(answer)


def test_french_questions_can_say_vous() -> None:
    statement = [json.dumps({"id": 1, "text": "Mon chef est incompétent."})]
    (answer,) = answers(run("need", "check", "--language", "fr", "--vous", lines=statement))
    assert answer["id"] == 1
    assert "Pourriez-vous" in str(answer)


@pytest.mark.parametrize(
    ("language", "said", "sentence"),
    [
        ("en", "I need a coffee.", ["I am afraid of losing", "the trust of my team."]),
        ("fr", "J'ai besoin d'aide.", ["J'ai peur de perdre", "la confiance de mon équipe."]),
    ],
)
def test_evidence_is_quoted_from_the_clients_turns_alone(language: str, said: str, sentence: list[str]) -> None:
    """Whole in one turn, or over two: then in each of them."""
    whole, parted = [" ".join(sentence)], sentence
    asked = [
        {"id": number, "turns": [*(_turn("client", text) for text in turns), _turn("consultant", said)]}
        for number, turns in enumerate((whole, parted))
    ]
    done = run("need", "evidence", "--language", language, lines=[json.dumps(one) for one in asked])
    assert done.returncode == 0, done.stderr
    for answer, turns in zip(answers(done), (whole, parted), strict=True):
        assert answer["evidence"]
        for found in answer["evidence"]:
            assert set(found) == {"kind", "text", "turn"}
            assert found["text"] in turns[found["turn"]]


def _turn(role: str, text: str) -> dict[str, str]:
    return {"role": role, "text": text}


@pytest.mark.parametrize(
    ("language", "open_question", "disguised"),
    [
        ("en", "What did you feel when she said that?", "Have you thought of asking a mediator?"),
        ("fr", "Qu'as-tu ressenti quand elle a dit ça ?", "As-tu pensé à demander un médiateur ?"),
    ],
)
def test_an_intervention_has_a_label_and_a_question_a_target(language: str, open_question: str, disguised: str) -> None:
    asked = [json.dumps({"id": text, "text": text}) for text in (open_question, disguised)]
    done = run("interventions", "--language", language, lines=asked)
    assert done.returncode == 0, done.stderr
    assert answers(done) == [
        {"id": open_question, "label": "open_question", "target": "feeling"},
        {"id": disguised, "label": "disguised_suggestion", "target": None},
    ]


def test_a_line_that_cannot_be_read_is_named_and_the_others_are_answered() -> None:
    secret = "what my deputy told me"
    lines = ['{"id": 1, "text": "What happened?"}', f"{secret}", '{"id": 2}', "", '{"id": 3, "text": "Thank you."}']
    done = run("interventions", "--language", "en", lines=lines)
    assert [answer["id"] for answer in answers(done)] == [1, 3]
    assert done.returncode == 2
    assert "line 2" in done.stderr
    assert "line 3" in done.stderr
    assert "2 of the lines" in done.stderr
    assert secret not in done.stderr


def test_no_line_stops_the_others_whatever_is_in_it() -> None:
    command = [sys.executable, "-m", "plugin_server.cli", "interventions", "--language", "en"]
    good = b'{"id": 1, "text": "Thank you."}'
    lines = [b"\xef\xbb\xbf" + good, b"\xff\xfe", b'{"id": 2, "text": ' + b"[" * 100_000, b"{" + b" " * 2_000_000, good]
    done = subprocess.run(command, input=b"\n".join(lines), capture_output=True, check=False, timeout=120)
    assert done.stdout.splitlines() == 2 * [b'{"id":1,"label":"other","target":null}']
    assert done.returncode == 2
    assert done.stderr.count(b"codev: line ") == 3
    assert b"Traceback" not in done.stderr


def test_a_pipeline_that_is_not_installed_ends_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODEV_SPACY_EN", "en_no_such_pipeline")
    turns = [{"role": "client", "text": "I need to decide."}]
    done = run("need", "evidence", "--language", "en", lines=[json.dumps({"id": 1, "turns": turns})])
    assert done.returncode == 2
    assert "unset CODEV_SPACY_EN" in done.stderr
    assert "Traceback" not in done.stderr
