"""How much may come in a time: so much a second, and so much at once after a quiet while."""


class Allowance:
    """Fills by `rate` a second up to `burst`, from which it starts."""

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self._rate = rate
        self._burst = burst
        self._left = burst
        self._at = now

    def takes(self, amount: float, now: float) -> bool:
        """Whether so much may come now; what may not takes nothing away."""
        self._left = min(self._burst, self._left + (now - self._at) * self._rate)
        self._at = now
        if amount > self._left:
            return False
        self._left -= amount
        return True
