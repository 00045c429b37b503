"""What is said of an actor, an act or a deal that no single word of verdict tells: أداة بيد فلان، مسؤول عن
الهجوم، سبب الأزمة، خطوة في الاتجاه الصحيح، يخدم السلام.
"""

from __future__ import annotations

from collections.abc import Mapping

from isnad.lexicons.tables import rows_by_form
from isnad.reading.parties.parties import Parties
from isnad.reading.words.cast import NameMention
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import opening, prepositions
from isnad.reading.words.stance_words import Sign, is_stance_word, signed, stance_words
from isnad.reading.words.verdict_words import verdict_of, verdict_phrases, verdicts
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["Predicates"]

_TOOLS, _GRIPS = stance_words("tool"), stance_words("grip")
_IN, _FROM, _TANWIN = fold("في"), fold("من"), fold("ا")
_FOR, _FOR_HIM = fold("عن"), fold("ل")
_ANSWERING = stance_words("answering")
_SOURCES, _TROUBLE = stance_words("source"), stance_words("trouble")
_WAY = fold("الاتجاه")
_WAYS: dict[str, Sign] = {fold("الصحيح"): "+", fold("الخاطئ"): "-", fold("الخطأ"): "-"}
_SERVED, _HELP = stance_words("served"), stance_words("good") | stance_words("building")
_STRIVING = stance_words("striving")
_SPONSORS = stance_words("sponsor")
_ALLIES, _WEIGHTY = stance_words("ally"), stance_words("weighty")
_GIVING, _PROOFS = stance_words("giving"), stance_words("proof")
_PLAYING, _PARTS = stance_words("playing"), stance_words("part")
# Behind an act or a deal: which one is meant, and in what form.
_THIS = frozenset((fold("هذا"), fold("هذه")))
# How many words an aside between commas may have.
_ASIDE = 6
_IN_FORM = frozenset(
    fold(w) for w in ("بصيغته", "بصيغتها", "بشكله", "بشكلها", "بصورته", "بصورتها", "بنصه", "بنصها")
)
# The sign of a phrase that what follows tells, and those whom it is no praise to serve.
_OPEN = "?"
_FOES = words("foes")
# Behind safety: that nobody may touch it.
_LINE, _RED = frozenset((fold("خط"), fold("خطا"))), frozenset((fold("أحمر"),))
# What one is told to have: له نتائج إيجابية.
_HAS = frozenset(fold(w) for w in ("له", "لها", "لهم"))
_BEEN = frozenset(fold(w) for w in ("كان", "كانت", "سيكون", "ستكون"))
_EFFECTS = words("effects")
# For whom a speaker says that one is an ally, as for himself.
_OURS = frozenset(
    fold(w) for w in ("لنا", "لي", "لبلاده", "لبلادها", "لبلادنا", "لبلدنا", "لدولنا", "لشعبنا")
)
# What of another is told to be one with one's own: أمن فلانة من أمننا.
_SAFETY = frozenset(fold(w) for w in ("أمن", "استقرار", "سيادة"))
_AS_OURS = frozenset(fold(w) for w in ("أمن", "أمننا", "استقرار", "استقرارنا", "الأمن", "سيادة"))
_BOUND = frozenset(fold(w) for w in ("من", "جزء", "جزءا", "مرتبط", "امتداد", "امتدادا", "يرتبط", "مرتبطا"))
# How soon behind the verb what is served stands.
_SOON = 3


