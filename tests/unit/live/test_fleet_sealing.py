"""What processes tell each other opens for whom it is meant, as what it is, and for nobody else."""

import pytest

from plugin_server.live.fleet.records import Letter, Recorded
from plugin_server.live.fleet.sealing import SALT_BYTES, Envelopes
from plugin_server.speech.bus.sealing import Unsealable

SECRET, ANOTHER = b"s" * 32, b"t" * 32
LETTER = Letter("process", "session", Recorded(7, "ana"))


def test_a_letter_opens_in_every_process_of_the_service() -> None:
    sealed = Envelopes(SECRET).seal("all", LETTER)
    assert Envelopes(SECRET).open("all", sealed) == LETTER
    assert b"session" not in sealed
    assert b"ana" not in sealed


@pytest.mark.parametrize("change", ["secret", "channel", "bytes"])
def test_a_letter_of_another_service_for_another_or_altered_does_not_open(change: str) -> None:
    sealed = Envelopes(ANOTHER if change == "secret" else SECRET).seal(
        "to one" if change == "channel" else "all", LETTER
    )
    with pytest.raises(Unsealable):
        Envelopes(SECRET).open("all", sealed[:-1] if change == "bytes" else sealed)


def test_each_start_of_a_process_seals_under_a_key_of_its_own() -> None:
    one, other = (Envelopes(SECRET).seal("all", LETTER) for _ in range(2))
    with pytest.raises(Unsealable):
        Envelopes(SECRET).open("all", other[:SALT_BYTES] + one[SALT_BYTES:])


def test_content_opens_with_the_key_of_its_session_as_what_it_is() -> None:
    service = Envelopes(SECRET)
    wrapped = service.new_key("session")
    sealed = service.unwrap("session", wrapped).seal(b"a line", "told ana lines")
    assert Envelopes(SECRET).unwrap("session", wrapped).open(sealed, "told ana lines") == b"a line"
    with pytest.raises(Unsealable):
        service.unwrap("session", wrapped).open(sealed, "told bo lines")
    with pytest.raises(Unsealable):
        service.unwrap("session", service.new_key("session")).open(sealed, "told ana lines")
    with pytest.raises(Unsealable):
        service.unwrap("another session", wrapped)


def test_names_are_the_same_in_every_process_and_tell_nothing() -> None:
    one, other = Envelopes(SECRET), Envelopes(ANOTHER)
    assert one.name("session", "ana") == Envelopes(SECRET).name("session", "ana")
    assert (
        len(
            {
                one.name("session", "ana"),
                one.name("session", "bo"),
                one.name("sessionana"),
                other.name("session", "ana"),
            }
        )
        == 4
    )
    assert one.service != other.service
