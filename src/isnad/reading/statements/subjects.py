"""Who is the grammatical subject of a cue: the phrase after the verb, the one before it, or what a relative
takes up."""

from __future__ import annotations

from isnad.lexicons.words import Reading
from isnad.reading.phrases.edges import his_other, past_picking
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.documents import Documents
from isnad.reading.statements.frame import Found, Frame, Range, calls_on, regards_as
from isnad.reading.statements.item_topics import colon_above
from isnad.reading.statements.preverbal import OFTEN, Preverbal
from isnad.reading.statements.slogans import Slogans
from isnad.reading.statements.source_words import related
from isnad.reading.statements.subject_tests import COUNTED, SubjectTests
from isnad.reading.words.lexis import lemmas, nouns, source_heads, words
from isnad.reading.words.party_words import head_in, own_letter
from isnad.text.tokens import COMMAS

__all__ = ["Subjects"]

# Of whom one asks something, and the verb that has to whom: أوعز إلى الجيش بأن.
_ASKS_OF, _BIDS = lemmas("asks_of"), "أوعز"
# For whom one sits in a house.
_FOR = "عن"
# How far behind an office its holder may stand.
_OFFICE = 12
# How far behind an aside a subject may stand.
_ASIDE = 14
# What a thing can do as well as somebody: مؤشرات تؤكد، واقع يكشف.
_SHOWN_BY_THINGS = frozenset(("affirm", "reveal", "explain", "say", "express", "show", "report"))
# What a thing does oftener than somebody, when its subject is a thing: هذه الأرقام تعكس …
_SHOWING = frozenset(("أشار", "أكد", "كشف", "أوضح", "بين", "عبر"))
# How far back the verb may stand that another goes on with by و.
_JOINED = 26
_STATED = frozenset(("نص", "قضى"))
# What of these has an aside between who says it and of whom.
_OF_SOMEBODY = frozenset(("describe", "accuse"))
_NEEDS_OBJECT = frozenset(("describe", "accuse", "attribute"))
# Verbs whose object is what they give the reason of: برر الوزير القرار بأن …
_JUSTIFIES = frozenset(("برر", "علل", "طمأن"))
# Whom one calls on by ب: أهاب الوزير بالمواطنين أن …
_BESEECHES = "أهاب"
_BROKEN_PLURALS = words("broken_plurals")
_BEGINS = frozenset(
    ("بدا", "بدات", "بات", "باتت", "اصبح", "اصبحت", "ظل", "ظلت", "راح", "راحت", "اخذ", "اخذت")
)
_IN_IT = words("in_it")
_OCCASIONS = words("speaking_occasions")
_QUANTIFIERS = words("quantifiers")
_REASONS = words("reasons")
_TELLERS = words("telling")
_HUMAN = source_heads("human")
# How long a body is that one word or an adjective more tells.
_OF_TWO = 2
_PASSIVES = words("passives")
_TONGUE = "لسان"
# The subject of the verb right behind it.
_HE = frozenset(conj + he for conj in ("", "و", "ف") for he in ("هو", "هي", "هم"))
_NORMS = source_heads("norm")
_HIMSELF = words("the_same")
# How often something is said, before its verb: كثيرا ما.
_OFTEN = OFTEN | {"ما"}


