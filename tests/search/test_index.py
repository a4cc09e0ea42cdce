import sqlite3
from collections.abc import Sequence

from desktop.content.blocks import Heading, Link, Paragraph, Table, Text
from desktop.search.documents import IndexDocument, answered, block_lines, years_of
from desktop.search.index import write_documents
from desktop.search.tables import FORMAT, code
from tests.search.conftest import SMALL, document


def dump(documents: Sequence[IndexDocument]) -> list[tuple[object, ...]]:
    """Every row of every ordinary search table, and the bytes of the FTS tables."""
    connection = sqlite3.connect(":memory:")
    write_documents(connection, documents)
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    names = [name for name in names if name not in ("search_head", "search_body")]
    return [(name, *row) for name in names for row in connection.execute(f"SELECT * FROM {name}")]


def test_the_same_documents_in_any_order_give_the_same_tables() -> None:
    assert dump(SMALL) == dump(SMALL[::-1])


def test_codes_are_one_character_and_never_a_line_or_a_surrogate() -> None:
    codes = [code(number) for number in (1, 2, 0xD7DF, 0xD7E0, 60_000, 1_000_000, 2_000_000)]
    assert all(len(letter) == 1 for letter in codes)
    assert "\n" not in codes
    assert not any(0xD800 <= ord(letter) < 0xE000 for letter in codes)
    assert len(set(codes)) == len(codes)


def test_years_and_spans_of_years() -> None:
    assert years_of("från 2012–2015, 1971 och lag 2009:724") == {2012, 2013, 2014, 2015, 1971, 2009}
    assert years_of("48083417 kr") == set()


def test_the_tables_say_their_format() -> None:
    connection = sqlite3.connect(":memory:")
    write_documents(connection, [document("a", "Samråd")])
    assert connection.execute("SELECT value FROM search_meta WHERE key = 'format'").fetchone() == (str(FORMAT),)


def test_a_row_of_a_table_is_one_passage() -> None:
    blocks = (
        Heading(2, "namn", (Text("Namn"),)),
        Paragraph("p1", 1, (Text("Två namn."),)),
        Table(((Text("Förr"),), (Text("Nu"),)), (((Text("SKL"),), (Text("SKR"),)),), ("left", "left")),
    )
    assert [(line.field, line.text, line.anchor) for line in block_lines(blocks)] == [
        ("h", "Namn", "namn"), ("p", "Två namn.", "p1"), ("p", "Förr · Nu", "p1"), ("p", "SKL · SKR", "p1"),
    ]  # fmt: skip


def test_a_question_belongs_to_the_page_that_its_answer_leads_to() -> None:
    blocks = (
        Heading(2, "strategin", (Text("Strategin"),)),
        Heading(3, "vem", (Text("Vem ansvarar?"),)),
        Paragraph("p1", 1, (Text("Det gör "), Link("org-mucf", "", (Text("MUCF"),)))),
        Paragraph("p2", 2, (Link("nulage", "", (Text("mer"),)),)),
        Heading(3, "varfor", (Text("Varför?"),)),
        Paragraph("p3", 3, (Text("Ingen vet."),)),
    )
    assert list(answered(blocks)) == [("org-mucf", "Vem ansvarar?")]
