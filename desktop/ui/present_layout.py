"""A slide laid out on the stage: what stands where. The same for the screen, for pictures and for the tests."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from desktop.core.languages import language_name
from desktop.lessons.slides import (
    COLUMN,
    HEADING_SIZES,
    INDENT,
    LINE,
    OPTION_ROOM,
    SMALLEST,
    TABLE_LINE,
    TABLE_TEXT,
    TALK_SIZES,
    TEXT,
    TITLE_SIZES,
    Grid,
    Part,
    Slide,
    indent,
)
from desktop.lessons.tables import CELL_GAP
from desktop.ui.present_items import BoxItem, DotItem, Item, MapItem, SignItem, TextItem, fitted, plain_item, text_item
from desktop.ui.present_look import FOOT_TOP, Stage, slide_font

TOP = 82.0
_SEMIBOLD, _BOLD = QFont.Weight.DemiBold, QFont.Weight.Bold
_EYEBROW = 31.0
MAP_WIDTH = 250.0


@dataclass(slots=True)
class Laid:
    """A slide's items in the order to paint them; `bottom` is where the last one ends."""

    slide: Slide
    stage: Stage
    items: list[Item] = field(default_factory=list)
    bottom: float = 0.0

    def texts(self) -> list[TextItem]:
        """The items that are text."""
        return [item for item in self.items if isinstance(item, TextItem)]


def lay_out(slide: Slide, stage: Stage) -> Laid:
    """Everything of a slide but its foot line."""
    maker = _Maker(slide, stage)
    if slide.kind == "title":
        maker.title()
    elif slide.kind == "talk":
        maker.talk()
    elif slide.kind == "words":
        maker.words()
    else:
        maker.usual()
    maker.laid.bottom = maker.y
    return maker.laid


