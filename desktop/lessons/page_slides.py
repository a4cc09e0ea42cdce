"""A page as slides: its headings are the steps, each slide says one thing and names its sources."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from desktop.content.blocks import Block, Heading, ListBlock, Note, Paragraph, Quote, Table
from desktop.content.page import Page
from desktop.content.walk import inline_text
from desktop.lessons.cutting import Piece, calm, group, pieces
from desktop.lessons.feet import foot_line
from desktop.lessons.phrases import phrases
from desktop.lessons.runs import Prose, plain, prose
from desktop.lessons.slides import Deck, Part, Slide
from desktop.lessons.tables import fact_grids, table_grids

NOTE_TONES = {"idag": "green", "osakert": "gold", "viktigt": "red", "tips": "blue"}
AGENDA_FROM = 3
"""Pages with at least so many headings begin with them as a list."""


@dataclass(frozen=True, slots=True)
class LessonPage:
    """A page with what a lesson needs besides: the name of its kind, and its questions to talk about."""

    page: Page
    kind: str
    talk: tuple[str, ...] = ()


@dataclass(slots=True)
class _Section:
    heading: str
    eyebrow: str
    blocks: list[Block] = field(default_factory=list)


def page_deck(item: LessonPage, talk: bool = True) -> Deck:
    """The whole page as a presentation: title, headings, facts in short, every section, questions."""
    page = item.page
    return Deck(page.id, page.title, page.language, tuple(page_slides(item, talk)))


def page_slides(item: LessonPage, talk: bool = True) -> list[Slide]:
    """The slides of a page in order. The first is its title with its summary."""
    maker = _Maker(item)
    made = [maker.title(), *maker.agenda(), *maker.facts(), *maker.sections()]
    return [*made, *talk_slides(item)] if talk else made


def title_slide(item: LessonPage) -> Slide:
    """A page's first slide: its title with its summary."""
    return _Maker(item).title()


def talk_slides(item: LessonPage) -> list[Slide]:
    """A page's questions to talk about, one a slide."""
    own = phrases(item.page.language)
    return [
        Slide(
            "talk",
            question,
            eyebrow=f"{own['talk']} · {item.page.short or item.page.title}",
            count=f"{number} {own['of']} {len(item.talk)}" if len(item.talk) > 1 else "",
            page=item.page.id,
            language=item.page.language,
            section=item.page.short or item.page.title,
            questions=item.talk,
        )
        for number, question in enumerate(item.talk, 1)
    ]


