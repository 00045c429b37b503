"""Which names of an article are one: spellings, parts of a name, and the names that a list holds to be the
same."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.brackets import of_news
from isnad.reading.names.found import Found
from isnad.reading.names.learning import skeleton
from isnad.reading.names.others import other_names, stands_for
from isnad.reading.names.parts import KIN
from isnad.reading.names.roles import apposed, role
from isnad.reading.names.shapes import TITLES, said_by, stranger
from isnad.reading.words.cast import Cast, NamedEntity, NameMention
from isnad.spans import Span
from isnad.text.folding import fold, letter_offsets
from isnad.text.tokens import Page

__all__ = ["build_cast"]

# Letters that a hurried hand or a bad scan confuses: by their dots, and ر with و.
_LOOKALIKES = str.maketrans("تثنيخجذزضظغقو", "ببببححدرصطعفر")
_STATES = name_words("states")
# A realm by its rank alone, and the countries that it may mean.
_REALMS = {
    fold("المملكة"): tuple(f"place:{fold(w)}" for w in ("السعودية", "البحرين", "الأردن", "المغرب")),
    fold("السلطنة"): (f"place:{fold('عمان')}",),
}
_REGIME, _A_REGIME = fold("النظام"), fold("نظام")
_ROYAL = frozenset(fold(w) for w in ("الملك", "الأمير", "السلطان", "الإمام", "المؤسس"))
_SERVANT = fold("عبد ال")
_FATHER_OF = re.compile(r"(^| )اب[ويا] ")
_TATWEEL = "\u0640"
_RULERS = name_words("rulers")
_JUDGED = name_words("judged")
# Bodies that another has, and so are not it: بعثة | الأمم المتحدة, مفوضية | الاتحاد الأفريقي.
_PARTS_OF = frozenset(
    fold(w) for w in ("بعثة", "لجنة", "مفوضية", "مكتب", "برلمان", "محكمة", "قمة", "مجلس", "قوة", "أمانة")
)
# Who one is by a trade told in two words, and how far before the name they begin: رجل الأعمال اللبناني.
_OF_TRADE = frozenset(("رجل", "سيده", "عالم"))
_TRADES_OF = frozenset(fold(w) for w in ("أعمال", "دين", "سياسة", "قانون", "أمن", "مال"))
_TRADE_REACH = 4


class _Group:
    """Names held to be one so far."""

    __slots__ = ("cores", "first", "found", "keys", "number", "others", "places", "type")

    def __init__(self, kind: str, first: int, number: int) -> None:
        self.type = kind
        self.first = first
        self.number = number
        self.places: list[int] = []
        self.cores: set[str] = set()
        self.keys: set[str] = set()
        self.others: set[str] = set()
        """By what else the press calls these names (`others`)."""
        self.found: list[Found] = []

    def add(self, f: Found) -> None:
        self.first = min(self.first, f.first)
        self.cores.add(f.core)
        if f.known is not None:
            self.keys.add(f.key)
        self.found.append(f)
        insort(self.places, f.first)


class _Groups:
    """The groups so far, in the order in which they were opened, and those whose name holds a given part."""

    def __init__(self) -> None:
        self.all: list[_Group] = []
        self._by_key: dict[str, dict[str, dict[int, _Group]]] = defaultdict(lambda: defaultdict(dict))
        """By type and part of a name, and persons by bones, outline or gaf and what their spellings share."""

    def open(self, kind: str, first: int) -> _Group:
        self.all.append(_Group(kind, first, len(self.all)))
        return self.all[-1]

    def index(self, group: _Group, core: str) -> None:
        keys, others = _keys_of(group.type, core)
        group.others |= others
        for kind, parts in keys:
            known = self._by_key[kind]
            for part in parts:
                known[part][group.number] = group

    def known_by(self, kind: str, keys: Iterable[str]) -> list[_Group]:
        known, found = self._by_key[kind], dict[int, _Group]()
        for key in keys:
            if key in known:
                found.update(known[key])
        return [found[n] for n in sorted(found)]


_NO_OTHERS: frozenset[str] = frozenset()


@lru_cache(maxsize=1 << 13)
def _keys_of(kind: str, core: str) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], frozenset[str]]:
    """The keys by which a name is found again, from a part of it or another spelling, kind by kind, and what
    else the press calls whoever has it.
    """
    words = _words(core)
    last = words[-1]
    parts = {words[0], words[min(1, len(words) - 1)], last, last.removeprefix("ال")}
    parts |= {"".join(words[-2:]), core, " ".join(words[1:])}
    if kind != "person":
        others = frozenset(other_names(words)) if kind == "organization" else _NO_OTHERS
        return ((kind, tuple(parts | others)),), others
    keys: list[tuple[str, tuple[str, ...]]] = [
        (kind, tuple(parts)),
        ("bones", (_bones(words),)),
        ("outline", (_outline(words),)),
        ("gaf", (_with_gaf(last),)),
    ]
    if len(words) > 1 and _strange(last):
        keys.append(("surname", (skeleton(last),)))
    return tuple(keys), _NO_OTHERS


def build_cast(page: Page, found: list[Found], inner: list[Found] | None = None) -> Cast:
    """The entities of the names found, in the order in which the article first names them; `inner` are the
    persons named inside the name of a body."""
    groups = _group(page, [*found, *(inner or ())])
    groups.sort(key=lambda x: x.first)
    entities: list[NamedEntity] = []
    mentions: list[NameMention] = []
    inside: list[NameMention] = []
    held = {id(f) for f in inner or ()}
    for number, group in enumerate(groups):
        entities.append(_entity(page, group))
        for f in group.found:
            (inside if id(f) in held else mentions).append(
                NameMention(
                    span=_span(page, f),
                    first=f.first,
                    last=f.last,
                    lead=_with_trade(page, min(f.lead, f.first) if f.lead >= 0 else f.first, f.type),
                    entity=number,
                )
            )
    mentions.sort(key=lambda m: m.first)
    mention_of = [-1] * len(page.tokens)
    for number, m in enumerate(mentions):
        for k in range(m.first, m.last):
            mention_of[k] = number
    return Cast(tuple(entities), tuple(mentions), tuple(mention_of), tuple(inside))


def _with_trade(page: Page, lead: int, kind: str) -> int:
    """Where the title of a person begins that starts at token `lead`, with the trade before it: رجل الأعمال |
    اللبناني فلان، رجل الدين البارز | فلان.
    """
    for k in range(lead - 1, max(0, lead - _TRADE_REACH), -1) if kind == "person" else ():
        form = page.tokens[k].form
        if not form.startswith("ال"):
            break
        if form[2:] in _TRADES_OF:
            before = page.tokens[k - 1].form
            return k - 1 if before in _OF_TRADE or before[1:] in _OF_TRADE else lead
    return lead


def _span(page: Page, f: Found) -> Span:
    token = page.tokens[f.first]
    start = token.start + (letter_offsets(token.text)[f.skip] if f.skip else 0)
    return Span(start, page.tokens[f.last - 1].end)


def _group(page: Page, found: list[Found]) -> list[_Group]:
    groups = _Groups()
    by_core: dict[tuple[str, str], _Group] = {}
    by_key: dict[str, _Group] = {}
    for f in sorted(found, key=_fullest_first):
        group = _who_says(page, f, groups)
        if group is None and f.how not in ("part", "bare"):
            group = by_core.get((f.type, f.core))
        if group is None and f.key and f.how not in ("part", "bare"):
            group = by_key.get(f.key)
        if group is None and f.how == "bare":
            group = _bare_group(f, groups, by_core)
        elif group is None:
            group = _OF_TYPE[f.type](f, groups) or _gaf_group(page, f, groups)
            if group is not None and _another(page, f, group):
                group = None
        if group is None:
            group = groups.open(f.type, f.first)
        if f.core not in group.cores:
            groups.index(group, f.core)
        group.add(f)
        by_core.setdefault((f.type, f.core), group)
        if f.key:
            by_key.setdefault(f.key, group)
    _join_bracketed(page, groups.all)
    _join_realms(groups.all)
    _join_regimes(groups.all)
    _join_unqualified(groups.all)
    return groups.all


def _join_bracketed(page: Page, groups: list[_Group]) -> None:
    """The name alone in brackets behind a body's is another of its own: حزب العمال (بي كا كا)."""
    of: dict[int, _Group] = {}
    ends: dict[int, _Group] = {}
    for group in groups:
        for f in group.found if group.type == "organization" else ():
            of[f.first], ends[f.last] = group, group
    for f in [f for x in groups if x.type == "organization" for f in x.found]:
        whole, short = ends.get(f.first - 1), of.get(f.first)
        if whole is None or short is None or whole is short or short not in groups or whole not in groups:
            continue
        before = page.tokens[f.first - 1].form
        after = page.tokens[f.last].form if f.last < len(page.tokens) else ""
        agency = any(map(of_news, whole.cores))
        parted = _of_state(whole) and f.known is not None and f.known.kind == "armed"
        if before == "(" and after == ")" and _short_name(f, agency) and not parted:
            for other in short.found:
                whole.add(other)
            groups.remove(short)
            of.update({x.first: whole for x in whole.found})
            ends.update({x.last: whole for x in whole.found})


