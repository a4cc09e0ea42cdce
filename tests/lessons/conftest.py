"""The work's pages as lessons need them, read once for each worker."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.content.facts import FactStore
from desktop.content.store import ContentStore
from desktop.lessons.page_slides import LessonPage


@pytest.fixture(scope="session")
def store(content_db: Path) -> Iterator[ContentStore]:
    opened = ContentStore.open(content_db)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def facts(store: ContentStore) -> FactStore:
    return FactStore(store)


@pytest.fixture(scope="session")
def pages(store: ContentStore, facts: FactStore) -> dict[str, LessonPage]:
    kinds = {kind.id: kind.label for kind in store.kinds()}
    return {ref.id: LessonPage(store.page(ref.id), kinds[ref.kind], tuple(facts.talk(ref.id))) for ref in store.pages()}
