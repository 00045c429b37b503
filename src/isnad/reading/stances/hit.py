"""Whose are the people, places and things that force hits: قصف الجيش مواقع لفلان."""

from __future__ import annotations

from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Parties
from isnad.reading.stances.draft import speaker_of
from isnad.reading.stances.purpose import opens_purpose
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.cast import Cast
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import event_words
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in, opening, verbal
from isnad.reading.words.stance_words import is_stance_word
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["FREEING", "Hit", "is_house"]

# Force that frees whom it is told of, and how far behind it may be told from whom: تحرير البلدة من قبضة فلان.
FREEING, _FREED = frozenset(("حرر", "استعاد")), 22
# How far behind force whose it is what it hits may be told, how soon a side that is nobody's name.
_FAR, _OBJECT = 14, 8
_HOUSES = words("public_houses")
_IN, _OF = fold("في"), fold("من")
_CLAUSES = frozenset(fold(w) for w in ("أن", "إن", "أنه", "أنها"))
_BELONGING = tuple(fold(w) for w in ("انتما", "انتساب", "ارتباط", "منتم", "المنتم", "ينتم", "تابع", "التابع"))
_WHOSE = words("hands") | {fold(w) for w in ("من", "ضد", "عصابات", "فلول")}


def is_house(who: Speaker, cast: Cast) -> bool:
    """Whether an organization's name is that of its house: جامعة فلان، مستشفى فلان."""
    return who.entity >= 0 and fold(cast.entities[who.entity].name.split()[0]) in _HOUSES


