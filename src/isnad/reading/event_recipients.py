"""To whom it is done, where no phrase of the event's own frame tells it: the addressee before what is
asked, whose the thing is that is praised or refused, the paper itself, and whom a threatened act is done to.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from isnad.lexicons.tables import load_table, values
from isnad.reading.event_context import EventContext, Found, event_noun
from isnad.reading.event_objects import (
    SUFFERED,
    group_of,
    is_agentive,
    paper_at,
    same,
    what_follows,
)
from isnad.reading.event_words import cores, event_words
from isnad.reading.lexis import nouns
from isnad.reading.noun_phrases import Phrase
from isnad.reading.parties import Party
from isnad.reading.party_words import (
    bound_prepositions,
    head_in,
    month_names,
    opening,
    possessed,
    prepositions,
    verbal,
)
from isnad.spans import Span
from isnad.text.folding import fold

__all__ = ["EventRecipients"]

# Types whose recipient is addressed before what is asked of him or laid to his charge.
_ADDRESSING = frozenset(("REQUEST", "ACCUSE", "THREATEN"))

# Types that are done to a thing of somebody's, and so to him.
_JUDGED = frozenset(("SUPPORT", "ACCUSE", "REJECT"))

# How far back the act stands that a noun takes up (رفض الاتهامات).
_ACT_REACH = 120

# How far back the act stands whose subject a pronoun takes up.
_SUBJECT_REACH = 25

# How many tokens after a threat what is threatened begins.
_THREAT_REACH = 6

# What one does for what is one's own: يدعم صادراته.
_OF_ONES_OWN = frozenset(("دعم", "حيا"))

# What stands between the victims and the attack; and how far apart they stand.
_BY = frozenset(fold(w) for w in ("في", "جراء", "إثر", "نتيجة", "خلال", "بسبب", "عقب"))
_VICTIM_REACH = 14

_ENVOYS = frozenset(fold(w) for w in ("سفير", "القائم", "قائم", "ملحق", "قنصل", "دبلوماسي"))

_PRESIDED, _AT_HEAD, _DELEGATION = fold("برئاسة"), fold("رأس"), fold("وفد")
_ON = frozenset(fold(w) for w in ("على", "وعلى"))
# How far behind those that it is done to their head is named.
_LED = 5
_RELEASE = frozenset(fold(w) for w in ("سراح", "سبيل"))
_WHICH = fold("ما")
_THAT_IS = frozenset(fold(w) for w in ("وهو", "وهي", "هو", "هي"))
# Who hinders an act hinders whoever would do it: منع تدفق المقاتلين.
_HINDERS = frozenset(("منع", "عرقل", "حظر", "عطل"))
_ALL, _WHO = fold("كل"), fold("من")
_TO = frozenset(fold(w) for w in ("إلى", "أن", "بأن", "على"))
# How many words describe people told by what they do; and how far behind the verb an aside ends.
_WHOEVER = 7
_ASIDE = 10

_STRIKES = frozenset(
    fold(w) for w in ("استهدف", "استهدفت", "أصاب", "أصابت", "ضرب", "ضربت", "طال", "طالت", "هز", "يستهدف")
)
# What leads from an attack to its victims.
_LED_TO = frozenset(
    fold(w)
    for w in ("أدى", "أدت", "أسفر", "أسفرت", "أودى", "أودت", "تسبب", "تسببت", "يؤدي", "يسفر", "خلف", "خلفت")
)

# A relative that takes up a thing done or said.
_WHAT = frozenset(fold(w) for w in ("بما", "ما", "لما", "عما"))

_DIRECTED = frozenset(
    fold(w) for w in ("الموجه", "الموجهة", "الموجهين", "المقدمة", "المقدم", "المفروضة", "المفروض")
)
_TOWARD = frozenset(fold(w) for w in ("إلى", "ل", "ضد", "على"))

# What is done to acts and words, so that its pronoun means none of the names.
_OF_ACTS = frozenset(("رفض", "أدان", "استنكر", "ندد", "وافق", "عارض", "قبل"))
_SPEECH = frozenset(("REQUEST", "ACCUSE", "THREATEN"))
_GENDERS = {"ه": "m", "ها": "f"}

_SUFFIXES = ("هما", "هم", "ها", "ه")


@cache
def _acts() -> dict[str, frozenset[str]]:
    return {
        fold(form): frozenset(values(row["types"]))
        for row in load_table("event_acts")
        for form in values(row["forms"])
    }


class EventRecipients(EventContext):
    """Fills the recipients that an event's own clause leaves open."""

    def _receive(self, f: Found) -> None:
        """Look for the recipient of an event that is completed and has none."""
        self._hindered(f)
        self._owner_by_pronoun(f)
        self._add_companions(f)
        if f.sense.plover == "CONSULT" or f.sense.plover in SUFFERED:
            self._add_heads(f)
        if f.sense.plover == "SANCTION" and f.sense.object_at >= 0:
            self._to_state(f)
        if f.roles.recipients:
            return
        group: list[Party] = []
        if f.own >= 0 and f.sense.plover in _ADDRESSING and "0" in f.sense.recipient:
            group = self._addressee(f)
        if not group and "0" in f.sense.recipient and f.word.kind != "noun" and not f.word.suffix:
            group = self._whoever(f) or self._past_comma(f)
        if not group and f.sense.plover == "CONCEDE" and f.sense.object_at >= 0:
            group = self._freed(f)
        if not group and f.sense.plover in _JUDGED:
            group = self._behind_thing(f) or self._doer_of_what(f)
        if not group and f.word.kind in ("masdar", "noun"):
            group = self._directed_at(f) or self._struck_by(f)
        if not group and f.sense.plover == "ASSAULT":
            group = self._struck(f)
        f.roles.recipients = self._others(f, group)

    def _hindered(self, f: Found) -> None:
        """Of a hindered act, whoever would do it: منع تدفق المقاتلين، منعوا ظهوره."""
        if f.word.lemma not in _HINDERS or any(self.parties.agent(p) for p in f.roles.recipients):
            return
        bare = [p for p, _ in what_follows(self.parties, f.last, f.limit).bare]
        act = next((p for p in bare if not is_agentive(self.parties, p)), None)
        if act is None or act.mentions:
            return
        if bare[-1].first > act.last and is_agentive(self.parties, bare[-1]):
            return
        form = self.page.tokens[act.first].form
        doer = self.parties.phrase(act.first + 1, act.last)
        if doer is not None and doer.article and is_agentive(self.parties, doer):
            f.roles.recipients = group_of(self.parties, doer, f.limit)[0]
        elif self._his(act) or (possessed(form) and act.last == act.first + 1):
            suffix = next((s for s in _SUFFIXES if form.endswith(s)), "")
            f.roles.recipients = self._others(f, self._pronoun(f, suffix)) or f.roles.recipients

    def _owner_by_pronoun(self, f: Found) -> None:
        """Of a place or thing told only by its pronoun, whose it is: هاجم مواقعه، دمّر معاقلها."""
        if f.sense.plover not in SUFFERED or len(f.roles.recipients) != 1:
            return
        word = self._head(f.roles.recipients[0])
        if f.roles.recipients[0].entity >= 0 or not self._lone(f.roles.recipients[0]):
            return
        suffix = next((s for s in ("ها", "ه") if word.endswith(s)), "")
        things = head_in(word, "place") or head_in(word, "container")
        feminine = self.page.text[f.roles.recipients[0].span.end - 1] == "ة"
        if suffix and things and not feminine and not head_in(word, "people"):
            f.roles.recipients = self._others(f, self._pronoun(f, suffix)) or f.roles.recipients

    def _to_state(self, f: Found) -> None:
        """An ambassador is recalled from a state, though its capital be named: استدعت سفيرها في طهران."""
        if not f.sense.recipient or not cores(self.page.tokens[f.sense.object_at].form) & _ENVOYS:
            return
        f.roles.recipients = [self.parties.state_of(p) for p in f.roles.recipients] or self.parties.nisbas(
            f.sense.object_at
        )

    def _add_companions(self, f: Found) -> None:
        """Those with whom somebody is killed or taken: قُتل النائب مع حارسيه وسائقه."""
        if f.sense.plover not in SUFFERED or "مع" in f.sense.recipient or not f.roles.recipients:
            return
        victims = what_follows(self.parties, f.last, f.limit).bare
        ends = {f.last, *(self.page.token_at(p.span.end - 1) + 1 for p in f.roles.recipients)}
        ends.update(phrase.last for phrase, _ in victims)
        at = next((k for k in sorted(ends) if f.last <= k < f.limit and self.page.tokens[k].form == "مع"), -1)
        phrase = self.parties.phrase(at + 1, f.limit, "مع") if at >= 0 else None
        if phrase is None or not is_agentive(self.parties, phrase):
            return
        for party in group_of(self.parties, phrase, f.limit)[0]:
            if all(not self._alike(party, p) for p in (*f.roles.recipients, *f.roles.actors)):
                f.roles.recipients.append(party)

    def _add_heads(self, f: Found) -> None:
        """Who leads those it is done to: استقبل وفدا برئاسة فلان، قيادة الحركة وعلى رأسها فلان."""
        tokens = self.page.tokens
        reach = max((self.page.token_at(p.span.end - 1) + 1 for p in f.roles.recipients), default=f.limit)
        for k in range(max(reach, f.last), min(f.limit - 1, reach + _LED)):
            form = tokens[k].form
            if tokens[k].kind == "mark" and form not in "،,":
                return
            party_led = any(_DELEGATION in cores(t.form) for t in tokens[f.last : k])
            heads = (form == _PRESIDED and party_led) or (
                form.startswith(_AT_HEAD) and tokens[k - 1].form in _ON
            )
            phrase = self.parties.phrase(k + 1, f.limit) if heads else None
            party = self.parties.party(phrase) if phrase is not None and phrase.mentions else None
            if party is not None and party.entity >= 0:
                known = (*f.roles.recipients, *f.roles.actors)
                if all(not self._alike(party, p) for p in known):
                    f.roles.recipients.append(party)
                return

    def _settle(self, f: Found) -> None:
        """A threat is made to whom the threatened act is done: هدد بقصف المدينة."""
        if f.sense.plover == "ASSAULT" and not f.roles.recipients:
            f.roles.recipients = self._others(f, self._led_to(f))
        n = self.order[f.token] + 1
        if f.sense.plover != "THREATEN" or f.roles.recipients or n >= len(self.found):
            return
        if self.page.tokens[min(f.last, f.limit - 1)].form in bound_prepositions():
            return  # العقوبات التي تلوح بها …
        g = self.found[n]
        start = self.statements[f.own].tokens[0][0] if f.own >= 0 else f.last
        threatened = g.inside == f.own if f.own >= 0 else g.word.prep == "ب" and g.inside == f.inside
        if threatened and g.token - start <= _THREAT_REACH:
            f.roles.recipients = self._others(f, g.roles.recipients)

    def _others(self, f: Found, group: list[Party]) -> list[Party]:
        return [p for p in group if all(not self._alike(p, a) for a in f.roles.actors)]

    # -- pronouns --------------------------------------------------------------------------------------------

    def _whom(self, f: Found, suffix: str) -> list[Party]:
        """Whom an object pronoun means: those told before by number or description (برّأت 3 سائقين وأمرت
        بالإفراج عنهم), who did what is refused, else the nearest name that fits.
        """
        if suffix in ("هم", "هما", "هن"):
            pair = self._two(f) if suffix == "هما" else []
            return pair or self._same_object(f, suffix) or self._those(f) or self._pronoun(f, suffix)
        if suffix not in ("ه", "ها") or self._same_object(f, suffix):
            return self._pronoun(f, suffix)
        if f.word.lemma in _OF_ACTS:
            return [] if f.sense.plover == "ACCUSE" else self._who_did(f)
        if f.word.kind != "verb" or not f.word.suffix:
            return self._pronoun(f, suffix)
        return self._subject_of_last(f, _GENDERS[suffix]) or self._pronoun(f, suffix)

    def _two(self, f: Found) -> list[Party]:
        """The two that the act just before was done to, or who did it: التقى فلانا وفلانا ودعاهما إلى …"""
        for g in self._events_back(f):
            for group in (g.roles.recipients, g.roles.actors):
                named = [p for p in group if p.entity >= 0]
                if len(named) == 2 and self._others(f, named) == named:
                    return named
        return []

    def _those(self, f: Found) -> list[Party]:
        """People told by description in an event just before."""
        for g in self._events_back(f):
            for p in (*g.roles.recipients, *g.roles.actors):
                if p.entity < 0 and self._several(p) and all(not same(p, a) for a in f.roles.actors):
                    return [p]
        return []

    def _several(self, party: Party) -> bool:
        word = self._head(party)
        if word in (_ALL, _WHO) or (self._lone(party) and word.isdigit()):
            return False
        return self._counts(party) or word.endswith(("ين", "ون", "ان")) or head_in(word, "people")

    def _who_did(self, f: Found) -> list[Party]:
        """Who did or said what is refused, backed or condemned by a pronoun: طالب … وهو ما رفضته الحكومة."""
        before = [t.form for t in self.page.tokens[max(0, f.token - 2) : f.token]]
        if before[-1:] == [_WHICH] and before[0] in _THAT_IS:
            for s in reversed(self.statements):
                if 0 <= s.cue_token < f.token and s.speaker is not None:
                    return self._others(f, self._speaking(s.speaker))  # أكد فلان أن …، وهو ما رفضته الحكومة
        for g in self._events_back(f):
            if g.sense.plover == "REJECT" and f.sense.plover == "REJECT":
                return self._others(f, g.roles.recipients)
            if g.sense.plover in _SPEECH:
                return self._others(f, g.roles.actors)
        return []

    def _subject_of_last(self, f: Found, gender: str) -> list[Party]:
        """Who did the act before this one, where the pronoun can mean him."""
        for g in self._events_back(f):
            near = g.inside == f.inside and f.token - g.token <= _SUBJECT_REACH
            for p in g.roles.actors if near else []:
                if p.entity >= 0 and all(not self._alike(p, a) for a in f.roles.actors):
                    named = next(m for m in self.cast.mentions if m.entity == p.entity)
                    if self.parties.agrees(named, gender):
                        return [p]
            return []
        return []

    def _events_back(self, f: Found) -> Iterator[Found]:
        """The events before this one in its sentence and the one before, the last first."""
        n = self.order[f.token]
        for g in self.found[max(0, n - 4) : n][::-1]:
            if self.page.sentence_of[f.token] - self.page.sentence_of[g.token] > 1:
                return
            yield g

    # -- the addressee ---------------------------------------------------------------------------------------

    def _addressee(self, f: Found) -> list[Party]:
        """Who is named last before what is asked of him: دعا الوزير أمام المجلس الدول العربية إلى …"""
        said = self.statements[f.own]
        end = said.tokens[0][0]
        while end > f.token + 1 and self._leads_content(end - 1):
            end -= 1
        phrases = self._bare_phrases(f.token + 1, end)
        if len(phrases) < 2 or not is_agentive(self.parties, phrases[-1]):
            return []
        last = phrases[-1]
        a, b = said.source_tokens
        if a <= last.first < b or any(
            t.form in "،,؛:" for t in self.page.tokens[last.last : end] if t.kind == "mark"
        ):
            return []
        return group_of(self.parties, last, end)[0]

    def _leads_content(self, k: int) -> bool:
        t = self.page.tokens[k]
        return t.kind == "mark" or t.form in prepositions() or self.parties.classes[k] == "subordinate"

    def _bare_phrases(self, first: int, end: int) -> list[Phrase]:
        """The phrases of a stretch that no preposition leads; brackets and asides between commas left out."""
        out: list[Phrase] = []
        j = first
        while j < end:
            t = self.page.tokens[j]
            if t.kind == "mark":
                j = max(j + 1, self.parties.bracket(j, end))
            elif self.parties.classes[j] == "relative" and self.cast.mention_of[j] < 0:
                j = self._comma_after(j, end)
            elif t.form in prepositions() and self.cast.mention_of[j] < 0:
                led = self.parties.phrase(j + 1, end, prepositions()[t.form])
                j = self._past_quoted(led.last, end) if led is not None else j + 1
            else:
                phrase = self.parties.phrase(j, end)
                if phrase is None:
                    j += 1
                    continue
                if phrase.prep:
                    j = self._past_quoted(phrase.last, end)
                    continue
                if not phrase.prep and not phrase.conj:
                    out.append(phrase)
                j = phrase.last
        return out

    def _past_quoted(self, j: int, end: int) -> int:
        """The token after the name in quotation marks that a phrase before it announces: لإذاعة «الغد»."""
        quoted = j < end and self.page.tokens[j].kind == "mark"
        return max(j, self.parties.bracket(j, end)) if quoted else j

    def _comma_after(self, j: int, end: int) -> int:
        return next((k + 1 for k in range(j, end) if self.page.tokens[k].form in "،,"), end)

    # -- whose the thing is ----------------------------------------------------------------------------------

    def _behind_thing(self, f: Found) -> list[Party]:
        """Who is praised, blamed or refused in what is his: رفض اقتراحها، رحب بالدعوة، رفض الاتفاق النووي."""
        thing = self._thing(f)
        if thing is None:
            return []
        form = self.page.tokens[thing.first].form
        if possessed(form) or (thing.last == thing.first + 1 and self._his(thing)):
            if event_words(form) and not cores(form) & _acts().keys():
                return []  # أرفض إيقافه: the pronoun is whom that act is done to
            suffix = next((s for s in _SUFFIXES if form.endswith(s)), "")
            return self._pronoun(f, suffix) if suffix and f.word.lemma not in _OF_ONES_OWN else []
        if self.parties.classes[thing.first] == "demonstrative":
            pointed = self.parties.phrase(thing.first + 1, f.limit)
            thing = pointed if pointed is not None and pointed.article else thing  # رفض هذه الاتهامات
        owner = self.parties.phrase(thing.first + 1, thing.last) if not event_noun(form) else None
        if owner is not None and owner.article and not owner.prep and is_agentive(self.parties, owner):
            return group_of(self.parties, owner, f.limit)[0]  # أشاد بجهود رجال الأمن
        told = self._whose_told(thing, f.limit)
        if told:
            return told
        act = self.by_token.get(thing.first)
        if act is not None and f.sense.plover == "ACCUSE" and act.roles.actors:
            return act.roles.actors  # أدان قصف الجيش للقرى
        core = thing.head.removeprefix("ال")
        paper = paper_at(self.parties, thing)
        if paper is not None and (f.sense.plover == "SUPPORT" or " " in paper.span.of(self.page.text)):
            return [paper]
        if thing.article and core in _acts() and not self.parties.nisbas(thing.first):
            return self._author(f, _acts()[core])
        return []

    def _whose_told(self, thing: Phrase, limit: int) -> list[Party]:
        """Whose a thing is by ل or من right after what is said (طلبا للحركة), or by a clause that describes
        it (مساعدات عرضتها تركيا).
        """
        tokens = self.page.tokens
        if thing.last + 1 >= limit:
            return []
        form = tokens[thing.last].form
        core = thing.head.removeprefix("ال").removesuffix("ا")
        if not thing.article and verbal(form) and form.endswith(("ها", "ه")):
            phrase = self.parties.phrase(thing.last + 1, limit)
        elif core in _acts():
            at = thing.last + (form == _WHO)
            phrase = self.parties.phrase(at, limit, "من" if form == _WHO else "")
            phrase = phrase if phrase is not None and phrase.prep in ("ل", "من") else None
        else:
            return []
        if phrase is None or not is_agentive(self.parties, phrase):
            return []
        return group_of(self.parties, phrase, limit)[0]

    def _doer_of_what(self, f: Found) -> list[Party]:
        """Who did or said what one praises or blames: أشاد بما أنجزته الفرق، رفض ما ورد في تقرير المنظمة."""
        tokens = self.page.tokens
        for k in range(f.token + 1, min(f.limit - 2, f.token + 12)):
            if tokens[k].kind == "mark" and tokens[k].form in ".؛:":
                return []
            did = tokens[k + 1].form
            if tokens[k].form not in _WHAT or not (verbal(did) or did.endswith(("ته", "ه", "وه"))):
                continue
            at = k + 2 if tokens[k + 2].kind == "word" else k + 3
            phrase = self.parties.phrase(at, f.limit)
            if phrase is not None and not phrase.prep and is_agentive(self.parties, phrase):
                return group_of(self.parties, phrase, f.limit)[0]
            for m in self.cast.mentions[self.parties.mentions_before(at) :]:
                if m.first >= min(f.limit, at + 6):
                    break
                if m.first >= at:
                    return [Party(m.entity, m.span)]
            return []
        return []

    def _struck_by(self, f: Found) -> list[Party]:
        """Whom an attack struck that is told after its victims: قُتل 12 مدنيا في قصف."""
        before = self.page.tokens[f.token - 1].form if f.token else ""
        if f.sense.plover != "ASSAULT" or f.word.article or (before not in _BY and f.word.prep != "ب"):
            return []
        n = self.order[f.token]
        run: list[Found] = []
        for g in self.found[max(0, n - 2) : n][::-1]:
            end = run[-1].token if run else f.token
            if g.sense.plover != "ASSAULT" or not g.roles.recipients or end - g.token > _VICTIM_REACH:
                break
            if self.page.sentence_of[g.token] != self.page.sentence_of[f.token]:
                break
            run.append(g)
        return list(run[-1].roles.recipients) if run else []

    def _struck(self, f: Found) -> list[Party]:
        """What an attack strikes that is the subject of its verb: استهدف هجوم انتحاري حافلة."""
        tokens = self.page.tokens
        at = f.last
        if f.word.kind == "verb":
            if at >= f.limit or not any(w.kind == "noun" for w in event_words(tokens[at].form)):
                return []
            at += 1
        elif not f.token or tokens[f.token - 1].form not in _STRIKES:
            return []
        while at < f.limit and tokens[at].kind == "word" and tokens[at].form.endswith(("ي", "يه")):
            at += 1
        phrase = self.parties.phrase(at, f.limit)
        if phrase is None or phrase.prep or phrase.conj:
            return []
        head = tokens[phrase.first].form
        return [] if head_in(head, "adjective") else group_of(self.parties, phrase, f.limit)[0]

    def _led_to(self, f: Found) -> list[Party]:
        """Whom an attack killed or hurt, told after it: أدت غارة جوية إلى مقتل سبعة مدنيين."""
        n = self.order[f.token] + 1
        if n >= len(self.found) or f.word.kind == "verb" or f.word.genitive == "both":
            return []
        g = self.found[n]
        if g.sense.plover != "ASSAULT" or g.token - f.token > _VICTIM_REACH or g.floor != f.floor:
            return []
        words = [t.form for t in self.page.tokens[max(f.floor, f.token - 2) : g.token]]
        led = any(w in _LED_TO for w in words) and self.page.tokens[g.token - 1].form in ("الي", "عن", "في")
        return list(g.roles.recipients) if led else []

    def _directed_at(self, f: Found) -> list[Party]:
        """At whom an act is said to be directed: الاتهامات الموجهة لبلاده، القيود المفروضة على الحركة."""
        tokens = self.page.tokens
        for k in range(f.token + 1, min(f.limit - 1, f.token + 5)):
            if tokens[k].form not in _DIRECTED:
                continue
            for phrase in self.parties.chunks(k + 1, min(f.limit, k + 9)):
                group = group_of(self.parties, phrase, f.limit)[0] if phrase.prep in _TOWARD else []
                return [p for p in group if self.parties.agent(p)]
        return []

    def _whoever(self, f: Found) -> list[Party]:
        """People told only by what they do: ناشد كل من يملك معلومات إلى …, سجن من يراقبها."""
        tokens = self.page.tokens
        at = f.last
        if f.word.kind == "verb" and at < f.limit and not self._is_who(at):
            subject = self.parties.phrase(at, f.limit)
            at = subject.last if subject is not None and not subject.prep else at
        if at >= f.limit or not self._is_who(at):
            return []
        end = at + 1 + (tokens[at].form == _ALL)
        while (
            end < min(f.limit, at + _WHOEVER) and tokens[end].kind == "word" and tokens[end].form not in _TO
        ):
            if self.parties.opens_joined(end) and verbal(tokens[end].form):
                break
            end += 1
        return [Party(-1, Span(tokens[at].start, tokens[end - 1].end))]

    def _freed(self, f: Found) -> list[Party]:
        """Who is set free: أطلقت الشرطة سراح المعتقلين، أطلق سراحهما."""
        form = self.page.tokens[f.sense.object_at].form
        if not cores(form) & _RELEASE:
            return []
        suffix = next((s for s in (*_SUFFIXES, "هما") if form.endswith(s)), "")
        if suffix and form not in _RELEASE:
            plural = suffix in ("هم", "هما")
            return self._same_object(f, suffix) or self._those(f) if plural else self._whom(f, suffix)
        phrase = self.parties.phrase(f.sense.object_at + 1, f.limit)
        if phrase is None or phrase.prep:
            return []
        return [p for p in group_of(self.parties, phrase, f.limit)[0] if self._can_act(p)]

    def _is_who(self, k: int) -> bool:
        """Whether من at token `k`, or كل من, is a relative and no preposition: a verb follows it."""
        tokens = self.page.tokens
        k += tokens[k].form == _ALL
        if k + 1 >= len(tokens) or tokens[k].form != _WHO or tokens[k + 1].kind != "word":
            return False
        after = tokens[k + 1].form
        if self.cast.mention_of[k + 1] >= 0:
            return False
        imperfect = after.startswith("ي") and after not in nouns() and after not in month_names()
        return after in ("لم", "لا") or imperfect or verbal(after)

    def _past_comma(self, f: Found) -> list[Party]:
        """The object behind an aside right after the verb or its subject: أغرقت، يوم الأحد، سفينة."""
        tokens = self.page.tokens
        if f.word.kind != "verb" or f.sense.plover not in (*SUFFERED, "CONSULT"):
            return []
        commas = [
            k
            for k in range(f.last, min(f.limit - 1, f.last + _ASIDE))
            if tokens[k].kind == "mark" and tokens[k].form in "،,"
        ]
        for k in commas:
            if any(verbal(t.form) for t in tokens[f.last : k] if t.kind == "word"):
                return []
            phrase = self.parties.phrase(k + 1, f.limit)
            if phrase is None or phrase.prep or phrase.conj or not self._object_like(phrase, f.limit):
                continue
            return group_of(self.parties, phrase, f.limit)[0]
        return []

    def _object_like(self, phrase: Phrase, limit: int) -> bool:
        """Whether a phrase behind a comma is an object: of people, a force or a place, no verb after it."""
        tokens = self.page.tokens
        head = tokens[phrase.first].form
        kinds = ("people", "force", "place", "container", "body")
        if phrase.mentions or not any(head_in(head, kind) for kind in kinds):
            return False
        return phrase.last >= limit or not (
            tokens[phrase.last].kind == "word" and verbal(tokens[phrase.last].form)
        )

    def _his(self, thing: Phrase) -> bool:
        """Whether a noun ends in ه of the pronoun and not of the feminine: موقفه."""
        t = self.page.tokens[thing.first]
        return t.form.endswith("ه") and t.text.endswith("ه") and not thing.article and len(t.form) > 4

    def _thing(self, f: Found) -> Phrase | None:
        """The first phrase in the event's frame that names nobody."""
        after = what_follows(self.parties, f.token + 1, f.limit)
        phrases = [p for prep, p, _ in after.led if prep in f.sense.recipient]
        if "0" in f.sense.recipient:
            phrases = [p for p, _ in after.bare] + phrases
        for phrase in phrases:
            if is_agentive(self.parties, phrase) or opening(self.page.tokens[phrase.first].form).conj:
                continue
            if phrase.mentions:
                return None
            return phrase
        return None

    def _author(self, f: Found, types: frozenset[str]) -> list[Party]:
        """Who did what the noun takes up: the actors of the last event of those types."""
        for g in self.found[self.order[f.token] - 1 :: -1] if self.order[f.token] else []:
            if f.token - g.token > _ACT_REACH:
                return []
            if g.sense.plover in types and self._others(f, g.roles.actors):
                return g.roles.actors
        return []
