"""Every feature that a rehearsal must play, and where its effect is looked for: in what people were shown.

A use counts when somebody saw it; that a command was accepted is not enough.
"""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, get_args

from plugin_server.rehearsal.people import Person
from plugin_server.rehearsal.stage import Stage
from plugin_server.session.commands import ContributionKind, NoteKind, RegulationKind, SignalKind

Items = Iterable[Hashable]
Look = Callable[[Person], set[Hashable]]
"""What one person saw of a feature, each use once."""


def _shown(section: str, items: Callable[[Any], Items]) -> Look:
    """In a section of the view, whoever looks at it."""
    return lambda person: {item for shown in person.seen.get(section, ()) if shown for item in items(shown)}


def _own(section: str, items: Callable[[Any], Items]) -> Look:
    """In a section that speaks of the person who looks at it."""
    look = _shown(section, items)
    return lambda person: {(person.id, item) for item in look(person)}


def _moved(section: str, items: Callable[[Any, Any], Items]) -> Look:
    """Between a section and the same section as it was shown next."""

    def look(person: Person) -> set[Hashable]:
        pairs = pairwise(person.seen.get(section, ()))
        return {item for before, after in pairs if before and after for item in items(before, after)}

    return look


def _told(event: str, items: Callable[[Any], Items]) -> Look:
    """In the messages of one kind."""
    return lambda person: {(person.id, item) for body in person.bodies(event) for item in items(body)}


def _if(condition: object, item: Hashable = True) -> Items:
    return [item] if condition else []


def _always(stage: Stage) -> bool:
    return True


def _hears(stage: Stage) -> bool:
    return bool(stage.cast.client.offer["speech"]["available"])


def _helps(stage: Stage) -> bool:
    return bool(stage.cast.client.offer["language_help"])


@dataclass(frozen=True)
class Feature:
    """`possible` says in which sessions it can be played at all."""

    look: Look
    possible: Callable[[Stage], bool] = _always


def _wordings(field: str) -> Look:
    return _shown("need", lambda need: (v["version"] for v in need["versions"] if v[field]))


def _stage_of_need(name: str) -> Look:
    return _shown("need", lambda need: (v["version"] for v in need["versions"] if v["stage"] == name))


def _role(name: str) -> Look:
    return _shown("people", lambda people: (p["id"] for p in people if p["role"] == name))


def _moment(kind: str) -> Look:
    return _shown("clock", lambda clock: _if(clock["moment"] and clock["moment"]["kind"] == kind, clock["step"]))


def _signal(kind: str) -> Look:
    return _shown("facilitator", lambda conduct: (s["at"] for s in conduct["signals"] if s["kind"] == kind))


def _contribution(kind: str) -> Look:
    return _shown("contributions", lambda gifts: (g["id"] for g in gifts if not g["mine"] and g["kind"] == kind))


def _note(kind: str) -> Look:
    return _own("mine", lambda mine: (n["text"] for n in mine["notes"] if n["kind"] == kind))


def _remark(kind: str) -> Look:
    return _shown("regulation", lambda seen: (text for named, text in seen["lines"] if named == kind))


def _quieter_first(before: Any, after: Any) -> Items:
    """A new hand that stands before an older one."""
    new = [hand for hand in after["hands"] if hand not in before["hands"]]
    return _if(new and before["hands"] and after["hands"][-1] in before["hands"], tuple(after["hands"]))


def _floor_given(before: Any, after: Any) -> Items:
    return _if(not after["round"] and after["speaking"] in before["hands"], after["speaking"])


def _came_back(before: Any, after: Any) -> Items:
    away = {p["id"] for p in before if not p["present"]}
    return (p["id"] for p in after if p["present"] and p["id"] in away)


def _facilitates_now(before: Any, after: Any) -> bool:
    return bool(before["role"] != "facilitator" and after["role"] == "facilitator")


