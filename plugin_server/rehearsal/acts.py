"""What people do in each step, as a group that knows the method: one small function a step."""

from collections.abc import Callable

from plugin_server.method.steps import StepId
from plugin_server.rehearsal.case import Gift, Wording
from plugin_server.rehearsal.microphone import lines_heard, play_recordings
from plugin_server.rehearsal.people import Person
from plugin_server.rehearsal.stage import Stage
from plugin_server.session import commands as c

FEWEST_WORDS = 3
"""A spoken line shorter than that could turn up elsewhere by chance."""

MIRRORS_SHOWN = 2

Act = Callable[[Stage], None]


def arrive(stage: Stage) -> None:
    """Lobby: a deputy is named, in case the facilitator's connection fails."""
    stage.does(stage.cast.facilitator, c.NameDeputy(stage.cast.deputy.id))


def check_in(stage: Stage) -> None:
    """0a: everyone says yes to listening, one by one, if there is anything to hear."""
    if not stage.may_listen:
        return
    stage.does(stage.cast.facilitator, c.OfferSpeech("client"))
    for person in stage.cast.everyone:
        stage.does(person, c.Consent(True))
    stage.cast.facilitator.until(lambda view: view["speech"]["state"] == "listening", "everyone's yes")


def follow_up(stage: Stage) -> None:
    """0b: notes for oneself."""
    for person, role in stage.roles:
        stage.does(person, c.Note(stage.ledger.plant("a private note", role.note, person.id)))


def choose(stage: Stage) -> None:
    """0c: everyone brings a subject, all vote blind, one agrees to be the client."""
    cast, case = stage.cast, stage.case
    subjects = (case.client.subject, *(role.subject for role in case.consultants))
    for person, subject in zip(cast.participants, subjects, strict=True):
        stage.does(person, c.ProposeSubject(subject.kind, subject.text))
    _vote(stage)
    stage.does(cast.facilitator, c.RevealVotes())
    stage.does(cast.facilitator, c.InviteClient(cast.client.id))
    cast.client.until(lambda view: view["me"]["invited"], "the invitation to be the client")
    stage.does(cast.client, c.AnswerInvitation(True))


def present(stage: Stage) -> None:
    """1: the client tells it as it comes, and words a question."""
    client = stage.cast.client
    if stage.may_listen:
        client.until(lambda view: view["speech"]["i_am_heard"], "their microphone to be listened to")
        play_recordings(client, stage.sounds)
        lines = lines_heard(client)
        if not lines:
            stage.troubles.append("Nothing of the recordings became a line: is the speech model the right one?")
        for line in lines:
            if len(line["text"].split()) >= FEWEST_WORDS:
                stage.ledger.keep("a spoken line", line["text"], client.id)
    _word(stage, stage.case.client.question)


def clarify(stage: Stage) -> None:
    """2: questions one at a time, short answers; one panel drops and comes back to its seat."""
    client, facilitator = stage.cast.client, stage.cast.facilitator
    for number, (person, role) in enumerate(stage.consultants):
        stage.does(person, c.Ask(role.question))
        seen = client.until(lambda view, n=number: len(view["questions"]) > n, "a question")  # type: ignore[misc]
        answer = stage.case.client.answers[number]
        stage.does(client, c.Answer(seen["questions"][number]["id"], answer))
    stage.does(client, c.Bookmark(client.view["questions"][1]["id"], True))
    stage.does(facilitator, c.Pause())
    _drop_and_return(stage, stage.cast.consultants[-1])
    stage.does(facilitator, c.Resume())
    stage.does(facilitator, c.Extend(2))
    _word(stage, stage.case.client.difficulty)


def contract(stage: Stage) -> None:
    """3: mirrors go to the client first, who shows some; the need is worded, and validated by them alone."""
    cast, client, ledger = stage.cast, stage.cast.client, stage.ledger
    for person, role in stage.consultants:
        stage.does(person, c.SendMirror(ledger.plant("an unrevealed mirror", role.mirror, person.id)))
    ledger.disclose("an unrevealed mirror", (p.id for p in cast.consultants), (client.id,))
    stage.does(cast.facilitator, c.RevealMirrors())
    seen = client.until(lambda view: len(view["need"]["mirrors"]) == len(cast.consultants), "the mirrors")
    shown = tuple(mirror["id"] for mirror in seen["need"]["mirrors"][:MIRRORS_SHOWN])
    authors = tuple(mirror.removeprefix("m-") for mirror in shown)
    ledger.disclose("an unrevealed mirror", authors, (p.id for p in cast.everyone))
    stage.does(client, c.ShowMirrors(shown))
    _word(stage, stage.case.client.need)
    stage.does(client, c.ChooseHelp(stage.case.client.need.help))
    _agree(stage, stage.case.client.need)


