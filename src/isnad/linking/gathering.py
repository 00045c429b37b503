"""What identity needs of every article, gathered in one pass; the texts can be let go of afterwards."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from isnad.linking.contexts import Context, countries_in, office_countries, role_before, telling
from isnad.linking.forms import Form, is_full_person, is_generic, name_form, spoken_of
from isnad.linking.known import Listed, listed_as
from isnad.linking.records import LinkArticle, LinkEntity, by_day
from isnad.linking.wording import folded_words
from isnad.records import NAMED_TYPES

__all__ = ["Bearer", "Cast", "Gathered", "Named", "Scene", "gather", "is_relative", "name_bearers"]

_ROLES_ASKED = 3
_OWNED = 8
"""How many times as often a word must stand for a listed person as not, to need no other sign."""
_BODY_OF = frozenset(("برلمان", "حكومه", "مفوضيه", "بعثه"))
"""The parliament of a union is not the union, a party's government not the party."""


_PRESS = ("صحيفه", "جريده", "مجله")
_PRINTED = "صحيفه"
"""Marks what is called a paper where it is named: جريدة المنارة is not the channel of that name."""
_KIND = 12
"""How many characters before a name show what kind it is of."""


class Named(msgspec.Struct, frozen=True, gc=False):
    """An entity with the office words that announce it."""

    id: int
    type: str
    name: str
    names: tuple[str, ...]
    uses: int
    office: tuple[str, ...]


class Gathered(msgspec.Struct, frozen=True):
    """One article's names."""

    sha256: str
    outlet: str
    published: str | None
    named: tuple[Named, ...]


class Scene(msgspec.Struct):
    """What all names of an article share: where it stands, the countries it names, and who is named there."""

    sha256: str
    story: str
    outlet: str
    lands: Counter[str]
    company: tuple[int, ...] = ()


class Bearer(msgspec.Struct):
    """One entity of one article, as identity sees it: `article` and `number` point into the cast."""

    entity: int
    article: int
    number: int
    type: str
    name: str
    names: tuple[str, ...]
    form: Form
    listed: Listed | None
    land: str
    office: frozenset[str]


class Cast(msgspec.Struct):
    """All bearers of a corpus in order, their articles, and how rare each name in company is."""

    bearers: list[Bearer]
    scenes: list[Scene]
    rarity: dict[int, float]

    def context(self, bearers: Iterable[Bearer]) -> Context:
        """What is known of some bearers taken together."""
        found = Context.empty()
        for b in bearers:
            scene = self.scenes[b.article]
            found.articles.add(b.article)
            found.outlets.add(scene.outlet)
            if scene.story:
                found.stories.add(scene.story)
            found.offices.update(b.office)
            found.lands.update(scene.lands)
            found.company.update(c for c in scene.company if c != b.number)
        return found


def gather(article: LinkArticle) -> Gathered:
    """An article's names with what announces them."""
    named = [_named(article.text, e) for e in article.entities if e.type in NAMED_TYPES]
    return Gathered(article.sha256, article.outlet or "", article.published, tuple(named))


def _named(text: str, e: LinkEntity) -> Named:
    office: dict[str, None] = {}
    if e.type == "person":
        for start in e.starts[:_ROLES_ASKED]:
            office.update(dict.fromkeys(role_before(text, start)))
    elif e.type == "organization":
        before = (folded_words(text[max(0, start - _KIND) : start])[-1:] for start in e.starts[:_ROLES_ASKED])
        office.update((_PRINTED, None) for words in before for w in words if w.endswith(_PRESS))
    return Named(e.id, e.type, e.name, e.names or (e.name,), len(e.starts) or 1, tuple(office))


def name_bearers(gathered: Iterable[Gathered], stories: dict[str, str]) -> Cast:
    """Every bearer and its article, in the order of the articles; `stories` gives the story of an article by
    its hash.
    """
    articles = sorted(gathered, key=by_day)
    lands = [_lands(a) for a in articles]
    near = [_countries_of_company(a, found) for a, found in zip(articles, lands, strict=True)]
    owned = _owned_words(articles, near)
    home = _homes(articles, lands)
    numbers: dict[tuple[str, str], int] = {}
    cast = Cast([], [], {})
    seen: Counter[int] = Counter()
    for at, article in enumerate(articles):
        scene = Scene(article.sha256, stories.get(article.sha256, ""), article.outlet, lands[at])
        land = countries_in(lands[at]) or (home[article.outlet] if not lands[at] else "")
        company: set[int] = set()
        for n in article.named:
            form, listed = _identify(n, lands[at], home[article.outlet], near[at], owned)
            number = numbers.setdefault((n.type, listed.key if listed else " ".join(form)), len(numbers))
            company.add(number)
            office = telling(n.office)
            cast.bearers.append(Bearer(n.id, at, number, n.type, n.name, n.names, form, listed, land, office))
        scene.company = tuple(sorted(company))
        cast.scenes.append(scene)
        seen.update(company)
    total = max(1, len(articles))
    cast.rarity = {n: _weight(count / total) for n, count in seen.items()}
    return cast


def _weight(share: float) -> float:
    """How much it says that two articles both name somebody whom this share of all articles names."""
    return max(0.0, 1.0 - share * 20) ** 2 + 0.05


