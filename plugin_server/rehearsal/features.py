"""Every feature that a rehearsal must play, and where its effect is looked for: in what people were shown.

A use counts when somebody saw it; that a command was accepted is not enough.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, get_args

from plugin_server.method.milestones import Milestone
from plugin_server.rehearsal.looks import Items, Look, moved, own, passed_on_clock, shown, told, when, whole
from plugin_server.rehearsal.stage import Stage
from plugin_server.rehearsal.whole_view import (
    chosen_without_votes,
    client_last,
    consults,
    eight_minutes,
    first_and_last,
    pinned,
    resonances_at_hand,
)
from plugin_server.session.commands import ContributionKind, NoteKind, RegulationKind, SignalKind, SilenceMode


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
    return shown("need", lambda need: (v["version"] for v in need["versions"] if v[field]))


def _stage_of_need(name: str) -> Look:
    return shown("need", lambda need: (v["version"] for v in need["versions"] if v["stage"] == name))


def _role(name: str) -> Look:
    return shown("people", lambda people: (p["id"] for p in people if p["role"] == name))


def _moment(kind: str) -> Look:
    return shown("clock", lambda clock: when(clock["moment"] and clock["moment"]["kind"] == kind, clock["step"]))


def _writing(step: str) -> Look:
    return shown("clock", lambda clock: when(_is_writing(clock) and clock["step"] == step, step))


def _is_writing(clock: Any) -> bool:
    return bool(clock["moment"] and clock["moment"]["kind"] == "writing")


def _silence(mode: str) -> Look:
    """In force, while the consultation lasts."""
    return whole(lambda view: when(view["session"]["silence"] == mode and consults(view), view["clock"]["step"]))


def _signal(kind: str) -> Look:
    return shown("facilitator", lambda conduct: (s["at"] for s in conduct["signals"] if s["kind"] == kind))


def _contribution(kind: str) -> Look:
    return shown("contributions", lambda gifts: (g["id"] for g in gifts if not g["mine"] and g["kind"] == kind))


def _note(kind: str) -> Look:
    return own("mine", lambda mine: (n["text"] for n in mine["notes"] if n["kind"] == kind))


def _remark(kind: str) -> Look:
    return shown("regulation", lambda seen: (text for named, text in seen["lines"] if named == kind))


def _quieter_first(before: Any, after: Any) -> Items:
    """A new hand that stands before an older one."""
    new = [hand for hand in after["hands"] if hand not in before["hands"]]
    return when(new and before["hands"] and after["hands"][-1] in before["hands"], tuple(after["hands"]))


def _floor_given(before: Any, after: Any) -> Items:
    return when(not after["round"] and after["speaking"] in before["hands"], after["speaking"])


def _came_back(before: Any, after: Any) -> Items:
    away = {p["id"] for p in before if not p["present"]}
    return (p["id"] for p in after if p["present"] and p["id"] in away)


def _declined(before: Any, after: Any) -> Items:
    return when(before["invited"] and not after["invited"] and after["role"] == "consultant", after["id"])


def _facilitates_now(before: Any, after: Any) -> bool:
    return bool(before["role"] != "facilitator" and after["role"] == "facilitator")


FEATURES: dict[str, Feature] = {
    # the frame
    "deputy": Feature(shown("people", lambda people: (p["id"] for p in people if p["deputy"]))),
    "cofacilitator": Feature(_role("cofacilitator")),
    "lock": Feature(shown("session", lambda session: when(session["locked"]))),
    "address_vous": Feature(shown("session", lambda session: when(session["address"] == "vous"))),
    "own_phrases": Feature(
        shown("facilitator", lambda conduct: (s for s, cue in conduct["cues"].items() if cue["say"]))
    ),
    "own_phrases_if_it_derails": Feature(
        shown("facilitator", lambda conduct: (s for s, cue in conduct["cues"].items() if any(cue["derailments"])))
    ),
    "charter_amended": Feature(shown("charter", lambda charter: when(charter["lines"], charter["version"]))),
    "charter_agreed": Feature(
        shown("charter", lambda c: when(1 < c["expected"] == c["agreed"], (c["version"], c["expected"])))
    ),
    "weather": Feature(shown("people", lambda people: (p["id"] for p in people if p["weather"]))),
    "consent_asked": Feature(shown("speech", lambda speech: when(speech["state"] == "waiting")), _hears),
    "consent_of_all": Feature(shown("speech", lambda speech: when(speech["state"] == "listening")), _hears),
    "consent_not_of_all": Feature(
        moved("speech", lambda before, after: when((before["state"], after["state"]) == ("waiting", "off"))), _hears
    ),
    "consent_asked_again": Feature(
        moved("speech", lambda before, after: when((before["state"], after["state"]) == ("listening", "waiting"))),
        _hears,
    ),
    # turns
    "shuffled_turns": Feature(shown("turns", lambda t: when(t["order"], tuple(x["person"] for x in t["order"])))),
    "pass": Feature(
        own("turns", lambda turns: (len(turns["order"]) for turn in turns["order"] if turn["state"] == "passed"))
    ),
    "hand": Feature(shown("turns", lambda turns: turns["hands"])),
    "quiet_first": Feature(moved("turns", _quieter_first)),
    "floor_given": Feature(moved("turns", _floor_given)),
    "not_yet_heard": Feature(shown("facilitator", lambda conduct: conduct["not_heard"])),
    # people come and go
    "name_changed": Feature(moved("me", lambda b, a: when(b["name"] != a["name"], a["name"]))),
    "late_joiner": Feature(own("me", lambda me: when(me["joined_in"] == "2"))),
    "return_to_seat": Feature(moved("people", _came_back)),
    "take_over": Feature(
        moved("me", lambda b, a: when(_facilitates_now(b, a) and b["take_over_from"] is not None, a["id"]))
    ),
    "hand_over": Feature(
        moved("me", lambda b, a: when(_facilitates_now(b, a) and b["take_over_from"] is None, a["id"]))
    ),
    "hand_over_back": Feature(
        moved("me", lambda b, a: when(_facilitates_now(b, a) and a["seat"] == "facilitator", a["id"]))
    ),
    "pause_asked": Feature(shown("facilitator", lambda conduct: range(conduct["pauses_asked"]))),
    # time
    "pause": Feature(moved("clock", lambda b, a: when(b["deadline"] and a["remaining"] is not None, a["remaining"]))),
    "resume": Feature(moved("clock", lambda b, a: when(b["remaining"] is not None and a["deadline"], a["deadline"]))),
    "two_more_minutes": Feature(
        moved("clock", lambda b, a: when(b["step"] == a["step"] and a["seconds"] == b["seconds"] + 120, a["seconds"]))
    ),
    "borrowing": Feature(shown("facilitator", lambda conduct: conduct["clock"]["lent"])),
    "catch_up": Feature(
        shown("facilitator", lambda conduct: when(conduct["clock"]["caught_up"])), lambda stage: stage.hurried
    ),
    "plan_drift": Feature(shown("facilitator", lambda conduct: conduct["clock"]["spent"])),
    **{
        f"milestone_{name}": Feature(passed_on_clock(name), lambda stage: stage.hurried) for name in get_args(Milestone)
    },
    "eight_minutes_for_learning": Feature(whole(eight_minutes)),
    "break_offered": Feature(
        shown("facilitator", lambda conduct: when(conduct["break_offered"])), lambda stage: stage.is_long
    ),
    "break": Feature(_moment("break")),
    "silent_writing_of_mirrors": Feature(_writing("3")),
    "silent_writing_of_learnings": Feature(_writing("6")),
    "exchange": Feature(_moment("exchange")),
    # choosing
    "subject_proposed": Feature(shown("choice", lambda choice: (s["person"] for s in choice["subjects"]))),
    "subject_passed": Feature(shown("choice", lambda choice: range(choice["passed"]))),
    "subject_carried": Feature(own("choice", lambda choice: when(choice["i_carry"]))),
    "vote_opened": Feature(shown("choice", lambda choice: when(choice["vote_open"]))),
    "blind_vote": Feature(
        own("choice", lambda c: (s["person"] for s in c["subjects"] if s["my_vote"] and not c["votes_shown"]))
    ),
    "results_inform": Feature(shown("choice", lambda choice: (s["person"] for s in choice["subjects"] if s["sums"]))),
    "chosen_without_votes": Feature(whole(chosen_without_votes)),
    "invitation_declined": Feature(moved("me", _declined)),
    "client_consents": Feature(_role("client")),
    "subject_as_first_version": Feature(_stage_of_need("subject")),
    # exploring
    "draft_v1": Feature(_stage_of_need("question")),
    "draft_v2": Feature(_stage_of_need("difficulty")),
    "question_queue": Feature(
        shown("questions", lambda asked: when(sum(not q["answered"] for q in asked) > 1, len(asked)))
    ),
    "advice_caught": Feature(told("answer", lambda answer: when(answer.get("advice"))), _helps),
    "idea_kept": Feature(own("mine", lambda mine: (kept["id"] for kept in mine["kept"])), _helps),
    "kept_idea_given": Feature(
        own("mine", lambda mine: (kept["id"] for kept in mine["kept"] if kept["given"])), _helps
    ),
    "bookmark": Feature(shown("questions", lambda asked: (q["id"] for q in asked if q["bookmarked"]))),
    "bookmark_on_a_gift": Feature(shown("contributions", lambda gifts: (g["id"] for g in gifts if g["bookmarked"]))),
    "coverage_map": Feature(shown("facilitator", lambda conduct: conduct["zones"])),
    # contract
    "mirror_committed": Feature(shown("need", lambda need: range(need["mirrors_sent"]))),
    "mirror_to_the_client_first": Feature(
        shown("need", lambda need: (m["id"] for m in need["mirrors"] if not m["mine"] and not m["shown"]))
    ),
    "mirror_shown": Feature(shown("need", lambda need: (m["id"] for m in need["mirrors"] if m["shown"]))),
    "need": Feature(_stage_of_need("need")),
    "request": Feature(_wordings("request")),
    "not_wanted": Feature(_wordings("unwanted")),
    "limits": Feature(_wordings("limits")),
    "kinds_of_help": Feature(shown("need", lambda need: when(1 <= len(need["help"]) <= 2, tuple(need["help"])))),
    "clear": Feature(shown("need", lambda need: range(need["clear"]))),
    "not_clear": Feature(shown("need", lambda need: range(need["unclear"]))),
    "validation": Feature(shown("need", lambda need: when(need["validated"], need["validated"]))),
    "recontract": Feature(shown("need", lambda need: when(need["recontracting"]))),
    # giving
    "contract_pinned": Feature(whole(pinned)),
    **{f"silence_{mode}": Feature(_silence(mode)) for mode in get_args(SilenceMode)},
    **{f"signal_{kind}": Feature(_signal(kind)) for kind in get_args(SignalKind)},
    "signal_acknowledged": Feature(
        moved("facilitator", lambda b, a: () if a["signals"] else (signal["at"] for signal in b["signals"]))
    ),
    **{f"contribution_{kind}": Feature(_contribution(kind)) for kind in get_args(ContributionKind)},
    **{f"private_{kind}": Feature(_note(kind)) for kind in get_args(NoteKind)},
    # harvest
    "subject_beside_the_need": Feature(whole(first_and_last)),
    "plan": Feature(own("mine", lambda mine: (action["slot"] for action in mine["actions"]))),
    "help_asked_with_the_plan": Feature(lambda person: set(when(True in person.seen.get("help_asked", ())))),
    "help_given_with_the_plan": Feature(
        shown("contributions", lambda gifts: (g["id"] for g in gifts if not g["mine"] and g["step"] == "5"))
    ),
    "witness_named": Feature(shown("witness", lambda witness: when(witness["asked_me"], witness["person"]))),
    "witness_agreed": Feature(shown("witness", lambda witness: when(witness["plan"], witness["person"]))),
    "resonances_come_back": Feature(whole(resonances_at_hand)),
    "client_learns_aloud_last": Feature(whole(client_last)),
    "private_learning": Feature(own("mine", lambda mine: (w["text"] for w in mine["learnings"] if not w["shared"]))),
    "shared_learning": Feature(shown("learnings", lambda learnings: learnings)),
    **{f"regulation_{kind}": Feature(_remark(kind)) for kind in get_args(RegulationKind)},
    "agreement": Feature(shown("regulation", lambda seen: when(seen["agreement"], seen["agreement"]))),
    "rating": Feature(own("mine", lambda mine: when(mine["rating"]))),
    "ratings_of_four_or_more": Feature(shown("facilitator", lambda conduct: conduct["ratings"] or ())),
    # the end
    "closing": Feature(shown("closing", lambda closing: when(closing["closed_at"]))),
    "release": Feature(own("closing", lambda closing: when(closing["i_released"]))),
    "receipt": Feature(told("receipt", lambda receipt: when(receipt["verified"]))),
}


def uses(stage: Stage) -> dict[str, int]:
    """How often each feature that can be played in this session was seen in use."""
    people = stage.cast.everyone
    seen = {
        name: len(set().union(*(feature.look(person) for person in people)))
        for name, feature in FEATURES.items()
        if feature.possible(stage)
    }
    return seen | stage.beside
