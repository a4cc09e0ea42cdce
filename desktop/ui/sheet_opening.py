"""Opens the fact-sheet dialog: what it can offer, and what was chosen last time."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.core.words import translate
from desktop.jobs.runner import Lane
from desktop.sheets.choices import SheetChoices
from desktop.sheets.letterheads import LetterheadStore
from desktop.ui.icons import Icons
from desktop.ui.memory import Memory
from desktop.ui.ports import SheetTool
from desktop.ui.sheet_desk import SheetDesk
from desktop.ui.sheet_dialog import SheetDialog
from desktop.ui.sheet_offer import PageGroup, SheetOffer, offered_parts, recalled
from desktop.ui.state import Presenter

FIRST_YEAR = 2012
MEMORY_FILE = "sheets.json"


def open_dialog(
    presenter: Presenter,
    icons: Icons,
    lane: Lane[SheetTool],
    pages: tuple[str, ...],
    folder: Path,
    letterheads: LetterheadStore,
    parent: QWidget,
) -> SheetDialog:
    """The dialog for some pages, opened. What was chosen last time lies in `folder`."""
    kept = Memory(folder / MEMORY_FILE)
    offer = sheet_offer(presenter, pages, tuple(letterheads.names()))
    before = kept.load()
    choices = recalled(before, SheetChoices(pages=pages, language=presenter.language))
    if before.get("letterhead") in offer.letterheads:
        choices = replace(choices, letterhead=letterheads.get(str(before["letterhead"])))
    desk = SheetDesk(lane, choices)
    dialog = SheetDialog(desk, icons, offer, letterheads, kept.save, parent)
    desk.setParent(dialog)
    dialog.open()
    return dialog


def sheet_offer(presenter: Presenter, pages: tuple[str, ...], letterheads: tuple[str, ...] = ()) -> SheetOffer:
    """What the dialog can show for these pages."""
    refs, facts = presenter.refs(list(pages)), presenter.facts()
    title = refs[0].title if len(refs) == 1 else translate("SheetDialog", "%n sida(or)", "", len(refs))
    ready = (PageGroup(made.title, tuple(step.page for step in made.steps), made.title) for made in facts.collections())
    areas = {f"omr-{area}" for event in facts.events() for area in event.areas}
    every = presenter.store.pages(presenter.language)
    return SheetOffer(
        groups=(PageGroup(title, pages), *ready),
        languages=tuple(presenter.languages),
        parts=offered_parts({ref.kind for ref in refs}, any(facts.talk(page) for page in pages)),
        areas=tuple((ref.id.removeprefix("omr-"), ref.title) for ref in every if ref.id in areas),
        pages=tuple((ref.id, ref.title) for ref in every),
        letterheads=letterheads,
        years=tuple(range(FIRST_YEAR, date.today().year + 1)),
    )
