import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.content.blocks import Break, Emphasis, Heading, ListBlock, Paragraph, Quote, Strong, Text
from desktop.content.codec import decode, encode
from desktop.content.walk import passages
from desktop.user.markdown import blocks, note_markdown
from desktop.user.records import Note, Place


def test_what_people_write_becomes_blocks() -> None:
    heading, para, bullets, numbers, quote = blocks(
        "# Möte\n\nVi *ses* **snart**\npå rådhuset\n\n- ett\n- två\n  och mer\n\n3. tre\n4) fyra\n\n> ett citat"
    )
    assert heading == Heading(2, "h1", (Text("Möte"),))
    assert isinstance(para, Paragraph)
    assert para.children == (
        Text("Vi "),
        Emphasis((Text("ses"),)),
        Text(" "),
        Strong((Text("snart"),)),
        Break(),
        Text("på rådhuset"),
    )
    assert isinstance(bullets, ListBlock)
    assert (bullets.ordered, len(bullets.items)) == (False, 2)
    assert isinstance(numbers, ListBlock)
    assert (numbers.ordered, numbers.start, len(numbers.items)) == (True, 3, 2)
    assert isinstance(quote, Quote)


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "[länk](http://x)", "![bild](x)", "snake_case_word", "2 * 3 * 4", "a**b"]
)
def test_all_else_is_text(text: str) -> None:
    (para,) = blocks(text)
    assert isinstance(para, Paragraph)
    assert para.children == (Text(text),)


@given(st.text(alphabet=st.sampled_from("ab *_#>-1.) \n\t<&`["), max_size=60))
def test_any_text_is_read_and_no_letter_is_lost(text: str) -> None:
    made = blocks(text)
    assert decode(encode(made)) == made
    letters = "".join(passage.text for passage in passages(made))
    assert sorted(c for c in letters if c in "ab<&`[") == sorted(c for c in text if c in "ab<&`[")
    ids = [block.id for block in made if isinstance(block, (Heading, Paragraph))]
    assert len(ids) == len(set(ids))


def test_deep_nesting_ends_in_text() -> None:
    made = blocks(">" * 500 + " djupt")
    assert "djupt" in "".join(passage.text for passage in passages(made))


def test_a_note_as_a_file_says_what_it_belongs_to() -> None:
    place = Place("kom-lulea", "p1", "sv", "Luleå\nkommun", "Luleå var en")
    note = Note("1", place, "Ring *Anna*\n", "2026-11-22T10:00:00+01:00", "2026-11-23T10:00:00+01:00", 2)
    assert note_markdown(note) == (
        "# Luleå kommun\n\n> Luleå var en\n\nRing *Anna*\n\n---\n\n"
        "Brobyggaren: kom-lulea#p1\nSkriven 2026-11-22, ändrad 2026-11-23\n"
    )
