"""The subject before its verb: الوزير أعلن, الوزير، الذي … قال, أما الصحيفة فكتبت. Token ranges `[first,
last)`."""

from __future__ import annotations

from isnad.lexicons.gazetteer import listed_bodies, name_words
from isnad.reading.phrases.edges import past_picking
from isnad.reading.phrases.phrases import BLOCKING, Phrases
from isnad.reading.phrases.units import Range
from isnad.reading.statements.source_words import related
from isnad.reading.words.event_words import names_act
from isnad.reading.words.lexis import Lex, nouns, opens_content, source_heads, words
from isnad.reading.words.party_words import head_in, verbal
from isnad.text.clitics import THIRD_PERSON, listed
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, DASHES, QUOTE_MARKS, Page

__all__ = ["OFTEN", "Preverbal"]

# How far the way from a verb back to its subject may reach.
_REACH = 40
# How far before a mark that opens a quotation its أن may stand.
_QUOTED = 8
_AS_FOR = frozenset(("بالنسبه", "وبالنسبه"))
_NO_SUBJECT = BLOCKING | {"preposition", "setting", "reporter"}
_BRINGS_OUT = words("brings_out")
_PERIODS = words("periods")
_PERCEIVED = words("perceived")
_THIS, _IN_IT = words("this"), words("in_it")
_WHAT = words("what")
OFTEN = frozenset(("دايما", "غالبا", "كثيرا", "عاده", "نادرا", "سرعان", "احيانا", "طالما", "لطالما"))
_HUMAN = source_heads("human")
# Who signs a dateline: agencies without a name; how many tokens the brackets hold, and the town.
_AGENCIES, _SIGNS, _TOWN = words("agencies"), 7, 3
_OUTLETS = source_heads("outlet")
_MONTHS = name_words("months")

# What sets off that it is now another's turn to speak.
_BY_TURN = words("on_his_part") | {"بدوره", "بدورها", "بدورهم"}
_EVEN = frozenset(("حتي", "وحتي"))
# What closes an aside before a verb, and what opens one.
_SET_OFF, _SETS_OFF = COMMAS | DASHES | {")"}, COMMAS | DASHES | {"("}


