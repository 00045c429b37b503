"""Whom the article's words for a person or a body mean: offices, head nouns and last words, indexed once a
page."""

from __future__ import annotations

from bisect import bisect_left

import msgspec

from isnad.lexicons.gazetteer import HEAD, PLACE_HEAD, PORTFOLIO, facts, name_words
from isnad.reading.phrases.office_holders import BORNE, COUNTERPARTS
from isnad.reading.statements.source_words import SourceWords, plain, role_words
from isnad.reading.statements.speaker import Speaker
from isnad.reading.words.cast import NameMention
from isnad.reading.words.lexis import nouns, opens_content, source_heads, words
from isnad.reading.words.nationality import bare_lands, country_of_nisba
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, QUOTE_MARKS

__all__ = ["MEMORY", "NOT_BY_OFFICE", "Offices"]

# How many speakers back a description may reach.
MEMORY = 60
# How many tokens an office in apposition takes, behind its holder and before.
_OFFICE_BEHIND, _OFFICE_BEFORE = 9, 8
# How many mentions of persons back a woman is looked for.
_LAST_PERSONS = 12
_HONOURS = words("honours")
# His counterpart, hers.
_HUMAN = source_heads("human")
# Nouns with which an office can begin: a description by another is of a body (الأحزاب اليمنية).
_HOLDERS = frozenset(map(plain, _HUMAN | source_heads("deputy") | _HONOURS))
NOT_BY_OFFICE = (
    _HONOURS
    | set(map(plain, source_heads("deputy")))
    | {"دكتور", "دكتوره", "استاذ", "استاذه", "مهندس", "مهندسه", "شيخ", "امير", "اميره", "ملك"}
)
"""What somebody is called whatever his office, and who speaks for another: two need not be the same."""
# Who leads a party, by one word or another, and what one leads so.
_LEADERS = {"زعيم": "رييس", "زعيمه": "رييسه", "رييس": "زعيم", "رييسه": "زعيمه"}
_FOLLOWERS = frozenset(fold(w) for w in ("حزب", "حركة", "جماعة", "تيار", "تنظيم", "جبهة", "كتلة"))
# رئيس اللجنة المالية: in an office it is not of Mali.
_FINANCE = frozenset(("مالي", "ماليه"))
# What may be told of a realm by its kind: رئيس الجمهورية.
_REALM = name_words("states")


