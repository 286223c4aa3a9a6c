"""What passes between the panel and the meeting around it: each signal in both directions, in a real browser."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.panel_client import OpenedSession, PanelClient
from tests.peers.jitsi.deployment import FakeJitsi, fake_jitsi
from tests.peers.jitsi.visitor import LISTENS, LISTENS_NOT, Room, room_of
from tests.service import WITH_SPEECH, RunningService, running_service


@pytest.fixture(scope="module")
def jitsi() -> Iterator[FakeJitsi]:
    """It speaks by the transport that is in every Jitsi."""
    with fake_jitsi() as deployment:
        deployment.transport = "real"
        yield deployment


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory, jitsi: FakeJitsi) -> Iterator[RunningService]:
    instance = tmp_path_factory.mktemp("service") / "instance"
    unhurried = {"CODEV_OPENING_RATE": "1000/minute", "CODEV_JOINING_RATE": "1000/minute"}
    with running_service(instance, **WITH_SPEECH, **unhurried, CODEV_JITSI_DOMAIN=jitsi.domain) as running:
        yield running


@pytest.fixture
def room(browser: Browser, service: RunningService) -> Iterator[Room]:
    with room_of(browser, OpenedSession(service.url)) as opened:
        yield opened
        assert opened.said == []


@pytest.fixture
def fay(room: Room) -> PanelClient:
    """The facilitator of the room's session, before a panel of their own."""
    return room.session.join("Fay", "facilitator")


@pytest.fixture(scope="module")
def lobby(browser: Browser, service: RunningService) -> Iterator[tuple[Room, PanelClient]]:
    """Zoé's room page in a session that has not begun, and the facilitator's panel, for tests that need no more."""
    with room_of(browser, OpenedSession(service.url)) as opened:
        facilitator = opened.session.join("Fay", "facilitator")
        opened.enter(name="Zoé")
        opened.has_sent("local-subject")
        yield opened, facilitator
        assert opened.said == []


def choose(room: Room, *words: str) -> None:
    """Ticks something of the meeting's menu."""
    room.page.get_by_role("button", name="Meeting…").click()
    for each in words:
        room.page.get_by_label(each).check()
    room.page.get_by_role("button", name="Back").click()


def reaches(person: PanelClient, step: str) -> None:
    person.until(lambda: bool(person.view["clock"]["step"] == step))


def id_of(name: str, people: list[dict[str, Any]]) -> str:
    return str(next(person["id"] for person in people if person["name"] == name))


# ---- signals in


@pytest.mark.parametrize("wrapped", [False, True], ids=["as documented", "in data"])
def test_a_hand_raised_and_lowered_in_jitsi_is_so_in_the_panel(room: Room, fay: PanelClient, wrapped: bool) -> None:
    room.enter()
    fay.does("start")
    expect(room.page.get_by_role("button", name="Raise my hand")).to_be_visible()

    def tell(at: int) -> None:
        told: dict[str, object] = {"id": "0a1b2c3d", "handRaised": at}
        room.tell("raise-hand-updated", **({"data": told} if wrapped else told))

    tell(1_700_000_000_000)
    fay.until(lambda: bool(fay.view["turns"]["hands"]))
    tell(0)
    fay.until(lambda: not fay.view["turns"]["hands"])


def test_a_hand_raised_in_the_panel_is_raised_in_jitsi_and_lowered_by_the_floor(room: Room, fay: PanelClient) -> None:
    room.enter()
    fay.does("start")
    room.page.get_by_role("button", name="Raise my hand").click()
    room.meeting.wait_for_function("jitsi.handRaised > 0")

    fay.does("give_floor", person=id_of("Zoé", fay.view["people"]))
    room.meeting.wait_for_function("jitsi.handRaised === 0")
    assert room.sent("toggle-raise-hand") == [[], []]


def test_a_hand_that_has_no_sense_now_is_lowered_in_jitsi_too(lobby: tuple[Room, PanelClient]) -> None:
    room, _ = lobby
    room.meeting.evaluate("jitsi.raise(true)")
    room.meeting.wait_for_function("jitsi.handRaised === 0")


def test_somebody_elses_hand_is_not_mine(room: Room, fay: PanelClient) -> None:
    room.enter()
    fay.does("start")
    room.tell("raise-hand-updated", id="00000001", handRaised=1)
    room.meeting.evaluate("jitsi.raise(true)")
    fay.until(lambda: bool(fay.view["turns"]["hands"]))
    assert fay.view["turns"]["hands"] == [id_of("Zoé", fay.view["people"])]


