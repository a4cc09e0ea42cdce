import pytest

from desktop.sheets.nodes import text_nodes
from desktop.sheets.sentences import by_sentence, sentence_lines


def _lines(text: str) -> list[str]:
    lines = [""]
    for node in by_sentence(text_nodes(text)):
        if node["t"] == "br":
            lines.append("")
        else:
            lines[-1] += node["s"].replace("\u00a0", " ")
    return lines


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("En mening. Två meningar! Är det tre? Ja.", 4),
        ("Läs 4 kap. Sedan är det klart.", 1),
        ("Det gäller t.ex. Luleå.", 1),
        ("Hon sa ”Ja.” Han gick.", 2),
        ("Ring 114 14. Det kostar inget.", 2),
        ("Från 2012–2015. Sedan slut.", 2),
        ("", 1),
    ],
)
def test_sentences(text: str, count: int) -> None:
    lines = _lines(text)
    assert len(lines) == count
    assert " ".join(lines).strip() == text


def test_a_sentence_after_a_citation_begins_a_line() -> None:
    nodes = [*text_nodes("Det är så."), {"t": "cite", "n": [1]}, *text_nodes(" Nu vet du.")]
    assert [node["t"] for node in by_sentence(nodes)] == ["text", "cite", "br", "text"]


def test_everything_inside_is_reached() -> None:
    para = {"t": "para", "c": text_nodes("Ett. Två.")}
    blocks = [{"t": "note", "kind": "tips", "title": [], "c": [para]}, {"t": "list", "items": [[para]]}]
    note, listed = sentence_lines(blocks)
    assert len(note["c"][0]["c"]) == len(listed["items"][0][0]["c"]) == 3
