"""Where an installation may send a browser: to Zoom, and to nobody who only looks like it."""

import pytest

from meeting_apps.zoom.authorizing import _leads_to_zoom


@pytest.mark.parametrize("link", ["https://zoom.us/x", "https://applications.zoom.us/x", "zoommtg://launch"])
def test_zooms_own_addresses_are_zooms(link: str) -> None:
    assert _leads_to_zoom(link, "https://zoom.us")


@pytest.mark.parametrize(
    "link",
    [
        "",
        "https://evil.com/",
        "https://evilzoom.us/",
        "http://zoom.us/",
        "https://zoom.us@evil.com/",
        "https://evil.com\\@zoom.us/",
        "https://evil.com\t@zoom.us/",
        "https://[",
        "javascript:alert(1)",
    ],
)
def test_what_a_browser_would_follow_elsewhere_is_not(link: str) -> None:
    assert not _leads_to_zoom(link, "https://zoom.us")
