"""Who does what to whom: the political events of a page, by PLOVER type.

For each word that can carry an event (`event_words`): the sense it has where it stands (`event_senses`), its parties
(`event_roles`), its status (`event_status`), and the innermost statement that tells it. Then what one clause leaves
open is taken from what governs it: who promises or threatens does what is promised, who is asked or accused does what
is asked or laid to his charge.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import msgspec

from isnad.lexicons.tables import load_table
from isnad.reading.cast import Cast, NameMention
from isnad.reading.event_roles import Roles, find_roles
from isnad.reading.event_senses import Sense, sense
from isnad.reading.event_status import Governor, status
from isnad.reading.event_words import EventWord, cores, event_words
from isnad.reading.lexis import lex
from isnad.reading.noun_phrases import Phrase
from isnad.reading.parties import Parties, Party
from isnad.reading.party_words import head_in, opening, verbal
from isnad.reading.speakers import Speaker
from isnad.reading.statements import StatementDraft
from isnad.records import EventStatus, EventType
from isnad.spans import Span
from isnad.text.folding import fold, letter_offsets
from isnad.text.tokens import Page

__all__ = ["EventDraft", "find_events"]

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


@cache
def _pair_words() -> frozenset[str]:
    return frozenset(
        fold(w)
        for w in (
            "الطرفان",
            "الطرفين",
            "الجانبان",
            "الجانبين",
            "البلدان",
            "البلدين",
            "الوزيران",
            "الوزيرين",
            "الرئيسان",
            "الرئيسين",
            "الوفدان",
            "الوفدين",
            "الدولتان",
            "الدولتين",
            "الزعيمان",
            "الزعيمين",
            "كلاهما",
            "كليهما",
            "الحزبان",
            "الحزبين",
            "الفصيلان",
            "الحكومتان",
            "الحكومتين",
            "والجانبان",
            "للطرفين",
            "للجانبين",
            "للبلدين",
        )
    )


class EventDraft(msgspec.Struct, kw_only=True):
    """An event before ids are given; `inside` indexes the statements, `token` is its word's, `word` how it was read."""

    type: EventType
    trigger: Span
    lemma: str
    actors: list[Speaker]
    recipients: list[Speaker]
    status: EventStatus
    inside: int | None
    sign: str
    token: int
    last: int
    kind: str
    confidence: float


class _Found(msgspec.Struct):
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
    thing: bool = False
    """Whether its subject is a thing, which cannot ask, threaten or agree: مخاوف تدعو إلى، صواريخ تهدد."""


def find_events(page: Page, cast: Cast, statements: Sequence[StatementDraft]) -> list[EventDraft]:
    """The political events of a page in text order; triggers do not overlap. Sport and the like give none."""
    if _apolitical(page):
        return []
    return _Finder(page, cast, statements).run()


@cache
def _sport() -> frozenset[str]:
    return frozenset(fold(row["form"]) for row in load_table("event_topics") if row["class"] == "sport")


def _apolitical(page: Page) -> bool:
    """Whether sport is the page's matter: four words of sport, and one in fifty words."""
    words = _sport()
    count = total = 0
    for t in page.tokens:
        if t.kind == "word":
            total += 1
            if t.form in words or (t.form[:2] == "ال" and t.form[2:] in words):
                count += 1
    return count >= 4 and count * 50 >= total


# What one will not do: لن تسمح، لا تقبل، لن يعترف is a refusal.
# Types whose acts are events of public life though nobody is named.
_GRAVE = frozenset(("ASSAULT", "PROTEST", "SANCTION", "MOBILIZE", "RETREAT"))
# Types that a thing's verb tells often, without being an act: أرقام تدعونا، صواريخ تهدد.
_MINDED = frozenset(("REQUEST", "THREATEN", "SUPPORT", "AID"))
# A page of fewer tokens is taken for news though it names nobody.
_SHORT = 60
_PAPERS = frozenset(
    fold(w)
    for w in ("اتفاق", "اتفاقية", "اتفاقيات", "مذكرة", "وثيقة", "عقد", "معاهدة", "بروتوكول", "بيان", "إعلان")
)
_YIELDING = frozenset(("سمح", "قبل", "اعترف"))


