"""Masdars of speech with a content of their own: رفض الحكومة التفاوض، جدد دعوته إلى الحوار، بالدعوة إلى …

A masdar has the complements of its verb, and its direct object bare or behind ل (رفضه للعرض). Who speaks is
its genitive, its pronoun, or the subject of the verb whose object it is.
"""

from __future__ import annotations

import msgspec

from isnad.lexicons.tables import rows_by_form, values
from isnad.lexicons.words import Predicate, Reading
from isnad.reading.statements.bare_objects import CLAIM, adopted
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.complements import Complements
from isnad.reading.statements.frame import Found, Frame, Range, predicate_of
from isnad.reading.words.event_words import listed_core, names_act
from isnad.reading.words.lexis import lemmas, nouns, source_heads, words
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.party_words import verbal
from isnad.text.clitics import THIRD_PERSON, listed
from isnad.text.folding import fold

__all__ = ["MasdarCues"]

# The kinds of speech that are acts: whoever is told to have done one has said its content.
_ACTS = frozenset(
    (
        *("demand", "order", "warn", "threaten", "promise", "accuse", "reject", "condemn", "criticize"),
        *("welcome", "praise", "deny", "admit", "announce", "affirm", "claim", "fear", "propose", "complain"),
    )
)
# Masdars that are oftener another noun (قسم), or no words (التزام بالموعد، إصرار، تركيز على أمر).
_NO_WORDS = lemmas("no_words")
# Those whose direct object a masdar has behind ل: رفضه للعرض, إدانته للهجوم.
_OF_OBJECTS = frozenset(("reject", "condemn", "criticize", "praise"))
# Calls whose person is he who calls: دعوته إلى الحوار, and not he who is called on (تحذيره من الخطر).
_CALLERS = lemmas("callers")
# Those of which a definite masdar tells words: إلى التأكيد على, بالدعوة إلى.
_LED = frozenset(("demand", "affirm", "warn", "explain", "admit"))
_RENEWED = lemmas("renewed")
# What leads a definite masdar that its verb's subject does, and before what a masdar has been done.
_LEADS = frozenset(("الي", "مع"))
_FACTS = words("facts")
_COME = frozenset(("جاء", "جاءت", "ياتي", "تاتي"))
_HUMAN = source_heads("human")
_GOES_ON = words("goes_on_saying")
_TEXTS = source_heads("document") | source_heads("norm") | source_heads("evidence")
# Whom a court tries, and never who condemns; without their article.
_ACCUSED = frozenset(
    fold(word + end)
    for word in ("متهم", "مدعى", "مدان", "مشتبه", "موقوف", "جان")
    for end in ("", "ة", "ين", "ان", "ات", "ي")
)
_ASIDES = frozenset(("preposition", "occasion", "time", "setting"))
_CLAUSES = frozenset(("relative", "aux", "negation"))
# How far behind who speaks a content may begin, and how far behind the masdar, over him; how soon it is at
# hand; and how far before a masdar the verb that leads to it stands.
_ASIDE, _OWNER = 12, 20
_AT_HAND = 2
_CLAUSE = 12
# What leads what one shrinks from, the fewest words before it, and what one seizes to say something.
_FROM, _NOTHING = frozenset(("في", "عن")), 3
_OCCASIONS_SEIZED = words("occasions_seized")
# In the table of those who are made to do something: no preposition.
_BARE = "0"


