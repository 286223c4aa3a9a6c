"""The need, its versions, the mirrors and the contract. Only the client writes and validates (AFCODEV)."""

from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.refusals import Refused
from plugin_server.session.rules.rule import Rules, check_client, words
from plugin_server.session.state import State, need

KINDS_AT_ONCE = 2


def _write_need(state: State, command: c.WriteNeed, actor: str, now: float) -> list[e.Event]:
    written = e.NeedWritten(
        version=len(state.needs) + 1,
        text=words(command.text),
        request=command.request.strip(),
        unwanted=command.unwanted.strip(),
        limits=command.limits.strip(),
    )
    current = need(state)
    same = current is not None and all(
        getattr(current, field) == getattr(written, field) for field in ("text", "request", "unwanted", "limits")
    )
    return [] if same else [written]


def _send_mirror(state: State, command: c.SendMirror, actor: str, now: float) -> list[e.Event]:
    check_client(state)
    if state.mirrors_revealed:
        raise Refused("mirrors_already_revealed")
    return [e.MirrorSent(mirror=f"m-{actor}", person=actor, text=words(command.text))]


def _reveal_mirrors(state: State, command: c.RevealMirrors, actor: str, now: float) -> list[e.Event]:
    if state.mirrors_revealed:
        return []
    if not state.mirrors:
        raise Refused("no_mirrors")
    return [e.MirrorsRevealed()]


def _show_mirrors(state: State, command: c.ShowMirrors, actor: str, now: float) -> list[e.Event]:
    if not state.mirrors_revealed:
        raise Refused("mirrors_not_revealed")
    if not set(command.mirrors) <= {m.id for m in state.mirrors}:
        raise Refused("unknown_item")
    return [e.MirrorsShown(mirrors=command.mirrors)]


def _choose_help(state: State, command: c.ChooseHelp, actor: str, now: float) -> list[e.Event]:
    kinds = tuple(dict.fromkeys(command.kinds))
    if len(kinds) > KINDS_AT_ONCE:
        raise Refused("too_many_kinds")
    return [] if kinds == state.help else [e.HelpChosen(kinds=kinds)]


def _check_version(state: State, version: int) -> None:
    """Nobody agrees to words they have not seen."""
    current = need(state)
    if current is None:
        raise Refused("no_need")
    if version != current.version:
        raise Refused("need_has_changed")


def _validate_need(state: State, command: c.ValidateNeed, actor: str, now: float) -> list[e.Event]:
    _check_version(state, command.version)
    return [] if state.validated == command.version else [e.NeedValidated(version=command.version)]


def _say_clear(state: State, command: c.SayClear, actor: str, now: float) -> list[e.Event]:
    _check_version(state, command.version)
    return [] if state.clear.get(actor) == command.clear else [e.ClaritySaid(actor, command.clear)]


def _recontract(state: State, command: c.Recontract, actor: str, now: float) -> list[e.Event]:
    if need(state) is None:
        raise Refused("no_need")
    return [] if state.recontracting else [e.Recontracted()]


def _signal(state: State, command: c.Signal, actor: str, now: float) -> list[e.Event]:
    """In strict mode the client only listens; saying that something is wrong remains their right."""
    if state.silence == "strict" and command.signal != "off_contract":
        raise Refused("client_is_silent")
    if state.signals and state.signals[-1].kind == command.signal:
        return []
    return [e.Signalled(signal=command.signal)]


RULES: Rules = {
    c.WriteNeed: _write_need,
    c.SendMirror: _send_mirror,
    c.RevealMirrors: _reveal_mirrors,
    c.ShowMirrors: _show_mirrors,
    c.ChooseHelp: _choose_help,
    c.ValidateNeed: _validate_need,
    c.SayClear: _say_clear,
    c.Recontract: _recontract,
    c.Signal: _signal,
}
