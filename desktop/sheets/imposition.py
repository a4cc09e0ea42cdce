"""Puts the A5 pages of a booklet on A4 so that the stack, folded in the middle, reads in order.

The pages' content, links, bookmarks and structure tree are kept: a screen reader still reads the
pages in their own order, whatever side of the paper they stand on.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import IndirectObject

A4_LANDSCAPE = (841.89, 595.276)


@dataclass(frozen=True, slots=True)
class Side:
    """One printed side: the page numbers at the left and right, and whether it stands upside down."""

    left: int
    right: int
    turned: bool


def sides(count: int, duplex: str) -> list[Side]:
    """The printed sides of a booklet of `count` pages (a multiple of 4), outermost sheet first.

    duplex is how the printer turns the paper: over its "short" or its "long" edge. Over the long
    edge of a landscape sheet the back comes out upside down, so it is printed upside down.
    """
    if count % 4 or count <= 0:
        raise ValueError(f"{count} pages cannot be folded")
    found = []
    for sheet in range(count // 4):
        found.append(Side(count - 2 * sheet, 1 + 2 * sheet, False))
        found.append(Side(2 + 2 * sheet, count - 1 - 2 * sheet, duplex == "long"))
    return found


def impose(pdf: bytes, duplex: str) -> bytes:
    """The booklet as A4 sides. `pdf` has its A5 pages in reading order, a multiple of four of them."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    return _Imposer(writer).run(duplex)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an old page went: its form, the new page, and the matrix that put it there."""

    form: "IndirectObject"
    page: "IndirectObject"
    matrix: tuple[float, float, float, float, float, float]