def _of_state(group: _Group) -> bool:
    """Whether a body is a power of the state: البرلمان الكيني (حزب الوفاء), its member and his party."""
    return any(g.head_kind(core.split(" ", 1)[0]) in ("state", "ministry", "council") for core in group.cores)


def _short_name(f: Found, agency: bool) -> bool:
    """Whether a name in brackets can be another of what stands before: of media only an agency's."""
    source = f.known is not None and f.known.kind == "media" and not agency
    short = f.how == "quoted" and not g.facts(f.core.split(" ", 1)[0]) & g.HEAD
    return short or (f.how == "listed" and not source)


def _another(page: Page, f: Found, group: _Group) -> bool:
    """Whether a listed whole name with a title of its own is not the longer name that begins so.

    الملك سالم بن نادر beside الدكتور سالم بن نادر العيتاني are two ("King Salim", "Dr. Salim al-Itani").
    """
    if f.type != "person" or (f.key and f.key in group.keys):
        return False
    if " " not in f.core:
        return _his_forefather(page, f, group)
    fathers = ["بن", *_words(f.core)]
    if any(_words(core)[-len(fathers) :] == fathers for core in group.cores):
        return True  # خالد بن سالم بن نادر: the father's name
    if not f.key or f.lead >= f.first:
        return False
    if any(core == f.core or not core.startswith(f.core + " ") for core in group.cores):
        return False
    title = page.tokens[f.lead].form
    return all(page.tokens[x.lead].form != title for x in group.found if x.lead < x.first)


