"""The base of the errors an operator meets: a sentence that says what is wrong and what to do."""


class CodevError(Exception):
    """Shown as one sentence by the `codev` command, which then ends with exit code 2."""
