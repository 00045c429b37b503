"""What identity needs of every article, gathered in one pass; the texts can be let go of afterwards."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from isnad.linking.contexts import Context, countries_in, office_countries, role_before, telling
from isnad.linking.forms import Form, is_full_person, is_generic, name_form, spoken_of
from isnad.linking.known import Listed, listed_as
from isnad.linking.records import LinkArticle, LinkEntity

__all__ = ["Bearer", "Cast", "Gathered", "gather", "name_bearers"]

_LINKED_TYPES = ("person", "organization", "place")
_ROLES_ASKED = 3


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

    @property
    def order(self) -> tuple[bool, str, str]:
        """By day, undated last, then by the text's own hash."""
        return (self.published is None, self.published or "", self.sha256)


class Bearer(msgspec.Struct):
    """One entity of one article, as identity sees it. `key` is what names it before any judging."""

    entity: int
    article: int
    type: str
    name: str
    names: tuple[str, ...]
    form: Form
    listed: Listed | None
    land: str
    context: Context


class Cast(msgspec.Struct):
    """All bearers of a corpus in order, and how rare each name in company is."""

    bearers: list[Bearer]
    shas: list[str]
    rarity: dict[int, float]


def gather(article: LinkArticle) -> Gathered:
    """An article's names with what announces them."""
    named = [_named(article.text, e) for e in article.entities if e.type in _LINKED_TYPES]
    return Gathered(article.sha256, article.outlet or "", article.published, tuple(named))


def _named(text: str, e: LinkEntity) -> Named:
    office: dict[str, None] = {}
    if e.type == "person":
        for start in e.starts[:_ROLES_ASKED]:
            office.update(dict.fromkeys(role_before(text, start)))
    return Named(e.id, e.type, e.name, e.names or (e.name,), len(e.starts) or 1, tuple(office))


def name_bearers(gathered: Iterable[Gathered], stories: dict[str, str]) -> Cast:
    """Every bearer with its context, in the order of the articles; `stories` gives the story of an article
    by its hash.
    """
    articles = sorted(gathered, key=lambda a: a.order)
    lands = [_lands(a) for a in articles]
    home = _homes(articles, lands)
    numbers: dict[tuple[str, str], int] = {}
    cast = Cast([], [a.sha256 for a in articles], {})
    seen: Counter[int] = Counter()
    for at, article in enumerate(articles):
        land = countries_in(lands[at]) or (home[article.outlet] if not lands[at] else "")
        company: list[int] = []
        first = len(cast.bearers)
        for n in article.named:
            bearer = _bearer(
                n, at, land, stories.get(article.sha256, ""), article.outlet, lands[at], home[article.outlet]
            )
            number = numbers.setdefault((n.type, _key(bearer)), len(numbers))
            company.append(number)
            cast.bearers.append(bearer)
        seen.update(set(company))
        for k, bearer in enumerate(cast.bearers[first:]):
            bearer.context.company.update(c for c in set(company) if c != company[k])
    total = max(1, len(articles))
    # A name that one article in fifty has says little; one that this article alone has, nothing.
    cast.rarity = {n: _weight(count / total) for n, count in seen.items()}
    return cast


def _weight(share: float) -> float:
    return max(0.0, 1.0 - share * 20) ** 2 + 0.05


def _key(b: Bearer) -> str:
    return b.listed.key if b.listed else " ".join(b.form)


def _bearer(
    n: Named, article: int, land: str, story: str, outlet: str, lands: Counter[str], home: str
) -> Bearer:
    form, listed = _identify(n, lands, home)
    context = Context(
        {article},
        {story} if story else set(),
        {outlet},
        Counter(telling(n.office)),
        Counter(lands),
        Counter(),
    )
    return Bearer(n.id, article, n.type, n.name, n.names, form, listed, land, context)


def _identify(n: Named, lands: Mapping[str, int], home: str) -> tuple[Form, Listed | None]:
    """The form of an entity's fullest name, and the listed actor that one of its names is of, if one is."""
    named = sorted(dict.fromkeys((n.name, *n.names)), key=lambda x: (x != n.name, -len(x), x))
    forms = {x: name_form(x, n.type) for x in named}
    full = next((forms[x] for x in named if n.type != "person" or is_full_person(forms[x])), forms[named[0]])
    for x in named:
        # A part of a name stands for its listed bearer only where the article names nobody else by it.
        found = listed_as(n.type, x)
        if n.type == "person" and is_full_person(full) and not is_full_person(forms[x]):
            found = tuple(who for who in found if _is_called(who, full) or len(x.split()) > 1)
        elif (
            n.type == "organization" and len(full) > 1 and len(forms[x]) == 1 and spoken_of(full) != forms[x]
        ):
            found = ()
        chosen = _chosen(found, lands, home)
        if chosen is not None:
            return full, chosen
    return full, None


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
