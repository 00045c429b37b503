"""Which names of a corpus are one actor: people, organizations and places across articles.

1. A name that a list holds is its actor, whatever its spelling.
2. The same form in several articles is one actor; where the form is one that many people may have, only
   bearers whose contexts speak for each other are joined.
3. A body that every country has (وزارة الداخلية) is that of the country which the article is about.
4. Longer and shorter names, and spellings of foreign names, are proposed by blocks and judged by their
   contexts.
5. A surname alone is joined to the one whole name of its story or office.

Every judgement is a record with its score and its reasons. Nothing depends on the order of the articles.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from isnad.lexicons import gazetteer as g
from isnad.linking.contexts import Context, likeness
from isnad.linking.forms import Form, is_full_person, is_generic, plain
from isnad.linking.gathering import Bearer, Cast, Gathered, Scene, name_bearers
from isnad.linking.groups import Group, Verdict, forms_in, may_be_surname
from isnad.linking.known import is_national, listed_as
from isnad.linking.outcome import actor_link, best_name, is_settled, keys_of, merge_link
from isnad.linking.proposals import longer_names, spellings
from isnad.linking.records import ActorLink, Judgement, KeptApart, MergeLink
from isnad.linking.separation import Separation, are_apart

__all__ = ["link_identities"]

_YES, _UNSURE = 0.75, 0.5
_MOST_CLUSTERS = 40
"""Of the bearers of one name, so many groups are compared with each other; further ones stay apart."""
_WELL_KNOWN = 0.15
"""What it takes away from a surname alone that somebody else is well known by it."""


def link_identities(
    gathered: Iterable[Gathered], stories: dict[str, str], apart: Sequence[KeptApart] = ()
) -> tuple[tuple[ActorLink, ...], tuple[MergeLink, ...]]:
    """The actors of a corpus and the judgements that made them, each by key.

    `stories` gives the story of an article by the SHA-256 of its text; an article may be missing there.
    Pairs of people that are kept `apart` are neither joined nor proposed.
    """
    return _Identity(name_bearers(gathered, stories), Separation(apart)).links()


class _Identity:
    """The steps of identity over one corpus."""

    def __init__(self, cast: Cast, separation: Separation) -> None:
        self.cast = cast
        self.separation = separation
        self.articles = [s.sha256 for s in cast.scenes]
        self.verdicts: list[Verdict] = []
        self.first_names = _first_names(cast.bearers)

    def links(self) -> tuple[tuple[ActorLink, ...], tuple[MergeLink, ...]]:
        groups, alone = self._by_form()
        groups = self._across_forms(groups)
        groups += self._surnames(groups, alone)
        keys = keys_of(groups, self.articles)
        actors = [actor_link(g_, keys[id(g_)]) for g_ in groups]
        merges = [merge_link(v, keys) for v in self.verdicts if not is_settled(v)]
        order = lambda m: (m.left_key, m.right_key, m.left_name, m.right_name, m.judgement)  # noqa: E731
        return tuple(sorted(actors, key=lambda a: a.key)), tuple(sorted(merges, key=order))

    # 1 to 3: one form

    def _by_form(self) -> tuple[list[Group], list[Bearer]]:
        """Groups by listed actor, by form, by body and country; and people who go by one name alone."""
        held: dict[tuple[str, str], list[Bearer]] = defaultdict(list)
        alone: list[Bearer] = []
        for b in self.cast.bearers:
            key = _first_key(b, self.cast.scenes[b.article])
            if key is not None:
                held[b.type, key].append(b)
            elif b.type == "person":
                alone.append(b)
        groups: list[Group] = []
        for (type, key), bearers in sorted(held.items()):
            first = bearers[0]
            if first.listed is not None or type != "person":
                group = self._group(bearers, land=first.land if "@" in key else "")
                groups.append(group)
                self._same_form(group)
            else:
                groups += self._namesakes(bearers)
        return groups, alone

    def _same_form(self, group: Group) -> None:
        """The record of a group that its form or a list alone has made: one for each further form in it."""
        by_form: dict[Form, list[Bearer]] = defaultdict(list)
        for b in group.bearers:
            by_form[b.form].append(b)
        for form, bearers in sorted(by_form.items()):
            if form == group.form:
                if len(bearers) > 1:
                    self._say(
                        group,
                        form,
                        best_name(bearers),
                        "yes",
                        0.97,
                        f"the same name in {len(bearers)} articles",
                    )
                continue
            if group.listed is not None:
                reason = "the lists hold both names for one"
            elif group.land:
                reason = f"the body of this name in the country of the article ({group.land})"
            else:
                reason = "the same name but for its particles"
            self._say(group, form, best_name(bearers), "yes", 0.97 if group.listed else 0.85, reason)

    def _namesakes(self, bearers: list[Bearer]) -> list[Group]:
        """The people who bear one name: one, when the name is rare or the contexts agree; else several."""
        base, why = self._how_rare(bearers[0].form)
        return self._settle(self._near(bearers), base, why)

    def _settle(self, parts: list[Group], base: float, why: str) -> list[Group]:
        parts.sort(key=lambda p: p.rank)
        for part in parts:
            if len(part.bearers) > 1:
                reason = "the same name in the same story or office"
                self._say(part, part.form, part.bearers[0].name, "yes", 0.9, reason)
        settled: list[Group] = []
        for part in parts:
            best, score, reasons = None, 0.0, [""]
            for group in settled[:_MOST_CLUSTERS]:
                if are_apart(part.sides, group.sides):
                    continue
                more, found = likeness(group.context, part.context, self.cast.rarity)
                if base + more > score:
                    best, score, reasons = group, base + more, [why, *found]
            if best is None:
                part.apart = bool(settled)
                settled.append(part)
                continue
            judgement = _judge(score)
            self._say(best, part.form, best_name(part.bearers), judgement, score, "; ".join(reasons), part)
            if judgement == "yes":
                _take_in(best, part)
            else:
                part.apart = True
                settled.append(part)
        return settled

    def _how_rare(self, form: Form) -> tuple[float, str]:
        """How far a name alone tells its bearer from others, and why."""
        if len(form) > 2:
            return 0.88, "the same name of three parts"
        if not g.facts(form[0]) & g.GIVEN:
            return 0.84, "the same uncommon name"
        families = len(self.first_names[form[-1].removeprefix("بن ")])
        if families > 3:
            return 0.42, f"the same name, of a family with {families} given names here"
        return 0.62, "the same name"

    # 4: several forms

    def _across_forms(self, groups: list[Group]) -> list[Group]:
        people = [x for x in groups if x.type == "person" and not x.apart]
        place = {id(x): n for n, x in enumerate(people)}
        proposed = longer_names(people) + spellings(people)
        judged: list[tuple[float, str, str, int, int, str]] = []
        bases: dict[tuple[int, int], float] = {}
        for left, right, base, why in proposed:
            more, found = likeness(left.context, right.context, self.cast.rarity)
            kept, other = sorted((left, right), key=lambda p: (p.listed is None, p.rank))
            score = base + more if base else 0.0
            names = (" ".join(kept.form), " ".join(other.form))
            bases[place[id(kept)], place[id(other)]] = base
            judged.append((-score, *names, place[id(kept)], place[id(other)], "; ".join([why, *found])))
        gone: dict[int, int] = {}
        for minus, _, _, k, o, reason in sorted(judged):
            kept, other = people[_final(gone, k)], people[_final(gone, o)]
            if kept is other or are_apart(kept.sides, other.sides):
                continue
            score, judgement = -minus, _judge(-minus)
            if judgement == "yes" and (
                _both_listed(kept, other) or kept.context.articles & other.context.articles
            ):
                judgement, reason = "no", "one article names both apart"
            if other.listed is not None and judgement == "yes":
                kept, other = other, kept
            if judgement != "no" or bases[k, o] >= _UNSURE:
                self._say(kept, people[o].form, best_name(people[o].bearers), judgement, score, reason, other)
            if judgement == "yes":
                _take_in(kept, other)
                gone[place[id(other)]] = place[id(kept)]
        dead = {id(people[n]) for n in gone}
        return [x for x in groups if id(x) not in dead]

    # 5: one name alone

    def _surnames(self, groups: list[Group], alone: list[Bearer]) -> list[Group]:
        """People named by one name alone: joined to a whole name, or groups of their own."""
        by_last: dict[str, list[Group]] = defaultdict(list)
        for x in groups:
            if x.type == "person":
                for last in sorted({f[-1].removeprefix("بن ") for f in forms_in(x) if is_full_person(f)}):
                    by_last[last].append(x)
        left: dict[Form, list[Bearer]] = defaultdict(list)
        for part in self._alone_together(alone):
            if not self._join_surname(part, by_last.get(part.form[-1], [])):
                left[part.form].extend(part.bearers)
        made: list[Group] = []
        for _, bearers in sorted(left.items()):
            bearers.sort(key=lambda b: (b.article, b.entity))
            made += self._settle(self._near(bearers), 0.5, "the same surname alone")
        return made

    def _join_surname(self, part: Group, whole: Sequence[Group]) -> bool:
        base = 0.4 if len(whole) == 1 else 0.3
        known = listed_as("person", part.form[-1])
        scored = []
        for group in sorted(whole, key=lambda p: p.rank)[:_MOST_CLUSTERS]:
            if are_apart(part.sides, group.sides):
                continue
            more, found = likeness(group.context, part.context, self.cast.rarity)
            somebody_else = known and group.listed not in known
            scored.append((base + more - (_WELL_KNOWN if somebody_else else 0.0), group, found))
        scored.sort(key=lambda s: (-s[0], s[1].rank))
        if not scored or scored[0][0] < _UNSURE:
            return False
        score, group, found = scored[0]
        close = len(scored) > 1 and scored[1][0] > score - 0.15
        judgement: Judgement = "yes" if score >= _YES and not close else "unsure"
        why = "the only whole name with this surname" if len(whole) == 1 else "the surname of the whole name"
        self._say(group, part.form, best_name(part.bearers), judgement, score, "; ".join([why, *found]))
        if judgement == "yes":
            _take_in(group, part)
        return judgement == "yes"

    def _near(self, bearers: list[Bearer]) -> list[Group]:
        """Bearers of one name whom the same story or the same telling office joins, as groups."""
        marked = []
        for b in bearers:
            story = self.cast.scenes[b.article].story
            marks: list[tuple[str, ...]] = [("story", story)] if story else []
            marks += [("office", *sorted(b.office))] if len(b.office) > 2 else []
            marked.append((b, marks))
        return [self._group(part) for part in _parts(marked)]

    def _alone_together(self, alone: Sequence[Bearer]) -> list[Group]:
        """Bearers of one surname alone, by story; given names and words are nobody's."""
        by_form: dict[Form, list[Bearer]] = defaultdict(list)
        for b in alone:
            if len(b.form) == 1 and may_be_surname(b.form[0]):
                by_form[b.form].append(b)
        return [part for _, bearers in sorted(by_form.items()) for part in self._near(bearers)]

    def _group(self, bearers: list[Bearer], land: str = "") -> Group:
        """Bearers as a group. Only people are judged by their context, so only theirs is worked out."""
        person = bearers[0].type == "person"
        context = self.cast.context(bearers) if person else Context.empty()
        forms = Counter(b.form for b in bearers)
        form = min(forms, key=lambda f: (-forms[f], -len(f), f))
        sides = self.separation.sides(bearers, self.articles) if person else set()
        return Group(bearers[0].type, form, bearers[0].listed, land, list(bearers), context, sides=sides)

    def _say(
        self,
        kept: Group,
        form: Form,
        name: str,
        judgement: Judgement,
        score: float,
        reason: str,
        other: Group | None = None,
    ) -> None:
        score = round(min(max(score, 0.0), 0.99), 2)
        self.verdicts.append(
            Verdict(kept, form, name, judgement, score, reason, other if judgement != "yes" else None)
        )


