"""What processes do when letters between them are lost; nobody looks around just because time has passed."""

import subprocess
import sys

import pytest

from tests.integration.speech.buses import PATIENCE, Redis


@pytest.mark.parametrize(
    "scenario",
    [
        "one_is_cut_off",
        "letters_crowd",
        "nobody_says_that_the_line_is_cut",
        "one_was_thought_gone",
        "somebody_leaves_while_it_signs_anew",
        "nobody_hears",
    ],
)
def test_what_was_lost_is_made_good(scenario: str, between: Redis) -> None:
    command = [sys.executable, "-m", "tests.integration.fleet.two_of_a_fleet", scenario, str(between.port)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert ended.returncode == 0, ended.stderr
