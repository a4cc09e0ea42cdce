"""How tight an A4 sheet must be set to stay on one page, reckoned from its text.

Laying a page out once to measure it costs as much as the sheet itself, so the height is reckoned
from the letters' widths first. Only where that does not settle it does the template measure.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from math import ceil
from typing import Any

from desktop.sheets.nodes import Node

MM = 72 / 25.4
CAP = 0.66
"""Height of a capital letter of Source Sans 3 in ems: a line's height without its leading."""

DOUBT = 0.03
"""How wrong the reckoning may be, as a share of the page: within it the template measures."""

_WIDTHS = {
    " ": 200, "i": 246, "j": 247, ".": 249, ",": 249, ":": 249, ";": 249, "l": 255, "I": 263, "f": 292,
    "(": 303, ")": 303, "-": 311, "t": 338, "r": 347, "/": 350, "s": 419, "z": 425, "”": 426, "x": 446,
    "c": 456, "v": 467, "y": 467, "–": 480, "e": 496, "a": 504, "g": 504, "o": 542, "h": 544, "u": 544,
    "n": 547, "w": 719, "m": 829, "\u00a0": 200,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """Sizes in points, `leading` and `gap` in ems: one degree of tightness."""

    size: float
    leading: float
    gap: float
    aside: float
    title: float
    lead: float
    foot: float = 7.8


STEPS = (
    Step(11.0, 0.64, 0.92, 57 * MM, 26.0, 13.2),
    Step(10.6, 0.60, 0.82, 54 * MM, 24.0, 12.6),
    Step(10.2, 0.55, 0.74, 52 * MM, 22.0, 12.0),
    Step(9.8, 0.52, 0.66, 50 * MM, 21.0, 11.4, 7.5),
    Step(9.4, 0.5, 0.6, 49 * MM, 20.0, 11.0, 7.2),
)
INNER_WIDTH = 178 * MM
INNER_HEIGHT = 259 * MM
RISE = 8 * MM
GUTTER = 8.5 * MM
GAP_HEAD = 16.0
GAP_FOOT = 10.0
LINE_STEP = 8 * MM
MAP_HEIGHT = 52 * MM
LOGO = 13 * MM - 20
"""How much higher a letterhead is with a logo."""


@dataclass(frozen=True, slots=True)
class Heights:
    """The heights of a sheet's parts in points."""

    head: float
    body: float
    aside: float
    foot: float

    @property
    def total(self) -> float:
        """The height of the whole sheet if it stood on one endless page."""
        foot = GAP_FOOT + self.foot if self.foot else 0.0
        return self.head + GAP_HEAD + max(self.body, self.aside) + foot


def fit(
    sheet: dict[str, Any], lines: bool, extra: Sequence[Sequence[Node]] = (), taller: float = 0.0
) -> dict[str, Any]:
    """What the template needs to choose: a step, whether it `fits` on one page and whether that is `sure`.

    Lines for notes are given up before the page is: `lines` says whether there is room for them.
    `heights` are those of the step and, where it is not sure, of the tighter ones after it.
    `extra` are paragraphs of an own note, `taller` is what a logo adds.
    """
    best = _fit(sheet, lines, extra, taller)
    if lines and (sheet["facts"] or sheet["map"]) and not (best["fits"] and best["sure"]):
        without = _fit(sheet, False, extra, taller)
        tall = best["heights"][0]
        if without["fits"] and (not best["fits"] or tall["aside"] > tall["body"]):
            return without
    return best


def _fit(sheet: dict[str, Any], lines: bool, extra: Sequence[Sequence[Node]], taller: float) -> dict[str, Any]:
    room = INNER_HEIGHT + RISE
    for index, step in enumerate(STEPS):
        found = reckon(sheet, step, lines, extra, taller)
        if found.total <= room * (1 - DOUBT):
            return _answer(index, [found], lines=lines)
        if found.total <= room * (1 + DOUBT):
            later = [reckon(sheet, step, lines, extra, taller) for step in STEPS[index + 1 :]]
            return _answer(index, [found, *later], sure=False, lines=lines)
    return _answer(0, [reckon(sheet, STEPS[0], lines, extra, taller)], fits=False, lines=lines)


def _answer(
    step: int, heights: Sequence[Heights], sure: bool = True, fits: bool = True, lines: bool = False
) -> dict[str, Any]:
    return {"step": step, "sure": sure, "fits": fits, "lines": lines, "heights": [asdict(found) for found in heights]}


def reckon(
    sheet: dict[str, Any], step: Step, lines: bool, extra: Sequence[Sequence[Node]] = (), taller: float = 0.0
) -> Heights:
    """The heights of a sheet's parts at one step."""
    has_aside = bool(sheet["facts"]) or lines or bool(sheet["map"])
    width = INNER_WIDTH - step.aside - GUTTER if has_aside else INNER_WIDTH
    body = _Column(width, step)
    body.blocks(sheet["blocks"])
    if sheet["talk"]:
        body.heading(2, [{"t": "text", "s": "Att prata om"}])
        body.items([[{"t": "para", "c": question}] for question in sheet["talk"]])
    if extra:
        body.note(extra)
    head = _head(sheet, step) + taller
    return Heights(head, body.height, _aside(sheet, step, lines) if has_aside else 0.0, _foot(sheet, step.foot))


def text_of(nodes: Iterable[Node]) -> str:
    """The characters of a run of nodes, as far as they take up room."""
    parts = []
    for node in nodes:
        if "s" in node:
            parts.append(node["s"])
        elif node["t"] == "cite":
            parts.append("1" * len(node["n"]))
        elif "c" in node:
            parts.append(text_of(node["c"]))
    return "".join(parts)


def width_of(text: str, size: float) -> float:
    """The width of a text on one line in points."""
    return _units(text) * size / 1000


@lru_cache(maxsize=2048)
def _units(text: str) -> int:
    """The width of a text in thousandths of its size; asked for anew at every step that is tried."""
    widths = _WIDTHS
    return sum([widths.get(letter, 545) for letter in text])


def line_count(text: str, size: float, width: float, loss: float = 0.022) -> int:
    """How many lines a text takes; `loss` is the share of a line that ragged ends leave empty."""
    total = width_of(text, size)
    return 1 if total <= width else max(2, ceil(total / (width * (1 - loss))))


def _block_height(count: int, size: float, leading: float) -> float:
    return count * CAP * size + (count - 1) * leading * size


class _Column:
    """Adds up blocks with the spaces between them (the larger of two neighbours' holds)."""

    def __init__(self, width: float, step: Step) -> None:
        self.width = width
        self.step = step
        self.gap = step.gap * step.size
        self.height = 0.0
        self.below = 0.0

    def add(self, height: float, above: float, below: float) -> None:
        self.height += height + (max(self.below, above) if self.height else 0.0)
        self.below = below

    def blocks(self, nodes: Iterable[Node]) -> None:
        for node in nodes:
            match node["t"]:
                case "heading":
                    self.heading(node["level"], node["c"])
                case "para":
                    self.add(self.text(node["c"], self.width), self.gap, self.gap)
                case "list":
                    self.items(node["items"])
                case "table":
                    self.table(node)
                case "quote":
                    inner = self.inside(self.width - 2 * self.step.size, node["c"])
                    self.add(inner, self.gap, self.gap)
                case "note":
                    self.note(node["c"])

    def text(self, nodes: Iterable[Node], width: float) -> float:
        size = self.step.size
        return _block_height(line_count(text_of(nodes), size, width), size, self.step.leading)

    def inside(self, width: float, nodes: Iterable[Node]) -> float:
        column = _Column(width, self.step)
        column.blocks(nodes)
        return column.height

    def heading(self, level: int, nodes: Iterable[Node]) -> None:
        size = self.step.size * (1.27 if level == 2 else 1.06)
        count = line_count(text_of(nodes), size * 1.06, self.width)
        above, below = (1.8, 1.0) if level == 2 else (1.4, 0.8)
        self.add(_block_height(count, size, 0.45), self.gap * above, self.gap * below)

    def items(self, items: Sequence[Sequence[Node]]) -> None:
        spacing = self.step.leading * 1.12 * self.step.size
        heights = [self.inside(self.width - 13, item) for item in items]
        self.add(sum(heights) + spacing * (len(items) - 1), self.gap, self.gap)

    def note(self, content: Sequence[Any]) -> None:
        nodes = [node if isinstance(node, dict) else {"t": "para", "c": node} for node in content]
        title = CAP * self.step.size + self.gap
        self.add(14 + title + self.inside(self.width - 20.5, nodes), self.gap * 1.2, self.gap * 1.2)

    def table(self, node: Node) -> None:
        size, leading = self.step.size * 0.94, self.step.leading * 0.85
        rows = [node["head"], *node["rows"]]
        widths = self._columns([[width_of(text_of(cell), size) for cell in row] for row in rows])
        height = 0.0
        for row in rows:
            counts = [line_count(text_of(cell), size, room) for cell, room in zip(row, widths, strict=True)]
            height += 8 + _block_height(max(counts), size, leading)
        self.add(height, self.gap * 1.1, self.gap * 1.2)

    def _columns(self, cells: list[list[float]]) -> list[float]:
        """The columns' widths as the template shares them: the narrow ones get what they need."""
        wanted = [max(column) for column in zip(*cells, strict=True)]
        room = self.width - 10 * len(wanted) + 6
        shared = list(wanted)
        wide = set(range(len(wanted)))
        while wide and sum(wanted) > room:
            fair = (room - sum(wanted[i] for i in range(len(wanted)) if i not in wide)) / len(wide)
            narrow = {i for i in wide if wanted[i] <= fair}
            if not narrow:
                for i in wide:
                    shared[i] = fair
                break
            wide -= narrow
        return shared


def _head(sheet: dict[str, Any], step: Step) -> float:
    height = 2 * 0.66 * 10 + 6 + 7.5 + 2.2 + 13
    if sheet["kind"]:
        height += CAP * 9.6 + 9
    titles = line_count(text_of(sheet["title"]), step.title * 1.06, INNER_WIDTH)
    height += _block_height(titles, step.title, 0.32) + step.title * 0.5
    leads = line_count(text_of(sheet["summary"]), step.lead, INNER_WIDTH)
    return height + _block_height(leads, step.lead, 0.52) + (12 if sheet["nearest"] else 0)


def _aside(sheet: dict[str, Any], step: Step, lines: bool) -> float:
    width = step.aside - 22
    height = 0.0
    if sheet["facts"]:
        height = 22 + CAP * 10 + 7
        for fact in sheet["facts"]:
            labels = line_count(text_of(fact["label"]), 9.6 * 0.92, width, 0.1)
            values = line_count(text_of(fact["value"]), 9.6 * 1.04, width, 0.1)
            height += _block_height(labels + values, 9.6, 0.48)
        height += 0.72 * 9.6 * (len(sheet["facts"]) - 1)
    if sheet["map"]:
        height += 22 + MAP_HEIGHT + (4 * MM if sheet["facts"] else 0)
    if lines:
        height += 22 + CAP * 10 + 3 * LINE_STEP + (4 * MM if sheet["facts"] else 0)
    return height


def _foot(sheet: dict[str, Any], size: float) -> float:
    if not sheet["sources"] and not sheet["qr"]:
        return 0.0
    width = INNER_WIDTH - (22 * MM if sheet["qr"] else 0) - (13 if len(sheet["sources"]) > 9 else 9)
    height = 0.0
    if sheet["sources"]:
        height = CAP * (size + 0.6) + 4
        for source in sheet["sources"]:
            text = text_of(source["title"]) + ". " + text_of(source["rest"])
            height += _block_height(line_count(text, size, width, 0.005), size, 0.42)
        height += 0.42 * size * (len(sheet["sources"]) - 1)
        height += 4 + CAP * size if sheet["all_read"] else 0
    return 7 + max(height, 17 * MM if sheet["qr"] else 0)
