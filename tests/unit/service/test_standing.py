"""What the client's panel is told of how listening goes."""

from typing import Any, cast

import pytest

from plugin_server.speech.bus import Bus
from plugin_server.speech.standing import LATE, Standing


class Shown:
    """A bus as far as it is looked at."""

    def __init__(self, trouble: str | None = None, lag: float = 0.0) -> None:
        self.trouble, self.lag = trouble, lag


FINE, AWAY = Shown(), Shown(trouble="Redis does not answer.")


def told(standing: Standing, *looks: Shown) -> list[dict[str, Any] | None]:
    return [standing.news(cast("Bus", bus)) for bus in looks]


def test_that_all_is_well_need_not_be_told() -> None:
    assert told(Standing(), FINE, FINE) == [None, None]


def test_an_interruption_is_told_once_and_so_is_its_end() -> None:
    statuses = [news and news["status"] for news in told(Standing(), AWAY, AWAY, FINE, FINE)]
    assert statuses == ["unavailable", None, "ok", None]


@pytest.mark.parametrize(("now", "status"), [(FINE, "ok"), (AWAY, "unavailable")])
def test_a_panel_that_comes_back_is_told_whatever_it_was_told_before(now: Shown, status: str) -> None:
    standing = Standing()
    told(standing, AWAY)
    standing.unknown()
    assert told(standing, now, now) == [{"status": status, "seconds": 0.0}, None]


def test_a_delay_is_told_again_as_it_grows() -> None:
    late = [Shown(lag=LATE + more) for more in (0, 1, 6)]
    seconds = [news and news["seconds"] for news in told(Standing(), *late)]
    assert seconds == [20.0, None, 26.0]
