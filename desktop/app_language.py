"""Another language of the program, at once: a new window takes the place of the old one.

What the program holds lives on: the content, the search, the reader's own data with what is being written,
its lock and its undo, tabs and history. Only the window and its rooms are built anew, since every word in them
was said when they were made.
"""

from collections.abc import Callable

from desktop.app import Desk
from desktop.ui.language_offer import offer_text
from desktop.ui.translations import speak
from desktop.ui.window_state import show, state_of
from desktop.ui.windows import close_popups, others_open
from desktop.ui.wiring import unwire


def change(desk: Desk, language: str, furnish: Callable[[Desk], None]) -> None:
    """Speaks `language` from now on, in a window built by `furnish` where everything stands as it did.

    It is done when all that has been written is on disk. Where another window has opened meanwhile it is said that
    this must be closed first; where the program has been closed, nothing is done.
    """
    window = desk.window

    def written(_: object) -> None:
        if desk.closed or desk.window is not window:
            return
        if others_open(window):
            window.program_languages.ask(language)  # which says why it cannot be done
        else:
            _take_over(desk, language, furnish)

    desk.mine.flush()
    desk.mine.work(lambda _: None, written)


def _take_over(desk: Desk, language: str, furnish: Callable[[Desk], None]) -> None:
    old = desk.window
    close_popups()
    state = state_of(old)
    desk.presenter.hand_over()
    desk.mine.flush()
    desk.searching.let_go()
    unwire(old)
    desk.language = desk.wanted = language
    speak(desk.application, language)
    furnish(desk)
    desk.window.resume()
    show(desk.window, state)
    desk.presenter.touch()
    offer_text(desk.window, language)
    old.hide()
    old.deleteLater()
