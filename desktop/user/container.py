"""Plain JSON in a zip, as the files that are shared are made, and read with suspicion.

Nothing is ever unpacked to a folder. A file is refused when it is too large, packs more than it
should, holds any other name than the ones expected, or is not the JSON it says it is.
"""

import json
import stat
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop.core.errors import KnownError
from desktop.core.words import translate

_TIME = (1980, 1, 1, 0, 0, 0)
"""Nothing about when or where a file was made goes into it besides what the person sees."""


class FileError(KnownError):
    """A shared file that must not be opened."""


def pack(entries: dict[str, Any]) -> bytes:
    """A zip with one JSON file for each name, the same bytes for the same content."""
    memory = BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            info = zipfile.ZipInfo(name, _TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, json.dumps(content, ensure_ascii=False, indent=1).encode())
    return memory.getvalue()


def unpack(path: Path, names: tuple[str, ...], largest: int) -> dict[str, Any]:
    """The JSON of exactly these names in a zip. Raises FileError for anything that is not as it should be."""
    try:
        about = path.stat()
    except OSError as error:
        raise FileError(
            translate("Errors", "Filen %s går inte att läsa (%s).") % (path.name, error.strerror or error)
        ) from error
    if not stat.S_ISREG(about.st_mode):
        raise FileError(translate("Errors", "Filen %s är skadad eller av ett annat slag.") % path.name)
    if about.st_size > largest:
        raise FileError(translate("Errors", "Filen %s är för stor (%s MB).") % (path.name, about.st_size // 1_000_000))
    try:
        with zipfile.ZipFile(path) as archive:
            _check_names(path, archive, names, largest)
            return {name: json.loads(_read(archive, name, largest)) for name in names}
    except FileError:
        raise
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError) as error:
        raise FileError(translate("Errors", "Filen %s är skadad eller av ett annat slag.") % path.name) from error
    except (OSError, ValueError, RecursionError, RuntimeError, OverflowError) as error:
        raise FileError(
            translate("Errors", "Filen %s går inte att läsa: innehållet är inte som det ska.") % path.name
        ) from error
    except Exception as error:  # the decompressors have errors of their own
        if type(error).__module__ in ("zlib", "lzma", "bz2"):
            raise FileError(translate("Errors", "Filen %s är skadad.") % path.name) from error
        raise


def _check_names(path: Path, archive: zipfile.ZipFile, names: tuple[str, ...], largest: int) -> None:
    found = archive.infolist()
    if sorted(info.filename for info in found) != sorted(names):
        raise FileError(translate("Errors", "Filen %s innehåller annat än den ska och öppnas inte.") % path.name)
    if sum(info.file_size for info in found) > largest * 4 or any(info.flag_bits & 1 for info in found):
        raise FileError(translate("Errors", "Filen %s är för stor när den packas upp och öppnas inte.") % path.name)


def _read(archive: zipfile.ZipFile, name: str, largest: int) -> bytes:
    # The size in the directory may lie: never read more than is allowed.
    with archive.open(name) as file:
        content = file.read(largest * 4 + 1)
    if len(content) > largest * 4:
        raise FileError(translate("Errors", "Filen är för stor när den packas upp och öppnas inte."))
    return content
