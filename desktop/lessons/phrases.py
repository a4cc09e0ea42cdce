"""The few words that slides, plans and worksheets say themselves, by the language of the content."""

from collections.abc import Mapping

_PHRASES: Mapping[str, Mapping[str, str]] = {
    "sv": {
        "source": "Källa", "sources": "Källor", "more": "till", "facts": "I korthet", "agenda": "Det här tar vi upp",
        "talk": "Att prata om", "of": "av", "aim": "Mål", "for": "För", "minutes": "minuter", "lesson": "Lektion",
        "words": "Ord först", "quiz": "Frågesport", "true": "Stämmer det?", "yes": "Ja, det stämmer",
        "no": "Nej, det stämmer inte", "unsure": "Vi är inte säkra", "answer": "Svar", "why": "Varför",
        "points": "Så gick det", "point": "poäng", "one_point": "poäng", "page": "Sida", "hits": "Sökning",
        "timeline": "Tidslinje", "map": "Karta", "thanks": "Tack!", "turn": "Turen går till", "proposed": "Förslag",
        "question": "Fråga",
        "introduction": "Välkomna", "municipality": "kommun", "municipalities": "kommuner", "and": "och",
        "region": "region", "regions": "regioner", "read": "Läst", "edition": "Innehåll",
        "task": "Uppgift",
    },
    "en": {
        "source": "Source", "sources": "Sources", "more": "more", "facts": "In short", "agenda": "What we talk about",
        "talk": "To talk about", "of": "of", "aim": "Aim", "for": "For", "minutes": "minutes", "lesson": "Lesson",
        "words": "Words first", "quiz": "Quiz", "true": "Is it true?", "yes": "Yes, it is true",
        "no": "No, it is not true", "unsure": "We are not sure", "answer": "Answer", "why": "Why",
        "points": "The result", "point": "points", "one_point": "point", "page": "Page", "hits": "Search",
        "timeline": "Timeline", "map": "Map", "thanks": "Thank you!", "turn": "Turn", "proposed": "Suggestion",
        "question": "Question",
        "introduction": "Welcome", "municipality": "municipality", "municipalities": "municipalities",
        "and": "and", "region": "region", "regions": "regions", "read": "Read", "edition": "Content",
        "task": "Task",
    },
}  # fmt: skip


def phrases(language: str) -> Mapping[str, str]:
    """The words in the language nearest to `language`: Swedish for all but English."""
    return _PHRASES["en" if language.split("-")[0] == "en" else "sv"]
