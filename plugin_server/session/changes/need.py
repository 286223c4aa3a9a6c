"""The need, its versions, the mirrors and the contract."""

from msgspec.structs import replace

from plugin_server.method.steps import StepId
from plugin_server.session import events as e
from plugin_server.session.changes.change import on
from plugin_server.session.state import Mirror, NeedVersion, Signal, Stage, State

_STAGE_BEFORE_THE_CONTRACT: dict[StepId, Stage] = {"1": "question", "2": "difficulty"}


@on(e.NeedWritten)
def _need_written(state: State, event: e.NeedWritten, at: float) -> State:
    """A new wording is nobody's contract yet: validation and "clear" are asked again."""
    stage = _STAGE_BEFORE_THE_CONTRACT.get(state.step, "need")
    version = NeedVersion(event.version, stage, event.text, event.request, event.unwanted, at, event.limits)
    return replace(state, needs=(*state.needs, version), validated=None, clear={})


@on(e.MirrorSent)
def _mirror_sent(state: State, event: e.MirrorSent, at: float) -> State:
    others = tuple(m for m in state.mirrors if m.id != event.mirror)
    return replace(state, mirrors=(*others, Mirror(id=event.mirror, person=event.person, text=event.text)))


@on(e.MirrorsRevealed)
def _mirrors_revealed(state: State, event: e.MirrorsRevealed, at: float) -> State:
    return replace(state, mirrors_revealed=True)


@on(e.MirrorsShown)
def _mirrors_shown(state: State, event: e.MirrorsShown, at: float) -> State:
    mirrors = tuple(replace(m, shown=m.id in event.mirrors) for m in state.mirrors)
    return replace(state, mirrors=mirrors)


@on(e.HelpChosen)
def _help_chosen(state: State, event: e.HelpChosen, at: float) -> State:
    """The kind of help is part of the contract: it is asked again whether it is clear, and validated again."""
    return replace(state, help=event.kinds, validated=None, clear={})


@on(e.NeedValidated)
def _need_validated(state: State, event: e.NeedValidated, at: float) -> State:
    return replace(state, validated=event.version, recontracting=False)


@on(e.Recontracted)
def _recontracted(state: State, event: e.Recontracted, at: float) -> State:
    """The words stay; the agreement on them is open again."""
    return replace(state, recontracting=True, validated=None, clear={})


@on(e.Signalled)
def _signalled(state: State, event: e.Signalled, at: float) -> State:
    return replace(state, signals=(*state.signals, Signal(event.signal, at)), signal_returned=None)


@on(e.ClaritySaid)
def _clarity_said(state: State, event: e.ClaritySaid, at: float) -> State:
    return replace(state, clear={**state.clear, event.person: event.clear})
