"""Whether a word stands where it can carry an event, and as which of its readings.

Arabic writes verbs, masdars, participles, names and nouns of other senses alike; what stands before and
behind a word tells them apart: رفض الوزير العرض (verb), رفض الوزير للعرض (masdar), تأشيرة الزيارة (no visit).
"""

from __future__ import annotations

import msgspec

from isnad.reading.events.after import subject_behind
from isnad.reading.events.beside import tells_deed
from isnad.reading.events.clause_status import ANY
from isnad.reading.events.idioms import in_idiom, stands_in
from isnad.reading.events.light_verbs import lends
from isnad.reading.events.papers import PAPERS
from isnad.reading.events.roles import DESCRIBING, described_at
from isnad.reading.events.senses import Sense, has_genitive
from isnad.reading.events.subjects import no_longer
from isnad.reading.events.word_places import WordPlaces
from isnad.reading.words.event_words import EventWord, core_in
from isnad.reading.words.lexis import lex, nouns, words
from isnad.reading.words.party_words import head_in, prepositions
from isnad.text.folding import fold

__all__ = ["EventStanding", "Place"]

_PRAYED = frozenset(fold(w) for w in ("الله", "المولى", "الباري", "ربه", "له", "لهم", "لها"))
# What stands before a loss where an act told before brought it about.
_COME_TO = frozenset(fold(w) for w in ("إلى", "عن", "عنه", "عنها", "في"))
_WELL_WISHERS = frozenset(fold(w) for w in ("المهنئين", "المعايدين", "مهنئين", "معايدين"))
_OPENING, _CLOSING = ("«", '"', "“"), ("»", '"', "”")
# Words for a settlement, without an article: what stands right behind is its name, whatever else it means.
_SETTLEMENTS = words("settlements")
_THESE = frozenset(fold(w) for w in ("هذه", "تلك", "كامل", "كل", "جزء", "من", "جزءا", "أي"))
# What may follow a verb and its pronoun so that it is no act: أيده الله، لم يمنعه ذلك.
_NO_OBJECT = frozenset(fold(w) for w in ("الله", "ربه", "ذلك", "هذا"))
_UNHINDERED = frozenset(("منع", "استبعد"))
_NOT = frozenset(("لا", "لم", "لن", "ولا", "ولم", "ولن"))
_NEVER_GOD = frozenset(("لا", "لو"))
_LET_US = ((fold("دعونا"), "ن"), (fold("دعوني"), "ا"))
_THAT, _FOR = frozenset((fold("أن"),)), frozenset((fold("عن"),))
_THIS = frozenset(fold(w) for w in ("هذا", "هذه", "هذين", "تلك"))
_NOT_THOSE = _THIS | {fold("ذلك")}
_COMES = frozenset(fold(w) for w in ("يأتي", "ويأتي", "تأتي", "وتأتي", "ليأتي", "لتأتي"))
_JUSSIVE = frozenset(fold(w) for w in ("لم", "ولم", "فلم", "ألم", "لا", "لما"))
# What a feast falls on: العيد الذي يوافق اليوم السبت.
_DATES = frozenset(
    fold(w)
    for w in (
        *("اليوم", "غدا", "يوم", "هذا", "هذه"),
        *("السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"),
    )
)
# Types whose masdar with its article alone is a topic, and no act: الرفض، الدعم.
_TOPICS = frozenset(("REJECT", "SUPPORT", "REQUEST", "AGREE"))

# To back and to recognize, whose masdar is told with its article as well: الدعم الذي تلقاه، الاعتراف بها.
_BACKS = frozenset(("دعم", "اعترف"))
# Those who are held, what makes them a noun before them, and what leads to who holds them.
_JAILED, _HELD = "معتقل في", frozenset(("محتجز", "معتقل", "مختطف", "مبعد", "محاصر"))
_RELEASE = frozenset(fold(w) for w in ("سراح", "جميع", "كل", "كافة", "بعض", "سائر"))
_HOLDERS = frozenset(("لدي", "لديه", "لديها", "لديهم", "عند"))

_TANWIN = ("\u064c", "\u064d")
# Participles that tell of what mind somebody or something is: رأيا معارضا.
_OF_A_MIND = frozenset(("عارض", "أيد", "ناهض", "دعم", "ساند"))
# "He ordered", more often a matter.
_MATTER = fold("أمر")


