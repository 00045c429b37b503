"""Stances that words tell by themselves: a speaker's judging words about an actor, his own أشكر and نرفض, and
what two do against one another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from isnad.lexicons.conjugation import conjugate
from isnad.lexicons.tables import Row, rows_by_form
from isnad.lexicons.words import predicates
from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Party
from isnad.reading.stances.draft import StanceDraft, evidence_of, speaker_of, teller
from isnad.reading.stances.efforts import coalition_before, subject
from isnad.reading.stances.fronted import told_between
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.cast import NameMention
from isnad.reading.words.event_words import core_in, event_words, listed_core
from isnad.reading.words.lexis import words
from isnad.reading.words.moods import has
from isnad.reading.words.party_words import head_in, opening, verbal
from isnad.reading.words.stance_words import (
    Sign,
    denies,
    denies_verb,
    is_stance_word,
    only_seems_to_deny,
    signed,
    stance_kinds,
    stance_words,
)
from isnad.spans import Span
from isnad.text.clitics import cuts
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = [
    "judging_stances",
    "judging_words",
    "mutual_stances",
    "mutual_words",
    "opens_judgement",
    "opens_mutual",
]

_OWN: dict[str, Sign] = {"SUPPORT": "+", "ACCUSE": "-", "REJECT": "-"}
_AGAINST = frozenset(fold(w) for w in ("ضد", "بوجه"))
# So too, but only behind في: صمد في وجه فلان، تحالفا في مواجهة فلان.
_FACE, _FACING = fold("وجه"), fold("مواجهة")
_THAT = frozenset(fold(w) for w in ("أن", "أنه", "أنها", "أنهم", "إن", "إنه", "إنها", "بأن"))
_FROM = fold("من")
_SIDE = words("one_side")
_BETWEEN = fold("بين")
# What leads another clause than that of a clash: الحرب الباردة، وكانت جيدة للعلاقات | بين فلان وفلان.
_OTHER_CLAUSE = frozenset(("aux", "as", "contrast"))
_WE = frozenset(
    fold(w) for w in ("نحن", "أنا", "إننا", "أننا", "إنني", "أنني", "فنحن", "فأنا", "ونحن", "وأنا")
)
_THIS = frozenset((fold("هذا"), fold("هذه")))
# How far before وضد the speaker may have said with whom he is.
_ALSO = 8
_VALUE = frozenset(fold(w) for w in ("نقدر", "أقدر", "ونقدر", "وأقدر", "أحيي", "نحيي", "وأحيي", "ونحيي"))
_STOPS = frozenset(".؛:")
# Words between a denial and what it says is not.
_BEING = frozenset(fold(w) for w in ("يوجد", "توجد", "وجود", "هناك", "ثمة", "أي", "أية"))
# How far before ضد the verb of its clause may stand.
_CLAUSE = 12
# How soon after a clash it is told between whom.
_CLASHING, _RIGHT_BEHIND = 15, 5
# Words for beside, the one after إلى, and how far before it who stands there may be told to.
_ASIDE, _STAND = fold("جانب"), 6
_RANKS = fold("صفوف")
_SIDE_BY_SIDE = fold("جنب")  # جنبا إلى | جنب مع فلان
_BESIDE = frozenset((_ASIDE, fold("بجانب"), _RANKS, _SIDE_BY_SIDE))
# What one has part in or wages beside another, and how far before it whoever does is told.
_BATTLE, _WAGED = frozenset(fold(w) for w in ("قتال", "معركة", "معارك", "حرب")), 6
_HAVING_PART = frozenset((fold("مشاركة"),))
# How far before a judging noun it may be denied.
_DENIED = 6
# How far behind a word of thanks he may be named to whom something is owed.
_OWED = 10
# What leads to whom one is with, and to where one goes.
_TOGETHER_WITH = frozenset(fold(w) for w in ("مع", "ل"))
_WHITHER = frozenset(fold(w) for w in ("إلى", "لدى", "أمام", "في", "من"))
# What people without a name raise against others: ردد المحتجون هتافات ضد فلان.
_TOGETHER = words("raised_against")
# What one raises against a land, though the word is its verb's too: شن تمردا، يخوض تمرد.
_UPRISING = frozenset(fold(w) for w in ("تمرد", "تمردا", "حملة", "انقلاب"))
_STANDING = frozenset(fold(w) for w in ("قتال", "وقوف"))
_IN, _FOR, _TO, _WITH = fold("في"), fold("ل"), fold("إلى"), fold("مع")
_OURS, _JOINED = fold("نا"), fold("موصول")
# How soon after the word it is told with what one meddles: تدخل فلان في شؤون الجوار.
_MEDDLING = 7


def _judging(form: str) -> Row | None:
    """The row of a folded word, its clitics off."""
    words = rows_by_form("stance_judgements")
    return words.get(listed_core(form, words))


def _own_speech(form: str) -> list[Sign]:
    """The signs of the readings of a folded word by which one speaks for oneself: نندد."""
    return [
        _OWN[word.plover]
        for word in event_words(form)
        if word.kind == "verb" and word.person == 1 and word.speech and word.plover in _OWN
    ]


def judging_words() -> frozenset[str]:
    """The words that judge, and those by which one speaks for oneself."""
    own = (
        verb.form
        for predicate, row in predicates()
        if predicate.speech and predicate.plover in _OWN and row["imperfect"]
        for verb in conjugate(row["lemma"], row["imperfect"])
        if verb.person == 1
    )
    return frozenset((*rows_by_form("stance_judgements"), *own, *_VALUE, *_AGAINST, _WITH))


def mutual_words() -> frozenset[str]:
    """The words for what two do against one another, and for where they stand."""
    return frozenset((*_AGAINST, *_BESIDE, _FACE, *stance_words("clash"), *stance_words("exchange")))


def opens_judgement(form: str) -> bool:
    """Whether a folded word judges, or speaks for whoever says it."""
    side = form.removeprefix("و")
    judges = _judging(form) is not None or form in _VALUE or bool(_own_speech(form))
    return judges or side == _WITH or side in _AGAINST


def opens_mutual(form: str) -> bool:
    """Whether a folded word can tell what two do against one another."""
    told = form in _AGAINST or form in _BESIDE or form == _FACE
    return told or not stance_kinds(form).isdisjoint(("clash", "exchange"))


def judging_stances(
    page: Page,
    judges: Sequence[Speaker | None],
    statements: Sequence[StatementDraft],
    events: Sequence[EventDraft],
    targets: Targets,
    holders: Sequence[int | None],
    at: Sequence[int],
) -> Iterator[StanceDraft]:
    """The stances of speakers by their own words at tokens `at`, in text order: toward whom they give a
    judging noun (مليشيات الحوثي، التدخل الإيراني), and whom they thank or refuse in the first person.
    """
    taken = {e.token for e in events}
    for i in at:
        t, told = page.tokens[i], holders[i]
        speaker = teller(judges, told)
        if speaker is None or told is None or _outlets_word(page, i, statements[told]):
            continue
        sign, found = _judged(targets, i) if not _disowned(page, i) else (None, [])
        if sign is not None and _chanted(page, i):
            continue  # هتافات المصلين «الموت لفلان»: theirs, not his who tells it
        if sign is None and i not in taken:
            sign, found = _own(page, targets, i, speaker)
        for party in found:
            if sign is not None and party.entity != speaker.entity:
                yield StanceDraft(
                    from_=speaker,
                    to=speaker_of(targets.parties, party),
                    sign=sign,
                    evidence=evidence_of(Span(t.start, t.end), party.span),
                    inside=told,
                )


def mutual_stances(
    page: Page, targets: Targets, holders: Sequence[int | None], at: Sequence[int]
) -> Iterator[StanceDraft]:
    """Who is against whom by the words at tokens `at`: اشتباكات بين فلان وفلان, a pair that exchanges blame
    (تبادل الاتهامات), and ضد between two names.
    """
    opposed = any(page.tokens[i].form in _AGAINST for i in at)
    playing = opposed and targets.parties.matter == "none"  # teams play ضد one another
    for i in at:
        t = page.tokens[i]
        if playing and (t.form in _AGAINST or t.form == _FACE):
            continue
        if _there_is_none(page, i) or (stance_kinds(t.form) and _disowned(page, i)):
            continue
        for a, b in _pairs(page, targets, i):
            if a.entity == b.entity and a.entity >= 0:
                continue
            between = page.tokens[page.token_at(a.span.end - 1) + 1 : i]
            if any(is_stance_word(x.form, "worry") for x in between):
                continue  # أعرب فلان عن قلقه من جرائم | ضد فلان
            yield StanceDraft(
                from_=speaker_of(targets.parties, a),
                to=speaker_of(targets.parties, b),
                sign="+" if t.form in _BESIDE else "-",
                evidence=evidence_of(Span(t.start, t.end), a.span, b.span),
                inside=holders[i],
            )


def _there_is_none(page: Page, i: int) -> bool:
    """Whether what the word at token `i` tells is said not to be: لا خلاف بين، لا توجد أي خلافات، عدم وجود
    خلاف.
    """
    k, first = i - 1, page.sentence(i).first
    while k > first and page.tokens[k].form in _BEING:
        k -= 1
    return k >= first and denies(page.tokens[k].form)


def _judged(targets: Targets, i: int) -> tuple[Sign | None, list[Party]]:
    """The actor that a judging noun has as its genitive or adjective, and those joined to him."""
    form = targets.page.tokens[i].form
    row = _judging(form)
    if row is None:
        return None, []
    sign = signed(row["sign"])
    if row["kind"] in ("salute", "slogan", "denied"):
        return sign, _addressed(targets, i, denied=row["kind"] == "denied")
    if row["kind"] in ("thanks", "result"):
        return sign, _owed(targets, i, bare=row["kind"] == "thanks")
    meddling = row["kind"] == "nisba" and any(
        t.form.removeprefix("ال") in stance_words("affairs")
        for t in targets.page.tokens[i + 2 : i + _MEDDLING]
    )
    for m in targets.named(i + 1, i + 4) if meddling or row["kind"] in ("noun", "label") else ():
        ours = form.endswith(_OURS) and targets.page.tokens[i + 1].form == _IN
        opened = targets.parties.opening_at(m.lead)
        whose = not opened.conj and not opened.prep and not targets.parties.town(m.entity)
        if m.lead <= i + 1 + ours and whose:
            return sign, targets.joined_at(m)
    for k in range(i + 1, min(i + 4, len(targets.page.tokens))):
        if targets.cast.mention_of[k] >= 0 or targets.page.tokens[k].kind != "word":
            break
        t = targets.page.tokens[k]
        if opening(t.form).article != opening(form).article or not t.form.endswith(("ي", "يه")):
            break  # تدخل القوات التركية: the forces are Turkish
        country = targets.land(k)
        if country is not None:
            return sign, [country]
    return sign, []


def _outlets_word(page: Page, i: int, told: StatementDraft) -> bool:
    """Whether the word at token `i` may be the outlet's, not the speaker's: أكد الوزير أن مليشيات فلان …"""
    row = _judging(page.tokens[i].form)
    return row is not None and row["kind"] == "label" and told.type != "direct" and page.quote_of[i] < 0


def _chanted(page: Page, i: int) -> bool:
    """Whether the word at token `i` opens a slogan that a speaker only tells of, and calls not himself."""
    row = _judging(page.tokens[i].form)
    if row is None or row["kind"] != "slogan":
        return False
    called = i > 1 and page.tokens[i - 1].form in QUOTE_MARKS and page.tokens[i - 2].form == ":"
    return not (called or (i > 0 and page.tokens[i - 1].form == ":"))


def _disowned(page: Page, i: int) -> bool:
    """Whether one denies what the noun at token `i` tells: نفى الوزير تورط فلان."""
    near = page.tokens[max(page.sentence(i).first, i - _DENIED) : i]
    return any(t.kind == "word" and has(t.form, "deny") for t in near)


def _owed(targets: Targets, i: int, *, bare: bool) -> list[Party]:
    """To whom it is owed by the word at token `i`: بفضل جهود فلان; without a word of good where `bare`."""
    page = targets.page
    end = min(page.sentence(i).last, i + _OWED)
    good = i + 1 < end and is_stance_word(page.tokens[i + 1].form, "merit")
    named = i + 1 < end and targets.cast.mention_of[i + 1] >= 0
    return targets.first(i + 1, end, frozenset()) if good or (bare and named) else []


def _addressed(targets: Targets, i: int, *, denied: bool) -> list[Party]:
    """Whom the noun at token `i` is for: تحية لفلان; nobody where it must be denied to him but is not."""
    tokens = targets.page.tokens
    if denied and not any(denies(t.form) for t in tokens[max(0, i - 2) : i]):
        return []
    i += i + 1 < len(tokens) and tokens[i + 1].form == _JOINED
    with_him = denied and i + 1 < len(tokens) and tokens[i + 1].form == _WITH  # لا تفاوض مع فلان
    at = i + 2 if with_him or (i + 1 < len(tokens) and tokens[i + 1].form == _TO) else i + 1
    m = next(targets.named(at, at + 2), None)
    near = m is not None and m.lead == at and (at > i + 1 or targets.parties.opening_at(at).prep == _FOR)
    return targets.joined_at(m) if m is not None and near else []


def _beside_us(page: Page, i: int) -> Sign | None:
    """Whether a speaker says by the word at token `i` on whose side he is: نحن مع فلان، أنا ضد فلان."""
    form = page.tokens[i].form
    bare = form.removeprefix("و")
    if i == 0 or not (page.tokens[i - 1].form in _WE or (bare != form and _beside_us_before(page, i))):
        return None
    return "+" if bare == _WITH else "-" if bare in _AGAINST else None


def _beside_us_before(page: Page, i: int) -> bool:
    """Whether a speaker has just said on whose side he is: نحن مع فلان | وضد فلان."""
    sides = _AGAINST | {_WITH}
    near = range(max(page.sentence(i).first + 1, i - _ALSO), i)
    return any(page.tokens[k].form in sides and page.tokens[k - 1].form in _WE for k in near)


def _valued(page: Page, targets: Targets, i: int, speaker: Speaker) -> list[Party]:
    """Whom a speaker values by the word at token `i`, which is "we can" as well: نقدر موقف فلان."""
    at, end = i + 1, min(page.sentence(i).last, i + 8)
    if page.tokens[i].form not in _VALUE or at >= end or (i > 0 and denies(page.tokens[i - 1].form)):
        return []
    named = targets.cast.mention_of[at] >= 0 or is_stance_word(page.tokens[at].form, "conduct")
    return targets.first(at, end, frozenset((speaker.entity,))) if named else []


def _own(page: Page, targets: Targets, i: int, speaker: Speaker) -> tuple[Sign | None, list[Party]]:
    """أشكر، نندد، نرفض within one's own words, and whom the words after it name."""
    valued = _valued(page, targets, i, speaker)
    if valued:
        return "+", valued
    side = _beside_us(page, i)
    for sign in [side] if side is not None else _own_speech(page.tokens[i].form):
        end = min(page.sentence(i).last, i + 8)
        found = targets.first(i + 1, end, frozenset((speaker.entity,)))
        return sign, found or (_deal_beside(targets, i + 1, end) if side is not None else [])
    return None, []


