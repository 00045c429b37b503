"""Stances that ties show: with whom one builds relations, or has close ones.

حرص دول الحلف على توثيق صلاتها مع النمسا, "the Alliance's states are keen on closer relations with
Austria": they stand with it. Relations as such show nothing; the word of building before them does (توثيق،
إقامة), or the adjective of closeness beside them (علاقات وطيدة مع). Working together does by itself, where it
is told who does (تقارب فلان مع فلان).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isnad.reading.events.context import GENDERS
from isnad.reading.events.find import EventDraft
from isnad.reading.parties.lands import HIS_COUNTRY
from isnad.reading.parties.parties import Party
from isnad.reading.stances.charges import Charges
from isnad.reading.stances.draft import StanceDraft, evidence_of, named_speaker, speaker_of
from isnad.reading.stances.efforts import subject, whose
from isnad.reading.stances.fronted import told_between
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import opening
from isnad.reading.words.stance_words import denies, is_stance_word
from isnad.spans import Span
from isnad.text.clitics import THIRD_SINGULAR
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["tie_stances"]

_BETWEEN = fold("بين")
_WITH = frozenset((fold("مع"), "ب"))
_OURS, _FOR = fold("نا"), fold("ل")
# By these a speaker affirms ties that are his own: أكد الوزير على الشراكة القوية مع فلانة.
_AFFIRMING = frozenset(("affirm", "praise", "welcome", "express"))
# How many adjectives may stand between the tie and with whom it is.
_ADJECTIVES = 4
# How far before the tie the word may stand that tells that it fails.
_BEFORE = 7
# How soon behind the two it may be told that their relations are bad.
_BAD = 3
_ALLIANCE = frozenset((fold("تحالف"),))
# Behind a denial: that ties are good, and how soon that is told.
_GOOD, _WELL = frozenset(fold(w) for w in ("يرام", "جيدة", "طيبة", "ودية", "سوية", "طبيعية", "مستقرة")), 4
# Verbs of which ties are the subject.
_BINDING = frozenset(fold(w) for w in ("تربط", "يربط", "تجمع", "يجمع", "ربطت", "جمعت"))
# Verbs by which they are told to grow, how far behind the ties that is told, and by what.
_SHOWING, _SHOWN = frozenset(fold(w) for w in ("تشهد", "شهدت", "يشهد", "شهد", "تعرف", "عرفت")), 14
_GROWTH = words("ties_grow")
# How many characters the evidence of a stance may span.
_NEAR = 200
_FAILING, _ENDS = words("ties_fail"), words("ends")


def tie_stances(
    page: Page,
    targets: Targets,
    statements: Sequence[StatementDraft],
    holders: Sequence[int | None],
    events: Sequence[EventDraft],
    at: Sequence[int],
) -> Iterator[StanceDraft]:
    """The stances that the ties at tokens `at` show, in text order."""
    ties = _Ties(page, targets, statements, holders, events)
    for i in at:
        if targets.cast.mention_of[i] >= 0:
            continue
        t = page.tokens[i]
        strained = list(ties.strained(i))
        for who, whom in strained or ties.pairs(i):
            if who.entity == whom.entity and who.entity >= 0:
                continue
            yield StanceDraft(
                from_=who,
                to=whom,
                sign="-" if strained else "+",
                evidence=evidence_of(Span(t.start, t.end), who.span, whom.span, most=_NEAR),
                inside=holders[i],
            )


class _Ties:
    """Reads who has good ties with whom by one word for them after the other."""

    def __init__(
        self,
        page: Page,
        targets: Targets,
        statements: Sequence[StatementDraft],
        holders: Sequence[int | None],
        events: Sequence[EventDraft],
    ) -> None:
        self.charges = Charges(targets.parties, statements, holders, events)
        self.page, self.targets, self.parties = page, targets, targets.parties
        self.statements, self.holders = statements, holders

    def pairs(self, i: int) -> Iterator[tuple[Speaker, Speaker]]:
        """The pairs told by the word at token `i`: the first with the second, of two that stand in بين."""
        first = self._building(i)
        told = first < i or self._close(i)
        bond = not told and is_stance_word(self.page.tokens[i].form, "bond")
        limit = self.page.sentence(i).last
        told = told or self._thrives(i, limit) or self._warm(i, limit)
        if told or bond:
            yield from self._with_him(i, limit)
        two = told_between(self.targets, i) if told or core_in(self.page.tokens[i].form, _ALLIANCE) else []
        if two and not self._fails(first):  # بين فلان وفلان | تحالف متين
            yield speaker_of(self.parties, two[0]), speaker_of(self.parties, two[1])
            return
        own, at = self._owner(i, limit)
        other = self._joined(own, at, limit)
        if not (told or bond or other or self._had_by(i)) or self._fails(first):
            return
        verb = next((k for k in range(i - 1, max(-1, i - _BEFORE), -1) if self._binds(k)), -1)
        if verb >= self.page.sentence(i).first and self.page.tokens[verb + 1].form != _BETWEEN:
            yield from self._bound(verb + 1, i)  # تربط فلانة بفلانة علاقات متينة
        if own is not None and other is not None:
            if told or self._allied(i, self._last(other)):
                yield speaker_of(self.parties, own), speaker_of(self.parties, other)  # تحالف فلان وفلان
            return
        while at < min(limit, i + 1 + _ADJECTIVES) and self._adjective(at):
            at += 1
        if at + 1 < limit and self.parties.classes[at] == "relative":
            at += 2 if self._binds(at + 1) else 0
            yield from self._bound(at, limit) if at < limit and self._binds(at - 1) else ()
        if at >= limit:
            return
        form = self.page.tokens[at].form
        if form == _BETWEEN:
            sides, _ = self.targets.side(at + 1, limit)
            if len(sides) == 2 and all(self._known(p) for p in sides):
                yield speaker_of(self.parties, sides[0]), speaker_of(self.parties, sides[1])
        elif form in _WITH or self.parties.opening_at(at).prep in _WITH:
            named, _ = self.targets.side(at + (form in _WITH), limit)
            others = [p for p in named if self.parties.agent(p)]
            accused = self.charges.accused_of(i)
            made = self._pact(i) and self._having(i) is not None  # دخل فلان في تحالف مع فلان
            known = accused is not None or told or own is not None or made or self._had_by(i) is not None
            who = (accused or self._who(first, i, own)) if others and known else None
            if who is not None:
                yield from ((who, speaker_of(self.parties, other)) for other in others)

    def _known(self, party: Party) -> bool:
        """Whether one is named, or told as the speaker's own country: بين بلاده وفلانة."""
        return party.entity >= 0 or fold(self.parties.words(party)) in HIS_COUNTRY

    def _thrives(self, i: int, limit: int) -> bool:
        """Whether the ties at token `i` are told to grow: تشهد العلاقات بين فلان وفلان تطورا."""
        verb = self.page.tokens[i - 1].form if i else ""
        near = self.page.tokens[i + 1 : min(limit, i + _SHOWN)]
        return verb.removeprefix("و") in _SHOWING and any(
            t.kind == "word" and t.form in _GROWTH for t in near
        )

    def strained(self, i: int) -> Iterator[tuple[Speaker, Speaker]]:
        """Two between whom relations are bad, each with the other: توتر العلاقات بين فلان وفلان."""
        sentence = self.page.sentence(i)
        limit = min(sentence.last, i + _BEFORE)
        if i > sentence.first and is_stance_word(self.page.tokens[i - 1].form, "strain"):
            yield from self._fallen_out(i, sentence.last)
        at = next((k for k in range(i + 1, limit) if self.page.tokens[k].form == _BETWEEN), -1)
        if at < 0 or self._building(i) < i:
            return
        sides, last = self.targets.side(at + 1, sentence.last)
        near = (*range(max(sentence.first, i - 2), at), *range(last, min(sentence.last, last + _BAD)))
        bad = any(is_stance_word(self.page.tokens[k].form, "strain") for k in near)
        if not (bad or self._unwell(last, sentence.last)) or self._fails(i):
            return
        if len(sides) == 2 and all(p.entity >= 0 for p in sides):
            one, other = (speaker_of(self.parties, p) for p in sides)
            yield from ((one, other), (other, one))

    def _unwell(self, at: int, end: int) -> bool:
        """Whether from token `at` on ties are told not to be good: العلاقة بينهما | ليست على ما يرام."""
        forms = [t.form for t in self.page.tokens[at : min(end, at + _WELL)]]
        return (
            bool(forms) and denies(forms[0]) and any(f in _GOOD or is_stance_word(f, "close") for f in forms)
        )

    def _fallen_out(self, i: int, limit: int) -> Iterator[tuple[Speaker, Speaker]]:
        """Two of whom the one is the genitive of what is strained: توترت علاقات فلان مع فلان."""
        own, at = self._owner(i, limit)
        if own is None or at >= limit or self.page.tokens[at].form not in _WITH or self._fails(i - 1):
            return
        sides, _ = self.targets.side(at + 1, limit)
        for other in sides[:1]:
            if other.entity >= 0:
                one, two = speaker_of(self.parties, own), speaker_of(self.parties, other)
                yield from ((one, two), (two, one))

    def _warm(self, i: int, limit: int) -> bool:
        """Whether behind whom one's own ties at token `i` are with they are told to be good: علاقته بفلان
        | ممتازة.
        """
        if not self.page.tokens[i].text.endswith((*THIRD_SINGULAR, _OURS, "ي")) or i + 1 >= limit:
            return False
        at = i + 1 + (self.page.tokens[i + 1].form in _WITH)
        sides, last = self.targets.side(at, limit)
        form = self.page.tokens[last].form if last < limit else ""
        return len(sides) == 1 and is_stance_word(form, "close") and not opening(form).article

    def _with_him(self, i: int, limit: int) -> Iterator[tuple[Speaker, Speaker]]:
        """Two whom good ties bind, the one behind the verb, by his name or its pronoun, the other behind ب:
        تربط فلانا علاقة وثيقة | بفلان، العلاقة الوثيقة التي تجمعه | بفلان.
        """
        first = self.page.sentence(i).first
        k = next((k for k in range(i - 1, max(first - 1, i - _BEFORE), -1) if self._binds_one(k)), -1)
        k = (
            next((k for k in range(i + 1, min(limit, i + _ADJECTIVES)) if self._binds_one(k)), -1)
            if k < 0
            else k
        )
        if k < 0:
            return
        one, at = self._bound_one(k, i, limit)
        at = max(at, i + 1) if k < i and self.parties.opening_at(min(at, i)).prep not in _WITH else at
        while at < min(limit, i + 1 + _ADJECTIVES) and self._adjective(at):
            at += 1
        led = at < limit and (self.page.tokens[at].form in _WITH or self.parties.opening_at(at).prep in _WITH)
        sides = self.targets.side(at + (self.page.tokens[at].form in _WITH), limit)[0] if led else []
        if one is not None and len(sides) == 1 and sides[0].entity >= 0:
            yield one, speaker_of(self.parties, sides[0])

    def _binds_one(self, k: int) -> bool:
        """Whether the verb at token `k` tells whom ties bind, by a pronoun or a name: تجمعه، تربط فلانا."""
        form = self.page.tokens[k].form.removeprefix("و")
        return form in _BINDING or any(form == v + s for v in _BINDING for s in THIRD_SINGULAR)

    def _bound_one(self, k: int, i: int, limit: int) -> tuple[Speaker | None, int]:
        """Whom the binding verb at token `k` has for its object, and the token behind him."""
        suffix = next((s for s in THIRD_SINGULAR if self.page.tokens[k].form.endswith(s)), "")
        if not suffix or self.page.tokens[k].form.removeprefix("و") in _BINDING:
            sides, last = self.targets.side(k + 1, i if k < i else limit)
            named = len(sides) == 1 and sides[0].entity >= 0
            return (speaker_of(self.parties, sides[0]) if named else None), last
        told = self.holders[i]
        speaker = named_speaker(self.statements[told]) if told is not None else None
        if speaker is not None:
            return speaker, k + 1
        found = self.parties.nearest(k, GENDERS[suffix], floor=self.page.sentence(i).first)
        return (speaker_of(self.parties, found) if found is not None else None), k + 1

    def _binds(self, k: int) -> bool:
        """Whether the verb at token `k` has the two for its objects: العلاقات التي تربط …"""
        return self.page.tokens[k].form.removeprefix("و") in _BINDING

    def _bound(self, at: int, limit: int) -> Iterator[tuple[Speaker, Speaker]]:
        """The two that stand from token `at`, the other behind ب: تربط فلانة بفلانة، تجمع فلانة وفلانة."""
        sides, last = self.targets.side(at, limit)
        if len(sides) == 1 and last < limit and self.parties.opening_at(last).prep in _WITH:
            sides += self.targets.side(last, limit)[0][:1]
        if len(sides) == 2 and all(p.entity >= 0 for p in sides):
            yield speaker_of(self.parties, sides[0]), speaker_of(self.parties, sides[1])

    def _building(self, i: int) -> int:
        """The first of the words of building before the tie at token `i` (بناء وتعزيز علاقات), or `i`."""
        while i > 0 and is_stance_word(self.page.tokens[i - 1].form, "building"):
            i -= 1
        return i

    def _close(self, i: int) -> bool:
        """Whether a word of closeness stands by the tie at token `i`: علاقات تاريخية وثيقة، أفضل العلاقات."""
        near = self.page.tokens[max(0, i - 1) : i + 3]
        return any(t.kind == "word" and is_stance_word(t.form, "close") for t in near)

    def _fails(self, first: int) -> bool:
        """Whether the ties are told not to be: لا تسهم في توثيق الصلات، فض الحزب تحالفه مع فلان."""
        start = max(self.page.sentence(first).first, first - _BEFORE)
        before = self.page.tokens[start:first]
        told = any(t.kind == "word" and (denies(t.form) or core_in(t.form, _FAILING)) for t in before)
        return told or self._ended(first)

    def _ended(self, i: int) -> bool:
        """Whether the tie at token `i` is what somebody ends: أنهى الحزب | شراكته مع فلان; not إنهاء الخلاف
        وتعزيز | علاقات فلان.
        """
        for k in range(i - 1, max(self.page.sentence(i).first - 1, i - _BEFORE), -1):
            t = self.page.tokens[k]
            if t.kind != "word" or self.parties.opening_at(k + 1).conj or self.parties.opening_at(k + 1).prep:
                return False
            if self.parties.cast.mention_of[k] < 0 and t.form.removeprefix("و") in _ENDS:
                return True
        return False

    def _owner(self, i: int, limit: int) -> tuple[Party | None, int]:
        """Whose the ties at token `i` are by their genitive, and the token after it: علاقات فلان مع."""
        m = self.targets.genitive(i, limit)
        return (Party(m.entity, m.span), m.last) if m is not None else (None, i + 1)

    def _adjective(self, k: int) -> bool:
        t = self.page.tokens[k]
        if t.kind != "word" or self.parties.cast.mention_of[k] >= 0 or t.form == _BETWEEN:
            return False
        if self.parties.classes[k] == "relative":
            return False
        return t.form not in _WITH and (not opening(t.form).prep or is_stance_word(t.form, "close"))

    def _joined(self, own: Party | None, at: int, limit: int) -> Party | None:
        """Who is joined by و to whose the ties are, as having them with him: علاقات فلانة | وفلانة."""
        n = self.parties.cast.mention_of[at] if own is not None and at < limit else -1
        m = self.parties.cast.mentions[n] if n >= 0 else None
        joined = m is not None and m.lead == at and self.parties.opening_at(at).conj == "و"
        return Party(m.entity, m.span) if m is not None and joined else None

    def _last(self, party: Party) -> int:
        return self.page.token_at(party.span.end - 1) + 1

    def _allied(self, i: int, last: int) -> bool:
        """Whether the tie at token `i` is an alliance, or is told behind the two to be a good one."""
        form = self.page.tokens[i].form
        after = self.page.tokens[last].form if last < len(self.page.tokens) else ""
        return core_in(form, _ALLIANCE) or (is_stance_word(after, "close") and not opening(after).article)

    def _who(self, first: int, i: int, own: Party | None) -> Speaker | None:
        """Whose the ties are: their genitive's, a speaker's own (علاقاتنا), or whose the effort is."""
        own = own or self._had_by(i)
        if own is not None:
            return speaker_of(self.parties, own)
        told = self.holders[i]
        near = self.page.tokens[max(0, first - 3) : i + 1]
        if told is not None and any(t.kind == "word" and t.form.endswith(_OURS) for t in near):
            return named_speaker(self.statements[told])
        found = whose(self.page, self.parties, first)
        warm = self._warm(i, self.page.sentence(i).last)
        if found is not None or not (self._close(i) or self._pact(i) or warm):
            return found
        party = self._having(i) or self._meant(i)
        if party is not None:
            return speaker_of(self.parties, party)
        said = self.statements[told] if told is not None else None
        affirmed = said is not None and said.speech in _AFFIRMING and first - said.tokens[0][0] <= 1
        return named_speaker(said) if said is not None and affirmed else None

    def _pact(self, i: int) -> bool:
        return is_stance_word(self.page.tokens[i].form, "pact")

    def _meant(self, i: int) -> Party | None:
        """Whom the pronoun on the tie at token `i` means: المعروف بعلاقاته الوثيقة بفلان."""
        suffix = next((s for s in THIRD_SINGULAR if self.page.tokens[i].text.endswith(s)), "")
        floor = max(self.page.sentence(i).first, i - _BEFORE)
        return self.parties.nearest(i, GENDERS[suffix], floor=floor) if suffix else None

    def _having(self, i: int) -> Party | None:
        """Who has the ties at token `i`, by a verb of having or making them: يحتفظ فلان بعلاقات وثيقة مع."""
        floor = max(self.page.sentence(i).first, i - _BEFORE)
        k = next((k for k in range(i - 1, floor - 1, -1) if self._has(k)), -1)
        party = subject(self.parties, k, i, hidden=False) if k >= 0 else None
        return party if party is not None and self.parties.agent(party) else None

    def _had_by(self, i: int) -> Party | None:
        """Who is told right before the ties at token `i` to have them: لفلانة | علاقات قوية مع فلان."""
        n = self.parties.cast.mention_of[i - 1] if i else -1
        m = self.parties.cast.mentions[n] if n >= 0 else None
        led = m is not None and m.last == i and self.parties.opening_at(m.lead).prep == _FOR
        bare = not opening(self.page.tokens[i].form).article
        return Party(m.entity, m.span) if m is not None and led and bare else None

    def _has(self, k: int) -> bool:
        t = self.page.tokens[k]
        return t.kind == "word" and self.parties.cast.mention_of[k] < 0 and is_stance_word(t.form, "having")
