import sqlite3
from collections.abc import Iterator

import pytest

from desktop.content.database import open_content
from desktop.core.paths import content_database
from desktop.search.documents import IndexDocument, Line
from desktop.search.engine import SearchEngine
from desktop.search.index import write_documents


def document(
    page: str,
    title: str,
    *texts: str,
    language: str = "sv",
    kind: str = "aktor",
    weight: float = 0.0,
    aliases: tuple[str, ...] = (),
    hidden: tuple[str, ...] = (),
    facts: tuple[str, ...] = (),
    headings: tuple[str, ...] = (),
    areas: tuple[str, ...] = (),
    years: tuple[int, ...] = (),
    guide: bool = False,
) -> IndexDocument:
    lines = [Line("t", title), *(Line("a", text) for text in aliases), *(Line("x", text) for text in hidden)]
    lines += [*(Line("f", text) for text in facts), *(Line("h", text, f"h{n}") for n, text in enumerate(headings))]
    lines += [Line("p", text, f"p{number}") for number, text in enumerate(texts)]
    return IndexDocument(page, language, kind, weight, tuple(lines), areas, frozenset(years), guide)


SMALL = (
    document("roll-brobyggare", "Brobyggare", "En brobyggare är en länk mellan romer och skolan.",
             "Brobyggarna arbetade på Arbetsförmedlingen.", kind="roll", aliases=("kundresurs",)),
    document("roll-brobyggare", "Bridge builder", "A bridge builder is a link between Roma and school.",
             language="en", kind="roll"),
    document("roll-brobyggare", "Brobyggare", "En brobyggare hjälper dig i skolan.", language="sv-simple", kind="roll"),
    document("prog-brobyggarutbildning", "Brobyggarutbildningen", "Utbildning för brobyggare startade 2012.",
             "Södertörns högskola höll i kursen.", kind="program", areas=("utbildning",), years=(2012,)),
    document("kom-malmo", "Malmö", "Malmö var en av pilotkommunerna 2012–2015.", kind="kommun", hidden=("Malrno",),
             facts=("Kommunkod: 1280",), years=(2012, 2013, 2014, 2015)),
    document("kom-lulea", "Luleå", "Luleå var pilotkommun. Källorna säger inte mer.", kind="kommun",
             facts=("Kommunkod: 2580",), years=(2012, 2013, 2014, 2015)),
    document("omr-halsa", "Hälsa, social omsorg och trygghet", "Hälsokommunikatörer prövades i pilotverksamheten.",
             kind="omrade", areas=("halsa",)),
    document("omr-utbildning", "Utbildning", "Romska barns skolgång blev bättre enligt kommunerna.", kind="omrade",
             areas=("utbildning",)),
    document("org-skr", "SKR (tidigare SKL)", "SKR hette Sveriges Kommuner och Landsting.", aliases=("SKL",)),
    document("lag-minoritetslagen", "Minoritetslagen (2009:724)", "Kommunernas skyldigheter står i 2009:724.",
             "Böckerna på romani chib är få.", kind="lag", headings=("Vad ska kommunen göra?",)),
    document("dok-vitbok", "Vitboken – Den mörka och okända historien", "Vitboken handlar om övergrepp mot romer. "
             + "Den är lång. " * 30 + "Regeringen överlämnade den 2014 med 330 000 kr.", kind="dokument"),
)  # fmt: skip


def engine_over(*documents: IndexDocument) -> SearchEngine:
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    write_documents(connection, documents)
    return SearchEngine(connection)


@pytest.fixture(scope="session")
def small() -> SearchEngine:
    return engine_over(*SMALL)


@pytest.fixture(scope="session")
def work() -> Iterator[SearchEngine]:
    connection = open_content(content_database())
    yield SearchEngine(connection)
    connection.close()
