"""Why a statement was read so, or two names are one, in the reader's language: the reasons come in English.

A phrase of `reasons.tsv` may hold one `{}`: whatever stands there is kept as it is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

__all__ = ["arabic_reason"]

_HIDDEN = re.compile(
    r"hidden subject: the last speaker(?: but ([0-9]+))? that a ([a-z ]{1,30}?) ?verb allows"
)
_VERBS = {"masculine": "فعل مذكر", "feminine": "فعل مؤنث", "masculine plural": "فعل لجماعة", "bare": "الفعل"}


@lru_cache(maxsize=2048)
def arabic_reason(why: str) -> str | None:
    """A reason in Arabic; None when a part of it is not in `reasons.tsv`, and the English stands.

    >>> arabic_reason("preposition of attribution; speaker: named")
    'أداة إسناد؛ القائل مسمّى'
    >>> arabic_reason("the same surname alone; the same office: وزير النقل")
    'اسم العائلة نفسه وحده؛ المنصب نفسه: وزير النقل'
    """
    parts = [_part(p.removeprefix("speaker: ")) for p in why.split("; ")]
    return None if None in parts else "؛ ".join(p for p in parts if p)


def _part(phrase: str) -> str | None:
    hidden = _HIDDEN.fullmatch(phrase)
    if hidden is None:
        return _phrases().get(phrase) or _filled(phrase)
    verb = _VERBS.get(hidden[2])
    back = f" (قبل الأخير بـ{hidden[1]})" if hidden[1] else ""
    return f"فاعل مستتر: آخر متكلم يقبله {verb}{back}" if verb else None


def _filled(phrase: str) -> str | None:
    for pattern, arabic in _patterns():
        if found := pattern.fullmatch(phrase):
            return arabic.replace("{}", found[1])
    return None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    held = ((english, arabic) for english, arabic in _phrases().items() if "{}" in english)
    return tuple((re.compile(re.escape(e).replace(r"\{\}", "(.{1,300})")), a) for e, a in held)


@cache
def _phrases() -> dict[str, str]:
    text = (files("isnad.faces.web") / "reasons.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t") for line in text.splitlines()[1:] if line)
