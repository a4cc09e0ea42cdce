"""What can be compared, and what stands beside what. Pure: no Qt."""

from collections.abc import Sequence
from itertools import zip_longest

from desktop.content.page import Page
from desktop.core.records import PageRef

LANGUAGES = "@"
"""The choice that is no kind of page: one page in two languages."""


def split(name: str) -> tuple[str, str]:
    """A page and the language it is wanted in (empty: the one that is read) from "page" or "page@language"."""
    page, _, language = name.partition("@")
    return page, language


def kinds_to_compare(pages: Sequence[PageRef]) -> list[str]:
    """The kinds that have two pages or more, in the order of the pages."""
    kinds = [page.kind for page in pages]
    return [kind for kind in dict.fromkeys(kinds) if kinds.count(kind) > 1]


def pair(detail: str, pages: Sequence[PageRef], language: str, languages: Sequence[str]) -> tuple[str, str]:
    """The two names that a place's detail means; what is missing is filled with the likeliest."""
    names = detail.split(" ") if detail else []
    if len(names) > 1:
        return names[0], names[1]
    first = names[0] if names else ""
    kind = next((page.kind for page in pages if page.id == first), "kommun")
    likely = [page.id for page in pages if page.kind == kind and page.id != first]
    if first and not likely:
        return in_two_languages(first, language, languages)
    found = [*([first] if first else []), *likely, *(page.id for page in pages)]
    return found[0], found[min(1, len(found) - 1)]


def in_two_languages(page: str, language: str, languages: Sequence[str]) -> tuple[str, str]:
    """A page as it is read, and in the language that differs most from it."""
    others = [tag for tag in languages if tag != language]
    far = next((tag for tag in others if tag.split("-")[0] != language.split("-")[0]), language)
    return f"{page}@{language}", f"{page}@{far}"


def fact_rows(one: Page, other: Page) -> list[tuple[str, str, str]]:
    """The facts in short of two pages, beside each other where their labels are the same."""
    left = {fact.label: fact.value for fact in one.facts}
    right = {fact.label: fact.value for fact in other.facts}
    shared = [name for name in left if name in right]
    names = [*shared, *(n for n in left if n not in right), *(n for n in right if n not in left)]
    return [(name, left.get(name, "–"), right.get(name, "–")) for name in names]


def beside(one: Page, other: Page) -> list[tuple[str, str, str, str]]:
    """Label and value of each page's facts, row for row; two languages of a page by their order."""
    if one.id != other.id:
        return [(name, left, name, right) for name, left, right in fact_rows(one, other)]
    left_side = [(fact.label, fact.value) for fact in one.facts]
    right_side = [(fact.label, fact.value) for fact in other.facts]
    return [(*left, *right) for left, right in zip_longest(left_side, right_side, fillvalue=("", ""))]
