"""By what else the press calls a body: the country for its nisba, the armed forces for the army."""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.text.folding import fold

__all__ = ["other_names", "stands_for"]

_ARMED_FORCES = (fold("القوات"), fold("المسلحة"))
_ARMY = fold("الجيش")
_AIR_FORCES, _AIR_ARM = (fold("القوات"), fold("الجوية")), (fold("سلاح"), fold("الجو"))
_ALLIANCE, _FORCES = fold("التحالف"), (fold("قوات"), fold("قوة"))
_UNITED_NATIONS = (fold("الأمم"), fold("المتحدة"))
_CHAMBER = fold("الغرفة")
_IN = fold("في")
_MINISTRY, _GOVERNMENT, _FEDERAL = fold("وزارة"), fold("الحكومة"), fold("الاتحادية")


def other_names(words: list[str]) -> set[str]:
    """The other folded names of a body of which `words` are one, by rule; empty when there are none.

    الحكومة اللبنانية → حكومة لبنان, وزارة الصحة الكينية → وزارة الصحة في كينيا, القوات المسلحة الكينية →
    الجيش الكيني, بعثة الأمم المتحدة → البعثة الأممية, المجلس الليبي الأعلى للقضاء → المجلس الأعلى للقضاء,
    الغرفة التجارية بتبوك → غرفة تبوك, قوات التحالف العربي → التحالف العربي, القوات الجوية → سلاح الجو.
    """
    if len(words) < 2:
        return set()
    head, rest, last = words[0], words[1:], words[-1]
    out: set[str] = set()
    if land := g.nisba_place(last):
        out.add(" ".join([*words[:-1], _IN, land]))
        if len(words) == 2 and head.startswith("ال"):
            out.add(f"{head[2:]} {land}")
        if tuple(words[:2]) == _ARMED_FORCES and len(words) == 3:
            out.add(f"{_ARMY} {last.removesuffix('ه')}")
    if rest[0] == _ALLIANCE and head in _FORCES:
        out.add(" ".join(rest))
    if tuple(words[:2]) == _AIR_FORCES:
        out.add(" ".join([*_AIR_ARM, *(w.removesuffix("ه") for w in words[2:])]))
    if tuple(rest[:2]) == _UNITED_NATIONS:
        out.add(f"ال{head} {_UNITED_NATIONS[0]}{'يه' if head.endswith('ه') else 'ي'}")
    if len(words) > 3 and g.nisba_place(words[1]) and words[2].startswith("ال"):
        out.add(" ".join([head, *words[2:]]))
    if head == _CHAMBER and last.startswith("ب"):
        out.add(f"{head[2:]} {last[1:]}")
    return out


def stands_for(words: list[str]) -> str:
    """How the name begins of the body for which one without a country stands, if the article names one alone:
    وزارة الخارجية for الخارجية الكينية, الحكومة الاتحادية for الحكومة الكينية; empty for others.
    """
    if len(words) != 2:
        return ""
    if words[0] == _MINISTRY:
        return words[1] + " "
    return _GOVERNMENT + " " if words == [_GOVERNMENT, _FEDERAL] else ""