class MasdarCues:
    """Reads the masdars of one page that are acts of speech."""

    def __init__(self, clauses: Clauses, complements: Complements, found: Found) -> None:
        self.clauses, self.complements, self.found = clauses, complements, found
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

    def of_agent(self, frame: Frame) -> bool:
        """رغم رفض الحكومة التفاوض، ردا على دعوة الوزير إلى الحوار: a masdar in construct with who does it,
        and behind him its content."""
        assert frame.reading is not None
        predicate, limit = predicate_of(frame.reading), self.clauses.limit(frame.first)
        if predicate.speech not in _ACTS or self._no_masdar(frame.first, frame.reading, limit):
            return False
        if not self._prepositional(frame, predicate):
            self._with_object(frame, predicate, limit)
        if frame.content < 0 or not frame.has_source:
            return False
        if not self._calls(frame, predicate, frame.source):
            return False
        self._made_to(frame)
        frame.begin = frame.first
        self.found.frames.append(frame)
        return True

    def _made_to(self, frame: Frame) -> None:
        """دفع الخلاف النقابات إلى تهديد | الحكومة بالإضراب: whom somebody makes speak speaks, to whom the
        masdar has behind it."""
        i, rows = frame.first, rows_by_form("event_induced")
        lead = self.tokens[i - 1].form if i else ""
        for k in range(i - 3, max(self.clauses.start_of(i), i - _CLAUSE) - 1, -1):
            t = self.tokens[k]
            row = rows.get(listed_core(t.form, rows)) if t.kind == "word" else None
            if t.kind == "mark" or self.lexes[k].that is not None:
                return
            if row is None or self.phrases.in_name(k):
                continue
            source = self.phrases.after(k + 1, i - 1)
            leads = lead in (fold(x) for x in values(row["act"])) and row["whom"] == _BARE
            if leads and source[1] == i - 1 and self.clauses.agent(source):
                frame.source, frame.before = source, True
            return

    def _owner(self, first: int, limit: int) -> Range:
        """The phrase of somebody that begins at token `first`; an empty one where a thing does."""
        units = self.phrases.units(*self.phrases.after(first, limit))
        if not units or not self.complements.objects.agent(*units[0]):
            return first, first
        form = self.tokens[first].form.removeprefix("ال")  # إقرار القانون: no text does it
        if form in _ACCUSED:
            return first, first  # إدانة المتهم بالسرقة: who is found guilty
        text = form in _TEXTS and first not in self.phrases.lead_of
        # وسط رفض شعبي: nor does an adjective, but of a land (رفض إيراني)
        told = units[0][1] - first == 1 and form.endswith("ي") and form == self.tokens[first].form
        told = told and form not in _HUMAN and not (self.phrases.in_name(first) or country_of_nisba(form))
        if text or told:
            return first, first
        return (first, first + 1) if self._his(first) else units[0]

    def _his(self, k: int) -> bool:
        """رفض | بلاده المطلق لأي تدخل، رفض | حكومته القاطع: whether a noun with its owner's pronoun stands at
        `k`, behind which an adjective is the masdar's."""
        t = self.tokens[k]
        return t.form.endswith(THIRD_PERSON) and not (t.text.endswith("ة") or self.phrases.in_name(k))

    def _prepositional(self, frame: Frame, predicate: Predicate) -> bool:
        """ترحيب الحكومة | بالاتفاق، تحذير الوزير من | الخطر: a content that a preposition or أن attaches,
        over who speaks."""
        self.complements.find(frame, _own_complements(predicate))
        c = frame.content
        near = c - frame.last <= _OWNER and frame.how in ("that", "prep")
        if c >= 0 and near and not self._told(frame.last, c):
            frame.source = self._owner(frame.last, c)
            if frame.has_source and self._behind(frame.source[1], c, predicate):
                return True
        frame.opens(-1, "none")
        return False

    def _behind(self, k: int, c: int, predicate: Predicate) -> bool:
        """Whether the content at token `c` follows who speaks, up to token `k`: at once, or behind an aside
        or whom he calls on."""
        if c - k <= _AT_HAND:
            return True
        aside = self.tokens[k].kind == "mark" or self.lexes[k].word_class in _ASIDES
        called = any(x.startswith("0+") for x in predicate.complement)
        return c - k <= _ASIDE and (aside or called)

    def _told(self, first: int, last: int) -> bool:
        """Whether a clause of its own stands before the content at token `last`."""
        return any(
            lx.word_class in _CLAUSES or ((lx.verb or self._verbal(k)) and not self.phrases.in_name(k))
            for k, lx in enumerate(self.lexes[first : last - 1], first)
        )

    def _verbal(self, k: int) -> bool:
        form = self.tokens[k].form
        return verbal(form) and form not in nouns()

    def _with_object(self, frame: Frame, predicate: Predicate, limit: int) -> None:
        """رفض إيران | استقبال الوفد، رفض الحكومة | للاتفاق، إعلان الحزب | مسؤوليته."""
        topic = frame.first > 0 and self.lexes[frame.first - 1].that is not None
        if "0" not in predicate.complement or topic:
            return  # إن رفض البرلمان الاتفاق سيضره: what may be done
        frame.source = self._owner(frame.last, limit)
        k = frame.source[1]
        if not frame.has_source or k >= limit or self._joined(k):
            return
        if frame.lemma == CLAIM and not adopted(self.tokens[k].form):
            return  # تبني الحكومة | قضايا الشباب
        objects = self.complements.objects
        if objects.possessed(k) or (not self.phrases.attached(k) and objects.follows(k)):
            frame.opens(k, "object")

    def _joined(self, k: int) -> bool:
        """Whether و joins the word at token `k`, which is no object then: مهاجمة إيران | وقصف المدينة، طلب
        الحكومة | وطالبوها ب…"""
        form = self.tokens[k].form
        if form[:1] != "و" or form in nouns():
            return False
        return form[1:] in nouns() or names_act(form[1:]) or (bool(self.lexes[k].conj) and verbal(form))

    def _calls(self, frame: Frame, predicate: Predicate, source: Range) -> bool:
        """ردا على دعوة الحكومة إلى الحوار, not يهدف إلى دعوة الحكومة إلى الحوار: whether the genitive of a
        masdar whose verb has a person for its object is he who speaks."""
        form = self.tokens[frame.first - 1].form if frame.first else ""
        before = {form, form.removeprefix("و")}  # وبعد, وسط
        if predicate.speech == "fear":
            return bool(before & _FACTS) or frame.how == "that"  # وسط مخاوف فرنسا من الحرب
        if not any(c.startswith("0+") for c in predicate.complement):
            return True
        behind = range(source[0] + 1, frame.content)
        if predicate.speech == "accuse" and not any(self._to_whom(k) for k in behind):
            return False  # اتهام فلان بالسرقة, not اتهام الحكومة لفلان بالسرقة
        named = source[0] in self.phrases.lead_of or self.phrases.in_name(source[0])
        if predicate.speech == "order" and frame.reading and frame.reading.cut.prep == "ل":
            return False  # تنفيذا لأوامر الوزير ب…: what was carried out
        if predicate.speech == "order":
            return (
                named or self.clauses.heads_person(source[0]) or self.tokens[frame.first].form.endswith("ات")
            )
        done = bool(before & (_FACTS | _COME))
        return done or (named and not (frame.reading and frame.reading.cut.prep))

    def _to_whom(self, k: int) -> bool:
        return self.tokens[k].form[0] == "ل" and (self.phrases.attached(k) or self.phrases.in_name(k))

    def _no_masdar(self, i: int, reading: Reading, limit: int) -> bool:
        """بحث, قسم, آمر: another noun of its letters; or a verb or an addressee behind it."""
        k, form = i + 1, self.tokens[i].form
        if k >= limit or predicate_of(reading).lemma in _NO_WORDS or self.phrases.addresses(k):
            return True
        if self.lexes[k].verb and not (self.phrases.in_name(k) or self.phrases.is_noun(k)):
            return True
        return (bool(reading.cut.prep) and form in nouns()) or self.tokens[i].text.startswith("آ")

    def renews(self, i: int) -> bool:
        """Whether token `i` is what a verb of saying again has for its object."""
        last = self.found.frames[-1] if self.found.frames else None
        return last is not None and last.lemma in _RENEWED and last.how == "object" and last.content == i

    def renewed(self, frame: Frame) -> bool:
        """جدد الوزير رفضه للاتفاق، كرر التأكيد على …: the words are those of the object, and its verb only
        says that they were said before."""
        if not self.renews(frame.first):
            return False
        last = self.found.frames[-1]
        assert frame.reading is not None
        self.find_own(frame, predicate_of(frame.reading))
        if frame.content < 0 or frame.content - frame.last > _AT_HAND:
            return False
        frame.kind, frame.reading, frame.begin = last.kind, last.reading, last.begin
        frame.source, frame.before = last.source, last.has_source
        self.found.frames[-1] = frame
        return True

    def find_own(self, frame: Frame, predicate: Predicate) -> None:
        """Set where the content of a masdar with its pronoun or its article begins."""
        self.complements.find(frame, _own_complements(predicate))

    def led(self, i: int, reading: Reading) -> bool:
        """لجأ إلى الدعوة إلى …، استهل اللقاء بالتأكيد على …، مع الإشادة ب…: whether a definite masdar is an
        act of the subject of its clause."""
        predicate = predicate_of(reading)
        again = predicate.speech == "say" and self._said_on(i) >= 0  # ولم يفته التذكير بأن
        if not reading.cut.article or predicate.lemma in _NO_WORDS or not (predicate.speech in _LED or again):
            return False
        if self.found.opened_at(i):
            return False  # طالب بالدعوة إلى …: the content of another
        if reading.cut.prep:
            seized = i > 0 and self.tokens[i - 1].form in _OCCASIONS_SEIZED
            return reading.cut.prep == "ب" or (reading.cut.prep == "ل" and seized)
        if self.unhindered(i) or self._said_on(i) >= 0:
            return True
        before = self.lexes[i - 1] if i > 1 else None
        that = i + 1 < len(self.lexes) and self.lexes[i + 1].that is not None
        return (
            before is not None
            and not before.conj
            and (before.bare in _LEADS or (that and before.bare == "علي"))
        )

    def unhindered(self, i: int) -> bool:
        """لم يتردد في | القول إن، لم يجد حرجا في | التأكيد أن، لم يتوان عن | التحذير من: whether the masdar
        at token `i` is what nothing kept somebody from saying."""
        if i < _NOTHING or i + 2 >= len(self.lexes) or self.lexes[i - 1].bare not in _FROM:
            return False
        if self.lexes[i + 1 + (self.lexes[i + 1].word_class == "preposition")].that is None:
            return False
        near = range(max(self.clauses.start_of(i), i - _CLAUSE), i - 1)
        return any(self.lexes[k].word_class == "negation" for k in near)

    def _said_on(self, i: int) -> int:
        """أعاد الوزير | التأكيد على أن، ولم يفته | التذكير بأن، حرص على | التأكيد أن: the verb that leads
        to the masdar at token `i` and says no more than that somebody went on to say it; -1 without one."""
        for k in range(i - 1, max(self.clauses.start_of(i), i - _CLAUSE) - 1, -1):
            if self.tokens[k].kind == "mark" or self.lexes[k].that is not None:
                return -1
            if not self.phrases.in_name(k) and listed(self.tokens[k].form, _GOES_ON):
                thing = self.tokens[k - 1].form == "ما" or self.tokens[i].form.endswith("ات")
                return -1 if thing else k  # ما أعاد المطالبة بالقانون، وأعاد المطالبات به
        return -1

    def led_by(self, frame: Frame) -> None:
        """Set who does what leads to a definite masdar: the phrase behind the verb nearest before it, or
        behind the word that opens the sentence (انتهز | النائب المناسبة للتأكيد على أن)."""
        start = self.clauses.start_of(frame.first)
        first = max(start, frame.first - _CLAUSE, self._said_on(frame.first))
        for k in range(frame.first - 1, first - 1, -1):
            if self.lexes[k].that is not None or self.tokens[k].kind == "mark":
                return
            if self.phrases.in_name(k) or not (k == first or self.lexes[k].verb or self._verbal(k)):
                continue
            if self.tokens[k].form in _HUMAN:
                continue  # وزير
            seized = frame.first - (self.tokens[frame.first - 1].form in _OCCASIONS_SEIZED)
            source = self.phrases.after(k + 1, seized)
            if source[1] > source[0] and self.complements.objects.agent(*source):
                frame.source, frame.before = source, True
            return

    def said_by_owner(self, i: int, predicate: Predicate) -> bool:
        """رغم اعترافه ب…، كثف من دعوته إلى …: whether a masdar with its owner's pronoun is an act of his,
        and no content of a verb before it (أعرب عن رفضه ل…). The pronoun of a verb that takes a person for
        its object would be that person (تحذيره من)."""
        if predicate.speech not in _ACTS or predicate.lemma in _NO_WORDS or self.found.opened_at(i):
            return False
        if i > 0 and self.lexes[i - 1].bare == "عن":
            return False  # عبر عن رفضه ل…
        person = any(c == "0" or c.startswith("0+") for c in predicate.complement)
        behind_l = (
            predicate.speech in _OF_OBJECTS and i + 1 < len(self.tokens) and self.phrases.attached(i + 1)
        )
        return not person or predicate.lemma in _CALLERS or (behind_l and self.tokens[i + 1].form[0] == "ل")


def _own_complements(predicate: Predicate) -> Predicate:
    """The predicate with what its masdar takes: no bare object, but that object behind ل."""
    kept = {c for c in predicate.complement if c != "0"}
    if "0" in predicate.complement and predicate.speech in _OF_OBJECTS:
        kept.add("ل")
    return msgspec.structs.replace(predicate, complement=frozenset(kept), note="")
