"""The tree of a work as it is read now, from the presenter's store."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.core.records import TreeNode
from desktop.ui.state import Presenter
from desktop.ui.tree import TreeWords, build_tree


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tree", text)


def current_tree(presenter: Presenter, can: Callable[[str], bool]) -> tuple[TreeNode, ...]:
    """The whole tree in the language that is read, with the places that the window can show."""
    store, language = presenter.store, presenter.language
    pages = store.pages(language)
    areas = {
        ref.id: tuple(r.id for r in store.pages(language, area=ref.id.removeprefix("omr-")))
        for ref in pages
        if ref.kind == "omrade"
    }
    words = TreeWords(
        work=_tr("Uppslagsverk"),
        start=_tr("Start"),
        pilot=_tr("Pilotkommuner"),
        development=_tr("Utvecklingskommuner"),
        network=_tr("Nätverket"),
        map=_tr("Karta") if can("map") else "",
        timeline=_tr("Tidslinje") if can("timeline") else "",
        contacts=_tr("Kontaktguide") if can("contacts") else "",
        glossary=_tr("Ordlista") if can("glossary") else "",
    )
    kinds = list(presenter.kinds().values())
    return build_tree(kinds, pages, areas, presenter.facts().municipalities(), presenter.table.page_icons, words)
