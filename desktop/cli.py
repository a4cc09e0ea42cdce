"""The command line: the same domain code as the window, without importing Qt unless a window is asked for."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from desktop import __version__
from desktop.cli_checks import check_kind, check_language
from desktop.cli_parser import Parser
from desktop.cli_sheet import add_sheet_command, run_sheet_command
from desktop.cli_user import add_user_commands, run_user_command
from desktop.core.errors import KnownError, UsageError
from desktop.core.languages import BASE_LANGUAGE, PROGRAM_LANGUAGES
from desktop.core.paths import content_database, data_folder
from desktop.core.policy import read_policy

USAGE, FAILURE = 2, 1


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1000:
        raise ValueError
    return number


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="brobyggaren",
        description="Uppslagsverk om romsk inkludering i Sverige, utan nät. Utan kommando öppnas fönstret.",
        examples=(
            ("search helsa komunikatör", "sök; felstavat går bra"),
            ("show kom-lulea --language sv-simple", "läs en sida på lätt svenska"),
            ("sheet roll-brobyggare -o brobyggare.pdf", "gör ett faktablad"),
            ("sheet --help", "visa allt som kommandot sheet kan"),
        ),
    )
    parser.add_argument(
        "--version", action="version", version=f"Brobyggaren {__version__}", help="visa programmets version och sluta"
    )
    parser.add_argument("--data-dir", type=Path, metavar="MAPP", help="mapp för det du själv sparar")
    parser.add_argument("--content", type=Path, metavar="FIL", help="ett annat uppslagsverk än det som följer med")
    parser.add_argument(
        "--program-language",
        choices=tuple(PROGRAM_LANGUAGES),
        default="",
        help="språket i fönstrets menyer den här gången",
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
    commands = parser.add_subparsers(dest="command", metavar="KOMMANDO", title="kommandon", parser_class=Parser)
    _add_reading(commands)
    _add_making(commands)
    add_user_commands(commands)
    return parser


def _add_reading(commands: "argparse._SubParsersAction[Parser]") -> None:
    pages = _command(commands, "pages", "lista sidorna", ("pages --kind kommun", "alla kommuner, med sidornas id"))
    _add_kind(pages)
    _add_language(pages, "titlar på det här språket")
    pages.add_argument("--json", action="store_true", help="som JSON")
    show = _command(
        commands, "show", "visa en sida som text", ("show kom-lulea --language en", "sidan om Luleå på engelska")
    )
    show.add_argument("page", metavar="SIDA", help="sidans id, som ”pages” och ”search” visar det")
    _add_language(show, "sidan på det här språket")
    show.add_argument("--format", choices=("text", "json"), default="text", help="text eller json")
    search = _command(
        commands, "search", "sök i hela verket",
        ("search vilka var pilotkommuner", "ställ en fråga"),
        ("search hälsa --kind roll --limit 3", "de tre bästa rollerna"),
    )  # fmt: skip
    search.add_argument("text", nargs="+", metavar="TEXT", help="det du söker")
    search.add_argument("--limit", type=_count, default=10, metavar="ANTAL", help="så många träffar, 1 till 1000")
    _add_kind(search)
    _add_language(search, "träffar på det här språket i första hand")
    search.add_argument("--json", action="store_true", help="som JSON, den bästa träffen först")
    check = _command(commands, "check", "kontrollera att uppslagsverket är helt")
    check.add_argument("file", nargs="?", type=Path, metavar="FIL", help="ett annat uppslagsverk")


def _command(
    commands: "argparse._SubParsersAction[Parser]", name: str, about: str, *examples: tuple[str, str]
) -> Parser:
    return commands.add_parser(name, help=about, about=about, examples=examples)


def _add_kind(parser: Parser) -> None:
    parser.add_argument("--kind", default="", metavar="TYP", help="bara sidor av den här typen, till exempel kommun")


def _add_language(parser: Parser, what: str) -> None:
    parser.add_argument("--language", default=BASE_LANGUAGE, metavar="SPRÅK", help=f"{what}: sv, sv-simple eller en")


def _add_making(commands: "argparse._SubParsersAction[Parser]") -> None:
    add_sheet_command(commands)
    tour = _command(
        commands,
        "tour",
        "gå igenom fönstret utan skärm och spara bilder",
        ("tour bilder", "bilder och ett faktablad i mappen bilder"),
    )
    tour.add_argument("out_dir", type=Path, metavar="MAPP", help="mapp för bilderna")


def double_clicked(arguments: Sequence[str]) -> Sequence[str]:
    """A collection that was double-clicked comes as a file alone: the same as --open with it."""
    alone = len(arguments) == 1 and arguments[0].lower().endswith(".brosamling")
    return ["--open", arguments[0]] if alone else arguments


def main(arguments: Sequence[str]) -> int:
    """Runs one command. Exit code 0, 1 (failure) or 2 (usage); errors are one line on standard error."""
    if arguments and arguments[0] == "--speak":  # the window's own speaking process: see ui/speech_engine.py
        from desktop.ui.speech_engine import serve

        return serve(arguments[1:])
    if arguments and arguments[0] == "--awake":  # another one: see ui/awake_bus.py
        from desktop.ui.awake_bus import serve as hold_awake

        return hold_awake(" ".join(arguments[1:]))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = argparse.Namespace(content=None)
    try:
        options = _parser().parse_args(double_clicked(arguments))
        code = _run(options)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except KnownError as error:
        return _failed(error)
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except OSError as error:
        print(f"brobyggaren: Det gick inte att läsa eller skriva ({error.strerror}).", file=sys.stderr)
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - nothing more can be said there
        return FAILURE
    except KeyboardInterrupt:
        return 130
    except Exception:
        wrong = _what_is_wrong(options)
        if wrong is None:
            raise
        return _failed(wrong)


def _failed(error: KnownError) -> int:
    print(f"brobyggaren: {' '.join(str(error).split())}", file=sys.stderr)
    return USAGE if isinstance(error, UsageError) else FAILURE


def _what_is_wrong(options: argparse.Namespace) -> KnownError | None:
    """What makes the reference work unusable: damage shows itself in many ways, and need not be a bug."""
    from desktop.content.integrity import what_is_wrong

    return what_is_wrong(read_policy().reference_work(options.content, content_database()))


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
        locked = policy.presentation_only and options.present is None
        return start_presentation(
            path, wanted, policy.language or BASE_LANGUAGE, locked, language or policy.program_language
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
    from desktop.content.store import ContentStore

    if page:
        with suppress(ContentError):
            store = ContentStore.open(path)
            wrong = None if store.has_page(page) else store.unknown(page)
            store.close()
            if wrong is not None:
                raise wrong


def _pages(options: argparse.Namespace, path: Path) -> int:
    from desktop.content.store import ContentStore

    store = ContentStore.open(path)
    check_kind(store, options.kind)
    check_language(store, options.language)
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
    check_kind(store, options.kind)
    check_language(store, options.language)
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
