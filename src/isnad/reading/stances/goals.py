"""Stances that goals show: whom one works, fights or plans to bring down.

مساعي الحركة لإضعاف الحكومة, "the movement's efforts to weaken the government": the movement is against
it. Whose goal it is, the word of effort before it tells by its genitive, pronoun or subject; else it is that
of whoever calls for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from isnad.lexicons.tables import Row, rows_by_form, values
from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.stances.draft import StanceDraft, evidence_of, named_speaker, speaker_of
from isnad.reading.stances.efforts import REACH, coalition_before, whose
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_words import listed_core
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in, opening, prepositions
from isnad.reading.words.stance_words import denies, is_stance_word, signed, stance_words
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = ["goal_stances", "goal_words", "opens_goal"]

_BARE = "0"
_SIDE = fold("جانب")
# What the column `evil` of the goals' table asks for.
_HARM, _DEAL, _BODY, _WORK, _RULE = "yes", "deal", "body", "work", "rule"
# The words that must stand right behind the goal's, by what the column asks for: وضع حد لفلان.
_BETWEEN = {
    "way": frozenset((fold("الطريق"),)),
    "trust": frozenset((fold("الثقة"),)),
    "curbs": frozenset(fold(w) for w in ("العقوبات", "الحصار", "الحظر")),
    "end": frozenset(fold(w) for w in ("حد", "حدا", "نهاية")),
}
# Who saves a seat of power does not back those who rule there: إنقاذ القدس.
_RESCUES = frozenset(("إنقاذ", "إغاثة", "نصرة", "حماية"))
# What of his is made easier: تسهيل عمل فلان.
_WORKING = words("workings")
# Where one is brought back to: إعادة الرئيس إلى السلطة.
_TO_RULE = frozenset(fold(w) for w in ("السلطة", "الحكم", "منصبه", "منصبها", "الرئاسة", "سدة"))
_INTO, _ORDER, _COUNTRY = fold("إلى"), fold("نظام"), fold("بلاد")
# Behind what is done for a goal, and how far before it what is done may stand.
_FOR_IT = frozenset(fold(w) for w in ("بهدف", "بغية", "أجل", "لأجل", "سبيل"))
_CLAUSE = 14
_ON_DEAL = fold("على")
# Behind what is talked about: اجتمع فلان وفلان لبحث مواجهة فلان.
_TALKED = frozenset(
    fold(w) for w in ("لبحث", "بحث", "لمناقشة", "مناقشة", "سبل", "جهود", "كيفية", "آليات", "وسائل", "خطط")
)
_TALKS = frozenset(("CONSULT", "AGREE", "COOPERATE"))
# How soon in the words of a call its goal is told.
_CALLED = 4
# How far before its object the verb of trying may stand.
_TRYING = 8
# How soon after support the effort that it is for is told.
_BACKED = 4
# How many characters the evidence of a stance may span.
_NEAR = 200
# Help in what one does, and how far before it whoever is helped may be told; the ending of what two do.
_HELP, _HELPED = frozenset(fold(w) for w in ("مساعدة", "معاونة", "إعانة")), 6
_IN, _TWO = fold("في"), ("ان", "ون")
_OURS = words("our_will")
_TO = frozenset(
    fold(w) for w in ("إلى", "على", "في", "لأجل", "أجل", "بهدف", "هدف", "بغية", "نحو", "سبيل", "من")
)
# Verbs that have the goal for their object.
_ON = words("goal_behind")
# Before what must be, and behind it.
_NEED = frozenset(prep + w for w in words("needs") for prep in ("", "ب", "ل"))
_MUST = words("must") | {fold(w) for w in ("واجب", "واجبة", "ضرورة", "ضروري", "ضرورية", "بد", "لابد", "شرط")}
_DUE = words("must") | {fold(w) for w in ("الضروري", "الواجب", "المطلوب")}
_REACHED = 20
# What denies the need right before it is told: غير ضروري، لم يعد شرطا.
_NOT_SO = frozenset(fold(w) for w in ("غير", "ليس", "ليست", "يعد", "تعد"))
_THAT, _FROM = fold("إن"), fold("من")
_NO_WAY_ROUND = frozenset(fold(w) for w in ("بد", "لابد", "مناص", "مفر"))
# What keeps from a goal, as a word of denial does.
_SPARING = frozenset(fold(w) for w in ("وقف", "تجنب"))
# What the goal is a part or a condition of.
_INCLUDING = frozenset(
    fold(w)
    for w in (
        *("يشمل", "تشمل", "يتضمن", "تتضمن", "يتطلب", "تتطلب", "يقتضي", "تقتضي", "يستدعي", "تستدعي"),
        *("يعني", "تعني", "ضمان"),
    )
)
_BUT = fold("إلا")


def _goal(form: str) -> Row | None:
    """The row of a folded word, its clitics off."""
    goals = rows_by_form("stance_goals")
    return goals.get(listed_core(form, goals))


def goal_words() -> frozenset[str]:
    """The words that can tell a goal."""
    return frozenset(rows_by_form("stance_goals"))


def opens_goal(form: str) -> bool:
    """Whether a folded word can tell a goal."""
    return _goal(form) is not None


def goal_stances(
    page: Page,
    parties: Parties,
    targets: Targets,
    statements: Sequence[StatementDraft],
    events: Sequence[EventDraft],
    holders: Sequence[int | None],
    at: Sequence[int],
) -> Iterator[StanceDraft]:
    """The stances that the goals at tokens `at` show, in text order."""
    backing = {e.token: e for e in events if e.type == "SUPPORT" and e.status == "happened"}
    for i in at:
        t = page.tokens[i]
        row = _goal(t.form) if parties.cast.mention_of[i] < 0 else None
        told = holders[i]
        needed = _needed(page, i, statements[told]) if row is not None and told is not None else False
        if (
            row is None
            or not (needed or _aimed(page, i) or _attempted(page, parties, i))
            or _titled(page, i)
            or any(denies(b.form) or b.form in _SPARING for b in page.tokens[max(0, i - 2) : i])
        ):
            continue
        whom = _whom(page, targets, i, row)
        if not whom:
            continue
        told_by = statements[told] if told is not None else None
        doers = _after_it(page, targets, events, i, row, told_by, needed=needed)
        if any(who.entity == p.entity >= 0 for p in whom for who in doers):
            continue
        backers = _backers(page, backing, i)
        for party, who in product(whom, doers):
            to, sign, goal = speaker_of(parties, party), signed(row["sign"]), Span(t.start, party.span.end)
            for backer in backers:
                if backer.entity != party.entity or backer.entity < 0:
                    yield StanceDraft(from_=backer, to=to, sign=sign, evidence=goal, inside=told)
            evidence = evidence_of(goal, Span(t.start, t.end), party.span, who.span, most=_NEAR)
            yield StanceDraft(from_=who, to=to, sign=sign, evidence=evidence, inside=told)


def _after_it(
    page: Page,
    targets: Targets,
    events: Sequence[EventDraft],
    i: int,
    row: Row,
    told: StatementDraft | None,
    *,
    needed: bool,
) -> list[Speaker]:
    """Whose the goal at token `i` is; the speaker's of what he says is needed."""
    parties, form = targets.parties, page.tokens[i].form
    doers: list[Speaker] = []
    own = named_speaker(told) if needed and told is not None else None
    # خلاف على تمديد العقد
    disputed = row["evil"] == _DEAL and i > 0 and page.tokens[i - 1].form == _ON_DEAL
    if needed:
        doers = [own] if own is not None else []
    elif not disputed:
        own = whose(page, parties, i)
        doers = _together(targets, own, i) if own is not None else _doers(page, events, i)
        backed = _backed(page, targets, i)
        doers += [backed] if backed is not None and not any(d.same(backed) for d in doers) else []
        if not doers and told is not None and _must(page, told, i):
            own = named_speaker(told)  # يجب تبني خطة للقضاء على فلان
            doers = [own] if own is not None else []
    caller = _caller(page, told, i, row) if told is not None and own is None else None
    doers += [caller] if caller is not None else []
    allied = coalition_before(parties, i) if opening(form).prep == "ل" else None
    if allied is not None and all(allied.entity != d.entity or d.entity < 0 for d in doers):
        doers.append(speaker_of(parties, allied))
    return doers


