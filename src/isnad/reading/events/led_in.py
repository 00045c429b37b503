"""Who does what a verb tells where another word leads both in: ترك الجيش الحركة | تقاتل, بدأ الجيش | يقصف,
هي من | حررت المدينة, زار الوفد | ودعاه.
"""

from __future__ import annotations

from isnad.reading.events.groups import group_of
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_words import EventWord, cores, names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import verbal
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold

__all__ = ["AS_FOR", "IN_POWER", "LEAVING", "PRESENTS", "joined_deed", "left_to", "object_led", "who_is"]

# Verbs of letting and making one do what a verb behind him tells, and how far before that verb they stand.
LEAVING = words("leaving")
_REACH = 9
# Verbs of beginning, right behind which who begins stands, and behind him what he begins to do.
_BEGINNING = words("beginning")
# As for somebody, whose verb follows with ف: أما الجيش | فقد قصف.
AS_FOR = frozenset(fold(w) for w in ("أما", "وأما", "فأما"))
# What brings a subject before its verb: أما الجيش | فقد قصف, ها هو الجيش | يقصف.
PRESENTS = AS_FOR | {fold(w) for w in ("ها", "وها", "فها")}
# In whose power it is: بوسع الحكومة | وقف القتال.
IN_POWER = frozenset(fold(w) for w in ("بوسع", "بإمكان", "بمقدور", "باستطاعة"))
_ON = fold("على")
# How far behind an act the object of it stands, behind who does it and whose body he is.
_WHOSE_REACH = 16
_HE_IS, _WHO = frozenset(("هو", "هي", "هم")), "من"


def left_to(parties: Parties, i: int, floor: int) -> list[Party]:
    """Who is let, made or begins to do what the imperfect at token `i` tells: ترك فلان الحركة | تقاتل وحدها،
    بدأ الجيش | يقصف القرية.
    """
    tokens = parties.page.tokens
    if tokens[i].form[:1] not in ("ي", "ت"):
        return []
    near = range(i - 2, max(floor, i - _REACH) - 1, -1)
    leads = (k for k in near if _lead(tokens[k].form) and parties.cast.mention_of[k] < 0)
    at = next(leads, -1)
    phrases = list(parties.chunks(at + 1, i)) if at >= 0 else []
    if not phrases or phrases[-1].last != i or phrases[-1].prep:
        return []
    if tokens[at].form not in LEAVING and (len(phrases) > 1 or phrases[0].first != at + 1):
        return []  # أخذ الجيش القرية | وراح يقصفها
    return group_of(parties, phrases[-1], i)[0]


def joined_deed(parties: Parties, i: int, readings: tuple[EventWord, ...], floor: int) -> bool:
    """Whether و joins the word at token `i` with its pronoun to a verb behind which no masdar is told: التقى
    وفد الحركة | وحثه على الحوار; not هدد بقصف القرية | وحصارها.
    """
    if not all(w.conj == "و" and w.suffix in THIRD_PERSON for w in readings):
        return False
    for k in range(i - 1, max(floor, i - _REACH) - 1, -1):
        t = parties.page.tokens[k]
        if t.kind != "word" or names_act(t.form) or any(lex(c).masdar for c in cores(t.form)):
            return False
        if parties.cast.mention_of[k] < 0 and verbal(t.form):
            return True
    return False


def object_led(parties: Parties, i: int, readings: list[EventWord]) -> bool:
    """Whether ل or على leads whom the word at token `i` is done to, as behind a masdar, where its verb has
    him bare: قصف الطيران | لمواقع المتمردين، قصف | على القرية; not where ل tells whose a body is, and the
    object stands behind: رفض المكتب السياسي للحزب | القرار.
    """
    tokens = parties.page.tokens
    if i + 1 < len(tokens) and tokens[i + 1].form == _ON:
        return all(w.recipient[:1] == ("0",) and not w.suffix for w in readings)  # وحثه على الحوار
    subject = parties.phrase(i + 1, i + 12)
    if subject is None or subject.prep or subject.last >= len(tokens):
        return False
    if parties.opening_at(subject.last).prep != "ل":
        return False
    if i and parties.classes[i - 1] == "aux":
        return True  # كان رفض الحزب للقرار سببا
    whose = parties.phrase(subject.last, i + _WHOSE_REACH)
    behind = parties.phrase(whose.last, i + _WHOSE_REACH) if whose is not None else None
    if behind is None or behind.prep or behind.conj:
        return True
    lone = behind.last == behind.first + 1 and not (behind.article or behind.mentions)
    return lone and not behind.accusative  # قصف الجيش السوري لمواقع التنظيم | مستمر


def _lead(form: str) -> bool:
    """Whether a verb lets or begins, or begins behind a و or ف."""
    return form in LEAVING or form in _BEGINNING or (form[:1] in ("و", "ف") and form[1:] in _BEGINNING)


def who_is(parties: Parties, i: int, floor: int) -> int:
    """The last token of the subject that هو من leads to the verb at token `i`, -1 for none: السعودية | هي من
    حررت المدينة.
    """
    tokens = parties.page.tokens
    led = i - 3 >= floor and tokens[i - 1].form == _WHO and tokens[i - 2].form in _HE_IS
    return i - 3 if led else -1
