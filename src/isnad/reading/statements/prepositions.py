"""What attaches a content to its cue by a preposition: دعا إلى الحوار، طالب بالإفراج عنه.

The preposition is the cue's own, and not that of a noun, a verb or an office that stands between: المرشحة
| عن الحزب.
"""

from __future__ import annotations

from functools import cache
from itertools import takewhile

import msgspec

from isnad.reading.phrases.phrases import BY_THIS, CAME_OUT
from isnad.reading.statements.asides import Asides
from isnad.reading.statements.bare_objects import BareObjects
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.cues import Cues
from isnad.reading.statements.frame import Frame
from isnad.reading.statements.source_words import plain
from isnad.reading.words.event_words import event_words
from isnad.reading.words.lexis import (
    definite_masdar,
    is_content_noun,
    lemmas,
    nouns,
    opens_content,
    source_heads,
    words,
)
from isnad.reading.words.party_words import own_letter, verbal
from isnad.text.clitics import THIRD_PERSON, THIRD_SINGULAR, cuts

__all__ = ["BELIEF", "Prepositions", "Wanted", "wanted_by"]

BELIEF = frozenset(("اعتقد", "ظن"))
"""To think, whose masdar adds nothing to the verb that leads to it."""

# How far a complementizer is awaited past a preposition.
_LATER_THAT = 25
_SAID = lemmas("said")
_COPY = "نسخه"
# Of whom one doubts something is told with في, before or behind him.
_DOUBTS = "شكك"
# صحيفة «الوطن» الصادرة بالفرنسية: their ب is not the verb's.
_IN_A_LANGUAGE = frozenset(("الصادره", "الصادر", "الناطقه", "الناطق", "المكتوبه", "المعروفه", "المعروف"))
_GOVERNED = words("governed")
_SET_PHRASES = words("set_phrases")
_WHERE_WRITTEN = words("where_written")
_DETERMINERS = words("determiners")
_FOLLOWS = words("follows")
_MANNER, _MANNER_OF = words("manner"), words("manner_of")
_OCCASIONS = frozenset(("المناسبه", "الصدد", "الخصوص", "الشان"))
_NO_CONTENT = words("no_content") | {"بن", "بنت"}
_HIM, _OF_HIM = words("him"), words("of_him")
_ENDS_ASIDE = frozenset(")]،,-–—")
_SUPERVISION = words("supervision") | source_heads("supervising")
_OUTLETS = source_heads("outlet")
_NEAR_TO = source_heads("near")
_GOVERNING = source_heads("governing")
_PLACES = source_heads("placeword")
# Who is sent somewhere, and how far behind him stands what leads there.
_SENT, _SENT_REACH = words("envoys"), 3
_BODIES = source_heads("institution") | source_heads("governing") | source_heads("human")


class Wanted(msgspec.Struct, frozen=True):
    """What can attach a content to the cue of one frame."""

    all: frozenset[str]
    only_that: bool
    bare: bool
    prepositions: frozenset[str]
    calls: bool

    def that(self, preposition: str) -> bool:
        """Whether أن after this preposition (or after none) attaches the content."""
        attached = f"{preposition}+ان" if preposition else "ان"
        return attached in self.all or f"0+{attached}" in self.all


@cache
def wanted_by(complement: frozenset[str], only_that: bool) -> Wanted:
    """What the complements of a predicate, as its row writes them, let attach a content."""
    prepositions = frozenset(p for c in complement if (p := c.removeprefix("0+")) in _GOVERNED)
    calls = any(c.startswith("0+") for c in complement)
    return Wanted(complement, only_that, "0" in complement and not only_that, prepositions, calls)


