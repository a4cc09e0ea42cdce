"""Qt's speech asks Qt's multimedia for three functions that reading aloud never calls, and is linked to more.

Qt's multimedia would bring Qt's network library, PulseAudio's and Kerberos' along: 4 MB for nothing, and a network
library where none is wanted. A library of three functions takes its place, and what is linked without being asked
for anything is not linked any more.
"""

from pathlib import Path

from build_scripts.packaging.places import BuildError, run
from build_scripts.packaging.tools import tool

NAME = "libbrobyggaren-multimedia.so.6"
_MULTIMEDIA, _NETWORK, _SPEECH = "libQt6Multimedia.so.6", "libQt6Network.so.6", "libQt6TextToSpeech.so.6"
_PLUGIN = "PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so"
_BINDING = "PySide6/QtTextToSpeech.abi3.so"
KNOWN = (
    "_ZN12QAudioBufferC1ERK10QByteArrayRK12QAudioFormatx",
    "_ZN12QAudioBufferD1Ev",
    "_Zls6QDebugRK12QAudioFormat",
)
"""QAudioBuffer's constructor and destructor, and QAudioFormat to a debug stream: for speech into a file."""


def free_speech(internal: Path) -> None:
    """Frees the bundle's speech from Qt's multimedia. Raises BuildError where it asks for more than was known."""
    libraries = internal / "PySide6" / "Qt" / "lib"
    speech, multimedia = libraries / _SPEECH, libraries / _MULTIMEDIA
    asked = _symbols(speech, "--undefined-only") & _symbols(multimedia, "--defined-only")
    if asked != set(KNOWN):
        raise BuildError(f"Qt's speech asks Qt's multimedia for more than was known: {', '.join(sorted(asked))}")
    _make(libraries)
    run([tool("patchelf"), "--replace-needed", _MULTIMEDIA, NAME, "--remove-needed", _NETWORK, str(speech)], "patchelf")
    for place in (_PLUGIN, _BINDING):
        path = internal / place
        if others := _symbols(path, "--undefined-only") & _symbols(multimedia, "--defined-only"):
            raise BuildError(f"{path.name} asks Qt's multimedia for {', '.join(sorted(others))}")
        run([tool("patchelf"), "--remove-needed", _MULTIMEDIA, "--remove-needed", _NETWORK, str(path)], "patchelf")


def _symbols(path: Path, which: str) -> set[str]:
    lines = run([tool("nm"), "-D", which, str(path)], "nm").splitlines()
    return {line.split()[-1].partition("@")[0] for line in lines if line.strip()}


def _make(folder: Path) -> None:
    source, versions = folder / "multimedia.c", folder / "multimedia.map"
    source.write_text("".join(f"void {name}(void) {{ __builtin_trap(); }}\n" for name in KNOWN), encoding="utf-8")
    versions.write_text(f"Qt_6 {{ global: {'; '.join(KNOWN)}; local: *; }};\n", encoding="utf-8")
    link = ["-shared", "-fPIC", "-O2", "-w", "-Wl,--build-id=none", f"-Wl,-soname,{NAME}", "-Wl,-z,relro,-z,now"]
    version = f"-Wl,--version-script={versions.name}"
    run([tool("gcc"), *link, version, "-o", NAME, source.name], "the small multimedia library", cwd=folder)
    source.unlink()
    versions.unlink()