class _Maker:
    """Makes the slides of one page."""

    def __init__(self, item: LessonPage) -> None:
        self.item = item
        self.page = item.page
        self.name = self.page.short or self.page.title
        self.eyebrow = f"{item.kind} · {self.name}" if item.kind else self.name
        self.sources = {source.id: source for source in self.page.sources}
        self.words = phrases(self.page.language)

    def slide(self, kind: str, heading: str, sources: Iterable[str] = (), **rest: object) -> Slide:
        """A slide of this page with its foot line."""
        made = Slide(
            kind,
            heading,
            eyebrow=self.eyebrow,
            foot=foot_line(sources, self.sources, self.page.language),
            page=self.page.id,
            language=self.page.language,
            section=self.name,
            questions=self.item.talk,
        )
        return replace(made, **rest)  # type: ignore[arg-type]

    def title(self) -> Slide:
        """Title and summary."""
        parts = (Part(plain(self.page.summary)),) if self.page.summary else ()
        eyebrow = self.item.kind or self.name
        return self.slide("title", self.page.title, self.sources, parts=parts, eyebrow=eyebrow, at_once=True)

    def agenda(self) -> list[Slide]:
        """The headings as a list, where there are enough of them."""
        names = [inline_text(b.children) for b in self.page.blocks if isinstance(b, Heading) and b.level == 2]
        if len(names) < AGENDA_FROM:
            return []
        items = [piece for name in names for piece in pieces(prose_of(name), "•", whole=True)]
        return self._counted([self._text("text", self.words["agenda"], part) for part in group(items)])

    def facts(self) -> list[Slide]:
        """The facts in short."""
        made = [
            self.slide("facts", self.words["facts"], sources, grid=grid)
            for grid, sources in fact_grids(self.page.facts)
        ]
        return self._counted(made)

    def sections(self) -> list[Slide]:
        """The body, a heading at a time; set-off notes on slides of their own."""
        out: list[Slide] = []
        for section in self._split():
            out += self._counted(self._section(section))
        return out

    def _split(self) -> list[_Section]:
        sections = [_Section(self.name, self.item.kind)]
        for block in self.page.blocks:
            if isinstance(block, Heading):
                sections.append(_Section(inline_text(block.children), self.eyebrow))
            else:
                sections[-1].blocks.append(block)
        return [section for section in sections if section.blocks]

    def _section(self, section: _Section) -> list[Slide]:
        out: list[Slide] = []
        thoughts: list[list[Piece]] = []
        for block in section.blocks:
            match block:
                case Paragraph() if len(section.blocks) > 1 and only_points(block):
                    pass
                case Paragraph():
                    thoughts.append(self._paragraph(block))
                case ListBlock():
                    self._add_list(thoughts, block)
                case Table() | Note() | Quote():
                    lead = taken_lead(thoughts) if not isinstance(block, Note) else []
                    out += self._texts(section, thoughts)
                    thoughts = []
                    out += self._special(section, block, lead)
                case Heading():
                    pass
        return out + self._texts(section, thoughts)

    def _paragraph(self, block: Paragraph) -> list[Piece]:
        return covered(pieces(prose(block.children)))

    def _add_list(self, thoughts: list[list[Piece]], block: ListBlock) -> None:
        """A list is one thought; the line that leads to it comes with it."""
        items = covered(list_pieces(block))
        if thoughts and thoughts[-1] and thoughts[-1][-1].part.text.endswith(":"):
            thoughts[-1] += items
        else:
            thoughts.append(items)

    def _texts(self, section: _Section, thoughts: Sequence[Sequence[Piece]]) -> list[Slide]:
        groups = [part for thought in calm(thoughts) for part in group(thought)]
        return [self._text("text", section.heading, part, eyebrow=section.eyebrow) for part in groups]

    def _text(self, kind: str, heading: str, part: Sequence[Piece], **rest: object) -> Slide:
        sources = dict.fromkeys(source for piece in part for source in piece.sources)
        return self.slide(kind, heading, sources, parts=tuple(piece.part for piece in part), **rest)

    def _special(self, section: _Section, block: Table | Note | Quote, lead: Sequence[Piece]) -> list[Slide]:
        """A table, a quotation or a set-off note; the line that leads to it is said, or stands before the words."""
        heading, eyebrow = section.heading, section.eyebrow
        if isinstance(block, Table):
            said = tuple(piece.part.text for piece in lead)
            return [
                self.slide("table", heading, sources, grid=grid, notes=said, eyebrow=eyebrow)
                for grid, sources in table_grids(block)
            ]
        inner = self._inner(block.children)
        tables = [slide for child in block.children if isinstance(child, Table)
                  for slide in self._special(section, child, ())]  # fmt: skip
        if isinstance(block, Quote):
            return [self._text("quote", heading, part, eyebrow=eyebrow) for part in group([*lead, *inner])] + tables
        tone = NOTE_TONES.get(block.kind, "blue")
        notes = [self._text("note", block.title, part, tone=tone) for part in group(inner)]
        return self._counted(notes) + tables

    def _inner(self, blocks: Iterable[Block]) -> list[Piece]:
        out: list[Piece] = []
        for block in blocks:
            match block:
                case Paragraph():
                    out += self._paragraph(block)
                case ListBlock():
                    out += covered(list_pieces(block))
                case Note(_, _, children) | Quote(children):
                    out += self._inner(children)
                case _:
                    pass
        return out

    def _counted(self, slides: list[Slide]) -> list[Slide]:
        """Slides that share a heading say which of how many they are."""
        all_of = Counter(slide.heading for slide in slides)
        seen: Counter[str] = Counter()
        out = []
        for slide in slides:
            seen[slide.heading] += 1
            many = all_of[slide.heading] > 1
            count = f"{seen[slide.heading]} {self.words['of']} {all_of[slide.heading]}" if many else ""
            out.append(replace(slide, count=slide.count or count))
        return out


def taken_lead(thoughts: list[list[Piece]]) -> list[Piece]:
    """The line that leads to what comes next ("…:"), taken out of the thoughts; empty where there is none."""
    if not thoughts or not thoughts[-1] or not thoughts[-1][-1].part.text.endswith(":"):
        return []
    return [thoughts[-1].pop()]


def only_points(block: Paragraph) -> bool:
    """Whether a paragraph says nothing but where to read more."""
    text = prose(block.children)
    return text.points_elsewhere((0, len(text.text)))


def prose_of(text: str) -> Prose:
    """Plain text as prose without sources."""
    return Prose(plain(text))


def list_pieces(block: ListBlock, level: int = 0) -> list[Piece]:
    """A list's items as pieces with their marks; lists in lists one level in."""
    out: list[Piece] = []
    for number, item in enumerate(block.items, block.start):
        mark = f"{number}." if block.ordered else ("•" if level == 0 else "–")
        for position, inner in enumerate(item):
            match inner:
                case Paragraph():
                    own = mark if position == 0 else ""
                    out += pieces(prose(inner.children), own, level if own else level + 1, whole=True)
                case ListBlock():
                    out += list_pieces(inner, min(level + 1, 2))
                case _:
                    pass
    return out


def covered(items: list[Piece]) -> list[Piece]:
    """Pieces of one paragraph: a sentence without a citation stands on the one that comes after it, or before."""
    out = list(items)
    for index, piece in enumerate(items):
        if not piece.sources:
            later = next((other.sources for other in items[index + 1 :] if other.sources), ())
            earlier = next((other.sources for other in reversed(items[:index]) if other.sources), ())
            out[index] = replace(piece, sources=later or earlier)
    return out
