"""Who acts, where the clause of an event does not say: hidden subjects, pronouns, speakers and governing
events.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from isnad.reading.cast import Cast, NameMention
from isnad.reading.event_governors import (
    first_person,
    governing_verb,
    obliged,
    subject_before_that,
    subject_of_verb,
)
from isnad.reading.event_objects import PERSONAL, SUFFERED, Roles, of_itself
from isnad.reading.event_senses import Sense
from isnad.reading.event_sides import Sides, means_both
from isnad.reading.event_status import Governor, status
from isnad.reading.event_words import EventWord, event_words
from isnad.reading.lexis import lex, nouns
from isnad.reading.noun_phrases import Phrase
from isnad.reading.parties import Parties, Party
from isnad.reading.party_words import head_in, opening, verbal
from isnad.reading.speakers import Speaker
from isnad.reading.statements import StatementDraft
from isnad.records import EventStatus
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["TALKING", "YIELDING", "EventContext", "Found", "event_noun"]

# Who is asked, ordered or accused is the one who does what the words after it tell.
_ADDRESSED = frozenset(("REQUEST", "ACCUSE"))


_LENDERS = frozenset(
    fold(w)
    for w in ("تنفيذ", "شن", "فرض", "إجراء", "عقد", "توجيه", "تقديم", "خوض", "ارتكاب", "تنظيم", "خوضه")
)


_TOLD = frozenset(("announce", "say", "affirm", "reveal", "report"))


_SPOKESMEN = frozenset(
    fold(w)
    for w in (
        "باسم",
        "المتحدث",
        "متحدث",
        "الناطق",
        "ناطق",
        "المتحدثة",
        "متحدثة",
        "الناطقة",
        "ناطقة",
        "متحدثا",
        "لسان",
    )
)


class Found(msgspec.Struct):
    word: EventWord
    sense: Sense
    token: int
    last: int
    floor: int
    limit: int
    inside: int
    own: int
    roles: Roles
    status: EventStatus = "happened"
    evil: bool = False
    """Whether it is done to an evil that one fights, which is no act of politics: القضاء على الفقر."""
    thing: bool = False
    """Whether its subject is a thing, which cannot ask, threaten or agree: مخاوف تدعو إلى، صواريخ تهدد."""


# What one rejects when another does it, and what two who agree do together.
_REFUSED = frozenset(("REQUEST", "ACCUSE", "THREATEN", "SANCTION", "ASSAULT"))
_TOGETHER = frozenset(("RETREAT", "COOPERATE", "CONSULT", "AGREE"))


# Verbs that only lend a masdar their subject: وقامت بتفجير …
_DOES = frozenset(fold(w) for w in ("قام", "قامت", "قاموا", "يقوم", "تقوم", "بدأ", "بدأت", "بادر", "بادرت"))


# Acts of two sides at once.
_MUTUAL = frozenset(("CONSULT", "AGREE", "COOPERATE", "RETREAT", "ASSAULT"))


# Words that name nobody on their own: لن نتهم أحدا، ترفض كل تدخل.
_ANYBODY = frozenset(fold(w) for w in ("أحد", "أحدا", "كل", "أي", "أية"))


_BEFORE = fold("أمام")
_HALLS = frozenset(fold(w) for w in ("مجلس", "برلمان"))
_ANY = frozenset(fold(w) for w in ("أي", "أية", "أيا"))


# How many words make a description long.
_LONG = 5
# Who does nothing: لم يتصل بنا أحد.
_NOBODY = frozenset(fold(w) for w in ("أحد", "أحدا", "أي أحد", "أي منهم", "أي شخص"))


YIELDING = frozenset(("سمح", "قبل", "اعترف"))
TALKING = frozenset(("تفاوض", "فاوض", "حاور", "تحاور", "تنازل", "صادق"))


def event_noun(form: str) -> bool:
    """Whether a word can be a masdar."""
    return (
        bool(lex(form).masdar) or lex(form).noun_opener or any(w.kind == "masdar" for w in event_words(form))
    )


def _same(a: Party, b: Party) -> bool:
    return a.entity == b.entity and (a.entity >= 0 or a.span == b.span)


class EventContext:
    """The events read on a page so far, its statements and its parties."""

    def __init__(self, page: Page, cast: Cast, statements: Sequence[StatementDraft]) -> None:
        self.page, self.cast, self.statements = page, cast, statements
        self.parties = Parties(page, cast)
        self.holder = self._holders()
        self.cue_at = {s.cue_token: n for n, s in enumerate(statements) if s.cue is not None}
        self.spoken = {s.speaker.span for s in statements if s.speaker is not None and s.speaker.entity < 0}
        self.found: list[Found] = []
        self.by_token: dict[int, Found] = {}
        self.order: dict[int, int] = {}
        self.sides = Sides(self.parties)
        self._counted = 0

    def _holders(self) -> list[int]:
        """For each token the innermost statement that tells it, or -1."""
        holder = [-1] * len(self.page.tokens)
        depth = [0] * len(self.statements)
        for n, s in enumerate(self.statements):
            k, seen = s.inside, 0
            while k is not None and seen < 20:
                depth[n] += 1
                k, seen = self.statements[k].inside, seen + 1
        best = [-1] * len(self.page.tokens)
        width = [0] * len(self.page.tokens)
        for n, s in enumerate(self.statements):
            size = sum(b - a for a, b in s.tokens)
            for a, b in s.tokens:
                for i in range(a, min(b, len(holder))):
                    if depth[n] > best[i] or (depth[n] == best[i] and size < width[i]):
                        holder[i], best[i], width[i] = n, depth[n], size
        return holder

    def _complete(self, f: Found) -> None:
        speech, first = self._told(f)
        if f.sense.plover == "REJECT" and f.word.lemma in YIELDING | TALKING:
            f.status = "happened"
        else:
            before = self._event_before(f)
            f.status = status(self.parties, f.word, f.token, f.floor, speech, first, before)
        roles = f.roles
        if f.own >= 0:
            speaker = self.statements[f.own].speaker
            group = self._speaking(speaker) if speaker is not None else []
            if f.word.person == 1 and f.word.number == "p":
                group = self._bodies_of(group)
            if not self._definite_speaker(f) and not any(self._can_act(g) for g in group):
                group = []
            told = self._two_named(f, group)
            if group and not told and not len(roles.actors) > len(group) and not self._by_mouth(f):
                if (
                    roles.actors
                    and (not roles.recipients or self.statements[f.own].source is None)
                    and f.word.kind == "verb"
                    and not f.word.suffix
                    and "0" in f.sense.recipient
                ):
                    # ودعت المواطنين إلى …: the phrase after the verb is not who speaks.
                    roles.recipients = [
                        a
                        for a in roles.actors
                        if all(not self._alike(a, g) for g in group)
                        and not self._official(a)
                        and a.span.start > self.page.tokens[f.token].start
                    ]
                roles.actors = group
                roles.hidden = False
        if roles.object_pronoun and not roles.recipients:
            roles.recipients = self._whom(f, roles.object_pronoun)
        if roles.joined and not roles.actors:
            roles.actors = self._verb_before(f) or self._joined_to(f)
        if roles.hidden and not roles.actors:
            roles.actors = self._hidden(f)
        elif not roles.actors and not roles.passive and f.word.kind in ("masdar", "noun", "verb"):
            roles.actors = self._governed(f)
        if roles.bound_pronoun and not roles.recipients:
            roles.recipients = self._whom(f, roles.bound_pronoun)
        if f.own >= 0 and not roles.recipients and f.sense.plover in ("SUPPORT", "ACCUSE", "REJECT"):
            roles.recipients = self._concerned(f)
        elif (
            f.own >= 0
            and not roles.recipients
            and f.sense.plover in ("REQUEST", "THREATEN")
            and f.word.kind != "masdar"
        ):
            roles.recipients = self._asked_of(f)
        if (
            f.own >= 0
            and roles.actors
            and not roles.recipients
            and f.sense.plover in ("THREATEN", "ACCUSE")
            and f.word.kind in ("verb", "participle")
        ):
            roles.recipients = self._still(f)
        if not roles.actors and f.sense.plover == "CONSULT" and f.word.kind in ("noun", "masdar"):
            roles.actors = self._speaking_at(f)
        if not roles.actors and f.sense.plover == "CONSULT" and f.word.article and f.word.kind != "verb":
            roles.actors = self._talking(f)
        speaks = f.own >= 0 and self._definite_speaker(f)
        able = [p for p in roles.actors if speaks or self._can_act(p)]
        f.thing = bool(roles.actors) and not able
        roles.actors = able
        roles.recipients = self._fit(f)
        roles.actors = [q for p in roles.actors for q in self._ours(f, p)]
        roles.actors = self._both(f, roles.actors)
        roles.recipients = self._both(f, roles.recipients)
        roles.recipients = [r for r in roles.recipients if all(not _same(r, a) for a in roles.actors)]

    def _two_named(self, f: Found, group: list[Party]) -> bool:
        """Whether the clause names both sides and whom the statement holds for its speaker is the other."""
        sides = (f.roles.actors, f.roles.recipients)
        if f.word.kind != "verb" or len(group) != 1 or any(len(s) != 1 or s[0].entity < 0 for s in sides):
            return False
        after = self.page.token_at(f.roles.actors[0].span.start)
        m = self.cast.mention_of[after]
        lead = self.cast.mentions[m].lead if m >= 0 else after
        return min(lead, after) == f.token + 1 and group[0].entity == f.roles.recipients[0].entity

    def _definite_speaker(self, f: Found) -> bool:
        """Whether a definite word is told as who speaks, which can then act too: أشاد المرصد."""
        speaker = self.statements[f.own].speaker
        return speaker is not None and fold(speaker.text).startswith("ال")

    def _still(self, f: Found) -> list[Party]:
        """Whom a threat or charge goes on against: اتهم الحكومة بالمماطلة وهدد بإغلاق …"""
        n = self.order[f.token]
        for g in self.found[max(0, n - 3) : n][::-1]:
            if f.token - g.token > 60:
                return []
            kept = [p for p in g.roles.recipients if p.entity >= 0]
            if kept and g.sense.plover in ("THREATEN", "ACCUSE", "REQUEST", "REJECT") and g.roles.actors:
                same = any(_same(a, b) for a in f.roles.actors for b in g.roles.actors)
                return kept if same else []
        return []

    def _by_mouth(self, f: Found) -> bool:
        """Whether a body acts by another's mouth: هدد الاتحاد على لسان أمينه العام."""
        near = self.page.tokens[f.token + 1 : min(f.limit, f.token + 7)]
        return any(t.form == "لسان" for t in near)

    def _can_act(self, party: Party) -> bool:
        """A name, or a description by a word for people or a body, or one that begins with a count."""
        if self.parties.agent(party) or self._counts(party):
            return True
        return means_both(self._head(party)) or (party.span in self.spoken and self._like_a_name(party))

    def _somebody(self, party: Party) -> bool:
        """Whether a party is more than لم يتصل أحد's nobody."""
        return party.entity >= 0 or fold(party.span.of(self.page.text)) not in _NOBODY

    def _like_a_name(self, party: Party) -> bool:
        """Whether a speaker that no list knows can be a name: its first word is no noun or verb of the
        language."""
        word = self._head(party)
        o = opening(word)
        bare = word.removeprefix("ال")
        if (
            o.prep
            or not word
            or word in nouns()
            or bare in nouns()
            or party.span.of(self.page.text)[0] in '«"“'
        ):
            return False
        return not verbal(word) and not event_noun(word) and not head_in(word, "time")

    def _head(self, party: Party) -> str:
        """The first word of a party, or the empty string."""
        return next(iter(self.parties.folded_words(party)), "")

    def _counts(self, party: Party) -> bool:
        word = self._head(party)
        if word[:1].isdigit() or head_in(word, "number"):
            return True
        return head_in(word, "quantity") and (self._lone(party) or self.parties.agent(party))

    def _lone(self, party: Party) -> bool:
        return len(party.span.of(self.page.text).split()) == 1

    def _fit(self, f: Found) -> list[Party]:
        """Of the recipients found, those to whom such an act can be done; of things, whose they are."""
        f.roles.recipients = [p for p in f.roles.recipients if not self._mere_place(f, p)]
        if f.sense.plover == "RETREAT":
            return []  # who withdraws does it to nobody: انسحبت القوات من المدينة
        found: list[Party] = []
        for party in f.roles.recipients:
            if party.entity < 0 and self._is_no_party(f, party):
                continue
            if (
                party.entity >= 0
                or self._can_act(party)
                or (f.sense.plover in ("ASSAULT", "COERCE", "AID") and not self._no_thing(party))
            ):
                found.append(party)
        return found

    def _mere_place(self, f: Found, party: Party) -> bool:
        """Whether a party is only where one meets or protests: اجتمعا بالقاهرة، تظاهروا أمام البرلمان."""
        if party.entity < 0 or f.sense.plover not in ("CONSULT", "PROTEST"):
            return False
        kind = self.cast.entities[party.entity].type
        k = self.page.token_at(party.span.start)
        if f.sense.plover == "PROTEST":
            before = next((t.form for t in self.page.tokens[f.token : k][::-1] if t.form == _BEFORE), "")
            return bool(before) and (kind == "place" or self.page.tokens[k].form.removeprefix("ال") in _HALLS)
        if k <= f.token or f.word.lemma == "اتصل" or kind == "person":
            return False
        return self.parties.opening_at(k).prep == "ب" and (kind == "place" or f.word.kind != "verb")

    def _is_no_party(self, f: Found, party: Party) -> bool:
        """God, an evil, or an adjective of the act: داعيا الله، القضاء على الفقر، قصف مكثف."""
        word = self._head(party)
        if head_in(word, "abstract"):
            f.evil = True
            return True
        if word == "الله":
            return True
        alone = len(party.span.of(self.page.text).split()) == 1
        if word in _ANY and not self._any_agent(party):
            return True
        if alone and word in _ANYBODY:
            return True
        return alone and f.word.kind != "verb" and head_in(word, "adjective")

    def _any_agent(self, party: Party) -> bool:
        """Whether أي is said of people or a body (أي دولة) and not of a thing (أي منشأة مخالفة)."""
        words = fold(party.span.of(self.page.text)).split()
        kinds = ("people", "body", "force", "office", "container", "place")
        return any(head_in(words[1], kind) for kind in kinds) if len(words) > 1 else True

    def _no_thing(self, party: Party) -> bool:
        """An act, a time or a state told by a masdar is no party: إيجاد نظام، وجوده."""
        words = fold(party.span.of(self.page.text)).split()
        word = next((w for w in words if not head_in(w, "quantity")), "")
        return event_noun(word) or head_in(word, "time")

    def _event_before(self, f: Found) -> Governor | None:
        """The event read before this one in its sentence, as far as its status depends on it."""
        n = self.order[f.token]
        g = self.found[n - 1] if n else None
        if g is None or self.page.sentence_of[g.token] != self.page.sentence_of[f.token]:
            return None
        return g.word.kind, g.sense.plover, g.status, g.token

    def _alike(self, a: Party, b: Party) -> bool:
        if _same(a, b):
            return True
        x, y = self._name(a), self._name(b)
        return bool(x & y)

    def _official(self, party: Party) -> bool:
        return party.entity < 0 and head_in(self._head(party), "office")

    def _name(self, party: Party) -> set[str]:
        words = self.cast.entities[party.entity].name if party.entity >= 0 else party.span.of(self.page.text)
        return {w.removeprefix("ال") for w in fold(words).split()}

    def _speaking(self, speaker: Speaker) -> list[Party]:
        """The parties that a speaker is: of joined names each."""
        if speaker.entity >= 0:
            return [Party(speaker.entity, speaker.span or Span(0, 0))]
        if speaker.span is None:
            return []
        at = bisect_left(self.cast.mentions, speaker.span.start, key=lambda m: m.span.start)
        inside = []
        for m in self.cast.mentions[at:]:
            if m.span.start >= speaker.span.end:
                break
            if speaker.span.holds(m.span):
                inside.append(m)
        persons = [m for m in inside if self.cast.entities[m.entity].type == "person"]
        group = persons if len(persons) > 1 else []
        if not group and len(inside) > 1 and inside[0].span.start <= speaker.span.start + 1:
            group = inside
        if group and inside[-1].span.end >= speaker.span.end - 1:
            return [Party(m.entity, m.span) for m in group]
        phrase = self.parties.phrase(self.page.token_at(speaker.span.start), len(self.page.tokens))
        party = self.parties.party(phrase) if phrase is not None and phrase.article else None
        return [party if party is not None and party.entity >= 0 else Party(-1, self._short(speaker.span))]

    def _short(self, span: Span) -> Span:
        """A long description without what a preposition adds to it: نواب معارضون | في لجنة الأمن والدفاع."""
        first, tokens = self.page.token_at(span.start), self.page.tokens
        words = [
            k
            for k in range(first, min(first + 12, len(tokens)))
            if tokens[k].kind == "word" and tokens[k].end <= span.end
        ]
        if len(words) < _LONG:
            return span
        cut = next((k for k in words[2:] if self.parties.classes[k] == "preposition"), None)
        return span if cut is None else Span(span.start, tokens[cut - 1].end)

    def _asked_of(self, f: Found) -> list[Party]:
        """Whose act is asked for or threatened with: طالب بتدخل الوزارة، لوّح باستجواب الوزير."""
        for a, b in self.statements[f.own].tokens[:1]:
            phrase = self.parties.phrase(a + 1, b)
            form = self.page.tokens[a].form
            if phrase is None or phrase.prep:
                return []
            if f.sense.plover == "REQUEST" and not (of_itself(form) or lex(form).finite):
                return []  # دعا إلى إصلاح المجلس
            if f.sense.plover != "REQUEST" and not event_noun(form):
                return []
            party = self.parties.party(phrase) if phrase.mentions else None
            if party is not None and party.entity >= 0 and self.cast.entities[party.entity].type != "place":
                return [party]
        return []

    def _talking(self, f: Found) -> list[Party]:
        """Whose talks المحادثات takes up: the parties of the last talks told before."""
        for g in reversed(self.found):
            if g.token < f.token and g.sense.plover == "CONSULT":
                group = [p for p in (*g.roles.actors, *g.roles.recipients) if p.entity >= 0]
                if len(group) > 1:
                    return group
        return []

    def _speaking_at(self, f: Found) -> list[Party]:
        """Who spoke at a meeting speaks just before it is told: وقال الوزير خلال اجتماع …"""
        before = self.page.tokens[f.token - 1].form if f.token else ""
        if before not in ("خلال", "في", "عقب", "بعد", "هامش", "بدايه", "ختام", "اثناء", "اعقاب", "مستهل"):
            return []
        for s in reversed(self.statements):
            if (
                s.speaker is not None
                and 0 <= f.token - s.cue_token <= 14
                and self.page.sentence_of[s.cue_token] == self.page.sentence_of[f.token]
            ):
                return self._speaking(s.speaker) if s.cue is not None else []
        return []

    def _concerned(self, f: Found) -> list[Party]:
        """Whom praise, blame or refusal concerns: the first entity of its content, unless told as a place
        or a victim.
        """
        for a, b in self.statements[f.own].tokens[:1]:
            for m in self.cast.mentions:
                if m.first < a:
                    continue
                if m.first >= min(b, a + 9):
                    return []
                before = self.page.tokens[m.first - 1].form if m.first > a else ""
                if self.parties.opening_at(m.first).prep == "ب" or before in (
                    "علي",
                    "في",
                    "ضد",
                    "عن",
                    "مع",
                    "الي",
                    "بحق",
                ):
                    return []
                place = self.cast.entities[m.entity].type == "place"
                first = self.page.tokens[a].form
                if place and (m.first > a + 1 or (event_noun(first) and not of_itself(first))):
                    return []  # انتقد إعادة إعمار المدينة، إدانة احتجاز سفينتين قبالتها
                return [Party(m.entity, m.span)]
        return []

    def _ours(self, f: Found, party: Party) -> list[Party]:
        """The body of who speaks for قواتنا, مقاتلونا; else the party itself."""
        words = self.parties.folded_words(party) if party.entity < 0 else []
        if len(words) != 1 or not words[0].endswith("نا") or not head_in(words[0], "container"):
            return [party]
        return self._we(f) or [party]

    def _both(self, f: Found, group: list[Party]) -> list[Party]:
        """The two that الطرفان، الجانبان or البلدان mean: the last pair that an event before had."""
        if len(group) != 1 or group[0].entity >= 0:
            return group
        if not means_both(self._head(group[0])):
            return group
        return self._pair(f) or self.parties.joined_before(f.token) or group

    def _pair(self, f: Found) -> list[Party]:
        """The two sides of the page so far."""
        n = self.order.get(f.token, len(self.found))
        while self._counted < n:
            g = self.found[self._counted]
            self._counted += 1
            if g.sense.plover in _MUTUAL:
                self.sides.count([*g.roles.actors, *g.roles.recipients])
        return self.sides.pair(f.token)

    def _told(self, f: Found) -> tuple[str, bool]:
        """The kind of speech that tells the event, and whether the event opens its content."""
        if f.inside < 0:
            return "", False
        s = self.statements[f.inside]
        start = min((a for a, _ in s.tokens), default=f.token)
        lead = [k for k in range(start, f.token) if self.page.tokens[k].kind == "word"]
        opens = len(lead) <= 2 or not any(k in self.by_token for k in range(start, f.token))
        if f.word.kind == "verb" and f.word.tense == "perfect" and s.speech != "deny":
            opens = False
        if f.word.kind == "noun" and f.word.article:
            opens = len(lead) == 0 and s.speech in ("deny",)
        return s.speech, opens

    def _party(self, speaker: Speaker) -> Party | None:
        if speaker.entity >= 0:
            return Party(speaker.entity, speaker.span or Span(0, 0))
        if speaker.span is None:
            return None
        return Party(-1, speaker.span)

    def _pronoun(self, f: Found, suffix: str) -> list[Party]:
        """Whom a suffix pronoun means: the nearest entity before that its gender allows and that is no
        actor here.
        """
        if suffix == "نا":
            return self._we(f)
        if suffix in ("ني", "ي"):
            return self._first_person(f)
        if suffix in ("ك", "كم"):
            return self._asked(f, suffix)
        gender = {"ه": "m", "ها": "f"}.get(suffix, "")
        if (
            f.word.suffix == suffix
            and not f.word.conj
            and f.word.kind in ("masdar", "noun")
            and f.roles.hidden
        ):
            for m in self.cast.mentions[self.parties.mentions_before(f.floor) :]:
                if m.first >= f.token:
                    break
                if m.first >= f.floor and self._heads_clause(m, f.floor) and self.parties.agrees(m, gender):
                    return [Party(m.entity, m.span)]
        before = self._same_object(f, suffix) if suffix in ("ه", "ها") else []
        if before:
            return before
        floor = max(0, f.token - 60)
        actors = {a.entity for a in f.roles.actors}
        at = f.token
        for _ in range(4):
            where = f.sense.plover in SUFFERED and f.word.lemma not in PERSONAL
            party = self.parties.nearest(at, gender, floor, bodies=suffix in ("هم", "هما"), where=where)
            if party is None:
                return []
            place = self.cast.entities[party.entity].type == "place"
            if party.entity not in actors and not (place and f.word.lemma in PERSONAL):
                return [party]
            at = self.page.token_at(party.span.start)
        return []

    def _whom(self, f: Found, suffix: str) -> list[Party]:
        """To whom it is done, told by a pronoun."""
        return self._pronoun(f, suffix)

    def _same_object(self, f: Found, suffix: str) -> list[Party]:
        """Whom the act just before in the sentence was done to by a pronoun too: انتقدها … ودعاها إلى …"""
        n = self.order.get(f.token, 0)
        g = self.found[n - 1] if n else None
        if g is None or not (g.roles.object_pronoun or g.roles.bound_pronoun) or f.word.kind == "masdar":
            return []
        if self.page.sentence_of[g.token] != self.page.sentence_of[f.token] or len(g.roles.recipients) != 1:
            return []
        same = (g.roles.object_pronoun or g.roles.bound_pronoun) == suffix
        return list(g.roles.recipients) if same else []

    def _asked(self, f: Found, suffix: str) -> list[Party]:
        """Whom a question addresses: who answers it, or by كم the body that he speaks for."""
        for s in self.statements:
            if s.tokens and s.tokens[0][0] > f.token and s.type == "direct" and s.speaker is not None:
                group = self._speaking(s.speaker)
                return self._bodies_of(group) if suffix == "كم" else group
        return []

    def _we(self, f: Found) -> list[Party]:
        """Whom a speaker means by نحن: the body that he speaks for, else himself."""
        return self._bodies_of(self._first_person(f))

    def _bodies_of(self, group: list[Party]) -> list[Party]:
        """The body for which a lone person speaks, where the page tells one; else the group as it is."""
        if len(group) == 1 and group[0].entity >= 0:
            body = self.parties.body_of(group[0].entity)
            return [body] if body is not None else group
        return group

    def _first_person(self, f: Found) -> list[Party]:
        n = f.inside
        if n >= 0:
            speaker = self.statements[n].speaker
            return self._speaking(speaker) if speaker is not None else []
        return []

    def _verb_before(self, f: Found) -> list[Party]:
        """The actors of the verb just before in the same clause: قتلت القوات مسلحا ودمرت سيارة."""
        for g in reversed(self.found):
            if g.token >= f.token:
                continue
            if g.floor != f.floor or f.token - g.token > 15:
                return []
            if g.word.kind == "verb" and not g.roles.passive:
                return list(g.roles.actors)
        return []

    def _hidden(self, f: Found) -> list[Party]:
        """The subject that a verb or a possessive keeps to itself."""
        word = f.word
        if word.person == 1 and word.number == "p":
            return self._we(f)
        if word.suffix == "نا" and word.kind != "verb":
            return self._we(f)
        if word.person == 1 or (word.suffix in ("ي", "ني") and word.kind != "verb"):
            return self._first_person(f)
        opens = self._opener(f)
        if word.kind == "verb" and word.tense == "imperfect" and not word.suffix and not word.conj:
            bound = self._bound_to(f)
            if bound:
                return bound
        if word.kind == "verb" and word.number == "d":
            pair = self._pair(f)
            if pair:
                return pair
        if word.kind in ("masdar", "noun") and word.suffix:
            if f.inside >= 0 and opens:
                speaker = self.statements[f.inside].speaker
                party = self._party(speaker) if speaker is not None else None
                if party is not None:
                    return [party]
            return self._pronoun(f, word.suffix)
        if (
            f.inside >= 0
            and f.token
            and f.token == min((a for a, _ in self.statements[f.inside].tokens), default=-1)
        ):
            that = lex(self.page.tokens[f.token - 1].form)
            if that.that is not None and that.suffix:
                governor = self.by_token.get(self.statements[f.inside].cue_token)
                if (
                    governor is not None
                    and governor.sense.plover == "ACCUSE"
                    and that.suffix in ("ه", "ها", "هم")
                ):
                    return list(governor.roles.recipients)
                return self._first_person(f)
        for g in reversed(self.found):
            if g.token >= f.token:
                continue
            if (
                g.floor == f.floor
                and g.roles.actors
                and not g.roles.passive
                and g.word.kind in ("verb", "participle")
            ):
                return list(g.roles.actors)
            if self.page.sentence_of[g.token] != self.page.sentence_of[f.token]:
                break
        for cue in range(f.floor, f.token):
            s = self.statements[self.cue_at[cue]] if cue in self.cue_at else None
            if s is not None and s.speaker is not None and self.holder[s.cue_token] == f.inside:
                party = self._party(s.speaker)
                if party is not None:
                    return [party]
        gender = word.gender if word.number == "s" else ""
        joined = self._joined_to(f) if word.kind == "verb" and word.conj == "و" else []
        if joined and self._number_fits(f, joined):
            return joined
        first = self._topic(f)
        if first:
            return first
        if f.inside >= 0:
            return self._first_person(f) if self._can_mean_speaker(f) else []
        before = lex(self.page.tokens[f.token - 1].form) if f.token else None
        if before is not None and before.suffix:
            if f.inside >= 0:
                return self._first_person(f)
            for s in reversed(self.statements):
                if 0 <= s.cue_token < f.token and s.speaker is not None:
                    return self._speaking(s.speaker)
        near = self.parties.nearest(f.token, gender, floor=max(0, f.token - 40))
        return [near] if near is not None else []

    def _joined_to(self, f: Found) -> list[Party]:
        """The subject of the verb to which و joins a verb without one: الشرطة تفرق الجمع
        وتعتقل …
        """
        verb = governing_verb(self.parties, f.token, f.floor)
        if verb is None or verb.that:
            return []
        group = subject_of_verb(self.parties, verb.token, f.token, f.floor)
        return [p for p in group if all(not _same(p, r) for r in f.roles.recipients)]

    def _bound_to(self, f: Found) -> list[Party]:
        """Who stands before the أن of a verb and so does what it tells: على الحكومة أن تدفع."""
        that = lex(self.page.tokens[f.token - 1].form) if f.token > f.floor else None
        if that is None or that.that is None or that.suffix:
            return []
        bound = subject_before_that(self.parties, f.token - 1, f.floor)
        verb = governing_verb(self.parties, f.token - 1, f.floor) if not bound else None
        if verb is None or verb.that:
            return bound
        return subject_of_verb(self.parties, verb.token, f.token - 1, f.floor)

    def _can_mean_speaker(self, f: Found) -> bool:
        """Whether a third person in the words of a statement can be who speaks: not in words of his own, and
        many are not one: «أطلقوا النار علينا».
        """
        s = self.statements[f.inside]
        if f.word.kind != "verb":
            return True
        start = min((a for a, _ in s.tokens), default=0)
        q = self.page.quote_of[f.token]
        if q >= 0:
            start = self.page.quotes[q].open
        led = any(lex(self.page.tokens[k].form).suffix for k in range(max(0, start - 1), start + 1))
        if (s.type == "direct" or q >= 0) and not led:
            return False
        person = (
            s.speaker is not None
            and s.speaker.entity >= 0
            and self.cast.entities[s.speaker.entity].type == "person"
        )
        return not (person and f.word.number in ("p", "d"))

    def _topic(self, f: Found) -> list[Party]:
        """Whom the clause names or describes first, before the verb and not after a preposition."""
        first = self.parties.phrase(f.floor, f.token)
        dated = first is not None and any(self.parties.located(self.cast.mentions[n]) for n in first.mentions)
        if first is not None and not first.prep and self._definite(first) and not dated:
            group = self._all_of(first, f.token)
            if group and all(self.parties.agent(p) for p in group) and self._number_fits(f, group):
                return group
        for m in self.cast.mentions[self.parties.mentions_before(f.floor) :]:
            if m.first >= f.token:
                return []
            if m.first >= f.floor and self._heads_clause(m, f.floor) and not self._dateline(m):
                phrase = self.parties.phrase(min(m.lead, m.first), f.token)
                group = self._all_of(phrase, f.token) if phrase is not None else []
                if group and group[0].entity == m.entity and all(p.entity >= 0 for p in group):
                    return group
                return [Party(m.entity, m.span)]
        return []

    def _definite(self, phrase: Phrase) -> bool:
        """Whether a phrase is definite by its article, a name in it, or the article of its genitive."""
        return (
            phrase.article or bool(phrase.mentions) or self.page.tokens[phrase.last - 1].form.startswith("ال")
        )

    def _number_fits(self, f: Found, group: list[Party]) -> bool:
        """Whether a verb of many can have a group for its subject: one person is not they."""
        lone = len(group) == 1 and group[0].entity >= 0
        if not lone or f.word.kind != "verb" or f.word.number not in ("p", "d"):
            return True
        return self.cast.entities[group[0].entity].type != "person"

    def _dateline(self, m: NameMention) -> bool:
        """Whether a name only says where or by whom the report is written: المدينة (وكالة الغد) - قتل …"""
        at = m.last
        while at < len(self.page.tokens) and self.page.tokens[at].form in ')]»"':
            at += 1
        return at < len(self.page.tokens) and self.page.tokens[at].form in ("-", "–", "—", "ـ", ":")

    def _all_of(self, phrase: Phrase, limit: int) -> list[Party]:
        """The parties of a phrase and of those joined to it."""
        out: list[Party] = []
        for p in self.parties.conjoined(phrase, limit):
            party = self.parties.party(p)
            if party is not None and all(not _same(party, q) for q in out):
                out.append(party)
        return out

    def _heads_clause(self, m: NameMention, floor: int) -> bool:
        """Whether a name stands where a subject does: at the clause's start, after its verb or a
        conjunction.
        """
        if self.parties.opening_at(m.first).prep or (
            self.cast.entities[m.entity].type == "place" and self.parties.located(m)
        ):
            return False
        at = min(m.lead, m.first)
        if self.parties.opening_at(at).prep:
            return False
        if at <= floor:
            return True
        before = self.page.tokens[at - 1]
        if before.kind != "word":
            return before.kind == "break" or before.form not in "-–—"
        if self.parties.classes[at - 1] in ("preposition", "occasion", "accord"):
            return False
        return verbal(before.form) or lex(before.form).that is not None or head_in(before.form, "office")

    def _opener(self, f: Found) -> bool:
        s = self.statements[f.inside] if f.inside >= 0 else None
        return s is not None and any(a <= f.token <= a + 1 for a, _ in s.tokens)

    def _governed(self, f: Found) -> list[Party]:
        """Who does what a demand, promise, threat or charge tells of: from the event that governs its
        content.
        """
        if f.word.core == "سقوط":
            return []  # سقوط مقذوفات: things fall
        if f.inside >= 0 and self._owns_up(f):
            return self._first_person(f)
        near = self._near_governor(f)
        if near is not None and near.inside == f.inside and near.token > f.floor:
            return self._governs(near, f)
        if f.inside >= 0:
            s = self.statements[f.inside]
            governor = self.by_token.get(s.cue_token)
            if governor is not None and governor.sense.plover == "SUPPORT" and not f.word.suffix:
                return []  # رحب باقتراح الوزارة إرسال مراقبين
            if governor is not None and self._first_in_content(f, s):
                return self._governs(governor, f)
            if (
                governor is None
                and f.word.kind in ("masdar", "noun")
                and (not f.word.article or s.cue is None)
                and f.word.genitive != "recipient"
                and self._opener(f)
                and (s.speech in _TOLD or s.speech == "deny" or s.cue is None)
            ):
                told = self._announcing(s)
                if told:
                    return told
            if (
                governor is None
                and f.word.kind == "masdar"
                and self._opener(f)
                and s.speech in ("promise", "threaten")
            ):
                return self._first_person(f)
        if near is not None:
            return self._governs(near, f)
        ruled = self._after_subject_of(f)
        if ruled:
            return ruled
        if f.word.kind == "masdar" and f.word.prep == "ب" and f.token > f.floor:
            before = self.page.tokens[f.token - 1].form
            if before[:1] in ("و", "ف") and before[1:] in _DOES:
                return self._verb_before(f)
        ruling = self._ruling(f) or (
            obliged(self.parties, f.token, f.floor) if f.word.kind == "masdar" else []
        )
        if ruling:
            return [p for p in ruling if all(not _same(p, r) for r in f.roles.recipients)]
        acted = f.word.kind == "masdar" or (f.token > f.floor and self._lent(f.token - 1))
        if acted and not f.word.suffix and f.word.genitive != "recipient":
            return [p for p in self._topic(f) if all(not _same(p, r) for r in f.roles.recipients)]
        return []

    def _governs(self, g: Found, f: Found) -> list[Party]:
        """Who does what the content of the event `g` tells: whom one asks or accuses, both who agree, but not
        who rejects a charge or a demand.
        """
        if g.sense.plover in _ADDRESSED:
            return list(g.roles.recipients)
        if g.sense.plover == "REJECT" and f.sense.plover in _REFUSED and f.token > g.token + 1:
            return []
        if g.sense.plover == "AGREE" and f.sense.plover in _TOGETHER:
            return [*g.roles.actors, *g.roles.recipients]
        return list(g.roles.actors)

    def _ruling(self, f: Found) -> list[Party]:
        """Who does what a masdar tells, by the verb of its clause."""
        if f.word.kind != "masdar" or f.word.genitive == "recipient" or f.word.suffix:
            return []
        if f.token and self.parties.classes[f.token - 1] == "occasion":
            return []
        verb = governing_verb(self.parties, f.token, f.floor)
        if verb is None or (f.word.article and verb.token != f.token - 1):
            return []
        if verb.that:
            return self._nominal(verb.token + 1, f.token)
        g = self.by_token.get(verb.token)
        if g is not None:
            return self._governs(g, f)
        if f.token - verb.token <= 3 and first_person(self.page.tokens[verb.token].form):
            return self._we(f)
        if verb.token in self.cue_at:
            return []
        return subject_of_verb(self.parties, verb.token, f.token, f.floor)

    def _nominal(self, start: int, limit: int) -> list[Party]:
        """Who opens a clause without a verb: أن الحكومة مستعدة لرفع الحظر."""
        phrase = self.parties.phrase(start, limit)
        if phrase is None or phrase.prep or not self._definite(phrase):
            return []
        return [p for p in self._all_of(phrase, limit) if self.parties.agent(p)]

    def _after_subject_of(self, f: Found) -> list[Party]:
        """The subject that stands between a verb and its masdar: استطاع الجيش استعادة، تعتزم الحكومة رفع."""
        if f.word.kind != "masdar" or f.word.article or f.word.prep:
            return []
        for start in range(max(f.floor + 1, f.token - 8), f.token):
            if self.cast.mention_of[start - 1] >= 0 or not verbal(self.page.tokens[start - 1].form):
                continue
            phrase = self.parties.phrase(start, f.token)
            if phrase is not None and phrase.last == f.token and not phrase.prep and phrase.article:
                party = self.parties.party(phrase)
                return (
                    [party]
                    if party is not None and all(not _same(party, r) for r in f.roles.recipients)
                    else []
                )
        return []

    def _near_governor(self, f: Found) -> Found | None:
        """The event just before whose content a masdar with ب, إلى or على tells: اتهامهما بالتعاون، دعوتها
        إلى وقف …
        """
        before = self.page.tokens[f.token - 1].form if f.token else ""
        if f.word.kind != "masdar" or (f.word.prep != "ب" and before not in ("الي", "علي", "ب")):
            return None
        for g in reversed(self.found):
            if g.token >= f.token:
                continue
            if f.token - g.token > 9 or g.floor != f.floor:
                return None
            if g.sense.plover in ("REQUEST", "ACCUSE", "THREATEN", "AGREE") and (
                g.word.kind != "noun" or g.sense.plover == "ACCUSE"
            ):
                return g
            return None
        return None

    def _owns_up(self, f: Found) -> bool:
        """Whether the act is one whose responsibility a speaker owns: أعلنت الجماعة مسؤوليتها عن تفجير …"""
        before = self.page.tokens[max(0, f.token - 2) : f.token]
        return len(before) == 2 and before[1].form == "عن" and before[0].form.startswith("مسووليت")

    def _lent(self, i: int) -> bool:
        """Whether token `i` is the masdar of a verb that lends an event noun its subject: بتنفيذ هجمات، في
        شن غارات.
        """
        form = self.page.tokens[i].form
        o = opening(form)
        return form[o.skip :] in _LENDERS

    def _announcing(self, s: StatementDraft) -> list[Party]:
        """Who announces an act without an agent does it: the body that speaks, or for which a spokesman
        does.
        """
        if s.speaker is None:
            return []
        if s.speaker.entity >= 0 and self.cast.entities[s.speaker.entity].type != "person":
            return self._speaking(s.speaker)
        a, b = s.source_tokens
        if s.cue is None and s.speaker.entity < 0 and s.speaker.span is not None:
            party = Party(-1, s.speaker.span)
            head = self._head(party)
            return [party] if head_in(head, "force") or head_in(head, "body") else []
        words = {t.form for t in self.page.tokens[a:b]}
        if words & _SPOKESMEN:
            for m in self.cast.mentions:
                if a <= m.first < b and self.cast.entities[m.entity].type != "person":
                    return [Party(m.entity, m.span)]
        return []

    def _first_in_content(self, f: Found, s: StatementDraft) -> bool:
        start = min((a for a, _ in s.tokens), default=f.token)
        return f.token - start <= 8
