"""XMPP over BOSH as a deployment's Prosody answers it at /http-bind: far enough to log in."""

import re
from html import escape

from tests.peers.jitsi.prosody import Prosody

_BODY = "<body xmlns='http://jabber.org/protocol/httpbind' xmlns:stream='http://etherx.jabber.org/streams'{} >{}</body>"
_SASL = "urn:ietf:params:xml:ns:xmpp-sasl"


def bosh_answer(body: str, token: str | None, prosody: Prosody | None) -> str:
    """The answer to one request: a session, a login, or a goodbye. Without `prosody` anyone is let in."""
    if "<auth" in body:
        failure = prosody.failure(token) if prosody else None
        if failure is None:
            return _BODY.format("", f"<success xmlns='{_SASL}'/>")
        said = f"<failure xmlns='{_SASL}'><not-allowed/><text>{escape(failure)}</text></failure>"
        return _BODY.format("", said)
    if "terminate" in body:
        return _BODY.format(" type='terminate'", "")
    if not re.search(r"to='meet\.jitsi'", body):
        return _BODY.format(" type='terminate' condition='host-unknown'", "")
    mechanisms = f"<mechanisms xmlns='{_SASL}'><mechanism>ANONYMOUS</mechanism></mechanisms>"
    return _BODY.format(" sid='fake-bosh'", f"<stream:features>{mechanisms}</stream:features>")
