"""Stances that acts of speech show: who praises, thanks, blames, condemns, refuses or threatens, and whom his
words name.

The word is an event's or a statement's cue; its teller is the statement's speaker or the event's actor.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import product

from isnad.reading.events.find import EventDraft
from isnad.reading.parties.lands import HIS_COUNTRY
from isnad.reading.parties.parties import Parties
from isnad.reading.stances.accusations import Accusations
from isnad.reading.stances.antecedents import Antecedents
from isnad.reading.stances.brought import giver
from isnad.reading.stances.described import (
    BETWEEN_NAMES,
    backed,
    counts_described,
    is_country,
    is_somebody,
    is_told,
)
from isnad.reading.stances.draft import StanceDraft, head_of, is_people, named_speaker, speaker_of
from isnad.reading.stances.feelings import bearing_toward
from isnad.reading.stances.lands_own import land_of_masdar
from isnad.reading.stances.objects import DISOWNING, SOON, Objects
from isnad.reading.stances.owners import Owners
from isnad.reading.stances.pronouns import Pronouns, like_masdar
from isnad.reading.stances.reach import Reach
from isnad.reading.stances.resumed import resumed_deal
from isnad.reading.stances.spoken_of import SpokenOf
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_types import JUDGED
from isnad.reading.words.event_words import EventWord, core_in, event_words, hamza_words
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.moods import has
from isnad.reading.words.party_words import bound_prepositions, opening, prepositions, verbal
from isnad.reading.words.stance_words import Sign, is_stance_word, opposite
from isnad.reading.words.verdict_words import first_verdict
from isnad.spans import Span
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, Page

__all__ = ["speech_stances"]

# What one does oneself and harms nobody.
_RESIGNING = frozenset(fold(w) for w in ("استقالة", "اعتزال"))
_TYPES: dict[str, Sign] = {"SUPPORT": "+", "ACCUSE": "-", "REJECT": "-", "THREATEN": "-"}
# What may be said of a deal that a pronoun takes up.
_RESUMED = frozenset(("SUPPORT", "ACCUSE", "REJECT"))
_SPEECH: dict[str, Sign] = {
    "accuse": "-",
    "condemn": "-",
    "criticize": "-",
    "describe": "-",
    "praise": "+",
    "welcome": "+",
    "support": "+",
}
# Cues that may be followed by the name of a feeling: أعرب عن شكره، أعلن تضامنه، جدد رفضه.
_VOICING = frozenset(("express", "say", "announce", "affirm", "relay"))
# Acts by which one is against a deed, and so not against whom it befalls.
_BLAMING = frozenset(("ACCUSE", "REJECT"))
_FEELINGS: tuple[tuple[str, Sign], ...] = (("feeling+", "+"), ("feeling-", "-"))
# What one voices of another's words or acts, but also of his misfortune: أسفه لموقف فلان.
_REGRET = frozenset(fold(w) for w in ("أسف", "أسفه", "أسفها", "أسفهم"))
_OVER = frozenset(fold(w) for w in ("إزاء", "حيال", "تجاه", "من", "على", "بشأن"))
_DISMAY, _HOPES = frozenset((fold("خيبة"),)), frozenset(fold(w) for w in ("أمل", "أمله", "أملها", "أملهم"))
_WARNING = frozenset(("حذر",))
# Behind which إلى leads who is to help: شكا جاره إلى المحكمة.
_COMPLAINING = frozenset(("شكا", "اشتكى"))
# A court that tries one takes no side.
_TRIALS = frozenset(("حاكم",))
# What is sent on a feast: برقية تهنئة لفلان.
_GREETINGS = frozenset(("هنأ", "تهان"))
_THAT_HE = words("that_he")
# After these nobody is named toward whom a feeling is: بحسب تقديرنا، اعتزازه بأن …
_ENDS = frozenset("،,.؛:") | {fold(w) for w in ("أن", "بأن", "لأن", "بأنه", "بأنها")}
# Behind these a masdar is what a clause is about, where no pronoun makes it the speaker's own.
_COMPLEMENTIZERS = frozenset(fold(w) for w in ("أن", "إن", "بأن"))
_OWN = ("ه", "ها", "هم", "نا", "ي")
_ADVERB = fold("يا")
_OPPOSITION = fold("معارضة")
_FOR_WHAT = frozenset(fold(w) for w in ("لما", "مع", "إزاء", "تجاه", "حيال"))
_THAT, _INTO = fold("أن"), fold("إلى")
_FROM_IT = fold("عن")
_FOR, _EACH = fold("ل"), fold("كل")
_TO_US = frozenset(fold(w) for w in ("لنا", "لي"))
# Before what somebody is praised or blamed for.
_BECAUSE = frozenset(fold(w) for w in ("على", "بسبب", "جراء", "إزاء", "لقاء", "نتيجة"))
# How soon behind the genitive of a refusal it is told what is refused.
_OWNED = 3
# Behind a cue: to whom something is said.
_TO_HIM = frozenset(fold(w) for w in ("له", "لها"))
# How many adjectives may stand between a feeling and whom it is toward.
_ADJECTIVE = 1
# How far before what one is thanked for the thanks may stand.
_THANKS = 14
_CALLING = frozenset(("وصف", "نعت"))
_IF = frozenset(fold(w) for w in ("قد", "إذا", "لو", "ربما"))
_WILL = frozenset(fold(w) for w in ("سوف", "مواصلة", "بمواصلة", "استمرار", "باستمرار"))
# Behind these one will do it, and how far off they may stand.
_RESOLVED, _RESOLVING = words("resolved"), 5
_MINE = frozenset(("ي", "نا"))
_HIS_PARTY = words("his_party")


def speech_stances(
    page: Page,
    statements: Sequence[StatementDraft],
    events: Sequence[EventDraft],
    parties: Parties,
    targets: Targets,
    owners: Owners,
) -> Iterator[StanceDraft]:
    """The stances of a page's acts of speech: those of events, then those of statements, in text order."""
    antecedents = Antecedents(page, parties, statements, events, owners)
    told = {e.token: e for e in events if e.type in _TYPES and not _calls(e)}
    judged = {k: e.recipients for k, e in told.items() if e.recipients}
    undone = [e for e in told.values() if e.status != "happened"]
    known = judged.keys() | {k for e in undone for k in range(e.token, e.last)}  # ستحجب الثقة
    doing = {a.span for e in events if e.kind in ("noun", "masdar") for a in e.actors if a.span is not None}
    acts = _Acts(page, statements, parties, targets, antecedents, judged, doing)
    for n, event in enumerate(events):
        if event.token in told and event.status != "denied":
            yield from acts.of_event(n, event)
    for s in statements:
        speaker = named_speaker(s)
        if s.cue is None or speaker is None:
            continue
        if s.speech in _VOICING:
            yield from acts.of_feeling(s, speaker, known)
        elif s.speech in _SPEECH and s.cue_token not in told:
            yield from acts.of_statement(s, speaker)


