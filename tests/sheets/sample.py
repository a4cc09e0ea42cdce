"""A page that is only for tests: every kind of block, so that pictures of it change with the look alone."""

from desktop.content.blocks import (
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
)
from desktop.content.page import Page
from desktop.core.records import Event, Fact, QuizQuestion, Source
from desktop.sheets.gather import Material, SheetPage

_WORDS = (
    "Den här texten finns bara för att pröva utseendet. Den har långa ord som förskoleverksamhet och "
    "modersmålsundervisning, ett datum som den 14 september 2006 och ett tal som 330 000 kronor. "
)


def _para(text: str, number: int) -> Paragraph:
    return Paragraph(f"p{number}", number, (Text(text), Cite("s1", 1), Cite("s2", 2)))


def _source(number: int) -> Source:
    url = "https://example.org/provsida" if number == 1 else ""
    date = "2026-01-02"
    return Source(f"s{number}", f"Provkälla {number}", "Provutgivaren", date, "2 januari 2026", date, "", url, "hög")


def page(language: str = "sv") -> Page:
    """The page."""
    rows = (((Text("2012–2015"),), (Text("Det första som hände, och lite till."), Cite("s1", 1))),)
    blocks = (
        _para(_WORDS, 1),
        Heading(2, "a", (Text("Vad gör man?"),)),
        ListBlock(False, 1, ((_para("En sak som är kort.", 2),), (_para(_WORDS, 3),))),
        Heading(3, "b", (Text("En mindre rubrik"),)),
        Paragraph("p4", 4, (Strong((Text("Viktigt"),)), Text(" och "), Emphasis((Text("betonat"),)), Text(" och "))),
        Paragraph("p5", 5, (Lang("rmy", (Text("romani ćhib"),)), Text(" och "), Link("x", "", (Text("en länk"),)))),
        Table(((Text("När"),), (Text("Vad"),)), rows * 3, ("left", "left")),
        Quote((_para("Ett citat.", 6),)),
        Note("idag", "I dag", (_para("Så är det nu.", 7),)),
        Note("osakert", "Osäkert", (_para("Så är det kanske.", 8),)),
        Note("viktigt", "Viktigt", (_para("Så är det verkligen.", 9),)),
        ListBlock(True, 1, ((_para("Först.", 10),), (_para("Sedan.", 11),))),
    )
    facts = tuple(Fact(f"Uppgift {n}", f"värdet av uppgift {n}", "s1") for n in range(1, 5))
    return Page(
        "prov", "roll", language, language, ("sv",), "Provsidan", "Provsidan",
        "En sida som visar alla slags stycken som ett faktablad kan ha.",
        "aktuell", "2026-11", (), blocks, facts, (), (_source(1), _source(2)),
    )  # fmt: skip


def material() -> Material:
    """The page as material for every format."""
    options = ("Rätt svar", "Fel svar", "Ett annat fel svar")
    quiz = QuizQuestion("q", "prov", "s1", "", "val", 1, "Vilket svar är rätt?", options, 0, "Så står det i källan.")
    events = (
        Event("e1", "2012-02-16", "", "day", "", "prov", "beslut", (), "Något beslutas", "s1"),
        Event("e2", "2012", "", "season", "hösten", "prov", "beslut", (), "Något börjar", "s2"),
        Event("e3", "2016", "2020", "year", "", "prov", "program", (), "Något pågår", "s1"),
    )
    item = SheetPage(page(), "Roll", ("Vad tycker ni?",), (quiz,), None, page("en"), ("What do you think?",))
    return Material("2026.11", (item,), (_source(1), _source(2)), events)
