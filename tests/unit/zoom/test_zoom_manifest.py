"""What the Marketplace is told of the app is what the app asks for, and leads where the service answers."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

import meeting_apps
from plugin_server.config import BadSetting, Settings

ZOOM = Path(meeting_apps.__file__).parent / "zoom"


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((ZOOM / "app-manifest.json").read_text(encoding="utf-8"))
    return read


def test_each_function_that_the_panel_asks_for_is_listed_and_used_and_no_other(manifest: dict[str, Any]) -> None:
    listed = manifest["features"]["in_client_feature"]["zoom_app_api"]["zoom_app_apis"]
    code = (ZOOM / "static" / "zoom-client.js").read_text(encoding="utf-8")
    asked, _, rest = code.partition("]);")
    assert re.findall(r'^  "(\w+)",', asked, re.MULTILINE) == listed
    assert [name for name in listed if f"zoom.{name}(" not in rest] == []
    assert set(re.findall(r"zoom\.(\w+)\(", rest)) - set(listed) == {"config"}


def test_the_addresses_are_those_of_the_service_and_the_guide_says_the_same(manifest: dict[str, Any]) -> None:
    guide = Path("docs/zoom.md").read_text(encoding="utf-8")
    oauth, features = manifest["oauth_information"], manifest["features"]
    addresses = {
        oauth["production_redirect_uri"]: "/zoom/oauth",
        features["production_home_uri"]: "/zoom/",
        features["event_subscription"]["event_webhook_url"]: "/zoom/webhook",
    }
    for address, path in addresses.items():
        assert address == f"https://codev.example.org{path}"
        assert address in guide
    assert oauth["development_redirect_uri"] == oauth["production_redirect_uri"] == oauth["oauth_allow_list"][0]
    assert all(scope["scope"] in guide for scope in oauth["scopes"])
    assert features["in_client_feature"]["guest_mode"]["enable"]


def test_without_settings_zoom_is_zoom_and_there_is_no_app() -> None:
    settings = Settings.from_environment({})
    assert (settings.zoom_url, settings.zoom_api_url) == ("https://zoom.us", "https://api.zoom.us")
    assert settings.zoom_client_id is settings.zoom_client_secret is settings.zoom_webhook_secret is None


def test_the_cloud_for_governments_is_a_setting() -> None:
    settings = Settings.from_environment(
        {
            "CODEV_ZOOM_URL": "https://zoomgov.com/",
            "CODEV_ZOOM_API_URL": "https://api.zoomgov.com",
            "CODEV_ZOOM_CLIENT_ID": "id",
            "CODEV_ZOOM_CLIENT_SECRET": "secret",
            "CODEV_ZOOM_WEBHOOK_SECRET": "token",
        }
    )
    assert (settings.zoom_url, settings.zoom_api_url) == ("https://zoomgov.com", "https://api.zoomgov.com")
    assert settings.zoom_webhook_secret == "token"


@pytest.mark.parametrize("name", ["CODEV_ZOOM_URL", "CODEV_ZOOM_API_URL"])
@pytest.mark.parametrize("value", ["zoom.us", "https://zoom.us/path", "ftp://zoom.us"])
def test_an_address_of_zoom_that_cannot_be_is_refused(name: str, value: str) -> None:
    with pytest.raises(BadSetting, match=name):
        Settings.from_environment({name: value})
