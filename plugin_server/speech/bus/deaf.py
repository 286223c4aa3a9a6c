"""A bus that hears nothing: lets consent be asked and given in a rehearsal, where there is no speech model."""

from plugin_server.speech.bus.protocol import Job, Lines


class DeafBus:
    """A `Bus` that answers every job with no line."""

    refusal: str | None = None
    trouble: str | None = None
    lag = 0.0

    def warm_up(self) -> None:
        """There is nothing to load."""

    def decode(self, job: Job) -> Lines:
        return ()

    def withdraw(self, source: str) -> None:
        """Nothing waits."""

    def forget(self, room: str) -> bool:
        return True

    def close(self) -> None:
        """Nothing is open."""
