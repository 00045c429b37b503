"""Who is meant by a description without a name.

In this order: a name that no list has, beside an office; the words of an unnamed source seen before (المصدر
← مصدر أمني); the office by which the article announces a person (وزير الخارجية); the head noun of an
organization (الحركة ← حركة …); else the article's own words.
"""

from __future__ import annotations

from itertools import pairwise

import msgspec

from isnad.lexicons import gazetteer as g
from isnad.reading.statements.authors import WRITERS, author_before
from isnad.reading.statements.offices import MEMORY, Offices
from isnad.reading.statements.source_words import ALL_HEADS, SourceWords, plain
from isnad.reading.statements.speaker import Speaker, together
from isnad.reading.statements.unlisted_names import UnlistedNames
from isnad.reading.words.cast import NameMention
from isnad.reading.words.lexis import nouns, source_heads, words
from isnad.reading.words.nationality import country_of_nisba, seats
from isnad.reading.words.party_words import head_in
from isnad.text.folding import fold

__all__ = ["LAST_HEARD", "Descriptions"]

LAST_HEARD = "the last person heard whom this noun can mean"
"""Why a noun without a name means somebody: المسؤول."""

# How far back the two bodies of الجانبان are looked for; how far back a noun like الصحيفة may reach.
_BOTH_REACH = 120
# How far back two that are told side by side may stand, and how near each other.
_SIDES_REACH, _SIDE_BY_SIDE = 600, 4
_LAST_HEARD = 6
# How far behind an office in the dual its two holders may stand.
_DUAL_REACH = 16
# How many speakers back a pair is looked for.
_LAST_PAIR = 3
_TANWIN = "\u064b"
_BOTH = words("both")
# الشاهد is not the last one heard, the accused, but another.
_IN_COURT = words("in_court")
# Offices of which nobody has two, those of rulers, and those of who serves one.
_APART, _RULERS = words("offices_apart"), words("rulers")
_SERVES = words("serves_one") | words("no_ruler")
_EMPTY_WORDS = words("empty_words")
_PLURALS = words("human_plurals")
_SEVERAL = _PLURALS | words("body_plurals")
_MEN = words("men") - _PLURALS
_HONOURS = words("honours") | {"السيد", "السيده"}
# Longer is a plural in ون before its genitive (محامو), not عضو.
_CONSTRUCT = 4
# عدد من السكان: what counts people takes the singular and the plural.
_COUNTED = words("many") | words("quantifiers")
# Nouns for whoever holds some office of his country (المسؤول التركي).
_OFFICIALS = frozenset(("مسوول", "دبلوماسي", "قيادي", "سياسي"))
# Nouns for what somebody is, whom an adjective behind them tells no further, and bodies without a name.
_EPITHETS, _BODIES_LED = words("epithets"), frozenset(map(plain, words("bodies_led")))
_TOLD_US = words("told_us")
_HIMSELF, _SAME = words("the_same"), words("same")
_SOURCES = ("مصدر", "مصادر")
# Who heads a party or the like may have any office beside it.
_HEAD = plain(fold("رئيس"))
_HUMAN = source_heads("human")
_DOCUMENTS = source_heads("document")
_OUTLETS = source_heads("outlet")
_PAPERS = frozenset(map(plain, _OUTLETS)) | {"وسايل"}
_BODIES = source_heads("institution")


