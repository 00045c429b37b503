"""Listed bodies with what the list leaves out: the country that tells which it is, what an agency is for, a
second matter.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.reading.names.complements import NEWS, PASSING, adjectives, joined, many_apart, purpose
from isnad.reading.names.found import Found, Sheet
from isnad.text.folding import fold

__all__ = ["qualify"]

_PARTY, _CONGRESS = fold("حزب"), fold("المؤتمر")
_CHANNEL, _IN_ARMS = fold("القناة"), fold("المسلحة")
# Broken plurals of bodies, whose adjectives are feminine.
_MANY = frozenset(fold(w) for w in ("كتائب", "سرايا", "ألوية", "عصائب"))
# What a ministry and the like may be told apart by, besides its country.
_TOLD_BY_MORE = frozenset(("council", "state", "ministry", "force"))


def qualify(sheet: Sheet, f: Found, out: list[Found]) -> None:
    """A listed body with the nisba of its country, or what an agency is for: المخابرات العامة المصرية, وكالة
    دوغان للأنباء.
    """
    head, own = f.core.split(" ", 1) if " " in f.core else (f.core, "")
    form = sheet.word(f.last)
    if f.known is not None and f.known.kind == "international" and own == fold(f.known.name):
        # منظمة الأمم المتحدة | للطفولة: another than the whole
        end = purpose(sheet, f.last, "council") if form.startswith("لل") else 0
        if end > f.last:
            out.append(Found(f.first, end, f.skip, "organization", sheet.words(f.first, end, head), "head"))
            return
    kind = g.head_kind(head)
    if kind in ("council", "ministry") and own.startswith("ال") and " " not in own and form.startswith("وال"):
        end = joined(sheet, f.last, kind)  # هيئة السياحة | والتراث
        if end > f.last:
            words = sheet.words(f.first, end, head)
            out.append(Found(f.first, end, f.skip, "organization", words, "head", f.key, -1, f.known))
            return
    described = g.facts(own) & (g.ADJECTIVE | g.NISBA | g.MODIFIER)  # التحالف الدولي والطيران
    ideal = own.startswith("ال") and " " not in own and not described
    if kind == "party" and ideal and form.startswith("وال"):
        end = joined(sheet, f.last, kind)  # حزب الإصلاح | والتنمية: another than the listed one
        if end > f.last:
            out.append(Found(f.first, end, f.skip, "organization", sheet.words(f.first, end, head), "head"))
            return
    own_adjective = g.facts(form) & g.ADJECTIVE and not g.facts(form) & g.NISBA
    if kind == "party" and ideal and own_adjective and form.endswith("ه") == own.endswith("ه"):
        end = adjectives(sheet, f.last, False)  # حزب الإصلاح | الوطني: another than the listed one
        if end > f.last:
            out.append(Found(f.first, end, f.skip, "organization", sheet.words(f.first, end, head), "head"))
            return
    end = _past_listed(sheet, f, head, kind)
    if end > f.last and " " in f.core:
        words = " ".join([f.core, *(t.form for t in sheet.tokens[f.last : end])])
        key, known = f.key, f.known
        if not kind and known is not None and (known.kind == "international" or head == _CONGRESS):
            key, known = "", None  # الصليب الأحمر | الكيني: another than the whole
        out.append(Found(f.first, end, f.skip, "organization", words, "head", key, -1, known))


def _past_listed(sheet: Sheet, f: Found, head: str, kind: str) -> int:
    """The token after the adjectives that agree with the head of a listed body: حركة النهر | الكينية."""
    form, sort = sheet.word(f.last), f.known.kind if f.known is not None else ""
    if form in NEWS and sort == "media":
        return adjectives(sheet, f.last + 1, False)  # وكالة دوغان | للأنباء
    many = head.endswith("ات") or head in _MANY
    party = head == _PARTY and f.core.count(" ") > 1  # حزب التقدم الشعبي | الكيني
    told = g.NISBA if sort in ("government", "international") or party or head == _CONGRESS else 0
    fighters = sort == "armed" and (many or head.endswith("ه"))
    if kind in _TOLD_BY_MORE or head == _CHANNEL or fighters:
        told = g.ADJECTIVE | g.NISBA  # القناة 12 الإسرائيلية
    end = f.last
    while (form := sheet.word(end)).startswith("ال") and form not in PASSING and form != _IN_ARMS:
        agrees = form.endswith("ه") == head.endswith("ه") or (many and form.endswith("ه"))
        if not (agrees and g.facts(form) & told) or many_apart(sheet, end):
            break
        end += 1
    return end
