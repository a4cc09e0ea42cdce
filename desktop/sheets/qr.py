"""QR codes as vector pictures."""

from functools import lru_cache


@lru_cache(maxsize=256)
def qr_svg(url: str) -> str:
    """A QR code of `url` as an SVG file: black on white, no quiet zone (the sheet's margin gives it)."""
    import io

    import segno

    out = io.BytesIO()
    segno.make(url, error="m", micro=False).save(out, kind="svg", border=0, xmldecl=False, svgns=True, nl=False)
    return out.getvalue().decode("utf-8")