def _needed(page: Page, i: int, told: StatementDraft) -> bool:
    """Whether a speaker says that what the word at token `i` tells must be: ضرورة محاسبة فلان، إن محاسبة فلان
    واجبة.
    """
    if (
        i
        and (page.tokens[i - 1].form in _NEED or page.tokens[i - 1].form in _DUE)
        and opening(page.tokens[i].form).prep == ""
    ):
        return True
    if i > 1 and page.tokens[i - 1].form == _FROM and page.tokens[i - 2].form in _NO_WAY_ROUND:
        return True  # لا بد من محاسبة فلان
    first, last = told.tokens[0]
    before = page.tokens[i - 1].form if i else ""
    if before == _BUT or (before in _INCLUDING and any(t.form in _MUST for t in page.tokens[first:i])):
        return True  # لا حل إلا برحيل فلان، الحل يجب أن يشمل رحيل فلان
    opens = i == first or i == page.sentence(i).first + (page.tokens[page.sentence(i).first].form == _THAT)
    end = min(last, page.sentence(i).last, i + _REACHED)
    needs = (k for k in range(i + 1, end) if page.tokens[k].form in _MUST)
    return opens and any(all(t.form not in _NOT_SO for t in page.tokens[k - 2 : k]) for k in needs)


def _must(page: Page, told: StatementDraft, i: int) -> bool:
    """Whether a speaker says in the sentence that what leads to the goal at token `i` must be done."""
    if i == 0 or (opening(page.tokens[i].form).prep != "ل" and page.tokens[i - 1].form not in _FOR_IT):
        return False
    first = max(told.tokens[0][0], page.sentence(i).first, i - _REACHED)
    musts = (k for k in range(first, i) if page.tokens[k].form in _MUST or page.tokens[k].form in _NEED)
    before = (page.tokens[k - 1].form if k else "" for k in musts)
    return any(form not in _NOT_SO and not denies(form) for form in before)


