"""What the content or a person has written is never markup in a tooltip."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Markup
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.content.facts import FactStore
from desktop.core.records import Event, Municipality
from desktop.ui.map_view import MapView
from desktop.ui.parts import button
from desktop.ui.timeline_view import TimelineView

MARKUP = "<b>fet</b>"


def tips(shown: QListWidget) -> set[str]:
    return {str(shown.item(row).data(Qt.ItemDataRole.ToolTipRole)) for row in range(shown.count())}


def test_of_a_button(qtbot: QtBot) -> None:
    made = button("x", tip=MARKUP)
    qtbot.addWidget(made)
    assert "fet" in made.toolTip()
    assert not Markup.mightBeRichText(made.toolTip())


def test_of_events_and_municipalities(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    events, municipalities = FactStore.events, FactStore.municipalities

    def bold_events(facts: FactStore) -> list[Event]:
        return [replace(event, text=f"{MARKUP} {event.text}") for event in events(facts)]

    def bold_municipalities(facts: FactStore) -> list[Municipality]:
        return [replace(one, name=f"{MARKUP} {one.name}") for one in municipalities(facts)]

    monkeypatch.setattr(FactStore, "events", bold_events)
    monkeypatch.setattr(FactStore, "municipalities", bold_municipalities)
    for place in ("timeline", "map"):
        desk.window.run(place)
        view = desk.window.stack.currentWidget()
        assert isinstance(view, (TimelineView, MapView))
        shown = view.list
        assert shown.count()
        assert all("fet" in tip and not Markup.mightBeRichText(tip) for tip in tips(shown))