class Preverbal:
    """Looks from a verb to its left."""

    def __init__(self, page: Page, lexes: list[Lex], phrases: Phrases) -> None:
        self.page, self.tokens, self.lexes, self.phrases = page, page.tokens, lexes, phrases
        self.cast = phrases.cast

    def before(self, i: int) -> Range:
        """The noun phrase that stands before a verb at token `i` as its subject (SVO, كان … قد, أن …, الذي
        …).

        Empty when the verb opens its clause, or when what stands before it is no noun phrase.
        """
        if self.lexes[i].conj or self._leads_on(i):
            return self._topic(i)
        if i and self.lexes[i - 1].word_class == "pronoun" and self.lexes[i - 1].conj:
            return (i, i)  # … وهم يخشون الخروج
        if self._signed(i):
            return (i, i)
        if i and self._what(i):
            return (i, i)  # مستشهدة بما كتبه فلان، وهو ما وعدت الحكومة به
        at = self._start_of_verb(i)
        first = self._second_clause(self._past_adverbs(self._clause_start(at), at), at)
        antecedent = self._antecedent(first, at)
        if antecedent[1] > antecedent[0]:
            return antecedent
        if first >= at:
            return self._fronted(at) if at and self.tokens[at - 1].form in _SET_OFF else (at, at)
        acted = self._acted_before(first, at)
        start = first + 1 if acted else self._noun_start(first, at)
        heard = start > first and self.tokens[first].form in _PERCEIVED
        if not (heard or self._opens_phrase(first)):
            return (at, at)
        found = self.phrases.after(start, at)
        if self._dateline(found[0], at):
            return (at, at)
        if acted:  # ألقى الأستاذ فلان | كلمة
            named = (k for k in range(start + 1, found[1]) if self.phrases.ends_person(k))
            found = (start, next(named, found[1]))
        return self._up_to(found, at) if self._only_asides(found[1], at) else (at, at)

    def _has_predicate(self, found: Range, at: int) -> bool:
        """لفت إلى أن البرلمان معطل، | دعا إلى: whether the phrase behind أن is a clause by its predicate,
        which has no article, before the comma that parts it from the verb at token `at`."""
        first, last = found[0], found[1] - 1
        if at < 1 or self.tokens[at - 1].form not in COMMAS or last != at - 2 or first == last:
            return False
        if first < 1 or self.lexes[first - 1].that is None or not self.tokens[first].form.startswith("ال"):
            return False
        plain = self.tokens[last].kind == "word" and not self.lexes[last].word_class
        some = plain and not (self.phrases.definite(last) or self.phrases.in_name(last))
        return some and not self.tokens[last].form.endswith(THIRD_PERSON)

    def _only_asides(self, first: int, at: int) -> bool:
        """Whether only an aside of time or place stands between a noun phrase and its verb at token `at`."""
        for k in range(first, at):
            lx = self.lexes[k]
            if lx.that is not None:
                return False
            if lx.verb and lx.word_class != "aux" and not self.phrases.in_name(k):
                return False
        return True

    def _up_to(self, found: Range, at: int) -> Range:
        """A subject and, behind a time, the name that goes on to the verb: الوزير أمس | سالم قال."""
        k = found[1]
        while k < at and self.lexes[k].word_class == "time":
            k += 1
        n = self.phrases.lead_of.get(k, -1)
        return (found[0], at) if k < at and n >= 0 and self.cast.mentions[n].last == at else found

    def _start_of_verb(self, i: int) -> int:
        """Where the verb at token `i` begins with what leads it: قد, a negation, كان, an opening mark."""
        at = i
        while (
            at > 0
            and self.lexes[at - 1].word_class in ("qad", "negation")
            and not self.phrases.in_name(at - 1)
        ):
            at -= 1
        at = self._before_often(at)
        if self._quoted_predicate(at):
            at -= 1  # إن البلاد «تدين الهجوم»، إن البلاد «لا تخشى الحرب»
        aux = at > 1 and self.lexes[at - 1].word_class == "aux" and not self.lexes[at - 1].conj
        return at - aux  # أن الاتحاد كان قد لوح ب

    def _before_often(self, at: int) -> int:
        """Where what says how often it is done begins before token `at`: الحكومة | كثيرا ما تتهم, الحزب |
        طالما انتقد; `at` without one."""
        often = at - (at > 1 and self.tokens[at - 1].form == "ما")
        return often - 1 if often and self.tokens[often - 1].form in OFTEN else at

    def _dateline(self, first: int, at: int) -> bool:
        """مؤاب 4 آذار 2026 (المرفأ) | أعلن فلان, ٣ آذار ٢٠١٩ | قالت: where and when a report was written, at
        the head of its line, is nobody's name."""
        if first and self.tokens[first - 1].kind != "break":
            return False
        dated = any(
            self.tokens[k].kind == "number" and self.tokens[k + 1].form in _MONTHS
            for k in range(first, at - 1)
        )
        return dated and (self.tokens[first].kind == "number" or self.cast.kind_at(first) == "place")

    def _signed(self, at: int) -> bool:
        """كوربان (النورس) | أكد فلان, كوربان (وكالات) | قالت: whether a place, and in brackets the paper or
        the agencies, are all that stands between the head of the line and the verb at token `at`."""
        if at < 4 or self.tokens[at - 1].form != ")":
            return False
        opens = next((k for k in range(at - 2, max(0, at - _SIGNS), -1) if self.tokens[k].form == "("), 0)
        head = max(0, opens - _TOWN)
        head = next((k + 1 for k in range(opens - 1, head - 1, -1) if self.tokens[k].kind == "break"), head)
        if not head < opens < at - 2 or (head and self.tokens[head - 1].kind != "break"):
            return False
        if any(
            self.tokens[k].kind != "word" or self.cast.kind_at(k) not in ("", "place")
            for k in range(head, opens)
        ):
            return False
        signs = fold(self.page.span(opens + 1, at - 1).of(self.page.text))
        return signs in _AGENCIES or signs in listed_bodies("media")

    def _quoted_predicate(self, i: int) -> bool:
        """Whether the verb at token `i` opens quoted words whose subject, behind أن, stands before them."""
        if i < 3 or not self.page.opens_quote(i - 1) or self.tokens[i - 2].kind != "word":
            return False
        near = range(i - 2, max(-1, i - _QUOTED), -1)
        that = next((k for k in near if self.lexes[k].that is not None or self.lexes[k].finite), -1)
        return 0 <= that < i - 2 and self.lexes[that].that is not None and not self.lexes[that].suffix

    def _what(self, i: int) -> bool:
        """Whether the relative ما, behind which the subject stands, is before the verb at token `i`; not كما
        قال, nor الوزير دائما ما يؤكد."""
        form = self.tokens[i - 1].form if i else ""
        if form not in _WHAT or (form == "ما" and i > 1 and self.tokens[i - 2].form in OFTEN):
            return False
        return self.tokens[i].form.endswith("ه") or form == "ما"

    def _past_adverbs(self, first: int, at: int) -> int:
        """The first token behind the adverbs, the و and the clock's minutes that open a clause."""
        while first < at:
            t = self.tokens[first]
            minutes = t.kind == "number" and first > 0 and self.tokens[first - 1].form == ":"
            when = self.phrases.when(first)
            topic = t.form.removeprefix("و") == "اما" and not self.lexes[at].conj  # أما الوزير قال
            in_it = t.form in _IN_IT and first + 1 < at  # في وقت كان فيه | موقع «الغد» يقول
            if not (minutes or t.form == "و" or topic or self.phrases.adverb(first) or when or in_it):
                break
            first += max(1, when)
        return first

    def _second_clause(self, first: int, at: int) -> int:
        """الهدنة تتأرجح والحكومة تناشد …: in a headline, the subject that و joins behind another verb."""
        if self.page.sentence(at).paragraph:
            return first
        verb = next((k for k in range(first, at) if self._acts(k)), at)
        joined = (k for k in range(at - 1, verb, -1) if self.tokens[k].form[:1] == "و" and self._joins(k))
        if verb == at and at - 1 > first and self._alone(at):
            return at - 1  # إضراب تحذيري | والوزير يدعو إلى الحوار
        if verb == at and (hers := self._she_alone(first, at)) > first:
            return hers  # قصف على القرى | والحكومة تندد به
        return next(joined, first)

    def _alone(self, at: int) -> bool:
        """Whether one word that و joins stands before a masculine singular at token `at`, which two can have
        for no verb."""
        finite = [r.entry.verb for r in self.lexes[at].finite if r.entry.verb is not None]
        he = bool(finite) and all((v.gender, v.number, v.person) == ("m", "s", 3) for v in finite)
        form = self.tokens[at - 1].form
        return he and form.startswith("وال") and form[1:] in _HUMAN and self._joins(at - 1)

    def _she_alone(self, first: int, at: int) -> int:
        """الإفراج عن الطاقم | والعاصمة تنفي دفع فدية: where a subject that و joins begins, since the act of
        the headline's first word, a masculine one, has no feminine verb at token `at`; `first` without."""
        finite = [r.entry.verb for r in self.lexes[at].finite if r.entry.verb is not None]
        she = bool(finite) and all((v.gender, v.number, v.person) == ("f", "s", 3) for v in finite)
        head = self.tokens[first].form.removeprefix("ال")
        act = (opens_content(head) or names_act(head)) and not head.endswith(("ه", "ات"))
        if not (she and act) or self.phrases.in_name(first):
            return first
        joined = (k for k in range(at - 1, first, -1) if self.tokens[k].form[:1] == "و" and self._joins(k))
        k = next(joined, first)
        return k if k > first and self.phrases.after(k, at)[1] == at else first

    def _acts(self, k: int) -> bool:
        return self.lexes[k].verb and not (self.phrases.in_name(k) or self.phrases.is_noun(k))

    def _joins(self, k: int) -> bool:
        """والحكومة، وحكومة، ودمشق: whether a noun or a name with و attached stands at token `k`."""
        n = self.cast.mention_of[k]
        if n >= 0:
            return self.cast.mentions[n].span.start > self.tokens[k].start
        form = self.tokens[k].form[1:]
        return form in nouns() or form.startswith("ال") or form in _HUMAN

    def _antecedent(self, first: int, at: int) -> Range:
        """العقد الذي اطلعت عليه الصحيفة ينص على …: the noun whose relative clause stands before the verb."""
        k = first - 1
        if k < 1 or first >= at or self.lexes[k].word_class != "relative":
            return (at, at)
        if not self._of_relative(first):
            return (at, at)
        if not self.lexes[k].form.startswith("ال") or self.lexes[k].conj:
            return (at, at)
        start = self._past_adverbs(self._clause_start(k), k)
        found = self.phrases.after(start, k) if start < k and self._opens_phrase(start) else (at, at)
        known = self.lexes[first].verb or self._agree(found[0], at)
        return found if found[1] == k and known else (at, at)

    def _agree(self, noun: int, verb: int) -> bool:
        """الشركة التي تدير المطار | أعلنت: whether a name, or a definite noun of one gender with it, can
        be the subject of the verb at token `verb`."""
        t, form = self.tokens[noun], self.tokens[verb].form
        if form.endswith(("ون", "وا")):
            return False
        if self.phrases.in_name(noun):
            return True
        if not t.form.removeprefix("و").startswith("ال"):
            return False
        return t.text.endswith("ة") == (form.startswith(("ت", "ست")) or form.endswith("ت"))

    def _opens_phrase(self, first: int) -> bool:
        """Whether the noun phrase of a subject can begin at token `first`."""
        opening = self.lexes[first]
        body = self.tokens[first].form.removeprefix("و")
        if opening.word_class == "pronoun" or body in _WHAT or (body[:1] in "بلك" and body[1:] in _THIS):
            return False  # بما، وبذلك
        if self.phrases.in_name(first):
            return True
        if first and self.lexes[first - 1].bare == "فيما" and opening.form[:1] == "ي":
            return False  # فيما يخص الإغاثة قال فلان
        if opening.word_class in _NO_SUBJECT or self.phrases.attached(first):
            return False
        if listed(opening.form, _BRINGS_OUT) and not self.phrases.in_name(first):
            return False  # أصدر الملتقى بيانا يطالب ب…
        if self._clause_of_what(first) or self._of_relative(first):
            return False  # وعن ما يعرضه المتجر ذكر أن, التحالف الذي تقوده البلاد نصح ب
        return self.phrases.is_noun(first) or not (opening.verb or verbal(body))

    def _of_relative(self, first: int) -> bool:
        """Whether the verb of a relative clause stands at token `first`, right behind its pronoun."""
        if not first or self.lexes[first - 1].word_class != "relative":
            return False
        return self.lexes[first].verb or verbal(self.tokens[first].form) or self._takes_up(first)

    def _takes_up(self, first: int) -> bool:
        """التحالف الذي | تقوده البلاد: an imperfect with the pronoun of its object."""
        form = self.tokens[first].form
        return form[:1] in ("ي", "ت") and form.endswith(THIRD_PERSON) and form not in nouns()

    def _clause_of_what(self, first: int) -> bool:
        """Whether the relative ما stands before token `first`, behind which comes a verb."""
        return first > 0 and self.tokens[first - 1].form.removeprefix("و") == "ما"

    def _fronted(self, at: int) -> Range:
        """A subject set off by commas or dashes from its verb: رئيس البلدية، فلان، نفى …, مصدر -رفض ذكر
        اسمه- قال."""
        first = self._clause_of(at)
        if first >= at:
            return (at, at)
        picked = self.phrases.after(first, at)[1]
        if not self._somebody(first) and past_picking(self.tokens, picked) == picked:
            return (at, at)
        if self.tokens[at - 1].form in DASHES and self.phrases.in_name(first):
            return (at, at)  # رام الله (الغد) - قال: a dateline
        found = self.phrases.after(first, at)
        if self._has_predicate(found, at):
            return (at, at)
        between = self.lexes[found[1] : at]
        relative = any(lx.word_class == "relative" for lx in between)
        if (
            self.phrases.definite(first)
            and not relative
            and any(lx.that is not None or lx.finite for lx in between)
        ):
            return (at, at)  # an indefinite takes its clause without a relative: مصدر مطلع، رفض ذكر اسمه، قال
        behind = min(found[1], at - 1)
        behind += behind < at - 1 and self._closes_name(behind)
        set_off = self.tokens[behind].form in _SETS_OFF or (
            relative and self.lexes[behind].word_class == "relative"
        )
        return found if set_off else (at, at)

    def _forms(self, first: int, last: int) -> list[str]:
        return [t.form for t in self.tokens[first:last]]

    def _clause_of(self, at: int) -> int:
        """Where the clause before `at` begins: its sentence, or what follows an أن (…، أن فلانا، رئيس
        الوفد، قال)."""
        first = max(self.page.sentence(at).first, at - _REACH)
        for k in range(at - 2, first - 1, -1):
            if self.lexes[k].that is not None and not self.lexes[k].suffix:
                first = k + 1
                break
        while first < at and (
            self.tokens[first].kind == "mark"
            or self.lexes[first].word_class in ("contrast", "aux")
            or self.lexes[first].that is not None
            or self.tokens[first].form in _EVEN
        ):
            first += 1
        return first

    def _somebody(self, first: int) -> bool:
        """Whether the word at `first`, its conjunction off, is a name or heads the phrase of a person."""
        head = self.tokens[first].form
        if first in self.phrases.lead_of or self.phrases.in_name(first) or head in _HUMAN:
            return True
        if related(self.tokens[first].text):
            return True  # خصمه اللدود، النائب فلان، أقر
        if head.endswith("ا") and head[:-1] in _HUMAN:
            return True  # لكن مصدرا في الحزب، فضل ألا يسمى، قال
        if head_in(head, "body", "number") and self.tokens[first + 1].kind == "word":
            return True  # سبع مدن، بينها تونس، أعلنت
        if head_in(
            head.removeprefix("ال"), "body", "people", "container", "force"
        ) and not _BY_TURN.isdisjoint(self._forms(first + 2, first + 4)):
            return True  # الحكومة، من جهتها، تقول
        return head[:1] in ("و", "ف") and head[1:] in _HUMAN

    def _noun_start(self, first: int, at: int) -> int:
        """Where the subject begins in the stretch before a verb: past a verb of perception (سمعت الوزير
        يقول)."""
        form = self.tokens[first].form
        if (
            self.phrases.definite(first)
            or first in self.phrases.lead_of
            or form in _HUMAN
            or form in _OUTLETS
        ):
            return first
        for k in range(first + 1, min(at, first + 4)):
            if self.lexes[k].word_class or self.tokens[k].kind != "word":
                break
            if self.tokens[k].form in _HUMAN and self.tokens[first].text.endswith(("ت", "نا")):
                return k  # رأيت مدير المصنع يزعم
            if (
                self.phrases.lead_of.get(k) is not None
                and self.cast.mentions[self.phrases.lead_of[k]].lead == k
                and (self.tokens[first].text.endswith(("ت", "نا")))
            ):
                return k
        return first

    def _acted_before(self, first: int, at: int) -> bool:
        """Whether a verb at `first` leads the subject of the verb at `at`: دشن الوزير حملة يقول إنها …"""
        if first + 1 >= at or first in self.phrases.lead_of or self.phrases.in_name(first):
            return False
        who = self.tokens[first + 1].form in _HUMAN or first + 1 in self.phrases.lead_of
        form = self.tokens[first].form
        verb = form.removeprefix("و")
        return who and form not in _HUMAN and verb not in nouns() and verbal(verb)

    def _leads_on(self, i: int) -> bool:
        """أما فلان | فقد قال، أما في المرفأ | فلم ينكر: whether ف before the verb at token `i` leads it on
        from a topic."""
        before = self.lexes[i - 1] if i else None
        if before is None:
            return False
        return before.form == "فقد" or (before.word_class == "negation" and before.conj == "ف")

    def _topic(self, i: int) -> Range:
        """أما صحيفة … فكتبت: the topic after أما is the subject of the verb with فـ."""
        if self.lexes[i].conj != "ف" and not self._leads_on(i):
            return (i, i)
        start = self.page.sentence(i).first
        for first in range(i - 1, max(start, i - _REACH) - 1, -1):
            somebody = self.cast.kind_at(first + 1) in ("organization", "person")
            if self.tokens[first].form in _AS_FOR and somebody:
                return self.phrases.after(first + 1, i)  # بالنسبة لبنك النهضة، فقد أعلن
            opens = first == start or self.tokens[first - 1].kind == "mark"
            if opens and self.tokens[first].form in ("اما", "واما"):
                when = self.tokens[first + 1].form in _PERIODS or self.lexes[first + 1].word_class == "time"
                return (i, i) if when else self.phrases.after(first + 1, i)
        return (i, i)

    def _clause_start(self, at: int) -> int:
        tokens, lexes = self.tokens, self.lexes
        k = at
        while k > 0 and at - k < _REACH:
            t, lx = tokens[k - 1], lexes[k - 1]
            named = self.phrases.in_name(k - 1)
            if t.kind == "break":
                break
            if t.kind == "mark" and not named:
                if t.form in ")]" or (t.form in QUOTE_MARKS and self._closes_name(k - 1)):
                    k = self._opening_of(k - 1)
                    continue
                if t.form in "-–" and not t.space and not tokens[k].space:
                    k -= 1
                    continue
                break
            if not named and (
                lx.that is not None or lx.word_class in ("aux", "contrast", "subordinate", "relative", "as")
            ):
                break
            k -= 1
            if not named and lx.conj and lx.word_class == "" and (lx.finite or lx.participle):
                break
        return k

    def _closes_name(self, i: int) -> bool:
        return self.page.closes_quote(i) and self.phrases.quoted_name(self._opening_of(i)) > i

    def _opening_of(self, i: int) -> int:
        if self.page.closes_quote(i):
            return self.page.quotes[self.page.quote_of[i]].open
        for k in range(i - 1, max(-1, i - 10), -1):
            if self.tokens[k].form in "([":
                return k
        return i
