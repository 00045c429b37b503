"""What follows the word of an event: bare phrases, those that prepositions lead, and by whom it is done."""

from __future__ import annotations

import msgspec

from isnad.reading.events.agents import is_agentive, names_person
from isnad.reading.events.groups import ALL_OF, acts_on, attributed, group_of
from isnad.reading.events.hands import by_hand, from_hand, grasped
from isnad.reading.events.senses import Sense
from isnad.reading.events.titles_behind import adverb, bears, drop_titles, serves
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_agreement import CROWNED
from isnad.reading.phrases.noun_phrases import HONOURS, Phrase
from isnad.reading.phrases.noun_words import ONE_OF_THEM
from isnad.reading.words.event_words import core_in, event_words, names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import (
    attitudes,
    head_in,
    possessed,
    sound_plural,
    verbal,
)
from isnad.text.folding import fold

__all__ = [
    "BELONGING",
    "CHARGING",
    "After",
    "answers_for",
    "before_members",
    "charged",
    "counted_dead",
    "described_by",
    "own_doers",
    "past_object",
    "subject_behind",
    "what_follows",
]

# Before, and what leads who does it: من قبل.
_OF, _BEFORE = fold("من"), fold("قبل")
# By whose mouth one speaks: على لسان أمينه العام فلان.
_TONGUE = fold("لسان")
# What has places for its object oftener than people, as it stands before a pronoun.
_VISITS = words("stays")
# What leads why something is done (ردا على).
_BECAUSE = fold("بسبب")
# By whose fire somebody is killed: برصاص الجيش.
_FIRE = frozenset(fold(w) for w in ("رصاص", "نيران"))
# Adjectives of a person or body that have ل for whose they are: الرئيس المنتمي لجماعة …
BELONGING = frozenset(fold(w) for w in ("التابع", "التابعة", "التابعين", "المنتمي", "المنتمية", "المنتمين"))
_BELONGING_TO = frozenset(word.removeprefix("ال") for word in BELONGING)
# Those behind a body that lead whose it is, as words of attitude do; and what leads him.
_BELONGS = BELONGING | {fold("المتحالفة")}
_STANDS_WITH = frozenset(fold(w) for w in ("مع", "من", "إلى"))
# What is put forward, and is an object and no adverb: رفضت | طلبا.
_OFFERED = words("plans") | words("handed_in")
# Prepositions of two words, with what they become in a frame: في حق المدنيين.
_COMPOUND = {
    (fold(a), fold(b)): fold(c)
    for a, b, c in (
        *(("في", "حق", "بحق"), ("في", "وجه", "أمام"), ("في", "مواجهة", "ضد")),
        *(("في", "اتجاه", "نحو"), ("ب", "اتجاه", "نحو"), ("في", "صفوف", "بحق"), ("في", "أوساط", "بحق")),
    )
}
# What stands before or behind على where it leads no party.
_LEANING, _HOW = words("leaning"), words("how_led")
# Participles of who is charged with a deed or guilty of it, with the endings of number and gender.
_CHARGED = frozenset(
    fold(word + ending)
    for word in ("متهم", "مدان", "مشتبه", "مطلوب", "ملاحق", "متورط", "ضالع", "محكوم")
    for ending in ("", "ا", "ة", "ين", "ون", "ان", "ات")
)
# Who answers for a deed, and what leads to it.
_ANSWERABLE = frozenset(fold("مسؤول" + e) for e in ("", "ة", "ين", "ون"))
_FOR_DEED = "عن"
CHARGING = _CHARGED | _ANSWERABLE
"""The words by which somebody is told as charged with a deed or answering for it."""
# A masdar, and what is required, spelled like two of them with a pronoun.
_NOT_CHARGED = frozenset((fold("ملاحقة"), fold("مطلوبة")))

# How a verb of several ends, or one with their pronoun.
_MANY = ("وا", "ون", "هم")
# What leads to some of those told before, and how far before the verb of them all it stands.
_AMONG = ONE_OF_THEM | {fold(w) for w in ("بينهم", "بينهن", "ضمنهم")}
_AMONG_REACH = 8
# A subject and its object.
_OF_TWO = 2
# How far behind an order what ب leads may stand.
_ORDERED = 30