def _identify(
    n: Named, lands: Mapping[str, int], home: str, near: Collection[str], owned: Collection[str]
) -> tuple[Form, Listed | None]:
    """The form of an entity's fullest name, and the listed actor that one of its names is of, if one is.

    `near` are the countries that speak for a listed person who goes by one word; `owned` are the keys of
    those who need none.
    """
    named = sorted(dict.fromkeys((n.name, *n.names)), key=lambda x: (x != n.name, -len(x), x))
    forms = {x: name_form(x, n.type) for x in named}
    full = next((forms[x] for x in named if n.type != "person" or is_full_person(forms[x])), forms[named[0]])
    for x in named:
        # A part of a name stands for its listed bearer only where the article names nobody else by it.
        found = listed_as(n.type, x)
        if n.type == "person" and is_full_person(full) and not is_full_person(forms[x]):
            found = tuple(who for who in found if _is_called(who, full) or len(x.split()) > 1)
        elif _is_anothers(n.type, forms[x], full):
            found = ()
        elif _PRINTED in n.office:
            found = tuple(who for who in found if not any(y.startswith("قناة ") for y in who.names))
        elif n.type == "person" and len(x.split()) == 1:
            found = tuple(who for who in found if who.key in owned or _is_at_home(who, near))
        chosen = _chosen(found, lands, home)
        if chosen is not None:
            return full, chosen
    return full, None


def _is_anothers(type: str, short: Form, full: Form) -> bool:
    """Whether a shorter name within the full one is not its bearer's own."""
    if type == "organization":
        return _is_part(short, full)
    return type == "person" and len(short) > 1 and is_relative(short, full)


def is_relative(short: Form, full: Form) -> bool:
    """Whether a whole name within a longer one is somebody else's: the father's (ماهر بن سالم بن
    نادر), or one without the family (سالم بن نادر العيتاني); that of a dynasty (آل سعود) parts
    nobody.
    """
    if short == full or len(short) >= len(full):
        return False
    if short == full[: len(short)]:
        more = full[len(short) :]
        return not any(unit.startswith(("ال ", "بن ")) for unit in more)
    return tuple(u.removeprefix("بن ") for u in full[-len(short) :]) == tuple(
        u.removeprefix("بن ") for u in short
    )


def _is_part(short: Form, full: Form) -> bool:
    """Whether a shorter name of a body is not its own: one word of it, or what it is a body of."""
    if len(short) == 1 < len(full) and spoken_of(full) != short:
        return True
    return short == full[1:] and full[0] in _BODY_OF


def _is_called(who: Listed, full: Form) -> bool:
    """Whether a whole name begins as a listed person's names do."""
    return any(name_form(name, "person")[:1] == full[:1] for name in who.names if len(name.split()) > 1)


def _chosen(found: Sequence[Listed], lands: Mapping[str, int], home: str) -> Listed | None:
    """Of several listed namesakes the one whose country the article names most, else the outlet's own
    country's; a body that every country has is none of them.
    """
    if len(found) == 1:
        only = found[0]
        every = only.type == "organization" and only.origin == "list" and only.kind == "government"
        return None if every and is_generic(name_form(only.name, "organization")) else only
    if not found:
        return None
    best = max(found, key=lambda who: (lands.get(who.iso_code or "", 0), who.iso_code == home))
    return best if lands.get(best.iso_code or "", 0) or best.iso_code == home else None


def _lands(article: Gathered) -> Counter[str]:
    """The countries that an article names, with counts: by places, by bodies and by offices."""
    found: Counter[str] = Counter()
    for n in article.named:
        isos: set[str] = set()
        if n.type == "place":
            listed = listed_as("place", n.name)
            isos = {who.iso_code for who in listed if who.iso_code} if len(listed) == 1 else set()
        elif n.type == "organization":
            isos = {w[1:] for w in name_form(n.name, "organization") if w.startswith("~")}
        else:
            isos = office_countries(n.office)
        for iso in isos:
            found[iso] += n.uses
    return found


def _countries_of_company(article: Gathered, lands: Mapping[str, int]) -> frozenset[str]:
    """The countries that an article names or whose listed people it names in full.

    One word alone is a well-known person only among them: شارون is a moon of Pluto as well, and بنس is small
    change.
    """
    found = set(lands)
    for n in article.named:
        if n.type == "person":
            for name in dict.fromkeys((n.name, *n.names)):
                if len(name.split()) > 1:
                    found |= {who.iso_code for who in listed_as("person", name) if who.iso_code}
    return frozenset(found)


def _owned_words(articles: Sequence[Gathered], near: Sequence[Collection[str]]) -> frozenset[str]:
    """The keys of listed people whose one word is nearly always theirs in this corpus: أوباما."""
    sure: Counter[str] = Counter()
    other: Counter[str] = Counter()
    for article, countries in zip(articles, near, strict=True):
        for n in article.named:
            if n.type == "person":
                names = dict.fromkeys((n.name, *n.names))
                found = [(x, who) for x in names for who in listed_as("person", x)]
                known = {who.key for x, who in found if len(x.split()) > 1 or _is_at_home(who, countries)}
                sure.update(known)
                other.update({who.key for _, who in found} - known)
    return frozenset(key for key, times in sure.items() if times >= _OWNED * other[key])


def _is_at_home(who: Listed, countries: Collection[str]) -> bool:
    """Whether one word is enough for a listed person: it is the whole name, or the country is named too."""
    return " " not in who.name or who.iso_code in countries


def _homes(articles: Sequence[Gathered], lands: Sequence[Counter[str]]) -> dict[str, str]:
    """The country that an outlet mostly writes of, for bodies that it names as everybody's own (وزارة
    الداخلية).
    """
    by_outlet: dict[str, Counter[str]] = defaultdict(Counter)
    for article, found in zip(articles, lands, strict=True):
        best = countries_in(found)
        if best:
            by_outlet[article.outlet][best] += 1
    return {a.outlet: countries_in(by_outlet[a.outlet]) for a in articles}
