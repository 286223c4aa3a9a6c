"""The pieces of a Jitsi beside the panel, in the order in which one depends on the other."""

import hmac
import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from meeting_apps.jitsi.checkup.asking import Answer, Unfit, ask
from meeting_apps.jitsi.checkup.login import login_failure, place_of
from meeting_apps.jitsi.passes import JAAS, Guest, Passes, passes_from
from plugin_server.config import Settings
from plugin_server.errors import CodevError

SKEW = 30.0
"""Seconds by which clocks may differ before passes begin to fail."""

SOME_PAGE = "https://codev.example.org"
"""Stands for a page of ours where CODEV_PUBLIC_URL is not set yet."""


@dataclass(frozen=True)
class Finding:
    """What was found about one piece."""

    about: str
    sentence: str
    ill: bool = False


@dataclass(frozen=True)
class _Patient:
    """What is looked at. `jitsi` and `ours` are addresses without a path."""

    jitsi: str
    ours: str | None
    settings: Settings
    clock: Callable[[], float]

    @property
    def host(self) -> str:
        return urlsplit(self.jitsi).netloc


Check = Callable[[_Patient], list[str]]


def check_jitsi(address: str, settings: Settings, clock: Callable[[], float] = time.time) -> Iterator[Finding]:
    """Looks at each piece; a piece that cannot be looked at because an earlier one is ill is left out."""
    written = address if "//" in address else f"https://{address}"
    patient = _Patient(
        "{0.scheme}://{0.netloc}".format(urlsplit(written.lower())), settings.public_url, settings, clock
    )
    for about, check in CHECKS.items():
        try:
            for sentence in check(patient):
                yield Finding(about, sentence)
        except CodevError as found:
            yield Finding(about, str(found), ill=True)
            if about in NEEDED:
                return


def _setting(patient: _Patient) -> list[str]:
    if urlsplit(patient.jitsi).scheme != "https":
        raise Unfit(f"{patient.jitsi} is not https: browsers give microphone and camera to https pages alone.")
    named = patient.settings.jitsi_domain
    if named is None:
        raise Unfit(f"No Jitsi is set here: CODEV_JITSI_DOMAIN={patient.host}")
    if named != patient.host:
        raise Unfit(f"CODEV_JITSI_DOMAIN is {named}: to show {patient.host} instead, CODEV_JITSI_DOMAIN={patient.host}")
    return [f"CODEV_JITSI_DOMAIN names {named}."]


def _reach(patient: _Patient) -> list[str]:
    answer = ask(f"{patient.jitsi}{_tenant(patient)}/external_api.js")
    if answer.status != 200 or "JitsiMeetExternalAPI" not in answer.text:
        raise Unfit(f"{patient.host} answers, but not as a Jitsi does (/external_api.js): is it the right host?")
    return [f"{patient.host} answers over https as a Jitsi does.", *_clocks(patient, answer)]


def _clocks(patient: _Patient, answer: Answer) -> list[str]:
    said = answer.header("date")
    if not said:
        return []
    apart = parsedate_to_datetime(said).timestamp() - patient.clock()
    if abs(apart) > SKEW:
        raise Unfit(
            f"The clock of {patient.host} is {abs(apart):.0f} seconds {'ahead of' if apart > 0 else 'behind'} this "
            "one, and passes fail when clocks differ: let both machines use NTP."
        )
    return ["Both clocks agree."]


def _framing(patient: _Patient) -> list[str]:
    ours = patient.ours or SOME_PAGE
    answer = ask(f"{patient.jitsi}{_tenant(patient)}/codev-{secrets.token_hex(12)}")
    header = answer.header("x-frame-options")
    policies = [part for policy in answer.headers.get("content-security-policy", []) for part in policy.split(";")]
    lists = [part.split()[1:] for part in policies if part.split()[:1] == ["frame-ancestors"]]
    if any(not _allows(each, ours) for each in lists):
        raise Unfit(
            f"{patient.host} forbids this page to show it (Content-Security-Policy: frame-ancestors): add {ours} there."
        )
    if header and not lists:
        raise Unfit(
            f"{patient.host} forbids every page to show it (X-Frame-Options: {header}): remove that header, or send "
            f"Content-Security-Policy: frame-ancestors 'self' {ours} instead."
        )
    return [f"{patient.host} may be shown in this service's page."]


def _allows(sources: list[str], ours: str) -> bool:
    host = urlsplit(ours).netloc
    wild = {f"*.{host.partition('.')[2]}", f"https://*.{host.partition('.')[2]}"}
    return bool({"*", "https:", host, ours, *wild} & set(sources))


