"""Names learnt in the article, found again by their parts: a surname alone, a first name, a bare institution."""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.reading.name_found import Found
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["find_again"]

_JOINERS = frozenset(
    fold(w) for w in ["بن", "ابن", "بنت", "ولد", "منت", "ود", "آل", "أبو", "أبا", "أبي", "أم", "دي", "دو", "دا", "فون", "فان", "دير", "دن", "لو", "لا", "سان", "آيت", "أيت", "عبد", "ابن", "إيت"]
)


def find_again(page: Page, found: list[Found]) -> list[Found]:
    """The names found, and those that their parts find again, in text order without overlap."""
    taken = [False] * len(page.tokens)
    for f in found:
        for k in range(f.first, f.last):
            taken[k] = True
    wanted = _parts(page, found)
    bare = _bare(found)
    out = list(found)
    n = len(page.tokens)
    i = 0
    while i < n:
        t = page.tokens[i]
        if taken[i] or t.kind != "word":
            i += 1
            continue
        hit = _match(page, i, wanted, taken)
        if hit is not None:
            out.append(hit)
            i = hit.last
            continue
        if bare:
            core = t.form
            skip = 0
            if core not in bare:
                for cut_skip, cut in g.cut_letters(core):
                    if cut in bare:
                        skip, core = cut_skip, cut
                        break
            if core in bare:
                out.append(Found(i, i + 1, skip, "organization", core, "bare", bare[core], i))
        i += 1
    out.sort(key=lambda f: f.first)
    return out


def _parts(page: Page, found: list[Found]) -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    """By first word, the parts by which a name may stand again: (words, type, how), longest first."""
    wanted: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}

    def want(words: tuple[str, ...], kind: str, how: str) -> None:
        held = wanted.setdefault(words[0], [])
        if all(h[0] != words for h in held):
            held.append((words, kind, how))

    for f in found:
        words = tuple(f.core.split(" "))
        if f.how in ("head", "quoted", "announced", "given", "verb"):
            want(words, f.type, "again")
        if f.type != "person" or len(words) < 2:
            continue
        for k in range(1, len(words)):
            tail = words[k:]
            if words[k - 1] in _JOINERS and k > 1:
                continue
            if len(tail) == 1 or k == len(words) - 2 or tail[0] in _JOINERS:
                if len(tail) > 1 or _may_stand_alone(tail[0], surname=True):
                    want(tail, "person", "part")
            if words[k] in _JOINERS and k == len(words) - 2:
                break
        if _may_stand_alone(words[0], surname=False):
            want(words[:1], "person", "part")
        if len(words) > 2:
            want(words[:2], "person", "part")
    for held in wanted.values():
        held.sort(key=lambda h: -len(h[0]))
    return wanted


def _may_stand_alone(word: str, *, surname: bool) -> bool:
    bits = g.facts(word)
    if len(word) < 3 or bits & (g.FUNCTION | g.PARTICLE):
        return False
    if not surname:
        return bool(bits & g.GIVEN and not bits & g.WORD_NAME) or not bits
    if bits & (g.NISBA | g.HONORIFIC | g.OFFICE | g.MODIFIER | g.HEAD):
        return False
    return not bits & g.COMMON or bool(bits & g.GIVEN) or word.startswith("ال")


def _match(
    page: Page, i: int, wanted: dict[str, list[tuple[tuple[str, ...], str, str]]], taken: list[bool]
) -> Found | None:
    form = page.tokens[i].form
    starts = [(0, form)] if form in wanted else []
    if not starts:
        starts = [c for c in g.cut_letters(form) if c[1] in wanted]
    n = len(page.tokens)
    for skip, core in starts:
        for words, kind, how in wanted[core]:
            last = i + len(words)
            if last > n or any(taken[k] for k in range(i, last)):
                continue
            if all(page.tokens[i + k].form == words[k] for k in range(1, len(words))):
                return Found(i, last, skip, kind, " ".join(words), how, "", i)
    return None


def _bare(found: list[Found]) -> dict[str, str]:
    """Bare institution words of this article, with the core of the full name that each stands for."""
    out: dict[str, str] = {}
    for f in found:
        if f.type != "organization" or f.how not in ("head", "listed"):
            continue
        words = f.core.split(" ")
        if len(words) < 2 or not g.facts(words[0]) & g.HEAD:
            continue
        head = words[0] if words[0].startswith("ال") and len(words[0]) > 4 else "ال" + words[0]
        out.setdefault(head, f.core)
    return out
