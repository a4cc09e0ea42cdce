"""Reads what a Linux library needs, straight from the file: other libraries, and versions of glibc."""

import struct
from dataclasses import dataclass
from pathlib import Path

_DYNAMIC, _VERSION_NEEDS = 6, 0x6FFFFFFE
_NEEDED, _SONAME, _RPATH, _RUNPATH = 1, 14, 15, 29


@dataclass(frozen=True, slots=True)
class Elf:
    """One shared object or program."""

    needed: tuple[str, ...]
    soname: str
    search_paths: tuple[str, ...]
    versions: frozenset[str]


def is_elf(path: Path) -> bool:
    """Whether a file is an ELF file."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def read_elf(path: Path) -> Elf:
    """The dynamic section and the version needs of a 64-bit little-endian ELF file."""
    data = path.read_bytes()
    if data[:6] != b"\x7fELF\x02\x01":
        raise ValueError(f"{path.name} is not a 64-bit ELF file")
    (offset,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, offset + index * size) for index in range(count)]
    strings: dict[int, list[str]] = {_NEEDED: [], _SONAME: [], _RPATH: [], _RUNPATH: []}
    versions: set[str] = set()
    for section in sections:
        kind, start, length, link = section[1], section[4], section[5], section[6]
        if kind == _DYNAMIC:
            table = sections[link][4]
            for tag, value in struct.iter_unpack("<QQ", data[start : start + length]):
                if tag in strings:
                    strings[tag].append(_text(data, table + value))
        elif kind == _VERSION_NEEDS:
            versions |= _versions(data, start, sections[link][4])
    paths = (*strings[_RPATH], *strings[_RUNPATH])
    return Elf(tuple(strings[_NEEDED]), "".join(strings[_SONAME]), paths, frozenset(versions))


def _text(data: bytes, offset: int) -> str:
    return data[offset : data.index(b"\0", offset)].decode()


def _versions(data: bytes, start: int, table: int) -> set[str]:
    found: set[str] = set()
    while True:
        _, count, _, first, following = struct.unpack_from("<HHIII", data, start)
        at = start + first
        for _ in range(count):
            _, _, _, name, step = struct.unpack_from("<IHHII", data, at)
            found.add(_text(data, table + name))
            at += step
        if not following:
            return found
        start += following


def glibc_of(elf: Elf) -> tuple[int, ...]:
    """The newest glibc that a file asks for, as (2, 35); (0,) when it asks for none."""
    numbers = [name.removeprefix("GLIBC_") for name in elf.versions if name.startswith("GLIBC_2")]
    return max((tuple(int(part) for part in number.split(".")) for number in numbers), default=(0,))
