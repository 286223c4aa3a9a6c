"""Every error a store raises, under one base.

Their texts are sentences for the people who run the service. They never hold a payload, nor anything of a URL
beyond host and port."""


class StoreError(Exception):
    """Base of every error raised by `plugin_server.store`."""


class Conflict(StoreError):
    """The stream is not at the version the writer expected: somebody else wrote first, or it was erased.

    Nothing was written. Read the stream again and decide anew.
    """

    def __init__(self, expected: int) -> None:
        super().__init__(f"The session is not at version {expected}: read it again and decide anew.")
        self.expected = expected


class StoreUnavailable(StoreError):
    """The store does not answer, or refuses what it was asked.

    Warning: when `append` raises this the outcome is unknown (the answer may be what was lost), so read the
    stream before trying again.
    """


class Unreadable(StoreError):
    """A record does not open: another secret wrote it, or it was altered, moved or removed since."""


class SecretTooShort(StoreError):
    """The secret from which the stored events are encrypted is too short to protect them."""


class UnknownStore(StoreError):
    """The URL names no kind of store that exists here, or cannot be understood."""
