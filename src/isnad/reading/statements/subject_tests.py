"""Whether the phrase behind a verb of speech is its subject: not وصف الأوضاع بالسيئة."""

from __future__ import annotations

from isnad.reading.statements.antecedents import Antecedents
from isnad.reading.statements.callees import Callees
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Found, Frame, Range, calls_on, predicate_of
from isnad.reading.statements.lookalikes import is_plural_thing
from isnad.reading.statements.source_words import related
from isnad.reading.words.lexis import nouns, source_heads, words
from isnad.reading.words.party_words import head_in
from isnad.text.clitics import THIRD_PERSON, unowned
from isnad.text.tokens import COMMAS

__all__ = ["COUNTED", "SubjectTests"]

# To whom one prays, and in which words.
_PRAYS = frozenset(("سأل", "دعا", "ناشد", "طلب", "رجا", "شكر", "حمد"))
_GOD = frozenset(("الله", "المولي", "الباري", "ربه", "ربها"))
_BODY_PLURALS, _BUT_SHE = words("body_plurals"), words("but_she")
_DECIDED = words("decided")
_MASCULINE_HEADS = words("masculine_heads")
# What counts people and things: كثير من …, العديد من …
COUNTED = words("quantifiers") | words("many") | {"كثير", "عديد"}
_HUMAN = source_heads("human")


class SubjectTests(Callees):
    """Tests of a phrase behind a verb of speech."""

    def __init__(self, clauses: Clauses, found: Found) -> None:
        super().__init__(clauses, found)
        self.antecedents = Antecedents(clauses)

    def _apposed(self, k: int, stop: int) -> bool:
        """وصف وزير الدفاع، فلان | ، هذا القرار بأنه …: whether the comma at token `k` only closes the name
        set off behind an office, since an object stands behind it."""
        if k + 1 >= stop or self.tokens[k].form not in COMMAS or not self.phrases.ends_person(k):
            return False
        return self.lexes[k + 1].word_class == "demonstrative" or self.phrases.definite(k + 1)

    def _is_subject(self, frame: Frame, found: Range, gender: str, number: str) -> bool:
        """Whether the phrase after the verb is its subject, and not the thing that a relative clause tells
        of."""
        if (
            found[1] <= found[0]
            or not self._nominal(found)
            or not (self._past_about(found[0]) > found[0] or self.agreement.agrees(gender, number, found))
        ):
            return False
        if gender == "m" and (self._feminine_body(frame, found) or self._plural_thing(frame, found)):
            return False
        form = self.tokens[found[0]].form
        if found[0] > frame.last and form[0] == "و" and form not in nouns() and form[1:] in _HUMAN:
            return False  # شدد في اللقاء الذي جمعه مع فلان | وأمين الجامعة فلان على أن
        joined = frame.reading is not None and frame.reading.cut.conj and calls_on(frame.reading)
        joined = joined and not (frame.reading and frame.reading.cut.suffix)
        if joined and found[0] == frame.last and self._only_related(found):
            return False  # أقر فلان بالخسارة وهنأ | منافسه
        if frame.lemma in _PRAYS and self.tokens[found[0]].form in _GOD:
            return False  # وسأل | الله أن
        somebody = self.clauses.agent(found) or self.tokens[found[0]].form in COUNTED
        if self._many_things(frame, found):
            return False
        if frame.lemma == "أبدى" and not (self.phrases.definite(found[0]) or somebody):
            return False  # منظمات من بينها كذا أبدت | مخاوف
        if self._has_pronoun(frame):
            return False
        if not self.antecedents.right_before(frame.first, gender) or self.clauses.agent(found):
            return True
        taken_up = frame.reading is not None and frame.reading.cut.suffix in THIRD_PERSON
        return taken_up and related(self.tokens[found[0]].text)  # الذي يتهمه | معارضوه بالفساد

    def _many_things(self, frame: Frame, found: Range) -> bool:
        """أعلن | العديد من الإجراءات: a number of things is no subject, not عدد من التقارير."""
        k = found[0] + 2
        if k >= found[1] or self.tokens[k - 1].form != "من":
            return False
        if not {self.tokens[k - 2].form, self.tokens[k - 2].form.removeprefix("ال")} & COUNTED:
            return False
        form = self.tokens[k].form
        return form in _DECIDED and frame.how in ("prep", "object") and self._mute((k, found[1]))

    def _only_related(self, found: Range) -> bool:
        """Whether a phrase tells somebody by what he is to another, and no other bare phrase is behind it;
        not by the office that he has with a body: أمينها العام فلان.
        """
        k = found[1]
        named = any(self.clauses.person_at(n) for n in range(*found))
        if named and head_in(unowned(self.tokens[found[0]].form), "office"):
            return False
        led = k >= len(self.tokens) or self.tokens[k].kind != "word" or self.phrases.attached(k)
        return related(self.tokens[found[0]].text) and (led or self.lexes[k].word_class == "preposition")

    def _has_pronoun(self, frame: Frame) -> bool:
        """لكنها دعت الفصائل إلى …: the pronoun is the subject (that of إنه may stand for nothing)."""
        k = frame.first - 1
        while k > 0 and self.lexes[k].word_class in ("qad", "negation") and not self.phrases.in_name(k):
            k -= 1
        if k < 0 or self.lexes[frame.first].conj:
            return False
        if self.tokens[k].form in _BUT_SHE:
            return True
        calls = frame.reading is not None and calls_on(frame.reading)
        return self.lexes[k].suffix in ("ها", "هم", "هما") or (calls and self.lexes[k].suffix == "ه")

    def _plural_thing(self, frame: Frame, found: Range) -> bool:
        """وصف الأوضاع بالسيئة: a plural of things is no subject of a masculine verb (not قال المدافع إن)."""
        form = self.tokens[found[0]].form
        plural = is_plural_thing(form) and not self.tokens[found[0]].text.startswith(("الا", "الإ"))
        known = plural and form.removeprefix("ال") in nouns()
        return known and frame.how in ("prep", "object") and self._mute(found)

    def _feminine_body(self, frame: Frame, found: Range) -> bool:
        """طالب الحكومة السورية ب، دعا فرقة العمل إلى: what begins with a feminine noun is the object of a
        masculine verb right before it."""
        first = found[0]
        if first != frame.last or frame.reading is None or self.clauses.person_at(first):
            return False
        takes_object = any(c[0] == "0" for c in predicate_of(frame.reading).complement)
        t = self.tokens[first]
        definite = any(w.form.startswith("ال") for w in self.tokens[first : min(first + 2, found[1])])
        forces = t.text.endswith("ات") and head_in(t.form, "force", "body")  # ودعا | قوات الأمن إلى
        forces = forces or t.form.removeprefix("ال") in _BODY_PLURALS  # وانتقد | الأحزاب
        feminine = forces or (t.text.endswith("ة") and t.form not in _MASCULINE_HEADS)
        return takes_object and definite and feminine
