"""Refuses a Redis that writes what it holds to a disk: what people say may pass through memory only."""

from typing import Any

import redis

from nlp.errors import Mendable

MUST_BE = {"save": "", "appendonly": "no"}
"""What Redis must answer to CONFIG GET."""


class UnfitRedis(Mendable):
    """This Redis may not carry speech."""


def refuse_persisting(client: redis.Redis, place: str) -> None:
    """Return if this Redis keeps everything in memory.

    Raises:
        UnfitRedis: it saves to disk, does not say, or lets nobody in.
        redis.RedisError: it does not answer.
    """
    try:
        answers: Any = client.config_get(*MUST_BE)
    except redis.AuthenticationError:
        raise UnfitRedis(
            f"Speech is off: Redis at {place} refuses the password.",
            "Write the right one in CODEV_REDIS_URL, as in redis://:password@host:6379/0.",
        ) from None
    except (redis.exceptions.NoPermissionError, redis.ResponseError):
        raise UnfitRedis(
            f"Speech is off: Redis at {place} does not say whether it saves to disk (CONFIG GET is refused).",
            "Allow it (ACL SETUSER … +config|get), or use another Redis.",
        ) from None
    for name, wanted in MUST_BE.items():
        found = answers.get(name)
        if found != wanted:
            setting = f'{name} "{wanted}"' if wanted == "" else f"{name} {wanted}"
            raise UnfitRedis(
                f"Speech is off: Redis at {place} saves to disk ({name} {found}).",
                f"Set `{setting}` or use another Redis.",
            )
