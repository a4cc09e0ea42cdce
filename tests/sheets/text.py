"""Reads the lines of a PDF's pages: which characters stand beside each other, from the top down."""

import re
from collections import defaultdict

import pikepdf

Matrix = tuple[float, float, float, float, float, float]


def lines(page: pikepdf.Page) -> list[str]:
    """The page's lines of text, top first; what stands at the same height is one line."""
    cmaps = {name: _characters(font) for name, font in page.Resources.Font.items()}
    runs: dict[int, list[tuple[float, str]]] = defaultdict(list)
    stack: list[Matrix] = []
    matrix: Matrix = (1, 0, 0, 1, 0, 0)
    text: Matrix = (1, 0, 0, 1, 0, 0)
    font = ""
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "q":
                stack.append(matrix)
            case "Q":
                matrix = stack.pop()
            case "cm":
                matrix = _times(_matrix(operands), matrix)
            case "Tf":
                font = str(operands[0])
            case "Tm":
                text = _matrix(operands)
            case "Tj" | "TJ":
                place = _times(text, matrix)
                parts = operands[0] if str(operator) == "TJ" else [operands[0]]
                glyphs = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
                codes = [glyphs[i : i + 2] for i in range(0, len(glyphs), 2)]
                runs[round(place[5])].append((place[4], "".join(cmaps[font].get(code, "") for code in codes)))
    return ["".join(part for _, part in sorted(runs[y])) for y in sorted(runs, reverse=True)]


def _matrix(operands: list[pikepdf.Object]) -> Matrix:
    a, b, c, d, e, f = (float(operand) for operand in operands)
    return a, b, c, d, e, f


def _times(m: Matrix, n: Matrix) -> Matrix:
    return (
        m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5],
    )  # fmt: skip


def _characters(font: pikepdf.Object) -> dict[bytes, str]:
    """A font's glyph codes as characters."""
    table = font.ToUnicode.read_bytes().decode("latin-1")
    found: dict[bytes, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, character in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            found[bytes.fromhex(code)] = bytes.fromhex(character).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, character in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            start = int.from_bytes(bytes.fromhex(character), "big")
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[(int(first, 16) + step).to_bytes(2, "big")] = chr(start + step)
    return found
