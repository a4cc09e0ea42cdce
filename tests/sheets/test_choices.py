from dataclasses import replace

import pytest

from desktop.core.errors import UsageError
from desktop.sheets.choices import LONGEST_NOTE, SheetChoices, check_choices
from desktop.sheets.display import poster
from desktop.sheets.gather import SheetPage
from desktop.sheets.words import nearest_line
from desktop.sheets.worksheet import worksheet
from tests.sheets.sample import page


def test_plain_choices_are_good() -> None:
    check_choices(SheetChoices(pages=("kom-lulea",)))
    check_choices(SheetChoices(format="timeline"))


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        (SheetChoices(), "Ingen sida"),
        (SheetChoices(pages=("x",), format="a9"), "a9"),
        (SheetChoices(pages=("x",), note="x" * 100_000), "100000 tecken"),
        (SheetChoices(pages=("x",), duplex="both"), "both"),
    ],
)
def test_what_cannot_be_made_is_said(choices: SheetChoices, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        check_choices(choices)


def test_the_longest_note_is_good() -> None:
    check_choices(SheetChoices(pages=("x",), note="x" * LONGEST_NOTE))


def test_a_page_that_is_not_there_in_the_language_says_so_in_that_language() -> None:
    there = page()
    assert nearest_line(there) == ""
    assert nearest_line(replace(there, asked_language="sv-simple")) == (
        "Den här texten finns inte på lätt svenska. Du läser den på svenska."
    )
    assert "in Swedish" in nearest_line(replace(there, asked_language="en"))
    item = SheetPage(replace(there, asked_language="en"), "Roll")
    assert poster(item, True)["nearest"]
    assert worksheet(item, {})["nearest"]
