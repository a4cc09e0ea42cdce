from collections.abc import Mapping
from pathlib import Path

from desktop.content.store import ContentStore
from desktop.user.editions import ContentEdition, Found, opening, orphans, place_of, standing
from desktop.user.records import Place
from desktop.user.store import UserStore


class Edition:
    """An edition made up for a test."""

    def __init__(self, pages: dict[str, tuple[str, dict[str, str]]]) -> None:
        self._pages = pages

    def pages(self) -> Mapping[str, str]:
        return {page: title for page, (title, _) in self._pages.items()}

    def openings(self, page: str, language: str) -> Mapping[str, str]:
        return self._pages[page][1] if page in self._pages else {}


KEPT = Place("kom-lulea", "p1", "sv", "Luleå kommun", "Luleå var en av fem pilotkommuner 2012")


def test_a_place_that_is_still_there_needs_nothing() -> None:
    edition = Edition({"kom-lulea": ("Luleå", {"p1": "vad som helst"})})
    assert standing(KEPT, edition).found is Found.HERE
    assert standing(Place("kom-lulea"), edition).found is Found.HERE


def test_a_paragraph_that_was_rewritten_is_found_by_its_words() -> None:
    edition = Edition(
        {
            "kom-lulea": (
                "Luleå kommun",
                {"p7": "Luleå var en av de fem pilotkommunerna 2012–2015", "p8": "Något helt annat"},
            )
        }
    )
    found = standing(KEPT, edition)
    assert found.found is Found.PARAGRAPH_GONE
    assert [(place.page, place.paragraph) for place in found.suggestions] == [("kom-lulea", "p7"), ("kom-lulea", "")]


def test_a_page_that_was_merged_is_found_by_its_paragraph_and_one_that_was_renamed_by_its_title() -> None:
    merged = Edition({"kommuner": ("Kommunerna", {"p9": "Luleå var en av fem pilotkommuner 2012."})})
    found = standing(KEPT, merged)
    assert found.found is Found.PAGE_GONE
    assert [(place.page, place.paragraph) for place in found.suggestions] == [("kommuner", "p9")]
    renamed = Edition({"lulea": ("Luleå kommun", {}), "malmo": ("Malmö stad", {})})
    assert [place.page for place in standing(KEPT, renamed).suggestions] == ["lulea"]


def test_a_page_that_is_simply_gone_has_no_suggestion() -> None:
    assert standing(Place("borta"), Edition({"malmo": ("Malmö", {})})).suggestions == ()


def test_orphans_are_those_that_are_not_here_once_each() -> None:
    edition = Edition({"kom-lulea": ("Luleå", {})})
    assert [s.place for s in orphans([KEPT, Place("kom-lulea"), KEPT, Place("borta")], edition)] == [
        KEPT,
        Place("borta"),
    ]


def test_a_note_is_tied_to_where_it_belongs_now(store: UserStore) -> None:
    note = store.notes.write(KEPT, "text").note
    edition = Edition({"lulea": ("Luleå kommun", {})})
    (found,) = orphans([n.place for n in store.notes.all()], edition)
    store.notes.move(note.id, found.suggestions[0])
    assert orphans([n.place for n in store.notes.all()], edition) == []
    store.journal.undo()
    assert store.notes.all()[0].place == KEPT


def test_every_paragraph_of_the_work_is_a_place(content_db: Path) -> None:
    store = ContentStore.open(content_db)
    edition = ContentEdition(store)
    for language in ("sv", "sv-simple", "en"):
        for ref in store.pages(language)[::9]:
            page = store.page(ref.id, language)
            for paragraph in edition.openings(page.id, page.language):
                place = place_of(page, paragraph)
                assert standing(place, edition).found is Found.HERE
                assert place.title
                assert place.opening
    assert edition.openings("finns-inte", "sv") == {}
    store.close()


def test_an_opening_is_short_and_on_one_line() -> None:
    assert opening("Kort\ntext") == "Kort text"
    long = opening("ord " * 100)
    assert len(long) <= 92
    assert long.endswith("ord …")
