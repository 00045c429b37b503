"""The countries that a page means: by the nisba of a noun or a person, by بلاده, by one of their cities; and
which of its places stand for a government.
"""

from __future__ import annotations

from functools import cache

from isnad.lexicons.gazetteer import name_words
from isnad.lexicons.tables import load_table, values
from isnad.reading.parties.party import Party
from isnad.reading.phrases.walk import PhraseWalk
from isnad.reading.words.cast import NameMention
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.nationality import bare_lands, countries, country_of_nisba, lands, seats
from isnad.reading.words.party_words import head_in, opening, verbal
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import DASHES

__all__ = ["HIS_COUNTRY", "PartyLands"]

# Words that open the full name of a state: جمهورية الصين الشعبية، المملكة العربية السعودية.
_STATE = name_words("states") | {fold(w) for w in ("الجمهورية", "المملكة")}
# Of which of two lands the adjective of both is.
_KOREAN = frozenset(fold(w) for w in ("كوري", "كورية", "كوريين", "كوريون"))
_NORTHERN, _NORTH_KOREA = frozenset(fold(w) for w in ("شمالي", "شمالية", "شماليين")), "كوريا الشمالية"
# مالي is far oftener financial than of Mali.
_FINANCIAL = frozenset(("مالي", "ماليه", "ماليين"))
# Before a capital that is only where something is.
_WHERE = frozenset(fold(w) for w in ("في", "من", "إلى", "قرب", "عبر", "داخل", "خارج"))
# Regions with a nisba: parties only where the page names them.
_REGIONS = frozenset(("أوروبا", "أفريقيا", "آسيا", "الخليج"))
_NISBA_ENDINGS = ("ي", "يه", "يين", "يتين", "يتان", "يان", "يا")
# To whom one speaks who has the same office: أبلغ الوزير نظيره; and what leads to whom one speaks.
_PEERS = frozenset(
    fold(prep + w)
    for w in ("نظيره", "نظيرته", "نظيرها", "نظيرتها", "نظرائه", "نظرائها", "نظراءه", "نظراءها")
    for prep in ("", "ل")
)
_TO = frozenset(
    fold(w) for w in ("إلى", "لقائه", "لقائها", "لقاءه", "استقباله", "استقبالها", "استقبل", "استقبلت")
)
# How far behind أن stands what is its speaker's own.
_ITS_OWN = 4
# A country that is told by its people alone.
HIS_COUNTRY = words("his_country") | frozenset(fold(w) for w in ("بلادهم", "بلادنا"))
# Whose king is خادم الحرمين الشريفين.
_HOLY, _KINGDOM = fold("الحرمين"), "السعودية"
_IN_NAME_OF = fold("باسم")
# Behind an envoy's title, before whose he is.
_OF_EMBASSY = frozenset(fold(w) for w in ("بالأعمال", "بأعمال", "سفارة", "السفارة"))
# How far into an office its country is named.
_OFFICE = 3
# How many tokens back the person is looked for whose country it is.
_BACK = 60
# What closes a quotation.
_CLOSING = frozenset('»”"')


@cache
def _states() -> dict[str, str]:
    """The country, by its ISO code, to which a well-known place belongs."""
    return {fold(row["name"]): row["iso"] for row in load_table("known_actors") if row["type"] == "place"}


@cache
def _other_names() -> dict[str, tuple[str, ...]]:
    """The other names of a well-known place: الولايات المتحدة → أمريكا."""
    return {fold(row["name"]): tuple(map(fold, values(row["forms"]))) for row in load_table("places")}


@cache
def _homes() -> dict[str, str]:
    """The country of each well-known person, by his full names."""
    land = {_states().get(fold(r["place"]), ""): r["place"] for r in load_table("nisbas")}
    known = (r for r in load_table("known_actors") if r["type"] == "person" and land.get(r["iso"]))
    return {fold(form): land[r["iso"]] for r in known for form in (r["name"], *values(r["forms"]))}


