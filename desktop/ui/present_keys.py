"""The keys of a presentation as one table: the window obeys it, the help shows it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from desktop.core.words import translate
from desktop.lessons.quiz_show import QuizShow
from desktop.lessons.show import Showing

K = Qt.Key


@dataclass(frozen=True, slots=True)
class Doing:
    """Something to do in a presentation, its words, the keys for it, and those keys in words."""

    id: str
    text: str
    keys: tuple[Qt.Key, ...]
    said: str
    menu: bool = True


def doings() -> tuple[Doing, ...]:
    """The table, in the order of the help and the menu."""
    return (
        Doing("next", translate("Present", "Vidare"), (K.Key_Right, K.Key_Down, K.Key_Space, K.Key_PageDown, K.Key_N),
              translate("Present", "Högerpil, nedpil, mellanslag, Page Down")),
        Doing("back", translate("Present", "Tillbaka"), (K.Key_Left, K.Key_Up, K.Key_PageUp, K.Key_Backspace),
              translate("Present", "Vänsterpil, uppil, Page Up, backsteg")),
        Doing("first", translate("Present", "Första bilden"), (K.Key_Home,), translate("Present", "Home")),
        Doing("last", translate("Present", "Sista bilden"), (K.Key_End,), translate("Present", "End")),
        Doing("go", translate("Present", "Gå till bild"), (),
              translate("Present", "Bildens nummer, sedan Enter"), menu=False),
        Doing("overview", translate("Present", "Översikt"), (K.Key_O, K.Key_Tab), translate("Present", "O")),
        Doing("black", translate("Present", "Svart skärm"), (K.Key_B, K.Key_Period),
              translate("Present", "B eller punkt")),
        Doing("pointer", translate("Present", "Pekare"), (K.Key_P,), translate("Present", "P")),
        Doing("zoom", translate("Present", "Förstora"), (K.Key_Z,), translate("Present", "Z, sedan pilarna")),
        Doing("timer", translate("Present", "Tidtagning"), (K.Key_T,), translate("Present", "T (3 T ger tre minuter)")),
        Doing("speaker", translate("Present", "Talarvyn"), (K.Key_S,), translate("Present", "S")),
        Doing("screen", translate("Present", "Byt skärm"), (K.Key_M,), translate("Present", "M")),
        Doing("look", translate("Present", "Mörk, ljus eller hög kontrast"), (K.Key_L,), translate("Present", "L")),
        Doing("shuffle", translate("Present", "Blanda frågorna"), (K.Key_R,), translate("Present", "R")),
        Doing("read", translate("Present", "Läs upp ordet"), (K.Key_V,), translate("Present", "V")),
        Doing("save", translate("Present", "Spara lagens resultat …"), (K.Key_W,), translate("Present", "W")),
        Doing("full", translate("Present", "Helskärm"), (K.Key_F11, K.Key_F), translate("Present", "F11")),
        Doing("help", translate("Present", "Tangenter"), (K.Key_F1, K.Key_Question), translate("Present", "F1")),
        Doing("end", translate("Present", "Avsluta"), (K.Key_Escape,), translate("Present", "Esc")),
    )  # fmt: skip


def doing_of(key: int) -> str:
    """The id of what a key does, or empty."""
    return _BY_KEY.get(key, "")


def able(name: str, show: Showing, keeps: bool) -> bool:
    """Whether something of the table does anything with what is shown; `keeps` is whether a result can be saved."""
    match name:
        case "overview" | "first" | "last":
            return bool(show.slides)
        case "shuffle":
            return bool(show.slides) and all(slide.kind == "talk" for slide in show.slides)
        case "save":
            return keeps and isinstance(show, QuizShow) and bool(show.round.teams)
        case _:
            return True


_BY_KEY = {int(key): doing.id for doing in doings() for key in doing.keys}
