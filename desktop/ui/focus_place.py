"""Where the keyboard is in a window, told so that the same place is found in a window that is built alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow


@runtime_checkable
class HasEntry(Protocol):
    """A view that tells where the keyboard goes first. Not by a focus proxy: Tab would pass by what else is in it."""

    @property
    def entry(self) -> QWidget | None:
        """The widget, or None where the first that takes the keyboard will do."""


@dataclass(frozen=True, slots=True)
class FocusPlace:
    """A widget by its part of the window, its class and its number among those in sight; and what is marked in it."""

    part: int
    kind: type[QWidget]
    number: int
    anchor: int
    position: int


def focus_place(window: MainWindow) -> FocusPlace | None:
    """Where the keyboard is; None where that cannot be told."""
    focus = window.focusWidget()
    for part, holder in enumerate(_parts(window)):
        if focus is not None and (holder is focus or holder.isAncestorOf(focus)):
            alike = _alike(holder, type(focus))
            if focus in alike:
                return FocusPlace(part, type(focus), alike.index(focus), *_marked(focus))
    return None


def give_focus(window: MainWindow, place: FocusPlace | None) -> bool:
    """Puts the keyboard there; False where there is no such place."""
    if place is None:
        return False
    alike = _alike(_parts(window)[place.part], place.kind)
    if place.number >= len(alike):
        return False
    widget = alike[place.number]
    for part in reversed(_up_to(widget, window)):
        part.show()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    _mark(widget, place.anchor, place.position)
    return True


def enter(view: QWidget) -> bool:
    """Puts the keyboard on a view's entry, else on the first that takes it; False where nothing does."""
    first = view.entry if isinstance(view, HasEntry) else None
    for widget in [*([first] if first is not None else []), *view.findChildren(QWidget)]:
        chain = _up_to(widget, view)
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if takes and not any(map(_put_away, chain)):
            for part in reversed(chain):
                part.show()
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False


def _parts(window: MainWindow) -> list[QWidget]:
    middle = window.stack.currentWidget() or window.page
    return [window.top, window.tree, window.tabs, middle, window.side, window.status]


def _alike(holder: QWidget, kind: type[QWidget]) -> list[QWidget]:
    found = [widget for widget in holder.findChildren(kind) if not any(map(_put_away, _up_to(widget, holder)))]
    return [holder, *found] if isinstance(holder, kind) else found


def _up_to(widget: QWidget, holder: QWidget) -> list[QWidget]:
    """The widget and what it lies in, below the holder."""
    chain: list[QWidget] = []
    part: QWidget | None = widget
    while part is not None and part is not holder:
        chain.append(part)
        part = part.parentWidget()
    return chain


def _put_away(widget: QWidget) -> bool:
    """Whether a widget was hidden on purpose; one that was just laid out is shown by Qt a moment later."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _marked(widget: QWidget) -> tuple[int, int]:
    if isinstance(widget, QLineEdit):
        start = widget.selectionStart()
        return (start if start >= 0 else widget.cursorPosition(), widget.cursorPosition())
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        return (widget.textCursor().anchor(), widget.textCursor().position())
    return (0, 0)


def _mark(widget: QWidget, anchor: int, position: int) -> None:
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(position)
        if anchor != position:
            widget.setSelection(min(anchor, position), abs(position - anchor))
    elif isinstance(widget, (QTextEdit, QPlainTextEdit)):
        last = max(0, widget.document().characterCount() - 1)
        bar, cursor = widget.verticalScrollBar(), widget.textCursor()
        at = bar.value()
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)
        bar.setValue(at)
