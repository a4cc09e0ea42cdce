"""Slides, plan, worksheet, answers and cards as plain data for the printed page. Pure: no Typst, no files."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from desktop.core.languages import html_language
from desktop.core.records import Source
from desktop.lessons.measure import BOLD, line_count, shortened, width
from desktop.lessons.phrases import phrases
from desktop.lessons.slides import COLUMN, HEADING_SIZES, TALK_SIZES, TITLE_SIZES, Deck, Part, Runs, Slide
from desktop.lessons.talking import Plan
from desktop.lessons.worksheet import Worksheet

Data = dict[str, Any]
MOST_SOURCES = 6
CARD_SIZES = (27.0, 23.0, 19.0, 16.0, 13.0)
CARD_WIDTH, CARD_HEIGHT = 222.0, 126.0
"""Of the room for a group's name on its card, in points."""

_WORDS = {
    "sv": {
        "plan": "Lektionsplan", "worksheet": "Arbetsblad", "answers": "Facit", "cards": "Namnkort", "time": "Tid",
        "step": "Steg", "say": "Att säga", "points": "Stödord", "talk": "Att prata om", "tasks": "Uppgifter",
        "material": "Material", "match": "Para ihop ordet med rätt förklaring",
        "choose": "Välj rätt svar", "name": "Grupp", "sources": "Läs mer i källorna", "page": "sida", "of": "av",
        "notes": "Anteckningar", "why": "Varför", "handout": "Åhörarkopia",
    },
    "en": {
        "plan": "Lesson plan", "worksheet": "Worksheet", "answers": "Answers", "cards": "Name cards", "time": "Time",
        "step": "Step", "say": "To say", "points": "Points", "talk": "To talk about", "tasks": "Tasks",
        "material": "Material", "match": "Match the word with its meaning",
        "choose": "Choose the right answer", "name": "Group", "sources": "Read more in the sources", "page": "page",
        "of": "of", "notes": "Notes", "why": "Why", "handout": "Handout",
    },
}  # fmt: skip


def slides_paper(deck: Deck, handout: bool = False) -> Data:
    """A deck as pages: one slide a page, or three to a page with lines to write on."""
    data = _base("handout" if handout else "slides", deck.title, deck.language)
    return data | {"slides": [_slide(slide) for slide in deck.slides]}


def plan_paper(plan: Plan, language: str) -> Data:
    """A lesson plan."""
    rows = [
        {
            "time": f"{row.start}–{row.end}" if row.end > row.start else "",
            "title": row.title, "say": row.say.splitlines(), "points": list(row.points),
            "talk": list(row.questions), "tasks": list(row.tasks),
            "material": row.material,
        }
        for row in plan.rows
    ]  # fmt: skip
    about = {"aim": plan.aim, "audience": plan.audience, "material": plan.material, "minutes": plan.minutes}
    return _base("plan", plan.title, language) | about | {"rows": rows}


def worksheet_paper(sheet: Worksheet, language: str, answers: bool = False) -> Data:
    """The participants' worksheet, or its answer sheet."""
    matching = sheet.matching
    return _base("answers" if answers else "worksheet", sheet.title, language) | {
        "aim": sheet.aim,
        "words": list(matching.words),
        "meanings": [list(pair) for pair in zip("ABCDEF", matching.meanings, strict=False)],
        "letters": list(matching.answers),
        "questions": [
            {"question": q.question, "options": list(q.options), "letter": q.letter, "why": q.why}
            for q in sheet.questions
        ],
        "talk": list(sheet.talk),
        "tasks": list(sheet.tasks),
        "sources": [_source(source) for source in chosen_sources(sheet.sources)],
    }


def cards_paper(names: Sequence[str], title: str, language: str) -> Data:
    """Name cards for group work, eight to a page."""
    fitted = [_card(name) for name in names]
    return _base("cards", title, language) | {
        "names": [name for name, _ in fitted],
        "sizes": [size for _, size in fitted],
    }


def _card(name: str) -> tuple[str, float]:
    """A name and the largest size, in points, at which it fits its card; a word that never does is cut."""
    for size in CARD_SIZES:
        words = max((width(word, size, BOLD) for word in name.split()), default=0.0)
        if words <= CARD_WIDTH and line_count(name, CARD_WIDTH, size, BOLD) * size * 1.25 <= CARD_HEIGHT:
            return name, size
    least = CARD_SIZES[-1]
    return " ".join(shortened(word, CARD_WIDTH, least, 1, BOLD) for word in name.split()), least


def chosen_sources(sources: Iterable[Source]) -> list[Source]:
    """The sources that get a QR code: those with a web address, each address once, for the first source that has it."""
    by_url: dict[str, Source] = {}
    for source in sources:
        if source.url.startswith(("https://", "http://")):
            by_url.setdefault(source.url, source)
    return list(by_url.values())[:MOST_SOURCES]


def _base(kind: str, title: str, language: str) -> Data:
    words: Mapping[str, str] = _WORDS["en" if language.split("-")[0] == "en" else "sv"]
    own = phrases(language)
    shared = {key: own[key] for key in ("aim", "for", "minutes")}
    return {"kind": kind, "title": title, "lang": html_language(language), "say": dict(words) | shared}


def _source(source: Source) -> Data:
    return {"title": source.title, "rest": f"{source.publisher}, {source.date_text or source.date}.", "url": source.url}


def _slide(slide: Slide) -> Data:
    return {
        "kind": slide.kind,
        "eyebrow": slide.eyebrow,
        "count": slide.count,
        "heading": slide.heading,
        "size": _heading_size(slide),
        "parts": [_part(part) for part in slide.parts],
        "grid": _grid(slide),
        "tone": slide.tone if slide.kind != "words" else "",
        "foot": slide.foot,
        "lang": html_language(slide.language),
        "map": _map(slide),
    }


def _heading_size(slide: Slide) -> float:
    sizes = {"title": TITLE_SIZES, "talk": TALK_SIZES}.get(slide.kind, HEADING_SIZES)
    most = range(1, len(sizes) + 1) if slide.kind != "talk" else (4, 4, 5, 6, 8)
    room = COLUMN - (250.0 if slide.figure else 0.0)
    for size, lines in zip(sizes, most, strict=True):
        if line_count(slide.heading, room, size, BOLD) <= lines:
            return size
    return 32.0


def _part(part: Part) -> Data:
    return {"runs": _runs(part.runs), "mark": part.mark, "level": part.level, "tone": part.tone}


def _runs(runs: Runs) -> list[Data]:
    return [{"s": run.text, "b": run.strong, "i": run.emphasis, "lang": run.language.split("-")[0]} for run in runs]


def _grid(slide: Slide) -> Data | None:
    grid = slide.grid
    if grid is None:
        return None
    return {
        "head": [_runs(cell) for cell in grid.head],
        "rows": [[_runs(cell) for cell in row] for row in grid.rows],
        "shares": list(grid.shares),
        "align": [side if side in ("left", "right", "center") else "left" for side in grid.align],
    }


def _map(slide: Slide) -> Data | None:
    figure = slide.figure
    if figure is None:
        return None
    xs = [x for ring in figure.outlines for x, _ in ring] or [0, 1]
    ys = [y for ring in figure.outlines for _, y in ring] or [0, 1]
    left, top = min(xs), min(ys)
    return {
        "width": max(xs) - left,
        "height": max(ys) - top,
        "rings": [[[x - left, y - top] for x, y in ring] for ring in figure.outlines],
        "dots": [[dot.x - left, dot.y - top] for dot in figure.dots],
    }
