import pytest

from desktop.sheets.spacing import bind, runs


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("den 14 september 2006 tillsattes", "den 14~september~2006 tillsattes"),
        ("i april 2012 och maj samma år", "i april~2012 och maj samma år"),
        ("79 645 invånare (31 dec 2024)", "79~645 invånare (31~dec~2024)"),
        ("330 000 kronor", "330~000~kronor"),
        ("enligt 4 kap. 1 § och 2 §§", "enligt 4~kap.~1~§ och 2~§§"),
        ("se kap. 3 och s. 12", "se kap.~3 och s.~12"),
        ("SOU 2010:55 och Ds 2014:8", "SOU~2010:55 och Ds~2014:8"),
        ("25 % av tjänsten", "25~% av tjänsten"),
        ("on 2 August 2014", "on 2~August~2014"),
        ("fem brobyggare", "fem brobyggare"),
        ("", ""),
    ],
)
def test_what_belongs_together_is_bound(text: str, bound: str) -> None:
    assert bind(text).replace("\u00a0", "~") == bound


def test_binding_changes_nothing_but_spaces() -> None:
    text = "Den 1 januari 2026: 4 kap. 1–2 §§, 79 645 och 25 %."
    assert bind(text).replace("\u00a0", " ") == text


@pytest.mark.parametrize("kept", ["2012–2015", "1–2", "14–15\u00a0december\u00a02012", "16\u00a0februari\u00a02012"])
def test_ranges_and_dates_stay_on_one_line(kept: str) -> None:
    assert (kept, True) in runs(f"Åren {kept} var det så")


def test_parts_join_to_the_bound_text() -> None:
    text = "Den 23 februari 2012 och 2012–2015 (se /2016/03–09) eller 4 kap. 1–2 §§."
    assert "".join(part for part, _ in runs(text)) == bind(text)


def test_a_long_word_with_a_number_may_break() -> None:
    assert all(not kept for _, kept in runs("regeringen.se/regeringsuppdrag/2016/03-09/lang-adress-som-inte-ryms"))
