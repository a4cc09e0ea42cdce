"""The map of Sweden as a vector drawing, made of numbers only. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.records import Shape

Point = tuple[float, float]
APART = 255
"""How far the middles of two marks are from each other: a mark's width, and a little air."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the map: its municipality's code, a colour, a form (circle, square, hexagon) and a number.

    A hexagon is hollow, so that the forms are told apart on a bad copy too.
    """

    code: str
    colour: str
    form: str
    number: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG file and its width and height."""

    svg: str
    width: float
    height: float


def small_map(counties: Sequence[Shape], shapes: Sequence[Shape], code: str, colours: Mapping[str, str]) -> Drawing:
    """Sweden with one municipality filled in, and a ring round it so that a small one is found."""
    town = next((shape for shape in shapes if shape.code == code), None)
    parts = [_paths(counties, colours["land"], colours["edge"], 14)]
    if town is not None:
        x, y = centre(town)
        parts.append(_paths([town], colours["blue"], colours["blue"], 10))
        parts.append(
            f'<circle cx="{x:.0f}" cy="{y:.0f}" r="300" fill="none" stroke="{colours["blue"]}" stroke-width="50"/>'
        )
    return _drawing(counties, parts)


def large_map(
    counties: Sequence[Shape], shapes: Sequence[Shape], marks: Sequence[Mark], colours: Mapping[str, str]
) -> Drawing:
    """Sweden with a numbered mark in every municipality of `marks`; marks that would meet are pushed apart."""
    by_code = {shape.code: shape for shape in shapes}
    placed = [mark for mark in marks if mark.code in by_code]
    homes = [centre(by_code[mark.code]) for mark in placed]
    spots = spread(homes, APART)
    parts = [_paths(counties, colours["land"], colours["edge"], 9)]
    for (x, y), (u, v) in zip(homes, spots, strict=True):
        if abs(x - u) + abs(y - v) > 30:
            parts.append(
                f'<path d="M{x:.0f} {y:.0f}L{u:.0f} {v:.0f}" stroke="{colours["ink"]}" stroke-width="9"/>'
                f'<circle cx="{x:.0f}" cy="{y:.0f}" r="20" fill="{colours["ink"]}"/>'
            )
    parts += [_mark(mark, spot) for mark, spot in zip(placed, spots, strict=True)]
    return _drawing(counties, parts)


def centre(shape: Shape) -> Point:
    """The middle of a shape's largest ring (its area's centre of gravity)."""
    ring = max(shape.rings, key=lambda points: abs(_area(points)))
    area = _area(ring) or 1.0
    x = y = 0.0
    for (x0, y0), (x1, y1) in zip(ring, (*ring[1:], ring[0]), strict=True):
        cross = x0 * y1 - x1 * y0
        x += (x0 + x1) * cross
        y += (y0 + y1) * cross
    return x / (6 * area), y / (6 * area)


def spread(points: Sequence[Point], apart: float) -> list[Point]:
    """The points pushed from each other until they are at least nearly `apart`; the same every time."""
    spots = [list(point) for point in points]
    for _ in range(80):
        moved = False
        for i, first in enumerate(spots):
            for second in spots[i + 1 :]:
                dx, dy = second[0] - first[0], second[1] - first[1]
                distance = (dx * dx + dy * dy) ** 0.5
                if distance < apart:
                    if distance < 1:
                        dx, dy, distance = 1.0, 0.5, 1.1
                    push = (apart - distance) / 2 / distance
                    first[0], first[1] = first[0] - dx * push, first[1] - dy * push
                    second[0], second[1] = second[0] + dx * push, second[1] + dy * push
                    moved = True
        if not moved:
            break
    return [(x, y) for x, y in spots]


def _area(ring: Sequence[tuple[int, int]]) -> float:
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, (*ring[1:], ring[0]), strict=True)) / 2


def _paths(shapes: Iterable[Shape], fill: str, stroke: str, width: int) -> str:
    rings = (ring for shape in shapes for ring in shape.rings)
    path = "".join("M" + "L".join(f"{x} {y}" for x, y in ring) + "Z" for ring in rings)
    return f'<path d="{path}" fill="{fill}" stroke="{stroke}" stroke-width="{width}" stroke-linejoin="round"/>'


def _mark(mark: Mark, spot: Point) -> str:
    x, y = round(spot[0]), round(spot[1])
    halo = 'stroke="#ffffff" stroke-width="26"'
    number = "#ffffff"
    if mark.form == "square":
        form = f'<rect x="{x - 96}" y="{y - 96}" width="192" height="192" rx="20" fill="{mark.colour}" {halo}/>'
    elif mark.form == "hexagon":
        form = _hexagon(x, y, 128, "#ffffff") + _hexagon(x, y, 114, mark.colour) + _hexagon(x, y, 90, "#ffffff")
        number = mark.colour
    else:
        form = f'<circle cx="{x}" cy="{y}" r="104" fill="{mark.colour}" {halo}/>'
    text = (
        f'<text x="{x}" y="{y + 43}" text-anchor="middle" font-family="Source Sans 3" font-weight="700"'
        f' font-size="122" fill="{number}">{mark.number}</text>'
    )
    return form + text


def _hexagon(x: int, y: int, size: int, fill: str) -> str:
    """Six sides with a corner to the left and one to the right, `size` from the middle to a corner."""
    half, high = size // 2, round(size * 0.866)
    corners = f"{x - size} {y}L{x - half} {y - high}L{x + half} {y - high}L{x + size} {y}L{x + half} {y + high}"
    return f'<path d="M{corners}L{x - half} {y + high}Z" fill="{fill}"/>'


def _drawing(counties: Sequence[Shape], parts: Iterable[str]) -> Drawing:
    xs = [x for shape in counties for ring in shape.rings for x, _ in ring]
    ys = [y for shape in counties for ring in shape.rings for _, y in ring]
    left, top = min(xs) - 120, min(ys) - 120
    width, height = max(xs) - left + 120, max(ys) - top + 120
    body = "".join(parts)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left} {top} {width} {height}">{body}</svg>'
    return Drawing(svg, width, height)