def _deal_beside(targets: Targets, at: int, end: int) -> list[Party]:
    """The deal for or against which a speaker says he is: أنا ضد الاتفاق، أنا ضد هذا القانون."""
    at += at < end and targets.page.tokens[at].form in _THIS
    phrase = targets.parties.phrase(at, end) if at < end else None
    deal = phrase is not None and phrase.article and not phrase.mentions
    known = deal and is_stance_word(targets.page.tokens[at].form, "deal")
    return [targets.deal(phrase)] if phrase is not None and known else []


def _parted(page: Page, start: int, end: int) -> bool:
    """Whether another clause begins between (أبلغت فلانا أنها بدأت عمليات ضد فلان), a denial stands there, or
    what is told is ours (في مكالمتنا مع فلان جددنا عزمنا على الصراع ضد فلان).
    """
    forms = [t.form for t in page.tokens[start : end + 1]]
    if any(t.form in _THAT or t.kind == "break" for t in page.tokens[start:end]):
        return True
    if any(denies(a) and not only_seems_to_deny(a, b) for a, b in pairwise(forms)):
        return True
    return any(c.suffix == _OURS for form in forms[:-1] for c in cuts(form))


def _fights(page: Page, k: int) -> bool:
    """Whether a word tells of fighting, so that its doer may stand farther: تقاتل طويلا ضد فلان."""
    form = page.tokens[k].form
    return is_stance_word(form, "clash") or is_stance_word(form, "fight")


