from desktop.content.blocks import Link, Text, Way
from desktop.lessons.runs import prose


def test_a_way_to_the_programs_own_places_is_plain_text_on_a_slide() -> None:
    found = prose(
        (Text("Se "), Way("place:map", (Text("kartan"),)), Text(" och "), Link("strategi", "", (Text("sidan"),)))
    )
    assert found.text == "Se kartan och sidan"
    assert [found.text[start:end] for start, end in found.links] == ["sidan"]
