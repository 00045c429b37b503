"""The noun phrases that follow one another: those that و or a comma joins, and those of a whole clause, each
with its preposition, past what is no party (asides, adverbs, dates).
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from isnad.reading.event_words import event_words, names_act
from isnad.reading.lexis import lex
from isnad.reading.noun_phrases import NounPhrases, Phrase
from isnad.reading.noun_words import ABOUT, MANNER, PARTICLES, STOPS
from isnad.reading.party_words import (
    bound_prepositions,
    head_class,
    head_in,
    month_names,
    opening,
    possessed,
    prepositions,
    times,
    verb_shaped,
    verbal,
)
from isnad.text.folding import fold

__all__ = ["OWNED_BY", "PhraseWalk"]

# What tells where the body before it is: منظمة «الغد» ومقرها بيروت.
_SEATS = frozenset(fold(w) for w in ("مقرها", "مقره", "مركزها", "مركزه"))
_SEATED = frozenset("و" + w for w in _SEATS)
_SIDE = frozenset(fold(w) for w in ("جانب", "جوار"))
_MINISTERS = fold("وزراء")
# How many are told in a row at most.
_MEMBERS = 40
_JOINS = frozenset(("و", fold("أو")))
_PEOPLED = ("people", "body", "container", "force", "office")
# Adjectives of things that lead whose they are.
OWNED_BY = frozenset(fold(w) for w in ("تابع", "تابعة", "تابعا", "تابعين", "تابعان", "تابعتين"))
_TO, _OR, _IN = fold("إلى"), fold("أو"), fold("في")
_HIJRI = fold("هـ")
# The day before yesterday: أول من أمس، أمس الأول.
_DAY_BEFORE = tuple(tuple(fold(day).split()) for day in ("أول من أمس", "أمس الأول"))
# What leads a time, behind which the clause goes on: منذ الجمعة.
_SINCE = fold("منذ")


class PhraseWalk(NounPhrases):
    """The phrases of one page as they stand side by side."""

    def conjoined(self, phrase: Phrase, limit: int) -> list[Phrase]:
        """The phrase and those joined to it by و, a comma before a last و, or أو."""
        out = [phrase]
        at = phrase.last
        tokens = self.page.tokens
        limit = min(limit, len(tokens))
        while at < limit and len(out) < _MEMBERS:
            nxt = None
            at = self._past_place(at, limit)
            if (
                (tokens[at].form in _JOINS and at + 1 < limit)
                or (tokens[at].form in "،," and at + 1 < limit and self._list_goes_on(at, limit))
                or (tokens[at].form in "،," and at + 1 < limit and self._another(at + 1, limit))
                or (
                    phrase.prep
                    and tokens[at].form[:1] == "و"
                    and prepositions().get(tokens[at].form[1:]) == phrase.prep
                )
            ):
                nxt = self.phrase(at + 1, limit, phrase.prep)
            elif tokens[at].kind == "word" and self.opening_at(at).conj == "و":
                nxt = self.phrase(at, limit, phrase.prep)
            if nxt is not None and tokens[nxt.first].form in _SEATED:
                break
            if nxt is not None and self._theirs_too(out[-1], nxt):
                out[-1] = msgspec.structs.replace(out[-1], last=nxt.last)
                at = nxt.last
                continue
            if nxt is not None and self._describes_too(out[-1], nxt):
                at = nxt.last
                continue
            if (
                nxt is None
                or self._is_clause(nxt)
                or self._unlike(phrase, nxt)
                or self._done_too(phrase, nxt)
            ):
                break
            if self.opening_at(nxt.first).prep and self.opening_at(nxt.first).prep != phrase.prep:
                break
            out.append(nxt)
            at = nxt.last
        return out

    def _past_place(self, at: int, limit: int) -> int:
        """The token after the place that one member's في tells, where و joins another that is no place, else
        `at`: مواقع الجيش في بلدة الغد | ومقاتلي الحركة.
        """
        if at + 2 >= limit or self.page.tokens[at].form != _IN:
            return at
        where = self.phrase(at + 1, limit, _IN)
        if where is None or not where.mentions or where.last >= limit:
            return at
        k = where.last
        if not self.opens_joined(k) or self._says_on(k, limit):
            return at
        who = self.cast.kind_at(k) in ("person", "organization")
        people = head_in(self.page.tokens[k].form, *_PEOPLED) and not head_in(
            self.page.tokens[k].form, "place"
        )
        return k if who or people else at

    def _describes_too(self, phrase: Phrase, nxt: Phrase) -> bool:
        """Whether what و joins is one more adjective: المكاتب الإدارية والأمنية، أهداف حكومية وأجنبية."""
        if nxt.mentions or nxt.last != nxt.first + 1 or phrase.last < phrase.first + 2 or phrase.mentions:
            return False
        one, two = self.page.tokens[phrase.last - 1].form, self.page.tokens[nxt.first].form
        o = self.opening_at(nxt.first)
        bare = two[o.skip :]
        alike = one.endswith("يه") and bare.endswith("يه") and one.startswith("ال") == o.article
        return alike and not any(
            bare in head_class(kind) for kind in ("people", "body", "container", "force")
        )

    def _theirs_too(self, phrase: Phrase, nxt: Phrase) -> bool:
        """Whether what و joins is one more whose people are told: أهالي حلب وحماة، وزراء الخارجية والدفاع."""
        if phrase.article or phrase.last < phrase.first + 2 or self.opening_at(nxt.first).prep:
            return False
        kinds = [self.cast.kind_at(k) for k in (phrase.last - 1, nxt.first)]
        if kinds == ["place", "place"]:
            return head_in(phrase.head, "people")
        words = [self.page.tokens[k].form for k in (phrase.last - 1, nxt.first)]
        charges = all(head_in(w, "body") and not head_in(w, "force", "container") for w in words)
        return kinds == ["", ""] and phrase.head == _MINISTERS and charges

    def _another(self, i: int, limit: int) -> bool:
        """Whether a و after a comma joins one more of people or bodies, and no clause follows: فلانا، ووفدا
        من …
        """
        form = self.page.tokens[i].form
        named = i in self.leads or self.cast.mention_of[i] >= 0 or form[1:] in head_class("number")
        known = head_in(form, "container", "people", "office", "body") and not possessed(form)
        if not self.opens_joined(i) or not (named or known):
            return False
        nxt = self.phrase(i, limit)
        if nxt is None or self._is_clause(nxt):
            return False
        if nxt.last >= limit:
            return True
        t = self.page.tokens[nxt.last]
        return (
            t.kind == "mark" or self.classes[nxt.last] in ("preposition", "relative") or t.form in (".", "،")
        )

    def _done_too(self, phrase: Phrase, nxt: Phrase) -> bool:
        """Whether what و joins to people or a name is one more act done to them: طرد اللصوص ودحرهم."""
        t = self.page.tokens[nxt.first]
        his = t.text.endswith("ه")
        if nxt.mentions or nxt.last != nxt.first + 1 or not (his or possessed(t.form)):
            return False
        stem = t.form[:-1] if his and not t.form.endswith(("ته", "ايه", "اوه")) else t.form
        last = self.cast.kind_at(phrase.last - 1)
        people = last == "person" or head_in(self.page.tokens[phrase.first].form, *_PEOPLED)
        return people and last != "place" and not head_in(stem, *_PEOPLED, "place", "thing")

    def _unlike(self, phrase: Phrase, nxt: Phrase) -> bool:
        """A bare indefinite word after a name and و begins a clause: … وفرنسا وأثار غضب …"""
        if not (phrase.mentions or phrase.article) or nxt.mentions or nxt.article:
            return False
        form = self.page.tokens[nxt.first].form
        if self.page.tokens[nxt.first].kind == "number" or possessed(form):
            return False
        return not head_in(form, "container", "people", "office", "force", "body", "number", "quantity")

    def counted(self, phrase: Phrase) -> bool:
        """Whether a number or a word of number opens the phrase or stands before its من."""
        first = phrase.first
        heads = [first] if first < 2 or self.page.tokens[first - 1].form != "من" else [first, first - 2]
        return any(self.page.tokens[k].kind == "number" or self.counts(k) for k in heads)

    def opens_joined(self, i: int) -> bool:
        """Whether a و or ف is glued to the noun or name at token `i`."""
        return self.page.tokens[i].kind == "word" and bool(self.opening_at(i).conj)

    def _list_goes_on(self, at: int, limit: int) -> bool:
        """After a comma: two names or short phrases, and a و before the last of them."""
        named = at + 1 < limit and (at + 1 in self.at or at + 1 in self.leads)
        if not named or (self.opening_at(at + 1).conj and self._says_on(at + 1, limit)):
            return False
        for k in range(at + 2, min(at + 10, limit)):
            if self.page.tokens[k].kind == "mark" and self.page.tokens[k].form in ".؛:":
                return False
            if self.cast.mention_of[k] >= 0 and self.opening_at(k).conj == "و":
                return True
        return False

    def _says_on(self, i: int, limit: int) -> bool:
        """Whether a word follows the phrase right away, as its verb: إلى كيدال، والمغرب قدم منحا."""
        nxt = self.phrase(i, limit)
        if nxt is None or nxt.last >= limit:
            return False
        t, o = self.page.tokens[nxt.last], self.opening_at(nxt.last)
        free = self.cast.mention_of[nxt.last] < 0 and self.classes[nxt.last] not in (
            "preposition",
            "relative",
        )
        return t.kind == "word" and free and not (o.article or o.conj or o.prep)

    def _is_clause(self, phrase: Phrase) -> bool:
        """وأضاف، وقتل: what looks like a joined noun begins a clause of its own."""
        i = phrase.first
        if self.cast.mention_of[i] >= 0 or i in self.leads:
            return False
        lx = lex(self.page.tokens[i].form)
        form = self.page.tokens[i].form
        if lx.participle or verbal(form) or verb_shaped(form[1:]):
            return True
        return (
            not phrase.mentions
            and not head_in(form, "container")
            and any(w.kind in ("verb", "masdar", "noun") for w in event_words(form))
        )

    def chunks(self, i: int, limit: int) -> Iterator[Phrase]:
        """The phrases that follow one another from token `i`, each with its preposition; joined members
        apart.

        Stops at a mark that closes a clause, a relative, a complementizer or a finite verb.
        """
        tokens = self.page.tokens
        j, prep, count, led, after = i, "", 0, False, -1
        while j < limit and count < 12:
            t = tokens[j]
            if t.kind == "break":
                return
            if self.cast.mention_of[j] < 0 and t.kind == "mark" and self.bracket(j, limit) <= j:
                beyond = self._beyond_aside(j, limit) if t.form in "،," and count == 1 else -1
                if beyond < 0:
                    return
                j = beyond
                continue
            form = t.form
            past = self._past_number(j, limit)
            if past > j:
                j = past
                continue
            if self.cast.mention_of[j] < 0 and t.kind == "word":
                bare = form[1:] if form[:1] == "و" and form[1:] in prepositions() else form
                if bare in ABOUT and self._counted(j + 1, limit):
                    j += 1
                    continue
                nisba = (
                    j + 1 < limit and tokens[j + 1].form.endswith(("ي", "يه")) and self._adjective(i, j + 1)
                )
                if form == _OR and count <= 1 and nisba and self.opening_at(j + 1).article:
                    j += 2  # التأييد العلني أو الخفي لفلان
                    continue
                if bare in _SIDE and prep == _TO:
                    j += 1
                    continue  # إلى جانب فلان
                if bare in prepositions() and not self._resumes(j, i):
                    prep = prepositions()[bare]
                    j += 1
                    continue
                past = self._past_adverb(j, limit)
                if past > j or self._belongs(j, limit):
                    prep = "" if prep == _SINCE and past > j else prep  # منذ يومين | الحكومة
                    j = max(past, j + 1)
                    continue
                if self.classes[j] == "relative" and count == 1 and not led:
                    beyond = self._beyond_clause(j, limit)
                    if beyond < 0:
                        return
                    j = beyond
                    continue
                if self._opens_clause(j) and not self._past_pointing(j, limit):
                    return
                if (count and self._is_clause_word(j)) or (verb_shaped(form) and not prep and j > i):
                    return
            phrase = self.phrase(j, limit, prep)
            if phrase is None:
                if t.kind == "mark":
                    j = max(j + 1, self.bracket(j, limit))
                    continue
                return
            if led and phrase.first == after and self._describes_before(phrase):
                j, prep, after = phrase.last, "", phrase.last  # an adjective of the phrase before
                continue
            yield phrase
            count += 1
            j, prep, led, after = phrase.last, "", bool(phrase.prep), phrase.last

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
        if t.kind == "number" and j + 1 < limit and tokens[j + 1].form in month_names() and len(t.form) < 3:
            return j + 2
        if t.kind == "number" and self._dates(j, limit):
            return j + 1
        end = j
        while end + 2 < limit and tokens[end].kind == "number" and tokens[end + 1].form == "/":
            end += 2
        if end > j:
            return end + 1 + (end + 1 < limit and tokens[end + 1].form == _HIJRI)  # الموافق 9/8/1437 هـ
        return self.past_at_least(j, limit)

    def _counted(self, j: int, limit: int) -> bool:
        """Whether a number stands at token `j`: نحو | 40 عاملا."""
        tokens = self.page.tokens
        return j < limit and (tokens[j].kind == "number" or head_in(tokens[j].form, "number"))

    def _past_adverb(self, j: int, limit: int) -> int:
        """The token after words of time or manner, which are no party: أمس، بشكل غير مباشر، ثلاثة أيام."""
        tokens = self.page.tokens
        form = tokens[j].form
        for day in _DAY_BEFORE:
            if form == day[0] and tuple(t.form for t in tokens[j : j + len(day)]) == day:
                return j + len(day)
        if self.classes[j] == "time" or form in times() or form in bound_prepositions():
            return j + 1
        if form in MANNER:
            return j + (3 if j + 1 < limit and tokens[j + 1].form == "غير" else 2)
        if j + 1 < limit and head_in(form, "number", "quantity") and tokens[j + 1].form in times():
            return j + 2  # ثلاثة أيام، كل يوم
        return j

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
        before, kind = self.page.tokens[phrase.first - 1].form, self.cast.kind_at(phrase.first - 1)
        return (
            bool(phrase.article)
            and not phrase.prep
            and not phrase.mentions
            and phrase.last == phrase.first + 1
            and (bool(opening(before).article) or possessed(before) or kind == "place")
            and kind in ("", "place")
        )

    def _dates(self, j: int, limit: int) -> bool:
        """Whether a number is a year or counts time: عام 1985، 5 أيام."""
        tokens = self.page.tokens
        if j + 1 < limit and tokens[j + 1].form in times():
            return True
        return j > 0 and tokens[j - 1].form in times() and len(tokens[j].form) == 4

    def past_at_least(self, j: int, limit: int) -> int:
        """The token after what only makes a number vague (ما لا يقل عن، ما يزيد على), or `j`."""
        forms = [t.form for t in self.page.tokens[j : min(j + 4, limit)]]
        if forms[:1] != ["ما"]:
            return j
        bare = [w for w in forms if w != "لا"]
        vague = len(bare) > 2 and bare[1] in ("يقل", "يزيد", "يربو", "يقارب", "يناهز")
        led = vague and bare[2] in ("عن", "علي")
        if not (led or (vague and bare[1] in ("يقارب", "يناهز"))):
            return j
        return j + len(forms) - len(bare) + 2 + led

    def _beyond_aside(self, at: int, limit: int) -> int:
        """The token after the comma that closes an aside which opens at the comma `at` (، في بيان، …), or
        -1.
        """
        tokens = self.page.tokens
        if at + 2 >= limit or tokens[at + 1].kind != "word":
            return -1
        form, cls = tokens[at + 1].form, self.classes[at + 1]
        title = head_in(form, "office") and not self.opening_at(at + 1).conj
        if not (
            form in prepositions()
            or cls in ("relative", "accord", "time", "occasion")
            or at + 1 in self.at
            or title
            or form in ("وهو", "وهي")
        ):
            return -1
        for k in range(at + 2, min(limit - 1, at + 18)):
            t = tokens[k]
            if t.kind == "break" or t.form in ".؛:":
                return -1
            if t.form in "،,":
                after = tokens[k + 1]
                if after.kind != "word" or self.opening_at(k + 1).conj or self.classes[k + 1] in STOPS:
                    return -1
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

    def _past_seat(self, at: int, limit: int) -> int:
        """The token after a relative clause at `at` that only tells where a body sits, or `at`: المنظمة التي
        مقرها في جنيف | الحكومة.
        """
        tokens = self.page.tokens
        for k in range(at + 1, min(limit - 2, at + 4)):
            if tokens[k].form in _SEATS:
                place = k + 1 + (tokens[k + 1].form in prepositions())
                m = self.cast.mention_of[place]
                return self.cast.mentions[m].last if m >= 0 else at
        return at

    def bound(self, i: int, limit: int) -> list[tuple[str, str]]:
        """The prepositions with a suffix pronoun among the next few words of the clause."""
        out = []
        for k in range(i, min(limit, i + 7, len(self.page.tokens))):
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
        form = self.page.tokens[j].form
        if self.opening_at(j).article or j in self.leads:
            return False
        return verbal(form) and not names_act(form)
