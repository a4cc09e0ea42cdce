"""The command `sheet`: one PDF, a set, or a file for every page."""

import argparse
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.cli_checks import check_language
from desktop.core.errors import UsageError
from desktop.core.languages import BASE_LANGUAGE, easy_version, language_name
from desktop.core.paths import data_folder

if TYPE_CHECKING:
    from desktop.content.store import ContentStore
    from desktop.sheets.choices import Letterhead, SheetChoices

_FORMATS = ("a4", "large", "easy", "booklet", "poster", "card", "worksheet", "timeline", "map")


def add_sheet_command(commands: "argparse._SubParsersAction[Any]") -> None:
    """Adds `sheet` and its options to the commands."""
    sheet = commands.add_parser(
        "sheet", help="gör faktablad som PDF", about="gör faktablad som PDF, ett eller flera",
        examples=(
            ("sheet roll-brobyggare -o brobyggare.pdf", "ett faktablad"),
            ("sheet ratt-modersmal --format easy -o blad.pdf", "på lätt svenska, lätt att läsa"),
            ("sheet kom-lulea kom-malmo --set --title Kommuner -o set.pdf", "flera med omslag och källor"),
            ("sheet --collection foraldramote --set -o mote.pdf", "en färdig samling"),
            ("sheet --all --out-dir faktablad", "alla sidor, var och en i en fil"),
        ),
    )  # fmt: skip
    sheet.add_argument("pages", nargs="*", metavar="SIDA", help="sidornas id, som ”pages” visar dem")
    where = sheet.add_argument_group("vart")
    where.add_argument("-o", "--output", type=Path, metavar="FIL.pdf", help="allt i en fil")
    where.add_argument("--out-dir", type=Path, metavar="MAPP", help="en fil för varje sida, i den här mappen")
    what = sheet.add_argument_group("vad")
    what.add_argument("--all", action="store_true", help="alla uppslagsverkets sidor")
    what.add_argument("--collection", default="", metavar="NAMN", help="sidorna i en färdig samling")
    what.add_argument("--set", action="store_true", help="med omslag, innehåll och källorna samlade sist")
    what.add_argument("--title", default="", metavar="TITEL", help="titel på omslaget; annars samlingens egen")
    what.add_argument(
        "--language", default="", metavar="SPRÅK", help="sv, sv-simple eller en; annars sv, och sv-simple för easy"
    )
    what.add_argument("--area", default="", metavar="OMRÅDE", help="bara händelser inom ett område (timeline)")
    what.add_argument("--year", type=int, default=0, metavar="ÅR", help="kommunerna det året (map)")
    look = sheet.add_argument_group("hur")
    look.add_argument(
        "--format", choices=_FORMATS, metavar="FORMAT",
        help="a4, large (stor stil), easy (lätt att läsa), booklet (häfte), poster (affisch), card (samtalskort), "
        "worksheet (arbetsblad), timeline (tidslinjen) eller map (kartan)",
    )  # fmt: skip
    look.add_argument("--second-language", default="", metavar="SPRÅK", help="det andra språket på ett samtalskort")
    look.add_argument("--letterhead", default="", metavar="NAMN", help="ett sparat brevhuvud, eller en fil med ett")
    look.add_argument("--black-and-white", action="store_true", help="gjort för svartvit skrivare")
    look.add_argument(
        "--duplex", choices=("long", "short"), default="long", metavar="KANT",
        help="häftet vänds på skrivaren längs long (långsidan) eller short (kortsidan)",
    )  # fmt: skip
    for part, words in (
        ("facts", "rutan I korthet"),
        ("sources", "källorna"),
        ("qr", "QR-koden"),
        ("lines", "raderna för anteckningar"),
    ):
        look.add_argument(f"--no-{part}", action="store_false", dest=part, help=f"utan {words}")
    look.add_argument("--talk", action="store_true", help="med frågor att prata om")
    look.add_argument("--map", action="store_true", help="med karta över kommunen")
    look.add_argument("--note", default="", metavar="TEXT", help="en egen anteckning")


