"""Those whom a phrase names together with the phrases joined to it: its members, those whose people they are,
those whom بينهم picks out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from isnad.reading.events.identity import identified
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.edges import past_picking
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.party_words import head_in, possessed, prepositions, sound_plural, verbal
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["ALL_OF", "acts_on", "attributed", "group_of", "told_in", "without"]

_FROM, _LANDS = fold("من"), fold("دول")
_BETWEEN, _A_PAIR = fold("بين"), 2
# How far before a list إن may stand that leads it.
_REACH = 20
# Broken plurals for kinds of people.
_PLURALS, _CRAFT = words("broken_people"), words("craft")
# What tells how much or how many of those behind it.
ALL_OF = words("some_of")
# Pronouns that open the names of those told before: وهم فلان وفلان.
_THEY = frozenset(conj + they for conj in ("", "و") for they in ("هما", "هم", "هي"))


def told_in(party: Party, group: Iterable[Party]) -> bool:
    """Whether a group has a party among its own."""
    return any(p.entity == party.entity and (p.entity >= 0 or p.span == party.span) for p in group)


def without(group: Iterable[Party], others: Collection[Party]) -> list[Party]:
    """Those of a group who are not among the others."""
    return [p for p in group if not told_in(p, others)]


def group_of(parties: Parties, phrase: Phrase, limit: int, behind: bool = False) -> tuple[list[Party], int]:
    """The parties of a phrase and of those joined to it, and the token after the last of them; `behind` the
    word of an event, where one that و joins may open the next clause: اقتحموا القصر | والحكومة ترد.

    Counted people joined by و stay one description (11 محاميا ونقابيا).
    """
    at = (phrase.key, limit, behind)
    found = parties.groups.get(at)
    if found is None:
        found = parties.groups[at] = _group_of(parties, phrase, limit, behind)
    return list(found[0]), found[1]


def _group_of(parties: Parties, phrase: Phrase, limit: int, behind: bool) -> tuple[list[Party], int]:
    listed = _in_brackets(parties, phrase)
    if listed:
        return listed, phrase.last
    members = parties.conjoined(phrase, limit)
    lands = parties.nisbas(phrase.first) if phrase.head in _CRAFT and not phrase.mentions else []
    if len(lands) > 1 and len(members) <= len(lands):
        return lands, members[-1].last  # مقاتلات أميركية بريطانية، طائرات أميركية وبريطانية
    if len(members) > 1 and _next_acts(parties, members, limit, behind):
        members.pop()
    end, more = members[-1].last, list[Phrase]()
    if len(members) > 1:
        more = [
            m
            for m in members
            if m.mentions or (m is not phrase and (parties.counts(m.first) or parties.goes_along(m)))
        ]
        if not more and parties.counted(phrase) and not parties.each_of(phrase):
            return [parties.described(phrase, end)], end
        if all(_kind_of_people(parties, m) for m in members):
            return [parties.described(phrase, end)], end
    elif not phrase.mentions:
        shared = _beside_bearer(parties, phrase, limit) or _owners(parties, phrase, limit)
        if shared:
            return shared
    out: list[Party] = []
    for n, p in enumerate(members):
        land = _land_of_more(parties, members[n - 1], p) if n else None
        party = land or identified(parties, p)
        if party is not None and told_in(party, out) and p.last == p.first + 1 and not p.mentions:
            party = parties.described(p, p.last)  # قوات النظام | وحلفاؤها
        if party is not None and not told_in(party, out):
            out.append(party)
    if _things_of_one(members, out):
        return out[-1:], end
    if len(members) > 1 and more == members[1:] and _behind(parties, out[-1:], members[-1]):
        return out[-1:], end  # ضابط و3 جنود بالجيش
    whole = len(out) == 1 and (out[0].entity < 0 or (not phrase.mentions and parties.counted(phrase)))
    told = _who_they_are(parties, end, limit) if whole else []
    if told:
        return told, end
    if (
        len(out) == 1
        and out[0].entity >= 0
        and not phrase.mentions
        and end < min(limit, len(parties.page.tokens))
    ):
        out.extend(_other_owners(parties, out[0], end, limit))
    if len(out) == 1 and out[0].entity < 0:
        out.extend(_among(parties, end, limit))
    return out, end


def _next_acts(parties: Parties, members: list[Phrase], limit: int, behind: bool) -> bool:
    """Whether the last of a list is none of it, but opens the next clause: اقتحموا القصر | والحكومة ترد."""
    return acts_on(parties, members[-1].last, limit) and (
        (behind and _opens_clause(parties, members[-1]))
        or _land_behind_people(parties, members)
        or _led_before(parties, members)
    )


def _opens_clause(parties: Parties, member: Phrase) -> bool:
    """Whether a verb behind the last of a list can have it for its subject, and is no clause about it: القصر
    | والحكومة ترد، وزير سابق | ودفاعه يندد; in a headline also indefinite bodies, which no other word has.
    """
    form = parties.page.tokens[member.first].form
    if member.article or (possessed(form) and member.last == member.first + 1):
        return True
    bodies = head_in(form, "body", "container", "force") or form.endswith("ون")
    return bodies and parties.page.sentence(member.first).paragraph == 0


def _land_behind_people(parties: Parties, members: list[Phrase]) -> bool:
    """Whether the last of a list is a land, and nobody before it has a name, so that a verb behind it has it
    alone for its subject: مقتل جنديين | وأنقرة تتوعد.
    """
    named = any(m.mentions for m in members[:-1])
    return parties.cast.kind_at(members[-1].first) == "place" and not (named or members[-1].prep)


def _led_before(parties: Parties, members: list[Phrase]) -> bool:
    """Whether a preposition leads those before the last of a list, and not him, so that a verb behind him
    that agrees has him alone for its subject: هجوم على القرية | والجيش يتعهد بالرد; not اتفاق بين مصر
    | والسودان يهدف إلى السلام.
    """
    first, last, tokens = members[0], members[-1], parties.page.tokens
    few = first.prep == _BETWEEN and len(members) == _A_PAIR
    named = last.article or bool(last.mentions)
    if not first.prep or few or not named or parties.opening_at(last.first).prep or last.last >= len(tokens):
        return False
    she = tokens[last.first].text.endswith(("ة", "ات")) or parties.cast.kind_at(last.first) == "place"
    if tokens[last.last].form[:1] != ("ت" if she else "ي"):
        return False
    floor = max(parties.page.sentence(first.first).first, first.first - _REACH)
    # قال إن العملية ضد الحركة | والجيش يجب أن تتوقف
    return all(lex(t.form).that is None for t in tokens[floor : first.first])


def _land_of_more(parties: Parties, before: Phrase, member: Phrase) -> Party | None:
    """The land of a second body like the one named before it, of which the nisba alone is told: القوات
    المصرية | والسودانية.
    """
    k, last = member.first, before.last - 1
    alone = member.last == k + 1 and not member.mentions and parties.opening_at(k).article
    named = bool(before.mentions) and before.last > before.first + 1 and parties.cast.mention_of[last] >= 0
    tokens = parties.page.tokens
    if not (alone and named and tokens[last].form.endswith(("ي", "يه"))):
        return None
    of_one = tokens[k].form[-1] == tokens[last].form[-1] and country_of_nisba(tokens[last].form[2:])
    return parties.country_beside(k, k + 1) if of_one else None


def _kind_of_people(parties: Parties, member: Phrase) -> bool:
    """Whether a lone definite plural tells a kind of people, which joined to others is one description:
    كل المواطنين والمقيمين, not الحوثيين والأكراد.
    """
    k = member.last - 1
    all_of = k == member.first + 1 and member.head in ALL_OF
    o, form = parties.opening_at(k), parties.page.tokens[k].form
    if member.mentions or not o.article or (k > member.first and not all_of):
        return False
    bare = form[o.skip :]
    return bare in _PLURALS or (bare.endswith(("ين", "ون")) and head_in(form, "people", "office"))


def _named(parties: Parties, k: int, limit: int) -> list[Party]:
    """Those whom a list from token `k` names, where it names two or more and nobody else."""
    limit = min(limit, len(parties.page.tokens))
    quoted = k + 1 < limit and parties.page.tokens[k].form in QUOTE_MARKS
    named = k < limit and (parties.cast.mention_of[k + quoted] >= 0 or k in parties.leads)
    phrase = parties.phrase(k, limit) if named else None
    if phrase is None or not phrase.mentions:
        return []
    found = [parties.party(p) for p in parties.conjoined(phrase, limit)]
    told = [p for p in found if p is not None and p.entity >= 0]
    return told if len(told) == len(found) > 1 else []


def _in_brackets(parties: Parties, phrase: Phrase) -> list[Party]:
    """The names in brackets that tell who several are: الجهات الدائنة (فلان وفلان)."""
    for k in range(phrase.first + 1, phrase.last - 1):
        if parties.page.tokens[k].form == "(":
            called = parties.cast.mention_of[k - 1] >= 0 and phrase.head != _LANDS
            return [] if called else _named(parties, k + 1, phrase.last - 1)
    return []


def _who_they_are(parties: Parties, at: int, limit: int) -> list[Party]:
    """The names with which a pronoun says who those are who end before token `at`: رجلين، هما فلان وفلان."""
    tokens = parties.page.tokens
    k = at + (at < len(tokens) and tokens[at].form in "،,")
    if k + 1 >= min(limit, len(tokens)) or tokens[k].form not in _THEY:
        return []
    return _named(parties, k + 1 + (tokens[k + 1].form == ":"), limit)


def _other_owners(parties: Parties, first: Party, at: int, limit: int) -> list[Party]:
    """Whose people they are besides the first: قوات مشتركة من اليابان والهند."""
    if parties.page.tokens[at].form != "من":
        return []
    phrase = parties.phrase(at + 1, limit)
    if phrase is None or not phrase.mentions:
        return []
    found = [parties.party(p) for p in parties.conjoined(phrase, limit)]
    return [p for p in found if p is not None and p.entity >= 0 and p.entity != first.entity]


def _among(parties: Parties, at: int, limit: int) -> list[Party]:
    """The names picked out of those described before token `at`: ثلاث دول | ، بينها اليابان والهند، أحزاب |
    في مقدمتها حزب الغد.
    """
    limit = min(limit, len(parties.page.tokens))
    first = past_picking(parties.page.tokens, at)
    phrase = parties.phrase(first, limit) if at < first < limit else None
    if phrase is None or phrase.prep or parties.counted(phrase):
        return []  # 28 شخصا، بينهم سبعة من المسلحين
    found = [parties.party(p) for p in parties.conjoined(phrase, limit)]
    return [p for p in found if p is not None and p.entity >= 0]


def _beside_bearer(parties: Parties, phrase: Phrase, limit: int) -> tuple[list[Party], int] | None:
    """The bearer of an office, named behind the body that he speaks for or leads, and those joined to him:
    الأمين العام | لحزب الغد سالم العمري والناشطة هدى, الناطق | باسم الحركة سالم العمري ورئيسها.
    """
    tokens, at = parties.page.tokens, phrase.last
    if not phrase.article or at + 1 >= min(limit, len(tokens)):
        return None
    bearer = parties.party(phrase)
    if bearer is None or bearer.entity < 0 or bearer.span.start < tokens[at].end:
        return None
    if parties.cast.entities[bearer.entity].type != "person":
        return None
    end = parties.page.token_at(bearer.span.end - 1) + 1
    beside = parties.phrase(end, limit) if end < limit else None
    if beside is None or beside.first != end or beside.conj != "و" or beside.prep:
        return None
    joined = parties.conjoined(beside, limit)
    others = [p for m in joined if m.mentions and (p := identified(parties, m)) is not None]
    if len(others) < len(joined) or acts_on(parties, joined[-1].last, limit):
        return None
    return [bearer, *others], joined[-1].last


def _owners(parties: Parties, phrase: Phrase, limit: int) -> tuple[list[Party], int] | None:
    """Those whose a group or a place is, where they are several: رهائن من فرنسا وإيطاليا، مواقع للحوثيين
    وقوات صالح.
    """
    at = phrase.last
    if at + 1 >= min(limit, len(parties.page.tokens)):
        return None
    if parties.page.tokens[at].form == _FROM:
        inner = parties.phrase(at + 1, limit, _FROM)
    elif parties.opening_at(at).prep == "ل":
        inner = parties.phrase(at, limit)
    else:
        return None
    joined = parties.conjoined(inner, limit) if inner is not None and inner.mentions else []
    if inner is None or len(joined) < 2 or acts_on(parties, joined[-1].last, limit):
        return None
    owner = parties.party(phrase)
    return None if owner is None or owner.entity < 0 else group_of(parties, inner, limit)


def _things_of_one(members: list[Phrase], out: list[Party]) -> bool:
    """Whether the members of a list are things of him who is told behind the last of them: مواقع وتجمعات
    للحركة، أمن واستقرار البلاد; not مواقع وجنود.
    """
    if len(members) < 2 or len(out) < 2 or out[-1].entity < 0 or members[-1].article:
        return False
    if any(m.last > m.first + 1 or m.article or m.mentions or m.accusative for m in members[:-1]):
        return False
    heads = [m.head for m in members[:-1]]
    minds = any(head_in(h, "people", "office", "number", "quantity") or sound_plural(h) for h in heads)
    return not minds and all(head_in(h, "thing") or not head_in(h, "container") for h in heads)


def _behind(parties: Parties, last: list[Party], member: Phrase) -> bool:
    """Whether the last party found is told behind the phrase itself, by its people."""
    start = parties.page.tokens[member.last - 1].end
    return not member.mentions and any(p.entity >= 0 and p.span.start >= start for p in last)


def acts_on(parties: Parties, k: int, limit: int) -> bool:
    """Whether a verb at token `k` goes on with the name before it: مواقع للحركة | وفرنسا ترفض; not one that و
    joins itself: بين الحكومة والمتمردين | وأنهت, nor one of whom there is one behind many: الجيش والمتمردون |
    ينهي.
    """
    form = parties.page.tokens[k].form if k < min(limit, len(parties.page.tokens)) else ""
    if k and parties.page.tokens[k - 1].form.endswith("ون") and not form.endswith(("ون", "وا")):
        return False
    joined = form[:1] == "و" and verbal(form[1:])
    return not joined and verbal(form) and parties.cast.mention_of[k] < 0 and form not in prepositions()


def attributed(parties: Parties, first: Phrase, second: Phrase) -> bool:
    """Whether the second of two bare phrases only says of whose the first is how he is: عائلات البحارة |
    المحتجزين.
    """
    of = first.last > first.first + 1 and parties.opening_at(first.last - 1).article
    lone = second.article and second.last == second.first + 1 and not (second.mentions or second.conj)
    return of and lone and first.last == second.first