def _titled(page: Page, named: Sequence[NameMention]) -> bool:
    """Whether the last of those named is but in the office of the one before: فلان نائب رئيس العراق ضد …"""
    if len(named) < 2 or named[-2].last >= named[-1].first:
        return False
    return head_in(page.tokens[named[-2].last].form, "office")


def _pairs(page: Page, targets: Targets, i: int) -> Iterator[tuple[Party, Party]]:
    form = page.tokens[i].form
    sentence = page.sentence(i)
    facing = form == _FACING and i > sentence.first and page.tokens[i - 1].form == _IN
    if form == _FACE or facing:
        led = i > sentence.first and page.tokens[i - 1].form == _IN
        against = _opposers(targets, i - 1, sentence.first) if led else []
        against = [p for p in against if not (facing and _idle(page, p))]
        yield from product(against, targets.first(i + 1, min(sentence.last, i + 5), frozenset()))
        return
    if form in _AGAINST:
        against = _opposers(targets, i, sentence.first)
        allied = coalition_before(targets.parties, i)
        if allied is not None and all(p.entity != allied.entity or p.entity < 0 for p in against):
            against = [*against, allied]
        whom = targets.first(i + 1, min(sentence.last, i + 5), frozenset()) if against else []
        yield from product(against, whom)
        return
    if form in _BESIDE:
        at = i + 1 + (form == _SIDE_BY_SIDE and i + 1 < sentence.last and page.tokens[i + 1].form == _WITH)
        m = next(targets.named(at, min(sentence.last, at + 3)), None)
        side = targets.side_told(at, sentence.last) if m is None and at < sentence.last else None
        beside = targets.joined_at(m) if m is not None else [side] if side is not None else []
        yield from product(_standing(targets, i, sentence.first) if beside else (), beside)
        return
    sides: tuple[list[Party], list[Party]] = ([], [])
    if is_stance_word(form, "exchange") and _exchanged(page, i, sentence.last):
        sides = _sides(targets, i + 1, sentence.last)
        if any(p.entity < 0 for p in (*sides[0], *sides[1])):
            return
    elif is_stance_word(form, "clash"):
        at = _between(targets, i, sentence.last)
        sides = _sides(targets, at + 1, sentence.last) if at >= 0 else _fronted(targets, i)
        if at > i + _RIGHT_BEHIND and all(_town(targets, p) for p in (*sides[0], *sides[1])):
            return  # اشتباكات في الجبال المطلة على الطريق بين بلدة وبلدة
    for a, b in product(*sides):
        if a.entity >= 0 or b.entity >= 0 or all(_side_in_arms(targets, p) for p in (a, b)):
            yield a, b
            yield b, a