def run_sheet_command(options: argparse.Namespace, content: Path, say: Callable[[str], None]) -> int:
    """Makes what the options ask for and says which files were written. Raises KnownError."""
    from desktop.sheets.batch import file_name, write_all, write_one
    from desktop.sheets.choices import PAGELESS

    choices = _choices(options, content)
    if options.out_dir and options.output:
        raise UsageError("Ange antingen -o FIL.pdf eller --out-dir DIR.")
    if options.out_dir and not options.set and choices.format not in PAGELESS:
        written = write_all(content, choices, options.out_dir, say)
        say(f"{len(written)} faktablad i {options.out_dir}")
        return 0
    output = options.output or (options.out_dir and options.out_dir / file_name(options.collection, choices))
    if not output:
        raise UsageError("Ange vart faktabladet ska skrivas med -o FIL.pdf, eller --out-dir DIR.")
    if options.out_dir:
        from desktop.core.files import make_folder

        make_folder(options.out_dir)
    write_one(content, choices, output)
    say(str(output))
    return 0


def _choices(options: argparse.Namespace, content: Path) -> "SheetChoices":
    from desktop.sheets.choices import SheetChoices, check_choices, default_format

    chosen = _chosen(options, content)
    choices = SheetChoices(
        pages=chosen.pages,
        language=chosen.language,
        format=options.format or default_format(chosen.language),
        facts=options.facts,
        sources=options.sources,
        qr=options.qr,
        lines=options.lines,
        note=options.note,
        map=options.map,
        talk=options.talk,
        black_and_white=options.black_and_white,
        letterhead=_letterhead(options),
        as_set=options.set,
        second_language=options.second_language,
        duplex=options.duplex,
        title=options.title or chosen.title,
        intro=chosen.aim,
        area=options.area,
        year=options.year,
    )
    check_choices(choices)
    return choices


class _Chosen(NamedTuple):
    """The pages that were asked for, in which language, and the title and aim of the collection they are from."""

    pages: tuple[str, ...]
    language: str
    title: str = ""
    aim: str = ""


def _chosen(options: argparse.Namespace, content: Path) -> _Chosen:
    if options.all + bool(options.collection) + bool(options.pages) > 1:
        raise UsageError("Ange sidor, --collection eller --all, inte flera av dem.")
    from desktop.content.facts import FactStore
    from desktop.content.store import ContentStore

    with closing(ContentStore.open(content)) as store:
        language = _language(options, store)
        if options.all:
            return _Chosen(tuple(ref.id for ref in store.work_pages(language)), language)
        if not options.collection:
            return _Chosen(tuple(options.pages), language)
        found = {item.id: item for item in FactStore(store, language).collections()}
    if options.collection not in found:
        known = ", ".join(found)
        raise UsageError(f"Det finns ingen samling {options.collection!r}.", f"Samlingarna är: {known}.")
    made = found[options.collection]
    return _Chosen(tuple(step.page for step in made.steps), language, made.title, made.aim)


def _language(options: argparse.Namespace, store: "ContentStore") -> str:
    """The language that was asked for; for easy reading without one, the easy version, and then it is said."""
    if options.language:
        check_language(store, options.language)
        return str(options.language)
    if options.format != "easy":
        return BASE_LANGUAGE
    language = easy_version(BASE_LANGUAGE, store.languages())
    if language != BASE_LANGUAGE:
        print(
            f"brobyggaren: Formatet easy skrivs på {language_name(language).lower()} ({language}) där den finns."
            f" Med --language {BASE_LANGUAGE} blir det den vanliga svenskan.",
            file=sys.stderr,
        )
    return language


def _letterhead(options: argparse.Namespace) -> "Letterhead | None":
    if not options.letterhead:
        return None
    from desktop.core.policy import read_policy
    from desktop.sheets.letterheads import LetterheadStore, read_letterhead

    path = Path(options.letterhead)
    policy = read_policy()
    if path.suffix == ".json" and path.exists() and not policy.locks("letterheads"):
        return read_letterhead(path)
    folder = options.data_dir or data_folder()
    return LetterheadStore(folder, policy.letterheads, policy.locks("letterheads")).get(options.letterhead)
