"""The block tree: there and back, its plain text, and what it refuses."""

import pytest

from desktop.content.blocks import (
    Block,
    Break,
    Cite,
    Emphasis,
    Heading,
    Lang,
    Link,
    ListBlock,
    Note,
    Paragraph,
    Quote,
    Strong,
    Table,
    Text,
    Way,
)
from desktop.content.codec import VocabularyError, decode, encode
from desktop.content.walk import citations, inline_text, links, passages

TREE: tuple[Block, ...] = (
    Heading(2, "rubrik", (Text("Rubrik"),)),
    Paragraph(
        "p1",
        1,
        (Text("Ett "), Strong((Text("två "), Emphasis((Text("tre"),)))), Cite("s000", 1), Break(), Text("ny rad")),
    ),
    ListBlock(True, 3, ((Paragraph("p2", 0, (Link("strategi", "mal", (Text("länk"),)),)),), ())),
    Table(((Text("A"),), ()), (((Lang("en", (Text("b"),)),), (Text("c"),)),), ("left", "right")),
    Quote((Paragraph("p3", 2, (Text("sagt"),)),)),
    Paragraph("p5", 4, (Way("place:map", (Text("kartan"),)),)),
    Note("idag", "I dag", (Paragraph("p4", 3, (Text("nu"), Cite("s001", 2))),)),
)


def test_there_and_back() -> None:
    assert decode(encode(TREE)) == TREE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "3",
        '[{"t":"script","c":[]}]',
        '[{"t":"para","id":"x","n":1,"c":[{"t":"html","s":"<b>"}]}]',
        '[{"t":"heading"}]',
        '["text"]',
        '[{"t":"para","id":"x","n":1,"c":[{"t":"way","to":"do:quit","c":[]}]}]',
        "[" * 5000,
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(VocabularyError):
        decode(text)


def test_walks() -> None:
    assert [cite.source for cite in citations(TREE)] == ["s000", "s001"]
    assert [link.page for link in links(TREE)] == ["strategi"]
    found = [(passage.kind, passage.text) for passage in passages(TREE)]
    assert found[:3] == [("heading", "Rubrik"), ("para", "Ett två tre\nny rad"), ("item", "länk")]
    assert ("note", "I dag") in found
    assert [passage.heading for passage in passages(TREE)] == ["Rubrik"] * len(found)
    assert inline_text((Text("a"), Cite("s", 1), Text("b"))) == "ab"
