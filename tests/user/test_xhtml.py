from xml.etree.ElementTree import Element, tostring

from desktop.content.blocks import Link, Paragraph, Text, Way
from desktop.user.xhtml import Renderer


def test_only_pages_of_the_same_book_are_links() -> None:
    body = Element("body")
    nodes = (Way("do:larger", (Text("större"),)), Link("a", "", (Text("alfa"),)), Link("b", "", (Text("beta"),)))
    Renderer({"a": "a.xhtml"}.get).blocks(body, (Paragraph("p1", 1, nodes),))
    assert tostring(body, "unicode") == '<body><p id="p1">större<a href="a.xhtml">alfa</a>beta</p></body>'
