"""The word with which a bare content begins: a masdar, what a verb makes known, what breaks a phrase.

أكدت مصادر طبية | مقتل …، رفضت فرنسا | التعاون.
"""

from __future__ import annotations

from isnad.lexicons.gazetteer import head_kind
from isnad.reading.phrases.men import MEN, OF_MANY
from isnad.reading.phrases.noun_agreement import PEOPLES
from isnad.reading.phrases.office_holders import HIS_HONOUR
from isnad.reading.phrases.units import ADJECTIVE_ENDINGS
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.cues import Cues
from isnad.reading.statements.object_asides import ObjectAsides
from isnad.reading.statements.subject_descriptions import SubjectDescriptions
from isnad.reading.statements.subjects import Subjects
from isnad.reading.words.event_words import names_act
from isnad.reading.words.lexis import (
    definite_masdar,
    is_content_noun,
    nouns,
    opens_content,
    source_heads,
    words,
)
from isnad.reading.words.party_words import head_in
from isnad.text.clitics import THIRD_PERSON, cuts
from isnad.text.folding import fold

__all__ = ["ADJECTIVES", "COURSES", "MAKES_KNOWN", "MOST", "OF_THINGS", "ObjectWords", "feminine_adjective"]

_MADE_KNOWN = words("made_known")
_ENDS_LIKE_ONE = words("end_like_nisbas")
_ON_CONDITION = frozenset(("بشرط", "شريطه"))
_SO_CALLED = words("so_called")
_PAST_OR_NEXT = words("past_or_next")
_PLURALS = words("human_plurals")
# How somebody without an article is described who speaks: قيادي بارز.
_QUALITIES = words("qualities")
_SOMEBODY = ("body", "force", "container", "people", "office")
# The pronouns of several, and of a body.
_THEIRS = ("ها", "هم", "هما")
# شهود عيان: of the eye.
_EYE = "عيان"
# What leads how long ago it was.
_SINCE = frozenset(fold(w) for w in ("منذ", "قبل"))
# What is told behind a colon: أكد ما | يلي: …
_COMES = frozenset(("يلي", "ياتي"))
OF_THINGS = frozenset(("reject", "condemn", "criticize", "praise", "deny", "support", "claim", "propose"))
"""The kinds of speech whose object may be any noun (رفض المقترح)."""
ADJECTIVES = ("ي", "يه")
"""How adjectives end that stand behind an indefinite noun."""
MAKES_KNOWN = frozenset(("announce", "reveal"))
"""The kinds of speech that make something known."""
_ANY, _CALLED_UPON = words("any"), words("called_upon")
_MANNER = words("manner")
_MANNER_OF = words("manner_of")
_HUMAN, _OUTLETS = source_heads("human"), source_heads("outlet")
COURSES = frozenset(("معرض", "ختام", "مستهل", "افتتاح", "هامش", "سياق"))
"""في معرض رده, في ختام الجلسة: in the course of what stands behind it."""
MOST = words("quantifiers") | {fold(w) for w in ("معظم", "غالبية", "أغلب", "أغلبية", "عدة")}
"""How many of somebody, before him."""


def feminine_adjective(form: str) -> bool:
    """المساندة، المقربة: a definite feminine participle, an adjective of what is before it (not مفاعلة)."""
    return form.startswith("الم") and form.endswith("ه") and not (len(form) == 8 and form[4] == "ا")


