"""The reference work as a whole: what it promises to hold, and what must never stand in it."""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.content.facts import FactStore
from desktop.content.store import ContentStore
from desktop.content.walk import passages

LANGUAGES = ("sv", "sv-simple", "en")
SLUR = re.compile(r"zigen|tattar|gyps(?!ism)", re.IGNORECASE)
PHONE = re.compile(r"\b0\d{1,3}[- ]\d{2,3}[ -]?\d{2,}")


@pytest.fixture(scope="module")
def store(content_db: Path) -> Iterator[ContentStore]:
    store = ContentStore.open(content_db)
    yield store
    store.close()


def test_every_page_stands_in_three_versions(store: ContentStore) -> None:
    refs = store.pages()
    assert len(store.work_pages()) >= 129
    assert store.meta()["pages"] == str(len(store.work_pages()))
    for ref in refs:
        assert {*LANGUAGES} <= set(store.page(ref.id).languages), ref.id


def test_the_municipalities(store: ContentStore) -> None:
    places = FactStore(store).municipalities()
    by_programme = Counter(part.programme for place in places for part in place.parts)
    assert by_programme["pilot"] == 5
    assert by_programme["utveckling"] == 5
    assert sum(place.page.startswith("kom-") for place in places) == 26
    for place in places:
        if place.page.startswith("kom-"):
            assert re.fullmatch(r"\d{4}", place.code)
            assert place.lat is not None
            assert 55 < place.lat < 70
            assert place.county.endswith("län")


def test_dates_have_the_precision_that_is_known(store: ContentStore) -> None:
    lengths = {"day": 10, "month": 7, "season": 4, "year": 4}
    events = FactStore(store).events()
    assert len(events) >= 60
    for event in events:
        assert len(event.start) == lengths[event.precision], event.id
        assert bool(event.season) == (event.precision == "season"), event.id


def test_the_teaching_material(store: ContentStore) -> None:
    facts = FactStore(store)
    asked = [facts.talk(ref.id) for ref in store.pages()]
    asked = [questions for questions in asked if questions]
    assert len(asked) >= 30
    assert all(2 <= len(questions) <= 5 for questions in asked)
    quiz = facts.quiz()
    assert len(quiz) >= 60
    for question in quiz:
        assert 0 <= question.right < len(question.options), question.id
        assert store.source(question.source) is not None, question.id
        assert question.why, question.id
    assert len(facts.collections()) == 4
    assert all(collection.steps for collection in facts.collections())


def test_the_map_is_small_and_whole(store: ContentStore) -> None:
    facts = FactStore(store)
    assert len(facts.shapes("kommun")) == 290
    assert len(facts.shapes("lan")) == 21
    size = store.connection.execute("SELECT sum(length(rings)) FROM shape").fetchone()[0]
    assert size < 200_000


def test_all_contradictions_are_listed(store: ContentStore) -> None:
    page = store.page("motsagelser")
    numbered = [passage for passage in passages(page.blocks) if passage.kind in ("item", "cell", "para", "heading")]
    text = "\n".join(passage.text for passage in numbered)
    assert len(text) > 6000
    for word in (
        "Borås",
        "10 april",
        "Romska rådet",
        "december 2014",
        "30 april",
        "Linköping",
        "Sensus",
        "ca 2019|omkring 2019",
    ):
        assert re.search(word, text), word


def test_the_old_word_is_found_but_never_shown(store: ContentStore, content_db: Path) -> None:
    for ref in store.pages():
        for language in LANGUAGES:
            page = store.page(ref.id, language)
            shown = [page.title, page.summary, *(fact.value for fact in page.facts)]
            shown += [passage.text for passage in passages(page.blocks)]
            text = re.sub("antigyps[yi]ism", "", "\n".join(shown), flags=re.IGNORECASE)
            assert not SLUR.search(re.sub("antiziganism", "", text, flags=re.IGNORECASE)), (ref.id, language)
    connection = sqlite3.connect(content_db)
    hidden = connection.execute("SELECT hidden FROM alias WHERE alias LIKE 'zigen%'").fetchall()
    connection.close()
    assert hidden == [(1,)]


def test_nobody_is_exposed(store: ContentStore, content_db: Path) -> None:
    connection = sqlite3.connect(content_db)
    texts = [row[0] for row in connection.execute("SELECT blocks FROM version WHERE page <> 'hjalpnummer'")]
    texts += [row[0] for row in connection.execute("SELECT role FROM person")]
    connection.close()
    for text in texts:
        assert "@" not in text
    people = FactStore(store).people()
    assert len({person.name for person in people}) >= 9
    for text in texts:
        found = [match for match in PHONE.findall(text) if not match.startswith(("020", "0-"))]
        assert not found, found


def test_every_source_is_dated_and_says_when_it_was_read(store: ContentStore) -> None:
    sources = store.sources()
    assert len(sources) > 100
    for source in sources:
        assert source.read, source.id
        assert source.date or source.date_text, source.id


def test_stored_json_is_json(content_db: Path) -> None:
    connection = sqlite3.connect(content_db)
    for column in ("text", "areas"):
        for row in connection.execute(f"SELECT {column} FROM event"):
            json.loads(row[0])
    connection.close()