# Behind من: by whom it is done (من قبل الجيش، من جانب الجيش).
_SIDES = frozenset((fold("قبل"), fold("جانب")))


class After(msgspec.Struct):
    """What follows an event's word: bare phrases, phrases by preposition, and who it is done by."""

    bare: list[tuple[Phrase, list[Party]]]
    led: list[tuple[str, Phrase, list[Party]]]
    by: list[Party]
    bound: list[tuple[str, str]]
    """Prepositions with a suffix pronoun: عليه، معها."""


def answers_for(parties: Parties, k: int, limit: int) -> bool:
    """Whether the word at token `k`, with what stands behind it before `limit`, says who answers for a deed:
    المسؤول عن | الهجمات.
    """
    tokens = parties.page.tokens
    return k + 1 < limit and tokens[k + 1].form == _FOR_DEED and core_in(tokens[k].form, _ANSWERABLE)


def charged(form: str) -> bool:
    """Whether a folded word is a participle of who is charged with a deed: المتهمين، المدانة."""
    return core_in(form, _CHARGED) and not core_in(form, _NOT_CHARGED)


def what_follows(parties: Parties, i: int, limit: int) -> After:
    """The phrases from token `i` to `limit`, bare or led: سلم | المدير المفتاح إلى الحارس has two bare ones
    and one led by إلى.
    """
    while i < limit and parties.closes_quotation(i):
        i += 1  # «ستكرر تهديد» الصيادين
    found = parties.followed.get((i, limit))
    if found is None:
        found = parties.followed[i, limit] = _Following(parties, i, limit).read()
    bare, led = [(p, list(g)) for p, g in found.bare], [(prep, p, list(g)) for prep, p, g in found.led]
    return After(bare, led, list(found.by), found.bound)


