"""The events read on a page so far, its statements and its parties: whom speakers mean, and what a clause is
about.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from isnad.reading.events.able import EventAble, Found, event_noun
from isnad.reading.events.befallen import struck_town
from isnad.reading.events.clause_status import Preceding
from isnad.reading.events.groups import group_of, told_in
from isnad.reading.events.light_verbs import suffers
from isnad.reading.events.objects import of_itself
from isnad.reading.events.sides import MUTUAL, Sides, joined_before, land_of, means_both, means_lands, two_of
from isnad.reading.parties.lands import HIS_COUNTRY
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.statements.unlisted_names import BESIDE_OFFICE
from isnad.reading.words.cast import NameMention
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import lex
from isnad.reading.words.party_words import head_in, possessed, verbal
from isnad.spans import Span
from isnad.text.folding import fold

__all__ = ["GENDERS", "LONGEST", "EventContext", "EventsSoFar", "Found", "event_noun"]

# What an unnamed source can do by its words alone.
_SAID = frozenset(("REQUEST", "ACCUSE", "THREATEN", "REJECT", "SUPPORT"))
_SOURCES = frozenset(("مصدر", "مصادر"))
# What a text provides for is yet to be done (ينص الاتفاق على سحب القوات), and what one rules out or does not
# rule out may be (لم يستبعد إرسال قوات): the kind of speech as which they tell it.
_AS_IF_SAID = {"نص": "order", "استبعد": "propose"}
# What leads whom one works with.
_TOGETHER = "مع"
# What leads to the meeting at which something is done, and to what is agreed on there.
_SCENE = frozenset(fold(w) for w in ("في", "خلال", "أثناء", "عقب", "بعد"))
_ON = fold("على")
# Words of kinship in names, which two names may share: فلان بن فلان آل فلان.
_KINSHIP = frozenset(fold(w) for w in ("بن", "ابن", "بنت", "آل", "أبو", "عبد"))
# How far from its beginning a clause, however long, tells whom it is about.
LONGEST = 200
# What states do by their officials, who tell it as their own: أرسلنا قوات.
_OF_STATES = frozenset(
    ("MOBILIZE", "COERCE", "ASSAULT", "SANCTION", "CONCEDE", "COOPERATE", "AID", "RETREAT")
)
# How many events back on its page whatever an event takes up is looked for.
_EVENTS_BACK = 200
# How many words make a description long.
_LONG = 5
# What leads to a deed that one sets about.
_TO, _RESORTING = fold("إلى"), frozenset((fold("لجوء"),))
# That something has to be done, before the act: ضرورة تدخل الأمم المتحدة.
_NEED = frozenset(fold(w) for w in ("ضرورة", "وجوب", "سرعة", "أهمية"))
# The gender of whom a pronoun of one means.
GENDERS = {"ه": "m", "ها": "f"}


class EventsSoFar:
    """What is known while the events of a page are read: its parties, its statements, the events found."""

    def __init__(self, parties: Parties, statements: Sequence[StatementDraft]) -> None:
        self.parties, self.statements = parties, statements
        self.holder = _holders(len(parties.page.tokens), statements)
        """For each token the innermost statement that tells it, or -1."""
        self.cue_at = {s.cue_token: n for n, s in enumerate(statements) if s.cue is not None}
        described = [s.speaker for s in statements if s.speaker is not None and s.speaker.entity < 0]
        self.spoken = {s.span for s in described}
        self.called = {s.span for s in described if s.why in BESIDE_OFFICE}
        self.found: list[Found] = []
        self.by_token: dict[int, Found] = {}
        self.order: dict[int, int] = {}
        """The place of each event, by its token, among those found; empty until all are."""
        self.sides = Sides(parties)


def _holders(length: int, statements: Sequence[StatementDraft]) -> list[int]:
    """For each of the tokens of a page the innermost statement that tells it, or -1."""
    holder = [-1] * length
    depth = [0] * len(statements)
    for n, s in enumerate(statements):
        k, seen = s.inside, 0
        while k is not None and seen < 20:
            depth[n] += 1
            k, seen = statements[k].inside, seen + 1
    best = [-1] * length
    width = [0] * length
    for n, s in enumerate(statements):
        size = sum(b - a for a, b in s.tokens)
        for a, b in s.tokens:
            for i in range(a, min(b, length)):
                if depth[n] > best[i] or (depth[n] == best[i] and size < width[i]):
                    holder[i], best[i], width[i] = n, depth[n], size
    return holder


class EventContext(EventAble):
    """What each reader of events asks of the page around one. Readers stand side by side (`events`) and share
    what is known so far; none inherits from two.
    """

    def __init__(self, known: EventsSoFar) -> None:
        self.parties, self.page, self.cast = known.parties, known.parties.page, known.parties.cast
        self.statements, self.holder = known.statements, known.holder
        self.cue_at, self.spoken, self.called = known.cue_at, known.spoken, known.called
        self.found, self.by_token, self.order = known.found, known.by_token, known.order
        self.sides = known.sides

    def _earlier(self, f: Found, most: int = _EVENTS_BACK) -> Iterator[Found]:
        """The events of the page before this one, the last first, as far back as one looks."""
        last = self.order[f.token] - 1
        for n in range(last, max(-1, last - most), -1):
            yield self.found[n]

    def _still(self, f: Found) -> list[Party]:
        """Whom a threat or charge goes on against: اتهم الحكومة بالمماطلة وهدد بإغلاق …"""
        for g in self._earlier(f, 3):
            if f.token - g.token > 60:
                return []
            kept = [p for p in g.roles.recipients if p.entity >= 0 or self._force(p)]
            if kept and g.sense.plover in ("THREATEN", "ACCUSE", "REQUEST", "REJECT") and g.roles.actors:
                shared = any(told_in(a, g.roles.actors) for a in f.roles.actors)
                return kept if shared else []
        return []

    def _force(self, p: Party) -> bool:
        """Whether one without a name is a force or a body, which can be threatened as one with a name can."""
        return head_in(self.page.tokens[self.page.token_at(p.span.start)].form, "force", "body")

    def _event_before(self, f: Found) -> Preceding | None:
        """The event read before this one in its sentence, as far as its status depends on it; not the meeting
        at which something was agreed on: اتفقا في اتصال هاتفي | على العمل معا.
        """
        g = self._just_before(f)
        led = f.token > 0 and self.page.tokens[f.token - 1].form == _ON
        if led and g is not None and g.word.kind != "verb" and g.sense.plover == "CONSULT":
            scene = g.token > 0 and self.page.tokens[g.token - 1].form in _SCENE
            g = next((e for e in self._earlier(f) if scene and e.token < g.token), None) or g
        return None if g is None else (g.word.kind, g.sense.plover, g.status, g.token)

    def _just_before(self, f: Found) -> Found | None:
        """The event read right before this one, if it stands in the same sentence."""
        n = self.order[f.token] - 1
        if n < 0:
            return None
        g, sentence_of = self.found[n], self.page.sentence_of
        return g if sentence_of[g.token] == sentence_of[f.token] else None

    def _alike(self, a: Party, b: Party) -> bool:
        if told_in(a, (b,)):
            return True
        x, y = self._name(a), self._name(b)
        if self._is_person(a) and self._is_person(b):
            return bool(x and y) and (x <= y or y <= x)  # not محمد بن فهد and محمد بن سعد
        return bool(x & y)

    def _name(self, party: Party) -> set[str]:
        words = self.cast.entities[party.entity].name if party.entity >= 0 else party.span.of(self.page.text)
        return {w.removeprefix("ال") for w in fold(words).split()} - _KINSHIP

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
        first = self.page.token_at(speaker.span.start)
        phrase = self.parties.phrase(first, len(self.page.tokens))
        end = self.page.token_at(speaker.span.end - 1) + 1
        if phrase is not None and phrase.last < end and phrase.first == first:
            both, last = group_of(self.parties, phrase, end)
            if len(both) > 1 and last == end:
                return both  # حزب الشعب | والحكومة
        known = phrase is not None and (phrase.article or phrase.head in HIS_COUNTRY)
        party = self.parties.party(phrase) if phrase is not None and known else None
        if phrase is not None and party is None:
            party = self.parties.of_its_noun(phrase)  # قال فلان إن | حزبه يرفض
        if party is not None and (party.entity >= 0 or party.name):
            return [party]
        return [Party(-1, self._short(speaker.span))]

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
            a += core_in(self.page.tokens[a].form, _NEED)
            if a == b:
                return []
            phrase = self.parties.phrase(a + 1, b)
            form = self.page.tokens[a].form
            if phrase is None or phrase.prep:
                return []
            if f.sense.plover == "REQUEST" and not (of_itself(form) or lex(form).finite):
                return []  # دعا إلى إصلاح المجلس
            if f.sense.plover != "REQUEST" and not event_noun(form):
                return []
            party = self.parties.party(phrase) if phrase.mentions else None
            if party is None or party.entity < 0:
                return []
            if self.cast.entities[party.entity].type != "place" or lex(form).finite:
                return [party]
        return []

    def _concerned(self, f: Found) -> list[Party]:
        """Whom praise, blame or refusal concerns: the first entity of its content, unless told as a place
        or a victim, or by a clause whose subject is the thing: أدان الهجوم الذي استهدف السفارة.
        """
        for a, b in self.statements[f.own].tokens[:1]:
            for m in self.cast.mentions[self.parties.mentions_before(a) :]:
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
                helped = m.first - 1 > a and self.parties.opening_at(m.first - 1).prep == "ب"
                if any(suffers(t.form) for t in self.page.tokens[a : min(m.lead, m.first)]):
                    return []  # أدان الاعتداء الذي تعرض له | فلان، بما لقيه | فلان من تعنيف
                if helped or self.parties.parted_by_clause(a, m.first) or self._others_before(a, m):
                    return []  # أدان اقتحام المستوطنين المسجد بحماية | الجيش
                held = self.parties.held_there(m.first - 1)  # أشاد بمحادثات | جنيف
                if held or struck_town(self.parties, m.first - 1, m.entity, m.last):
                    return []
                place = self.cast.entities[m.entity].type == "place"
                first = self.page.tokens[a].form
                done_by = m.first == a + 1 and self._object_after(m.last, b)
                if (
                    place
                    and not done_by
                    and (m.first > a + 1 or (event_noun(first) and not of_itself(first)))
                ):
                    return []  # انتقد إعادة إعمار المدينة، إدانة احتجاز سفينتين قبالتها
                return [Party(m.entity, m.span)]
        return []

    def _others_before(self, a: int, m: NameMention) -> bool:
        """Whether a force or body without a name stands between the first word of a content and a name, whose
        it is then: أشاد بجهود | الجيش في محاربة الحركة.
        """
        return any(
            self.parties.opening_at(k).article and head_in(self.page.tokens[k].form, "force", "body")
            for k in range(a, min(m.lead, m.first))
        )

    def _object_after(self, k: int, limit: int) -> bool:
        """Whether a bare object follows what a masdar governs, its doer then: تمديد أمريكا إجراءات الحظر."""
        if k >= limit or self.page.tokens[k].kind != "word" or self.parties.classes[k] == "time":
            return False
        if self.page.tokens[k].form.endswith("ا"):
            return False  # قصف سوريا ليلا
        phrase = self.parties.phrase(k, limit)
        return phrase is not None and not (
            phrase.prep or phrase.conj or phrase.article or verbal(self.page.tokens[k].form)
        )

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
        head = self._head(group[0])
        kind = two_of(head)
        if kind:
            return joined_before(self.parties, f.token, kind) or group
        if not means_both(head):
            return group
        if means_lands(head):
            return self._two_countries(f) or group
        return self._pair(f) or joined_before(self.parties, f.token) or group

    def _two_countries(self, f: Found) -> list[Party]:
        """The two countries that are the sides of the page, or were last named side by side."""
        pairs = (self._pair(f), joined_before(self.parties, f.token, "place"))
        return next((g for g in pairs if g and all(self._country(p) for p in g)), [])

    def _country(self, party: Party) -> bool:
        place = self.cast.type_of(party.entity) == "place"
        return place and self.parties.seat(party.entity)

    def _pair(self, f: Found) -> list[Party]:
        """The two sides of the page so far."""
        n = self.order[f.token]
        while self.sides.events < n:
            g = self.found[self.sides.events]
            self.sides.events += 1
            lent = g.sense.plover == "COOPERATE" and _TOGETHER not in g.sense.recipient  # فتح قواعده للتحالف
            teller = g.word.person == 1  # who tells of the two is neither
            if g.sense.plover in MUTUAL and not (teller or lent):
                self.sides.count([*g.roles.actors, *g.roles.recipients])
        return self.sides.pair(f.token)

    def _content_start(self, f: Found) -> int:
        """The first token of the content in which an event stands."""
        return min(a for a, _ in self.statements[f.inside].tokens)

    def _told(self, f: Found) -> tuple[str, bool]:
        """The kind of speech that tells the event, and whether the event opens its content."""
        if f.inside < 0:
            return "", False
        s = self.statements[f.inside]
        start = self._content_start(f)
        lead = [k for k in range(start, f.token) if self.page.tokens[k].kind == "word"]
        opens = len(lead) <= 2 or not any(k in self.by_token for k in range(start, f.token))
        if f.word.kind == "verb" and f.word.tense == "perfect" and s.speech != "deny":
            opens = False
        if f.word.kind == "noun" and f.word.article and not self._resorted_to(f):
            opens = len(lead) == 0 and s.speech in ("deny",)
        return _AS_IF_SAID.get(s.lemma, s.speech), opens

    def _resorted_to(self, f: Found) -> bool:
        """Whether it is what one says that one resorts to: هدد باللجوء إلى | الإضراب."""
        before = self.page.tokens[max(0, f.token - 2) : f.token]
        return len(before) == 2 and before[1].form == _TO and core_in(before[0].form, _RESORTING)

    def _party(self, speaker: Speaker) -> Party | None:
        if speaker.entity >= 0:
            return Party(speaker.entity, speaker.span or Span(0, 0))
        if speaker.span is None:
            return None
        return Party(-1, speaker.span)

    def _quotes(self, f: Found, party: Party) -> bool:
        """Whether a party named before words of his own tells the event in them, whom no third person there
        can mean: قال فلان: «مقتله خسارة».
        """
        s = self.statements[f.inside] if f.inside >= 0 else None
        own = s is not None and (s.type == "direct" or self.page.quote_of[f.token] >= 0)
        if not own or s is None or s.speaker is None or not s.tokens:
            return False
        start = self.page.tokens[s.tokens[0][0]].start
        return s.speaker.entity == party.entity and party.span.start < start

    def _we(self, f: Found) -> list[Party]:
        """Whom a speaker means by نحن: the body that he speaks for, the state whose deed an official tells as
        his own (لم نسمح بذلك), else himself.
        """
        group = self._bodies_of(self._first_person(f))
        own = f.word.person == 1 and f.sense.plover in _OF_STATES and len(group) == 1
        return (self._state_of(group[0].entity) if own and group[0].entity >= 0 else []) or group

    def _state_of(self, entity: int) -> list[Party]:
        """The country for which a person holds office, by his title beside any of his names."""
        if self.cast.entities[entity].type == "person":
            for m in self.cast.mentions:
                land = land_of(self.parties, Party(entity, m.span)) if m.entity == entity else None
                if land is not None:
                    return [land]
        return []

    def _envoy(self, group: list[Party]) -> bool:
        """Whether who speaks does so for others by his office; whoever heads them speaks for himself."""
        lone = len(group) == 1 and group[0].entity >= 0
        return lone and self.parties.spokesmen.sent_to_speak(group[0].entity)

    def _bodies_of(self, group: list[Party]) -> list[Party]:
        """The body for which a lone person speaks, where the page tells one; else the group as it is."""
        if len(group) == 1 and group[0].entity >= 0:
            body = self.parties.spokesmen.body_of(group[0].entity)
            return [body] if body is not None else group
        return group

    def _first_person(self, f: Found) -> list[Party]:
        n = f.inside
        if n < 0:
            return []
        group = self._voice(self.statements[n])
        if f.sense.plover in _SAID or not self._unnamed_source(group):
            return group
        return self._body_in(self.statements[n].source_tokens)

    def _unnamed_source(self, group: list[Party]) -> bool:
        """Whether who speaks is a source, which does nothing but speak: مصدر أمني، مصادر في الحركة."""
        return len(group) == 1 and group[0].entity < 0 and core_in(self._head(group[0]), _SOURCES)

    def _body_in(self, source: tuple[int, int]) -> list[Party]:
        """The body whose unnamed source speaks, which does what it tells as its own: مصادر في | الحركة."""
        for k in range(*source):
            n = self.cast.mention_of[k]
            m = self.cast.mentions[n] if n >= 0 else None
            if m is not None and self.cast.entities[m.entity].type == "organization":
                return [Party(m.entity, m.span)]
        return []

    def _voice(self, s: StatementDraft) -> list[Party]:
        """The parties that speak in a statement: forces, though their source names whom they are loyal to."""
        a, b = s.source_tokens
        if s.speaker is None:
            return []
        tokens = self.page.tokens
        person = self.cast.type_of(s.speaker.entity) == "person"
        if not person or b <= a + 1 or self.cast.mention_of[a] >= 0 or not head_in(tokens[a].form, "force"):
            return self._speaking(s.speaker)
        cut = next((k for k in range(a + 1, b) if self.parties.opening_at(k).prep), b)
        return [Party(-1, Span(tokens[a].start, tokens[cut - 1].end))]

    def _verb_of_cue(self, i: int) -> bool:
        """Whether the statement that the word reports was read from a verb: وطلب منه | سحب قواته."""
        n = self.cue_at.get(i, -1)
        owned = possessed(self.page.tokens[i].form)  # ووعدها المعلن
        return n >= 0 and not owned and self.statements[n].rule.startswith("verb/")

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
        whose = self.cast.entities[m.entity].type != "person" and not head_in(before.form, "container")
        office = head_in(before.form, "office") and not whose  # رئيس الحكومة is not the government
        return verbal(before.form) or lex(before.form).that is not None or office