class Descriptions:
    """Resolves the descriptions of one page, in text order."""

    def __init__(self, source_words: SourceWords, offices: Offices) -> None:
        self.words, self.offices = source_words, offices
        self.page, self.tokens, self.lexes = source_words.page, source_words.tokens, source_words.lexes
        self.phrases, self.cast = source_words.phrases, source_words.cast
        self.names = UnlistedNames(source_words)

    def read(self, first: int, last: int) -> Speaker | None:
        """The speaker that the words `[first, last)` describe; None when there is no word among them."""
        named = self.names.read(first, last)
        if named is not None:
            return named
        if self.page.opens_quote(first):
            return self._quoted(first, last)
        office = self._past_honours(first, last)
        if office > first and (holder := self.read(office, last)) is not None and holder.entity >= 0:
            return holder  # معالي السيد | الوزير
        last = self._shorten(first, last)
        if self._says_same(first, last):
            return self._the_same(first, last)
        told = " ".join(t.form for t in self.tokens[first : first + 2][: last - first])
        if told in _TOLD_US and (known := self._last_person("m")) is not None:
            return known  # محدثنا، صاحب التصريح
        if last - first == 1 and plain(self.tokens[first].form) in _BOTH:
            both = self._both(first)
            if both is not None:
                return both
        if last - first == 1 and (holders := self._two_holders(first)) is not None:
            return holders
        described = [plain(t.form) for t in self.tokens[first:last] if t.kind == "word"]
        if not described:
            return None
        head = self.words.head(first)
        if self.tokens[first].kind == "word":
            described[0] = plain(head)
        if not head.startswith("ال") and not self.tokens[first].form.startswith("لل"):
            holder = self.names.surname(described[0]) if len(described) == 1 else None
            if holder is None and described[0] not in _PLURALS and described[0] != "مسوول":
                holder = self.offices.by_role(first, described)
            if holder is None and len(described) > 1:
                holder = self.names.holder(described)  # رئيسة المركز, named before
            holder = holder or self._named_below(first, described)
            return holder or self._own_words(first, last, described)
        found = self._definite(first, head, described)
        if found is None and len(described) == 1 and described[0] not in _COUNTED:  # البعض is nobody known
            named = None if head in ALL_HEADS else self.offices.by_ending(head)
            return named or self.offices.by_last_word(described[0]) or self._generic(first, last)
        return found or self._own_words(first, last, described)

    def _past_honours(self, first: int, last: int) -> int:
        """Where an office begins behind the title of honour of who holds it: سعادة | السفير."""
        k = first
        while k < last - 1 and self.tokens[k].form in _HONOURS and self.tokens[k + 1].form.startswith("ال"):
            k += 1
        return k

    def _says_same(self, first: int, last: int) -> bool:
        return last - first > 1 and (
            self.tokens[first].form.removeprefix("ل") in _SAME or self.tokens[last - 1].form in _HIMSELF
        )

    def _the_same(self, first: int, last: int) -> Speaker | None:
        """نفس المصدر، ذات المتحدث، المسؤول ذاته: somebody told before; for a person's noun
        that tells no more, the last person heard."""
        same = self.tokens[first].form.removeprefix("ل") in _SAME  # وفقا لذات المصدر
        first, last = (first + 1, last) if same else (first, last - 1)
        found = self.read(first, last)
        head = self.words.head(first)
        if found is None or found.why != "described" or head not in _HUMAN or head.endswith(("ون", "ين")):
            return found
        return self._last_person(found.gender) or found

    def _last_person(self, gender: str) -> Speaker | None:
        """The last person heard whom a noun of this gender can mean."""
        for s in reversed(self.words.heard[-_LAST_HEARD:]):
            if self.words.is_person(s.entity) and s.gender in ("", gender):
                return msgspec.structs.replace(s, why=LAST_HEARD)
        return None

    def _quoted(self, first: int, last: int) -> Speaker | None:
        """«الجميلي»، «التعاون الإسلامي»، «نورس» الناطقة بالفرنسية: whose name ends with these words, else
        the words."""
        last = min(last, self.page.quotes[self.page.quote_of[first]].close)
        if last - first < 2:
            return None
        span = self.page.span(first + 1, last)
        words = fold(span.of(self.page.text))
        if self.tokens[first + 1].form in ALL_HEADS:
            return self.read(first + 1, last)  # قال «المسؤول اليمني»
        said = [plain(w) for w in words.split()]
        known = self.offices.by_ending(words) or self._heard_before(said)
        known = known or (self.names.surname(said[0]) if len(said) == 1 else None)
        return known or self.words.described(span, "described", gender="f" if words.endswith("ه") else "")

    def _definite(self, first: int, head: str, described: list[str]) -> Speaker | None:
        """A definite description means somebody known: an outlet, one heard before, an office, a body."""
        short = len(described) <= 2
        if (
            head in WRITERS
            and len(described) == 1
            and (author := author_before(self.words, first)) is not None
        ):
            return author
        found: Speaker | None = None
        if short and head in _OUTLETS and plain(head) not in _PLURALS:
            found = self.offices.by_head_noun(first, described[0]) or self._last_outlet()
        found = found or self._named_since(first, head, described) or self._heard_before(described)
        found = found or self.offices.by_role(first, described)
        found = found or self.names.holder(described)
        if found is None and len(described) == 1 and described[0] in _SOURCES:
            found = self._source_told(first, described[0]) or self._body_just_heard(described[0])
        if found is None and described[0].removesuffix("ه") in _OFFICIALS and len(described) == 2:
            found = self.offices.by_country(first, described[1])
        if found is None and self._epithet(first, described):
            found = self._of_no_other_country(described)
        if found is None and short and head not in _HUMAN:
            found = self.offices.by_head_noun(first, described[0])
        return found

    def _epithet(self, first: int, described: list[str]) -> bool:
        """المسؤول الحكومي، القيادية في الحزب، الخبير الاقتصادي: whether a noun for what one is stands before
        an adjective or before a body without a name, and tells no office."""
        if described[0].removesuffix("ه") not in _EPITHETS or len(described) not in (2, 3):
            return False
        behind = self.tokens[first + 1 : first + len(described)]
        of_body = len(behind) == 2 and behind[0].form == "في"
        of_body = of_body or (len(behind) == 1 and behind[0].form.startswith("بال"))
        if of_body:
            return described[-1] in _BODIES_LED
        plain_one = len(behind) == 1 and behind[0].form.startswith("ال")
        return plain_one and self.cast.mention_of[first + 1] < 0

    def _of_no_other_country(self, described: list[str]) -> Speaker | None:
        """The last person heard of the gender of a description, whose office is of no other country than its
        nisba."""
        known = self._last_person("f" if described[0].endswith("ه") else "m")
        other = known is not None and self.offices.of_another_country(known.entity, described[1:])
        return None if other else known

    def _own_words(self, first: int, last: int, described: list[str]) -> Speaker:
        span = self.words.bare_span(first, last)
        both = _two_of(described)
        text = self.words.text(span) if both else _nominative(self.words.text(span))
        men = _several_men(described[0])
        plural = (
            men or described[0].endswith(("ون", "ين", "ات")) or described[0].removesuffix("ا") in _SEVERAL
        )
        gender = "m" if men else "" if plural else "f" if text.split()[0].endswith("ة") else "m"
        two = both or (described[0].endswith("ان") and described[0][:-2] in _HUMAN)
        number = "p" if plural else "d" if two else "" if described[0] in _COUNTED else "s"
        return Speaker(text=text, span=span, gender=gender, number=number, why="described")

    def _generic(self, first: int, last: int) -> Speaker:
        """الكاتبة، المسؤول with no office to match: the last person heard of that gender, else the word
        itself."""
        gender = "f" if self.tokens[first].text.endswith("ة") else "m"
        head = self.words.head(first)
        if plain(head) in _IN_COURT:
            named = self._named_so(first, head)
            return named or self.words.described(
                self.words.bare_span(first, last), "described", gender=gender
            )
        if head in _HUMAN and not head.endswith(("ون", "ين")) and plain(head) not in _PLURALS:
            if (other := self._told_by_office(first, head)) is not None:
                return other
            known = self._last_person(gender)
            if known is not None and not self._other_office(known.entity, plain(head)):
                return known
            if gender == "f":
                woman = self.offices.last_woman(first)
                if woman is not None:
                    return woman
        men = _several_men(plain(head))
        plural = men or head.endswith(("ون", "ين", "ات")) or plain(head) in _PLURALS
        return self.words.described(
            self.words.bare_span(first, last),
            "described",
            gender="m" if men else "" if plural else gender,
            number="p" if plural else "s",
        )

    def _other_office(self, entity: int, office: str) -> bool:
        """قال الوزير فلان إن …، وأكد الملك أن: whether the article gives somebody an office beside which
        nobody has the one told now."""
        if office not in _APART and office not in _RULERS:
            return False
        held = {plain(told[0]) for r in self.cast.entities[entity].roles if (told := r.split())}
        others = _APART | _SERVES if office in _RULERS else _APART | (_RULERS - {_HEAD})
        return office not in held and not held.isdisjoint(others)

    def _told_by_office(self, first: int, head: str) -> Speaker | None:
        """التقى الوزير فلان السفير الياباني. وقال السفير: who was told before by his office and land,
        without a name."""
        if not head.startswith("ال"):
            return None
        for k in range(first - 1, max(-1, first - _BOTH_REACH), -1):
            if self.words.head(k) != head or self.page.sentence_of[k] == self.page.sentence_of[first]:
                continue
            nisba = self.tokens[k + 1].form
            if nisba.startswith("ال") and not self.words.persons(k, k + 3) and country_of_nisba(plain(nisba)):
                gender = "f" if self.tokens[k].text.endswith("ة") else "m"
                told = self.words.bare_span(k, k + 2)
                return self.words.described(told, "told by his office before", gender=gender)
        return None

    def _named_so(self, first: int, head: str) -> Speaker | None:
        """وأكد الشاهد الرئيسي، فلان، أن …، وأضاف الشاهد أن: who was named right behind the same noun."""
        for k in range(first - 1, max(-1, first - _SIDES_REACH), -1):
            if self.words.head(k) == head:
                found = self.phrases.after(k, first)
                named = self.words.persons(*found)
                return self.words.entity(named[0].entity, "named by this noun before") if named else None
        return None

    def _both(self, first: int) -> Speaker | None:
        """الجانبان، البلدان: the two bodies or places named last."""
        for s in reversed(self.words.heard[-_LAST_PAIR:]):
            if s.number == "d":
                return msgspec.structs.replace(s, why="the two who spoke last")
        found = self._two_men(first) or self._side_by_side(first)
        for k in range(first - 1, max(-1, first - _BOTH_REACH), -1):
            if len(found) == 2:
                break
            n = self.cast.mention_of[k]
            if n < 0 or not self._is_side(self.cast.mentions[n]):
                continue
            m = self.cast.mentions[n]
            if all(m.entity != f.entity for f in found):
                found.append(m)
        if len(found) < 2:
            return None
        names = [self.cast.entities[f.entity].name for f in reversed(found)]
        return together(names, self.page.span(first, first + 1), "the two named last")

    def _two_men(self, first: int) -> list[NameMention]:
        """وقع الوزير فلان ونظيره الفرنسي فلان مذكرة. وأكد الجانبان: the only two that the sentence before
        names, both of them men, the second first; empty where it names another or a side."""
        at = self.page.sentence_of[first] - 1
        if at < 0 or at >= len(self.page.sentences):
            return []
        before = self.page.sentences[at]
        told = [m for m in self.cast.mentions if before.first <= m.first < before.last]
        men = self.words.persons(before.first, before.last)
        if len(men) != len({m.entity for m in men}) or len(men) != 2:
            return []
        return [] if any(self._is_side(m) for m in told) else list(reversed(men))

    def _two_holders(self, first: int) -> Speaker | None:
        """الوزيران، الرئيسان: the two who spoke last, or the only two named before in this office; None where
        the dual tells no office."""
        form = self.tokens[first].form
        if not (form.startswith("ال") and form.endswith(("ان", "ين")) and form[:-2] in _HUMAN):
            return None
        if self.words.heard and self.words.heard[-1].number == "d":
            return msgspec.structs.replace(self.words.heard[-1], why="the two who spoke last")
        office, found = plain(form[:-2]), list[NameMention]()
        for m in reversed(self.words.persons(max(0, first - _BOTH_REACH), first)):
            has_it = any(office in role for role in self.offices.roles[m.entity])
            if has_it and all(m.entity != f.entity for f in found):
                found.append(m)
        found = found if len(found) == 2 else self._behind_dual(first, form[:-2].removeprefix("ال"))
        if len(found) != 2:
            return None
        names = [self.cast.entities[f.entity].name for f in reversed(found)]
        return together(names, self.page.span(first, first + 1), "the two in this office")

    def _behind_dual(self, first: int, office: str) -> list[NameMention]:
        """وزيرا خارجية اليابان فلان والفيليبين فلان: the persons named behind an office in the dual before
        token `first`, the last one first."""
        for k in range(first - 1, max(-1, first - _BOTH_REACH), -1):
            if self.tokens[k].form in (office + "ا", office + "ي"):
                return list(reversed(self.words.persons(k, min(first, k + _DUAL_REACH))))
        return []

    def _is_side(self, m: NameMention) -> bool:
        """Whether one named can be a side of two: a body but no outlet, a land or its capital, no town."""
        e = self.cast.entities[m.entity]
        if e.type == "place":
            return fold(m.span.of(self.page.text)) in seats()
        return e.type != "person" and plain(fold(e.name).split()[0]) not in _PAPERS

    def _side_by_side(self, first: int) -> list[NameMention]:
        """أعلن كل من حزب الوادي وحركة النورس: the two bodies or places named last with و between them before
        token `first`, the second one first; empty without them."""
        near = (
            k for k in range(first - 1, max(-1, first - _SIDES_REACH), -1) if self.cast.mention_of[k] >= 0
        )
        named = (self.cast.mentions[n] for n in dict.fromkeys(self.cast.mention_of[k] for k in near))
        for b, a in pairwise(named):
            kinds = {self.cast.entities[m.entity].type for m in (a, b)}
            if len(kinds) == 1 and a.entity != b.entity and kinds != {"person"}:
                token = self.tokens[b.first]
                joins = token.form.startswith("و") and token.start < b.span.start
                joins = joins or any(self.tokens[k].form == "و" for k in range(a.last, b.first))
                if joins and b.first - a.last <= _SIDE_BY_SIDE and self._begins_pair(a):
                    return [b, a]
        return []

    def _begins_pair(self, m: NameMention) -> bool:
        """كل من فلان وفلان، بين فلان وفلان، فلان وفلان right behind a verb: two alone, who act together."""
        k, floor = m.first - 1, self.page.sentence(m.first).first
        while k >= floor and self.tokens[k].kind == "mark":
            k -= 1
        if k < floor:
            return True
        before = self.tokens[k - 1].form.removeprefix("و") if k > floor else ""
        each = self.tokens[k].form == "من" and before in ("كل", "كلا")
        return each or self.tokens[k].form in ("بين", "وبين") or bool(self.lexes[k].finite)

    def _heard_before(self, described: list[str]) -> Speaker | None:
        """المصدر، المصدر الأمني: the unnamed source whose words these are."""
        any_source = len(described) == 1 and described[0] in _SOURCES
        other: Speaker | None = None
        one = False  # whether the other is one where one is told, several where several are
        for s in reversed(self.words.heard[-MEMORY:]):
            if s.entity >= 0 or not s.text:
                continue
            theirs = [plain(w) for w in fold(s.text).split()]
            nisbas = {w.removesuffix("ه") for w in theirs if w.endswith("يه")}
            joined = {w[1:] for w in theirs[1:] if w[0] == "و"}  # مصادر أمنية وطبية ← المصادر الأمنية والطبية
            known = nisbas.union(theirs, joined, _EMPTY_WORDS)
            if theirs[:1] == described[:1] and set(described[1:]) <= known:
                return msgspec.structs.replace(s, why="the unnamed source mentioned before")
            unnamed = theirs[:1] and theirs[0] not in _DOCUMENTS and not fold(s.text).startswith("ال")
            if any_source and unnamed and not (one and other):
                agrees = self._one_source(s, described[0], theirs[0])
                if agrees or (other is None and theirs[0] in _SOURCES):
                    other, one = msgspec.structs.replace(s, why="the unnamed source mentioned before"), agrees
        return other

    def _named_since(self, first: int, head: str, described: list[str]) -> Speaker | None:
        """نددت منظمة «كذا» …. وقالت المنظمة: the body that its noun alone means, where it was named behind
        the last one heard by that noun without a name."""
        if len(described) > 1 or head in _HUMAN or head in _OUTLETS or described[0] in _SOURCES:
            return None
        heard = self._heard_before(described)
        if heard is None or heard.span is None:
            return None
        since = self.offices.where_headed(first, described[0]) > heard.span.start
        named = self.offices.by_head_noun(first, described[0]) if since else None
        # خلية الإعلام الحربي: its name stands in its own words
        return None if named is None or fold(named.text) in fold(heard.text) else named

    def _named_below(self, first: int, described: list[str]) -> Speaker | None:
        """منظمة حقوقية تندد ب, in a headline: the body that the first sentence below names by that noun."""
        if self.page.sentence(first).paragraph or not head_in(described[0], "body", "container"):
            return None
        if first + 1 < len(self.tokens) and self.phrases.definite(first + 1):
            return None  # إدارة النادي
        below = next((s for s in self.page.sentences if s.paragraph), None)
        return self.offices.headed_in(below.first, below.last, described[0]) if below is not None else None

    def _source_told(self, first: int, source: str) -> Speaker | None:
        """نشرت الصحيفة خبرا لمصدر مطلع. … وأضاف المصدر أن: a source told before without words of its own."""
        for k in range(first - 1, max(-1, first - _SIDES_REACH), -1):
            if self.tokens[k].form in (source, "ل" + source, "ب" + source, "و" + source):
                found = self.phrases.after(k, first)
                if found[1] > found[0] + 1:
                    span = self.words.bare_span(*self.phrases.units(*found)[0])
                    return self.words.described(span, "the unnamed source told before")
        return None

    def _body_just_heard(self, source: str) -> Speaker | None:
        """أوضح بيان للوزارة أن …، وأضاف المصدر ذاته أن: the source is the body or the document that spoke
        last, where no source without a name was told of."""
        s = self.words.heard[-1] if source == _SOURCES[0] and self.words.heard else None
        if s is None or s.doubtful or not s.text:
            return None
        head = plain(fold(s.text).split()[0])
        body = self.cast.type_of(s.entity) == "organization" and head not in _PAPERS
        document = s.entity < 0 and (head in _DOCUMENTS or s.why == "the document's owner")
        document = document or (s.entity < 0 and head_in(head, "body", "container"))  # السلطات المحلية
        return msgspec.structs.replace(s, why="the body that spoke last") if body or document else None

    def _one_source(self, heard: Speaker, source: str, head: str) -> bool:
        """المصدر is one, المصادر are several, and neither is a paper or a channel."""
        several = heard.number in ("p", "d")
        return several == (source == "مصادر") and head not in _PAPERS

    def _last_outlet(self) -> Speaker | None:
        """الصحيفة for a paper announced by another noun (يومية «…»): the last body heard."""
        for s in reversed(self.words.heard[-_LAST_HEARD:]):
            body = self.cast.type_of(s.entity) == "organization"
            if body and not _no_outlet(plain(fold(s.text).split()[0])):
                return msgspec.structs.replace(s, why="the last body heard that can be an outlet")
        return None

    # -- the words themselves --------------------------------------------------------------------------------

    def _shorten(self, first: int, last: int) -> int:
        """The description up to its first comma."""
        for k in range(first + 1, last):
            if self.tokens[k].kind == "mark" and self.tokens[k].form in "،,":
                return k
        return last


