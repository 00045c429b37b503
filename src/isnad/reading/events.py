"""Who does what to whom: the political events of a page, by PLOVER type.

For each word that can carry an event (`event_words`): the sense it has where it stands (`event_senses`),
its parties (`event_roles`), its status (`event_status`), and the innermost statement that tells it. Then
what one clause leaves open is taken from what governs it: who promises or threatens does what is promised,
who is asked or accused does what is asked or laid to his charge.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from isnad.reading.confidence import event_confidence
from isnad.reading.event_actors import EventActors
from isnad.reading.event_backing import read_backing
from isnad.reading.event_context import TALKING, YIELDING, Found
from isnad.reading.event_objects import PAPERS
from isnad.reading.event_places import place_of
from isnad.reading.event_recipients import EventRecipients
from isnad.reading.event_roles import find_roles
from isnad.reading.event_senses import Sense, sense
from isnad.reading.event_ties import tie_harm
from isnad.reading.event_words import EventWord, cores, event_words
from isnad.reading.event_worth import EventWorth
from isnad.reading.lexis import lex
from isnad.reading.page_matter import Matter, matter
from isnad.reading.parties import Parties, Party
from isnad.reading.party_words import head_in, verbal
from isnad.reading.speakers import Speaker
from isnad.reading.statements import StatementDraft
from isnad.records import EventStatus, EventType
from isnad.spans import Span
from isnad.text.folding import fold, letter_offsets
from isnad.text.tokens import Page

__all__ = ["EventDraft", "find_events"]


class EventDraft(msgspec.Struct, kw_only=True):
    """An event before ids are given; `inside` indexes the statements, `token` is its word's, `word` how it
    was read.
    """

    type: EventType
    trigger: Span
    lemma: str
    actors: list[Speaker]
    recipients: list[Speaker]
    status: EventStatus
    inside: int | None
    sign: str
    token: int
    last: int
    kind: str
    place: int = -1
    """The entity of the place where it happens; -1 when none is told."""
    confidence: float = 0.0


def find_events(parties: Parties, statements: Sequence[StatementDraft]) -> list[EventDraft]:
    """The political events of the page of `parties` in text order; triggers do not overlap. Sport and the
    like give none.
    """
    about = matter(parties.page)
    if about == "none":
        return []
    return _Finder(parties, statements).run(about)


_PRAYED = frozenset(fold(w) for w in ("الله", "المولى", "الباري", "ربه", "له", "لهم", "لها"))
# Words before a noun that make it part of a fixed name: تأشيرة الزيارة، أصابع الاتهام، مواقع التواصل.
_IDIOMS = frozenset(
    fold(w)
    for w in (
        *("تأشيرة", "تأشيرات", "أصابع", "قفص", "جرس", "بطاقة", "مواعيد", "مذكرة", "مذكرات", "سوء", "مخرجات"),
        *("خدمة", "خدمات"),
        *("مواقع", "وسائل", "شبكات", "شبكة", "منصات", "منصة", "قاعة", "قاعات", "صالة"),
    )
)
# The same before one noun only: أسرى حرب، قانون العقوبات، نص الحوار.
_FIXED = {
    fold(noun): frozenset(fold(w) for w in words)
    for noun, words in {
        "حرب": ("أسرى", "أسير", "جرائم", "جريمة", "مجرمي", "مجرم"),
        "عقوبات": ("قانون", "قوانين", "نظام"),
        "حوار": ("تفاصيل", "نص"),
        "استعداد": ("أهبة",),
        "تقدير": ("محل", "موضع", "محط"),
        "تحرير": ("حركة", "منظمة", "جبهة", "ميدان", "حزب", "فتح", "بمنظمة", "لمنظمة"),
        "تنسيق": ("هيئة", "مكتب", "مجلس", "لجنة"),
        "إمداد": ("خط", "خطوط", "طرق", "طريق"),
    }.items()
}
_WELL_WISHERS = frozenset(fold(w) for w in ("المهنئين", "المعايدين", "مهنئين", "معايدين"))
_OPENING, _CLOSING = ("«", '"', "“"), ("»", '"', "”")
_THESE = frozenset(fold(w) for w in ("هذه", "تلك", "كامل", "كل", "جزء", "من", "جزءا", "أي"))


def tokens_before(page: Page, i: int) -> str:
    """The form of the word before token `i`, its conjunction off."""
    form = page.tokens[i - 1].form
    return form[1:] if form[:1] in ("و", "ف") and form[1:] in ("لن", "لا") else form


class _Finder(EventActors, EventRecipients, EventWorth):
    def run(self, about: Matter) -> list[EventDraft]:
        taken = -1
        for i, t in enumerate(self.page.tokens):
            if t.kind != "word" or i <= taken or (self.cast.mention_of[i] >= 0):
                continue
            words = event_words(t.form)
            if not words:
                continue
            hit = self._read(i, words)
            if hit is not None:
                self.found.append(hit)
                self.by_token[i] = hit
                taken = max(hit.last - 1, hit.sense.object_at if hit.word.kind != "verb" else hit.last - 1)
        self.order = {f.token: n for n, f in enumerate(self.found)}
        for f in self.found:
            self._complete(f)
            self._receive(f)
        tie_harm(self.parties, self.found)
        read_backing(self.parties, self.found)
        for f in self.found:
            self._settle(f)
        return [self._draft(f) for f in self.worthy(about)]

    def _bounds(self, i: int) -> tuple[int, int]:
        """The clause around token `i`: its sentence, and inside a statement's content no further."""
        sentence = self.page.sentences[self.page.sentence_of[i]]
        floor, limit = sentence.first, sentence.last
        n = self.holder[i]
        if n >= 0:
            for a, b in self.statements[n].tokens:
                if a <= i < b:
                    floor = max(floor, a)
                    if i + 1 < b or not self.parties.closes_quotation(b):
                        limit = min(limit, b)  # «ستواصل استهداف» النواب: the object may stand outside
        return floor, limit

    def _read(self, i: int, words: tuple[EventWord, ...]) -> Found | None:
        floor, limit = self._bounds(i)
        own = self.cue_at.get(i, -1)
        for word in self._ordered(i, words, floor):
            found = sense(self.parties, word, i, limit, own >= 0)
            if found is None or not self._stands(word, found, i, floor, limit, own):
                continue
            if word.kind == "verb" and self._refuses(word, i):
                found = Sense("REJECT", (), "-")
            if word.lemma == "هاجم" and (own >= 0 or self._in_words(word, i, limit)):
                found = Sense("ACCUSE", ("0",), "-")
            roles = find_roles(self.parties, word, found, i, floor, limit)
            hit = Found(
                word=word,
                sense=found,
                token=i,
                last=i + 1,
                floor=floor,
                limit=limit,
                inside=self.holder[i],
                own=own,
                roles=roles,
            )
            if self._keeps(hit):
                self._fix_pair(hit)
                return hit
        return None

    def _refuses(self, word: EventWord, i: int) -> bool:
        """Whether what one will not do is a refusal: لا تقبل، لن تسمح، لن نتفاوض."""
        before = tokens_before(self.page, i) if i else ""
        if word.lemma in TALKING:
            return before == "لن"
        return word.lemma in YIELDING and before in ("لن", "لا")

    def _in_words(self, word: EventWord, i: int, limit: int) -> bool:
        """Whether an attack is one of words: هاجم الوزير المعارضة. Its subject is a person, no force."""
        phrase = self.parties.phrase(i + 1, limit)
        if word.kind != "verb" or word.suffix or phrase is None or phrase.prep:
            return False
        head = self.page.tokens[phrase.first].form
        if any(self.cast.entities[self.cast.mentions[m].entity].type == "person" for m in phrase.mentions):
            return True
        return head_in(head, "office") and not head_in(head, "force")

    def _ordered(self, i: int, words: tuple[EventWord, ...], floor: int) -> list[EventWord]:
        """The readings of the word at `i` that its place allows, the likeliest first."""
        nominal = self._nominal_place(i, floor)
        led = i > 0 and self.parties.classes[i - 1] == "preposition" and self.cast.mention_of[i - 1] < 0
        if led and self._after_who(i, words):
            led = nominal = False
        out = []
        for w in words:
            if w.kind == "verb" and (led or (nominal and w.tense == "perfect")) and not (w.future or w.conj):
                continue
            out.append(w)
        told = self._after_subject(i, floor)
        clausal = told or self._verbal_place(i, floor)
        if clausal and not told and any(w.kind == "masdar" for w in out) and self._object_by_lam(i):
            clausal = False
        rank = {"verb": 0 if clausal else 2, "masdar": 1, "noun": 1, "participle": 3, "passive": 3}
        after = self.page.tokens[i + 1].form if i + 1 < len(self.page.tokens) else ""
        noun = any(w.accusative for w in words) and (after.endswith("ا") or after.startswith("ل"))
        out.sort(key=lambda w: 4 if noun and w.number == "d" else rank[w.kind])  # يقدم دعما, no dual
        return out

    def _object_by_lam(self, i: int) -> bool:
        """Whether ل leads what follows the phrase behind token `i`: قصف الطيران لمواقع …, of the masdar; the
        verb has its object bare."""
        subject = self.parties.phrase(i + 1, i + 12)
        if subject is None or subject.prep or subject.last >= len(self.page.tokens):
            return False
        return self.parties.opening_at(subject.last).prep == "ل"

    def _after_who(self, i: int, words: tuple[EventWord, ...]) -> bool:
        """Whether من before the word is who, and no preposition: من أطلق النار، هي من تحتل العراق."""
        if self.page.tokens[i - 1].form != "من" or any(w.kind != "verb" for w in words):
            return False
        return words[0].tense == "perfect" or (i > 1 and self.parties.classes[i - 2] == "pronoun")

    def _nominal_place(self, i: int, floor: int) -> bool:
        """After a preposition or a noun that wants a genitive no verb can stand."""
        if i == 0:
            return False
        before = self.page.tokens[i - 1]
        if before.kind != "word" or self.cast.mention_of[i - 1] >= 0:
            return False
        cls = self.parties.classes[i - 1]
        if cls in ("preposition", "accord"):
            return True
        if cls == "occasion":
            return before.form not in ("عندما", "حين", "لما", "قبل", "بعد") or before.form in ("قبل", "بعد")
        return (
            any(
                w.kind in ("masdar", "noun") and not w.article and not w.suffix
                for w in event_words(before.form)
            )
            and not lex(before.form).finite
        )

    def _after_subject(self, i: int, floor: int) -> bool:
        """Right after a definite phrase, in a clause that has no verb yet: طيران التحالف قصف …"""
        if i <= floor or i - floor > 15:
            return False
        before = self.page.tokens[i - 1]
        if before.kind != "word" or not (self.cast.mention_of[i - 1] >= 0 or before.form.startswith("ال")):
            return False
        return not any(
            self.page.tokens[k].kind == "word"
            and self.cast.mention_of[k] < 0
            and verbal(self.page.tokens[k].form)
            and not self.page.tokens[k].form.startswith("ال")
            for k in range(floor, i)
        )

    def _verbal_place(self, i: int, floor: int) -> bool:
        before = self.page.tokens[i - 1]
        if i == 0 or before.kind != "word":
            return True
        if i == floor and self.cast.mention_of[i - 1] < 0 and not before.form.startswith("ال"):
            return True
        cls = self.parties.classes[i - 1]
        return (
            cls in ("qad", "negation", "aux", "relative", "subordinate", "contrast", "as", "time", "pronoun")
            or lex(before.form).that is not None
        )

    def _stands(self, word: EventWord, found: Sense, i: int, floor: int, limit: int, own: int) -> bool:
        """Whether the word's form can carry an event where it stands."""
        tokens = self.page.tokens
        following = tokens[i + 1].form if i + 1 < limit else ""
        if word.kind == "verb" and word.suffix and following in ("الله", "ربه"):
            return False  # أيده الله، تقبله الله
        if word.lemma == "دعا" and (tokens[i].form[-5:], following[:1]) in (("دعونا", "ن"), ("دعوني", "ا")):
            return False  # دعونا نعمل، دعوني أقل
        if (
            following == "بن"
            and i
            and not word.prep
            and (tokens[i - 1].form == "/" or tokens[i - 1].form.startswith("ال"))
        ):
            return False  # اللواء مانع بن عمر
        if word.kind == "verb" and word.suffix and following in ("ذلك", "هذا"):
            return False  # لم يمنعه ذلك
        if word.suffix and self._own_voice(word, i) and not self._voiced(i):
            return False  # قابلني جاري: whoever writes the page; إصرار قتالي: an adjective
        if (word.core == "وعد" or (word.lemma == "وعد" and word.suffix)) and self._deems(
            word, i, floor, limit
        ):
            return False
        if word.lemma == "ثمن" and self._priced(word, i):
            return False
        if (
            word.lemma == "وقع"
            and word.kind == "verb"
            and any(t.form == "ان" for t in tokens[i + 1 : min(limit, i + 7)])
        ):
            return False  # توقع الضابط أن يشن التنظيم هجوما
        if word.lemma == "استقبل" and any(
            t.form in _WELL_WISHERS for t in tokens[i + 1 : min(limit, i + 16)]
        ):
            return False  # استقبل الوكيل المهنئين بالعيد
        if word.lemma == "حمل" and self._bears(word, found, i):
            return False
        sought = word.lemma == "بحث" and any(t.form == "عن" for t in tokens[i + 1 : min(limit, i + 7)])
        if sought or (word.lemma == "أطلع" and self._sees(word, i, following)):
            return False  # بحثت عن أسباب، اطلعت الصحيفة عليها
        if i and word.kind in ("masdar", "noun") and not word.prep and self._part_of_name(word, i):
            return False  # تأشيرة الزيارة، أصابع الاتهام
        if word.lemma == "وعد" and word.tense == "imperfect" and word.person == 3 and own < 0:
            return False
        if word.core == "دعوي" and word.prep == "ب" and following != "قضاييه":
            return False  # بدعوى نقص السلع
        if word.core == "استعداد" and word.accusative:
            return False  # استعدادا للعام الدراسي
        if word.core == "طالب" and i and (tokens[i - 1].kind == "number" or self._counts_people(i - 1)):
            return False  # خمسة آلاف طالب، ألف وثلاثمائة طالب
        if word.core == "تحقيق" and word.kind == "noun" and not word.article:
            return following in word.needs or following.endswith(("ي", "يه"))  # not تحقيق السلام
        if i and word.kind == "masdar" and word.suffix and tokens[i - 1].form in ("سبل", "وسبل"):
            return False  # بحثا العلاقات وسبل دعمها
        if word.lemma == "دعا" and following in _PRAYED:
            return False  # داعيا الله، داعيا له بالتوفيق
        if i and word.lemma == "ضغط" and tokens[i - 1].form == "تحت":
            return False  # تحت ضغط البيانات
        if word.kind == "masdar" and word.accusative and not word.prep and self._cognate(word, i, floor):
            return False  # رفض ذلك رفضا تاما
        if word.suffix == "ه" and tokens[i].text.endswith("ة"):
            return False  # طلبة الكلية
        if word.core.endswith("ه") and not word.suffix and self._pronoun_written(word, i):
            return False  # الإرهاب بجميع مظاهره
        if word.kind in ("masdar", "noun") and i and self.parties.classes[i - 1] == "relative":
            return False
        if (
            word.lemma == "وقع"
            and word.kind == "verb"
            and not word.suffix
            and self._relative(i, floor)
            and found.object_at < 0
        ):
            return self._of_paper(i, floor)
        if word.kind == "verb":
            if word.short and not (i and tokens[i - 1].form in ("لم", "ولم", "فلم", "الم", "لا", "لما")):
                return False
            if word.person == 1 and not self._voiced(i):
                return False
            if word.person == 2:
                return False
        if word.kind == "participle":
            if word.article or word.prep or (word.lemma == "طلب" and not word.accusative):
                return False
            if own >= 0:
                return True
            return word.accusative and i + 1 < limit and word.speech != ""
        if word.kind == "masdar":
            if (
                word.article
                and not word.suffix
                and found.plover in ("REJECT", "SUPPORT", "REQUEST", "AGREE")
                and not (self._goes_on(i, limit) or self.parties.nisbas(i))
            ):
                return False
            if word.lemma == "عارض" and not word.suffix:
                return False
            if word.lemma in ("احتل",) and (word.article or not self._has_genitive(i, limit)):
                return False
            if tokens[i - 1].form in ("هذا", "هذه", "ذلك", "تلك") if i else False:
                return False
        return not (word.kind == "noun" and i and tokens[i - 1].form in ("هذا", "هذه", "ذلك", "تلك", "هذين"))

    def _part_of_name(self, word: EventWord, i: int) -> bool:
        before = self.page.tokens[i - 1].form
        after = self.page.tokens[i + 1].form if i + 1 < len(self.page.tokens) else ""
        if word.article and before in _OPENING and after in _CLOSING:
            return True  # «التنسيق»
        return before in _IDIOMS or before in _FIXED.get(word.core, ())

    def _bears(self, word: EventWord, found: Sense, i: int) -> bool:
        """Whether one bears a blame oneself: تحمل هذه المسؤولية, not حمّل الحكومة المسؤولية."""
        between = [t.form for t in self.page.tokens[i + 1 : found.object_at]]
        return not word.suffix and all(form in _THESE for form in between)

    def _own_voice(self, word: EventWord, i: int) -> bool:
        """Whether the word's pronoun is one's own; before a name ي is the end of a dual: هجومي باريس."""
        if word.kind == "verb":
            return self.page.tokens[i].form.endswith("ني")
        following = self.page.tokens[i + 1] if i + 1 < len(self.page.tokens) else None
        dual = following is not None and (self.cast.mention_of[i + 1] >= 0 or following.form.startswith("ال"))
        return word.suffix == "ي" and not dual

    def _deems(self, word: EventWord, i: int, floor: int, limit: int) -> bool:
        """Whether وعد says what one deems another, and does not go on to what is promised: وعدّ ذلك خطأ."""
        if word.article or not (word.kind == "verb" or self._verbal_place(i, floor)):
            return False
        for t in self.page.tokens[i + 1 : min(limit, i + 13)]:
            if t.kind == "word" and (t.form in ("ان", "بان") or (t.form[:1] == "ب" and t.form[:3] != "بان")):
                return False
        return True

    def _priced(self, word: EventWord, i: int) -> bool:
        """Whether ثمن is a price: دفعوا ثمن الحرب, not where a clause starts with it: وثمّن الوزير جهودهم."""
        token = self.page.tokens[i]
        if token.form != "ثمن" or "\u0651" in token.text:
            return word.kind == "noun"
        before = self.page.tokens[i - 1] if i else None
        return (
            before is not None
            and before.kind == "word"
            and before.form not in ("كما", "فيما", "بينما", "قد", "وقد")
        )

    def _sees(self, word: EventWord, i: int, following: str) -> bool:
        """Whether one sees something oneself, in the letters of informing another: اطلع على المعرض."""
        if following in ("علي", "عليه", "عليها"):
            return True
        return word.tense == "perfect" and "أ" not in self.page.tokens[i].text and not word.suffix

    def _pronoun_written(self, word: EventWord, i: int) -> bool:
        """Whether the last letter of a noun is a pronoun: a page that writes ة means ه by ه."""
        return (
            word.kind in ("noun", "masdar")
            and self.page.tokens[i].text.endswith("ه")
            and "ة" in self.page.text
        )

    def _counts_people(self, k: int) -> bool:
        form = self.page.tokens[k].form
        return self.parties.counts(k) or (form[:1] == "و" and head_in(form[1:], "number"))

    def _cognate(self, word: EventWord, i: int, floor: int) -> bool:
        """Whether a masdar but repeats its verb just before: رفض ذلك رفضا تاما."""
        return any(
            w.lemma == word.lemma and w.kind == "verb"
            for k in range(max(floor, i - 4), i)
            for w in event_words(self.page.tokens[k].form)
        )

    def _relative(self, i: int, floor: int) -> bool:
        return i > floor and self.parties.classes[i - 1] == "relative"

    def _of_paper(self, i: int, floor: int) -> bool:
        """Whether what a relative clause takes up can be signed: الاتفاق الذي وُقّع, not الهجوم الذي وقع."""
        return any(cores(t.form) & PAPERS for t in self.page.tokens[max(floor, i - 5) : i - 1])

    def _voiced(self, i: int) -> bool:
        """Whether the words at `i` are somebody's own, so that a verb of theirs is in the first person."""
        if self.page.quote_of[i] >= 0:
            return True
        n = self.holder[i]
        return n >= 0 and self.statements[n].type in ("direct", "mixed")

    def _goes_on(self, i: int, limit: int) -> bool:
        if i + 1 >= limit:
            return False
        t = self.page.tokens[i + 1]
        return t.kind == "word" and (
            self.parties.classes[i + 1] == "preposition" or bool(self.parties.opening_at(i + 1).prep)
        )

    def _has_genitive(self, i: int, limit: int) -> bool:
        phrase = self.parties.phrase(i + 1, limit)
        return phrase is not None and not phrase.prep

    def _keeps(self, hit: Found) -> bool:
        """Whether what was read is an event of its own and no second telling of one beside it."""
        if hit.word.kind == "noun" and any(g.sense.object_at == hit.token for g in self.found[-3:]):
            return False
        if (
            hit.word.lemma == "وعد"
            and hit.word.tense == "imperfect"
            and self.page.tokens[hit.token - 1].form[-2:] == "لم"
        ):
            return False  # لم يعد: no longer
        if hit.word.kind == "verb" and hit.token and self.page.tokens[hit.token - 1].form in ("مما", "وما"):
            return False
        aid = hit.word.kind == "masdar" and hit.word.prep == "ل" and hit.sense.plover == "AID"
        if aid and any(g.word.lemma == "خصص" and hit.token - g.token <= 9 for g in self.found[-2:]):
            return False  # خصصت مبلغا لمساعدة النازحين
        near = [g for g in self.found[-3:] if hit.token - g.token <= 8 and g.floor == hit.floor]
        if hit.word.lemma == "استهدف" and hit.word.kind == "verb":
            return not any(g.word.kind != "verb" and g.sense.plover in ("ASSAULT", "COERCE") for g in near)
        if hit.word.core == "احتجاجا":
            return not any(
                g.sense.plover in ("PROTEST", "REJECT", "RETREAT")
                and self.page.sentence_of[g.token] == self.page.sentence_of[hit.token]
                for g in self.found[-4:]
            )
        return not (hit.word.kind == "noun" and hit.word.article and hit.sense.plover in ("RETREAT",))

    def _fix_pair(self, hit: Found) -> None:
        """A fixed pair (إطلاق سراح، وقف إطلاق النار) is one trigger when its words stand side by side."""
        if hit.sense.object_at == hit.token + 1:
            hit.last = hit.token + 2

    def _draft(self, f: Found) -> EventDraft:
        t = self.page.tokens[f.token]
        offsets = letter_offsets(t.text)
        skip = min(f.word.skip, len(offsets) - 1)
        start = t.start + offsets[skip]
        if f.word.article and f.word.prep != "ل":
            start = t.start + offsets[max(0, skip - 2)]
        taken = {p.entity for p in (*f.roles.actors, *f.roles.recipients)}
        draft = EventDraft(
            type=f.sense.plover,  # type: ignore[arg-type]
            trigger=Span(start, self.page.tokens[f.last - 1].end),
            lemma=f.word.lemma,
            actors=[self._speaker(p) for p in f.roles.actors if self._somebody(p)],
            recipients=[self._speaker(p) for p in f.roles.recipients],
            status=f.status,
            inside=f.inside if f.inside >= 0 else None,
            sign=f.sense.sign,
            token=f.token,
            last=f.last,
            kind=f.word.kind,
            place=place_of(self.parties, f.sense.plover, f.last - 1, f.limit, taken),
        )
        draft.confidence = round(event_confidence(draft), 3)
        return draft

    def _speaker(self, party: Party) -> Speaker:
        if party.entity >= 0:
            return Speaker(entity=party.entity, text=self.cast.entities[party.entity].name, span=party.span)
        return Speaker(text=party.name or self.parties.words(party), span=party.span)