class Offices:
    """The index: word → entities, so that a description costs a look-up and not a walk over the article."""

    def __init__(self, source_words: SourceWords) -> None:
        self.words, self.cast = source_words, source_words.cast
        self.tokens, self.lexes = source_words.tokens, source_words.lexes
        self.roles = [
            [
                role_words([plain(w) for w in o])
                for r in e.roles
                for o in _joined(_own_office(r.split()))
                if not (o and e.gender == "m" and _hers(o[0]))
            ]
            for e in self.cast.entities
        ]
        self.openings = {plain(told[0]) for e in self.cast.entities for r in e.roles if (told := r.split())}
        """The first word of each office on the page."""
        self.places_of: dict[int, list[int]] = {}
        self.by_head: dict[str, list[tuple[int, int]]] = {}
        self.persons_at: list[tuple[int, int]] = []
        self._index_mentions()
        self._give_counterparts()
        self.with_role_word: dict[str, set[int]] = {}
        for n, roles in enumerate(self.roles):
            for word in frozenset[str]().union(*roles):
                self.with_role_word.setdefault(word, set()).add(n)
        self.honoured: dict[str, set[int]] = {}
        """Title of honour → those whom the article gives it."""
        for n, e in enumerate(self.cast.entities):
            for word in {plain(w) for r in e.roles for w in r.split()} & _HONOURS:
                self.honoured.setdefault(word, set()).add(n)
        self.titled = set[int]().union(*self.honoured.values())
        self.of_country: dict[str, set[int]] = {}
        for word, who in self.with_role_word.items():
            if country := _country(word):
                self.of_country.setdefault(country, set()).update(who)
        self.by_last: dict[str, int] = {}
        self.ending_so: dict[str, set[int]] = {}
        """Whose name ends with these folded words: persons by the last, organizations by any."""
        for n, e in enumerate(self.cast.entities):
            if e.type == "person" and " " in e.name:
                self.ending_so.setdefault(fold(e.name).split()[-1], set()).add(n)
            for alias in e.aliases if e.type == "organization" else ():
                parts = fold(alias).split()
                for k in range(1, len(parts)):
                    self.ending_so.setdefault(" ".join(parts[k:]), set()).add(n)
                if len(parts) > 1:
                    self.by_last.setdefault(plain(parts[-1]), n)

    def _index_mentions(self) -> None:
        heads: list[set[str]] = [
            {plain(own[0]) for a in e.aliases if (own := fold(a).split())} if e.type != "person" else set()
            for e in self.cast.entities
        ]
        for m in self.cast.mentions:
            start = m.span.start
            self.places_of.setdefault(m.entity, []).append(start)
            if self.words.is_person(m.entity):
                told = self.roles[m.entity]
                told.extend(role for role in self._offices_beside(m) if role not in told)
                self.persons_at.append((start, m.entity))
                continue
            for head in heads[m.entity] | self._noun_before(m):
                self.by_head.setdefault(head, []).append((start, m.entity))

    def _give_counterparts(self) -> None:
        """التقى وزير الخارجية فلان نظيره الياباني: whose counterpart somebody is has the same office."""
        office = frozenset[str]()
        for _, n in self.persons_at:
            mine = next((r for r in self.roles[n] if r & COUNTERPARTS), frozenset[str]())
            if mine and office:
                lands = frozenset(w for w in mine if _country(w))
                self.roles[n].append(frozenset(w for w in office if not _country(w)) | lands)
            elif self.roles[n]:
                office = self.roles[n][0]

    def _noun_before(self, m: NameMention) -> set[str]:
        """صحيفة «النهار»: the noun before a name, over its mark; not مديرة المنظمة | لشمال أفريقيا."""
        k = m.first - 1
        led = m.span.start > self.tokens[m.first].start and self.tokens[m.first].form[:1] in "بل"
        if led and k >= 0 and self.tokens[k].form.startswith("ال"):
            return set()
        while k > 0 and self.tokens[k].kind == "mark":
            k -= 1
        return {plain(self.tokens[k].form)} if k >= 0 else set()

    def _offices_beside(self, m: NameMention) -> list[frozenset[str]]:
        """The offices before a name and in apposition after it: فلان، وزير الداخلية بمملكة البحرين."""
        before = further = frozenset[str]()
        if m.span.start > self.tokens[m.first].start and self.tokens[m.first].form[:1] == "ل":
            pass  # المعارضة لفلان: the noun is of others
        elif m.lead < m.first:
            lead = self._own_lead(m)
            titles = [plain(t.form) for t in self.tokens[lead + 1 : m.first]]
            before = role_words([plain(self.words.head(lead)), *titles])
            self.openings.add(plain(self.words.head(lead)))
            if lead == m.lead and lead > 1 and self.tokens[lead - 1].form in COMMAS:
                further = self._office_before(lead - 1)  # أمير الوادي، رئيس الجمعية فلان
        elif m.first > 1 and self.tokens[m.first - 1].form in "،,(-–—":
            before = self._office_before(m.first - 1)
        elif m.first > 2 and self.tokens[m.first - 1].form in QUOTE_MARKS:
            before = self._office_over_marks(m.first - 1)
        behind = frozenset[str]() if self._is_another(m) else self._office_behind(m.last)
        return [office for office in (before, behind, further) if office]

    def _is_another(self, m: NameMention) -> bool:
        """استقبل الوزير فلان | السفيرة الإيطالية: whether the office with the article right behind a name
        that has one before it is another person's, as one who has a land, or by its gender."""
        k = m.last
        if k + 1 >= len(self.tokens) or not self.tokens[k].form.startswith("ال"):
            return False
        she = self.tokens[k].text.endswith("ة") and self.cast.entities[m.entity].gender == "m"
        led = m.lead < m.first and self.words.head(m.lead) in _HUMAN - _HONOURS
        return she or (led and bool(_country(plain(self.tokens[k + 1].form))))

    def _own_lead(self, m: NameMention) -> int:
        """لقاء المبعوث الياباني بوزير المالية فلان: the office begins at its preposition."""
        for k in range(m.first - 1, m.lead, -1):
            form = self.tokens[k].form
            if form[:1] in ("ب", "ل") and form not in _HUMAN and form[1:] in _HUMAN:
                return k
            if _by_deed(form) and k + 1 < m.first:
                return k + 1  # رحب رئيس اللجنة بانضمام الأمير فلان
        return m.lead

    def _office_behind(self, k: int) -> frozenset[str]:
        while k < len(self.tokens) and self.tokens[k].form in "،,(":
            k += 1
        if k >= len(self.tokens) or self.tokens[k].form not in _HUMAN or self.lexes[k].conj:
            return frozenset()
        office = []
        for t, lx in zip(
            self.tokens[k : k + _OFFICE_BEHIND], self.lexes[k : k + _OFFICE_BEHIND], strict=False
        ):
            if t.kind != "word" or lx.that is not None or (lx.verb and t.form not in _HUMAN):
                break
            if lx.word_class in ("time", "occasion", "relative"):
                break
            office.append(plain(t.form))
        return role_words(office)

    def _office_before(self, comma: int) -> frozenset[str]:
        """وزير الخارجية الأمريكي، فلان: the office that a comma sets off from its holder."""
        for k in range(comma - 1, max(-1, comma - _OFFICE_BEFORE), -1):
            t, lx = self.tokens[k], self.lexes[k]
            if t.kind != "word" or lx.that is not None:
                break
            if lx.word_class in ("relative", "subordinate", "contrast"):
                break
            head = self.words.head(k)
            if head in _HUMAN:
                return role_words([plain(w) for w in (head, *(x.form for x in self.tokens[k + 1 : comma]))])
        return frozenset()

    def _office_over_marks(self, close: int) -> frozenset[str]:
        """القيادي في «الغد» فلان: the office whose body stands in marks, its holder right behind."""
        marks = 1
        for k in range(close - 1, max(-1, close - _OFFICE_BEFORE), -1):
            t, lx = self.tokens[k], self.lexes[k]
            if t.form in QUOTE_MARKS and marks < 2:
                marks += 1
            elif t.kind != "word" or lx.that is not None or lx.word_class in ("relative", "contrast"):
                break
            elif marks > 1 and self.words.head(k) in _HUMAN:
                told = (x.form for x in self.tokens[k + 1 : close] if x.kind == "word")
                return role_words([plain(w) for w in (self.words.head(k), *told)])
        return frozenset()

    # -- look-ups --------------------------------------------------------------------------------------------

    def by_role(self, first: int, office: list[str]) -> Speaker | None:
        """Who holds the office: of several the last who spoke, else the one named last."""
        fits = self._holders(office) if self._begins_office(office[0]) else set()
        if not fits and (leader := _LEADERS.get(office[0])) and not _FOLLOWERS.isdisjoint(office[1:]):
            fits = self._holders([leader, *office[1:]])  # زعيمة الحزب, whom the article calls its رئيسة
        if not fits:
            return None  # مجلس المدينة is not its رئيس مجلس المدينة
        spoken = (s.entity for s in reversed(self.words.heard[-MEMORY:]) if s.entity in fits)
        here = self.tokens[first].start
        chosen = next(spoken, -1)
        if chosen < 0:
            chosen = max(fits, key=lambda n: (self._last_before(n, here), -n))
            known = len(office) == 1 and self.tokens[first].form.startswith("ال")
            if known and self._last_before(chosen, here) < 0 and self._person_heard():
                return None  # يقول فلان إن …، ويرى الكاتب أن: not a writer told only later
        return self.words.entity(chosen, "the office that the article gives to this person")

    def _person_heard(self) -> bool:
        """Whether the last who spoke is a person named."""
        heard = self.words.heard
        return bool(heard) and self.words.is_person(heard[-1].entity)

    def by_country(self, first: int, nisba: str) -> Speaker | None:
        """المسؤول التركي: whose office has the nisba: of several the last who spoke, else the last named."""
        here = self.tokens[first].start
        fits = {n for n in self.of_country.get(_country(nisba), ()) if self._last_before(n, here) >= 0}
        if not fits:
            return None
        spoken = (s.entity for s in reversed(self.words.heard[-MEMORY:]) if s.entity in fits)
        chosen = next(spoken, -1)
        if chosen < 0:
            chosen = max(fits, key=lambda n: (self._last_before(n, here), -n))
        return self.words.entity(chosen, "the last person with an office of that country")

    def _begins_office(self, head: str) -> bool:
        """Whether a description by this noun can be somebody's office: الوزير, and مخرج where the page has an
        office that begins so; الأحزاب اليمنية is not her رئيسة تكتل الأحزاب اليمنية."""
        return head in _HOLDERS or head in self.openings or bool(country_of_nisba(head))

    def _holders(self, office: list[str]) -> set[int]:
        """الوزير alone, or with a nisba, means whoever has the word in an office."""
        wanted = role_words(office)
        office = [*role_words(office[:1]), *office[1:]] if len(role_words(office[:1])) == 1 else office
        if not wanted:
            return set()
        near = set.intersection(*(self.with_role_word.get(w, set()) for w in wanted))
        fits = {n for n in near if any(wanted <= role for role in self.roles[n])}
        if not fits:
            fits = self._without_country(wanted, office) or self._told_shorter(wanted, office)
        if fits or len(office) > 2 or (len(office) == 2 and not office[1].endswith(("ي", "يه"))):
            return fits
        body = len(office) == 2 and (office[1] in _REALM or facts(office[1]) & (HEAD | PLACE_HEAD))
        if body or (len(office) == 2 and facts("ال" + office[1]) & PORTFOLIO):
            return fits  # رئيس الجمهورية، رئيس البلدية، وزير الداخلية: no adjective
        holders = self.with_role_word.get(office[0], set())
        surname = self.ending_so.get("ال" + office[-1], set())  # زوجة الهادي is not الهادي
        return {n for n in holders - surname if not self.of_another_country(n, office[1:])}

    def _without_country(self, wanted: frozenset[str], office: list[str]) -> set[int]:
        """وزير الداخلية البحريني for one whom the article calls وزير الداخلية."""
        plain_office = frozenset(w for w in wanted if w in _FINANCE or not country_of_nisba(w))
        if len(plain_office) < 2 or plain_office == wanted:
            return set()
        near = set.intersection(*(self.with_role_word.get(w, set()) for w in plain_office))
        return {
            n
            for n in near
            if any(plain_office <= r for r in self.roles[n]) and not self.of_another_country(n, office)
        }

    def _told_shorter(self, wanted: frozenset[str], office: list[str]) -> set[int]:
        """مدير عام مطار الوادي الدولي for the one whom the article calls مدير المطار."""
        other = "في" in office or any(w[:1] == "و" and w[1:] in _HOLDERS for w in office)
        if office[0] in NOT_BY_OFFICE or other or not self._begins_office(office[0]):
            return set()  # الدكتورة فلانة الكاتبة, الملك ونائبه, وزير المياه في بلد آخر
        fits = {
            n
            for n in self.with_role_word.get(office[0], ())
            if any(len(r) > 1 and office[0] in r and r <= wanted for r in self.roles[n])
        }
        return fits if len(fits) == 1 else set()

    def of_another_country(self, entity: int, nisba: list[str]) -> bool:
        """الوزير الياباني is not whoever is called وزير الخارجية الأمريكي."""
        theirs = {c for role in self.roles[entity] for w in role if (c := _country(w))}
        wanted = {c for w in nisba if (c := _country(w))}
        return bool(theirs and wanted) and not theirs & wanted

    def _last_before(self, entity: int, here: int) -> int:
        """Where the entity was last named before an offset; -1 when it was not."""
        places = self.places_of.get(entity, [])
        at = bisect_left(places, here)
        return places[at - 1] if at else -1

    def by_last_word(self, word: str) -> Speaker | None:
        """«الداخلية» for وزارة الداخلية: the organization whose name ends with the word."""
        n = self.by_last.get(word)
        return self.words.entity(n, "the organization whose name ends so") if n is not None else None

    def by_ending(self, words: str) -> Speaker | None:
        """«الشريف»، «التعاون الإسلامي»: the only person, else the only organization, whose name ends with the
        folded words."""
        fits = self.ending_so.get(words, set())
        persons = {n for n in fits if self.words.is_person(n)}
        chosen = persons or fits
        if len(chosen) != 1:
            return None
        return self.words.entity(next(iter(chosen)), "whose name ends with these words")

    def by_head_noun(self, first: int, word: str) -> Speaker | None:
        """الحركة for حركة …: the organization that the noun heads, the last one named before."""
        entity = self._last_headed(first, word)[1]
        return self.words.entity(entity, "the organization that this noun heads") if entity >= 0 else None

    def headed_in(self, first: int, last: int, word: str) -> Speaker | None:
        """The organization that the noun heads among the tokens `[first, last)`, where there is one alone."""
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        found = {entity for at, entity in self.by_head.get(word, ()) if start <= at < end}
        why = "the organization that this noun heads below the headline"
        return self.words.entity(found.pop(), why) if len(found) == 1 else None

    def where_headed(self, first: int, word: str) -> int:
        """Where the organization that `by_head_noun` finds begins; -1 without one."""
        return self._last_headed(first, word)[0]

    def _last_headed(self, first: int, word: str) -> tuple[int, int]:
        found = self.by_head.get(word, [])
        at = bisect_left(found, (self.tokens[first].start, -1))
        return found[at - 1] if at else (-1, -1)

    def last_woman(self, first: int) -> Speaker | None:
        """الكاتبة: the last woman named before token `first`."""
        at = bisect_left(self.persons_at, (self.tokens[first].start, -1))
        for _, entity in reversed(self.persons_at[max(0, at - _LAST_PERSONS) : at]):
            if self.cast.entities[entity].gender == "f":
                return self.words.entity(entity, "the last woman named")
        return None

    def homeland(self) -> Speaker | None:
        """بلاده: the country whose nisba is in the last speaker's office (وزير الخارجية الصيني ← الصين)."""
        for s in reversed(self.words.heard[-3:]):
            near = {w for role in (self.roles[s.entity] if s.entity >= 0 else []) for w in role}
            near |= {plain(w) for w in fold(s.text).split()}
            for n, e in enumerate(self.cast.entities):
                if e.type == "place" and any(_nisba_of(w, plain(fold(e.name))) for w in near):
                    return self.words.entity(n, "the country of the speaker")
        return None

    def last_titled(self, first: int, gender: str) -> Speaker | None:
        """معاليه: whom the article named last as معالي, or by an office that is called so, named or not;
        else the last speaker with any such title, else the last person who spoke, else one named."""
        title = plain(self.words.head(first)).removesuffix("ها").removesuffix("ه")
        mine = self.honoured.get(title) or self.honoured.get(title.removesuffix("ت") + "ه", set())
        borne = BORNE.get(title, frozenset())
        here = self.tokens[first].start
        by_office = set[int]().union(*(self.with_role_word.get(w, set()) for w in borne))
        for bearers in (mine, by_office):
            fit = {n for n in bearers if self.cast.entities[n].gender in ("", gender)}
            named = max(fit, key=lambda n: (self._last_before(n, here), -n), default=-1)
            if named >= 0 and self._last_before(named, here) >= 0:
                return self.words.entity(named, "the title of the person named last by it")
        if (unnamed := self._unnamed(borne, first)) is not None:
            return unnamed
        spoken = [s for s in reversed(self.words.heard[-MEMORY:]) if s.gender in ("", gender)]
        for s in spoken:
            if s.entity in self.titled:
                return msgspec.structs.replace(s, why="the title of the last speaker who has one")
        for s in spoken:
            if self.words.is_person(s.entity):
                return msgspec.structs.replace(s, why="the title of the last speaker")
        for _, entity in self.persons_at:
            if self.cast.entities[entity].gender in ("", gender):
                return self.words.entity(entity, "the title of the person named")
        return None

    def _unnamed(self, borne: frozenset[str], first: int) -> Speaker | None:
        """استقبل الملك السفير … وأكد جلالته: who was told before token `first` by an office alone that is
        called so."""
        if not borne:
            return None
        for k in range(first - 1, -1, -1):
            form = self.tokens[k].form
            if form.startswith("ال") and form[2:] in borne and not self.words.phrases.in_name(k):
                return self.words.described(
                    self.words.page.span(k, k + 1), "the office so honoured", gender="m"
                )
        return None