def _idle(page: Page, party: Party) -> bool:
    """Whether one is told right after a verb that is denied: لم تتحرك | تركيا في مواجهة فلان."""
    at = page.token_at(party.span.start)
    return at > 1 and denies_verb(page.tokens[at - 2].form)


def _exchanged(page: Page, i: int, last: int) -> bool:
    """Whether words or blows are what two give one another by a word: تراشق فلان وفلان بالتهم."""
    after = page.tokens[i + 1 : min(i + 6, last)]
    return any(t.kind == "word" and is_stance_word(t.form, "exchanged") for t in after)


def _between(targets: Targets, i: int, last: int) -> int:
    """Where those are told who clash by the word at token `i`, behind where and how they do: اشتباكات عنيفة
    اندلعت في محافظة فلانة | بين; -1 where another clause comes first.
    """
    for k in range(i + 1, min(i + _CLASHING, last)):
        t = targets.page.tokens[k]
        if t.form == _BETWEEN:
            return -1 if is_stance_word(targets.page.tokens[k - 1].form, "bordering") else k
        far = k > i + _RIGHT_BEHIND and (t.form in "،," or is_stance_word(t.form, "contact"))
        told = targets.parties.classes[k] in _OTHER_CLAUSE and t.kind == "word"
        if far or told or t.kind == "break" or t.form in _STOPS or t.form in _THAT:
            break
    return -1


