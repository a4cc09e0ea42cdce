"""Debian's libdbus asks libsystemd two questions that only a D-Bus server has; the answer is always no.

libsystemd would bring libgcrypt, libgpg-error, liblz4 and libcap along: 2.5 MB for nothing. A library of two
functions takes its place, under a name of its own, so that the machine's libsystemd is never hidden by it.
"""

from pathlib import Path

from build_scripts.packaging.elf import read_elf
from build_scripts.packaging.places import BuildError, run
from build_scripts.packaging.tools import tool

NAME = "libbrobyggaren-systemd.so.0"
_SYSTEMD, _DBUS = "libsystemd.so.0", "libdbus-1.so.3"
_SOURCE = """
int sd_listen_fds(int unset) { return 0; }
int sd_is_socket(int fd, int family, int type, int listening) { return 0; }
"""
_MAP = "LIBSYSTEMD_209 { global: sd_listen_fds; sd_is_socket; local: *; };\n"


def replace_systemd(internal: Path) -> None:
    """Makes the bundle's libdbus ask the small library instead of libsystemd."""
    dbus = internal / _DBUS
    if _SYSTEMD not in read_elf(dbus).needed:
        return
    asked = [line.split()[-1] for line in run([tool("nm"), "-D", str(dbus)], "nm").splitlines() if "LIBSYSTEMD" in line]
    if {name.partition("@")[0] for name in asked} != {"sd_listen_fds", "sd_is_socket"}:
        raise BuildError(f"libdbus asks libsystemd for more than was known: {', '.join(asked)}")
    source, versions = internal / "systemd.c", internal / "systemd.map"
    source.write_text(_SOURCE, encoding="utf-8")
    versions.write_text(_MAP, encoding="utf-8")
    link = ["-shared", "-fPIC", "-O2", "-w", "-Wl,--build-id=none", f"-Wl,-soname,{NAME}", "-Wl,-z,relro,-z,now"]
    version = f"-Wl,--version-script={versions.name}"
    run([tool("gcc"), *link, version, "-o", NAME, source.name], "the small libsystemd", cwd=internal)
    source.unlink()
    versions.unlink()
    run([tool("patchelf"), "--replace-needed", _SYSTEMD, NAME, str(dbus)], "patchelf")
    (internal / _SYSTEMD).unlink(missing_ok=True)
