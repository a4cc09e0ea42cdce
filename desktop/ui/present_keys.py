"""The keys of a presentation as one table: the window obeys it, the help shows it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

K = Qt.Key


@dataclass(frozen=True, slots=True)
class Doing:
    """Something to do in a presentation, its words, the keys for it, and those keys in words."""

    id: str
    text: str
    keys: tuple[Qt.Key, ...]
    said: str
    menu: bool = True


def _tr(text: str) -> str:
    return QCoreApplication.translate("Present", text)


def doings() -> tuple[Doing, ...]:
    """The table, in the order of the help and the menu."""
    return (
        Doing("next", _tr("Vidare"), (K.Key_Right, K.Key_Down, K.Key_Space, K.Key_PageDown, K.Key_N),
              _tr("Högerpil, nedpil, mellanslag, Page Down")),
        Doing("back", _tr("Tillbaka"), (K.Key_Left, K.Key_Up, K.Key_PageUp, K.Key_Backspace),
              _tr("Vänsterpil, uppil, Page Up, backsteg")),
        Doing("first", _tr("Första bilden"), (K.Key_Home,), _tr("Home")),
        Doing("last", _tr("Sista bilden"), (K.Key_End,), _tr("End")),
        Doing("go", _tr("Gå till bild"), (), _tr("Bildens nummer, sedan Enter"), menu=False),
        Doing("overview", _tr("Översikt"), (K.Key_O, K.Key_Tab), _tr("O")),
        Doing("black", _tr("Svart skärm"), (K.Key_B, K.Key_Period), _tr("B eller punkt")),
        Doing("pointer", _tr("Pekare"), (K.Key_P,), _tr("P")),
        Doing("zoom", _tr("Förstora"), (K.Key_Z,), _tr("Z, sedan pilarna")),
        Doing("timer", _tr("Tidtagning"), (K.Key_T,), _tr("T (3 T ger tre minuter)")),
        Doing("speaker", _tr("Talarvyn"), (K.Key_S,), _tr("S")),
        Doing("screen", _tr("Byt skärm"), (K.Key_M,), _tr("M")),
        Doing("look", _tr("Mörk, ljus eller hög kontrast"), (K.Key_L,), _tr("L")),
        Doing("shuffle", _tr("Blanda frågorna"), (K.Key_R,), _tr("R")),
        Doing("read", _tr("Läs upp ordet"), (K.Key_V,), _tr("V")),
        Doing("save", _tr("Spara lagens resultat …"), (K.Key_W,), _tr("W")),
        Doing("full", _tr("Helskärm"), (K.Key_F11, K.Key_F), _tr("F11")),
        Doing("help", _tr("Tangenter"), (K.Key_F1, K.Key_Question), _tr("F1")),
        Doing("end", _tr("Avsluta"), (K.Key_Escape,), _tr("Esc")),
    )  # fmt: skip


def doing_of(key: int) -> str:
    """The id of what a key does, or empty."""
    return _BY_KEY.get(key, "")


_BY_KEY = {int(key): doing.id for doing in doings() for key in doing.keys}
