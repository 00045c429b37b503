"""Who does what to whom: the political events of a page, by PLOVER type.

For each word that can carry an event (`event_words`): the sense it has where it stands (`senses`),
its parties (`roles`), its status (`status`), and the innermost statement that tells it. Then
what one clause leaves open is taken from what governs it: who promises or threatens does what is promised,
who is asked or accused does what is asked or laid to his charge.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from isnad.reading.events.act_told import act_told
from isnad.reading.events.actors import EventActors
from isnad.reading.events.again import tie_again
from isnad.reading.events.agents import names_person
from isnad.reading.events.backing import read_backing
from isnad.reading.events.confidence import event_confidence
from isnad.reading.events.context import EventsSoFar, Found
from isnad.reading.events.groups import without
from isnad.reading.events.in_words import ATTACKS, attacked_in_words
from isnad.reading.events.judged import tie_backed_harm, tie_judged, tie_refused
from isnad.reading.events.places import place_of
from isnad.reading.events.receiving import told_apart, turn_received
from isnad.reading.events.refusing import refuses
from isnad.reading.events.retold import tie_attack, tie_deaths, tie_headline, tie_named
from isnad.reading.events.roles import find_roles
from isnad.reading.events.senses import Sense, sense
from isnad.reading.events.settled import EventSettled
from isnad.reading.events.standing import EventStanding, Place
from isnad.reading.events.ties import tie_harm, tie_retold
from isnad.reading.events.wording import EventWording
from isnad.reading.events.worth import EventWorth
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.all_told import AllTold
from isnad.reading.phrases.datelines import past_dateline
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.credits import credit_line
from isnad.reading.words.event_words import (
    EventWord,
    below_words,
    event_words,
    hamza_words,
    him_words,
    his_words,
    madda_words,
    ta_words,
    verb_words,
)
from isnad.reading.words.moods import has
from isnad.reading.words.page_matter import Matter
from isnad.reading.words.party_words import head_in, sound_plural, verbal
from isnad.records import EventStatus, EventType
from isnad.spans import Span
from isnad.text.folding import fold, letter_offsets
from isnad.text.kept import NO_WORD, Memory
from isnad.text.tokens import Page, Sentence, form_of

__all__ = ["EventDraft", "find_events"]


# Deeds that are done in protest, and the verbs whose masdar says so: انسحب احتجاجا، رفضا، تنديدا.
_PROTESTING = frozenset(("PROTEST", "REJECT", "RETREAT", "SANCTION"))
_WHY = frozenset(("احتج", "رفض", "ندد", "استنكر", "اعترض"))
# What a web page puts before its tags, and before its headline once more where it links to itself.
_TAGS = frozenset(("سمات", "وسوم", "الوسوم"))
_LINK, _LINKED = "رابط", frozenset(fold(w) for w in ("الخبر", "الموضوع", "المقال"))
# To attend, and how far behind it stands what one attends.
_ATTENDS, _ATTENDED = "حضر", 3
# How long an aside is that tells by whose account something happened.
_ASIDE = 12
# To lay blame on somebody.
_LAYS = "حمل"
# What one holds out to help: مد يد العون.
_HAND = "يد"
# What is lifted and what is stopped, so that its word tells no other act: رفعت الحظر، أوقفت دعمها للحزب.
_LIFTED = frozenset(("COERCE", "SANCTION"))
_STOPPED = frozenset(("SUPPORT", "AID"))
# Verbs that tell the act by their object: to sentence, to send to court, to exchange blows, to take back
# control. To disperse is none: its object is an act of others (فرقت الشرطة | مسيرة).
_BY_OBJECT = frozenset(("حكم", "قضى", "استعاد"))
_OF_ONE_ACT, _DISPERSES = frozenset(("أحال", "تبادل")), "فرق"
# Kinds of words in ة that are a verb with "him" in ه.
_IN_TA = frozenset(("masdar", "participle"))
# What one does who extends his control over a place, and the control.
_EXTENDS, _CONTROL = frozenset(("بسط", "فرض", "أحكم", "انتزع")), "سيطر"
_DEEMS = "اعتبر"
# To be aimed at, which an attack is said to be; and how many words may stand between the attack and its verb.
_AIMS, _DESCRIBED = "استهدف", 2
# To declare, and how far behind stands what is declared.
_DECLARES, _DECLARED = "أعلن", 7
# How far behind its verb a masdar says how it is meant, the kinds of words that are verbs, and more or less.
_COGNATE, _OF_VERB = 9, frozenset(("verb", "passive", "participle"))
# The marks of vowels and doubling, and the given names that are verbs too.
_VOWELS = dict.fromkeys(range(0x064B, 0x0653))
_NAMES_TOO = frozenset((fold("ناصر"), fold("وناصر")))
_MORE = frozenset(fold(w) for w in ("أكثر", "أقل", "أشد", "الأكثر", "الأقل", "الأشد"))


class EventDraft(msgspec.Struct, kw_only=True):
    """An event before ids are given; `inside` indexes the statements, `token` is its word's, `word` how it
    was read.
    """

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
    again: bool = False
    """Whether only another telling of the act says who does it or to whom."""
    judges: bool = False
    """Whether it judges a deed told before, by its doers."""
    place: int = -1
    """The entity of the place where it happens; -1 when none is told."""
    confidence: float = 0.0


def find_events(parties: Parties, statements: Sequence[StatementDraft]) -> list[EventDraft]:
    """The political events of the page of `parties` in text order; triggers do not overlap. Sport and the
    like give none.
    """
    about = parties.matter
    if about == "none":
        return []
    return _Finder(EventsSoFar(parties, statements)).run(about)


def _words_of(word: str) -> tuple[EventWord, ...]:
    """The ways in which a word as it is written can carry an event, by its form and by the letters that
    folding made one.
    """
    form = form_of(word)
    if not word.isalpha():
        word = word.translate(_VOWELS)
    words = event_words(form)
    if word.startswith(("آ", "وآ", "فآ")):
        words = tuple([w for w in words if "آ" in w.lemma]) or madda_words(form)  # not كوت آباد
    if words:
        return words
    if "إ" in word[:4]:
        return below_words(form)
    if word.endswith(("أ", "ى", "أمر")):
        return tuple([w for w in hamza_words(form) if word.endswith(w.lemma)])
    if word.endswith("ه"):
        return him_words(form)
    return ta_words(form) if word.endswith("ة") else ()


def _recall(word: Memory) -> tuple[EventWord, ...]:
    """The ways in which a word that was not asked yet can carry an event, and whether it can in no place."""
    word.event_words = found = _words_of(word.text)
    word.no_event = not (found or word.text[-1] == "ه" or word.form in _NAMES_TOO)
    return found


def _joined_apart(words: tuple[EventWord, ...]) -> tuple[EventWord, ...]:
    """The same words where the و that joins them is written apart: و | قصفت الطائرات القرية."""
    return tuple([w if w.conj else msgspec.structs.replace(w, conj="و") for w in words])


def _foot(page: Page) -> int:
    """The token where the foot of a page opens, which tells nothing new: its tags, who wrote it, or its
    headline behind the link to itself; else the end.
    """
    first = page.sentences[-1].first if page.sentences else 0
    if first == 0:
        return len(page.tokens)
    if (signed := credit_line(page.tokens)) < len(page.tokens):
        return signed
    listed = page.tokens[first].form in _TAGS
    linked = page.tokens[first].form == _LINK and any(
        t.form in _LINKED for t in page.tokens[first + 1 : first + 2]
    )
    return first if listed or linked else len(page.tokens)


def _says_why(word: EventWord) -> bool:
    """Whether an accusative says why one protests: انسحب النواب احتجاجا، تظاهروا رفضا للقرار."""
    plain = word.accusative and not (word.article or word.suffix or word.prep)
    return word.core == "احتجاجا" or (plain and word.kind == "masdar" and word.lemma in _WHY)


class _Finder:
    """Reads the events of a page by four readers: which words tell one, who acts, to whom it is done, and
    which of them are worth telling.
    """

    def __init__(self, known: EventsSoFar) -> None:
        self.parties, self.page, self.cast = known.parties, known.parties.page, known.parties.cast
        self.statements, self.holder, self.cue_at = known.statements, known.holder, known.cue_at
        self.found, self.by_token, self.order = known.found, known.by_token, known.order
        self.standing, self.worth = EventStanding(known), EventWorth(known)
        self.actors, self.recipients = EventActors(known), EventSettled(known)
        self.wording = EventWording(known.parties)
        self._begins: dict[int, int] = {}
        self._all_told = AllTold(self.page)
        self._told_in: dict[int, list[tuple[int, int]]] = {}
        """The spans of each statement's content, those that an aside parts as one."""

    def run(self, about: Matter) -> list[EventDraft]:
        taken, foot = -1, _foot(self.page)
        mention_of = self.cast.mention_of
        for i, word in enumerate(self.page.memories[:foot]):
            if word.no_event or word is NO_WORD or i <= taken or mention_of[i] >= 0:
                continue
            words = word.event_words if word.event_words is not None else _recall(word)
            words = () if word.no_event else self._words_at(i, words)
            hit = self._read(i, words) if words else None
            if hit is not None:
                self.found.append(hit)
                self.by_token[i] = hit
                taken = hit.last - 1 if hit.word.kind == "verb" else max(hit.last - 1, hit.sense.object_at)
        self.order.update((f.token, n) for n, f in enumerate(self.found))
        for f in self.found:
            self.actors.complete(f)
            turn_received(self.parties, f)
            self.recipients.receive(f)
        tie_harm(self.parties, self.found)
        read_backing(self.parties, self.found)
        for f in self.found:
            self.recipients.settle(f)
            f.sense = attacked_in_words(self.parties, f) or f.sense
        kept = self.worth.worthy(about)
        tie_retold(self.parties, self.found, kept)
        tie_deaths(self.parties, kept)
        tie_headline(self.parties, kept)
        tie_named(self.parties, kept)
        tie_again(self.parties, kept)
        tie_attack(self.parties, kept)
        tie_backed_harm(self.parties, kept)
        tie_refused(self.parties, kept)
        tie_judged(self.parties, kept)
        return [self._draft(f) for f in kept]

    def _words_at(self, i: int, words: tuple[EventWord, ...]) -> tuple[EventWord, ...]:
        """The ways in which the word at token `i` can carry an event where it stands, of those `words` that
        its letters allow anywhere.
        """
        words = words or self._verb_like_name(i)
        words = self._done_to_him(i, words) or words
        if not words:
            return words
        if len(words) > 1 and self._opens(i):  # تباحث الوزير والسفير
            words = tuple(sorted(words, key=lambda w: w.tense != "perfect" or w.plover != "CONSULT"))
        if i and self.page.tokens[i - 1].form == "و":
            words = _joined_apart(words)
        return words

    def _done_to_him(self, i: int, words: tuple[EventWord, ...]) -> tuple[EventWord, ...]:
        """The readings with "him" of a word in ه that are no masdar in ة, on a page that tells the two apart:
        أقاله الرئيس.
        """
        text = self.page.tokens[i].text
        if not text.endswith("ه") or any(w.suffix or w.kind not in _IN_TA for w in words):
            return ()
        if self._tells_ta is None:
            self._tells_ta = any(t.text.endswith("ة") for t in self.page.tokens)
        return his_words(self.page.tokens[i].form) if self._tells_ta else ()

    _tells_ta: bool | None = None

    def _opens(self, i: int) -> bool:
        """Whether the word at token `i` opens a sentence or is joined to what is before it."""
        return self.page.tokens[i].form[0] == "و" or i == self.page.sentence(i).first

    def _verb_like_name(self, i: int) -> tuple[EventWord, ...]:
        """The verb that opens a sentence or is joined to it, has the letters of a given name, and has those
        for its subject who are told by a word for people: ناصر | المحامون زميلهم.
        """
        tokens, form = self.page.tokens, self.page.tokens[i].form
        if form not in _NAMES_TOO or i + 1 >= len(tokens):
            return ()
        after = tokens[i + 1].form
        people = sound_plural(after) or head_in(after, "people", "office", "body", "quantity")
        return verb_words(form) if self._opens(i) and people and self.cast.mention_of[i + 1] < 0 else ()

    def _bounds(self, i: int) -> tuple[int, int]:
        """The clause around token `i`: its sentence, and inside a statement's content no further."""
        sentence = self.page.sentence(i)
        floor, limit = self._news_at(sentence), self._all_told.before(i, sentence.last)
        n = self.holder[i]
        if n >= 0:
            if n not in self._told_in:
                self._told_in[n] = self._around_aside(self.statements[n].tokens)
            for a, b in self._told_in[n]:
                if a <= i < b:
                    floor = max(floor, a)
                    if i + 1 < b or not self.parties.closes_quotation(b):
                        limit = min(limit, b)  # «ستكرر تهديد» الصيادين: the object may stand outside
        return floor, limit

    def _around_aside(self, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """The spans of a content, those as one that an aside with its source parts: قتل، بحسب شهود، | ثلاثة
        جنود.
        """
        out: list[tuple[int, int]] = []
        for a, b in spans:
            at = out[-1][1] if out else a
            tokens = self.page.tokens
            if at < a and a - at <= _ASIDE and tokens[at].form in "،," and tokens[a - 1].form in "،,":
                out[-1] = (out[-1][0], b)
            else:
                out.append((a, b))
        return out

    def _news_at(self, sentence: Sentence) -> int:
        """The token where a sentence begins, behind its dateline."""
        if sentence.first not in self._begins:
            self._begins[sentence.first] = past_dateline(self.page, self.cast, sentence.first, sentence.last)
        return self._begins[sentence.first]

    def _read(self, i: int, words: tuple[EventWord, ...]) -> Found | None:
        floor, limit = self._bounds(i)
        if self.found and self.found[-1].word.lemma == _LAYS and self.found[-1].sense.object_at > i:
            limit = min(limit, self.found[-1].sense.object_at)  # حمّل الجماعة التي تطوق المبنى | المسؤولية
        words = told_apart(self.parties, words, i, limit)
        own = self.cue_at.get(i, -1)
        if any(self._says_how(word, i) for word in words):
            return None
        for word in self.standing.ordered(i, words, floor):
            found = sense(self.parties, word, i, limit, own >= 0)
            if found is None or not self.standing.stands(Place(word, found, i, floor, limit, own)):
                continue
            refused = refuses(self.parties, word, i)
            if refused >= 0:
                found = Sense("REJECT", found.recipient, "-")
            if word.lemma == ATTACKS and (own >= 0 or self._in_words(word, i, limit)):
                found = Sense("ACCUSE", ("0",), "-")
            roles = find_roles(self.parties, word, found, i, floor, limit)
            hit = Found(
                word=word,
                sense=found,
                token=i,
                last=i + 1,
                floor=floor,
                limit=limit,
                inside=self.holder[i],
                own=own,
                act=act_told(self.parties, word, i, floor),
                roles=roles,
                refused=refused,
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
        if names_person(self.parties, phrase):
            return not self._stormed(phrase, limit)
        head = self.page.tokens[phrase.first].form
        return head_in(head, "office") and not head_in(head, "force")

    def _stormed(self, subject: Phrase, limit: int) -> bool:
        """Whether a place stands behind who attacks: هاجم فلان | القرية."""
        behind = self.parties.phrase(subject.last, limit)
        if behind is None or behind.prep or behind.conj:
            return False
        kind = self.cast.kind_at(behind.first)
        return head_in(self.page.tokens[behind.first].form, "place") or kind == "place"

    def _keeps(self, hit: Found) -> bool:
        """Whether what was read is an event of its own and no second telling of one beside it."""
        if any(g.sense.object_at == hit.token and self._same_act(g, hit) for g in self.found[-3:]):
            return False
        if hit.word.kind != "verb" and any(self._declared(g, hit) for g in self.found[-1:]):
            return False
        if hit.word.kind == "participle" and self._told_as_party(hit.token):
            return False
        if hit.word.kind == "passive" and self._counted(hit.token):
            return False
        if (
            hit.word.lemma == "وعد"
            and hit.word.tense == "imperfect"
            and hit.token
            and self.page.tokens[hit.token - 1].form in ("لم", "ولم", "فلم")
        ):
            return False  # لم يعد: no longer
        if hit.word.kind == "verb" and hit.token and self.page.tokens[hit.token - 1].form in ("مما", "وما"):
            return False
        aid = hit.word.kind == "masdar" and hit.word.prep == "ل" and hit.sense.plover == "AID"
        if aid and any(g.word.lemma == "خصص" and hit.token - g.token <= 9 for g in self.found[-2:]):
            return False  # خصصت مبلغا لمساعدة النازحين
        near = [g for g in self.found[-3:] if hit.token - g.token <= 8 and g.floor == hit.floor]
        if hit.word.lemma == _AIMS and hit.word.kind == "verb":
            if near and self._aimed(near[-1], hit, near[-1].last, hit.token):
                near[-1].shown = hit
                return False
            if has(self.page.tokens[hit.token - 1].form, "condition"):
                return True  # توعدوا بضربات إذا | استهدفت مواقعهم
            return not any(g.word.kind != "verb" and g.sense.plover in ("ASSAULT", "COERCE") for g in near)
        if near and near[-1].word.lemma == _AIMS and self._aimed(hit, near[-1], near[-1].last, hit.token):
            near[-1].roles.actors = near[-1].roles.actors or hit.roles.actors
            return False
        if (
            hit.sense.plover == "CONSULT"
            and hit.word.article
            and any(g.word.lemma == _ATTENDS and hit.token - g.token <= _ATTENDED for g in self.found[-1:])
        ):
            return False  # حضر جلسة | المباحثات
        if _says_why(hit.word):
            return not any(
                g.sense.plover in _PROTESTING
                and self.page.sentence_of[g.token] == self.page.sentence_of[hit.token]
                for g in self.found[-4:]
            )
        return True

    def _aimed(self, attack: Found, verb: Found, a: int, b: int) -> bool:
        """Whether an attack is the subject of a verb that says at what it aimed, which then tells it: الغارة
        الأخيرة | استهدفت القرية، استهدفت | الغارات القرية; not غارة استهدفت القرية, which the verb describes.
        `[a, b)` are the words between.
        """
        between = self.page.tokens[a:b]
        told = attack.word.kind in ("noun", "masdar") and attack.sense.plover == "ASSAULT"
        before = attack.token < verb.token
        led = attack.word.prep or (attack.word.conj and not before)
        if verb.word.kind != "verb" or not told or led or len(between) > (_DESCRIBED if before else 1):
            return False
        if before and not (attack.word.article and all(t.form.startswith("ال") for t in between)):
            return False
        return all(
            t.kind == "word" and not self.parties.classes[k] and self.cast.mention_of[k] < 0
            for k, t in enumerate(between, a)
        )

    def _says_how(self, word: EventWord, i: int) -> bool:
        """Whether a bare indefinite masdar at token `i` says but how its own verb is meant, or of what more
        there is: رفض القرار | رفضا قاطعا، موقف أكثر | تحفظا.
        """
        if word.kind != "masdar" or word.article or word.suffix or word.prep or word.conj or not i:
            return False
        if word.accusative and self.page.tokens[i - 1].form in _MORE:
            return True
        if not (word.accusative or self.page.tokens[i].text.endswith("ة")):
            return False
        near = (g for g in self.found[-3:] if i - g.token <= _COGNATE and g.word.lemma == word.lemma)
        return any(g.word.kind in _OF_VERB and not self._parted(g.token + 1, i) for g in near)

    def _parted(self, a: int, b: int) -> bool:
        """Whether a mark or a verb that و joins parts the tokens `[a, b)`."""
        return any(
            self.page.tokens[k].form in "،,؛.:"
            or (self.parties.opens_joined(k) and verbal(self.page.tokens[k].form))
            for k in range(a, b)
        )

    def _told_as_party(self, i: int) -> bool:
        """Whether the word at token `i` is whom the act before is done to: اعتقلت الشرطة | معارضا."""
        start = self.page.tokens[i].start
        return any(p.span.start == start for g in self.found[-1:] for p in g.roles.recipients)

    def _counted(self, i: int) -> bool:
        """Whether a figure counts those of the word at token `i`, who are a party and no act: 12 | موقوفا."""
        return i > 0 and self.page.tokens[i - 1].kind == "number" and self.page.tokens[i].form.endswith("ا")

    def _same_act(self, g: Found, hit: Found) -> bool:
        """Whether the object word of an act tells no other act than it: أحاله إلى المحاكمة، قدم استقالته، رفع
        الحظر; not علق إضرابه.
        """
        if hit.word.kind == "noun":
            return g.word.lemma != _DISPERSES
        control = hit.word.lemma == _CONTROL and not self.parties.classes[hit.token - 1]
        if g.word.lemma in _BY_OBJECT or (control and g.word.lemma in _EXTENDS):
            return True  # حكم على خمسة منهم | بالإعدام، استعاد | السيطرة
        if g.word.lemma == _DEEMS:
            return True  # اعتبر القصف | خرقا للهدنة
        alike = hit.sense.plover == g.sense.plover
        kind = g.sense.plover
        lifted = kind == "CONCEDE" and (alike or hit.sense.plover in _LIFTED)
        stopped = kind == "SANCTION" and hit.sense.plover in _STOPPED
        stopped = stopped or (kind == "RETREAT" and hit.sense.plover == "ASSAULT")  # أوقف الجيش القصف
        return lifted or stopped or (alike and (g.word.lemma in _OF_ONE_ACT or kind == "MOBILIZE"))

    def _declared(self, g: Found, hit: Found) -> bool:
        """Whether what the verb before tells is declaring the very act: أعلن الجيش حالة | الاستنفار."""
        alike = g.sense.plover == hit.sense.plover == "MOBILIZE"
        return alike and g.word.lemma == _DECLARES and hit.token - g.token <= _DECLARED

    def _fix_pair(self, hit: Found) -> None:
        """A fixed pair (إطلاق سراح، وقف إطلاق النار) is one trigger when its words stand side by side, or a
        hand is held out: مد يد العون.
        """
        at = hit.sense.object_at
        if hit.word.lemma == _DEEMS:
            return  # اعتبرته | خرقا
        if at == hit.token + 1 or (at == hit.token + 2 and self.page.tokens[at - 1].form == _HAND):
            hit.last = at + 1

    def _draft(self, f: Found) -> EventDraft:
        told = f.shown or f
        t = self.page.tokens[told.token]
        offsets = letter_offsets(t.text)
        skip = min(told.word.skip, len(offsets) - 1)
        start = t.start + offsets[skip]
        if told.word.article and told.word.prep != "ل":
            start = t.start + offsets[max(0, skip - 2)]
        taken = {p.entity for p in (*f.roles.actors, *f.roles.recipients)}
        # أدانت المحكمة فلانا | بتهمة الفساد: nobody is told by a noun to do it to himself
        charge = f.sense.plover == "ACCUSE" and f.word.kind != "verb"
        doers = without(f.roles.actors, f.roles.recipients) if charge else f.roles.actors
        draft = EventDraft(
            type=f.sense.plover,  # type: ignore[arg-type]
            trigger=Span(start, self.page.tokens[told.last - 1].end),
            lemma=f.word.lemma,
            actors=[self._speaker(p) for p in doers if self.actors.somebody(p)],
            recipients=[self._speaker(p) for p in f.roles.recipients],
            status=f.status,
            inside=f.inside if f.inside >= 0 else None,
            sign=f.sense.sign,
            token=told.token,
            last=told.last,
            kind=f.word.kind,
            again=f.again,
            judges=f.judges,
            place=place_of(self.parties, f.sense.plover, f.last - 1, f.limit, taken),
        )
        draft.confidence = round(event_confidence(draft), 3)
        return draft

    def _speaker(self, party: Party) -> Speaker:
        fuller = self.wording.fuller(party)
        told = Speaker(text=self.parties.words(fuller), span=fuller.span) if fuller is not None else None
        if party.entity >= 0:
            name = self.cast.entities[party.entity].name
            return Speaker(entity=party.entity, text=name, span=party.span, told=told)
        if not party.name:
            party = self.parties.with_number(party)
        return Speaker(text=party.name or self.parties.words(party), span=party.span, told=told)
