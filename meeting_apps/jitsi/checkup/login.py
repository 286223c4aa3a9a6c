"""Logging in to a Jitsi as its page does, entering no room: XMPP over BOSH, far enough for a pass to be checked."""

import re
import secrets
from dataclasses import dataclass
from html import unescape
from urllib.parse import quote, urljoin

from meeting_apps.jitsi.checkup.asking import Unfit, ask

_BODY = "<body rid='{rid}' xmlns='http://jabber.org/protocol/httpbind' {more}>{inside}</body>"
_AUTH = "<auth mechanism='ANONYMOUS' xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>"
_OPENING = "to='{domain}' hold='1' wait='5' ver='1.6' xml:lang='en' xmpp:version='1.0' xmlns:xmpp='urn:xmpp:xbosh'"


@dataclass(frozen=True)
class Place:
    """Where this Jitsi lets people log in, as its config.js says: the address of BOSH, the domain of its Prosody."""

    bosh: str
    domain: str


def place_of(jitsi: str, config: str) -> Place:
    """Reads config.js, as far as it is plain. Raises Unfit."""
    domain = re.search(r"(?:hosts\.domain\s*=|\bdomain\s*:)\s*['\"]([a-zA-Z0-9.-]+)['\"]", config)
    if domain is None:
        raise Unfit(f"{jitsi}/config.js names no domain (hosts.domain), so that no login can be tried.")
    bosh = re.search(r"\bbosh\s*[:=]\s*['\"]([^'\"]+)['\"]", config)
    return Place(urljoin(f"{jitsi}/", bosh[1] if bosh else "/http-bind"), domain[1])


def login_failure(place: Place, room: str, token: str | None) -> str | None:
    """Why nobody gets in with this pass, or with none, in Jitsi's own words; None when it lets them in. Raises Unfit.

    The address goes to Jitsi alone, as its own page sends it.
    """
    address = f"{place.bosh}?room={quote(room)}" + (f"&token={quote(token)}" if token else "")
    rid = secrets.randbelow(2**30)

    def say(step: int, more: str, inside: str = "") -> str:
        answer = ask(
            address,
            body=_BODY.format(rid=rid + step, more=more, inside=inside),
            headers={"Content-Type": "text/xml; charset=utf-8"},
        )
        if answer.status != 200:
            raise Unfit(
                f"{place.bosh} answers {answer.status}: do people log in there, and does a proxy let it through?"
            )
        return answer.text

    opened = say(0, _OPENING.format(domain=place.domain))
    session = re.search(r"\bsid=['\"]([^'\"]+)['\"]", opened)
    if session is None:
        raise Unfit(f"{place.bosh} opens no session for {place.domain}: is that the domain of its Prosody?")
    if "ANONYMOUS" not in opened:
        return "it offers no login without an account"
    answered = say(1, f"sid='{session[1]}'", _AUTH)
    say(2, f"sid='{session[1]}' type='terminate'")
    if "<success" in answered:
        return None
    why = re.search(r"<text[^>]*>([^<]*)</text>", answered) or re.search(r"<failure[^>]*><([a-z-]+)", answered)
    return unescape(why[1]) if why else "no reason given"
