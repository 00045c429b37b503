"""Whether a word with the spelling of a cue is it where it stands: بيّن and بين, طلب the verb and the noun."""

from __future__ import annotations

import re

from isnad.reading.statements.clauses import Clauses
from isnad.reading.words.event_words import studies_at
from isnad.reading.words.lexis import nouns, source_heads, words
from isnad.reading.words.nationality import country_of_nisba, her_land
from isnad.reading.words.party_words import own_letter, verbal
from isnad.text.clitics import cuts
from isnad.text.folding import DOUBLED

__all__ = ["ASIDES", "Lookalikes", "is_plural_thing"]

# How far behind عبّر its preposition عن may stand.
_EXPRESSION = 35
# Behind these words stands a noun: الجدير ذكره, تم رفض العرض.
_BEFORE_NOUN = words("worth") | {"تم", "يتم", "سيتم", "تمت", "تتم", "ستتم"}
_THAT_ONE = "ذلك"
_CAUSES = words("causes")
# Verbs that are spelled as their masdars are, of whom a land is rather urged than urging.
_URGES = frozenset(("حث", "حض"))
_COUNTED = words("counted")
_STUDENTS = frozenset(("طالب", "طالبه"))
_AND_HE = words("and_he")
_IN_IT = words("in_it")
_ON_HIS_PART = words("on_his_part")
_HUMAN = source_heads("human")
_TO_HIM = words("to_him")
_DOCUMENTS = frozenset("ال" + form for form in source_heads("document"))
# What a preposition never stands before: وبين في حديثه أن, وبين خلال اللقاء أن.
ASIDES = frozenset(("preposition", "occasion", "time"))
_AGAIN = frozenset(("مجددا", "ايضا", "كذلك"))
_WITHOUT, _BLESSING = frozenset(("دون", "بدون", "بلا")), ("عليه", "وسلم")
_OUTLETS = source_heads("outlet")
_NAMELESS = _OUTLETS | source_heads("institution")
# How many words a subject may have behind which a noun with a verb's spelling is looked for.
_SUBJECT = 7
# The letters of "she mourned" and "he described", and how far behind him what he describes is told.
_MOURNED, _DESCRIBED = "نعت", 9
# How far behind the first phrase after بين its second one may begin.
_JOINED = 4
# Folded plurals of things: الدول، مفاعل (المناطق)، أفعال (الأحزاب).
_THINGS = re.compile("^(?:الدول|الم\\w{1,2}ا\\w{1,2}|الا\\w{2}ا\\w)$")
# Bodies that only look like such plurals: طالب الاتحاد الأوروبي ب، دعا الادعاء العام إلى.
_BODIES = frozenset(("الاتحاد", "الادعاء"))


def is_plural_thing(form: str) -> bool:
    """Whether a folded word has the shape of a definite broken plural of things: الدول، المناطق، الأطراف."""
    return bool(_THINGS.match(form)) and form not in _HUMAN and form not in _BODIES


