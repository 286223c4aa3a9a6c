"""Who opens the app in Zoom, what they find, and the same seat on every return."""

import threading
from typing import Any

import pytest
import requests

from meeting_apps.zoom.app import frame_ancestors
from tests.integration.zoom.visits import Visitor, ask, kept, new_meeting, open_app, panel_of, pass_in, written
from tests.panel_client import PATIENCE
from tests.peers.zoom.cloud import FakeZoom
from tests.peers.zoom.sealing import seal_context
from tests.peers.zoom.stream import now
from tests.service import RunningService

FOUR = ("Strict-Transport-Security", "X-Content-Type-Options", "Referrer-Policy", "Content-Security-Policy")


@pytest.fixture
def host(server: RunningService, zoom: FakeZoom) -> Visitor:
    return Visitor(server, zoom, new_meeting(), f"host-{new_meeting()}", "host")


def test_the_home_page_has_what_zooms_clients_look_for(server: RunningService, zoom: FakeZoom) -> None:
    for page in (open_app(server, zoom.context(new_meeting(), "u-9")), open_app(server, None)):
        assert page.status_code == 200
        assert all(page.headers.get(name) for name in FOUR)
        assert page.headers["Cache-Control"] == "no-store"
        policy = page.headers["Content-Security-Policy"]
        assert f"frame-ancestors 'self' {zoom.url}" in policy
        assert "unsafe" not in policy
        assert "X-Frame-Options" not in page.headers


def test_every_page_that_zoom_may_show_has_them(server: RunningService) -> None:
    told = requests.get(f"{server.url}/zoom/oauth?state=none", timeout=PATIENCE)
    assert told.status_code == 409
    assert all(told.headers.get(name) for name in FOUR)


def test_on_zooms_own_hosts_the_web_client_may_frame_it() -> None:
    assert frame_ancestors("https://zoom.us") == ["https://zoom.us", "https://*.zoom.us"]
    assert frame_ancestors("https://zoomgov.com") == ["https://zoomgov.com", "https://*.zoomgov.com"]


def test_without_a_context_it_is_the_companion_and_nobody_is_known(server: RunningService) -> None:
    page = open_app(server, None)
    assert page.status_code == 200
    assert pass_in(page) == ""


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("bad", ["flipped", "expired", "another app", "another secret", "nonsense"])
def test_a_context_that_does_not_hold_is_refused_with_a_page_that_says_what_to_do(
    server: RunningService, zoom: FakeZoom, bad: str, language: str
) -> None:
    good = zoom.context(new_meeting(), "u-2")
    said: dict[str, Any] = {"mid": "m", "uid": "u-2", "aud": zoom.client_id, "exp": now() + 60_000}
    sealed = {
        "flipped": good[:-3] + ("A" if good[-3] != "A" else "B") + good[-2:],
        "expired": seal_context({**said, "exp": now() - 1}, zoom.client_secret),
        "another app": seal_context({**said, "aud": "cid-2"}, zoom.client_secret),
        "another secret": seal_context(said, "wrong"),
        "nonsense": "nonsense",
    }[bad]
    before = kept(server)
    page = open_app(server, sealed, **{"Accept-Language": language})
    assert page.status_code == 403
    assert page.headers["Cache-Control"] == "no-store"
    assert {"en": "open the app again", "fr": "ouvre l’application à nouveau"}[language] in page.text
    assert "data-pass" not in page.text
    assert sealed not in server.log.read_text()
    answer = ask(server, "context", context=sealed)
    assert answer.status_code == 403
    assert set(answer.json()["sentence"]) == {"en", "fr", "vous"}
    assert kept(server) == before


def test_a_context_works_once_however_it_is_written(server: RunningService, zoom: FakeZoom) -> None:
    sealed = zoom.context(new_meeting(), "u-3")
    assert open_app(server, sealed).status_code == 200
    assert open_app(server, sealed).status_code == 403
    respelled = sealed.replace("-", "+").replace("_", "/")
    assert open_app(server, respelled + "=" * (-len(respelled) % 4)).status_code == 403
    assert ask(server, "context", context=sealed).status_code == 403


def test_the_web_client_sends_the_same_context_from_its_page(server: RunningService, zoom: FakeZoom) -> None:
    meeting, person = new_meeting(), f"u-{new_meeting()}"
    desktop = Visitor(server, zoom, meeting, person, "host")
    seated = desktop.opens("Ana")
    answer = ask(server, "context", context=zoom.context(meeting, person))
    assert answer.status_code == 200
    again = ask(server, "arrive", granted=answer.json()["pass"]).json()
    assert again["person"] == seated["person"]


