"""Stances that verbs of attitude tell though they tell no event: تثق فلانة بفلان، صوت فلان ضد الاتفاق.

Whoever is the verb's subject stands with or against whom its complement names; in the first person it is the
speaker himself. Verbs of showing and of taking for get their sign from what is shown (أبدى إعجابه بفلان) or
said of the object (اعتبر القرار خيانة).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cache

import msgspec

from isnad.lexicons.conjugation import VerbForm, conjugate
from isnad.lexicons.tables import Row, load_table, values
from isnad.reading.events.governors import subject_of_verb
from isnad.reading.events.groups import group_of
from isnad.reading.events.subjects import antecedent, subject_before
from isnad.reading.events.verb_status import excepted
from isnad.reading.parties.parties import Party
from isnad.reading.phrases.datelines import past_dateline
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.phrases.walk import EXCEPT
from isnad.reading.stances.attitude_words import attitude_of, attitude_words
from isnad.reading.stances.draft import StanceDraft, evidence_of, head_of, of_verb, speaker_of, teller
from isnad.reading.stances.hit import is_house
from isnad.reading.stances.owners import Owners
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.moods import has
from isnad.reading.words.party_words import bound_prepositions, head_in, opening, prepositions, verbal
from isnad.reading.words.stance_words import (
    Sign,
    denies_verb,
    inverts,
    is_stance_word,
    signed,
    stance_words,
)
from isnad.reading.words.verdict_words import first_verdict, verdict_of, verdicts
from isnad.spans import Span
from isnad.text.clitics import unowned
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = ["attitude_verb_words", "opens_attitude_verb", "verb_stances"]

_BARE = "0"
# What the column `through` asks for beside words.
_THING, _HIMSELF, _FEELING, _VERDICT = "thing", "himself", "feeling", "verdict"
_OF_HIM = frozenset(("", _HIMSELF, _VERDICT))
_CLOSE, _ALOFT, _LEFT, _BODY, _ALLIANCE = "close", "aloft", "left", "body", "alliance"
_DEAL, _MUTUAL = "deal", "mutual"
_OF_KIND = {_DEAL: "deal", _ALLIANCE: "coalition"}
# How one is left: تركت فلانا لمصيره.
_ALONE = ("لمصير", "وحد", "وحيد", "فريسه")
_FROM = fold("من")
_OPPOSITE = frozenset((fold("مع"), fold("من"), fold("ضد")))
_WITH, _FOR, _AGAINST = "مع", fold("ل"), fold("ضد")
# What is somebody's: يخدم مصالح فلان.
_HIS = words("his_matters")
# Before a verb these make it only supposed: يدعو إلى أن يثق، لو صوت، في حال صوت.
_SUPPOSED = frozenset(
    fold(w) for w in ("لو", "إذا", "كي", "لكي", "حتى", "هل", "ألا", "ربما", "حال", "إما", "سواء", "متى")
)
_THESE = frozenset(fold(w) for w in ("هذا", "هذه", "تلك", "ذلك"))
_THAT, _MAY = fold("أن"), fold("قد")
_WHAT, _CLAIMS = fold("ما"), fold("مزاعم")
# What the column `through` asks for where no word need stand there, and claims, which ما أوردته tells too.
_NO_WORDS = frozenset((_THING, _HIMSELF, _FEELING, _VERDICT, _LEFT, _BODY, _ALLIANCE, _CLAIMS))
_HOPES = frozenset((fold("أمل"),))
# How an adjective without the article ends: سياسيا، مفتوحة.
_LIKE_ADJECTIVES = ("ا", "ه")
# What leads from a worry to whose doings it is over.
_OVER = frozenset(fold(w) for w in ("من", "إزاء", "حيال", "تجاه"))
_THAT_HE = words("that_he")
# How far behind the verb whom it is about may stand, and how soon behind the words that lead to him.
_FAR, _SOON = 14, 5


class _Verb(msgspec.Struct, frozen=True, gc=False):
    """One form of a verb of attitude with its row."""

    form: VerbForm
    row: Row


# Who stands toward whom, and with which sign; nobody where a part is not told.
_Told = tuple[str, list[Speaker], list[Party]]
_NOBODY: _Told = ("", [], [])


@cache
def _verbs() -> dict[str, tuple[_Verb, ...]]:
    found: dict[str, list[_Verb]] = {}
    for row in load_table("stance_verbs"):
        for form in conjugate(row["word"], row["imperfect"]):
            mine = form.person == 1 and form.number == "s" and form.tense == "perfect"  # written as "she" is
            if form.voice == "active" and form.person != 2 and not mine:
                found.setdefault(form.form, []).append(_Verb(form, row))
    return {form: tuple(verbs) for form, verbs in found.items()}


def _verb(form: str) -> tuple[_Verb, ...]:
    """The verbs of a folded word."""
    return of_verb(_verbs(), form) or ()


def _verb_of_him(form: str) -> tuple[_Verb, ...]:
    """The verbs of a folded word that ends in a pronoun for their object: تعتبرها."""
    bare = unowned(form)
    if not bare:
        return ()
    weak = bare.endswith("ا")
    verbs = _verb(bare) or (_verb(bare[:-1] + "ي") if weak else ())  # الحركة التي تتحداها فلانة
    return tuple([v for v in verbs if v.row["complement"] == _BARE and v.row["through"] in _OF_HIM])


@cache
def _needed(through: str) -> frozenset[str]:
    """The words of which one, or one with ل, has to stand behind a verb with this column `through`; none
    where it asks for something else, or for something else as well.
    """
    asked = set(values(through))
    if not asked.isdisjoint(_NO_WORDS):
        return frozenset()
    return frozenset(
        lam + fold(word) for word in asked - {_CLOSE, _ALOFT, _DEAL, _MUTUAL} for lam in ("", "ل")
    )


@cache
def _felt_words() -> frozenset[str]:
    """The words of which one is what is felt behind a verb of feeling."""
    return frozenset().union(*map(stance_words, ("feeling+", "feeling-", "worry")))


@cache
def _verdict_words() -> frozenset[str]:
    """The words of which one is what somebody is taken for behind a verb of judging."""
    return attitude_words().union(verdicts().qualities, verdicts().negated)


def attitude_verb_words() -> frozenset[str]:
    """The forms of the verbs of attitude."""
    return frozenset(_verbs())


def opens_attitude_verb(form: str) -> bool:
    """Whether a folded word is a form of a verb of attitude, a pronoun behind it for its object or not."""
    return bool(_verb(form)) or bool(_verb_of_him(form))


def verb_stances(
    page: Page,
    judges: Sequence[Speaker | None],
    targets: Targets,
    owners: Owners,
    holders: Sequence[int | None],
    at: Sequence[int],
) -> Iterator[StanceDraft]:
    """The stances that the verbs of attitude at tokens `at` tell, in text order."""
    reader = _Verbs(page, targets, owners)
    for i in at:
        if targets.cast.mention_of[i] >= 0:
            continue
        told = holders[i]
        speaker = teller(judges, told)
        readings = (reader.told(i, verb, speaker) for verb in _verb(page.tokens[i].form))
        sign, who, whom = next((r for r in readings if r[0] and r[1] and r[2]), _NOBODY)
        if not sign and i and targets.parties.classes[i - 1] == "relative":
            verbs = _verb_of_him(page.tokens[i].form) or reader.led_to_him(i)
            of_him = (reader.told_of_him(i, verb) for verb in verbs)
            sign, who, whom = next((r for r in of_him if r[0] and r[1] and r[2]), _NOBODY)
        for holder in who:
            for party in whom:
                if holder.entity != party.entity or holder.entity < 0:
                    t = page.tokens[i]
                    yield StanceDraft(
                        from_=holder,
                        to=speaker_of(targets.parties, party),
                        sign=signed(sign),
                        evidence=evidence_of(Span(t.start, t.end), party.span, holder.span),
                        inside=told,
                    )


class _Verbs:
    """Reads who stands toward whom by one verb of attitude after the other."""

    def __init__(self, page: Page, targets: Targets, owners: Owners) -> None:
        self.page, self.targets, self.parties, self.owners = page, targets, targets.parties, owners

    def told(self, i: int, verb: _Verb, speaker: Speaker | None) -> _Told:
        """What the verb at token `i` tells, where `speaker` says it."""
        through = verb.row["through"]
        sign = self._sign(i, verb)
        one_of_many = i > 0 and through == _ALLIANCE and self.parties.classes[i - 1] == "relative"
        if sign is None or one_of_many:
            return _NOBODY  # فلانة من أوائل الدول التي | شاركت
        sentence = self.page.sentence(i)
        end = min(sentence.last, i + _FAR)
        if self._without_object(i, verb.row, end):
            return _NOBODY
        floor = past_dateline(self.page, self.parties.cast, sentence.first, sentence.last)
        who, at = self._who(i, verb, speaker, floor, end)
        if not who:
            return _NOBODY
        at += at < end and self.page.tokens[at].form in EXCEPT  # لا تعادي إلا | فلانة
        skip = frozenset(s.entity for s in who if s.entity >= 0)
        if through == _FEELING:
            sign, whom = self._felt(at, end, skip)
        elif through == _VERDICT:
            led = self._led(at, end, verb.row["complement"])
            sign, whom = self._taken_for(led, end, skip) if led >= 0 else ("", [])
        else:
            keeps_order = _ALOFT in values(through) and any(head_in(head_of(s), "force", "body") for s in who)
            if keeps_order:
                return _NOBODY  # رفعت الشرطة صور فلان: takes them down
            whom = self._complement(at, end, verb.row, skip)
            if not whom and len(who) == 2 and self._mutual(at, end, verb.row):
                whom = self._each_other(who)
        return sign, who, whom

    def _without_object(self, i: int, row: Row, end: int) -> bool:
        """Whether nothing behind the verb at token `i` leads to whom it is about: neither one of the words
        through which alone he is told, nor his name, nor one of its prepositions.
        """
        through, complement = row["through"], row["complement"]
        needed = _needed(through)
        if needed and needed.isdisjoint(self.page.words[i + 1 : end]):
            return True
        if through in (_FEELING, _VERDICT):
            asked = _felt_words() if through == _FEELING else _verdict_words()
            return asked.isdisjoint(self.parties.cores_around(i))
        mutual = _MUTUAL in values(through) or (complement == _WITH and not through)
        if through == _HIMSELF and next(self.targets.named(i + 1, end), None) is None:
            return True
        if mutual or _BARE in complement:
            return False
        return all(self.targets.led(i + 1, end, fold(prep)) >= end for prep in values(complement))

    def _mutual(self, at: int, end: int, row: Row) -> bool:
        """Whether two do to one another what a verb and the words from token `at` tell: فلانة وفلانة
        تتنافسان، يعيش فلان وفلان | صراعا معلنا.
        """
        through = {fold(v) for v in values(row["through"])}
        if _MUTUAL in through:
            return any(self._is(k, through) for k in range(at, min(end, at + _SOON)))
        return row["complement"] == _WITH and not through

    def _each_other(self, who: Sequence[Speaker]) -> list[Party]:
        """Two who do it to one another, where it is told to nobody else: فلانة وفلانة تتنافسان على النفوذ."""
        named = all(s.entity >= 0 and s.span is not None for s in who)
        return [Party(s.entity, s.span) for s in who if s.span is not None] if named else []

    def led_to_him(self, i: int) -> tuple[_Verb, ...]:
        """The verbs at token `i` behind which a preposition with a pronoun is their complement: الذي يثق به
        فلان.
        """
        after = self.page.tokens[i + 1].form if i + 1 < len(self.page.tokens) else ""
        prep, _ = bound_prepositions().get(after, ("", ""))
        known = [v for v in _verb(self.page.tokens[i].form) if v.row["through"] in _OF_HIM]
        return tuple([v for v in known if prep and prep in map(fold, values(v.row["complement"]))])

    def told_of_him(self, i: int, verb: _Verb) -> _Told:
        """What the verb at token `i` tells in a clause about whom its pronoun means: فلان الذي تعتبره فلانة
        إرهابيا.
        """
        sentence = self.page.sentence(i)
        whom = antecedent(self.parties, i - 1, sentence.first)
        end = min(sentence.last, i + _FAR)
        led = i + 1 < end and self.page.tokens[i + 1].form in bound_prepositions()
        phrase = self.parties.phrase(i + 1 + led, end)
        if (
            len(whom) != 1
            or whom[0].entity < 0
            or self.parties.town(whom[0].entity)
            or phrase is None
            or phrase.prep
            or not (phrase.mentions or phrase.article)
        ):
            return _NOBODY
        who, at = group_of(self.parties, phrase, end)
        sign = verb.row["sign"]
        if verb.row["through"] == _VERDICT:
            sign = first_verdict([t.form for t in self.page.tokens[at : min(end, at + _SOON)]]) or ""
        return sign, [speaker_of(self.parties, p) for p in who if self.parties.agent(p)], whom

    def _sign(self, i: int, verb: _Verb) -> str | None:
        """The sign of the verb at token `i`, told or denied; None where it is only supposed."""
        before = self.page.tokens[i - 1].form if i else ""
        if before in _SUPPOSED or (before in (_THAT, _MAY) and verb.form.tense == "imperfect"):
            return None
        if denies_verb(before) and not excepted(self.parties, i):
            return verb.row["denied"] or None
        return verb.row["sign"]

    def _who(
        self, i: int, verb: _Verb, speaker: Speaker | None, floor: int, end: int
    ) -> tuple[list[Speaker], int]:
        """The subject of the verb at token `i`, and the token behind the verb and him."""
        before = i - (i > 0 and self.page.tokens[i - 1].form in QUOTE_MARKS)  # إن اليمن «سيظل …»
        at = i - 1 - (i > 1 and denies_verb(self.page.tokens[i - 1].form))  # قال إنه لا يثق
        himself = i > 0 and self.page.tokens[at].form in _THAT_HE
        if verb.form.person == 1 or himself:
            return ([speaker] if speaker is not None else []), i + 1
        conj = "و" if self.page.tokens[i].form not in _verbs() and self.page.tokens[i].form[0] in "وف" else ""
        if verb.form.number == "p" and verb.form.tense == "imperfect" and not conj and self._some(before - 1):
            return [], i + 1  # اعتقلت الشرطة مسلحين | ينتمون إلى الحركة: not the police
        found, at = subject_before(self.parties, conj, verb.form.number, before, floor)[1], i + 1
        found = [] if len(found) == 1 and self._other_gender(found[0], verb) else found
        phrase = next(self.parties.chunks(i + 1, end), None) if not found else None
        if phrase is not None and not phrase.prep and (phrase.mentions or self.targets.definite(phrase)):
            party = self.parties.party(phrase)
            gender = self.parties.gender_of(party) if party is not None else ""
            if party is None or gender not in ("", verb.form.gender):
                return [], i + 1
            found, at = group_of(self.parties, phrase, end)
        elif not found and conj:
            found = subject_of_verb(self.parties, i, i + 1, floor, own=True)
        return [speaker_of(self.parties, p) for p in found if self.parties.agent(p)], at

    def _other_gender(self, party: Party, verb: _Verb) -> bool:
        """Whether a person is of another gender than a verb: قال فلان إن الحركة | انقلبت على فلان."""
        person = party.entity >= 0 and self.targets.cast.type_of(party.entity) == "person"
        return person and self.parties.gender_of(party) not in ("", verb.form.gender)

    def _some(self, k: int) -> bool:
        """Whether a noun without the article, of nobody named, stands at token `k`."""
        if k < 0 or self.page.tokens[k].kind != "word" or self.targets.cast.mention_of[k] >= 0:
            return False
        form = self.page.tokens[k].form
        people = form.endswith("ين") or head_in(form.removesuffix("ا"), "people", "container", "office")
        return people and not form.startswith("ال")

    def _complement(self, at: int, end: int, row: Row, skip: frozenset[int]) -> list[Party]:
        """Whom the words from token `at` name as the verb's complement."""
        through = {fold(v) for v in values(row["through"])}
        for prep in values(row["complement"]):
            led = self._led(at, end, prep)
            if led < 0:
                continue
            if through & {_HIMSELF, _LEFT, _BODY, _ALLIANCE}:
                if prep == _BARE and self.parties.opening_at(led).prep:
                    continue  # تبنت اللجنة | بفلانة خطة
                if not self._begins(led, end) and not (_LEFT in through and self.targets.side_told(led, end)):
                    continue
            elif through - {_DEAL} and _THING not in through:
                soon = 1 if _CLOSE in through else _SOON
                told = range(led, min(end, led + soon))
                claimed = _CLAIMS in through and self._what_one_says(led)  # نفت ما أوردته | فلانة
                led = led + 2 if claimed else next((k + 1 for k in told if self._is(k, through)), -1)
            elif _THING in through:
                led = led + 1 if led < end and self._is(led, _HIS) else -1
            if through:
                led = self._past_adjectives(led, end)
            if _MUTUAL in through and not (0 <= led < end and self.page.tokens[led].form in _OPPOSITE):
                continue  # يعيش الحزب صراعا | داخل المجلس
            led += 0 <= led < end and through != set() and self.page.tokens[led].form in prepositions()
            found = self._named(led, end, skip) if led >= 0 else []
            land = self.targets.land(led) if through and 0 <= led < end and not found else None
            found = found or ([land] if land is not None else [])  # أحرقوا العلم الإسرائيلي
            if _BODY in through:
                found = [p for p in found if self._body(p)]
            for kind in [_OF_KIND[k] for k in (_DEAL, _ALLIANCE) if k in through]:
                found = [p for p in found if is_stance_word(head_of(speaker_of(self.parties, p)), kind)]
            if found:
                behind = self._behind(found[-1], end)
                alone = any(form.startswith(_ALONE) for form in behind)
                if (_ALOFT in through and behind[:1] == [_FROM]) or (_LEFT in through and not alone):
                    return []  # رفعت البلدية صور فلان | من الشوارع
                return found
        return []

    def _past_adjectives(self, led: int, end: int) -> int:
        """The token behind the adjectives of what leads to whom a verb is about: وفر غطاء سياسيا | لفلان."""
        for k in range(led, min(end - 1, led + 2)) if led >= 0 else ():
            form = self.page.tokens[k].form
            named = self.targets.cast.mention_of[k] >= 0 or self.targets.land(k) is not None
            bare = k > led or not opening(self.page.tokens[k - 1].form).article  # في صراع | مفتوح مع فلان
            word = self.page.tokens[k].kind == "word"
            if named or not (form.endswith(_LIKE_ADJECTIVES) or (bare and word and self._plain(form))):
                break
            after = self.page.tokens[k + 1].form
            if after in prepositions() or self.parties.opening_at(k + 1).prep == _FOR:
                return k + 1
        return led

    def _plain(self, form: str) -> bool:
        """Whether a word without clitics stands there that is no verb, as an adjective may: مفتوح."""
        opened = opening(form)
        return not (opened.article or opened.conj or opened.prep or verbal(form) or form in prepositions())

    def _what_one_says(self, k: int) -> bool:
        """Whether what somebody says is told from token `k` by its verb: ما أوردته …"""
        what = self.page.tokens[k : k + 2]
        return len(what) == 2 and what[0].form == _WHAT and is_stance_word(what[1].form, "doing")

    def _body(self, party: Party) -> bool:
        """Whether one is a body, no house of one."""
        who = speaker_of(self.parties, party)
        known = self.targets.cast.type_of(party.entity) == "organization"
        return known and not is_house(who, self.targets.cast)

    def _behind(self, party: Party, end: int) -> list[str]:
        """The words soon behind whom one names."""
        at = self.page.token_at(party.span.end - 1) + 1
        return [t.form for t in self.page.tokens[at : min(end, at + _SOON)]]

    def _led(self, at: int, end: int, prep: str) -> int:
        """Where the complement begins that a preposition leads, or none; -1 where it is not near."""
        if prep == _BARE:
            return at if at < end else -1
        led = self.targets.led(at, min(end, at + _SOON), fold(prep))
        if led >= min(end, at + _SOON) or any(t.form == ":" for t in self.page.tokens[at:led]):
            return -1  # هتفوا: | «الموت لفلان»
        if any(t.form == _AGAINST for t in self.page.tokens[at:led]):
            return -1  # صوتوا ضد القرار | لفلان
        if prep == _WITH and any(self.targets.cast.mention_of[k] >= 0 for k in range(at, led)):
            return -1  # اختلف المتابعون لعلاقات فلانة | مع فلان
        return led + (self.page.tokens[led].form in prepositions())

    def _begins(self, at: int, end: int) -> bool:
        """Whether a name begins at token `at`, or the words that announce it: النائب فلان, not طلاب فلان."""
        named = next(self.targets.named(at, end), None)
        return named is not None and named.lead == at

    def _felt(self, at: int, end: int, skip: frozenset[int]) -> tuple[str, list[Party]]:
        """What one shows and toward whom: أبدى إعجابه بفلان، أبدى تحفظه على الاتفاق."""
        at += at < end and self.page.tokens[at].form in QUOTE_MARKS
        never = at < end and has(self.page.tokens[at].form, "never")  # أبدى عدم | رضاه عن فلان
        at += never
        form = self.page.tokens[at].form if at < end else ""
        sign = "+" if is_stance_word(form, "feeling+") else "-" if is_stance_word(form, "feeling-") else ""
        if never:
            sign = "-" if sign == "+" else ""
        if not sign and at + 2 < end and is_stance_word(form, "worry"):
            does = is_stance_word(self.page.tokens[at + 2].form, "conduct")
            sign = "-" if does and self.page.tokens[at + 1].form in _OVER else ""
        if not sign or at + 1 >= end:
            return "", []
        at += at + 2 < end and core_in(self.page.tokens[at + 1].form, _HOPES)  # خيبة | أمل
        at = self._past_adjectives(at + 1, end)  # احتراما كبيرا | لفلان
        at += at < end and self.page.tokens[at].form in QUOTE_MARKS  # «بخيبة أمل» | من تراجع فلان
        at += at < end and self.page.tokens[at].form in prepositions()
        return sign, self._named(at, end, skip) if at < end else []

    def _taken_for(self, at: int, end: int, skip: frozenset[int]) -> tuple[str, list[Party]]:
        """What one takes whom for: اعتبر القرار خيانة، اعتبر موقف فلان شجاعا."""
        phrase = self.parties.phrase(at, end)
        if phrase is None or phrase.prep:
            return "", []
        for k in range(phrase.last, min(end, phrase.last + _SOON)):
            opened = opening(self.page.tokens[k].form)
            if opened.article or opened.conj or opened.prep or self.page.tokens[k].kind == "break":
                break
            unlike = inverts(self.page.tokens[k - 1].form)
            sign = verdict_of(self.page.tokens[k].form, unlike=unlike) or self._friend_or_foe(k, end)
            if sign is not None:
                return sign, self._named(at, phrase.last, skip) or self._taken_up(at, phrase, skip)
        return "", []

    def _friend_or_foe(self, k: int, end: int) -> Sign | None:
        """The sign of what one is to whoever takes him for it by token `k`: اعتبر فلانا حليفا، عدوا له."""
        row = attitude_of(self.page.tokens[k].form)
        if row is None or row["kind"] or not self.page.tokens[k].form.endswith("ا"):
            return None
        k = self._past_adjectives(k + 1, end)
        led = self.parties.opening_at(k).prep if k < end else ""
        return None if led and self.page.tokens[k].form not in bound_prepositions() else signed(row["sign"])

    def _taken_up(self, at: int, phrase: Phrase, skip: frozenset[int]) -> list[Party]:
        """Whose the act is that a phrase takes up: اعتبر الحزب هذا القصف | عدوانا."""
        known = phrase.article or (at > 0 and self.page.tokens[phrase.first].form in _THESE)
        owner = self.owners.before(at, phrase.head) if known and not phrase.mentions else None
        return [owner] if owner is not None and owner.entity not in skip else []

    def _is(self, k: int, words: Set[str]) -> bool:
        form = self.page.tokens[k].form
        return self.targets.cast.mention_of[k] < 0 and (form in words or form.removeprefix("ل") in words)

    def _named(self, at: int, end: int, skip: frozenset[int]) -> list[Party]:
        """Whom the phrase at token `at` names, or the deal or side that it is."""
        while at < end and self.page.tokens[at].form in QUOTE_MARKS:
            at += 1
        phrase = self.parties.phrase(at, end)
        if phrase is None:
            return []
        if phrase.mentions:
            return self.targets.first(at, phrase.last + _FAR, skip)
        head = self.page.tokens[phrase.first].form
        if is_stance_word(head, "deal") and (phrase.article or phrase.last > phrase.first + 1):
            return [self.targets.deal(phrase)]
        party = self.targets.side_told(at, end) or self.targets.whose_told(phrase)
        return [party] if party is not None else []
