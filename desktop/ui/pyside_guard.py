"""A guard against a defect of PySide 6.12.0 on Python 3.11: the process would end after some thousand calls.

Its wheels count on None, True and False being immortal, as they are from Python 3.12, and give them back
once too often for every call that returns them, until Python aborts ("none_dealloc"). 6.11 has not got it.
"""

import sys

LONG_LIFE = sys.maxsize >> 2


def guard_constants() -> None:
    """Makes the constants outlive the program on Python 3.11. Does nothing on newer versions, or a second time."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > LONG_LIFE // 2:
        return
    import ctypes

    for constant in (None, True, False, NotImplemented, Ellipsis):
        ctypes.c_ssize_t.from_address(id(constant)).value += LONG_LIFE