def _his_forefather(page: Page, f: Found, group: _Group) -> bool:
    """Whether a king or prince told by his own name alone is the father in the name of the one in `group`:
    اسم الملك فهد beside الأمير سالم بن فهد.
    """
    titled = f.first > 0 and page.tokens[f.first - 1].form in _ROYAL
    named = [words for core in group.cores if f.core in (words := _words(core)) and len(words) > 1]
    return titled and bool(named) and all(words[-2:] == ["بن", f.core] for words in named)


def _fullest_first(f: Found) -> tuple[bool, int, int]:
    return (f.how in ("part", "bare"), -len(f.core.split(" ")) if f.type == "person" else 0, f.first)


def _last_before(at: int, groups: list[_Group]) -> _Group:
    """Of several, the one named last before token `at`; else the first."""
    before = [(x.places[bisect_left(x.places, at) - 1], -n) for n, x in enumerate(groups) if x.places[0] < at]
    return groups[-max(before)[1]] if before else groups[0]


def _bare_group(f: Found, groups: _Groups, by_core: dict[tuple[str, str], _Group]) -> _Group | None:
    """The body that a bare head stands for: the one with this head that was named last before it."""
    head = f.core[2:]
    fitting = [
        x
        for x in groups.known_by(f.type, (f.core, head))
        if any(c.split(" ", 1)[0] in (f.core, head) and " " in c for c in x.cores)
    ]
    if not g.facts(head) & (g.HEAD | g.PLACE_HEAD) and f.key:
        fitting = []  # الصحة is the ministry's matter, and صحة الوجه another body
    if f.type == "organization":  # الكلية of الكلية البحرية rather than of a nearer كلية الطب
        fitting = [x for x in fitting if any(c.startswith(f.core + " ") for c in x.cores)] or fitting
    return _last_before(f.first, fitting) if fitting else by_core.get((f.type, f.key))