class PartyLands(PhraseWalk):
    """The phrases of one page and the countries behind them."""

    def state_of(self, party: Party) -> Party:
        """The country of the page whose city a party is, where it names one; else the party itself."""
        if party.entity < 0:
            return party
        isos = {_states().get(fold(a), "") for a in self.cast.entities[party.entity].aliases}
        named = [m for iso in isos if (m := self._lands_named.get(iso)) is not None]
        first = min(named, key=lambda m: m.first, default=None)
        return Party(first.entity, first.span) if first is not None else party

    _lands_named_kept: dict[str, NameMention] | None = None

    @property
    def _lands_named(self) -> dict[str, NameMention]:
        """The first mention of each country that the page names, by its ISO code."""
        if self._lands_named_kept is None:
            self._lands_named_kept = self._find_lands_named()
        return self._lands_named_kept

    def _find_lands_named(self) -> dict[str, NameMention]:
        out: dict[str, NameMention] = {}
        codes = [
            [_states().get(a, "") for a in map(fold, e.aliases) if a in lands()] for e in self.cast.entities
        ]
        for m in self.cast.mentions:
            for iso in filter(None, codes[m.entity]):
                out.setdefault(iso, m)
        return out

    def town(self, entity: int) -> bool:
        """Whether a place is no country or part of the world, by its adjective."""
        found = self.cast.entities[entity]
        return found.type == "place" and not any(
            fold(a) in lands() or fold(a) in countries() for a in (found.name, *found.aliases)
        )

    def seat(self, entity: int) -> bool:
        """Whether a place stands for a government: a country, a capital, a part of the world."""
        found = self.cast.entities[entity]
        names = [fold(a) for a in (found.name, *found.aliases)]  # للكويت has the alias لكويت
        return any(n in seats() or n.split()[0] in _STATE for n in names)

    def country_of(self, i: int, *, his: bool = True) -> Party | None:
        """The country that بلاده means: that of the nisba beside the nearest person before (الوزير التركي ←
        تركيا), or in an office that the page gives to that person; behind أن that of who speaks. Not `his`,
        be he only spoken to.
        """
        i = self._behind_speaker(i)
        for k in range(i - 1, max(-1, i - _BACK), -1):
            n = self.cast.mention_of[k]
            if n < 0:
                office = head_in(self.page.tokens[k].form, "office") and k + 1 < i
                if office and his and self._spoken_to(k, k):
                    continue
                found = self.country_beside(k, min(k + 4, i)) if office else None
                found = found or (self._land_at(k + 1) or self._land_of_body(k, i) if office else None)
                if found is not None:
                    return found
                continue
            m = self.cast.mentions[n]
            person = k == m.first and self.cast.entities[m.entity].type == "person"
            if person and not (his and self._spoken_to(min(m.lead, k), k)):
                return self._homeland(m, i)
        return None

    def state_speaking(self, i: int) -> Party | None:
        """The state named right before the أن behind which a noun at token `i` is its own: قالت تركيا إن |
        قواتها، نفت تركيا أن تكون | طائراتها.
        """
        tokens = self.page.tokens
        that = next(
            (k for k in range(i - 1, max(0, i - _ITS_OWN), -1) if lex(tokens[k].form).that is not None), -1
        )
        n = self.cast.mention_of[that - 1] if that > 0 and tokens[i].form.endswith("ها") else -1
        m = self.cast.mentions[n] if n >= 0 else None
        if m is None or self.cast.entities[m.entity].type != "place" or not self.seat(m.entity):
            return None
        told_where = tokens[m.first - 1].form in _WHERE or self.opening_at(m.first).prep == "ب"
        return None if m.first and told_where else Party(m.entity, m.span)

    def _spoken_to(self, first: int, last: int) -> bool:
        """Whether the person of tokens `[first, last]` is one to whom somebody speaks of his own country: أكد
        الوزير لنظيره الليبي | دعم بلاده، أبلغ السفير نظيره.
        """
        tokens = self.page.tokens
        if self.opening_at(first).prep == "ل" or (first > 0 and tokens[first - 1].form in _TO):
            return True
        peer = next((k for k in range(last, max(-1, first - 3), -1) if tokens[k].form in _PEERS), -1)
        return peer > 0 and not verbal(tokens[peer - 1].form)  # not أكد | نظيره

    def _behind_speaker(self, i: int) -> int:
        """The token behind the subject of the verb that led to the أن before token `i`, so that nobody is
        asked who is told behind him: أكد الوزير التركي | خلال لقائه السفير الفرنسي أن بلاده ترفض; the verb's
        own where the subject stands before it; `i` behind no verb of speech.
        """
        tokens = self.page.tokens
        if i < 2 or lex(tokens[i - 1].form).that is None:
            return i
        for k in range(i - 2, max(self.page.sentence(i).first, i - _BACK) - 1, -1):
            if self.cast.mention_of[k] < 0 and lex(tokens[k].form).finite:
                subject = self.phrase(k + 1, i)
                if subject is None or subject.prep:
                    return k
                office = head_in(tokens[subject.first].form, "office")
                land = office and self.country_beside(subject.first, subject.last) is not None
                return subject.last if subject.mentions or land else i
        return i

    def country_named(self, nisba: str, k: int) -> Party | None:
        """The country of a nisba that the word at token `k` has: أمريكيا "by America"."""
        t, country = self.page.tokens[k], country_of_nisba(nisba)
        return self._country(country, Span(t.start, t.end)) if country else None

    def _land_at(self, k: int) -> Party | None:
        """The land whose office is told by its genitive at token `k`: ملك الأردن."""
        n = self.cast.mention_of[k]
        m = self.cast.mentions[n] if n >= 0 else None
        land = m is not None and fold(self.cast.entities[m.entity].name).removeprefix("ال") in bare_lands()
        return Party(m.entity, m.span) if m is not None and land else None

    def _land_of_body(self, k: int, limit: int) -> Party | None:
        """The land of the body for which the official told of at token `k` speaks: المتحدث باسم | الخارجية
        الصينية.
        """
        if k + 2 >= limit or self.page.tokens[k + 1].form != _IN_NAME_OF:
            return None
        n = self.cast.mention_of[k + 2]
        land = self._land_in(fold(self.cast.entities[self.cast.mentions[n].entity].name)) if n >= 0 else ""
        return self._country(land, self.cast.mentions[n].span) if land else None

    def _homeland(self, m: NameMention, limit: int) -> Party | None:
        """The country of a person, by a nisba beside the name before token `limit`, or in an office."""
        lead = min(m.lead, m.first)
        places = ((lead, m.first), (max(0, lead - 2), lead), (m.first, min(m.last + 4, limit)))
        found = next((land for at in places if (land := self.country_beside(*at)) is not None), None)
        if found is not None:
            return found
        for role in self.cast.entities[m.entity].roles:
            of_office = self._land_in(role)
            if of_office:
                return self._country(of_office, m.span)
        names = map(fold, self.cast.entities[m.entity].aliases)
        known = next((_homes()[name] for name in names if name in _homes()), "")
        return self._country(known, m.span) if known else None

    def _land_in(self, role: str) -> str:
        """The country that an office tells, by its nisba or its name, or empty: وزير خارجية الإمارات."""
        told = role.split()
        if _HOLY in told:
            return _KINGDOM
        for n, word in enumerate(told):
            stem = word.removeprefix("ال")
            found = country_of_nisba(stem)
            if not found and 0 < n <= _OFFICE:
                found = bare_lands().get(stem, "")
            if found:
                return found
        return ""

    def country_beside(self, first: int, last: int) -> Party | None:
        """The country of the first nisba among the tokens `[first, last)`."""
        for k in range(first, last):
            if self.page.tokens[k].kind == "break":
                return None
            found = self._nisba(k)
            if found is not None:
                return found
        return None

    def _nisba(self, k: int) -> Party | None:
        """The country of which the word at token `k` is the nisba."""
        t = self.page.tokens[k]
        if t.kind != "word" or self.cast.mention_of[k] >= 0:
            return None
        stem = t.form[opening(t.form).skip :]
        stem = stem[:-1] if stem.endswith("يا") else stem  # عرضا إسرائيليا
        country = country_of_nisba(stem) if stem not in _FINANCIAL else ""
        if stem in _KOREAN and k + 1 < len(self.page.tokens):
            north = self.page.tokens[k + 1].form.removeprefix("ال") in _NORTHERN
            country = _NORTH_KOREA if north else country
        found = self._country(country, Span(t.start, t.end)) if country else None
        return None if found is not None and found.name in _REGIONS else found

    def _country(self, name: str, span: Span) -> Party:
        """The country as the page names it, else by its own name."""
        called = (fold(name), *_other_names().get(fold(name), ()))
        n = next((n for c in called if (n := self._place_names.get(c.removeprefix("ال"))) is not None), None)
        m = self.cast.mentions[n] if n is not None else self._capitals.get(_states().get(fold(name), ""))
        return Party(-1, span, name) if m is None else Party(m.entity, m.span)

    _capitals_kept: dict[str, NameMention] | None = None

    @property
    def _capitals(self) -> dict[str, NameMention]:
        """The first mention of each capital that stands for its government, by the ISO code of its country: a
        page that names القاهرة alone means it by الدعوة المصرية.
        """
        if self._capitals_kept is None:
            self._capitals_kept = self._find_capitals()
        return self._capitals_kept

    def _find_capitals(self) -> dict[str, NameMention]:
        out: dict[str, NameMention] = {}
        for m in self.cast.mentions:
            if self.cast.entities[m.entity].type == "place" and self.seat(m.entity) and m.lead:
                before = self.page.tokens[m.lead - 1].form
                iso = _states().get(fold(self.cast.entities[m.entity].name), "")
                told_where = (
                    before in _WHERE or head_in(before, "place") or self.opening_at(m.lead).prep == "ب"
                )
                if iso and not told_where:
                    out.setdefault(iso, m)
        return out

    def nisbas(self, i: int) -> list[Party]:
        """The countries of the nisba adjectives that follow the noun at token `i`: الغارات الجوية
        الأمريكية، مباحثات مغربية - تونسية.
        """
        out: list[Party] = []
        i += i + 1 < len(self.page.tokens) and self.page.tokens[i + 1].form in _CLOSING  # «تنازلات» | نمساوية
        for k in range(i + 1, min(i + 5, len(self.page.tokens))):
            t = self.page.tokens[k]
            if out and t.form in DASHES:
                continue
            if t.kind != "word" or self.cast.mention_of[k] >= 0:
                break
            o = opening(t.form)
            if o.prep or not t.form.endswith(_NISBA_ENDINGS):
                break
            found = self._nisba(k)
            if found is not None and found not in out:
                out.append(found)
        return out

    def sent_by(self, i: int) -> list[Party]:
        """The state that sent the envoy told at token `i`: السفير الليبي، سفيرة ليبيا، القائم بأعمال سفارة
        ليبيا; empty where nothing right behind tells it.
        """
        tokens, k = self.page.tokens, i + 1
        while k < len(tokens) and tokens[k].form in _OF_EMBASSY:
            k += 1
        found = self.nisbas(i) or self.nisbas(k - 1)
        land = bare_lands().get(tokens[k].form.removeprefix("ال"), "") if k < len(tokens) else ""
        if found or not land:
            return found
        return [self._country(land, Span(tokens[k].start, tokens[k].end))]

    _place_names_kept: dict[str, int] | None = None

    @property
    def _place_names(self) -> dict[str, int]:
        """The words by which the page names its places, each with the first mention of its place: a country
        also by what stands after جمهورية or مملكة.
        """
        if self._place_names_kept is None:
            self._place_names_kept = self._find_place_names()
        return self._place_names_kept

    def _find_place_names(self) -> dict[str, int]:
        out: dict[str, int] = {}
        first: dict[int, int] = {}
        for n, m in enumerate(self.cast.mentions):
            if self.cast.entities[m.entity].type == "place":
                first.setdefault(m.entity, n)
        for entity, n in first.items():
            for alias in self.cast.entities[entity].aliases:
                words = fold(alias).split()
                for k in range(1, len(words)):
                    out.setdefault(" ".join(words[: k + 1]).removeprefix("ال"), n)
                    if words[0] in _STATE:
                        out.setdefault(" ".join(words[k:]).removeprefix("ال"), n)
                out.setdefault(" ".join(words).removeprefix("ال"), n)
                if words[0] in _STATE and len(words) > 1:
                    country = country_of_nisba(words[-1].removeprefix("ال"))
                    if country:
                        out.setdefault(fold(country).removeprefix("ال"), n)
        return out