def _titled(page: Page, i: int) -> bool:
    """Whether the words of a goal are but what something is called: مؤتمر «من أجل إنقاذ فلانة»."""
    opens = any(t.form in QUOTE_MARKS for t in page.tokens[max(0, i - 3) : max(0, i - 1)])
    return opens and page.tokens[i - 1].form in _FOR_IT


def _aimed(page: Page, i: int) -> bool:
    """Whether the word at token `i` is told as what one is after: لإضعاف، إلى إضعاف، هدف إضعاف."""
    before = page.tokens[i - 1].form if i else ""
    return opening(page.tokens[i].form).prep in ("ل", "ب") or before in _TO or before in _ON


def _attempted(page: Page, parties: Parties, i: int) -> bool:
    """Whether the word at token `i` is the object of a verb of trying or wanting, its subject between them or
    before it: تحاول الحركة | إضعاف الحكومة، الحركة تريد | إضعافها.
    """
    floor = max(page.sentence(i).first, i - _TRYING)
    k = next((k for k in range(i - 1, floor - 1, -1) if _tries(page.tokens[k].form)), -1)
    if k < 0 or parties.cast.mention_of[k] >= 0:
        return False
    phrase = parties.phrase(k + 1, i) if k + 1 < i else None
    if phrase is None or phrase.prep:
        return k + 1 == i
    return any(p.last == i for p in (phrase, *parties.conjoined(phrase, i)))


def _tries(form: str) -> bool:
    return is_stance_word(form, "attempt")


