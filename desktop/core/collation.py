"""Swedish alphabetical order without a locale: å, ä and ö after z, other accents as their letter."""

import unicodedata

_AFTER_Z = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"}


def swedish_key(text: str) -> tuple[str, str]:
    """A sort key; the text itself breaks ties so that the order is total."""
    parts: list[str] = []
    for character in unicodedata.normalize("NFC", text).lower():
        if character in _AFTER_Z:
            parts.append(_AFTER_Z[character])
        else:
            parts.append(unicodedata.normalize("NFD", character)[0])
    return "".join(parts), text