class Place(msgspec.Struct, frozen=True, gc=False):
    """Token `i` with the reading tried there, its clause `[floor, limit)`, and the statement that it cues."""

    word: EventWord
    found: Sense
    i: int
    floor: int
    limit: int
    own: int


class EventStanding(WordPlaces):
    """The tests of one word's place."""

    # -- whether it stands -----------------------------------------------------------------------------------

    def stands(self, at: Place) -> bool:
        """Whether the word's form can carry an event where it stands."""
        if no_longer(self.page.tokens, at.i) or self._idiom(at) or self._other_sense(at):
            return False  # لم تعد | المواجهة تقتصر على القرى
        word = at.word
        if word.core == "تحقيق" and word.kind == "noun" and not word.article:
            following = self._behind(at)
            return following in word.needs or following.endswith(("ي", "يه"))  # not تحقيق السلام
        if self._idle_noun(at) or (word.kind == "passive" and self._the_held(at)):
            return False
        signed = word.lemma == "وقع" and word.kind == "verb" and not word.suffix
        if signed and self._relative(at.i, at.floor) and at.found.object_at < 0:
            return self._of_paper(at.i, at.floor)
        if word.kind == "verb":
            return self._verb_stands(at)
        if word.kind == "participle":
            return self._participle_stands(at)
        if word.kind == "masdar":
            return self._masdar_stands(at)
        if word.genitive == DESCRIBING:
            return bool(described_at(self.parties, word, at.i, at.floor))
        return not (word.kind == "noun" and self._pointed_at(at))

    def _the_held(self, at: Place) -> bool:
        """Whether a participle is the people themselves, and tells no holder: الإفراج عن | المحتجزين في
        المدينة, not الصحفيين المحتجزين في المدينة.
        """
        before, word = self._before(at), at.word
        if word.lemma == _JAILED and not (word.article and self._behind(at) == "في"):
            return True  # توفي المعتقل سالم الحداد في السجن
        leads = before in prepositions() or lex(before).that is not None  # إن | الموقوف أجنبي
        alone = leads or before in _RELEASE or (at.i > 0 and self.parties.counts(at.i - 1))
        return word.article and word.lemma in _HELD and alone and self._behind(at) not in _HOLDERS

    def _behind(self, at: Place) -> str:
        """The form of the next word of the clause; empty without one."""
        return self.page.tokens[at.i + 1].form if at.i + 1 < at.limit else ""

    def _before(self, at: Place) -> str:
        """The form of the word before; empty at the head of the page."""
        return self.page.tokens[at.i - 1].form if at.i else ""

    def _any_behind(self, at: Place, reach: int, forms: frozenset[str]) -> bool:
        last = min(at.limit, at.i + 1 + reach)
        return any(t.form in forms for t in self.page.tokens[at.i + 1 : last])

    def _idiom(self, at: Place) -> bool:
        """Whether words of another use stand around it: أيده الله، لا سمح الله، دعونا نعمل، مانع بن عمر."""
        word, following, before = at.word, self._behind(at), self._before(at)
        wished = following == "الله" and before in _NEVER_GOD  # لا سمح الله، لا قدر الله
        if word.kind == "verb" and (wished or (word.suffix and following in _NO_OBJECT)):
            return True
        if word.lemma == "دعا" and (self.page.tokens[at.i].form[-5:], following[:1]) in _LET_US:
            return True
        if word.lemma in _UNHINDERED and word.kind == "verb" and before in _NOT:
            return True  # لم يمنعه ذلك من العودة: what was no hindrance; لم يستبعد إرسال قوات: what may be
        if following == "بن" and at.i and not word.prep and (before == "/" or before.startswith("ال")):
            return True
        return bool(word.suffix) and self._own_voice(word, at.i) and not self._voiced(at.i)

    def _other_sense(self, at: Place) -> bool:
        """Whether the letters are those of another word or sense, by the lemma's own tests."""
        word, following = at.word, self._behind(at)
        deemed = word.core == "وعد" or (word.lemma == "وعد" and word.suffix)
        if deemed and self._deems(word, at.i, at.floor, at.limit):
            return True  # وعدّ ذلك خطأ
        match word.lemma:
            case "ثمن":
                return self._priced(word, at.i)
            case "وعد" if "د\u0651" in self.page.tokens[at.i].text:
                return True  # وعدّت
            case "وقع" if word.kind == "verb":
                return self._any_behind(at, 6, _THAT)  # توقع الضابط أن يشن التنظيم هجوما
            case "أمر" if word.core == _MATTER and not self._relative(at.i, at.floor):
                return not subject_behind(self.parties, at.i, at.limit)  # أمر بالغ، أمر الأسعار
            case "استقبل":
                return self._any_behind(at, 15, _WELL_WISHERS)  # استقبل الوكيل المهنئين بالعيد
            case "حمل":
                return self._bears(word, at.found, at.i)
            case "بحث":
                return self._any_behind(at, 6, _FOR)  # بحثت عن أسباب
            case "أطلع":
                return self._sees(word, at.i, following)  # اطلعت الصحيفة عليها
            case "وافق":
                return word.tense == "imperfect" and self._relative(at.i, at.floor) and following in _DATES
            case "وعد":
                return word.tense == "imperfect" and word.person == 3 and at.own < 0
        return False

    def _idle_noun(self, at: Place) -> bool:
        """Whether a noun, or what looks like one, is part of a name, a number's noun or no act at all."""
        word, following, before = at.word, self._behind(at), self._before(at)
        noun = word.kind in ("masdar", "noun")
        fixed = (
            (word.core == "دعوي" and word.prep == "ب" and following != "قضاييه")  # بدعوى نقص السلع
            or (word.core == "استعداد" and word.accusative)  # استعدادا للعام الدراسي
            or (word.lemma == "دعا" and following in _PRAYED)  # داعيا الله، داعيا له بالتوفيق
            or (
                word.lemma == "واجه" and before == "في" and has_genitive(self.parties, at.i, at.limit)
            )  # في مواجهة
            or (word.lemma == "ضغط" and before == "تحت")  # تحت ضغط البيانات
            or (word.plover == "CONSULT" and before == "(" and following == ")")  # لن نتراجع (حوار)
            or (word.suffix == "ه" and self.page.tokens[at.i].text.endswith("ة"))  # طلبة الكلية
            or (word.kind == "masdar" and bool(word.suffix) and before in ("سبل", "وسبل"))  # سبل دعمها
            or (noun and at.i > 0 and self.parties.classes[at.i - 1] == "relative")
            or (noun and self.parties.of_ministry(at.i))
        )
        if fixed or (at.i and not word.prep and self._part_of_name(word, at.i, noun)):
            return True
        if word.core == "طالب" and at.i and self._counts_people(at.i - 1):
            return True  # خمسة آلاف طالب، ألف وثلاثمائة طالب
        return word.core.endswith("ه") and not word.suffix and self._pronoun_written(word, at.i)

    def _verb_stands(self, at: Place) -> bool:
        """A short form wants لم; a first person is somebody's own words; a second person is nobody's act; and
        only a noun ends in tanwin (أيدٍ "hands").
        """
        if self.page.tokens[at.i].text[-1:] in _TANWIN:
            return False
        if at.word.short and self._before(at) not in _JUSSIVE:
            return False
        opens = at.i == 0 or self.page.tokens[at.i - 1].kind != "word"
        whichever = opens and self._behind(at) in ANY  # - رفض أي تدخل
        if at.word.tense == "perfect" and (self._before(at) == "لا" or whichever):
            return False  # لا مانع لدينا
        ours = at.word.number == "p" and self.holder[at.i] >= 0  # وأضاف أن الحكومة تماطل، ونرفض ذلك
        return at.word.person == 3 or (at.word.person == 1 and (ours or self._voiced(at.i)))

    def _participle_stands(self, at: Place) -> bool:
        word = at.word
        bare = word.accusative and at.i > 0 and not word.conj
        if bare and (self._counts_people(at.i - 1) or (word.lemma in _OF_A_MIND and self._some(at.i - 1))):
            return False  # عشرون متهما، رأيا معارضا
        if word.article or word.prep or (word.lemma == "طلب" and not word.accusative):
            return False
        adverb = word.accusative or self._circumstance(at)
        aside = word.accusative and (word.conj == "و" or self._before(at) in ("،", ","))  # متبرعا بمليون
        how = adverb and at.i + 1 < at.limit and (word.speech != "" or aside)
        deed = not word.speech and tells_deed(self.parties, word, at.found, at.i, at.floor, at.limit)
        return at.own >= 0 or how or deed

    def _some(self, k: int) -> bool:
        """Whether the word at token `k` is a noun in the accusative without an article, which a participle
        behind it describes.
        """
        t = self.page.tokens[k]
        plain = t.kind == "word" and self.cast.mention_of[k] < 0 and t.form.endswith("ا")
        return plain and (t.form[:-1] in nouns() or head_in(t.form, "body", "people", "force"))

    def _circumstance(self, at: Place) -> bool:
        """Whether a plural tells how many do what they do: تظاهر العمال | مطالبين بأجورهم; not ناشطين مؤيدين
        للحزب, where it describes them."""
        before = self.page.tokens[at.i - 1] if at.i else None
        plural = at.word.number == "p" and self.page.tokens[at.i].form.endswith("ين")
        if before is None or not plural or at.word.conj:
            return False
        definite = self.parties.opening_at(at.i - 1).article or self.cast.mention_of[at.i - 1] >= 0
        return before.form in "،," or (definite and not before.form.endswith("ين"))

    def _masdar_stands(self, at: Place) -> bool:
        word = at.word
        topic = word.article and not word.suffix and at.found.plover in _TOPICS and word.lemma not in _BACKS
        if topic and not (
            self._goes_on(at.i, at.limit) or self.parties.nisbas(at.i) or self._given(at.i, at.limit)
        ):
            return False
        if word.lemma == "عارض" and not word.suffix:
            return False
        if word.lemma == "سيطر" and not word.article and not word.suffix and self._before(at) == "من":
            return False  # تحرير البلدة من سيطرة التنظيم: the state that ends
        hurt = word.lemma == "أصاب" or (word.lemma == "سقط" and not at.found.recipient)  # سقوط قتلى
        if hurt and at.found.plover == "ASSAULT" and self._result(at):
            return False
        if word.lemma == "احتل" and (word.article or not has_genitive(self.parties, at.i, at.limit)):
            return False
        return not self._pointed_at(at)

    def _pointed_at(self, at: Place) -> bool:
        """Whether a demonstrative, or that it comes at some time, says that the act was told: هذا الهجوم،
        وهذه الزيارة، ويأتي الهجوم.
        """
        before = self._before(at)
        taken_up = at.found.plover == "ASSAULT" and before in _COMES  # ويأتي الهجوم بعد أيام
        return taken_up or before in _NOT_THOSE or (at.word.article and stands_in(before, _THIS))

    def _result(self, at: Place) -> bool:
        """Whether a loss is told as what came of an act, or beside the dead: أسفر القصف عن إصابة خمسة،
        مقتل جندي وإصابة آخرين."""
        word = at.word
        state = word.article or (word.lemma == "أصاب" and (word.suffix or word.core.endswith("ات")))
        return bool(word.conj or state) or self._before(at) in _COME_TO

    def _part_of_name(self, word: EventWord, i: int, noun: bool) -> bool:
        """Whether the word belongs to a fixed name, be it read as a `noun` or not: منطقة حظر طيران."""
        before = self.page.tokens[i - 1].form
        if in_idiom(word.core, before):
            return True
        if not noun:
            return False
        after = self.page.tokens[i + 1].form if i + 1 < len(self.page.tokens) else ""
        if word.article and before in _OPENING and after in _CLOSING:
            return True  # «التنسيق»
        return in_idiom("", before) or before in _SETTLEMENTS

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
        number = self.page.tokens[k].kind == "number" or self.parties.counts(k)
        return number or (form[:1] == "و" and head_in(form[1:], "number"))

    def _relative(self, i: int, floor: int) -> bool:
        return i > floor and self.parties.classes[i - 1] == "relative"

    def _of_paper(self, i: int, floor: int) -> bool:
        """Whether what a relative clause takes up can be signed: الاتفاق الذي وُقّع, not الهجوم الذي وقع."""
        return any(core_in(t.form, PAPERS) for t in self.page.tokens[max(floor, i - 5) : i - 1])

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

    def _given(self, i: int, limit: int) -> bool:
        """Whether a clause about the noun at token `i` tells by a light verb who does it: الدعم الذي | تقدمه
        تركيا.
        """
        return i + 2 < limit and self._relative(i + 2, i) and lends(self.page.tokens[i + 2].form)
