"""How far a description of people goes on behind its noun: with what their participle governs (الفارون من
الخدمة), with the body that they serve (موظفان في البلدية), with those of whom a number is some (ستة من
النواب).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from isnad.reading.words.event_words import core_in, marches
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import governed_by, head_in, his, possessed, prepositions
from isnad.text.folding import fold
from isnad.text.kept import kept

if TYPE_CHECKING:
    from isnad.reading.parties.parties import Parties
    from isnad.reading.phrases.noun_phrases import Phrase
    from isnad.reading.words.cast import NameMention

__all__ = ["ON_PART", "named_behind", "sentenced", "some_body", "tail_end", "whole_of_share"]

# How those are told who are charged with what ب leads.
_CHARGED = frozenset(
    fold(word + ending)
    for word in ("متهم", "مدان", "مشتبه")
    for ending in ("", "ا", "ة", "ين", "ون", "ان", "ات")
)
# Who stands before a court, and what it may pass on him, which is no charge.
_ON_TRIAL = frozenset(fold("متهم" + e) for e in ("", "ة", "ين", "ون", "ان"))
_PENALTIES = frozenset(fold(w) for w in ("سجن", "حبس", "إعدام", "مؤبد", "أشغال", "غرامة", "براءة"))
# Participles that a preposition with their pronoun completes: المشتبه به، المحكوم عليهم.
_COMPLETED = words("by_preposition")
_COMPLETING = frozenset(
    fold(prep + pronoun) for prep in ("ب", "علي", "عن") for pronoun in ("ه", "ها", "هم", "هما", "هن")
)
# Sides that every land has of its own: الشرعية في اليمن، المعارضة في سوريا.
_OF_A_LAND = frozenset(fold(w) for w in ("شرعية", "معارضة", "مقاومة"))
_IN, _OF, _BY = fold("في"), fold("من"), fold("ب")
ON_PART = frozenset(fold(w) for w in ("قبل", "جانب", "طرف", "جهة"))
"""Behind من: by whom it is done, which tells of nobody whose he is: اعتقال ثلاثة نواب | من طرف الشرطة."""
# Who is sent somewhere or serves somebody, and what leads to where and to whom.
_SENT = words("envoys")
_FOR = frozenset(fold(w) for w in ("إلى", "لدى", "لشؤون"))
# What follows a number that tells a share, and what has one beside the place itself: 60% من | مساحة الموصل.
_PER_CENT = frozenset(("%", "٪", *(p + fold(w) for p in ("بال", "ال") for w in ("مئة", "مائة", "مية"))))
_STRETCH = frozenset(fold(w) for w in ("مساحة", "مساحات", "أراضي", "مناطق", "أحياء"))
# How far before a pronoun on its members an indefinite body stands.
_BODY_REACH = 14
# How many tasks are told in a row, and how many words each takes.
_TASKS, _TASK_REACH = 3, 9
# What tells the name by which somebody goes, and how far behind him; what a body before is taken up by.
_CALLED, _GOING_BY = frozenset(fold(w) for w in ("يدعى", "تدعى", "المدعو", "المدعوة")), 6
_IN_THEM = frozenset(fold(w) for w in ("فيها", "فيه", "بها", "به"))
_PLURALS = ("ين", "ون", "ان", "ا", "ه")


def some_body(parties: Parties, i: int) -> Phrase | None:
    """The indefinite body in ة before token `i` in its sentence, nearer than any name: خلية إرهابية."""
    for k in range(i - 1, max(parties.page.sentence(i).first, i - _BODY_REACH) - 1, -1):
        t, o = parties.page.tokens[k], parties.opening_at(k)
        if parties.cast.mention_of[k] >= 0:
            return None
        if t.kind != "word" or o.article or not t.text.endswith("ة"):
            continue
        bare = t.form[o.skip :]
        if head_in(bare, "container") and not head_in(bare, "place", "thing", "people"):
            found = parties.phrase(k, i)
            if found is None or found.mentions:
                return None
            # خلية من | عناصرها: a body that من tells of is told by them, and they not by it
            return None if found.last == i - 1 and parties.page.tokens[i - 1].form == _OF else found
    return None


def named_behind(parties: Parties, phrase: Phrase) -> NameMention | None:
    """The person whose name stands behind the body that he serves: القيادي في حركة الغد سالم العمري."""
    tokens, last = parties.page.tokens, phrase.last
    if last >= len(tokens):
        return None
    if not phrase.article:
        return _going_by(parties, phrase)
    office = head_in(tokens[phrase.first].form, "office", "container", "people")
    if tokens[last].form in _IN_THEM and office:
        return _right_behind(parties, last + 1)
    if tokens[last].form != _IN:
        return _behind_task(parties, phrase)
    if not office:
        return None
    close = _quoted_end(parties, last + 1)
    if close > last + 1:
        return _right_behind(parties, close)
    led = parties.phrase(last + 1, last + 9)
    if led is None or led.prep or not _body(parties, led):
        return None
    named = [parties.cast.mentions[m] for m in led.mentions]
    at = parties.cast.mention_of[led.last] if led.last < len(tokens) else -1
    if at >= 0:
        named.append(parties.cast.mentions[at])
    return next((m for m in named if parties.cast.entities[m.entity].type == "person"), None)


def _right_behind(parties: Parties, k: int) -> NameMention | None:
    """The person whose name begins at token `k`."""
    n = parties.cast.mention_of[k] if k < len(parties.page.tokens) else -1
    begins = n >= 0 and parties.cast.mentions[n].first == k and parties.cast.kind_at(k) == "person"
    return parties.cast.mentions[n] if begins else None


def _quoted_end(parties: Parties, k: int) -> int:
    """The token behind the marks that open at token `k` around one name: القيادي في «الغد» | سالم العمري; `k`
    without them.
    """
    q = parties.page.quote_of[k] if k < len(parties.page.tokens) and parties.page.opens_quote(k) else -1
    close = parties.page.quotes[q].close if q >= 0 else -1
    n = parties.cast.mention_of[k + 1] if close > k + 1 else -1
    return close + 1 if n >= 0 and parties.cast.mentions[n].last == close else k


def _going_by(parties: Parties, phrase: Phrase) -> NameMention | None:
    """The person told by the name by which he goes: شخصا من البصرة يدعى | سالم العمري."""
    tokens = parties.page.tokens
    if tokens[phrase.first].kind != "word" or head_in(tokens[phrase.first].form, "place", "thing"):
        return None
    for k in range(phrase.last, min(phrase.last + _GOING_BY, len(tokens) - 1)):
        if tokens[k].kind != "word":
            return None
        if tokens[k].form in _CALLED:
            return _right_behind(parties, k + 1)
    return None


def sentenced(whose: str, form: str) -> bool:
    """Whether a word with بـ behind a participle is what a court passes on those it tells, and not what they
    are charged with: حكمت المحكمة على المتهمين | بالسجن.
    """
    return core_in(whose, _ON_TRIAL) and core_in(form, _PENALTIES)


def whole_of_share(parties: Parties, phrase: Phrase) -> Phrase | None:
    """The place of which a share in a hundred is told: استعادت القوات ستين بالمئة من | المدينة."""
    tokens, k = parties.page.tokens, phrase.last
    if not parties.counts(phrase.first) or k > phrase.first + 1 or k + 2 >= len(tokens):
        return None
    k += tokens[k].form == _IN
    if tokens[k].form not in _PER_CENT or tokens[k + 1].form != _OF:
        return None
    k += 2 + (k + 3 < len(tokens) and core_in(tokens[k + 2].form, _STRETCH))
    whole = parties.phrase(k, k + 9)
    if whole is None or whole.prep:
        return None
    placed = head_in(tokens[whole.first].form, "place") or parties.cast.kind_at(k) == "place"
    return whole if placed else None


def _behind_task(parties: Parties, phrase: Phrase) -> NameMention | None:
    """The person named behind whom and where an envoy or the like is sent: المبعوث الخاص للأمين العام إلى
    سوريا | لوك مارتان.
    """
    tokens, k = parties.page.tokens, phrase.last
    if not core_in(tokens[phrase.first].form, _SENT):
        return None
    for _ in range(_TASKS):
        glued = k < len(tokens) and tokens[k].kind == "word" and parties.opening_at(k).prep == "ل"
        if k >= len(tokens) or not (glued or tokens[k].form in _FOR):
            break
        led = parties.phrase(k + (not glued), k + _TASK_REACH, "ل" if glued else tokens[k].form)
        if led is None:
            return None
        named = (parties.cast.mentions[n] for n in led.mentions)
        his = [m for m in named if m.first > k + 1 and m.last == led.last]
        if his and parties.cast.kind_at(his[0].first) == "person":
            return his[0]
        k = led.last
    n = parties.cast.mention_of[k] if phrase.last < k < len(tokens) else -1
    behind = n >= 0 and parties.cast.mentions[n].first == k and parties.cast.kind_at(k) == "person"
    return parties.cast.mentions[n] if behind else None


def tail_end(parties: Parties, phrase: Phrase, last: int) -> int:
    """The token after what belongs to the description of `phrase` whose own words end before token `last`;
    `last` where nothing does.
    """
    tokens = parties.page.tokens
    if last != phrase.last or last >= len(tokens) or tokens[last].kind != "word":
        return last
    head, form = tokens[phrase.first].form, tokens[last].form
    if _only_charged(parties, phrase, last):
        return last - 1
    glued = form not in prepositions() and parties.opening_at(last).prep == _BY
    if not glued and form not in _openers():
        return last
    own = phrase.first + (last == phrase.first + 2 and parties.counts(phrase.first))  # جميع المتورطين في
    short, whose = last == own + 1, tokens[own].form[parties.opening_at(own).skip :]
    if short and form in _COMPLETING:
        return last + (whose in _COMPLETED)
    noun = _participle(whose)
    governed = short and (_BY if glued else form) in governed_by().get(noun, ())
    if glued and sentenced(whose, form):
        return last
    some = form == _OF and _some(parties, phrase)
    serves = head_in(head, "office", "container") and not head_in(head, "force", "number", "quantity")
    serving = form == _IN and serves  # not شارك الآلاف | في مسيرة
    landed = form == _IN and core_in(head, _OF_A_LAND)
    if not (governed or some or serving or landed):
        return last
    first = last if glued else last + 1
    led = parties.phrase(first, last + 6)
    if led is None or led.first != first or (led.prep and not glued):
        return last
    theirs = possessed(tokens[led.first].form) or his(tokens[led.first].text)
    if serving and not governed and theirs:
        return last  # استقبل الوزير | في مكتبه
    if landed:
        return led.last if parties.cast.kind_at(led.first) == "place" else last
    if some and not _people(parties, led):
        return last
    if serving and not governed and not _body(parties, led):
        return last
    return led.last


@cache
def _openers() -> frozenset[str]:
    """The words, written apart, at which what belongs to a description can begin."""
    return frozenset((_OF, _IN, *_COMPLETING)).union(*governed_by().values())


def _only_charged(parties: Parties, phrase: Phrase, last: int) -> bool:
    """Whether the last word of a description only leads to a charge against those told before it: اعتقلت رجلا
    | متهما بالقتل; not خمسة متهمين بالقتل, who have no other name.
    """
    k, tokens = last - 1, parties.page.tokens
    if k <= phrase.first or tokens[k].form not in _CHARGED or parties.counts(k - 1):
        return False
    return parties.opening_at(last).prep == _BY and parties.cast.mention_of[last] < 0


def _some(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase only tells how many, of whom من then tells: عدد كبير من, not كل المسافرين."""
    tokens = parties.page.tokens
    if any(parties.opening_at(k).article for k in range(phrase.first, phrase.last)):
        return False
    head = tokens[phrase.first].form
    counts = parties.counts(phrase.first) or head_in(head, "number", "quantity", "container")
    return counts and not head_in(head, "thing")


def _people(parties: Parties, led: Phrase) -> bool:
    """Whether a phrase is of people or of a body: منعت آلاف المسافرين | من المرور."""
    party = parties.party(led)
    members = led.head.endswith("ي") and not led.article and led.last > led.first + 1  # من مروجي الشائعات
    by_whom = led.head in ON_PART and not led.article  # not من الطرف الآخر
    return not by_whom and (members or (party is not None and parties.agent(party)))


def _body(parties: Parties, led: Phrase) -> bool:
    head = parties.page.tokens[led.first].form
    if marches(head):
        return False  # خرج أنصار الحزب | في مسيرة
    return head_in(head, "body", "force", "container") or parties.cast.kind_at(led.first) == "organization"


@kept
def _participle(noun: str) -> str:
    """A participle without the ending of its number."""
    return next((noun.removesuffix(e) for e in _PLURALS if noun.endswith(e) and len(noun) > len(e) + 2), noun)
