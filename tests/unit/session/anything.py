"""Whatever a panel may send, for sessions played at random."""

from typing import get_args

from hypothesis import strategies as st

from plugin_server.method.steps import StepId
from plugin_server.session import commands as c

FOUNDERS = ("fay", "kim", "cleo", "abe", "ben", "oz")
LATE = ("dan", "eve")
PEOPLE = (*FOUNDERS, *LATE)

people = st.sampled_from((*PEOPLE, "stranger"))
steps = st.sampled_from(["lobby", "0a", "0c", "1", "2", "3", "4a", "6", "nowhere"])
texts = st.sampled_from(["some words", "more words", " other words ", "à bientôt, {here}", "x" * 300, "", "  "])
lines = st.lists(texts, max_size=3).map(tuple)
degrees = st.integers(0, 3)
agreements = st.integers(1, 5)
versions = st.integers(0, 4)
questions = st.sampled_from(["q1", "q2", "q9"])
items = st.sampled_from(["q1", "q2", *(f"{person}-1" for person in PEOPLE)])
kept = st.sampled_from(["k7", "k9"])
helps = st.lists(st.sampled_from(get_args(c.HelpKind)[:4]), max_size=4).map(tuple)
mirrors = st.lists(st.sampled_from([f"m-{person}" for person in PEOPLE]), max_size=3).map(tuple)


def any_of(kinds: object) -> st.SearchStrategy[str]:
    return st.sampled_from(get_args(kinds))


COMMANDS: dict[str, st.SearchStrategy[c.Command]] = {
    "lock": st.builds(c.Lock, st.booleans()),
    "remove": st.builds(c.Remove, people),
    "name_deputy": st.builds(c.NameDeputy, st.none() | people),
    "name_cofacilitator": st.builds(c.NameCofacilitator, st.none() | people),
    "hand_over": st.builds(c.HandOver, people),
    "take_over": st.builds(c.TakeOver),
    "leave": st.builds(c.Leave),
    "keep_open": st.builds(c.KeepOpen),
    "ask_pause": st.builds(c.AskPause),
    "acknowledge": st.builds(c.Acknowledge),
    "set_address": st.builds(c.SetAddress, any_of(c.Address)),
    "set_silence": st.builds(c.SetSilence, any_of(c.SilenceMode)),
    "write_cue": st.builds(
        c.WriteCue, st.sampled_from(["0a", "2", "6"]), lines, st.lists(lines, max_size=2).map(tuple)
    ),
    "amend_charter": st.builds(c.AmendCharter, lines),
    "agree_charter": st.builds(c.AgreeCharter, versions),
    "pick_weather": st.builds(c.PickWeather, any_of(c.Weather)),
    "start_round": st.builds(c.StartRound),
    "end_round": st.builds(c.EndRound),
    "end_turn": st.builds(c.EndTurn, people),
    "pass_turn": st.builds(c.PassTurn),
    "raise_hand": st.builds(c.RaiseHand),
    "lower_hand": st.builds(c.LowerHand, people),
    "give_floor": st.builds(c.GiveFloor, people),
    "propose_subject": st.builds(c.ProposeSubject, any_of(c.SubjectKind), texts),
    "pass_subject": st.builds(c.PassSubject),
    "carry_subject": st.builds(c.CarrySubject, st.booleans()),
    "open_vote": st.builds(c.OpenVote),
    "vote": st.builds(c.Vote, people, degrees, degrees, degrees),
    "reveal_votes": st.builds(c.RevealVotes),
    "invite_client": st.builds(c.InviteClient, people),
    "answer_invitation": st.builds(c.AnswerInvitation, st.booleans()),
    "start": st.builds(c.Start),
    "pause": st.builds(c.Pause),
    "resume": st.builds(c.Resume),
    "extend": st.builds(c.Extend, st.integers(1, 10)),
    "catch_up": st.builds(c.CatchUp),
    "begin_moment": st.builds(c.BeginMoment, any_of(c.MomentKind), st.integers(1, 15)),
    "end_moment": st.builds(c.EndMoment),
    "next": st.builds(c.Next, steps),
    "back": st.builds(c.Back, steps),
    "ask": st.builds(c.Ask, texts),
    "keep_for_later": st.builds(c.KeepForLater, texts),
    "drop_kept": st.builds(c.DropKept, kept),
    "answer": st.builds(c.Answer, questions, texts),
    "bookmark": st.builds(c.Bookmark, items, st.booleans()),
    "mark_zone": st.builds(c.MarkZone, any_of(c.Zone), st.booleans()),
    "write_need": st.builds(c.WriteNeed, texts, texts, texts, texts),
    "send_mirror": st.builds(c.SendMirror, texts),
    "reveal_mirrors": st.builds(c.RevealMirrors),
    "show_mirrors": st.builds(c.ShowMirrors, mirrors),
    "choose_help": st.builds(c.ChooseHelp, helps),
    "validate_need": st.builds(c.ValidateNeed, versions),
    "say_clear": st.builds(c.SayClear, st.booleans(), versions),
    "recontract": st.builds(c.Recontract),
    "signal": st.builds(c.Signal, any_of(c.SignalKind)),
    "contribute": st.builds(c.Contribute, any_of(c.ContributionKind), texts, st.none() | kept),
    "note": st.builds(c.Note, texts, any_of(c.NoteKind)),
    "plan_action": st.builds(c.PlanAction, st.integers(1, 3), texts, texts, texts, st.none() | st.booleans()),
    "ask_help": st.builds(c.AskHelp, st.booleans()),
    "name_witness": st.builds(c.NameWitness, st.none() | people),
    "answer_witness": st.builds(c.AnswerWitness, st.booleans()),
    "write_learning": st.builds(c.WriteLearning, texts, st.booleans()),
    "regulate": st.builds(c.Regulate, any_of(c.RegulationKind), texts),
    "write_agreement": st.builds(c.WriteAgreement, texts),
    "rate": st.builds(c.Rate, agreements, agreements, agreements),
    "offer_speech": st.builds(c.OfferSpeech, any_of(c.SpeechScope)),
    "expect_words": st.builds(c.ExpectWords, st.lists(st.sampled_from(["Kanban", " Maud "]), max_size=2).map(tuple)),
    "consent": st.builds(c.Consent, st.booleans()),
    "close": st.builds(c.Close),
    "release": st.builds(c.Release),
    "erase": st.builds(c.Erase),
}
"""Each act of a panel, with what it could carry."""

