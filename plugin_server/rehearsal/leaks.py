"""Finds what is where it should not be: on the wire, in files and logs, or behind the API after the end.

A leak is a short sentence that names the kind and the place, never the content.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from typing import Any

from plugin_server.rehearsal.ledger import CARRIED, Ledger, Secret
from plugin_server.rehearsal.people import Message, Person
from plugin_server.rehearsal.service import Opened, Service

CLIENT_ONLY = ("lines", "lines_erased", "help", "speech")
"""Messages about what the client said."""

BALLOT = ("urgency", "importance", "appetite")
RATING = ("safe", "learned", "understood")
REGULATION = {"lines", "mine", "agreement"}


def on_the_wire(messages: Iterable[Message], ledger: Ledger) -> list[str]:
    """Every message that told a person what they may not know, or not yet."""
    leaks: dict[str, None] = {}
    for message in messages:
        leaks.update(dict.fromkeys(_in_message(message, ledger)))
    return list(leaks)


def in_files(files: Mapping[str, bytes], ledger: Ledger) -> list[str]:
    """Every file (its name as the place, and its bytes) in which a text of the session can be read."""
    forms = {form: kind for kind, words in ledger.words() for form in _as_bytes(words)}
    leaks: dict[str, None] = {}
    for place, content in files.items():
        for form, kind in forms.items():
            if form in content:
                leaks[f"{_capital(kind)} can be read in {place}."] = None
    return list(leaks)


def after_the_end(service: Service, opened: Opened, people: Sequence[Person], language: str) -> list[str]:
    """Everything an erased session still answers."""
    leaks: dict[str, None] = {}
    for person in people:
        status, _ = service.export(opened.session, person.token, language)
        if status != HTTPStatus.NOT_FOUND:
            leaks[f"The export of an erased session still answers (HTTP {status})."] = None
    with ThreadPoolExecutor() as doors:  # all at once: a refused WebSocket takes seconds to close
        if any(list(doors.map(Person.is_let_in, people))):
            leaks["An erased session still lets a panel connect."] = None
    status, _ = service.take_seat(opened.session, opened.key("participant"), "Alex", "participant")
    if status != HTTPStatus.NOT_FOUND:
        leaks[f"An erased session still answers someone who asks for a seat (HTTP {status})."] = None
    return list(leaks)


def _in_message(message: Message, ledger: Ledger) -> Iterator[str]:
    where = f"another person's panel, in the message “{message.event}”"
    text = json.dumps(message.body, ensure_ascii=False)
    for secret in ledger.secrets:
        if secret.on_the_wire in text and not _may_be_read(secret, message):
            yield f"{_capital(secret.kind)} reached {where}."
    if message.event in CLIENT_ONLY and message.person != ledger.client:
        yield f"Help meant for the client reached {where}."
    for key, found in _objects(message.body):
        for what, is_foreign in FOREIGN.items():
            if is_foreign(key, found, message, ledger):
                yield f"{what} reached {where}."


def _may_be_read(secret: Secret, message: Message) -> bool:
    if secret.kind == CARRIED and message.event != "export":
        return True
    return secret.may_be_read(message.person, message.at)


def _is_foreign_ballot(key: str, found: dict[str, Any], message: Message, ledger: Ledger) -> bool:
    """Before votes are shown nobody receives any ballot but their own; after, sums only."""
    if not set(BALLOT) <= found.keys():
        return False
    if key == "sums":
        return message.at < ledger.votes_shown_at
    degrees = tuple(found[criterion] for criterion in BALLOT)
    own = {ballot[1:] for ballot in ledger.ballots.get(message.person, set())}
    return key != "my_vote" or degrees not in own


def _is_foreign_rating(key: str, found: dict[str, Any], message: Message, ledger: Ledger) -> bool:
    if not set(RATING) <= found.keys():
        return False
    if key == "ratings":
        return message.person != ledger.facilitator
    return key != "rating" or tuple(found[r] for r in RATING) != ledger.ratings.get(message.person)


def _is_foreign_bookmark(key: str, found: dict[str, Any], message: Message, ledger: Ledger) -> bool:
    return found.get("bookmarked") is True and message.person != ledger.client


def _is_foreign_signal(key: str, found: dict[str, Any], message: Message, ledger: Ledger) -> bool:
    """The client's own, and the facilitator's to see."""
    return (bool(found.get("signal")) and message.person != ledger.client) or (
        bool(found.get("signals")) and message.person != ledger.facilitator
    )


def _is_foreign_wish(key: str, found: dict[str, Any], message: Message, ledger: Ledger) -> bool:
    return bool(found.get("pauses_asked")) and message.person != ledger.facilitator


def _is_foreign_map(key: str, found: dict[str, Any], message: Message, ledger: Ledger) -> bool:
    return bool(found.get("zones")) and message.person not in (ledger.facilitator, ledger.cofacilitator)


def _names_who_regulates(key: str, found: dict[str, Any], message: Message, ledger: Ledger) -> bool:
    """A line about how the group works is a kind and a text, and nothing else."""
    if key != "regulation":
        return False
    lines = found.get("lines", [])
    return set(found) - REGULATION != set() or any(not isinstance(x, list) or len(x) != 2 for x in lines)


Foreign = Callable[[str, dict[str, Any], Message, Ledger], bool]

FOREIGN: dict[str, Foreign] = {
    "A vote": _is_foreign_ballot,
    "A rating": _is_foreign_rating,
    "A bookmark of the client": _is_foreign_bookmark,
    "A signal of the client": _is_foreign_signal,
    "A wish for a pause": _is_foreign_wish,
    "The coverage map": _is_foreign_map,
    "The author of a remark": _names_who_regulates,
}
"""What is recognised by its form; each looks at one object of a message, and at the key it stands under."""


def _objects(body: Any, key: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of a message, with the key it stands under."""
    if isinstance(body, dict):
        yield key, body
        for name, value in body.items():
            yield from _objects(value, str(name))
    elif isinstance(body, list):
        for value in body:
            yield from _objects(value, key)


def _as_bytes(words: str) -> set[bytes]:
    """The words as a file may hold them: plain, or as JSON writes them."""
    return {
        words.encode(),
        json.dumps(words)[1:-1].encode(),
        json.dumps(words, ensure_ascii=False)[1:-1].encode(),
    }


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
