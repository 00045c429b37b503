"""Participles and masdars as cues: …، مضيفًا أن, قوله إن, بالقول: …, دعوته إلى …"""

from __future__ import annotations

import msgspec

from isnad.lexicons.words import Predicate, Reading
from isnad.reading.statements.accords import CITED
from isnad.reading.statements.clauses import Clauses, accusative
from isnad.reading.statements.complements import Complements
from isnad.reading.statements.frame import Found, Frame, Kind, Range, predicate_of
from isnad.reading.statements.masdar_cues import MasdarCues
from isnad.reading.statements.prepositions import BELIEF
from isnad.reading.statements.verb_cues import described_object
from isnad.reading.words.lexis import lemmas, nouns, source_heads, words
from isnad.reading.words.party_words import head_in, own_letter, verbal
from isnad.text.clitics import listed
from isnad.text.tokens import COMMAS

__all__ = ["NounCues"]

# How far a participle that is no accusative may stand from its أن, and a masdar from its verb.
_NEAR = 4
_GOVERNOR = 25
# How long the aside between a masdar and its أن may be.
_ASIDE = 12
_NOT_THIRD = ("ني", "ي", "ك", "كم")
_SAID = lemmas("said")
# What people take to the streets for, and the stem of the verb of giving one another.
_PROTESTS = frozenset(("طالب", "ندد"))
_EXCHANGE = "تبادل"
_MANY = words("many") | words("quantifiers")
_IN_IT = words("in_it")
_HASTENS, _NO_WORDS = words("hastens"), lemmas("no_words")
_REGARDS = frozenset(("اعتبر", "عد"))
_HIS_HONOUR, _HUMAN = words("his_honour"), source_heads("human")
# The kinds of speech whose verbs take no person for their object.
_STATING = frozenset(("say", "affirm", "explain", "announce", "report", "reveal"))
_HIM = words("him")
_EXCEPTIONS = words("exceptions")
# Before a masdar: it is done to whom its pronoun means.
_DONE = frozenset(("تم", "يتم", "سيتم", "تمت", "تتم", "ستتم", "جري", "جرت", "يجري", "تجري"))
_WORTH = words("worth")
# To what length one goes: إلى حد القول.
_EXTENT = "حد"
# باعتبار أن: the clause is a reason, not what was said.
_GIVEN_THAT = frozenset(("باعتبار", "اعتبار", "بحجه", "بدعوي"))


