"""What people do in each step, as a group that knows the method: one small function a step."""

from collections.abc import Callable

from plugin_server.method.steps import StepId
from plugin_server.rehearsal.acts.choosing import choose
from plugin_server.rehearsal.acts.contract import contract
from plugin_server.rehearsal.acts.exploring import clarify, present
from plugin_server.rehearsal.acts.giving import consult, enlighten, open_paths
from plugin_server.rehearsal.acts.harvest import learn, plan
from plugin_server.rehearsal.acts.opening import arrive, check_in, follow_up
from plugin_server.rehearsal.stage import Stage

Act = Callable[[Stage], None]

ACTS: dict[StepId, Act] = {
    "lobby": arrive,
    "0a": check_in,
    "0b": follow_up,
    "0c": choose,
    "1": present,
    "2": clarify,
    "3": contract,
    "4a": enlighten,
    "4b": open_paths,
    "4": consult,
    "5": plan,
    "6": learn,
}
