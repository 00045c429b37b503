"""Where noun phrases begin and end: the subject after a verb, the source after a preposition.

Token ranges `[first, last)` of one page; an empty range means that there is no such phrase. The
subject before a verb is found by `statements.preverbal`.
"""

from __future__ import annotations

from isnad.lexicons.words import look
from isnad.reading.phrases.edges import his_other, prays, tells_occasion
from isnad.reading.phrases.noun_agreement import PEOPLES
from isnad.reading.phrases.noun_words import closes_count, opens_another
from isnad.reading.phrases.set_off import serves_named
from isnad.reading.phrases.units import PhraseUnits, Range
from isnad.reading.words.adverbials import past_listed
from isnad.reading.words.lexis import lex, nouns, source_heads, words
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.numbers import rank
from isnad.reading.words.party_words import head_in, masculine
from isnad.text.clitics import owned
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["BLOCKING", "BY_THIS", "CAME_OUT", "Phrases"]

# How far a noun phrase, or the way from a verb back to its subject, may reach; longer ones are lists or
# mistakes.
_LONGEST = 40
BLOCKING = frozenset(
    ("time", "occasion", "relative", "negation", "aux", "qad", "contrast", "subordinate", "as", "accord")
)
# Up to this length what ends in وا may be no verb (ناوا).
_LONG_ENOUGH = 4
# How far before its own preposition an office may begin: والمبعوث الأممي إلى.
_OFFICE = 3
# How many tokens a nickname takes with its marks.
_NICKNAME = 4
# لفت فلان الانتباه إلى، نفى فلان بشدة: these belong to the verb, never to its subject.
_NOT_OF_SUBJECTS = words("not_of_subjects")
# Behind others than those who speak for a body, in whose name one speaks oneself.
_IN_HIS_NAME, _DEPUTIES = frozenset(("باسمه", "باسمها", "باسمهم")), source_heads("deputy")
_ASKS_NOT = words("asks_not")
_ON_HIS_PART = words("on_his_part")
_TO_BE_NAMED = words("to_be_named")
# The day that is a prayer's, and of whom and what it is told.
_FRIDAY, _OF_FRIDAY = "الجمعه", frozenset(("خطيب", "خطباء", "امام", "خطبه", "خطب", "صلاه", "مسيره", "مسيرات"))
# How words came out: بيان صدر أمس.
CAME_OUT = frozenset(("صدر", "نشر"))
_WHEN_NOUNS = words("when_nouns")
_HIS_HONOUR = words("his_honour")
_HUMAN = source_heads("human")
_DOCUMENTS, _SLOGANS = source_heads("document"), words("slogans")
_OUTLETS = frozenset(f for f in source_heads("outlet") if not f.startswith("ال"))
_SUPERVISING = source_heads("supervising")
_GOVERNING = source_heads("governing")

# Before an occasion: بهذه المناسبة.
BY_THIS = frozenset(("بهذه", "بهذا"))
# Behind ما: what is called so by others.
_IS_CALLED = frozenset(("يسمي", "تسمي", "سمي", "يعرف", "عرف", "يدعي"))


