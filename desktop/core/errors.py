"""The two kinds of failure: what a person can do something about, and bugs (everything else)."""


class KnownError(Exception):
    """Something went wrong that a person can understand and mend.

    message: one sentence, what happened. hint: one sentence, what to do (may be empty).
    Both are in the program's language (Swedish first) and hold no markup.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UsageError(KnownError):
    """The command was given something it cannot use: an unknown page, a bad option."""
