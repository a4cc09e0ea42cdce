from desktop.content.blocks import (
    Break,
    Cite,
    Heading,
    Lang,
    Link,
    ListBlock,
    Note,
    Paragraph,
    Strong,
    Table,
    Text,
    Way,
)
from desktop.sheets.nodes import NodeWriter


def test_neighbouring_citations_do_not_read_as_one_number() -> None:
    nodes = NodeWriter().inlines([Text("Så"), Cite("s1", 6), Cite("s2", 7), Text("."), Cite("s1", 1)])
    assert [node.get("n") for node in nodes] == [None, [6, 7], None, [1]]


def test_citations_are_left_out_with_their_sources() -> None:
    assert NodeWriter(cites=False).inlines([Text("Så"), Cite("s1", 6)]) == [{"t": "text", "s": "Så"}]


def test_citations_take_the_numbers_of_the_whole_document() -> None:
    assert NodeWriter(numbers={1: 12}).inlines([Cite("s1", 1)]) == [{"t": "cite", "n": [12]}]


def test_only_pages_in_the_document_are_linked_to() -> None:
    writer = NodeWriter(frozenset({"kom-lulea"}))
    here, away = writer.inlines([Link("kom-lulea", "", (Text("Luleå"),)), Link("kom-lund", "x", (Text("Lund"),))])
    assert (here["to"], away["to"]) == ("kom-lulea", "")


def test_a_way_to_the_programs_own_places_is_plain_text_on_paper() -> None:
    assert NodeWriter().inlines([Way("place:map", (Text("kartan"),))]) == [{"t": "text", "s": "kartan"}]


def test_every_block_keeps_its_text() -> None:
    para = Paragraph("p", 1, (Text("a"), Break(), Strong((Text("b"),)), Lang("rmf", (Text("c"),))))
    blocks = [
        Heading(2, "h", (Text("Rubrik"),)),
        ListBlock(True, 3, ((para,),)),
        Table(((Text("x"),),), (((Text("y"),),),), ("right",)),
        Note("idag", "I dag", (para,)),
    ]
    heading, listed, table, note = NodeWriter().blocks(blocks)
    assert heading["level"] == 2
    assert (listed["ordered"], listed["start"]) == (True, 3)
    assert listed["items"][0][0]["c"][-1] == {"t": "lang", "lang": "rmf", "c": [{"t": "text", "s": "c"}]}
    assert (table["align"], table["rows"]) == (["right"], [[[{"t": "text", "s": "y"}]]])
    assert note["kind"] == "idag"


def test_markup_in_a_text_stays_characters() -> None:
    evil = '#eval("1") $x$ *b* <script> \\ @kom-lulea'
    assert NodeWriter().inlines([Text(evil)]) == [{"t": "text", "s": evil}]
