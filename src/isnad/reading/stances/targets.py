"""Whom words of praise or blame are about: the first actor that the words after them name, and those joined
to him.

An adjective of country names its country (الموقف التركي ← تركيا).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from isnad.reading.events.befallen import struck_town
from isnad.reading.events.light_verbs import suffers
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.stances.attitude_words import opens_attitude
from isnad.reading.words.cast import Cast, NameMention
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import core_in, event_words
from isnad.reading.words.party_words import head_in, opening, prepositions, verbal
from isnad.reading.words.stance_words import is_stance_word, stance_words
from isnad.reading.words.verdict_words import verdict_of
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = ["Targets"]

# What one and the same deal is called by turns.
_ACCORDS = tuple(fold(w) for w in ("اتفاق", "اتفاقية", "صفقة", "تفاهم"))
# Deals that one has with another, and how far before him they may be named: الصفقة النووية مع فلان.
_WITH, _NAMED_SO = fold("مع"), 3
_MADE_WITH = frozenset((*_ACCORDS, *(fold(w) for w in ("معاهدة", "مفاوضات", "محادثات", "هدنة", "تسوية"))))
# Words that tell to whom those before them belong.
_BELONGING = tuple(fold(w) for w in ("تابع", "التابع", "منتم", "المنتم"))
# Of how many words a fuller name of a deal is.
_FULLER = 2
# How many words a name in quotation marks may have.
_QUOTED = 6
_OPENING_MARKS = QUOTE_MARKS | {"("}
# How far after the word of praise or blame its target may stand.
_FARTHEST = 14
# How soon after a relative pronoun whoever did it is named: القرار الذي اتخذته فلانة.
_RELATIVE = 4
_BETWEEN, _WHO = fold("بين"), fold("من")
_DIRECTED_AT = frozenset(fold(w) for w in ("الموجهة", "الموجه", "المنسوبة", "المفروضة", "المرتكبة"))
_WHATEVER = frozenset(fold(w) for w in ("ما", "بما", "لما", "مما"))
# Before whom or what a wrong befalls: التدخل في، المساس ب، الإساءة إلى.
_BEFALLING = frozenset(fold(w) for w in ("في", "ب", "إلى", "ل", "من"))
# Bodies of which there are many, so that the article alone tells none that the page does not name.
_OF_MANY = frozenset(fold(w) for w in ("تنظيم", "إدارة", "مجلس", "حزب", "حركة", "جماعة", "نقابة", "رئاسة"))
# After these a place is where one comes from or goes to.
_WHENCE = frozenset(fold(w) for w in ["إلى", "من", "عبر"])
# After these a place is only where it happens.
_WHERE = frozenset(fold(w) for w in ["في", "مدينة", "العاصمة", "بلدة", "محافظة", "منطقة", "قرية", "مطار"])


class Targets:
    """The actors named in stretches of one page; an index of its mentions and of its countries."""

    def __init__(self, page: Page, cast: Cast, parties: Parties) -> None:
        self.page, self.cast, self.parties = page, cast, parties
        self.firsts = [m.first for m in cast.mentions]
        self._fuller: dict[str, str] = {}
        self.starts = [m.span.start for m in cast.mentions]

    def named(self, start: int, end: int) -> Iterator[NameMention]:
        """The mentions that begin in tokens `[start, end)`, in text order."""
        n = bisect_left(self.firsts, start)
        while n < len(self.firsts) and self.firsts[n] < end:
            yield self.cast.mentions[n]
            n += 1

    def nisba(self, i: int) -> Party | None:
        """The country of the adjective at token `i`, where the article names it elsewhere."""
        land = self.land(i)
        return land if land is not None and land.entity >= 0 else None

    def land(self, i: int) -> Party | None:
        """The country of the adjective at token `i`, by its name where no mention names it."""
        land, t = self.parties.country_beside(i, i + 1), self.page.tokens[i]
        return None if land is None else Party(land.entity, Span(t.start, t.end), land.name)

    def first(self, start: int, end: int, skip: frozenset[int], prep: str = "") -> list[Party]:
        """The first actor named in tokens `[start, end)`, not of `skip`, and those that و joins to him.

        With `prep` the search begins at that preposition. Empty where another clause begins before a name,
        and where the sentence ends.
        """
        if start >= len(self.page.tokens):
            return []
        end = min(end, start + _FARTHEST, self.page.sentence(start).last)
        i = self.led(start, end, prep) if prep else start
        begin = i
        while i < end:
            t = self.page.tokens[i]
            if t.kind == "break" or (t.kind == "mark" and self._closes(t.form, bool(prep) or i > begin + 1)):
                return []
            n = self.cast.mention_of[i]
            if n >= 0:
                m = self.cast.mentions[n]
                if self._apart(m, begin, i):
                    return []
                far = m.lead > begin + 1  # a town that is no object itself is where it happens
                where = far and (self.parties.town(m.entity) or self._where(m))
                if m.entity in skip or self._setting(m) or where:
                    i = max(i + 1, m.last)
                    continue
                return self._joined(n, end, skip)
            side = self.side_told(i, end) if i == begin or self._conduct(i - 1) else None
            if side is not None:
                return [side]
            if self._another(i, end) or (i > begin and self._turns_from(i, begin, end)):
                return []
            if i > begin and self.parties.classes[i] == "relative":
                end = min(end, i + _RELATIVE)  # العقد الذي يظنون أنه سيكسب فلانا …
            if begin < i <= begin + 3 and t.kind == "word" and opening(t.form).article:
                found = self.nisba(i)
                if found is not None and found.entity not in skip and not self._announces(i):
                    return [found]
            i += 1
        return []

    def _where(self, m: NameMention) -> bool:
        """Whether a place is told as where something is."""
        return self.cast.entities[m.entity].type == "place" and self.parties.located(m)

    def _apart(self, m: NameMention, begin: int, i: int) -> bool:
        """Whether the name told at token `i` is that of a town that is struck, or stands in another clause
        than token `begin`.
        """
        if i > begin and self.parties.opening_at(m.lead).conj == "و":
            return True
        if self.parties.parted_by_clause(begin, min(m.lead, m.first)):
            return True
        return m.lead > 0 and struck_town(self.parties, m.lead - 1, m.entity, m.last)

    def _another(self, i: int, end: int) -> bool:
        """Whether from token `i` on another is told of than whom one stands toward: whom a harm befell (عزل
        فلان), people by their clause, or what is but added.
        """
        t = self.page.tokens[i]
        aside = stance_words("aside")
        added = t.form in aside or (t.form[:1] == "و" and t.form[1:] in aside)
        harmed = t.kind == "word" and (_harms(t.form) or self.befalls(i))
        return added or harmed or self._those(i, end)

    def _turns_from(self, i: int, begin: int, end: int) -> bool:
        """Whether behind what is told from token `begin` on the word at token `i` leads away from whom one
        stands toward: to a victim, a next clause, a party to a deal, who undergoes or who leads them.
        """
        t = self.page.tokens[i]
        if t.form in stance_words("victim") or self.parts(i) or self._known_by(i, begin):
            return True
        if self._wrongs(i, begin):
            return True
        return t.kind == "word" and t.form[:1] in ("و", "ف") and verbal(t.form)

    def befalls(self, i: int) -> bool:
        """Whether from token `i` on a clause tells whom an act befalls: الهجمات | التي تعرضت لها البلاد، ما
        تعرض له فلان، الحملة التي تستهدف فلانا; not الحملة التي يشنها فلان.
        """
        if i + 1 >= len(self.page.tokens):
            return False
        form, after = self.page.tokens[i].form, self.page.tokens[i + 1].form
        if form in _DIRECTED_AT:
            return True  # الاتهامات الموجهة إلى فلان
        if self.parties.classes[i] != "relative" and form not in _WHATEVER:
            return False
        return suffers(after) or (form not in _WHATEVER and _strikes(after))

    def _wrongs(self, i: int, begin: int) -> bool:
        """Whether the word at token `i` leads to whom the wrong told at token `begin` befalls, or to where
        one goes away from: رفض التدخل في | شؤون فلان، المساس | بسيادته، الانسحاب من | بلاده.
        """
        head, form = self.page.tokens[begin].form, self.page.tokens[i].form
        prep = self.parties.opening_at(i).prep or form
        if is_stance_word(head, "leaving"):
            return prep == _WHO
        own = is_stance_word(form, "possession")
        return is_stance_word(head, "wrong") and (own or prep in _BEFALLING)

    def _known_by(self, i: int, begin: int) -> bool:
        """Whether those told from token `begin` on are known by whom the word at token `i` leads to, who is
        not meant himself: ضد الجماعات | التابعة لفلانة.
        """
        form = self.page.tokens[i].form
        if opens_attitude(form):
            return True
        head = self.page.tokens[begin].form
        people = head_in(head, "people", "container") or is_stance_word(head, "group")
        return people and form.startswith(_BELONGING)

    def side_told(self, i: int, end: int) -> Party | None:
        """The side told at token `i` that only one can be meant by, though it is nobody's name: الحكومة،
        المعارضة السورية.
        """
        form = self.page.tokens[i].form
        if self.cast.mention_of[i] >= 0 or not (opening(form).article and is_stance_word(form, "side")):
            return None
        phrase = self.parties.phrase(i, end)
        party = None if phrase is None or phrase.mentions else self.parties.party(phrase)
        known = party is not None and (party.entity >= 0 or not core_in(form, _OF_MANY))
        return party if known else None

    def whose_told(self, phrase: Phrase) -> Party | None:
        """Whose what a phrase tells is, where it is what one says or does: سياسة الحكومة، الموقف التركي."""
        if not is_stance_word(self.page.tokens[phrase.first].form, "conduct"):
            return None
        side = self.side_told(phrase.first + 1, phrase.last) if phrase.last > phrase.first + 1 else None
        return side or self.whose(self.parties.described(phrase, phrase.last).span)

    def definite(self, phrase: Phrase) -> bool:
        """Whether a phrase means one that is known, by its article or its genitive's: قوات النظام."""
        genitive = phrase.first + 1
        return phrase.article or (genitive < phrase.last and opening(self.page.tokens[genitive].form).article)

    def _conduct(self, i: int) -> bool:
        """Whether what one says or does is told at token `i`, whose it is following at once: أداء الحكومة."""
        form = self.page.tokens[i].form
        return is_stance_word(form, "conduct") and not opening(form).article

    def called(self, phrase: Phrase) -> bool:
        """Whether it is a person himself who is described, in quotation marks: وصف فلانا بـ«…»."""
        m = self.cast.mentions[phrase.mentions[0]] if phrase.mentions else None
        if m is None or m.lead != phrase.first or self.cast.entities[m.entity].type != "person":
            return False
        return any(t.form in QUOTE_MARKS for t in self.page.tokens[phrase.last : phrase.last + 2])

    def _those(self, i: int, end: int) -> bool:
        """Whether people are told by a clause from token `i` on: هاجم | من يعرقلون عمل فلان."""
        tokens = self.page.tokens
        return tokens[i].form == _WHO and i + 1 < end and verbal(tokens[i + 1].form)

    def rules(self, m: NameMention) -> bool:
        """Whether it is his rule that is told of whom a name names: حكومة فلان فشلت."""
        form = self.page.tokens[m.lead - 1].form if m.lead else ""
        person = self.cast.type_of(m.entity) == "person"
        return person and is_stance_word(form, "regime") and not opening(form).article

    def parts(self, i: int) -> bool:
        """Whether those named behind token `i` only have part in what is spoken of: رحب بالاتفاق بين فلان
        وفلان، رفض الاتفاق النووي مع فلان، أيد أي اتفاق يضمن …
        """
        form, before = self.page.tokens[i].form, self.page.tokens[i - 1].form
        if form == _BETWEEN:
            return True
        if form == _WITH:
            return any(core_in(t.form, _MADE_WITH) for t in self.page.tokens[max(0, i - _NAMED_SO) : i])
        if i > 1 and self.parties.country_beside(i - 1, i) and not opening(before).article:
            before = self.page.tokens[i - 2].form  # مشروع قرار روسي يدين فلانا
        if not is_stance_word(before, "deal") or opening(before).article:
            return False
        unlisted = form[:1] == "ي" and not form.endswith(("ي", "يه"))
        return unlisted or (form[:1] == "ت" and verbal(form))

    def deal(self, phrase: Phrase) -> Party:
        """The deal or law that a phrase means, by the fuller words that the page has most often for it, or
        alone: القانون and القانون الجائر for قانون مكافحة الإرهاب. An adjective told once is no name (الاتفاق
        الأخير).
        """
        party = self.parties.described(phrase, phrase.last)
        judged = phrase.article and all(
            verdict_of(self.page.tokens[k].form) for k in range(phrase.first + 1, phrase.last)
        )
        if phrase.last - phrase.first > 1 and not judged:
            return party
        name = self._fuller_of(phrase.head)
        for other in _ACCORDS if not name and phrase.head in _ACCORDS else ():
            name = name or self._fuller_of(other)  # الصفقة for الاتفاق النووي
        alone = phrase.last - phrase.first == 1
        return Party(-1, party.span, name) if name or alone else party

    def _fuller_of(self, head: str) -> str:
        """The fuller words that the page has for a noun, found once."""
        if head not in self._fuller:
            self._fuller[head] = self._fuller_name(head)
        return self._fuller[head]

    def deal_at(self, i: int, end: int) -> Party | None:
        """The deal that is told of a deal at token `i`: مشروع القانون، مقترح الهدنة."""
        forms = [t.form for t in self.page.tokens[i : min(end, i + 2)]]
        if len(forms) < 2 or not all(is_stance_word(form, "deal") for form in forms):
            return None
        bare = opening(forms[1]).article and not opening(forms[0]).article and not opening(forms[1]).prep
        whole = self.parties.phrase(i, end) if bare else None
        if whole is None or whole.mentions:
            return None
        party = self.parties.described(whole, whole.last)
        law = self.parties.phrase(i + 1, end) if whole.last == i + 2 else None
        return party if law is None else Party(-1, party.span, self.deal(law).name)

    def _fuller_name(self, head: str) -> str:
        """The fuller words that the page has most often for a noun, of several told once the first; empty
        where none stands out.
        """
        fuller: Counter[str] = Counter()
        for k in self._told(head):
            quoted = self._quoted(k)
            if quoted:
                fuller[quoted] += 1
                continue
            whole = self.parties.phrase(k, min(k + 3, self.page.sentence(k).last))
            if whole is None or whole.mentions or whole.last - k < _FULLER:
                continue
            words = self.page.tokens[k : whole.last]
            if all(w.kind == "word" for w in words) and opening(words[-1].form).article:
                fuller[self.parties.words(self.parties.described(whole, whole.last))] += 1
        name = max(fuller, key=lambda words: (fuller[words], len(words), words), default="")
        if len(fuller) > 1 and fuller[name] == 1:
            return next(iter(fuller))
        alone = len(fuller) == 1 and not opening(fold(name)).article
        return name if alone or fuller[name] > 1 else ""

    def _quoted(self, k: int) -> str:
        """The noun at token `k` with the name in quotation marks right behind it: قانون «مكافحة الإرهاب»."""
        tokens, end = self.page.tokens, min(self.page.sentence(k).last, k + 3 + _QUOTED)
        if opening(tokens[k].form).article or k + 1 >= end or tokens[k + 1].form not in QUOTE_MARKS:
            return ""  # القرار «انتصار …»
        close = next((n for n in range(k + 2, end) if tokens[n].form in QUOTE_MARKS), -1)
        named = tokens[k + 2 : max(close, k + 2)]
        if len(named) < 2 or any(t.kind != "word" for t in named):
            return ""
        return " ".join([tokens[k].text, *(t.text for t in named)])

    def _told(self, head: str) -> list[int]:
        """The tokens where the page has a noun, with the article or without, in no name."""
        noun = ("ال" + head,) if head.startswith("ال") else (head, "ال" + head)
        mention_of = self.cast.mention_of
        return [k for k, form in enumerate(self.page.words) if form in noun and mention_of[k] < 0]

    def whose(self, span: Span) -> Party | None:
        """Whose words or acts a description tells, by an office or an adjective of country: أقوال مدير المصرف
        التونسي، الجهود الفرنسية.
        """
        i = self.page.token_at(span.start)
        holder = self.holder_after(i)
        if holder is None and is_stance_word(self.page.tokens[i].form, "conduct"):
            return next((p for k in range(i + 1, self.page.token_at(span.end)) if (p := self.land(k))), None)
        return holder

    def holder_after(self, i: int) -> Party | None:
        """Who holds the office whose conduct the noun at token `i` tells: تصريحات وزير العدل."""
        if not is_stance_word(self.page.tokens[i].form, "conduct"):
            return None
        return self.holder(i + 1, min(self.page.sentence(i).last, i + 8))

    def holder(self, i: int, end: int) -> Party | None:
        """Who on the page holds the office that tokens `[i, end)` begin with."""
        if i >= end or not head_in(self.page.tokens[i].form, "office"):
            return None
        office = self.parties.phrase(i, end)
        holder = self.parties.party(office) if office is not None else None
        return holder if holder is not None and holder.entity >= 0 else None

    def where(self, m: NameMention) -> bool:
        """Whether a name only tells where something is: a town, a land after في (في سوريا والعراق) or إلى."""
        if self.cast.entities[m.entity].type != "place":
            return False
        n = bisect_left(self.firsts, m.first)
        before = self.cast.mentions[n - 1] if n and self.parties.opening_at(m.lead).conj else None
        joined = before is not None and before.last == m.lead and self._setting(before)
        led = self.page.tokens[m.lead - 1].form in _WHENCE if m.lead else False
        return self.parties.town(m.entity) or self.parties.located(m) or led or self._setting(m) or joined

    def mention_at(self, span: Span | None) -> NameMention | None:
        """The mention of that very span."""
        n = bisect_left(self.starts, span.start) if span is not None else len(self.starts)
        return self.cast.mentions[n] if n < len(self.starts) and self.cast.mentions[n].span == span else None

    def suffers(self, span: Span | None) -> bool:
        """Whether the actor named at a span is whom an act is told to be against (الهجوم على فلان), or who
        suffers it (عزل فلان).
        """
        m = self.mention_at(span)
        if m is None:
            return False
        before = m.lead - 1
        while before > 0 and self.page.tokens[before].form in _OPENING_MARKS:
            before -= 1  # حرب ضد (فلان)
        if before < 0:
            return False
        form = self.page.tokens[before].form
        return form in stance_words("victim") or _harms(form)

    def joined_at(self, m: NameMention) -> list[Party]:
        """The actor named at a mention and those that و joins to him."""
        return self._joined(bisect_left(self.firsts, m.first), m.last + 12, frozenset())

    def side(self, start: int, end: int) -> tuple[list[Party], int]:
        """The parties of the phrase at `start` and of those joined to it, and the token after them."""
        phrase = self.parties.phrase(start, min(end, start + 8))
        if phrase is None:
            return [], start
        joined = self.parties.conjoined(phrase, min(end, start + 13))
        return [p for p in map(self.parties.party, joined) if p is not None], joined[-1].last

    def genitive(self, i: int, end: int) -> NameMention | None:
        """The name right after the noun at token `i`, as its genitive: عدوان فلان."""
        n = self.cast.mention_of[i + 1] if i + 1 < end else -1
        if n < 0 or self.parties.opening_at(i + 1).prep or self.parties.opening_at(i + 1).conj:
            return None
        return self.cast.mentions[n]

    def led(self, start: int, end: int, prep: str) -> int:
        """The first token in `[start, end)` that a preposition leads; `end` where none does."""
        for i in range(start, end):
            form = self.page.tokens[i].form
            if self.page.tokens[i].kind == "break":
                return end
            if form == prep or prepositions().get(form) == prep or self.parties.opening_at(i).prep == prep:
                return i
        return end

    def _closes(self, mark: str, far: bool) -> bool:
        """Whether a mark ends the words that an act of speech governs; a comma right after the subject does
        not.
        """
        return mark in ".؛:(" or (far and mark in "،,")

    def _announces(self, i: int) -> bool:
        """Whether the adjective at `i` only belongs to an office before a name: الوزير التركي فلان."""
        n = bisect_left(self.firsts, i)
        return n < len(self.firsts) and self.cast.mentions[n].lead <= i

    def _setting(self, m: NameMention) -> bool:
        """Whether the place named is only where it happens: في بغداد، مدينة الموصل."""
        return (
            self.cast.entities[m.entity].type == "place"
            and m.first > 0
            and self.page.tokens[m.first - 1].form in _WHERE
        )

    def _adjective(self, k: int) -> bool:
        """Whether token `k` is a definite word that و does not join to what is before it."""
        opened = opening(self.page.tokens[k].form)
        return self.page.tokens[k].kind == "word" and opened.article and not opened.conj and not opened.prep

    def _joined(self, n: int, end: int, skip: frozenset[int]) -> list[Party]:
        mentions = self.cast.mentions
        out = [Party(mentions[n].entity, mentions[n].span)]
        while n + 1 < len(mentions) and mentions[n + 1].lead < end:
            a, b = mentions[n], mentions[n + 1]
            start = a.last + (a.last + 1 == b.lead and self._adjective(a.last))  # الحركة المتطرفة وفلان
            between = "".join(self.page.tokens[k].form for k in range(start, b.lead))
            tied = between in ("", "،") and self.parties.opening_at(b.lead).conj == "و"
            if not tied and between not in ("و", "–", "-"):
                break
            if b.entity not in skip:
                out.append(Party(b.entity, b.span))
            n += 1
        return out


def _strikes(form: str) -> bool:
    """Whether a word is a verb whose object suffers, without a pronoun for him: تستهدف, not ارتكبتها."""
    told = (w for w in event_words(form) if w.kind == "verb" and not w.suffix)
    return form in stance_words("striking") or any(w.plover in SUFFERED for w in told)


def _harms(form: str) -> bool:
    """Whether a word without the article tells what its genitive suffers: عزل فلان، باعتقال فلان."""
    return is_stance_word(form, "harmed") and not opening(form).article
