"""Settings: every CODEV_* variable of the service, its default and its meaning.

Nothing else of the service reads the environment. `nlp`, a library of its own, reads CODEV_SPACY_EN and CODEV_SPACY_FR.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from limits import parse

from plugin_server.errors import CodevError

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = rf"{_LABEL}(?:\.{_LABEL})*(?::[0-9]{{1,5}})?"
"""A host name in ASCII (or an IPv4 address), with a port or without."""


class BadSetting(CodevError):
    """A CODEV_* variable cannot be used as it is; the sentence says which and what to write instead."""


@dataclass(frozen=True)
class Settings:
    """What an operator may choose. Read with `Settings.from_environment`."""

    instance: Path
    """CODEV_INSTANCE: folder of the database, the generated key and the models (default `instance`)."""
    secret_key: str | None = None
    """CODEV_SECRET_KEY: encrypts what is stored and signs seats; generated in the instance folder if unset."""
    database_url: str = ""
    """CODEV_DATABASE_URL: sqlite:///…, postgresql://… or redis://… (default: SQLite in the instance folder)."""
    public_url: str | None = None
    """CODEV_PUBLIC_URL: how people reach the service, as in https://codev.example.org (default: as they asked)."""
    proxies: int = 0
    """CODEV_TRUSTED_PROXIES: how many reverse proxies stand in front and set X-Forwarded-* (default 0)."""
    jitsi_domain: str | None = None
    """CODEV_JITSI_DOMAIN: host of the Jitsi to embed, without https://, as in meet.example.org."""
    jitsi_app_id: str | None = None
    """CODEV_JITSI_APP_ID: the application of a Jitsi that asks for passes (JWT); at JaaS vpaas-magic-cookie-…"""
    jitsi_app_secret: str | None = None
    """CODEV_JITSI_APP_SECRET: what a Jitsi of one's own checks passes with (HS256)."""
    jitsi_private_key: str | None = None
    """CODEV_JITSI_PRIVATE_KEY: a file with the key (PEM) that signs passes instead (RS256), as at JaaS."""
    jitsi_key_id: str | None = None
    """CODEV_JITSI_KEY_ID: the name (kid) by which Jitsi knows the other half of that key."""
    jitsi_speech_secret: str | None = None
    """CODEV_JITSI_SPEECH_SECRET: what a Jitsi server shows to bring its sound, as in `openssl rand -hex 32`."""
    jitsi_jigasi_public_key: str | None = None
    """CODEV_JITSI_JIGASI_PUBLIC_KEY: a file with the public half (PEM) of the key with which Jigasi signs."""
    zoom_client_id: str | None = None
    """CODEV_ZOOM_CLIENT_ID: of the app on Zoom's Marketplace (see docs/zoom.md)."""
    zoom_client_secret: str | None = None
    """CODEV_ZOOM_CLIENT_SECRET: of the same app."""
    zoom_webhook_secret: str | None = None
    """CODEV_ZOOM_WEBHOOK_SECRET: the app's secret token, with which Zoom signs what it tells by itself."""
    zoom_url: str = "https://zoom.us"
    """CODEV_ZOOM_URL: where Zoom lets apps in, https://zoomgov.com for governments (default https://zoom.us)."""
    zoom_api_url: str = "https://api.zoom.us"
    """CODEV_ZOOM_API_URL: Zoom's interface, https://api.zoomgov.com for governments (default https://api.zoom.us)."""
    whisper_model: str = "base"
    """CODEV_WHISPER_MODEL: a size fetched with `codev models download`, or a folder (default base)."""
    whisper_fitted: bool = False
    """CODEV_WHISPER_FITTED: on cuts the model's window to what was said, for models fine-tuned for it alone: others
    mishear (default off)."""
    speech: bool = True
    """CODEV_SPEECH: off keeps listening from ever being offered (default on, if a model is there)."""
    speech_delay: float = 6.0
    """CODEV_SPEECH_DELAY: for how many seconds what one person says may wait for more of it, to be decoded together;
    longer costs less, 0 decodes each utterance at once (default 6)."""
    redis_url: str | None = None
    """CODEV_REDIS_URL: redis://… or rediss://…, a Redis that never saves, through which `codev worker` processes
    decode what is said, and several that serve hear of each other (default: none, one process serves and decodes)."""
    language_help: bool = True
    """CODEV_LANGUAGE_HELP: off shows no evidence and no question to the client (default on)."""
    session_hours: float = 12.0
    """CODEV_SESSION_HOURS: a session untouched for that long is erased, begun or not (default 12)."""
    idle_minutes: float = 60.0
    """CODEV_IDLE_MINUTES: a begun session in which nobody does anything for that long is warned, and closed ten minutes
    later, or after as long again where that is shorter (default 60)."""
    closing_minutes: float = 15.0
    """CODEV_CLOSING_MINUTES: after closing, time to take what is yours before all is erased (default 15)."""
    opening_rate: str = "30/minute"
    """CODEV_OPENING_RATE: sessions that one address may open (default 30/minute)."""
    joining_rate: str = "120/minute"
    """CODEV_JOINING_RATE: seats one address may ask for; a whole group may share one (default 120/minute)."""

    @property
    def models(self) -> Path:
        return self.instance / "models"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """The settings as the environment has them. Raises BadSetting."""
        instance = Path(environment.get("CODEV_INSTANCE") or "instance").absolute()
        return cls(
            instance=instance,
            secret_key=environment.get("CODEV_SECRET_KEY") or None,
            database_url=environment.get("CODEV_DATABASE_URL") or f"sqlite:///{instance / 'codev.db'}",
            public_url=_url(environment, "CODEV_PUBLIC_URL"),
            proxies=_count(environment, "CODEV_TRUSTED_PROXIES"),
            jitsi_domain=_host(environment, "CODEV_JITSI_DOMAIN"),
            jitsi_app_id=environment.get("CODEV_JITSI_APP_ID") or None,
            jitsi_app_secret=environment.get("CODEV_JITSI_APP_SECRET") or None,
            jitsi_private_key=_text_of(environment, "CODEV_JITSI_PRIVATE_KEY"),
            jitsi_key_id=environment.get("CODEV_JITSI_KEY_ID") or None,
            jitsi_speech_secret=environment.get("CODEV_JITSI_SPEECH_SECRET") or None,
            jitsi_jigasi_public_key=_text_of(environment, "CODEV_JITSI_JIGASI_PUBLIC_KEY"),
            zoom_client_id=environment.get("CODEV_ZOOM_CLIENT_ID") or None,
            zoom_client_secret=environment.get("CODEV_ZOOM_CLIENT_SECRET") or None,
            zoom_webhook_secret=environment.get("CODEV_ZOOM_WEBHOOK_SECRET") or None,
            zoom_url=_url(environment, "CODEV_ZOOM_URL") or cls.zoom_url,
            zoom_api_url=_url(environment, "CODEV_ZOOM_API_URL") or cls.zoom_api_url,
            whisper_model=environment.get("CODEV_WHISPER_MODEL") or "base",
            whisper_fitted=_switch(environment, "CODEV_WHISPER_FITTED", "off"),
            speech=_switch(environment, "CODEV_SPEECH"),
            speech_delay=_seconds(environment, "CODEV_SPEECH_DELAY", 6.0, most=20.0),
            redis_url=_redis(environment, "CODEV_REDIS_URL"),
            language_help=_switch(environment, "CODEV_LANGUAGE_HELP"),
            session_hours=_duration(environment, "CODEV_SESSION_HOURS", 12.0),
            idle_minutes=_duration(environment, "CODEV_IDLE_MINUTES", 60.0),
            closing_minutes=_duration(environment, "CODEV_CLOSING_MINUTES", 15.0),
            opening_rate=_rate(environment, "CODEV_OPENING_RATE", "30/minute"),
            joining_rate=_rate(environment, "CODEV_JOINING_RATE", "120/minute"),
        )


