"""How an event looks in the timeline's list."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.event_rows import DATE, KIND
from desktop.ui.fonts import font
from desktop.ui.timeline_view import TimelineView

SIZE = QRect(0, 0, 700, 32)
LONG = "14 december 2012 – 15 december 2013"


def painted(view: TimelineView, when: str, what: str) -> QImage:
    item = QListWidgetItem(what)
    item.setData(DATE, when)
    item.setData(KIND, "program")
    view.list.insertItem(0, item)
    image = QImage(SIZE.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    option = QStyleOptionViewItem()
    option.rect = SIZE
    view.list.itemDelegate().paint(painter, option, view.list.model().index(0, 0))
    painter.end()
    return image


def test_what_happened_begins_after_a_long_date(desk: Desk, qtbot: QtBot) -> None:
    desk.window.run("timeline")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, TimelineView)
    blank, full = painted(view, LONG, ""), painted(view, LONG, "MMMMMM")
    probe = QImage(SIZE.size(), QImage.Format.Format_RGB32)
    painter = QPainter(probe)
    painter.setFont(font(15))
    date = QRect(QPoint(0, 0), SIZE.size())
    date.setWidth(32 + painter.fontMetrics().horizontalAdvance(LONG))
    painter.end()
    assert blank.copy(date) == full.copy(date)
    assert blank != full


def test_other_events_begin_at_one_edge(desk: Desk, qtbot: QtBot) -> None:
    desk.window.run("timeline")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, TimelineView)
    right = QRect(32 + 185, 0, 400, 32)
    assert painted(view, "2012", "MMMM").copy(right) == painted(view, "14 december 2012", "MMMM").copy(right)
