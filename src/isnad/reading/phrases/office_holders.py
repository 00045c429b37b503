"""Who bears an office that a phrase tells without a name: وزير الخارجية المصري for whom the page elsewhere
calls وزير خارجية مصر فلان.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from isnad.lexicons.gazetteer import HONORIFIC, facts, name_words
from isnad.reading.names.roles import HEIR
from isnad.reading.phrases.noun_phrases import HONOURS, Phrase
from isnad.reading.words.cast import Cast, NameMention
from isnad.reading.words.event_words import names_act
from isnad.reading.words.lexis import words
from isnad.reading.words.nationality import bare_lands, country_of_nisba
from isnad.reading.words.party_words import head_in, opening, verbal
from isnad.text.clitics import THIRD_SINGULAR
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, DASHES, Page

__all__ = ["BORNE", "COUNTERPARTS", "HIS_HONOUR", "TWO_OF_THEM", "OfficeHolders"]

# A title of honour with a pronoun for the person named before: سموه، معاليه.
HIS_HONOUR = words("his_honour")
BORNE = {
    fold(honour): frozenset(fold(w) for w in titles)
    for honour, titles in (
        ("سمو", ("سمو", "أمير", "أميرة", "ولي")),
        ("جلالت", ("جلالة", "ملك", "سلطان", "خادم")),
        ("معالي", ("معالي", "وزير", "وزيرة")),
        ("فخامت", ("فخامة", "رئيس")),
        ("دولت", ("دولة", "رئيس")),
    )
}
"""The titles and offices, without their article, whose bearer each honour is; others are anybody's."""
# How many names back the person honoured is looked for.
_HONOURED = 40

# In the headline and the lead an office without the article is one that the text then names.
_LEAD = 40
# What stands between an office and its country: رئيس جمهورية مصر، ملك مملكة البحرين.
_REALM = name_words("states")
# Of what place he is governor, before its name: أمير منطقة الوادي.
_DISTRICTS = frozenset(
    fold(w) for w in ("منطقة", "محافظة", "مدينة", "ولاية", "إمارة", "مقاطعة", "جمهورية", "مملكة")
)
# What opens the titles of a king, prince or president, who is then called by the last of them: الملك.
_HONOURS = frozenset(fold(w) for w in ("حضرة", "خادم", "صاحب", "صاحبة", "جلالة", "فخامة", "سمو", "سيادة"))
# How many words tell the affairs of an office, with its land.
_AFFAIRS = 4
# How many words may tell where an office is, or in whose name one speaks, and what leads them.
_SEAT, _TELLS_WHERE = 6, frozenset(("في", fold("باسم")))
# How many words an office before a comma has.
_TITLE = 9
# What opens a title that و joins to another's, and what somebody sends whose title stands behind it.
_HONOURED_BY = HONOURS | {fold("صاحب"), fold("صاحبة")}
_GREETINGS = words("greetings")
_RULERS = frozenset(fold(w) for w in ("ملك", "ملكة", "رئيس", "أمير", "أميرة", "سلطان"))
# Somebody in office, told by his country: المسؤول الياباني.
_OFFICIAL = fold("مسؤول")
# Who has the same office elsewhere.
COUNTERPARTS = frozenset(fold(w) for w in ("نظيره", "نظيرها", "نظيرته", "نظيرتها"))
# What opens the name of whoever bears the office right before it.
_OPENING = COMMAS | DASHES | {"("}
# Two of an office, borne by no one person.
TWO_OF_THEM = frozenset(
    fold(w)
    for w in ("رئيسان", "رئيسين", "وزيران", "وزيرين", "زعيمان", "زعيمين", "رئيسا", "وزيرا", "رئيسي", "وزيري")
)
# An office that goes on with the one before it: رئيس الحركة عضو المجلس فلان.
_GOES_ON = frozenset(fold(w) for w in ("عضو", "عضوة"))
# How far back the office stands that its noun alone means.
_OFFICE_REACH = 120
# Ranks and trades told before a name besides the office, and who leads in a body.
_RANKS = frozenset(
    fold("ال" + w) for w in ("محامي", "محامية", "شيخ", "قاضي", "عميد", "عقيد", "أمير", "دكتور")
)
_LEADERS = frozenset(fold(w) for w in ("القيادي", "القيادية", "قيادي"))
# Whom one leads who has a ministry as well: نائب رئيس مجلس الوزراء | وزير النقل.
_OF_MINISTERS = fold("الوزراء")

