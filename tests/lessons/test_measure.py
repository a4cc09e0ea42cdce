import pytest

from desktop.content.store import ContentStore
from desktop.lessons.measure import BOLD, line_count, width, wrap

TEXTS = [
    "En brobyggare kan romskt språk eller romsk kultur och är en länk mellan romer och myndigheter.",
    "Skrivelse 2011/12:56, överlämnad den 16 februari 2012",
    "ŠKOLA – ČAVE – ŽIVOT",
    "WWW MMM iiii llll",
]


@pytest.mark.parametrize("text", TEXTS)
def test_width_is_never_less_than_the_font_and_hardly_more(text: str, qapp: object) -> None:
    from PySide6.QtGui import QFont, QFontMetricsF

    from desktop.core.paths import resource
    from desktop.ui.fonts import font, load_fonts

    load_fonts(resource("fonts"))
    for weight, factor in ((QFont.Weight.Normal, 1.0), (QFont.Weight.Bold, BOLD)):
        real = QFontMetricsF(font(100, weight)).horizontalAdvance(text)
        assert real <= width(text, 100, factor) <= real * 1.09


def test_lines_fit_the_column_and_hold_every_word(store: ContentStore) -> None:
    for ref in store.pages():
        lines = [ref.summary[start:end] for start, end in wrap(ref.summary, 400, 32)]
        assert all(width(line, 32) <= 400 for line in lines)
        assert " ".join(lines).split() == ref.summary.split()


def test_a_word_wider_than_the_column_is_broken() -> None:
    word = "minoritetsspråksförvaltningsområdesutredningen"
    spans = wrap(f"en {word} till", 200, 32)
    lines = [f"en {word} till"[start:end] for start, end in spans]
    assert all(width(line, 32) <= 200 for line in lines)
    assert "".join(lines).replace(" ", "") == f"en{word}till"


def test_line_feed_ends_a_line_and_nothing_is_one_line() -> None:
    assert line_count("ett\ntvå", 1000, 32) == 2
    assert line_count("", 1000, 32) == 1
