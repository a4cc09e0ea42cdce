"""SHA256SUMS: the checksums of everything in dist that is handed out."""

from hashlib import sha256
from pathlib import Path

from build_scripts.packaging.places import DIST

SUMS = "SHA256SUMS"


def write_sums(folder: Path = DIST) -> Path:
    """Writes SHA256SUMS for all files of a folder, in the form that sha256sum -c reads."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != SUMS)
    lines = [f"{sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")
    return folder / SUMS
