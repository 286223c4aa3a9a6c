"""Asking a server over HTTPS as a browser would, and saying in a sentence why it cannot be reached."""

import socket
import ssl
from dataclasses import dataclass
from http.client import HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from plugin_server.errors import CodevError

PATIENCE = 10.0
"""Seconds that a server has for each step of an answer."""

LARGEST = 4 * 1024 * 1024
"""Bytes of an answer that are read: external_api.js has less than one million."""


class Unfit(CodevError):
    """Something must be mended; the sentence says what, and how."""


@dataclass(frozen=True)
class Answer:
    """`headers` by lower-case name; one that came twice is there with both values."""

    status: int
    headers: dict[str, list[str]]
    text: str

    def header(self, name: str) -> str:
        return ", ".join(self.headers.get(name, []))


def ask(address: str, *, body: str | None = None, headers: dict[str, str] | None = None) -> Answer:
    """The answer of this https:// address; redirects are not followed. Raises Unfit."""
    parts = urlsplit(address)
    host = parts.netloc
    if parts.scheme != "https":
        raise Unfit(f"{address} is not https: browsers give microphone and camera to https pages alone.")
    target = parts.path + (f"?{parts.query}" if parts.query else "")
    connection = HTTPSConnection(host, timeout=PATIENCE, context=ssl.create_default_context())
    try:
        connection.request("GET" if body is None else "POST", target or "/", body, headers or {})
        answer = connection.getresponse()
        text = "" if answer.status == 101 else answer.read(LARGEST).decode(errors="replace")
        found: dict[str, list[str]] = {}
        for name, value in answer.getheaders():
            found.setdefault(name.lower(), []).append(value)
        return Answer(answer.status, found, text)
    except ssl.SSLCertVerificationError as error:
        raise Unfit(
            f"The certificate of {host} is not trusted ({error.verify_message}): get one that browsers trust."
        ) from None
    except ssl.SSLError:
        raise Unfit(f"{host} does not speak https at this port: write the address as people open it.") from None
    except socket.gaierror:
        raise Unfit(f"{host} is not a name that this machine knows: check how it is written, then the DNS.") from None
    except TimeoutError:
        raise Unfit(
            f"{host} does not answer within {PATIENCE:g} seconds: is it running, does a firewall stop us?"
        ) from None
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise Unfit(f"{host} cannot be reached ({reason}): is it running, does a firewall stop us?") from None
    finally:
        connection.close()
