"""What Zoom says of who opens the panel: taken only when it proves itself, for this app, in time."""

import json
from base64 import b64encode, urlsafe_b64encode
from typing import Any

import pytest

from meeting_apps.zoom.context import BadContext, open_context
from tests.peers.zoom.sealing import seal_context

ID, SECRET = "cid-1", "test-client-secret"
URL_SAFE = (
    "DAABAgMEBQYHCAkKCwAAYgAAAPVN6FPFWTA_X8A56_Mciz_c8byeQsAgZgl2rbDH9iu9QTcbPeS-wYNORrAnTbHQTOlopxTDlipCCKTvHJTX_h6Yt2W0"
    "SmyTwTlPBh0NeebD26RdOSH2xqaEO8d82LNLN_XNr2GF7j-Yi9RbTCE4kxKivA"
)
WITH_AAD = (
    "DAABAgMEBQYHCAkKCwQAYWFkIWIAAAD1TehTxVkwP1/AOevzHIs/3PG8nkLAIGYJdq2wx/YrvUE3Gz3kvsGDTkawJ02x0EzpaKcUw5YqQgik7xyU1/4e"
    "mLdltEpsk8E5TwYdDXnmw9ukXTkh9samhDvHfNizSzf1zaOFMIj19MXEokraNpy6+cY="
)
"""The two vectors of Zoom's sample: one text, without and with what is authenticated beside it."""
THEN = 1_700_000_060.0
"""Between `ts` and `exp` of the vectors."""

MEETING = {"typ": "meeting", "uid": "u-1", "mid": "abc/+==", "aud": ID, "exp": 2_000_000.0}


def refused(sealed: str, now: float = THEN, client: str = ID, secret: str = SECRET) -> str:
    with pytest.raises(BadContext) as raised:
        open_context(sealed, client, secret, now)
    return raised.value.reason


@pytest.mark.parametrize("sealed", [URL_SAFE, WITH_AAD], ids=["URL-safe, no padding", "with aad, padded"])
def test_the_vectors_of_zooms_sample_open(sealed: str) -> None:
    context = open_context(sealed, ID, SECRET, THEN).context
    assert (context.typ, context.uid, context.mid) == ("meeting", "u-1", "abc/+==")
    assert (context.ts, context.exp) == (1_700_000_000_000, 1_700_000_120_000)


def test_however_it_is_written_it_is_the_same_context() -> None:
    standard = URL_SAFE.replace("-", "+").replace("_", "/")
    padded = standard + "=" * (-len(standard) % 4)
    digests = {open_context(sealed, ID, SECRET, THEN).digest for sealed in (URL_SAFE, standard, padded)}
    assert len(digests) == 1
    assert open_context(WITH_AAD, ID, SECRET, THEN).digest not in digests


@pytest.mark.parametrize("place", [0, 1, 13, 15, 19, 60, -17, -16, -1])
def test_one_flipped_bit_anywhere_and_it_proves_nothing(place: int) -> None:
    raw = bytearray(seal_context(MEETING, SECRET, as_bytes=True, aad=b"aad!"))
    raw[place] ^= 1
    assert refused(b64encode(raw).decode(), now=0) == "unreadable"


@pytest.mark.parametrize(
    "sealed",
    ["", "x", "none", "é" * 40, "A" * 20_000, "DAAB", b64encode(bytes(200)).decode(), URL_SAFE[:-8], URL_SAFE + "AAAA"],
    ids=lambda sealed: sealed[:12],
)
def test_what_is_no_context_proves_nothing(sealed: str) -> None:
    assert refused(sealed) == "unreadable"


def test_it_has_expired_at_its_very_millisecond() -> None:
    assert refused(URL_SAFE, now=1_700_000_120.0) == "expired"
    open_context(URL_SAFE, ID, SECRET, 1_700_000_119.999)


def test_another_apps_context_is_refused_and_so_is_ours_under_another_secret() -> None:
    assert refused(URL_SAFE, client="cid-2") == "another app"
    assert refused(URL_SAFE, secret="another") == "unreadable"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"iss": "marketplace.zoom.us"}, None),
        ({"iss": "evil.example"}, "not from Zoom"),
        ({"aud": None}, "unreadable"),
        ({"exp": "soon"}, "unreadable"),
        ({"entitlements": ["x"], "act": "{}"}, None),
    ],
    ids=str,
)
def test_what_it_says_must_fit(changes: dict[str, Any], reason: str | None) -> None:
    sealed = seal_context({**MEETING, **changes}, SECRET)
    if reason:
        assert refused(sealed, now=0) == reason
    else:
        assert open_context(sealed, ID, SECRET, 0).context.uid == "u-1"


def test_a_guest_has_no_name_and_the_main_window_no_meeting() -> None:
    guest = open_context(seal_context({"aud": ID, "exp": 1.0, "mid": "m"}, SECRET), ID, SECRET, 0).context
    alone = open_context(seal_context({"aud": ID, "exp": 1.0, "uid": "u"}, SECRET), ID, SECRET, 0).context
    assert guest.uid is None
    assert alone.mid is None


@pytest.mark.parametrize(
    ("role", "hosts"), [("host", True), ("coHost", True), ("cohost", True), ("participant", False), ("", False)]
)
def test_hosts_and_co_hosts_conduct_the_meeting(role: str, hosts: bool) -> None:
    sealed = seal_context({**MEETING, "attendrole": role}, SECRET)
    assert open_context(sealed, ID, SECRET, 0).context.hosts is hosts


def test_what_is_no_json_proves_nothing_although_it_was_sealed() -> None:
    raw = seal_context(json.dumps([1]), SECRET, as_bytes=True)
    assert refused(urlsafe_b64encode(raw).decode()) == "unreadable"
