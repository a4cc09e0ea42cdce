"""A button with words, which go on to another line where one is not enough."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QPushButton, QStyle, QStyleOptionButton, QStylePainter

from desktop.ui.text_size import scaled

WRAPPING = ("link", "plainlink", "chip")
"""Looks whose words go on to another line; other buttons are as wide as their words."""
_WORDS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic
_ENDLESS = 100_000
AFTER_ICON = 6


class WordButton(QPushButton):
    """In a dialog Return presses it where it has the focus, and elsewhere only when it is the dialog's default.

    Qt would make the first button of a dialog the default of its own accord, whatever that button does.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)
        self._growing: _GrowingIcon | None = None

    def grow_icon(self, usual: int, draw: Callable[[int], QIcon]) -> None:
        """The icon before the words is as large as they are: its usual size, and how it is drawn in another."""
        if self._growing is None:
            self._growing = _GrowingIcon(self)
        self._growing.usual, self._growing.draw = usual, draw

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.window(), QDialog):
            self.click()
        else:
            super().keyPressEvent(event)

    # -- words on several lines ---------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """Whether it grows downwards where it is narrow."""
        return self.property("look") in WRAPPING

    def heightForWidth(self, width: int) -> int:
        """As high as its words at a width."""
        whole = self.sizeHint()
        if width >= whole.width() or not self.hasHeightForWidth():
            return whole.height()
        line = self.fontMetrics().height()
        return whole.height() + self._words_height(width - self._around()) - line

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word."""
        if not self.hasHeightForWidth():
            return super().minimumSizeHint()
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        whole = self.sizeHint()
        return QSize(min(whole.width(), longest + self._around()), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As any button while the words have room on one line."""
        if not self.hasHeightForWidth() or self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, icon = option.text, QIcon(option.icon)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room: QRect = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        if not icon.isNull():
            size = self.iconSize()
            top = room.top() + max(0, (self.fontMetrics().height() - size.height()) // 2)
            icon.paint(painter, QRect(room.left(), top, size.width(), size.height()))
            room.setLeft(room.left() + size.width() + AFTER_ICON)
            words = words.strip()
        self._draw_words(painter, room, words, option)

    def _draw_words(self, painter: QPainter, room: QRect, words: str, option: QStyleOptionButton) -> None:
        side = Qt.AlignmentFlag.AlignHCenter if self.property("look") == "chip" else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self.font())
        painter.setPen(option.palette.buttonText().color())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | _WORDS, words)

    def _around(self) -> int:
        """What stands beside the words: edge, air, icon."""
        return self.sizeHint().width() - self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()

    def _words_height(self, width: int) -> int:
        return self.fontMetrics().boundingRect(QRect(0, 0, max(1, width), _ENDLESS), _WORDS, self.text()).height()


class _GrowingIcon(QObject):
    """Sees its button's events; those of the many buttons without an icon need not go through Python."""

    def __init__(self, button: WordButton) -> None:
        super().__init__(button)
        self._button = button
        self.usual = 0
        self.draw: Callable[[int], QIcon] | None = None
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The text has another size, or is about to be shown in it."""
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange) and self.draw is not None:
            size = scaled(self._button, self.usual)
            if size != self._button.iconSize().width():
                self._button.setIconSize(QSize(size, size))
                self._button.setIcon(self.draw(size))
        return False
