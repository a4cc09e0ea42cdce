"""What the start page offers: only what there is in this content and this program."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.ui.start_page import WayIn


def _tr(text: str) -> str:
    return QCoreApplication.translate("StartWays", text)


def greeting(hour: int) -> str:
    """A greeting for the time of day."""
    if 5 <= hour < 10:
        return _tr("God morgon! Vad behöver du i dag?")
    if hour >= 18 or hour < 5:
        return _tr("God kväll! Vad behöver du i dag?")
    return _tr("God dag! Vad behöver du i dag?")


def ways(has_page: Callable[[str], bool], can: Callable[[str], bool]) -> tuple[WayIn, ...]:
    """The three ways in. A line whose page or command is not there is left out."""
    table = (
        WayIn(
            "helping-hand",
            "green",
            _tr("Ute i fält"),
            _tr("Svar att visa eller läsa upp i ett möte."),
            (
                (_tr("Vem vänder jag mig till?"), "do:contacts"),
                (_tr("För dig som är brobyggare"), "page:guide-brobyggare"),
                (_tr("Rätt till modersmål"), "page:ratt-modersmal"),
                (_tr("Hjälp och stöd"), "page:hjalpnummer"),
                (_tr("Om någon blir diskriminerad"), "page:guide-diskriminering"),
            ),
        ),
        WayIn(
            "printer",
            "blue",
            _tr("Skriva ut"),
            _tr("Färdiga faktablad med källor."),
            (
                (_tr("Strategin på en sida"), "sheet:blad-strategi"),
                (_tr("Till vårdnadshavare"), "sheet:blad-skola"),
                (_tr("Vad är en brobyggare?"), "sheet:roll-brobyggare"),
                (_tr("För dig i skolan"), "page:guide-skola"),
            ),
        ),
        WayIn(
            "presentation",
            "gold",
            _tr("I klassrummet"),
            _tr("Visa, gå igenom och fråga."),
            (
                (_tr("Färdiga lektioner"), "do:lessons"),
                (_tr("För dig som utbildar"), "page:guide-utbildare"),
                (_tr("Tidslinjen 1999–2032"), "do:timeline"),
                (_tr("Kommunerna på kartan"), "do:map"),
                (_tr("Orden i ordlistan"), "do:glossary"),
                (_tr("Historien i korthet"), "page:romer-historia"),
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