def _passes(patient: _Patient) -> list[str]:
    settings = patient.settings
    passes = passes_from(
        settings.jitsi_domain,
        settings.jitsi_app_id,
        settings.jitsi_app_secret,
        settings.jitsi_private_key,
        settings.jitsi_key_id,
    )
    if passes is not None and passes.tenant:
        return ["JaaS checks a pass when somebody enters: open a session and look."]
    config = ask(f"{patient.jitsi}/config.js")
    if config.status != 200:
        raise Unfit(f"{patient.host} does not serve /config.js ({config.status}), so that no login can be tried.")
    place = place_of(patient.jitsi, config.text)
    room = f"codev-{secrets.token_hex(12)}"
    if passes is None:
        failure = login_failure(place, room, None)
        if failure is None and place.guests:
            return [f"{patient.host} lets guests in without a pass, once somebody with an account is in the room."]
        if failure is None:
            return [f"{patient.host} asks for no pass: whoever has the name of a room can enter it."]
        raise Unfit(
            f"{patient.host} lets nobody in without a pass ({failure}): set CODEV_JITSI_APP_ID and "
            "CODEV_JITSI_APP_SECRET as its Prosody has them (app_id, app_secret)."
        )
    guest = Guest("doctor", "Doctor", moderator=False)
    failure = login_failure(place, room, passes.mint(room, guest, patient.clock()))
    if failure is not None:
        raise Unfit(
            f"{patient.host} does not take the passes made here ({failure}): CODEV_JITSI_APP_ID and "
            f"{_proof(passes)} must be as its Prosody has them."
        )
    if login_failure(place, room, _forged(passes).mint(room, guest, patient.clock())) is None:
        raise Unfit(
            f"{patient.host} takes false passes too: its Prosody does not check them "
            '(authentication = "token", allow_empty_token = false).'
        )
    return [f"{patient.host} takes the passes made here, and no false ones."]


def _proof(passes: Passes) -> str:
    if passes.algorithm == "HS256":
        return "CODEV_JITSI_APP_SECRET (app_id, app_secret)"
    return "the public half of CODEV_JITSI_PRIVATE_KEY under CODEV_JITSI_KEY_ID (app_id, asap_key_server)"


def _forged(passes: Passes) -> Passes:
    """Passes of somebody who does not know the secret."""
    other = secrets.token_bytes(32)
    return replace(passes, algorithm="HS256", sign=lambda signed: hmac.digest(other, signed, "sha256"))


def _own_page(patient: _Patient) -> list[str]:
    ours = patient.ours
    if ours is None:
        raise Unfit(
            "CODEV_PUBLIC_URL is not set: write there how people reach this service, as https://codev.example.org."
        )
    if urlsplit(ours).scheme != "https":
        raise Unfit(f"CODEV_PUBLIC_URL is {ours}, without https: browsers then give neither microphone nor camera.")
    page = ask(f"{ours}/room/check")
    if page.status not in (200, 404) or 'id="jitsi"' not in page.text:
        raise Unfit(f"{ours}/room/… answers {page.status} without the room page: does the proxy pass everything on?")
    policies = page.headers.get("content-security-policy", [])
    if len(policies) != 1 or f"frame-src {patient.jitsi}" not in policies[0]:
        raise Unfit(
            f"The Content-Security-Policy of {ours}/room/… does not name {patient.host}: let no proxy add or change "
            "that header, and start the service again after changing CODEV_JITSI_DOMAIN."
        )
    if f'microphone=(self "{patient.jitsi}")' not in page.header("permissions-policy"):
        raise Unfit(
            f"The Permissions-Policy of {ours}/room/… is not this service's own: let no proxy change that header."
        )
    return [f"{ours} serves the room page with the headers that it needs."]


def _live_line(patient: _Patient) -> list[str]:
    if patient.ours is None:
        return []
    upgrade = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "Y29kZXYtZG9jdG9yLTEyMw==",
        "Origin": patient.ours,
    }
    answer = ask(f"{patient.ours}/socket.io/?EIO=4&transport=websocket", headers=upgrade)
    if answer.status != 101:
        raise Unfit(
            f"No WebSocket passes to {patient.ours} (it answers {answer.status}): the proxy must pass on Upgrade and "
            "Connection, and Origin and Host must be those of CODEV_PUBLIC_URL."
        )
    return [f"WebSockets pass to {patient.ours}."]


def _speech_door(patient: _Patient) -> list[str]:
    secret = patient.settings.jitsi_speech_secret
    if patient.ours is None or secret is None:
        return ["Jitsi sends no sound here; each page uses its own microphone, once all agree."]
    answer = ask(f"{patient.ours}/jitsi/mediajson", headers={"Authorization": f"Bearer {secret}"})
    if answer.status == 401:
        raise Unfit(f"{patient.ours}/jitsi/mediajson knows another CODEV_JITSI_SPEECH_SECRET: start the service again.")
    if answer.status != 200:
        raise Unfit(
            f"{patient.ours}/jitsi/mediajson answers {answer.status}: the proxy must let this machine and Jitsi's in."
        )
    if '"speech":true' not in answer.text.replace(" ", ""):
        raise Unfit("Speech is unavailable on the running service: its log says why (a model, or Redis).")
    return ["The door for Jitsi's sound is open to the secret, and speech works."]


def _tenant(patient: _Patient) -> str:
    app_id = patient.settings.jitsi_app_id or ""
    return f"/{app_id}" if app_id.startswith(JAAS) else ""


CHECKS: dict[str, Check] = {
    "setting": _setting,
    "reach": _reach,
    "framing": _framing,
    "passes": _passes,
    "page": _own_page,
    "live line": _live_line,
    "sound": _speech_door,
}
"""In the order in which they are needed: each returns sentences about what is well, or raises Unfit."""

NEEDED = ("setting", "reach")
"""Without these the others say nothing new."""