def event_noun(form: str) -> bool:
    """Whether a word can be a masdar."""
    return (
        bool(lex(form).masdar) or lex(form).noun_opener or any(w.kind == "masdar" for w in event_words(form))
    )


def tokens_before(page: Page, i: int) -> str:
    """The form of the word before token `i`, its conjunction off."""
    form = page.tokens[i - 1].form
    return form[1:] if form[:1] in ("و", "ف") and form[1:] in ("لن", "لا") else form


class _Finder:
    def __init__(self, page: Page, cast: Cast, statements: Sequence[StatementDraft]) -> None:
        self.page, self.cast, self.statements = page, cast, statements
        self.parties = Parties(page, cast)
        self.holder = self._holders()
        self.cue_at = {s.cue_token: n for n, s in enumerate(statements) if s.cue is not None}
        self.found: list[_Found] = []
        self.by_token: dict[int, _Found] = {}
        self.order: dict[int, int] = {}

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

    def run(self) -> list[EventDraft]:
        taken = -1
        for i, t in enumerate(self.page.tokens):
            if t.kind != "word" or i <= taken or (self.cast.mention_of[i] >= 0):
                continue
            words = event_words(t.form)
            if not words:
                continue
            hit = self._read(i, words)
            if hit is not None:
                self.found.append(hit)
                self.by_token[i] = hit
                taken = max(hit.last - 1, hit.sense.object_at if hit.word.kind != "verb" else hit.last - 1)
        self.order = {f.token: n for n, f in enumerate(self.found)}
        for f in self.found:
            self._complete(f)
        told: set[str] = set()
        kept = []
        political = self._political()
        for f in self.found:
            if self._worth(f, told) and (
                political or f.sense.plover in _GRAVE or f.roles.actors or self._party_named(f)
            ):
                kept.append(f)
                told.add(f.sense.plover)
        return [self._draft(f) for f in kept]

    def _political(self) -> bool:
        """Whether most of the page's events name somebody: where they do not, its words are of business or daily life."""
        named = sum(self._party_named(f) for f in self.found)
        return len(self.page.tokens) < _SHORT or named >= 2 and 4 * named >= len(self.found)

    def _party_named(self, f: _Found) -> bool:
        return any(p.entity >= 0 for p in (*f.roles.actors, *f.roles.recipients))

    def _worth(self, f: _Found, told: set[str]) -> bool:
        """Whether a noun tells an act and no topic or back-reference: who or whom must show where the form is weak."""
        word, kind = f.word, f.sense.plover
        if (
            f.thing
            and not f.roles.actors
            and f.own < 0
            and word.kind == "verb"
            and word.person == 3
            and kind in _MINDED
        ):
            return False
        if word.kind not in ("masdar", "noun"):
            return True
        parties = [*f.roles.actors, *f.roles.recipients]
        named = any(p.entity >= 0 for p in parties)
        if word.article and not word.suffix and not parties and kind in told and not word.core.endswith("ات"):
            return False
        if kind in ("SUPPORT", "AID", "COOPERATE") and word.kind == "masdar" and not named:
            if not parties:
                return kind == "COOPERATE"
            return not f.roles.recipients or any(self.parties.agent(p) for p in f.roles.recipients)
        return True

    # -- one word -------------------------------------------------------------------------------------------------

    def _bounds(self, i: int) -> tuple[int, int]:
        """The clause around token `i`: its sentence, and inside a statement's content no further than that."""
        sentence = self.page.sentences[self.page.sentence_of[i]]
        floor, limit = sentence.first, sentence.last
        n = self.holder[i]
        if n >= 0:
            for a, b in self.statements[n].tokens:
                if a <= i < b:
                    floor, limit = max(floor, a), min(limit, b)
        own = self.cue_at.get(i, -1)
        if own < 0:
            for a, _ in (r for s in self.statements[:0] for r in s.tokens):
                limit = min(limit, a)
        return floor, limit

    def _read(self, i: int, words: tuple[EventWord, ...]) -> _Found | None:
        floor, limit = self._bounds(i)
        own = self.cue_at.get(i, -1)
        for word in self._ordered(i, words, floor):
            found = sense(self.parties, word, i, limit)
            if found is None or not self._stands(word, found, i, floor, limit, own):
                continue
            if (
                word.kind == "verb"
                and word.lemma in _YIELDING
                and i
                and tokens_before(self.page, i) in ("لن", "لا")
            ):
                found = Sense("REJECT", (), "-")
            if word.lemma == "هاجم" and (own >= 0 or self._in_words(word, i, limit)):
                found = Sense("ACCUSE", ("0",), "-")
            roles = find_roles(self.parties, word, found, i, floor, limit)
            hit = _Found(
                word=word,
                sense=found,
                token=i,
                last=i + 1,
                floor=floor,
                limit=limit,
                inside=self.holder[i],
                own=own,
                roles=roles,
            )
            if self._keeps(hit):
                self._fix_pair(hit)
                return hit
        return None

    def _in_words(self, word: EventWord, i: int, limit: int) -> bool:
        """Whether an attack is one of words: هاجم الوزير المعارضة. Its subject is a person, no force."""
        phrase = self.parties.phrase(i + 1, limit)
        if word.kind != "verb" or word.suffix or phrase is None or phrase.prep:
            return False
        head = self.page.tokens[phrase.first].form
        if any(self.cast.entities[self.cast.mentions[m].entity].type == "person" for m in phrase.mentions):
            return True
        return head_in(head, "office") and not head_in(head, "force")

    def _ordered(self, i: int, words: tuple[EventWord, ...], floor: int) -> list[EventWord]:
        """The readings of the word at `i` that its place allows, the likeliest first."""
        nominal = self._nominal_place(i, floor)
        led = i > 0 and self.parties.classes[i - 1] == "preposition" and self.cast.mention_of[i - 1] < 0
        out = []
        for w in words:
            if w.kind == "verb" and (led or (nominal and w.tense == "perfect")) and not (w.future or w.conj):
                continue
            out.append(w)
        clausal = self._verbal_place(i, floor) or self._after_subject(i, floor)
        rank = {"verb": 0 if clausal else 2, "masdar": 1, "noun": 1, "participle": 3, "passive": 3}
        out.sort(key=lambda w: rank[w.kind])
        return out

    def _nominal_place(self, i: int, floor: int) -> bool:
        """After a preposition or a noun that wants a genitive no verb can stand."""
        if i == 0:
            return False
        before = self.page.tokens[i - 1]
        if before.kind != "word" or self.cast.mention_of[i - 1] >= 0:
            return False
        cls = self.parties.classes[i - 1]
        if cls in ("preposition", "accord"):
            return True
        if cls == "occasion":
            return before.form not in ("عندما", "حين", "لما", "قبل", "بعد") or before.form in ("قبل", "بعد")
        return (
            any(
                w.kind in ("masdar", "noun") and not w.article and not w.suffix
                for w in event_words(before.form)
            )
            and not lex(before.form).finite
        )

    def _after_subject(self, i: int, floor: int) -> bool:
        """Right after a definite phrase, in a clause that has no verb yet: طيران التحالف قصف …"""
        if i <= floor or i - floor > 15:
            return False
        before = self.page.tokens[i - 1]
        if before.kind != "word" or not (self.cast.mention_of[i - 1] >= 0 or before.form.startswith("ال")):
            return False
        return not any(
            self.page.tokens[k].kind == "word"
            and self.cast.mention_of[k] < 0
            and verbal(self.page.tokens[k].form)
            and not self.page.tokens[k].form.startswith("ال")
            for k in range(floor, i)
        )

    def _verbal_place(self, i: int, floor: int) -> bool:
        if i == floor:
            return True
        before = self.page.tokens[i - 1]
        if before.kind != "word":
            return True
        cls = self.parties.classes[i - 1]
        return (
            cls in ("qad", "negation", "aux", "relative", "subordinate", "contrast", "as", "time", "pronoun")
            or lex(before.form).that is not None
        )

    def _stands(self, word: EventWord, found: Sense, i: int, floor: int, limit: int, own: int) -> bool:
        """Whether the word's form can carry an event where it stands."""
        tokens = self.page.tokens
        if word.suffix == "ه" and tokens[i].text.endswith("ة"):
            return False  # طلبة الكلية
        if word.kind in ("masdar", "noun") and i and self.parties.classes[i - 1] == "relative":
            return False
        if (
            word.lemma == "وقع"
            and word.kind == "verb"
            and not word.suffix
            and self._relative(i, floor)
            and found.object_at < 0
        ):
            return self._of_paper(i, floor)
        if word.kind == "verb":
            if word.short and not (i and tokens[i - 1].form in ("لم", "ولم", "فلم", "الم", "لا", "لما")):
                return False
            if word.person == 1 and not self._voiced(i):
                return False
            if word.person == 2:
                return False
        if word.kind == "participle":
            if word.article or word.prep or (word.lemma == "طلب" and not word.accusative):
                return False
            if own >= 0:
                return True
            return word.accusative and i + 1 < limit and word.speech != ""
        if word.kind == "masdar":
            if (
                word.article
                and not word.suffix
                and found.plover in ("REJECT", "SUPPORT", "REQUEST", "AGREE")
                and not (self._goes_on(i, limit) or self.parties.nisbas(i))
            ):
                return False
            if word.lemma == "عارض" and not word.suffix:
                return False
            if word.lemma in ("احتل",) and (word.article or not self._has_genitive(i, limit)):
                return False
            if tokens[i - 1].form in ("هذا", "هذه", "ذلك", "تلك") if i else False:
                return False
        if word.kind == "noun" and i and tokens[i - 1].form in ("هذا", "هذه", "ذلك", "تلك", "هذين"):
            return False
        return True

    def _relative(self, i: int, floor: int) -> bool:
        return i > floor and self.parties.classes[i - 1] == "relative"

    def _of_paper(self, i: int, floor: int) -> bool:
        """Whether what a relative clause takes up can be signed: الاتفاق الذي وُقّع, not الهجوم الذي وقع."""
        return any(cores(t.form) & _PAPERS for t in self.page.tokens[max(floor, i - 5) : i - 1])

    def _voiced(self, i: int) -> bool:
        """Whether the words at `i` are somebody's own, so that a verb of theirs can be in the first person."""
        if self.page.quote_of[i] >= 0:
            return True
        n = self.holder[i]
        return n >= 0 and self.statements[n].type in ("direct", "mixed")

    def _goes_on(self, i: int, limit: int) -> bool:
        if i + 1 >= limit:
            return False
        t = self.page.tokens[i + 1]
        return t.kind == "word" and (
            self.parties.classes[i + 1] == "preposition" or bool(self.parties.opening_at(i + 1).prep)
        )

    def _has_genitive(self, i: int, limit: int) -> bool:
        phrase = self.parties.phrase(i + 1, limit)
        return phrase is not None and not phrase.prep

    def _keeps(self, hit: _Found) -> bool:
        """Whether what was read is an event of its own and no second telling of one beside it."""
        if hit.word.kind == "noun" and any(g.sense.object_at == hit.token for g in self.found[-3:]):
            return False
        if (
            hit.word.lemma == "وعد"
            and hit.word.tense == "imperfect"
            and self.page.tokens[hit.token - 1].form[-2:] == "لم"
        ):
            return False  # لم يعد: no longer
        if hit.word.kind == "verb" and hit.token and self.page.tokens[hit.token - 1].form in ("مما", "وما"):
            return False
        if hit.word.kind == "masdar" and hit.word.prep == "ل" and hit.sense.plover == "AID":
            if any(g.word.lemma == "خصص" and hit.token - g.token <= 9 for g in self.found[-2:]):
                return False  # خصصت مبلغا لمساعدة النازحين
        near = [g for g in self.found[-3:] if hit.token - g.token <= 8 and g.floor == hit.floor]
        if hit.word.lemma == "استهدف" and hit.word.kind == "verb":
            return not any(g.word.kind != "verb" and g.sense.plover in ("ASSAULT", "COERCE") for g in near)
        if hit.word.core == "احتجاج" and hit.word.accusative:
            return not any(
                g.sense.plover in ("PROTEST", "REJECT", "RETREAT")
                and self.page.sentence_of[g.token] == self.page.sentence_of[hit.token]
                for g in self.found[-4:]
            )
        if hit.word.kind == "noun" and hit.word.article and hit.sense.plover in ("RETREAT",):
            return False
        return True

    def _fix_pair(self, hit: _Found) -> None:
        """A fixed pair (إطلاق سراح، وقف إطلاق النار) is one trigger when its words stand side by side."""
        if hit.sense.object_at == hit.token + 1:
            hit.last = hit.token + 2

    # -- context --------------------------------------------------------------------------------------------------

    def _complete(self, f: _Found) -> None:
        speech, first = self._told(f)
        if f.sense.plover == "REJECT" and f.word.lemma in _YIELDING:
            f.status = "happened"
        else:
            before = self._event_before(f)
            f.status = status(self.parties, f.word, f.token, f.floor, speech, first, before)
        roles = f.roles
        if f.own >= 0:
            speaker = self.statements[f.own].speaker
            group = self._speaking(speaker) if speaker is not None else []
            if group and not len(roles.actors) > len(group):
                if (
                    roles.actors
                    and not roles.recipients
                    and f.word.kind == "verb"
                    and "0" in f.sense.recipient
                ):
                    # ودعت المواطنين إلى …: the phrase after the verb is not who speaks.
                    roles.recipients = [
                        a
                        for a in roles.actors
                        if all(not self._alike(a, g) for g in group) and not self._official(a)
                    ]
                roles.actors = group
                roles.hidden = False
        if roles.object_pronoun and not roles.recipients:
            roles.recipients = self._pronoun(f, roles.object_pronoun)
        if roles.joined and not roles.actors:
            roles.actors = self._verb_before(f)
        if roles.hidden and not roles.actors:
            roles.actors = self._hidden(f)
        elif not roles.actors and not roles.passive and f.word.kind in ("masdar", "noun", "verb"):
            roles.actors = self._governed(f)
        if roles.bound_pronoun and not roles.recipients:
            roles.recipients = self._pronoun(f, roles.bound_pronoun)
        if f.own >= 0 and not roles.recipients and f.sense.plover in ("SUPPORT", "ACCUSE", "REJECT"):
            roles.recipients = self._concerned(f)
        elif (
            f.own >= 0
            and not roles.recipients
            and f.sense.plover in ("REQUEST", "THREATEN")
            and f.word.kind != "masdar"
        ):
            roles.recipients = self._asked_of(f)
        if not roles.actors and f.sense.plover == "CONSULT" and f.word.kind in ("noun", "masdar"):
            roles.actors = self._speaking_at(f)
        if not roles.actors and f.sense.plover == "CONSULT" and f.word.article and f.word.kind != "verb":
            roles.actors = self._talking(f)
        able = [p for p in roles.actors if self._can_act(p)]
        f.thing = bool(roles.actors) and not able
        roles.actors = able
        roles.recipients = self._fit(f)
        roles.actors = self._both(f, roles.actors)
        roles.recipients = self._both(f, roles.recipients)
        roles.recipients = [r for r in roles.recipients if all(not _same(r, a) for a in roles.actors)]

    def _can_act(self, party: Party) -> bool:
        """A name, or a description by a word for people or a body, or one that begins with a count."""
        return self.parties.agent(party) or self._counts(party)

    def _counts(self, party: Party) -> bool:
        word = fold(party.span.of(self.page.text)).split()[0]
        return word[0].isdigit() or any(head_in(word, kind) for kind in ("number", "quantity"))

    def _fit(self, f: _Found) -> list[Party]:
        """Of the recipients found, those to whom such an act can be done; of things, whose they are."""
        found: list[Party] = []
        for party in f.roles.recipients:
            if party.entity >= 0 or self._can_act(party):
                found.append(party)
            elif f.sense.plover in ("ASSAULT", "COERCE", "AID") and not self._no_thing(party):
                found.append(party)
        return found

    def _no_thing(self, party: Party) -> bool:
        """An act, a time or a state told by a masdar is no party: إيجاد نظام، وجوده."""
        word = fold(party.span.of(self.page.text)).split()[0]
        return event_noun(word) or head_in(word, "time")

    def _event_before(self, f: _Found) -> Governor | None:
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
        return party.entity < 0 and head_in(fold(party.span.of(self.page.text)).split()[0], "office")

    def _name(self, party: Party) -> set[str]:
        words = self.cast.entities[party.entity].name if party.entity >= 0 else party.span.of(self.page.text)
        return {w.removeprefix("ال") for w in fold(words).split()}

    def _speaking(self, speaker: Speaker) -> list[Party]:
        """The parties that a speaker is: of joined names each."""
        if speaker.entity >= 0:
            return [Party(speaker.entity, speaker.span or Span(0, 0))]
        if speaker.span is None:
            return []
        inside = [m for m in self.cast.mentions if speaker.span.holds(m.span)]
        persons = [m for m in inside if self.cast.entities[m.entity].type == "person"]
        group = persons if len(persons) > 1 else []
        if not group and len(inside) > 1 and inside[0].span.start <= speaker.span.start + 1:
            group = inside
        if group and inside[-1].span.end >= speaker.span.end - 1:
            return [Party(m.entity, m.span) for m in group]
        return [Party(-1, speaker.span)]

    def _asked_of(self, f: _Found) -> list[Party]:
        """Whose act is asked for or threatened with: طالب بتدخل الوزارة، لوّح باستجواب الوزير."""
        for a, b in self.statements[f.own].tokens[:1]:
            phrase = self.parties.phrase(a + 1, b)
            if phrase is None or phrase.prep or not event_noun(self.page.tokens[a].form):
                return []
            party = self.parties.party(phrase) if phrase.mentions else None
            if party is not None and party.entity >= 0 and self.cast.entities[party.entity].type != "place":
                return [party]
        return []

    def _talking(self, f: _Found) -> list[Party]:
        """Whose talks المحادثات takes up: the parties of the last talks told before."""
        for g in reversed(self.found):
            if g.token < f.token and g.sense.plover == "CONSULT":
                group = [p for p in (*g.roles.actors, *g.roles.recipients) if p.entity >= 0]
                if len(group) > 1:
                    return group
        return []

    def _speaking_at(self, f: _Found) -> list[Party]:
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

    def _concerned(self, f: _Found) -> list[Party]:
        """Whom praise, blame or refusal concerns: the first entity of its content, unless told as a place or a victim."""
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
                return [Party(m.entity, m.span)]
        return []

    def _both(self, f: _Found, group: list[Party]) -> list[Party]:
        """The two that الطرفان، الجانبان or البلدان mean: the last pair that an event before had."""
        if len(group) != 1 or group[0].entity >= 0:
            return group
        head = group[0].span.of(self.page.text).split()[0]
        if fold(head) not in _pair_words():
            return group
        return self._pair(f) or self.parties.joined_before(f.token) or group

    def _pair(self, f: _Found) -> list[Party]:
        for g in reversed(self.found):
            if g.token >= f.token:
                continue
            pair = [p for p in (*g.roles.actors, *g.roles.recipients) if p.entity >= 0]
            if len(pair) == 2 and g.sense.plover in ("CONSULT", "AGREE", "COOPERATE", "RETREAT", "ASSAULT"):
                return pair
        return []

    def _told(self, f: _Found) -> tuple[str, bool]:
        """The kind of speech that tells the event, and whether the event opens its content."""
        if f.inside < 0:
            return "", False
        s = self.statements[f.inside]
        start = min((a for a, _ in s.tokens), default=f.token)
        lead = [k for k in range(start, f.token) if self.page.tokens[k].kind == "word"]
        opens = len(lead) <= 2 or all(g.token >= f.token or g.token < start for g in self.found)
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

    def _pronoun(self, f: _Found, suffix: str) -> list[Party]:
        """Whom a suffix pronoun means: the nearest entity before that its gender allows and that is no actor here."""
        if suffix in ("ني", "نا", "ي"):
            return self._first_person(f)
        if suffix in ("ك", "كم"):
            for s in self.statements:
                if s.tokens and s.tokens[0][0] > f.token and s.type == "direct" and s.speaker is not None:
                    return self._speaking(s.speaker)
            return []
        gender = {"ه": "m", "ها": "f"}.get(suffix, "")
        if (
            f.word.suffix == suffix
            and not f.word.conj
            and f.word.kind in ("masdar", "noun")
            and f.roles.hidden
        ):
            for m in self.cast.mentions:
                if m.first >= f.token:
                    break
                if m.first >= f.floor and self._heads_clause(m, f.floor) and self.parties.agrees(m, gender):
                    return [Party(m.entity, m.span)]
        floor = max(0, f.token - 60)
        actors = {a.entity for a in f.roles.actors}
        at = f.token
        for _ in range(4):
            party = self.parties.nearest(at, gender, floor=floor, bodies=suffix in ("هم", "هما"))
            if party is None:
                return []
            if party.entity not in actors:
                return [party]
            at = self.page.token_at(party.span.start)
        return []

    def _first_person(self, f: _Found) -> list[Party]:
        n = f.inside
        if n >= 0:
            speaker = self.statements[n].speaker
            return self._speaking(speaker) if speaker is not None else []
        return []

    def _verb_before(self, f: _Found) -> list[Party]:
        """The actors of the verb just before in the same clause: قتلت القوات مسلحا ودمرت سيارة."""
        for g in reversed(self.found):
            if g.token >= f.token:
                continue
            if g.floor != f.floor or f.token - g.token > 15:
                return []
            if g.word.kind == "verb" and not g.roles.passive:
                return list(g.roles.actors)
        return []

    def _hidden(self, f: _Found) -> list[Party]:
        """The subject that a verb or a possessive keeps to itself."""
        word = f.word
        if word.person == 1 or (word.suffix in ("نا", "ي", "ني") and word.kind != "verb"):
            return self._first_person(f)
        opens = self._opener(f)
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
        for n, s in enumerate(self.statements):
            if (
                s.cue_token >= 0
                and f.floor <= s.cue_token < f.token
                and s.speaker is not None
                and self.holder[s.cue_token] == f.inside
            ):
                party = self._party(s.speaker)
                if party is not None:
                    return [party]
        gender = word.gender if word.number == "s" else ""
        first = self._topic(f)
        if first:
            return first
        if f.inside >= 0:
            return self._first_person(f)
        before = lex(self.page.tokens[f.token - 1].form) if f.token else None
        if before is not None and before.suffix:
            if f.inside >= 0:
                return self._first_person(f)
            for s in reversed(self.statements):
                if 0 <= s.cue_token < f.token and s.speaker is not None:
                    return self._speaking(s.speaker)
        near = self.parties.nearest(f.token, gender, floor=max(0, f.token - 40))
        return [near] if near is not None else []

    def _topic(self, f: _Found) -> list[Party]:
        """Whom the clause names or describes first, before the verb and not after a preposition."""
        first = self.parties.phrase(f.floor, f.token)
        if first is not None and not first.prep and first.article:
            group = self._all_of(first, f.token)
            if group and all(self.parties.agent(p) for p in group):
                return group
        for m in self.cast.mentions:
            if m.first >= f.token:
                return []
            if m.first >= f.floor and self._heads_clause(m, f.floor):
                phrase = self.parties.phrase(min(m.lead, m.first), f.token)
                group = self._all_of(phrase, f.token) if phrase is not None else []
                if group and group[0].entity == m.entity and all(p.entity >= 0 for p in group):
                    return group
                return [Party(m.entity, m.span)]
        return []

    def _all_of(self, phrase: Phrase, limit: int) -> list[Party]:
        """The parties of a phrase and of those joined to it."""
        out: list[Party] = []
        for p in self.parties.conjoined(phrase, limit):
            party = self.parties.party(p)
            if party is not None and all(not _same(party, q) for q in out):
                out.append(party)
        return out

    def _heads_clause(self, m: NameMention, floor: int) -> bool:
        """Whether a name stands where a subject does: at the clause's start, after its verb or a conjunction."""
        if self.parties.opening_at(m.first).prep:
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

    def _opener(self, f: _Found) -> bool:
        s = self.statements[f.inside] if f.inside >= 0 else None
        return s is not None and any(a <= f.token <= a + 1 for a, _ in s.tokens)

    def _governed(self, f: _Found) -> list[Party]:
        """Who does what a demand, promise, threat or charge tells of: from the event that governs its content."""
        if f.inside >= 0 and self._owns_up(f):
            return self._first_person(f)
        if f.inside >= 0:
            s = self.statements[f.inside]
            governor = self.by_token.get(s.cue_token)
            if governor is not None and self._first_in_content(f, s):
                if governor.sense.plover in _ADDRESSED:
                    return list(governor.roles.recipients)
                return list(governor.roles.actors)
            if (
                governor is None
                and f.word.kind in ("masdar", "noun")
                and not f.word.article
                and self._opener(f)
                and (s.speech in _TOLD or s.cue is None)
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
        governor = self._near_governor(f)
        if governor is not None:
            return list(
                governor.roles.recipients if governor.sense.plover in _ADDRESSED else governor.roles.actors
            )
        ruled = self._after_subject_of(f)
        if ruled:
            return ruled
        acted = f.word.kind == "masdar" or f.token > f.floor and self._lent(f.token - 1)
        if acted and not f.word.suffix and f.word.genitive != "recipient":
            return [p for p in self._topic(f) if all(not _same(p, r) for r in f.roles.recipients)]
        return []

    def _after_subject_of(self, f: _Found) -> list[Party]:
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

    def _near_governor(self, f: _Found) -> _Found | None:
        """The event just before whose content a masdar with ب, إلى or على tells: اتهامهما بالتعاون، دعوتها إلى وقف …"""
        before = self.page.tokens[f.token - 1].form if f.token else ""
        if f.word.kind != "masdar" or f.word.prep != "ب" and before not in ("الي", "علي", "ب"):
            return None
        for g in reversed(self.found):
            if g.token >= f.token:
                continue
            if f.token - g.token > 9 or g.floor != f.floor:
                return None
            if g.sense.plover in ("REQUEST", "ACCUSE", "THREATEN", "AGREE") and g.word.kind != "noun":
                return g
            return None
        return None

    def _owns_up(self, f: _Found) -> bool:
        """Whether the act is one whose responsibility the speaker takes: أعلنت الجماعة مسؤوليتها عن تفجير …"""
        before = self.page.tokens[max(0, f.token - 2) : f.token]
        return len(before) == 2 and before[1].form == "عن" and before[0].form.startswith("مسووليت")

    def _lent(self, i: int) -> bool:
        """Whether token `i` is the masdar of a verb that lends an event noun its subject: بتنفيذ هجمات، في شن غارات."""
        form = self.page.tokens[i].form
        o = opening(form)
        return form[o.skip :] in _LENDERS

    def _announcing(self, s: StatementDraft) -> list[Party]:
        """Who announces an act without an agent does it: the body that speaks, or for which a spokesman does."""
        if s.speaker is None:
            return []
        if s.speaker.entity >= 0 and self.cast.entities[s.speaker.entity].type != "person":
            return self._speaking(s.speaker)
        a, b = s.source_tokens
        words = {t.form for t in self.page.tokens[a:b]}
        if words & _SPOKESMEN:
            for m in self.cast.mentions:
                if a <= m.first < b and self.cast.entities[m.entity].type != "person":
                    return [Party(m.entity, m.span)]
        return []

    def _first_in_content(self, f: _Found, s: StatementDraft) -> bool:
        start = min((a for a, _ in s.tokens), default=f.token)
        return f.token - start <= 8

    # -- the draft ------------------------------------------------------------------------------------------------

    def _draft(self, f: _Found) -> EventDraft:
        t = self.page.tokens[f.token]
        offsets = letter_offsets(t.text)
        skip = min(f.word.skip, len(offsets) - 1)
        start = t.start + offsets[skip]
        if f.word.article and f.word.prep != "ل":
            start = t.start + offsets[max(0, skip - 2)]
        return EventDraft(
            type=f.sense.plover,  # type: ignore[arg-type]
            trigger=Span(start, self.page.tokens[f.last - 1].end),
            lemma=f.word.lemma,
            actors=[self._speaker(p) for p in f.roles.actors],
            recipients=[self._speaker(p) for p in f.roles.recipients],
            status=f.status,
            inside=f.inside if f.inside >= 0 else None,
            sign=f.sense.sign,
            token=f.token,
            last=f.last,
            kind=f.word.kind,
            confidence=0.5,
        )

    def _speaker(self, party: Party) -> Speaker:
        if party.entity >= 0:
            return Speaker(entity=party.entity, text=self.cast.entities[party.entity].name, span=party.span)
        return Speaker(text=party.span.of(self.page.text), span=party.span)


def _same(a: Party, b: Party) -> bool:
    return a.entity == b.entity and (a.entity >= 0 or a.span == b.span)
