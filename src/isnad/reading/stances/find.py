"""Who stands with or against whom: signed relations that the words of an article express.

Four sources, and never mere co-occurrence: a deed that carries a sign toward its recipient (an assault, a
sanction); an act of speech (`speech`: رحب، اتهم، رفض); words of attitude that describe one party by
another (الموالية للحكومة, حليف دمشق), verbs of attitude (`verbs`: وثق، تخلى عن), and acts against another
(التدخل الإيراني في شؤون فلان); a speaker's judging words, clashes and exchanges (`judgements`, `verdicts`).
A stance told inside a statement is its speaker's telling.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from isnad.reading.events.context import GENDERS
from isnad.reading.events.find import EventDraft
from isnad.reading.events.sides import means_both
from isnad.reading.parties.lands import HIS_COUNTRY
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.stances.answers import answer_stances
from isnad.reading.stances.attitude_words import opens_attitude
from isnad.reading.stances.attitudes import attitude_stances
from isnad.reading.stances.brought import given_stances
from isnad.reading.stances.charges import Charges
from isnad.reading.stances.cover import cover_stances
from isnad.reading.stances.deeds import deed_stances
from isnad.reading.stances.demands import demand_stances, fear_stances
from isnad.reading.stances.described import is_country
from isnad.reading.stances.draft import StanceDraft, head_of, is_anonymous, named_speaker, speaker_of
from isnad.reading.stances.efforts import subject
from isnad.reading.stances.feelings import feeling_stances
from isnad.reading.stances.goals import goal_stances
from isnad.reading.stances.harm_backed import harm_backed_stances, harm_opposed
from isnad.reading.stances.innocents import innocent_stances
from isnad.reading.stances.judgements import judging_stances, mutual_stances
from isnad.reading.stances.openers import telling
from isnad.reading.stances.own_party import own_party
from isnad.reading.stances.owners import Owners
from isnad.reading.stances.purpose import purpose_stances, with_purposes
from isnad.reading.stances.quoted_deeds import quoted_deed_stances
from isnad.reading.stances.speech import speech_stances
from isnad.reading.stances.stirred import stirred_stances
from isnad.reading.stances.targets import Targets
from isnad.reading.stances.ties import tie_stances
from isnad.reading.stances.verbs import verb_stances
from isnad.reading.stances.verdicts import verdict_stances
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_words import core_in, event_words, names_act
from isnad.reading.words.lexis import source_heads, words
from isnad.reading.words.moods import has
from isnad.reading.words.party_words import head_in, opening
from isnad.reading.words.stance_words import Sign, is_stance_word, stance_kinds, stance_words
from isnad.spans import Span
from isnad.text.clitics import THIRD_SINGULAR
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["StanceDraft", "find_stances"]

# Acts whose ل tells whom they are against: تهديد فلان لفلان, but not تدخل المدير لفريقه.
_TO = fold("ل")
_DIRECTED = words("directed")
# Words, that are said somewhere.
_SAID = frozenset(fold(w) for w in ("تصريحات", "اتهامات", "انتقادات", "تهديدات", "حملة", "مواقف"))
_IN = fold("في")
# Who knows what the writer says that everybody knows.
_EVERYBODY = frozenset(fold(w) for w in ("الجميع", "الكل", "القاصي"))
# What looks like an act and is who leads, or what speaks for those who wrote it.
_SPEAKING = frozenset((fold("قيادة"), *source_heads("document")))
# What leads whose affairs one meddles with.
_MEDDLED = (_IN, fold("ب"))
# Acts that only ضد makes hostile: مواقف فلان تجاه فلان may be thanked for.
_NEUTRAL = frozenset((fold("مواقف"),))
# What teams do to one another as well.
_WINNING = frozenset((fold("انتصار"),))
_AT_ODDS = frozenset((fold("ضد"), fold("بحق")))
# Before those of a group who are meant above all: خاصة فلان، وعلى رأسهم فلان.
_ABOVE_ALL = frozenset(
    fold(w)
    for w in (
        *("خاصة", "وخاصة", "خصوصا", "وخصوصا", "بينها", "بينهم", "أبرزها", "أبرزهم", "وعلى", "وفي"),
        *("مثل", "منها", "منهم", "ومنها", "ومنهم", "بمن", "بما", "لاسيما", "ولاسيما"),
    )
)
_THEIR_HEAD = frozenset(
    fold(w) for w in ("رأسهم", "رأسها", "مقدمتهم", "مقدمتها", "مقدمهم", "مقدمها", "فيهم", "فيها")
)
_HEADING = frozenset(fold(w) for w in ("وعلى", "وفي", "بمن", "بما"))
# How far from an act whose it is may be told.
_DOING, _NEAR = 8, 4
_AGAINST = frozenset(fold(w) for w in ("في", "على", "ضد", "تجاه", "حيال", "بحق", "ل"))
_HIS_PARTY = words("his_party")
# Speech whose cue tells the stance already.
_TOLD = frozenset(("praise", "condemn", "criticize", "accuse", "welcome", "demand", "threaten", "describe"))


def find_stances(
    parties: Parties, statements: Sequence[StatementDraft], events: Sequence[EventDraft]
) -> list[StanceDraft]:
    """The stances of the page of `parties` in text order of their evidence; one for each (from, to, sign,
    inside)."""
    page, cast = parties.page, parties.cast
    events = with_purposes(parties, events)
    targets = Targets(page, cast, parties)
    holders = _holders(page, statements)
    judges = [_judge(s, statements) for s in statements]
    at = telling(page)
    owners = Owners(page, parties, targets, at["conduct"], events)
    charges = Charges(parties, statements, holders, events)
    found = [
        *deed_stances(page, cast, statements, events, parties, targets),
        *speech_stances(page, statements, events, parties, targets, owners),
        *attitude_stances(judges, parties, targets, holders, at["attitude"]),
        *_from_acts(page, parties, targets, holders, at["act"]),
        *answer_stances(parties, statements, events),
        *purpose_stances(targets, events, holders, at["purpose"]),
        *demand_stances(targets, statements, events),
        *fear_stances(targets, statements),
        *tie_stances(page, targets, statements, holders, events, at["tie"]),
        *judging_stances(page, judges, statements, events, targets, holders, at["judgement"]),
        *mutual_stances(page, targets, holders, at["mutual"]),
        *verdict_stances(page, judges, targets, owners, holders, at["verdict"]),
        *stirred_stances(targets, holders, at["stirred"]),
        *given_stances(page, targets, holders, at["given"]),
        *feeling_stances(targets, holders, charges, at["feeling"]),
        *cover_stances(targets, events, holders, at["cover"]),
        *innocent_stances(targets, judges, statements, events),
        *quoted_deed_stances(targets, judges, statements, holders),
    ]
    if parties.matter != "none":  # teams play in a way of their own
        found += goal_stances(page, parties, targets, statements, events, holders, at["goal"])
        # رفض المجلس، أمس، | منح الثقة: a masdar of what is not done is no verb
        undone = {e.token for e in events if e.kind == "masdar" and e.status != "happened"}
        verbs = [k for k in at["verb"] if k not in undone]
        found += verb_stances(page, judges, targets, owners, holders, verbs)
    against = list(harm_backed_stances(parties, events))
    harmed = {(s.basis, _key(s.from_), _key(s.to)) for s in against}
    found = [s for s in found if (s.basis, _key(s.from_), _key(s.to)) not in harmed] + against
    opposed = harm_opposed(parties, events)
    found = [s for s in found if not (s.sign == "-" and any(_opposes(s, *o) for o in opposed))]
    meant = {w.span: w.told for e in events for w in (*e.actors, *e.recipients) if w.told is not None}
    drafts = (_of_speaker(targets, _meant(draft, meant), statements) for draft in found)
    found = [s for s in drafts if s is not None]
    told: dict[tuple[str, str, Sign, int | None], list[Span]] = {}
    for s in found:
        told.setdefault((_key(s.from_), _key(s.to), s.sign, s.inside), []).append(s.evidence)
    deeds = {
        (_key(s.from_), s.sign, events[s.basis].token)
        for s in found
        if s.basis >= 0 and events[s.basis].judges
    }
    found = [s for s in found if not (_told_by_cue(s, told, statements) or _of_deed(s, deeds, statements))]
    found += [m for s in found for m in _with_members(page, targets, s)]
    return _distinct(found)


def _opposes(s: StanceDraft, who: Speaker, whom: Speaker, words: Span) -> bool:
    """Whether a stance is told by words that tell who opposes what would befall another."""
    return _key(s.from_) == _key(who) and _key(s.to) == _key(whom) and words.holds(s.evidence)


def _distinct(found: list[StanceDraft]) -> list[StanceDraft]:
    """One stance of each (from, to, sign, inside), in text order; what the speaker tells is not told by the
    reporter besides (قالت الوزيرة إنها تشعر بالقلق من تركيا).
    """
    found.sort(key=lambda s: (s.evidence.start, s.evidence.end))
    seen: set[tuple[str, str, str, int | None]] = set()
    within: dict[tuple[str, str, str], list[Span]] = {}
    out = []
    for s in found:
        key = (_key_of_kind(s), _key(s.to), s.sign, s.inside)
        if any(w.entity < 0 and means_both(fold(w.text)) for w in (s.from_, s.to)):
            continue  # شكره للجانبين, whoever they are
        if key in seen or key[0] == key[1] or _part_of_name(s.from_.text, s.to.text) or _nobody(s.from_):
            continue
        told = within.setdefault(key[:3], [])
        if s.inside is not None:
            told.append(s.evidence)
        elif any(e.holds(s.evidence) for e in told):
            continue
        seen.add(key)
        out.append(s)
    return out


def _meant(s: StanceDraft, meant: Mapping[Span | None, Speaker]) -> StanceDraft:
    """A stance between those whom its words mean, as the events have them: الصحيفة ← صحيفة النهضة."""
    from_, to = (meant.get(w.span) if w.entity < 0 else None for w in (s.from_, s.to))
    return s if from_ is to is None else msgspec.structs.replace(s, from_=from_ or s.from_, to=to or s.to)


def _of_speaker(targets: Targets, s: StanceDraft, statements: Sequence[StatementDraft]) -> StanceDraft | None:
    """A stance, that of an unknown country as his whose it is (قال فلان إن بلاده تدعم فلانا), that of a party
    as the speaker's own (قال القيادي في الحركة إن حركته ترفض).
    """
    if s.to.entity < 0 and fold(s.to.text) in HIS_COUNTRY:
        return None  # على دعمه لبلاده, which nobody names
    told = statements[s.inside] if s.inside is not None else None
    if told is not None and s.to.entity < 0 and fold(s.to.text) in _HIS_PARTY:
        his = own_party(targets, told, statements, s.to)
        return None if his is None else msgspec.structs.replace(s, to=his)
    if s.from_.entity >= 0 or fold(s.from_.text) not in (HIS_COUNTRY | _HIS_PARTY):
        return s
    if told is None:
        return s if fold(s.from_.text) in _HIS_PARTY else None
    his = own_party(targets, told, statements, s.from_) if fold(s.from_.text) in _HIS_PARTY else None
    speaker = his or named_speaker(told)
    return None if speaker is None else msgspec.structs.replace(s, from_=speaker)


def _judge(s: StatementDraft, statements: Sequence[StatementDraft]) -> Speaker | None:
    """Whose the judgements within a statement are: its speaker's, where it tells who. What sources tell him
    is his who passes it on: أكد الوزير أن المعلومات تفيد بأن فلانا وراء الهجوم.
    """
    speaker = named_speaker(s)
    if s.speech == "relay":
        return None  # the reporter's, who is told by whom he has it
    if speaker is not None and speaker.entity < 0 and head_of(speaker) in _EVERYBODY:
        return None  # يعلم الجميع أن …: what the writer says
    if speaker is None or not is_anonymous(speaker):
        return speaker
    return _judge(statements[s.inside], statements) if s.inside is not None else None


def _told_by_cue(
    s: StanceDraft,
    told: Mapping[tuple[str, str, Sign, int | None], Sequence[Span]],
    statements: Sequence[StatementDraft],
) -> bool:
    """Whether a stance within the words is but what their cue tells: أشاد الوزير بـ«الدور البناء» لفلان، أعرب
    عن شكره وامتنانه لفلان.
    """
    statement = statements[s.inside] if s.inside is not None else None
    if statement is None or statement.cue is None:
        return False
    own = statement.speech == "express" and statement.speaker is not None and statement.speaker.same(s.from_)
    by_cue = told.get((_key(s.from_), _key(s.to), s.sign, statement.inside), ())
    if own and s.basis < 0:  # عبر عن إعجابه بفلان, by the same words
        return any(e.start == s.evidence.start for e in by_cue)
    told_already = own or (statement.speech in _TOLD if s.basis < 0 else statement.speech == "threaten")
    return told_already and bool(by_cue)


def _of_deed(s: StanceDraft, deeds: set[tuple[str, Sign, int]], statements: Sequence[StatementDraft]) -> bool:
    """Whether a stance is that toward a deed whose doer the cue judges already: وصف القرار بأنه عار."""
    statement = statements[s.inside] if s.inside is not None else None
    if statement is None or s.basis >= 0 or s.to.entity >= 0:
        return False
    return (_key(s.from_), s.sign, statement.cue_token) in deeds


def _key(who: Speaker) -> str:
    return f"#{who.entity}" if who.entity >= 0 else fold(who.text)


def _key_of_kind(s: StanceDraft) -> str:
    """The key of whoever stands toward another; one for all whom but their attitude toward him tells: القوات
    الموالية لفلان، القوات الموالية للرئيس السابق فلان.
    """
    words = fold(s.from_.text).split()[:2] if s.from_.entity < 0 and s.basis < 0 else []
    return " ".join(words) if len(words) == 2 and opens_attitude(words[1]) else _key(s.from_)


def _with_members(page: Page, targets: Targets, s: StanceDraft) -> Iterator[StanceDraft]:
    """The same stance of or toward those of a group who are named behind it: دول الجوار، خاصة قطر."""
    if s.to.span is not None and s.to.span.end <= s.evidence.end:
        for party in _members(page, targets, s.to, s.from_):
            yield msgspec.structs.replace(s, to=speaker_of(targets.parties, party))
    for party in _members(page, targets, s.from_, s.to):
        yield msgspec.structs.replace(s, from_=speaker_of(targets.parties, party))


def _members(page: Page, targets: Targets, group: Speaker, other: Speaker) -> list[Party]:
    """Those named right behind a group as being of it: جهات إقليمية مثل فلانة، الهيئة وعلى رأسها فلان."""
    if group.span is None:
        return []
    at = page.token_at(group.span.end - 1) + 1
    end = min(page.sentence(at - 1).last, at + _DOING)
    at += at < end and page.tokens[at].form in "،,"
    led = [t.form for t in page.tokens[at : min(end, at + 2)]]
    headed = len(led) > 1 and led[1] in _THEIR_HEAD
    grouped = headed or is_stance_word(head_of(group), "group")  # الهيئة، وعلى رأسها فلان
    if not led or led[0] not in _ABOVE_ALL or (led[0] in _HEADING and not headed) or not grouped:
        return []
    at += 1 + headed
    named = next(targets.named(at, min(end, at + 2)), None)
    own = named is not None and named.lead == at and named.entity == other.entity
    return targets.first(at, end, frozenset((other.entity,))) if at < end and not own else []


def _part_of_name(a: str, b: str) -> bool:
    """Whether one name is the other with words left out, so that both mean the same body: القوات العراقية،
    القوات الأمنية العراقية.
    """
    one, other = fold(a).split(), fold(b).split()
    forces = one[:1] == other[:1] and min(len(one), len(other)) > 1 and head_in(one[0], "force", "container")
    return forces and (set(one) <= set(other) or set(other) <= set(one))


def _nobody(who: Speaker) -> bool:
    """Whether a description is of no one who can stand with or against another: what one says, does or agrees
    on, a date, or only how or as what one acts (اعترف بفلان | ممثلا شرعيا).
    """
    if who.entity >= 0:
        return False
    head, words = head_of(who), fold(who.text).split()
    if head[:1].isdecimal() and len(words) > 1 and words[1][:1] == "و":
        return True  # 2015 والآتي
    does = head_in(head, "people", "force", "body", "container", "office")
    conduct = not stance_kinds(head).isdisjoint(("conduct", "deal"))
    if head.removeprefix("ال") not in _SPEAKING and (conduct or (not does and _act(head))):
        return True  # الالتزام بالهدنة
    if len(words) > 1 and all(w.endswith("ا") for w in words):
        return True  # ممثلا شرعيا
    known = does or opening(head).article or is_country(who.text)
    return head.endswith("ا") and not known


def _act(head: str) -> bool:
    """Whether a word names what one does, and none who do it, as احتجاجات does."""
    return names_act(head) and all(w.plover != "PROTEST" for w in event_words(head))


def _holders(page: Page, statements: Sequence[StatementDraft]) -> list[int | None]:
    """For each token the narrowest statement in whose content it stands."""
    told = ((a, b, n) for n, s in enumerate(statements) for a, b in s.tokens)
    # Of two that have the same words, who relays them and who said them, it is his who is inside.
    ranges = sorted(told, key=lambda r: (r[0] - r[1], statements[r[2]].inside is not None, -r[2]))
    out: list[int | None] = [None] * len(page.tokens)
    for a, b, n in ranges:
        out[a:b] = [n] * (b - a)
    return out


def _from_acts(
    page: Page,
    parties: Parties,
    targets: Targets,
    holders: Sequence[int | None],
    at: Sequence[int],
) -> Iterator[StanceDraft]:
    """Hostile acts told by a noun with its doer's name or adjective: التعدي النمساوي على مياه كندا."""
    for i in at:
        t = page.tokens[i]
        if parties.cast.mention_of[i] >= 0 or (core_in(t.form, _WINNING) and parties.matter == "none"):
            continue
        m = targets.genitive(i, len(page.tokens))
        doer = Party(m.entity, m.span) if m is not None else targets.holder_after(i)
        doers = [doer] if doer is not None else parties.nisbas(i) or _by_pronoun(page, parties, i)
        doers, start = (doers, i + 1) if doers else _doer_of(page, parties, i)
        whom = _affected(page, parties, i, start)
        if len(doers) != 1 or whom is None or whom.entity == doers[0].entity:
            continue
        yield StanceDraft(
            from_=speaker_of(parties, doers[0]),
            to=speaker_of(parties, whom),
            sign="-",
            evidence=Span(t.start, max(t.end, whom.span.end)),
            inside=holders[i],
        )