def test_the_host_is_offered_the_facilitators_seat_and_may_leave_it_to_another(
    server: RunningService, zoom: FakeZoom, host: Visitor
) -> None:
    guest = Visitor(server, zoom, host.meeting, "u-4")
    assert guest.arrives() == {"state": "none", "may_open": False}
    assert guest.asks("open", name="Bo", language="en").status_code == 403
    assert host.arrives() == {"state": "none", "may_open": True}

    seated = host.opens("Ana", facilitate=False)
    assert seated["code"] is None
    found = guest.arrives()
    assert (found["state"], found["facilitator"], found["needs_code"]) == ("open", True, False)
    bo = guest.joins("Bo", seat="facilitator")
    assert bo["code"]
    late = Visitor(server, zoom, host.meeting, "u-5")
    assert late.arrives()["facilitator"] is False
    assert late.asks("join", name="Cy", seat="facilitator").json()["code"] == "seat_taken"
    panels = [panel_of(server, one) for one in (seated, bo)]
    assert [panel.view["me"]["role"] for panel in panels] == ["consultant", "facilitator"]
    for panel in panels:
        panel.disconnect()


def test_nobody_but_the_host_takes_the_facilitators_seat_unless_the_host_gives_it(
    server: RunningService, zoom: FakeZoom, host: Visitor
) -> None:
    seated = host.opens("Ana")
    panel = panel_of(server, seated)
    other = Visitor(server, zoom, host.meeting, "u-6")
    assert other.arrives()["facilitator"] is False
    assert other.asks("join", name="Bo", seat="facilitator").status_code == 409
    assert panel.view["me"]["role"] == "facilitator"
    panel.disconnect()


def test_the_same_person_has_the_same_seat_on_every_return_and_no_context_works_again_after_a_restart(
    server: RunningService, zoom: FakeZoom, host: Visitor
) -> None:
    used = zoom.context(host.meeting, "u-7")
    assert open_app(server, used).status_code == 200
    seated = host.opens("Ana")
    bo = Visitor(server, zoom, host.meeting, "u-7")
    first = bo.joins("Bo", seat="observer")
    server.stop()
    server.start()
    assert open_app(server, used).status_code == 403
    for visitor, before in ((bo, first), (host, seated)):
        visitor.come()
        again = visitor.arrives()
        assert (again["state"], again["session"], again["person"]) == ("seated", before["session"], before["person"])
        assert visitor.joins("Someone else")["person"] == before["person"]
    assert host.arrives()["code"] == seated["code"]
    assert bo.arrives()["code"] is None


