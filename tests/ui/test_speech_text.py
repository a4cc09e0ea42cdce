"""What is heard of a text, and the choice of a voice. Pure."""

import pytest

from desktop.ui.speech import Problem, Voice, chosen_voice, plain_voices, voices_for
from desktop.ui.speech_text import HeardBlock, Sentence, sentence_at, sentences, spoken
from desktop.ui.speech_words import no_voice_words, problem_words, rate_words

SV, EN = Voice("Swedish", "sv_SE"), Voice("English", "en_GB")


def test_sentences_know_where_they_stand() -> None:
    text = "Det står på s. 12. Sedan år 2000 gäller det."
    found = sentences([HeardBlock(10, text), HeardBlock(100, " – "), HeardBlock(200, "Ja", "Kommun")])
    assert [(s.start, s.text) for s in found] == [
        (10, "Det står på s. 12."),
        (29, "Sedan år 2000 gäller det."),
        (200, "Kommun: Ja"),
    ]
    assert text[found[1].start - 10 : found[1].end - 10] == found[1].text


def test_a_lead_is_said_once() -> None:
    assert [s.text for s in sentences([HeardBlock(0, "Ett. Två.", "3")])] == ["3: Ett.", "Två."]


@pytest.mark.parametrize(
    ("text", "heard"),
    [("ord  .", "ord."), ("ny\u2028rad", "ny rad"), ("av\u00adstava", "avstava"), ("8\u00a0kap.", "8 kap."), ("", "")],
)
def test_what_is_invisible_is_not_said(text: str, heard: str) -> None:
    assert spoken(text) == heard


def test_the_sentence_at_a_place() -> None:
    found = (Sentence(0, 5, "Ett."), Sentence(10, 5, "Två."))
    assert [sentence_at(found, position) for position in (0, 4, 5, 12, 99)] == [0, 0, 1, 1, 1]
    assert sentence_at((), 3) == 0


def test_a_page_is_read_by_a_voice_of_its_language() -> None:
    assert chosen_voice((EN, SV), "sv-simple") == SV
    assert chosen_voice((EN, SV), "sv", EN.id) == EN
    assert chosen_voice((EN, SV), "sv", "borta|sv_SE") == SV
    assert chosen_voice((EN, SV), "rmf") is None
    assert voices_for((EN, SV), "en") == [EN]


def test_variants_of_a_voice_are_left_out_unless_they_stand_alone() -> None:
    alone = Voice("Alva+mörk", "sv_SE")
    assert plain_voices((SV, Voice("Swedish+Alex", "sv_SE"), SV, alone)) == (SV, alone)


@pytest.mark.parametrize("kind", ["library", "engine", "voices", "silent", "start"])
@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_every_problem_is_said_in_sentences(kind: str, system: str) -> None:
    words = problem_words(Problem(kind, "libpulse.so.0"), system)
    assert words.endswith(".")
    assert "%" not in words
    assert ("apt" in words or "Debian" in words) == (system == "linux" and kind in ("library", "engine", "voices"))
    assert ("libpulse.so.0" in words) == (kind == "library")


def test_a_package_is_named_only_for_the_library_that_lies_in_it() -> None:
    assert "libpulse0" in problem_words(Problem("library", "libpulse.so.0"), "linux")
    assert "libpulse0" not in problem_words(Problem("library", "libgssapi_krb5.so.2"), "linux")


def test_a_missing_voice_is_named_by_its_language() -> None:
    assert "(Suomi)" in no_voice_words("fi", "linux")
    assert "Windows" in no_voice_words("sv", "win32")
    assert len(set(rate_words())) == 5
