"""How the commands end when an operator can mend it: one sentence with a remedy on standard error, and code 2."""

import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

import click

P = ParamSpec("P")
R = TypeVar("R")


def mendable(command: Callable[P, R]) -> Callable[P, R]:
    """Shows errors with a remedy as a sentence, without a traceback."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        from nlp.errors import Mendable
        from plugin_server.errors import CodevError
        from plugin_server.store.errors import StoreError

        try:
            return command(*args, **kwargs)
        except (CodevError, Mendable, StoreError) as error:
            click.echo(f"codev: {error}", err=True)
            sys.exit(2)
        except OSError as error:
            click.echo(f"codev: {error.strerror or error}", err=True)
            sys.exit(2)

    return run
