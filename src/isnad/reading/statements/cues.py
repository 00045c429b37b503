"""Whether a word that can be a cue is one where it stands: words of speech share their spelling with
others."""

from __future__ import annotations

from isnad.lexicons.words import Predicate, Reading
from isnad.reading.phrases.noun_words import describes_some
from isnad.reading.statements.clauses import accusative
from isnad.reading.statements.lookalikes import ASIDES, Lookalikes
from isnad.reading.words.lexis import lemmas, nouns, source_heads, words
from isnad.text.clitics import THIRD_PERSON, cuts
from isnad.text.folding import DOUBLED, TANWIN, fold

__all__ = ["Cues"]

# How far behind its verb a view may stand: ذهب فلان إلى أن.
_VIEW = 14
# Verbs that report only in ما تداولته الصحف عن …
_PASSED_ON = lemmas("passed_on")
_WHAT = words("what")
# Negations before which no perfect stands.
_NEVER_PERFECT = frozenset(("لم", "لن"))
# Those before which an imperfect is shortened: لم يشك, but لا يشك is of شك.
_SHORTENING = frozenset(("لم", "لما"))
# What arrives: لم ترد أنباء. An individual, which looks like "so he replied". How soon a figure stands.
_NEWS = words("news_that_comes")
_ONE, _SOON = "فرد", 4
# The kinds of speech that a passive may tell as nobody's, and how long what tells where and when is.
_TOLD_BY_NOBODY = frozenset(
    ("say", "report", "announce", "reveal", "learn", "claim", "explain", "affirm", "write")
)
_WHERE = 4
_ASKS_NOT = lemmas("asks_not") | words("asks_not")
_TO_BE_NAMED = words("to_be_named")
_TO_HIM = words("to_him")
_HUMAN = source_heads("human")
_HUMAN_OR_PLACE = _HUMAN | source_heads("placeword")
# Before نص: here is the text.
_FOLLOWING = frozenset(("يلي", "الاتي", "الاتيه", "التالي", "التاليه"))
# How a word for somebody's name or identity begins with its pronoun, and how far behind the wish it stands.
_NOT_TO = fold("ألا")
_NAMED, _WHOSE = ("اسمه", "اسمايه", "اسماءه", "هويته", "هوياته"), 5
# How far behind its verb what is promised may stand, and what somebody is considered to be.
_PROMISED = 9
_ONE_OF = frozenset(("احد", "احدي", "من", "اول", "اكبر", "اهم", "ابرز", "افضل", "واحدا", "واحده"))
_ON_IT = frozenset(("عليه", "عليها"))
# What is brought against somebody, and how far behind the verb it stands.
_CHARGES = frozenset(("تهمه", "تهم", "تهمتا", "اتهام", "اتهامات"))
_CHARGED = 7