class Prepositions:
    """Tells the prepositions of one page that attach a content to their cue."""

    def __init__(self, clauses: Clauses, cues: Cues, objects: BareObjects, asides: Asides) -> None:
        self.clauses, self.cues, self.objects, self.asides = clauses, cues, objects, asides
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

    def governs(self, frame: Frame, j: int, limit: int, wanted: Wanted) -> bool:
        """Whether a preposition of the predicate, standing or attached, opens the content at `j`."""
        lx, form = self.lexes[j], self.tokens[j].form
        stands = lx.word_class == "preposition" and not lx.conj
        if not (stands or form[:1] in ("ب", "ل")) or (j - 1 >= frame.last and self._of_verb(j - 1)):
            return False
        if stands:
            return self._standing(frame, j, limit, wanted)
        if wanted.only_that or self._by_the_way(j, limit):
            return False
        if self._as_follows(j):
            return False
        if form in ("ب", "ل") and j + 1 < limit and self.tokens[j + 1].kind != "word":
            if form not in wanted.prepositions:
                return False
            frame.opens(j + 1, "prep")
            return True
        if len(form) <= 2 or form[0] not in wanted.prepositions or self._copied(j):
            return False
        if not self._attached(frame, j):
            return False
        held = not opens_content(form[1:]) or any(w.plover == "CONSULT" for w in event_words(form[1:]))
        if j > frame.last and held and self._later_that(j + 1, limit, wanted):
            return False  # صرح المتحدث بالإدارة العامة بأن, صرح فلان في كلمة باجتماع الوزراء أن
        own = not wanted.calls or frame.speech == "demand"  # ناشد المنظمات | تزويد المستشفى بالأدوية
        if wanted.bare and own and self._of_noun(frame, j):
            return True
        frame.opens(j, "prep")
        return True

    def _copied(self, j: int) -> bool:
        """في بيان توصلت الصحيفة | بنسخة منه: whether token `j` tells of a copy that somebody was given."""
        copy = self.tokens[j].form.removeprefix("ب") == _COPY
        return copy and j + 1 < len(self.tokens) and self.tokens[j + 1].form in ("منه", "منها")

    def _by_the_way(self, j: int, limit: int) -> bool:
        """أشاد | بهذه المناسبة بالتعاون، اعترف | بكل وضوح بأن: whether what begins at token `j` tells how or
        when it was said, and what attaches the content stands behind it."""
        form = self.tokens[j].form
        if form in BY_THIS:
            return j + 1 < limit and self.tokens[j + 1].form in _OCCASIONS
        k = j + (2 if form in _MANNER_OF else 1)
        if form not in _MANNER or k >= limit:
            return False
        lx = self.lexes[k]
        attached = self.tokens[k].form[:1] == "ب" and self.phrases.attached(k)
        return lx.that is not None or attached or lx.word_class == "preposition"

    def _as_follows(self, j: int) -> bool:
        """صرح الوزير | بما يلي: …, بالآتي: …: whether the words that token `j` announces stand
        behind a colon."""
        k = j + (self.tokens[j].form == "بما")
        led = k == j and self.tokens[j].form[:1] == "ب"
        follows = k + 1 < len(self.tokens) and self.tokens[k + 1].form == ":"
        return follows and self.tokens[k].form[led:] in _FOLLOWS

    def _of_verb(self, k: int) -> bool:
        """الشهداء الذين ضحوا بأرواحهم، في بيان صدر | بالعاصمة, في بيان رئاسي أقر | بالإجماع: a plural verb in
        between, or that of a text, has the preposition for itself.
        """
        led = self.tokens[k + 1].form[:1] == "ب"  # not تقرير اقتصادي صدر | عن المجلس
        at = k - 1 - (led and k > 1 and self.lexes[k - 2].word_class == "setting")
        text = at >= 0 and self.lexes[at].word_class == "setting"
        if text and not any(self.phrases.definite(n) for n in range(at, k)) and not self.phrases.in_name(k):
            form = self.tokens[k].form
            if self.lexes[k].finite or verbal(form) or form in CAME_OUT:
                return not self._alone(k)
        return self.tokens[k].text.endswith("وا") and not self.phrases.in_name(k)

    def _alone(self, k: int) -> bool:
        """في بيان أصدرته | بالهجوم على المدنيين: whether a verb with its object stands at token `k`, and the
        ب behind it is the only one before the next mark; not أصدرته | بالعاصمة بالهجوم."""
        if not self.tokens[k].form.endswith(THIRD_SINGULAR):
            return False
        rest = takewhile(lambda t: t.kind == "word", self.tokens[k + 2 : k + _LATER_THAT])
        return not any(t.form[:2] == "با" and not own_letter(t.form) for t in rest)

    def _standing(self, frame: Frame, j: int, limit: int, wanted: Wanted) -> bool:
        """A standing preposition of the predicate (إلى، على، عن، من، في): its object is the content."""
        word = self.lexes[j].bare
        if wanted.only_that or word not in wanted.prepositions or j + 1 >= limit:
            return False
        if self._copied(j + 1) or (j > 1 and self._copied(j - 2)):
            return False  # في بيان حصلنا على نسخة منه، وصلت نسخة منه إلى الصحيفة
        following = self.lexes[j + 1]
        if following.that is not None or self.tokens[j + 1].form in _SET_PHRASES or self.asides.governs(j):
            return False
        if word == "علي" and self.tokens[j + 1].form in _WHERE_WRITTEN and self._again(word, j, limit):
            return False  # شدد على منصة «إكس» على أهمية الحوار
        if following.word_class == "setting" and word == "في":
            return False
        if wanted.bare and self._of_noun(frame, j):
            return True
        if self.tokens[j - 1].form not in "،," and self._of_phrase(frame, j, limit, wanted):
            return False
        if self._believes(j + 1):
            frame.opens(j + 3, "that")
        else:
            frame.opens(j + 1, "prep")
        return True

    def _believes(self, k: int) -> bool:
        """أعرب عن | اعتقاده أن: whether what one thinks, which أن or بأن tells, is led by no more than that
        one does."""
        belief = any(r.cut.suffix and r.entry.lemma in BELIEF for r in self.lexes[k].masdar)
        return belief and k + 2 < len(self.lexes) and self.lexes[k + 1].that in ("", "ب")

    def _of_noun(self, frame: Frame, j: int) -> bool:
        """أكد الوزير حرص البلاد على …: the preposition is the noun's, and the noun is the content."""
        for k in range(frame.last + 1, j):
            if self.cues.anonymity(k):
                return False  # كشف مصدر، طلب عدم ذكر اسمه، عن …
            owned = k == j - 1 and self.objects.possessed(k)
            if (
                owned
                or self.objects.follows(k)
                or self.objects.behind_some(frame.last, k, frame.speech)
                or self.objects.asides.text_ended(k)
            ):
                frame.opens(k, "object")
                return True
        return False

    def _of_phrase(self, frame: Frame, j: int, limit: int, wanted: Wanted) -> bool:
        """المرشحة عن الحزب، أنها: whether a preposition far from its verb is that of the noun before it."""
        word, far = self.lexes[j].bare, j > frame.last
        if word == "الي" and far and self._to_a_place(j, limit):
            return True
        if word == "علي" and plain(self.tokens[j - 1].form) in _SUPERVISION:
            return True  # عضو هيئة الرقابة على …, مصادر مطلعة على …
        if word == "من" and far and self.tokens[j - 1].form in _NEAR_TO:
            return True  # مصدر مقرب من الحكومة
        if word == "عن" and far and self._of_office(j, limit):
            return True
        if far and frame.speech == "hope" and self._later_that(j + 1, limit, wanted):
            return True  # يأمل الحزب بعد فشله في التصويت أن
        if far and self._of_his_act(j) and self._later_that(j + 1, limit, wanted):
            return True
        if not (far or word == "في") or self.opens_noun(j + 1):
            return False
        if frame.lemma == _DOUBTS and far and not self.clauses.page.opens_quote(j + 1):
            body = self.tokens[j + 1].form in _BODIES | _OUTLETS  # شكك الكاتب في صحيفة الغد بإمكانية …
            named = self.phrases.cast.kind_at(j + 1) in ("place", "organization")
            return body or named or self._again(word, j, limit) > 0
        wish = frame.speech == "hope" and not self.phrases.definite(j + 1)
        if far and ((word == "في" and not wish) or (word == "من" and not self._whole(j - 1))):
            return True
        return self._later_that(j + 1, limit, wanted)

    def _of_his_act(self, j: int) -> bool:
        """أكد لدى إشرافه | على افتتاح الندوة أن: whether the preposition at token `j` is that of what
        somebody did at the time."""
        act = self.tokens[j - 1]
        his = act.form.endswith(THIRD_PERSON) and not act.text.endswith("ة")
        return his and self.lexes[j - 2].word_class in ("preposition", "occasion")

    def _whole(self, k: int) -> bool:
        """حذرت الحكومة من الغلاء، حذر عدد من المهندسين من الغلاء: whether token `k` ends a phrase of which no
        من tells a part (المقربين من)."""
        if self.lexes[k].word_class == "time" or self.tokens[k].form in _ENDS_ASIDE:
            return True  # حذر فلان أمس من, حذر فلان (رئيس الهيئة) من
        body = self.phrases.in_name(k) or self.tokens[k].form in _BODIES
        return body or (self.tokens[k - 1].form == "من" and self.phrases.definite(k))

    def _to_a_place(self, j: int, limit: int) -> bool:
        """دعا المبعوث إلى اليمن إلى …, دعا في زيارته إلى عدن إلى …: the first of two leads to a place, and so
        does the one behind who is sent there: ناشد المبعوث الأممي | إلى اليمن فلانا الضغط على …"""
        place = j + 1 < limit and self.phrases.cast.kind_at(j + 1) == "place"
        sent = any(plain(t.form) in _SENT for t in self.tokens[max(0, j - _SENT_REACH) : j])
        return place and (sent or self._again("الي", j, limit) > 0)

    def _of_office(self, j: int, limit: int) -> bool:
        """كشف النائب عن المحافظة سالم حداد عن …: the first of two عن is the office's, where a person's name
        parts them."""
        if plain(self.tokens[j - 1].form) not in _GOVERNING:
            return False
        return any(self.clauses.person_at(n) for n in range(j + 1, self._again("عن", j, limit)))

    def _again(self, preposition: str, j: int, limit: int) -> int:
        """Where a preposition stands again behind the one at `j`, in the same clause and not joined; 0
        where it does not."""
        for k in range(j + 2, limit):
            lx = self.lexes[k]
            if lx.word_class == "preposition" and lx.bare == preposition:
                return 0 if lx.conj else k
            if lx.that is not None or (lx.finite and not lx.word_class and not self.phrases.is_noun(k)):
                return 0
        return 0

    def _later_that(self, j: int, limit: int, wanted: Wanted) -> bool:
        """Whether a complementizer of the verb follows in the same clause."""
        if "ان" not in wanted.all:
            return False
        for k in range(j, min(limit, j + _LATER_THAT)):
            lx = self.lexes[k]
            if (lx.that == "" or (lx.that == "ب" and wanted.that("ب"))) and not lx.conj:
                return self.lexes[k - 1].word_class not in ("preposition", "occasion", "contrast")
            if lx.finite or lx.participle or lx.that is not None or self.tokens[k].form in ":":
                return False
        return False

    def opens_noun(self, j: int) -> bool:
        """Whether token `j` can begin a nominal content: a masdar, with or without its article."""
        return bool(self.lexes[j].noun_opener or self.lexes[j].masdar or definite_masdar(self.tokens[j].form))

    def _attached(self, frame: Frame, j: int) -> bool:
        """Whether a word with ب or ل attached is the predicate's content and not a part of its subject."""
        form = self.tokens[j].form
        if form in _OF_HIM or form in _NO_CONTENT or self.lexes[j].word_class:
            return False
        if own_letter(form) and not self._known_core(form):
            return False  # برنامجه، بلدانهم
        if any(c.suffix and not (c.prep or c.conj) and c.core in nouns() for c in cuts(form)):
            return False  # بقائه، لقائها
        if any(r.cut.prep == "ب" and r.cut.suffix and r.entry.lemma in _SAID for r in self.lexes[j].masdar):
            return False  # أوضح بقوله: …
        if j == frame.last:
            if frame.kind == "participle" and form[1:] in nouns():
                return True  # متوعدا | برد قاس, though برد is "cold" too
            # بيع، بعض: the ب is the word's own
            return form.startswith(("بال", "لل")) or form not in nouns() or self._known_core(form)
        if form.startswith("بال") and self.tokens[j - 1].form in _HIM:
            return True  # واصفا إياها | بالعاجزة
        if self.phrases.addresses(j) or self.tokens[j - 1].form in _IN_A_LANGUAGE:
            return False
        core = form[2:] if form.startswith("لل") else form[1:]
        core = core[2:] if core.startswith("ال") else core
        if core in _PLACES and not self._doing_away(j):
            return False  # المتحدث باسم الشرطة بمحافظة كذا
        opens = opens_content(core) or core in _DETERMINERS
        if form[0] == "ل":
            named = self.phrases.ends_person(j) and core in nouns() and form not in nouns()
            return opens or named  # أسف فلان لغياب الحوار
        if form.startswith("بال") and (self.phrases.in_name(j - 1) or core in nouns()):
            return core not in _PLACES or self._doing_away(j)
        if core in nouns() and form not in nouns() and core not in _PLACES:
            return True
        suffixed = frame.reading is not None and frame.reading.cut.suffix != ""
        return opens or (suffixed and j <= frame.last + 1)

    def _doing_away(self, j: int) -> bool:
        """طالب بالقضاء على الفقر, not المحكمة بالقضاء."""
        return self.lexes[min(j + 1, len(self.lexes) - 1)].bare == "علي"

    def _known_core(self, form: str) -> bool:
        """Whether what follows the preposition is a known noun with a pronoun (بخرقها) or a masdar."""
        return len(form) > 4 and any(
            c.prep == form[0] and (c.core in nouns() or is_content_noun(c.core)) for c in cuts(form)
        )