def test_two_hosts_who_open_at_once_open_one_session(server: RunningService, zoom: FakeZoom, host: Visitor) -> None:
    hosts = [host, *(Visitor(server, zoom, host.meeting, f"co-{n}", "coHost") for n in range(3))]
    got: list[dict[str, Any]] = []
    threads = [
        threading.Thread(target=lambda v=v, n=n: got.append(v.opens(f"Host {n}", facilitate=False)))
        for n, v in enumerate(hosts)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({seated["session"] for seated in got}) == 1
    assert len([seated for seated in got if seated["links"]]) == 1


def test_a_guest_without_a_name_of_zooms_needs_the_code(server: RunningService, zoom: FakeZoom, host: Visitor) -> None:
    code = host.opens("Ana")["code"]
    guest = Visitor(server, zoom, host.meeting, None)
    assert guest.arrives()["needs_code"] is True
    for wrong in (None, "", "AAAAAAAA", code[:-1]):
        assert guest.asks("join", name="Gus", code=wrong).json()["code"] == "wrong_code"
    typed = f"{code[:4].lower()} - {code[4:].lower()}"
    assert guest.joins("Gus", code=typed)["state"] == "seated"
    assert guest.arrives()["state"] == "open"


def test_whom_zoom_does_not_name_has_the_same_seat_again_by_the_token_that_their_panel_keeps(
    server: RunningService, zoom: FakeZoom
) -> None:
    host = Visitor(server, zoom, new_meeting(), None, "host")
    seated = host.opens("Ana")
    guest = Visitor(server, zoom, host.meeting, None)
    joined = guest.joins("Gus", code=seated["code"])
    host.come()
    again = host.arrives(tokens=["forged", joined["token"][:-1], seated["token"]])
    assert (again["state"], again["person"], again["code"]) == ("seated", seated["person"], seated["code"])
    guest.come()
    assert guest.arrives(tokens=[joined["token"]])["person"] == joined["person"]
    assert guest.arrives()["state"] == "open"
    elsewhere = Visitor(server, zoom, new_meeting(), None)
    assert elsewhere.arrives(tokens=[joined["token"]])["state"] == "none"


def test_once_zoom_names_them_they_are_remembered_and_removing_the_app_erases_what_they_opened(
    server: RunningService, zoom: FakeZoom
) -> None:
    host = Visitor(server, zoom, new_meeting(), None, "host")
    seated = host.opens("Ana")
    host.zoom_id = f"u-{new_meeting()}"
    host.come()
    assert host.arrives(tokens=[seated["token"]])["person"] == seated["person"]
    assert host.arrives()["person"] == seated["person"]
    other = Visitor(server, zoom, host.meeting, "u-same-browser")
    assert other.arrives(tokens=[seated["token"]])["person"] == seated["person"]
    assert other.arrives()["state"] == "open"

    assert zoom.deauthorize(server.url, host.zoom_id).status_code == 200
    assert host.asks("arrive", tokens=[seated["token"]]).json() == {"state": "none", "may_open": True}
    assert ask(server, "code", code=seated["code"], name="Cy").status_code == 403


def test_a_plain_browser_joins_by_the_code_and_the_code_goes_with_the_session(
    server: RunningService, zoom: FakeZoom, host: Visitor
) -> None:
    seated = host.opens("Ana")
    joined = ask(server, "code", code=seated["code"], name="Bea").json()
    assert joined["session"] == seated["session"]
    assert ask(server, "code", code="WRONGONE", name="Bea").json()["code"] == "wrong_code"
    facilitator, bea = panel_of(server, seated), panel_of(server, joined)
    facilitator.does("close")
    for panel in (facilitator, bea):
        panel.until(lambda panel=panel: panel.view["closing"]["closed_at"] is not None)  # type: ignore[misc]
        panel.does("release")
    facilitator.until(lambda: bool(facilitator.of("receipt")))
    assert ask(server, "code", code=seated["code"], name="Cy").json()["code"] == "wrong_code"
    assert host.arrives() == {"state": "none", "may_open": True}
    for panel in (facilitator, bea):
        panel.disconnect()


def test_who_was_removed_is_told_so_and_who_left_may_come_again(
    server: RunningService, zoom: FakeZoom, host: Visitor
) -> None:
    facilitator = panel_of(server, host.opens("Ana"))
    bo, cy = (Visitor(server, zoom, host.meeting, name) for name in ("u-bo", "u-cy"))
    first = panel_of(server, bo.joins("Bo"))
    first.does("leave")
    assert bo.arrives()["state"] == "open"
    again = panel_of(server, bo.joins("Bo"))
    assert again.id != first.id
    removed = cy.joins("Cy")
    facilitator.does("remove", person=removed["person"])
    assert cy.asks("arrive").json()["code"] == "removed"
    for panel in (facilitator, again):
        panel.disconnect()


def test_in_a_breakout_room_one_keeps_the_seat_of_the_main_room_unless_the_room_has_a_session(
    server: RunningService, zoom: FakeZoom, host: Visitor
) -> None:
    host.opens("Ana")
    room = new_meeting()
    bo = Visitor(server, zoom, host.meeting, "u-8")
    seat = bo.joins("Bo")
    there = Visitor(server, zoom, room, "u-8")
    assert there.arrives(main_room=host.meeting)["person"] == seat["person"]

    stranger = Visitor(server, zoom, room, "u-stranger")
    assert stranger.arrives(main_room=host.meeting) == {"state": "none", "may_open": False}

    their_own = Visitor(server, zoom, room, "u-host-of-room", "host").opens("Rob")
    assert there.arrives(main_room=host.meeting)["session"] == their_own["session"]


def test_outside_of_meetings_there_is_nothing_to_join(server: RunningService, zoom: FakeZoom) -> None:
    answer = ask(server, "arrive", granted=pass_in(open_app(server, zoom.context(None, "u-9"))))
    assert (answer.status_code, answer.json()["code"]) == (409, "no_meeting")


@pytest.mark.parametrize("granted", ["", "x", "a.b.c", "é", "x" * 2000])
def test_a_pass_that_was_not_given_here_opens_nothing(server: RunningService, granted: str) -> None:
    for what, fields in (("arrive", {}), ("open", {"name": "A", "language": "en"}), ("join", {"name": "A"})):
        answer = ask(server, what, granted=granted, **fields)
        assert answer.status_code == 403
        assert answer.json()["code"] == "no_pass"


@pytest.mark.parametrize("rubbish", [b"", b"{", b"[]", b'{"pass": 1}', b"\xff"])
def test_what_is_no_question_is_refused_with_a_sentence(server: RunningService, rubbish: bytes) -> None:
    for what in ("arrive", "open", "join", "code", "context", "handover", "companion", "voices", "voices/mine"):
        answer = requests.post(
            f"{server.url}/zoom/api/{what}",
            data=rubbish,
            headers={"Content-Type": "application/json"},
            timeout=PATIENCE,
        )
        assert answer.status_code == 400
        assert set(answer.json()["sentence"]) >= {"en", "fr"}


def test_the_companion_has_the_same_seat_by_a_secret_that_works_once(server: RunningService, host: Visitor) -> None:
    seated = host.opens("Ana")
    secret = ask(server, "handover", token=seated["token"]).json()["secret"]
    assert ask(server, "companion", secret=secret).json()["person"] == seated["person"]
    assert ask(server, "companion", secret=secret).status_code == 403
    assert ask(server, "handover", token="forged").status_code == 403


def test_zooms_names_and_our_secrets_lie_in_no_file(server: RunningService, zoom: FakeZoom) -> None:
    meeting, person = "meeting-uuid-in-no-file/+==", "zoom-user-in-no-file"
    visitor = Visitor(server, zoom, meeting, person, "host")
    seated = visitor.opens("Ana")
    for hidden in (meeting, person, zoom.client_secret, visitor.granted, seated["code"], seated["token"]):
        assert written(server, hidden) == []