class _Following:
    """Reads the phrases from token `i` to `limit` anew."""

    def __init__(self, parties: Parties, i: int, limit: int) -> None:
        self.parties, self.i, self.limit = parties, i, limit
        self.out = After([], [], [], parties.bound(i, limit))
        # تعتقل | ناشطا، تؤيد سجن | ناشط
        self.acts = any(verbal(t.form) for t in parties.page.tokens[max(0, i - 2) : i])
        self.end, self.reached, self.belongs, self.by_told = i, i, -1, False

    def read(self) -> After:
        """The phrases, each once."""
        out = self.out
        for phrase in self.parties.chunks(self.i, self.limit):
            if self._next_clause(phrase):
                break
            if phrase.first >= self.end and not self._owned(phrase):
                self._take(phrase)
        drop_titles(self.parties, out.bare)
        if out.by and out.by[0].entity >= 0:
            out.led = [x for x in out.led if x[2] != out.by]  # من قبل عناصر | من الحركة، قوات تابعة | للحركة
        if len(out.bare) > 1 and serves(self.parties, out.bare[0][0], out.bare[1][0]):
            del out.bare[1]
        if len(out.bare) > _OF_TWO and is_agentive(self.parties, out.bare[2][0]):
            del out.bare[1 : 1 + attributed(self.parties, out.bare[0][0], out.bare[1][0])]
        if len(out.bare) == _OF_TWO and out.bare[0][1] == out.bare[1][1] and not out.bare[1][0].conj:
            del out.bare[1]  # قتل قائد الشرطة في المدينة | العقيد فلان
        return out

    def _next_clause(self, phrase: Phrase) -> bool:
        """Whether و opens the next clause with a phrase of which a verb stands right behind: تلغي الاتفاق |
        وفيينا تحتج.
        """
        opens = phrase.conj == "و" and not phrase.prep and phrase.first >= self.end
        return opens and acts_on(self.parties, phrase.last, self.limit)

    def _owned(self, phrase: Phrase) -> bool:
        """Whether a phrase only tells whose the one before it is, or goes on with that."""
        if self._of_masdar(phrase):
            self.end = group_of(self.parties, phrase, self.limit)[1]
            return True
        if self.belongs >= 0 and phrase.prep and phrase.first - self.belongs <= 1:
            self.end, self.belongs = phrase.last, -1
            return True
        told = bool(self.out.bare or self.out.led)
        if told and phrase.prep == "ل" and phrase.first - self.end <= 1 and self._belongs_to(phrase):
            self.end = phrase.last
            return True
        behind = told and phrase.first == self.end
        if behind and self._charged(phrase):
            self.end = phrase.last
            return True
        if behind and _belonging(self.parties, phrase):
            self.end = self.belongs = phrase.last
            return True
        return False

    def _belongs_to(self, phrase: Phrase) -> bool:
        """Whether a phrase tells whose those before it are who act on what ل leads next: قصف طائرات تابعة |
        للحركة للقرية; not قصف مواقع تابعة للحركة, which is hit with them.
        """
        k, end = phrase.first - 1, phrase.last
        form = self.parties.page.tokens[k].form
        theirs = k > self.i and (form in BELONGING or form in _BELONGING_TO)
        return theirs and end < self.limit and self.parties.opening_at(end).prep == "ل"

    def _charged(self, phrase: Phrase) -> bool:
        """Whether a phrase only tells with what the person named before it is charged: سجن فلان | المتهم
        بالسرقة.
        """
        form = self.parties.page.tokens[phrase.first].form
        one = phrase.article and not (phrase.prep or form.endswith(("ين", "ون", "ات")))
        if one and answers_for(self.parties, phrase.first, self.limit):
            return True  # التصدي للتيار | المسؤول عن الهجمات
        return one and self.parties.cast.kind_at(phrase.first - 1) == "person" and charged(form)

    def _of_masdar(self, phrase: Phrase) -> bool:
        """Whether a bare phrase is the object of a masdar with a pronoun that is led: اعتقل فلان أثناء تغطيته
        | مظاهرة.
        """
        if phrase.prep or phrase.conj or not self.out.led or phrase.first != self.end:
            return False
        led = self.out.led[-1][1]
        form = self.parties.page.tokens[led.first].form
        other = names_person(self.parties, phrase) or (
            not phrase.article and is_agentive(self.parties, phrase)
        )
        if other and core_in(form[:-1], _VISITS):
            return False  # التقى الوزير خلال زيارته | ممثلين عن الأهالي، | الرئيس فلانا
        return (
            led.last == phrase.first == led.first + 1
            and possessed(form)
            and bool(lex(form).masdar or names_act(form))
        )

    def _take(self, phrase: Phrase) -> None:
        """Take a phrase with those joined to it for who acts, or for a bare or led one."""
        self.reached = self.end
        group, self.end = group_of(self.parties, phrase, self.limit, behind=self.acts)
        if phrase.prep == "علي" and _tells_how(self.parties, phrase):
            return
        if self._doers(phrase, group):
            return
        if phrase.prep:
            self._lead(phrase, group)
        else:
            self._stand_bare(phrase, group)

    def _doers(self, phrase: Phrase, group: list[Party]) -> bool:
        """Whether a phrase tells who does it: على يد مسلحين، برصاص الشرطة، من قبل الجيش."""
        whose = grasped(self.parties, self.i, phrase, self.limit)
        if whose is not None:
            group, self.end = group_of(self.parties, whose, self.limit)
            self.out.led.append((phrase.prep, whose, group))
            return True
        if by_hand(phrase):
            self.end = _through_hands(self.parties, self.out, phrase, self.end, self.limit)
            self.by_told = self.by_told or not from_hand(phrase)
            return True
        shooter = _shooter(self.parties, phrase, self.limit)
        if shooter is not None:
            self.out.by, self.end = group_of(self.parties, shooter, self.limit)
            return True
        fired = phrase.prep == "ب" and phrase.head in _FIRE and not phrase.article
        if fired and (land := self.parties.nisbas(phrase.first)):
            self.out.by = land  # برصاص تركي
            return True
        if phrase.prep not in _SIDES or self.by_told:
            return False
        at = self._before_count(phrase.first)
        from_side = at >= 2 and self.parties.page.tokens[at - 2].form == _OF
        answered = any(prep == _BECAUSE for prep, _, _ in self.out.led)  # ردا على قتل جندي من قبل | المهربين
        if from_side and not answered:
            self.out.by = group
            return True
        return False

    def _before_count(self, k: int) -> int:
        """The token of what counts those at token `k`, whose preposition stands before it: من قبل | عدد من
        السكان.
        """
        tokens = self.parties.page.tokens
        while k >= 2 and tokens[k - 1].form == _OF and self.parties.counts(k - 2):
            k -= 2
        return k

    def _lead(self, phrase: Phrase, group: list[Party]) -> None:
        """Take a phrase that a preposition leads, or a compound of one: على لسان فلان، في وجه فلان."""
        compound = _COMPOUND.get((phrase.prep, phrase.head)) if not phrase.article else None
        behind = self.parties.phrase(phrase.first + 1, self.limit) if compound else None
        if compound and behind is not None:
            group, self.end = group_of(self.parties, behind, self.limit)
            self.out.led.append((compound, behind, group))
            return
        self.out.led.append((phrase.prep, phrase, group))
        if phrase.head == _TONGUE:
            name = self.parties.phrase(phrase.last, self.limit)
            self.end = name.last if name is not None and name.mentions and not name.prep else self.end

    def _over_body(self, phrase: Phrase) -> bool:
        """Whether a phrase names the bearer of an office that goes on with ل: النائب الأول لرئيس المجلس |
        الشيخ فلان; by another office of his only where a comma and one more name follow.
        """
        if len(self.out.bare) != 1 or len(self.out.led) != 1 or phrase.prep or phrase.conj:
            return False
        office, (prep, body, _) = self.out.bare[0][0], self.out.led[0]
        tokens, at = self.parties.page.tokens, phrase.last
        joined = prep == "ل" and office.article and (office.last, body.last) == (body.first, phrase.first)
        if not joined or not bears(self.parties, msgspec.structs.replace(office, last=phrase.first), phrase):
            return False
        if self.parties.cast.mention_of[phrase.first] >= 0 or tokens[phrase.first].form in HONOURS:
            return True
        comma = at + 1 < self.limit and tokens[at].form in "،,"
        further = self.parties.phrase(at + 1, self.limit) if comma else None
        if further is None or further.prep or further.conj:
            return False
        return names_person(self.parties, further)

    def _in_title(self, opening: Phrase, phrase: Phrase) -> bool:
        """Whether a phrase belongs to the title that another opens, up to its bearer's name: ولي العهد | نائب
        رئيس مجلس الوزراء | وزير النقل الأمير فلان.
        """
        head = self.parties.page.tokens[opening.first].form
        if self.out.led and head not in CROWNED:
            return False
        if self.parties.cast.kind_at(opening.first - 1) == "person" or head[-1] in "ها":
            return False  # فلان الأمين العام للحزب، معاليه | الوزير فلانا
        m = self.parties.holders.announced(opening)
        return m is not None and opening.first == m.lead and opening.last <= phrase.first < m.last

    def _in_title_or_state(self, opening: Phrase, phrase: Phrase) -> bool:
        return self._in_title(opening, phrase) or (phrase.accusative and not _objects(self.parties, phrase))

    def _stand_bare(self, phrase: Phrase, group: list[Party]) -> None:
        """Take a phrase without a preposition, unless it is a title, an adverb or a state of one before."""
        out, first = self.out, not self.out.led
        at_once = phrase.first == self.reached
        if self._over_body(phrase):
            out.bare[0] = (out.bare[0][0], group)
            out.led.clear()
        elif out.bare and first and at_once and bears(self.parties, out.bare[-1][0], phrase):
            out.bare[-1] = (out.bare[-1][0], group)
        elif not (out.bare and self._in_title_or_state(out.bare[-1][0], phrase)):
            if len(out.bare) == 1 and first and adverb(self.parties, out.bare[0][0], phrase):
                out.bare.clear()  # أنذر مسبقا النظام
            out.bare.append((phrase, group))