def _judge(score: float) -> Judgement:
    return "yes" if score >= _YES else "unsure" if score >= _UNSURE else "no"


def _final(gone: dict[int, int], n: int) -> int:
    while n in gone:
        n = gone[n]
    return n


def _both_listed(a: Group, b: Group) -> bool:
    return a.listed is not None and b.listed is not None


def _first_names(bearers: Sequence[Bearer]) -> dict[str, set[str]]:
    """For each last part of a person's name the first parts before it."""
    firsts: dict[str, set[str]] = defaultdict(set)
    for b in bearers:
        if b.type == "person" and is_full_person(b.form):
            firsts[b.form[-1].removeprefix("بن ")].add(b.form[0])
    return firsts


def _first_key(b: Bearer, scene: Scene) -> str | None:
    """What bearers must share to be looked at together; None when a name alone cannot say."""
    if b.listed is not None:
        return b.listed.key
    if b.type == "person":
        return " ".join(plain(b.form)) if is_full_person(b.form) else None
    if b.type == "organization":
        return _body_key(b, scene)
    return " ".join(b.form) or None


def _body_key(b: Bearer, scene: Scene) -> str | None:
    """A body by its name. One that every country has, by its name and its country; one that there are many
    of in a country (لجنة, مكتب, محكمة), by its name and its story; of a country that is not told, by its
    outlet.
    """
    own = [u for u in b.form if not u.startswith("~")]
    lands = [u[1:] for u in b.form if u.startswith("~")]
    if not own:
        return None
    if not is_generic(tuple(own)):
        return " ".join(b.form)
    head = own[0].removeprefix("ال") if len(own[0]) > 4 else own[0]
    name = " ".join([head, *own[1:]])
    if not lands and not is_national(b.name, b.form):
        return f"{name} in {scene.story or scene.sha256}"
    land = lands[0] if len(set(lands)) == 1 else "" if lands else b.land
    if land:
        return f"{name}@{land}"
    # Where an outlet never names its country, it has but one government; where several are named, a story
    # has.
    place = (scene.story or scene.sha256) if scene.lands else scene.outlet
    return f"{name} in {place}"


def _take_in(group: Group, part: Group) -> None:
    group.bearers += part.bearers
    group.bearers.sort(key=lambda b: (b.article, b.entity))
    group.context.add(part.context)
    part.into = group
    group.sides |= part.sides


def _parts(marked: Iterable[tuple[Bearer, list[tuple[str, ...]]]]) -> list[list[Bearer]]:
    """Bearers in parts: two that share a mark are in one part."""
    parts: list[list[Bearer]] = []
    place: dict[tuple[str, ...], int] = {}
    for b, marks in marked:
        at = sorted({place[m] for m in marks if m in place})
        if at:
            first = at[0]
            parts[first].append(b)
            for other in at[1:]:
                parts[first] += parts[other]
                parts[other] = []
            place = {m: first if p in at else p for m, p in place.items()} if len(at) > 1 else place
        else:
            first = len(parts)
            parts.append([b])
        place.update(dict.fromkeys(marks, first))
    return [sorted(p, key=lambda b: (b.article, b.entity)) for p in parts if p]