def enlighten(stage: Stage) -> None:
    """4a: readings and resonances; then the client amends the need, and it is agreed again."""
    for person, role in stage.consultants:
        _give(stage, person, role.reading)
    _word(stage, stage.case.client.amended)
    _agree(stage, stage.case.client.amended)


def open_paths(stage: Stage) -> None:
    """4b: ways to act."""
    for person, role in stage.consultants:
        _give(stage, person, role.path)


def consult(stage: Stage) -> None:
    """4, where it is not split."""
    open_paths(stage)
    enlighten(stage)


def plan(stage: Stage) -> None:
    """5: the client's first steps, for themselves."""
    client = stage.cast.client
    for slot, action in enumerate(stage.case.client.plan, start=1):
        what = stage.ledger.plant("an action of the plan", action.what, client.id)
        stage.does(client, c.PlanAction(slot, what, action.by_when, action.sign, action.in_my_hands))


def learn(stage: Stage) -> None:
    """6: a learning for oneself, one for the group, and how it was."""
    for person, role in stage.roles:
        mine = stage.ledger.plant("a private learning", role.learning, person.id)
        stage.does(person, c.WriteLearning(mine))
        stage.does(person, c.WriteLearning(role.shared, shared=True))
    for number, person in enumerate(stage.cast.everyone):
        rating = c.Rate(safe=5 - number % 2, learned=4 + number % 2, understood=5 - number % 3)
        stage.ledger.ratings[person.id] = (rating.safe, rating.learned, rating.understood)
        stage.does(person, rating)


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


def _vote(stage: Stage) -> None:
    """Everyone on every subject but their own; the last vote shows the sums."""
    people, ledger = stage.cast.participants, stage.ledger
    pairs = [(voter, other) for voter in people for other in people if voter is not other]
    for number, (voter, other) in enumerate(pairs):
        appetite = 3 if other is stage.cast.client else number % 3
        vote = c.Vote(other.id, urgency=number % 4, importance=(number + 1) % 4, appetite=appetite)
        cast = (vote.subject, vote.urgency, vote.importance, vote.appetite)
        ledger.ballots.setdefault(voter.id, set()).add(cast)
        if number == len(pairs) - 1:
            ledger.show_votes()
        stage.does(voter, vote)


def _word(stage: Stage, wording: Wording) -> None:
    """A new version of the need, in the client's words."""
    stage.does(stage.cast.client, c.WriteNeed(wording.text, wording.request, wording.unwanted))


def _agree(stage: Stage, wording: Wording) -> None:
    """The present wording is clear to each consultant, and the client's own."""
    client = stage.cast.client
    seen = client.until(lambda view: view["need"]["versions"][-1]["text"] == wording.text, "their own wording")
    version = seen["need"]["versions"][-1]["version"]
    for person in stage.cast.consultants:
        stage.does(person, c.SayClear(True, version))
    stage.does(client, c.ValidateNeed(version))


def _give(stage: Stage, person: Person, gift: Gift) -> None:
    text = stage.ledger.plant("a contribution to the client", gift.text, person.id, stage.cast.client.id)
    stage.does(person, c.Contribute(gift.kind, text))


def _drop_and_return(stage: Stage, person: Person) -> None:
    """A panel closes and its owner is seen to be away; it comes back to the same seat, with its notes."""
    seat, notes = person.id, person.view["mine"]["notes"]
    stage.pace("drop")
    person.disconnect()
    stage.cast.facilitator.until(lambda view: not _is_here(view, seat), "someone to be away")
    stage.pace("connect")
    person.connect()
    stage.cast.facilitator.until(lambda view: _is_here(view, seat), "someone to be back")
    if (person.view["me"]["id"], person.view["mine"]["notes"]) != (seat, notes):
        stage.troubles.append("A person who dropped did not come back to the same seat and notes.")


def _is_here(view: dict[str, object], person: str) -> bool:
    people = view["people"]
    return isinstance(people, list) and any(p["id"] == person and p["present"] for p in people)
