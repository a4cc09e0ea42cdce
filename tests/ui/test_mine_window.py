"""What is one's own, in the real window: written, kept, found, put in order, locked, erased."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.mine import Mine
from desktop.ui.mine_bookmarks import BookmarksView
from desktop.ui.mine_collections import CollectionsView
from desktop.ui.mine_lock import EraseDialog, PassphraseDialog, UnencryptDialog, UnlockDialog
from desktop.ui.mine_notes import NotesView, attach_menu
from desktop.ui.mine_paragraph import ParagraphNote
from desktop.ui.mine_safety import SafetyDialog
from desktop.ui.text_look import PARAGRAPH
from desktop.ui.text_outline import paragraph_in_sight
from desktop.user.editions import place_of
from desktop.user.records import Place
from desktop.user.session import State, UserData
from desktop.user.store import UserStore

from .conftest import NewDesk, mine_of

PHRASE = "blå häst på ängen"


def store_of(mine: Mine) -> UserStore:
    store = mine.desk.store
    assert store is not None
    return store


def type_note(mine: Mine, text: str) -> None:
    assert mine.panel is not None
    assert mine.panel.editor is not None
    mine.panel.editor.field.setPlainText(text)


def texts(mine: Mine) -> list[str]:
    return [note.text for note in store_of(mine).notes.all()]


def view(mine: Mine, name: str) -> QWidget:
    mine.window.run(name)
    found = mine.window.stack.currentWidget()
    assert found is not None
    return found


def only(parent: QObject, kind: type[QObject]) -> QObject:
    (found,) = parent.findChildren(kind)
    return found


# -- notes ----------------------------------------------------------------------------------


def test_a_note_is_saved_as_it_is_typed(mine: Mine, qtbot: QtBot) -> None:
    assert mine.panel is not None
    assert mine.panel.editor is not None
    type_note(mine, "Ring skolan")
    assert mine.panel.editor.state.text() == "Sparar …"
    qtbot.waitUntil(lambda: texts(mine) == ["Ring skolan"])
    qtbot.waitUntil(lambda: mine.panel.editor.state.text() == "Sparat på den här datorn")  # type: ignore[union-attr]
    assert mine.panel.words.isVisible()
    assert "känslig" in mine.panel.words.text()


def test_a_note_comes_back_with_its_page(mine: Mine, qtbot: QtBot) -> None:
    type_note(mine, "om Luleå")
    mine.window.go_page("kom-uppsala")
    assert mine.panel is not None
    assert mine.panel.editor is not None
    assert mine.panel.editor.field.toPlainText() == ""
    qtbot.waitUntil(lambda: texts(mine) == ["om Luleå"])
    mine.window.go_page("kom-lulea")
    assert mine.panel.editor is not None
    assert mine.panel.editor.field.toPlainText() == "om Luleå"


def test_going_away_and_back_before_it_is_saved_loses_nothing(mine: Mine, qtbot: QtBot) -> None:
    type_note(mine, "osparat")
    mine.window.go_page("kom-uppsala")
    mine.window.go_page("kom-lulea")
    assert mine.panel is not None
    assert mine.panel.editor is not None
    assert mine.panel.editor.field.toPlainText() == "osparat"
    type_note(mine, "osparat och mer")
    qtbot.waitUntil(lambda: texts(mine) == ["osparat och mer"])


def test_closing_the_window_saves_the_last_key(new_desk: NewDesk, qtbot: QtBot, tmp_path: Path) -> None:
    desk = new_desk("kom-lulea")
    mine = mine_of(desk)
    qtbot.waitUntil(lambda: mine.panel is not None and mine.panel.editor is not None)
    type_note(mine, "sista ordet")
    desk.close()
    data = UserData(tmp_path)
    data.open()
    assert [note.text for note in data.store.notes.all()] == ["sista ordet"]
    data.close()


def test_a_full_disk_is_said_where_one_writes_and_the_text_stays(mine: Mine, qtbot: QtBot) -> None:
    assert mine.panel is not None
    assert mine.panel.editor is not None
    connection = store_of(mine).journal.connection
    connection.execute("PRAGMA max_page_count = 1")
    type_note(mine, "x" * 50_000)
    editor = mine.panel.editor
    qtbot.waitUntil(lambda: "full" in editor.state.text())
    assert len(editor.field.toPlainText()) == 50_000
    connection.execute("PRAGMA max_page_count = 1000000")
    qtbot.waitUntil(lambda: editor.state.text() == "Sparat på den här datorn")
    assert texts(mine) == ["x" * 50_000]


def test_undo_takes_back_a_note_a_bookmark_and_a_collection(mine: Mine, qtbot: QtBot) -> None:
    type_note(mine, "först")
    qtbot.waitUntil(lambda: texts(mine) == ["först"])
    mine.window.run("bookmark")
    store_of(mine).collections.create("Samling")
    for _ in range(3):
        mine.window.run("undo_mine")
    qtbot.waitUntil(lambda: texts(mine) == [])
    assert store_of(mine).collections.all() == []
    qtbot.waitUntil(lambda: not mine.bookmark.isChecked())
    assert mine.panel is not None
    assert mine.panel.editor is not None
    qtbot.waitUntil(lambda: mine.panel.editor.field.toPlainText() == "")  # type: ignore[union-attr]
    mine.window.run("redo_mine")
    qtbot.waitUntil(lambda: texts(mine) == ["först"])


def test_without_a_click_a_note_belongs_to_the_first_paragraph_in_sight(mine: Mine, qtbot: QtBot) -> None:
    reader = mine.window.page.reader
    mine.window.run("note_paragraph")
    dialog = only(mine.window, ParagraphNote)
    assert isinstance(dialog, ParagraphNote)
    dialog.editor.field.setPlainText("utan mus")
    qtbot.waitUntil(lambda: texts(mine) == ["utan mus"])
    (note,) = store_of(mine).notes.all()
    assert note.place.paragraph == "p1"
    dialog.accept()
    last = reader.document().lastBlock()
    below = reader.document().documentLayout().blockBoundingRect(last).bottom()
    assert paragraph_in_sight(reader.textCursor(), below + 10, below + 20) == ""
    mine.window.run("start")
    mine.window.run("note_paragraph")
    assert mine.window.status.message().startswith("Öppna först en sida")


def test_a_note_can_belong_to_a_paragraph(mine: Mine, qtbot: QtBot) -> None:
    reader = mine.window.page.reader
    cursor = reader.textCursor()
    block = reader.document().begin()
    while block.blockFormat().property(PARAGRAPH) != "p2":
        block = block.next()
    cursor.setPosition(block.position())
    reader.setTextCursor(cursor)
    mine.window.run("note_paragraph")
    dialog = only(mine.window, ParagraphNote)
    assert isinstance(dialog, ParagraphNote)
    dialog.editor.field.setPlainText("om stycket")
    qtbot.waitUntil(lambda: texts(mine) == ["om stycket"])
    (note,) = store_of(mine).notes.all()
    assert (note.place.page, note.place.paragraph) == ("kom-lulea", "p2")
    assert note.place.opening
    dialog.accept()


def test_notes_are_found_read_and_removed_in_their_own_view(mine: Mine, qtbot: QtBot) -> None:
    lulea = mine.here()
    assert lulea is not None
    store_of(mine).notes.write(lulea, "# Möte\nom kommunernas ansvar")
    store_of(mine).notes.write(Place("kom-uppsala", title="Uppsala"), "något annat")
    notes = view(mine, "notes")
    assert isinstance(notes, NotesView)
    assert notes.count.text() == "2 anteckningar"
    notes.search.setText("kommunen")
    assert [line.title for line in (notes.list.item(i).data(257) for i in range(notes.list.count()))] == ["Möte"]
    assert notes.editor is not None
    notes.editor.field.setPlainText("ändrad här")
    qtbot.waitUntil(lambda: "ändrad här" in texts(mine))
    qtbot.waitUntil(lambda: notes.editor is not None and notes.editor.draft.is_saved)
    mine.desk.changed.emit()
    assert notes.editor.field.toPlainText() == "ändrad här"
    with qtbot.waitSignal(notes.pageRequested) as asked:
        next(b for b in notes.findChildren(QAbstractButton) if b.text().strip() == "Öppna sidan").click()
    assert asked.args == ["kom-lulea", ""]
    assert mine.window.presenter.shown is not None
    view(mine, "notes")
    notes.search.setText("")
    notes.list.removeRequested.emit(notes.list.current())
    assert len(texts(mine)) == 1


def test_a_note_whose_page_has_gone_is_shown_first_and_tied_anew(mine: Mine) -> None:
    here = mine.here()
    assert here is not None
    note = store_of(mine).notes.write(Place("gammal", "", "sv", "Luleå", ""), "kvar").note
    store_of(mine).notes.write(here, "nyare")
    notes = view(mine, "notes")
    assert isinstance(notes, NotesView)
    first = notes.list.item(0).data(257)
    assert (first.id, first.lost) == (note.id, True)
    menu = attach_menu(notes, mine.desk, note.place, lambda p: mine.desk.do(lambda s: s.notes.move(note.id, p)))
    menu.actions()[0].trigger()
    moved = store_of(mine).notes.get(note.id)
    assert moved is not None
    assert moved.place.page == "kom-lulea"
    assert not notes.list.item(0).data(257).lost


def test_notes_stand_among_the_results_of_a_search(mine: Mine, qtbot: QtBot) -> None:
    here = mine.here()
    assert here is not None
    store_of(mine).notes.write(here, "fråga om kommunernas samråd")
    mine.window.search_for("kommun")
    qtbot.waitUntil(lambda: mine.hits.isVisible())
    (row,) = [b for b in mine.hits.findChildren(QAbstractButton) if "samråd" in b.text()]
    row.click()
    assert mine.window.presenter.tabs.history.visit.place.detail == "kom-lulea"
    mine.window.search_for("zxqwvk")
    qtbot.waitUntil(lambda: not mine.hits.isVisible())


def test_notes_are_a_kind_among_the_filters(mine: Mine, qtbot: QtBot) -> None:
    for page in ("strategi", "roll-brobyggare", "org-skolverket", "kom-lulea"):
        mine.window.go_page(page)
        here = mine.here()
        assert here is not None
        store_of(mine).notes.write(here, f"brobyggarnas samråd om {page}")
    results = mine.window.results
    mine.window.search_for("brobyggare")
    qtbot.waitUntil(lambda: mine.hits.isVisible())
    chips = {b.text(): b for b in results.head.findChildren(QAbstractButton) if b.isCheckable() and b.isVisible()}
    assert "Alla 4" in chips
    own = chips["Mina anteckningar 4"]
    own.click()
    assert own.isChecked()
    assert not mine.hits.isVisible()
    assert not results.list.isVisible()
    rows = [b for b in mine.all_hits.findChildren(QAbstractButton) if "samråd" in b.text()]
    assert len(rows) == 4
    results.open_current(False)
    assert not mine.window.desk.active
    mine.window.search_for("brobyggare")
    qtbot.waitUntil(results.list.isVisible)
    assert mine.hits.isVisible()


# -- bookmarks and collections --------------------------------------------------------------


def test_a_bookmark_is_set_shown_opened_and_taken_away(mine: Mine, qtbot: QtBot) -> None:
    assert not mine.bookmark.isChecked()
    qtbot.mouseClick(mine.bookmark, Qt.MouseButton.LeftButton)
    assert mine.bookmark.isChecked()
    assert mine.bookmark.toolTip().startswith("Ta bort")
    mine.window.go_page("kom-uppsala")
    assert not mine.bookmark.isChecked()
    mine.window.run("bookmark")
    marks = view(mine, "bookmarks")
    assert isinstance(marks, BookmarksView)
    assert [mark.place.page for mark in store_of(mine).bookmarks.all()] == ["kom-lulea", "kom-uppsala"]
    marks.list.setCurrentRow(0)
    marks.list.shift(1)
    assert [mark.place.page for mark in store_of(mine).bookmarks.all()] == ["kom-uppsala", "kom-lulea"]
    marks.list.openRequested.emit(marks.list.current())
    assert mine.window.presenter.shown is not None
    assert mine.window.presenter.shown.page.id == "kom-lulea"
    mine.window.run("bookmark")
    assert [mark.place.page for mark in store_of(mine).bookmarks.all()] == ["kom-uppsala"]
    view(mine, "bookmarks")
    qtbot.keyClick(marks.list, Qt.Key.Key_Delete)
    assert store_of(mine).bookmarks.all() == []
    assert "Inga bokmärken" in marks.help.text()


def test_a_page_is_put_into_a_collection(mine: Mine) -> None:
    here = mine.here()
    assert here is not None
    made = store_of(mine).collections.create("Föräldramöte & mer")
    menu = mine.collect_menu(here)
    menu.actions()[0].trigger()
    assert [item.place.page for item in store_of(mine).collections.items(made.id)] == ["kom-lulea"]
    menu.actions()[-1].trigger()
    assert [c.title for c in store_of(mine).collections.all()] == ["Föräldramöte & mer", "Ny samling"]
    menu.deleteLater()


def test_a_collection_is_made_named_written_and_put_in_order(mine: Mine, qtbot: QtBot) -> None:
    shown = view(mine, "collections")
    assert isinstance(shown, CollectionsView)
    shown.new()
    shown.title.setText("Föräldramöte")
    shown._rename()
    (made,) = store_of(mine).collections.all()
    assert made.title == "Föräldramöte"
    shown._add("heading")
    shown.text.setPlainText("Rätten")
    store_of(mine).collections.add_page(made.id, place_of(mine.window.presenter.page("kom-lulea")))
    shown._add("text")
    assert [item.kind for item in store_of(mine).collections.items(made.id)] == ["heading", "page", "text"]
    qtbot.waitUntil(lambda: store_of(mine).collections.items(made.id)[0].text == "Rätten")
    shown.list.setCurrentRow(2)
    qtbot.keyClick(shown.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [item.kind for item in store_of(mine).collections.items(made.id)] == ["heading", "text", "page"]
    with qtbot.waitSignal(shown.sheetRequested) as asked:
        shown.sheets.click()
    assert asked.args == [("kom-lulea",)]
    shown.list.setCurrentRow(1)
    qtbot.keyClick(shown.list, Qt.Key.Key_Delete)
    assert [item.kind for item in store_of(mine).collections.items(made.id)] == ["heading", "page"]


def test_folders_hold_collections_and_give_them_back(mine: Mine) -> None:
    shown = view(mine, "collections")
    assert isinstance(shown, CollectionsView)
    collections = store_of(mine).collections
    folder = collections.create_folder("Skola")
    made = collections.create("Möte", folder=folder.id)
    collections.put_in(made.id, "finns-inte")
    shown.refresh()
    assert shown.tree.choose(made.id)
    collections.put_in(made.id, folder.id)
    mine.desk.changed.emit()
    item = shown.tree.topLevelItem(0)
    assert item is not None
    assert (item.text(0), item.childCount()) == ("Skola", 1)
    assert shown.tree.choose(folder.id)
    shown.tree.remove_current()
    assert [c.folder for c in collections.all()] == [""]


def test_a_collection_goes_out_as_a_file_and_comes_in_again(mine: Mine, qtbot: QtBot, tmp_path: Path) -> None:
    from desktop.ui.mine_files import file_name, open_shared, write_collection

    shown = view(mine, "collections")
    assert isinstance(shown, CollectionsView)
    collections = store_of(mine).collections
    made = collections.create("Möte: 1/2")
    collections.add_page(made.id, place_of(mine.window.presenter.page("kom-lulea")))
    path = tmp_path / file_name(made.title, ".brosamling")
    assert path.name == "Möte 1 2.brosamling"
    for target in (path, path.with_suffix(".epub")):
        write_collection(mine.desk, made, target)
        qtbot.waitUntil(target.exists)
    open_shared(shown, mine.desk, path, shown.tree.choose)
    qtbot.waitUntil(lambda: len(collections.all()) == 2)
    assert shown.tree.current() == collections.all()[1].id
    path.write_bytes(b"hej")
    with qtbot.waitSignal(mine.desk.noticed) as said:
        open_shared(shown, mine.desk, path, shown.tree.choose)
    assert "skadad" in said.args[0]


# -- safety ---------------------------------------------------------------------------------


def lock_with(mine: Mine, qtbot: QtBot) -> None:
    dialog = PassphraseDialog(mine.window, mine.desk)
    dialog.open()
    assert not dialog.yes.isEnabled()
    dialog.new.setText(PHRASE)
    dialog.again.setText("något annat helt")
    dialog.sure.setChecked(True)
    dialog.yes.click()
    assert "inte lika" in dialog.wrong.text()
    dialog.again.setText(PHRASE)
    dialog.yes.click()
    qtbot.waitUntil(lambda: mine.desk.data.state is State.OPEN and mine.desk.data.has_passphrase)
    qtbot.waitUntil(lambda: mine.desk.store is not None)


def test_locked_notes_are_not_seen_until_they_are_unlocked(mine: Mine, qtbot: QtBot) -> None:
    type_note(mine, "hemligt")
    lock_with(mine, qtbot)
    mine.window.run("lock")
    qtbot.waitUntil(lambda: mine.desk.data.state is State.LOCKED)
    assert mine.panel is not None
    qtbot.waitUntil(lambda: mine.panel.editor is None)  # type: ignore[union-attr]
    notes = view(mine, "notes")
    assert isinstance(notes, NotesView)
    assert notes.stack.currentWidget() is notes.closed
    assert "hemligt" not in "".join(b.text() for b in mine.window.findChildren(QAbstractButton))
    mine.unlock()
    dialog = only(mine.window, UnlockDialog)
    assert isinstance(dialog, UnlockDialog)
    dialog.phrase.setText("fel")
    dialog.yes.click()
    qtbot.waitUntil(lambda: "stämmer inte" in dialog.wrong.text())
    dialog.phrase.setText(PHRASE)
    dialog.yes.click()
    qtbot.waitUntil(lambda: mine.desk.data.state is State.OPEN)
    qtbot.waitUntil(lambda: notes.list.count() == 1)


def test_behind_a_lock_nothing_read_or_searched_is_kept_in_the_open(mine: Mine, qtbot: QtBot, tmp_path: Path) -> None:
    presenter = mine.window.presenter
    presenter.searches = ["hemligt namn"]
    presenter.save()
    assert "hemligt namn" in (tmp_path / "window.json").read_text("utf-8")
    lock_with(mine, qtbot)
    presenter.save()
    kept = (tmp_path / "window.json").read_text("utf-8")
    assert "hemligt namn" not in kept
    assert "kom-lulea" not in kept


def test_it_locks_by_itself_when_nobody_is_there(mine: Mine, qtbot: QtBot) -> None:
    lock_with(mine, qtbot)
    qtbot.waitUntil(lambda: mine.desk.idle.minutes == 10)
    qtbot.keyClick(mine.window, Qt.Key.Key_Shift)
    mine.desk._look_idle()
    assert mine.desk.data.state is State.OPEN
    mine.desk.idle._last -= 601
    mine.desk._look_idle()
    qtbot.waitUntil(lambda: mine.desk.data.state is State.LOCKED)


def test_the_lock_is_taken_off(mine: Mine, qtbot: QtBot) -> None:
    lock_with(mine, qtbot)
    dialog = UnencryptDialog(mine.window, mine.desk)
    dialog.open()
    dialog.old.setText(PHRASE)
    dialog.yes.click()
    qtbot.waitUntil(lambda: mine.desk.data.state is State.OPEN and not mine.desk.data.has_passphrase)


def test_backups_are_made_and_gone_back_to_from_the_window(mine: Mine, qtbot: QtBot, tmp_path: Path) -> None:
    type_note(mine, "i säkerhetskopian")
    mine.show_safety()
    dialog = only(mine.window, SafetyDialog)
    assert isinstance(dialog, SafetyDialog)
    dialog._make()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert "kontrollerad" in dialog.message.text()
    here = mine.here()
    assert here is not None
    store_of(mine).notes.write(here, "efteråt")
    dialog.restore_from(mine.desk.data.files.backups()[0].path)
    qtbot.waitUntil(lambda: "som det var" in dialog.message.text())
    assert texts(mine) == ["i säkerhetskopian"]
    assert dialog.list.count() == 2
    dialog.accept()


def test_erasing_leaves_nothing_behind(mine: Mine, qtbot: QtBot, tmp_path: Path) -> None:
    type_note(mine, "hemligt")
    qtbot.waitUntil(lambda: texts(mine) == ["hemligt"])
    mine.window.presenter.searches = ["hemligt namn"]
    mine.window.presenter.save()
    (tmp_path / "brobyggaren.log").write_text("x")
    dialog = EraseDialog(mine.window, mine.desk, mine.forget)
    dialog.open()
    assert not dialog.yes.isEnabled()
    dialog.sure.setChecked(True)
    dialog.yes.click()
    qtbot.waitUntil(lambda: mine.desk.store is not None and texts(mine) == [])
    qtbot.waitUntil(lambda: not (tmp_path / "brobyggaren.log").exists())
    mine.window.presenter.save()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"hemligt" not in path.read_bytes()
            assert b"kom-lulea" not in path.read_bytes()


def test_damaged_data_is_told_in_the_window(new_desk: NewDesk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "user.db").write_bytes(b"x" * 5000)
    mine = mine_of(new_desk("kom-lulea"))
    with qtbot.waitSignal(mine.desk.noticed) as said:
        pass
    assert "skadad" in said.args[0]
    assert (tmp_path / "user-skadad-001.db").exists()


def test_every_view_names_its_controls(mine: Mine) -> None:
    for name in ("notes", "bookmarks", "collections"):
        for control in view(mine, name).findChildren(QWidget):
            if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                text = getattr(control, "text", None)
                assert control.accessibleName() or (callable(text) and text()), control


def test_a_double_clicked_collection_opens_as_soon_as_the_data_is_open(
    new_desk: NewDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    from desktop.app import open_shared_file
    from desktop.cli import double_clicked
    from desktop.user.records import MyCollection
    from desktop.user.sharing import write_shared

    path = tmp_path / "delad.BROSAMLING"
    assert double_clicked([str(path)]) == ["--open", str(path)]
    assert double_clicked(["collection", "import", str(path)]) == ["collection", "import", str(path)]
    write_shared(path, MyCollection("", "", "Delad", "", "", ""), [])
    desk = new_desk()
    open_shared_file(desk, path)
    mine = mine_of(desk)
    qtbot.waitUntil(lambda: mine.desk.store is not None and len(store_of(mine).collections.all()) == 1)
    assert isinstance(mine.window.stack.currentWidget(), CollectionsView)
