"""The program's own words in the program's language. Rooms without Qt say them through here.

Whoever has a translator (the window) installs it with `use`; without one every text stays Swedish.
The call is named and shaped as Qt's own, so that Qt's lupdate finds the texts.
"""

import re
from collections.abc import Callable

Translator = Callable[[str, str, str, int], str]
"""(context, Swedish text, what tells like texts apart, number or -1) -> the text in the program's language."""


_PLURAL = re.compile(r"(?<=\w)\((\w+)\)")


def _as_written(context: str, text: str, disambiguation: str, n: int) -> str:
    if n < 0:
        return text
    return _PLURAL.sub("" if n == 1 else r"\1", text).replace("%n", str(n))


_translator: Translator = _as_written
_decimal_point = ","


def use(translator: Translator | None, decimal_point: str = ",") -> None:
    """Lets `translator` say every text from now on; None makes them Swedish again."""
    global _translator, _decimal_point
    _translator = translator or _as_written
    _decimal_point = decimal_point


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """The text in the program's language.

    context: who says it ("Errors", "Commands"). text: in Swedish, with %s and %d for what is filled in afterwards.
    n: the number that chooses the plural and stands for %n. The Swedish text carries the plural's ending in
    brackets ("%n träff(ar)"); without a translator it is added or left out, with one the whole forms are looked up.
    """
    return _translator(context, text, disambiguation, n)


def decimal(value: float, places: int = 1) -> str:
    """A number with so many decimals, with the decimal mark of the program's language."""
    return f"{value:.{places}f}".replace(".", _decimal_point)
