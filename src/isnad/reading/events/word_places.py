"""Whether an act's word of two readings stands where a verb or where a noun does: رد الوزير, رد فعل."""

from __future__ import annotations

from isnad.reading.events.clause_status import ANY
from isnad.reading.events.context import EventContext
from isnad.reading.events.governors import obliged, wants_masdar
from isnad.reading.events.led_in import LEAVING, joined_deed, left_to, object_led
from isnad.reading.events.lenders import THERE
from isnad.reading.phrases.noun_words import describes_some
from isnad.reading.words.event_words import EventWord, event_words
from isnad.reading.words.lexis import lex
from isnad.reading.words.moods import opens
from isnad.reading.words.nationality import her_land
from isnad.reading.words.party_words import bound_prepositions, verbal

__all__ = ["WordPlaces"]

# How far back the verb of a clause is looked for.
_NEAR_VERB = 10
# To help with money, whose masdar is spelled as that of to back.
_HELP = "دعم مالي"
_OF = ("من", "ومن")
# What leads a noun behind a verb of saying, and how far before it that stands.
_LEADS_NOUN = frozenset(("إن", "أن", "بأن", "إنّ", "أنّ", "بأنّ"))
_CUE_REACH = 12
# Deeds of force, those of peace that one refuses before, and how far before them.
_FORCE = frozenset(("ASSAULT", "COERCE", "SANCTION"))
_PEACE = frozenset(("CONSULT", "RETREAT", "AGREE", "CONCEDE", "COOPERATE"))
_REFUSED_REACH = 9
# How far before a masdar the noun stands that wants it.
_WANTED = 5