def _by_pronoun(page: Page, parties: Parties, i: int) -> list[Party]:
    """Whose the act at token `i` is by the pronoun on it: دعت قطر تركيا إلى وقف تدخلها; nobody's, where it is
    denied (نفت تركيا تدخلها).
    """
    text, first = page.tokens[i].text, page.sentence(i).first
    suffix = next((s for s in THIRD_SINGULAR if text.endswith(s)), "")
    before = page.tokens[max(first, i - _NEAR) : i]
    if not suffix or any(has(t.form, "deny", "negation", "never") for t in before):
        return []
    found = parties.nearest(i, GENDERS[suffix], floor=first)
    return [found] if found is not None and parties.agent(found) else []


def _doer_of(page: Page, parties: Parties, i: int) -> tuple[list[Party], int]:
    """Who does the act at token `i` by a clause about it (التصريحات التي أطلقها فلان) or by the verb that it
    is the object of (أطلق فلان تصريحات), and the token behind the words that say so.
    """
    sentence = page.sentence(i)
    last = min(sentence.last, i + _DOING)
    phrase = parties.phrase(i, last)
    end = phrase.last if phrase is not None else i + 1
    at = next((k for k in range(end, min(last, end + 3)) if parties.classes[k] == "relative"), -1)
    if at >= 0:
        teller = parties.phrase(at + 2, last) if at + 2 < last and _does(page, at + 1) else None
        party = parties.party(teller) if teller is not None and not teller.prep else None
        known = teller is not None and party is not None and parties.agent(party)
        return ([party], teller.last) if known and teller is not None and party is not None else ([], i + 1)
    k = next((k for k in range(i - 1, max(sentence.first, i - _DOING) - 1, -1) if _does(page, k)), -1)
    found = subject(parties, k, i, hidden=False) if k >= 0 else None
    return ([found] if found is not None and parties.agent(found) else []), i + 1


