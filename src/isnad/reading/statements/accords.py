"""Prepositions of attribution: بحسب مصدر، وفقا للوزارة، حسبما أعلن الناطق، كما قال فلان، على حد تعبيره."""

from __future__ import annotations

import msgspec

from isnad.lexicons.gazetteer import head_kind
from isnad.reading.statements.accord_places import AccordPlaces
from isnad.reading.statements.accord_reach import ACCOUNTS, TEXTS, unled
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.complements import Complements
from isnad.reading.statements.frame import Found, Frame, Range, predicate_of
from isnad.reading.statements.subjects import Subjects
from isnad.reading.words.lexis import definite_masdar, nouns, source_heads, words
from isnad.reading.words.party_words import head_in, verbal
from isnad.text.clitics import THIRD_PERSON, THIRD_SINGULAR
from isnad.text.tokens import COMMAS

__all__ = ["ACCORD_NOUNS", "CITED", "Accords"]

# The kinds of speech that كما may cite.
CITED = frozenset(
    ("say", "affirm", "announce", "report", "write", "relay", "reveal", "explain", "tell", "claim", "learn")
)
# After على حد: whose words they are.
ACCORD_NOUNS = words("accord_nouns")
_ACCORD_BARE = words("accord_bare")
_INSTITUTIONS = source_heads("institution")
_NORMS = source_heads("norm")
_CITABLE = TEXTS.union(*map(source_heads, ("human", "deputy", "kin", "outlet", "reporter")))
# A shorter word is oftener a particle than somebody's name.
_SURNAME = 4
# How far before an aside the verb stands whose words come behind it.
_PARTED = 12
_CITED_TEXTS = words("telling")
# To call something by a name, which cites nobody.
_CALLS, _THAT = frozenset(("سمى", "أسمى")), "ان"
# The kinds of heads of those whom what surely cites may cite; and most, or all, of some.
_WHO_TELLS, _MANY = ("force", "people", "office", "body"), words("many")
_SURELY = frozenset(("بحسب", "وفقا", "نقلا"))
_EVERYBODY = frozenset(("الجميع", "البعض", "الكثيرين", "كثيرين", "الاكثريه", "الغالبيه"))
_LATEST, _COUNTS = frozenset(("اخر", "احدث")), words("quantifiers") | words("groups")
# The kinds of speech whose masdars cite: بحسب قول فلان، وفق تقديرات الوزارة.
_OPINED = CITED | {"think", "describe"}
_HIMSELF, _SAME = words("the_same"), words("same")
# Before the noun that tells what is cited: حسب نفس المصدر، حسب آخر التقارير.
_BEFORE_CITED = _SAME | _LATEST
_ALREADY = "سبق"
# Before ما and a verb: what was just told was said.
_TOLD_ON = frozenset(("علي", "هذا", "ذلك"))
# How many words at least a clause has that a verb of speech behind it closes, and those verbs.
_CLAUSE, _CLOSING = 3, frozenset(("قال", "أضاف", "أكد", "أوضح", "تابع", "أورد", "كتب", "شرح", "لاحظ"))


