"""Who a source is: a name of the article, an unnamed somebody, or the subject hidden in a verb.

A phrase that names somebody means that name; another is a description (`descriptions`); a verb without a
subject means one of those who spoke before (`hidden_subjects`). `why` says which.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from isnad.lexicons.gazetteer import head_kind, listed_bodies
from isnad.reading.names.announced import SERVE
from isnad.reading.parties.latter import LATTER, described_last
from isnad.reading.phrases.phrases import Phrases
from isnad.reading.statements.descriptions import Descriptions
from isnad.reading.statements.frame import Frame, Range
from isnad.reading.statements.hidden_subjects import HiddenSubjects
from isnad.reading.statements.inner_voices import InnerVoices
from isnad.reading.statements.offices import Offices
from isnad.reading.statements.source_words import SourceWords, plain
from isnad.reading.statements.speaker import UNNAMED, Speaker, agrees, together
from isnad.reading.words.cast import Cast, NameMention
from isnad.reading.words.lexis import Lex, nouns, source_heads, words
from isnad.reading.words.party_words import head_in, masculine, opening_of, verbal
from isnad.spans import Span
from isnad.text.clitics import THIRD_PERSON, THIRD_SINGULAR, unowned
from isnad.text.folding import fold, letter_offsets
from isnad.text.tokens import COMMAS, Page

__all__ = ["UNNAMED", "Speaker", "Speakers"]

# How far back the last one who was named may stand.
_LATTER_REACH = 60
# How far behind its head noun a document's owner may stand.
_OWNER = 8
_SAME = words("same")
# Nouns of bodies that و joins to a named one.
_BODIES = ("body", "force", "container")
_HIS_COUNTRY = words("his_country")
_HIS_HONOUR = words("his_honour")
_DEPUTIES = source_heads("deputy")
_DOCUMENTS = source_heads("document")
_HUMAN = source_heads("human")
# Texts with which somebody rules, and how far back they may have been told of.
_RULING = ("القرار", "المرسوم", "للقرار", "للمرسوم")
_RULINGS = frozenset(_RULING)
_ISSUED_REACH = 600
# Texts that speak for themselves, whoever made them.
_PACTS = source_heads("norm")
_KIN = frozenset(f for f in source_heads("kin") if not f.startswith("ال"))
_OUTLETS = source_heads("outlet")
# The nouns of one outlet, by which it is told again, and how far behind them and their nisba its name may be.
_OUTLET_NOUNS = frozenset(plain(f) for f in _OUTLETS) - {"وسايل", "صحف", "اعلام"}
_TO_QUOTES = 4
_THE_STATEMENT = "البيان"
_EDITORIAL, _PAPER = "افتتاحيه", "صحيفه"
# Which leads a list of those who speak: كل من.
_EACH_OF = ["كل", "من"]
# Who makes a document known speaks in it, not who reads it, carries it or is told of in it.
_MAKES = words("makes_known")
# Who reads it out, by whose mouth it speaks, and how far behind it he may stand.
_READS_OUT, _READER = words("reads_out"), 20
# Texts that are the words of who writes or signs them, how he is told as doing so, and what he may be.
_LETTERS, _WRITES = words("letters"), words("writes_letters")
_ASCRIBED = frozenset(("منسوب", "منسوبه"))
_SIGNATURES, _SIGNED, _BY_IT = words("signatures"), words("signed_by"), frozenset(("بها", "به"))
_WRITERS = ("people", "office", "body", "number")
_LIKE = "مثل"
_ABOUT = frozenset(fold(w) for w in ("عن", "حول", "بشأن", "على", "إلى", "ضد"))
_ANNOUNCED = "the outlet announced last by this noun"


class Speakers:
    """Resolves the sources of one page, in text order; remembers who has spoken."""

    def __init__(self, page: Page, lexes: list[Lex], phrases: Phrases, cast: Cast) -> None:
        self.page, self.tokens, self.lexes, self.phrases, self.cast = page, page.tokens, lexes, phrases, cast
        self.words = SourceWords(page, lexes, phrases, cast)
        self.offices = Offices(self.words)
        self.descriptions = Descriptions(self.words, self.offices)
        self.hidden_subjects = HiddenSubjects(self.words, self.of_source)
        self.documents: dict[str, Speaker] = {}
        self.outlets: dict[str, tuple[int, Speaker]] = {}
        """The outlet last announced by each noun, and at which token: وكالة «كذا» ← الوكالة."""

    @property
    def heard(self) -> list[Speaker]:
        """Who has spoken so far; whoever drafts statements appends to it."""
        return self.words.heard

    def entity(self, entity: int, why: str) -> Speaker:
        """A named entity as a speaker."""
        return self.words.entity(entity, why)

    def hidden(self, frame: Frame, governor: Speaker | None, relay: Speaker | None) -> Speaker | None:
        """The subject that a verb, participle or masdar hides: the governing speaker, or the last that
        agrees, other than whoever relays it."""
        return self.hidden_subjects.find(frame, governor, relay)

    def first_in_sentence(self, frame: Frame) -> Speaker | None:
        """For a participle with no report before it (وظهر الوزير مؤكدا أن): the first actor of its
        sentence."""
        return self.hidden_subjects.first_in_sentence(frame)

    def goes_on(self, frame: Frame, voices: InnerVoices) -> tuple[Speaker | None, bool]:
        """With whom a participle goes on in its sentence, and whether he is only told of there."""
        gender, number = self.hidden_subjects.features(frame)
        other = self.hidden_subjects.in_sentence.doing_meanwhile(frame, gender, number)
        if other is not None:
            return other, False
        governor, told = voices.goes_on(gender, number)
        if governor is not voices.governor or told or voices.agrees(gender, number):
            return governor, told
        subject = self.hidden_subjects.told_before(frame)
        return (subject, True) if subject is not None else (governor, False)

    def governor_of(self, frame: Frame, voices: InnerVoices, *, inside: bool) -> Speaker | None:
        """Whose verb governs another in its sentence: whoever agrees with it of him who relays and him who is
        quoted (نقلت الوكالة عن فلان قوله …، قبل أن يصف), or, `inside` what he says, of whom he tells."""
        gender, number = self.hidden_subjects.features(frame)
        told = self.hidden_subjects.told_before(frame) if inside and voices.relayed is not None else None
        if told is not None:
            return told
        verb = frame.verb if inside else None
        past = verb is not None and frame.kind == "verb" and verb.tense == "perfect"
        inner = voices.told if past else None
        if inner is not None and agrees(gender, number, inner):
            return inner  # قال: "الرئيس رأى أن الوقت حان | وأثنى على النواب"
        relayed = voices.relayed
        quoted = relayed is not None and agrees(gender, number, relayed)
        if voices.agrees(gender, number) and not (quoted and relayed is not None and relayed.gender):
            return voices.governor
        return relayed if quoted else None

    def subject_of_clause(self, frame: Frame) -> Speaker | None:
        """The subject of the verb that opens the sentence of a masdar: توجه فلان إلى النواب بالقول."""
        return self.hidden_subjects.subject_of_clause(frame)

    def in_own_words(self, source: Range) -> Speaker:
        """A noun phrase of one word as a description of somebody who is not known."""
        gender = "f" if self.tokens[source[0]].text.endswith("ة") else "m"
        return self.words.described(self.words.bare_span(*source), "described", gender=gender)

    def of_source(self, source: Range) -> Speaker | None:
        """The speaker that a noun phrase names or describes; None for an empty one or a bare pronoun."""
        first, last = source
        if last <= first:
            return None
        if last - first == 1 and self.lexes[first].word_class in ("pronoun", "demonstrative"):
            return None
        same = last - first > 1 and self.tokens[first].form.removeprefix("ل") in _SAME
        if same and self.words.head(first + 1) in _DOCUMENTS:
            return self.of_source((first + 1, last))  # وفقا لذات البيان
        if [t.form for t in self.tokens[first : min(first + 2, last)]] == _EACH_OF:
            return self.of_source((first + 2, last))  # كل من الوزير فلان والسفير فلان
        if self.tokens[first].form == _LIKE:
            return self.of_source((first + 1, last))  # مثل هذه الأحزاب
        head = self.words.head(first)
        if (theirs := self._ascribed(first, last)) is not None:
            return theirs
        if (head in _DOCUMENTS or head in _RULINGS) and first not in self.phrases.lead_of:
            return self._owner(first, last, head)
        if plain(head) in _OUTLET_NOUNS:
            return self._outlet(first, last, head)
        named = self._named_persons(first, last) or self._named_body(first, last, head)
        if named is not None:
            return named
        return self._told(first, last, head)

    def _outlet(self, first: int, last: int, head: str) -> Speaker | None:
        """وكالة «كذا», and الوكالة behind it: the outlet announced last by that noun before here."""
        key = plain(head)
        at, announced = self.outlets.get(key, (-1, None))
        if last - first == 1 and head.startswith("ال") and announced is not None:
            named = self.offices.by_head_noun(first, key)
            later = named is not None and self.offices.where_headed(first, key) > self.tokens[at].start
            return named if later else msgspec.structs.replace(announced, why=_ANNOUNCED)
        found = self._named_persons(first, last) or self._named_body(first, last, head)
        found = found or self._called_in_quotes(first, last) or self._told(first, last, head)
        if found is not None and last - first > 1:
            self.outlets[key] = (first, found)
        return found

    def _called_in_quotes(self, first: int, last: int) -> Speaker | None:
        """الصحيفة المحلية «كذا» المعروفة ب…: the outlet by the name quoted behind its noun and nisba."""
        for k in range(first + 1, min(first + _TO_QUOTES, last)):
            if self.page.opens_quote(k):
                end = self.phrases.quoted_name(k)
                return self.descriptions.read(k, end) if k < end <= last else None
        return None

    def _told(self, first: int, last: int, head: str) -> Speaker | None:
        """Who is told by a title with a pronoun, as the latter, by his country, or in other words."""
        if head in _HIS_HONOUR:
            return self.offices.last_titled(first, "f" if head.endswith("ها") else "m")
        if head.removeprefix("ال") in LATTER:
            return self._latter(first, LATTER[head.removeprefix("ال")])
        if head not in _HIS_COUNTRY or self.page.tokens[first].text.endswith("ة"):
            return self.descriptions.read(first, last)
        described = self.offices.homeland() or self.descriptions.read(first, last)
        return msgspec.structs.replace(described, gender="f") if described is not None else None

    def _latter(self, first: int, gender: str) -> Speaker | None:
        """الأخير، الأخيرة: who was told of last of its gender, named or described."""
        named = next(filter(lambda m: self._may_be(m, gender), self._named_back(first)), None)
        k = described_last(self.page, self.cast, gender, first)
        if k >= 0 and (named is None or named.first < k):
            end = next((n for n in range(k + 1, first) if self._leads(n)), first)
            phrase = self.phrases.after(k, end)
            found = self.of_source(self.phrases.units(*phrase)[0]) if phrase[1] > phrase[0] else None
            return msgspec.structs.replace(found, why="the last one told of") if found is not None else None
        return self.entity(named.entity, "the last one named") if named else None

    def _leads(self, n: int) -> bool:
        """Whether a preposition, alone or attached, stands at token `n`."""
        led = bool(opening_of(self.tokens[n].text).prep) and not self.phrases.in_name(n)
        return led or self.lexes[n].word_class == "preposition"

    def _named_back(self, first: int) -> Iterator[NameMention]:
        """The names shortly before token `first`, the last one first."""
        return reversed(self.words.mentions(max(0, first - _LATTER_REACH), first))

    def _may_be(self, m: NameMention, gender: str) -> bool:
        """Whether الأخير or الأخيرة, of a gender, can mean who is named there."""
        person = self.words.is_person(m.entity)
        own = self.entity(m.entity, "").gender
        return (own == gender or (not own and (gender == "m" or not person))) and (
            person or not self.words.governed(0, m)
        )

    # -- names -----------------------------------------------------------------------------------------------

    def _named_persons(self, first: int, last: int) -> Speaker | None:
        """The person, or the persons joined by و, whom the phrase names as speaking."""
        persons = [m for m in self.words.persons(first, last) if not self.words.governed(first, m)]
        if self.words.head(first).removeprefix("ال") in _PACTS:
            return None  # الاتفاق بين فلان وفلان
        if not persons or self._speaks_for(first, persons):
            return None
        if len(persons) == 1:
            named = self.entity(persons[0].entity, "named")
            others = self._joins_people(persons[0].last, last)
            return msgspec.structs.replace(named, number="p") if others else named
        if self._joined(persons):
            names = [m.span.of(self.page.text) for m in persons]
            return together(names, self.page.span(first, last), "joined names")
        last_of_them = self._stands_for_other(first) or self._set_off(first, persons, last)
        return self.entity(persons[-1 if last_of_them else 0].entity, "named")

    def _set_off(self, first: int, persons: list[NameMention], last: int) -> bool:
        """المتحدث باسم قوات فلان، العميد فلان، : whether commas set the second of two off behind an office
        that is of the first."""
        a, b = persons[0], persons[-1]
        lead = min(b.lead, b.first)
        behind = b.last >= last or self.tokens[b.last].form in COMMAS
        apart = lead == a.last + 1 and self.tokens[a.last].form in COMMAS
        return len(persons) == 2 and first < a.first and apart and behind

    def _joins_people(self, first: int, last: int) -> bool:
        """الشيخ فلان | والوزراء: whether و joins others to the one named before token `first`."""
        forms = (t.form[1:] for t in self.tokens[first:last] if t.form.startswith("و"))
        return any(head_in(form, "people", "office") and not masculine(form) for form in forms)

    def _joined(self, persons: list[NameMention]) -> bool:
        a, b = persons[0], persons[1]
        between = range(a.last, b.first)
        token = self.tokens[b.first]
        joined = b.span.start > token.start and token.form.startswith("و")
        lead = self.tokens[b.lead].form
        if a.last <= b.lead < b.first and lead[:1] == "و" and lead[1:] in _HUMAN:
            joined, between = True, range(a.last, b.lead)  # الوزير فلان والمبعوث فلان
        return joined and len(between) <= 6 and a.entity != b.entity

    def _speaks_for(self, first: int, persons: list[NameMention]) -> bool:
        """المتحدث باسم الرئيس فلان، زوجة فلان: the person named is not the one who speaks."""
        m = persons[0]
        if len(persons) == 1 and m.first == first + 1 and self._serves(first):
            return True  # مستشار فلان: an indefinite noun governs the name behind it
        if len(persons) == 1 and self._body_of(first, m):
            return True
        if len(persons) > 1 or not self._stands_for_other(first):
            return False
        if self._kin(first):
            # معارضو الرئيس فلان، محامية المعتقل فلان, not محامي الدفاع فلان
            behind = self.tokens[first + 1].form
            return m.first == first + 1 or behind in _HUMAN or head_in(behind.removeprefix("ال"), "people")
        if self.lexes[m.first - 1].bare in ("باسم", "لسان"):
            return True
        if plain(self.words.head(first)) == "مكتب" and m.first > first + 1:
            return True  # المكتب الإعلامي لرئيس المجلس فلان
        if m.first - first > 4 or self.tokens[m.first - 1].form not in _HUMAN:
            return False
        # المتحدث باسم الرئيس فلان, not المتحدث باسم الجيش العقيد فلان
        named_for = (k + 1 for k in range(first, m.first - 1) if self.lexes[k].bare in ("باسم", "لسان"))
        return any(self.tokens[k].form.removeprefix("ال") in _HUMAN | SERVE for k in named_for)

    def _stands_for_other(self, first: int) -> bool:
        return self.words.head(first) in _DEPUTIES or self._kin(first) or self._serves(first)

    def _serves(self, first: int) -> bool:
        """مبعوث فلان: whether somebody is told by whom he serves, in a word without the article; not محاميه
        فلان, whose ه is a pronoun.
        """
        named = first + 1 < len(self.tokens) and self.phrases.in_name(first + 1)
        named = named and not self.tokens[first].text.endswith("ه")
        return named and self.tokens[first].form.removeprefix("و") in SERVE

    def _body_of(self, first: int, m: NameMention) -> bool:
        """حكومة فلان، هيئة دفاع فلان: whether a body, in a word without the article, governs the name, over
        indefinite nouns alone."""
        head = self.words.head(first)
        if m.lead <= first or head not in nouns() or head in _HUMAN | _DOCUMENTS | _OUTLETS:
            return False
        if not head_in(head, "body", "force", "container") or head_in(head, "people", "office"):
            return False
        between = range(first, m.lead)
        return not any(
            self.tokens[k].kind != "word" or self.phrases.definite(k) or self.lexes[k].word_class
            for k in between
        )

    def _kin(self, first: int) -> bool:
        """زوجة فلان، محامي فلان (not شقيقه فلان، whose ه is a pronoun)."""
        form = self.words.head(first)
        own = form.endswith("ه") and self.page.span(first, first + 1).of(self.page.text).endswith("ه")
        return form in _KIN and not own

    def _named_body(self, first: int, last: int, head: str) -> Speaker | None:
        """The body or place with which the phrase opens, or that its head noun announces; not شبكة أطباء
        السودان."""
        m = self._opening_mention(first)
        if m is not None and not self.words.is_person(m.entity):
            return self._joined_bodies(m, last) or self.entity(m.entity, "named")
        inner = self.words.mentions(first, min(last, first + 4))
        outlet = head in _OUTLETS and not (inner and self.words.governed(first, inner[0]))
        between = self.tokens[first + 1 : inner[0].first] if inner else ()
        outlet = outlet and all(t.kind != "word" or t.form.startswith("ال") for t in between)
        if inner and (outlet or self._name_follows(first, inner[0])):
            return self.entity(inner[0].entity, "named")
        return None

    def _joined_bodies(self, m: NameMention, last: int) -> Speaker | None:
        """باريس وبرلين ولندن، حركة كذا وحزب كذا، حزب كذا | والحكومة: the bodies and places that و joins, of
        which the last may be told without a name; None for one alone."""
        named = [m]
        while (k := named[-1].last) < last:
            n = self.cast.mention_of[k] if self.tokens[k].form.startswith("و") else -1
            behind = self.cast.mentions[n] if n >= 0 else None
            if behind is None or behind.first != k or behind.span.start == self.tokens[k].start:
                break
            if self.words.is_person(behind.entity):
                break
            named.append(behind)
        names, end = [n.span.of(self.page.text) for n in named], named[-1].span.end
        if (k := named[-1].last) < last and head_in(self.tokens[k].form[1:], *_BODIES):
            t, more = self.tokens[k], self.page.span(*self.phrases.units(k, last)[0])
            own = self.cast.mention_of[k] >= 0 or t.form[:1] != "و" or t.form.endswith(THIRD_PERSON)
            if not own:  # not نقابة البحارة ومقرها تونس
                start = more.start + letter_offsets(t.text)[1]
                names, end = [*names, self.page.text[start : more.end]], more.end
        if len(names) == len(named) and len({n.entity for n in named}) < 2:
            return None
        return together(names, Span(m.span.start, end), "joined names")

    def _name_follows(self, first: int, m: NameMention) -> bool:
        """كتلة «البيدر»، مركز «سنديان»: a head noun with its name right after it."""
        if self.words.is_person(m.entity) or m.first - first > 2 or self.words.head(first) in _HUMAN:
            return False  # رئيسة «اتحاد النحالين»
        return any(self.tokens[k].kind == "mark" for k in range(first, m.first))

    def _opening_mention(self, first: int) -> NameMention | None:
        n = self.phrases.lead_of.get(first, -1)
        if n < 0:
            n = self.cast.mention_of[first]
        if n < 0 and self.tokens[first].kind == "mark" and first + 1 < len(self.tokens):
            n = self.cast.mention_of[first + 1]
        return self.cast.mentions[n] if n >= 0 else None

    # -- documents -------------------------------------------------------------------------------------------

    def _owner(self, first: int, last: int, head: str) -> Speaker | None:
        """Whose document speaks: تقرير صدر عن …، التقرير الذي أعدته …; later «التقرير» is the same."""
        key = plain(head)
        new = not head.startswith("ال")
        writer = self._writer(first, last)
        if writer is not None:
            self.documents[key] = writer
            return writer
        inner = self.words.mentions(first, self._document_end(first, last))
        owner = next((m for m in inner if self._owns(first, m, known=not new)), None)
        if owner is not None:
            self.documents[key] = self.entity(owner.entity, "the document's owner")
        elif new and (theirs := self._given(first, last)) is not None:
            self.documents[key] = theirs
        if key == _EDITORIAL and owner is not None:
            self.outlets[_PAPER] = (first, self.documents[key])
        if key not in self.documents and not new and (issuer := self._issuer(first, key)) is not None:
            self.documents[key] = issuer
        if key in self.documents:
            return self.documents[key]
        if head == _THE_STATEMENT and last - first == 1 and (body := self._last_body()) is not None:
            return body
        if key == _EDITORIAL and (paper := self._called_in_quotes(first, last)) is not None:
            self.outlets[_PAPER], self.documents[key] = (first, paper), paper
            return paper
        described = self.descriptions.read(first, last)
        if new and described is not None:
            self.documents[key] = described
        return described

    def _writer(self, first: int, last: int) -> Speaker | None:
        """رسالة وجهتها فلانة إلى …، العريضة التي وقعها خمسون نائبا، مذكرة بتوقيع فلان: who wrote or signed
        the letter at token `first`; None where nobody is told so."""
        form = self.tokens[first].form
        if form.removeprefix("ال") not in _LETTERS:
            return None
        told = range(first - 1, max(-1, first - _ISSUED_REACH), -1) if form.startswith("ال") else ()
        # رسالة وجهها الوزير …. وتقول الرسالة المذيلة بتوقيع مدير مكتبه: his, whoever signed it
        for k in told:
            if self.tokens[k].form == form[2:] and (earlier := self._writer(k, k + 1)) is not None:
                return earlier
        for k in range(first + 1, self._document_end(first, last)):
            at = self._behind_writing(k)
            if at == k:
                continue
            found = self.phrases.after(at, min(len(self.tokens), at + _OWNER))
            if found[1] <= found[0]:
                return None
            unit = self.phrases.units(*found)[0]
            head = self.tokens[unit[0]].form
            known = head in _HUMAN or head_in(head, *_WRITERS) or head_kind(head) != ""
            known = known or unit[0] in self.phrases.lead_of
            writer = self.of_source(unit) if known else None
            return msgspec.structs.replace(writer, why="who wrote or signed it") if writer else None
        return None

    def _behind_writing(self, k: int) -> int:
        """Where who wrote a letter is told behind token `k`: وجهتها | فلانة, بعث بها | فلان, بتوقيع | فلان,
        موقعة من | فلان; `k` itself where nothing tells that he did."""
        form, after = self.tokens[k].form, self.tokens[min(k + 1, len(self.tokens) - 1)].form
        if form in _SIGNATURES:
            return k + 1
        if self.lexes[k].bare == "من" and self.tokens[k - 1].form.removeprefix("ال") in _SIGNED:
            return k + 1
        if form.removesuffix("ت") in _WRITES and after in _BY_IT:
            return k + 2
        its = form.endswith(THIRD_SINGULAR) and unowned(form).removesuffix("ت") in _WRITES
        return k + 1 if its else k

    def _issuer(self, first: int, key: str) -> Speaker | None:
        """أصدر الوزير قرارا. وينص القرار على أن: who made the document told of last before token `first`."""
        for k in range(first - 1, max(-1, first - _ISSUED_REACH), -1):
            if self.tokens[k].form not in (key, key + "ا"):
                continue
            start = self.page.sentence(k).first
            verb = next((v for v in range(k - 1, start - 1, -1) if self._brings_out(v)), -1)
            found = self.phrases.after(verb + 1, k) if verb >= 0 else (k, k)
            return self.of_source(self.phrases.units(*found)[0]) if found[1] > found[0] else None
        return None

    def _brings_out(self, v: int) -> bool:
        return _makes(self.tokens[v].form) and not (self.lexes[v].word_class or self.phrases.in_name(v))

    def _ascribed(self, first: int, last: int) -> Speaker | None:
        """تسجيل صوتي منسوب إلى القيادي فلان, بيان منسوب للحركة: to whom a text is ascribed; None where it
        is to nobody who is told there."""
        for k in range(first + 1, min(last + 1, len(self.tokens) - 2)):
            if self.tokens[k].form.removeprefix("ال") not in _ASCRIBED:
                continue
            to = k + 1 + (self.lexes[k + 1].bare == "الي")
            led = to == k + 2 or self.phrases.attached(to) or self.tokens[to].form.startswith("لل")
            found = self.phrases.after(to, min(len(self.tokens), to + _OWNER)) if led else (to, to)
            theirs = self.of_source(self.phrases.units(*found)[0]) if found[1] > found[0] else None
            return msgspec.structs.replace(theirs, why="to whom the text is ascribed") if theirs else None
        return None

    def _given(self, first: int, last: int) -> Speaker | None:
        """بيان للنقابة، تغريدة لفلان، برقية للسفير فلان: whom ل gives a new document."""
        k = first + 1
        form = self.tokens[k].form if k < last else ""
        letter = form.startswith("ل") and self.tokens[first].form in _LETTERS
        n = self.phrases.lead_of.get(k, -1) if letter else -1
        if n >= 0 and self.words.is_person((m := self.cast.mentions[n]).entity):
            led = m.first > k or m.span.start > self.tokens[k].start
            return self.entity(m.entity, "the document's owner") if led else None
        if not form.startswith("لل") or self.phrases.in_name(k):
            return None
        body = head_in("ال" + form[2:], "body", "office", "people", "force")
        # بيان للنقابة | تلقته الصحيفة
        end = next((n for n in range(k + 1, last) if self._tells_deed(n)), last)
        found = self.descriptions.read(k, end) if body else None
        if found is None:
            return None
        whole = found.entity >= 0 or found.text.startswith("ال")  # named, or heard before as النقابة
        text = found.text if whole else "ا" + found.text  # للنقابة ← النقابة
        return msgspec.structs.replace(found, text=text, why="the document's owner")

    def _owns(self, first: int, m: NameMention, *, known: bool) -> bool:
        """بيان صدر عن الهيئة: a body that made it; تأكيدات الوزير فلان: a person whom the noun has for its
        genitive. A `known` document has its owner in a clause or behind a preposition alone."""
        if self.words.is_person(m.entity):
            made = m.lead > first + 2 and self.lexes[first + 1].word_class == "relative"
            if made and self._brings_out(m.lead - 1) and self.tokens[first].form.endswith(_RULING):
                return True  # القرار الذي أصدره الوزير فلان
            if (
                self.tokens[first + 1].form in _READS_OUT
                and m.lead > first + 1
                and not self.words.governed(first + 1, m)
            ):
                return True  # بيان تلاه الناطق باسم المجلس العقيد فلان
            return m.lead == first + 1 and not known and not self.words.governed(first, m)
        if self.cast.entities[m.entity].type != "organization":
            return False
        between = range(first + 1, m.lead)
        verb = next((k for k in between if self._tells_deed(k)), -1)
        if verb >= 0:
            return _makes(self.tokens[verb].form)
        about = next((k for k in between if self.lexes[k].bare in _ABOUT), -1)
        if about >= 0:
            issued = self.tokens[about - 1].form.removeprefix("ال").startswith("صادر")
            return issued and self.lexes[about].bare == "عن"
        owned = self.tokens[m.lead].form[:1] == "ل" or any(self.lexes[k].bare == "من" for k in between)
        return owned or not known

    def _tells_deed(self, k: int) -> bool:
        """Whether a verb stands at token `k`: معلومات طالعتها الصحيفة."""
        form = self.tokens[k].form
        if self.lexes[k].word_class or self.phrases.in_name(k):
            return False
        return _makes(form) or ((self.lexes[k].verb or verbal(form)) and form not in nouns())

    def _last_body(self) -> Speaker | None:
        """أعلنت الوزارة أن …، وأضاف البيان أن: a statement that nobody was told to have made is that of the
        body which spoke last; None where a person, an outlet or a place did, or nobody."""
        last = self.heard[-1] if self.heard else None
        if last is None or last.entity < 0:
            return None
        entity = self.cast.entities[last.entity]
        announced = any(last.same(outlet) for _, outlet in self.outlets.values())
        if entity.type != "organization" or announced or fold(entity.name) in listed_bodies("media"):
            return None
        return msgspec.structs.replace(last, why="the body that spoke last")

    def said_in(self, asides: range, speaker: Speaker) -> None:
        """قالت الوزارة في بيان إن …: «البيان» is hers from here on."""
        for k in asides:
            form = self.tokens[k].form
            if form.startswith("ال") or not k or self.lexes[k - 1].bare != "في":
                continue
            for document in {form, unowned(form)} & _DOCUMENTS:  # وقالت الوزارة، في بيانها، إن
                self.documents[plain(document)] = speaker

    def _document_end(self, first: int, last: int) -> int:
        """Where the words about a new document end: at a complementizer, a colon, what it says, or soon."""
        read_out = first + 1 < len(self.tokens) and self.tokens[first + 1].form in _READS_OUT
        reach = min(len(self.tokens), max(last, first + (_READER if read_out else _OWNER)))
        for k in range(first, reach):
            said = k == last and self.page.opens_quote(k)  # وقال البيان «قامت وزارة …»
            if said or self.lexes[k].that is not None or self.tokens[k].form == ":":
                return k
        return reach


def _makes(form: str) -> bool:
    """Whether a verb makes a document known, without what shows its object and subject: أصدرتها، ووزعته."""
    verb = form.removesuffix("ها").removesuffix("ه").removesuffix("ت")
    return verb in _MAKES or verb.removeprefix("و") in _MAKES