def test_the_panel_listens_only_to_someone_whom_the_meeting_hears(room: Room, fay: PanelClient) -> None:
    room.enter()
    meeting, page = room.meeting, room.page
    fay.does("offer_speech", scope="group")
    fay.does("consent", agree=True)
    page.get_by_role("button", name="Yes").click()
    page.wait_for_function(LISTENS)

    meeting.evaluate("jitsi.mute(true)")
    page.wait_for_function(LISTENS_NOT)
    expect(page.locator(".speech-words")).to_contain_text("muted")

    meeting.evaluate("jitsi.mute(false)")
    page.wait_for_function(LISTENS)

    meeting.evaluate("jitsi.leave()")
    page.wait_for_function(LISTENS_NOT)

    opened = page.evaluate("microphones.length")
    meeting.evaluate("jitsi.id = '0a0a0a0a'; jitsi.join({ breakoutRoom: true })")
    expect(page.locator(".breakout")).to_contain_text("does not listen here")
    assert page.evaluate("microphones.length") == opened

    meeting.evaluate("jitsi.leave(); jitsi.id = '0b0b0b0b'; jitsi.join()")
    page.wait_for_function(LISTENS)


@pytest.mark.parametrize("wrapped", [False, True], ids=["bare", "in rooms"])
def test_a_breakout_room_is_called_by_its_name(lobby: tuple[Room, PanelClient], wrapped: bool) -> None:
    room, _ = lobby
    here = {"zoe@meet.jitsi/x": {"displayName": "Zoé", "jid": "pair@breakout.meet.jitsi/0c0c0c0c"}}
    rooms = {
        "main": {"id": "main", "name": "codev", "isMainRoom": True, "participants": {}},
        "pair": {"id": "pair", "name": "Pair 1", "isMainRoom": False, "participants": here},
    }
    room.meeting.evaluate("jitsi.leave(); jitsi.id = '0c0c0c0c'; jitsi.join({ breakoutRoom: true })")
    room.tell("breakout-rooms-updated", **({"rooms": rooms} if wrapped else rooms))
    expect(room.page.locator(".breakout")).to_contain_text("the breakout room “Pair 1”")

    room.meeting.evaluate("jitsi.leave(); jitsi.id = '0a1b2c3d'; jitsi.join()")
    expect(room.page.locator(".breakout")).to_be_empty()


@pytest.mark.parametrize("by", ["the panel's word", "the pass"])
def test_who_was_heard_aloud_is_told_to_the_facilitator_for_this_step(room: Room, by: str) -> None:
    ben = room.session.join("Ben")
    room.enter("facilitator", name="Fay")
    if by == "the pass":
        room.tell("participant-joined", id="0000000b", displayName="B.", userContext={"id": ben.id})
    else:
        ben.call("endpoint", {"endpoint": "0000000b"})
    room.page.get_by_role("button", name="Start").click()
    expect(room.page.locator(".not-heard")).to_have_text("Not heard yet: Ben, Fay")

    room.tell("dominant-speaker-changed", id="ffffffff")
    room.tell("dominant-speaker-changed", id="0000000b")
    expect(room.page.locator(".not-heard")).to_have_text("Not heard yet: Ben (spoke, approx.), Fay")


def test_captions_and_messages_of_other_pages_go_nowhere(lobby: tuple[Room, PanelClient]) -> None:
    room, fay = lobby
    sender = {"jid": "x@meet.jitsi", "id": "00000001"}
    said = {"messageID": "1", "language": "en", "participant": {"id": "00000001", "name": "Ada"}, "final": "plover"}
    room.tell("data-channel-opened")
    room.tell("transcription-chunk-received", data=said)
    room.tell("transcription-chunk-received", **said)
    text = {"name": "endpoint-text-message", "text": "plover"}
    room.tell("endpoint-text-message-received", data={"senderInfo": sender, "eventData": text})
    room.tell("endpoint-text-message-received", senderInfo=sender, eventData=text)
    room.tell("something-newer-than-this-page", data={"text": "plover"})
    room.tell("display-name-change", id="0a1b2c3d", displayname="Zoé B.")
    fay.until(lambda: any(person["name"] == "Zoé B." for person in fay.view["people"]))  # all before has been read

    assert "plover" not in room.page.content()
    assert "plover" not in str(fay.received)
    room.tell("display-name-change", id="0a1b2c3d", displayname="Zoé")
    fay.until(lambda: any(person["name"] == "Zoé" for person in fay.view["people"]))


def test_a_name_that_is_taken_in_the_session_is_put_back_in_jitsi(lobby: tuple[Room, PanelClient]) -> None:
    room, fay = lobby
    before = len(room.sent("display-name"))
    room.tell("display-name-change", id="0a1b2c3d", displayname="Fay")
    room.meeting.wait_for_function(
        "before => jitsi.commands.filter(([name]) => name === 'display-name').length > before", arg=before
    )
    assert room.sent("display-name")[-1] == ["Zoé"]
    assert [person["name"] for person in fay.view["people"]].count("Fay") == 1


def test_whom_the_meeting_calls_by_a_name_is_known_to_those_of_the_session_alone(
    lobby: tuple[Room, PanelClient], service: RunningService
) -> None:
    room, fay = lobby
    room.meeting.evaluate("delete ANSWERS['session-id']; jitsi.leave(); jitsi.id = 'abcdef01'; jitsi.join()")
    asked = {"endpoints": ["abcdef01", "0a1b2c3d"]}
    zoe = id_of("Zoé", fay.view["people"])
    fay.until(lambda: bool(fay.call("who", asked)["people"] == {"abcdef01": zoe}))

    stranger = OpenedSession(service.url).join("Eve", "facilitator")
    assert stranger.call("who", asked)["people"] == {}
    assert not stranger.call("who", {"endpoints": ["not a name"]})["accepted"]
    room.meeting.evaluate("jitsi.leave(); jitsi.id = '0a1b2c3d'; jitsi.join()")


