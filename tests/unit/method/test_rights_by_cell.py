"""Every cell of the rights matrix, said in words: a cell that changes fails the test named for it."""

import re

import pytest

from plugin_server.method.rights import RIGHTS, when
from plugin_server.method.steps import ROLES, Role, StepId

WHO: dict[str, str] = {
    "the facilitator": "facilitator",
    "those who conduct": "facilitator cofacilitator",
    "the client": "client",
    "consultants": "consultant",
    "participants": "client consultant",
    "the facilitator and the client": "facilitator client",
    "everyone": "facilitator cofacilitator client consultant observer",
    "observers": "observer",
    "the client and the cofacilitator": "cofacilitator client",
    "all but the client": "facilitator cofacilitator consultant observer",
    "all but the facilitator": "cofacilitator client consultant observer",
    "all but facilitator and client": "cofacilitator consultant observer",
}

WHEN: dict[str, str] = {
    "at any time": "lobby 0a 0b 0c 1 2 3 4a 4b 4 5 6 closing",
    "until the close": "lobby 0a 0b 0c 1 2 3 4a 4b 4 5 6",
    "during the session": "0a 0b 0c 1 2 3 4a 4b 4 5 6",
    "until the consultation ends": "lobby 0a 0b 0c 1 2 3 4a 4b 4",
    "until a client presents": "lobby 0a 0b 0c",
    "from the choice on": "0c 1 2 3 4a 4b 4 5 6 closing",
    "but for the presentation": "0a 0b 0c 2 3 4a 4b 4 5 6",
    "in 0a and 6": "0a 6",
    "in the lobby": "lobby",
    "in 0c": "0c",
    "before the contract is given": "1 2 3",
    "from 1 to 4": "1 2 3 4a 4b 4",
    "from the story to the paths": "1 2 3 4a 4b 4",
    "in 2": "2",
    "in 2 and 3": "2 3",
    "from 2 to 4": "2 3 4a 4b 4",
    "from 2 on": "2 3 4a 4b 4 5 6",
    "from 3 to 4": "3 4a 4b 4",
    "from 3 to 5": "3 4a 4b 4 5",
    "in the consultation": "4a 4b 4",
    "from 4 to 5": "4a 4b 4 5",
    "in 5": "5",
    "in 5 and 6": "5 6",
    "in 6": "6",
    "in the closing": "closing",
}

SAID = """
lock                those who conduct                until the close
remove              the facilitator                  until the close
name_deputy         the facilitator                  until the close
name_cofacilitator  the facilitator                  until the close
hand_over           the facilitator                  until the close
take_over           all but facilitator and client   at any time
leave               everyone                         at any time
keep_open           everyone                         until the close
ask_pause           all but the facilitator          during the session
acknowledge         the facilitator                  during the session

set_address         the facilitator                  until the close
set_silence         the facilitator                  until the consultation ends
write_cue           the facilitator                  until the close
amend_charter       the facilitator                  until the close
agree_charter       everyone                         until the close
pick_weather        everyone                         during the session

start_round         the facilitator                  during the session
end_round           the facilitator                  during the session
end_turn            everyone                         during the session
pass_turn           everyone                         during the session
raise_hand          the client and the cofacilitator  during the session
raise_hand          consultants                      but for the presentation
raise_hand          observers                        in 0a and 6
lower_hand          everyone                         during the session
give_floor          those who conduct                during the session

propose_subject     participants                     until a client presents
pass_subject        consultants                      until a client presents
carry_subject       all but the client               from the choice on
open_vote           the facilitator                  in 0c
vote                consultants                      in 0c
reveal_votes        the facilitator                  in 0c
invite_client       the facilitator                  until a client presents
answer_invitation   consultants                      until a client presents

start               the facilitator                  in the lobby
pause               the facilitator                  during the session
resume              the facilitator                  during the session
extend              the facilitator                  during the session
catch_up            the facilitator                  during the session
begin_moment        the facilitator                  during the session
end_moment          the facilitator                  during the session
next                the facilitator                  during the session
back                the facilitator                  during the session

ask                 consultants                      in 2
keep_for_later      consultants                      from the story to the paths
drop_kept           consultants                      from 1 to 4
answer              the facilitator and the client   in 2
bookmark            the client                       from 2 on
mark_zone           those who conduct                before the contract is given

write_need          the client                       from 1 to 4
send_mirror         consultants                      in 2 and 3
reveal_mirrors      the facilitator                  in 2 and 3
show_mirrors        the client                       from 2 to 4
choose_help         the client                       from 3 to 4
validate_need       the client                       from 3 to 5
say_clear           consultants                      from 3 to 4
recontract          the client                       in the consultation
signal              the client                       in the consultation

contribute          consultants                      from 4 to 5
note                everyone                         until the close
plan_action         the client                       in 5 and 6
ask_help            the client                       in 5
name_witness        the client                       in 5 and 6
answer_witness      all but the client               in 5 and 6
write_learning      everyone                         in 5 and 6
regulate            everyone                         in 6
write_agreement     the facilitator                  in 6
rate                everyone                         in 6

offer_speech        the facilitator                  until the close
expect_words        the facilitator and the client   until the close
consent             everyone                         at any time

close               the facilitator                  until the close
release             everyone                         in the closing
erase               the facilitator                  in the closing
"""


def rows() -> dict[str, dict[str, tuple[str, ...]]]:
    """Act → the roles that may do it → the steps in which they may; columns stand two blanks apart."""
    said: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in filter(None, SAID.splitlines()):
        act, who, steps = re.split(r"\s{2,}", line)
        said.setdefault(act, {}).update(dict.fromkeys(WHO[who].split(), tuple(WHEN[steps].split())))
    return said


def cells() -> list[object]:
    """One case a cell, named for what it says: `facilitator-may-open_vote-in-0c`, `client-may-never-vote`."""
    found: list[object] = []
    for act, roles in rows().items():
        for role in ROLES:
            steps = roles.get(role, ())
            span = steps[0] if len(steps) == 1 else f"{steps[0]}-to-{steps[-1]}" if steps else ""
            name = f"{role}-may-{act}-in-{span}" if steps else f"{role}-may-never-{act}"
            found.append(pytest.param(act, role, steps, id=name))
    return found


@pytest.mark.parametrize(("act", "role", "steps"), cells())
def test_the_matrix_says(act: str, role: Role, steps: tuple[StepId, ...]) -> None:
    assert when(act, role) == steps


def test_every_row_of_the_matrix_is_said_here() -> None:
    assert rows().keys() == RIGHTS.keys()
