"""Steps 1 and 2: the client tells it as it comes; the others ask, one short question at a time."""

from typing import get_args

from plugin_server.rehearsal.acts.opening import agree_to_the_frame, arrives_with
from plugin_server.rehearsal.acts.wording import word
from plugin_server.rehearsal.case import ConsultantRole
from plugin_server.rehearsal.microphone import lines_heard, play_recordings
from plugin_server.rehearsal.people import Person
from plugin_server.rehearsal.stage import Stage
from plugin_server.session import commands as c

FEWEST_WORDS = 3
"""A spoken line shorter than that could turn up elsewhere by chance."""


def present(stage: Stage) -> None:
    """1: the client tells the story, and words a question; it stirs something in the others."""
    client = stage.cast.client
    if stage.sounds and stage.may_listen:
        _be_listened_to(stage)
    told = stage.case.client.story
    for sentence in told[: len(told) // 2]:
        stage.says(client, sentence)
    stage.slips("1")
    for sentence in told[len(told) // 2 :]:
        stage.says(client, sentence)
    for person, role in stage.consultants:
        text = stage.ledger.plant("a private note", role.resonance, person.id)
        stage.does(person, c.Note(text, "resonance"))
    word(stage, stage.case.client.question)


def clarify(stage: Stage) -> None:
    """2: someone comes late; questions wait in a queue, the quietest first; the client sees the difficulty."""
    client, facilitator = stage.cast.client, stage.cast.facilitator
    _welcome(stage, stage.cast.latecomer)
    *others, last = stage.consultants
    for number, (person, role) in enumerate(others):
        _keep_advice_for_later(stage, person, role)
        stage.does(person, c.Ask(role.question))
        if number > 0:  # the second question waits behind the first
            _answer_the_queue(stage, number + 1)
    stage.slips("2")
    _ask_with_a_raised_hand(stage, others[0][0], *last)
    stage.does(client, c.Bookmark(client.view["questions"][1]["id"], True))
    for zone in get_args(c.Zone):
        stage.does(facilitator if zone != "margin" else stage.cast.cofacilitator, c.MarkZone(zone, True))
    word(stage, stage.case.client.difficulty)


def _welcome(stage: Stage, person: Person) -> None:
    """Who comes late is asked all that the others were asked."""
    if not person.is_here:
        stage.arrives(person)
    if not person.is_here:
        return
    arrives_with(stage, person, stage.case.consultants[-1])
    agree_to_the_frame(stage, person)
    if person.view["speech"]["state"] == "waiting":
        stage.does(person, c.Consent(True))


def _keep_advice_for_later(stage: Stage, person: Person, role: ConsultantRole) -> None:
    """A question that holds an idea is caught before it is sent; its author keeps it for step 4."""
    if role.advice and person.sounds_like_advice(role.advice):
        stage.does(person, c.KeepForLater(stage.ledger.plant("a kept idea", role.advice, person.id)))


def _answer_the_queue(stage: Stage, asked: int) -> None:
    client, case = stage.cast.client, stage.case
    script = {role.question: text for role, text in zip(case.consultants, case.client.answers, strict=True)}
    authors = {role.question: person for person, role in stage.consultants}
    seen = stage.until(client, lambda view: len(view["questions"]) >= asked, "a question")
    for question in seen["questions"]:
        text = question["text"]
        if text in authors and not question["answered"]:
            stage.says(authors[text], text)
            stage.says(client, script[text])
            stage.does(client, c.Answer(question["id"], script[text]))


def _ask_with_a_raised_hand(stage: Stage, heard: Person, person: Person, role: ConsultantRole) -> None:
    """Of two raised hands, that of the one who was not heard yet comes first."""
    stage.does(heard, c.RaiseHand())
    stage.does(person, c.RaiseHand())
    stage.leads(c.GiveFloor(person.id), lambda view: view["turns"]["speaking"] == person.id, "the floor")
    stage.does(person, c.Ask(role.question))
    _answer_the_queue(stage, len(stage.consultants))
    stage.does(person, c.EndTurn(person.id))
    stage.does(heard, c.LowerHand(heard.id))


def _be_listened_to(stage: Stage) -> None:
    client = stage.cast.client
    client.until(lambda view: view["speech"]["i_am_heard"], "their microphone to be listened to")
    play_recordings(client, stage.sounds)
    lines = lines_heard(client)
    if not lines:
        stage.troubles.append("Nothing of the recordings became a line: is the speech model the right one?")
    for line in lines:
        if len(line["text"].split()) >= FEWEST_WORDS:
            stage.ledger.keep("a spoken line", line["text"], client.id)
