"""Speakers before a colon: labels of headlines and lines (الوزير لـ«النهار»: لن نتراجع)."""

from __future__ import annotations

from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Found, Frame, Range
from isnad.reading.words.lexis import nouns, source_heads, words
from isnad.reading.words.party_words import head_in
from isnad.text.tokens import BULLETS, DASHES, QUOTE_MARKS

__all__ = ["Labels"]

# How many words name an outlet alone behind the place of a dateline.
_OUTLET = 2
# How far a label may reach to its colon, and what may stand between its source and the colon.
_REACH = 22
_LONGEST_ASIDE = 8
# Shorter is a quotation that is a name.
_WORDS = 4
# Classes of words that only a clause has.
_CLAUSES = frozenset(("negation", "pronoun", "aux"))
# How many words may stand before the colon of a link.
_LINK = 6
_ITEM_MARKS = BULLETS | DASHES | {"|"}
_CREDITS = words("credits")
# What a headline tells of itself before it begins, and what parts that from it.
_KICKERS = words("kickers")
_KICKER_ENDS = DASHES | {":", "/", "|", ")", "]"}
_EYEWITNESS = "عيان"
_REPLIES = words("in_reply")
# Who, in the plural, knows something and says it.
_LEARNED = words("learned")
_FIRSTS = words("firsts") | {"لسنا"}
_HUMAN = source_heads("human")
_INSTITUTIONS = source_heads("institution")
_TEXTS, _ISSUED = source_heads("document"), frozenset(("صادر", "صادره"))
# Some of many, and how a number of people is told.
_MANY = words("many") | words("quantifiers") | words("groups")
_SPEAKING = _HUMAN | source_heads("document") | source_heads("outlet")


def _heads_speaker(form: str) -> bool:
    """Whether a folded word before a headline's colon heads who speaks: الشرطة، باحثون، إمام.

    >>> _heads_speaker("باحثون"), _heads_speaker("مباراه")
    (True, False)
    """
    if form.endswith("ا"):
        return False
    if form in _INSTITUTIONS or form in _HUMAN or head_in(form, "office", "people", "body", "force"):
        return True
    bare = form.removeprefix("ال")
    one = bare[:-2] if bare.endswith("ون") and len(bare) > len("ون") + 2 else ""
    return one in _HUMAN or one in _LEARNED


