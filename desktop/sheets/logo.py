"""Logos: is it a picture, is it small enough, and the one form that the template takes them in (SVG)."""

import base64
import re
import struct
import zlib
from dataclasses import dataclass
from functools import lru_cache
from xml.etree import ElementTree

from desktop.core.errors import KnownError
from desktop.core.words import decimal, translate

LARGEST_FILE = 2_000_000
LARGEST_SIDE = 4000
_SVG = "{http://www.w3.org/2000/svg}"
_FORBIDDEN = {"script", "foreignObject", "iframe", "audio", "video", "set", "animate", "animateTransform"}


class LogoError(KnownError):
    """A picture cannot be a logo."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A checked logo: the SVG to print and its width and height (only their proportion counts)."""

    svg: str
    width: float
    height: float


def grey(logo: Logo) -> Logo:
    """The logo without its colours."""
    picture = base64.b64encode(logo.svg.encode()).decode("ascii")
    width, height = logo.width, logo.height
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        '<filter id="grey"><feColorMatrix type="saturate" values="0"/></filter>'
        f'<image width="{width}" height="{height}" filter="url(#grey)"'
        f' href="data:image/svg+xml;base64,{picture}"/></svg>'
    )
    return Logo(svg, width, height)


@lru_cache(maxsize=8)
def read_logo(data: bytes) -> Logo:
    """The logo in a picture file's bytes. Raises LogoError where it is none, broken or too large."""
    if len(data) > LARGEST_FILE:
        raise LogoError(translate("Errors", "Logotypen är %s MB stor.") % decimal(len(data) / 1e6), _shrink())
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return _wrapped("png", data, _png_size(data))
    if data.startswith(b"\xff\xd8\xff"):
        return _wrapped("jpeg", data, _jpeg_size(data))
    if b"<svg" in data[:4096]:
        return _svg(data)
    raise LogoError(translate("Errors", "Filen är inte en bild som går att använda som logotyp."), _choose())


def _wrapped(kind: str, data: bytes, size: tuple[int, int]) -> Logo:
    width, height = size
    if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE):
        raise LogoError(translate("Errors", "Logotypen är %s × %s punkter.") % (width, height), _shrink())
    picture = base64.b64encode(data).decode("ascii")
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="data:image/{kind};base64,{picture}"/></svg>'
    )
    return Logo(svg, width, height)


def _choose() -> str:
    return translate("Errors", "Välj en bild i formatet PNG, JPEG eller SVG.")


def _shrink() -> str:
    return translate("Errors", "Spara den mindre: högst %s punkter på varje sida och 2 MB.") % LARGEST_SIDE


def _broken() -> LogoError:
    return LogoError(
        translate("Errors", "Logotypens fil är trasig eller avklippt."),
        translate("Errors", "Spara bilden på nytt och välj den igen."),
    )


def _png_size(data: bytes) -> tuple[int, int]:
    """Width and height; the file is walked to its end so that a cut one is found here and not on paper."""
    size: tuple[int, int] | None = None
    place = 8
    while place + 12 <= len(data):
        length, name = struct.unpack(">I4s", data[place : place + 8])
        body = data[place + 8 : place + 8 + length]
        check = data[place + 8 + length : place + 12 + length]
        if len(check) != 4 or zlib.crc32(name + body) != struct.unpack(">I", check)[0]:
            raise _broken()
        if name == b"IHDR":
            size = struct.unpack(">II", body[:8])
        if name == b"IEND":
            if size is None:
                raise _broken()
            return size
        place += 12 + length
    raise _broken()


def _jpeg_size(data: bytes) -> tuple[int, int]:
    if not data.rstrip(b"\x00\r\n").endswith(b"\xff\xd9"):
        raise _broken()
    place = 2
    while place + 9 < len(data):
        if data[place] != 0xFF:
            raise _broken()
        marker = data[place + 1]
        if marker == 0xFF:
            place += 1
            continue
        length = struct.unpack(">H", data[place + 2 : place + 4])[0]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width, parts = struct.unpack(">HHB", data[place + 5 : place + 10])
            if parts == 4:
                raise LogoError(
                    translate("Errors", "Logotypen är sparad i tryckfärger (CMYK)."),
                    translate("Errors", "Spara den som RGB eller som PNG."),
                )
            return width, height
        place += 2 + length
    raise _broken()


def _svg(data: bytes) -> Logo:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _broken() from error
    if re.search(r"<!(?:DOCTYPE|ENTITY)", text, re.IGNORECASE):
        text = re.sub(r"<!DOCTYPE[^\[>]*>", "", text, count=1, flags=re.IGNORECASE)
        if re.search(r"<!(?:DOCTYPE|ENTITY)", text, re.IGNORECASE):
            raise LogoError(
                translate("Errors", "SVG-filen har egna definitioner som inte går att lita på."),
                translate("Errors", "Spara den som enkel SVG."),
            )
    try:
        root = ElementTree.fromstring(text)
    except (ElementTree.ParseError, RecursionError, ValueError) as error:
        raise _broken() from error
    if root.tag not in (_SVG + "svg", "svg"):
        raise LogoError(translate("Errors", "Filen är inte en bild som går att använda som logotyp."), _choose())
    _refuse_what_reaches_out(root)
    width, height = _svg_size(root)
    return Logo(text, width, height)


def _refuse_what_reaches_out(root: ElementTree.Element) -> None:
    """A logo is a drawing: no programs in it and nothing fetched from elsewhere."""
    for element in root.iter():
        name = element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""
        if name in _FORBIDDEN:
            raise LogoError(
                translate("Errors", "SVG-filen innehåller %r, som inte hör hemma i en logotyp.") % name,
                translate("Errors", "Spara den som enkel SVG."),
            )
        for key, value in element.attrib.items():
            target = value.strip()
            if key.rsplit("}", 1)[-1] == "href" and not target.startswith(("#", "data:image/")):
                raise LogoError(
                    translate("Errors", "SVG-filen hämtar bilder från andra filer."),
                    translate("Errors", "Spara den med bilderna inbäddade."),
                )


def _svg_size(root: ElementTree.Element) -> tuple[float, float]:
    box = [float(part) for part in re.findall(r"-?[\d.]+(?:e-?\d+)?", root.get("viewBox", ""))]
    if len(box) == 4:
        width, height = box[2], box[3]
    else:
        width, height = (_length(root.get(side, "")) for side in ("width", "height"))
    if not (0 < width < 1e6 and 0 < height < 1e6):
        raise LogoError(
            translate("Errors", "SVG-filen säger inte hur stor bilden är."),
            translate("Errors", "Spara den med bredd och höjd."),
        )
    return width, height


def _length(text: str) -> float:
    found = re.match(r"\s*([\d.]+)\s*(?:px|pt|mm|cm|in)?\s*$", text)
    return float(found[1]) if found else 0.0
