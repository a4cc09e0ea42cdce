"""The text size reaches everything that is read: every place, in every size, without anything that is cut off."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.core.paths import resource
from desktop.ui.compare_view import CompareView
from desktop.ui.dialogs import AboutDialog, Dialog, OutlineDialog, ShortcutsDialog, SourceDialog
from desktop.ui.history_dialog import HistoryDialog
from desktop.ui.mine import Mine
from desktop.ui.mine_lock import AskDialog
from desktop.ui.mine_paragraph import ParagraphNote
from desktop.ui.places import Place
from desktop.ui.read_bar import ReadBar
from desktop.ui.style import size_sheet
from desktop.ui.text_size import SCALE, TextSize, panel_width, room, scale_of

from .conftest import NewDesk

PAGE = "kom-lulea"
WITH_TEXT = (QLabel, QPushButton, QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QAbstractItemView)
SIZES = ((1366, 768), (1024, 640))


def percent(desk: Desk, size: int) -> None:
    desk.presenter.change_text_size((size - desk.presenter.text_size) // 10)
    assert desk.presenter.text_size == size


def places(desk: Desk) -> list[str]:
    """Every place that the window can show; one that is added later is in the list by itself."""
    return ["start", *sorted(desk.window.places._makers)]


def settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()


def shown(desk: Desk, kind: str) -> QWidget:
    details = {"map": PAGE, "compare": f"{PAGE} kom-uppsala"}
    desk.window.go(Place(kind, details.get(kind, "")))
    settle()
    view = desk.window.stack.currentWidget()
    assert view is not None
    return view


def written(root: QWidget) -> Iterator[QWidget]:
    """The visible widgets of a part that hold words of their own, but not those of a page's text."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, WITH_TEXT) and widget.isVisibleTo(root):
            words = getattr(widget, "text", lambda: "x")()
            if words:
                yield widget


def heights(root: QWidget) -> dict[str, list[int]]:
    """The height of a line of text in each widget, by what it is and says."""
    found: dict[str, list[int]] = {}
    for widget in written(root):
        words = getattr(widget, "text", lambda: "")()
        key = f"{type(widget).__name__} {''.join(words.split())}"
        found.setdefault(key, []).append(widget.fontMetrics().height())
    return found


@pytest.fixture
def full(desk: Desk, qtbot: QtBot) -> Desk:
    """A desk where every list has something in it."""
    mine = next(child for child in desk.window.children() if isinstance(child, Mine))
    qtbot.waitUntil(lambda: mine.desk.store is not None)
    store = mine.desk.store
    assert store is not None
    desk.window.go_page(PAGE)
    here = mine.here()
    assert here is not None
    store.notes.write(here, "a note of some words that are more than one line holds in the panel")
    store.bookmarks.add(here)
    made = store.collections.create("For the meeting on Thursday")
    store.collections.add_page(made.id, here)
    store.collections.add_text(made.id, "a text")
    mine.desk.changed.emit()
    return desk


def test_every_word_of_every_place_is_twice_as_large_at_200_percent(full: Desk) -> None:
    small = {kind: heights(shown(full, kind)) for kind in places(full)}
    percent(full, 200)
    for kind in places(full):
        large = heights(shown(full, kind))
        compared = set(small[kind]) & set(large)
        assert compared, kind
        for key in compared:
            assert min(large[key]) >= 1.85 * min(small[kind][key]), (kind, key)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("text", [80, 150, 200])
def test_no_place_cuts_its_words_off(full: Desk, size: tuple[int, int], text: int) -> None:
    full.window.resize(*size)
    percent(full, text)
    for kind in places(full):
        view = shown(full, kind)
        for widget in written(view):
            line = widget.fontMetrics().height()
            assert widget.height() >= line - 1, (kind, type(widget).__name__, getattr(widget, "text", str)())
            assert inside(widget, view), (kind, type(widget).__name__, getattr(widget, "text", str)())


def inside(widget: QWidget, view: QWidget) -> bool:
    """Whether a widget lies within what can be seen or scrolled to."""
    part: QWidget = widget
    parent = part.parentWidget()
    while parent is not None and part is not view:
        outer = parent.parentWidget()
        area = outer if isinstance(outer, QAbstractScrollArea) and outer.viewport() is parent else None
        box = part.geometry()
        if box.right() > parent.width() + 1 or box.left() < -1:
            return area is not None and area.horizontalScrollBar().isVisible()
        if box.bottom() > parent.height() + 1 and area is None:
            return False
        part, parent = parent, parent.parentWidget()
    return True