class _Maker:
    """Goes down the stage and puts item after item."""

    def __init__(self, slide: Slide, stage: Stage) -> None:
        self.slide, self.stage = slide, stage
        self.laid = Laid(slide, stage)
        self.x, self.room = stage.margin, stage.room
        self.y = TOP

    def put(self, item: Item) -> Item:
        """Adds an item."""
        self.laid.items.append(item)
        return item

    # -- heads ------------------------------------------------------------------------------

    def eyebrow(self) -> None:
        """The line over the heading, and which of how many to its right."""
        if not self.slide.eyebrow:
            return
        role = self.slide.tone if self.slide.kind == "note" and self.slide.tone else "accent"
        told = QFontMetricsF(slide_font(SMALLEST)).horizontalAdvance(self.slide.count) + 2 if self.slide.count else 0.0
        room = self.room - told - 14 if told else self.room
        item = plain_item(
            _cut(self.slide.eyebrow, room), (self.x, self.y), room, SMALLEST, _EYEBROW, role=role, weight=_SEMIBOLD
        )
        self.put(item)
        if self.slide.count:
            place = (item.rect.right() + 14, self.y)
            self.put(plain_item(self.slide.count, place, told, SMALLEST, _EYEBROW, role="muted"))
        self.y += _EYEBROW + 4

    def heading(self, room: float = 0.0) -> None:
        """The heading, as large as it fits in one, two or three lines."""
        sizes, most = (*HEADING_SIZES, 32.0), (1, 2, 3, 4)
        item = fitted(self.slide.heading, (self.x, self.y), room or self.room, sizes, most, weight=_BOLD)
        self.put(item)
        self.y = item.rect.bottom() + (34 if item.lines == 1 else 22)

    # -- kinds ------------------------------------------------------------------------------

    def title(self) -> None:
        """A title stands in the middle of the height, with the flag's two colours under it."""
        heading = fitted(self.slide.heading, (self.x, 0), self.room, (*TITLE_SIZES, 38.0), (1, 2, 3, 4), weight=_BOLD)
        parts = [text_item(p.runs, (self.x, 0), min(self.room, COLUMN), TEXT, LINE, role="soft")
                 for p in self.slide.parts]  # fmt: skip
        body = sum(part.lines * LINE + 8 for part in parts)
        self.y = max(TOP, (FOOT_TOP - _EYEBROW - heading.rect.height() - 52 - body) / 2)
        self.eyebrow()
        heading.y = self.y
        self.put(heading)
        self.y = heading.rect.bottom() + 22
        self.put(BoxItem(QRectF(self.x, self.y, 74, 6), "accent", radius=3))
        self.put(BoxItem(QRectF(self.x + 80, self.y, 46, 6), "green", radius=3))
        self.y += 30
        for part in parts:
            part.y = self.y
            self.put(part)
            self.y = part.rect.bottom() + 8

    def talk(self) -> None:
        """A question, as large as it goes."""
        item = fitted(self.slide.heading, (self.x, 0), self.room, TALK_SIZES, (4, 4, 5, 6, 8), weight=_SEMIBOLD)
        self.y = max(TOP, (FOOT_TOP - item.rect.height() - _EYEBROW) / 2 - 20)
        self.eyebrow()
        item.y = self.y + 10
        self.put(item)
        self.y = item.rect.bottom()

    def words(self) -> None:
        """A word and its explanation, in two languages side by side."""
        grid = self.slide.grid
        if grid is None:
            return
        self.y = 170
        self.eyebrow()
        top = self.y + 14
        tags = [tag for tag in (self.slide.language, self.slide.tone) if tag]
        gap = 56.0
        width = (self.room - gap * (len(grid.head) - 1)) / len(grid.head)
        for number, word in enumerate(grid.head):
            x = self.x + number * (width + gap)
            if number:
                self.put(BoxItem(QRectF(x - gap / 2 - 1, top, 2, 330), "line"))
            self._word(x, top, width, tags[number], "".join(run.text for run in word), grid.rows[0][number])

    def _word(self, x: float, y: float, width: float, tag: str, word: str, text: tuple[object, ...]) -> None:
        self.put(plain_item(language_name(tag), (x, y), width, SMALLEST, _EYEBROW, role="muted"))
        head = fitted(word, (x, y + 40), width, (56.0, 48.0, 42.0, 36.0, 30.0), (1, 1, 2, 3, 4), weight=_BOLD)
        self.put(head)
        body = text_item(text, (x, head.rect.bottom() + 14), width, 30.0, 40.0, role="soft")  # type: ignore[arg-type]
        self.put(body)
        self.y = max(self.y, body.rect.bottom())

    def usual(self) -> None:
        """Eyebrow, heading, and parts, a table or a map."""
        start = self.y
        self.eyebrow()
        if self.slide.figure is not None:
            self.room -= MAP_WIDTH
            self.put(MapItem(QRectF(self.x + self.room, TOP, MAP_WIDTH, FOOT_TOP - TOP - 16), self.slide.figure,
                             self.slide.tone))  # fmt: skip
        self.heading()
        if self.slide.grid is not None:
            self.table(self.slide.grid)
        elif self.slide.kind == "quiz":
            self.options()
        else:
            self.parts()
        if self.slide.kind in ("note", "quote"):
            role = self.slide.tone or "accent"
            self.put(BoxItem(QRectF(self.x - 30, start + 6, 6, self.y - start - 6), role, radius=3))

    # -- bodies -----------------------------------------------------------------------------

    def parts(self) -> None:
        """Parts under each other, each shown at its step."""
        parts = self.slide.parts
        laid = [self._part(part, self.slide.step_of(index)) for index, part in enumerate(parts)]
        gap = 5.0 if all(item.lines == 1 for item, _ in laid) else 14.0
        for item, mark in laid:
            item.y = self.y
            self.put(item)
            if mark is not None:
                mark.y = self.y
                self.put(mark)
            self.y = item.rect.bottom() + gap
        self.y -= gap if laid else 0

    def _part(self, part: Part, step: int) -> tuple[TextItem, TextItem | DotItem | None]:
        pixels, pitch = (TABLE_TEXT, TABLE_LINE) if part.tone == "small" else (TEXT, LINE)
        inner = indent(part.mark, part.level)
        room = min(self.room, COLUMN) - inner
        role = "soft" if self.slide.kind == "map" else "ink"
        item = text_item(part.runs, (self.x + inner, 0), room, pixels, pitch, role=role, step=step)
        mark: TextItem | DotItem | None = None
        if part.mark == "•":
            mark = DotItem(self.x + INDENT * part.level + 11, 0, pitch, role, step)
        elif part.mark:
            mark = plain_item(part.mark, (self.x + INDENT * part.level, 0), INDENT * 1.6, pixels, pitch, role="accent",
                              step=step, weight=_SEMIBOLD)  # fmt: skip
        return item, mark

    def table(self, grid: Grid) -> None:
        """A table; its head in the accent's colour with a line under it."""
        facts = self.slide.kind == "facts"
        if grid.head:
            self._row(grid.head, grid, "accent", _SEMIBOLD)
            self.put(BoxItem(QRectF(self.x, self.y - 4, self.room, 2), "accent"))
            self.y += 6
        for number, row in enumerate(grid.rows):
            if number:
                self.put(BoxItem(QRectF(self.x, self.y - 5, self.room, 1), "line"))
                self.y += 4
            self._row(row, grid, "ink", QFont.Weight.Normal, "muted" if facts else "")

    def _row(self, row: tuple[object, ...], grid: Grid, role: str, weight: QFont.Weight, first: str = "") -> None:
        x, high = self.x, TABLE_LINE
        for number, cell in enumerate(row):
            width = grid.shares[number] * self.room
            side = grid.align[number] if number < len(grid.align) else "left"
            item = text_item(cell, (x, self.y), width - CELL_GAP, TABLE_TEXT, TABLE_LINE,  # type: ignore[arg-type]
                             role=first if first and number == 0 else role, weight=weight, align=side)  # fmt: skip
            self.put(item)
            high = max(high, item.rect.height())
            x += width
        self.y += high + 9

    def options(self) -> None:
        """The options of a question with their letters, and why when it is told."""
        self.y += 6
        for part in self.slide.parts:
            if part.mark:
                self._option(part)
            else:
                why = part.tone == "why"
                self.y += 14 if why else 0
                item = text_item(part.runs, (self.x, self.y), min(self.room, COLUMN), TEXT, LINE,
                                 role="soft" if why else "ink")  # fmt: skip
                self.put(item)
                self.y = item.rect.bottom() + 8

    def _option(self, part: Part) -> None:
        fill, edge, letter, text = {
            "chosen": ("accent", "accent", "on_accent", "ink"),
            "right": ("green", "green", "ground", "green"),
            "wrong": ("", "red", "red", "muted"),
            "rest": ("", "coming", "muted", "muted"),
        }.get(part.tone, ("", "accent", "accent", "ink"))
        item = text_item(part.runs, (self.x + 58, self.y), OPTION_ROOM, TEXT, LINE, role=text,
                         weight=_SEMIBOLD if part.tone in ("right", "chosen") else QFont.Weight.Normal)  # fmt: skip
        self.put(BoxItem(QRectF(self.x + 1, self.y + 1, 40, 40), fill, edge, 8))
        self.put(plain_item(part.mark, (self.x + 1, self.y), 40, 26.0, LINE, role=letter, weight=_BOLD, align="center"))
        self.put(item)
        if part.tone in ("right", "wrong"):
            box = QRectF(item.rect.right() + 18, self.y + 12, 22, 18)
            self.put(SignItem(box, part.tone == "right", "green" if part.tone == "right" else "red"))
        self.y = item.rect.bottom() + 8


def _cut(text: str, room: float) -> str:
    """The text, shortened where it is wider than one line."""
    return QFontMetricsF(slide_font(SMALLEST, _SEMIBOLD)).elidedText(text, Qt.TextElideMode.ElideRight, room)
