"""The line to Redis: every question is asked once, and while Redis is known to be away it is not asked at all."""

import logging
from collections.abc import Callable
from typing import TypeVar

import redis

from plugin_server.redis_client import connect, place_of

log = logging.getLogger(__name__)

TIMEOUT = 2.0
"""Seconds until a Redis that does not answer counts as away."""

CHECK_EVERY = 4
"""Seconds after which a line on which nothing came is tried: one that was cut without a word is noticed."""

R = TypeVar("R")


class Line:
    """One Redis, and whether it answers."""

    def __init__(self, url: str) -> None:
        """Raises ValueError when the URL makes no sense."""
        self.client = connect(url, reach=TIMEOUT, answer=TIMEOUT, check_every=CHECK_EVERY)
        self.place = place_of(url)
        self.away = False

    def ask(self, question: Callable[[], R], otherwise: R) -> R:
        """What Redis answers; `otherwise` when it does not, and at once while it is known to be away."""
        if self.away:
            return otherwise
        try:
            return question()
        except redis.RedisError as error:
            self.lost(error)
            return otherwise

    def found(self) -> None:
        """It has answered."""
        if self.away:
            self.away = False
            log.info("Redis at %s is back: processes hear of each other again", self.place)

    def lost(self, error: redis.RedisError) -> None:
        """It has not."""
        if not self.away:
            self.away = True
            log.warning(
                "Redis at %s does not answer or refuses (%s): until it does, processes hear of each other every few "
                "seconds only. Check that it runs, that CODEV_REDIS_URL is right, and that its memory is not full.",
                self.place,
                type(error).__name__,
            )