class _Imposer:
    """Rewrites a document in place."""

    def __init__(self, writer: "PdfWriter") -> None:
        self.writer = writer
        self.old = [page.indirect_reference for page in writer.pages]
        self.places: dict[int, _Place] = {}

    def run(self, duplex: str) -> bytes:
        forms = [self._form(reference) for reference in self.old]
        new = [self._side(side, forms) for side in sides(len(self.old), duplex)]
        self._retarget_destinations()
        self._retarget_structure()
        self._replace_pages(new)
        self.writer.compress_identical_objects(remove_duplicates=False, remove_unreferenced=True)
        out = BytesIO()
        self.writer.write(out)
        return out.getvalue()

    def _form(self, reference: Any) -> "IndirectObject":
        """The page's content as a form; it keeps the key under which its marked content is known."""
        from pypdf.generic import DecodedStreamObject, NameObject, NumberObject

        page = reference.get_object()
        plain = DecodedStreamObject()
        plain.set_data(page.get_contents().get_data())
        form = plain.flate_encode()
        form.update(
            {
                NameObject("/Type"): NameObject("/XObject"),
                NameObject("/Subtype"): NameObject("/Form"),
                NameObject("/FormType"): NumberObject(1),
                NameObject("/BBox"): page["/MediaBox"],
                NameObject("/Resources"): page["/Resources"],
            }
        )
        for key in ("/StructParents", "/Group"):
            if key in page:
                form[NameObject(key)] = page.raw_get(key)
        return self.writer._add_object(form)

    def _side(self, side: Side, forms: list["IndirectObject"]) -> "IndirectObject":
        """One A4 side with its two pages."""
        from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, FloatObject, NameObject

        width, height = A4_LANDSCAPE
        page = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Page"),
                NameObject("/MediaBox"): ArrayObject(FloatObject(n) for n in (0, 0, width, height)),
                NameObject("/Tabs"): NameObject("/S"),
            }
        )
        reference = self.writer._add_object(page)
        commands, xobjects, notes = [], DictionaryObject(), ArrayObject()
        for name, number, shift in (("/L", side.left, 0.0), ("/R", side.right, width / 2)):
            matrix = (-1.0, 0.0, 0.0, -1.0, width - shift, height) if side.turned else (1.0, 0.0, 0.0, 1.0, shift, 0.0)
            place = _Place(forms[number - 1], reference, matrix)
            old = self.old[number - 1]
            assert old is not None
            self.places[old.idnum] = place
            xobjects[NameObject(name)] = place.form
            commands.append(f"q {' '.join(f'{part:g}' for part in matrix)} cm {name} Do Q")
            notes.extend(self._moved_notes(old, place))
        content = DecodedStreamObject()
        content.set_data("\n".join(commands).encode())
        page[NameObject("/Contents")] = self.writer._add_object(content)
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): xobjects})
        if notes:
            page[NameObject("/Annots")] = notes
        return reference

    def _moved_notes(self, old: "IndirectObject", place: _Place) -> Iterable[Any]:
        """The links of an old page, moved with it."""
        from pypdf.generic import ArrayObject, FloatObject, NameObject

        page: Any = old.get_object()
        for reference in page.get("/Annots", []):
            note = reference.get_object()
            for key in ("/Rect", "/QuadPoints"):
                if key in note:
                    points = [float(n) for n in note[key]]
                    moved = [n for i in range(0, len(points), 2) for n in _moved(place.matrix, *points[i : i + 2])]
                    if key == "/Rect":
                        (x0, x1), (y0, y1) = sorted(moved[::2]), sorted(moved[1::2])
                        moved = [x0, y0, x1, y1]
                    note[NameObject(key)] = ArrayObject(FloatObject(n) for n in moved)
            if "/P" in note:
                note[NameObject("/P")] = place.page
            yield reference

    def _retarget_destinations(self) -> None:
        """Bookmarks and links to an old page lead to the place on the side where it stands now."""
        from pypdf.generic import ArrayObject, DictionaryObject, FloatObject

        def walk(value: Any) -> None:
            if isinstance(value, ArrayObject):
                place = self._place(value[:1])
                if place is not None and len(value) > 4 and value[1] == "/XYZ":
                    x, y = _moved(place.matrix, *(_number(n) for n in value[2:4]))
                    value[0], value[2], value[3] = place.page, FloatObject(x), FloatObject(y)
                    return
                for child in list.__iter__(value):
                    walk(child)
            elif isinstance(value, DictionaryObject):
                for key in value:
                    walk(value.raw_get(key))

        for item in list(self.writer._objects):
            walk(item)

    def _place(self, start: Any) -> _Place | None:
        from pypdf.generic import IndirectObject

        first = next(list.__iter__(start), None) if start else None
        return self.places.get(first.idnum) if isinstance(first, IndirectObject) else None

    def _retarget_structure(self) -> None:
        """Every piece of marked content is now found in a form on a new page."""
        from pypdf.generic import DictionaryObject, IndirectObject, NameObject

        for item in list(self.writer._objects):
            if not isinstance(item, DictionaryObject) or item.get("/Type") in ("/Page", "/Annot"):
                continue
            page = item.raw_get("/Pg") if "/Pg" in item else None
            place = self.places.get(page.idnum) if isinstance(page, IndirectObject) else None
            if "/K" in item and ("/S" in item or item.get("/Type") == "/StructTreeRoot"):
                item[NameObject("/K")] = self._kids(item.raw_get("/K"), place)
            if place is not None:
                item[NameObject("/Pg")] = place.page

    def _kids(self, kids: Any, place: _Place | None) -> Any:
        from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, NumberObject

        if isinstance(kids, ArrayObject):
            return ArrayObject(self._kids(kid, place) for kid in list.__iter__(kids))
        if isinstance(kids, NumberObject) and place is not None:
            return _content(kids, place)
        if isinstance(kids, DictionaryObject) and not isinstance(kids, IndirectObject) and "/S" not in kids:
            page = kids.raw_get("/Pg") if "/Pg" in kids else None
            own = self.places.get(page.idnum) if isinstance(page, IndirectObject) else place
            if own is not None and kids.get("/Type") == "/MCR":
                return _content(kids["/MCID"], own)
            if own is not None and kids.get("/Type") == "/OBJR":
                kids[NameObject("/Pg")] = own.page
        return kids

    def _replace_pages(self, new: list["IndirectObject"]) -> None:
        from pypdf.generic import ArrayObject, NameObject, NumberObject

        root: Any = self.writer.root_object
        tree = root["/Pages"]
        tree[NameObject("/Kids")] = ArrayObject(new)
        tree[NameObject("/Count")] = NumberObject(len(new))
        for reference in new:
            page: Any = reference.get_object()
            page[NameObject("/Parent")] = root.raw_get("/Pages")
        if "/PageLabels" in root:
            del root["/PageLabels"]


def _content(number: Any, place: _Place) -> Any:
    from pypdf.generic import DictionaryObject, NameObject

    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/MCR"),
            NameObject("/Pg"): place.page,
            NameObject("/Stm"): place.form,
            NameObject("/MCID"): number,
        }
    )


def _moved(matrix: tuple[float, ...], x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return 0.0