class Labels:
    """Reads what stands before a colon at the head of a headline, a line or a sentence."""

    def __init__(self, clauses: Clauses, found: Found) -> None:
        self.clauses, self.found = clauses, found
        self.page, self.tokens, self.lexes = clauses.page, clauses.tokens, clauses.lexes
        self.phrases, self.cast = clauses.phrases, clauses.cast

    def may_open(self, i: int) -> bool:
        """A sentence inside a paragraph that opens with a label: … ترفض. رئيسها فلان: «…»"""
        return i in self.phrases.lead_of or self.tokens[i].form in _HUMAN

    def read(self, i: int) -> None:
        """Add the frame of a name or office before a colon, when one opens the line at token `i`."""
        first = self._past_kicker(self._past_bullets(i))
        colon = self._colon_after(first)
        if colon < 0 and self.clauses.in_headline(first):
            self._quoted(first)
        if colon < 0 or colon + 1 >= len(self.tokens) or self.found.opened_at(colon + 1):
            return
        if self.clauses.in_headline(first) and self._word_before(colon):
            source = (colon - 1, colon)
        else:
            source = self.phrases.after(first, colon)
            if source[1] == colon and self._addressee(first, colon - 1):
                source = (source[0], colon - 1)
        addressed = source[0] < source[1] == colon - 1 and self._addressee(source[0], colon - 1)
        does = (first, first) if source == (colon - 1, colon) else self._who_does(first, colon)
        issues = self._who_issues(first, colon)
        if does[1] > does[0]:
            source = does
        elif issues[1] > issues[0]:
            source = issues
        elif source[1] == source[0] or not (addressed or self._speaks(source, colon)):
            return
        self.found.frames.append(
            Frame(
                kind="label",
                how="colon",
                first=first,
                last=colon,
                begin=first,
                lemma="",
                source=source,
                content=colon + 1,
            )
        )
        self._from_whom(source, colon)
        self.found.skip(source[1])

    def _quoted(self, first: int) -> None:
        """فلان في حوار مع «المرفأ»: «لن نتراجع», without the colon: somebody at the head of a headline that
        his words in marks end."""
        near = range(first + 1, min(first + _REACH, len(self.tokens) - 1))
        k = next((k for k in near if self._ends_quoted(k)), -1)
        source = self.phrases.after(first, k)
        person = any(self.clauses.person_at(n) for n in range(*source)) or self.tokens[first].form in _HUMAN
        if k < 0 or source[1] <= source[0] or not (person and self._only_aside(source[1], k)):
            return
        frame = Frame(kind="label", how="quote", first=first, last=k, begin=first, lemma="", source=source)
        frame.content = k
        self.found.frames.append(frame)
        self.found.skip(source[1])

    def _ends_quoted(self, k: int) -> bool:
        """Whether a quotation opens at token `k` that tells something, and is no name, and ends the line."""
        if not self.page.opens_quote(k):
            return False
        close = self.page.quotes[self.page.quote_of[k]].close
        ends = close + 1 < len(self.tokens) and self.tokens[close + 1].kind == "break"
        return (
            ends
            and close - k > _WORDS
            and any(
                (self.lexes[n].verb and not self.phrases.in_name(n)) or self.lexes[n].word_class in _CLAUSES
                for n in range(k + 1, close)
            )
        )

    def second(self, i: int) -> None:
        """النائب: لن نتراجع، والمعارضة: نريد حوارا: add the frames of the labels that و joins in the
        headline at token `i` to the one just read, whose words they end."""
        if not self.clauses.in_headline(i) or not self.found.frames or self.found.frames[-1].kind != "label":
            return
        k = self.found.frames[-1].content
        while k + 1 < len(self.tokens) and self.tokens[k].kind != "break":
            k += 1
            if self.tokens[k].form != ":":
                continue
            w = self._joined_label(self.found.frames[-1].content, k)
            before = self.found.frames[-1]
            if w > 0:
                self.read(w)
            if self.found.frames[-1] is not before:
                before.until = w - (self.tokens[w - 1].kind == "mark")

    def _joined_label(self, content: int, colon: int) -> int:
        """Where the label begins that ends at a later colon of a headline, behind its و; -1 without one."""
        for w in range(colon - 1, max(content, colon - _LONGEST_ASIDE), -1):
            form = self.tokens[w].form
            n = self.cast.mention_of[w]
            glued = n >= 0 and self.cast.mentions[n].span.start > self.tokens[w].start
            heads = form.startswith("وال") and _heads_speaker(form[1:])
            if form[0] == "و" and (glued or heads) and self.clauses.page.quote_of[w] < 0:
                return w if self.phrases.after(w, colon)[1] == colon else -1
        return -1

    def _who_issues(self, first: int, colon: int) -> Range:
        """بيان صادر عن | نقابة المعلمين: …, رسالة من | الوزير إلى النواب: …: who has brought out the text
        that a headline's label tells of; an empty phrase without one."""
        none, k = (first, first), first + 1
        if not self.clauses.in_headline(first) or self.tokens[first].form not in _TEXTS:
            return none
        k += self.tokens[k].form in _ISSUED
        if k + 1 >= colon or self.lexes[k].bare != ("عن" if k > first + 1 else "من"):
            return none
        source = self.phrases.units(*self.phrases.after(k + 1, colon))[:1]
        if not source or not self.clauses.agent(source[0]):
            return none
        rest = self.tokens[source[0][1]].form
        return source[0] if source[0][1] == colon or rest == "الي" else none

    def _counted(self, source: Range) -> bool:
        """معظم النواب، عدد من النواب، ثلاثة نواب، 75 نائبا: whether a label is of some or most of people."""
        k, last = source
        form = self.tokens[k].form
        many = form in _MANY or head_in(form, "number") or self.tokens[k].kind == "number"
        k += 1 + (k + 1 < last and self.tokens[k + 1].form == "من")
        if not many or k >= last:
            return False
        people = self.tokens[k].form.removesuffix("ا")
        return people in _HUMAN or head_in(people, "people", "office") or _heads_speaker(people)

    def _who_does(self, first: int, colon: int) -> Range:
        """الحكومة | تحسم الجدل: لا تأجيل, المعارضة | ترفع سقفها: «…»: in a headline, who does before a colon
        what the words behind it tell; an empty phrase where these do not sound like speech."""
        none = first, first
        if not self.clauses.in_headline(first) or not self._voiced(colon + 1):
            return none
        near = range(first + 1, min(colon, first + _LONGEST_ASIDE))
        acts = (k for k in near if self.tokens[k].form[0] in "يت" and self.tokens[k].form not in nouns())
        k = next((k for k in acts if not self.phrases.in_name(k)), first)
        source = self.phrases.after(first, k)
        head = self.tokens[first].form
        head = head[1:] if head.startswith("وال") else head
        somebody = first in self.phrases.lead_of or self.phrases.in_name(first) or _heads_speaker(head)
        plain = all(self.tokens[n].kind == "word" and self.lexes[n].that is None for n in range(k, colon))
        return source if somebody and plain and source[1] == k and k > first else none

    def _from_whom(self, source: Range, colon: int) -> None:
        """وكالة كذا عن مصدر في الجيش: …: from whom the outlet before a colon has it, in a frame of its
        own inside the outlet's."""
        k = source[1]
        if k + 1 >= colon or self.lexes[k].bare != "عن" or self.clauses.person_at(source[0]):
            return
        if self.cast.kind_at(source[0]) == "place":
            return  # كينيا عن القمة: what it speaks of
        told = self.phrases.after(k + 1, colon)
        if told[1] != colon or not self.clauses.agent(told):
            return
        frame = Frame(kind="accord", how="colon", first=k, last=k + 1, begin=k, lemma="عن", speech="say")
        frame.source, frame.outer = told, len(self.found.frames) - 1
        frame.opens(colon + 1, "colon")
        self.found.frames.append(frame)

    # -- the colon -------------------------------------------------------------------------------------------

    def _past_link(self, i: int) -> int:
        """رابط الخبر بصحيفة كذا: |: the index behind what leads to the headline repeated at a page's foot, or
        `i`."""
        if self.tokens[i].form != "رابط":
            return i
        near = range(i + 1, min(i + _LINK, len(self.tokens) - 1))
        return next((k + 1 for k in near if self.tokens[k].form == ":"), i)

    def _past_bullets(self, i: int) -> int:
        """The first token behind the dashes, bullets and clock times that open a line."""
        i = self._past_link(i)
        while i < len(self.tokens) - 1:
            t = self.tokens[i]
            bullet = t.kind == "mark" and t.form in _ITEM_MARKS
            half_day = t.form in ("م", "ص") and i > 0 and self._clock(i - 1)
            if not (bullet or t.form == "و" or half_day or self._clock(i)):
                break
            i += 1
        return i

    def _past_kicker(self, i: int) -> int:
        """(عاجل) | فلان: …، عاجل: | فلان: …، المغرب - | فلان: …: the index behind what a headline tells of
        itself or of its place before somebody's label; `i` without one."""
        t, n = self.tokens[i], self.cast.mention_of[i]
        place = n >= 0 and self.cast.kind_at(i) == "place" and self.clauses.in_headline(i)
        if t.form not in "([#" and t.form not in _KICKERS and not place:
            return i
        if t.form == "#":
            behind = i + 1 + (i + 1 < len(self.tokens) and self.tokens[i + 1].form in _KICKERS)
            return behind if behind < len(self.tokens) else i
        k = self.cast.mentions[n].last if place else i + 1 + 2 * (t.form in "([")
        if k + 1 >= len(self.tokens) or self.tokens[k - (t.form in "([")].form not in _KICKER_ENDS:
            return i
        k += t.form not in "(["
        return k if self._colon_after(k) > k else i

    def _clock(self, i: int) -> bool:
        """Whether token `i` is a part of a clock time that opens a ticker's line (10:18)."""
        t = self.tokens[i]
        if t.kind == "number":
            return any(near.form == ":" for near in self.tokens[max(0, i - 2) : i + 3])
        return t.form == ":" and i > 0 and self.tokens[i - 1].kind == "number"

    def _colon_after(self, i: int) -> int:
        """The colon that ends a label at `i`; -1 when a clause, a mark or a figure comes first."""
        apposed = i in self.phrases.lead_of and self.clauses.person_at(i)
        for k in range(i, min(i + _REACH, len(self.tokens))):
            t, lx = self.tokens[k], self.lexes[k]
            if t.form == ":":
                return k if self._ends_label(i, k) else -1
            if t.kind == "break" or t.form in ".؟!" or lx.that is not None:
                return -1
            if t.form == "،" and not apposed:
                return -1
            if lx.finite and self._tells(k) and not self.phrases.in_name(k) and not self.phrases.is_noun(k):
                return -1
        return -1

    def _addressee(self, first: int, k: int) -> bool:
        """بغداد لطهران: …، فلان للصحفيين: …: whether the last word of a headline's label says to whom: a name
        stands before it, and ل on the name of another or on people."""
        if k <= first or not self.clauses.in_headline(k):
            return False
        form = self.tokens[k].form
        n = self.cast.mention_of[k]
        named = n >= 0 and self.cast.mentions[n].span.start > self.tokens[k].start
        people = form.startswith("لل") and form.endswith("ين")
        office = self.tokens[first].form in _HUMAN
        return people or (named and form[:1] == "ل" and (office or self.phrases.in_name(k - 1)))

    def _ends_label(self, i: int, colon: int) -> bool:
        if colon - i > 2 and self.clauses.in_headline(colon) and self._word_before(colon):
            return True
        if colon == i:
            return False
        return self.tokens[colon - 1].kind != "number" or self.tokens[colon].space

    def _word_before(self, k: int) -> bool:
        """…، والحكومة: لا رجعة: a second half of a headline whose one-word label has و."""
        form = self.tokens[k - 1].form
        return form.startswith("وال") and (form[1:] in _INSTITUTIONS or form[1:] in _HUMAN)

    # -- the speaker -----------------------------------------------------------------------------------------

    def _credits(self, first: int, head: str) -> bool:
        """Whether a label is a credit or a pointer (شاهد: …), and not the eyewitness (شاهد عيان: …)."""
        return head in _CREDITS and self.tokens[first + 1].form != _EYEWITNESS

    def _speaks(self, source: Range, colon: int) -> bool:
        """Whether the label is somebody who speaks, and not a dateline, a topic or a credit."""
        first = source[0] + (self.tokens[source[0]].form in QUOTE_MARKS)
        head = self.tokens[first].form
        later = head[:1] == "و" and self.clauses.in_headline(first)  # …، والوزير: …, ..ورئيس الشركة: …
        head = head[1:] if head.startswith("وال") or (later and _heads_speaker(head[1:])) else head
        if self._is_clause(first) or self._credits(first, head) or not self._only_aside(source[1], colon):
            return False
        if source[1] < colon and self.phrases.addresses(source[1]):
            return True  # فلان لـ«النهار»: …
        named = self.phrases.lead_of.get(first, self.cast.mention_of[first])
        if named >= 0:
            return self._named_speaks(named, first, colon)
        if head in _SPEAKING or self._counted(source):
            return True
        quoted = first > source[0] and not self._numbered(source)
        listed = source[0] > 0 and self.tokens[source[0] - 1].form in _ITEM_MARKS and source[1] == colon
        if quoted and listed:
            return True
        if self.clauses.in_headline(first) and (_heads_speaker(head) or quoted):
            return True
        return any(self.clauses.person_at(k) for k in range(first, source[1]))

    def _numbered(self, source: Range) -> bool:
        """Whether a quoted label ends in a number, as ships and makes of things do: «النورس 3»: …"""
        return any(t.kind == "number" for t in self.tokens[source[1] - 2 : source[1]])

    def _is_clause(self, first: int) -> bool:
        """فتح المدير حسابه: …: a verb and its subject are no label."""
        verb = (
            self.lexes[first].verb and first not in self.phrases.lead_of and not self.phrases.in_name(first)
        )
        k = first + 1
        if not verb or self.phrases.definite(first) or k >= len(self.tokens):
            return False
        return self.tokens[k].form in _HUMAN or (k in self.phrases.lead_of and self.clauses.leads_person(k))

    def _only_aside(self, start: int, colon: int) -> bool:
        """Whether what stands between the source and the colon tells only to whom, where or when."""
        rest = range(start, colon)
        if any(self._tells(k) for k in rest) or len(rest) > _LONGEST_ASIDE:
            return False
        if not rest or self.phrases.addresses(start):
            return True
        if len(rest) == 1 and self.lexes[start].participle:
            return True  # الرئيس محذرا: …
        if self.tokens[start].form in _REPLIES and self.tokens[start + 1].form == "علي":
            return True  # الرئيس ردا على منتقديه: …
        return self.lexes[start].word_class in ("setting", "preposition", "occasion")

    def _tells(self, k: int) -> bool:
        """Whether the word at token `k` is a verb: عقب على القرار, not عقب لقائه الوزير، ردا على."""
        if self.tokens[k].form in _REPLIES:
            return False
        if not self.lexes[k].verb or self.lexes[k].word_class != "occasion":
            return bool(self.lexes[k].verb)
        return any(lx.word_class == "preposition" for lx in self.lexes[k + 1 : k + 2])

    def _named_speaks(self, mention: int, first: int, colon: int) -> bool:
        """A place before a colon is a dateline, unless what follows sounds like speech."""
        if self.cast.entities[self.cast.mentions[mention].entity].type != "place":
            return True
        later = self.tokens[first].form.startswith("و") and self.clauses.in_headline(first)
        return later or self._voiced(colon + 1)

    def _voiced(self, k: int) -> bool:
        """Whether what follows a place's colon sounds like speech: quoted, a refusal, a first person
        plural."""
        t, lx = self.tokens[k], self.lexes[k]
        if t.form in QUOTE_MARKS and self.page.quote_of[k] >= 0:
            close = self.page.quotes[self.page.quote_of[k]].close
            ends = self.tokens[min(close + 1, len(self.tokens) - 1)].kind == "break"
            alone = all(t.form.startswith("ال") for t in self.tokens[k + 1 : close])
            if ends and alone and close - k <= _OUTLET + 1 and close + 2 < len(self.tokens):
                return False  # الكويت: «المرفأ», and then the text
            if close - k > 5 or (ends and self.clauses.in_headline(k)):
                return True  # كوربان: «لن نتراجع»; below a headline a short one is the outlet of a dateline
        if t.form in _FIRSTS:
            return True
        return lx.word_class == "negation" or (t.form[:1] == "ن" and lx.verb) or t.form.startswith("سن")
