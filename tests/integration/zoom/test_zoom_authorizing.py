"""Letting the app in: from a browser and within Zoom; what is granted is kept sealed, renewed, and given back."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from flask import Flask, g

from meeting_apps.zoom.api import Passing
from meeting_apps.zoom.authorizing import challenge_of, zoom_authorizing
from meeting_apps.zoom.client import ZoomClient
from meeting_apps.zoom.passes import Names, Passes
from meeting_apps.zoom.refusals import NotNow
from meeting_apps.zoom.tokens import Tokens
from plugin_server.store.opening import open_records
from plugin_server.store.records import Records
from tests.integration.zoom.visits import Visitor, kept, new_meeting, written
from tests.panel_client import PATIENCE
from tests.peers.zoom.cloud import FakeZoom
from tests.service import RunningService

SECRET = b"a secret for tests, 32 bytes long"


def install(server: RunningService) -> requests.Response:
    return requests.get(f"{server.url}/zoom/install", timeout=PATIENCE)


def test_from_a_browser_zoom_opens_once_the_app_is_let_in(server: RunningService, zoom: FakeZoom) -> None:
    zoom.signed_in = "u-installs"
    answer = install(server)
    assert answer.url == f"{zoom.url}/launch/app"
    [grant] = [g for g in zoom.grants if g.person == "u-installs"]
    for secret in (grant.access, grant.refresh, "u-installs"):
        assert written(server, secret) == []
    exchanged = [form for method, path, form, _ in zoom.asked if path == "/oauth/token"][-1]
    assert exchanged["redirect_uri"] == f"{server.url}/zoom/oauth"


def test_a_state_works_once_and_none_is_made_up(server: RunningService, zoom: FakeZoom) -> None:
    begun = requests.get(f"{server.url}/zoom/install", timeout=PATIENCE, allow_redirects=False)
    asked = parse_qs(urlsplit(begun.headers["Location"]).query)
    assert asked["code_challenge_method"] == ["S256"]
    code = zoom.grant_code("u-1", asked["code_challenge"][0], asked["redirect_uri"][0])
    back = {"code": code, "state": asked["state"][0]}
    first = requests.get(
        f"{server.url}/zoom/oauth", params=back, cookies=begun.cookies, timeout=PATIENCE, allow_redirects=False
    )
    assert first.status_code == 302
    grants = len(zoom.grants)
    for again in (back, {**back, "state": "made-up"}, {"code": code}, {"error": "access_denied"}):
        told = requests.get(f"{server.url}/zoom/oauth", params=again, cookies=begun.cookies, timeout=PATIENCE)
        assert told.status_code == 409
        assert "/zoom/install" in told.text
    assert len(zoom.grants) == grants


def test_what_one_browser_began_no_other_finishes(server: RunningService, zoom: FakeZoom) -> None:
    begun, other = (
        requests.get(f"{server.url}/zoom/install", timeout=PATIENCE, allow_redirects=False) for _ in range(2)
    )
    asked = parse_qs(urlsplit(begun.headers["Location"]).query)
    code = zoom.grant_code("u-1", asked["code_challenge"][0], asked["redirect_uri"][0])
    back = {"code": code, "state": asked["state"][0]}
    told = requests.get(f"{server.url}/zoom/oauth", params=back, cookies=other.cookies, timeout=PATIENCE)
    assert told.status_code == 409


def test_the_cookie_of_an_installation_is_for_nobody_but_the_way_back(records: Records) -> None:
    app = Flask("zoom")
    passing, names = Passing(Passes(SECRET)), Names(SECRET)
    client = ZoomClient("https://zoom.us", "https://api.zoom.us", "cid-1", "secret")
    app.register_blueprint(
        zoom_authorizing(
            client,
            Tokens(client, records),
            passing,
            names,
            records=records,
            zoom_origins=[],
            base_url=lambda: "https://codev.example.org",
            rate="10/minute",
        )
    )
    app.before_request(lambda: setattr(g, "more_sources", {}))
    cookie = app.test_client().get("/zoom/install").headers["Set-Cookie"]
    for said in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/zoom/oauth", "Max-Age=600"):
        assert said in cookie


def test_within_zoom_the_person_who_agrees_is_the_person_of_the_pass(server: RunningService, zoom: FakeZoom) -> None:
    visitor = Visitor(server, zoom, new_meeting(), "u-in-client")
    begun = visitor.asks("authorize").json()
    uri = f"{server.url}/zoom/oauth"
    answer = {"code": zoom.grant_code("u-in-client", begun["challenge"], uri), "state": begun["state"]}
    assert visitor.asks("authorized", **answer, redirect_uri=uri).json() == {"authorized": True}
    assert [g.person for g in zoom.grants].count("u-in-client") == 1

    begun = visitor.asks("authorize").json()
    answer = {"code": zoom.grant_code("u-another", begun["challenge"], uri), "state": begun["state"]}
    assert visitor.asks("authorized", **answer, redirect_uri=uri).json()["code"] == "not_authorized"
    assert "u-another" not in [g.person for g in zoom.grants]


def test_another_pass_cannot_finish_what_one_began(server: RunningService, zoom: FakeZoom) -> None:
    one, other = (Visitor(server, zoom, new_meeting(), name) for name in ("u-one", "u-other"))
    begun = one.asks("authorize").json()
    uri = f"{server.url}/zoom/oauth"
    answer = {"code": zoom.grant_code("u-other", begun["challenge"], uri), "state": begun["state"]}
    assert other.asks("authorized", **answer, redirect_uri=uri).status_code == 409


def test_what_was_granted_is_given_back(server: RunningService, zoom: FakeZoom) -> None:
    visitor = Visitor(server, zoom, new_meeting(), "u-gives-back")
    zoom.signed_in = "u-gives-back"
    install(server)
    [grant] = [g for g in zoom.grants if g.person == "u-gives-back"]
    assert visitor.asks("stream", meeting_id="123456789").json() == {"started": True}
    assert visitor.asks("disconnect").json() == {"authorized": False}
    assert grant.access in zoom.revoked
    assert visitor.asks("stream", meeting_id="123456789").json()["code"] == "not_authorized"


def test_who_removes_the_app_takes_their_tokens_along(server: RunningService, zoom: FakeZoom) -> None:
    visitor = Visitor(server, zoom, new_meeting(), "u-removes")
    before = kept(server)["zoom token"]
    zoom.signed_in = "u-removes"
    install(server)
    assert kept(server)["zoom token"] == before + 1
    assert zoom.deauthorize(server.url, "u-removes").status_code == 200
    assert kept(server)["zoom token"] == before
    assert visitor.asks("stream", meeting_id="123456789").json()["code"] == "not_authorized"


def test_when_zoom_is_away_it_is_said_and_nothing_is_lost(server: RunningService, zoom: FakeZoom) -> None:
    zoom.out_of_order = True
    try:
        visitor = Visitor(server, zoom, new_meeting(), "u-away")
        begun = visitor.asks("authorize").json()
        answer = visitor.asks("authorized", code="c", state=begun["state"], redirect_uri="https://x")
        assert (answer.status_code, answer.json()["code"]) == (502, "zoom_away")
    finally:
        zoom.out_of_order = False


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    records = open_records(f"sqlite:///{tmp_path}/zoom.db", SECRET)
    yield records
    records.close()


@pytest.fixture
def tokens(zoom: FakeZoom, records: Records) -> Tokens:
    return Tokens(
        ZoomClient(zoom.url, zoom.url, zoom.client_id, zoom.client_secret), records, lambda _: time.sleep(0.01)
    )


def granted(zoom: FakeZoom, tokens: Tokens, person: str, lifetime: float) -> str:
    """The person has granted tokens that live so long (seconds)."""
    zoom.lifetime = lifetime
    verifier = "v" * 60
    client = ZoomClient(zoom.url, zoom.url, zoom.client_id, zoom.client_secret)
    got = client.exchange(zoom.grant_code(person, challenge_of(verifier), "https://x"), "https://x", verifier)
    zoom.lifetime = 3600.0
    name = Names(SECRET).person(person)
    tokens.keep(name, got)
    return name


def test_a_token_that_ends_soon_is_renewed_and_the_new_refresh_token_kept(zoom: FakeZoom, tokens: Tokens) -> None:
    person = granted(zoom, tokens, "u-renews", lifetime=30)
    first = zoom.grants[-1]
    access = tokens.access(person)
    renewed = [g for g in zoom.grants if g.person == "u-renews"]
    assert [g.access for g in renewed] == [access]
    assert renewed[0].refresh != first.refresh
    assert tokens.access(person) == access


def test_of_many_who_need_it_one_renews(zoom: FakeZoom, tokens: Tokens) -> None:
    person = granted(zoom, tokens, "u-many", lifetime=30)
    before = len([1 for _, path, _, _ in zoom.asked if path == "/oauth/token"])
    got: list[str] = []
    threads = [threading.Thread(target=lambda: got.append(tokens.access(person))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(got)) == 1
    assert len([1 for _, path, _, _ in zoom.asked if path == "/oauth/token"]) == before + 1


def test_a_refusal_to_renew_forgets_the_tokens(zoom: FakeZoom, tokens: Tokens) -> None:
    person = granted(zoom, tokens, "u-refused", lifetime=30)
    zoom.grants = [g for g in zoom.grants if g.person != "u-refused"]
    with pytest.raises(NotNow, match="not_authorized"):
        tokens.access(person)
    asked = len(zoom.asked)
    with pytest.raises(NotNow):
        tokens.access(person)
    assert len(zoom.asked) == asked


def test_what_was_granted_is_given_back_although_its_access_token_has_ended(zoom: FakeZoom, tokens: Tokens) -> None:
    person = granted(zoom, tokens, "u-late", lifetime=-1)
    assert [g for g in zoom.grants if g.person == "u-late"]
    tokens.revoke(person)
    assert [g for g in zoom.grants if g.person == "u-late"] == []


def test_a_revocation_forgets_although_zoom_does_not_answer(zoom: FakeZoom, tokens: Tokens) -> None:
    person = granted(zoom, tokens, "u-revokes", lifetime=3600)
    zoom.out_of_order = True
    try:
        tokens.revoke(person)
    finally:
        zoom.out_of_order = False
    with pytest.raises(NotNow):
        tokens.access(person)
