"""Under which words an event records a party, where they say more than who it is: how many of a body's people
(15 من الجيش والشرطة), to whom those are loyal (القوات الموالية للرئيس), which one of its kind it is (اللجنة
for لجنة الإنقاذ).
"""

from __future__ import annotations

from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.walk import OWNED_BY
from isnad.reading.words.event_words import names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import PEOPLED, attitudes, head_in
from isnad.spans import Span
from isnad.text.folding import fold, letter_offsets
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["EventWording"]

_OF, _TO = fold("من"), fold("ل")
# A side of politics by its own name, behind which ل tells something else: أحزاب المعارضة | لتمرير القانون.
_A_SIDE = frozenset(fold(w) for w in ("المعارضة", "معارضة"))
# What a lone definite noun can take up, but for those that many things are called by: دولة القانون.
_SINGLE = ("body", "place", "thing", "container")
# How nouns for more than one end.
_SEVERAL = ("ات", "ين", "ون", "ان", "تي")
_COMMON = frozenset(fold(w) for w in ("دولة", "منطقة", "مدينة", "بلاد", "رجال", "جميع"))
# Forces that are told by whose they are, and how many words his title has.
_FORCES = words("forces_of")
_TITLE = 3
# Those sent by a body, and how many words lead to its name.
_DELEGATIONS = frozenset(fold(w) for w in ("وفد", "وفدا", "وفود", "وفودا"))
_DELEGATION = 4
_OUSTED = frozenset(fold(w) for w in ("المخلوع", "المعزول", "الراحل", "الانقلابي", "المتمرد"))
# Within how many tokens after من those are told.
_REACH = 14


