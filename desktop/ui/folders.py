"""Where files are asked for: in the folder that was used last, at first among the person's documents."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

_NAME = "brobyggaren_folder"
SIZE = (860, 560)


def begin_in(kept: object) -> None:
    """Takes the folder that was kept since the last time, whatever it is."""
    _set(kept if isinstance(kept, str) else "")


def last_folder() -> str:
    """The folder that was used last, to be kept; empty where none was."""
    application = QApplication.instance()
    kept = application.property(_NAME) if application is not None else ""
    return kept if isinstance(kept, str) else ""


def start_folder() -> Path:
    """Where to begin: the folder used last if it is still there, else the documents, else the person's own folder."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    wanted = (Path(name) for name in (last_folder(), documents) if name)
    return next((folder for folder in wanted if _is_folder(folder)), Path.home())


def start_file(name: str) -> str:
    """A file's name in the folder to begin in."""
    return str(start_folder() / name)


def used(path: str) -> None:
    """A file or a folder was chosen: the next time one begins there."""
    if path:
        chosen = Path(path)
        _set(str(chosen if _is_folder(chosen) else chosen.parent))


def file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """The system's dialog for files, or Qt's own where there is none. It begins and remembers as said above."""
    asking = QFileDialog(parent, title, str(start_folder()))
    asking.resize(*SIZE)
    asking.fileSelected.connect(used)
    return asking


def _set(folder: str) -> None:
    application = QApplication.instance()
    if application is not None:
        application.setProperty(_NAME, folder)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