class Predicates:
    """Reads predicates of several words on one page, `leads` being the tokens that names begin at."""

    def __init__(self, page: Page, parties: Parties, leads: Mapping[int, NameMention]) -> None:
        self.page, self.parties, self.leads = page, parties, leads

    def told(self, k: int, end: int) -> Sign | None:
        """The sign of the words from token `k`, if they make such a predicate."""
        if self._answers_for(k, end) or self._tool(k, end) or self._causes(k, end):
            return "-"
        after = self.page.tokens[k + 1].form if k + 1 < end else ""
        if self.page.tokens[k].form in _SPONSORS and opening(after).prep == _FOR_HIM:
            return "-" if is_stance_word(after, "evil") else None  # دولة راعية للإرهاب
        if self.page.tokens[k].form in _ALLIES and after in _WEIGHTY:
            other = k + 2 < end and self.parties.opening_at(k + 2).prep == _FOR_HIM
            ours = other and self.page.tokens[k + 2].form in _OURS
            return "+" if ours or not other else None  # فلان شريك مهم، شريك مهم لبلادنا
        if after == _IN and k + 3 < end and self.page.tokens[k + 2].form == _WAY:
            return _WAYS.get(self.page.tokens[k + 3].form)  # خطوة في الاتجاه الصحيح
        return None

    def one_with_ours(self, m: NameMention, end: int) -> tuple[Sign, int] | None:
        """What tells that another's safety is the speaker's own, or untouchable: أمن فلانة جزء من | أمننا،
        أمن فلانة خط | أحمر.
        """
        tokens = self.page.tokens
        before = tokens[m.lead - 1].form if m.lead else ""
        if before not in _SAFETY or m.last + 1 >= end:
            return None
        linked = tokens[m.last].form
        if linked in _LINE and tokens[m.last + 1].form in _RED:
            return "+", m.last + 1
        near = range(m.last + 1, min(end, m.last + _ASIDE)) if linked in _BOUND else ()
        return next((("+", k) for k in near if self._leads_to_ours(k)), None)

    def _leads_to_ours(self, k: int) -> bool:
        """Whether a preposition right before it leads to our safety at token `k`: من أمننا، بأمننا; not من
        واجبات الأمن.
        """
        form = self.page.tokens[k].form
        own = form if self.page.tokens[k - 1].form == _FROM else form[1:] if form[:1] in ("ب", "ل") else ""
        return own in _AS_OURS

    def part_of(self, m: NameMention, end: int, *, subject: bool) -> tuple[Sign, int] | None:
        """The part that a sentence says one has, before him or by a pronoun: لفلانة | دور كبير في إحلال
        السلام، فلان له | نتائج إيجابية. Whether he may be the sentence's `subject` is known.
        """
        at = m.last
        if self.parties.opening_at(m.lead).prep != _FOR_HIM:
            if not subject:
                return None
            at += at < end and self.page.tokens[at].form in _BEEN
            if at >= end or self.page.tokens[at].form not in _HAS:
                return None
            at += 1
        if at + 1 >= end:
            return None
        form = self.page.tokens[at].form
        if form in _PARTS:
            return ("+", at + 1) if self._good_part(at + 1, end) else None
        sign = verdict_of(self.page.tokens[at + 1].form) if form in _EFFECTS else None
        return (sign, at + 1) if sign is not None else None

    def past_asides(self, at: int, end: int) -> int:
        """The token after what only tells which act or deal is meant: القانون هذا، القانون بصيغته الحالية."""
        tokens = self.page.tokens
        at += at < end and tokens[at].form in _THIS
        if at < end and tokens[at].form in _IN_FORM:
            at += 1 + (at + 1 < end and opening(tokens[at + 1].form).article)
        return at

    def past_comma(self, at: int, end: int) -> int:
        """The token after an aside of a few words between commas: الحركة، في السنوات الأخيرة، | ارتكبت …"""
        tokens = self.page.tokens
        if at >= end or tokens[at].form not in ("،", ","):
            return at
        near = range(at + 1, min(end, at + _ASIDE))
        close = next((k for k in near if tokens[k].kind != "word"), -1)
        aside = close > at + 1 and tokens[close].form in ("،", ",") and tokens[at + 1].form in prepositions()
        return close + 1 if aside else at

    def phrase(self, k: int, end: int) -> tuple[Sign, int] | None:
        """The sign of the set phrase that begins at token `k`, and its last token: حبر على ورق."""
        tokens = self.page.tokens
        for rest, sign in verdict_phrases().get(tokens[k].form, ()):
            last = k + 1 + len(rest)
            if last > end or any(tokens[n].form not in forms for n, forms in enumerate(rest, k + 1)):
                continue
            if sign != _OPEN:
                ally = tokens[last - 1].form.removesuffix("ا") in _ALLIES
                other = ally and last < end and self.parties.opening_at(last).prep == _FOR_HIM
                if other and tokens[last].form not in _OURS:
                    return None  # أفضل صديق | لفلان
                foe = last < end and self._core(last) in _FOES
                return ("-" if foe else signed(sign)), last - 1
            if last < end:
                good = self._core(last).removeprefix("ل") in _SERVED
                if good or self._bad(last):
                    return "+" if good else "-", last
        return None

    def of_another(self, k: int, end: int) -> bool:
        """Whether a quality is but that of one who stands with or against somebody else: المرفأ شريك | أمين
        للبلدية.
        """
        attitude = k > 0 and self.page.tokens[k - 1].form in rows_by_form("stance_words")
        return attitude and k + 1 < end and self.parties.opening_at(k + 1).prep == _FOR_HIM

    def serves(self, at: int, end: int) -> Sign | None:
        """What a deal or an act does by the verb at token `at`: يخدم السلام; يكرس الانقسام."""
        tokens = self.page.tokens
        if at + 1 >= end or tokens[at].kind != "word":
            return None
        form, what = tokens[at].form.removeprefix("س"), tokens[at + 1].form
        if form in verdicts().charges and (is_stance_word(what, "evil") or verdict_of(what) == "-"):
            return "-"
        if form not in verdicts().duties:
            return None
        good = any(self._core(k) in _SERVED for k in range(at + 1, min(end, at + 1 + _SOON)))
        named = any(k in self.leads for k in range(at + 1, min(end, at + 1 + _SOON)))
        return "+" if good and not named else None

    def works_for_good(self, k: int, end: int) -> bool:
        """Whether somebody is praised for his efforts: الحكومة تبذل جهودا كبيرة."""
        tokens = self.page.tokens
        if k + 1 >= end:
            return False
        if tokens[k].form in _GIVING and tokens[k + 1].form in _PROOFS:
            return True  # قدمت الحركة تضحيات
        if tokens[k].form in _PLAYING and k + 2 < end and tokens[k + 1].form in _PARTS:
            return self._good_part(k + 2, end)
        if tokens[k].form not in _STRIVING:
            return False
        return is_stance_word(tokens[k + 1].form, "good") and not opening(tokens[k + 1].form).prep

    def _good_part(self, k: int, end: int) -> bool:
        """Whether a word tells that a part is a good one: لعبت قطر دورا | إيجابيا, or a great one in what is
        good (دورا | كبيرا في إحلال السلام, but not في انتشار السلاح).
        """
        form = self.page.tokens[k].form
        if verdict_of(form) == "+":
            return True
        near = [self._core(n) for n in range(k + 1, min(end, k + 2 + _SOON))]
        good = any(core in _SERVED or core in _HELP for core in near)
        return form.removesuffix(_TANWIN) in _WEIGHTY and (good or near[:1] != [_IN])

    def _core(self, k: int) -> str:
        form = self.page.tokens[k].form
        return form.removeprefix("ال")

    def _tool(self, k: int, end: int) -> bool:
        """Whether one is told to be but another's tool: أداة | بيد فلان، ذراع | فلان."""
        if k + 1 >= end or self.page.tokens[k].form not in _TOOLS:
            return False
        after = k + 1 + (self.page.tokens[k + 1].form == _IN)
        return after < end and (self.page.tokens[after].form in _GRIPS or after in self.leads)

    def _answers_for(self, k: int, end: int) -> bool:
        """Whether one is told to be behind an evil at a token: إيران مسؤولة عن | الهجوم."""
        tokens = self.page.tokens
        if k + 2 >= end or tokens[k].form.removeprefix("ال") not in _ANSWERING or tokens[k + 1].form != _FOR:
            return False
        return self._bad(k + 2)

    def _causes(self, k: int, end: int) -> bool:
        """Whether one is told to be the cause of an evil at a token: الحكومة هي سبب | الأزمة."""
        return k + 1 < end and self.page.tokens[k].form in _SOURCES and self._bad(k + 1)

    def _bad(self, k: int) -> bool:
        form = self.page.tokens[k].form
        kinds = ("evil", "attack", "harmed")
        return self._core(k) in _TROUBLE or any(is_stance_word(form, kind) for kind in kinds)