class Accords(AccordPlaces):
    """Reads the attributions that are no verbs of their own, and places them beside what they attribute."""

    def __init__(self, clauses: Clauses, complements: Complements, subjects: Subjects, found: Found) -> None:
        super().__init__(clauses, found)
        self.complements, self.subjects = complements, subjects

    def read(self, i: int) -> None:
        """بحسب مصدر، وفقا للوزارة، نقلا عن الوكالة، حسبما أعلن الناطق."""
        limit = self.clauses.limit(i)
        j = i + 1
        if j >= limit:
            return
        word = self.lexes[i].bare
        if self.tokens[j].form == "ل" and j + 1 < limit and self.tokens[j + 1].kind == "word":
            j += 1  # وفقا لـ العربية
        if word in ("نقلا", "استنادا"):
            if self.lexes[j].bare not in ("عن", "الي"):
                return
            j += 1
            if j >= limit:
                return
        clause = word in ("حسبما", "وفقما") or self.tokens[j].form in ("ما", "لما", "مما")
        if self.tokens[j].form in ("ما", "لما"):
            j += 1
        if clause:
            j = self._past_already(j, limit)
            self.as_verb(i, j, limit)
            self.found.skip(j + 1)
            return
        told = self._words_of(j, limit)
        if told[1] > told[0]:
            self._cite(i, told[0], told, word)
            return
        if word == "حسب" and self.phrases.lead_of.get(j) is None and not self._source_like(j):
            return
        source = self.phrases.after(j, limit)
        source = self._before_the_rest(source)
        if word == "براي":
            source = self._name_alone(source)
        if source[1] > source[0] and (self._speaks(source, word) or self._lays_down(i, source, limit)):
            self._cite(i, j, source, word)

    def _past_already(self, j: int, limit: int) -> int:
        """بحسب ما سبق أن أعلنه الوزير، وفق ما سبق وأعلنه: where the verb stands behind "already"."""
        if j + 2 >= limit or self.tokens[j].form != _ALREADY:
            return j
        return j + 2 if self.lexes[j + 1].that == "" else j + 1

    def _words_of(self, j: int, limit: int) -> Range:
        """بحسب قول أحد الخبراء، وفق مزاعم الحزب: whose words a masdar of speech cites; empty without one."""
        cited = not (self.phrases.in_name(j) or unled(self.tokens[j].form) & _CITABLE) and any(
            predicate_of(r).speech in _OPINED and not (r.cut.suffix or r.cut.article)
            for r in self.lexes[j].masdar
        )
        source = self.phrases.after(j + 1, limit) if cited else (j, j)
        return source if source[1] > source[0] and self.clauses.agent(source) else (j, j)

    def _lays_down(self, i: int, source: Range, limit: int) -> bool:
        """ووفق القانون، فإن …: what a rule says, where its clause follows; not يحاكم وفق القانون."""
        if i > self.clauses.start_of(i) or not unled(self.tokens[source[0]].form) & _NORMS:
            return False
        return any(self._resumes(n) for n in range(source[1], limit))

    def _before_the_rest(self, source: Range) -> Range:
        """The cited phrase without what goes on with the clause around it: سيتم وفق المسؤولين | إجلاء السكان،
        يقرر بحسب المراقبين | اللجوء إلى القضاء، بلغ بحسب الوزارة | 40 طنا.
        """
        first, last = source
        for k in range(first + 1, last):
            t, lx = self.tokens[k], self.lexes[k]
            if self.phrases.in_name(k) or lx.word_class or not self.phrases.definite(k - 1):
                continue
            if t.form in _CITABLE:
                continue  # فلان مدير المستشفى
            plural = self.tokens[k - 1].form.endswith("ين") and definite_masdar(t.form)
            other = t.form in nouns() and not (self.phrases.definite(k) or lx.conj or t.form in _HIMSELF)
            if t.kind == "number" or plural or other:
                return first, k
        return source

    def _name_alone(self, source: Range) -> Range:
        """برأي فلان نفسه كل تغيير …: the opinion follows the name with no mark between them."""
        n = self.phrases.lead_of.get(source[0], -1)
        if n < 0:
            return source
        last = self.phrases.cast.mentions[n].last
        if last < source[1] and self.tokens[last].form in _HIMSELF:
            last += 1
        return source[0], min(source[1], last)

    def _source_like(self, j: int) -> bool:
        """حسب مصدر, not حسب الحاجة: after the bare word only what can be cited."""
        j += self.tokens[j].form in _BEFORE_CITED and j + 1 < len(self.tokens)
        j += self.clauses.page.opens_quote(j) and j + 1 < len(self.tokens)  # حسب «الغد»
        form = self.tokens[j].form
        cited = form in _CITABLE or form.removeprefix("ال") in ACCOUNTS
        cited = cited or form in _EVERYBODY
        return cited or self.phrases.in_name(j) or self._own_masdar(j) or self._some_of(j)

    def _some_of(self, j: int) -> bool:
        """حسب عدد من المراقبين، بحسب ثلاثة نواب، وفق معظم النواب: whether a number of people stands at token
        `j`."""
        counted = unled(self.tokens[j].form)
        number = any(head_in(c, "number") or c in _MANY for c in counted)
        k = j + 1 + (j + 1 < len(self.tokens) and self.tokens[j + 1].form == "من")
        if k >= len(self.tokens) or not (number or (counted & _COUNTS and k > j + 1)):
            return False
        form = self.tokens[k].form
        return form in _CITABLE or form in _INSTITUTIONS or self._people(form)

    def _own_masdar(self, j: int) -> bool:
        """قوله: a masdar with the pronoun of its source."""
        masdar = self.lexes[j].masdar
        return bool(masdar and masdar[0].cut.suffix)

    def _speaks(self, source: Range, word: str) -> bool:
        """Whether the phrase behind `word` is of somebody, or of a document, that can be cited: not وفق
        الخطة، حسب الحاجة."""
        first = source[0]
        first += bool(unled(self.tokens[first].form) & _BEFORE_CITED) and source[1] - first > 1
        form = self.tokens[first].form
        bare = unled(form)
        if bare & _NORMS:
            return False
        if bare & _EVERYBODY and source[1] - first == 1:
            return True  # بحسب الجميع، وفق البعض
        if bare & _CITABLE or bare & _INSTITUTIONS or self._people(form) or self._some_of(first):
            return True
        kinds = _WHO_TELLS if word in _SURELY else ("force",)
        if any(head_in(b, *kinds) or b.removeprefix("ال") in ACCOUNTS for b in bare):
            return True  # طبقا للشرطة, وفق توقعات الخبراء, بحسب والد القتيل
        named = first in self.phrases.lead_of or self.phrases.in_name(first)
        marked = self.tokens[first].kind == "mark" and any(self.phrases.in_name(k) for k in range(*source))
        return named or marked or self._own_masdar(first)

    def told_by_people(self, source: Range) -> bool:
        """Whether the phrase is of people or of a body, named or not, and no text: من وجهة نظر الحكومة."""
        forms = unled(self.tokens[source[0]].form)
        return not forms & TEXTS and self._speaks(source, "بحسب")

    def _people(self, form: str) -> bool:
        """ناشطين، المشاركين: people in the case that a preposition gives."""
        bare = form[2:] if form.startswith("لل") else form.removeprefix("ل").removeprefix("ال")
        return bare.endswith("ين") and any(
            w in _CITABLE or w in nouns() for w in (bare[:-2], bare[:-2] + "ون")
        )

    def _cite(self, i: int, j: int, source: Range, word: str) -> None:
        frame = Frame(
            kind="accord",
            how="clause",
            first=i,
            last=j,
            begin=self.clauses.begin_of(i),
            lemma=word,
            source=source,
        )
        if self._own_masdar(source[0]) and source[1] - source[0] == 1:
            frame.last, frame.source = source[1], (source[1], source[1])
            frame.closes = self._reported(self.clauses.start_of(i), 4)
        author = self._author(source, self.clauses.limit(i))
        if author[1] > author[0]:
            frame.source = author
        self.place(frame, max(source[1], author[1]), self.clauses.limit(i))

    def _author(self, source: Range, limit: int) -> Range:
        """بحسب أرقام قدمتها الوزارة، وفق تقرير أعده المركز: who made the text that one cites, behind a verb
        that takes it up; empty without one."""
        k = source[1]
        if k >= limit or self.phrases.definite(source[0]) or self.tokens[source[0]].form not in TEXTS:
            return (k, k)
        taken_up = self.lexes[k].verb and self.tokens[k].form.endswith(THIRD_SINGULAR)
        if not taken_up or self.lexes[k].conj:
            return (k, k)
        author = self.subjects.after_verb(k + 1, limit)
        return author if self.clauses.agent(author) else (k, k)

    # -- with a verb -----------------------------------------------------------------------------------------

    def as_said(self, i: int) -> bool:
        """كما قال فلان، كما جاء في بيان …: an aside, not كما أضاف أن (which is "he also added that")."""
        j = i + 1
        if j >= len(self.lexes) or not self.lexes[j].finite or i <= self.clauses.start_of(i):
            return False
        if self.lexes[j].conj:
            return False  # كما وأكد المحتجون: "and they also"
        before = len(self.found.frames)
        if self._is_aside(i, j):
            self.as_verb(i, j, self.clauses.limit(i), aside=True)
            if len(self.found.frames) == before:
                self._as_he_said(i, j)
        if len(self.found.frames) == before:
            return False
        self.found.skip_to = j + 1
        return True

    def told_on(self, i: int) -> bool:
        """وقع الهجوم أمس، على ما أعلنت الشرطة، لا تأجيل، هذا ما أكده الوزير: an aside behind a comma, not ردت
        الحكومة على ما قاله فلان."""
        if i < 3 or self.tokens[i - 1].form != "ما" or self.tokens[i - 2].form not in _TOLD_ON:
            return False
        on = self.tokens[i - 2].form == "علي"
        if self.tokens[i - 3].kind != "mark" or (on and not self._is_aside(i - 2, i)):
            return False
        if not on and (self.tokens[i - 3].form not in COMMAS or self._reported(self.clauses.start_of(i), 3)):
            return False
        before = len(self.found.frames)
        self.as_verb(i - 2, i, self.clauses.limit(i), aside=True)
        for frame in self.found.frames[before:] if not on else ():
            frame.kind = "verb"  # who says it may go on: …، هذا ما أكده الوزير، مضيفا أن
        return len(self.found.frames) > before

    def says_behind(self, i: int) -> bool:
        """الوضع متأزم في الجنوب، يقول النائب فلان.: a verb of speech in the present with its subject alone,
        which closes the sentence that it reports."""
        if i < _CLAUSE:
            return False
        limit = self.clauses.limit(i)
        verb = self.lexes[i].finite[0].entry.verb
        if verb is None or (verb.tense, verb.number, verb.person) != ("imperfect", "s", 3):
            return False
        if (
            self.tokens[i - 1].form not in COMMAS
            or predicate_of(self.lexes[i].finite[0]).lemma not in _CLOSING
        ):
            return False
        start = self._clause_start(self.clauses.start_of(i), i - 1)
        if i - 1 - start < _CLAUSE or self.clauses.page.closes_quote(i - 2):
            return False  # من جهته، يقول فلان
        source = self.subjects.after_verb(i + 1, limit)
        ends = source[1] >= limit or self.tokens[source[1]].kind != "word"
        ends = ends and not any(t.kind == "word" for t in self.tokens[source[1] : limit])
        if not ends or source[1] <= source[0] or not self._heads_somebody(source[0]):
            return False
        before = len(self.found.frames)
        self.as_verb(i, i, limit, aside=True)
        return len(self.found.frames) > before

    def _heads_somebody(self, k: int) -> bool:
        """Whether a name, or somebody or a body without one, begins at `k`: not تؤكد | عظمة مدرسة فلان."""
        bare = self.tokens[k].form.removeprefix("ال")
        told = head_in(bare, "people", "office", "body", "force", "container")
        return told or k in self.phrases.lead_of or self.tokens[k].form in _CITABLE

    def _as_he_said(self, i: int, j: int) -> None:
        """…، كما قال. at the end of a sentence: it only closes the words reported before it."""
        ends = j + 1 >= len(self.tokens) or self.tokens[j + 1].kind in ("mark", "break")
        if ends and self._reported(self.clauses.start_of(i), 4):
            begin = self.clauses.begin_of(i)
            frame = Frame(
                kind="accord", how="clause", first=i, last=j + 1, begin=begin, lemma="قال", closes=True
            )
            frame.behind, frame.content = True, self.clauses.start_of(i)
            self.found.frames.append(frame)

    def _is_aside(self, i: int, j: int) -> bool:
        """Whether the verb after كما cites, without a content of its own."""
        reading = self.lexes[j].finite[0]
        predicate = predicate_of(reading)
        if j >= self.clauses.limit(i) or predicate.speech not in CITED:
            return False
        trial = Frame(kind="verb", how="none", first=j, last=j + 1, begin=i, lemma="", reading=reading)
        if self._named_in_marks(j + 1):
            return True  # على ما أفاد «مرصد الشمال».
        self.complements.find(trial, predicate)
        his_own = predicate.lemma in ("جاء", "ورد")  # قال فلان، كما جاء في خطابه، إن
        return trial.content < 0 or (not his_own and self._parts_words(i))

    def _named_in_marks(self, k: int) -> bool:
        """Whether a name in marks, which a mark or the end of the sentence follows, begins at token `k`."""
        end = self.phrases.quoted_name(k) if k < len(self.tokens) and self.clauses.page.opens_quote(k) else k
        named = end > k + 1 and (self.phrases.in_name(k + 1) or head_kind(self.tokens[k + 1].form) != "")
        return named and (end >= len(self.tokens) or self.tokens[end].kind != "word")

    def _parts_words(self, i: int) -> bool:
        """وقال فلان، كما نقلت الصحيفة، إن …: whether كما at token `i` parts a verb of speech and its words,
        which are still to come."""
        if self.complements.asides.past_as(i, self.clauses.limit(i)) < 0:
            return False
        for k in range(i - 2, max(self.clauses.start_of(i), i - _PARTED) - 1, -1):
            lx = self.lexes[k]
            if self.tokens[k].kind != "word" or lx.that is not None or lx.word_class in ("relative", "as"):
                return False
            if lx.finite and not self.phrases.in_name(k):
                return any(
                    predicate_of(r).speech == "say" or _THAT in predicate_of(r).complement for r in lx.finite
                )  # تخشى الحكومة، كما يقول فلان، أن
        return False

    def as_verb(self, i: int, j: int, limit: int, aside: bool = False) -> None:
        """حسبما أعلن الناطق: the verb's subject is the source; an aside (كما …) has one or is none."""
        if j >= limit or not self.lexes[j].finite:
            return
        reading = self.lexes[j].finite[0]
        predicate = predicate_of(reading)
        if predicate.lemma in _CALLS:
            return  # وفقا لما سمي «إعلان المدينة»
        source = self.subjects.after_verb(j + 1, limit)
        if aside and reading.entry.verb is not None and reading.entry.verb.number in ("p", "d"):
            return  # كما رددوا هتافات: they did so too, and what stands behind is what they said
        if not aside and i > self.clauses.start_of(i) and self._norm(source):
            return  # يحاكم وفق ما ينص عليه القانون: nobody says so
        if predicate.lemma in ("جاء", "ورد") and j + 2 < limit and self.lexes[j + 1].bare == "في":
            source = self.phrases.after(j + 2, limit)
        if aside and not self._can_be_cited(source):
            return  # كما شرح أهمية السد: he also explained it; كما ذكرت سابقا
        frame = Frame(
            kind="accord",
            how="clause",
            first=j,
            last=j + 1,
            begin=self.clauses.begin_of(i),
            lemma=predicate.lemma,
            speech=predicate.speech,
            reading=reading,
            source=source,
        )
        told = self._told(source[1], limit) if predicate.speech == "relay" else (0, 0)
        self.place(frame, max(source[1], told[1], j + 1), limit)
        if told[1] and frame.content >= 0:
            self.found.frames.append(self._teller(frame, told))

    def _norm(self, source: Range) -> bool:
        """Whether a phrase is of a law or a rule and of nobody who made it."""
        return source[1] > source[0] and bool(unled(self.tokens[source[0]].form) & _NORMS)

    def _can_be_cited(self, source: Range) -> bool:
        """Whether a phrase is of somebody, a body or a text: كما قال الوزير، كما ينص القانون."""
        if source[1] <= source[0]:
            return False
        form = self.tokens[source[0]].form.removeprefix("و")
        bare = form.removeprefix("ال")
        told = head_in(bare, "people", "office", "body", "force", "container") or bare in _NORMS
        told = told or bare in _CITED_TEXTS or form == "الله" or form.endswith(("وها", "وه", "وهم"))
        return told or self.clauses.agent(source) or self._unlisted(source)

    def _unlisted(self, source: Range) -> bool:
        """كما قال وايزر: one word that no list has, a surname."""
        form = self.tokens[source[0]].form
        known = form in nouns() or verbal(form) or self.phrases.attached(source[0])
        return source[1] - source[0] == 1 and len(form) >= _SURNAME and not known

    def _teller(self, frame: Frame, told: Range) -> Frame:
        """The frame of whom the relay just placed has it from."""
        return msgspec.structs.replace(
            frame,
            first=told[0] - 1,
            last=told[0],
            lemma="عن",
            speech="say",
            reading=None,
            source=told,
            outer=len(self.found.frames) - 1,
        )

    def _told(self, j: int, limit: int) -> Range:
        """بحسب ما نقلت الوكالة عن الوزير: from whom it was relayed."""
        if j < limit and self.lexes[j].bare == "عن":
            return self.phrases.after(j + 1, limit)
        return (0, 0)

    # -- على حد ----------------------------------------------------------------------------------------------

    def is_word_of(self, i: int) -> bool:
        """Whether token `i` is the noun of على حد قول / على حد تعبيره."""
        if self.lexes[i].bare not in ACCORD_NOUNS or i == 0 or self.lexes[i - 1].bare != "حد":
            return False
        return i == 1 or self.lexes[i - 2].bare != "الي"  # ذهب إلى حد وصف الاتفاق ب…

    def on_the_word_of(self, i: int) -> None:
        """على حد قول فلان / على حد تعبيره."""
        limit = self.clauses.limit(i)
        begin = i - 2 if i >= 2 and self.lexes[i - 2].bare == "علي" else i - 1
        form = self.tokens[i].form
        suffixed = form.endswith(THIRD_PERSON) and form not in _ACCORD_BARE
        source = (i + 1, i + 1) if suffixed else self.phrases.after(i + 1, limit)
        frame = Frame(
            kind="accord",
            how="clause",
            first=begin,
            last=i + 1,
            begin=self.clauses.begin_of(begin),
            lemma="قال",
            source=source,
        )
        frame.closes = suffixed and self._reported(self.clauses.start_of(i), 4)
        self.place(frame, max(source[1], i + 1), limit)

    # -- where the content is --------------------------------------------------------------------------------
