"""Brings resources/translations up to date with the code: Qt's lupdate and lrelease make the .ts and the .qm.

The source is Swedish, so Swedish has only the plural forms. What is translated is kept; what the code no longer
says is dropped; new texts are left unfinished for a translator, and told. lupdate does not read Python well enough
(not inside f-strings, not the number in `translate`, the wrong context after an inner class), so it gets a digest:
one class for each context with all its texts.
"""

import argparse
import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCE = "sv_SE"
LANGUAGES = {"en": "en_GB", "sv": SOURCE}


class TextError(Exception):
    """A text that cannot be translated as it is written, or what lupdate or lrelease found wrong."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text of the program: who says it, in Swedish, what tells like texts apart, whether a number chooses."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


def collect(code: Path) -> list[Text]:
    """Every text in the Python files of a folder, sorted. Raises TextError."""
    found: set[Text] = set()
    for path in sorted(code.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        found.update(_texts(tree, "", path))
    return sorted(found)


def _texts(node: ast.AST, context: str, path: Path) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (arguments := _said(child)):
            yield _text(child, arguments, context, path)
        yield from _texts(child, child.name if isinstance(child, ast.ClassDef) else context, path)


def _said(call: ast.Call) -> list[ast.expr]:
    """The arguments from the context on, where this call says a text; for `self.tr` the context is left to find."""
    match call.func:
        case ast.Attribute(attr="tr"):
            return [call.func.value, *call.args]
        case ast.Name(id="translate"):
            return call.args
    return []


def _text(call: ast.Call, arguments: list[ast.expr], context: str, path: Path) -> Text:
    where = f"{path.name}:{call.lineno}"
    first, *rest = arguments
    if isinstance(first, ast.Name) and first.id == "self" and context:
        first = ast.Constant(context)
    words = [
        part.value for part in (first, *rest[:2]) if isinstance(part, ast.Constant) and isinstance(part.value, str)
    ]
    if len(words) != min(3, 1 + len(rest)) or len(words) < 2 or call.keywords:
        raise TextError(f'{where}: write self.tr("…") or translate("Context", "…") with literal texts')
    text = Text(words[0], words[1], words[2] if len(words) > 2 else "", len(rest) > 2)
    if text.plural != ("%n" in text.source):
        raise TextError(f"{where}: %n and a number belong together")
    return text


def digest(texts: Iterable[Text]) -> str:
    """The texts as Python that lupdate reads rightly."""
    lines: list[str] = []
    context = None
    for text in sorted(texts):
        if text.context != context:
            context = text.context
            lines += [f"class {context}(QObject):", "    def texts(self, n):"]
        said = [json.dumps(text.source, ensure_ascii=False)]
        if text.comment or text.plural:
            said.append(json.dumps(text.comment, ensure_ascii=False))
        lines.append(f"        self.tr({', '.join(said + ['n'] * text.plural)})")
    return "\n".join(lines) + "\n"


def update(folder: Path, code: Path) -> None:
    """Writes brobyggaren_<language>.ts and .qm in `folder` after the Python code in `code`. Raises TextError."""
    with tempfile.TemporaryDirectory() as made:
        file = Path(made, "texts.py")
        file.write_text(digest(collect(code)), encoding="utf-8", newline="\n")
        for language, locale in LANGUAGES.items():
            texts = folder / f"brobyggaren_{language}.ts"
            _tool(
                *("lupdate", *(["-pluralonly"] if locale == SOURCE else []), "-locations", "none", "-no-obsolete"),
                *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext", "-sort-messages"),
                *("-source-language", SOURCE, "-target-language", locale, str(file), "-ts", str(texts)),
            )
            released = texts.with_suffix(".qm.part")
            _tool("lrelease", "-nounfinished", str(texts), "-qm", str(released))
            # Never written in place: Qt maps the file, and a program that runs would die under it.
            released.replace(texts.with_suffix(".qm"))


def unfinished(texts: Path) -> list[str]:
    """The source texts of a .ts that are not yet translated."""
    messages = ElementTree.parse(texts).iter("message")
    waiting = (message for message in messages if message.find("translation[@type]") is not None)
    return [message.findtext("source") or "" for message in waiting]


def _tool(name: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name)
    made = subprocess.run([program, *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    if made.returncode != 0 or made.stderr.strip():
        raise TextError(f"{name}: {made.stderr.strip() or made.stdout.strip()}")


def main(arguments: list[str]) -> int:
    """Updates the files and tells which texts wait for a translation."""
    argparse.ArgumentParser(prog="dev.py translations", description=__doc__).parse_args(arguments)
    FOLDER.mkdir(exist_ok=True)
    try:
        update(FOLDER, ROOT / "desktop")
    except TextError as error:
        print(error, file=sys.stderr)
        return 1
    for language in LANGUAGES:
        path = FOLDER / f"brobyggaren_{language}.ts"
        waiting = unfinished(path)
        print(f"{path.relative_to(ROOT)}: {len(waiting)} texts to translate")
        for text in waiting:
            print(f"    {text}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
