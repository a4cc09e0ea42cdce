"""The signs in the margin of a page: where they stand, what they say, and how they are come to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Markup
from pytestqt.qtbot import QtBot

from desktop.ui import text_outline
from desktop.ui.mine import Mine
from desktop.ui.mine_paragraph import ParagraphNote
from desktop.ui.mine_signs import SIZE, NoteSign
from desktop.ui.text_look import PARAGRAPH
from desktop.user.editions import place_of

from .test_mine_window import store_of


def note_on(mine: Mine, paragraph: str, text: str) -> None:
    shown = mine.window.presenter.shown
    assert shown is not None
    place = place_of(shown.page, paragraph)
    assert mine.desk.do(lambda store: store.notes.write(place, text)) is not None


def paragraphs(mine: Mine) -> list[str]:
    found = [
        block.blockFormat().property(PARAGRAPH) for block in text_outline.blocks(mine.window.page.reader.document())
    ]
    return list(dict.fromkeys(name for name in found if isinstance(name, str)))


def sign(mine: Mine, paragraph: str) -> NoteSign:
    return mine.signs.signs()[paragraph]


def test_a_paragraph_with_a_note_has_a_sign_in_the_margin_beside_it(mine: Mine) -> None:
    reader, (first, *_) = mine.window.page.reader, paragraphs(mine)
    assert mine.signs.signs() == {}
    note_on(mine, first, "Fråga Anna om detta")
    made = sign(mine, first)
    assert made.isVisible()
    assert made.accessibleName()
    assert "Fråga Anna" in made.toolTip()
    block = text_outline.anchored(reader.document(), first)
    assert block is not None
    rect = reader.document().documentLayout().blockBoundingRect(block)
    assert rect.top() <= made.top + SIZE / 2 <= rect.bottom()
    assert made.x() >= rect.right() - 1
    assert made.x() + SIZE <= reader.viewport().width()


def test_what_one_wrote_is_never_taken_for_markup(mine: Mine) -> None:
    first, second, *_ = paragraphs(mine)
    note_on(mine, first, "<b>fet</b> <img src='x'>")
    note_on(mine, second, "<i>en till</i>")
    assert not Markup.mightBeRichText(sign(mine, first).toolTip())
    assert "<b>fet</b>" in sign(mine, first).toolTip()
    assert mine.panel is not None
    tips = [child.toolTip() for child in mine.panel.findChildren(type(mine.panel.collect)) if "<b>" in child.toolTip()]
    assert not any(Markup.mightBeRichText(tip) for tip in tips)


def test_a_click_and_the_keyboard_open_the_note(mine: Mine, qtbot: QtBot) -> None:
    first, *_ = paragraphs(mine)
    note_on(mine, first, "om stycket")
    made = sign(mine, first)
    assert made.focusPolicy() & Qt.FocusPolicy.TabFocus
    for touch in (
        lambda: qtbot.mouseClick(made, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(made, Qt.Key.Key_Space),
    ):
        touch()
        (dialog,) = [found for found in mine.window.findChildren(ParagraphNote) if found.isVisible()]
        assert dialog.editor.field.toPlainText() == "om stycket"
        dialog.accept()


def test_it_follows_the_text_when_it_is_scrolled_and_made_larger(mine: Mine, qtbot: QtBot) -> None:
    last = paragraphs(mine)[-1]
    note_on(mine, last, "längst ner")
    made, bar = sign(mine, last), mine.window.page.reader.verticalScrollBar()
    bar.setValue(0)
    at = made.y()
    bar.setValue(bar.maximum())
    assert made.y() == at - bar.maximum()
    top = made.top
    mine.window.run("larger")
    assert sign(mine, last).top > top
    mine.window.resize(mine.window.width() - 200, mine.window.height())
    assert made.x() + SIZE <= mine.window.page.reader.viewport().width()


def test_the_keyboard_brings_it_into_sight(mine: Mine) -> None:
    last = paragraphs(mine)[-1]
    note_on(mine, last, "längst ner")
    reader = mine.window.page.reader
    reader.verticalScrollBar().setValue(0)
    made = sign(mine, last)
    assert made.y() > reader.viewport().height()
    made.focused.emit()
    assert 0 <= made.y() <= reader.viewport().height()


def test_it_goes_with_the_note_and_with_the_page(mine: Mine, qtbot: QtBot) -> None:
    first, *_ = paragraphs(mine)
    note_on(mine, first, "om stycket")
    mine.window.run("undo_mine")
    qtbot.waitUntil(lambda: mine.signs.signs() == {})
    mine.window.run("redo_mine")
    qtbot.waitUntil(lambda: list(mine.signs.signs()) == [first])
    mine.go("strategi", "")
    assert mine.signs.signs() == {}
    mine.go("kom-lulea", "")
    assert list(mine.signs.signs()) == [first]
    assert len(store_of(mine).notes.all()) == 1


def test_a_note_on_the_whole_page_has_no_sign(mine: Mine) -> None:
    note_on(mine, "", "om sidan")
    assert mine.signs.signs() == {}


def test_tab_comes_to_the_signs_after_the_text_in_its_order(mine: Mine) -> None:
    first, second, *_ = paragraphs(mine)
    note_on(mine, second, "den andra")
    note_on(mine, first, "den första")
    found, widget = [], mine.window.page.reader.nextInFocusChain()
    while len(found) < 2:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            found.append(widget)
        widget = widget.nextInFocusChain()
    assert found == [sign(mine, first), sign(mine, second)]
