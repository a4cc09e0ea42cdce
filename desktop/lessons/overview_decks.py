"""Presentations of more than one page: search hits, the timeline, the map, questions to talk about."""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from desktop.core.records import Event, Municipality, PageRef, Shape, Source
from desktop.lessons.cutting import group, pieces
from desktop.lessons.feet import foot_line
from desktop.lessons.measure import BOLD, shortened
from desktop.lessons.page_slides import LessonPage, page_slides, prose_of, talk_slides, title_slide
from desktop.lessons.phrases import phrases
from desktop.lessons.runs import Prose, plain
from desktop.lessons.slides import COLUMN, HEADING_SIZES, Deck, Dot, Figure, Part, Slide
from desktop.lessons.tables import grids

PROGRAMMES = {
    "pilot": ("Pilotverksamheten", "The pilot programme", "blue"),
    "utveckling": ("Utvecklingsverksamheten", "The development programme", "green"),
    "natverk": ("Nätverket", "The network", "gold"),
}
_MONTHS = {
    "sv": "januari februari mars april maj juni juli augusti september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_SEASONS = {"våren": "spring", "sommaren": "summer", "hösten": "autumn", "vintern": "winter"}
MOST_NAMES = 7


def hits_deck(text: str, refs: Sequence[PageRef], pages: Mapping[str, LessonPage], language: str) -> Deck:
    """A search's pages: their names, then each one's title and summary."""
    own = phrases(language)
    eyebrow = f"{own['hits']} · {text}"
    text = shortened(text, COLUMN, HEADING_SIZES[1], 2, BOLD)
    names = [piece for ref in refs for piece in pieces(prose_of(ref.short or ref.title), "•", whole=True)]
    slides = [
        Slide("text", text, tuple(piece.part for piece in part), own["hits"], language=language, section=text,
              at_once=True)
        for part in group(names)
    ]  # fmt: skip
    slides += [title_slide(pages[ref.id]) for ref in refs if ref.id in pages]
    return Deck("search", text, language, tuple(slides) or (Slide("title", text, eyebrow=eyebrow, language=language),))


def pages_deck(items: Sequence[LessonPage], title: str, language: str) -> Deck:
    """Several whole pages after each other, with a slide that names them."""
    names = [piece for i in items for piece in pieces(prose_of(i.page.short or i.page.title), "•", whole=True)]
    slides = [
        Slide("text", title, tuple(piece.part for piece in part), language=language, section=title, at_once=True)
        for part in group(names)
    ]
    for item in items:
        slides += page_slides(item)
    return Deck("pages", title, language, tuple(slides))


def talk_deck(items: Iterable[LessonPage], language: str, seed: int | None = None) -> Deck | None:
    """The questions of some pages, one at a time; in random order with a seed. None where there are none."""
    slides = [slide for item in items for slide in talk_slides(item)]
    if not slides:
        return None
    if seed is not None:
        random.Random(seed).shuffle(slides)
    own = phrases(language)
    counted = [replace(s, count=f"{n} {own['of']} {len(slides)}") for n, s in enumerate(slides, 1)]
    return Deck("talk", own["talk"], language, tuple(counted))


def events_deck(events: Sequence[Event], sources: Iterable[Source], language: str, title: str = "") -> Deck:
    """The timeline: a few events a slide, with their dates, and the years as headings."""
    own = phrases(language)
    known = {source.id: source for source in sources}
    rows = [_event_row(event, language) for event in events]
    slides: list[Slide] = []
    done = 0
    for grid, cited in grids((), rows, ("left", "left")):
        starts = sum(bool(_text(row[0])) for row in grid.rows)
        some = events[done : done + starts] or events[done - 1 : done]
        done += starts
        slides.append(
            Slide("table", _years(some), eyebrow=title or own["timeline"], grid=grid, language=language,
                  foot=foot_line(cited, known, language), section=title or own["timeline"])
        )  # fmt: skip
    empty = (Slide("title", title or own["timeline"], language=language),)
    return Deck("timeline", title or own["timeline"], language, tuple(slides) or empty)


def event_date(event: Event, language: str) -> str:
    """The date as it is said, with the precision that is known."""
    names = _MONTHS["en" if language == "en" else "sv"]
    parts = event.start.split("-")
    if event.precision == "season" and event.season:
        season = _SEASONS.get(event.season, event.season) if language == "en" else event.season
        return f"{season} {parts[0]}"
    if event.precision == "day" and len(parts) == 3:
        return f"{int(parts[2])} {names[int(parts[1]) - 1]} {parts[0]}"
    if event.precision == "month" and len(parts) > 1:
        return f"{names[int(parts[1]) - 1]} {parts[0]}"
    return parts[0]


def map_deck(
    municipalities: Sequence[Municipality],
    shapes: Sequence[Shape],
    counties: Sequence[Shape],
    sources: Iterable[Source],
    language: str,
    year: int = 0,
) -> Deck:
    """The municipalities of each programme on the map; with a year only those that took part then."""
    own = phrases(language)
    known = {source.id: source for source in sources}
    centres = {shape.code: _centre(shape) for shape in shapes}
    outlines = tuple(ring for shape in counties for ring in shape.rings if len(ring) > 8)
    slides: list[Slide] = []
    for programme, (swedish, english, tone) in PROGRAMMES.items():
        taking = [(m, p) for m in municipalities for p in m.parts if p.programme == programme and _held(p, year)]
        if not taking:
            continue
        dots = tuple(Dot(*centres[m.code], m.name, tone) for m, _ in taking if m.code in centres)
        heading = english if language == "en" else swedish
        years = sorted({p.from_year for _, p in taking})
        eyebrow = f"{own['map']} · {year or _span(years, [p.to_year for _, p in taking])}"
        names = _columns([m.name for m, _ in taking], own["more"])
        foot = foot_line([p.source for _, p in taking], known, language)
        slides.append(
            Slide("map", heading, names, eyebrow, count=_many([m for m, _ in taking], own), foot=foot,
                  language=language, figure=Figure(outlines, dots), tone=tone, section=own["map"], at_once=True)
        )  # fmt: skip
    empty = (Slide("title", f"{own['map']} {year or ''}".strip(), language=language),)
    return Deck("map", own["map"], language, tuple(slides) or empty)


def _many(taking: Sequence[Municipality], own: Mapping[str, str]) -> str:
    """How many municipalities, and apart from them regions, which have no code of a municipality."""
    towns = sum(bool(one.code) for one in taking)
    regions = len(taking) - towns
    told = [(towns, "municipality", "municipalities"), (regions, "region", "regions")]
    return f" {own['and']} ".join(f"{n} {own[one if n == 1 else many]}" for n, one, many in told if n)


def _held(part: object, year: int) -> bool:
    first, last = getattr(part, "from_year", 0), getattr(part, "to_year", None)
    return not year or (first <= year and (last is None or year <= last))


def _span(starts: Sequence[int], ends: Sequence[int | None]) -> str:
    known = [end for end in ends if end]
    return f"{starts[0]}–{max(known)}" if len(known) == len(ends) else f"{starts[0]}–"


def _columns(names: Sequence[str], more: str) -> tuple[Part, ...]:
    """Names in at most seven lines: one each where they fit, else several on a line."""
    if len(names) <= MOST_NAMES:
        return tuple(Part(plain(name), "•") for name in names)
    each = -(-len(names) // MOST_NAMES)
    rows = [names[first : first + each] for first in range(0, len(names), each)]
    return tuple(Part(plain(", ".join(row)), tone="small") for row in rows)


def _centre(shape: Shape) -> tuple[float, float]:
    ring = max(shape.rings, key=len)
    xs, ys = [point[0] for point in ring], [point[1] for point in ring]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _event_row(event: Event, language: str) -> tuple[Prose, Prose]:
    cites = ((len(event.text), event.source),) if event.source else ()
    return Prose(plain(event_date(event, language), strong=True)), Prose(plain(event.text), cites)


def _years(events: Sequence[Event]) -> str:
    years = sorted({event.start[:4] for event in events})
    return years[0] if len(years) == 1 else f"{years[0]}–{years[-1]}"


def _text(runs: Iterable[object]) -> str:
    return "".join(getattr(run, "text", "") for run in runs)