class NounCues:
    """Reads the participles and masdars of a page that carry a content."""

    def __init__(self, clauses: Clauses, complements: Complements, found: Found) -> None:
        self.clauses, self.complements, self.found = clauses, complements, found
        self.page, self.tokens = clauses.page, clauses.tokens
        self.lexes, self.phrases = clauses.lexes, clauses.phrases
        self.masdars = MasdarCues(clauses, complements, found)

    def _frame(self, kind: Kind, i: int, reading: Reading) -> Frame:
        predicate = predicate_of(reading)
        return Frame(
            kind=kind,
            how="none",
            first=i,
            last=i + 1,
            begin=self.clauses.begin_of(i),
            lemma=predicate.lemma,
            speech=predicate.speech,
            reading=reading,
        )

    # -- participles -----------------------------------------------------------------------------------------

    def participle(self, i: int) -> None:
        """…، مضيفًا أن: add the frame of the reading whose content is nearest."""
        lx = self.lexes[i]
        shown = accusative(lx)
        adverbial = shown or self.phrases.circumstance(i)
        readings = [r for r in lx.participle if not shown or (r.entry.verb and r.entry.verb.case == "acc")]
        best: Frame | None = None
        for reading in readings:
            frame = self._frame("participle", i, reading)
            self.complements.find(frame, predicate_of(reading))
            described_object(self.clauses, frame)
            if frame.content < 0 or not (adverbial or self._certain(frame)) or self._describes(frame):
                continue
            if frame.how == "quote" and i and self.lexes[i - 1].word_class == "aux":
                continue  # قال فلان، وكان مؤيدا للاتفاق، «…»
            if frame.lemma == "ركز" and frame.content - frame.last > 1 and self._stands_alone(frame.last):
                continue  # يضم مركزا للبيئة … على
            if best is None or frame.content < best.content:
                best = frame
        if best is None and adverbial:
            best = self._with_object(i, readings)
        if best is not None and not self._before_content(best):
            self._own_subject(best)
            if best.lemma == "قال" and self.tokens[i - 1].kind == "word":
                best.begin = self.clauses.begin_of(self._addressed(i))
            self.found.add(best)

    def _stands_alone(self, j: int) -> bool:
        """Whether no aside of place or time stands at token `j`: مركزا | للبيئة, not مركزا في كلمته على."""
        return self.lexes[j].word_class not in ("preposition", "occasion", "time")

    def _own_subject(self, frame: Frame) -> None:
        """…، مؤكدا الوزير أن، مشيرا معاليه إلى: who stands between a participle and its content is its
        subject, where the verb has no object that is a person (مطالبا الوزير ب…)."""
        if frame.speech not in _STATING or frame.content <= frame.last:
            return
        j = frame.last
        named = j in self.phrases.lead_of and self.clauses.leads_person(j)
        honoured = self.tokens[j].form in _HIS_HONOUR
        if named or honoured or (self.tokens[j].form in _HUMAN and not self.phrases.attached(j)):
            found = self.phrases.after(j, frame.content)
            frame.source = (j, j + 1) if honoured else self.phrases.units(*found)[0]

    def _describes(self, frame: Frame) -> bool:
        """حصارا حوثيا مشددا على المدينة: behind an indefinite accusative it is one more adjective."""
        k = frame.first - 1
        if frame.lemma == "قدر" and frame.how == "prep":
            return True  # بقيمتها مقدرة بحسب السوق
        if k < 1:
            return False
        before = self.tokens[k].form
        plain = self.tokens[k].kind == "word" and not self.phrases.definite(k)
        like = plain and before.endswith("ا") and self.tokens[frame.first].form.endswith("ا")
        return like and frame.how == "prep" and self.tokens[k - 1].form.endswith("ا")

    def _before_content(self, frame: Frame) -> bool:
        """قال فلان مشيرا إلى خصمه «…»، قال فلان، معلقا على القرار، إن, قال فلان معلقا على القرار إن: a
        participle between a verb and its content is an aside."""
        last = self.found.frames[-1] if self.found.frames else None
        if last is None or not last.first < frame.first < last.content:
            return False
        topic = frame.how == "prep" and frame.content < last.content
        marks = [t.form in COMMAS for t in self.tokens[frame.first - 1 : last.content]]
        set_off = last.how == "that" and marks[0] and any(marks[1:])
        if last.how == "that" and frame.content == last.content:
            return last.lemma == "قال" or set_off
        return topic if last.how == "quote" else set_off and topic

    def _certain(self, frame: Frame) -> bool:
        """A participle that is no accusative needs its أن near, or a comma before it for a bare object."""
        marked = frame.first > 0 and self.tokens[frame.first - 1].kind == "mark"
        if frame.how == "object":
            return marked
        says = marked and frame.lemma == "قال"  # …، قائلة في مقابلة مع قناة كذا إن
        return frame.how != "that" or says or frame.content - frame.last <= _NEAR

    def _with_object(self, i: int, readings: list[Reading]) -> Frame | None:
        """…، نافيا ما تداولته الصحف / متهما خصومه: a bare object that begins with no masdar."""
        limit = self.clauses.limit(i)
        j = self.complements.objects.past_between(i + 1, limit)
        if j >= limit or self.tokens[j].kind != "word":
            return None
        if self.lexes[j].word_class in ("time", "occasion"):
            return None
        for reading in readings:
            predicate = predicate_of(reading)
            taken = predicate.lemma == "اعتبر" and self.tokens[j].form in _HIM  # معتبرا إياها خطوة
            if taken or ("0" in predicate.complement and not predicate.only_clause()):
                frame = self._frame("participle", i, reading)
                frame.opens(j, "object")
                return frame
        return None

    # -- masdars ---------------------------------------------------------------------------------------------

    def masdar(self, i: int) -> None:
        """قوله إن، بالقول: …، دعوته إلى …: add the frame of a masdar of speech that carries a content."""
        before = self.tokens[i - 1].form if i else ""
        if before in _WORTH or before.removeprefix("و") in _DONE:
            return  # تمت إفادتها بأن: who is told it, not who tells it
        believes = any(r.entry.lemma in BELIEF for r in self.lexes[i].masdar)
        if self._hastened(i) or (believes and self.found.opened_at(i + 2)):
            return  # أعرب عن اعتقاده أن: the verb tells it
        for reading in self.lexes[i].masdar:
            cut, predicate = reading.cut, predicate_of(reading)
            if self.masdars.renewed(self._frame("noun", i, reading)):
                return
            if not cut.suffix and not cut.article and self._in_construct(i, reading):
                return
            if cut.article and not cut.suffix and self._by_deed(i, reading):
                return
            opens = i == self.clauses.start_of(i)  # وبالإشارة إلى …: "with reference to"
            opens = opens or self._certainly(i, predicate)
            by_saying = self._by(i, reading) and not opens and self._says(i, predicate)
            led = not opens and self.masdars.led(i, reading)
            if not (cut.suffix or by_saying or led) or cut.suffix in _NOT_THIRD:
                continue
            frame = self._frame("noun", i, reading)
            own = led or (cut.suffix and self.masdars.said_by_owner(i, predicate))
            if own:
                self.masdars.find_own(frame, predicate)
            else:
                self.complements.find(frame, _narrowed(predicate))
            counts_as = self._as(frame) and (cut.prep == "ب" or frame.how == "object")  # واعتبارها جمعية سرية
            if self._at_hand(frame) and not (counts_as or self._regarded(frame)):
                if by_saying:
                    self._governed_by(frame)
                    frame.begin = self._content_with(i)
                elif led:
                    self.masdars.led_by(frame)
                elif cut.prep == "ب":
                    frame.begin = self.clauses.begin_of(self._addressed(i))
                self.found.add(frame)
                return

    def _hastened(self, i: int) -> bool:
        """سارعت الوزارة إلى نفي الخبر، بادر الحزب إلى الترحيب بالقرار: whether the masdar at token `i` is
        what somebody told behind the verb lost no time to say; its frame is added then."""
        if i < 2 or self.lexes[i - 1].bare != "الي":
            return False
        start = max(self.clauses.start_of(i), i - _GOVERNOR)
        v = next((k for k in range(i - 2, start - 1, -1) if listed(self.tokens[k].form, _HASTENS)), -1)
        readings = [r for r in self.lexes[i].masdar if not (r.cut.suffix or r.cut.prep)]
        readings = [r for r in readings if predicate_of(r).lemma not in _NO_WORDS]
        if v < 0 or not readings or any(self.lexes[k].that is not None for k in range(v, i)):
            return False
        predicate, frame = predicate_of(readings[0]), self._frame("noun", i, readings[0])
        self.masdars.find_own(frame, predicate)
        k, bare = i + 1, "0" in predicate.complement and not readings[0].cut.article
        if bare and k < len(self.tokens) and self.tokens[k].kind == "word" and not self.lexes[k].word_class:
            frame.opens(k, "object")
        if frame.content < 0 or frame.content - frame.last > 1:
            return False
        subjects, k = self.complements.objects.subjects, v + 1
        k += self.tokens[k].form in _IN_IT  # في وقت سارعت فيه | الوزارة إلى
        found = self.phrases.after(k, i - 1)
        if self.clauses.agent(found) or self.complements.objects.agent(*found):
            frame.source, frame.before = self.phrases.units(*found)[0], True
        else:
            before = subjects.before(v)
            frame.source, frame.before = before, before[1] > before[0]
        frame.kind = "verb"
        self.found.add(frame)
        return True

    def _certainly(self, i: int, predicate: Predicate) -> bool:
        """«بالتأكيد أنه لن يعود»: "certainly", at the head of what is said."""
        marked = i > 0 and self.tokens[i - 1].kind != "word" and predicate.lemma == "أكد"
        return marked and i + 1 < len(self.lexes) and self.lexes[i + 1].that is not None

    def _by(self, i: int, reading: Reading) -> bool:
        """بالقول إن، and خلص إلى القول إن، ذهب إلى حد القول إن، لم يتردد في القول إن."""
        if not reading.cut.article:
            return False
        to = i - (i > 2 and self.tokens[i - 1].form == _EXTENT)
        unhindered = self.masdars.unhindered(i)
        led = i >= 2 and (self.lexes[to - 1].bare == "الي" or unhindered)
        if reading.cut.prep or reading.entry.lemma != "قال" or not led:
            return reading.cut.prep == "ب"
        # not لا حاجة إلى القول إن
        somebody = unhindered or self.phrases.definite(to - 2) or self.lexes[to - 2].verb
        return somebody and self._that_near(i + 1)

    def _says(self, i: int, predicate: Predicate) -> bool:
        """بالقول: …, but بالتحذير only before its أن."""
        return predicate.lemma in _SAID or (predicate.lemma != "ذكر" and self._that_near(i + 1))

    def _at_hand(self, frame: Frame) -> bool:
        """Whether the content begins within two words of the masdar (but not قوله إلا …), or behind an aside
        between commas: بقوله، في مقابلة أمس، إن."""
        if frame.content >= 0 and frame.how == "that" and self._set_off(frame.last, frame.content - 2):
            return True
        if frame.content < 0 or frame.content - frame.last > 2:
            return False
        return frame.content <= frame.last or self.tokens[frame.last].form != "الا"

    def _set_off(self, first: int, last: int) -> bool:
        """Whether an aside without a verb stands between a comma at token `first` and one at `last`."""
        marked = first < last < first + _ASIDE and self.tokens[first].form in COMMAS
        return (
            marked
            and self.tokens[last].form in COMMAS
            and not any(self.lexes[k].verb or self.tokens[k].form in COMMAS for k in range(first + 1, last))
        )

    def _as(self, frame: Frame) -> bool:
        """باعتباره شريكا، بوصفها عاصمة: "as", in which nobody judges unless words are quoted."""
        return frame.lemma in ("اعتبر", "وصف") and frame.how != "quote"

    def _regarded(self, frame: Frame) -> bool:
        """اعتبر الوزير | قراره «خطوة»: whether the words quoted behind a masdar are what another verb takes
        it for."""
        last = self.found.frames[-1] if self.found.frames else None
        judges = last is not None and last.content == frame.first and last.lemma in _REGARDS
        return judges and frame.how == "quote"

    def _governed_by(self, frame: Frame) -> None:
        """اكتفى فلان بالقول، رد فلان بالقول: the subject of the verb before, which has no content of its
        own."""
        last = self.found.frames[-1] if self.found.frames else None
        if last is None or last.kind != "verb" or last.content >= 0:
            return
        same = self.page.sentence_of[last.first] == self.page.sentence_of[frame.first]
        if same and frame.first - last.first <= _GOVERNOR:
            frame.source, frame.before = last.source, True

    def _content_with(self, i: int) -> int:
        """…، مكتفيا | بالقول إن: where the participle begins that leads to the masdar at token `i`, with the
        comma before it; without one, where the masdar's own words begin."""
        form = self.tokens[i - 1].form if i else ""
        how = form[:1] == "م" and form.endswith(("ا", "ه", "ين")) and self.tokens[i - 2].form in COMMAS
        return self.clauses.begin_of(i - 1 if how else self._addressed(i))

    def _addressed(self, i: int) -> int:
        """…، وخاطب أنصاره | بقوله: «…»، وحيا الحاضرين | قائلا: the verb of its own clause, joined by و, that
        the word at token `i` goes on with; `i` without one."""
        for k in range(i - 1, max(self.clauses.start_of(i), i - _GOVERNOR) - 1, -1):
            form = self.tokens[k].form
            if self.tokens[k].kind != "word" or self.lexes[k].that is not None or self.lexes[k].finite:
                return i
            if form[:1] == "و" and verbal(form) and not (own_letter(form) or self.phrases.in_name(k)):
                return k if form[1:] not in nouns() and form[1:2] not in ("ي", "ت") else i
        return i

    def _in_construct(self, i: int, reading: Reading) -> bool:
        return self._construct(i, reading) or self.masdars.of_agent(self._frame("noun", i, reading))

    def _construct(self, i: int, reading: Reading) -> bool:
        """قول الوزير إن …، رغم تأكيدات المسؤولين أن …: a masdar of speech in construct with its source."""
        limit = self.clauses.limit(i)
        if predicate_of(reading).speech not in CITED or all(
            lx.that is None for lx in self.lexes[i + 1 : limit + 1]
        ):
            return False
        source = self.phrases.after(i + 1, limit)
        k = source[1]
        if k <= source[0] or k >= len(self.lexes):
            return False
        if self.tokens[k - 1].form in _GIVEN_THAT | _EXCEPTIONS:
            return False
        if self.lexes[k].that is None or self.lexes[k].conj or self.lexes[k].that not in ("", "ب"):
            return False
        last = self.found.frames[-1] if self.found.frames else None
        if last is not None and last.speech == "describe" and last.first < i < last.content < k:
            return False  # وصف الوزير في تصريح صحفي القرار بأنه خطوة
        if self.phrases.addresses(i + 1) or self.found.opened_at(k + 1):
            return False  # أكد في تصريح لـ«فلان» أن: the clause is the verb's
        if not self.clauses.agent(source):
            return False
        frame = self._frame("noun", i, reading)
        frame.begin, frame.source = i, source
        frame.opens(k + 1, "that")
        self.found.frames.append(frame)
        return True

    def _by_deed(self, i: int, reading: Reading) -> bool:
        """تظاهر العمال للمطالبة ب…، تبادل الطرفان الاتهامات ب…: what a deed says, by whoever does it."""
        lemma, prep = predicate_of(reading).lemma, reading.cut.prep
        verb = self._exchange(i) if lemma == "اتهم" and not prep else -1
        if verb < 0 and not (lemma in _PROTESTS and prep == "ل"):
            return False
        k = i + 1
        source = self._who_set_out(i) if verb < 0 else (i, i)
        source = source if source[1] > source[0] else self._doer(i, verb)
        if source[1] <= source[0] or k >= self.clauses.limit(i) or self.tokens[k].form[:1] != "ب":
            return False
        frame = self._frame("participle", i, reading)
        frame.source, frame.before = source, True
        frame.opens(k, "prep")
        self.found.add(frame)
        return True

    def _who_set_out(self, i: int) -> Range:
        """The people without the article of whom the verb right before token `i` tells that they set out for
        it: ضد متظاهرين سلميين خرجوا | للمطالبة ب…
        """
        k = i - 1
        first = k
        if k < 2 or not (self.lexes[k].verb and self.tokens[k].form.endswith("وا")):
            return (i, i)
        while first > k - 2 and self.tokens[first - 1].form.endswith(("ين", "ون")):
            first -= 1
        some = first < k and not self.tokens[first].form.startswith("ال")
        return (first, k) if some and self.clauses.agent((first, k)) else (i, i)

    def _exchange(self, i: int) -> int:
        """The form of تبادل closely before token `i`; -1 without one."""
        near = range(i - 1, max(self.clauses.start_of(i) - 1, i - 6), -1)
        return next((k for k in near if _EXCHANGE in self.tokens[k].form), -1)

    def _doer(self, i: int, verb: int) -> Range:
        """Who does the deed: people behind the verb that opens the sentence, or before it; in somebody's
        words those of the clause behind أن (قال فلان إن العمال تجمعوا | للمطالبة ب…)."""
        start = self.clauses.start_of(i)
        thats = (k + 1 for k in range(i - 1, start, -1) if self.lexes[k].that is not None)
        first = next(thats, start)
        marks = (k + 1 for k in range(verb - 1, first, -1) if self.tokens[k].kind == "mark")
        first = next(marks, first)  # سبها: الطرفان يتبادلان …
        while first < i and (self.tokens[first].kind != "word" or self.lexes[first].word_class == "time"):
            first += 1
        topic = self.phrases.definite(first) or first in self.phrases.lead_of
        start = first if topic else first + 1
        found = self.phrases.after(start, verb if start < verb else i)
        form = self.tokens[found[0]].form
        people = found[1] > found[0] and (
            self.clauses.agent(found)
            or head_in(form, "people")
            or not _MANY.isdisjoint((form, form.removeprefix("ال")))
            or verb >= 0
        )
        return self.phrases.units(*found)[0] if people else (i, i)

    def _that_near(self, j: int) -> bool:
        """بالتحذير من أن، بالتأكيد على أن: the complementizer follows at once."""
        return any(k < len(self.lexes) and self.lexes[k].that is not None for k in (j, j + 1))


def _narrowed(predicate: Predicate) -> Predicate:
    """The predicate without what only its verb takes: a masdar has أن, إلى and على."""
    kept = frozenset(c for c in predicate.complement if c.endswith("ان") or c in ("الي", "علي"))
    return msgspec.structs.replace(predicate, complement=kept)
