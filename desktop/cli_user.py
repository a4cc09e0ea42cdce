"""The commands about what is the user's own: collection and user. Part of the command line (cli.py)."""

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.errors import KnownError, UsageError
from desktop.core.languages import BASE_LANGUAGE
from desktop.core.paths import data_folder

if TYPE_CHECKING:
    from desktop.content.page import Page
    from desktop.user.records import MyCollection
    from desktop.user.session import UserData

_Command = Callable[[argparse.Namespace, Path], int]


def add_user_commands(commands: Any) -> None:
    """Adds `collection` and `user` to the program's commands."""
    collection = commands.add_parser("collection", help="dina samlingar av sidor", about="dina samlingar av sidor")
    deeds = collection.add_subparsers(dest="deed", metavar="VAD", required=True, title="vad")
    listed = _deed(deeds, "list", "lista samlingarna", ("collection list", "id och titel på var och en"))
    listed.add_argument("--json", action="store_true", help="som JSON")
    export = _deed(
        deeds, "export", "skriv en samling till en fil: .brosamling, .epub eller .pdf",
        ("collection export Mötet -o motet.epub", "samlingen Mötet som bok"),
    )  # fmt: skip
    export.add_argument("collection", metavar="SAMLING", help="samlingens id eller titel")
    export.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FIL", help="filen; slutet säger vad det blir"
    )
    export.add_argument("--language", default=BASE_LANGUAGE, metavar="SPRÅK", help="språk i boken eller på faktabladen")
    taken = _deed(deeds, "import", "läs in en samling som någon har delat")
    taken.add_argument("file", type=Path, metavar="FIL.brosamling", help="den delade filen")
    taken.add_argument("--check", action="store_true", help="kontrollera bara, spara inget")
    about = "dina anteckningar: säkerhetskopia och flytt"
    user = commands.add_parser("user", help=about, about=about)
    deeds = user.add_subparsers(dest="deed", metavar="VAD", required=True, title="vad")
    _deed(deeds, "check", "kontrollera filen och säkerhetskopiorna")
    _deed(deeds, "backup", "säkerhetskopiera nu")
    restore = _deed(deeds, "restore", "gå tillbaka till en säkerhetskopia", ("user restore 3", "kopian med nummer 3"))
    restore.add_argument("backup", metavar="NUMMER|FIL", help="numret som ”user check” visar, eller en fil")
    out = _deed(
        deeds, "export", "allt du har sparat som en fil", ("user export -o mitt.brodata", "inför ett datorbyte")
    )
    out.add_argument("-o", "--output", type=Path, required=True, metavar="FIL.brodata", help="filen som skrivs")
    into = _deed(deeds, "import", "läs in en sådan fil; inget som finns går förlorat")
    into.add_argument("file", type=Path, metavar="FIL.brodata", help="filen som ”user export” skrev")
    notes = _deed(deeds, "notes", "alla anteckningar som Markdown")
    notes.add_argument("--out-dir", type=Path, required=True, metavar="MAPP", help="mapp för filerna")


def _deed(deeds: Any, name: str, about: str, *examples: tuple[str, str]) -> Any:
    return deeds.add_parser(name, help=about, about=about, examples=examples)


def run_user_command(options: argparse.Namespace, content: Path) -> int:
    """Runs `collection …` or `user …`; the exit code. Raises KnownError."""
    deeds: dict[str, _Command] = {
        "collection list": _list, "collection export": _export, "collection import": _import,
        "user check": _check, "user backup": _backup, "user restore": _restore,
        "user export": _take_out, "user import": _take_in, "user notes": _notes,
    }  # fmt: skip
    return deeds[f"{options.command} {options.deed}"](options, content)


def _opened(options: argparse.Namespace) -> "UserData":
    """The user's data, with what had to be told on standard error. Asks for the passphrase where there is one."""
    from desktop.user.session import State, UserData

    data = UserData(options.data_dir or data_folder())
    if data.open() is State.LOCKED:
        data.unlock(_passphrase())
    if data.state is State.UNUSABLE:
        raise KnownError(data.notice)
    if data.notice:
        print(f"brobyggaren: {data.notice}", file=sys.stderr)
    return data


def _passphrase() -> str:
    if sys.stdin.isatty():
        from getpass import getpass

        return getpass("Lösenfras: ")
    return sys.stdin.readline().rstrip("\r\n")


def _list(options: argparse.Namespace, content: Path) -> int:
    with closing(_opened(options)) as data:
        found = [(made, data.store.collections.items(made.id)) for made in data.store.collections.all()]
    if options.json:
        rows = [asdict(made) | {"items": [asdict(item) for item in items]} for made, items in found]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    for made, items in found:
        print(f"{made.id}  {made.title} ({len(items)})")
    return 0


