"""How fast one person or one address may act. Above it, a clear refusal and nothing lost."""

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter


class Pace:
    """At most so many acts in a time, for each key: `Pace("20/second")`."""

    def __init__(self, rate: str) -> None:
        self._rate: RateLimitItem = parse(rate)
        self._limiter = FixedWindowRateLimiter(MemoryStorage())

    def allows(self, key: str) -> bool:
        """Counts one act of `key` and says whether it is within the pace."""
        return self._limiter.hit(self._rate, key)
