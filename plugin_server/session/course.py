"""Which step comes after the one that runs."""

from plugin_server.method.steps import THE_CLIENTS_STEPS, StepId
from plugin_server.session.state import State, plan


def following(state: State) -> StepId | None:
    """None after the last, and in the closing.

    Once the client has left, nothing of their steps serves anyone: what follows is what everyone learns, never skipped
    for it.
    """
    if state.step == "closing":
        return None
    gone = state.client is None and state.step in THE_CLIENTS_STEPS
    return "6" if gone else plan(state).after(state.step)