# ---- signals out


def test_my_turn_is_told_in_the_meeting_until_it_is_over(room: Room, fay: PanelClient) -> None:
    room.enter()
    fay.does("start")
    fay.does("give_floor", person=id_of("Zoé", fay.view["people"]))
    room.meeting.wait_for_function("jitsi.last('show-notification')?.[0].uid === 'codev-turn'")
    assert room.sent("show-notification")[-1][0]["title"] == "It is your turn to speak"

    fay.does("end_turn", person=id_of("Zoé", fay.view["people"]))
    room.has_sent("hide-notification", "codev-turn")


def test_each_step_is_announced_and_becomes_the_title_for_all_by_a_moderator(room: Room, fay: PanelClient) -> None:
    room.enter()
    room.has_sent("local-subject", "Codev · Arrival")
    assert room.sent("subject") == []
    fay.does("start")
    room.has_sent("local-subject", "Codev · Opening and check-in")
    assert room.sent("show-notification")[-1][0]["title"] == "Opening and check-in"

    room.meeting.evaluate("jitsi.moderate()")
    room.has_sent("subject", "Codev · Opening and check-in")


def test_who_wants_no_announcement_gets_none(room: Room, fay: PanelClient) -> None:
    room.enter()
    room.has_sent("local-subject", "Codev · Arrival")
    room.page.get_by_role("button", name="Meeting…").click()
    room.page.get_by_label("Tell me in the meeting").uncheck()
    room.page.get_by_role("button", name="Back").click()
    fay.does("start")
    room.has_sent("local-subject", "Codev · Opening and check-in")
    assert room.sent("show-notification") == []


def test_everyone_is_muted_for_silent_writing_if_the_facilitator_wants_it(room: Room) -> None:
    room.enter("facilitator", name="Fay")
    again = room.session.join("Fay", "facilitator")
    room.meeting.evaluate("jitsi.moderate()")
    again.does("start")
    again.does("begin_moment", kind="writing", minutes=2)
    again.does("end_moment")
    choose(room, "Mute everyone when silent writing begins")
    again.does("begin_moment", kind="writing", minutes=2)
    room.has_sent("mute-everyone", "audio")
    assert room.sent("mute-everyone") == [["audio"]]


def test_the_client_who_only_listens_is_muted_once_politely_and_never_turned_on(room: Room, fay: PanelClient) -> None:
    room.enter()
    zoe = id_of("Zoé", fay.view["people"])
    fay.does("set_silence", mode="strict")
    fay.does("invite_client", person=zoe)
    room.page.get_by_role("button", name="Yes").click()
    fay.until(lambda: any(one["role"] == "client" for one in fay.view["people"]))
    fay.does("start")
    for step in ("0a", "0b", "0c", "1", "2", "3"):
        reaches(fay, step)
        fay.does("next", step=step)
    reaches(fay, "4a")
    room.meeting.wait_for_function("jitsi.muted")
    assert room.sent("show-notification")[-1][0]["title"] == "You listen now: your microphone is off"

    room.meeting.evaluate("jitsi.mute(false)")
    fay.does("back", step="4a")
    room.meeting.wait_for_function("jitsi.last('show-notification')?.[0].uid === 'codev-speak'")
    assert room.sent("toggle-audio") == [[]]


def test_a_button_of_jitsis_toolbar_hides_the_panel_and_brings_it_back(lobby: tuple[Room, PanelClient]) -> None:
    room, _ = lobby
    button = room.meeting.evaluate("jitsi.config.customToolbarButtons[0]")
    assert button["text"] == "Codev panel"
    assert button["icon"].startswith("data:image/svg+xml,")
    room.tell("toolbar-button-clicked", key="somebody-elses", preventExecution=False)
    room.tell("toolbar-button-clicked", key=button["id"], preventExecution=False)
    expect(room.page.locator(".panel")).to_be_hidden()
    room.tell("toolbar-button-clicked", key=button["id"])
    expect(room.page.locator(".panel")).to_be_visible()


def test_the_facilitator_closes_the_room_and_those_with_a_panel_come_in(browser: Browser, room: Room) -> None:
    room.enter("facilitator", name="Fay")
    assert room.meeting.evaluate("jitsi.room")
    choose(room, "Ask those without the panel for a password", "Waiting room")
    assert room.sent("password") == room.sent("toggle-lobby") == []
    room.meeting.evaluate("jitsi.moderate()")
    room.has_sent("toggle-lobby", True)
    (password,) = room.sent("password")[-1]
    assert len(password) == 10
    assert password.isdigit()

    with room_of(browser, room.session) as other:
        other.enter(name="Ada")
        other.tell("password-required")
        other.has_sent("password", password)
        other.tell("password-required")
        expect(other.page.locator("#jitsi iframe")).to_be_visible()
        assert len(other.sent("password")) == 1
