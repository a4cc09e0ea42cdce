"""The few words that the sheets themselves print, by language."""

from collections.abc import Mapping

from desktop.content.page import Page
from desktop.core.languages import language_name

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
        "nearest": "Den här texten finns inte på %s. Du läser den på %s.",
        "in_sv": "svenska",
        "in_sv-simple": "lätt svenska",
        "in_en": "engelska",
        "worksheet": "Arbetsblad",
        "name": "Namn",
        "date": "Datum",
        "choose": "Välj rätt svar",
        "fill": "Fyll i det som fattas",
        "own_words": "Med egna ord",
        "own_words_task": "Vad är viktigast på den här sidan? Skriv två eller tre meningar.",
        "answers": "Facit",
        "why": "Varför",
        "source": "Källa",
        "talk_hint": "Här finns inga rätta svar.",
        "set_title": "Faktablad om romsk inkludering",
        "contents": "Innehåll i häftet",
        "sheets": "faktablad",
        "timeline_title": "Tidslinje över romsk inkludering",
        "map_title": "Kommunerna i romsk inkludering",
        "map_alt": "Karta över Sverige med kommunerna utmärkta.",
        "small_map_alt": "Karta över Sverige där det är markerat var kommunen ligger:",
        "pilot": "Pilotkommuner",
        "utveckling": "Utvecklingskommuner",
        "natverk": "Med i nätverket",
        "from": "från",
        "year_all": "Alla år",
        "poster": "Affisch",
        "card": "Samtalskort",
        "våren": "våren",
        "hösten": "hösten",
        "sommaren": "sommaren",
        "vintern": "vintern",
        "map_note": "Kartan visar vilka kommuner som källorna nämner. Den säger inget om var romer bor, "
        "och inget om vad kommunerna gör i dag.",
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
        "nearest": "This text does not exist in %s. You are reading it in %s.",
        "in_sv": "Swedish",
        "in_sv-simple": "easy Swedish",
        "in_en": "English",
        "worksheet": "Worksheet",
        "name": "Name",
        "date": "Date",
        "choose": "Choose the right answer",
        "fill": "Fill in what is missing",
        "own_words": "In your own words",
        "own_words_task": "What is most important on this page? Write two or three sentences.",
        "answers": "Answers",
        "why": "Why",
        "source": "Source",
        "talk_hint": "There are no right answers here.",
        "set_title": "Fact sheets on Roma inclusion",
        "contents": "Contents",
        "sheets": "fact sheets",
        "timeline_title": "Timeline of Roma inclusion",
        "map_title": "The municipalities in Roma inclusion",
        "map_alt": "Map of Sweden with the municipalities marked.",
        "small_map_alt": "Map of Sweden showing where the municipality lies:",
        "pilot": "Pilot municipalities",
        "utveckling": "Development municipalities",
        "natverk": "In the network",
        "from": "from",
        "year_all": "All years",
        "poster": "Poster",
        "card": "Conversation card",
        "våren": "spring",
        "hösten": "autumn",
        "sommaren": "summer",
        "vintern": "winter",
        "map_note": "The map shows which municipalities the sources name. It says nothing about where Roma live, "
        "nor about what the municipalities do today.",
    },
}

_MONTHS = {
    "sv": "januari februari mars april maj juni juli augusti september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
}


def months(language: str) -> list[str]:
    """The twelve months' names."""
    return _MONTHS["en" if language.split("-")[0] == "en" else "sv"]


def words(language: str) -> Mapping[str, str]:
    """The sheets' own words in the language nearest to `language`: Swedish for all but English."""
    return _WORDS["en" if language.split("-")[0] == "en" else "sv"]


def nearest_line(page: Page) -> str:
    """What a sheet says when its page is not there in the language that was asked for; empty when it is."""
    if page.language == page.asked_language:
        return ""
    own = words(page.asked_language)
    wanted, shown = (own.get(f"in_{tag}", language_name(tag)) for tag in (page.asked_language, page.language))
    return own["nearest"] % (wanted, shown)