# Before where one receives another.
_IN, _AT = fold("في"), "ب"
# What leads from an office to what its bearer does.
_TO_DO = frozenset(fold(w) for w in ("من", "على", "في", "إلى", "عن", "أمر"))
# Who reigns, whom he appoints, and what one of those heads who bears the name of his own office else.
_REIGNING, _UNDER_HIM = words("reigning"), words("under_a_ruler")
_HEADS, _HEADED = fold("رئيس"), frozenset(fold(w) for w in ("الحكومة", "الوزراء", "البرلمان", "وزراء"))

Words = tuple[str, ...]


class OfficeHolders:
    """The persons of one page by the offices that it gives them."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self.page, self.cast = page, cast
        self._titles: dict[str, list[tuple[Words, NameMention, bool]]] | None = None
        self._announcing: dict[int, NameMention] = {}
        self._called: dict[int, set[str]] | None = None
        self._officials: dict[str, dict[int, NameMention]] | None = None
        for m in cast.mentions:
            if m.lead < m.first and cast.entities[m.entity].type == "person":
                self._announcing.setdefault(m.lead, m)

    def announced(self, phrase: Phrase) -> NameMention | None:
        """The person whose title begins with the phrase, though his name stands behind what follows it or
        behind a comma: القنصل الياباني بالمدينة فلان، رئيس الوزراء، فلان.
        """
        m = self._announcing.get(phrase.first)
        if m is None or m.first < phrase.last:
            return self._apposed(phrase)
        return m if self._own(m) == m.lead and not (self._two(m) or self.of_two(m)) else None

    def _apposed(self, phrase: Phrase) -> NameMention | None:
        """The person named right behind the comma after an office that is nobody's title before it, or with
        his title between commas, dashes or brackets: رئيس المجلس، الدكتور فلان، …
        """
        tokens, cast = self.page.tokens, self.cast
        at, before = self._past_seat(phrase.last) + 1, phrase.first - 2
        if at >= len(tokens) or tokens[at - 1].form not in _OPENING:
            return None
        n = cast.mention_of[at]
        named = n >= 0 and cast.mentions[n].first == at and cast.kind_at(at) == "person"
        bare = cast.mentions[n] if named and tokens[at - 1].form in COMMAS else None
        m = bare or self._set_off(at)
        titled = before >= 0 and tokens[before + 1].form in COMMAS and cast.kind_at(before) == "person"
        return None if titled or opening(tokens[at].form).conj else m

    def _past_seat(self, k: int) -> int:
        """The token behind where an office before token `k` is, or in whose name one speaks: قائد القوات | في
        الشمال، العميد فلان.
        """
        tokens = self.page.tokens
        end = k + 1
        if k + 1 >= len(tokens) or tokens[k].form not in _TELLS_WHERE or opening(tokens[k + 1].form).prep:
            return k
        while end < min(len(tokens), k + _SEAT) and tokens[end].kind == "word":
            if verbal(tokens[end].form) or self.cast.kind_at(end) == "person":
                return k
            end += 1
        return end if end < len(tokens) and tokens[end].form in COMMAS else k

    def _set_off(self, at: int) -> NameMention | None:
        """The person whose name or title of honour opens at token `at`, where a mark closes it behind."""
        tokens, n = self.page.tokens, self.cast.mention_of[at]
        m = self.cast.mentions[n] if n >= 0 else self._announcing.get(at)
        if m is None or self.cast.entities[m.entity].type != "person" or at not in (m.first, m.lead):
            return None
        if any(not facts(t.form) & HONORIFIC for t in tokens[at : m.first]):
            return None
        return m if m.last < len(tokens) and tokens[m.last].kind == "mark" else None

    def _own(self, m: NameMention) -> int:
        """Where the person's own title begins: أمير قطر يستقبل | وزير الخارجية فلانا."""
        for k in range(m.first - 1, m.lead + 1, -1):
            form = self.page.tokens[k].form
            if verbal(form):
                return k + 1
            before = opening(self.page.tokens[k - 1].form)
            led = opening(form).prep == _AT or self.page.tokens[k - 1].form in _TO_DO
            if led and not opening(form).article and names_act(form):
                return k + 1  # تمكن وزير الداخلية من اعتقال | فلان، قام الوزير باعتقال | فلان
            if opening(form).prep and head_in(form, "office") and not (form[0] == "ل" and before.article):
                return k  # النائب الأول لرئيس الوزراء فلان, but المسؤول التركي | برئيس الوزراء فلان
        return m.lead

    def _own_title(self, m: NameMention) -> int:
        """Where the person's title begins behind one of others: نقل للملك تحيات | الرئيس فلان، بحضور ولي
        العهد ومعالي | الوزير فلان.
        """
        tokens, start = self.page.tokens, self._own(m)
        for k in range(start + 1, m.first):
            form, o = tokens[k].form, opening(tokens[k].form)
            if o.conj == "و" and form[o.skip :] in _HONOURED_BY:
                start = k
            elif form in _GREETINGS:
                start = k + 1
        return start

    def _last_office(self, m: NameMention, start: int) -> int:
        """Where the last office of the title from token `start` begins, which alone is surely the person's:
        استقبل أمير الوادي | سفير اليابان فلانا; not رئيس المكتب | لوزير الدفاع فلان.
        """
        tokens = self.page.tokens
        told_whole = (k for k in self._seconds(m, start) if self._closes(k - 1))
        return max((k for k in told_whole if not opening(tokens[k].form).prep), default=start)

    def _before_comma(self, m: NameMention) -> int:
        """Where the office begins that a comma parts from its bearer's name, closed by a mark too; -1 where
        none stands there: التقى أمير الوادي، سالم الهادي، الوفد.
        """
        tokens, at = self.page.tokens, -1
        marked = m.last < len(tokens) and tokens[m.last].kind != "word"
        if m.first < 2 or tokens[m.first - 1].form not in COMMAS or not marked:
            return -1
        for k in range(m.first - 2, max(-1, m.first - _TITLE), -1):
            t, person = tokens[k], self.cast.kind_at(k) == "person"
            if t.kind != "word" or person or verbal(t.form):
                break
            if head_in(t.form, "office") and not opening(t.form).conj:
                at = k
        return at

    def _closes(self, k: int) -> bool:
        """Whether a title can end at token `k`, with a name, a definite noun or its adjective."""
        return self.cast.mention_of[k] >= 0 or self.page.tokens[k].form.startswith(("ال", "لل"))

    def _two(self, m: NameMention) -> bool:
        """Whether two offices stand before the name, so that they may be two persons': استقبل أمير قطر وزير
        الخارجية فلانا. A membership is no second office, nor is the one that نائب has, nor what an heir is
        besides, nor the ministry of a head of government or his deputy.
        """
        return bool(self._seconds(m, m.lead))

    def of_two(self, m: NameMention) -> bool:
        """Whether the offices before the name are surely two persons': those of two lands, or of who reigns
        and of one under him: أقال الرئيس التونسي | وزير الداخلية فلانا، استقبل ملك المغرب | رئيس الحكومة
        الليبية فلانا.
        """
        tokens = self.page.tokens
        for k in (m.lead + 1, *self._seconds(m, m.lead)):
            if k >= m.first or tokens[k].form.startswith("ال") or not head_in(tokens[k].form, "office"):
                continue
            if self._received_at(m.lead, k):
                return True
            (office, land), (_, other) = _split(self._words(m.lead, k)), _split(self._words(k, m.first))
            if land and other and land != other:
                return True
            reigns = len(office) == 1 and tokens[m.lead].form in _REIGNING
            sworn = tokens[k].form != _HEADS or (k + 1 < m.first and tokens[k + 1].form in _HEADED)
            if reigns and tokens[k].form in _UNDER_HIM and sworn:
                return True
        return False

    def second(self, m: NameMention) -> int:
        """The token of another whole office between the one that opens a title and the name, which may be
        another's: استقبل رئيس الجمهورية | وزير الدفاع فلانا، رئيس الجمهورية | النائب فلانا، الوزير | رئيس
        اللجنة فلانا; -1 without one.
        """
        tokens, next_to = self.page.tokens, m.lead + 1
        if (
            next_to < m.first
            and tokens[m.lead].form.startswith("ال")
            and head_in(tokens[next_to].form, "office")
        ):
            return next_to
        inside = range(m.lead + 2, m.first) if tokens[m.lead].form != HEIR else ()
        return next((k for k in inside if self._opens_office(m.lead, k) and self._closes(k - 1)), -1)

    def _opens_office(self, lead: int, k: int) -> bool:
        """Whether the word at token `k` opens an office, with or without the article: وزير، السفير، القيادي;
        no rank or trade before a name, nor the office told before again (وزير الخارجية | الوزير فلان).
        """
        form, head = self.page.tokens[k].form, self.page.tokens[lead].form.removeprefix("ال")
        before = self.page.tokens[k - 1].form
        if form in _GOES_ON or form in _RANKS:
            return False
        if head_in(before, "office") and not (before == _OF_MINISTERS and head == _HEADS):
            return False
        return (head_in(form, "office") or form in _LEADERS) and form.removeprefix("ال") != head

    def _received_at(self, lead: int, k: int) -> bool:
        """Whether only a place stands between an office that is whole at token `lead` and another at token
        `k`: الوزير بمكتبه | سفير تركيا, not المدير العام بوزارة الصحة رئيس اللجنة.
        """
        tokens = self.page.tokens
        for n in range(lead + 1, k):
            o, led = opening(tokens[n].form), tokens[n].form == _IN
            if not (led or o.prep == _AT):
                continue
            where = n + led
            form = tokens[where].form[0 if led else o.skip :]
            place = self.cast.kind_at(where) == "place" or head_in(form, "place", "thing")
            place = place or tokens[where].text.endswith(THIRD_SINGULAR)
            return place and self._closes(n - 1)
        return False

    def _seconds(self, m: NameMention, lead: int) -> list[int]:
        """The tokens of the offices behind the one at token `lead` that are not his whose title it opens."""
        tokens = self.page.tokens
        if tokens[lead].form == HEIR:
            return []
        return [
            k
            for k in range(lead + 2, m.first)
            if head_in(tokens[k].form, "office")
            and tokens[k].form not in _GOES_ON
            and not tokens[k].form.startswith("ال")
            and not head_in(tokens[k - 1].form, "office")
            and tokens[k - 1].form != _OF_MINISTERS
        ]

    def honoured(self, phrase: Phrase, before: int) -> NameMention | None:
        """The person named last among the first `before` mentions who bears the honour: سموه for الأمير فلان,
        though a minister be named between.
        """
        female = phrase.head.endswith("ها")
        borne = BORNE.get(phrase.head[: -2 if female else -1])
        for m in self.cast.mentions[max(0, before - _HONOURED) : before][::-1]:
            entity = self.cast.entities[m.entity]
            if entity.type != "person" or entity.gender == ("m" if female else "f"):
                continue
            if borne is None or not borne.isdisjoint(self._titles_of(m.entity)):
                return m
        return None

    def _titles_of(self, entity: int) -> set[str]:
        """The words of the titles that the page gives a person before or behind his name."""
        if self._called is None:
            self._called = {}
            for m, title in self._told():
                self._called.setdefault(m.entity, set()).update(title)
        return self._called.get(entity, set())

    def bearer(self, phrase: Phrase) -> NameMention | None:
        """The one person of the page who bears the office, if there is but one."""
        words = self._words(phrase.first, self._past_affairs(phrase))
        if (len(words) < 2 and not phrase.article and phrase.first > _LEAD) or phrase.head in TWO_OF_THEM:
            return None
        if not phrase.article:
            words = tuple(w.removesuffix("ا") for w in words)
        holder = self._borne_by(words) or self._of_country(words)
        holder = holder or self._ruler(words) or self._of_district(words)
        if holder is None and phrase.article and words[:1] == (_OFFICIAL,):
            holder = self._official_before(words, phrase.first)
        if holder is not None and self._follows(phrase, holder):
            return None  # استقبل فلان | رئيس الوزراء: perhaps another's office
        if holder is not None and phrase.article and len(words) == 1 and self._of_another(phrase, holder):
            return None  # رئيس الجمهورية … عن الرئيس, where only رئيس الحزب is named
        if holder is not None and holder.lead == phrase.first and self.of_two(holder):
            return None  # أقال الملك | رئيس الحكومة فلانا: told so by these two offices alone
        lead = not phrase.article and phrase.first <= _LEAD and len(words) == 2
        realm = self.page.tokens[phrase.last - 1].form.startswith("ال")  # رئيس الجمهورية
        if holder is None and lead and words[1].endswith(("ي", "يه")) and not realm:
            holder = self._borne_by(words[:1])  # قاض سوداني, named later as القاضي فلان
        return holder

    def _of_another(self, phrase: Phrase, holder: NameMention) -> bool:
        """Whether the office told last by the noun of a phrase, with what it is of and not by its bearer's
        name, is not the holder's."""
        tokens, head = self.page.tokens, phrase.head.removeprefix("ال")
        for k in range(phrase.first - 1, max(0, phrase.first - _OFFICE_REACH) - 1, -1):
            if tokens[k].form != head or not tokens[k + 1].form.startswith("ال"):
                continue
            m = self._announcing.get(k)
            if m is None:
                return True
            return m.entity != holder.entity and not self._two(m)
        return False

    def _past_affairs(self, phrase: Phrase) -> int:
        """The token after the affairs with which an office goes on, where its land stands behind them: وزير
        الدولة | للشؤون الخارجية الياباني.
        """
        tokens, k = self.page.tokens, phrase.last
        if k >= len(tokens) or not tokens[k].form.startswith("لل"):
            return k
        for end in range(k + 1, min(k + _AFFAIRS, len(tokens))):
            if not tokens[end].form.startswith("ال"):
                break
            if country_of_nisba(tokens[end].form[2:]):
                return end + 1
        return k

    def _of_district(self, words: Words) -> NameMention | None:
        """The bearer whose land or district the page tells with its kind, or without: أمير الوادي for أمير
        منطقة الوادي.
        """
        short = _short(words)
        introduced = self._introduced(words[0]) if len(short) > 1 else []
        return _only([(m, sure) for title, m, sure in introduced if _short(title)[: len(short)] == short])

    def _ruler(self, words: Words) -> NameMention | None:
        """The one whom the page introduces by titles of honour of which this is the last: الملك, behind خادم
        الحرمين الشريفين الملك فلان.
        """
        if len(words) != 1 or words[0] not in _RULERS:
            return None
        found = {m.entity: m for m, title in self._told() if title[-1:] == words}
        m = next(iter(found.values())) if len(found) == 1 else None
        honoured = m is not None and any(
            n.entity == m.entity and t[0] in _HONOURS for n, t in self._told() if t
        )
        return m if honoured else None

    def _official_before(self, words: Words, at: int) -> NameMention | None:
        """The official of that country who is named last before token `at`: المسؤول الياباني."""
        country = _split(words)[1] if len(words) == 2 else ""
        theirs = [m for m, title in self._told() if country and _split(title)[1] == country and m.first < at]
        return max(theirs, key=lambda m: m.first, default=None)

    def peer(self, phrase: Phrase) -> NameMention | None:
        """The one official of the page from the country of a peer without a name: نظيره المصري."""
        words = self._words(phrase.first, phrase.last) if phrase.last > phrase.first + 1 else ()
        if len(words) != 2 or words[0] not in COUNTERPARTS:
            return None
        if self._officials is None:
            self._officials = {}
            for m, title in self._told():
                self._officials.setdefault(_split(title)[1], {}).setdefault(m.entity, m)
        country = _split(words)[1]
        theirs = self._officials.get(country, {}) if country else {}
        return next(iter(theirs.values())) if len(theirs) == 1 else None

    def _follows(self, phrase: Phrase, m: NameMention) -> bool:
        """Whether the phrase stands right behind a name of this person."""
        n = self.cast.mention_of[phrase.first - 1] if phrase.first else -1
        return n >= 0 and self.cast.mentions[n].entity == m.entity

    def _borne_by(self, words: Words) -> NameMention | None:
        introduced = self._introduced(words[0]) if words else []
        found = [(title, m, sure) for title, m, sure in introduced if title[: len(words)] == words]
        # وزير الخارجية: not the one of another land
        home = [(m, sure) for title, m, sure in found if len(words) > 1 and not _split(title)[1]]
        return _only([(m, sure) for _, m, sure in found]) or _only(home)

    def _of_country(self, words: Words) -> NameMention | None:
        """The bearer whose country the page tells in another way: by a nisba, a genitive, or not at all."""
        office, country = _split(words)
        if not country or not office:
            return None
        theirs = []
        for title, m, sure in self._introduced(office[0]):
            own, land = _split(title)
            if own[: len(office)] == office and land == country:
                theirs.append((m, sure))
        return _only(theirs)

    def _words(self, first: int, last: int) -> Words:
        return _plain([t.form for t in self.page.tokens[first:last] if t.kind == "word"])

    def _introduced(self, head: str) -> list[tuple[Words, NameMention, bool]]:
        """The titles with this first word by which persons of the page are introduced, each with whether it
        is surely theirs.
        """
        if self._titles is None:
            self._titles = {}
            for m, title in self._told():
                own = self._own_title(m) if m.lead < m.first else m.first
                last = self._last_office(m, own) if title == self._words(own, m.first) else own
                self._introduce(m, title, last == own)
                if last > own:
                    self._introduce(m, self._words(last, m.first), True)
        return self._titles.get(head, [])

    def _introduce(self, m: NameMention, title: Words, sure: bool) -> None:
        """Keep a title by its first word, and by the one behind what honours it: معالي | وزير الخارجية."""
        assert self._titles is not None
        while title:
            self._titles.setdefault(title[0], []).append((title, m, sure))
            title = title[1:] if title[0] in _HONOURED_BY else ()

    def _told(self) -> Iterator[tuple[NameMention, Words]]:
        """The persons' titles: those before their names, and those that the page gives them behind a name."""
        leading: set[Words] = set()
        first: dict[int, NameMention] = {}
        for m in self.cast.mentions:
            if self.cast.entities[m.entity].type == "person":
                first.setdefault(m.entity, m)
                if m.lead < m.first:
                    leading.add(self._words(m.lead, m.first))
                    yield m, self._words(self._own_title(m), m.first)
                elif first[m.entity] is m and (at := self._before_comma(m)) >= 0:
                    yield m, self._words(at, m.first - 1)
        for entity, m in first.items():
            for role in self.cast.entities[entity].roles:
                title = _plain(role.split())
                if title not in leading:
                    yield m, title


