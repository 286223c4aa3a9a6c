"""Zoom's program on one person's machine: the panel runs in it, with Zoom's real SDK, and asks it what it asks Zoom."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from playwright.sync_api import Browser, BrowserContext, Frame, Page, Route, ViewportSize

from tests.browser.panels import PATIENCE
from tests.peers.zoom.cloud import FakeZoom
from tests.peers.zoom.stream import now

SERVED = Path(__file__).parent / "served"
SIZE = ViewportSize(width=360, height=640)
"""Of the panel in a meeting: as narrow as it gets."""

DESKTOP = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) ZoomWebKit/537.36 (KHTML, like Gecko) ZoomApps/1.0"
FORBIDDEN: dict[str, object] = {"errorCode": "10017", "errorMessage": "No permission for this API."}
NOT_LISTED: dict[str, object] = {"errorCode": "80004", "errorMessage": "The Zoom App does not have this capability."}
HOSTS_ONLY = ("getMeetingParticipants", "getMeetingContext")


@dataclass
class FakeClient:
    """`calls` is all that the panel asked. `web`: the web client, where it is in a frame and no header is sent."""

    zoom: FakeZoom
    service: str
    meeting: str
    person: str | None
    name: str
    role: Literal["host", "coHost", "attendee"] = "attendee"
    web: bool = False
    header: bool = True
    """Whether the desktop client sends its proof with the page: it may not when a page is loaded again."""
    main_room: str | None = None
    authorized: bool = False
    unsupported: tuple[str, ...] = ()
    silent: bool = False
    """Answers nothing at all: as a page that is not Zoom's."""
    attending: list[str] = field(default_factory=list)
    start_sound: Callable[[], None] = lambda: None
    """What happens in Zoom when the panel starts the meeting's sound."""
    calls: list[tuple[str, Any]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    _listed: list[str] = field(default_factory=list)

    @property
    def context(self) -> str:
        """A fresh proof of who is there."""
        role = "participant" if self.role == "attendee" else self.role
        return self.zoom.context(self.meeting, self.person, role)

    def open(self, browser: Browser, language: str = "en", size: ViewportSize = SIZE) -> Page:
        """The person opens the app in the meeting."""
        context: BrowserContext = browser.new_context(
            viewport=size,
            locale={"en": "en-GB", "fr": "fr-FR"}[language],
            user_agent=None if self.web else DESKTOP,
        )
        context.set_default_timeout(PATIENCE)
        context.expose_binding("zoomAnswers", lambda _, api, data: self.answers(api, data))
        self.page = context.new_page()
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("console", lambda said: self.problems.append(said.text) if said.type == "error" else None)
        if self.web:
            self.page.goto(f"{self.zoom.url}/client/?app={quote(f'{self.service}/zoom/', safe='')}")
        else:
            for script in ("bridge.js", "desktop.js"):
                context.add_init_script((SERVED / script).read_text(encoding="utf-8"))
            if self.header:
                self.page.route(f"{self.service}/zoom/", self._with_context)
            self.page.goto(f"{self.service}/zoom/")
        return self.page

    @property
    def panel(self) -> Page | Frame:
        """Where the panel is."""
        if not self.web:
            return self.page
        [frame] = [frame for frame in self.page.frames if frame.parent_frame is not None]
        return frame

    def tell(self, event: str, data: dict[str, Any]) -> None:
        """Something happens in Zoom; the panel hears of it if it has asked for that."""
        assert event in self._listed, f"the panel has not asked for {event}"
        self.page.evaluate("([name, data]) => fakeZoom.emit(name, data)", [event, {"timestamp": now(), **data}])

    def until(self, condition: Callable[[], Any]) -> None:
        """Waits, while the page goes on and is answered."""
        for _ in range(PATIENCE // 20):
            if condition():
                return
            self.page.wait_for_timeout(20)
        raise AssertionError(f"it did not happen; last calls: {self.calls[-5:]}")

    def asked(self, api: str) -> list[Any]:
        return [data for name, data in self.calls if name == api]

    def answers(self, api: str, data: Any) -> dict[str, Any] | None:  # noqa: C901, PLR0912 - one answer for each question
        """What Zoom answers to a call of the SDK; None: nothing."""
        self.calls.append((api, data))
        if self.silent:
            return None
        if api == "config":
            self._listed = list(data["js_api_lists"])
            return {"result": self._hello()}
        if api not in self._listed:
            return NOT_LISTED
        if api in self.unsupported or (api in HOSTS_ONLY and self.role == "attendee"):
            return FORBIDDEN
        match api:
            case "getUserContext":
                return {"result": self._user()}
            case "getMeetingUUID":
                room = {"parentUUID": self.main_room} if self.main_room else {}
                return {"result": {"meetingUUID": self.meeting, **room}}
            case "getAppContext":
                return {"result": {"context": self.context}}
            case "getMeetingContext":
                return {"result": {"meetingTopic": "A meeting", "meetingID": "987654321"}}
            case "getMeetingParticipants":
                return {"result": {"participants": [{"screenName": name} for name in self.attending]}}
            case "authorize":
                redirect = f"{self.service}/zoom/oauth"
                code = self.zoom.grant_code(self.person or "", data["codeChallenge"], redirect)
                self.authorized = True
                agreed = {"code": code, "redirectUri": redirect, "result": True, "state": data["state"]}
                changed = {"timestamp": now(), "role": self.role, "screenName": self.name}
                then = [
                    ["onMyUserContextChange", changed],
                    ["onAuthorized", {"timestamp": now(), **agreed}, "/zoom/api/context"],
                ]
                return {"result": {"message": "success"}, "then": then}
            case "startRTMS":
                if not self.authorized:
                    return FORBIDDEN
                self.start_sound()
                return {"result": {"message": "success"}}
            case _:
                return {"result": {"message": "success"}}

    def _hello(self) -> dict[str, Any]:
        return {
            "runningContext": "inMeeting",
            "unsupportedApis": list(self.unsupported),
            "clientVersion": "6.6.0",
            "browserVersion": "fake/1",
            "auth": {"status": self._user()["status"], "upgradable": False},
            "userAgent": DESKTOP,
            "product": "web" if self.web else "desktop",
        }

    def _user(self) -> dict[str, Any]:
        status = "authorized" if self.authorized else "authenticated" if self.person else "unauthenticated"
        return {"screenName": self.name, "role": self.role, "participantUUID": f"P-{self.name}", "status": status}

    def _with_context(self, route: Route) -> None:
        route.continue_(headers={**route.request.headers, "x-zoom-app-context": self.context})