def _whom(page: Page, targets: Targets, i: int, row: Row) -> list[Party]:
    """Whom or what the goal would hit: a name that is no town and those joined to him, the state, a deal."""
    wanted = {fold(v) for v in values(row["complement"])}
    limit = min(page.sentence(i).last, i + 8)
    beside = i + 2 < limit and page.tokens[i + 2].form == _SIDE  # الوقوف إلى جانب فلان
    after = page.tokens[i + 1].form if i + 1 < limit else ""
    between = next((kind for kind, told in _BETWEEN.items() if after in told), "")
    if between != (row["evil"] if row["evil"] in _BETWEEN else ""):
        return []
    start = i + 1 + (between != "")
    phrase = next(iter(targets.parties.chunks(start, limit)), None)
    if phrase is None or phrase.first > start + 1 + beside or (phrase.prep or _BARE) not in wanted:
        return []
    return _hit(page, targets, phrase, row)


def _hit(page: Page, targets: Targets, phrase: Phrase, row: Row) -> list[Party]:
    """Whom or what the phrase behind a goal tells, as its row asks for."""
    parties, form = targets.parties, page.tokens[phrase.first].form
    if form.removeprefix("ال") == _COUNTRY:
        return []  # حماية البلاد
    whole = phrase.article or phrase.last > phrase.first + 1
    if whole and not phrase.mentions and is_stance_word(form, "deal"):
        return [targets.deal(phrase)] if row["evil"] in ("", _DEAL) else []  # إلغاء الاتفاق
    harm = is_stance_word(form, "harm") or is_stance_word(form, "conduct")
    if (row["evil"] == _HARM and not is_stance_word(form, "harm")) or row["evil"] == _DEAL:
        return []
    if row["evil"] == _WORK and form not in _WORKING:
        return []
    if harm and not phrase.mentions:
        lands = [p for k in range(phrase.first + 1, phrase.last) if (p := targets.land(k)) is not None]
        return lands if len(lands) == 1 else []
    if phrase.mentions:
        return _named(page, targets, phrase, row)
    return _state(page, parties, phrase, row)


def _named(page: Page, targets: Targets, phrase: Phrase, row: Row) -> list[Party]:
    """Whom a phrase names, and those joined to him; no town, and where the row asks for it a body itself."""
    parties, m = targets.parties, targets.cast.mentions[phrase.mentions[0]]
    party = parties.party(phrase)
    if party is None or party.entity < 0:
        return []
    kind = targets.cast.entities[party.entity].type
    if row["evil"] == _BODY and (m.lead != phrase.first or kind != "organization"):
        return []  # حل أزمة الحزب
    if row["evil"] == _RULE and not (
        _rules(page.tokens[m.first].form) or (kind != "place" and _to_rule(page, m.last))
    ):
        return []
    group = targets.joined_at(m) if m.entity == party.entity else [party]
    group = [p for n, p in enumerate(group) if n == 0 or _ends(page, p)]
    seats = row["word"] not in _RESCUES
    return [p for p in group if not parties.town(p.entity) or (seats and parties.seat(p.entity))]


def _doers(page: Page, events: Sequence[EventDraft], i: int) -> list[Speaker]:
    """Who does what is done for the goal at token `i`, or talks of it: اجتمع الحزب وفلان | بهدف إسقاط فلان,
    زار فلان البلاد لبحث | مواجهة فلان.
    """
    talked = i > 0 and page.tokens[i - 1].form in _TALKED
    if i == 0 or not (talked or page.tokens[i - 1].form in _FOR_IT):
        return []
    first = max(page.sentence(i).first, i - _CLAUSE)
    first = next((k + 1 for k in range(i - 1, first - 1, -1) if page.tokens[k].form in ".؛:"), first)
    done = [e for e in events if first <= e.token < i and e.status != "denied"]
    if talked:
        done = [e for e in done if e.type in _TALKS]
    return list(max(done, key=lambda e: e.token).actors) if done else []


def _backed(page: Page, targets: Targets, i: int) -> Speaker | None:
    """Who is helped in what he does by the word at token `i`: لمساعدة الحكومة في | مواجهة فلان."""
    if i < 3 or page.tokens[i - 1].form != _IN:
        return None
    for k in range(i - 2, max(page.sentence(i).first, i - _HELPED) - 1, -1):
        if is_stance_word(page.tokens[k].form, "backing") or page.tokens[k].form.removeprefix("ل") in _HELP:
            phrase = targets.parties.phrase(k + 1, i - 1)
            whole = phrase is not None and phrase.last == i - 1 and not phrase.prep
            party = targets.parties.party(phrase) if phrase is not None and whole else None
            agent = party is not None and targets.parties.agent(party)
            return speaker_of(targets.parties, party) if party is not None and agent else None
    return None