class EventWording:
    """The fuller words for the parties of one page's events."""

    def __init__(self, parties: Parties) -> None:
        self.parties, self.page, self.cast = parties, parties.page, parties.cast
        self._told: dict[str, list[tuple[int, Span]]] = {}

    def fuller(self, party: Party) -> Party | None:
        """The description that an event records for a party; None where it records the party itself."""
        counted = self._counted.get(self.page.token_at(party.span.start))
        if counted is not None:
            return Party(-1, counted)
        if party.entity >= 0 or party.name:
            return self._delegation_of(party) or self._forces_of(party)
        known = self._taken_up(party)
        if known is not None:
            return Party(-1, known)
        end = self._described_on(self.page.token_at(party.span.end - 1) + 1)
        return Party(-1, Span(party.span.start, end)) if end else None

    def _delegation_of(self, party: Party) -> Party | None:
        """The delegation that is told by the body from which it comes: وفد من حركة الغد."""
        k = self.page.token_at(party.span.start)
        for j in range(k - 1, max(-1, k - 1 - _DELEGATION), -1):
            t, o = self.page.tokens[j], self.parties.opening_at(j)
            if t.kind == "word" and not o.article and t.form[o.skip :] in _DELEGATIONS:
                start = t.start + letter_offsets(t.text)[o.skip]
                return Party(-1, Span(start, self._past_mark(party.span.end, j)))
            quoted = t.kind == "mark" and t.form in QUOTE_MARKS
            leads = t.form == _OF or (not o.article and head_in(t.form, "container", "body"))
            if not (quoted or leads or self.page.tokens[j + 1].form == _OF):
                return None
        return None

    def _past_mark(self, end: int, first: int) -> int:
        """The offset `end`, or the end of a mark there that closes what opened behind token `first`: وفد من
        حركة «الغد|».
        """
        k = self.page.token_at(end - 1) + 1
        closes = k < len(self.page.tokens) and self.page.closes_quote(k)
        own = closes and self.page.quotes[self.page.quote_of[k]].open > first
        return self.page.tokens[k].end if own else end

    def _forces_of(self, party: Party) -> Party | None:
        """The forces that are told by the person whose they are: قوات الرئيس السابق فلان."""
        k = self.page.token_at(party.span.start)
        if self.cast.kind_at(k) != "person" or self.cast.mentions[self.cast.mention_of[k]].first != k:
            return None
        for j in range(k - 1, max(-1, k - 2 - _TITLE), -1):
            o, t = self.parties.opening_at(j), self.page.tokens[j]
            if t.kind == "word" and not o.article and t.form[o.skip :] in _FORCES:
                after = self.page.tokens[j + 1].form
                his = j + 1 == k or head_in(after, "office") or after in _OUSTED
                led = j > 0 and head_in(self.page.tokens[j - 1].form, "office")  # قائد قوات الغد فلان
                start = t.start + letter_offsets(t.text)[o.skip]
                return Party(-1, Span(start, party.span.end)) if his and not led else None
            if not o.article and not head_in(t.form, "office"):
                return None
        return None

    def _taken_up(self, party: Party) -> Span | None:
        """The fuller words before of the body or thing that a lone definite noun takes up: اللجنة for لجنة
        الإنقاذ.
        """
        k = self.page.token_at(party.span.start)
        t, o = self.page.tokens[k], self.parties.opening_at(k)
        if not o.article or party.span.end > t.end:
            return None
        noun = t.form[o.skip :]
        if noun not in self._told:
            self._told[noun] = self._told_of(noun)
        return next((span for n, span in reversed(self._told[noun]) if n < k), None)

    def _places_of(self, noun: str) -> list[int]:
        """The tokens of a word of the page that is in no name, its clitics off."""
        near = (k for k, form in enumerate(self.page.words) if form.endswith(noun))
        return [
            k
            for k in near
            if self.cast.mention_of[k] < 0 and self.page.words[k][self.parties.opening_at(k).skip :] == noun
        ]

    def _told_of(self, noun: str) -> list[tuple[int, Span]]:
        """The descriptions that a noun for a single body, place or thing heads, by whose they are."""
        out: list[tuple[int, Span]] = []
        if noun in _COMMON or noun.endswith(_SEVERAL) or (len(noun) > 4 and noun[2] == "ا"):
            return out
        for k in self._places_of(noun):
            if not head_in(self.page.tokens[k].form, *_SINGLE):
                continue
            phrase = self.parties.phrase(k, k + _REACH)
            if phrase is None or phrase.first != k or phrase.article or phrase.last < k + 2:
                continue
            whose = self.page.tokens[phrase.last - 1]
            if phrase.mentions or self.parties.opening_at(phrase.last - 1).article or whose.kind == "mark":
                out.append((k, self.parties.described(phrase, phrase.last).span))
        return out

    _counted_kept: dict[int, Span] | None = None

    @property
    def _counted(self) -> dict[int, Span]:
        """The words that count the people of several together, by each token of those: 15 من | الجيش والشرطة.

        Of one body it is the body that an event records.
        """
        if self._counted_kept is None:
            self._counted_kept = self._find_counted()
        return self._counted_kept

    def _find_counted(self) -> dict[int, Span]:
        tokens, out = self.page.tokens, dict[int, Span]()
        behind = [k for k, form in enumerate(self.page.words[2:-1], 2) if form == _OF]
        for at in behind:
            first = at - 1 if self._number(at - 1) else at - 2
            group = self._of_several(at + 1) if self._number(first) else None
            if group is not None:
                span = Span(tokens[first].start, tokens[group - 1].end)
                out.update(dict.fromkeys(range(at + 1, group), span))
        return out

    def _number(self, k: int) -> bool:
        t = self.page.tokens[k]
        return t.kind == "number" or (self.cast.mention_of[k] < 0 and head_in(t.form, "number"))

    def _of_several(self, first: int) -> int | None:
        """The token after two or more that و joins from token `first`; None where they are not people."""
        group = self.parties.phrase(first, first + _REACH)
        if group is None:
            return None
        named = self.cast.mention_of[first] >= 0 or first in self.parties.leads
        if not (named or head_in(group.head, *PEOPLED)):
            return None
        members = self.parties.conjoined(group, first + _REACH)
        if len(members) < 2 or any(self._number(m.first) for m in members[1:]):
            return None  # 11 من الحركة و10 مدنيين
        return members[-1].last

    def _described_on(self, last: int) -> int:
        """Where the description ends whose last word stands before token `last`, with what that governs; 0
        where it governs nothing.
        """
        tokens = self.page.tokens
        if last >= len(tokens) or tokens[last].kind != "word":
            return 0
        form = tokens[last - 1].form
        if (form in attitudes() and form not in _A_SIDE) or form.removeprefix("ال") in OWNED_BY:
            whom = self.parties.phrase(last, last + _REACH)
            to_do = whom is not None and (names_act(whom.head) or lex(whom.head).masdar)
            led = whom is not None and whom.prep == _TO and not to_do  # الشركاء | لتعزيز السلام
            return tokens[whom.last - 1].end if whom is not None and led else 0
        return 0