def _fronted(targets: Targets, i: int) -> tuple[list[Party], list[Party]]:
    """The two of whom a clause begins that there is what token `i` tells: بين فلان وفلان | خلاف قديم."""
    told = told_between(targets, i)
    return (told[:1], told[1:]) if len(told) == 2 else ([], [])


def _opposers(targets: Targets, i: int, first: int) -> list[Party]:
    """Who is against others by ضد at token `i`: whoever is named near before it, else whose is what it
    completes.
    """
    page = targets.page
    fight = next((k for k in range(i - 1, max(first, i - 4), -1) if _fights(page, k)), i)
    land = targets.land(i - 1) if i > first + 1 and is_stance_word(page.tokens[i - 2].form, "act") else None
    if land is not None:
        return [land]  # انتقد فلان التصريحات التركية ضد فلان
    near = [m for m in targets.named(max(first, fight - 9), i) if fight - m.last <= 4]
    doers = [m for m in near if not targets.where(m) and not _parted(page, m.last, i)]
    if fight == i and doers and any(t.form in "،," for t in page.tokens[doers[-1].last : i]):
        return []  # قصفت مواقع لفلان، والثانية ضد فلان
    if not doers or (doers[-1].first > 0 and page.tokens[doers[-1].first - 1].form == _IN):
        return _completed(targets, i, first)
    if len(doers) > 1 and targets.parties.led_by(doers[-1], _TOGETHER_WITH):
        return [Party(m.entity, m.span) for m in doers[-2:]]  # تحالف فلان مع فلان | ضد فلان
    whither = len(near) > 1 and targets.parties.led_by(doers[-1], _WHITHER)
    doer = doers[-2] if len(doers) > 1 and (whither or _titled(page, doers)) else doers[-1]
    return [Party(doer.entity, doer.span)]


