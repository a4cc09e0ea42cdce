"""The tree of a work as it is read now, from the presenter's store."""

from collections.abc import Callable

from desktop.core.records import TreeNode
from desktop.core.words import translate
from desktop.ui.state import Presenter
from desktop.ui.translations import said_in
from desktop.ui.tree import TreeWords, build_tree


def group_titles(translate: Callable[[str, str], str]) -> dict[str, str]:
    """The titles of the groups of municipalities, in the language of the content that stands in them."""
    return {
        "pilot": translate("Tree", "Pilotkommuner"),
        "development": translate("Tree", "Utvecklingskommuner"),
        "network": translate("Tree", "Nätverket"),
    }


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
        work=translate("Tree", "Uppslagsverk"),
        start=translate("Tree", "Start"),
        **group_titles(said_in(language)),
        map=translate("Tree", "Karta") if can("map") else "",
        timeline=translate("Tree", "Tidslinje") if can("timeline") else "",
        contacts=translate("Tree", "Kontaktguide") if can("contacts") else "",
        glossary=translate("Tree", "Ordlista") if can("glossary") else "",
        lessons=translate("Tree", "Lektioner") if can("lessons") else "",
    )
    kinds = list(presenter.kinds().values())
    return build_tree(kinds, pages, areas, presenter.facts().municipalities(), presenter.table.page_icons, words)
