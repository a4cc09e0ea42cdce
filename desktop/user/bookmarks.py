"""Bookmarks: places kept in an order of one's own."""

from desktop.user.clock import Clock, local_time, stamp
from desktop.user.journal import Journal, Row, new_id
from desktop.user.notes import place_row, row_place
from desktop.user.records import Bookmark, Place


class Bookmarks:
    """Reads and writes bookmarks."""

    def __init__(self, journal: Journal, clock: Clock = local_time) -> None:
        self._journal = journal
        self._clock = clock

    def add(self, place: Place) -> Bookmark:
        """Keeps a place, last in the order; the bookmark there already is when the place has one."""
        for found in self.on_page(place.page):
            if found.place.paragraph == place.paragraph:
                return found
        with self._journal.step("bookmark.add"):
            last = self._journal.query("SELECT coalesce(max(position), 0) FROM bookmark")[0][0]
            row: Row = {
                "id": new_id(),
                **place_row(place),
                "position": int(last) + 1,
                "created": stamp(self._clock),
            }
            self._journal.put("bookmark", row)
        return _bookmark(row)

    def remove(self, id_: str) -> None:
        """Removes a bookmark."""
        with self._journal.step("bookmark.remove"):
            self._journal.remove("bookmark", id_)

    def arrange(self, ids: list[str]) -> None:
        """Puts the bookmarks in this order; those that are not named come last, as they were."""
        with self._journal.step("bookmark.move"):
            rows = self._journal.rows("bookmark")
            place = {id_: number for number, id_ in enumerate(ids)}
            rows.sort(key=lambda row: place.get(str(row["id"]), len(place)))
            for position, row in enumerate(rows, 1):
                self._journal.put("bookmark", row | {"position": position})

    def move(self, id_: str, place: Place) -> None:
        """Ties a bookmark to another place."""
        with self._journal.step("bookmark.attach"):
            row = self._journal.row("bookmark", id_)
            if row is not None:
                self._journal.put("bookmark", row | place_row(place))

    def on_page(self, page: str) -> list[Bookmark]:
        """The bookmarks of a page and of its paragraphs."""
        return [_bookmark(row) for row in self._journal.rows("bookmark", page=page)]

    def all(self) -> list[Bookmark]:
        """Every bookmark in its order."""
        return [_bookmark(row) for row in self._journal.rows("bookmark")]


def _bookmark(row: Row) -> Bookmark:
    return Bookmark(str(row["id"]), row_place(row), str(row["created"]))