def _tells_how(parties: Parties, phrase: Phrase) -> bool:
    """Whether what على leads is no party: هجمات على غرار المجزرة, not هجمات على هذه الأرض."""
    tokens = parties.page.tokens
    if phrase.first > 1 and tokens[phrase.first - 2].form in _LEANING:
        return True
    return tokens[phrase.first].form in _HOW and tokens[phrase.first - 1].form == "علي"


def _through_hands(parties: Parties, out: After, phrase: Phrase, end: int, limit: int) -> int:
    """Note whose hands the phrase tells; the token after them, or `end` where it tells nobody's."""
    rest = parties.phrase(phrase.first + 1, limit)
    if rest is not None and from_hand(phrase):
        group, end = group_of(parties, rest, limit)
        out.led.append((phrase.prep, rest, group))
    elif rest is not None and rest.head != "واحد":
        out.by, end = group_of(parties, rest, limit)
    return end


def _shooter(parties: Parties, phrase: Phrase, limit: int) -> Phrase | None:
    """Whose the fire is that kills: قتل برصاص | الجيش."""
    if phrase.prep != "ب" or phrase.head not in _FIRE or phrase.article or phrase.last <= phrase.first + 1:
        return None
    found = parties.phrase(phrase.first + 1, limit)
    if found is None or found.prep or head_in(parties.page.tokens[found.first].form, "thing"):
        return None
    return found if is_agentive(parties, found) else None