class Subjects(SubjectTests):
    """Finds the sources of verbs."""

    def __init__(self, clauses: Clauses, found: Found) -> None:
        super().__init__(clauses, found)
        self.before = Preverbal(clauses.page, clauses.lexes, clauses.phrases).before
        self.documents = Documents(clauses, self.after_verb, self.before)
        self.slogans = Slogans(clauses, self.after_verb, self.before)

    def stands_before(self, verb: int) -> bool:
        """Whether a phrase stands right before the verb as its subject."""
        return self._adjacent(self.before(verb), verb)

    def find(self, frame: Frame) -> None:
        """Set the source of a frame whose verb is a third person of the active; it may stay unset."""
        reading = frame.reading
        verb = reading.entry.verb if reading else None
        if verb is None or reading is None or verb.person != 3 or verb.voice == "passive":
            return
        content_ahead = frame.content >= 0 and frame.kind != "bare"
        stop = frame.content if content_ahead else self.clauses.limit(frame.first)
        self._find(frame, reading, stop)
        if (frame.lemma in _ASKS_OF or frame.lemma == _BIDS) and not frame.before:
            frame.source = self._without_asked(frame.source, "الي" if frame.lemma == _BIDS else "من")
        if frame.lemma == _BESEECHES and not frame.before:
            frame.source = self._without_beseeched(frame.source)
        if frame.before and self._believed_of(frame):
            frame.source, frame.before = (0, 0), False
        if frame.has_source:
            self._with_name(frame, frame.first if frame.before else stop)
            self._with_clause(frame)
            self._who_is(frame)
            if self._shown(frame):
                frame.content = -1

    def _shown(self, frame: Frame) -> bool:
        """المكاسب تشير إلى أن …، هذه البرامج تعبر عن …: a thing shows what stands behind, nobody says it; but
        التوقعات تشير إلى أن … tells what some expect."""
        verb = frame.verb
        if frame.lemma not in _SHOWING or frame.how not in ("that", "prep", "object") or verb is None:
            return False
        first, last = frame.source
        this = self.lexes[first].word_class == "demonstrative"
        while first < last - 1 and (
            self.lexes[first].word_class == "demonstrative" or self.tokens[first].form in COUNTED
        ):
            first += 1
        head = self.tokens[first].form.removeprefix("و").removeprefix("ال")
        if head in _TELLERS or head in _NORMS or head not in nouns():
            return False
        if self._act(first) and last - first > 1:
            return verb.tense == "imperfect"
        if last - first == 1 and not self.phrases.definite(first):
            return False  # تؤكد هناء: a name that is a noun
        many = verb.tense == "imperfect" and verb.gender == "f"  # a he may be a surname that no list has
        return (this or many) and self._mute((first, last))

    def _without_asked(self, source: Range, preposition: str) -> Range:
        """طلب الرئيس | من البرلمان التصويت, أوعز الوزير | إلى الجيش بأن: whom one asks is no part of somebody
        known."""
        first, last = source
        some = not (self.phrases.definite(first) or first in self.phrases.lead_of)
        if last <= first or (some and preposition == "من"):
            return source
        return first, next((k for k in range(first + 1, last) if self.tokens[k].form == preposition), last)

    def _believed_of(self, frame: Frame) -> bool:
        """موقع يعتقد أنه، تفجير يشتبه بأنه، الزعيم الذي يعتقد أنه: what is believed of a thing or of whom a
        relative takes up, not by it.
        """
        if self.tokens[frame.first].form not in _PASSIVES or frame.how != "that":
            return False
        somebody = self.tokens[frame.source[0]].form.removeprefix("و") in _HUMAN
        of_it = self.lexes[frame.content - 1].suffix != ""
        relative = frame.first > 0 and self.lexes[frame.first - 1].word_class == "relative"
        return of_it and (relative or not (somebody or self.clauses.agent(frame.source)))

    def _with_name(self, frame: Frame, stop: int) -> None:
        """ذكر عضو الجمعية للإشراف على الحدائق، فلان، أن: the name behind the comma belongs to the office."""
        first, last = frame.source
        head = self.tokens[first].form.removeprefix("و")
        two = head.endswith("ان") and head[:-2] in _HUMAN
        if two and last + 1 < stop and self.tokens[last].form == _FOR:
            end = self.phrases.after(last + 1, stop)[1]
            named = next((k for k in range(last + 1, end) if self.clauses.person_at(k)), end)
            frame.source = (named, end) if named < end else frame.source  # النائبان عن الجبل | فلان وفلان
            return
        if head not in _HUMAN or any(self.clauses.person_at(k) for k in range(first, last)):
            return
        swallowed = last - first > 2 and self.tokens[last - 2].form in COMMAS  # المقررة، النرويجية | فلانة
        for k in range(last - 2 * swallowed, min(stop, last + _OFFICE)):
            if self.lexes[k].that is not None or (self.lexes[k].verb and not self.phrases.in_name(k)):
                return
            dashed = self.tokens[k].form in "-–—" and k == last
            if (self.tokens[k].form not in "،," and not dashed) or k + 2 >= len(self.tokens):
                continue
            nisba = self.tokens[k + 1].form.endswith(("ي", "يه")) and self.phrases.definite(k + 1)
            n = k + 2 if nisba and k + 1 not in self.phrases.lead_of else k + 1
            if n in self.phrases.lead_of and self.clauses.leads_person(n):
                end = self.cast.mentions[self.phrases.lead_of[n]].last
                if end >= stop and frame.speech in _NEEDS_OBJECT and frame.how == "prep":
                    return  # اتهم الوزير، أمس، | رئيس البلدية فلانا بالفساد
                if end >= stop or self.tokens[end].kind == "mark" or self.lexes[end].that is not None:
                    frame.source = (first, end)
                return

    def _find(self, frame: Frame, reading: Reading, stop: int) -> None:
        """The source of a third person of the active whose content begins at `stop`, or which may look so
        far."""
        verb = reading.entry.verb
        assert verb is not None
        if reading.entry.lemma in ("جاء", "ورد"):
            frame.source = self._in_document(frame, stop)
            return
        topic = self._item_topic(frame)
        if topic[1] > topic[0]:
            self._set_before(frame, topic)
            return
        had = self._had_before(frame.first)
        had = had if had[1] > had[0] else self._cited_before(frame)
        if had[1] > had[0]:
            self._set_before(frame, had)
            return
        carried = self.slogans.whose(frame)
        if carried[1] > carried[0]:
            frame.source, frame.before = carried, True
            return
        if self.slogans.of_nobody(frame):
            frame.content = -1
            return
        described = self._described_source(frame, self.found.frames[-1:])
        if described[1] > described[0]:
            self._set_before(frame, described)
            return
        document = self.documents.before_verb(frame)
        reports = document >= 0 and self.tokens[document].form in _BROKEN_PLURALS
        many = verb.number == "p"
        author = self.documents.author(document, many=many) if document >= 0 and not reports else (0, 0)
        if author[1] > author[0]:
            frame.source, frame.before = author, True
            return
        before = self.before(frame.first)
        if (verb.gender, verb.number) == ("f", "s") and self._of_men(before):
            before = frame.first, frame.first  # مواطنين | اتهمت النيابة أحدهما
        if many and document >= 0:
            before = frame.first, frame.first  # أصدروا بيانا | طالبوا فيه ب…
        calls = calls_on(reading) or frame.convicts
        if self._said_in_it(frame) or self._says_of_relative(frame, reading, stop):
            return
        if self._at_occasion(frame):
            before = frame.first, frame.first  # عقد اجتماع | دعا خلاله الوزير إلى …
        if self._adjacent(before, frame.first) and not self._datelined(before, frame, reading, stop):
            self._set_before(frame, before)
            return
        his = self.antecedents.of_his_people(frame)
        if his[1] > his[0]:
            frame.source = his
            return
        if calls and not reading.cut.suffix and self._caller(frame, verb.gender):
            return
        if frame.first and self.tokens[frame.first - 1].form in _HE:
            return  # ظهر الرئيس وهو يدعو | الجيش إلى الصمود
        found = self._behind(frame, reading, calls, stop)
        aside = found[0] > frame.last and self.lexes[frame.last].word_class == "preposition"
        stands_before = before[1] > before[0]
        picked = stands_before and past_picking(self.tokens, before[1]) > before[1]  # دول، بينها مصر، دعت
        keeps = picked or (stands_before and (aside or (calls and self.clauses.agent(before))))
        if not keeps and self._is_subject(frame, found, verb.gender, verb.number):
            frame.source = found
        elif stands_before:
            self._set_before(frame, before)
        elif document >= 0 and not many:
            frame.source, frame.before = (document, frame.first), True
        elif not reading.cut.suffix or self.antecedents.has_object_of_its_own(frame):
            self._take_up(frame)

    def _item_topic(self, frame: Frame) -> Range:
        """… فإن المكتب السياسي: - يدين | العنف: the phrase behind إن and before the colon of the list in
        which the verb opens an item; an empty one without it."""
        none, i = (frame.first, frame.first), frame.first
        if i < 2 or self.tokens[i - 1].kind == "word" or self.lexes[i].conj:
            return none
        colon = colon_above(self.tokens, i)
        near = range(colon - 1, max(0, colon - _OFFICE) - 1, -1)
        k = next((k for k in near if self.lexes[k].that is not None), -1)
        if colon < 0 or k < 0 or self.lexes[k].suffix:
            return none
        found = self.phrases.after(k + 1, colon)
        return found if found[1] == colon and self._adjacent_item(found) else none

    def _adjacent_item(self, found: Range) -> bool:
        """Whether a phrase before the colon of a list is of somebody."""
        return self.clauses.agent(found) or not self._mute(found)

    def _without_beseeched(self, source: Range) -> Range:
        """أهابت الحركة | بأعضائها أن, وأهابت | بأعضائها أن: whom ب leads is called on and calls on nobody."""
        first, last = source
        led = (k for k in range(first, last) if self.tokens[k].form[:1] == "ب" and self._led(k))
        return first, next(led, last)

    def _led(self, k: int) -> bool:
        """Whether ب at the head of token `k` is the preposition, and no letter of its own."""
        form = self.tokens[k].form
        return not (self.phrases.in_name(k) or form in nouns() or own_letter(form))

    def _cited_before(self, frame: Frame) -> Range:
        """بحسب ضابط | رأى أن الحملة فشلت: whom a preposition of attribution cites right before the verb,
        without the article, so that the verb tells of him."""
        last = self.found.frames[-1] if self.found.frames else None
        if last is None or last.kind != "accord" or self.lexes[frame.first].conj:
            return (0, 0)
        first, end = last.source
        some = end == frame.first and end > first and not self.phrases.definite(end - 1)
        return last.source if some and self.clauses.heads_person(first) else (0, 0)

    def _of_men(self, found: Range) -> bool:
        """Whether a phrase is one word in the plural or dual of men, with which no she agrees."""
        first, last = found
        form = self.tokens[first].form
        men = (
            form.endswith(("ون", "ين", "ان")) and head_in(form, "people") and not self.phrases.in_name(first)
        )
        return men and last == first + 1

    def _datelined(self, before: Range, frame: Frame, reading: Reading, stop: int) -> bool:
        """المرفأ: «النورس» | أفادت مصادر: whether the paper quoted behind a dateline's colon is no subject,
        because one that agrees stands behind the verb."""
        first, verb = before[0], reading.entry.verb
        if first < 1 or verb is None or self.tokens[first - 1].form != ":":
            return False
        if not self.clauses.page.opens_quote(first) or self.phrases.quoted_name(first) != frame.first:
            return False
        found = self._behind(frame, reading, calls_on(reading) or frame.convicts, stop)
        return self.clauses.agent(found) and self._is_subject(frame, found, verb.gender, verb.number)

    def _says_of_relative(self, frame: Frame, reading: Reading, stop: int) -> bool:
        """الجماعة التي قال | الوزير إنها …: who stands behind the verb of a relative clause says it, where
        the pronoun on أن takes up what this is about."""
        i = frame.first
        if i < 1 or frame.how != "that" or self.lexes[i - 1].word_class != "relative":
            return False
        that = self.lexes[frame.content - 1]
        found = self._behind(frame, reading, False, stop) if that.that is not None and that.suffix else (i, i)
        if found[1] <= found[0] or not (self.clauses.agent(found) or self.phrases.definite(found[0])):
            return False
        frame.source = found
        return True

    def _said_in_it(self, frame: Frame) -> bool:
        """ألقى العميد كلمة في ختام السهرة شكر فيها الضيوف: what stands behind فيها is the object, and whose
        words it takes up the subject."""
        i = frame.first
        behind = self.tokens[frame.last].form if frame.last < len(self.tokens) else ""
        if behind not in _IN_IT or self.lexes[i].conj:
            return False
        behind_it = self.after_verb(frame.last, self.clauses.limit(i))
        land = behind_it[1] > behind_it[0] and self.cast.kind_at(behind_it[0]) == "place"
        if self.lexes[i - 1].word_class == "relative":
            whose = self.documents.resumed(i) if land else (i, i)
            if whose[1] > whose[0]:
                self._set_before(frame, whose)  # تصريحات فلان التي انتقد فيها فرنسا
            return whose[1] > whose[0]
        calls = frame.reading is not None and (calls_on(frame.reading) or frame.convicts)
        calls = calls and frame.how == "prep"
        alone = calls and len(self.phrases.units(*behind_it)) == 1  # بيانا دعت فيه | الوزارة إلى
        both = self._whom_too(behind_it) or (self.clauses.agent(behind_it) and not alone)
        bare = behind_it[1] <= behind_it[0]  # عقد الحزب مؤتمرا أكد فيه | أن …
        if both and not self._act(behind_it[0]):
            return False
        comma = i > 1 and self.tokens[i - 1].form in COMMAS  # خطابا إلى فلان، وصفت فيه
        for k in range(i - 1 - comma, max(self.clauses.start_of(i), i - _ASIDE), -1):
            if self.lexes[k].that is not None or self.tokens[k].kind == "mark":
                return False
            there = self.cast.kind_at(k) == "place"  # عقد الحزب مؤتمرا بتونس أكد فيه
            if self.phrases.in_name(k) and not (there or self._sent_to(k)):
                return False  # تصريحات للرئيس فلان أكد فيها
            held = self._occasion(k)
            told = held or (self.documents.tells(k) and not bare)
            author = self.documents.author(k, held=held) if told else (k, k)
            if author[1] > author[0]:
                self._set_before(frame, author)
                return True
        return False

    def _whom_too(self, found: Range) -> bool:
        """دعت فيه الوزارة | سكان المرفأ: whether whom one calls on is told right behind who does."""
        return any(
            self.tokens[k - 1].form.startswith("ال") and head_in(self.tokens[k].form, "people", "body")
            for k in range(found[0] + 1, found[1])
            if not self.tokens[k].form.startswith("ال")
        )

    def _at_occasion(self, frame: Frame) -> bool:
        """Whether the occasion right before a verb is that at which it was said."""
        behind = self.tokens[frame.last].form if frame.last < len(self.tokens) else ""
        return behind in _IN_IT and frame.first > 0 and self._occasion(frame.first - 1)

    def _occasion(self, k: int) -> bool:
        """عقد مؤتمرا | اتهم فيه الحكومة: whether an occasion at which one speaks is told of at token `k`."""
        return self.tokens[k].form.removesuffix("ا") in _OCCASIONS and not self.phrases.definite(k)

    def _set_before(self, frame: Frame, source: Range) -> None:
        if source[1] - source[0] > 1 and self.tokens[source[1] - 1].form in _BEGINS:
            source = source[0], source[1] - 1  # المحلل بدأ | يرى
        frame.source, frame.before = source, True
        frame.begin = min(frame.begin, self.clauses.begin_of(source[0]))

    def _adjacent(self, found: Range, verb: int) -> bool:
        """Whether only قد, كان, a negation or how often (كثيرا ما) stands between a phrase and its verb."""
        end = verb - (verb > found[1] and self.clauses.page.opens_quote(verb - 1))
        return found[1] > found[0] and all(
            self.lexes[k].word_class in ("qad", "aux", "negation") or self.tokens[k].form in _OFTEN
            for k in range(found[1], end)
        )

    # -- after the verb --------------------------------------------------------------------------------------

    def _behind(self, frame: Frame, reading: Reading, calls: bool, stop: int) -> Range:
        """The phrase after the verb that may be its subject, without the object that may stand beside it."""
        found = self.after_verb(frame.last, stop)
        if found[1] <= found[0] or self._past_about(found[0]) > found[0]:
            return found
        found = self._behind_hearer(frame, found, stop)
        apart = next((k for k in range(found[0] + 1, found[1]) if self._many_apart(k)), found[1])
        if apart < found[1]:
            return found[0], apart
        empty, units = (found[0], found[0]), self.phrases.units(*found)
        plain_that = frame.how == "that" and frame.lemma == "عد" and not self.lexes[frame.content - 1].that
        needs_object = not plain_that and (frame.speech in _NEEDS_OBJECT or frame.lemma in _JUSTIFIES)
        needs_object = needs_object or regards_as(frame, self.lexes)
        # اتهمت الوزارة | «المخربين» بإحراق المقر
        whom_quoted = found[1] < stop and self.clauses.page.opens_quote(found[1])
        himself = next((n for n in range(*units[0]) if self.tokens[n].form in _HIMSELF), -1)
        whom = himself > found[0] and not self.phrases.definite(himself + 1)
        if frame.speech == "describe" and whom and not reading.cut.suffix:
            return found[0], himself  # تصف الصحيفة | نفسها بأنها
        if needs_object and not reading.cut.suffix:
            more = frame.speech != "describe" and any(
                self.tokens[k].form in "،," for k in range(found[1], stop)
            )
            k = found[1]
            more = more or whom_quoted
            more = more or frame.how == "object"  # حمّلت الحكومة | إسرائيل المسؤولية
            more = more or (k < stop and self.lexes[k].noun_opener and not self.phrases.attached(k))
            more = more or (frame.speech != "describe" and self._another_behind(k, stop))
            more = more or (k < stop and his_other(self.tokens, k, named=self.phrases.ends_person(k)))
            set_off = self._apposed(k, stop)
            k += set_off
            more = more or (k < stop and self.lexes[k].word_class == "demonstrative")  # وصف فلان | هذا القرار
            more = more or (k < stop and self.tokens[k].form == "ما")  # وصف فلان | ما جرى
            more = more or (k < stop and self._someone_at(k))  # اتهمت رئيسة البرلمان | جنودا
            more = more or set_off or (k < stop and self.phrases.closed(k))  # اتهمت منظمة حقوقية | الحكومة
            told = frame.speech in _OF_SOMEBODY and self.behind_aside(found[1], stop) >= 0
            return units[0] if len(units) > 1 or more or told else empty
        if (
            calls
            and reading.cut.suffix
            and (self.clauses.agent(units[0]) or related(self.tokens[found[0]].text))
        ):
            return units[0]  # فاتهمه | رفاقه بالتقصير
        if calls and len(units) == 1 and colon_above(self.tokens, frame.first) >= 0:
            return empty  # … فإنها: - تطالب | الحكومة بالحوار
        if calls:
            first = units[0][0]
            body = self.cast.kind_at(first) in ("place", "organization")  # ناشدت كينيا عدم إغلاق السد
            lone = frame.how in ("prep", "that") or (frame.how == "object" and body)
            lone = lone and len(units) == 1 and not whom_quoted
            called_on = self._called_on(first) or self._described(first, "يين")
            object_alone = lone and not self._described(first, "يون") and self._is_object(frame, first)
            called_on = called_on or object_alone
            return empty if called_on else self._without_hearer(frame, units[0])
        person = len(units) > 1 and self.cast.kind_at(units[1][0]) == "person"
        body = head_in(self.tokens[found[0]].form, "force") and not self.phrases.in_name(found[0])
        if person and body and frame.how == "prep" and units[0][1] <= found[0] + _OF_TWO:
            return units[0]  # أدانت المحكمة | فلانا بالسجن
        end = units[0][1] - 1
        many = self.tokens[end].form.endswith("ون") and not self.phrases.definite(end)
        return self._without_hearer(frame, units[0] if many else found)  # هدد نواب محافظون | الرئيس

    def _in_document(self, frame: Frame, stop: int) -> Range:
        """جاء في بيان للوزارة أن: the document is the source."""
        j = frame.last
        if j + 1 < stop and self.lexes[j].bare == "في":
            return self.phrases.after(j + 1, stop)
        if j + 2 < stop and self.lexes[j].bare == "علي" and self.tokens[j + 1].form == _TONGUE:
            return self.phrases.after(j + 2, stop)  # جاء على لسان الناطق فلان أن
        if j < stop and self.tokens[j].form in _IN_IT and frame.how in ("colon", "that", "quote"):
            return self.documents.resumed(frame.first, nearest=True)  # أصدر الحزب بيانا جاء فيه: …
        frame.content = -1
        return (j, j)

    # -- taken up --------------------------------------------------------------------------------------------

    def _caller(self, frame: Frame, gender: str) -> bool:
        """The subject of دعا، حث، طالب in a relative clause, whose phrase behind it is whom one calls on.

        True when the search is over, also where no one calls.
        """
        found = self.antecedents.named(frame.first)
        if found[1] <= found[0]:
            found = self.antecedents.crowd(frame)
        if found[1] > found[0]:
            frame.source, frame.before = found, True
            return True
        if not self.antecedents.right_before(frame.first, gender):
            return False
        noun = frame.first - 2
        noun -= noun > 0 and self.tokens[noun].form in COMMAS
        if noun < 0 or self.tokens[noun].form in _REASONS or self.tokens[noun].kind != "word":
            frame.content = -1  # الأسباب التي دعت الحكومة إلى …: no one calls
        elif self.phrases.definite(noun):
            frame.source, frame.before = (noun, noun + 1), True
        return True

    def _take_up(self, frame: Frame) -> None:
        """What a relative pronoun, or the pronoun of فيه, takes up."""
        behind = [t.form for t in self.tokens[frame.last : frame.last + 2]]
        in_it = not _IN_IT.isdisjoint(behind[:1] if behind[:1] != ["من"] else behind)
        if in_it:
            found = self.documents.resumed(frame.first)  # فيها، من خلالها
        else:
            found = self.antecedents.named(frame.first)
            if found[1] <= found[0]:
                found = self.antecedents.noun(frame)
            if found[1] <= found[0]:
                found = self.antecedents.crowd(frame)
        if found[1] > found[0]:
            frame.source, frame.before = found, True
            states = self.tokens[found[0]].form in _NORMS and frame.lemma in _STATED
            if frame.speech in _SHOWN_BY_THINGS and not (states or in_it or self.clauses.agent(found)):
                frame.content = -1  # الواقع الذي يؤكد …: a thing that shows it, nobody says it
        elif self.antecedents.is_of_thing(frame) or self._goes_on_about_thing(frame):
            frame.content = -1

    def _goes_on_about_thing(self, frame: Frame) -> bool:
        """دعم الحكومة يعزز النمو ويؤكد …: whether the verb joined by و goes on with one like it that tells of
        what somebody does."""
        i, verb = frame.first, frame.verb
        if verb is None or (verb.tense, verb.number) != ("imperfect", "s") or self.lexes[i].conj != "و":
            return False
        prefix = self.tokens[i].form.removeprefix("و")[:1]
        for k in range(i - 1, max(self.clauses.start_of(i), i - _JOINED), -1):
            if self.tokens[k].form[:1] != prefix or not self.lexes[k].verb or self.phrases.is_noun(k):
                continue
            if self.phrases.in_name(k) or self.lexes[k].conj:
                return False
            at = k
            while at > 0 and self.lexes[at - 1].word_class in ("qad", "aux", "negation"):
                at -= 1
            if self.antecedents.right_before(at, verb.gender):
                return False
            found = self.before(k)
            return found[1] > found[0] and self._act(found[0])
        return False