class Cues(Lookalikes):
    """Tests of a word against its neighbours."""

    # -- nouns and verbs of one spelling ---------------------------------------------------------------------

    def noun_with_suffix(self, i: int, reading: Reading) -> bool:
        """وقدرتها may be قدّرت + ها or قدرة + ها: far from a content it is the noun."""
        if not reading.cut.suffix:
            return False
        return any(c.suffix and not c.future and c.core in nouns() for c in cuts(self.tokens[i].form))

    def deems(self, i: int) -> bool:
        """وعدّ المجلس القرار خطوة: whether a mark doubles the letter, so that it takes something for
        something.
        """
        return DOUBLED in self.tokens[i].text or self.tokens[i].text.endswith(TANWIN)

    def fits_place(self, i: int, reading: Reading) -> bool:
        """جاء and ورد report only before في or على لسان; a written damma makes رفضتُ a first person."""
        lemma, verb = reading.entry.lemma, reading.entry.verb
        if lemma in ("جاء", "ورد"):
            return i + 1 < len(self.lexes) and self.lexes[i + 1].form in ("في", "فيه", "فيها", "علي")
        if self.is_called(i):
            return False
        if lemma == "نص" and i and self.tokens[i - 1].form in _FOLLOWING:
            return False  # فيما يلي نص البيان
        quoted = reading.cut.suffix and self.clauses.page.opens_quote(min(i + 1, len(self.tokens) - 1))
        if lemma == "وعد" and (quoted or self.deems(i)):
            return False  # وعدتها «مغذية للعنف»: و and عدّ
        if lemma == "عد":
            told = verb is not None and verb.tense == "perfect"
            return bool(reading.cut.suffix) or (told and self.deems(i))
        if lemma == "نسب" and verb is not None and (verb.tense, verb.gender) == ("perfect", "m"):
            return self._ascribes(i)
        lookalike = _LOOKALIKES.get(lemma)
        if lookalike is not None and lookalike(self, i, reading):
            return False
        if lemma in _PASSED_ON:
            return bool(reading.cut.suffix) and i > 0 and self.tokens[i - 1].form in _WHAT
        if lemma == "وعد" and self.tokens[i].form in ("يعد", "تعد", "ويعد", "وتعد"):
            return self._promises(i + 1)
        if self.tokens[i].text.endswith("تُ") and verb is not None:
            return verb.person == 1
        if verb is not None and verb.tense == "perfect" and i and self.tokens[i - 1].form in _NEVER_PERFECT:
            return False  # لن توقع الحكومة الاتفاق: توقّع would be تتوقع
        active = verb is not None and verb.tense == "perfect" and verb.voice != "passive"
        predicate = reading.entry.predicate
        if active and self._passive(i) and predicate is not None and predicate.speech != "relay":
            return self._told_by_nobody(i, predicate)  # رُفض الطلب; but نُقل عن فلان قوله
        return not self._bare_jussive(i, reading)

    def _goes(self, i: int, _: Reading) -> bool:
        """ذهب الوزير إلى المرفأ، تاجر ذهب: whether no إلى أن stands behind, so that nobody holds a view."""
        near = range(i + 1, min(i + _VIEW, len(self.lexes) - 1))
        return not any(self.lexes[k].bare == "الي" and self.lexes[k + 1].that is not None for k in near)

    def _on_it(self, i: int, reading: Reading) -> bool:
        """في بيان تابعته الوكالة، اطلعت عليه الصحيفة: who has the text did not write it; يسجل عليه أنه."""
        behind = self.tokens[i + 1].form if i + 1 < len(self.tokens) else ""
        return bool(reading.cut.suffix) or behind in _ON_IT

    def _not_rumoured(self, i: int, _reading: Reading) -> bool:
        """لما أشيع عن الوزير, تردد في القرار, أشاعت العودة أجواء الثقة: whether no أن stands near behind, so
        that nothing is told; and not what a relative takes up."""
        near = self.lexes[i + 1 : i + 2 + _WHERE]
        return (i > 0 and self.tokens[i - 1].form in _WHAT) or not any(lx.that is not None for lx in near)

    def _charged(self, i: int, _reading: Reading) -> bool:
        """وجهت إليه تهمة الرشوة, not وجهت إليه النيابة تهمة: charges that nobody is told to have brought."""
        near = range(i + 1, min(i + _CHARGED, self.clauses.limit(i)))
        at = next((k for k in near if self.tokens[k].form in _CHARGES), -1)
        if at < 0 or at == i + 1:
            return False
        form = self.tokens[i + 1].form
        led = self.lexes[i + 1].bare == "الي"
        if form in _TO_HIM:
            past = i + 2
        elif led or (form[:1] == "ل" and self.phrases.attached(i + 1)):
            past = self.phrases.after(i + 1 + led, at)[1]
        else:
            return False
        return all(self.lexes[k].word_class == "time" for k in range(past, at))

    # -- verbs of other lemmas with the spelling of a cue ----------------------------------------------------

    def _comes(self, i: int, reading: Reading) -> bool:
        """لم ترد أنباء، ما ورد في القرار، لكل فرد من: of ورد, or an individual, and not of رد."""
        form, behind = self.tokens[i].form, self.tokens[i + 1].form if i + 1 < len(self.tokens) else ""
        if form == _ONE:
            answers = behind in ("", ":") or (self._takes_preposition(i) and behind != "من")
            return not (answers or self._somebody_behind(i))
        if reading.cut.conj == "و" and i and self.tokens[i - 1].form in ("ما", "كما"):
            return True
        return behind in _NEWS

    def _goes_back(self, i: int, reading: Reading) -> bool:
        """ويرجع ذلك إلى، يرجع تاريخه إلى: of رجع, where nobody stands who puts it down to something."""
        verb = reading.entry.verb
        if verb is None or verb.tense != "imperfect" or reading.cut.suffix or self._somebody_behind(i):
            return False
        opens = i == 0 or bool(reading.cut.conj) or self.tokens[i - 1].kind != "word"
        return opens or self.lexes[i - 1].word_class == "relative"

    def _amounts_to(self, i: int, reading: Reading) -> bool:
        """تبلغ من العمر 30 عاما، تبلغ قيمتها مليونا: of بلغ, and not of أبلغ."""
        verb = reading.entry.verb
        if verb is None or verb.tense != "imperfect" or reading.cut.suffix:
            return False
        near = self.tokens[i + 1 : i + 1 + _SOON]
        return any(t.kind == "number" for t in near) or [t.form for t in near[:1]] == ["من"]

    def _science(self, i: int, reading: Reading) -> bool:
        """قسم الأحياء وعلم البيئة: a branch of learning, where nobody stands who has learned something."""
        verb, j = reading.entry.verb, i + 1
        if verb is None or (verb.tense, verb.gender, verb.number) != ("perfect", "m", "s"):
            return False
        return j < len(self.tokens) and self.phrases.definite(j) and not self._somebody_behind(i)

    def _ascribes(self, i: int) -> bool:
        """نسب إلى الوزير قوله، نسب الوزير القصف إلى: not نسب النمو, the plural of نسبة."""
        j = min(i + 1, len(self.lexes) - 1)
        return self.lexes[j].bare == "الي" or self.clauses.heads_person(j) or j in self.phrases.lead_of

    def _told_by_nobody(self, i: int, predicate: Predicate) -> bool:
        """ذُكر أن الوفد وصل، أُعلن في المدينة عن هدنة: whether what a passive tells follows, or stands behind
        where and when; not رُفض الطلب, and not أُبلغ أن, which tells who heard it."""
        if predicate.speech not in _TOLD_BY_NOBODY:
            return False
        for k in range(i + 1, min(i + 2 + _WHERE, len(self.tokens))):
            lx = self.lexes[k]
            if lx.that is not None or (lx.bare == "عن" and "عن" in predicate.complement):
                return True
            if lx.verb and not self.phrases.in_name(k):
                return False
            if k == i + 1 and lx.word_class not in ASIDES:
                return False
        return False

    def _passive(self, i: int) -> bool:
        """Whether a damma behind the first letter shows a passive: رُفض، ورُفضت."""
        return self.tokens[i].text.removeprefix("و")[1:2] == "\u064f"

    def is_called(self, i: int) -> bool:
        """رجل يدعى فلانا, not يدعي أن: a passive, as its last letter shows."""
        return self.tokens[i].text.endswith(("يدعى", "تدعى", "يُدعى", "تُدعى"))

    def _bare_jussive(self, i: int, reading: Reading) -> bool:
        """لم يشر الوزير إلى, not يشر: a shortened imperfect without the لم or ل that it needs."""
        verb = reading.entry.verb
        if verb is None or verb.case != "jus" or reading.cut.prep == "ل":
            return False
        return i == 0 or self.lexes[i - 1].bare not in _SHORTENING

    def _promises(self, j: int) -> bool:
        """يعد بالإصلاح، يعد المسؤول: "promises", where most often it is "is considered"."""
        if j >= len(self.tokens):
            return False
        if self.tokens[j].form == "ب" or (self.tokens[j].form[:1] == "ب" and self.phrases.attached(j)):
            return True
        if not (self.clauses.heads_person(j) or self.phrases.in_name(j)):
            return False
        for k in range(j + 1, min(self.clauses.limit(j), j + _PROMISED)):
            if self.tokens[k].form in _ONE_OF:
                return False  # يعد الوزير فلان أحد أبرز القادة
            if self.lexes[k].that is not None or (
                self.tokens[k].form[:1] == "ب" and self.phrases.attached(k)
            ):
                return True
        return False

    # -- participles and asides ------------------------------------------------------------------------------

    def goes_on(self, i: int) -> bool:
        """Whether a participle carries a report on (…، مضيفًا أن) and is no adjective and nobody's name."""
        if i == 0:
            return False
        lx, before = self.lexes[i], self.tokens[i - 1]
        if before.kind == "break":
            return accusative(lx) and self.tokens[i].form not in nouns()  # مضيفا: …, on a line of its own
        if self.lexes[i - 1].word_class == "preposition":
            return False
        if (
            not accusative(lx)
            and before.form in "-–—"
            and self.tokens[min(i + 1, len(self.tokens) - 1)].form == ":"
        ):
            return False  # «السنديان» - متابعة: a dateline
        if accusative(lx) and self.lexes[i - 1].word_class == "aux" and lx.that is None:
            return False  # كان متوقعا, باتت مؤكدة: what somebody or something was
        if self.tokens[i].form == "مجددا" and before.kind == "word":
            return False  # "again"
        after = self.tokens[min(i + 1, len(self.tokens) - 1)].form
        if before.kind == "word" and after.endswith("يا") and after[:-1] in nouns():
            return False  # قبلت مقترحا أمريكيا: a noun and its adjective
        turned = any(r.entry.lemma == "وجه" for r in lx.participle)
        if turned and not accusative(lx) and self.phrases.attached(min(i + 1, len(self.tokens) - 1)):
            return False  # كلمة موجهة بالدرجة الأولى إلى الناس
        if self._student(i) or describes_some(before, self.tokens[i]):
            return False  # أحزاب | معارضة أن
        if self._behind_figure(i) and i + 1 < len(self.tokens) and self.tokens[i + 1].kind == "word":
            return False  # 240 طالبا في الجامعة: what is counted
        accusative_ = accusative(lx)
        if self.phrases.circumstance(i):
            return True
        if self.tokens[i].form in _HUMAN_OR_PLACE and not accusative_:
            return False  # متحدث، معارض: somebody, not a report that goes on; المرفأ، مقر الحكومة
        if self.tokens[i].form.endswith("ين") and self.phrases.definite(i - 1):
            return True  # أمام السفارة منددين: an indefinite describes nothing definite
        if accusative_ or ((lx.conj or before.kind == "mark") and not self.tokens[i].form.endswith("ون")):
            return True
        if i + 1 >= len(self.lexes):
            return False
        says = self.clauses.page.opens_quote(i + 1) and any(r.entry.lemma == "قال" for r in lx.participle)
        return says or self.lexes[i + 1].that is not None or self.tokens[i + 1].form == ":"

    def _behind_figure(self, i: int) -> bool:
        """240 طالبا, (250) مركزا: whether a figure, bare or in brackets, stands before token `i`."""
        closed = self.tokens[i - 1].form == ")"
        return i > closed and self.tokens[i - 1 - closed].kind == "number"

    def anonymity(self, i: int) -> bool:
        """مصدر طلب عدم ذكر اسمه: an aside about the source, no report of its own."""
        if i + 1 >= len(self.tokens) or self.tokens[i + 1].form not in _TO_BE_NAMED:
            return False
        of_more = self.lexes[i].conj or self.tokens[i + 1].form == _NOT_TO
        if of_more and not any(w.form.startswith(_NAMED) for w in self.tokens[i + 2 : i + _WHOSE]):
            return False  # ورفض الكشف عن الخسائر: a refusal of its own; طلب ألا يغيب أحد
        form = self.tokens[i].form.removeprefix(self.lexes[i].conj)
        asks = form in _ASKS_NOT or form.rstrip("توا") in _ASKS_NOT
        return asks or any(r.entry.lemma in _ASKS_NOT for r in self.lexes[i].participle)

    def past_anonymity(self, i: int, limit: int) -> int:
        """طلب عدم نشر اسمه |: the index behind what a source at token `i` does not want, or `i`."""
        if not self.anonymity(i):
            return i
        k = i + 1
        while k < limit and (self.tokens[k].form in _TO_BE_NAMED or self.lexes[k].bare == "عن"):
            k += 1
        return k + (k < limit and self.tokens[k].form.endswith(THIRD_PERSON))


# Cues that share their spelling with a verb or noun of another lemma, and how that shows.
_LOOKALIKES = {
    "رد": Cues._comes,
    "ذهب": Cues._goes,
    "أرجع": Cues._goes_back,
    "أبلغ": Cues._amounts_to,
    "علم": Cues._science,
    "وجه": Cues._charged,
    "تابع": Cues._on_it,
    "أطلع": Cues._on_it,
    "سجل": Cues._on_it,
    "أشاع": Cues._not_rumoured,
    "شاع": Cues._not_rumoured,
    "تردد": Cues._not_rumoured,
    "تسرب": Cues._not_rumoured,
}
