"""What the start page offers: only what there is in this content and this program."""

from collections.abc import Callable

from desktop.core.words import translate
from desktop.ui.start_page import WayIn


def greeting(hour: int) -> str:
    """A greeting for the time of day."""
    if 5 <= hour < 10:
        return translate("StartWays", "God morgon! Vad behöver du i dag?")
    if hour >= 18 or hour < 5:
        return translate("StartWays", "God kväll! Vad behöver du i dag?")
    return translate("StartWays", "God dag! Vad behöver du i dag?")


def ways(has_page: Callable[[str], bool], can: Callable[[str], bool]) -> tuple[WayIn, ...]:
    """The three ways in. A line whose page or command is not there is left out."""
    table = (
        WayIn(
            "helping-hand",
            "green",
            translate("StartWays", "Ute i fält"),
            translate("StartWays", "Svar att visa eller läsa upp i ett möte."),
            (
                (translate("StartWays", "Vem vänder jag mig till?"), "do:contacts"),
                (translate("StartWays", "För dig som är brobyggare"), "page:guide-brobyggare"),
                (translate("StartWays", "Rätt till modersmål"), "page:ratt-modersmal"),
                (translate("StartWays", "Hjälp och stöd"), "page:hjalpnummer"),
                (translate("StartWays", "Om någon blir diskriminerad"), "page:guide-diskriminering"),
            ),
        ),
        WayIn(
            "printer",
            "blue",
            translate("StartWays", "Skriva ut"),
            translate("StartWays", "Färdiga faktablad med källor."),
            (
                (translate("StartWays", "Strategin på en sida"), "sheet:blad-strategi"),
                (translate("StartWays", "Till vårdnadshavare"), "sheet:blad-skola"),
                (translate("StartWays", "Vad är en brobyggare?"), "sheet:roll-brobyggare"),
                (translate("StartWays", "För dig i skolan"), "page:guide-skola"),
            ),
        ),
        WayIn(
            "presentation",
            "gold",
            translate("StartWays", "I klassrummet"),
            translate("StartWays", "Visa, gå igenom och fråga."),
            (
                (translate("StartWays", "Färdiga lektioner"), "do:lessons"),
                (translate("StartWays", "Frågesport för hela rummet"), "do:quiz"),
                (translate("StartWays", "För dig som utbildar"), "page:guide-utbildare"),
                (translate("StartWays", "Tidslinjen 1999–2032"), "do:timeline"),
                (translate("StartWays", "Kommunerna på kartan"), "do:map"),
                (translate("StartWays", "Orden i ordlistan"), "do:glossary"),
                (translate("StartWays", "Historien i korthet"), "page:romer-historia"),
            ),
        ),
    )

    def there(wish: str) -> bool:
        kind, _, name = wish.partition(":")
        if kind == "do":
            return can(name)
        return has_page(name) and (kind != "sheet" or can("sheet"))

    return tuple(
        WayIn(w.icon, w.tone, w.title, w.text, tuple(line for line in w.lines if there(line[1]))[:3]) for w in table
    )
