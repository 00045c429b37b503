"""Titles behind an act's word that are no parties: the office that belongs to the name beside it."""

from __future__ import annotations

from isnad.reading.events.agents import is_agentive, names_person
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.men import tells_several
from isnad.reading.phrases.noun_agreement import another_office
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import (
    head_in,
)
from isnad.text.folding import fold

__all__ = ["adverb", "bears", "drop_titles", "serves"]

# Those who serve in a body or a field, right behind a name, and what leads it.
_SERVANTS = words("servants")
_NO_PEOPLE = words("no_people")
_SERVED = frozenset(fold(w) for w in ("في", "باسم", "لدى"))


def drop_titles(parties: Parties, bare: list[tuple[Phrase, list[Party]]]) -> None:
    """Leave out the offices behind the name of who bears them, where another phrase follows: دعا فلان أمير
    المنطقة | السكان إلى …
    """
    end = bare[0][0].last if bare else -1
    while len(bare) > 2 and not bare[2][0].conj:
        office = bare[1][0]
        if office.first != end or not _entitles(parties, bare[0][0], office):
            return
        following = bare[2][0]
        titled = _entitles(parties, bare[0][0], following)
        bearer = names_person(parties, following) if following.mentions else not following.article
        if following.first == office.last and not titled and bearer:
            return  # استقبل فلان السفير الفرنسي فلانا
        end = office.last
        del bare[1]


def serves(parties: Parties, name: Phrase, office: Phrase) -> bool:
    """Whether the second phrase tells in what the person named before it serves: حذر فلان | الخبير في شؤون
    الأمن.
    """
    tokens, k = parties.page.tokens, office.last
    if office.first != name.last or k != office.first + 1 or k >= len(tokens) or office.prep:
        return False
    body = tokens[k].form in _SERVED or parties.opening_at(k).prep == "ب"
    return tokens[office.first].form in _SERVANTS and body and names_person(parties, name)


def _entitles(parties: Parties, name: Phrase, office: Phrase) -> bool:
    """Whether the second phrase is an office without a name, and the first names a person."""
    form = parties.page.tokens[office.first].form
    if office.conj or form.endswith("ات") or not head_in(form, "office"):
        return False  # حمّل النائب فلان | القيادات الأمنية المسؤولية
    return names_person(parties, name) and not names_person(parties, office)


def adverb(parties: Parties, first: Phrase, nxt: Phrase) -> bool:
    """Whether an indefinite accusative right before a definite phrase is an adverb and no object."""
    return (
        first.accusative
        and first.last == first.first + 1 == nxt.first
        and nxt.article
        and not is_agentive(parties, first)
    )


def bears(parties: Parties, office: Phrase, name: Phrase) -> bool:
    """Whether the second phrase names the bearer of the office that the first tells: خادم الحرمين الشريفين
    الملك فلان، وزير الخارجية والتعاون الدولي الدكتور فلان; not التقى الرئيس التونسي | الرئيس الليبي فلانا.
    """
    adjoins = office.last == name.first or parties.of_ministry(office.last)
    if not adjoins or not name.mentions or name.conj:
        return False
    head, opens = (parties.page.tokens[p.first].form for p in (office, name))
    of = parties.page.tokens[office.first + 1].form
    if head == opens or another_office(head, of, opens) or tells_several(head):
        return False  # التقى ممثلو العمال | وزير العمل فلانا
    unnamed = parties.cast.mention_of[name.first] < 0
    thing = (lex(opens).noun_opener and not head_in(opens, "people")) or opens in _NO_PEOPLE
    if unnamed and (thing or parties.his_man(name.first)):
        return False  # التقى الرئيس | نظيره التونسي فلانا، بارك شيخ القبيلة | تعيين فلان
    mention = parties.cast.mentions[name.mentions[0]]
    if name.first < min(mention.lead, mention.first) and not parties.opening_at(name.first).article:
        return False  # أنهى رئيس الجمهورية | مهام الوالي فلان
    if mention.lead == office.first and parties.holders.of_two(mention):
        return False  # أقال الرئيس التونسي | وزير الداخلية فلانا
    bearer = parties.cast.entities[mention.entity].type == "person"
    return bearer and not names_person(parties, office) and head_in(head, "office")
