"""What identity gives in the end: each group as an actor by its key, each judgement between two keys."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from isnad.linking.forms import Form, is_full_person, is_generic, name_form
from isnad.linking.gathering import Bearer
from isnad.linking.groups import Group, Verdict, forms_in, loose_form, may_be_surname
from isnad.linking.known import listed_as
from isnad.linking.records import ActorLink, MergeLink, NameUse

__all__ = ["actor_link", "best_name", "is_settled", "keys_of", "merge_link"]


def keys_of(groups: Sequence[Group], shas: Sequence[str]) -> dict[int, str]:
    """A key for each group: that of the list, or its type and form; of namesakes the largest has the plain
    one.
    """
    out: dict[int, str] = {}
    taken: set[str] = set()
    for group in sorted(groups, key=lambda x: (x.listed is None, x.apart, x.rank)):
        if group.listed is not None:
            key = group.listed.key
        else:
            own = (
                " ".join(u for u in group.form if not u.startswith("~"))
                if group.land
                else " ".join(group.form)
            )
            key = f"{group.type}:{own}" + (f"@{group.land}" if group.land else "")
        if key in taken:
            key += f"#{shas[group.bearers[0].article][:10]}"
        while key in taken:
            key += "+"
        taken.add(key)
        out[id(group)] = key
    return out


def actor_link(group: Group, key: str) -> ActorLink:
    """A group as an actor, with every name by which it can be found and how many articles use it."""
    articles: dict[str, set[int]] = defaultdict(set)
    parts = frozenset(u for f in forms_in(group) for u in loose_form(f))
    for b in group.bearers:
        for name in dict.fromkeys((b.name, *b.names)):
            if name == b.name or _tells(name, group, parts):
                articles[name].add(b.article)
    uses = sorted(articles, key=lambda n: (-len(articles[n]), -len(n), n))
    listed = group.listed
    iso = listed.iso_code if listed else (group.land or _own_land(group.form))
    return ActorLink(
        key=key,
        type=group.type,
        name=listed.name if listed else _shown_name(group),
        origin=listed.origin if listed else "corpus",
        label_en=listed.label_en if listed else None,
        iso_code=iso or None,
        names=tuple(NameUse(n, len(articles[n])) for n in uses),
        known_as=listed.names if listed else (),
        entities=tuple(sorted(b.entity for b in group.bearers)),
    )


def _tells(name: str, group: Group, parts: frozenset[str]) -> bool:
    """Whether a further name in an article is one by which this actor can be found: no محمد, no التنظيم, and
    no name that the lists give to somebody else.
    """
    listed = listed_as(group.type, name)
    if listed:
        return group.listed in listed
    form = name_form(name, group.type)
    if group.type != "person":
        return len(form) > 1 or not is_generic(form)
    if is_full_person(form):
        return len(parts.intersection(loose_form(form))) > 1
    return len(form) == 1 and form[0] in parts and may_be_surname(form[0])


def _own_land(form: Form) -> str:
    lands = {u[1:] for u in form if u.startswith("~")}
    return lands.pop() if len(lands) == 1 else ""


def best_name(bearers: Sequence[Bearer]) -> str:
    """The name that most of the bearers have; of several the longest."""
    names = Counter(b.name for b in bearers)
    return min(names, key=lambda n: (-names[n], -len(n), n))


def _shown_name(group: Group) -> str:
    """The name by which an actor is shown: the most used of its whole names."""
    whole = [b for b in group.bearers if group.type != "person" or is_full_person(b.form)]
    return best_name(whole or group.bearers)


def _standing(group: Group) -> Group:
    """The group that a group is part of in the end."""
    while group.into is not None:
        group = group.into
    return group


def is_settled(v: Verdict) -> bool:
    """Whether two groups that one judgement left apart were joined by another."""
    return v.other is not None and _standing(v.other) is _standing(v.kept)


def merge_link(v: Verdict, keys: dict[int, str]) -> MergeLink:
    """A judgement as it stands in the end, between two keys."""
    kept = _standing(v.kept)
    right = keys[id(_standing(v.other))] if v.other is not None else None
    return MergeLink(
        left_key=keys[id(kept)],
        right_key=right or f"{v.kept.type}:{' '.join(v.other_form)}",
        left_name=kept.listed.name if kept.listed else _shown_name(kept),
        right_name=v.other_name,
        judgement=v.judgement,
        score=v.score,
        reason=v.reason,
    )
