"""The command line: the same domain code as the window, without importing Qt unless a window is asked for."""

import argparse
import json
import os
import re
import sqlite3
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desktop import __version__
from desktop.cli_sheet import add_sheet_command, run_sheet_command
from desktop.cli_user import add_user_commands, run_user_command
from desktop.core.errors import KnownError, UsageError
from desktop.core.languages import BASE_LANGUAGE, PROGRAM_LANGUAGES
from desktop.core.paths import content_database, data_folder
from desktop.core.policy import read_policy

if TYPE_CHECKING:
    from desktop.content.store import ContentStore

USAGE, FAILURE = 2, 1

_TRANSLATED = (
    (r"unrecognized arguments: (.*)", r"okänt val: \1"),
    (r"the following arguments are required: (.*)", r"det här saknas: \1"),
    (r"argument (\S+): invalid choice: (\S+) \(choose from (.*)\)", r"\2 går inte att välja för \1; välj bland \3"),
    (r"argument (\S+): invalid \S+ value: (.*)", r"\2 går inte att använda för \1"),
    (r"argument (\S+): expected (?:one|at least one) argument", r"\1 behöver ett värde"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 kan betyda flera val: \2"),
)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, in Swedish."""

    def error(self, message: str) -> NoReturn:
        for pattern, swedish in _TRANSLATED:
            if re.fullmatch(pattern, message, re.DOTALL):
                message = re.sub(pattern, swedish, message, count=1, flags=re.DOTALL)
                break
        raise UsageError(f"{' '.join(message.split())}.", f"Skriv ”{self.prog} --help” för hjälp.")


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1000:
        raise ValueError
    return number


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="brobyggaren", description="Uppslagsverk om romsk inkludering i Sverige, utan nät.")
    parser.add_argument("--version", action="version", version=f"Brobyggaren {__version__}")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="mapp för det du själv sparar")
    parser.add_argument("--content", type=Path, metavar="FIL", help="ett annat uppslagsverk än det som följer med")
    parser.add_argument(
        "--program-language", choices=tuple(PROGRAM_LANGUAGES), default="", help="fönstrets eget språk den här gången"
    )
    parser.add_argument("--page", default="", metavar="SIDA", help="öppna fönstret på den här sidan")
    parser.add_argument(
        "--present",
        metavar="FIL",
        help="bara visning: visa en .brosamling, en lektion eller en sida, och spara ingenting",
    )
    parser.add_argument("--open", type=Path, metavar="FIL", help="öppna en samling (.brosamling) i fönstret")
    parser.add_argument(
        "--quit-after-first-paint",
        action="store_true",
        help="starta fönstret, rita det en gång och sluta (för mätning)",
    )
    commands = parser.add_subparsers(dest="command", metavar="KOMMANDO", parser_class=_Parser)
    _add_reading(commands)
    _add_making(commands)
    add_user_commands(commands)
    return parser


def _add_reading(commands: "argparse._SubParsersAction[_Parser]") -> None:
    pages = commands.add_parser("pages", help="lista sidorna")
    pages.add_argument("--kind", default="", help="bara sidor av den här typen, till exempel kommun")
    pages.add_argument("--language", default=BASE_LANGUAGE, help="språk: sv, sv-simple, en")
    pages.add_argument("--json", action="store_true", help="som JSON")
    show = commands.add_parser("show", help="visa en sida som text")
    show.add_argument("page", metavar="SIDA")
    show.add_argument("--language", default=BASE_LANGUAGE)
    show.add_argument("--format", choices=("text", "json"), default="text")
    search = commands.add_parser("search", help="sök i hela verket")
    search.add_argument("text", nargs="+", metavar="TEXT")
    search.add_argument("--limit", type=_count, default=10)
    search.add_argument("--kind", default="")
    search.add_argument("--language", default=BASE_LANGUAGE)
    search.add_argument("--json", action="store_true")
    check = commands.add_parser("check", help="kontrollera att uppslagsverket är helt")
    check.add_argument("file", nargs="?", type=Path, metavar="FIL")


def _add_making(commands: "argparse._SubParsersAction[_Parser]") -> None:
    add_sheet_command(commands)
    tour = commands.add_parser("tour", help="gå igenom fönstret utan skärm och spara bilder")
    tour.add_argument("out_dir", type=Path, metavar="DIR")


def double_clicked(arguments: Sequence[str]) -> Sequence[str]:
    """A collection that was double-clicked comes as a file alone: the same as --open with it."""
    alone = len(arguments) == 1 and arguments[0].lower().endswith(".brosamling")
    return ["--open", arguments[0]] if alone else arguments


def main(arguments: Sequence[str]) -> int:
    """Runs one command. Exit code 0, 1 (failure) or 2 (usage); errors are one line on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        code = _run(_parser().parse_args(double_clicked(arguments)))
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except KnownError as error:
        print(f"brobyggaren: {' '.join(str(error).split())}", file=sys.stderr)
        return USAGE if isinstance(error, UsageError) else FAILURE
    except sqlite3.Error as error:
        print(f"brobyggaren: Uppslagsverket är skadat ({error}). Installera om programmet.", file=sys.stderr)
        return FAILURE
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except OSError as error:
        print(f"brobyggaren: Det gick inte att läsa eller skriva ({error.strerror}).", file=sys.stderr)
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - nothing more can be said there
        return FAILURE
    except KeyboardInterrupt:
        return 130


def _run(options: argparse.Namespace) -> int:
    policy = read_policy()
    path = policy.reference_work(options.content, content_database())
    commands: dict[str, Callable[[argparse.Namespace, Path], int]] = {
        "pages": _pages, "show": _show, "search": _search, "check": _check, "sheet": _sheet, "tour": _tour,
        "collection": run_user_command, "user": run_user_command,
    }  # fmt: skip
    if options.command in ("sheet", "tour") or getattr(options, "deed", "") in ("export", "notes"):
        policy.check_export()
    if options.command:
        return commands[options.command](options, path)
    language = policy.language_of_program(options.program_language)
    _check_display()
    if options.present is not None or policy.presentation_only:
        from desktop.app_lessons import start_presentation

        wanted = options.present or str(options.open or "")
        return start_presentation(
            path, wanted, policy.language or BASE_LANGUAGE, program_language=language or policy.program_language
        )
    _check_page(path, options.page)
    from desktop.app import start

    data = options.data_dir or data_folder()
    return start(path, data, options.page, options.quit_after_first_paint, options.open, policy, language)


def _check_display() -> None:
    """Raises KnownError where Qt would end the program: on a Linux machine without a display."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in names):
        raise KnownError(
            "Det finns ingen skärm att visa fönstret på.",
            "Kommandona fungerar ändå, och ”tour DIR” sparar bilder av fönstret.",
        )


def _check_page(path: Path, page: str) -> None:
    """Raises UsageError for a page that is not there; a work that cannot be opened is told by the window."""
    from desktop.content.database import ContentError
    from desktop.content.store import ContentStore, UnknownPageError

    if page:
        with suppress(ContentError):
            store = ContentStore.open(path)
            known = store.has_page(page)
            store.close()
            if not known:
                raise UnknownPageError(page)


def _check_language(store: "ContentStore", language: str) -> None:
    if language.split("-")[0] not in {tag.split("-")[0] for tag in store.languages()}:
        known = ", ".join(store.languages())
        raise UsageError(f"Det finns inga texter på språket {language!r}.", f"Språken är: {known}.")


def _check_kind(store: "ContentStore", kind: str) -> None:
    kinds = [known.id for known in store.kinds()]
    if kind and kind not in kinds:
        raise UsageError(f"Det finns ingen typ {kind!r}.", f"Typerna är: {', '.join(kinds)}.")


def _pages(options: argparse.Namespace, path: Path) -> int:
    from desktop.content.store import ContentStore

    store = ContentStore.open(path)
    _check_kind(store, options.kind)
    _check_language(store, options.language)
    refs = store.pages(options.language, options.kind)
    if options.json:
        keys = ("id", "kind", "title", "summary", "language")
        print(json.dumps([{key: getattr(ref, key) for key in keys} for ref in refs], ensure_ascii=False, indent=1))
    else:
        for ref in refs:
            print(f"{ref.id:32} {ref.title}")
    return 0


def _show(options: argparse.Namespace, path: Path) -> int:
    from desktop.content.plain import page_json, page_text
    from desktop.content.store import ContentStore

    page = ContentStore.open(path).page(options.page, options.language)
    if options.format == "json":
        print(json.dumps(page_json(page), ensure_ascii=False, indent=1))
    else:
        print(page_text(page))
    return 0


def _search(options: argparse.Namespace, path: Path) -> int:
    from desktop.content.store import ContentStore
    from desktop.search.engine import SearchEngine

    store = ContentStore.open(path)
    _check_kind(store, options.kind)
    _check_language(store, options.language)
    engine = SearchEngine(store.connection)
    kinds = (options.kind,) if options.kind else ()
    result = engine.search(" ".join(options.text), language=options.language, kinds=kinds, limit=options.limit)
    if options.json:
        keys = ("page", "title", "kind", "language", "snippet", "score", "matched")
        print(
            json.dumps([{key: getattr(hit, key) for key in keys} for hit in result.hits], ensure_ascii=False, indent=1)
        )
        return 0
    for correction in result.corrections:
        print(f"Visar även {correction.used} (i stället för {correction.typed})")
    if result.answer:
        print(f"{result.answer.title} · {result.answer.label}: {result.answer.value}")
    for hit in result.hits:
        print(f"{hit.title}  [{hit.page}]\n    {hit.snippet}")
    if not result.hits:
        near = f" Menade du: {', '.join(result.near_words)}?" if result.near_words else ""
        print(f"Inga träffar.{near}")
    return 0


def _check(options: argparse.Namespace, path: Path) -> int:
    from desktop.content.integrity import check_content

    print(check_content(options.file or path))
    return 0


def _sheet(options: argparse.Namespace, path: Path) -> int:
    return run_sheet_command(options, path, lambda line: print(line, flush=True))


def _tour(options: argparse.Namespace, path: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a walk without a screen, wherever it is taken
    from desktop.app_tour import tour

    for picture in tour(path, options.out_dir):
        print(picture)
    return 0
