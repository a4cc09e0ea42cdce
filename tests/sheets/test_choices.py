import pytest

from desktop.core.errors import UsageError
from desktop.sheets.choices import LONGEST_NOTE, SheetChoices, check_choices


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
