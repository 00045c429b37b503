"""What the relative pronoun before a verb of speech takes up: الوزير الذي قال إن, المجتمع الذي يخشى أن."""

from __future__ import annotations

from isnad.reading.phrases.set_off import office_of
from isnad.reading.phrases.units import ADJECTIVE_ENDINGS
from isnad.reading.statements.clauses import SPEAKING, Clauses
from isnad.reading.statements.frame import Frame, Range, calls_on, predicate_of
from isnad.reading.statements.subject_agreement import MASCULINE_ENDINGS
from isnad.reading.words.lexis import nouns, source_heads, words
from isnad.reading.words.party_words import TAKES_UP, head_in, subject_owned
from isnad.text.clitics import THIRD_PERSON, unowned
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS

__all__ = ["PROTESTS", "Antecedents"]

# How far before a relative the name or noun that it takes up may stand.
_NAME = 12
_NOUN = 6
# How far before a relative with و the document that it goes on about may stand.
_SECOND = 18
# How far before its verb a protest may stand.
_CROWD = 9
# Before which a protest only tells when: بعد مظاهرات، إثر مظاهرات.
_BEFORE_OCCASIONS = frozenset(("occasion", "preposition", "time"))
PROTESTS = words("protests")
"""What the words of people in the street are told as: خرجت مظاهرة تطالب ب…"""
# With which a relative clause takes up what it is about: الخطة التي تحدث عنها.
_BEHIND_IT = frozenset(
    fold(p + s) for p in ("عن", "في", "من", "ب", "ل", "إلي", "علي", "بين", "حول", "ضد") for s in THIRD_PERSON
)
_MANY = words("many") | words("quantifiers")
_PASSIVES = words("passives")
_HUMAN = source_heads("human")
_DOCUMENTS = source_heads("document")
_LAWS = source_heads("norm")
_NORMS = _LAWS | _DOCUMENTS


def _of_people(stem: str) -> bool:
    """Whether a folded noun before a pronoun is of people: أهل، أسرت."""
    return any(head_in(w, "people", "container", "office") for w in (stem, stem.removesuffix("ت") + "ه"))


