"""The navigation tree, built from kinds, areas and parts in programmes. Pure: no Qt.

A node's id says what it is: "place:map", "page:kom-lulea", "group:kommun", "section:work".
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.core.collation import swedish_key
from desktop.core.records import Kind, Municipality, PageRef, TreeNode

DOT = "dot:"
"""An icon that is a coloured dot: "dot:blue"."""


@dataclass(frozen=True, slots=True)
class TreeWords:
    """The words of the tree that are not in the content, in the program's language."""

    work: str
    start: str
    pilot: str
    development: str
    network: str
    map: str = ""
    timeline: str = ""
    glossary: str = ""
    contacts: str = ""
    lessons: str = ""


_ORDER = (
    "strategi omrade kommun aktor roll program projekt dokument lag begrepp sprak historia guide faktablad "
    "kalender hjalp faq om"
).split()
_MERGED = {"start": "", "tidslinje": "strategi", "karta": "kommun", "lista": "kommun"}
_INDEX = {"omrade": "omr-index", "kommun": "kom-index"}
_BY_ALPHABET = {"kommun", "aktor", "roll", "projekt"}
_GROUPS = (("pilot", "blue"), ("utveckling", "green"), ("natverk", "gold"))


def build_tree(
    kinds: Sequence[Kind],
    pages: Sequence[PageRef],
    areas: Mapping[str, tuple[str, ...]],
    municipalities: Sequence[Municipality],
    icons: Mapping[str, str],
    words: TreeWords,
) -> tuple[TreeNode, ...]:
    """The whole tree. `areas` maps the page of an area to the pages in it; every page has a place."""
    builder = _Builder({ref.id: ref for ref in pages}, areas, municipalities, icons, words)
    return (*_places(words), TreeNode("section:work", words.work, "", ""), *builder.groups(kinds, pages))


def _places(words: TreeWords) -> list[TreeNode]:
    places = (
        ("start", words.start, "house"),
        ("map", words.map, "map"),
        ("timeline", words.timeline, "clock"),
        ("contacts", words.contacts, "signpost"),
        ("glossary", words.glossary, "book-a"),
        ("lessons", words.lessons, "presentation"),
    )
    return [TreeNode(f"place:{kind}", title, icon, "") for kind, title, icon in places if title]


class _Builder:
    def __init__(
        self,
        refs: dict[str, PageRef],
        areas: Mapping[str, tuple[str, ...]],
        municipalities: Sequence[Municipality],
        icons: Mapping[str, str],
        words: TreeWords,
    ) -> None:
        self.refs = refs
        self.areas = areas
        self.municipalities = municipalities
        self.icons = icons
        self.words = words

    def groups(self, kinds: Sequence[Kind], pages: Sequence[PageRef]) -> list[TreeNode]:
        """One node a kind, in the order of the plan; a kind unknown to it comes last."""
        by_kind: dict[str, list[PageRef]] = {}
        for ref in pages:
            by_kind.setdefault(_MERGED.get(ref.kind, ref.kind), []).append(ref)
        known = {kind.id: kind for kind in kinds}
        order = [*(k for k in _ORDER if k in by_kind), *(k for k in by_kind if k and k not in _ORDER)]
        return [self._group(known[kind], by_kind[kind]) for kind in order if kind in known]

    def _group(self, kind: Kind, refs: list[PageRef]) -> TreeNode:
        own = [ref for ref in refs if ref.kind == kind.id and ref.id != _INDEX.get(kind.id)]
        count = len(own)
        if kind.id in _BY_ALPHABET:
            own.sort(key=lambda ref: swedish_key(ref.short or ref.title))
        index = [ref for ref in refs if ref.id == _INDEX.get(kind.id)]
        extra = [ref for ref in refs if ref not in own and ref not in index]
        children = tuple(self._page(ref, kind.icon) for ref in (*index, *own, *extra))
        if kind.id == "kommun":
            children = (*(self._page(ref, "list") for ref in (*index, *extra)), *self._municipality_groups(own))
        title, page = kind.plural, ""
        if len(refs) == 1:
            return replace(self._page(refs[0], kind.icon), count=0)
        if kind.id == "strategi" and "strategi" in self.refs:
            title, page = self.refs["strategi"].short or kind.plural, "strategi"
        return TreeNode(f"group:{kind.id}", title, kind.icon, page, children, count)

    def _page(self, ref: PageRef, icon: str) -> TreeNode:
        within = self.areas.get(ref.id, ())
        count = sum(page in self.refs and page != ref.id for page in within)
        own_icon = self.icons.get(ref.id, icon)
        return TreeNode(f"page:{ref.id}", ref.short or ref.title, own_icon, ref.id, (), count)

    def _leaf(self, ref: PageRef) -> TreeNode:
        return TreeNode(f"page:{ref.id}", ref.short or ref.title, "", ref.id)

    def _municipality_groups(self, refs: list[PageRef]) -> list[TreeNode]:
        titles = dict(zip("pilot utveckling natverk".split(), self._programme_titles(), strict=True))
        parts = {m.page: {part.programme for part in m.parts} for m in self.municipalities}
        nodes = []
        for programme, tone in _GROUPS:
            members = [ref for ref in refs if programme in parts.get(ref.id, set())]
            if members:
                children = tuple(self._leaf(ref) for ref in members)
                nodes.append(TreeNode(f"group:{programme}", titles[programme], DOT + tone, "", children, len(members)))
        placed = {page for page, programmes in parts.items() if programmes & {p for p, _ in _GROUPS}}
        return [*nodes, *(self._leaf(ref) for ref in refs if ref.id not in placed)]

    def _programme_titles(self) -> tuple[str, str, str]:
        return self.words.pilot, self.words.development, self.words.network


def walk(nodes: Iterable[TreeNode]) -> Iterable[TreeNode]:
    """Every node, parents before children."""
    for node in nodes:
        yield node
        yield from walk(node.children)