class WordPlaces(EventContext):
    """The place of an act's word among its neighbours: a verb's or a noun's."""

    def ordered(self, i: int, words: tuple[EventWord, ...], floor: int) -> list[EventWord]:
        """The readings of the word at `i` that its place allows, the likeliest first."""
        out = self._without_verbs(i, words, floor)
        if len(out) < 2:
            return out
        goes_on = any(w.tense == "imperfect" for w in words)  # ترك الحركة | تقاتل وحدها
        told = self._after_subject(i, floor, LEAVING if goes_on else frozenset())
        told = told or (goes_on and bool(left_to(self.parties, i, floor)))  # بتركها المعارضة | تقاتل وحدها
        told = told and not all(w.conj for w in words)
        clausal = (
            told
            or self._verbal_place(i, floor)
            or self._there(i)
            or self._verb_of_cue(i)
            or joined_deed(self.parties, i, words, floor)
            or self._turns_hostile(i, words)
        )
        nominal = not told and any(w.kind == "masdar" for w in out)
        if clausal and nominal and object_led(self.parties, i, out):
            clausal = False
        rank = {"verb": 0 if clausal else 3, "masdar": 2, "noun": 2, "participle": 4, "passive": 4}
        after = self.page.tokens[i + 1].form if i + 1 < len(self.page.tokens) else ""
        noun = any(w.accusative for w in words)
        first = i == floor and not any(w.conj for w in words)  # تضامنا مع غزة، نظم الطلاب وقفة
        noun = noun and (after.endswith("ا") or after.startswith("ل") or first)  # يقدم دعما, no dual
        out.sort(key=lambda w: 5 if noun and w.number == "d" else 1 if w.lemma == _HELP else rank[w.kind])
        return out

    def _without_verbs(self, i: int, words: tuple[EventWord, ...], floor: int) -> list[EventWord]:
        """The readings of the word at token `i` but those as a verb, where only a noun can stand."""
        verbs = [w for w in words if w.kind == "verb" and not (w.future or w.conj)]
        led = i > 0 and self.parties.classes[i - 1] == "preposition" and self.cast.mention_of[i - 1] < 0
        if not verbs or (led and self._after_who(i, words)):
            return list(words)
        if not led:
            verbs = [w for w in verbs if w.tense == "perfect"]
        if not (led or (verbs and self._nominal(i, words, floor))):
            return list(words)
        return [w for w in words if w not in verbs]

    def _nominal(self, i: int, words: tuple[EventWord, ...], floor: int) -> bool:
        """Whether the words around token `i` show that a noun stands there."""
        if self._nominal_place(i):
            return True
        if all(w.kind != "masdar" for w in words):
            return False
        between = i + 1 < len(self.page.tokens) and self.page.tokens[i + 1].form == "بين"  # تعاون | بين
        if between or self._behind_that(i) or self._has_to(i, floor) or self._completes_noun(i, floor):
            return True
        return her_land(self.page, self.cast, i + 1) or self._is_announced(i)  # رفض فرنسا، دعم مصر

    def _turns_hostile(self, i: int, words: tuple[EventWord, ...]) -> bool:
        """Whether و joins a deed of force at token `i` to what was refused, and so tells it with a verb: رفض
        الجيش الهدنة | وقصف القرية; not رفضت وقف القصف | وفتح المعابر، رفض العنف | وقتل المدنيين.
        """
        if not all(w.conj == "و" and w.plover in _FORCE and not w.prep for w in words):
            return False
        tokens = self.page.tokens
        for g in reversed(self.found[-3:]):
            if g.token < i - _REFUSED_REACH:
                return False
            if g.word.kind == "verb":
                refused = g.sense.plover == "REJECT" and g.word.tense == "perfect"
                between = range(g.token + 1, i)
                return refused and not any(
                    tokens[k].kind != "word" or self.parties.classes[k] or self.parties.opening_at(k).prep
                    for k in between
                )
            if not g.word.article or g.sense.plover not in _PEACE:
                return False
        return False

    def _is_announced(self, i: int) -> bool:
        """Whether the word opens what a verb has for its bare object: أعلن الحزب، مساء أمس، | رفضه القرار،
        تبنت الحركة أمس | قتل الحارس، طلب منه | وقف القصف، أكد فلان | رفض حكومته القرار.
        """
        n = self.holder[i]
        told = self.statements[n] if n >= 0 else None
        before = self.page.tokens[i - 1].form if i else "."
        apart = (
            before in "،," or before in bound_prepositions() or self.parties.classes[max(0, i - 1)] == "time"
        )
        apart = apart or not any(w.suffix for w in event_words(self.page.tokens[i].form))
        return told is not None and apart and told.rule == "verb/object" and told.tokens[0][0] == i

    def _there(self, i: int) -> bool:
        """Whether the word after token `i` takes up where or in which attack it was done, as behind a verb:
        هجوم | قتل فيه حارسان.
        """
        return i + 1 < len(self.page.tokens) and self.page.tokens[i + 1].form in THERE

    def _has_to(self, i: int, floor: int) -> bool:
        """Whether the words before token `i` say who has to do what it tells: على الحكومة | وقف القصف, not
        على الحدود قصف الجيش.
        """
        return bool(obliged(self.parties, i, floor))

    def _behind_that(self, i: int) -> bool:
        """Whether إن or أن before token `i` leads what is said, behind which no verb stands: قال إن | قتل
        المدنيين جريمة, not ستنسحب إن | رفض الوزير.
        """
        if i < 2 or self.page.tokens[i - 1].text not in _LEADS_NOUN or self.parties.classes[i - 2]:
            return False  # بعد أن | قصف الجيش القرية
        return any(k in self.cue_at for k in range(i - 2, max(-1, i - _CUE_REACH), -1))

    def _completes_noun(self, i: int, floor: int) -> bool:
        """Whether a noun right before a definite phrase wants a masdar behind it, and no verb: قرار الحكومة |
        قصف المدينة.
        """
        before = self.page.tokens[i - 1] if i else None
        land = i > 0 and self.cast.kind_at(i - 1) == "place"
        if before is None or before.kind != "word" or not (land or before.text.endswith("ة")):
            return False  # of a man the letters of the verb may be told as well: قرار المجلس رفض …
        near = range(i - 2, max(floor, i - _WANTED) - 1, -1)
        found = next((k for k in near if self.cast.mention_of[k] < 0 and wants_masdar(self.parties, k)), -1)
        return found >= 0

    def _after_who(self, i: int, words: tuple[EventWord, ...]) -> bool:
        """Whether من before the word is who, and no preposition: من أطلق النار، هي من تحتل العراق."""
        if self.page.tokens[i - 1].form != "من" or any(w.kind != "verb" for w in words):
            return False
        return words[0].tense == "perfect" or (i > 1 and self.parties.classes[i - 2] == "pronoun")

    def _nominal_place(self, i: int) -> bool:
        """After a preposition or a noun that wants a genitive no verb can stand."""
        if i == 0:
            return False
        before = self.page.tokens[i - 1]
        if before.kind != "word" or self.cast.mention_of[i - 1] >= 0 or self._there(i):
            return False  # عقد مؤتمرا | اتهم خلاله الحكومة
        cls = self.parties.classes[i - 1]
        if cls in ("preposition", "accord") or before.form in ANY:
            return True
        if (
            before.form.startswith("ال")
            and i > 1
            and self.page.tokens[i - 2].form in _OF
            and opens(before.form)
        ):
            return True  # من المتوقع | فتح المعبر
        if cls == "occasion":
            return before.form not in ("عندما", "حين", "لما")
        if (
            i > 1
            and self.page.tokens[i - 2].kind == "word"
            and describes_some(self.page.tokens[i - 2], before)
        ):
            return False  # أحزاب معارضة | هاجمت الحكومة
        if all(w.kind == "verb" and w.suffix for w in event_words(self.page.tokens[i].form)):
            return False  # اتفاق | وقعته الشهر الماضي
        return (
            any(
                w.kind in ("masdar", "noun") and not w.article and not w.suffix
                for w in event_words(before.form)
            )
            and not lex(before.form).finite
        )

    def _after_subject(self, i: int, floor: int, leads: frozenset[str]) -> bool:
        """Right after a definite phrase, in a clause that has no verb yet but one of those that lead another:
        طيران التحالف قصف …
        """
        if i and self._after_some(i):
            return True
        if i <= floor or i - floor > 15:
            return False
        before = self.page.tokens[i - 1]
        if before.kind != "word" or not (self.cast.mention_of[i - 1] >= 0 or before.form.startswith("ال")):
            return False
        g = self.found[-1] if self.found else None
        if g is not None and g.word.kind == "verb" and g.floor == floor:
            doers = g.roles.actors  # رفض فلان | طلب الهيئة
            if any(self.page.token_at(p.span.end - 1) == i - 1 for p in doers):
                return False
        return not any(
            self.page.tokens[k].kind == "word"
            and self.cast.mention_of[k] < 0
            and verbal(self.page.tokens[k].form)
            and not self.page.tokens[k].form.startswith("ال")
            and self.page.tokens[k].form not in leads
            for k in range(floor, i)
        )

    def _after_some(self, i: int) -> bool:
        """Right after the subject of إن that has no article: قال إن شرطيا قتل، إن جنديين قتلا."""
        for start in range(max(1, i - 3), i):
            that = self.page.tokens[start - 1].form
            if lex(that).that is None or self.cast.mention_of[start - 1] >= 0:
                continue
            phrase = self.parties.phrase(start, i)
            some = phrase is not None and (phrase.accusative or phrase.head.endswith("ين"))
            return phrase is not None and some and phrase.last == i and not (phrase.prep or phrase.article)
        return False

    def _verbal_place(self, i: int, floor: int) -> bool:
        before = self.page.tokens[i - 1] if i else None
        if before is None or before.kind != "word":
            return True
        if i == floor and self.cast.mention_of[i - 1] < 0 and not before.form.startswith("ال"):
            adverb = before.form.endswith("ا") and self.parties.classes[i - 1] in ("", "time")
            known = lex(before.form)
            has_object = any(
                "0" in r.entry.predicate.complement for r in known.participle if r.entry.predicate
            )
            # تؤكد | رفضها القرار، تؤكد مجددا | رفضها، مؤكدة | دعمها للحكومة
            return not (adverb or known.finite or has_object)
        cls = self.parties.classes[i - 1]
        if cls == "time" and self._verb_told(i, floor):
            return False  # عاودت المدفعية أمس | قصف المواقع
        return (
            cls in ("qad", "negation", "aux", "relative", "subordinate", "contrast", "as", "time", "pronoun")
            or lex(before.form).that is not None
        )

    def _verb_told(self, i: int, floor: int) -> bool:
        """Whether the clause before token `i` has a verb, no mark between."""
        for k in range(i - 1, max(floor, i - _NEAR_VERB) - 1, -1):
            t = self.page.tokens[k]
            if t.kind != "word":
                return False
            if self.cast.mention_of[k] < 0 and verbal(t.form):
                return True
        return False