def _switch(environment: Mapping[str, str], name: str, default: str = "on") -> bool:
    value = (environment.get(name) or default).lower()
    if value not in ("on", "off"):
        raise BadSetting(f"{name} is either on or off.")
    return value == "on"


def _duration(environment: Mapping[str, str], name: str, default: float) -> float:
    try:
        value = float(environment.get(name) or default)
    except ValueError:
        value = 0.0
    if not 0 < value < 10_000:
        raise BadSetting(f"{name} is a number above 0, such as {default:g}.")
    return value


def _seconds(environment: Mapping[str, str], name: str, default: float, *, most: float) -> float:
    try:
        value = float(environment.get(name) or default)
    except ValueError:
        value = -1.0
    if not 0 <= value <= most:
        raise BadSetting(f"{name} is a number of seconds from 0 to {most:g}, such as {default:g}.")
    return value


def _count(environment: Mapping[str, str], name: str) -> int:
    value = environment.get(name) or "0"
    if not re.fullmatch("[0-9]{1,2}", value):
        raise BadSetting(f"{name} is a whole number, such as 1, or 0 for none.")
    return int(value)


def _rate(environment: Mapping[str, str], name: str, default: str) -> str:
    value = environment.get(name) or default
    try:
        parse(value)
    except ValueError:
        raise BadSetting(f"{name} is a number and a time, such as {default}.") from None
    return value


def _text_of(environment: Mapping[str, str], name: str) -> str | None:
    """What is in the file that a variable names."""
    value = environment.get(name)
    if not value:
        return None
    try:
        return Path(value).read_text(encoding="ascii")
    except (OSError, ValueError):
        raise BadSetting(f"{name} names a file that this service can read, in PEM.") from None


def _url(environment: Mapping[str, str], name: str) -> str | None:
    value = environment.get(name)
    if not value:
        return None
    if not re.fullmatch(rf"https?://{_HOST}/?", value, re.IGNORECASE | re.ASCII):
        raise BadSetting(f"{name} is an address in ASCII without a path, such as https://codev.example.org.")
    return value.lower().rstrip("/")


def _redis(environment: Mapping[str, str], name: str) -> str | None:
    value = environment.get(name)
    if not value:
        return None
    try:
        parts = urlsplit(value)
        sound = parts.scheme in ("redis", "rediss") and parts.hostname and parts.port != 0
    except ValueError:
        sound = False
    if not sound or not re.fullmatch("/?[0-9]*", parts.path, re.ASCII):
        raise BadSetting(f"{name} is the address of a Redis, such as redis://:password@127.0.0.1:6379/0.")
    return value


def _host(environment: Mapping[str, str], name: str) -> str | None:
    value = environment.get(name)
    if not value:
        return None
    if not re.fullmatch(_HOST, value, re.IGNORECASE | re.ASCII):
        raise BadSetting(f"{name} is a host name alone, in ASCII, such as meet.example.org: no https://, no path.")
    return value.lower()
