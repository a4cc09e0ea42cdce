"""The first lines of the installed program.

On Linux the libraries that belong to the machine's graphics driver are loaded from the machine first;
the copies that come along serve a machine that has none.
"""

import os
import sys

# Order matters: each may need the ones before it.
FALLBACK_LIBRARIES = (
    "libxcb.so.1",
    "libGLdispatch.so.0",
    "libGLX.so.0",
    "libGL.so.1",
    "libEGL.so.1",
    "libwayland-client.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
)
SPEECH_LIBRARIES = ("libglib-2.0.so.0",)
"""The machine's speech service is spoken to by its own library, which must find the libraries it was built with."""
_WITHOUT_WINDOW = {"pages", "show", "search", "check", "sheet", "--version", "--help", "-h"}


# Where Debian and Ubuntu, and where Fedora, SUSE and Arch keep 64-bit libraries.
_USUAL_FOLDERS = ("/usr/lib/x86_64-linux-gnu", "/usr/lib64")


def missing(names: tuple[str, ...]) -> list[str]:
    """The libraries that do not lie where the loader finds them by itself."""
    exists = os.path.exists
    return [name for name in names if not any(exists(f"{folder}/{name}") for folder in _USUAL_FOLDERS)]


def prefer_machine(names: tuple[str, ...]) -> None:
    """Loads libraries from the machine, where it has them, before the copies that come along."""
    import ctypes

    for name in names:
        for folder in _USUAL_FOLDERS:
            if os.path.exists(f"{folder}/{name}"):  # noqa: PTH110 - pathlib costs start-up
                ctypes.CDLL(f"{folder}/{name}", ctypes.RTLD_GLOBAL)
                break


def free_children(own: str) -> None:
    """Programs that are started from here (the machine's speech service) find their libraries as they always do.

    own: the program's folder of libraries, which the loader was told of and others must not be.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    os.environ.pop("LD_LIBRARY_PATH", None)
    if others := ":".join(place for place in before.split(":") if place and place != own):
        os.environ["LD_LIBRARY_PATH"] = others


def preload(folder: str, names: list[str]) -> None:
    """Loads each library from the machine, or from the folder where the machine has none."""
    import ctypes

    for name in names:
        try:
            ctypes.CDLL(name, ctypes.RTLD_GLOBAL)
        except OSError:
            try:
                ctypes.CDLL(os.path.join(folder, name), ctypes.RTLD_GLOBAL)  # noqa: PTH118 - pathlib costs start-up
            except OSError as error:
                print(f"brobyggaren: {name}: {error}", file=sys.stderr)


def say_in_a_box(arguments: list[str]) -> int:
    """Runs the command line of the Windows program that has no console: an error is shown in a message box."""
    import ctypes
    import io

    from desktop.cli import main

    held = io.StringIO()
    sys.stderr = held
    code = main(arguments)
    if code and sys.platform == "win32" and (text := held.getvalue().strip().removeprefix("brobyggaren: ")):
        error_icon = 0x10
        ctypes.windll.user32.MessageBoxW(None, text, "Brobyggaren", error_icon)
    return code


def start() -> int:
    """Prepares the machine's libraries, then runs the command line; its exit code."""
    if sys.platform == "win32" and sys.executable.lower().endswith("\\brobyggaren.exe"):
        return say_in_a_box(sys.argv[1:])
    fallback = os.path.join(getattr(sys, "_MEIPASS", ""), "fallback")  # noqa: PTH118
    if sys.platform == "linux" and os.path.isdir(fallback):  # noqa: PTH112
        # Asking ctypes costs every start some milliseconds; a usual machine has them all.
        if not _WITHOUT_WINDOW.intersection(sys.argv[1:2]) and (names := missing(FALLBACK_LIBRARIES)):
            preload(fallback, names)
        if sys.argv[1:2] == ["--speak"]:
            prefer_machine(SPEECH_LIBRARIES)
            free_children(getattr(sys, "_MEIPASS", ""))
    from desktop.cli import main

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(start())
