"""Who may do what, when: the rights matrix by role and step, as data.

Source: the method reference, section 2.2, and AFCODEV's "protecting the approach": only the client changes or
validates the need; consultants may only ask questions in step 2; steps move only by the facilitator.
Rules that depend on more than role and step (a deputy takes over only while the facilitator is absent, help in step 5
only if the client asks) live in `session/rules`.
"""

from typing import get_args

from plugin_server.method.steps import ROLES, STEPS, Role, StepId, steps_from

_MATRIX = """
act                 facilitator    cofacilitator  client         consultant     observer

lock                lobby-6        lobby-6        -              -              -
remove              lobby-6        -              -              -              -
name_deputy         lobby-6        -              -              -              -
name_cofacilitator  lobby-6        -              -              -              -
hand_over           lobby-6        -              -              -              -
take_over           -              lobby-closing  -              lobby-closing  lobby-closing
leave               lobby-closing  lobby-closing  lobby-closing  lobby-closing  lobby-closing
keep_open           lobby-6        lobby-6        lobby-6        lobby-6        lobby-6
ask_pause           -              0a-6           0a-6           0a-6           0a-6
acknowledge         0a-6           -              -              -              -

set_address         lobby-6        -              -              -              -
set_silence         lobby-4        -              -              -              -
write_cue           lobby-6        -              -              -              -
amend_charter       lobby-6        -              -              -              -
agree_charter       lobby-6        lobby-6        lobby-6        lobby-6        lobby-6
pick_weather        0a-6           0a-6           0a-6           0a-6           0a-6

start_round         0a-6           -              -              -              -
end_round           0a-6           -              -              -              -
end_turn            0a-6           0a-6           0a-6           0a-6           0a-6
pass_turn           0a-6           0a-6           0a-6           0a-6           0a-6
raise_hand          -              0a-6           0a-6           0a-0c,2-6      0a,6
lower_hand          0a-6           0a-6           0a-6           0a-6           0a-6
give_floor          0a-6           0a-6           -              -              -

propose_subject     -              -              lobby-0c       lobby-0c       -
pass_subject        -              -              -              lobby-0c       -
carry_subject       0c-closing     0c-closing     -              0c-closing     0c-closing
open_vote           0c             -              -              -              -
vote                -              -              -              0c             -
reveal_votes        0c             -              -              -              -
invite_client       lobby-0c       -              -              -              -
answer_invitation   -              -              -              lobby-0c       -

start               lobby          -              -              -              -
pause               0a-6           -              -              -              -
resume              0a-6           -              -              -              -
extend              0a-6           -              -              -              -
catch_up            0a-6           -              -              -              -
begin_moment        0a-6           -              -              -              -
end_moment          0a-6           -              -              -              -
next                0a-6           -              -              -              -
back                0a-6           -              -              -              -

ask                 -              -              -              2              -
keep_for_later      -              -              -              1-4            -
drop_kept           -              -              -              1-4            -
answer              2              -              2              -              -
bookmark            -              -              2-6            -              -
mark_zone           1-3            1-3            -              -              -

write_need          -              -              1-4            -              -
send_mirror         -              -              -              2-3            -
reveal_mirrors      2-3            -              -              -              -
show_mirrors        -              -              2-4            -              -
choose_help         -              -              3-4            -              -
validate_need       -              -              3-5            -              -
say_clear           -              -              -              3-4            -
recontract          -              -              4a-4           -              -
signal              -              -              4a-4           -              -

contribute          -              -              -              4a-5           -
note                lobby-6        lobby-6        lobby-6        lobby-6        lobby-6
plan_action         -              -              5-6            -              -
ask_help            -              -              5              -              -
name_witness        -              -              5-6            -              -
answer_witness      5-6            5-6            -              5-6            5-6
write_learning      5-6            5-6            5-6            5-6            5-6
regulate            6              6              6              6              6
write_agreement     6              -              -              -              -
rate                6              6              6              6              6

offer_speech        lobby-6        -              -              -              -
expect_words        lobby-6        -              lobby-6        -              -
consent             lobby-closing  lobby-closing  lobby-closing  lobby-closing  lobby-closing

close               lobby-6        -              -              -              -
release             closing        closing        closing        closing        closing
erase               closing        -              -              -              -
"""


def _steps(cell: str) -> frozenset[StepId]:
    if cell == "-":
        return frozenset()
    found = {step: step for step in get_args(StepId)}
    ranges = (part.partition("-") for part in cell.split(","))
    return frozenset[StepId]().union(*(steps_from(found[first], found[last or first]) for first, _, last in ranges))


def _read(matrix: str) -> dict[str, dict[Role, frozenset[StepId]]]:
    head, *rows = (line.split() for line in matrix.splitlines() if line)
    if tuple(head[1:]) != ROLES:
        raise ValueError(f"the rights matrix has columns {head[1:]}, expected {ROLES}")
    return {act: dict(zip(ROLES, map(_steps, cells), strict=True)) for act, *cells in rows}


RIGHTS: dict[str, dict[Role, frozenset[StepId]]] = _read(_MATRIX)
"""act → role → the steps in which that role may do it."""


def may(role: Role, act: str, step: StepId) -> bool:
    """Whether `role` may do `act` in `step`. Raises KeyError for an act that is not in the matrix."""
    return step in RIGHTS[act][role]


def acts_of(role: Role, step: StepId) -> tuple[str, ...]:
    """Everything `role` may do in `step`, in the order of the matrix."""
    return tuple(act for act, roles in RIGHTS.items() if step in roles[role])


def when(act: str, role: Role) -> tuple[StepId, ...]:
    """The steps in which `role` may do `act`, in order; empty when it never may."""
    return tuple(step for step in STEPS if step in RIGHTS[act][role])
