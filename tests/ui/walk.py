"""A walk through everything the program can show, one window after another, for tests that look at all of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.app_looks import looks
from desktop.core.errors import KnownError
from desktop.core.paths import resource
from desktop.lessons.lesson import Lesson
from desktop.sheets.choices import FORMATS, Letterhead
from desktop.sheets.letterheads import LetterheadStore
from desktop.ui.bug import BugDialog, KnownDialog
from desktop.ui.help_window import HelpWindow
from desktop.ui.history_dialog import HistoryDialog
from desktop.ui.mine import Mine
from desktop.ui.mine_collections import CollectionsView
from desktop.ui.mine_lock import EraseDialog, PassphraseDialog, UnencryptDialog, UnlockDialog
from desktop.ui.mine_notes import attach_menu
from desktop.ui.mine_paragraph import ParagraphNote
from desktop.ui.mine_safety import SafetyDialog
from desktop.ui.places import Place
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_home import LessonsView
from desktop.ui.present_hook import LessonHook
from desktop.ui.present_look import load_looks
from desktop.ui.present_only import PresentOnly
from desktop.ui.present_room import LessonRoom
from desktop.ui.present_screens import ScreenInfo, Screens
from desktop.ui.problem import ProblemWindow
from desktop.ui.sheet_dialog import SheetDialog
from desktop.ui.sheet_letterheads import LetterheadDialog
from desktop.ui.sheet_pick import SheetPick
from desktop.ui.text_look import PARAGRAPH
from desktop.user.editions import place_of
from desktop.user.records import Place as Kept
from desktop.user.session import State

PAGE = "kom-lulea"
PHRASE = "six words that nobody else knows"


class OneScreen(Screens):
    """A projector, wherever the test runs."""

    def all(self) -> list[ScreenInfo]:
        return [ScreenInfo("one", QRect(0, 0, 1024, 768), True)]


Seen = tuple[str, QWidget]


class Walk:
    """Opens one thing after another in a window that stands; what it yields is shown until the next is asked for."""

    def __init__(self, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
        self.desk, self.window, self.qtbot, self.folder = desk, desk.window, qtbot, tmp_path
        self.mine = next(child for child in self.window.children() if isinstance(child, Mine))
        self.opened: set[type] = set()

    def everything(self) -> Iterator[Seen]:
        """All of it, with a name for each."""
        for part in (self.places, self.menus, self.searches, self.dialogs, self.sheets, self.lessons, self.own,
                     self.locked, self.others):  # fmt: skip
            for name, widget in part():
                self.settle()
                self.opened.add(type(widget))
                yield name, widget

    def settle(self) -> None:
        """Lets what waits to be laid out be laid out."""
        self.qtbot.wait(1)
        for _ in range(3):  # a layout that is done can ask for another
            QApplication.sendPostedEvents()

    def shown(self, kind: type[QWidget]) -> QWidget:
        """The newest visible widget of a kind."""
        self.qtbot.waitUntil(lambda: any(type(w) is kind and w.isVisible() for w in QApplication.allWidgets()))
        return [w for w in QApplication.allWidgets() if type(w) is kind and w.isVisible()][-1]

    def once(self, kind: type[QWidget], opening: Callable[[], object]) -> Iterator[Seen]:
        """A window that is opened, looked at, and closed."""
        opening()
        widget = self.shown(kind)
        yield kind.__name__, widget
        widget.reject() if isinstance(widget, QDialog) else widget.close()
        self.settle()

    # -- the window ---------------------------------------------------------------------------

    def places(self) -> Iterator[Seen]:
        """Every place of the window, and a page in every state."""
        window = self.window
        yield "start", window
        window.go_page(PAGE)
        yield "page", window
        window.run("find")
        window.page.find_bar.field.setText("xyzzy")
        yield "find", window
        window.page.close_find()
        window.run("numbers")
        yield "paragraph numbers", window
        window.run("speak")
        yield "read aloud", window
        window.run("speak_stop")
        for kind in sorted(window.places._makers):
            window.go(Place(kind))
            yield f"place {kind}", window
        for kind, detail in (("map", PAGE), ("compare", f"{PAGE} kom-malmo"), ("contacts", "omr-utbildning")):
            window.go(Place(kind, detail))
            yield f"place {kind} with a choice", window
        window.run("menubar")
        yield "menu bar", window
        window.run("menubar")

    def menus(self) -> Iterator[Seen]:
        """Every menu of the window."""
        window = self.window
        window.go_page("roll-brobyggare")
        window.open_menu()
        for menu in (
            window.menu,
            *(made for action in window.menu.actions() if isinstance(made := action.menu(), QMenu)),
        ):
            menu.ensurePolished()
            yield f"menu {menu.title()}", menu
        window.menu.close()

    def searches(self) -> Iterator[Seen]:
        """What a search can come to."""
        window = self.window
        for text in ("alla", "fel", "kod", "finns inte alls"):
            window.search_for(text)
            self.qtbot.waitUntil(lambda text=text: self.desk.searching.active)  # type: ignore[misc]
            self.settle()
            yield f"search {text}", window
        window.searching.end()
        for text in ("", ">"):
            window.focus_search()
            window.top.search.setText(text)
            window.top.search.textEdited.emit(text)
            self.settle()
            yield f"quick {text}", window
        window.top.search.setText("")
        window.searching.end()

    # -- dialogs ------------------------------------------------------------------------------

    def dialogs(self) -> Iterator[Seen]:
        """The dialogs of pages and of the program."""
        from desktop.ui.dialogs import AboutDialog, OutlineDialog, ShortcutsDialog, SourceDialog

        window = self.window
        window.go_page("roll-brobyggare")
        shown = window.presenter.shown
        assert shown is not None
        for kind, opening in (
            (HistoryDialog, lambda: window.run("history")),
            (OutlineDialog, lambda: window.run("headings")),
            (ShortcutsDialog, lambda: window.run("shortcuts")),
            (AboutDialog, lambda: window.run("about")),
            (SourceDialog, lambda: window.show_source(shown.page.sources[0])),
            (KnownDialog, lambda: KnownDialog(window, KnownError("kom-lulea", "kom-malmo")).open()),
            (BugDialog, lambda: BugDialog(window, "Traceback").open()),
            (HelpWindow, self._help),
        ):
            yield from self.once(kind, opening)

    def _help(self) -> None:
        made = HelpWindow(self.window, self.window.presenter, self.desk.themes, self.desk.icons)
        made.show_page("hjalp-borja")
        made.follow("do:map")
        made.show()

    def sheets(self) -> Iterator[Seen]:
        """The fact sheet in every format, and what opens from it."""
        window = self.window
        window.ask_sheet()
        dialog = self.shown(SheetDialog)
        assert isinstance(dialog, SheetDialog)
        self.qtbot.waitUntil(lambda: dialog.preview.page_count() > 0)
        for format_ in FORMATS:
            if (row := dialog.panel.format.findData(format_)) >= 0:
                dialog.panel.format.setCurrentIndex(row)
                self.settle()
                yield f"sheet {format_}", dialog
        dialog._batch_shown(True)
        yield "sheets being saved", dialog
        dialog._batch_shown(False)
        dialog.panel.changed.emit({"note": "x", "pages": (PAGE, "kom-malmo")})
        yield "sheet of two pages", dialog
        pages = [(ref.id, ref.title) for ref in window.presenter.store.pages(window.presenter.language)]
        yield from self.once(SheetPick, lambda: SheetPick(pages, (PAGE,), dialog).open())
        store = LetterheadStore(self.folder)
        store.save(Letterhead("Skolan", "Luleå", "", ""))
        yield from self.once(LetterheadDialog, lambda: LetterheadDialog(store, "", dialog).open())
        dialog.reject()

    # -- the classroom ------------------------------------------------------------------------

    def lessons(self) -> Iterator[Seen]:
        """Lessons, the presentation with what lies over it, the speaker's view, the quiz."""
        from desktop.ui.present_editor import LessonEditor
        from desktop.ui.present_quiz import QuizDialog

        hook = self.window.findChild(LessonHook)
        assert hook is not None
        room = hook.room
        room.desk.full = False
        room.desk.screens = OneScreen()
        self.window.run("lessons")
        view = self.window.findChild(LessonsView)
        assert isinstance(view, LessonsView)
        yield "menu of a lesson", view.menu(room.library.lessons()[0])
        yield from self.once(LessonEditor, lambda: room.edit(Lesson("", "")))
        yield from self.once(LessonEditor, lambda: room.edit(room.library.lessons()[0]))
        yield from self.once(QuizDialog, lambda: room.quiz(room.library.lessons()[0]))
        yield from self._presentation(room)

    def _presentation(self, room: LessonRoom) -> Iterator[Seen]:
        self.window.go_page("roll-brobyggare")
        room.present()
        shown = room.desk.window
        assert shown is not None
        yield "presentation", shown
        shown.run("help")
        shown.grab()
        yield "presentation's keys", shown
        shown.run("help")
        shown.run("overview")
        yield "presentation's overview", shown
        shown.run("overview")
        yield "menu of the presentation", shown.menu()
        room.desk.toggle_speaker()
        assert room.desk.speaker is not None
        room.desk.speaker.showNormal()
        room.desk.speaker.resize(1024, 640)
        yield "speaker", room.desk.speaker
        room.desk.end()

    # -- one's own ----------------------------------------------------------------------------

    def own(self) -> Iterator[Seen]:
        """Notes, bookmarks and collections with something in them."""
        window, desk = self.window, self.mine.desk
        self.qtbot.waitUntil(lambda: desk.store is not None)
        store = desk.store
        assert store is not None
        store.notes.write(Kept("gone-page", "", "en", "Gone page", ""), "A note whose page has gone")
        window.go_page(PAGE)
        shown = window.presenter.shown
        assert shown is not None
        for text in ("first note", "second note", "third note"):
            store.notes.write(place_of(shown.page, ""), text)
        self.mine.toggle_bookmark()
        made = store.collections.create("For the meeting")
        store.collections.add_page(made.id, place_of(shown.page, ""))
        desk.changed.emit()
        yield "page with notes", window
        for name in ("notes", "bookmarks", "collections"):
            window.run(name)
            desk.changed.emit()
            self.settle()
            yield f"filled {name}", window
        view = window.stack.currentWidget()
        assert isinstance(view, CollectionsView)
        view._share_menu()
        yield "menu of sharing", self.shown(QMenu)
        self._close_menus()
        gone = attach_menu(window, desk, Kept("gone-page", "", "en", "zzqq", ""), lambda _: None)
        yield "menu of what is gone", gone
        yield from self.once(ParagraphNote, self._note_paragraph)
        yield from self.once(SafetyDialog, self.mine.show_safety)

    def _note_paragraph(self) -> None:
        self.window.go_page(PAGE)
        reader = self.window.page.reader
        block = reader.document().begin()
        while not block.blockFormat().property(PARAGRAPH):
            block = block.next()
        cursor = reader.textCursor()
        cursor.setPosition(block.position())
        reader.setTextCursor(cursor)
        self.window.run("note_paragraph")

    def _close_menus(self) -> None:
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()

    def locked(self) -> Iterator[Seen]:
        """The lock: put on, locked, unlocked, taken off."""
        desk, window = self.mine.desk, self.window
        dialog = PassphraseDialog(window, desk)
        dialog.open()
        dialog.new.setText("short")
        dialog.again.setText("short")
        dialog.sure.setChecked(True)
        dialog.yes.click()
        self.qtbot.waitUntil(lambda: bool(dialog.wrong.text()), timeout=20_000)
        yield "PassphraseDialog", dialog
        dialog.new.setText(PHRASE)
        dialog.again.setText(PHRASE)
        dialog.yes.click()
        self.qtbot.waitUntil(lambda: desk.data.has_passphrase and desk.store is not None, timeout=20_000)
        self.settle()
        yield from self.once(PassphraseDialog, lambda: PassphraseDialog(window, desk).open())
        yield from self.once(UnencryptDialog, lambda: UnencryptDialog(window, desk).open())
        yield from self.once(EraseDialog, lambda: EraseDialog(window, desk, lambda: None).open())
        yield from self.once(SafetyDialog, self.mine.show_safety)
        window.run("lock")
        self.qtbot.waitUntil(lambda: desk.data.state is State.LOCKED)
        for name in ("notes", "bookmarks", "collections"):
            window.run(name)
            yield f"locked {name}", window
        window.go_page(PAGE)
        yield "page with locked notes", window
        self.mine.unlock()
        unlock = self.shown(UnlockDialog)
        assert isinstance(unlock, UnlockDialog)
        unlock.phrase.setText("wrong")
        unlock.yes.click()
        self.qtbot.waitUntil(lambda: bool(unlock.wrong.text()), timeout=20_000)
        yield "UnlockDialog", unlock
        unlock.phrase.setText(PHRASE)
        unlock.yes.click()
        self.qtbot.waitUntil(lambda: desk.data.state is State.OPEN, timeout=20_000)

    # -- beside the window --------------------------------------------------------------------

    def others(self) -> Iterator[Seen]:
        """The windows that stand alone."""
        _, icons = looks("light")
        problem = ProblemWindow(KnownError(str(OSError("x"))), "/x/content.db", icons)
        self.qtbot.addWidget(problem)
        problem.show()
        yield "problem", problem
        hook = self.window.findChild(LessonHook)
        assert hook is not None
        only = PresentOnly(
            hook.room.library, PresentationDesk(load_looks(resource("themes")), Screens(), full=False), icons
        )
        self.qtbot.addWidget(only)
        only.show()
        yield "presentation only", only


def visible(root: QWidget) -> Iterator[QWidget]:
    """A window's visible parts, itself first."""
    yield root
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and widget.window() is root.window():
            yield widget


def keys_away(text: str) -> str:
    """A menu's text without its shortcut and the mark of its access key."""
    return text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
