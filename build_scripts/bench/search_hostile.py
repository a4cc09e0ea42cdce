"""Random and hostile strings to search for. Seeded."""

import random
import string
from collections.abc import Iterator

FIXED = (
    "'; DROP TABLE page --",
    '"',
    '""',
    "*",
    "a*",
    "NEAR(a b, 5)",
    "a AND OR NOT b",
    "ts: x",
    "{ts tp}: x",
    "^a",
    "a + b",
    "\x00",
    "a\x00b",
    "\ud800",
    "a\u0301" * 200,
    "\u202eabc\u202c",
    "👩‍👩‍👧‍👦 🇸🇪",
    "ﷺ",
    "\u200b" * 300,
    "(" * 400,
    "-" * 400,
    "kind:",
    "år:99999999999999999999",
    "område:\x00",
    "%s%s%n",
    "<b>fet</b>",
    "İı ß ﬁ",
    "a" * 100_000,
    "ord " * 25_000,
    "9" * 100_000,
    "1 000 " * 20_000,
    "\n\t\r" * 1000,
    "år:2014 " * 500,
    '"a b" ' * 500,
    "-a " * 1000,
    "e" * 39,
    "s" * 40,
    " ".join(string.ascii_lowercase),
    " ".join("åäöabcdefgh"),
    "romer " * 24,
    "och i att av " * 40,
)
_LETTERS = string.ascii_lowercase + "åäöéčš" + " " * 8
_SIGNS = string.printable + "§–”\u0301\u0308\u200f\u202e\u00ad\x00\x07👩🇸ſﬁßİ" + '":-*()^{}+' * 6
_WORDS = (
    'brobyggare kommunernas romska skolgång 2012–2015 2011/12:56 § 5 b 330 000 kr hälsa malmo SKL OR AND NOT NEAR( " - '
    "kind:lag område:hälsa år:2014 * ' bridge builder arbetsmarknadsdepartementet minoritetsspråkslagstiftningen"
).split(" ")


def strings(count: int, seed: int) -> Iterator[str]:
    """`count` strings: the fixed ones, then letters, signs, any characters at all, and mangled words by turns."""
    yield from FIXED[:count]
    random_ = random.Random(seed)
    for number in range(count - len(FIXED)):
        length = random_.randrange(1, 60)
        match number % 4:
            case 0:
                yield "".join(random_.choices(_LETTERS, k=length))
            case 1:
                yield "".join(random_.choices(_SIGNS, k=length))
            case 2:
                yield "".join(chr(random_.randrange(0x110000)) for _ in range(length // 2))
            case _:
                yield " ".join(_mangled(random_, word) for word in random_.choices(_WORDS, k=length // 6 + 1))


def _mangled(random_: random.Random, word: str) -> str:
    if random_.random() < 0.5 or len(word) < 3:
        return word
    place = random_.randrange(len(word))
    return word[:place] + random_.choice(_SIGNS + _LETTERS) + word[place + random_.randrange(2) :]
