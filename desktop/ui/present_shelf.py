"""A person's own lessons: collections whose own texts tell minutes, what to say, tasks and material."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from desktop.lessons.lesson import Lesson, Line, from_lines, to_lines
from desktop.ui.mine_desk import MineDesk
from desktop.user.records import Item, MyCollection, Place
from desktop.user.session import State
from desktop.user.store import UserStore


class Shelf(Protocol):
    """Where own lessons are kept."""

    def lessons(self) -> list[Lesson]:
        """All of them, in order."""

    def save(self, lesson: Lesson) -> Lesson | None:
        """Keeps a lesson; one that is not one's own is kept as a new one. None when it could not be."""

    def remove(self, id_: str) -> None:
        """Takes a lesson away."""

    def notes(self, page: str) -> list[str]:
        """Own notes on a page."""

    def ask_open(self) -> None:
        """Asks for the passphrase where that is what is missing."""

    def watch(self, changed: Callable[[], object]) -> None:
        """Tells when something that is kept has changed, also by undoing."""


class NoShelf:
    """Nothing is kept: presentation only."""

    def lessons(self) -> list[Lesson]:
        """None."""
        return []

    def save(self, lesson: Lesson) -> Lesson | None:
        """Not kept."""
        return None

    def remove(self, id_: str) -> None:
        """Nothing to do."""

    def notes(self, page: str) -> list[str]:
        """None."""
        return []

    def ask_open(self) -> None:
        """Nothing is closed."""

    def watch(self, changed: Callable[[], object]) -> None:
        """Nothing changes."""


class MineShelf:
    """Own lessons as collections of the reader's own data. `title_of` names a page, `unlock` asks the passphrase."""

    def __init__(self, desk: MineDesk, title_of: Callable[[str], str], unlock: Callable[[], None]) -> None:
        self._desk, self._title_of, self._unlock = desk, title_of, unlock

    def lessons(self) -> list[Lesson]:
        """Every collection that holds a page."""

        def read(store: UserStore) -> list[Lesson]:
            kept = store.collections
            made = [lesson_of(collection, kept.items(collection.id)) for collection in kept.all()]
            return [lesson for lesson in made if lesson.steps]

        return self._desk.read(read)

    def save(self, lesson: Lesson) -> Lesson | None:
        """Writes the collection anew; one step to undo."""

        def write(store: UserStore) -> Lesson:
            kept = store.collections
            before = {item.place.page: item.place for item in kept.items(lesson.id) if item.kind == "page"}
            items = tuple(self._item(line, before) for line in to_lines(lesson))
            with store.journal.step("lesson.save"):
                if lesson.own and kept.get(lesson.id) is not None:
                    self._replace(store, lesson, items)
                    return lesson
                made = kept.take_over(lesson.title, lesson.aim, items)
            return lesson_of(made, kept.items(made.id))

        return self._desk.do(write)

    def remove(self, id_: str) -> None:
        """Takes the collection away; can be undone."""
        self._desk.do(lambda store: store.collections.remove(id_))

    def notes(self, page: str) -> list[str]:
        """The notes on a page, as they were written."""
        return self._desk.read(lambda store: [note.text for note in store.notes.on_page(page) if note.text.strip()])

    def ask_open(self) -> None:
        """Asks for the passphrase of locked data."""
        if self._desk.data.state is State.LOCKED:
            self._unlock()

    def watch(self, changed: Callable[[], object]) -> None:
        """Tells of every change to one's own."""
        self._desk.changed.connect(changed)

    def _replace(self, store: UserStore, lesson: Lesson, items: Sequence[Item]) -> None:
        kept = store.collections
        kept.rename(lesson.id, lesson.title, lesson.aim)
        for old in kept.items(lesson.id):
            kept.take_out(old.id)
        for item in items:
            if item.kind == "page":
                kept.add_page(lesson.id, item.place)
            elif item.kind == "heading":
                kept.add_heading(lesson.id, item.text)
            else:
                kept.add_text(lesson.id, item.text)

    def _item(self, line: Line, before: Mapping[str, Place]) -> Item:
        """A line as an item; a page that was there before keeps its paragraph and its snapshot."""
        if line.kind != "page":
            return Item("", "", line.kind, Place(""), line.text)
        known = before.get(line.page)
        return Item("", "", "page", known or Place(line.page, title=self._title_of(line.page)), "")


def lesson_of(collection: MyCollection, items: Sequence[Item]) -> Lesson:
    """A collection read as a lesson."""
    return from_lines(collection.id, collection.title, collection.aim, lines_of(items))


def lines_of(items: Sequence[Item]) -> list[Line]:
    """The lines of a collection."""
    return [Line(item.kind, item.place.page, item.text) for item in items]