FEATURES: dict[str, Feature] = {
    # the frame
    "deputy": Feature(_shown("people", lambda people: (p["id"] for p in people if p["deputy"]))),
    "cofacilitator": Feature(_role("cofacilitator")),
    "lock": Feature(_shown("session", lambda session: _if(session["locked"]))),
    "address_vous": Feature(_shown("session", lambda session: _if(session["address"] == "vous"))),
    "own_phrases": Feature(
        _shown("facilitator", lambda conduct: (s for s, cue in conduct["cues"].items() if cue["say"]))
    ),
    "own_phrases_if_it_derails": Feature(
        _shown("facilitator", lambda conduct: (s for s, cue in conduct["cues"].items() if any(cue["derailments"])))
    ),
    "charter_amended": Feature(_shown("charter", lambda charter: _if(charter["lines"], charter["version"]))),
    "charter_agreed": Feature(
        _shown("charter", lambda c: _if(1 < c["expected"] == c["agreed"], (c["version"], c["expected"])))
    ),
    "weather": Feature(_shown("people", lambda people: (p["id"] for p in people if p["weather"]))),
    "consent_asked": Feature(_shown("speech", lambda speech: _if(speech["state"] == "waiting")), _hears),
    "consent_of_all": Feature(_shown("speech", lambda speech: _if(speech["state"] == "listening")), _hears),
    "consent_not_of_all": Feature(
        _moved("speech", lambda before, after: _if((before["state"], after["state"]) == ("waiting", "off"))), _hears
    ),
    "consent_asked_again": Feature(
        _moved("speech", lambda before, after: _if((before["state"], after["state"]) == ("listening", "waiting"))),
        _hears,
    ),
    # turns
    "shuffled_turns": Feature(_shown("turns", lambda t: _if(t["order"], tuple(x["person"] for x in t["order"])))),
    "pass": Feature(
        _own("turns", lambda turns: (len(turns["order"]) for turn in turns["order"] if turn["state"] == "passed"))
    ),
    "hand": Feature(_shown("turns", lambda turns: turns["hands"])),
    "quiet_first": Feature(_moved("turns", _quieter_first)),
    "floor_given": Feature(_moved("turns", _floor_given)),
    # people come and go
    "name_changed": Feature(_moved("me", lambda b, a: _if(b["name"] != a["name"], a["name"]))),
    "late_joiner": Feature(_own("me", lambda me: _if(me["joined_in"] == "2"))),
    "return_to_seat": Feature(_moved("people", _came_back)),
    "take_over": Feature(
        _moved("me", lambda b, a: _if(_facilitates_now(b, a) and b["take_over_from"] is not None, a["id"]))
    ),
    "hand_over": Feature(
        _moved("me", lambda b, a: _if(_facilitates_now(b, a) and b["take_over_from"] is None, a["id"]))
    ),
    "hand_over_back": Feature(
        _moved("me", lambda b, a: _if(_facilitates_now(b, a) and a["seat"] == "facilitator", a["id"]))
    ),
    "pause_asked": Feature(_shown("facilitator", lambda conduct: range(conduct["pauses_asked"]))),
    # time
    "pause": Feature(_moved("clock", lambda b, a: _if(b["deadline"] and a["remaining"] is not None, a["remaining"]))),
    "resume": Feature(_moved("clock", lambda b, a: _if(b["remaining"] is not None and a["deadline"], a["deadline"]))),
    "two_more_minutes": Feature(
        _moved("clock", lambda b, a: _if(b["step"] == a["step"] and a["seconds"] == b["seconds"] + 120, a["seconds"]))
    ),
    "borrowing": Feature(_shown("facilitator", lambda conduct: conduct["clock"]["lent"])),
    "catch_up": Feature(
        _shown("facilitator", lambda conduct: _if(conduct["clock"]["caught_up"])), lambda stage: stage.hurried
    ),
    "break_offered": Feature(
        _shown("facilitator", lambda conduct: _if(conduct["break_offered"])), lambda stage: stage.is_long
    ),
    "break": Feature(_moment("break")),
    "silent_writing": Feature(_moment("writing")),
    "exchange": Feature(_moment("exchange")),
    # choosing
    "subject_proposed": Feature(_shown("choice", lambda choice: (s["person"] for s in choice["subjects"]))),
    "subject_passed": Feature(_shown("choice", lambda choice: range(choice["passed"]))),
    "subject_carried": Feature(_own("choice", lambda choice: _if(choice["i_carry"]))),
    "vote_opened": Feature(_shown("choice", lambda choice: _if(choice["vote_open"]))),
    "blind_vote": Feature(
        _own("choice", lambda c: (s["person"] for s in c["subjects"] if s["my_vote"] and not c["votes_shown"]))
    ),
    "results_inform": Feature(_shown("choice", lambda choice: (s["person"] for s in choice["subjects"] if s["sums"]))),
    "client_consents": Feature(_role("client")),
    # exploring
    "draft_v1": Feature(_stage_of_need("question")),
    "draft_v2": Feature(_stage_of_need("difficulty")),
    "question_queue": Feature(
        _shown("questions", lambda asked: _if(sum(not q["answered"] for q in asked) > 1, len(asked)))
    ),
    "advice_caught": Feature(_told("answer", lambda answer: _if(answer.get("advice"))), _helps),
    "idea_kept": Feature(_own("mine", lambda mine: (kept["id"] for kept in mine["kept"])), _helps),
    "kept_idea_given": Feature(
        _own("mine", lambda mine: (kept["id"] for kept in mine["kept"] if kept["given"])), _helps
    ),
    "bookmark": Feature(_shown("questions", lambda asked: (q["id"] for q in asked if q["bookmarked"]))),
    "bookmark_on_a_gift": Feature(_shown("contributions", lambda gifts: (g["id"] for g in gifts if g["bookmarked"]))),
    "coverage_map": Feature(_shown("facilitator", lambda conduct: conduct["zones"])),
    # contract
    "mirror_committed": Feature(_shown("need", lambda need: range(need["mirrors_sent"]))),
    "mirror_to_the_client_first": Feature(
        _shown("need", lambda need: (m["id"] for m in need["mirrors"] if not m["mine"] and not m["shown"]))
    ),
    "mirror_shown": Feature(_shown("need", lambda need: (m["id"] for m in need["mirrors"] if m["shown"]))),
    "need": Feature(_stage_of_need("need")),
    "request": Feature(_wordings("request")),
    "not_wanted": Feature(_wordings("unwanted")),
    "limits": Feature(_wordings("limits")),
    "kinds_of_help": Feature(_shown("need", lambda need: _if(1 <= len(need["help"]) <= 2, tuple(need["help"])))),
    "clear": Feature(_shown("need", lambda need: range(need["clear"]))),
    "not_clear": Feature(_shown("need", lambda need: range(need["unclear"]))),
    "validation": Feature(_shown("need", lambda need: _if(need["validated"], need["validated"]))),
    "recontract": Feature(_shown("need", lambda need: _if(need["recontracting"]))),
    # giving
    "silence_set": Feature(_moved("session", lambda b, a: _if(b["silence"] != a["silence"], a["silence"]))),
    **{f"signal_{kind}": Feature(_signal(kind)) for kind in get_args(SignalKind)},
    "signal_acknowledged": Feature(
        _moved("facilitator", lambda b, a: () if a["signals"] else (signal["at"] for signal in b["signals"]))
    ),
    **{f"contribution_{kind}": Feature(_contribution(kind)) for kind in get_args(ContributionKind)},
    **{f"private_{kind}": Feature(_note(kind)) for kind in get_args(NoteKind)},
    # harvest
    "plan": Feature(_own("mine", lambda mine: (action["slot"] for action in mine["actions"]))),
    "help_asked_with_the_plan": Feature(lambda person: set(_if(True in person.seen.get("help_asked", ())))),
    "help_given_with_the_plan": Feature(
        _shown("contributions", lambda gifts: (g["id"] for g in gifts if not g["mine"] and g["step"] == "5"))
    ),
    "witness_named": Feature(_shown("witness", lambda witness: _if(witness["asked_me"], witness["person"]))),
    "witness_agreed": Feature(_shown("witness", lambda witness: _if(witness["plan"], witness["person"]))),
    "private_learning": Feature(_own("mine", lambda mine: (w["text"] for w in mine["learnings"] if not w["shared"]))),
    "shared_learning": Feature(_shown("learnings", lambda learnings: learnings)),
    **{f"regulation_{kind}": Feature(_remark(kind)) for kind in get_args(RegulationKind)},
    "agreement": Feature(_shown("regulation", lambda seen: _if(seen["agreement"], seen["agreement"]))),
    "rating": Feature(_own("mine", lambda mine: _if(mine["rating"]))),
    # the end
    "closing": Feature(_shown("closing", lambda closing: _if(closing["closed_at"]))),
    "release": Feature(_own("closing", lambda closing: _if(closing["i_released"]))),
    "receipt": Feature(_told("receipt", lambda receipt: _if(receipt["verified"]))),
}


def uses(stage: Stage) -> dict[str, int]:
    """How often each feature that can be played in this session was seen in use."""
    people = stage.cast.everyone
    return {
        name: len(set().union(*(feature.look(person) for person in people)))
        for name, feature in FEATURES.items()
        if feature.possible(stage)
    }
