"""The HTTP side of the service under rehearsal: opening a session, taking seats, exporting."""

import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from plugin_server.errors import CodevError

TIMEOUT = 30.0
"""Seconds to wait for an answer: a busy machine may be slow, a dead service refuses at once."""


class Unreachable(CodevError):
    """The service does not answer as a codev service does; the sentence says where it was looked for."""


@dataclass(frozen=True)
class Opened:
    """A session and its links, whose fragments are secret."""

    session: str
    links: dict[str, str]

    @property
    def base_url(self) -> str:
        return self.links["participant"].partition("/s/")[0]

    def key(self, grant: str) -> str:
        """The secret of a link: what stands after `#k=`."""
        return self.links[grant].rpartition("#k=")[2]


class Service:
    """A running service, asked over HTTP. Every method raises Unreachable when it does not answer."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise Unreachable("The address of a service looks like https://codev.example.org.")
        self.url = f"{parts.scheme}://{parts.netloc}"

    def open_session(self, title: str, language: str, preset: str) -> Opened:
        status, body = self._ask("/api/sessions", {"title": title, "language": language, "preset": preset})
        if status != HTTPStatus.CREATED:
            raise Unreachable(f"{self.url} did not open a session (HTTP {status}). Is it a codev service?")
        found = _object(body)
        return Opened(session=str(found["session"]), links=dict(found["links"]))

    def take_seat(self, session: str, key: str, name: str, seat: str) -> tuple[int, dict[str, Any]]:
        """The status, and the token and id of the person when it is 201."""
        wanted = {"key": key, "name": name, "seat": seat}
        status, body = self._ask(f"/api/sessions/{session}/seats", wanted)
        return status, _object(body) if status == HTTPStatus.CREATED else {}

    def export(self, session: str, token: str, language: str) -> tuple[int, str]:
        """The status, and the person's own document when it is 200."""
        path = f"/api/sessions/{session}/export?what=all&language={language}"
        return self._ask(path, token=token)

    def _ask(self, path: str, content: object = None, token: str | None = None) -> tuple[int, str]:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        data = None
        if content is not None:
            headers["Content-Type"] = "application/json"
            data = json.dumps(content).encode()
        request = Request(self.url + path, data=data, headers=headers)  # noqa: S310 - http(s), checked above
        try:
            with urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310 - as above
                return answer.status, answer.read().decode()
        except HTTPError as refused:
            with refused:
                return refused.code, ""
        except (URLError, OSError):
            sentence = f"No service answers at {self.url}. Start it, or mend the address, then try again."
            raise Unreachable(sentence) from None


def _object(body: str) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise Unreachable("The service answered, but not as a codev service does. Mend the address.")
    return found