class Antecedents:
    """Looks from the verb of a relative clause back over its pronoun."""

    def __init__(self, clauses: Clauses) -> None:
        self.clauses, self.tokens, self.lexes = clauses, clauses.tokens, clauses.lexes
        self.phrases, self.cast = clauses.phrases, clauses.cast

    def right_before(self, i: int, gender: str) -> bool:
        """Whether the verb stands right after a relative pronoun that can be its subject."""
        return i > 0 and self.tokens[i - 1].form == ("التي" if gender == "f" else "الذي")

    def has_object_of_its_own(self, frame: Frame) -> bool:
        """التنظيم الذي يعتبرها عاصمة: a pronoun of another gender than the relative's is an object, and what
        the relative takes up the subject."""
        suffix = frame.reading.cut.suffix if frame.reading is not None else ""
        before = self.tokens[frame.first - 1].form if frame.first else ""
        return (before == "الذي" and suffix in ("ها", "هم")) or (before == "التي" and suffix in ("ه", "هم"))

    def named(self, i: int) -> Range:
        """The name before a relative pronoun whose clause the verb opens: الوزير نجدت بيرم الذي قال إن …"""
        k = i
        while k > 0 and self.lexes[k - 1].word_class in ("qad", "aux", "negation", "time"):
            k -= 1
        if k == 0 or self.lexes[k - 1].word_class != "relative":
            return (i, i)
        if self.tokens[k - 1].form == "ما" and not self.tokens[k - 2].form.endswith("ا"):
            return (i, i)  # هدد نائبه بنشر ما قال إنها وثائق, not الذين دائما ما يؤكدون
        if self._of_another_gender(k - 1, i):
            return (i, i)
        told = office_of(self.clauses.page, self.cast, k - 2)
        if told >= 0:
            return self.cast.mentions[told].lead, self.cast.mentions[told].last  # فلان، عضو كتلة الوسط، الذي
        at = k - 2 - (k > 2 and self.tokens[k - 2].form in COMMAS and self._led(k - 3))
        common = k > 2 and self.tokens[at].form.removeprefix("و").startswith("ال")
        common = common and not (self.phrases.in_name(at) or self.phrases.in_name(at - 1))
        # الواقع الذي يؤكد: a noun right before it is what it takes up, not a name further back
        joined = bool(self.lexes[k - 1].conj)
        for j in range(k - 2, k - 2 if common else max(-1, k - _NAME), -1):
            n = self.cast.mention_of[j]
            if self.tokens[j].kind == "break" or self.tokens[j].form == "." or self.lexes[j].that is not None:
                break  # قال فلان إن المجلس هو الذي طالب ب…
            if joined and self.cast.kind_at(j) == "place":
                continue  # الاتفاقيات التي تمت في المدينة، والتي تنص
            if n >= 0:
                m = self.cast.mentions[n]
                head = self.tokens[m.lead - 1].form if m.lead > 0 else ""
                law = head in _LAWS or (head[:1] in ("ب", "ل") and head[1:] in _LAWS)
                return (i, i) if law else (m.lead, m.last)  # ميثاق المنظمة الذي يؤكد
            if self.lexes[j].verb:
                break
        if self.tokens[k - 1].form == "الذين":
            return self._people_before(k - 2, i)
        if self.lexes[k - 1].conj:
            return (i, i)
        return self._definite_before(k - 2, i)

    def _of_another_gender(self, k: int, i: int) -> bool:
        """الحركة التي | قال إنها …: whether the verb at `i` cannot agree with the relative at `k`, so that
        who speaks is another than whom this takes up."""
        gender = {"التي": "f", "الذي": "m"}.get(self.tokens[k].form)
        if i + 1 >= len(self.lexes) or self.lexes[i + 1].that is None:
            return False  # تصريحات فلان التي | وصف فيها
        verbs = [r.entry.verb for r in self.lexes[i].finite if r.entry.verb is not None]
        third = [v for v in verbs if v.person == 3 and v.number == "s"]
        return bool(gender and third) and len(third) == len(verbs) and all(v.gender != gender for v in third)

    def of_his_people(self, frame: Frame) -> Range:
        """الناشط الذي تتهم أسرته | الشرطة: those right behind the verb of a relative clause whose pronoun
        takes up what it is about, unless they may be its object: الشيخ الذي دعا أتباعه إلى التظاهر.
        """
        k, first, reading = frame.first - 1, frame.last, frame.reading
        while k > 0 and self.lexes[k].word_class in ("qad", "aux", "negation"):
            k -= 1
        suffix = TAKES_UP.get(self.tokens[k].form, "") if k >= 0 else ""
        if not suffix or reading is None or reading.cut.suffix or first + 1 >= len(self.tokens):
            return (first, first)
        text = self.tokens[first].text
        if not text.endswith(suffix) or self.phrases.in_name(first) or not _of_people(unowned(fold(text))):
            return (first, first)
        nominative = subject_owned(text, suffix)
        takes_object = calls_on(reading) or any(c[0] == "0" for c in predicate_of(reading).complement)
        clause = frame.how in ("that", "quote", "colon") and not calls_on(reading)
        behind = self.phrases.definite(first + 1) or self.phrases.in_name(first + 1)
        behind = behind and not self.phrases.attached(first + 1)
        alone = takes_object and not (nominative or clause or behind)
        return (first, first + (not alone))

    def _led(self, j: int) -> bool:
        """علق الوزير فلان على | المقترح، الذي …: whether a preposition leads the noun at token `j`."""
        return j > 0 and self.lexes[j - 1].word_class == "preposition"

    def _second(self, i: int, gender: str) -> Range:
        """المادة 9 من الفصل الثاني والتي تقضي: the document of that gender before a relative with و."""
        for k in range(i - 2, max(-1, i - _SECOND), -1):
            t = self.tokens[k]
            if t.kind == "break" or t.form == ".":
                break
            if self.phrases.in_name(k) or not t.form.startswith("ال"):
                continue
            if t.form in _NORMS and t.text.endswith(("ة", "ات")) == (gender == "f"):
                return (k, k + 1)
        return (i, i)

    def noun(self, frame: Frame) -> Range:
        """الحزب القروي الذي يأمل أن: the definite noun before a relative that the verb agrees with, its
        subject where no pronoun behind the verb stands for it (القرار الذي قال إنه …)."""
        i, verb = frame.first, frame.verb
        if verb is None or verb.person != 3:
            return (i, i)
        if i > 1 and self.tokens[i - 1].form in ("والتي", "والذي"):
            return self._second(i, verb.gender)
        if not self.right_before(i, verb.gender):
            return (i, i)
        if self.tokens[i].form in _PASSIVES or self._takes_up(frame):
            return (i, i)
        j = i - 2 - (i > 1 and self.tokens[i - 2].form in "،,")
        if j < 1 or self.tokens[j].kind != "word" or not self.tokens[j].form.startswith("ال"):
            return (i, i)
        if self.phrases.in_name(j):
            return (i, i)  # whose charter it is, not who speaks
        k = j
        while k > max(-1, j - _NOUN) and self.tokens[k].kind == "word":
            if self.tokens[k].form in SPEAKING:
                figures = self.tokens[k].form in _DOCUMENTS and self.tokens[k].form.endswith("ات")
                return (i, i) if figures else (k, j + 1)
            if self.lexes[k].verb or self.lexes[k].word_class:
                break
            k -= 1
        described = self.tokens[j].form.endswith(ADJECTIVE_ENDINGS) and self.phrases.definite(j - 1)
        return (j - described, j + 1)

    def _takes_up(self, frame: Frame) -> bool:
        """الذي قال إنه …، التي تحدث عنها: whether a pronoun behind the verb stands for the antecedent."""
        that = self.lexes[frame.content - 1] if frame.how == "that" else None
        if that is not None and that.suffix:
            return True
        return self.lexes[min(frame.last, len(self.lexes) - 1)].word_class == "pronoun"

    def is_of_thing(self, frame: Frame) -> bool:
        """التوقعات التي كانت تشير إلى …، برزت بوادر جيدة تشير إلى …: whether a verb without a subject of its
        own is that of a clause about what stands before it, and not of whoever spoke before."""
        verb = frame.verb
        if verb is None or verb.person != 3 or verb.number != "s" or self._takes_up(frame):
            return False
        k = frame.first
        while k > 0 and self.lexes[k - 1].word_class in ("qad", "aux", "negation"):
            k -= 1
        if k == 0 or self._resumes(frame):
            return False
        if self.right_before(k, verb.gender):
            return True
        if verb.tense != "imperfect" or self.lexes[frame.first].conj or k != frame.first:
            return False
        return verb.gender == "f" and self._feminine_thing(k - 1)

    def crowd(self, frame: Frame) -> Range:
        """خرجت مظاهرة لأهالي الحي تطالب ب…: the indefinite protest before a verb in the feminine, whose words
        they are."""
        i, verb = frame.first, frame.verb
        if verb is None or (verb.tense, verb.gender, verb.number) != ("imperfect", "f", "s"):
            return (i, i)
        if self.lexes[i].conj:
            return (i, i)
        for k in range(i - 1, max(-1, i - _CROWD), -1):
            t, lx = self.tokens[k], self.lexes[k]
            if t.form in PROTESTS:
                when = k > 0 and self.lexes[k - 1].word_class in _BEFORE_OCCASIONS
                return (i, i) if when else (k, i)  # بعد مظاهرات تحذر | الوزارة
            if t.kind != "word" or lx.that is not None or (lx.verb and not self.phrases.in_name(k)):
                break
        return (i, i)

    def _feminine_thing(self, k: int) -> bool:
        """بوادر جيدة, بوادر: whether an indefinite noun, feminine itself or by its adjective, ends at token
        `k`."""
        t, lx = self.tokens[k], self.lexes[k]
        if t.kind != "word" or lx.that is not None or lx.verb or self.phrases.in_name(k):
            return False
        if (
            lx.word_class not in ("", "setting")
            or self.phrases.definite(k)
            or self.phrases.attached(k)
            or not t.text.endswith(("ة", "ات"))
        ):
            return False
        before = self.lexes[k - 1].word_class if k else "preposition"
        how = k > 0 and self.phrases.definite(k - 1) and t.form not in nouns()  # عادت الوزيرة غاضبة تطالب
        return before != "preposition" and not how

    def _resumes(self, frame: Frame) -> bool:
        """التي تحدث عنها، الذي أشاد به: whether a preposition with a pronoun stands right behind the verb."""
        behind = self.lexes[min(frame.last, len(self.lexes) - 1)]
        return bool(behind.suffix) or self.tokens[min(frame.last, len(self.tokens) - 1)].form in _BEHIND_IT

    def _people_before(self, j: int, i: int) -> Range:
        """عشرات السكان الذين يعارضون: what stands before الذين is people, whatever its noun."""
        if j < 1 or self.tokens[j].kind != "word" or not self.phrases.definite(j):
            return (i, i)
        people = self.tokens[j].form.endswith(MASCULINE_ENDINGS)
        head, lx = self.tokens[j - 1], self.lexes[j - 1]
        counted = head.form in _MANY or (
            not people
            and not self.phrases.adverb(j - 1)
            and not lx.word_class
            and not lx.verb
            and lx.that is None
        )
        whole = counted and head.kind == "word" and not self.phrases.definite(j - 1)
        return (j - whole, j + 1)

    def _definite_before(self, j: int, i: int) -> Range:
        """An unnamed antecedent: المصدر الذي، المسؤول الذي."""
        while j >= 0 and self.tokens[j].kind == "mark" and self.tokens[j].form in "،,-–":
            j -= 1
        for k in range(j, max(-1, j - _NOUN), -1):
            if self.tokens[k].form in _HUMAN:
                return (k, j + 1)
            if self.lexes[k].that is not None or self.cast.kind_at(k) == "person":
                break  # رد الوزير فلان على القرار الذي …
        return (i, i)