def _hers(word: str) -> bool:
    """السفيرة: whether a folded word is an office in the feminine."""
    return word.endswith("ه") and word in _HUMAN and word[:-1] in _HUMAN


def _country(word: str) -> str:
    """The folded country that a word of an office tells, by its nisba or by name: مصري، مصر."""
    nisba = country_of_nisba(word)
    return fold(nisba) if nisba else bare_lands().get(word, "")


def _own_office(words: list[str]) -> list[str]:
    """المسؤول الأمريكي برئيس الوزراء: the office begins at its preposition."""
    own = [n for n, w in enumerate(words) if n and w[0] in "بل" and w not in _HUMAN and w[1:] in _HUMAN]
    if own:
        return [words[own[-1]][1:], *words[own[-1] + 1 :]]
    deed = next((n for n, w in enumerate(words) if n and _by_deed(w)), -1)
    return words[deed + 1 :] if deed > 0 else words


def _joined(words: list[str]) -> list[list[str]]:
    """رئيس الوزراء ووزير الخارجية القطري: an office, and the one that و joins to it by itself."""
    last = max((n for n, w in enumerate(words) if n and w[0] == "و" and w[1:] in _HUMAN), default=0)
    return [words, [words[last][1:], *words[last + 1 :]]] if last else [words]


def _by_deed(word: str) -> bool:
    """بانضمام: a masdar behind ب, which is no part of an office."""
    return word[:1] == "ب" and word not in nouns() and opens_content(word[1:])


def _nisba_of(word: str, name: str) -> bool:
    """Whether a folded word is the nisba of a folded place name: صيني، صينيه of صين; مصري of مصر; سوري of
    سوريا."""
    stem = word[:-2] if word.endswith("يه") else word[:-1] if word.endswith("ي") else ""
    base = name[:-2] if name.endswith("يا") else name[:-1] if name.endswith(("ا", "ه")) else name
    return len(stem) > 2 and stem in (name, base)