def _person_group(f: Found, groups: _Groups) -> _Group | None:
    """The person whose name this is part of, or another spelling of: the one named last before it, else
    the first."""
    words = _words(f.key if f.how == "part" and f.key else f.core)
    words = words[1:] if words[0] == "ابن" and len(words) == 2 else words  # ابن حميد
    persons = groups.known_by("person", (words[0], words[-1], "".join(words)))
    fitting = [x for x in persons if any(_part_of(words, _words(core)) for core in x.cores)]
    if not fitting and len(words) > 1:
        alike = groups.known_by("bones", (_bones(words),))
        fitting = [x for x in alike if not any(_two_names(words[0], _words(core)[0]) for core in x.cores)]
    if not fitting and len(words) == 1 and f.how == "verb" and _strange(words[0]):
        alike = groups.known_by("surname", (skeleton(words[0]),))  # إيمانويل هيلبرغ and وأضاف هلبرغ
        fitting = alike if len(alike) == 1 and len(skeleton(words[0])) > 2 else []
    if not fitting and len(words) > 1 and len(words[0]) > 3:  # مرسى and موسى before one surname
        fitting = groups.known_by("outline", (_outline(words),))
    return _last_before(f.first, fitting) if fitting else None


def _strange(word: str) -> bool:
    """Whether a surname is no word of Arabic, so that its spelling may vary."""
    return len(word) > 3 and stranger(word) and not word.startswith("ال")


def _two_names(one: str, other: str) -> bool:
    """Whether two Arabic given names differ, though no more than by a long vowel or an ending: سمير and
    سميرة, حسن and حسين; not عبدالرحمن and عبدالرحمان."""
    both = g.facts(one) & g.facts(other) & g.GIVEN
    arabic = "arabic" in (g.origin_of(one), g.origin_of(other))
    return one != other and bool(both) and arabic and not one.startswith("عبد")


def _who_says(page: Page, f: Found, groups: _Groups) -> _Group | None:
    """The only one of a surname who agrees with the verb of saying before it: قالت هارتن is no man."""
    if f.type != "person" or " " in f.core or f.skip or not f.first:
        return None
    before = page.tokens[f.first - 1].form
    gender = said_by(before)
    titled = before.startswith("ال") and g.facts(before) & TITLES
    persons = groups.known_by("person", (f.core,)) if gender or titled else []
    named = [x for x in persons if any(core.endswith(" " + f.core) for core in x.cores)]
    if titled and len(named) > 1:
        return _of_title(page, f, named, before)
    agreeing = [x for x in named if _gender(x, ()) == gender]
    return agreeing[0] if len(agreeing) == 1 < len(named) else None


def _of_title(page: Page, f: Found, named: list[_Group], title: str) -> _Group | None:
    """The one of a surname whom the article gives the title before it (الرئيس سعد العيتاني beside النائبة
    بهية العيتاني: الرئيس العيتاني); else one whose gender is the title's; None where that tells nothing."""
    so = [x for x in named if any(page.tokens[y.lead].form == title for y in x.found if y.lead < y.first)]
    if not so and not title.endswith("ه"):
        so = [x for x in named if _gender(x, ()) != "f"]
    return _last_before(f.first, so) if 0 < len(so) < len(named) else None


def _words(core: str) -> list[str]:
    """The words of a name, as one those that half of the press joins: عبد and God's name, a kunya."""
    if _SERVANT in core:
        core = core.replace(_SERVANT, _SERVANT.replace(" ", ""))
    return (_FATHER_OF.sub(r"\1ابو", core) if core.count(" ") > 1 else core).split(" ")


def _outline(words: list[str]) -> str:
    """A name with the letters of its first word that are confused told apart no more."""
    return " ".join([words[0].translate(_LOOKALIKES), *words[1:]])


def _bones(words: list[str]) -> str:
    return " ".join(skeleton(w) for w in words)


def _with_gaf(word: str) -> str:
    return word.replace("ق", "ك")


def _gaf_group(page: Page, f: Found, groups: _Groups) -> _Group | None:
    """The person of whose surname this is the other spelling: گ, which folds to ك, writes the ق of Iraq and
    the Gulf (العگيلي and العقيلي).
    """
    surname = _with_gaf(f.core)
    if f.type != "person" or " " in f.core or "ك" not in surname:
        return None
    fitting = [
        x
        for x in groups.known_by("gaf", (surname,))
        if any("گ" in page.span(y.first, y.last).of(page.text) for y in (f, *x.found))
    ]
    return _last_before(f.first, fitting) if fitting else None


