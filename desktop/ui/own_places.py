"""How the program's own places are made: map, timeline, contact guide, glossary, comparison.

Each is loaded and built when it is first wanted.
"""

from PySide6.QtWidgets import QWidget

from desktop.ui.history import HistoryHook
from desktop.ui.icons import Icons
from desktop.ui.main_window import MainWindow
from desktop.ui.places import Place
from desktop.ui.read_hook import ReadHook
from desktop.ui.state import Presenter
from desktop.ui.theme import Themes

INDEX_OF_AREAS = "omr-index"


def add_own_places(window: MainWindow, presenter: Presenter, themes: Themes, icons: Icons) -> None:
    """Tells the window how each of the places is made."""
    makers = _Makers(window, presenter, themes, icons)
    window.add_place("map", makers.map)
    window.add_place("timeline", makers.timeline)
    window.add_place("contacts", makers.contacts)
    window.add_place("glossary", makers.glossary)
    window.add_place("compare", makers.compare)
    HistoryHook(window, presenter, icons)


class _Makers:
    def __init__(self, window: MainWindow, presenter: Presenter, themes: Themes, icons: Icons) -> None:
        self.window, self.presenter, self.themes, self.icons = window, presenter, themes, icons

    def map(self) -> QWidget:
        from desktop.ui.map_view import MapData, MapView

        presenter, window = self.presenter, self.window

        def data() -> MapData:
            return MapData(presenter.facts().municipalities(), presenter.page)

        view = MapView(self.themes, self.icons, presenter.facts().shapes("kommun"), data)
        view.pageRequested.connect(window.go_page)
        view.sheetRequested.connect(window.sheetRequested)
        view.compareRequested.connect(window.compare)
        return view

    def timeline(self) -> QWidget:
        from desktop.ui.timeline_view import TimelineData, TimelineView

        presenter = self.presenter

        def data() -> TimelineData:
            refs = presenter.store.pages(presenter.language, kind="omrade")
            areas = [(ref.id.removeprefix("omr-"), ref.short or ref.title) for ref in refs if ref.id != INDEX_OF_AREAS]
            return TimelineData(presenter.facts().events(), areas)

        view = TimelineView(self.themes, self.icons, data)
        view.pageRequested.connect(self.window.go_page)
        return view

    def glossary(self) -> QWidget:
        from desktop.ui.glossary_view import GlossaryView

        presenter = self.presenter
        view = GlossaryView(lambda: presenter.facts().terms(), lambda page: presenter.title(Place("page", page)))
        view.pageRequested.connect(self.window.go_page)
        aloud = self.window.findChild(ReadHook)
        if isinstance(aloud, ReadHook):
            view.readRequested.connect(lambda words: aloud.say(words, presenter.language))
        return view

    def compare(self) -> QWidget:
        from desktop.ui.compare_view import CompareData, CompareView

        presenter = self.presenter
        data = CompareData(
            pages=lambda: presenter.store.pages(presenter.language),
            kinds=presenter.kinds,
            describe=presenter.describe,
            languages=presenter.languages,
            language=lambda: presenter.language,
            text_size=lambda: presenter.text_size,
        )
        view = CompareView(self.themes, self.icons, data)
        view.pageRequested.connect(self.window.go_page)
        view.compareRequested.connect(self.window.compare)
        return view

    def contacts(self) -> QWidget:
        from desktop.ui.contact_view import ContactData, ContactView

        presenter = self.presenter

        def data() -> ContactData:
            store, language = presenter.store, presenter.language
            areas = [ref for ref in store.pages(language, kind="omrade") if ref.id != INDEX_OF_AREAS]
            places = store.pages(language, kind="kommun")
            return ContactData(
                presenter.kinds(),
                areas,
                places,
                in_area=lambda area: store.pages(language, area=area),
                near=lambda page: store.page(page, language).related,
            )

        view = ContactView(data)
        view.pageRequested.connect(self.window.go_page)
        view.sheetRequested.connect(self.window.sheetRequested)
        return view
