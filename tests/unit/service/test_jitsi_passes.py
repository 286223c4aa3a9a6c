"""Passes into a Jitsi: what is in them, who takes them, and what is said when they cannot be made."""

import time
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from meeting_apps.jitsi.keys import BadKey
from meeting_apps.jitsi.passes import JAAS, LIFE, SKEW, Guest, Passes, passes_from
from meeting_apps.jitsi.rooms import Rooms
from tests.peers.jitsi.prosody import NOT_HERE, NOT_TAKEN, Prosody

SECRET = "a-secret-that-both-of-them-know-well"
ROOM = "codev-0123456789abcdef01234567"
ZOE = Guest("p-1", "Zoé", moderator=False)
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PRIVATE = KEY.private_bytes(
    serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
).decode()
PUBLIC = (
    KEY.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo).decode()
)


def of_a_secret() -> Passes:
    made = passes_from("meet.example.org", "codev", SECRET, None, None)
    assert made is not None
    return made


def of_a_key(app_id: str = "codev", key_id: str = "key-1") -> Passes:
    made = passes_from("meet.example.org", app_id, None, PRIVATE, key_id)
    assert made is not None
    return made


def claims(token: str) -> dict[str, Any]:
    found: dict[str, Any] = jwt.decode(token, options={"verify_signature": False})
    return found


@pytest.mark.parametrize(
    ("passes", "prosody"),
    [
        (of_a_secret(), Prosody("codev", SECRET)),
        (of_a_key(), Prosody("codev", PUBLIC, "RS256", kid="key-1")),
        (of_a_key(f"{JAAS}1"), Prosody(f"{JAAS}1", PUBLIC, "RS256", issuer="chat", kid=f"{JAAS}1/key-1")),
        (of_a_key(f"{JAAS}1", f"{JAAS}1/key-1"), Prosody(f"{JAAS}1", PUBLIC, "RS256", "chat", f"{JAAS}1/key-1")),
    ],
    ids=["HS256", "RS256", "JaaS", "JaaS with the whole name of the key"],
)
def test_a_pass_opens_its_room_and_no_other(passes: Passes, prosody: Prosody) -> None:
    token = passes.mint(ROOM, ZOE, time.time())
    assert prosody.refusal(token, ROOM) is None
    assert prosody.refusal(token, "codev-another") == NOT_HERE


@pytest.mark.parametrize(
    "prosody",
    [
        Prosody("codev", "another-secret-than-the-one-they-share"),
        Prosody("another", SECRET),
        Prosody("codev", PUBLIC, "RS256"),
        Prosody("codev", SECRET, kid="key-1"),
    ],
    ids=["another secret", "another application", "another algorithm", "another key"],
)
def test_a_pass_of_somebody_else_is_not_taken(prosody: Prosody) -> None:
    assert prosody.refusal(of_a_secret().mint(ROOM, ZOE, time.time()), ROOM) == NOT_TAKEN


@pytest.mark.parametrize(
    ("off", "refusal"),
    [
        (-LIFE - 5, NOT_TAKEN),
        (-LIFE + 60, None),
        (SKEW - 20, None),
        (SKEW + 20, NOT_TAKEN),
    ],
    ids=["expired", "old", "a clock a little ahead", "a clock too far ahead"],
)
def test_a_pass_holds_for_a_short_time_between_clocks_that_nearly_agree(off: float, refusal: str | None) -> None:
    token = of_a_secret().mint(ROOM, ZOE, time.time() + off)
    assert Prosody("codev", SECRET).refusal(token, ROOM) == refusal


def test_a_changed_pass_is_not_taken() -> None:
    head, _, signature = of_a_secret().mint(ROOM, ZOE, time.time()).split(".")
    other = of_a_secret().mint(ROOM, Guest("p-1", "Zoé", moderator=True), time.time()).split(".")[1]
    assert Prosody("codev", SECRET).refusal(f"{head}.{other}.{signature}", ROOM) == NOT_TAKEN


def test_who_facilitates_moderates_and_every_value_is_a_string() -> None:
    user = claims(of_a_secret().mint(ROOM, Guest("p-1", "Zoé", moderator=True), 1_700_000_000.5))["context"]["user"]
    assert user == {"id": "p-1", "name": "Zoé", "moderator": "true", "affiliation": "owner"}


def test_who_does_not_moderate_has_no_word_about_it_that_lua_would_take_for_true() -> None:
    user = claims(of_a_secret().mint(ROOM, ZOE, 1_700_000_000.5))["context"]["user"]
    assert user == {"id": "p-1", "name": "Zoé", "affiliation": "member"}


def test_a_jitsi_of_ones_own_gives_moderators_their_rights_and_jaas_is_told_that_nothing_is_recorded() -> None:
    own = claims(of_a_secret().mint(ROOM, ZOE, 1_700_000_000))
    assert own["sub"] == "*"
    assert "features" not in own["context"]
    jaas = claims(of_a_key(f"{JAAS}1").mint(ROOM, ZOE, 1_700_000_000))
    assert jaas["sub"] == f"{JAAS}1"
    assert not any(jaas["context"]["features"].values())


@pytest.mark.parametrize(
    (("settings"), "sentence"),
    [
        (("meet.test", None, SECRET, None, None), "need CODEV_JITSI_APP_ID beside them"),
        (("meet.test", "codev", None, None, None), "CODEV_JITSI_APP_ID needs CODEV_JITSI_APP_SECRET"),
        ((None, "codev", SECRET, None, None), "needs CODEV_JITSI_DOMAIN"),
        (("meet.test", "codev", SECRET, PRIVATE, "k"), "not both"),
        (("meet.test", "codev", None, PRIVATE, None), "needs CODEV_JITSI_KEY_ID"),
        (("meet.test", "codev", None, "not a key", "k"), "a file with an RSA private key"),
        (("meet.test", "codev", None, PUBLIC, "k"), "a file with an RSA private key"),
        (("meet.test", "codev", "short", None, None), "at least 16 characters"),
        (("8x8.vc", f"{JAAS}1", SECRET, None, None), "JaaS takes no CODEV_JITSI_APP_SECRET"),
    ],
)
def test_settings_that_make_no_pass_are_one_sentence_with_a_remedy(
    settings: tuple[str | None, str | None, str | None, str | None, str | None], sentence: str
) -> None:
    with pytest.raises(BadKey) as said:
        passes_from(*settings)
    assert sentence in str(said.value)
    assert SECRET not in str(said.value)


def test_without_an_application_no_pass_is_made() -> None:
    assert passes_from("meet.test", None, None, None, None) is None


def test_a_session_always_meets_in_the_same_room_under_the_key_of_the_service() -> None:
    rooms, other = Rooms(b"one key"), Rooms(b"another key")
    assert rooms.of("s-1") == rooms.of("s-1")
    assert len({rooms.of("s-1").name, rooms.of("s-2").name, other.of("s-1").name}) == 3
    assert len({rooms.of("s-1").password, rooms.of("s-2").password, other.of("s-1").password}) == 3
    assert "s-1" not in rooms.of("s-1").name
    assert rooms.of("s-1").name == rooms.of("s-1").name.lower()
    assert len(rooms.of("s-1").password) == 10
