"""A small reference work for the window's tests: every kind of block, three languages, every kind of group."""

import json
import sqlite3
from pathlib import Path

from desktop.content.blocks import (
    Block,
    Break,
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
from desktop.content.codec import encode
from desktop.content.integrity import content_hash
from desktop.content.schema import APPLICATION_ID, HASH_KEY, SCHEMA_VERSION, TABLES

KINDS = (
    ("strategi", "Strategin", "Strategin", "target"),
    ("tidslinje", "Tidslinje", "Tidslinje", "milestone"),
    ("omrade", "Strategiområde", "Områden", "layers"),
    ("program", "Program", "Program", "route"),
    ("lista", "Lista", "Listor", "list"),
    ("karta", "Karta", "Karta", "map"),
    ("kommun", "Kommun", "Kommuner", "map-pin"),
    ("aktor", "Myndighet", "Myndigheter", "landmark"),
    ("roll", "Roll", "Roller", "users"),
    ("okand", "Okänd", "Okända", "file-text"),
)
PAGES = (
    ("strategi", "strategi", "Strategin för romsk inkludering 2012–2032", "Strategin 2012–2032"),
    ("mal-2032", "strategi", "Målet 2032", ""),
    ("tidslinje", "tidslinje", "Tidslinje 1999–2032", "Tidslinje"),
    ("omr-index", "omrade", "De sex områdena", ""),
    ("omr-utbildning", "omrade", "Utbildning", ""),
    ("omr-arbete", "omrade", "Arbete", ""),
    ("prog-pilot", "program", "Pilotverksamheten", ""),
    ("kom-index", "lista", "Kommuner A–Ö", ""),
    ("karta", "karta", "Karta över kommunerna", "Karta"),
    ("kom-uppsala", "kommun", "Uppsala", ""),
    ("kom-lulea", "kommun", "Luleå", ""),
    ("kom-orebro", "kommun", "Örebro", ""),
    ("org-skolverket", "aktor", "Skolverket", ""),
    ("org-annan", "aktor", "Annan <b>myndighet</b> & co", ""),
    ("roll-brobyggare", "roll", "Brobyggare", ""),
    ("sida-okand", "okand", "En sida av okänd sort", ""),
)
SOURCES = (
    ("s000", "Avslutad pilotverksamhet", "minoritet.se", "2024-02-27", "uppdaterad 2024-02-27"),
    ("s001", "Vad är romsk inkludering?", "minoritet.se", "2019-04-10", "uppdaterad 2019-04-10"),
)


def text_of(page: str, language: str) -> tuple[Block, ...]:
    """A text with every kind of node. Long enough to scroll."""
    filler = tuple(
        Paragraph(f"f{n}", n + 10, (Text(f"Stycke {n} på {language} om {page}. " * 6), Cite("s001", 2)))
        for n in range(12)
    )
    return (
        Paragraph(
            "p1",
            1,
            (Text("Kommunerna anställde "), Link("roll-brobyggare", "", (Text("brobyggare"),)), Cite("s000", 1)),
        ),
        Heading(2, "vad-hande", (Text("Vad hände?"),)),
        Paragraph(
            "p2",
            2,
            (Strong((Text("Viktigt."),)), Emphasis((Text(" Stressat."),)), Break(), Lang("en", (Text("word"),))),
        ),
        ListBlock(
            False,
            1,
            (
                (Paragraph("p3", 3, (Text("Ett <script>alert(1)</script>"),)),),
                (Paragraph("p4", 4, (Text("Två"),)), ListBlock(True, 3, ((Paragraph("p5", 5, (Text("Inre"),)),),))),
            ),
        ),
        Table(
            ((Text("När"),), (Text("Vad"),)), (((Text("2012"),), (Text("Start"), Cite("s000", 1))),), ("left", "right")
        ),
        Quote((Paragraph("p6", 6, (Text("Ett citat"),)),)),
        Note("idag", "I dag", (Paragraph("p7", 7, (Text("Så här är det nu."),)),)),
        Note("viktigt", "Viktigt", (Paragraph("p8", 8, (Text("Se upp."),)),)),
        Heading(2, "mer", (Text("Mer"),)),
        *filler,
        Heading(3, "sist", (Text("Sist på sidan"),)),
        Paragraph("p9", 40, (Link("kom-lulea", "vad-hande", (Text("till Luleå"),)), Text(" Slut."))),
    )


def make_work(path: Path) -> Path:
    """Writes the database."""
    db = sqlite3.connect(path)
    db.executescript(TABLES)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    meta = {"edition": "2026.11", "pages": str(len(PAGES)), "content_hash": "0" * 64}
    db.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
    for position, (id_, label, plural, icon) in enumerate(KINDS):
        names = (json.dumps({"sv": label, "en": f"{label} (en)"}), json.dumps({"sv": plural, "en": f"{plural} (en)"}))
        db.execute("INSERT INTO kind VALUES (?, ?, 1, ?, ?, ?, 0)", (id_, position, icon, *names))
    for id_, title, publisher, date, words in SOURCES:
        row = (id_, title, publisher, date, words, "2026-11-21", "minoritet.se", "https://example.invalid", "hög")
        db.execute("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    for position, page in enumerate(PAGES):
        _insert_page(db, position, *page)
    for page in ("strategi", "omr-utbildning", "roll-brobyggare"):
        db.execute("INSERT INTO page_area VALUES (?, 0, 'utbildning')", (page,))
    db.executemany("INSERT INTO related VALUES ('roll-brobyggare', ?, ?)", [(0, "kom-lulea"), (1, "org-skolverket")])
    _insert_facts(db)
    db.execute("UPDATE meta SET value = ? WHERE key = ?", (content_hash(db), HASH_KEY))
    db.commit()
    db.close()
    return path


def _insert_page(db: sqlite3.Connection, position: int, id_: str, kind: str, title: str, short: str) -> None:
    db.execute("INSERT INTO page VALUES (?, ?, 'aktuell', '2026-11', 1.0, ?)", (id_, kind, position))
    tags = ("sv",) if id_ == "mal-2032" else ("sv", "sv-simple", "en")
    for tag in tags:
        name = title if tag == "sv" else f"{title} [{tag}]"
        summary = f"Ingressen till {title}."
        db.execute(
            "INSERT INTO version(page, language, title, short, summary, blocks) VALUES (?, ?, ?, ?, ?, ?)",
            (id_, tag, name, short, summary, encode(text_of(id_, tag))),
        )
        db.execute("INSERT INTO fact VALUES (?, ?, 0, 'Beslut', '16 februari 2012', 's000')", (id_, tag))
        db.execute("INSERT INTO fact VALUES (?, ?, 1, 'Hälsokommunikatörsutbildningen', 'ja', 's000')", (id_, tag))
        db.executemany("INSERT INTO version_source VALUES (?, ?, ?, ?)", [(id_, tag, 1, "s000"), (id_, tag, 2, "s001")])


def _insert_facts(db: sqlite3.Connection) -> None:
    rows = (
        ("kom-lulea", "2580", "Luleå", "Norrbottens län", (("pilot", 2012, 2015), ("natverk", 2013, None))),
        ("kom-uppsala", "0380", "Uppsala", "Uppsala län", (("utveckling", 2016, 2020), ("natverk", 2013, None))),
        ("kom-orebro", "1880", "Örebro", "Örebro län", (("natverk", 2013, None),)),
    )
    for number, (page, code, name, county, parts) in enumerate(rows):
        place = (page, code, name, county, 60.0 + number, 17.0, 100_000 + number, "2024-12-31", '["finska"]')
        db.execute("INSERT INTO municipality VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", place)
        for position, (programme, first, last) in enumerate(parts):
            row = (page, position, programme, first, last, json.dumps({"sv": "deltog"}), "s000")
            db.execute("INSERT INTO participation VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        left = number * 40
        ring = [left, 0, 30, 0, 0, 30, -30, 0]
        db.execute("INSERT INTO shape VALUES (?, 'kommun', ?, ?, ?)", (code, name, county, json.dumps([ring])))
    events = (
        ("beslut", "2012-02-16", "", "day", "", "strategi", "beslut", '["utbildning"]', "Regeringen beslutar"),
        ("pilot", "2012", "2015", "year", "", "prog-pilot", "verksamhet", "[]", "Pilotverksamheten pågår"),
        ("host", "2012-10", "", "season", "hösten", "roll-brobyggare", "organisation", "[]", "Brobyggare anställs"),
        ("mal", "2032", "", "year", "", "mal-2032", "mål", "[]", "Målet ska vara nått"),
    )
    for row in events:
        db.execute(
            "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 's000')", (*row[:8], json.dumps({"sv": row[8]}))
        )
    terms = (
        ("brobyggare", "brobyggare", "En länk mellan romer och myndigheter", "roll-brobyggare", ["brobyggaren"]),
        ("ars", "årsrapport", "Rapport om ett år", "strategi", ["årsrapporten"]),
        ("ovr", "övrigt", "Det som är kvar", "strategi", []),
    )
    for id_, word, text, page, forms in terms:
        row = (id_, page, "s000", json.dumps({"sv": word}), json.dumps({"sv": text}), json.dumps(forms))
        db.execute("INSERT INTO term VALUES (?, ?, ?, ?, ?, ?)", row)
    db.execute("INSERT INTO talk VALUES ('roll-brobyggare', 0, ?)", (json.dumps({"sv": "Vad är tillit?"}),))
