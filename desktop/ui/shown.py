"""A page with all that the window says about it: the way to it, its chips, notices."""

from dataclasses import dataclass

from desktop.content.page import Page
from desktop.core.languages import language_name
from desktop.core.records import Kind, Source
from desktop.core.words import translate
from desktop.ui.page_head import Chip, Crumb, PageHead
from desktop.ui.tokens import ThemeTable


@dataclass(frozen=True, slots=True)
class ShownPage:
    """A page ready to be shown."""

    page: Page
    head: PageHead
    icon: str


def describe(page: Page, kind: Kind | None, table: ThemeTable) -> ShownPage:
    """Puts the page's head together. The way to it ends with its own short title."""
    label, plural, icon = (kind.label, kind.plural, kind.icon) if kind else (page.kind, page.kind, "file-text")
    icon = table.page_icons.get(page.id, icon)
    crumbs = (
        Crumb(translate("ShownPage", "Uppslagsverk"), "place:start"),
        Crumb(plural, f"group:{page.kind}"),
        Crumb(page.short or page.title, ""),
    )
    chips = [Chip(label, table.tone(page.kind), icon)]
    if page.sources:
        chips.append(Chip(_source_count(len(page.sources)), "green", "check"))
    if years := source_years(page.sources):
        chips.append(Chip(translate("ShownPage", "Källor från %s") % years, "gold", "clock"))
    return ShownPage(page, PageHead(crumbs, tuple(chips), _notice(page)), icon)


def source_years(sources: tuple[Source, ...]) -> str:
    """The span of years of the sources' dates, as "2013–2024"; empty when none is known."""
    years = sorted({source.date[:4] for source in sources if source.date[:4].isdigit()})
    if not years:
        return ""
    return years[0] if len(years) == 1 else f"{years[0]}–{years[-1]}"


def _source_count(count: int) -> str:
    return translate("ShownPage", "%n källa(or)", "", count)


def in_sentence(tag: str) -> str:
    """A language as it is named within a sentence of the program."""
    names = {
        "sv": translate("ShownPage", "svenska"),
        "sv-simple": translate("ShownPage", "lätt svenska"),
        "en": translate("ShownPage", "engelska"),
    }
    return names.get(tag, language_name(tag))


def _notice(page: Page) -> str:
    if page.language == page.asked_language:
        return ""
    wanted, shown = in_sentence(page.asked_language), in_sentence(page.language)
    return translate("ShownPage", "Sidan finns inte på %(wanted)s. Du läser den på %(shown)s.") % {
        "wanted": wanted,
        "shown": shown,
    }
