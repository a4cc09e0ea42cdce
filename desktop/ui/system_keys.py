"""Which keys belong to the system, and which of a command's keys are left for it there.

Written as Qt writes them: on macOS Ctrl is Command and Meta is Control.
"""

import sys
from collections.abc import Sequence

_DESKTOPS = """Ctrl+Alt+T Ctrl+Alt+L Ctrl+Alt+D Ctrl+Alt+A Ctrl+Alt+Del Ctrl+Alt+Backspace Ctrl+Alt+Tab Ctrl+Alt+Esc
Ctrl+Esc
Ctrl+Alt+Left Ctrl+Alt+Right Ctrl+Alt+Up Ctrl+Alt+Down Ctrl+Alt+Shift+R Alt+Tab Alt+Esc Alt+Space Alt+F1 Alt+F2 Alt+F3
Alt+F4 Alt+F5 Alt+F6 Alt+F7 Alt+F8 Alt+F9 Alt+F10 Ctrl+F1 Ctrl+F2 Ctrl+F3 Ctrl+F4 Ctrl+F7 Ctrl+F8 Ctrl+F9 Ctrl+F10
Ctrl+F12 Ctrl+Alt+F1 Ctrl+Alt+F2 Ctrl+Alt+F3 Ctrl+Alt+F4 Ctrl+Alt+F5 Ctrl+Alt+F6 Ctrl+Alt+F7"""
_WINDOWS = "Ctrl+Alt+Del Ctrl+Alt+Tab Ctrl+Esc Ctrl+Shift+Esc Alt+Tab Alt+Esc Alt+Space Alt+F4"
_MACOS = """Ctrl+H Ctrl+Alt+H Ctrl+M Ctrl+Alt+M Ctrl+, Ctrl+Space Ctrl+Alt+Space Meta+Ctrl+Space Ctrl+Tab Ctrl+Shift+Tab
Ctrl+` Ctrl+Alt+D Ctrl+Alt+Esc Ctrl+Shift+Q Ctrl+Alt+Shift+Q Meta+Ctrl+Q Meta+Ctrl+F Ctrl+Shift+3 Ctrl+Shift+4
Ctrl+Shift+5
Ctrl+? Ctrl+F1 Ctrl+F2 Ctrl+F3 Ctrl+F5 Ctrl+Alt+F5 Ctrl+Alt+8 Ctrl+Alt+= Ctrl+Alt+- Meta+Up Meta+Down Meta+Left
Meta+Right Meta+F2 Meta+F3 Meta+F7 Alt+Left Alt+Right Alt+Up Alt+Down"""
SYSTEM_KEYS = {
    "linux": frozenset(_DESKTOPS.split()),
    "win32": frozenset(_WINDOWS.split()),
    "darwin": frozenset(_MACOS.split()),
}
"""Those of GNOME and KDE together, of Windows and of macOS (where Alt and an arrow goes from word to word)."""
INSTEAD = {
    "darwin": {
        "history": ("Ctrl+Y",),
        "back": ("Ctrl+[",),
        "forward": ("Ctrl+]",),
        "next_tab": ("Meta+Tab",),
        "previous_tab": ("Meta+Shift+Tab",),
    }
}
"""Keys that a command has on one system because those it has elsewhere belong to that system."""


def keys_for(command: str, keys: Sequence[str], system: str = sys.platform) -> tuple[str, ...]:
    """The keys of a command on a system: those that are the system's own are left to it."""
    taken = SYSTEM_KEYS.get(system, SYSTEM_KEYS["linux"])
    more = INSTEAD.get(system, {}).get(command, ())
    return (*more, *(key for key in keys if key not in taken))