class Hit:
    """Reads whose it is what one deed after the other hits."""

    def __init__(self, page: Page, cast: Cast, parties: Parties, targets: Targets) -> None:
        self.page, self.cast, self.parties, self.targets = page, cast, parties, targets

    def of(self, event: EventDraft) -> list[Speaker]:
        """Whose are the people, places or things that force hits: مواقع لفلان، عناصر من فلان، تحرير البلدة من
        فلان.
        """
        sentence = self.page.sentence(event.token)
        end = min(sentence.last, event.last + (_FREED if event.lemma in FREEING else _FAR))
        doers = {a.entity for a in event.actors}
        start = self._past_doers(event, end)
        for k in range(start, end):
            t = self.page.tokens[k]
            freed = event.lemma in FREEING and self._from_whom(k + 1, end)
            if t.kind == "break" or (t.kind == "mark" and t.form in "،,.؛:" and not freed):
                break
            beside = is_stance_word(t.form, "beside") or opens_purpose(t.form)  # انتقاما لفلان
            beside = beside and self.cast.mention_of[k] < 0
            if t.kind == "word" and (beside or self._another(event, k)):
                break
        else:
            k = end
        camp = self._camp_owning(event, min(k, event.last + _OBJECT))
        for m in self.targets.named(start, k):
            if m.entity in doers:
                continue
            if any(c.span is not None and c.span.end <= m.span.start for c in camp):
                return [*camp, *self.joined_to(camp[-1])]
            if self.cast.entities[m.entity].type != "organization":
                if self.cast.entities[m.entity].type == "person":
                    break
                continue
            who = speaker_of(self.parties, self.targets.joined_at(m)[0])
            if is_house(who, self.cast):
                continue  # a university is what is hit
            if self._owned(m.lead):
                return [
                    speaker_of(self.parties, p) for p in self.targets.joined_at(m) if p.entity not in doers
                ]
            break
        return camp or self._people(event, end)

    def _past_doers(self, event: EventDraft, end: int) -> int:
        """The token after the deed, and after whose men those are who do it, told right behind them: هاجم
        مسلحون ينتمون إلى فلان | قرية."""
        for a in event.actors:
            if a.entity < 0 and a.span is not None and a.span.start > event.trigger.start:
                at = self.page.token_at(a.span.end - 1) + 1
                return max(event.last, self.parties.beyond_whose(at, end)) if at < end else event.last
        return event.last

    def joined_to(self, camp: Speaker) -> list[Speaker]:
        """Those named whom و joins to a side without a name: مواقع للمتمردين | وفلان."""
        at = self.page.token_at(camp.span.end - 1) + 1 if camp.span is not None else len(self.page.tokens)
        m = next(self.targets.named(at, at + 2), None)
        if m is None or m.lead != at or self.parties.opening_at(at).conj != "و":
            return []
        return [speaker_of(self.parties, p) for p in self.targets.joined_at(m)]

    def served(self, event: EventDraft) -> list[Speaker]:
        """The land whose soldiers, police or envoys it is that force hits: قتل جنديين تركيين."""
        for r in event.recipients:
            if r.entity >= 0 or r.span is None:
                continue
            start, end = self.page.token_at(r.span.start), self.page.token_at(r.span.end - 1) + 1
            at = next(
                (k for k in range(start, end) if is_stance_word(self.page.tokens[k].form, "serving")), end
            )
            land = next((p for k in range(at + 1, end) if (p := self.targets.land(k)) is not None), None)
            if land is not None and land.entity not in {a.entity for a in event.actors}:
                return [speaker_of(self.parties, land)]
        return []

    def _people(self, event: EventDraft, end: int) -> list[Speaker]:
        """The people told right behind force, by itself or as whose the unrest is: قمع انتفاضة الشعب."""
        if event.recipients:
            return []
        told = max((a.span.end for a in event.actors if a.span is not None), default=0)
        start = event.last if told < event.trigger.end else self.page.token_at(told - 1) + 1
        for k in range(start, min(end, start + 2)):
            form = self.page.tokens[k].form
            if opening(form).article and not opening(form).prep and is_stance_word(form, "people"):
                whole = self.parties.phrase(k, min(end, k + 4))
                return [speaker_of(self.parties, self.parties.described(whole, whole.last))] if whole else []
        return []

    def _from_whom(self, k: int, end: int) -> bool:
        """Whether it is told at token `k` from whose hands one frees: من قبضة فلان."""
        at = k + 1 < end and self.page.tokens[k].form == _OF
        return at and (self.page.tokens[k + 1].form in _WHOSE or self.cast.mention_of[k + 1] >= 0)

    def _camp_owning(self, event: EventDraft, end: int) -> list[Speaker]:
        """The whole side whose is what force hits, though it is nobody's name: مواقع للمتمردين."""
        if event.status != "happened":
            return []
        told = max((a.span.end for a in event.actors if a.span is not None), default=0)
        for k in range(event.last, end):
            t = self.page.tokens[k]
            if self.parties.classes[k] == "relative" or t.form.removeprefix("و") in _CLAUSES:
                break
            if t.start < told or not is_stance_word(t.form, "camp"):
                continue
            whole = self.parties.phrase(k, min(end + 2, k + 4))
            if whole is not None and not self.targets.definite(whole):
                continue  # مواقع لقوات النظام, but not مواقع لمتمردين
            if whole is None or whole.mentions:
                break
            told_of_him = k > 1 and self.page.tokens[k - 2].end == told  # جيش فلان التابع للمعارضة
            if self._owned(k) and not told_of_him and not head_in(self.page.tokens[k - 1].form, "force"):
                return [speaker_of(self.parties, self.parties.described(whole, whole.last))]
        return []

    def _another(self, event: EventDraft, k: int) -> bool:
        """Whether a verb after the deed tells of something else: مدرعات حصلت عليها من فلان."""
        form = self.page.tokens[k].form
        if k == event.last or self.cast.mention_of[k] >= 0 or self.parties.classes[k] or form.endswith("ا"):
            return False  # بحثا is hardly a dual
        if not verbal(form) or is_stance_word(form, "holding"):
            return False
        return all(w.plover not in SUFFERED for w in event_words(form))

    def _owned(self, lead: int) -> bool:
        """Whether the name at `lead` is told as whose something is."""
        before = self.page.tokens[lead - 1].form if lead else ""
        farther = self.page.tokens[lead - 2].form if lead > 1 else ""
        if farther.startswith(_BELONGING) or before.startswith(_BELONGING):
            return True  # طلاب يزعم انتماؤهم إلى فلان
        member = farther.removesuffix("ا")
        if before == _IN and (head_in(farther, "container") or is_stance_word(member, "member")):
            return True  # أعضاء في فلان، قياديا في فلان
        return (
            self.parties.opening_at(lead).prep == "ل"
            or before in _WHOSE
            or (
                (head_in(before, "container") or is_stance_word(before, "member"))
                and not self.parties.opening_at(lead - 1).conj
                and not (lead > 1 and self.cast.kind_at(lead - 2) == "person")  # فلان قائد قوات فلان
            )
        )