def test_painted_rows_grow_with_their_letters(full: Desk) -> None:
    window = full.window

    def rows() -> dict[str, int]:
        found = {"tree": window.tree.visualRect(window.tree.model().index(1, 0)).height()}
        for kind in ("timeline", "map", "notes", "bookmarks"):
            view = shown(full, kind)
            made = view.findChild(QAbstractItemView, "minelist") or view.findChild(QAbstractItemView, "maplist")
            assert isinstance(made, QAbstractItemView)
            found[kind] = made.sizeHintForRow(0)
        return found

    small = rows()
    percent(full, 200)
    large = rows()
    assert all(large[kind] >= small[kind] + 20 for kind in small), (small, large)


def test_hits_and_suggestions_follow(full: Desk, qtbot: QtBot) -> None:
    percent(full, 200)
    window = full.window
    window.search_for("alla")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.results)
    settle()
    assert window.results.list.sizeHintForRow(0) == room(2.0, 72, 2)
    assert window.results.head.fontMetrics().height() >= 38
    window.searching.end()
    window.focus_search()
    window.top.search.setText(">")
    window.top.search.textEdited.emit(">")
    assert window.quick.isVisible()
    assert window.quick.sizeHintForRow(0) >= 50
    assert window.quick.geometry().right() <= window.parts.width()


def test_the_panel_beside_a_page_follows_with_the_note_field(full: Desk) -> None:
    percent(full, 200)
    full.window.resize(1366, 768)
    full.window.go_page(PAGE)
    if full.window.side.isHidden():
        full.window.run("panel")
    settle()
    assert scale_of(full.window.side) == 2.0
    for widget in full.window.side.findChildren(QPlainTextEdit):
        assert widget.fontMetrics().height() >= 38
    cursor = QTextCursor(full.window.side.text.document().begin())
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    assert cursor.charFormat().font().pixelSize() >= 28


def test_the_history_follows(full: Desk) -> None:
    percent(full, 150)
    full.window.run("history")
    dialog = full.window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    assert dialog.list.fontMetrics().height() >= 26
    assert dialog.list.sizeHintForRow(1) == room(1.5, 30)
    dialog.reject()