def _does(page: Page, k: int) -> bool:
    """Whether a verb at token `k` has for its object what is against another: أطلقتها, but not وكالة."""
    t = page.tokens[k]
    own = next((fold(t.text.removesuffix(p)) for p in THIRD_SINGULAR if t.text.endswith(p)), t.form)
    return not t.text.endswith("ة") and is_stance_word(own, "directing")


def _affected(page: Page, parties: Parties, i: int, start: int) -> Party | None:
    """Whom the act at token `i` is against: the first name from `start` after في شؤون، على، ضد or تجاه."""
    limit = page.sentence(i).last
    affairs = core_in(page.tokens[i].form, _DIRECTED)
    neutral = core_in(page.tokens[i].form, _NEUTRAL)
    said, meddling = core_in(page.tokens[i].form, _SAID), False
    for phrase in parties.chunks(start, min(limit, start + 9)):
        # في الشؤون الداخلية لفلان, not تصريحات وزير الدولة للشؤون الخارجية
        meddling = meddling or (phrase.prep in _MEDDLED and phrase.head in stance_words("affairs"))
        affairs = affairs or meddling
        if (neutral and phrase.prep not in _AT_ODDS) or (said and phrase.prep == _IN):
            continue  # أطلق تصريحات في الكويت
        if phrase.prep in _AGAINST and (affairs or phrase.prep != _TO) and phrase.mentions:
            party = parties.party(phrase)
            town = party is not None and phrase.prep == _IN and parties.town(party.entity)
            return party if party is not None and party.entity >= 0 and not town else None  # تدخله في طرابلس
        theirs = phrase.head in stance_words("affairs")
        if not meddling or (theirs and phrase.article):
            continue  # في الشؤون الداخلية: what follows is no owner
        whom = parties.phrase(phrase.first + 1, phrase.last) if theirs else phrase
        if whom is not None and whom.article and head_in(whom.head, "container", "body"):
            return parties.described(whom, whom.last)  # في شؤون الدول العربية
    return None
