"""What this service asks of Zoom's own service: tokens, and little more. No token, code or answer is ever logged."""

import json
import logging
from base64 import b64encode
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

import msgspec

log = logging.getLogger(__name__)

PATIENCE = 10.0
"""Seconds."""

LARGEST = 64 * 1024

T = TypeVar("T")


class ZoomAway(Exception):
    """Zoom does not answer."""


class ZoomRefused(Exception):
    """Zoom answers no; `status` is its HTTP status."""

    def __init__(self, status: int) -> None:
        super().__init__(str(status))
        self.status = status


class Granted(msgspec.Struct, frozen=True):
    """Tokens of one person. A refresh token works once: the answer holds the next. `expires_in` is in seconds."""

    access_token: str
    refresh_token: str
    expires_in: float = 3600.0
    scope: str = ""


class _Person(msgspec.Struct):
    id: str


class _Deeplink(msgspec.Struct):
    deeplink: str


@dataclass(frozen=True)
class ZoomClient:
    """`url` and `api_url` are Zoom's, or its government cloud's. Every method raises ZoomAway, ZoomRefused."""

    url: str
    api_url: str
    client_id: str
    client_secret: str

    def authorize_url(self, redirect_uri: str, state: str, challenge: str) -> str:
        """Where a browser goes to install the app."""
        asked = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": redirect_uri,
            "state": state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        return f"{self.url}/oauth/authorize?{urlencode(asked)}"

    def exchange(self, code: str, redirect_uri: str, verifier: str) -> Granted:
        """Tokens for the code of an authorization (RFC 7636: with the verifier of its challenge)."""
        fields = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect_uri}
        return self._token({**fields, "code_verifier": verifier})

    def refresh(self, refresh_token: str) -> Granted:
        return self._token({"grant_type": "refresh_token", "refresh_token": refresh_token})

    def revoke(self, token: str) -> None:
        self._ask("POST", f"{self.url}/oauth/revoke", self._basic(), form={"token": token})

    def person(self, access_token: str) -> str:
        """The id of the person whose token this is; it is the `uid` of their contexts. Scope `user:read:user`."""
        return self._read(self._ask("GET", f"{self.api_url}/v2/users/me", f"Bearer {access_token}"), _Person).id

    def deeplink(self, access_token: str, action: dict[str, str]) -> str:
        """The address that opens the app in the person's Zoom."""
        url = f"{self.api_url}/v2/zoomapp/deeplink"
        answer = self._ask("POST", url, f"Bearer {access_token}", sent={"action": json.dumps(action)})
        return self._read(answer, _Deeplink).deeplink

    def start_stream(self, access_token: str, meeting_id: str) -> None:
        """Starts the sound of a meeting for a client that cannot (before 6.4.10); `meeting_id` is its number."""
        url = f"{self.api_url}/v2/live_meetings/{quote(meeting_id, safe='')}/rtms_app/status"
        sent = {"action": "start", "settings": {"client_id": self.client_id}}
        self._ask("PATCH", url, f"Bearer {access_token}", sent=sent)

    def _token(self, form: dict[str, str]) -> Granted:
        return self._read(self._ask("POST", f"{self.url}/oauth/token", self._basic(), form=form), Granted)

    def _basic(self) -> str:
        return "Basic " + b64encode(f"{self.client_id}:{self.client_secret}".encode()).decode()

    def _ask(
        self,
        method: str,
        url: str,
        authorization: str,
        *,
        form: dict[str, str] | None = None,
        sent: dict[str, Any] | None = None,
    ) -> bytes:
        headers = {"Authorization": authorization, "Accept": "application/json"}
        data = None
        if form is not None:
            data, headers["Content-Type"] = urlencode(form).encode(), "application/x-www-form-urlencoded"
        elif sent is not None:
            data, headers["Content-Type"] = json.dumps(sent).encode(), "application/json"
        asked = Request(url, data=data, headers=headers, method=method)  # noqa: S310 - a setting: http or https
        try:
            with urlopen(asked, timeout=PATIENCE) as answer:  # noqa: S310
                read: bytes = answer.read(LARGEST)
                return read
        except HTTPError as error:
            with error:
                log.warning("Zoom refused (%d)", error.code)
            if error.code >= 500 or error.code == 429:
                raise ZoomAway from None
            raise ZoomRefused(error.code) from None
        except (URLError, OSError) as error:
            log.warning("Zoom does not answer (%s)", type(error).__name__)
            raise ZoomAway from None

    @staticmethod
    def _read(answer: bytes, kind: type[T]) -> T:
        try:
            return msgspec.json.decode(answer, type=kind)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            raise ZoomAway from None
