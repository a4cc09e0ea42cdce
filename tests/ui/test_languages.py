"""Every window of the program in each language: nothing is left untranslated, nothing is cut off."""

import os
import re
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.ui.dialogs import Dialog
from desktop.ui.memory import Memory
from desktop.ui.mine_lock import AskDialog
from desktop.ui.tab_strip import TabStrip
from desktop.ui.translations import speak

from .fake_speech import FakeSpeech
from .fakes import FakeSearch, FakeSheets
from .test_translations import SAID, everything, load
from .walk import Walk, keys_away, visible

SIZES = (((1366, 768), 0), ((1024, 640), 5))
"""The window, and how many times the text is made larger: 100 % and 150 %."""
BASES = {Dialog, AskDialog}
"""Dialogs that others are made of; they are not opened themselves."""
NAMES = ("Lätt svenska", r"En träff på \w+ här")
"""Languages are called by their own names; the last is what the false search finds."""
WORD = re.compile(r"[\w’'-]*[åäöÅÄÖ][\w’'-]*")


@pytest.fixture(params=["sv", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=SIZES, ids=["1366x768", "1024x640"])
def desk(
    request: pytest.FixtureRequest, language: str, content_db: Path, looks: None, qapp: QApplication, tmp_path: Path,
    searches: FakeSearch, sheets: FakeSheets, speech: FakeSpeech, qtbot: QtBot,
) -> Iterator[app.Desk]:  # fmt: skip
    before = threading.active_count()
    size, larger = request.param
    made = app.build(qapp, content_db, Memory(tmp_path / "window.json"), language=language)
    made.themes.choose("light")
    made.presenter.set_language(language)
    for _ in range(larger):
        made.presenter.change_text_size(1)
    made.window.resize(*size)
    made.window.begin()
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.close()
    made.window.deleteLater()
    speak(qapp, "sv")
    assert threading.active_count() <= before


# -- what is said -----------------------------------------------------------------------------


class Swedish:
    """Knows the program's Swedish texts, and the words that stand in the content."""

    def __init__(self, content: Path) -> None:
        english = load("en")
        self.texts: set[str] = set()
        patterns: list[str] = []
        for said in SAID:
            forms = [said.text] if not said.plural else [re.sub(r"\((\w+)\)", end, said.text) for end in ("", r"\1")]
            if said.text in (english.translate(said.context, said.text, said.comment), "Format"):
                continue
            for form in forms:
                if "%" not in form:
                    self.texts.add(form)
                elif len(re.sub(r"%(\(\w+\))?[a-z%]|\W", "", form)) > 3:
                    patterns.append("(?:" + re.sub(r"%(\\\(\w+\\\))?[a-z]", ".+", re.escape(form)) + ")")
        self.texts -= {load("en").translate(said.context, said.text, said.comment) for said in SAID}
        self.pattern = re.compile("|".join(patterns), re.DOTALL)
        self.words = _content_words(content)

    def left_in(self, text: str) -> bool:
        text = re.sub("|".join(NAMES), "", keys_away(text)).strip()
        bare = re.sub(r"( …| \([A-Z][\w+ ]*\))$", "", text)
        if text in self.texts or bare in self.texts or self.pattern.fullmatch(text):
            return True
        return any(word not in self.words for word in WORD.findall(text))


def _content_words(content: Path) -> set[str]:
    words: set[str] = set()
    connection = sqlite3.connect(content)
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        if table.startswith(("search", "sqlite")):
            continue
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        where = " WHERE language = 'en'" if "language" in columns else ""
        for row in connection.execute(f"SELECT * FROM {table}{where}"):
            for value in row:
                text = value.decode("utf-8", "ignore") if isinstance(value, bytes) else value
                if isinstance(text, str):
                    words.update(WORD.findall(text))
    connection.close()
    return words


@pytest.fixture(scope="session")
def swedish(content_db: Path) -> Swedish:
    return Swedish(content_db)


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text a person can meet in a window: shown, in a tooltip, or said by a screen reader."""
    for widget in visible(root):
        name = f"{type(widget).__name__}#{widget.objectName()}"
        yield name, widget.toolTip()
        yield name, widget.accessibleName()
        yield name, widget.accessibleDescription()
        if widget.isWindow():
            yield name, widget.windowTitle()
        for text in _own_texts(widget):
            yield name, text
        for action in widget.actions():
            yield f"{name} action", action.text()
            yield f"{name} action", action.toolTip()


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QPlainTextEdit():
            yield widget.placeholderText()
        case QTextEdit():
            yield from widget.toPlainText().splitlines()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QGroupBox() | QMenu():
            yield widget.title()
        case QAbstractItemView():
            model = widget.model()
            if model is not None:
                yield from _items(model, QModelIndex(), widget.rootIndex())
        case _:
            pass


def _items(model: QAbstractItemModel, _: QModelIndex, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            yield str(index.data(role) or "")
        yield from _items(model, QModelIndex(), index)


# -- what is cut off --------------------------------------------------------------------------


def cut_off(root: QWidget, name: str) -> Iterator[str]:
    """The texts that have less room than they need."""
    for widget in visible(root):
        if widget.width() <= 0 or _scrolled_away(widget) or widget.property("elides"):
            continue
        if problem := _too_small(widget):
            text = getattr(widget, "text", lambda: "")() or widget.accessibleName()
            yield f"{name}: {type(widget).__name__} {text!r} {problem}"
    if isinstance(root, QMenu) and root.sizeHint().width() > 1024:  # one that is too high, Qt folds into columns
        yield f"{name}: the menu is {root.sizeHint().width()} wide"
    if isinstance(root, QDialog):
        least = root.minimumSizeHint()
        if least.width() > 1024 or least.height() > 640:
            yield f"{name}: the dialog needs {least.width()} × {least.height()}"


def _scrolled_away(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QScrollArea):
            return False
        parent = parent.parentWidget()
    return False


def _too_small(widget: QWidget) -> str:
    match widget:
        case QLabel():
            return _label_too_small(widget)
        case QPushButton() | QCheckBox() | QRadioButton() | QToolButton():
            if widget.text() and (
                not isinstance(widget, QToolButton) or widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
            ):
                if not widget.hasHeightForWidth():
                    return _less(widget.width(), widget.sizeHint().width())
                return _less(widget.height(), widget.heightForWidth(widget.width()))
        case QComboBox() if not widget.isEditable():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            style = widget.style()
            room = style.subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
            )
            return _less(room.width(), widget.fontMetrics().horizontalAdvance(widget.currentText()))
        case QLineEdit():
            frame = QStyleOptionFrame()
            widget.initStyleOption(frame)
            inside = widget.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, widget)
            margins = widget.textMargins()
            width = inside.width() - margins.left() - margins.right()
            return _less(width, widget.fontMetrics().horizontalAdvance(widget.placeholderText()))
        case QTabBar() if not isinstance(widget, TabStrip):
            for at in range(widget.count()):
                text = widget.fontMetrics().horizontalAdvance(widget.tabText(at))
                if problem := _less(widget.tabRect(at).width(), text):
                    return problem
    return ""


def _label_too_small(label: QLabel) -> str:
    if not label.text() or not label.pixmap().isNull():
        return ""
    if label.wordWrap():
        longest = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split() or [""])
        return _less(label.width(), longest) or _less(label.height() + 2, label.heightForWidth(label.width()))
    return _less(label.width(), label.sizeHint().width()) or _less(label.height(), label.fontMetrics().height() - 2)


def _less(room: int, needed: int) -> str:
    return f"has {room} of {needed}" if 0 <= room < needed else ""


# -- tests ------------------------------------------------------------------------------------


def test_every_window_is_translated_and_nothing_is_cut_off(
    desk: app.Desk, language: str, swedish: Swedish, qtbot: QtBot, tmp_path: Path
) -> None:
    walk = Walk(desk, qtbot, tmp_path)
    cut: list[str] = []
    left: list[str] = []
    count = 0
    for name, root in walk.everything():
        cut += cut_off(root, name)
        for where, text in texts_of(root):
            count += 1
            if language == "en" and text and swedish.left_in(text):
                left.append(f"{name}: {where} {text[:160]!r}")
    assert count > 5000
    assert not left, "\n".join(list(dict.fromkeys(left))[:40])
    assert not cut, "\n".join(list(dict.fromkeys(cut))[:40])
    dialogs = {kind for kind in everything() if issubclass(kind, QDialog | QMainWindow)} - BASES
    assert not dialogs - walk.opened, "not opened by tests/ui/walk.py"


def test_nothing_is_cut_off_on_a_screen_that_is_scaled_to_150_per_cent() -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": "1.5"}
    chosen = test_every_window_is_translated_and_nothing_is_cut_off.__name__
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-n0",
        "-p",
        "no:cacheprovider",
        __file__,
        "-k",
        f"{chosen} and 1024",
    ]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout[-4000:]