def _belonging(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase goes on with the one before by whose it is or with whom it stands: الجيش | التابع
    للرئيس.
    """
    form = parties.page.tokens[phrase.last - 1].form
    short = phrase.last - phrase.first <= 1 + (form in BELONGING)  # الطائرات | المسيرة التابعة للحركة
    alone = phrase.article and short and not (phrase.prep or phrase.mentions)
    somebody = head_in(parties.page.tokens[phrase.first].form, "people", "container", "force")
    if not alone or phrase.last >= len(parties.page.tokens) or somebody:
        return False
    led = parties.opening_at(phrase.last).prep == "ل" or parties.page.tokens[phrase.last].form in _STANDS_WITH
    return led and (form in _BELONGS or form in attitudes())


def _objects(parties: Parties, phrase: Phrase) -> bool:
    """Whether an indefinite accusative can be an object and is no adverb: اعتقل | ناشطا, رفض | طلبا."""
    form = parties.page.tokens[phrase.first].form
    return is_agentive(parties, phrase) or head_in(form, "thing") or core_in(form, _OFFERED)


def before_members(parties: Parties, k: int, floor: int) -> int:
    """The last token before what names some of the subject that ends at token `k`, or `k` itself: 40 شخصا |
    بينهم أطفال قتلوا.
    """
    tokens = parties.page.tokens
    last = k - (k > floor and tokens[k].form in "،,")
    for n in range(last, max(floor, last - _AMONG_REACH), -1):
        if tokens[n].kind in ("mark", "break") or verbal(tokens[n].form):
            return k
        if tokens[n].form.removeprefix("و") in _AMONG:
            end = n - 1 - (tokens[n - 1].form == "من")
            return end - (end > floor and tokens[end].form in "،,")
    return k


def described_by(parties: Parties, i: int, floor: int) -> list[Party]:
    """The indefinite phrase right before a verb with a pronoun, which describes it: جماعات تؤيدها أنقرة."""
    if before_members(parties, i - 1, floor) < i - 1:
        return []
    for start in range(max(floor, i - 3), i):
        if parties.page.tokens[start].kind != "word" or parties.cast.mention_of[start] >= 0:
            continue
        if parties.classes[start] in ("preposition", "occasion"):
            continue  # من قبل | مسلحين
        phrase = parties.phrase(start, i)
        if phrase is not None and phrase.last == i and not phrase.article and not phrase.mentions:
            counted = start + 2 < i and parties.counts(start + 1) and not parties.counts(start)
            if verbal(parties.page.tokens[start].form) or counted or _done_to_many(parties, start, i):
                continue  # بناء | ثلاثة جسور دمرها المتمردون
            party = parties.party(phrase)
            return [party] if party is not None else []
    return []


def _done_to_many(parties: Parties, start: int, i: int) -> bool:
    """Whether the word at token `start` is an act done to those whom the verb of several at token `i`
    describes: لملاحقة | متمردين هاجموا قرية.
    """
    tokens = parties.page.tokens
    behind = tokens[start + 1].form if start + 1 < i else ""
    act = bool(lex(tokens[start].form).masdar) or names_act(tokens[start].form)
    return act and tokens[i].form.endswith(_MANY) and sound_plural(behind)


def counted_dead(parties: Parties, i: int, at: int, limit: int) -> list[Party]:
    """Those whom a number before the word for the dead at token `at` counts, from token `i` on: سقط فيه |
    أربعون قتيلا.
    """
    for phrase in parties.chunks(i, limit):
        if phrase.first < at < phrase.last and not phrase.prep and parties.counted(phrase):
            return [parties.described(phrase, at + 1)]
    return []


def past_object(parties: Parties, found: Sense, i: int, limit: int) -> int:
    """The token after the object word that gave the sense (رفع العقوبات الدولية | عن …); it names no
    party.
    """
    if "0" in found.recipient:
        return i + 1
    if found.object_at != i + 1:
        return _past_all(parties, found, i, limit)
    phrase = parties.phrase(i + 1, limit)
    named = parties.cast.kind_at(i + 1) == "place"  # فتح | معبر الوادي
    return phrase.last if phrase is not None and (named or not phrase.mentions) else i + 2


def _past_all(parties: Parties, found: Sense, i: int, limit: int) -> int:
    """The same where the object word stands behind one that tells how much of it: رفع | جميع العقوبات."""
    if found.object_at != i + 2 or parties.page.tokens[i + 1].form not in ALL_OF:
        return i + 1
    phrase = parties.phrase(i + 1, limit)
    return phrase.last if phrase is not None and not phrase.mentions else i + 1


def own_doers(parties: Parties, start: int, after: After) -> bool:
    """Whether على يد tells who does the act whose clause opens at token `start`, and not another before it:
    الاحتجاجات بعد مقتل شاب على يد | الشرطة، اعترف بتلقيه أموالا من قبل الحركة.
    """
    end = parties.page.token_at(after.by[0].span.start) if after.by else start
    tokens = parties.page.tokens
    for n in range(start, end - 1):
        form = tokens[n].form
        if parties.classes[n] == "occasion" and form != _BEFORE and names_act(tokens[n + 1].form):
            return False
        led = parties.opening_at(n).prep in ("ب", "ل")
        if led and (_act_of(form) or (possessed(form) and lex(form).masdar)):
            return False  # تضامنها مع فلان واستنكارها لاعتقاله | من قبل الشرطة
    return True


def _act_of(form: str) -> bool:
    """Whether a word tells an act by its masdar with a pronoun: لاعتقاله."""
    return any(w.kind == "masdar" and w.suffix for w in event_words(form))


def subject_behind(parties: Parties, i: int, limit: int) -> bool:
    """Whether a definite subject and what ب leads stand behind the verb at token `i`, be it past his offices
    and whom it is said to: أمر | الملك بصرف رواتب، أمر | وزير الدفاع الجيش بالانسحاب.
    """
    subject = parties.phrase(i + 1, limit)
    if subject is None or subject.prep or not is_agentive(parties, subject):
        return False
    office = head_in(subject.head, "office") and subject.last > subject.first + 1  # وزير الدفاع
    if not (subject.article or subject.mentions or office):
        return False
    for phrase in parties.chunks(subject.last, min(limit, i + _ORDERED)):
        if phrase.prep == "ب":
            return True
        if phrase.prep not in ("", "ل"):
            return False
    return False