def _part_of(part: list[str], whole: list[str]) -> bool:
    if len(part) > len(whole) + 1:
        return False
    joined = "".join(part)
    if len(joined) > 4 and joined in (whole[0], whole[-1], "".join(whole[-2:])):
        return True
    if len(part) == 1:
        if part[0] in (whole[0], whole[-1]):
            return True
        return "ال" + part[0] == whole[-1] and not g.facts(part[0]) & g.GIVEN  # الملك خالد and سالم الخالد
    if part == whole[: len(part)] or part == whole[-len(part) :]:
        return True
    surname = 2 if len(part) == 3 and part[1] in KIN else 1  # فلاح أبو خشيم of فلاح سالم أبو خشيم
    return len(part) == surname + 1 and part[0] == whole[0] and part[-surname:] == whole[-surname:]


def _organization_group(f: Found, groups: _Groups) -> _Group | None:
    """A shorter name of the same body: وكالة دوغان of وكالة دوغان للأنباء, الخارجية الروسية of وزارة
    الخارجية الروسية."""
    words = f.core.split(" ")
    others = other_names(words)
    for x in groups.known_by("organization", (f.core, *words[:2], *others)):
        if f.core in x.others or not others.isdisjoint(x.cores):
            return x
        if any(_same_body(words, core.split(" ")) for core in x.cores) and not _elsewhere(words, x.cores):
            return x
    return None


def _elsewhere(words: list[str], cores: set[str]) -> bool:
    """وزارة الداخلية الليبية beside وزارة الداخلية التونسية, which وزارة الداخلية may be: whether a body of
    that noun is another land's."""
    land = g.nisba_place(words[-1])
    others = (core.split(" ") for core in cores)
    return bool(land) and any(
        c[0] == words[0] and g.nisba_place(c[-1]) not in ("", None, land) for c in others if len(c) > 1
    )


def _same_body(one: list[str], other: list[str]) -> bool:
    short, long = (one, other) if len(one) < len(other) else (other, one)
    if len(short) == len(long):
        return False
    headed = bool(g.facts(long[0]) & g.HEAD)
    if len(short) == 1:
        rest = long[1:] if headed else long[:1]
        return (
            rest[0] == short[0]
            and (len(rest) == 1 or rest[1:] == ["للانباء"])
            and not g.facts(short[0]) & g.HEAD
        )
    if long[: len(short)] == short:
        return True
    if long[0] in _PARTS_OF and len(short) > 1:
        return False
    return (
        headed and long[1 : len(short) + 1] == short and (long[0] == "وزاره" or len(long) == len(short) + 1)
    )


def _place_group(f: Found, groups: _Groups) -> _Group | None:
    """مملكة البحرين and البحرين are one."""
    words = f.core.split(" ")
    plain = " ".join(words[1:]) if words[0] in _STATES else ""
    for x in groups.known_by("place", (f.core, plain) if plain else (f.core,)):
        if plain and plain in x.cores:
            return x
        if any(c.split(" ", 1)[0] in _STATES and c.split(" ", 1)[-1] == f.core for c in x.cores):
            return x
    return None


_OF_TYPE = {"person": _person_group, "organization": _organization_group, "place": _place_group}


def _join_realms(groups: list[_Group]) -> None:
    """المملكة is the kingdom that the article names."""
    for realm, keys in _REALMS.items():
        bare = next((x for x in groups if x.type == "place" and x.cores == {realm}), None)
        if bare is None:
            continue
        named = [x for key in keys for x in groups if key in x.keys]
        styled = [x for x in named if any("مملكه" in c for c in x.cores)]
        if named:
            home = (styled or named)[0]
            for f in bare.found:
                home.add(f)
            groups.remove(bare)


def _join_regimes(groups: list[_Group]) -> None:
    """نظام الملالي is النظام الإيراني where the article names no other country's regime."""
    bodies = [x for x in groups if x.type == "organization"]
    named = [x for x in bodies if any(_is_regime(c.split(" ")) for c in x.cores)]
    if len(named) != 1:
        return
    for x in bodies:
        if x is not named[0] and all(_is_by_rulers(c.split(" ")) for c in x.cores):
            for f in x.found:
                named[0].add(f)
            groups.remove(x)


