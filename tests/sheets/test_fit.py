from desktop.sheets.choices import SheetChoices
from desktop.sheets.fit import INNER_HEIGHT, RISE, STEPS, fit, line_count, reckon, width_of
from desktop.sheets.maker import SheetMaker


def _sheet(maker: SheetMaker, page: str) -> dict:  # type: ignore[type-arg]
    return maker.data(SheetChoices(pages=(page,)))["sheets"][0]


def test_tighter_steps_are_lower(maker: SheetMaker) -> None:
    sheet = _sheet(maker, "kom-lulea")
    totals = [reckon(sheet, step, True).total for step in STEPS]
    assert totals == sorted(totals, reverse=True)


def test_a_short_page_keeps_the_usual_look(maker: SheetMaker) -> None:
    found = fit(_sheet(maker, "beg-tillit"), True)
    assert (found["step"], found["sure"], found["fits"]) == (0, True, True)


def test_a_long_page_flows_at_the_usual_look(maker: SheetMaker) -> None:
    found = fit(_sheet(maker, "motsagelser"), True)
    assert (found["step"], found["fits"]) == (0, False)


def test_every_sheet_that_is_surely_one_page_is_well_within_it(maker: SheetMaker) -> None:
    for ref in maker.store.pages():
        found = fit(_sheet(maker, ref.id), True)
        if found["sure"] and found["fits"]:
            assert reckon(_sheet(maker, ref.id), STEPS[found["step"]], True).total < INNER_HEIGHT + RISE


def test_an_own_note_takes_room(maker: SheetMaker) -> None:
    sheet = _sheet(maker, "kom-lulea")
    note = [[{"t": "text", "s": "ord " * 100}]]
    assert reckon(sheet, STEPS[0], True, note).body > reckon(sheet, STEPS[0], True).body + 50


def test_lines_of_a_text() -> None:
    assert line_count("", 11, 100) == 1
    assert width_of("mm", 10) == 2 * 8.29
    assert line_count("ord " * 100, 11, 300) > line_count("ord " * 100, 9, 300) > 1
