"""argparse that speaks Swedish: its headings, its own options and its errors; examples after the options."""

import argparse
import re
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from desktop.core.errors import UsageError

_TRANSLATED = (
    (r"unrecognized arguments: (.*)", r"okänt val: \1"),
    (r"the following arguments are required: (.*)", r"det här saknas: \1"),
    (r"one of the arguments (.*) is required", r"ange ett av \1"),
    (r"argument (\S+): not allowed with argument (\S+)", r"\1 går inte att ange tillsammans med \2"),
    (r"argument (\S+): invalid choice: (\S+) \(choose from (.*)\)", r"\2 går inte att välja för \1; välj bland \3"),
    (r"argument (\S+): invalid \S+ value: (.*)", r"\2 går inte att använda för \1"),
    (r"argument (\S+): expected .*argument.*", r"\1 behöver ett värde"),
    (r"argument (\S+): ignored explicit argument (.*)", r"\1 tar inget värde, men fick \2"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 kan betyda flera val: \2"),
)


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help with Swedish words, and room enough for the names."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30)

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "användning: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """Says what can be written, and what is wrong in one line, in Swedish.

    `examples` are whole command lines without the program's name, each with what it does.
    """

    def __init__(self, *, examples: Sequence[tuple[str, str]] = (), **more: Any) -> None:
        more["description"] = more.get("description") or _sentence(more.pop("about", ""))
        super().__init__(add_help=False, formatter_class=_Help, epilog=_epilog(examples), **more)
        self._positionals.title = "det du anger"
        self._optionals.title = "val"
        self.add_argument("-h", "--help", action="help", help="visa den här hjälpen och sluta")

    def error(self, message: str) -> NoReturn:
        """Raises UsageError with argparse's message in Swedish."""
        for pattern, swedish in _TRANSLATED:
            if re.fullmatch(pattern, message, re.DOTALL):
                message = re.sub(pattern, swedish, message, count=1, flags=re.DOTALL)
                break
        raise UsageError(f"{' '.join(message.split())}.", f"Skriv ”{self.prog} --help” för hjälp.")


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _epilog(examples: Sequence[tuple[str, str]]) -> str | None:
    if not examples:
        return None
    lines = (f"  brobyggaren {command}\n      {what}" for command, what in examples)
    return "exempel:\n" + "\n".join(lines)
