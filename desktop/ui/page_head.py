"""What stands above a page's text, as data: the way to it, its chips, a notice."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chip:
    """A word or two on a tinted ground under the title."""

    text: str
    tone: str
    icon: str


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the way to a page; `href` as the reader's links, or empty."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class PageHead:
    """What stands above a page's text. `notice` is said first of all, in a card."""

    crumbs: tuple[Crumb, ...] = ()
    chips: tuple[Chip, ...] = ()
    notice: str = ""
