"""Settings: what an operator may write, and the sentence for what they may not."""

import re
from pathlib import Path

import pytest
import yaml

from plugin_server.config import BadSetting, Settings


def test_without_any_variable_everything_is_embedded() -> None:
    settings = Settings.from_environment({})
    assert settings.instance == Path("instance").absolute()
    assert settings.database_url == f"sqlite:///{settings.instance / 'codev.db'}"
    assert settings.secret_key is None
    assert settings.language_help
    assert settings.speech
    assert settings.speech_delay == 6
    assert not settings.whisper_fitted
    assert settings.redis_url is None


def test_what_is_set_is_used() -> None:
    settings = Settings.from_environment(
        {
            "CODEV_INSTANCE": "/srv/codev",
            "CODEV_PUBLIC_URL": "https://codev.example.org/",
            "CODEV_JITSI_DOMAIN": "meet.example.org:8443",
            "CODEV_SPEECH": "off",
            "CODEV_SESSION_HOURS": "2.5",
            "CODEV_IDLE_MINUTES": "90",
            "CODEV_TRUSTED_PROXIES": "2",
            "CODEV_SPEECH_DELAY": "0",
            "CODEV_WHISPER_FITTED": "on",
            "CODEV_REDIS_URL": "rediss://codev:Pa$$@redis.example.org:6380/1",
        }
    )
    assert settings.models == Path("/srv/codev/models")
    assert settings.public_url == "https://codev.example.org"
    assert settings.jitsi_domain == "meet.example.org:8443"
    assert not settings.speech
    assert settings.session_hours == 2.5
    assert settings.idle_minutes == 90
    assert settings.proxies == 2
    assert settings.speech_delay == 0
    assert settings.whisper_fitted
    assert settings.redis_url == "rediss://codev:Pa$$@redis.example.org:6380/1"


def test_what_is_set_to_nothing_keeps_its_default() -> None:
    documented = re.findall(r"CODEV_\w+", Path("docs/settings.md").read_text(encoding="utf-8"))
    assert Settings.from_environment(dict.fromkeys(documented, "")) == Settings.from_environment({})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CODEV_JITSI_DOMAIN", "https://meet.example.org"),
        ("CODEV_JITSI_DOMAIN", "meet.example.org/room"),
        ("CODEV_JITSI_DOMAIN", "meet.example.org; script-src *"),
        ("CODEV_JITSI_DOMAIN", "meet.exämple.org"),
        ("CODEV_JITSI_DOMAIN", "meet.example.net:"),
        ("CODEV_JITSI_DOMAIN", "meet.example.org:https"),
        ("CODEV_JITSI_DOMAIN", "meet..example.net"),
        ("CODEV_JITSI_DOMAIN", "meet.example.org\n"),
        ("CODEV_PUBLIC_URL", "panel.example.net"),
        ("CODEV_PUBLIC_URL", "https://panel.example.net/path"),
        ("CODEV_PUBLIC_URL", "https://panel.example.net?path"),
        ("CODEV_PUBLIC_URL", "https://someone@panel.example.net"),
        ("CODEV_PUBLIC_URL", "https://pänel.example.net"),
        ("CODEV_PUBLIC_URL", "https://[panel"),
        ("CODEV_SPEECH", "yes please"),
        ("CODEV_SESSION_HOURS", "soon"),
        ("CODEV_IDLE_MINUTES", "never"),
        ("CODEV_SESSION_HOURS", "nan"),
        ("CODEV_SESSION_HOURS", "0.0"),
        ("CODEV_SESSION_HOURS", "-3"),
        ("CODEV_CLOSING_MINUTES", "0.0"),
        ("CODEV_TRUSTED_PROXIES", "-1"),
        ("CODEV_TRUSTED_PROXIES", "1.5"),
        ("CODEV_TRUSTED_PROXIES", "two"),
        ("CODEV_OPENING_RATE", "often"),
        ("CODEV_SPEECH_DELAY", "soon"),
        ("CODEV_SPEECH_DELAY", "-1"),
        ("CODEV_SPEECH_DELAY", "20.5"),
        ("CODEV_SPEECH_DELAY", "nan"),
        ("CODEV_REDIS_URL", "redis.example.org:6379"),
        ("CODEV_REDIS_URL", "http://127.0.0.1:6379"),
        ("CODEV_REDIS_URL", "redis:///0"),
        ("CODEV_REDIS_URL", "redis://:secret@127.0.0.1:port"),
        ("CODEV_REDIS_URL", "redis://127.0.0.1/first"),
        ("CODEV_REDIS_URL", "unix:///run/redis.sock"),
    ],
)
def test_a_bad_value_is_refused_by_name_and_without_quoting_it(name: str, value: str) -> None:
    with pytest.raises(BadSetting) as refused:
        Settings.from_environment({name: value})
    assert name in str(refused.value)
    assert value not in str(refused.value)


def test_every_setting_is_documented() -> None:
    named = Path("docs/settings.md").read_text(encoding="utf-8")
    source = Path("plugin_server/config.py").read_text(encoding="utf-8")
    for name in set(re.findall(r"CODEV_\w+", source)):
        assert f"`{name}`" in named, name


def test_docker_compose_passes_every_setting_to_the_service_but_the_folder_of_its_volume() -> None:
    documented = set(re.findall(r"CODEV_\w+", Path("docs/settings.md").read_text(encoding="utf-8")))
    services = yaml.safe_load(Path("compose.yaml").read_text(encoding="utf-8"))["services"]
    assert set(services["server"]["environment"]) == documented - {"CODEV_INSTANCE"}