RARE = {"leave", "remove", "close", "erase"}
"""Acts that end a session or a part in it: kept for the rule in which anyone says anything."""

_CONSULTATION: tuple[tuple[str, c.Command], ...] = (
    ("fay", c.SetSilence("strict")),
    ("abe", c.Contribute("resonance", "I felt torn")),
    ("ben", c.Contribute("reading", "I imagine a fear")),
    ("cleo", c.Bookmark("abe-1", on=True)),
    ("cleo", c.Signal("off_contract")),
    ("cleo", c.Recontract()),
    ("cleo", c.ValidateNeed(4)),
    ("oz", c.AskPause()),
    ("ben", c.RaiseHand()),
    ("abe", c.RaiseHand()),
)

A_STORY: dict[StepId, tuple[tuple[str, c.Command], ...]] = {
    "0a": (
        ("fay", c.WriteCue("2", ("One question, one answer.",), (("Kept for later.",),))),
        ("fay", c.AmendCharter(("Nobody has to speak",))),
        ("abe", c.AgreeCharter(2)),
        ("oz", c.AgreeCharter(2)),
        ("ben", c.PickWeather("fog")),
        ("fay", c.StartRound()),
        ("fay", c.EndTurn("fay")),
        ("abe", c.PassTurn()),
        ("fay", c.BeginMoment("break", 5)),
    ),
    "0c": (
        ("kim", c.PassSubject()),
        ("fay", c.OpenVote()),
        *((voter, c.Vote("cleo", 3, 2, 1)) for voter in ("abe", "ben", "kim")),
        *((voter, c.Vote("abe", 1, 2, 3)) for voter in ("cleo", "ben")),
        ("fay", c.RevealVotes()),
    ),
    "1": (("cleo", c.WriteNeed("I wonder how")), ("abe", c.KeepForLater("Write to them")), ("fay", c.Extend(2))),
    "2": (
        ("abe", c.Ask("What makes it hard?")),
        ("abe", c.Ask("Since when?")),
        ("ben", c.Ask("For whom?")),
        ("cleo", c.Answer("q1", "The silence")),
        ("cleo", c.Bookmark("q2", on=True)),
        ("cleo", c.WriteNeed("What is hard for me")),
        ("fay", c.MarkZone("stakes", on=True)),
    ),
    "3": (
        ("abe", c.SendMirror("The need I hear")),
        ("ben", c.SendMirror("The other need I hear")),
        ("fay", c.RevealMirrors()),
        ("cleo", c.ShowMirrors(("m-ben",))),
        ("cleo", c.WriteNeed("I need to see clearly", "Help me by asking", limits="Not my manager")),
        ("cleo", c.ValidateNeed(4)),
        ("abe", c.SayClear(True, 4)),
    ),
    "4a": _CONSULTATION,
    "4": _CONSULTATION,
    "5": (
        ("cleo", c.PlanAction(1, "Call Jo", "Friday")),
        ("cleo", c.NameWitness("abe")),
        ("abe", c.AnswerWitness(accept=True)),
        ("abe", c.CarrySubject(on=True)),
        ("cleo", c.AskHelp(on=True)),
    ),
    "6": (("abe", c.Regulate("change", "shorter rounds")), ("ben", c.Regulate("helped", "the silences"))),
}
"""What people may have done on the way to a step, so that there is much to see when anything may happen."""
