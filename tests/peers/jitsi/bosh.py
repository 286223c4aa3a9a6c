"""XMPP over BOSH as a deployment's Prosody answers it at /http-bind: far enough to log in."""

import re
from html import escape

from tests.peers.jitsi.prosody import Prosody

_BODY = "<body xmlns='http://jabber.org/protocol/httpbind' xmlns:stream='http://etherx.jabber.org/streams'{} >{}</body>"
DOMAIN = "meet.jitsi"
_SASL = "urn:ietf:params:xml:ns:xmpp-sasl"


def bosh_answer(body: str, token: str | None, prosody: Prosody | None, guests: str | None, *, accounts: bool) -> str:
    """The answer to one request: a session, a login, or a goodbye. Without `prosody` anyone is let in.

    With `accounts` one logs in to the domain itself by a password; `guests` names the domain of those without one.
    """
    if "<auth" in body:
        failure = prosody.failure(token) if prosody else None
        if failure is None:
            return _BODY.format("", f"<success xmlns='{_SASL}'/>")
        said = f"<failure xmlns='{_SASL}'><not-allowed/><text>{escape(failure)}</text></failure>"
        return _BODY.format("", said)
    if "terminate" in body:
        return _BODY.format(" type='terminate'", "")
    domain = re.search(r"to='([^']*)'", body)
    if domain is None or domain[1] not in (DOMAIN, guests):
        return _BODY.format(" type='terminate' condition='host-unknown'", "")
    mechanism = "PLAIN" if accounts and domain[1] == DOMAIN else "ANONYMOUS"
    mechanisms = f"<mechanisms xmlns='{_SASL}'><mechanism>{mechanism}</mechanism></mechanisms>"
    return _BODY.format(" sid='fake-bosh'", f"<stream:features>{mechanisms}</stream:features>")
