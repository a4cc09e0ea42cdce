"""Reads a PDF's structure tree as plain Python: what a screen reader is told, in order."""

from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf


@dataclass(frozen=True)
class Element:
    """One structure element: its role, the text that describes it, its language, and how deep it stands."""

    role: str
    alt: str
    language: str
    title: str
    depth: int


def elements(pdf: pikepdf.Pdf) -> list[Element]:
    """Every structure element in reading order."""
    return list(_walk(pdf.Root.StructTreeRoot.K, 0))


def _walk(node: pikepdf.Object, depth: int) -> Iterator[Element]:
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from _walk(child, depth)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        words = [str(node.get(key, "")) for key in ("/Alt", "/Lang", "/T")]
        yield Element(str(node.S).lstrip("/"), *words, depth)
        if "/K" in node:
            yield from _walk(node.K, depth + 1)


def headings(pdf: pikepdf.Pdf) -> list[tuple[int, str]]:
    """The headings as (level, text) in reading order."""
    found = []
    for element in elements(pdf):
        if element.role[0] == "H" and element.role[1:].isdigit():
            found.append((int(element.role[1:]), element.title))
    return found


def bookmarks(pdf: pikepdf.Pdf) -> list[str]:
    """The titles of all bookmarks in order."""
    found: list[str] = []

    def walk(items: list[pikepdf.OutlineItem]) -> None:
        for item in items:
            found.append(item.title)
            walk(item.children)

    with pdf.open_outline() as outline:
        walk(outline.root)
    return found


def fonts(pdf: pikepdf.Pdf) -> dict[str, bool]:
    """Every font of the file by name, and whether it is embedded."""
    found: dict[str, bool] = {}
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor":
            embedded = any(key in item for key in ("/FontFile", "/FontFile2", "/FontFile3"))
            found[str(item.FontName)] = embedded
    return found


def languages(pdf: pikepdf.Pdf) -> set[str]:
    """Every language that a part of the text is marked with."""
    found = {element.language for element in elements(pdf)}
    for page in pdf.pages:
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "BDC" and "/Lang" in operands[1]:
                found.add(str(operands[1].Lang))
    return found - {""}
