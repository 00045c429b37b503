"""The noun phrases that follow one another in a clause, each with its preposition, past what is no party
(asides, adverbs, dates).
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from isnad.reading.phrases.edges import bracket_end
from isnad.reading.phrases.lists import SEATS
from isnad.reading.phrases.men import agrees_with_men
from isnad.reading.phrases.noun_agreement import ADJECTIVES_TOO
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.phrases.noun_words import (
    ABOUT,
    MANNER,
    ONE_OF_THEM,
    PARTICLES,
    STOPS,
    ends_phrase,
    verb_alone,
)
from isnad.reading.phrases.times import TIME_UNITS, PhraseTimes
from isnad.reading.words.event_words import names_act
from isnad.reading.words.lexis import lex, source_heads, words
from isnad.reading.words.moods import has
from isnad.reading.words.party_words import (
    PEOPLED,
    bound_prepositions,
    head_in,
    month_names,
    opening,
    possessed,
    prepositions,
    times,
    verb_shaped,
    verbal,
)
from isnad.text.clitics import THIRD_PERSON, THIRD_SINGULAR, unowned
from isnad.text.folding import fold
from isnad.text.tokens import DASHES

__all__ = ["EXCEPT", "OWNED_BY", "PhraseWalk"]

EXCEPT = frozenset(fold(w) for w in ("إلا", "سوى"))
"""What takes back a negation before it: but, except."""

_AND_HE = words("and_he")
_SIDE = frozenset(fold(w) for w in ("جانب", "جوار"))
# Adjectives of things that lead whose they are.
OWNED_BY = frozenset(fold(w) for w in ("تابع", "تابعة", "تابعا", "تابعين", "تابعان", "تابعتين"))
_TO, _OR, _IN, _OF = fold("إلى"), fold("أو"), fold("في"), fold("من")
_HIJRI = fold("هـ")
# An adjective, though the powers (القوى) fold to the same letters.
_STRONG = fold("القوي")
# The day before yesterday: أول من أمس، أمس الأول.
_DAY_BEFORE = {fold(day).split()[0]: tuple(fold(day).split()) for day in ("أول من أمس", "أمس الأول")}
_SAME = words("the_same")
# How far an aside between dashes reaches.
_DASHED = 10
# Accusatives that say why or how with a preposition of their own; what makes one preposition with في.
_WHY = words("says_why")
_BECAUSE = fold("بسبب")
_HANDS = words("hands")
_COURSE = words("in_course")
# What people bear, ride or belong to, told by a verb behind them.
_BEARS = words("bears")
# What leads who they are believed to be: مسلحون يعتقد أنهم من الحركة.
_BELIEVED = words("believed")
# What leads a time, behind which the clause goes on: منذ الجمعة.
_SINCE = fold("منذ")
# The most phrases that one clause is read for.
_MOST = 12


# Verbs by which a body is led, with its pronoun: التحالف الذي تقوده روسيا.
_LEADS = frozenset(
    fold(person + verb + his)
    for verb in ("قود", "تزعم", "رأس", "دير")
    for person in ("ي", "ت")
    for his in THIRD_PERSON
)
# Masdars of what their genitive does that are spelled as a verb of hers: تدخل، تردد.
_LIKE_VERBS = frozenset(form for form in words("own_doings") if form.startswith("ت"))
# How adjectives of a noun in ة end, folded.
_HERS = ("ه", "ي", "ا", "ين", "ون")
# Alone, as it is written out: تقاتل القوات | وحده المتمردين.
_ALONE = "وحده"
# In what one says something, which others make known.
_PAPERS = source_heads("document") | {fold(w) for w in ("نبأ", "خبر", "مقابلة", "حديث")}


class _Walk(msgspec.Struct, gc=False):
    """How far one has come along a clause from token `first` to `limit`."""

    first: int
    limit: int
    prep: str = ""
    """The preposition passed, which leads the next phrase."""
    count: int = 0
    """How many phrases were told."""
    where: int = 0
    """How many of them only tell where."""
    led: bool = False
    """Whether the last of them is led by a preposition."""
    began: int = -1
    """Its first token."""
    after: int = -1
    """The token after the last phrase or its adjective."""


class PhraseWalk(PhraseTimes):
    """The phrases of one page as they stand side by side."""

    def chunks(self, i: int, limit: int) -> Iterator[Phrase]:
        """The phrases that follow one another from token `i`, each with its preposition; joined members
        apart.

        Stops at a mark that closes a clause, a relative, a complementizer or a finite verb.
        """
        tokens = self.page.tokens
        j, w = i, _Walk(i, limit)
        while j < limit and w.count < _MOST:
            past = self._pass(w, j)
            if past < 0:
                return
            if past > j:
                j = past
                continue
            phrase = self.phrase(j, limit, w.prep) or self._done_by_genitive(w, j)
            if phrase is None:
                if tokens[j].kind != "mark":
                    return
                j = max(j + 1, bracket_end(self.page, j, limit))
                continue
            # an adjective of the phrase before is none of its own
            if not (w.led and phrase.first == w.after and self._describes_before(phrase)):
                yield phrase
                w.count += not self._his_office(phrase, w.after)
                w.where += self._tells_where(phrase)
                w.led, w.began = bool(phrase.prep), phrase.first
            j, w.prep, w.after = phrase.last, "", phrase.last

    def _his_office(self, phrase: Phrase, after: int) -> bool:
        """Whether a phrase tells the office of the person named right before it: استقبل فلان | رئيس المجلس،
        في مكتبه، الوفد.
        """
        plain = phrase.first == after and not (phrase.prep or phrase.conj or phrase.article)
        held = plain and after > 0 and self.cast.kind_at(after - 1) == "person"
        return held and head_in(self.page.tokens[phrase.first].form, "office")

    def _pass(self, w: _Walk, j: int) -> int:
        """The token after what stands at `j` and is no party; `j` where a phrase may stand there, -1 where
        the clause ends. The walk takes up the preposition that is passed.
        """
        t, free = self.page.tokens[j], self.cast.mention_of[j] < 0
        if t.kind == "break":
            return -1
        if free and t.kind == "mark" and bracket_end(self.page, j, w.limit) <= j:
            return self._through_mark(w, j)
        past = self._past_number(j, w.limit)
        if past > j and w.prep in (_IN, _BECAUSE) and t.kind == "number":
            w.prep = ""  # في 5 مايو | الجيش
        if past > j or not free:
            return past
        past = self.past_adverbial(j, w.limit)
        if past > j:
            w.prep = ""  # في وقت متأخر | الحكومة
            return past
        return self._past_word(w, j) if t.kind == "word" else j

    def _through_mark(self, w: _Walk, j: int) -> int:
        """The token after a mark that does not end the clause, or -1."""
        if w.count == 1 and j + 1 < w.limit and self.page.tokens[j + 1].form in _BELIEVED:
            past = self._beyond_belief(j + 1, w.limit)  # هاجم مسلحون، يعتقد أنهم من الحركة، | دورية
            return past + (0 <= past < w.limit and self.page.tokens[past].form in "،,")
        if w.count <= 1 and self._opens_quotation(j):
            return j + 1  # استهدفت | «خلية كانت تدبر لخطف التجار»
        if w.led and w.after == j and self._between_commas(w.began, j):
            return j + 1  # استقبل فلان، أمس، بمكتبه، | السيد فلانا
        # استقبل قائد القوات في الشمال، العميد فلان، | الوفد
        named = w.led and j + 1 in self.leads
        return self._beyond_aside(j, w.limit) if w.count - w.where <= 1 + named else -1

    def _between_commas(self, first: int, j: int) -> bool:
        """Whether the comma at token `j` closes the aside that a led phrase from token `first` is, and a name
        or office stands behind it.
        """
        tokens = self.page.tokens
        glued = self.opening_at(first).prep != ""
        opened = tokens[first - 1 - (not glued)].form in "،,"
        if not opened or tokens[j].form not in "،," or j + 1 >= len(tokens) or self.opening_at(j + 1).conj:
            return False
        return j + 1 in self.leads or j + 1 in self.at or head_in(tokens[j + 1].form, "office")

    def _tells_where(self, phrase: Phrase) -> bool:
        """Whether a phrase tells where it is done: اعتقلت الشرطة | بالعاصمة، أمس، فلانا."""
        place = self.cast.kind_at(phrase.first) == "place" or head_in(phrase.head, "place")
        return phrase.prep in (_IN, "ب") and place

    def _past_word(self, w: _Walk, j: int) -> int:
        """The token after a word that begins no phrase, `j` where it may begin one, -1 where it ends the
        clause.
        """
        form = self.page.tokens[j].form
        bare = form[1:] if form[:1] == "و" and form[1:] in prepositions() else form
        if form in EXCEPT and self._denied_before(w.first):
            w.prep = ""  # لم تقصف الطائرات سوى | القرية
            return j + 1
        if (bare in ABOUT and self._counted(j + 1, w.limit)) or (bare in _SIDE and w.prep == _TO):
            return j + 1  # نحو مئة، إلى جانب فلان
        if form == _OR and w.count <= 1 and self._other_nisba(w.first, j + 1, w.limit):
            return j + 2  # التأييد العلني أو الخفي لفلان
        if self._says_why(j, w.limit):
            w.prep = _BECAUSE  # اعتقلت الشرطة ردا على | المظاهرة
            return j + 1 + (self.page.tokens[j + 1].form in prepositions())
        if bare in prepositions() and j not in self.governors and not self._resumes(j, w.first):
            w.prep = prepositions()[bare]
            return j + 1 + self._in_course(j, w.limit)
        past = self._past_adverb(j, w.limit)
        if past > j or self._belongs(j, w.limit):
            timed = w.prep in (_SINCE, _OF, _BECAUSE) or (w.prep == _IN and form.startswith("ال"))
            if past > j and timed:
                # منذ يومين | الحكومة، اعتبارا من اليوم | الحكومة، من فجر أمس | الجيش، في الوقت نفسه | الجيش
                w.prep = ""
            return max(past, j + 1)
        if self.classes[j] == "relative" and w.count == 1 and not w.led:
            return self._beyond_clause(j, w.limit)
        if w.count and j == w.after and (form in _BEARS or form in _BELIEVED):
            return self.beyond_whose(j, w.limit)
        if w.led and j == w.after and self.page.tokens[j - 1].form in _PAPERS:
            past = self._past_telling(j, w.limit)
            if past > j:
                return past
        return -1 if self._ends_walk(w, j) else j

    def _denied_before(self, i: int) -> bool:
        """Whether a negated verb stands right before token `i`, so that "but" leads what it does tell."""
        return i > 1 and has(self.page.tokens[i - 2].form, "negation")

    def _past_telling(self, j: int, limit: int) -> int:
        """The token after what tells who made a paper known, with the comma that closes it; else `j`: دان
        الحزب في بيان | نشرته الوكالة أمس، استمرار القصف.
        """
        form = self.page.tokens[j].form
        told = form.endswith(THIRD_SINGULAR) and verbal(form)
        who = self.phrase(j + 1, limit) if told else None
        if who is None or who.prep or who.conj:
            return j
        end = who.last
        while end < limit and self._past_adverb(end, limit) > end:
            end = self._past_adverb(end, limit)
        return end + (end < limit and self.page.tokens[end].form in "،,")

    def _ends_walk(self, w: _Walk, j: int) -> bool:
        """Whether the word at token `j` opens another clause or is its verb."""
        if self._opens_clause(j) and not self._past_pointing(j, w.limit):
            return True
        form = self.page.tokens[j].form
        if self._done_by_genitive(w, j) is not None:
            return False
        clause = self._is_clause_word(j) and not (w.prep == _OF and form in _HANDS)  # من | دنس المتمردين
        if w.count and (clause or form in ONE_OF_THEM):
            return True
        return verb_shaped(form) and not w.prep and j > w.first

    def _done_by_genitive(self, w: _Walk, j: int) -> Phrase | None:
        """The phrase of a masdar spelled as an imperfect, behind the subject and before its doer.

        انتقد الحزب | تدخل الحكومة في القضاء; not بدأت مرحلة | تدخل الحكومة فيها.
        """
        if self.page.tokens[j].form not in _LIKE_VERBS or w.count != 1 or j != w.after or w.led:
            return None
        subject = w.began in self.at or w.began in self.leads or self.opening_at(w.began).article
        doer = j + 1 < w.limit and (j + 1 in self.at or self.opening_at(j + 1).article)
        found = self.phrase(j, w.limit, _OF) if subject and doer else None
        return msgspec.structs.replace(found, prep="") if found is not None else None

    def _opens_quotation(self, j: int) -> bool:
        """Whether a closed quotation opens at token `j`."""
        q = self.page.quote_of[j]
        return q >= 0 and self.page.quotes[q].open == j and self.page.quotes[q].closed

    def _other_nisba(self, first: int, j: int, limit: int) -> bool:
        """Whether أو joins one more definite adjective at token `j`."""
        return j < limit and self._adjective(first, j) and self.opening_at(j).article

    def _resumes(self, j: int, i: int) -> bool:
        """Whether منها right behind a verb is its preposition with a pronoun: التي قصفت منها القوات."""
        return (
            j == i > 0
            and self.page.tokens[j].form in bound_prepositions()
            and verbal(self.page.tokens[i - 1].form)
        )

    def _past_number(self, j: int, limit: int) -> int:
        """The token after a number that tells a date, or after ما لا يقل عن; `j` where neither stands."""
        tokens = self.page.tokens
        t = tokens[j]
        if t.kind != "number":
            return self.past_at_least(j, limit)
        if j + 1 < limit and tokens[j + 1].form in month_names() and len(t.form) < 3:
            return j + 2
        if self._dates(j, limit):
            return j + 1 + (j + 1 < limit and tokens[j + 1].form in TIME_UNITS)  # أمهله 48 ساعة
        end = j
        while end + 2 < limit and tokens[end].kind == "number" and tokens[end + 1].form == "/":
            end += 2
        if end > j:
            return end + 1 + (end + 1 < limit and tokens[end + 1].form == _HIJRI)  # الموافق 9/8/1437 هـ
        return j

    def _counted(self, j: int, limit: int) -> bool:
        """Whether a number stands at token `j`: نحو | 40 عاملا."""
        tokens = self.page.tokens
        return j < limit and (tokens[j].kind == "number" or head_in(tokens[j].form, "number"))

    def _past_adverb(self, j: int, limit: int) -> int:
        """The token after words of time or manner, which are no party: أمس، بشكل غير مباشر، ثلاثة أيام."""
        tokens = self.page.tokens
        form = tokens[j].form
        day = _DAY_BEFORE.get(form, ())
        if day and tuple(t.form for t in tokens[j : j + len(day)]) == day:
            return j + len(day)
        timed = self.classes[j] == "time" or form in times() or form in bound_prepositions()
        if timed or tokens[j].text.endswith(_ALONE) or self.only_one(j):  # "alone", not وحدة
            same = j + 1 < limit and tokens[j + 1].form in _SAME  # في الوقت نفسه
            return j + 1 + same
        if form in MANNER:
            negated = j + 1 < limit and tokens[j + 1].form == "غير"
            return self._past_joined_manner(j + 2 + negated, limit)
        units = j + 1 < limit and tokens[j + 1].form in TIME_UNITS and not form.startswith("ال")
        if units and head_in(form, "number", "quantity"):  # not أصيب العشرات | حين
            return j + 2  # ثلاثة أيام، كل يوم, not خمسة | أمس
        return j

    def _past_joined_manner(self, j: int, limit: int) -> int:
        """The token after an adjective that و joins to that of an adverb of manner: بشكل عشوائي | ومكثف; `j`
        where none stands.
        """
        if j >= limit or not self.opens_joined(j):
            return j
        form, o = self.page.tokens[j].form, self.opening_at(j)
        body = form[o.skip :]
        somebody = head_in(body, *PEOPLED, "place", "thing")
        shaped = body.endswith(("ي", "يه")) or (body.startswith("م") and not somebody)
        return j + (shaped and o.conj == "و" and not (o.article or o.prep) and not names_act(body))

    def _says_why(self, j: int, limit: int) -> bool:
        """Whether an accusative at token `j` with its own preposition behind it says why or how: ردا | على،
        بناء | على.
        """
        apart = j > 0 and self.page.tokens[j - 1].kind != "word"  # حظر القاضي، بناء على طلب، بث الصور
        led = not apart and j + 1 < limit and self.page.tokens[j + 1].kind == "word"
        if not led or self.page.tokens[j].form not in _WHY:
            return False
        return self.page.tokens[j + 1].form in prepositions() or self.opening_at(j + 1).prep == "ل"

    def _in_course(self, j: int, limit: int) -> bool:
        """Whether a noun behind the في at token `j` only makes one preposition with it: في إطار | حملة."""
        return (
            self.page.tokens[j].form == _IN
            and j + 2 < limit
            and self.page.tokens[j + 1].form in _COURSE
            and self.page.tokens[j + 2].kind == "word"
        )

    def _belongs(self, j: int, limit: int) -> bool:
        """Whether an adjective at token `j` only leads whose things are: ثلاثة أهداف | تابعة للحركة."""
        return j + 1 < limit and self.page.tokens[j].form in OWNED_BY and self.opening_at(j + 1).prep == "ل"

    def _opens_clause(self, j: int) -> bool:
        """Whether token `j` is a complementizer, a particle or another word that begins no noun phrase."""
        form = self.page.tokens[j].form
        if lex(form).that is not None or self.classes[j] in STOPS:
            return True
        return self.classes[j] != "demonstrative" and form in PARTICLES

    def _describes_before(self, phrase: Phrase) -> bool:
        """Whether a phrase is one definite word that describes the noun before it: في مصنعها | الجديد، في
        حلب | القديمة.
        """
        if not phrase.article or phrase.prep or phrase.mentions or phrase.last > phrase.first + 1:
            return False
        before, kind = self.page.tokens[phrase.first - 1].form, self.cast.kind_at(phrase.first - 1)
        form = self.page.tokens[phrase.first].form
        bodily = head_in(form, "body", "office", "force", "container") and not head_in(form, "thing")
        if bodily and form not in ADJECTIVES_TOO and form != _STRONG:
            return False  # عبر السفارة | الحكومة
        noun = self.page.tokens[phrase.first - 1]
        lone = phrase.first > 1 and self.page.tokens[phrase.first - 2].form in prepositions()
        if lone and not kind and noun.text.endswith("ة") and not form.endswith(_HERS):
            return False  # اقتحام قوة من الشرطة | المسجد
        if not agrees_with_men(self.page, self.cast, phrase.first - 1, phrase.first):
            return False  # تقاتل القوات في الصومال | المتمردين، هاجم ناطق باسم الجيش | الطلاب
        return kind == "place" or (not kind and (opening(before).article or possessed(before)))

    def _dates(self, j: int, limit: int) -> bool:
        """Whether a number is a year or counts time: عام 1985، 5 أيام."""
        tokens = self.page.tokens
        if j + 1 < limit and tokens[j + 1].form in TIME_UNITS:
            return True
        return j > 0 and tokens[j - 1].form in times() and len(tokens[j].form) == 4

    def parted_by_clause(self, first: int, at: int) -> bool:
        """Whether a relative clause that stands open before token `at`, behind token `first`, takes nothing
        up by a pronoun, so that who is named at `at` did not do what it tells of: الهجوم الذي استهدف |
        السفارة; not الهجوم الذي شنته | الحركة.
        """
        clause = next((k for k in range(at - 1, first, -1) if self.classes[k] == "relative"), at)
        return clause + 1 < at and not any(
            t.form.endswith(THIRD_SINGULAR) and not t.text.endswith("ة")
            for t in self.page.tokens[clause + 1 : at]
        )

    def past_at_least(self, j: int, limit: int) -> int:
        """The token after what only makes a number vague (ما لا يقل عن، ما يزيد على), or `j`."""
        if j >= limit or self.page.tokens[j].form != "ما":
            return j
        forms = [t.form for t in self.page.tokens[j : min(j + 4, limit)]]
        bare = [w for w in forms if w != "لا"]
        vague = len(bare) > 2 and bare[1] in ("يقل", "يزيد", "يربو", "يقارب", "يناهز")
        led = vague and bare[2] in ("عن", "علي")
        if not (led or (vague and bare[1] in ("يقارب", "يناهز"))):
            return j
        return j + len(forms) - len(bare) + 2 + led

    def _beyond_aside(self, at: int, limit: int) -> int:
        """The token after the comma or dash that closes an aside which opens with its like at token `at`, or
        -1: ، في بيان، … - في مكتبه - …
        """
        tokens = self.page.tokens
        if tokens[at].form in DASHES:
            near = range(at + 2, min(limit - 1, at + _DASHED))
            return next((k + 1 for k in near if tokens[k].form in DASHES), -1)
        if tokens[at].form not in "،," or at + 2 >= limit or tokens[at + 1].kind != "word":
            return -1
        form, cls = tokens[at + 1].form, self.classes[at + 1]
        title = head_in(form, "office") and not self.opening_at(at + 1).conj
        if not (
            form in prepositions()
            or cls in ("relative", "accord", "time", "occasion")
            or at + 1 in self.at
            or at + 1 in self.leads
            or title
            or (self.opening_at(at + 1).prep == "ب" and not self.opening_at(at + 1).conj)  # ، بمقر المجلس،
            or form in _AND_HE
        ):
            return -1
        for k in range(at + 2, min(limit - 1, at + 18)):
            t = tokens[k]
            if t.kind == "break" or t.form in ".؛:":
                return -1
            if t.form in "،,":
                after = tokens[k + 1]
                if after.kind == "number" and self._past_number(k + 1, limit) == k + 1:
                    return k + 1  # قتلت الغارة، وفق مصدر، | 40 مدنيا
                if after.kind != "word" or self.opening_at(k + 1).conj:
                    return -1
                if self.classes[k + 1] in STOPS and after.form not in prepositions():
                    return -1  # رئيس المجلس، الدكتور فلان، | في مكتبه
                lx = lex(after.form)
                if self.cast.mention_of[k + 1] < 0 and (lx.participle or self._is_clause_word(k + 1)):
                    return -1
                return k + 1
        return -1

    def _beyond_clause(self, at: int, limit: int) -> int:
        """The token after the comma that closes the relative clause at `at`, where a name or office follows:
        يلتقي فلان الذي يزور البلاد، رئيس البرلمان. Otherwise -1.
        """
        seat = self._past_seat(at, limit)
        if seat > at:
            return seat
        whole = self._past_whole_clause(at, limit)
        if whole > at:
            return whole
        for k in range(at + 2, min(limit - 1, at + 12)):
            t = self.page.tokens[k]
            if t.kind == "break" or t.form in ".؛:":
                return -1
            if t.form in "،,":
                after = self.page.tokens[k + 1]
                named = k + 1 in self.at or k + 1 in self.leads or head_in(after.form, "office")
                o = self.opening_at(k + 1)
                return k + 1 if named and not o.conj and not o.prep else -1
        return -1

    def _past_whole_clause(self, at: int, limit: int) -> int:
        """The token after a relative clause at `at` whose verb has its object on itself, where behind its
        subject a noun stands that is none of its: قصف الجيش الذي تسانده روسيا | المدينة; else `at`.
        """
        k, tokens = at + 1, self.page.tokens
        if k + 1 >= limit or self.cast.mention_of[k] >= 0 or not tokens[k].form.startswith(("ت", "ي")):
            return at
        told = tokens[k].form.endswith(THIRD_PERSON) and verbal(tokens[k].form)
        if not (told or tokens[k].form in _LEADS):
            return at
        subject = self.phrase(k + 1, limit)
        if subject is None or subject.prep or subject.last >= limit or subject.first != k + 1:
            return at
        end = self._past_dashed(subject.last, limit)
        if end >= limit or tokens[end].kind != "word":
            return at
        if self.classes[end] or tokens[end].form in prepositions():
            return at
        o = self.opening_at(end)
        goes_on = o.conj or o.prep or ends_phrase(tokens[end].form) or verbal(tokens[end].form)
        return at if goes_on or tokens[end].form in bound_prepositions() else end

    def _past_dashed(self, at: int, limit: int) -> int:
        """The token after the aside between dashes that opens at `at`, or `at`: تقوده روسيا | -أمس- مواقع."""
        if self.page.tokens[at].form not in DASHES:
            return at
        closes = (k for k in range(at + 2, min(limit, at + _DASHED)) if self.page.tokens[k].form in DASHES)
        return next(closes, at - 1) + 1

    def beyond_whose(self, at: int, limit: int) -> int:
        """The token after the clause at `at` that tells who those before it are or what they bear, or -1:
        هاجم مسلحون يستقلون سيارة | دورية، قتل مسلحون يعتقد أنهم من الحركة | جنديا.
        """
        form = self.page.tokens[at].form if at < limit else ""
        if form in _BELIEVED:
            return self._beyond_belief(at, limit)
        return self._beyond_description(at, limit) if form in _BEARS else -1

    def _beyond_description(self, at: int, limit: int) -> int:
        """The token after what the verb at `at` tells that those before it wear, drive or belong to, or -1:
        مسلحون ينتمون إلى جماعة محظورة | على حاجز.
        """
        led = at + 1 < limit and self.page.tokens[at + 1].form in prepositions()
        told = self.phrase(at + 1 + led, limit)
        if told is None or (told.article and not led):
            return -1
        return self.conjoined(told, limit)[-1].last

    def _beyond_belief(self, at: int, limit: int) -> int:
        """The token after what the verb at `at` tells that those before it are believed to be, or -1: طائرات
        يعتقد أنها تابعة للتحالف | بلدة، مسلحون يرجح انتماؤهم إلى الحركة | ضابطا.
        """
        tokens = self.page.tokens
        at += at + 1 < limit and tokens[at + 1].form in prepositions()  # يشتبه | في أنهم
        k = at + 2
        if k >= limit or not tokens[at + 1].form.endswith(THIRD_PERSON):
            return -1
        that = lex(tokens[at + 1].form).that is not None
        if not (that or names_act(unowned(tokens[at + 1].form))):
            return -1
        if tokens[k].form in _BEARS:
            return self._beyond_description(k, limit)
        led = tokens[k].form in prepositions()
        what = self.phrase(k + led, limit)
        if not led and tokens[k].form in OWNED_BY:
            end = k + 1
        elif what is None or (not led and (what.article or not that)):
            return -1
        else:
            end = what.last
        if not led and end < limit and (self.opening_at(end).prep or tokens[end].form in prepositions()):
            whose = self.phrase(end + (tokens[end].form in prepositions()), limit)
            end = whose.last if whose is not None else end
        return end

    def _past_seat(self, at: int, limit: int) -> int:
        """The token after a relative clause at `at` that only tells where a body sits, or `at`: المنظمة التي
        مقرها في جنيف | الحكومة.
        """
        tokens = self.page.tokens
        for k in range(at + 1, min(limit - 2, at + 4)):
            if tokens[k].form in SEATS:
                place = k + 1 + (tokens[k + 1].form in prepositions())
                m = self.cast.mention_of[place]
                return self.cast.mentions[m].last if m >= 0 else at
        return at

    def bound(self, i: int, limit: int) -> list[tuple[str, str]]:
        """The prepositions with a suffix pronoun among the next few words of the clause."""
        out: list[tuple[str, str]] = []
        end = min(limit, i + 7, len(self.page.tokens))
        if bound_prepositions().keys().isdisjoint(self.page.words[i:end]):
            return out
        for k in range(i, end):
            t = self.page.tokens[k]
            if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:،"):
                break
            if self.cast.mention_of[k] >= 0:
                continue
            if t.form in bound_prepositions() and not t.text.endswith("ة"):  # not بعدة
                out.append(bound_prepositions()[t.form])
            elif k > i and self._is_clause_word(k):
                break
        return out

    def _is_clause_word(self, j: int) -> bool:
        if self.opening_at(j).article or j in self.leads:
            return False
        return verb_alone(self.page.tokens[j].form)
