"""Acts which the words that govern them make nobody do: what others laid, what somebody is cleared of or
disowns, what is inquired into.
"""

from __future__ import annotations

from functools import cache

from isnad.lexicons.tables import load_table, values
from isnad.reading.events.announced import EventAnnounced
from isnad.reading.events.context import Found
from isnad.reading.events.governors import governing_verb
from isnad.reading.events.leads import Lead, lead_of
from isnad.reading.events.light_verbs import laid_upon
from isnad.reading.words.event_words import core_in, names_act
from isnad.reading.words.lexis import lex, words
from isnad.text.folding import fold

__all__ = ["EventUnruled"]

# What looks into an act.
_IN, _INQUIRIES = fold("في"), words("inquiries")
_CASES = words("cases")
_DEMANDS = frozenset(fold(w) for w in ("مطلب", "مطالب"))
_EDICTS, _REVOKES = words("edicts"), words("revokes")
# What one flees, and that one does.
_FROM, _FLIGHT = fold("من"), words("flight")
# What leads to an attack that one claims, what says that none does, and how far before that stands.
_RESPONSIBLE, _CLAIM = fold("مسؤول"), 12
_UNCLAIMED = frozenset(fold(w) for w in ("لم", "ولم", "دون", "ولا", "فلم"))
# What was laid, done or signed by others.
_LAID = frozenset(
    fold(w + e)
    for w in ("مفروض", "مضروب", "مطبق", "مرتكب", "مبرم", "موقع", "معلن", "مسلط", "ممارس")
    for e in ("", "ة")
)
# To clear somebody of a deed, and how far before it; what part one may have in one, and how far before it.
_CLEARS, _CLEARED_REACH, _PART_REACH = "برأ", 12, 4
_PARTS = frozenset(
    fold(w + his)
    for w in ("تورط", "ضلوع", "علاقت", "صلت", "علاقة", "صلة", "وقوف", "دور")
    for his in ("", "ه", "ها", "هم")
)
# What leads another act that came before, and that in which somebody falls.
_AFTER = frozenset(fold(w) for w in ("بعد", "عقب", "إثر", "غداة"))
_COURSE = frozenset(fold(w) for w in ("في", "خلال", "جراء", "إثر", "نتيجة"))
# What leads to what another side gives, and that something breaks out.
_IN_RETURN = fold("مقابل")
_BREAKING_OUT = frozenset(fold(w) for w in ("اندلاع", "نشوب", "وقوع", "حدوث", "انفجار"))
# Types of what one may help others to do, and what helps them, or ends what they do.
_FOSTERED = frozenset(("PROTEST", "ASSAULT"))
_FOSTERS = frozenset(
    fold(w)
    for w in (
        "تمويل",
        "تأجيج",
        "إذكاء",
        "تشجيع",
        "تسهيل",
        "استغلال",
        "قمع",
        "إخماد",
        "احتواء",
        "تفريق",
        "رعاية",
    )
)
_HINDERS = frozenset(
    fold(w)
    for w in (
        *("عرقلة", "عرقل", "عرقلت", "يعرقل", "تعرقل", "تعطيل", "عطل", "عطلت", "يعطل", "تعطل"),
        *("إعاقة", "أعاق", "أعاقت", "يعيق", "تعيق", "إفشال", "أفشل", "أفشلت", "يفشل", "تفشل"),
    )
)
_UPON, _INCITES = fold("على"), frozenset(fold(w) for w in ("تحريض", "تشجيع", "حث", "تستر"))
# To see what others do, as a verb and as the noun that right leads to it, and how far before it.
_SEES, _SEEN_REACH = frozenset(("رصد", "وثق", "راقب")), 8
_SEEING = frozenset(fold(w) for w in ("رصد", "توثيق", "مراقبة"))
# Falling things are dropped by nobody: سقوط مقذوفات.
_FALL = "سقوط"


@cache
def _seeing() -> frozenset[str]:
    """The forms of the verbs of seeing what others do."""
    rows = load_table("event_undergone")
    return frozenset(fold(form) for row in rows if row["verb"] in _SEES for form in values(row["forms"]))


