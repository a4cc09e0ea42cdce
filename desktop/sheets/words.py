"""The few words that the sheets themselves print, by language."""

from collections.abc import Mapping

_WORDS: Mapping[str, Mapping[str, str]] = {
    "sv": {
        "sender": "Brobyggaren",
        "sender_line": "Uppslagsverk om romsk inkludering i Sverige",
        "sheet": "Faktablad",
        "subject": "Romsk inkludering",
        "facts": "I korthet",
        "notes": "Mina anteckningar",
        "own_note": "Att tänka på",
        "sources": "Källor",
        "all_read": "Alla källor lästa",
        "read": "Läst",
        "printed": "Utskrivet",
        "edition": "Innehåll",
        "page": "sida",
        "of": "av",
        "talk": "Att prata om",
        "qr": "QR-kod till källa",
        "logo": "Logotyp för",
        "nearest": "Texten finns inte på det valda språket och visas på",
    },
    "en": {
        "sender": "Brobyggaren",
        "sender_line": "A reference work on Roma inclusion in Sweden",
        "sheet": "Fact sheet",
        "subject": "Roma inclusion",
        "facts": "In short",
        "notes": "My notes",
        "own_note": "To keep in mind",
        "sources": "Sources",
        "all_read": "All sources read",
        "read": "Read",
        "printed": "Printed",
        "edition": "Content",
        "page": "page",
        "of": "of",
        "talk": "To talk about",
        "qr": "QR code to source",
        "logo": "Logo of",
        "nearest": "The text does not exist in the chosen language and is shown in",
    },
}


def words(language: str) -> Mapping[str, str]:
    """The sheets' own words in the language nearest to `language`: Swedish for all but English."""
    return _WORDS["en" if language.split("-")[0] == "en" else "sv"]
