"""The program's own words in the program's language. Rooms without Qt say them through here.

Whoever has a translator (the window) installs it with `use`; without one every text stays Swedish.
The call is named and shaped as Qt's own, so that Qt's lupdate finds the texts.
"""

from collections.abc import Callable

Translator = Callable[[str, str, str, int], str]
"""(context, Swedish text, what tells like texts apart, number or -1) -> the text in the program's language."""


def _as_written(context: str, text: str, disambiguation: str, n: int) -> str:
    return text.replace("%n", str(n)) if n >= 0 else text


_translator: Translator = _as_written


def use(translator: Translator | None) -> None:
    """Lets `translator` say every text from now on; None makes them Swedish again."""
    global _translator
    _translator = translator or _as_written


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """The text in the program's language.

    context: who says it ("Errors", "Commands"). text: in Swedish, with %s and %d for what is filled in afterwards.
    n: the number that chooses the plural and stands for %n.
    """
    return _translator(context, text, disambiguation, n)