class ObjectWords:
    """The words of one page with which a bare content can begin."""

    def __init__(self, clauses: Clauses, subjects: Subjects, cues: Cues) -> None:
        self.clauses, self.subjects, self.cues = clauses, subjects, cues
        self.asides = ObjectAsides(clauses)
        self.descriptions = SubjectDescriptions(clauses)
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

    def _his_honour(self, j: int) -> bool:
        """أكد سعادته أن، أعرب سعادته عن: whether a title with a pronoun is who speaks, and not what he is
        glad of: أبدى سعادته بالاتفاق."""
        if self.tokens[j].form not in HIS_HONOUR or not self.lexes[j - 1].verb:
            return False
        behind = self.tokens[min(j + 1, len(self.tokens) - 1)]
        return behind.kind == "word" and behind.form[0] not in "بل"

    def agent(self, first: int, last: int) -> bool:
        """Whether a phrase is of somebody who can speak, or of a body or force without a name: الحزب."""
        if first >= last:
            return False
        form = self.tokens[first].form
        known = head_kind(form) != "" or head_in(form, "body", "office", "people", "force")
        return known or self.clauses.agent((first, last))

    def _somebody(self, form: str) -> bool:
        """أعلنت أحزاب المعارضة …: those whose plural has the shape of a masdar right behind a verb speak."""
        plural = form.startswith("ا") and form[-2:-1] == "ا"
        police = head_in(form, "force") and not names_act(form)
        return police or (plural and head_in(form, "people", "office", "body"))

    def follows(self, k: int, speech: str = "", first: int = 0) -> bool:
        """Whether a bare content begins at `k`, behind a subject (from `first`, where known): with a masdar,
        or where the phrase breaks."""
        plain = self._what(k)
        if plain is not None:
            return plain
        if speech == "demand" and self.tokens[k].form in _CALLED_UPON:
            return False  # ناشدت الهيئة | الأطراف وقف القتال
        if not self._can_open(k) and not (self.lexes[k].word_class == "setting" and speech in OF_THINGS):
            return False
        if self.descriptions.opens(k):
            return False  # رفض المجلس | المنعقد في المدينة الطلب
        form, opener = self.tokens[k].form, self.lexes[k].noun_opener
        before = self.tokens[k - 1].form
        if self.lexes[k - 1].word_class == "relative" or before == "عدم":
            return False  # أعلن المحافظ، الذي | أقاله الرئيس، عن …, طلب مسؤول أمني عدم | ذكر اسمه
        adjective = form.endswith(ADJECTIVES) and form not in _ENDS_LIKE_ONE
        noun = speech in OF_THINGS and form in nouns() and not adjective
        noun = noun or (speech in OF_THINGS and self._some_act(k))
        noun = noun or (self._known_by(k, speech) and not self.phrases.definite(k)) or self._felt(k, speech)
        if before in _MANNER_OF:
            return False  # بشكل قاطع
        if before in _MANNER and speech in OF_THINGS and (opener or noun or self.phrases.definite(k)):
            return True  # نفى فلان بشدة الاتهامات
        if self._when(k - 1):
            return opener or noun or definite_masdar(form)
        if before in '»”")،,' or self.asides.closed(k - 1):
            if before in "،," and self.lexes[k].conj:
                return False  # استعرض الوزير الخطوات، | وطلب من البعثات أن
            act = speech in OF_THINGS and before in '»”"' and names_act(form)
            return opener or noun or act or definite_masdar(form)
        if noun and self.phrases.in_name(k - 1):
            return True
        if self._his_honour(k - 1) and not self.lexes[k].conj:
            thing = noun or (speech in OF_THINGS and self.phrases.definite(k))  # ثمن معاليه | الجهود
            return thing or opener or is_content_noun(form)  # أكد معاليه | حرص بلاده على …
        if opener and self.lexes[k - 1].word_class == "setting" and before not in COURSES:
            return not self.asides.came_out(k)
        if opener and not self.lexes[k].conj and self.phrases.stranger(k - 1):
            return True
        return self._breaks_phrase(k, speech, noun or self.possessed(k), first)

    def _felt(self, k: int, speech: str) -> bool:
        """أبدى الوزير | قلقه من التصعيد، أبدت القاهرة | تفاؤلا حذرا: what one feels or is ready for."""
        form = self.tokens[k].form
        if speech != "express" or k + 1 >= len(self.tokens) or self.tokens[k + 1].kind != "word":
            return False
        some = form.endswith("ا") and is_content_noun(form[:-1])
        return some or is_content_noun(form) or self._his_content(k)

    def _some_act(self, k: int) -> bool:
        """تبنى التنظيم | هجوما, not رفض الوزير نهائيا: an act, or words, in the indefinite accusative,
        of which more is told."""
        t, form = self.tokens[k], self.tokens[k].form
        if t.kind != "word" or not form.endswith("ا") or form.endswith(("يا", "ها", "نا", "هما")):
            return False
        act = names_act(form[:-1]) or head_in(form[:-1], "text")
        more = k + 1 < len(self.tokens) and self.tokens[k + 1].kind == "word"
        return act and more and not (self.lexes[k].participle or self.lexes[k].word_class)

    def _when(self, k: int) -> bool:
        """Whether an adverbial of time ends at `k`: أمس، الثلاثاء الماضي، في وقت سابق."""
        form = self.tokens[k].form
        if (self.lexes[k].word_class == "time" and not self.lexes[k].conj) or form in _PAST_OR_NEXT:
            return True
        if form in ("سابق", "لاحق", "مبكر"):
            return self.tokens[k - 1].form == "وقت"
        if head_in(form, "time"):
            return any(t.form in _SINCE for t in self.tokens[max(0, k - 2) : k])  # منذ أسبوعين، قبل 3 أيام
        return self.tokens[k - 1].form in _MANNER_OF

    def _breaks_phrase(self, k: int, speech: str, noun: bool, first: int) -> bool:
        """Whether the word at `k` is no part of the definite phrase before it: انتقدت أحزاب المعارضة |
        مشروع القانون."""
        form = self.tokens[k].form
        hers = form.startswith("الم") and form.endswith("ه") and self.tokens[k - 1].text.endswith("ة")
        if hers and self.tokens[k - 1].form in _HUMAN:
            return False  # الرئيسة المشاركة
        if not self.phrases.definite(k - 1) or self.lexes[k].conj or feminine_adjective(form):
            return False
        if not self.phrases.definite(k):
            if form.startswith("و") and any(c.suffix and c.core in nouns() for c in cuts(form[1:])):
                return False  # وعائلته, not وصلها
            takes = speech in OF_THINGS or self._known_by(k, speech) or self._felt(k, speech)
            thing = noun and takes and self.agent(first, k) and not self.phrases.attached(k - 1)
            act = self._some_act(k)
            return self.lexes[k].noun_opener or (thing and (act or not self.phrases.adverb(k)))
        if speech in OF_THINGS and self._behind_name(k):
            act = definite_masdar(form) and not form.endswith(ADJECTIVES)  # رفضت فرنسا | التعاون
            return act or (form.startswith("ال") and not form.endswith(ADJECTIVE_ENDINGS))
        if speech in OF_THINGS and self.agent(first, k) and self.phrases.another(first, k):
            return True
        return definite_masdar(form) and (
            self.phrases.in_name(k - 1)
            or not opens_content(self.tokens[k - 1].form[2:])
            or (first > 0 and head_in(self.tokens[first].form.removeprefix("ال"), "force"))  # الشرطة | العثور
        )

    def behind_some(self, first: int, k: int, speech: str) -> bool:
        """أكدت مصادر طبية مقتل …، استنكر دبلوماسيون عرب مزاعم …، نفى ناشطون صحة …: behind people without an
        article, whose plural in ن governs no genitive, or behind their adjective."""
        text = self.lexes[k].word_class == "setting" and speech in OF_THINGS  # استنكر مغردون تصريحات …
        if k <= first or self.phrases.definite(first) or self.lexes[k].conj:
            return False
        if not (text or self._can_open(k)):
            return False
        if self._their_own(first, k):
            return True
        head, form = self.tokens[first].form, self.tokens[k].form
        sound = head.endswith("ون") and len(head) > 4
        sound = sound or (head.endswith("ات") and head.removesuffix("ات") in _HUMAN)  # ناشطات
        if form.endswith((*ADJECTIVE_ENDINGS, "ون", "ين")):
            return False
        if not (head in _PLURALS or sound or (head in MEN and speech in MAKES_KNOWN)):
            return self._behind_one(first, k, speech)
        before = self.tokens[k - 1].form
        described = before.endswith((*ADJECTIVE_ENDINGS, "ه", _EYE)) or before in _QUALITIES
        if k == first + 1 and not sound:
            known = is_content_noun(form) and not form.endswith("ه")  # نفى خبراء | وجود خلافات
            return known or self._act_of_some(k, speech)
        if k > first + 1 and not described:
            return False
        thing = form in nouns() and not form.endswith("ه") and form not in OF_MANY
        plural_thing = speech in OF_THINGS and thing
        if form in nouns() and not (self.phrases.definite(k) or self.lexes[k - 1].word_class):
            owned = self.phrases.definite(k + 1) and not self.phrases.attached(k + 1)
            plural_thing = plural_thing or owned  # أكد مسؤولون محليون ريادة البلاد
        known = is_content_noun(form) or self._his_content(k) or self._known_by(k, speech)
        known = known or (sound and k == first + 1 and self.lexes[k].noun_opener and form not in PEOPLES)
        return known or bool(self.lexes[k].masdar) or plural_thing

    def _act_of_some(self, k: int, speech: str) -> bool:
        """أعلن خبراء | اكتشاف مقبرة، أعلن أطباء | إضرابا: whether what a broken plural right before token `k`
        makes known opens there: an act of which more is told, but by no other act (علماء اجتماع | تأييدهم).
        """
        if self._some_act(k) and speech == "announce":
            return True
        opens = self.lexes[k].noun_opener or self._known_by(k, speech)
        if speech not in MAKES_KNOWN or not opens or k + 1 >= len(self.tokens):
            return False
        n, behind = k + 1, self.tokens[k + 1].form
        more = self.tokens[n].kind == "word" and not self.lexes[n].word_class
        described = behind.endswith((*ADJECTIVE_ENDINGS, "ون", "ين"))
        return more and not (described or opens_content(behind) or self._their_own(k - 1, n))

    def _their_own(self, first: int, k: int) -> bool:
        """أعلنت أحزاب معارضة | رفضها للقرار، جدد نواب | رفضهم له: whether an act at token `k` has the pronoun
        of somebody without an article, who is then in no construct with it."""
        head = self.tokens[first].form
        many = head in _PLURALS or head in _HUMAN or head_in(head, "people", "body", "office")
        if not many or self.lexes[k - 1].word_class or self.tokens[k].text.endswith("ة"):
            return False
        # أكدت مصادر زيارته: another's
        theirs = self.tokens[k].form.endswith(_THEIRS) and not self.phrases.attached(k)
        return theirs and (self._his_content(k) or any(r.cut.suffix for r in self.lexes[k].masdar))

    def _behind_one(self, first: int, k: int, speech: str) -> bool:
        """أكد مصدر أمني | مقتل حارس, أدانت منظمة حقوقية | الهجوم: whether a content begins at token `k`,
        behind somebody without an article and an adjective, which governs nothing."""
        head, before = self.tokens[first].form, self.tokens[k - 1].form
        somebody = head in _HUMAN or head in _OUTLETS or head_in(head, *_SOMEBODY)
        described = k > first + 1 and (before.endswith(ADJECTIVES) or before in _QUALITIES or before == _EYE)
        counted = head in MOST and before.endswith("ين")  # عدة مسؤولين | مقتل حارس
        if not counted and not (somebody and described):
            return False
        if any(self.phrases.definite(n) or self.lexes[n].word_class for n in range(first + 1, k)):
            return False  # وزير التعليم في بداية …
        if self.phrases.attached(k) or self.lexes[k].finite:
            return False  # مصدر أمني رفض الكشف عن اسمه
        form = self.tokens[k].form
        if speech == "demand" and form == "عدم":
            return False  # طلب مسؤول أمني عدم ذكر اسمه
        thing = speech in OF_THINGS and form.startswith("ال") and form[2:] in nouns()
        thing = thing or self._known_by(k, speech)  # كشف مسؤول حكومي | تفاصيل الاتفاق
        return thing or self.lexes[k].noun_opener or definite_masdar(form)

    def _behind_name(self, k: int) -> bool:
        """فلان الطرابي: a name, or a name and an adjective, right before."""
        return self.phrases.in_name(k - 1) or (
            self.phrases.in_name(k - 2) and self.tokens[k - 1].form.endswith(ADJECTIVES)
        )

    def _what(self, k: int) -> bool | None:
        """ما تداولته الصحف opens a content, ما يسمى … and أي جهة, who does not do it, do not; None for other
        words.
        """
        after = min(k + 1, len(self.tokens) - 1)
        whose = self.tokens[after].form
        if self.tokens[k].form in _ANY and head_in(whose, "body", "container") and not is_content_noun(whose):
            return False  # أي جهة, not أي مسؤولية
        if self.tokens[k].form == "كل" and self.tokens[after].form == "من":
            return False  # أعلن كل من فلان وفلان
        if self.tokens[k].form != "ما":
            return None
        if self.tokens[after].form in _SO_CALLED or self.tokens[after].form in _COMES:
            return False  # أكد الحزب ما يلي: …
        if after > k and not self.lexes[after].word_class:
            return self.tokens[after].kind == "word" and self.lexes[after].that is None
        return None

    def _can_open(self, k: int) -> bool:
        """A plain word that is no name and nobody's title."""
        if self.phrases.in_name(k) or self.lexes[k].word_class or self.tokens[k].kind != "word":
            return False
        if self.phrases.when(k) or self.tokens[k].form in _ON_CONDITION:
            return False  # رفضت البلاد | الشهر الماضي اعتقاله, أيد القانون | بشرط ألا
        if any(r.cut.prep == "ب" and r.cut.suffix for r in self.lexes[k].masdar):
            return False  # أوضح الوزير بقوله: …
        return k not in self.phrases.lead_of and not self._person(k)

    def _person(self, k: int) -> bool:
        """Whether token `k` is a noun for a human being: آية الله, not أية علاقة, which folds alike."""
        t = self.tokens[k]
        return t.form in _HUMAN and not (t.form in _ANY and t.text.startswith("أ"))

    def possessed(self, k: int) -> bool:
        """أعلن الحزب عدوله عن …: a noun with the subject's pronoun after a definite phrase."""
        form = self.tokens[k].form
        return (
            form.endswith(THIRD_PERSON)
            and not self.tokens[k].text.endswith("ة")
            and len(form) > 3
            and (self.phrases.definite(k - 1) and not self.phrases.definite(k))
        )

    def _his_content(self, j: int) -> bool:
        """أكد حرصه على التعاون: a content noun with its owner's pronoun, which is no subject."""
        if self.tokens[j].text.endswith("ة") or self._his_honour(j):
            return False
        return any(c.suffix and is_content_noun(c.core) for c in cuts(self.tokens[j].form))

    def _known_by(self, k: int, speech: str) -> bool:
        """أعلنت هدنة، كشفت الشرطة | تفاصيل الحادث، أعلن الحزب | برنامجه: whether a verb that makes something
        known has the word at `k` for its object: an act, or what others do not know."""
        form = self.tokens[k].form
        if speech not in MAKES_KNOWN or self.lexes[k].word_class:
            return False
        if form in _MADE_KNOWN:
            return k + 1 < len(self.tokens) and self.tokens[k + 1].kind == "word"  # of what
        his = form[0] != "و" and self.possessed(k)
        return speech == "announce" and (names_act(form) or his)

    def _opens_noun(self, k: int) -> bool:
        """Whether a bare content begins at `k`, right after the verb: with a masdar."""
        plain = self._what(k)
        if plain is not None:
            return plain
        people = self.tokens[k].text.startswith("أ") and head_in(self.tokens[k].form, "people")
        if self._somebody(self.tokens[k].form) or people:
            return False  # ناشدت | أسرة المخطوف
        return self._can_open(k) and (self.lexes[k].noun_opener or definite_masdar(self.tokens[k].form))

    def _his(self, k: int) -> bool:
        """قناتها, منه: whether the word at `k` ends in the pronoun of a third person, and so its phrase."""
        t = self.tokens[k]
        return t.kind == "word" and t.form.endswith(THIRD_PERSON) and not t.text.endswith("ة")
