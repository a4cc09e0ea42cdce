"""Tables cut to slides: the head on each, at most seven lines, a row that is too high in several."""

from collections.abc import Sequence

from desktop.content.blocks import Table
from desktop.core.records import Fact
from desktop.lessons.cutting import even_cuts
from desktop.lessons.measure import BOLD, width, wrap
from desktop.lessons.runs import Prose, plain, prose
from desktop.lessons.slides import COLUMN, MOST_LINES, TABLE_TEXT, Grid, Runs

CELL_GAP = 24.0
"""Between two columns."""
_NARROWEST = 0.14

Row = tuple[Prose, ...]


def table_grids(table: Table) -> list[tuple[Grid, tuple[str, ...]]]:
    """The grids of a table with the source ids each one stands on."""
    head = tuple(prose(cell) for cell in table.head)
    rows = [tuple(prose(cell) for cell in row) for row in table.rows]
    return grids(head, rows, table.align)


def fact_grids(facts: Sequence[Fact]) -> list[tuple[Grid, tuple[str, ...]]]:
    """The facts in short as grids without a head."""
    rows = []
    for fact in facts:
        cites = ((len(fact.value), fact.source),) if fact.source else ()
        rows.append((Prose(plain(fact.label)), Prose(plain(fact.value, strong=True), cites)))
    return grids((), rows, ("left", "left"))


def grids(head: Row, rows: Sequence[Row], align: Sequence[str]) -> list[tuple[Grid, tuple[str, ...]]]:
    """Rows laid out as grids of at most seven lines, the head counted."""
    columns = max(len(head), max((len(row) for row in rows), default=0), 1)
    shares = _shares(([head] if head else []) + list(rows), columns)
    top = _row_lines(head, shares) if head else 0
    room = max(2, MOST_LINES - top)
    cut = [piece for row in rows for piece in _cut_row(row, shares, room)]
    heights = tuple(_row_lines(row, shares) for row in cut)
    out = []
    for start, end in even_cuts(heights, room):
        body = tuple(tuple(cell.runs for cell in row) for row in cut[start:end])
        sources = dict.fromkeys(source for row in cut[start:end] for cell in row for source in cell.sources())
        grid = Grid(tuple(cell.runs for cell in head), body, shares, tuple(align) or ("left",) * columns)
        out.append((grid, tuple(sources)))
    return out


def grid_lines(grid: Grid, column: float = COLUMN) -> int:
    """The lines of a grid, its head counted."""
    rows = ([grid.head] if grid.head else []) + list(grid.rows)
    return sum(max((len(_cell(runs, share, column)) for runs, share in zip(r, grid.shares, strict=False)), default=1)
               for r in rows)  # fmt: skip


def _shares(rows: Sequence[Row], columns: int) -> tuple[float, ...]:
    """Columns as wide as what they hold asks for: between a longest word and an even share."""
    wish = [0.0] * columns
    least = [0.0] * columns
    for row in rows:
        for index, cell in enumerate(row):
            wish[index] = max(wish[index], min(width(cell.text, TABLE_TEXT, BOLD), COLUMN))
            words = max((width(word, TABLE_TEXT, BOLD) for word in cell.text.split()), default=0.0)
            least[index] = max(least[index], words + CELL_GAP)
    wish = [max(value**0.72, 1.0) for value in wish]
    shares = [value / sum(wish) for value in wish]
    floor = [min(max(value / COLUMN, _NARROWEST), 0.5) for value in least]
    if sum(floor) >= 1:
        return tuple(value / sum(floor) for value in floor)
    short = [index for index, share in enumerate(shares) if share < floor[index]]
    missing = sum(floor[index] - shares[index] for index in short)
    spare = sum(share - floor[index] for index, share in enumerate(shares) if index not in short) or 1.0
    return tuple(
        floor[index] if index in short else share - missing * (share - floor[index]) / spare
        for index, share in enumerate(shares)
    )


def _cell(runs: Runs, share: float, column: float = COLUMN) -> list[tuple[int, int]]:
    text = "".join(run.text for run in runs)
    return wrap(text, max(40.0, share * column - CELL_GAP), TABLE_TEXT, BOLD) or [(0, 0)]


def _row_lines(row: Row, shares: Sequence[float]) -> int:
    return max((len(_cell(cell.runs, share)) for cell, share in zip(row, shares, strict=False)), default=1)


def _cut_row(row: Row, shares: Sequence[float], room: int) -> list[Row]:
    """A row as rows of at most `room` lines, cut between lines."""
    lines = [_cell(cell.runs, share) for cell, share in zip(row, shares, strict=False)]
    highest = max((len(spans) for spans in lines), default=1)
    if highest <= room:
        return [row]
    parts = -(-highest // room)
    step = -(-highest // parts)
    out = []
    for first in range(0, highest, step):
        cells = []
        for cell, spans in zip(row, lines, strict=True):
            some = spans[first : first + step]
            cells.append(cell.cut((some[0][0], some[-1][1])) if some else Prose(()))
        out.append(tuple(cells))
    return out