def _calls(event: EventDraft) -> bool:
    """Whether one but calls somebody or something names in going on to speak: واصفا الخطة بأنها حكيمة."""
    return event.kind == "participle" and event.lemma in _CALLING


class _Acts:
    """Reads who stands toward whom by one act of speech after the other."""

    def __init__(
        self,
        page: Page,
        statements: Sequence[StatementDraft],
        parties: Parties,
        targets: Targets,
        antecedents: Antecedents,
        judged: Mapping[int, list[Speaker]],
        doing: Set[Span],
    ) -> None:
        self.page, self.statements, self.parties, self.targets = page, statements, parties, targets
        self.judged = judged
        self.doing = doing  # the doers of what nouns tell: ندد باعتقال فلان أربعة ناشطين
        self.cues = {s.cue_token: n for n, s in enumerate(statements) if s.cue is not None}
        # Where the subject of each cue ends, if it follows it.
        subjects = {s.cue_token: s.source_tokens[1] for s in statements if s.source is not None}
        self.reach = Reach(page, parties, targets, subjects)
        self.spoken_of = SpokenOf(page, parties, targets)
        self.pronouns = Pronouns(page, parties)
        self.objects = Objects(page, parties, targets, antecedents, self.reach)
        self.accusations = Accusations(page, parties, targets, self.reach)

    def of_event(self, n: int, event: EventDraft) -> Iterator[StanceDraft]:
        """اتهمت النقابة البلدية بالإهمال: the stances of those who speak toward those they speak of."""
        word = self._word(event)
        if word is None or self._no_stand(event, word):
            return
        resumed = event.type in _RESUMED and not event.judges
        deal = resumed_deal(self.targets, event, word) if resumed else None
        guessed = deal is None and not event.judges and self.pronouns.alone(event, word)
        beside = self.pronouns.parallel(event, word, self.judged)
        if (guessed and not beside) or self._points_out(event):
            return
        if self._for_us(event, word):
            yield from self._backed_us(n, event)
            return
        charged = self.accusations.held_responsible(event)
        actors = [a for a in (charged[0] if charged else self._actors(event, word)) if self._acts(a)]
        if event.type in BETWEEN_NAMES:
            actors = [a for a in actors if a.entity >= 0 or is_somebody(a.text) or is_told(a.text) or _his(a)]
        if not actors:
            return
        if event.judges:
            whom = list(event.recipients)
        elif deal is not None:
            whom = [speaker_of(self.parties, deal)]
        elif beside:
            whom = beside
        elif charged:
            whom = charged[1]
        else:
            whom = self._recipients(event, word, actors)
            whom = whom or backed(self.page, self.reach, event, word, actors)
        if any(to.entity < 0 and is_stance_word(head_of(to), "reciprocal") for to in whom):
            whom = actors if len(actors) == 2 else []  # اتهم فلان وفلان بعضهما
        for to in whom:
            for actor in (a for a in actors if a is not to):
                yield StanceDraft(
                    from_=actor,
                    to=to,
                    sign=_TYPES[event.type],
                    evidence=self.reach.evidence(event.token, to, actor),
                    inside=event.inside,
                    basis=n,
                )

    def _no_stand(self, event: EventDraft, word: EventWord) -> bool:
        """Whether who does what an act of speech tells takes no side by it."""
        masdar = word.kind == "masdar"
        if event.type == "REJECT":
            refuses = word.speech == "reject" or word.lemma in DISOWNING
            threatened = event.status == "unrealized" and masdar and not word.speech  # لوح بسحب الثقة
            if not refuses or threatened:
                return True
        if (masdar or like_masdar(word)) and not word.suffix and self._topic(event):
            return True
        if event.type == "SUPPORT":
            unpromised = event.status == "unrealized" and not self._promised(event, word)
            if unpromised or (masdar and self.reach.ended(event.token)):
                return True
        if event.type == "THREATEN" and self._resigns(event):
            return True
        before = self.page.tokens[event.token - 1].form if event.token else ""
        if before == _FROM_IT and self.reach.ended(event.token):
            return True  # امتنعت فلانة عن إدانة فلان
        # أجلت المحكمة محاكمة فلان، بعث ببرقية تهنئة لفلان
        return word.kind != "verb" and (word.lemma in _TRIALS or word.lemma in _GREETINGS)

    def _topic(self, event: EventDraft) -> bool:
        """Whether an act is but what a speaker talks of, and not what he does: رأى أن سحب الثقة هدية."""
        if event.inside is None or self.page.tokens[event.token - 1].form not in _COMPLEMENTIZERS:
            return False
        speaker = named_speaker(self.statements[event.inside])
        return speaker is not None and any(a.same(speaker) for a in event.actors)

    def _for_us(self, event: EventDraft, word: EventWord) -> bool:
        """Whether it is the speaker who is backed by whom the noun's genitive names: دعم فلان لنا."""
        whom = event.recipients[0] if len(event.recipients) == 1 else None
        if (word.kind == "verb" and word.tense != "perfect") or event.type != "SUPPORT" or whom is None:
            return False
        m = self.targets.genitive(event.token, self.page.sentence(event.token).last)
        after = m is not None and m.last < len(self.page.tokens) and self.page.tokens[m.last].form in _TO_US
        return after and m is not None and m.entity == whom.entity

    def _backed_us(self, n: int, event: EventDraft) -> Iterator[StanceDraft]:
        for who, to in product(event.recipients, event.actors):
            evidence = self.reach.evidence(event.token, who)
            yield StanceDraft(from_=who, to=to, sign="+", evidence=evidence, inside=event.inside, basis=n)

    def _resigns(self, event: EventDraft) -> bool:
        """Whether one threatens with no harm but to go: هدد بالاستقالة إذا وافق المجلس."""
        n = self.cues.get(event.token, -1)
        opens = [a for a, _ in self.statements[n].tokens[:1]] if n >= 0 else []
        return any(core_in(self.page.tokens[a].form, _RESIGNING) for a in opens)

    def _promised(self, event: EventDraft, word: EventWord) -> bool:
        """Whether it is a backing that will be given, as one says: تعهدت واشنطن بدعم كييف، قالت إنها ستقف إلى
        جانبها.
        """
        before = self.page.tokens[event.token - 1].form if event.token else ""
        if before in _IF:
            return False
        if word.future or self._resolved(event):
            return True
        if event.inside is None:
            return False
        told = self.statements[event.inside]
        speaker = named_speaker(told)
        himself = speaker is not None and any(a.same(speaker) for a in event.actors)
        return himself and (before in _WILL or (word.kind == "masdar" and told.speech == "promise"))

    def _resolved(self, event: EventDraft) -> bool:
        """Whether somebody is told right before to be resolved on it: قررت فلانة أن | تدعم فلانا، ملتزمة
        | بدعمه.
        """
        first = self.page.sentence(event.token).first
        near = self.page.tokens[max(first, event.token - _RESOLVING) : event.token]
        named = all(who.entity >= 0 for who in (*event.actors, *event.recipients))
        return named and any(t.kind == "word" and t.form.removeprefix("و") in _RESOLVED for t in near)

    def of_feeling(self, s: StatementDraft, speaker: Speaker, taken: Set[int]) -> Iterator[StanceDraft]:
        """أعربت الدوحة عن تقديرها لموقف عمان: the feeling's name, and whom the words after it name."""
        first, last = s.tokens[0]
        for i in range(max(first - 1, s.cue_token + 1), min(first + 3, last)):
            form = self.page.tokens[i].form
            if self.targets.cast.mention_of[i] >= 0:
                continue  # أعلن حزب | الوفاء
            borne = bearing_toward(self.targets, i, last) if i not in taken else None
            if borne is not None and not self.reach.ended(i):
                never = has(self.page.tokens[i - 1].form, "never")  # أكد عدم تخليه عن فلان
                how = opposite(borne[0]) if never else borne[0]
                yield from self._toward(s, speaker, how, i, borne[1], last)
                return
            if form.startswith(("لل", "ال")) and form.endswith(_OPPOSITION):
                continue  # أعرب عن دعمه للمعارضة: a body, no feeling of the speaker
            sign = next((sign for kind, sign in _FEELINGS if is_stance_word(form, kind)), None)
            if core_in(form, _DISMAY) and i + 1 < last and core_in(self.page.tokens[i + 1].form, _HOPES):
                yield from self._toward(s, speaker, "-", i, i + 2, last)
                return
            if sign is None and core_in(form, _REGRET) and i + 1 < last:
                of = i + 1 + (self.page.tokens[i + 1].form in _OVER)
                sign = "-" if is_stance_word(self.page.tokens[min(of, last - 1)].form, "conduct") else None
            ends = i + 1 < len(self.page.tokens) and self.page.tokens[i + 1].form in _ENDS
            if self.page.tokens[i - 1].form in _COMPLEMENTIZERS and not form.endswith(_OWN):
                continue  # قال إن رفض الاتفاق خطأ
            if self.reach.ended(i) or ends:
                continue  # سحب دعمه; بحسب تقديرنا، اعتزازه بأن …
            if has(self.page.tokens[i - 1].form, "never"):
                sign = "-" if sign == "+" else None  # عدم ثقته
            if sign is not None and i not in taken:
                ours = self.page.tokens[i + 1].form in HIS_COUNTRY if i + 1 < last else False
                land = self.parties.country_of(i + 1) if ours else None
                who = speaker if land is None else speaker_of(self.parties, land)
                if not self._another_owns(i, speaker):
                    yield from self._toward(s, who, sign, i, i + 1 + ours, last)
                return

    def _another_owns(self, i: int, speaker: Speaker) -> bool:
        """Whether a refusal or a backing that is told is that of whom its genitive names: أكدت الوزارة رفض
        مصر للتدخل.
        """
        m = self.targets.genitive(i, self.page.sentence(i).last)
        if m is None or m.entity == speaker.entity:
            return False
        behind = range(m.last, min(self.page.sentence(i).last, m.last + _OWNED))
        told = (
            self.parties.opening_at(k).prep == _FOR or self.page.tokens[k].form in _FOR_WHAT for k in behind
        )
        return any(told)

    def of_statement(self, s: StatementDraft, speaker: Speaker) -> Iterator[StanceDraft]:
        """ثمن النائب وقوف قطر …: the statement's speaker, and whom the words after him name."""
        start = self.reach.after(s.cue_token + 1, [speaker])
        end = self.page.sentence(s.cue_token).last
        if s.speech == "describe":
            him = self.pronouns.called(start, speaker)
            sign = self._verdict(s, start + 1) if him is not None else None
            if him is not None and sign is not None:
                evidence = self.reach.evidence(s.cue_token, him)
                yield StanceDraft(from_=speaker, to=him, sign=sign, evidence=evidence, inside=s.inside)
            phrase = self.parties.phrase(start, end)
            if phrase is None or phrase.prep:
                return
            end = phrase.last  # whoever is described is the object itself: واصفا فلانا بأنه …
            verdict = self._verdict(s, end)
            if verdict is None and not self.targets.called(phrase):
                return
        else:
            verdict = None
        yield from self._toward(s, speaker, verdict or _SPEECH[s.speech], s.cue_token, start, end)

    def _verdict(self, s: StatementDraft, start: int) -> Sign | None:
        """The sign of the first word of verdict in the words after token `start`."""
        told = [range(max(a, start), min(b, start + SOON)) for a, b in s.tokens[:1]]
        return first_verdict([self.page.tokens[k].form for near in told for k in near])

    def _toward(
        self, s: StatementDraft, speaker: Speaker, sign: Sign, at: int, start: int, end: int
    ) -> Iterator[StanceDraft]:
        taken = self.objects.taken_up(start, end, _entities([speaker]))
        given = self._given(start, end) if sign == "+" else None
        found = [taken] if taken is not None and given is None else given or []
        if given is None and not found:
            named = self.targets.first(start, end, _entities([speaker]))
            found = [speaker_of(self.parties, p) for p in named] or self.objects.deal(start, end, sign)
        if not found and s.speech in _VOICING:
            found = self._meant(s, speaker, start, end)
        for to in found:
            yield StanceDraft(
                from_=speaker, to=to, sign=sign, evidence=self.reach.evidence(at, to), inside=s.inside
            )

    def _meant(self, s: StatementDraft, speaker: Speaker, start: int, end: int) -> list[Speaker]:
        """Whom a pronoun tells toward whom one's feeling is, behind its name or before it as to whom it is
        said: أعلن تضامنه التام | معها، أكد | له دعمه.
        """
        near = range(start, min(end, start + _ADJECTIVE + 1))
        at = next((k for k in near if self.page.tokens[k].form in bound_prepositions()), -1)
        after = self.page.tokens[start].form if start < end else ""
        if at < 0 and not opening(after).prep and after not in prepositions():
            told = self.reach.after(s.cue_token + 1, [speaker])
            near = range(s.cue_token + 1, min(start - 1, told + 2))
            at = next((k for k in near if self.page.tokens[k].form in _TO_HIM), -1)
        him = self.pronouns.led_to(at, speaker) if at >= 0 else None
        return [him] if him is not None else []

    def _given(self, start: int, end: int) -> list[Speaker] | None:
        """From whom the good comes that is praised from token `start` on, where one has it from another."""
        given = giver(self.page, self.parties, self.targets, start, end)
        return None if given is None else [speaker_of(self.parties, p) for p in given]

    def _word(self, event: EventDraft) -> EventWord | None:
        form = self.page.tokens[event.token].form
        words = event_words(form) or hamza_words(form)
        same = [w for w in words if w.lemma == event.lemma] or list(words)
        return next((w for w in same if w.kind == event.kind), same[0] if same else None)

    def _points_out(self, event: EventDraft) -> bool:
        """Whether a word of praise only points something out: منوها إلى أن …"""
        after = [t.form for t in self.page.tokens[event.last : event.last + 2]]
        return event.type == "SUPPORT" and after == [_INTO, _THAT]

    def _by_himself(self, event: EventDraft, word: EventWord) -> bool:
        """Whether a pronoun before the verb says that the speaker does it: قال فلان إنه يرفض …"""
        before = self.page.tokens[event.token - 1].form if event.token else ""
        if event.inside is None or word.kind != "verb" or word.person != 3 or before not in _THAT_HE:
            return False
        return not self.spoken_of.takes_up(event, self.statements[event.inside].cue_token)

    def _acts(self, who: Speaker) -> bool:
        """Whether a party can take a side: a name, or a description but for adverbs (عسكريا) and weapons."""
        head = head_of(who)
        person = opening(head).article or not head.endswith(_ADVERB)
        if who.entity >= 0 or is_country(who.text):
            return True  # الدعم التركي, where nothing else names Turkey
        return person and not is_stance_word(head, "weapon")

    def _actors(self, event: EventDraft, word: EventWord) -> list[Speaker]:
        """The statement's speaker where the word is its cue, or is in the first person within his words; else
        the event's actors.
        """
        thanked = self._thanked(event, word)
        if thanked:
            return thanked
        land = land_of_masdar(self.targets, event, word)
        if land is not None and not any(fold(a.text) == fold(land.text) for a in event.actors):
            return [land]
        told = event.inside if self._by_himself(event, word) else self.cues.get(event.token)
        if told is None and (word.person == 1 or (word.kind == "masdar" and word.suffix in _MINE)):
            told = event.inside
        if told is not None and self._told_otherwise(self.statements[told], event, word):
            return event.actors
        speaker = named_speaker(self.statements[told]) if told is not None else None
        together = speaker is not None and speaker.entity < 0 and len(event.actors) > 1
        if speaker is None or together or any(a.entity == speaker.entity >= 0 for a in event.actors):
            return event.actors  # تشاد والنيجر ترحبان: the statement has one speaker, the act both
        return [speaker]

    def _thanked(self, event: EventDraft, word: EventWord) -> list[Speaker]:
        """Those praised or blamed for what a masdar's pronoun says they did: شكر الجزائر والهند على وقوفهما
        إلى جانب فلان.
        """
        before = self.page.tokens[event.token - 1].form if event.token else ""
        his = word.kind == "masdar" and word.suffix in THIRD_PERSON
        if not (his and (before in _BECAUSE or word.prep == _FOR)):
            return []
        first = self.page.sentence(event.token).first
        near = range(event.token - 1, max(first, event.token - _THANKS) - 1, -1)
        return next((self.judged[k] for k in near if k in self.judged), [])

    def _told_otherwise(self, s: StatementDraft, event: EventDraft, word: EventWord) -> bool:
        """Whether the clause names who accuses whom, though its statement has its speaker from before it:
        واتهمت الهيئة التي مقرها عدن الحكومة، واتهم البشير «مندسين».
        """
        told = [*event.actors, *event.recipients]
        behind = all(p.span is not None and p.span.start > event.trigger.end for p in told)
        both = any(a.entity >= 0 for a in event.actors) and bool(event.recipients) and behind
        return word.kind == "verb" and s.source is None and s.cue_token == event.token and both

    def _recipients(self, event: EventDraft, word: EventWord, actors: Sequence[Speaker]) -> list[Speaker]:
        """Toward whom the act of speech is: whom اتهمت النقابة البلدية charges, else the event's recipients,
        or whom the words after it name.
        """
        skip = _entities(actors)
        end = self.page.sentence(event.token).last
        given = self._given(event.last, end) if event.type == "SUPPORT" else None
        if given is not None:
            return [g for g in given if g.entity not in skip]
        if word.speech == "accuse" and word.kind in ("verb", "participle"):
            accused = self.accusations.accused(event, actors, skip)
            if accused is not None:
                return accused
        found = self._told_recipients(event, word, skip)
        if found or not self._spoken(event, word):
            return found
        return self._named_after(event, word, actors)

    def _told_recipients(self, event: EventDraft, word: EventWord, skip: frozenset[int]) -> list[Speaker]:
        """The recipients of the event toward whom its words are."""
        told, end = (
            [] if self._by_himself(event, word) else event.recipients,
            self.page.sentence(event.token).last,
        )
        charge = self.accusations.charge(event.last, event) if word.speech == "accuse" else end
        if charge < end:
            before = self.page.tokens[charge].start
            told = [r for r in told if r.span is None or r.span.start < before]
        told = [
            r
            for r in told
            if not (self.spoken_of.of_the_subject(event, r) or self.spoken_of.quoted(event, r))
        ]
        if event.type in _BLAMING:
            told = [r for r in told if not self.spoken_of.befallen(event, r)]
        others = [r for r in told if r.entity >= 0 and r.entity not in skip]
        # A town within what is spoken of is no side: انتقد النائب إعمار درنة.
        found = [r for r in others if not (self.spoken_of.town(r) or self.spoken_of.has_part(event, r))]
        if others:
            forces = event.kind == "passive" and event.type == "SUPPORT"  # الجيش وقوات الأمن مدعومين من فلان
            found += [
                r
                for r in event.recipients
                if is_people(r) or (forces and r.entity < 0 and counts_described(event, r))
            ]
        if word.lemma in _WARNING:
            found = [r for r in found if not self.spoken_of.warned_of(event, r)]
        if word.speech and fold("على") not in word.recipient:
            found = [r for r in found if r.span in self.doing or not self.targets.suffers(r.span)]
        found = found or [
            speaker_of(self.parties, p)
            for r in event.recipients
            if r.entity < 0 and r.span is not None and (p := self.targets.whose(r.span)) is not None
        ]
        return found or [
            r
            for r in event.recipients
            if r.entity < 0
            and counts_described(event, r, doing=r.span in self.doing, owned=bool(word.suffix))
        ]

    def _named_after(self, event: EventDraft, word: EventWord, actors: Sequence[Speaker]) -> list[Speaker]:
        """Whom the words after an act of speech name or describe."""
        skip, end = _entities(actors), self._before_participle(event)
        led = self.parties.opening_at(event.last).prep if event.last < len(self.page.tokens) else ""
        inverted = led != "" and led in word.recipient
        at = self.page.token_at(actors[0].span.start) if actors and actors[0].span is not None else -1
        inverted = inverted or (at - 2 > event.last and self.page.tokens[at - 2].form == _EACH)
        before = self._by_himself(event, word) or inverted  # رفض الاتفاق، رحب بالاتفاق كل من قطر وتركيا
        start = event.last if before else self.reach.after(event.last, actors)
        if start > event.last and word.recipient[:1] == ("0",):
            start = self._past_seat(start)
        if word.kind == "masdar" and (event.type == "SUPPORT" or not word.suffix):
            return self.objects.described(event, word, start)  # who is thanked or backed stands right after
        taken = self.objects.taken_up(start, end, skip)
        if taken is not None:
            return [taken]
        end = self.accusations.charge(start, event) if word.speech == "accuse" else end
        end = self.targets.led(start, end, _INTO) if word.lemma in _COMPLAINING else end
        end = self._before_clause(event, end)
        for prep in word.recipient if "0" not in word.recipient else ("",):
            named = self.targets.first(start, end, skip, prep)
            if named:
                return [speaker_of(self.parties, p) for p in named]
        described = event.type in ("SUPPORT", "REJECT") or word.speech in ("criticize", "condemn")
        found = self.objects.described(event, word, start) if described else []
        if found or word.speech != "describe":
            return found
        return self.objects.deal(start, end, _TYPES[event.type])  # وصف إقرار القانون بأنه …

    def _before_clause(self, event: EventDraft, end: int) -> int:
        """Where the words end that tell whom it is done to, as a verb goes on about somebody without a name:
        انتقد الحزب وزيرا سابقا | التقى رئيس المجلس.
        """
        for r in event.recipients:
            at = self.page.token_at(r.span.end - 1) + 1 if r.span is not None and r.entity < 0 else end
            if at > event.token and not opening(self.page.tokens[at - 1].form).article:
                end = next((k for k in range(at, min(end, at + 2)) if self._verb_at(k)), end)
        return end

    def _verb_at(self, k: int) -> bool:
        """Whether a finite verb stands at token `k`."""
        return self.targets.cast.mention_of[k] < 0 and verbal(self.page.tokens[k].form)

    def _before_participle(self, event: EventDraft) -> int:
        """Where the words behind an act of speech end, as a participle goes on to say more: أدانت قطر الهجوم،
        | معلنة تضامنها مع فلان.
        """
        tokens, end = self.page.tokens, self.page.sentence(event.token).last
        commas = (k for k in range(event.last, end - 1) if tokens[k].form in COMMAS)
        return next((k for k in commas if lex(tokens[k + 1].form).participle), end)

    def _past_seat(self, start: int) -> int:
        """The token behind the body or place where who acts has his seat: أيدت الغرفة بالمحكمة | الحكم."""
        n = self.targets.cast.mention_of[start] if start < len(self.page.tokens) else -1
        seat = n >= 0 and self.parties.opening_at(start).prep == "ب"
        return self.targets.cast.mentions[n].last if seat else start

    def _spoken(self, event: EventDraft, word: EventWord) -> bool:
        """Whether a word of speech has its object after it: verbs, مرحبا بـ، and رفضه لـ."""
        promised = event.type == "SUPPORT" and self._promised(event, word)
        if event.type not in JUDGED or (event.status != "happened" and not promised):
            return False
        shown = event.type == "SUPPORT" and not like_masdar(word)
        if not word.speech and not shown and word.lemma not in DISOWNING:
            return False
        if word.kind == "masdar":
            blames = event.type == "ACCUSE" and bool(word.speech)  # للتنديد بالاتفاق
            return bool(word.suffix) or blames or (event.type in ("SUPPORT", "REJECT") and not word.prep)
        return word.kind == "verb" or (word.kind == "participle" and not word.passive and not word.article)


def _his(who: Speaker) -> bool:
    """Whether it is the speaker's own party that acts: قال فلان إن حزبه يرفض الاتفاق."""
    return fold(who.text) in _HIS_PARTY


def _entities(who: Sequence[Speaker]) -> frozenset[int]:
    return frozenset(a.entity for a in who if a.entity >= 0)
