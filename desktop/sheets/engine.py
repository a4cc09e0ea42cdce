"""Typst, kept alive: data in, PDF or pictures out.

The data goes through a file beside copies of the templates. Handed over as an input of the program
it would make Typst forget everything between two sheets; so it remembers every paragraph that is
the same, which makes a changed choice cheap. Where no file can be written (a full disk), the input
is used all the same.
"""

import json
import shutil
import tempfile
import threading
import weakref
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from desktop.core.errors import KnownError
from desktop.core.paths import resource
from desktop.core.words import translate

_DATA = "data.json"


class SheetError(KnownError):
    """A sheet could not be laid out."""


class Engine:
    """One Typst compiler with the program's own fonts only. One sheet at a time, from any thread."""

    def __init__(self) -> None:
        import typst

        self._fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resource("fonts"))]
        )
        self._busy = threading.Lock()
        self._folder: Path | None = None
        self._compilers: dict[Path, Any] = {}

    def compile(self, data: dict[str, Any], template: str = "main.typ", **options: Any) -> Any:
        """The template filled with data. `data["printed"]` (ISO) dates the file. Raises SheetError."""
        import typst

        day = date.fromisoformat(data["printed"])
        stamp = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        try:
            with self._busy:
                return self._made(text, template, timestamp=stamp, **options)
        except typst.TypstError as error:
            raise SheetError(
                translate("Errors", "Faktabladet gick inte att göra (%s).") % (" ".join(error.message.split()),),
                translate("Errors", "Prova med färre val eller en annan sida."),
            ) from error

    def _made(self, text: str, template: str, **options: Any) -> Any:
        folder = self._workshop()
        if folder is not None:
            try:
                (folder / _DATA).write_text(text, encoding="utf-8")
                return self._compiler(folder).compile(str(folder / template), sys_inputs={}, **options)
            except OSError:
                pass
            finally:
                with suppress(OSError):
                    (folder / _DATA).unlink(missing_ok=True)
        root = resource("sheets")
        return self._compiler(root).compile(str(root / template), sys_inputs={"data": text}, **options)

    def _workshop(self) -> Path | None:
        """A folder of this process with the templates in it, or None where there can be none."""
        if self._folder is None or not self._folder.is_dir():
            try:
                folder = Path(tempfile.mkdtemp(prefix="brobyggaren-"))
                weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
                for template in resource("sheets").glob("*.typ"):
                    shutil.copyfile(template, folder / template.name)
            except OSError:
                return None
            self._folder = folder
        return self._folder

    def _compiler(self, root: Path) -> Any:
        import typst

        if root not in self._compilers:
            self._compilers[root] = typst.Compiler(str(root / "main.typ"), root=str(root), font_paths=self._fonts)
        return self._compilers[root]


@cache
def engine() -> Engine:
    """The engine of this process, made at the first sheet: reading the fonts takes longer than a sheet."""
    return Engine()