def _export(options: argparse.Namespace, content: Path) -> int:
    with closing(_opened(options)) as data:
        wanted = [made for made in data.store.collections.all() if options.collection in (made.id, made.title)]
        if len(wanted) != 1:
            problem = "Det finns flera samlingar som heter så" if wanted else "Det finns ingen sådan samling"
            raise UsageError(f"{problem}.", "Kommandot ”collection list” visar dem och deras id.")
        makers: dict[str, Callable[[UserData, MyCollection, argparse.Namespace, Path], None]]
        makers = {".brosamling": _share, ".epub": _book, ".pdf": _sheets}
        maker = makers.get(options.output.suffix.lower())
        if maker is None:
            raise UsageError("Filen ska sluta med .brosamling, .epub eller .pdf.")
        maker(data, wanted[0], options, content)
    print(options.output)
    return 0


def _share(data: "UserData", made: "MyCollection", options: argparse.Namespace, content: Path) -> None:
    from desktop.user.sharing import write_shared

    write_shared(options.output, made, data.store.collections.items(made.id))


def _book(data: "UserData", made: "MyCollection", options: argparse.Namespace, content: Path) -> None:
    from desktop.content.store import ContentStore
    from desktop.core.files import write_whole
    from desktop.user.epub import make_epub

    store = ContentStore.open(content)

    def read(page: str) -> "Page | None":
        return store.page(page, options.language) if store.has_page(page) else None

    edition = store.meta().get("edition", "")
    items = data.store.collections.items(made.id)
    write_whole(options.output, make_epub(made, items, read, edition, options.language))


def _sheets(data: "UserData", made: "MyCollection", options: argparse.Namespace, content: Path) -> None:
    from desktop.content.store import ContentStore
    from desktop.sheets.batch import write_one
    from desktop.sheets.choices import SheetChoices

    store = ContentStore.open(content)
    pages = [item.place.page for item in data.store.collections.items(made.id) if item.kind == "page"]
    there = tuple(dict.fromkeys(page for page in pages if store.has_page(page)))
    if not there:
        raise UsageError("Samlingen har inga sidor som finns i den här utgåvan.")
    choices = SheetChoices(there, options.language, as_set=True, title=made.title, intro=made.aim)
    write_one(content, choices, options.output)


def _import(options: argparse.Namespace, content: Path) -> int:
    from desktop.content.store import ContentStore
    from desktop.user.sharing import keep_shared, read_shared

    shared = read_shared(options.file, ContentStore.open(content).has_page)
    print(f"{shared.title} ({len(shared.items)})")
    for place in shared.unknown:
        print(f"  finns inte i den här utgåvan: {place.title or place.page}")
    if not options.check:
        with closing(_opened(options)) as data:
            print(keep_shared(data.store.collections, shared).id)
    return 0


def _check(options: argparse.Namespace, content: Path) -> int:
    from desktop.user.backup import counts
    from desktop.user.engine import problems
    from desktop.user.errors import UserDataError

    with closing(_opened(options)) as data:
        connection = data.store.journal.connection
        found = problems(connection)
        print(f"{data.files.database}: {'; '.join(found) if found else 'hel'} {_counted(counts(connection))}")
        backups = data.backups()
        for backup in data.files.backups():
            try:
                state = f"hel {_counted(backups.check(backup.path))}"
            except UserDataError as error:
                state, found = str(error), [*found, str(error)]
            print(f"{backup.number:6}  {backup.day}  {state}")
    return 1 if found else 0


def _counted(rows: dict[str, int]) -> str:
    return f"({rows['note']} anteckningar, {rows['bookmark']} bokmärken, {rows['collection']} samlingar)"


def _backup(options: argparse.Namespace, content: Path) -> int:
    with closing(_opened(options)) as data:
        made = data.back_up()
    if made is None:
        raise KnownError("Mappen går inte att skriva i, så ingen säkerhetskopia gjordes.")
    print(made.path)
    return 0


def _restore(options: argparse.Namespace, content: Path) -> int:
    with closing(_opened(options)) as data:
        numbers = {str(backup.number): backup.path for backup in data.files.backups()}
        path = numbers.get(options.backup, Path(options.backup))
        data.restore(path)
        print(f"Återställt från {path.name}.")
    return 0


def _take_out(options: argparse.Namespace, content: Path) -> int:
    from desktop.user.transfer import export_all

    with closing(_opened(options)) as data:
        print(f"{options.output} {_counted(export_all(data.store.journal, options.output))}")
    return 0


def _take_in(options: argparse.Namespace, content: Path) -> int:
    from desktop.user.transfer import import_all

    with closing(_opened(options)) as data:
        merged = import_all(data.store.journal, options.file)
    print(f"{merged.added} nya, {merged.known} fanns redan, {merged.kept_apart} anteckningar finns nu i två versioner.")
    return 0


def _notes(options: argparse.Namespace, content: Path) -> int:
    from desktop.core.files import make_folder, write_whole
    from desktop.user.markdown import note_markdown

    with closing(_opened(options)) as data:
        notes = data.store.notes.all()
    make_folder(options.out_dir)
    for number, note in enumerate(notes, 1):
        # A name of a file never says whom a note is about.
        write_whole(options.out_dir / f"anteckning-{number:04}.md", note_markdown(note).encode())
    print(f"{len(notes)} anteckningar i {options.out_dir}")
    return 0