def _completed(targets: Targets, i: int, first: int) -> list[Party]:
    """Whose is what ضد at token `i` completes: a country's by its adjective (القصف التركي ضد), his who has an
    office (تصريحات وزير العدل ضد), or his who is the subject of the clause's verb (أطلقت الشرطة عملية ضد).
    """
    tokens, countries, near = targets.page.tokens, list[Party](), True
    for k in range(i - 1, max(first, i - _CLAUSE) - 1, -1):
        t = tokens[k]
        if t.kind == "break" or t.form in _STOPS or t.form in _THAT:
            break
        if targets.cast.mention_of[k] >= 0 or t.kind != "word":
            near = False
            continue
        near = near and t.form.endswith(("ي", "ه"))
        country = targets.nisba(k) if near else None
        if country is not None:
            countries.append(country)
        elif countries:
            return countries
        elif is_stance_word(t.form, "conduct") and head_in(tokens[k + 1].form, "office"):
            holder = targets.holder_after(k)
            return [holder] if holder is not None else []
        elif verbal(t.form) and not (core_in(t.form, _UPRISING) and verbal(tokens[k - 1].form)):
            denied = k > 0 and denies(tokens[k - 1].form)
            found = None if denied else subject(targets.parties, k, i, hidden=False)
            if found is None or (found.entity >= 0 and targets.parties.town(found.entity)):
                return []
            told = any(core_in(t.form, _TOGETHER) for t in tokens[max(k, i - 2) : i])
            sides = _side_in_arms(targets, found) or (told and targets.parties.agent(found))
            return [found] if found.entity >= 0 or sides else []
    return countries


