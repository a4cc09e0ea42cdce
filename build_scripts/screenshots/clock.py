"""One and the same moment for everything that the program asks the clock for."""

import sys
from datetime import date, datetime, tzinfo
from typing import Self

MOMENT = datetime(2026, 11, 20, 13, 30)


class FixedDate(date):
    """A date whose today is the moment's."""

    @classmethod
    def today(cls) -> Self:
        """The moment's day."""
        return cls(MOMENT.year, MOMENT.month, MOMENT.day)


class FixedDatetime(datetime):
    """A datetime whose now is the moment."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        """The moment."""
        return cls.combine(MOMENT.date(), MOMENT.time(), tz)


def stop_the_clock() -> None:
    """Puts the fixed classes into every module of the program that is loaded and asks for the time."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "desktop":
            for word, fixed, real in (("date", FixedDate, date), ("datetime", FixedDatetime, datetime)):
                if getattr(module, word, None) is real:
                    setattr(module, word, fixed)