class Phrases(PhraseUnits):
    """The noun phrases of one page, found where they are asked for."""

    def after(self, i: int, limit: int) -> Range:
        """The noun phrase that begins at token `i`, before `limit`.

        It runs over nisbas, genitives, attached prepositions and في + place, over a comma before a name or
        an office that goes on with it (عضو الهيئة، صلاح …), and ends before a complementizer, a verb, an
        adverb of time or a preposition of occasion.
        """
        j = i
        limit = min(limit, i + _LONGEST, len(self.page.tokens))
        while j < limit:
            k = self._step(i, j, limit)
            if k == j:
                break
            j = k
        while (
            j > i and self.page.tokens[j - 1].kind == "mark" and self.page.tokens[j - 1].form not in ')]»”“"'
        ):
            j -= 1
        while (
            j > i
            and self.lexes[j - 1].word_class in ("preposition", "demonstrative")
            and not self.in_name(j - 1)
        ):
            j -= 1
        return (i, j)

    def _opens_adverbial(self, j: int) -> bool:
        """أكدت مصادر أمنية | في المقابل أن, | في 5 مارس: whether an adverbial of several words, or a date,
        begins at token `j`."""
        tokens = self.page.tokens
        dated = tokens[j].form == "في" and j + 1 < len(tokens) and tokens[j + 1].kind == "number"
        return dated or past_listed(tokens, j) > j

    def _step(self, first: int, j: int, limit: int) -> int:
        """The index after the next part of the phrase at `j`, or `j` when the phrase ends there."""
        t, lx = self.page.tokens[j], self.lexes[j]
        if j > first and (self.addresses(j) or self._to_a_people(first, j)):
            return j
        if j == first + 1 and self.page.tokens[first].form in _HIS_HONOUR:
            return j  # ودعا سموه | المولى
        if j > first + 1 and self.closed(j):
            return j
        if j > first and (self._behind_bracket(first, j) or self._behind_quoted(first, j)):
            return j
        if j > first and self._opens_adverbial(j):
            return j
        m = self.cast.mention_of[j]
        if m >= 0 and j > first and self._state_behind_office(j, m):
            return j
        if m >= 0 and self.cast.mentions[m].first == j:
            return min(limit, self.cast.mentions[m].last)
        if m >= 0:
            return j + 1
        if t.kind == "mark":
            return self._step_mark(first, j, limit)
        if t.form == "غير" and j > first and self._unlike(j, limit):
            return j + 2  # المنظمات غير الحكومية, عدد غير قليل
        if t.form == "لدي" and first < j < limit - 1 and self.in_name(j + 1):
            return j + 1  # المندوب لدى الأمم المتحدة, not قال | لدى وصوله
        if t.form == "ما" and j > first and j + 2 < limit and self.page.tokens[j + 1].form in _IS_CALLED:
            return j + 2  # رئيس | ما يسمى المجلس الأعلى
        if t.form == _FRIDAY and j > first and self.page.tokens[j - 1].form in _OF_FRIDAY:
            return j + 1  # خطيب الجمعة الشيخ فلان, not قال الخطيب | الجمعة
        if t.kind == "break" or lx.that is not None or lx.word_class in BLOCKING or self.when(j):
            return j
        if t.form in ("عما", "بما", "بالاتي") or (j > first and t.form in BY_THIS):
            return j  # الوزير | بهذه المناسبة, الحزب الحاكم | بما سماه
        if j > first and (lx.word_class == "demonstrative" or (lx.word_class == "pronoun" and lx.conj)):
            return j
        if lx.word_class == "preposition":
            return self._step_preposition(first, j, limit)
        verb = lx.finite or (lx.verb and not self._of_outlet(j)) or self._of_its_source(j)
        if j > first and verb and not self.is_noun(j):
            return j
        if any(
            r.entry.verb and (r.entry.verb.case == "acc" or r.entry.lemma == "قال") for r in lx.participle
        ):
            return j
        if j > first and self.circumstance(j):
            return j
        if j > first and (self.own_word(j) or t.form in _NOT_OF_SUBJECTS or self._beyond_subject(first, j)):
            return j
        if t.form in _IN_HIS_NAME and self.page.tokens[j - 1].form not in _DEPUTIES:
            return j  # أعرب الملك | باسمه واسم الشعب, but not المتحدث باسمها
        return j + 1

    def _unlike(self, j: int, limit: int) -> bool:
        """Whether غير at token `j` and the adjective behind it describe the noun before: both are definite or
        neither is.
        """
        if j + 1 >= limit or self.page.tokens[j + 1].kind != "word" or self.lexes[j + 1].that is not None:
            return False
        return self.definite(j - 1) == self.definite(j + 1)

    def closed(self, j: int) -> bool:
        """Whether another phrase begins at `j` behind a noun without the article and its adjective, which
        can have no genitive (دعت منظمة حقوقية | السلطات إلى …، اتهم مسؤول أمني | جماعة النورس ب…), or behind
        a few who are counted (دعت ثلاث دول | الحكومة إلى …).
        """
        before, noun = self.page.tokens[j - 1], self.page.tokens[j - 2]
        if closes_count(self.page.tokens, j):
            return True
        if before.kind != "word" or noun.kind != "word" or self.lexes[j - 1].word_class:
            return False
        if self.in_name(j - 1) or self.in_name(j - 2) or self.definite(j - 1) or self.definite(j - 2):
            return False
        return opens_another(self.page, self.cast, j)

    def _behind_bracket(self, first: int, j: int) -> bool:
        """دعت المنظمة (ومقرها مؤاب) | الرئيس فلان إلى: whether a person's phrase begins behind the bracket
        that tells more of what is no person."""
        if self.page.tokens[j - 1].form != ")" or j not in self.lead_of:
            return False
        person = self.cast.kind_at(self.cast.mentions[self.lead_of[j]].first) == "person"
        return person and self.page.tokens[first].form not in _HUMAN

    def _behind_quoted(self, first: int, j: int) -> bool:
        """وفق «المرفأ» | العشرات من الجنود, حزب «البناء» | الحكومة: whether another noun stands behind a name
        in marks with which the phrase begins; not «المرفأ» الليبية."""
        if not self.page.closes_quote(j - 1) or not self.definite(j) or self.in_name(j):
            return False
        form = self.page.tokens[j].form
        opens = self.page.quotes[self.page.quote_of[j - 1]].open <= first + 1
        noun = form in nouns() or bool(head_in(form, "quantity", "people"))
        return opens and noun and not form.endswith(("ي", "يه"))

    def _of_outlet(self, j: int) -> bool:
        """صحيفة حريت: a word that only has the shape of a verb, right behind a paper, is its name."""
        return j > 0 and self.page.tokens[j - 1].form in _OUTLETS and not look(self.page.tokens[j].form)

    def _of_its_source(self, j: int) -> bool:
        """مصدر | فضل عدم ذكر اسمه, بيان | صدر أمس: verbs like nouns, about a source before them."""
        tokens = self.page.tokens
        if j + 1 >= len(tokens) or self.lexes[j].conj:
            return False
        if tokens[j].form in CAME_OUT:
            return any(t.form in _DOCUMENTS for t in tokens[max(0, j - 2) : j])
        return tokens[j + 1].form in _TO_BE_NAMED and tokens[j].form.rstrip("توا") in _ASKS_NOT

    def _beyond_subject(self, first: int, j: int) -> bool:
        """Whether the word at `j` is another verb or the object: الرواد … | وأخذوا، محللون عرب | تصرفات
        الوزير.
        """
        form, before = self.page.tokens[j].form, self.page.tokens[j - 1].form
        if form.endswith("وا") and len(form) > _LONG_ENOUGH:
            return True
        if self.definite(j) or j in self.lead_of or form in _HUMAN:
            return False
        document = form in _DOCUMENTS and not self.definite(j + 1)
        if self.definite(j - 1) and (
            document or form in _SLOGANS or self._beside_subject(j) or self._state(j)
        ):
            return True  # كتب المتحدث باسم الحزب | تغريدة
        if prays(self.page.tokens, j):
            return True
        if his_other(self.page.tokens, j, named=self.ends_person(j)) or self._her_people(j):
            return True
        # Who is told by a sound plural is described by one.
        men = self.page.tokens[first].form.endswith("ون") and before.endswith("ون") and not rank(before)
        if men and j == first + 1 and j + 1 < len(self.page.tokens) and not form.endswith("ون"):
            # أغلق محتجون | مداخل الميناء
            return self.page.tokens[j + 1].form.startswith("ال") and not self.in_name(j)
        return men and (form.endswith("ات") or bool(self.lexes[j].masdar))

    def _her_people(self, j: int) -> bool:
        """أنذرت الشركة | عمالها: whether people with a pronoun stand at `j` behind a definite noun."""
        t, before = self.page.tokens[j], self.page.tokens[j - 1].form
        own = next((t.form.removesuffix(e) for e in ("هم", "ها", "ه") if t.text.endswith(e)), "")
        behind = before.startswith("ال") and not self.in_name(j - 1) and t.form[0] != "و"
        return behind and head_in(own, "people")

    def _beside_subject(self, j: int) -> bool:
        """يأمل السكان | خيرا، لا يجد النائب | حرجا في: whether an accusative stands at `j`, but none that
        tells in what one is first (الأوسع انتشارا) or of when (الصادر حديثا عن)."""
        if head_in(self.page.tokens[j - 1].form, "people", "office", "body") and self.tanwin(j):
            return True
        most = self.page.tokens[j - 1].text.startswith(("الأ", "والأ"))
        led = j + 1 < len(self.lexes) and self.lexes[j + 1].word_class == "preposition"
        return self.tanwin(j) and not (most or led or self.cast.kind_at(j - 1) == "place")

    def _state(self, j: int) -> bool:
        """قال الوزير | مخاطبا النواب: whether the word at `j`, without the article behind a noun that has it,
        has the shape of an accusative participle, which tells in what state one is."""
        form, before = self.page.tokens[j].form, self.page.tokens[j - 1].form
        shaped = len(form) > _LONG_ENOUGH and form[0] == "م" and form.endswith("ا")
        return shaped and before.startswith(("ال", "لل")) and not look(form)

    def _to_a_people(self, first: int, j: int) -> bool:
        """رئيس الحزب للتونسيين: to whom somebody speaks."""
        form = self.page.tokens[j].form
        if not form.startswith("لل") or self.page.tokens[first].form not in _HUMAN:
            return False
        return form[2:] in PEOPLES or (form.endswith("يين") and bool(country_of_nisba(form[2:-2])))

    def _step_mark(self, first: int, j: int, limit: int) -> int:
        tokens = self.page.tokens
        mark = tokens[j].form
        if mark in QUOTE_MARKS or mark in "([":
            k = self.quoted_name(j)
            if mark in QUOTE_MARKS and k - j > _NICKNAME and self.ends_person(j):
                return j  # وبحسب فلان | «لا تخلو الأرصفة من السفن»
            if mark in QUOTE_MARKS and j > first and k > j + 1 and self.whom_in_marks(first, j):
                return j  # هدد الوزير | «المضربين» بالطرد
            return k if k <= limit else j
        if (
            mark == "."
            and j > first
            and len(tokens[j - 1].form) == 1
            and not tokens[j].space
            and j + 1 < limit
        ):
            return j + 1  # د. محمد
        if mark == "/" and j > first and self.cast.titled(j, limit):
            return j + 1  # السيد/ فلان
        if mark in "-–" and j > first and not tokens[j].space and j + 1 < limit and not tokens[j + 1].space:
            return j + 1
        if mark in "،," and first < j < limit - 1 and self._apposed(first, j + 1):
            return j + 1
        return j

    def _apposed(self, first: int, j: int) -> bool:
        """Whether what follows a comma at `j` is the name or office of what stands before it."""
        named = any(self.cast.mention_of[k] >= 0 for k in range(first, j))
        if j in self.lead_of:
            mention = self.cast.mentions[self.lead_of[j]]
            person = self.cast.entities[mention.entity].type == "person"
            if not (named and person and self._person_in(first, j)):
                return person
            return serves_named(self.page, self.cast, first, mention)
        if (
            self.page.tokens[first].form in _HUMAN
            and not named
            and j + 1 < len(self.page.tokens)
            and (self.stranger(j) and self.stranger(j + 1))
        ):
            return True  # المسؤول الإعلامي للحزب، بختيار دوغان، …
        if j + 1 in self.lead_of and self.definite(j) and self.page.tokens[j].form.endswith(("ي", "يه")):
            return self._apposed(first, j + 1)
        titled = self.page.tokens[j].form in _HUMAN and not self.lexes[j].finite
        return titled and (named or self.page.tokens[first].form in _HUMAN)

    def _step_preposition(self, first: int, j: int, limit: int) -> int:
        form = self.lexes[j].bare
        if j == first or j + 1 >= limit or self.lexes[j].conj:
            return j
        following = self.lexes[j + 1]
        setting = following.form.startswith("ال") and lex(following.form[2:]).word_class == "setting"
        if following.word_class == "setting" or setting or following.that is not None:
            return j
        if form == "في" and (
            self.page.tokens[j + 1].form in _WHEN_NOUNS
            or self._his_document(j + 1)
            or self._not_there(j)
            or tells_occasion(self.page.tokens, j + 1, limit)
        ):
            return j
        if form == "من" and self.page.tokens[j + 1].form in _ON_HIS_PART:
            return j  # «واس» | من جهته قال فلان
        if form == "من" and self._told_whole(j - 1):
            return j  # حذر الوزير | من قصف القرية
        if form in ("في", "من", "باسم", "بين"):
            return j + 1
        head = self.page.tokens[first].form
        if form == "علي":
            office = j - 1 - (j - 1 > first and self.definite(j - 1))  # المشرف العام على
            if not {self.page.tokens[j - 1].form, self.page.tokens[office].form} & _SUPERVISING:
                return j
        near = (t.form.removeprefix("و") for t in self.page.tokens[max(first, j - _OFFICE) : j])
        return j + 1 if head in _GOVERNING or any(f in _GOVERNING for f in near) else j

    def _his_document(self, k: int) -> bool:
        """قال الرئيس | في برقيته, بيانها: whether token `k` is words of somebody's own, in which he says
        it."""
        return owned(self.page.tokens[k].form, _DOCUMENTS)

    def _state_behind_office(self, j: int, m: int) -> bool:
        """Whether a place stands bare behind a man's office, which has its article and so governs nothing:
        دعا الرئيس | إيران إلى الحوار.
        """
        bare = self.cast.mentions[m].lead == j and self.cast.kind_at(j) == "place"
        before = self.page.tokens[j - 1].form
        return bare and before.startswith("ال") and not self.in_name(j - 1) and masculine(before)

    def _told_whole(self, k: int) -> bool:
        """Whether the word at token `k` is one man by his office or a body, of whom من tells nothing: الوزير،
        الشرطة; not العديد من، القادمون من.
        """
        form = self.page.tokens[k].form
        some = head_in(form, "people", "quantity") or form.endswith(("ين", "ون"))
        whole = masculine(form) or (head_in(form, "office", "body", "force") and not some)
        return form.startswith("ال") and not self.in_name(k) and whole

    def _not_there(self, j: int) -> bool:
        """Whether في at `j`, behind a person's name, tells where he spoke and not where he serves: فلان | في
        افتتاح القمة; العميد فلان في شرطة المدينة.
        """
        return self.ends_person(j) and not head_in(self.page.tokens[j + 1].form, "force", "body")