class EventUnruled(EventAnnounced):
    """Tells which acts the words around them make nobody do."""

    def _by_nobody(self, f: Found) -> bool:
        """Whether it is a fall, or another's act that one suffers (ألقي | القبض عليه), answers, disowns, is
        cleared of or finds done.
        """
        own = f.word.core == _FALL or self._lead(f).answered or self._disowned(f) or self._seen(f)
        own = own or (f.token > f.floor and laid_upon(self.page.tokens[f.token - 1].text))
        return own or self._laid_already(f) or self._cleared_of(f) or self._revoked(f)

    def _seen(self, f: Found) -> bool:
        """Whether it is what the verb or noun before it sees others do: رصد الجيش | إطلاق صاروخ."""
        if f.word.kind == "verb" or f.word.prep or f.word.conj or f.token == f.floor:
            return False
        before = self.page.tokens[f.token - 1]
        if core_in(before.form, _SEEING) and before.form not in _seeing():
            return True
        for k in range(f.token - 1, max(f.floor, f.token - _SEEN_REACH) - 1, -1):
            t = self.page.tokens[k]
            if t.kind != "word" or self.cast.mention_of[k] >= 0:
                continue
            if t.form.removeprefix("و") in _seeing():
                return True
            if names_act(t.form) or (lex(t.form).finite and not t.text.endswith("ة")):
                return False
        return False

    def _lead(self, f: Found) -> Lead:
        """What leads to its act, or where no masdar tells it, to its word."""
        return lead_of(self.parties, f.act if f.act >= 0 else f.token, f.floor)

    def _where_they_fell(self, f: Found) -> bool:
        """Whether people fell or were hurt in it, after which the clause tells another act: قصف الجيش الحي
        بعد مقتل جندي في | هجوم.
        """
        g = self._just_before(f)
        if g is None or f.word.kind == "verb" or g.floor != f.floor or g.word.genitive != "recipient":
            return False
        k = g.token - 1
        led = k >= g.floor and self.page.tokens[k].form in _AFTER and self.cast.mention_of[k] < 0
        return led and g.sense.plover == "ASSAULT" and self.page.tokens[f.token - 1].form in _COURSE

    def _laid_already(self, f: Found) -> bool:
        """Whether a participle right behind a definite word says that it is done, by nobody whom the clause
        makes do it: تعهد بإنهاء الحصار | المفروض على المدينة.
        """
        behind = self.page.tokens[f.last].form if f.last < f.limit else ""
        return f.word.article and f.sense.object_at < 0 and behind.startswith("ال") and behind[2:] in _LAID

    def _cleared_of(self, f: Found) -> bool:
        """Whether it is what somebody is cleared of or denies a part in: برأته المحكمة من | قتل العامل، نفى
        تورطه في | الهجوم.
        """
        g = self._just_before(f)
        if g is not None and g.word.lemma == _CLEARS and f.token - g.token <= _CLEARED_REACH:
            return True
        if f.inside < 0 or self.statements[f.inside].speech != "deny":
            return False
        first = max(self._content_start(f), f.token - _PART_REACH)
        return any(core_in(t.form, _PARTS) for t in self.page.tokens[first : f.token])

    def _revoked(self, f: Found) -> bool:
        """Whether it is what an order says that is annulled or refused: ألغت المحكمة قرار | حل الحزب."""
        at = f.act if f.act >= 0 else f.token
        if at <= f.floor or not core_in(self.page.tokens[at - 1].form, _EDICTS):
            return False
        verb = governing_verb(self.parties, at, f.floor)
        return verb is not None and not verb.that and core_in(self.page.tokens[verb.token].form, _REVOKES)

    def _disowned(self, f: Found) -> bool:
        """Whether nobody is told to have claimed it: لم يعلن أي فصيل مسؤوليته عن | الخطف."""
        before = [t.form for t in self.page.tokens[max(f.floor, f.token - _CLAIM) : f.token]]
        if len(before) < 2 or before[-1] != "عن":
            return False
        claimed = before[-2].removeprefix("ال").startswith(_RESPONSIBLE)
        return claimed and not _UNCLAIMED.isdisjoint(before)

    def _by_others(self, f: Found) -> bool:
        """Whether an act is what another side gives in return, what breaks out, or what somebody helps others
        to do: وافقت البلدية على الهدنة مقابل | فك الحصار، خشية اندلاع | اشتباكات، بتمويل | الاحتجاجات.
        """
        at = f.act if f.act > 0 else f.token
        if at > f.floor and self.page.tokens[at - 1].form == _IN_RETURN:
            return True
        before = self.page.tokens[f.token - 1].form if f.token > f.floor else ""
        if f.word.kind == "verb":
            return False
        at = f.act if f.act > 0 else f.token
        hindered = at > f.floor and core_in(self.page.tokens[at - 1].form, _HINDERS)
        if hindered or core_in(before, _BREAKING_OUT):
            return True  # تعرقل | إقرار القانون
        return f.sense.plover in _FOSTERED and self._fostered(f, before)

    def _fostered(self, f: Found, before: str) -> bool:
        """Whether the masdar right before helps others to do it or ends it: تمويل، التحريض على، قمع."""
        if before == _UPON:
            before = self.page.tokens[f.token - 2].form
            return f.token - 2 >= f.floor and core_in(before, _INCITES)
        return core_in(before, _FOSTERS)

    def _fled_from(self, f: Found) -> bool:
        """Whether it is what somebody flees, who did not do it: المدنيين الفارين من | القصف."""
        before = [t.form for t in self.page.tokens[max(0, f.token - 2) : f.token]]
        return before[1:] == [_FROM] and core_in(before[0], _FLIGHT)

    def _looked_into(self, f: Found) -> bool:
        """Whether it is what somebody shall inquire into or deals with as a case, who did not do it: تحقيق
        في | مقتل الصحفي، في قضية | اغتيال القاضي.
        """
        before = [t.form for t in self.page.tokens[max(0, f.token - 2) : f.token]]
        if len(before) < 2:
            return False
        demanded = f.word.prep == "ب" and core_in(before[1], _DEMANDS)  # مطلبها | بإقالة الوزير
        case = f.word.kind == "masdar" and (before[1] in _CASES or demanded)
        return case or (before[1] == _IN and core_in(before[0], _INQUIRIES))
