"""The room's own words in Arabic and in English: `messages.tsv`, one row a message."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

__all__ = ["LANGUAGES", "best_language", "direction", "messages"]

LANGUAGES = ("ar", "en")


def direction(language: str) -> str:
    """The direction in which a language is written: `rtl` or `ltr`."""
    return "rtl" if language == "ar" else "ltr"


@cache
def messages(language: str) -> dict[str, str]:
    """Every message of a language, by its key. Raises KeyError on an unknown language."""
    column = {"ar": 1, "en": 2}[language]
    text = (files("isnad.faces.web") / "messages.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()[1:] if line and not line.startswith("#")]
    return {row[0]: row[column] for row in rows}


def best_language(accepted: str) -> str:
    """The first of our languages in an Accept-Language header, else Arabic.

    >>> best_language("fr, en-GB;q=0.8, ar;q=0.5"), best_language("")
    ('en', 'ar')
    """
    weighed: list[tuple[float, int, str]] = []
    for n, part in enumerate(accepted[:500].split(",")):
        tag, _, quality = part.strip().partition(";q=")
        try:
            weight = float(quality) if quality else 1.0
        except ValueError:
            continue
        weighed.append((-weight, n, tag.split("-")[0].lower()))
    return next((tag for weight, _, tag in sorted(weighed) if tag in LANGUAGES and weight < 0), "ar")
