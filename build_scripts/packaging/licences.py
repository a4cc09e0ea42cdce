"""The register of what is shipped under which terms: every file must have its component, every text must be there."""

import sys
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path

from build_scripts.packaging.places import HERE, TITLE, VERSION, BuildError

FOLDER = "licenses"
MODULES = "modules.txt"
"""Written by the recipe beside the bundle: the Python packages inside the program file."""


@dataclass(frozen=True, slots=True)
class Component:
    """One thing that somebody made: its licence, its files, and the texts that go with it."""

    name: str
    licence: str
    files: tuple[str, ...]
    modules: tuple[str, ...]
    texts: tuple[str, ...]


@lru_cache(maxsize=1)
def register() -> tuple[Component, ...]:
    """All components of licences.toml."""
    table = tomllib.loads((HERE / "licences.toml").read_text(encoding="utf-8"))
    return tuple(
        Component(
            entry["name"],
            entry["licence"],
            tuple(entry.get("files", ())),
            tuple(entry.get("modules", ())),
            (*entry["texts"], *entry.get("also", ())),
        )
        for entry in table["component"]
    )


def unlisted(paths: list[str]) -> list[str]:
    """The files (places in a bundle) that no component covers."""
    patterns = [pattern for component in register() for pattern in component.files]
    return [path for path in paths if not any(fnmatchcase(path, pattern) for pattern in patterns)]


def unlisted_modules(names: list[str]) -> list[str]:
    """The Python packages that are neither the standard library's nor any component's."""
    known = {name for component in register() for name in component.modules} | sys.stdlib_module_names
    return sorted(name for name in set(names) - known if not name.startswith("_sysconfigdata_"))


def shipped(paths: list[str]) -> list[Component]:
    """The components that have at least one of the files, in the register's order."""
    return [
        component
        for component in register()
        if any(fnmatchcase(path, pattern) for path in paths for pattern in component.files)
    ]


def collect(bundle: Path) -> None:
    """Puts every licence text into the bundle; raises BuildError for a file or a package without one."""
    paths = sorted(path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file())
    problems = [f"no licence is registered for the file {path}" for path in unlisted(paths)]
    listed = bundle.parent / MODULES
    modules = listed.read_text(encoding="utf-8").split()
    problems += [f"no licence is registered for the Python package {name}" for name in unlisted_modules(modules)]
    components = [part for part in shipped(paths) if part.files or set(part.modules) & set(modules)]
    components += [part for part in register() if part not in components and set(part.modules) & set(modules)]
    texts = sorted({text for component in components for text in component.texts})
    problems += [f"the licence text {text} is missing" for text in texts if not (HERE / "licences" / text).exists()]
    if problems:
        raise BuildError("\n".join(problems))
    folder = bundle / "_internal" / FOLDER
    folder.mkdir()
    for text in texts:
        (folder / text).write_bytes((HERE / "licences" / text).read_bytes())
    (folder / "README.txt").write_text(overview(components), encoding="utf-8", newline="\n")


def overview(components: list[Component]) -> str:
    """What a person reads first in the folder of licences."""
    lines = [f"{TITLE} {VERSION}: delar, villkor och var texten finns / parts, terms and where the text is", ""]
    for component in components:
        lines += [component.name, f"    {component.licence}", f"    {', '.join(component.texts)}", ""]
    return "\n".join(lines)