DIALOGS: dict[str, tuple[type[Dialog], Callable[[Desk], object]]] = {
    "headings": (OutlineDialog, lambda desk: desk.window.run("headings")),
    "shortcuts": (ShortcutsDialog, lambda desk: desk.window.run("shortcuts")),
    "about": (AboutDialog, lambda desk: desk.window.run("about")),
    "source": (SourceDialog, lambda desk: desk.window.side.text.anchorClicked.emit(QUrl("source:1"))),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_follow_and_begin_where_there_is_something_to_read(full: Desk, name: str) -> None:
    kind, opening = DIALOGS[name]
    full.window.go_page(PAGE)
    tall = []
    for size in (100, 200):
        percent(full, size)
        opening(full)
        dialog = next(made for made in full.window.findChildren(kind) if made.isVisible())
        screen = dialog.screen().availableSize()
        assert dialog.width() < screen.width()
        assert dialog.height() < screen.height()
        words = [widget for widget in written(dialog) if isinstance(widget, QLabel)]
        tall.append(sum(widget.fontMetrics().height() for widget in words) / len(words))
        first = dialog.focusWidget()
        assert first is not None
        assert not isinstance(first, QPushButton)
        dialog.reject()
        QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert tall[1] >= 1.85 * tall[0]


def test_what_is_asked_and_the_note_on_a_paragraph_follow(full: Desk) -> None:
    percent(full, 200)
    mine = next(child for child in full.window.children() if isinstance(child, Mine))
    here = mine.here()
    assert here is not None
    for made in (ParagraphNote(full.window, mine.desk, here), AskDialog(full.window, mine.desk, "A title", "Do it")):
        made.show()
        assert all(widget.fontMetrics().height() >= 34 for widget in written(made)), made
        made.close()


def test_the_bars_under_a_page_follow_and_keep_all_they_hold(full: Desk) -> None:
    window = full.window
    window.go_page(PAGE)
    window.run("speak")
    bar = window.findChild(ReadBar)
    assert isinstance(bar, ReadBar)
    before = bar.rate.fontMetrics().height(), window.page.find_bar.field.fontMetrics().height()
    percent(full, 200)
    for size in ((1024, 640), (760, 600)):
        window.resize(*size)
        window.run("find")
        settle()
        after = bar.rate.fontMetrics().height(), window.page.find_bar.field.fontMetrics().height()
        assert all(large >= 1.85 * small for large, small in zip(after, before, strict=True))
        for part in (bar, window.page.find_bar):
            assert all(inside(widget, part) for widget in written(part)), size
    window.run("speak_stop")


def test_a_comparison_in_large_letters_leaves_the_texts_most_of_a_low_window(full: Desk, qtbot: QtBot) -> None:
    full.window.resize(1024, 640)
    percent(full, 200)
    view = shown(full, "compare")
    texts = view.findChildren(QTextBrowser)
    qtbot.waitUntil(lambda: all(text.height() >= view.height() // 2 for text in texts))
    percent(full, 100)
    full.window.resize(1366, 768)
    settle()
    assert isinstance(view, CompareView)
    qtbot.waitUntil(lambda: view.kind.geometry().bottom() < view.boxes[0].geometry().top())


def letter_size(text: QTextBrowser) -> int:
    """The largest letters of a text, in pixels."""
    sizes = [0]
    block = text.document().begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        sizes.append(cursor.charFormat().font().pixelSize())
        block = block.next()
    return max(sizes)


def test_the_texts_of_a_comparison_follow(full: Desk) -> None:
    view = shown(full, "compare")
    percent(full, 200)
    texts = view.findChildren(QTextBrowser)
    assert len(texts) == 2
    for text in texts:
        assert letter_size(text) >= 32


def test_a_size_that_was_kept_holds_for_places_made_later(new_desk: NewDesk) -> None:
    first = new_desk()
    percent(first, 180)
    first.close()
    again = new_desk()
    assert again.presenter.text_size == 180
    for kind in places(again):
        assert scale_of(shown(again, kind)) == 1.8, kind
    assert again.window.tree.property(SCALE) == 1.8


def test_back_at_100_percent_nothing_is_left(full: Desk) -> None:
    before = heights(shown(full, "glossary"))
    percent(full, 200)
    shown(full, "glossary")
    percent(full, 100)
    view = shown(full, "glossary")
    assert heights(view) == before
    assert view.styleSheet() == ""


def test_bars_and_menus_stay_as_they_are(full: Desk) -> None:
    before = [full.window.top.search.fontMetrics().height(), full.window.status.height()]
    percent(full, 200)
    assert [full.window.top.search.fontMetrics().height(), full.window.status.height()] == before


def test_the_text_keeps_its_room_beside_the_panels(full: Desk) -> None:
    window = full.window
    for size in SIZES:
        window.resize(*size)
        for text in (100, 150, 200):
            percent(full, text)
            window.go_page(PAGE)
            settle()
            assert window.stack.width() >= 3.5 * text - 40, (size, text)


def test_control_and_the_wheel_change_it_over_a_list_too(full: Desk) -> None:
    shown(full, "glossary")
    handle = full.window.windowHandle()
    at = QPointF(full.window.width() - 300, 300)
    none, begun = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    for turn, wanted in ((120, 110), (-120, 100)):
        wheel = QWheelEvent(at, at, QPoint(), QPoint(0, turn), none, Qt.KeyboardModifier.ControlModifier, begun, False)
        QApplication.sendEvent(handle, wheel)
        assert full.presenter.text_size == wanted


def test_the_sheet_of_sizes_grows_letters_and_what_holds_them() -> None:
    sheet = "/* */ QWidget { font-size: 16px; color: $ink; } QToolButton, QPushButton { min-height: 34px; }"
    assert size_sheet(sheet, 1.5).splitlines() == [
        "QWidget { font-size: 24px }",
        "QPushButton { min-height: 45px }",
    ]
    real = size_sheet(resource("themes").joinpath("style.qss").read_text("utf-8"), 2.0)
    assert "$" not in real
    assert "QScrollBar" not in real


def test_a_part_that_is_out_of_sight_takes_the_size_when_it_is_shown(qtbot: QtBot, looks: None) -> None:
    size = TextSize("QWidget { font-size: 16px }", 100)
    part = QLabel("words")
    qtbot.addWidget(part)
    size.follow(part)
    size.set_percent(200)
    assert scale_of(part) == 2.0
    assert part.styleSheet() == ""
    part.show()
    assert part.styleSheet() == "QWidget { font-size: 32px }"


def test_widths_beside_the_text_grow_by_half() -> None:
    assert panel_width(0.8, 200) == 200
    assert panel_width(2.0, 200) == 300


def test_a_link_goes_on_to_another_line(full: Desk) -> None:
    from desktop.ui.parts import link

    made = link("many words that have no room on one narrow line", "link")
    whole = made.sizeHint()
    assert made.heightForWidth(whole.width()) == whole.height()
    assert made.heightForWidth(whole.width() // 2) > 1.7 * whole.height() - 12
    assert made.minimumSizeHint().width() < whole.width() // 2
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
