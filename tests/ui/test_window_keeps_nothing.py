"""A day's work in the window leaves nothing behind: what is no longer shown is no longer kept."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from desktop.app import Desk
from desktop.ui.contact_view import ContactView

from .conftest import NewDesk

PAGES = ("strategi", "roll-brobyggare", "kom-lulea", "kom-uppsala", "omr-arbete")


def let_go() -> None:
    """What was told to go goes, as it does between two events."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def kept(desk: Desk) -> Counter[str]:
    """How many objects of each class the window holds."""
    let_go()
    return Counter(child.metaObject().className() for child in desk.window.findChildren(QObject))


def read(desk: Desk) -> None:
    """Ten pages, each in a tab of its own, in two languages."""
    for language in ("en", "sv"):
        for page in PAGES:
            desk.presenter.open_page(page, new_tab=True)
        desk.presenter.set_language(language)
    for _ in range(2 * len(PAGES)):
        desk.presenter.close_tab()


def look(desk: Desk) -> None:
    """Every theme, and text of another size."""
    desk.window.go_page("strategi")
    for theme in ("dark", "contrast", "light"):
        desk.themes.choose(theme)
    desk.presenter.change_text_size(1)
    desk.presenter.change_text_size(0)


def visit(desk: Desk) -> None:
    """The program's own places."""
    for place in ("map", "timeline", "contacts", "glossary"):
        desk.window.run(place)
    desk.window.compare("kom-lulea", "kom-uppsala")


@pytest.mark.parametrize("task", [read, look, visit])
def test_the_window_holds_no_more_after_four_rounds_than_after_one(desk: Desk, task: Callable[[Desk], None]) -> None:
    task(desk)
    before = kept(desk)
    for _ in range(3):
        task(desk)
    assert kept(desk) - before == Counter()


def test_a_page_that_is_left_takes_its_document_with_it(desk: Desk) -> None:
    for page in PAGES:
        desk.presenter.open_page(page, new_tab=True)
    let_go()
    for view in (desk.window.page.reader, desk.window.side.text):
        assert view.findChildren(QTextDocument) == [view.document()]


def test_a_source_that_is_lit_up_goes_dark_with_its_page(desk: Desk) -> None:
    side = desk.window.side.text
    desk.window.go_page("strategi")
    side.show_source(1)
    assert side.extraSelections()
    desk.window.go_page("roll-brobyggare")
    assert (side.lit_source(), side.extraSelections()) == (0, [])
    let_go()
    side.show_source(1)
    assert side.lit_source() == 1


def test_a_place_out_of_sight_takes_another_text_size_and_then_another_theme(desk: Desk) -> None:
    desk.window.compare("kom-lulea", "kom-uppsala")
    desk.window.go_page("strategi")
    desk.presenter.change_text_size(4)
    let_go()
    desk.themes.choose("dark")
    let_go()
    desk.window.compare("kom-lulea", "kom-uppsala")
    assert desk.presenter.text_size == 140


def columns_of(view: ContactView) -> int:
    """How many places at the left the links of the cards begin at."""
    QCoreApplication.sendPostedEvents()
    links = [made for made in view.findChildren(QPushButton) if made.property("look") == "link" and made.isVisible()]
    return len({made.mapTo(view, QPoint(0, 0)).x() for made in links})


def test_the_contacts_share_their_cards_out_anew_without_making_them_again(new_desk: NewDesk) -> None:
    desk = new_desk("", (1000, 760))
    desk.window.run("contacts")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, ContactView)
    link = next(made for made in view.findChildren(QPushButton) if made.text() == "Brobyggare")
    assert columns_of(view) == 2
    link.setFocus()
    desk.presenter.change_text_size(4)
    assert columns_of(view) == 1
    assert desk.window.focusWidget() is link
    desk.window.go_page("strategi")
    desk.presenter.change_text_size(-4)
    let_go()
    assert isValid(link), "made anew, it was gone while Qt was on its way to it"
