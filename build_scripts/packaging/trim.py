"""What goes into the bundle and what does not. Read by the spec, on every system."""

import re
import sys

HIDDEN_IMPORTS = (
    "typst",
    "Stemmer",
    "rapidfuzz",
    "segno",
    "PySide6.QtSvg",
    "PySide6.QtPrintSupport",
    "PySide6.QtTextToSpeech",
)
"""Imported inside functions, or by other names than their own."""

EXCLUDED_MODULES = (
    "tkinter", "unittest", "pydoc", "doctest", "pdb", "bdb", "lib2to3", "distutils", "setuptools", "pkg_resources",
    "pip", "test", "xmlrpc", "curses", "readline", "multiprocessing", "asyncio", "ssl", "_ssl", "_hashlib", "_uuid",
    "tzdata", "PIL", "lxml", "cryptography", "Crypto", "rich", "sqlite_utils.cli", "click_default_group", "tabulate",
    "ftplib", "smtplib", "poplib", "imaplib", "wsgiref", "numpy", "pytest", "hypothesis",
    "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick",
    "PySide6.QtMultimedia", "PySide6.QtMultimediaWidgets", "PySide6.support.deprecated",
    *(() if sys.platform.startswith("linux") else ("PySide6.QtDBus",)),
)  # fmt: skip
"""QtDBus asks a Linux desktop to keep its screen awake during a presentation; elsewhere it has no use."""

PLUGINS = {
    "platforms": "xcb wayland offscreen windows cocoa",
    "imageformats": "svg jpeg ico",
    "iconengines": "svgicon",
    "platforminputcontexts": "composeplatforminputcontextplugin ibusplatforminputcontextplugin",
    "platformthemes": "xdgdesktopportal",
    "printsupport": "cupsprintersupport windowsprintersupport cocoaprintersupport",
    "styles": "modernwindowsstyle macstyle",
    "texttospeech": "texttospeech_speechd texttospeech_sapi texttospeech_winrt texttospeech_darwin",
    "wayland-decoration-client": "bradient adwaita",
    "wayland-graphics-integration-client": "qt-plugin-wayland-egl",
    "wayland-shell-integration": "xdg-shell",
    "xcbglintegrations": "xcb-glx-integration xcb-egl-integration",
}
"""The only Qt plugins that are shipped, by folder."""

_NEEDED = {
    "so": "platforms/xcb platforms/wayland platforms/offscreen imageformats/svg imageformats/jpeg iconengines/svgicon "
    "platforminputcontexts/composeplatforminputcontextplugin platformthemes/xdgdesktopportal "
    "printsupport/cupsprintersupport wayland-shell-integration/xdg-shell xcbglintegrations/xcb-glx-integration "
    "texttospeech/texttospeech_speechd",
    "dll": "platforms/windows platforms/offscreen imageformats/svg imageformats/jpeg iconengines/svgicon "
    "styles/modernwindowsstyle texttospeech/texttospeech_sapi",
    "dylib": "platforms/cocoa platforms/offscreen imageformats/svg imageformats/jpeg iconengines/svgicon",
}
"""Without these something would not work on that system, often in silence."""

TRANSLATIONS = ("qtbase_sv.qm",)

_DROPPED = (
    r"opengl32sw|d3dcompiler",
    r"Qt6?(NetworkAuth|MultimediaQuick|MultimediaWidgets|Quick|Qml|OpenGLWidgets|VirtualKeyboard|Pdf|3D)"
    r"\w*(\.dll|\.framework|\.so|$)",
    # Elsewhere Qt's multimedia, which its speech is linked to, wants it; see speech_library.py.
    r"libQt6Network\.so",
    r"(^|/)(lib)?(av(codec|format|util)|sw(resample|scale))[.-]",
    r"(QtNetwork|QtMultimedia|QtMultimediaWidgets)\.|QtDBus\.pyd",
    r"_codecs_(jp|hk|cn|kr|tw|iso2022)|_multibytecodec",
    r"lib-dynload/(readline|_curses|_ssl|_hashlib|_tkinter|_test|xx)",
    r"(^|/)(mscms|icuuc|bcryptprimitives)\.dll",
    r"(^|/)(api-ms-win-|ucrtbase)",
    # The plain variants do the same; these are for large matrices, and for scores that are not used.
    r"rapidfuzz/.*_(avx2|sse2)\.|rapidfuzz/fuzz_cpp",
    r"\.dist-info/",
    r"\.(pyi|cmake|h|typed)$",
)


_PLUGIN = re.compile(r"plugins/([\w-]+)/(?:lib)?q?([\w.-]+?)\.(so|dll|dylib)$")


def missing_plugins(paths: list[str]) -> list[str]:
    """The Qt plugins that a bundle with these files lacks, as folder/name."""
    found = [match for match in map(_PLUGIN.search, paths) if match]
    ending = found[0][3] if found else {"linux": "so", "win32": "dll", "darwin": "dylib"}.get(sys.platform, "so")
    have = {f"{match[1]}/{match[2]}" for match in found}
    return [name for name in _NEEDED[ending].split() if name not in have]


def keep(target: str) -> bool:
    """Whether a file belongs in the bundle, by its place there (with / or backslash)."""
    path = target.replace("\\", "/")
    if found := _PLUGIN.search(path):
        return found[2] in PLUGINS.get(found[1], "").split()
    if "/translations/" in path and "PySide6" in path:
        return path.rsplit("/", 1)[1] in TRANSLATIONS
    return not any(re.search(pattern, path) for pattern in _DROPPED)