def _standing(targets: Targets, i: int, first: int) -> list[Party]:
    """Who stands or fights beside those named after token `i`: قاتل فلان إلى جانب، وقوف فلان بجانب."""
    tokens = targets.page.tokens
    near = range(i - 1, max(first, i - _STAND) - 1, -1)
    k = next((k for k in near if _stands(tokens[k].form)), -1)
    denied = k > 0 and denies(tokens[k - 1].form)
    lead = {_ASIDE: _TO, _SIDE_BY_SIDE: _TO, _RANKS: _IN}.get(tokens[i].form)
    if k < 0 or denied or (lead is not None and tokens[i - 1].form != lead):
        return []
    m = targets.genitive(k, i) if core_in(tokens[k].form, _STANDING) else None
    if m is not None:
        return [Party(m.entity, m.span)]
    if core_in(tokens[k].form, _BATTLE):
        return _waging(targets, k, first)
    found = subject(targets.parties, k, i, hidden=False)
    return [found] if found is not None and _sides_with(targets, found) else []


def _stands(form: str) -> bool:
    return is_stance_word(form, "standing") or core_in(form, _BATTLE)


def _sides_with(targets: Targets, party: Party) -> bool:
    return party.entity >= 0 or _side_in_arms(targets, party)


def _waging(targets: Targets, k: int, first: int) -> list[Party]:
    """Who has part in the fighting told at token `k`: شارك فلان في | القتال، مشاركة فلان في | القتال."""
    for n in range(k - 1, max(first, k - _WAGED) - 1, -1):
        form = targets.page.tokens[n].form
        m = targets.genitive(n, k) if core_in(form, _HAVING_PART) else None
        verb = verbal(form) and targets.cast.mention_of[n] < 0 and not targets.parties.classes[n]
        if (m is not None or verb) and n and denies_verb(targets.page.tokens[n - 1].form):
            return []  # لم يشارك فلان في القتال
        if m is not None:
            return [Party(m.entity, m.span)]
        if verb:
            found = subject(targets.parties, n, k, hidden=False)
            return [found] if found is not None and _sides_with(targets, found) else []
    return []


def _side_in_arms(targets: Targets, party: Party) -> bool:
    """Whether one without a name is a side that fights: القوات النظامية، مقاتلي المعارضة."""
    words = targets.parties.folded_words(party)
    if len(words) < 2:
        return False
    unit = opening(words[0]).article and head_in(words[0], "container", "force")  # الفرقة الرابعة
    return unit or is_stance_word(words[0], "armed") or is_stance_word(words[0], "camp")


def _town(targets: Targets, party: Party) -> bool:
    """Whether one is a town that stands for no government."""
    known = party.entity >= 0 and targets.parties.town(party.entity)
    return known and not targets.parties.seat(party.entity)


def _sides(targets: Targets, start: int, end: int) -> tuple[list[Party], list[Party]]:
    """Who is on the one side and who on the other: بين فلان وفلان من جهة، وفلان من جهة أخرى."""
    first, at = targets.side(start, end)
    tokens = targets.page.tokens
    if at + 1 < end and tokens[at].form == _FROM and tokens[at + 1].form in _SIDE:
        at += 2
        while at < end and tokens[at].kind == "mark":
            at += 1
        return first, targets.side(at, end)[0]
    return (first[:1], first[1:]) if len(first) == 2 else ([], [])