def _together(targets: Targets, own: Speaker, i: int) -> list[Speaker]:
    """Whose a goal is, and those joined to him short of token `i`: تسعى قطر وتركيا إلى إسقاط فلان، فلان وفلان
    يبحثان مكافحة فلان.
    """
    m = targets.mention_at(own.span)
    if m is None or own.entity < 0:
        return [own]
    start = m
    if m.last < i and targets.page.tokens[m.last].form.endswith(_TWO):
        before = [x for x in targets.named(max(0, m.lead - _HELPED), m.lead) if x.last == m.lead]
        start = before[0] if before and targets.parties.opening_at(m.lead).conj == "و" else m
    group = [p for p in targets.joined_at(start) if p.span.end <= targets.page.tokens[i].start]
    return [speaker_of(targets.parties, p) for p in group] or [own]


def _ends(page: Page, party: Party) -> bool:
    """Whether a joined name ends there, and is no noun with its genitive: وفتح | آفاق التجارة."""
    at = page.token_at(party.span.end - 1) + 1
    opened = opening(page.tokens[at].form) if at < len(page.tokens) else None
    led = opened is None or page.tokens[at].kind != "word" or page.tokens[at].form in prepositions()
    return led or (opened is not None and bool(opened.prep or opened.article or opened.conj))


def _rules(form: str) -> bool:
    """Whether a word is for who rules, and not for order: الحكومة، الشرعية, but not النظام."""
    bare = form.removeprefix("ال")
    return bare in stance_words("power") and bare != _ORDER


def _to_rule(page: Page, at: int) -> bool:
    """Whether one is brought back to power by the words at token `at`: إلى السلطة."""
    forms = [t.form for t in page.tokens[at : at + 2]]
    return len(forms) == 2 and forms[0] == _INTO and forms[1] in _TO_RULE


def _state(page: Page, parties: Parties, phrase: Phrase, row: Row) -> list[Party]:
    """The state or the people that a phrase tells: إضعاف الحكومة، دعم الشعب السوري."""
    if row["evil"] == _RULE:
        state = _rules(phrase.head)
    else:
        state = head_in(phrase.head, "body", "force") or phrase.head in stance_words("power")
    people = row["sign"] == "+" and is_stance_word(page.tokens[phrase.first].form, "people")
    told = phrase.article and (state or (people and row["evil"] == ""))
    party = parties.party(phrase) if told else None
    return [party] if party is not None else []


def _backers(page: Page, backing: dict[int, EventDraft], i: int) -> Sequence[Speaker]:
    """Who backs the effort toward the goal at token `i`: دعم فلان لمساعي الحركة لإضعاف الحكومة."""
    first = max(page.sentence(i).first, i - REACH)
    effort = next((k for k in range(i - 1, first, -1) if is_stance_word(page.tokens[k].form, "effort")), -1)
    for k in range(effort - 1, max(first, effort - _BACKED) - 1, -1):
        if k in backing:
            return backing[k].actors
    return ()


def _caller(page: Page, told: StatementDraft, i: int, row: Row) -> Speaker | None:
    """Who calls for the goal at token `i`, vows it, or whose country is after it: دعا الوزير إلى محاربة فلان،
    توعدت الحركة بالرد على فلان.
    """
    near = i - told.tokens[0][0] <= _CALLED
    ours = any(t.form in _OURS for t in page.tokens[max(told.tokens[0][0], i - 4) : i])
    vowed = told.speech == "threaten" and row["sign"] == "-" and opening(page.tokens[i].form).prep == "ب"
    called = near and (told.speech == "demand" or vowed)
    return named_speaker(told) if called or ours else None