def _no_outlet(head: str) -> bool:
    """Whether a body whose name opens with this noun brings out no paper: سفارة، وزارة."""
    return head in _BODIES or bool(g.facts(head) & g.HEAD and g.head_kind(head) not in ("media", "company"))


def _nominative(text: str) -> str:
    """A description without the accusative ending of indefinite nouns (مصدرًا مطلعًا ← مصدر مطلع)."""
    told = text.split()
    first = _without_accusative(told[0]) if told else text
    if told[:1] == [first] or not told:
        return text
    return " ".join([first, *(_without_accusative(w, written=True) for w in told[1:])])


def _without_accusative(word: str, *, written: bool = False) -> str:
    """A word without its accusative ending, where it is a known noun, or where its tanwin is `written`."""
    bare = word.rstrip(_TANWIN)
    stem = bare[:-1].rstrip(_TANWIN) if bare.endswith("ا") else bare
    if written and _TANWIN in word[-2:]:
        return stem
    hers = word.endswith("ها") and fold(word)[:-2] in nouns()  # خصومها, no خصومة
    own = hers or fold(word) in nouns() or g.facts("ال" + fold(word)) & g.HONORIFIC  # بابا الفاتيكان, no باب
    return stem if stem != word and fold(stem) in nouns() and not own else word


_NOT_GENITIVES = frozenset(("اخر", "اعلي", "اول", "اكبر"))


def _two_of(described: list[str]) -> bool:
    """وزيرا خارجية اليابان والهند، سفيرا البلدين: whether a phrase opens with a dual before its genitive, and
    with no accusative: وزيرا سابقا، نائبا عن المدينة."""
    head, of = (*described, "", "")[:2]
    if of in _NOT_GENITIVES:
        return False  # مسؤولا آخر
    office = head.endswith("ا") and head[:-1] in _HUMAN and head_in(head[:-1], "office", "people")
    return office and not of.endswith("ا") and (of in nouns() or of.startswith("ال"))


def _several_men(head: str) -> bool:
    """وزراء، قادة، محامو: whether a word, without its article, is a broken plural of men, or one in ون before
    its genitive."""
    construct = head.endswith("و") and len(head) > _CONSTRUCT and head not in nouns()
    return head in _MEN or (construct and head_in(head + "ن", "people", "office"))
