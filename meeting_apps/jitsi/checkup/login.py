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


_COMMENT = re.compile(r"(?:^|(?<=\s))(?://[^\n]*|/\*.*?\*/)", re.DOTALL | re.MULTILINE)
_PART = r"(?:'[^'\n]*'|\"[^\"\n]*\"|[a-zA-Z_$][\w$.]*)"
_SUM = rf"({_PART}(?:\s*\+\s*{_PART})*)"
_LITERAL = re.compile(r"'([^'\n]*)'|\"([^\"\n]*)\"")

_NO_ACCOUNT = (
    "{domain} lets nobody in without an account (it offers no login ANONYMOUS): let guests in, with a domain for them "
    "in hosts.anonymousdomain (ENABLE_GUESTS=1), or have its Prosody check passes."
)
_NO_PASSES = (
    "{domain} asks for accounts, not for passes (it offers no login ANONYMOUS): have its Prosody check passes "
    '(authentication = "token", AUTH_TYPE=jwt), or set no CODEV_JITSI_APP_ID and let guests in.'
)


@dataclass(frozen=True)
class Place:
    """Where this Jitsi lets people log in, as its config.js says: the address of BOSH, the domain of its Prosody, and
    that of its guests where others need an account ("secure domain")."""

    bosh: str
    domain: str
    guests: str | None


def place_of(jitsi: str, config: str) -> Place:
    """Reads config.js, as far as it is plain. Raises Unfit."""
    code = _COMMENT.sub("", config)
    domain = _text(code, r"(?:\bhosts\.domain\s*=|\bdomain\s*:)")
    if domain is None:
        raise Unfit(f"{jitsi}/config.js names no domain (hosts.domain), so that no login can be tried.")
    guests = _text(code, r"(?:\bhosts\.anonymousdomain\s*=|\banonymousdomain\s*:)")
    return Place(urljoin(f"{jitsi}/", _text(code, r"\bbosh\s*[:=]") or "/http-bind"), domain, guests)


def _text(code: str, name: str) -> str | None:
    """What is written behind this name: the strings of a sum, as in 'https://host/' + subdir + 'http-bind'.

    A variable counts as empty: it holds the tenant, which our rooms at such a Jitsi have not, or the host asked.
    """
    for found in re.finditer(rf"{name}\s*{_SUM}", code):
        text = "".join(single or double for single, double in _LITERAL.findall(found[1]))
        if text:
            return text
    return None


def login_failure(place: Place, room: str, token: str | None) -> str | None:
    """Why nobody gets in with this pass, or with none, in Jitsi's own words; None when it lets them in. Raises Unfit.

    As Jitsi's own page does it: the address goes to Jitsi alone, and who has no pass is a guest where there are any.
    """
    domain = place.domain if token else place.guests or place.domain
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

    opened = say(0, _OPENING.format(domain=domain))
    session = re.search(r"\bsid=['\"]([^'\"]+)['\"]", opened)
    if session is None:
        raise Unfit(f"{place.bosh} opens no session for {domain}: is that a domain of its Prosody?")
    if "ANONYMOUS" not in opened:
        raise Unfit((_NO_PASSES if token else _NO_ACCOUNT).format(domain=domain))
    answered = say(1, f"sid='{session[1]}'", _AUTH)
    say(2, f"sid='{session[1]}' type='terminate'")
    if "<success" in answered:
        return None
    why = re.search(r"<text[^>]*>([^<]*)</text>", answered) or re.search(r"<failure[^>]*><([a-z-]+)", answered)
    return unescape(why[1]) if why else "no reason given"