class Lookalikes:
    """Tests of a word of one spelling with a cue: whether it is the verb or the noun that tells nothing."""

    def __init__(self, clauses: Clauses) -> None:
        self.clauses = clauses
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

    def explains(self, i: int) -> bool:
        """بين as a verb: بيّن المدير أن, not بين القاهرة والرياض; so with أبان, عقّب and عبر."""
        j = i + 1
        if j >= len(self.tokens):
            return False
        word = self.lexes[i].bare
        if word == "عبر":
            return self._expresses(i)
        if word in ("دون", "عقب") and DOUBLED in self.tokens[i].text:
            return self._that_ahead(i)  # دوّن على صفحته أن
        if word not in ("بين", "ابان", "عقب"):
            return False
        if self.lexes[j].that is not None:
            return True
        if word == "بين" and self._two_sides(i):
            return False
        named = j in self.phrases.lead_of and self.clauses.leads_person(j)
        somebody = named or self.clauses.heads_person(j)
        if word != "بين" and somebody:  # أبان الوزير أن, not إبان حكم الوزير; عقّب الوزير بأن
            return self._then_that(j, i)
        joined = j + 1 < len(self.tokens) and self.tokens[j + 1].form.startswith("و")
        if somebody:
            return True
        if joined or (i and self.tokens[i - 1].form.startswith("بين")):
            return False  # بينه وبين الحزب
        aside = self.lexes[j].word_class in ASIDES and not self.phrases.in_name(j)
        if DOUBLED in self.tokens[i].text or aside:
            return self._that_ahead(i)  # وبيّن، وبين خلال الحفل …، أن
        document = self.tokens[j].form in _DOCUMENTS  # بيّن التقرير أن, وبين عدد منهم أن
        return (document or self._opens_clause(i)) and self._then_that(j, i)

    def _opens_clause(self, i: int) -> bool:
        """Whether a clause begins with the word at token `i`: behind a mark, or with و."""
        return i == 0 or self.tokens[i - 1].kind != "word" or bool(self.lexes[i].conj)

    def _that_ahead(self, i: int) -> bool:
        """Whether a complementizer follows in the clause of token `i` before another report."""
        for lx in self.lexes[i + 1 : self.clauses.limit(i)]:
            if lx.that is not None:
                return not lx.conj
        return False

    def _two_sides(self, i: int) -> bool:
        """لقاء | بين الوزير والسفير: whether a noun stands before بين, and two behind it that و joins."""
        if not i or self.lexes[i].conj or self.tokens[i - 1].kind != "word" or DOUBLED in self.tokens[i].text:
            return False
        if self.lexes[i - 1].word_class not in ("", "setting") or self.tokens[i - 1].form in _ON_HIS_PART:
            return False
        limit = self.clauses.limit(i)
        last = min(limit, self.phrases.after(i + 1, limit)[1] + _JOINED)
        end = next((k for k in range(i + 2, last) if self.lexes[k].that is not None), last)
        return any(t.form.startswith("و") for t in self.tokens[i + 2 : end])

    def _then_that(self, j: int, i: int) -> bool:
        """Whether what the verb at `i` tells follows the phrase at `j`, over a comma or من جهته."""
        limit = self.clauses.limit(i)
        k = self.phrases.after(j, limit)[1]
        if k < limit and self.tokens[k].form in "،,":
            k += 1
        if k + 1 < limit and self.tokens[k].form == "من" and self.tokens[k + 1].form in _ON_HIS_PART:
            k += 2
        if k < limit and self.lexes[k].word_class == "relative":
            return self._that_ahead(k)  # وبيّن التقرير الذي نشر أمس أن
        return k < limit and self.lexes[k].that is not None

    def _expresses(self, i: int) -> bool:
        """عبّر الأمين عن أسفه, not عبر حسابه: عن follows the subject."""
        if DOUBLED in self.tokens[i].text:
            return True
        if not self._begins_source(i + 1) and self.lexes[i + 1].bare != "عن":
            return (
                self.tokens[i + 1].form in _IN_IT and self.lexes[min(i + 2, len(self.lexes) - 1)].bare == "عن"
            )
        clause = False
        for k in range(i + 1, min(i + _EXPRESSION, self.clauses.limit(i))):
            lx = self.lexes[k]
            if lx.bare == "عن" and not self.phrases.in_name(k):
                return True
            clause = clause or lx.word_class == "relative"
            if verbal(self.tokens[k].form) and not (clause or self.phrases.in_name(k)):
                return False  # كتابات عبر الموقع تتضمن الإفراج عن السجناء
        return False

    def _somebody_behind(self, i: int) -> bool:
        """Whether the phrase right behind token `i` is headed by somebody who can speak."""
        j = i + 1
        return j < len(self.tokens) and (j in self.phrases.lead_of or self.clauses.agent((j, j + 1)))

    def _set_noun(self, i: int) -> bool:
        """في أول رد فعل, في بلدة واجد: a noun before the one that makes it another, or the name of a town
        with the letters of a first person."""
        after = self.tokens[min(i + 1, len(self.tokens) - 1)].form
        reaction = self.tokens[i].form.removeprefix("ال") == "رد" and after in ("فعل", "الفعل")
        return reaction or self.phrases.names_town(i)

    def is_noun(self, i: int) -> bool:
        """A noun with a verb's spelling (طلب، رد، حكم): by the word before it, or as a lone masdar."""
        if self._topic(i) or (i and self.tokens[i - 1].form.removeprefix("و") in _BEFORE_NOUN):
            return True  # الجدير ذكره أن …, تم تبني النص
        led, form = self.tokens[i - 1].form if i else "", self.tokens[i].form
        if led in _WITHOUT or (led, form) == _BLESSING:
            return True  # دون وجه حق, صلى الله عليه وسلم
        if form == _MOURNED and self._mourns(i):
            return True
        if self._opens_marks_as_noun(i) or self._set_noun(i) or self._names_outlet(i):
            return True
        if i and self.tokens[i - 1].form in _AGAIN and self.lexes[i].masdar and self._bare_perfect(i):
            return not self.lexes[i].conj  # أكدت الوزارة مجددا رفض البلاد
        urges = bool(self.lexes[i].conj) and self.tokens[i].form[1:] in _URGES  # وحث | فرنسا على الحوار
        if self.lexes[i].masdar and her_land(self.clauses.page, self.phrases.cast, i + 1) and not urges:
            return self._bare_perfect(i)  # رفض فرنسا التوقيع
        if i == 0 or self.lexes[i].conj:
            return i > 0 and self._before_things(i)
        before = self.lexes[i - 1]
        if before.form == "او" and self.lexes[i].masdar and self._bare_perfect(i):
            return True  # قبول أو رفض الاتفاق
        if self.tokens[i - 1].kind == "number" and self.tokens[i].form in _COUNTED:
            return True  # 1800 طالب
        if self._student(i):
            return True
        if self.tokens[i - 1].kind != "word":
            return False
        if self.phrases.in_name(i - 1):
            return self._behind_subject(i)
        if before.that == "" and not before.suffix and self._after_that(i):
            return True
        if before.that is not None or before.word_class in ("negation", "qad", "aux", "relative"):
            return False
        if before.word_class in ("pronoun", "demonstrative") and self._predicate_noun(i):
            return True
        if before.word_class in ("preposition", "occasion", "accord"):
            since = before.bare == "منذ" and self.tokens[i].form[:1] == "ت"  # منذ تسلم المجلس
            return since or before.bare not in ("حين", "عندما", "منذ", "لما")
        if before.form.removeprefix("و") in _CAUSES or self._lone_masdar(i) or self._behind_subject(i):
            return True
        governs = before.verb or (before.noun_opener and not self.phrases.definite(i - 1))
        return self._bare_perfect(i) and governs and not before.word_class

    def _student(self, i: int) -> bool:
        """فلان طالب | كلية الطب, who demands nothing."""
        after = self.tokens[i + 1].form if i + 1 < len(self.tokens) else ""
        if self.tokens[i].form not in _STUDENTS:
            return False
        is_one = i > 0 and self.tokens[i - 1].form in _AND_HE and not after.startswith(("ال", "ب"))
        return is_one or studies_at(after)  # وهو طالب | شارك في التظاهرة

    def _behind_subject(self, i: int) -> bool:
        """رفضت الحكومة | طلب المعارضة: right behind a verb and its subject no second verb stands with which
        what follows does not agree; behind his name (رفض فلان | طلب المدير) none at all.
        """
        if not self.lexes[i].masdar or not self._bare_perfect(i) or i + 1 >= len(self.tokens):
            return False
        named = self.phrases.in_name(i - 1) and not self.lexes[i].masdar[0].cut.suffix
        if not (self.phrases.definite(i + 1) and (named or self.tokens[i + 1].text.endswith("ة"))):
            return False
        for k in range(i - 2, max(self.clauses.start_of(i), i - _SUBJECT) - 1, -1):
            if self.tokens[k].kind != "word" or self.lexes[k].that is not None:
                return False
            if self.lexes[k].verb and not self.phrases.in_name(k):
                led = k > 0 and self.lexes[k - 1].word_class == "relative"
                led = led or (named and not self._opens_clause(k))
                return not led and self.phrases.after(k + 1, i)[1] == i
        return False

    def _before_things(self, i: int) -> bool:
        """بسبب الخلافات ورفض المناطق …: a plural of things is no subject of a masculine verb right before
        it."""
        form = self.tokens[min(i + 1, len(self.tokens) - 1)].form
        things = is_plural_thing(form) and not self.phrases.in_name(i + 1)
        things = things and i > self.clauses.start_of(i)  # . وحث الأطراف على …: a verb
        return things and bool(self.lexes[i].masdar) and self._bare_perfect(i)

    def _topic(self, i: int) -> bool:
        """رفض الاتفاق سيضعف البلاد: a masdar whose phrase a verb follows at once is the subject of that."""
        if not self.lexes[i].masdar or not self._bare_perfect(i) or (i and self.tokens[i - 1].kind == "word"):
            return False
        k = self.phrases.after(i + 1, self.clauses.limit(i))[1]
        if k <= i + 1 or k >= len(self.tokens) or not self.phrases.definite(k - 1):
            return False
        lx, form = self.lexes[k], self.tokens[k].form
        imperfect = form.startswith(("سي", "ي")) and form not in nouns()
        return (lx.verb and not lx.conj and imperfect) or form in ("لن", "لا")

    def _after_that(self, i: int) -> bool:
        """إن رفض البرلمان الاتفاق سيضره: behind إنّ a noun stands, not a perfect."""
        if "إ" not in self.tokens[i - 1].text or not self.lexes[i].masdar or not self._bare_perfect(i):
            return False
        return self.lexes[i].that is None and self.lexes[min(i + 1, len(self.lexes) - 1)].that is None

    def _lone_masdar(self, i: int) -> bool:
        """A masdar of three letters before nothing that its verb would take: رد سريع, not رد الوزير, رد
        على."""
        if not self.lexes[i].masdar or len(self.tokens[i].form) != 3 or i + 1 >= len(self.tokens):
            return False
        if self.tokens[i].text.endswith("ى"):
            return False  # نفى آمر القوة: the masdar is نفي
        if self.lexes[i + 1].that is not None or self.tokens[i + 1].kind == "mark":
            return False
        return not (self._begins_source(i + 1) or self._takes_preposition(i))

    def _predicate_noun(self, i: int) -> bool:
        """هذا أمر بديهي، وهو طلب قديم: behind a pronoun an indefinite noun tells what it is, unless what its
        verb takes follows (هو أمر بالقصف، هو رد على).
        """
        if self.tokens[i].form not in nouns() or not self._bare_perfect(i) or i + 1 >= len(self.tokens):
            return False
        if self.tokens[i - 1].form == _THAT_ONE:
            return False  # وفور ذلك أمر
        j = i + 1
        led = self._takes_preposition(i) and not own_letter(self.tokens[j].form)
        return not (led or self._begins_source(j) or self.lexes[j].that is not None)

    def _bare_perfect(self, i: int) -> bool:
        """The third person singular of a perfect, which is spelled like a noun."""
        verb = next((r.entry.verb for r in self.lexes[i].finite), None)
        if verb is None or verb.tense != "perfect" or verb.gender != "m" or verb.number != "s":
            return False
        return bool(self.lexes[i].masdar) or len(self.tokens[i].form) == 3

    def _begins_source(self, j: int) -> bool:
        """Whether a verb's subject, or an aside before it, may begin at token `j`."""
        if j in self.phrases.lead_of or self.clauses.heads_person(j) or self.phrases.definite(j):
            return True
        return self.tokens[j].form in _NAMELESS or (
            self.lexes[j].word_class in ("time", "occasion", "pronoun", "demonstrative")
        )

    def _mourns(self, i: int) -> bool:
        """نعت الحركة شهيدها: whether it is she who mourns, and nobody describes her by what ب leads: نعت
        الحركة بالفشل."""
        near = range(i + 1, min(i + 1 + _DESCRIBED, len(self.tokens)))
        if not near or not self.tokens[i + 1].text.endswith("ة"):
            return False
        return not any(self.phrases.attached(k) and not self.phrases.in_name(k) for k in near[1:])

    def _names_outlet(self, i: int) -> bool:
        """لموقع «فرات برس»: whether the word at `i` opens the marks around an outlet's name."""
        if i < 2 or not self.lexes[i].conj or not self.clauses.page.opens_quote(i - 1):
            return False
        return any(c.core in _OUTLETS for c in cuts(self.tokens[i - 2].form))

    def _opens_marks_as_noun(self, i: int) -> bool:
        """دعا إلى «رد سريع»، وجود «رد أوروبي»: no verb opens marks behind a preposition, or before an
        adjective of land without the article."""
        if i < 2 or i + 1 >= len(self.tokens) or not self.clauses.page.opens_quote(i - 1):
            return False
        if not self.lexes[i].masdar or not self._bare_perfect(i):
            return False
        led = self.lexes[i - 2].word_class == "preposition" and self.lexes[i - 2].that is None
        return led or bool(country_of_nisba(self.tokens[i + 1].form))

    def _takes_preposition(self, i: int) -> bool:
        """Whether the next word is a preposition that the predicate takes (رد على، نص على، حكم ب)."""
        form = self.tokens[i + 1].form
        if self.lexes[i + 1].word_class == "preposition" or form in _TO_HIM:
            return True
        return form[:1] == "ب" and any(
            "ب" in r.entry.predicate.complement for r in self.lexes[i].finite if r.entry.predicate
        )