def _only(found: list[tuple[NameMention, bool]]) -> NameMention | None:
    """The first mention of the one person found, by a title that is surely his where there is any."""
    surely = [m for m, sure in found if sure] or [m for m, _ in found]
    return surely[0] if len({m.entity for m in surely}) == 1 else None


def _plain(forms: list[str]) -> Words:
    """The folded words of a title without articles, the first without what is attached before it."""
    if not forms:
        return ()
    return tuple(w.removeprefix("ال") for w in (forms[0][opening(forms[0]).skip :], *forms[1:]))


def _short(words: Words) -> Words:
    """A title without what only tells of what kind the place behind it is."""
    return tuple(w for k, w in enumerate(words, 1) if w not in _DISTRICTS or k == len(words))


@lru_cache(maxsize=1 << 14)
def _split(words: Words) -> tuple[Words, str]:
    """An office and the country that its words tell, by a nisba or by name: وزير خارجية | مصر."""
    for k in range(1, len(words)):
        country = country_of_nisba(words[k])
        if country:
            return words[:k], " ".join(w.removeprefix("ال") for w in fold(country).split())
        land = next((w for w in (" ".join(words[k : k + 2]), words[k]) if w in bare_lands()), "")
        if land:
            office = words[:k]
            realm = len(office) > 1 and office[-1].removeprefix("ب") in _REALM  # وزير الخارجية | بجمهورية مصر
            return (office[:-1] if realm else office), land
    return words, ""
