"""Which names of an article are one: spellings, parts of a name, and the names that a list holds to be the same."""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.reading.cast import Cast, NamedEntity, NameMention
from isnad.reading.name_found import Found
from isnad.spans import Span
from isnad.text.folding import fold, letter_offsets
from isnad.text.tokens import Page

__all__ = ["build_cast"]

_PLACE_OPENERS = frozenset(fold(w) for w in ["جمهورية", "مملكة", "دولة", "سلطنة", "إمارة", "ميناء", "مطار", "معبر", "سد", "جبل", "مخيم", "قطاع", "إقليم"])


class _Group:
    """Names held to be one so far."""

    __slots__ = ("cores", "first", "found", "keys", "type")

    def __init__(self, kind: str, first: int) -> None:
        self.type = kind
        self.first = first
        self.cores: set[str] = set()
        self.keys: set[str] = set()
        self.found: list[Found] = []

    def add(self, f: Found) -> None:
        self.cores.add(f.core)
        if f.key:
            self.keys.add(f.key)
        self.found.append(f)


def build_cast(page: Page, found: list[Found]) -> Cast:
    """The entities of the names found, in the order in which the article first names them."""
    groups = _group(found)
    groups.sort(key=lambda x: x.first)
    entities: list[NamedEntity] = []
    mentions: list[NameMention] = []
    whole = {f.core for f in found if not f.skip}
    for number, group in enumerate(groups):
        entities.append(_entity(page, group))
        for f in group.found:
            mentions.append(
                NameMention(
                    span=_span(page, f), first=f.first, last=f.last, lead=min(f.lead, f.first) if f.lead >= 0 else f.first,
                    entity=number,
                )
            )
    _ = whole
    mentions.sort(key=lambda m: m.first)
    mention_of = [-1] * len(page.tokens)
    for number, m in enumerate(mentions):
        for k in range(m.first, m.last):
            mention_of[k] = number
    return Cast(tuple(entities), tuple(mentions), tuple(mention_of))


def _span(page: Page, f: Found) -> Span:
    token = page.tokens[f.first]
    start = token.start + (letter_offsets(token.text)[f.skip] if f.skip else 0)
    return Span(start, page.tokens[f.last - 1].end)


def _group(found: list[Found]) -> list[_Group]:
    groups: list[_Group] = []
    by_core: dict[tuple[str, str], _Group] = {}
    by_key: dict[str, _Group] = {}
    order = sorted(found, key=lambda f: (f.how in ("part", "bare"), -len(f.core.split(" ")) if f.type == "person" else 0, f.first))
    last_named: list[tuple[int, _Group]] = []
    for f in order:
        group = by_core.get((f.type, f.core)) if f.how != "part" else None
        if group is None and f.key:
            group = by_key.get(f.key) if f.how != "bare" else by_core.get((f.type, f.key))
        if group is None and f.type == "person":
            group = _person_group(f, groups)
        if group is None and f.type == "organization":
            group = _organization_group(f, groups)
        if group is None and f.type == "place":
            group = _place_group(f, by_core)
        if group is None:
            group = _Group(f.type, f.first)
            groups.append(group)
        group.add(f)
        group.first = min(group.first, f.first)
        by_core.setdefault((f.type, f.core), group)
        if f.key:
            by_key.setdefault(f.key, group)
    _ = last_named
    return groups


def _person_group(f: Found, groups: list[_Group]) -> _Group | None:
    """The person whose name this name is part of: the one named last before it, else the first."""
    words = f.core.split(" ")
    fitting = [x for x in groups if x.type == "person" and any(_part_of(words, core.split(" ")) for core in x.cores)]
    if not fitting:
        return None
    if len(fitting) == 1:
        return fitting[0]
    before = [(max(y.first for y in x.found if y.first < f.first), n, x) for n, x in enumerate(fitting) if any(y.first < f.first for y in x.found)]
    return max(before)[2] if before else fitting[0]


def _part_of(part: list[str], whole: list[str]) -> bool:
    if len(part) > len(whole):
        return False
    if len(part) == 1:
        return part[0] in (whole[0], whole[-1])
    if part == whole[: len(part)] or part == whole[-len(part) :]:
        return True
    return len(part) == 2 and part[0] == whole[0] and part[-1] == whole[-1]


def _organization_group(f: Found, groups: list[_Group]) -> _Group | None:
    """A shorter name of the same body: وكالة دوغان of وكالة دوغان للأنباء, الخارجية الروسية of وزارة الخارجية الروسية."""
    words = f.core.split(" ")
    for x in groups:
        if x.type != "organization":
            continue
        for core in x.cores:
            other = core.split(" ")
            short, long = (words, other) if len(words) < len(other) else (other, words)
            if len(short) >= 2 and (long[: len(short)] == short or (long[0] == "وزاره" and long[1:] == short)):
                return x
            if len(long) == len(short) + 1 and long[1:] == short and g.facts(long[0]) & g.HEAD:
                return x
    return None


def _place_group(f: Found, by_core: dict[tuple[str, str], _Group]) -> _Group | None:
    words = f.core.split(" ")
    if len(words) > 1 and words[0] in _PLACE_OPENERS:
        return by_core.get(("place", " ".join(words[1:]))) if words[0] in ("جمهوريه", "مملكه", "دوله", "سلطنه") else None
    return None


def _entity(page: Page, group: _Group) -> NamedEntity:
    names: dict[str, str] = {}
    for f in sorted(group.found, key=lambda f: (f.skip > 0, f.first)):
        names.setdefault(f.core, _span(page, f).of(page.text))
    listed = sorted(names.items(), key=lambda kv: -len(kv[0].split(" ")))
    name = listed[0][1] if group.type == "person" else max(names.values(), key=len)
    order = sorted(group.found, key=lambda f: f.first)
    aliases = dict.fromkeys((name, *(names[f.core] for f in order)))
    roles = dict.fromkeys(r for f in order if (r := _role(page, f)))
    return NamedEntity(name=name, type=group.type, aliases=tuple(aliases), roles=tuple(roles), gender=_gender(group, tuple(roles)))  # type: ignore[arg-type]


def _role(page: Page, f: Found) -> str:
    if f.lead < 0 or f.lead >= f.first:
        return ""
    forms = [t.form for t in page.tokens[f.lead : f.first]]
    cuts = g.peel(forms[0])
    if cuts and not g.facts(forms[0]) & (g.HONORIFIC | g.OFFICE | g.ATTENTION):
        forms[0] = cuts[0][1]
    return " ".join(forms)


def _gender(group: _Group, roles: tuple[str, ...]) -> str:
    if group.type != "person":
        return ""
    for f in sorted(group.found, key=lambda f: -len(f.core)):
        gender = g.gender_of(f.core.split(" ")[0])
        if gender:
            return gender
    for role in roles:
        head = role.split(" ")[0]
        return "f" if head.endswith("ه") else "m"
    return ""