def _join_unqualified(groups: list[_Group]) -> None:
    """وزارة الخارجية is the only foreign ministry that the article gives a country: الخارجية الكينية."""
    bodies = [x for x in groups if x.type == "organization"]
    for x in bodies:
        if len(x.cores) > 1 or not (whose := stands_for(next(iter(x.cores)).split(" "))):
            continue
        named = [
            y for y in bodies if any(c.startswith(whose) and g.nisba_place(c.split(" ")[-1]) for c in y.cores)
        ]
        if len(named) == 1 and named[0] is not x:
            for f in x.found:
                named[0].add(f)
            groups.remove(x)


def _is_regime(words: list[str]) -> bool:
    return len(words) == 2 and words[0] == _REGIME and bool(g.nisba_place(words[1]))


def _is_by_rulers(words: list[str]) -> bool:
    return len(words) > 1 and words[0] == _A_REGIME and words[1] in _RULERS


def _entity(page: Page, group: _Group) -> NamedEntity:
    names: dict[str, str] = {}
    whole: dict[str, str] = {}
    found, plainest = group.found, group.found
    if len(found) > 1:
        found = sorted(found, key=lambda f: f.first)
        plainest = sorted(found, key=lambda f: (_doubled(page, f), _stretched(page, f)))
    for f in plainest:
        if f.core not in names:
            names[f.core] = _plain(page, f)
            whole[f.core] = "ا" + names[f.core] if _eaten(page, f, names[f.core]) else names[f.core]
    if group.type == "person":
        best = max(names, key=lambda core: len(core.split(" ")))
    else:
        best = max(
            names, key=lambda core: (_neutral(core), core not in _REALMS, _qualified(core), len(names[core]))
        )
    others = (names[f.core] for f in found if not _clipped(page, f, names))
    aliases = dict.fromkeys((names[best], *others))
    roles = dict.fromkeys(r for f in found for r in (role(page, f), apposed(page, f)) if r)
    return NamedEntity(
        name=whole[best],
        type=group.type,  # type: ignore[arg-type]
        aliases=tuple(aliases),
        roles=tuple(roles),
        gender=_gender(group, tuple(roles)),
    )


def _neutral(core: str) -> bool:
    """Whether a body's name holds no word by which others judge it: a militia is what its foes call it."""
    return core.split(" ", 1)[0].removeprefix("ال") not in _JUDGED


def _qualified(core: str) -> bool:
    """Whether a name is no head alone, nor one that stands for a name with its country (`stands_for`)."""
    return " " in core and not stands_for(core.split(" "))


def _stretched(page: Page, f: Found) -> bool:
    """Whether the name is drawn out to fill a line of print: اللجـان for اللجان."""
    return _TATWEEL in _span(page, f).of(page.text)


def _doubled(page: Page, f: Found) -> bool:
    """Whether the article's alif fell away behind لـ: للأمم المتحدة."""
    form = page.tokens[f.first].form
    return (
        f.skip > 0
        and f.core[:2] == "ال"
        and form[f.skip - 1 : f.skip + 1] == "لل"
        and form[f.skip : f.skip + 2] != "ال"
    )


def _eaten(page: Page, f: Found, words: str) -> bool:
    """Whether the alias has lost its alif, so that a page shows it with the article back: لنظام (للنظام)."""
    return _doubled(page, f) and not words.startswith("ا")


def _clipped(page: Page, f: Found, names: dict[str, str]) -> bool:
    """Whether one word without its alif is all that the alias has (للحزب: لحزب): no name beside a whole
    one."""
    return " " not in f.core and _eaten(page, f, names[f.core])


def _plain(page: Page, f: Found) -> str:
    """The name as it stands; behind لل with its article back where the text has that form too (GUIDELINES
    §6)."""
    words = _span(page, f).of(page.text)
    if _doubled(page, f):
        whole = "ا" + words
        if whole in page.text:
            return whole
    return words


def _gender(group: _Group, roles: tuple[str, ...]) -> str:
    if group.type != "person":
        return ""
    for f in sorted(group.found, key=lambda f: -len(f.core)):
        gender = g.gender_of(f.core.split(" ")[0])
        if gender:
            return gender
    for title in roles:
        head = title.split(" ")[0]
        return "f" if head.endswith("ه") else "m"
    return ""
