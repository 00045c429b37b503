"""A speaker's verdict within his own words: on an actor, on what an actor says or does, on a deal.

قال الوزير إن تصريحات فلان غير مسؤولة, "… that so-and-so's statements are irresponsible": the minister is
against so-and-so. A quality counts as an adjective or predicate of the phrase, a deed's verb with the actor
for its subject; what is negated counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isnad.reading.parties.parties import Party
from isnad.reading.stances.brought import Brought
from isnad.reading.stances.draft import StanceDraft, speaker_of, teller
from isnad.reading.stances.owners import Owners
from isnad.reading.stances.predicates import Predicates
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.cast import NameMention
from isnad.reading.words.event_words import is_homograph
from isnad.reading.words.lexis import nouns, words
from isnad.reading.words.party_words import bound_prepositions, head_in, opening, possessed, prepositions
from isnad.reading.words.stance_words import (
    Sign,
    denies_verb,
    inverts,
    is_stance_word,
    only_seems_to_deny,
    stance_kinds,
    stance_words,
)
from isnad.reading.words.verdict_words import is_quality, verdict_of, verdicts
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = ["opens_verdict", "verdict_phrase_words", "verdict_stances"]

# How far the words of one verdict reach.
_WIDEST = 24
# How many words may stand between a phrase and the verdict on it.
_REACH = 5
# How soon after its verb an evil is named, and what may stand between.
_OBJECT = 4
_WAYS = words("vessels_of_evil")
# What may stand between a phrase and its predicate.
_COPULAS = frozenset(
    fold(w)
    for w in (
        *("كان", "كانت", "يعد", "تعد", "يعتبر", "تعتبر", "يمثل", "تمثل", "يشكل", "تشكل", "شكل"),
        *("شكلت", "هو", "هي", "ولد", "أمر", "أمرا", "بمثابة", "مجرد", "مثل", "بات", "باتت"),
        *("أصبح", "أصبحت", "تبقى", "يبقى", "ستبقى", "سيبقى", "ستظل", "سيظل", "جدا", "للغاية"),
    )
)
_HE = frozenset(fold(w) for w in ("هو", "هي", "هم"))
# After what one considers or describes: وصف القرار بأنه تهور.
_AS_IT = frozenset(fold(w) for w in ("بأنه", "بأنها"))
# How far after an act the pronoun may stand that takes it up.
_FAR = 9
_THESE = frozenset(fold(w) for w in ("هذه", "هذا", "تلك", "مثل", "بهذه", "لهذه"))
_WHAT = frozenset(fold(w) for w in ("ما", "وما", "بما", "لما", "مما", "فما"))
_BY_IT = frozenset(fold(w) for w in ("به", "بها", "عليه"))
_OF, _OF_HIM = fold("من"), fold("عن")
# What goes on by a pronoun of whom one speaks.
_THAT_HE = frozenset(fold(w) for w in ("إنه", "إنها", "أنه", "أنها", "بأنه", "بأنها"))
_TOWARD = frozenset(fold(w) for w in ("تجاه", "نحو", "حيال", "ضد"))
_ON, _THAT_ONE, _BUILT = fold("على"), fold("أن"), fold("بناء")
_BURDENS = frozenset((_ON, "و" + _ON, "ف" + _ON, fold("عاتق")))
_RELATIVES = words("who") | {fold("قد")}
_IS_NOT = frozenset(fold(w) for w in ("ليس", "ليست", "ليسوا", "ليسا"))
_ONLY = frozenset(fold(w) for w in ("فحسب", "فقط", "وحده", "وحدها", "بل", "سوى", "إلا"))
# Behind an act these lead to whose it is: القصف مصدره فلان.
_COMES_FROM = frozenset(fold(w) for w in ("مصدره", "مصدرها", "سببه", "سببها", "وراءه", "وراءها"))
_THAT = frozenset(fold(w) for w in ("أن", "إن", "بأن", "لأن", "وأن", "وإن", "فإن", "أما", "لكن", "ولكن"))
_STANDS = frozenset(fold(w) for w in ("يقف", "تقف", "يقفون", "وقفت", "وقف"))
_BEHIND = fold("وراء")
_IF = frozenset(fold(w) for w in ("إذا", "لو", "حال", "كي", "لكي", "وإذا", "قبل", "بعد"))
_JUDGED = frozenset(("conduct", "deal", "side", "evil", "good"))


def verdict_phrase_words() -> frozenset[str]:
    """The words with which a phrase can begin on which a verdict is given."""
    return frozenset((*_WHAT, *_BURDENS, *verdicts().qualities)).union(*map(stance_words, _JUDGED))


def opens_verdict(form: str) -> bool:
    """Whether a word can begin a phrase on which a verdict is given: an act, a deal, a word of verdict."""
    if form in _WHAT or form in _BURDENS:
        return True
    return not stance_kinds(form).isdisjoint(_JUDGED) or is_quality(form)


def verdict_stances(
    page: Page,
    judges: Sequence[Speaker | None],
    targets: Targets,
    owners: Owners,
    holders: Sequence[int | None],
    at: Sequence[int],
) -> Iterator[StanceDraft]:
    """The stances of speakers by their verdicts on names or on what begins at tokens `at`, in text order."""
    reader = _Reader(page, targets, owners)
    named = (i for i in reader.leads if page.tokens[i].kind == "word")
    for i in sorted({*at, *named}):
        start = reader.told_of(i)
        told = holders[max(i, start)]
        speaker = teller(judges, told)
        if speaker is None:
            continue
        widest = min(len(holders), i + _WIDEST)
        end = next((k for k in range(max(i, start), widest) if holders[k] != told), widest)
        for sign, party, word in reader.of_him(i, start, end) if start > i else reader.at(i, end):
            if (party.entity != speaker.entity or party.entity < 0) and not reader.his_own(party, speaker):
                yield StanceDraft(
                    from_=speaker,
                    to=speaker_of(targets.parties, party),
                    sign=sign,
                    evidence=_evidence(page, i, word),
                    inside=told,
                )


class _Reader:
    """Reads the verdicts that begin at one token."""

    def __init__(self, page: Page, targets: Targets, owners: Owners) -> None:
        self.page, self.targets, self.parties = page, targets, targets.parties
        self.leads = {m.lead: m for m in targets.cast.mentions}
        self.owners = owners
        self.predicates = Predicates(page, self.parties, self.leads)
        self.brought = Brought(page, self.parties, targets)

    def his_own(self, party: Party, speaker: Speaker) -> bool:
        """Whether one speaks of the body that he is of by his name: أمانة الحركة، الحركة."""
        name = self.targets.cast.entities[party.entity].name if party.entity >= 0 else ""
        return bool(name) and fold(name) in fold(speaker.text)

    def told_of(self, i: int) -> int:
        """Where what is said of him begins of whom token `i` begins the name, and on whom a pronoun goes on:
        قال عن فلان إنه | رجل شجاع; -1 where nothing is said so.
        """
        m = self.leads.get(i)
        tokens = self.page.tokens
        if m is None or i == 0 or tokens[i - 1].form != _OF_HIM or m.last + 1 >= len(tokens):
            return -1
        return m.last + 1 if tokens[m.last].form in _THAT_HE else -1

    def of_him(self, i: int, start: int, end: int) -> Iterator[tuple[Sign, Party, int]]:
        """The verdict from token `start` on upon him whose name token `i` begins."""
        m = self.leads[i]
        found = self._quality_at(start, start, end)
        if found is None and self._fails(start, end):
            found = "-", start + 1
        if found is None and self._blames(start, m):
            found = "-", start
        if found is not None:
            yield found[0], Party(m.entity, m.span), found[1]

    def at(self, i: int, end: int) -> Iterator[tuple[Sign, Party, int]]:
        """The verdicts on what token `i` begins: sign, whom it is on, the token of the word that gives it."""
        m = self.leads.get(i) or self._side(i, end)
        if m is not None:
            whom = Party(m.entity, m.span)
            for sign, word in self._deed(m, end):
                yield sign, whom, word
            fits = self._quality_fits(m)
            found = self._quality_at(m.last, m.last, end) if fits else None
            found = found or self.predicates.part_of(m, end, subject=fits)
            found = found or self.predicates.one_with_ours(m, end)
            if found is not None:
                yield found[0], whom, found[1]
            return
        form = self.page.tokens[i].form
        if form in _WHAT:
            yield from self._of_doing(i, end)
            return
        if form in _BURDENS:
            yield from self._burdened(i, end)
            return
        acts = list(self._of_act(i, end)) if is_stance_word(form, "conduct") else []
        acts += self._source_of(i, end) if is_stance_word(form, "attack") else []
        if not acts and not stance_kinds(form).isdisjoint(("evil", "good")):
            acts += self.brought.by(i, end)
        yield from acts
        if is_quality(form):
            yield from self._named_last(i, end)
        elif not acts and is_stance_word(form, "deal"):
            whole = self.targets.deal_at(i, end)
            part = i > 0 and self.targets.deal_at(i - 1, end) is not None
            phrase = self.parties.phrase(i, end) if whole is not None or opening(form).article else None
            if phrase is not None and not phrase.mentions and not part:
                undone = i > 0 and is_stance_word(self.page.tokens[i - 1].form, "undoing")
                deal = whole or self.targets.deal(phrase)
                for sign, whom, word in self._predicate(phrase.last, end, deal, first=i):
                    yield ("+" if sign == "-" else "-") if undone else sign, whom, word  # رفض الاتفاق خطأ

    def _named_last(self, i: int, end: int) -> Iterator[tuple[Sign, Party, int]]:
        """العدو الأول هو فلان: the verdict's word for the subject, the name after هو for the predicate."""
        sign = verdict_of(self.page.tokens[i].form)
        if sign is None:
            return
        for k in range(i + 1, min(end - 1, i + 14)):
            t = self.page.tokens[k]
            if t.kind == "break" or (t.kind == "mark" and t.form in ".؛"):
                return
            m = self.leads.get(k + 1)
            if t.form in _HE and m is not None:
                if m.first == m.lead and not self.parties.opening_at(m.lead).prep:
                    yield sign, Party(m.entity, m.span), m.last - 1
                return

    def _of_act(self, i: int, end: int) -> Iterator[tuple[Sign, Party, int]]:
        """تصريحات فلان غير مسؤولة، التصريح العدائي لفلان: the verdict on an act is one on whose it is."""
        phrase = self.parties.phrase(i, end)
        if phrase is None:
            return
        owner, last = self.owners.of(phrase, end)
        if owner is None and phrase.article:
            owner = self.owners.before(i, phrase.head)  # هذه التصريحات: whose were told before
        if owner is None:
            return
        yield from self._predicate(last, end, owner, first=phrase.first + 1)

    def _source_of(self, i: int, end: int) -> Iterator[tuple[Sign, Party, int]]:
        """القصف مصدره الحركة: who is said to be behind an attack."""
        phrase = self.parties.phrase(i, end)
        at = phrase.last if phrase is not None else end
        m = self.leads.get(at + 1) if at < end and self.page.tokens[at].form in _COMES_FROM else None
        if m is not None and not self.parties.opening_at(m.lead).prep:
            yield "-", Party(m.entity, m.span), m.last - 1

    def _of_doing(self, i: int, end: int) -> Iterator[tuple[Sign, Party, int]]:
        """ما تقوم به حركة النماء لا يخدم السلام، ما ترتكبه من جرائم: whoever does it is judged by it."""
        tokens = self.page.tokens
        if i + 2 >= end or not is_stance_word(tokens[i + 1].form, "doing"):
            return
        at = i + 3 if tokens[i + 2].form in _BY_IT else i + 2
        doer = self.parties.phrase(at, end) if at < end else None
        whom = self.parties.party(doer) if doer is not None and not (doer.prep or doer.conj) else None
        if doer is None or whom is None or not self.parties.agent(whom):
            return
        last = doer.last + (doer.last < end and tokens[doer.last].form in "،,")
        of = next((k for k in range(last, min(end, last + _REACH)) if tokens[k].form == _OF), -1)
        for k in range(of + 1, min(end, of + 1 + _OBJECT)) if of >= 0 else ():
            kinds = stance_kinds(tokens[k].form)
            if "evil" in kinds or "good" in kinds:
                yield "-" if "evil" in kinds else "+", whom, k
                return
        yield from self._predicate(last, end, whom, first=last)

    def _burdened(self, i: int, end: int) -> Iterator[tuple[Sign, Party, int]]:
        """على الحكومة أن ترحل، المسؤولية تقع على عاتق الحكومة: who is told to end what he does, or bears what
        went wrong.
        """
        tokens = self.page.tokens
        m = (self.leads.get(i + 1) or self._side(i + 1, end)) if i + 1 < end else None
        if m is None:
            return
        if not tokens[i].form.endswith(_ON):
            borne = self._blame_before(i)
        else:
            opens = i == 0 or tokens[i - 1].kind != "word" or tokens[i - 1].form in _THAT
            at = m.last + (m.last < end and tokens[m.last].form == _THAT_ONE)
            ending = at < end and is_stance_word(tokens[at].form, "ending")
            borne = opens and ending and not opening(tokens[at].form).prep
        if borne:
            yield "-", Party(m.entity, m.span), m.last - 1

    def _blame_before(self, i: int) -> bool:
        return any(is_stance_word(t.form, "burden") for t in self.page.tokens[max(0, i - _REACH) : i])

    def _predicate(self, last: int, end: int, whom: Party, first: int) -> Iterator[tuple[Sign, Party, int]]:
        """What is said of an act or a deal that ends at token `last`: a quality within it or right after it
        or behind هو, a harm, a good that it does not do (لا تخدم الاستقرار).
        """
        last = self.predicates.past_asides(last, end)
        found = self._quality_at(first, last, end)
        pronoun = self._resumed(last, end) if found is None else -1
        if pronoun >= 0:
            found = self._quality_at(pronoun + 1, pronoun + 1, end)
        if found is not None:
            yield found[0], whom, found[1]
            return
        at = self._past_auxiliaries(last, end)
        quoted = at < end and self.page.tokens[at].form in QUOTE_MARKS  # القانون «يكرس التقسيم»
        at += quoted
        if at < end and (self._harmful(at) or (not quoted and self._fails(at, end))):
            yield "-", whom, at
            return
        served = self.predicates.serves(at, end)
        if served is not None:
            yield served, whom, at
            return
        beyond = self._said_beyond(last, end)
        if beyond is not None:
            yield beyond[0], whom, beyond[1]

    def _said_beyond(self, start: int, end: int) -> tuple[Sign, int] | None:
        """What is said of an act behind the words that tell against whom or where it is: تدخلات فلان في شؤون
        البلاد مرفوضة. An adjective without the article behind a definite noun is a predicate.
        """
        tokens = self.page.tokens
        for k in range(start + 2, min(end, start + _FAR)):
            t = tokens[k]
            if t.kind != "word" or self.parties.classes[k] in ("relative", "complementizer"):
                return None
            if self._fails(k, end):
                return "-", k
            unlike = inverts(tokens[k - 1].form)
            sign = verdict_of(t.form, unlike=unlike)
            opened = opening(t.form)
            if sign is None or opened.article or opened.prep or opened.conj or self._on_grounds(k):
                continue
            if unlike or self._definite(k - 1):
                return sign, k
        return None

    def _definite(self, k: int) -> bool:
        """Whether the noun at a token is definite by itself: المنطقة، بلاده، a name."""
        form = self.page.tokens[k].form
        return self.targets.cast.mention_of[k] >= 0 or opening(form).article or possessed(form)

    def _resumed(self, start: int, end: int) -> int:
        """The pronoun that takes up an act before what is said of it: موقف فلان هو …; -1 if none."""
        for k in range(start, min(end, start + _FAR)):
            t = self.page.tokens[k]
            if t.kind == "break" or (t.kind == "mark" and t.form not in QUOTE_MARKS):
                return -1
            if t.form in _HE or t.form in _AS_IT:
                return k
        return -1

    def _harmful(self, at: int) -> bool:
        """Whether a verb at a token blames its subject: تسيء إلى …"""
        form = self.page.tokens[at].form
        deed = form in verdicts().deeds or form.removeprefix("س") in verdicts().deeds
        return self.page.tokens[at].kind == "word" and deed and not is_homograph(form)

    def _fails(self, at: int, end: int) -> bool:
        """Whether a good is denied at a token: لا تخدم الاستقرار."""
        tokens = self.page.tokens
        return denies_verb(tokens[at].form) and at + 1 < end and tokens[at + 1].form in verdicts().duties

    def _quality_at(self, first: int, last: int, end: int) -> tuple[Sign, int] | None:
        """The first word of quality in tokens `[first, last)` or as the predicate after them."""
        tokens = self.page.tokens
        k, unlike = first, False
        while k < min(end, last + _REACH):
            t = tokens[k]
            if t.kind == "break" or (t.kind == "mark" and t.form not in QUOTE_MARKS):
                return None
            if t.kind == "word" and (k >= last or self.targets.cast.mention_of[k] < 0):
                phrase = self.predicates.phrase(k, end) if k >= last else None
                if phrase is not None:
                    denied_good = unlike and phrase[0] == "+"  # ليس محل ثقة; but ليس مضيعة للوقت
                    return phrase if not unlike else ("-", phrase[1]) if denied_good else None
                if inverts(t.form) or (t.form in _IS_NOT and not self._only(k, end)):
                    unlike = True
                elif self._still(k, end):
                    k += 1
                elif denies_verb(t.form):
                    return None
                else:
                    told = self.predicates.told(k, end)
                    sign = None if self._on_grounds(k) else verdict_of(t.form, unlike=unlike)
                    if told is not None:
                        return told, k
                    if sign is not None and (self.predicates.of_another(k, end) or self._toward(k, end)):
                        return None
                    if sign is not None and not opening(t.form).prep and not opening(t.form).conj:
                        return sign, k
                    if k >= last and t.form not in _COPULAS and not self._noun_of_act(k):
                        return None
            k += 1
        return None

    def _on_grounds(self, k: int) -> bool:
        """Whether a word that is "constructive" as well leads to a ground, or tells what is built: بناء | على
        طلب فلان، قرار الحكومة بناء | 800 وحدة، بناء | الجدار.
        """
        tokens = self.page.tokens
        if tokens[k].form != _BUILT or k + 1 >= len(tokens):
            return False
        after = tokens[k + 1]
        built = after.form.removeprefix("ال") in nouns() and after.form not in _COPULAS
        return after.kind == "number" or after.form == _ON or built

    def _only(self, k: int, end: int) -> bool:
        """Whether what is denied at token `k` is only said not to be all: ليس ناجحا فحسب."""
        return any(t.form in _ONLY for t in self.page.tokens[k + 1 : min(end, k + _FAR)])

    def _toward(self, k: int, end: int) -> bool:
        """Whether a quality only tells how one is toward another: موقف تركي عدائي | تجاه فلان."""
        return k + 1 < end and self.page.tokens[k + 1].form in _TOWARD

    def _noun_of_act(self, k: int) -> bool:
        """Whether a bare noun only carries the quality: هو موقف صائب، الحركة تنظيم إرهابي."""
        form = self.page.tokens[k].form
        carries = is_stance_word(form, "conduct") or is_stance_word(form, "sort")
        return carries and not opening(form).article and not opening(form).prep

    def _quality_fits(self, m: NameMention) -> bool:
        """Whether a name may be the subject of a nominal sentence: no noun or preposition governs it."""
        at = m.lead - 1 - self.targets.rules(m)
        before = self.page.tokens[at] if at >= 0 else None
        if self.parties.opening_at(m.lead).prep or before is None:
            return False
        return before.kind != "word" or before.form in _THAT or before.form in _THESE

    def _side(self, i: int, end: int) -> NameMention | None:
        """The side told at token `i` that is nobody's name, as one that is named: الحكومة فشلت."""
        party = self.targets.side_told(i, end)
        if party is None:
            return None
        if party.entity >= 0:
            return NameMention(span=party.span, first=i, last=i + 1, lead=i, entity=party.entity)
        last = self.page.token_at(party.span.end - 1) + 1
        return NameMention(span=party.span, first=i, last=last, lead=i, entity=-1)

    def _agrees(self, m: NameMention, gender: str) -> bool:
        """Whether a verb of this gender can have the one named or told there for its subject."""
        if self.targets.rules(m):
            return gender in ("", "f" if self.page.tokens[m.lead - 1].form.endswith("ه") else "m")
        if m.entity >= 0:
            return self.parties.agrees(m, gender)
        known = self.parties.gender_of(Party(-1, m.span))
        return not gender or gender == (known or "m")

    def _deed(self, m: NameMention, end: int) -> Iterator[tuple[Sign, int]]:
        """إن إيران تنتهك القانون، انتهكت إيران القانون: the verb right after its subject or right before."""
        if self.parties.opening_at(m.lead).prep or (m.entity >= 0 and self.parties.located(m)):
            return
        at = self._past_auxiliaries(self.predicates.past_comma(m.last, end), end)
        at += at < end and self.page.tokens[at].form in QUOTE_MARKS  # إن الحكومة «فشلت»
        for k in (at, m.lead - 1):  # إيران تدعم الإرهاب، تدعم إيران الإرهاب
            if k < m.lead and self._has_subject(k):
                continue
            if 0 <= k < end and self._blames(k, m):
                yield "-", k
            elif at == k < end and self._fails(k, end):
                gender = verdicts().duties[self.page.tokens[k + 1].form]
                if self._quality_fits(m) and self._agrees(m, gender):
                    yield "-", k + 1
            elif at == k and self.predicates.works_for_good(k, end) and self._quality_fits(m):
                yield "+", k + 1
            elif 0 <= k < end and (evil := self._evil(k, max(k + 1, m.last), end, m)) >= 0:
                yield "-", evil

    def _has_subject(self, k: int) -> bool:
        """Whether who stands right before a verb at token `k` is its subject, so that the name behind is its
        object: إن الوزير | هدد فلانا.
        """
        before = self.page.tokens[k - 1] if k > 0 else None
        if before is None or before.kind != "word" or self.parties.opening_at(k).conj:
            return False
        named = self.targets.cast.mention_of[k - 1] >= 0
        return named or (self.parties.opening_at(k - 1).article and head_in(before.form, "office", "body"))

    def _past_auxiliaries(self, at: int, end: int) -> int:
        """The token after what may stand between a subject and its verb: التي لا تزال | تنتهك."""
        tokens = self.page.tokens
        while at < end:
            if tokens[at].form in _RELATIVES or (tokens[at].form in _HE and self._relative(at + 1)):
                at += 1  # فلان هو الذي بدأ
            elif self._still(at, end):
                at += 2
            else:
                break
        return at

    def _relative(self, at: int) -> bool:
        return at < len(self.page.tokens) and self.page.tokens[at].form in _RELATIVES

    def _still(self, at: int, end: int) -> bool:
        """Whether words that only seem to deny begin at a token: لا تزال."""
        tokens = self.page.tokens
        return at + 1 < end and only_seems_to_deny(tokens[at].form, tokens[at + 1].form)

    def _evil(self, k: int, start: int, end: int, m: NameMention) -> int:
        """The token of the evil that a verb at token `k` brings about: تنشر | الفوضى; -1 where none is."""
        tokens = self.page.tokens
        gender = verdicts().charges.get(tokens[k].form.removeprefix("س"))
        denied = k > 0 and (denies_verb(tokens[k - 1].form) or tokens[k - 1].form in _THAT) and k < m.lead
        if gender is None or denied or not self._agrees(m, gender) or self._conditional(m):
            return -1
        for j in range(start, min(end, start + _OBJECT - 1)):
            form = tokens[j].form
            if is_stance_word(form, "evil") or (form.startswith("ال") and verdict_of(form) == "-"):
                return j
            if tokens[j].kind != "word":
                return -1
            if form.removeprefix("ال") in _WAYS or form in bound_prepositions():
                continue
            if form not in prepositions():
                return -1
        return -1

    def _conditional(self, m: NameMention) -> bool:
        return any(t.form in _IF for t in self.page.tokens[max(0, m.lead - 3) : m.lead])

    def _blames(self, k: int, m: NameMention) -> bool:
        tokens = self.page.tokens
        if k >= m.last and tokens[k].form in _STANDS:
            return k + 1 < len(tokens) and tokens[k + 1].form == _BEHIND  # تقف الحركة وراء الهجوم
        form, before = tokens[k].form, tokens[k - 1].form if k else ""
        found = verdicts().deeds.get(form.removeprefix("س"))
        if tokens[k].kind != "word" or found is None or is_homograph(form) or denies_verb(before):
            return False
        if k < m.lead and (before in _THAT or before in _IF):
            return False  # إن انتهكت فلانة: a condition
        agrees = before == _OF or self._agrees(m, found)  # الحركة هي من أفشل الحوار
        return agrees and not self._conditional(m)


def _evidence(page: Page, i: int, at: int) -> Span:
    return page.span(min(i, at), max(i, at) + 1)
