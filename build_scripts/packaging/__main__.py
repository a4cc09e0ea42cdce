"""dev.py installer: builds what a person installs, tries it, and prints what it weighs."""

import argparse
import sys
from pathlib import Path

from build_scripts.packaging.freeze import compare_with_list
from build_scripts.packaging.places import BUILD, DIST, NAME, BuildError, folder_size, say
from build_scripts.packaging.sums import write_sums
from build_scripts.packaging.trial import try_program

KINDS = ("deb", "run", "portable", "windows", "macos")
INSTALLED_LIMIT, COMPRESSED_LIMIT = 180_000_000, 55_000_000


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py installer", description=__doc__)
    parser.add_argument("--kind", action="append", choices=KINDS, help="only this kind (may be given more than once)")
    parser.add_argument("--quick", action="store_true", help="pack loosely (for tests; the .deb is gzip)")
    parser.add_argument("--twice", action="store_true", help="build a second time and compare byte by byte")
    return parser


def main(arguments: list[str]) -> int:
    """Builds the kinds asked for into dist/; exit code 1 when anything is not as it must be."""
    options = _parser().parse_args(arguments)
    default = {"win32": ["windows", "portable"], "darwin": ["macos"]}.get(sys.platform, ["deb", "run", "portable"])
    kinds = list(dict.fromkeys(options.kind or default))
    try:
        built = build(kinds, options.quick)
        if options.twice:
            _compare(built, build(kinds, options.quick, BUILD / "again"))
    except BuildError as error:
        print(f"dev.py installer: {error}", file=sys.stderr)
        return 1
    return 0


def build(kinds: list[str], quick: bool, base: Path = BUILD) -> dict[str, bytes]:
    """Builds, tries and lists the kinds; the bytes of each file that was made, by name."""
    made: list[Path] = []
    if linux := [kind for kind in kinds if kind in ("deb", "run") or (kind == "portable" and sys.platform == "linux")]:
        made += _build_linux(linux, quick, base / "linux")
    if "macos" in kinds:
        from build_scripts.packaging.macos import build_macos

        made.append(build_macos(base / "macos"))
    if windows := [kind for kind in kinds if kind not in (*linux, "macos")]:
        from build_scripts.packaging.windows import build_windows

        made += build_windows(windows, quick, base / "windows")
    write_sums()
    for path in made:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.relative_to(DIST.parent)}", flush=True)
    return {path.name: path.read_bytes() for path in made}


def _build_linux(kinds: list[str], quick: bool, work: Path) -> list[Path]:
    from build_scripts.packaging.deb import build_deb
    from build_scripts.packaging.linux_bundle import build_linux
    from build_scripts.packaging.portable import build_portable
    from build_scripts.packaging.selfextract import build_run

    bundle = build_linux(work)
    weigh(bundle)
    try_program(bundle)
    if problems := compare_with_list(bundle):
        raise BuildError("the program changes its own folder:\n" + "\n".join(problems))
    level = 3 if quick else 9
    made = []
    for kind in kinds:
        if kind == "deb":
            made.append(build_deb(bundle, work, "gzip" if quick else "xz"))
            if not quick and made[-1].stat().st_size > COMPRESSED_LIMIT:
                raise BuildError(f"{made[-1].name} weighs more than {COMPRESSED_LIMIT / 1e6:.0f} MB")
        elif kind == "run":
            made.append(build_run(bundle, work, level))
        else:
            made.append(build_portable(bundle, work, "linux", level=level))
    return made


def weigh(bundle: Path) -> None:
    """Prints what a bundle weighs; raises BuildError when that is too much."""
    size = folder_size(bundle)
    files = sum(1 for path in bundle.rglob("*") if path.is_file())
    say(f"{NAME}: {size / 1e6:.1f} MB in {files} files")
    if size > INSTALLED_LIMIT:
        largest = sorted(bundle.rglob("*"), key=lambda path: path.lstat().st_size, reverse=True)[:10]
        listed = "\n".join(f"{path.stat().st_size / 1e6:8.1f} MB  {path.name}" for path in largest)
        raise BuildError(f"installed, this is more than {INSTALLED_LIMIT / 1e6:.0f} MB\n{listed}")


def _compare(first: dict[str, bytes], second: dict[str, bytes]) -> None:
    different = sorted(name for name in first if first[name] != second.get(name))
    if different:
        raise BuildError(f"two builds of the same source differ: {', '.join(different)}")
    say("the second build gave the same bytes")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
