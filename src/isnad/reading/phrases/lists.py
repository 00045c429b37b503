"""The noun phrases that follow one another as members of one list: those that و, a comma or a word of
addition joins.
"""

from __future__ import annotations

import msgspec

from isnad.lexicons.gazetteer import PORTFOLIO, facts
from isnad.reading.names.roles import HEIR
from isnad.reading.phrases.noun_phrases import HONOURS, NounPhrases, Phrase
from isnad.reading.phrases.office_holders import TWO_OF_THEM
from isnad.reading.words.event_words import core_in, event_words, names_act, ta_words
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.party_words import (
    PEOPLED,
    attitudes,
    head_class,
    head_in,
    opening,
    possessed,
    prepositions,
    times,
    verb_shaped,
    verbal,
)
from isnad.text.folding import fold

__all__ = ["SEATS", "WHOSE", "PhraseLists"]

# What tells where the body before it is: منظمة «الغد» ومقرها بيروت.
SEATS = frozenset(fold(w) for w in ("مقرها", "مقره", "مركزها", "مركزه"))
# What opens no member of a list: a seat, or the head of those told (المدن وعلى رأسها حماة).
_LED_ASIDE = frozenset("و" + w for w in SEATS) | frozenset(
    fold(w) for w in ("رأسها", "رأسهم", "رأسه", "رأسهما", "مقدمتها", "مقدمتهم")
)
_MINISTERS, _MEMBER = fold("وزراء"), fold("عضو")
# What has its tasks joined by و, and how far before the last of them it stands.
_MINISTRY = frozenset(fold(w) for w in ("وزير", "وزيرة", "وزارة", "مفوض", "مفوضة", "مفوضية"))
_OFFICE_REACH = 5
# Where the people of a land are for whom a minister is.
_ABROAD = frozenset(fold(w) for w in ("الخارج", "بالخارج", "المهجر", "بالمهجر"))
# How many are told in a row at most.
_MEMBERS = 40
_JOINS = frozenset(("و", fold("أو")))
# What adds one more to those told.
_ADDING = {
    fold(words).split()[0]: tuple(fold(words).split())
    for words in (
        *("وكذلك", "وكذا", "وأيضا", "كذلك", "إضافة إلى", "بالإضافة إلى", "وبالإضافة إلى", "علاوة على"),
        *("فضلا عن", "وغيره من", "وغيرها من", "وغيرهم من", "وغيرهما من"),
        *("وخاصة", "وبخاصة", "وخصوصا", "ولا سيما", "ولاسيما", "وتحديدا"),
    )
}
# What adds those who go along with who acts.
_ALONG = {
    fold(words).split()[0]: tuple(fold(words).split())
    for words in (
        *("بمشاركة", "بمرافقة", "برفقة", "رفقة", "بمعية", "بصحبة", "ومعه", "ومعها", "ومعهم"),
        "بالاشتراك مع",
    )
}
# Many of an office, which is no title of one before them; who goes with an official.
_OFFICERS = words("officers")
_DELEGATION = frozenset(fold(w) for w in ("والوفد", "ووفد", "والوفود", "ووفدا", "ومرافقوه", "ومرافقيه"))
_IN = fold("في")
# On which side of a place somebody is: شمالي سوريا.
_SIDES = frozenset(
    led + fold(side) + ya
    for side in ("شمال", "جنوب", "شرق", "غرب", "وسط")
    for ya in ("", "ي")
    for led in ("", "ب")
)
# The throne of an heir, whose title is no office of a body; and how many offices one man is told to have.
_THRONE, _OFFICES = fold("العهد"), 4
# How far behind the first words of a title its bearer is named, also where he is accredited: سفير لدى المجر.
_TITLED, _ACCREDITED, _AT = 4, 16, fold("لدى")
# What tells the rank of one in a list behind his name, and is no office of its own.
_RANKS = frozenset(fold(w) for w in ("كبير", "كبيرة", "القائم", "القائمة", "الملحق", "الملحقة"))
# What leads whose an office or a member is: ممثل عن فلان.
WHOSE = frozenset(fold(w) for w in ("في", "من", "عن"))
# What leads each of those to whom something is done.
_AGAIN = frozenset(fold(w) for w in ("على", "ضد", "مع"))
# What leads those told one by one.
_THEIR_NUMBER = frozenset(("وعددهم", "وعددها", "وعددهن", "وعددهما"))
_EACH = frozenset(("كل", "كلا"))
_AT_LEAST = tuple(fold("على الأقل").split())


class PhraseLists(NounPhrases):
    """The phrases of one page and the lists in which they stand."""

    def conjoined(self, phrase: Phrase, limit: int) -> list[Phrase]:
        """The phrase and those joined to it by و, a comma before a last و, or أو."""
        tokens = self.page.tokens
        limit = min(limit, len(tokens))
        phrase = self._with_bearer(phrase, limit)
        out = [phrase]
        at = phrase.last
        while at < limit and len(out) < _MEMBERS:
            at = self._past_tail(out[-1], at, limit, phrase.prep)
            more = self._past_adding(at, limit, phrase.prep, _ADDING)
            along = self._past_adding(at, limit, "", _ALONG) if more == at else at
            if (
                along > at
                and self._peopled(out[-1])
                and not (self._where(out[-1]) or self._led_by(phrase.first))
            ):
                more = along
            if more > at:
                nxt = self.phrase(more, limit, phrase.prep)
                if nxt is None or not self._peopled(nxt):
                    break
                out.append(nxt)
                at = nxt.last
                continue
            nxt = self._member_at(at, limit, phrase.prep, listed=len(out) > 1)
            if nxt is None or tokens[nxt.first].form in _LED_ASIDE:
                break
            nxt = self._with_bearer(self._led_name(nxt, limit), limit)
            if self._theirs_too(out[-1], nxt) or self.of_ministry(nxt.first):
                named = (*out[-1].mentions, *nxt.mentions)
                out[-1] = msgspec.structs.replace(out[-1], last=nxt.last, mentions=named)
                at = nxt.last
                continue
            if self._of_two_lands(out[-1], nxt):
                out[-1] = msgspec.structs.replace(out[-1], last=nxt.last)
                at = nxt.last
                continue
            if self._describes_too(out[-1], nxt):
                at = nxt.last
                continue
            again = phrase.prep and tokens[nxt.first - 1].form == "و" + phrase.prep
            if not again and (self._is_clause(nxt) or self._unlike(phrase, nxt)):
                break
            if self._done_too(phrase, nxt) or self._another_deed(phrase, nxt) or self._acts_itself(nxt):
                break
            if self.opening_at(nxt.first).prep and self.opening_at(nxt.first).prep != phrase.prep:
                break
            out.append(nxt)
            at = nxt.last
        return out

    def _with_bearer(self, phrase: Phrase, limit: int) -> Phrase:
        """An office with the second one right behind it and the name that bears both: وزير البحر | عضو مجلس
        المدينة الدكتور فلان.
        """
        end = phrase.last
        office = phrase.head in HONOURS or head_in(phrase.head, "office")
        if not office or end >= limit or self.page.tokens[end].form != _MEMBER:
            return phrase
        nxt = self.phrase(end, limit)
        if nxt is None or any(self._of_person(m) for m in phrase.mentions):
            return phrase
        named = any(self._of_person(m) for m in nxt.mentions)
        return msgspec.structs.replace(phrase, last=nxt.last, mentions=nxt.mentions) if named else phrase

    def _led_name(self, phrase: Phrase, limit: int) -> Phrase:
        """A member of a list with the person to whose name its title leads: ووزير الثقافة | والإعلام فلان،
        وسفير النمسا | لدى المجر فلان.
        """
        at, limit = phrase.last, min(limit, len(self.page.tokens))
        accredited = at < limit and self.page.tokens[at].form == _AT
        near = self.cast.mention_of[at : min(limit, at + (_ACCREDITED if accredited else _TITLED))]
        m = next((n for n in near if n >= 0 and (not accredited or self._of_person(n))), -1)
        if m < 0 or not self._of_person(m):
            return phrase
        lead = self.cast.mentions[m].lead
        where = self.phrase(at + 1, limit, _AT) if accredited else None
        if lead > phrase.first and (where is None or lead != where.last):
            return phrase  # سفير النمسا لدى المجر | مندوبها الدائم لدى المنظمة فلان
        end = self.cast.mentions[m].last
        return msgspec.structs.replace(phrase, last=end, mentions=(m,)) if end <= limit else phrase

    def of_ministry(self, k: int) -> bool:
        """Whether the word at token `k` goes on with what a minister or ministry is for: وزير الخارجية
        | والتعاون الدولي.
        """
        form, tokens = self.page.tokens[k].form, self.page.tokens
        matter = form.startswith("وال") and (facts(form[1:]) & PORTFOLIO or self._abroad(k))
        if not matter:
            return False
        for n in range(k - 1, max(-1, k - _OFFICE_REACH), -1):
            if core_in(tokens[n].form, _MINISTRY):
                return n < k - 1
            if not opening(tokens[n].form).article:
                return False
        return False

    def _abroad(self, k: int) -> bool:
        """وزير الخارجية | والكينيين في الخارج: whether the people of a land abroad stand at token `k`."""
        near = [t.form for t in self.page.tokens[k + 1 : k + 4]]
        return self.page.tokens[k].form.endswith("ين") and not _ABROAD.isdisjoint(near)

    def _member_at(self, at: int, limit: int, prep: str, *, listed: bool) -> Phrase | None:
        """The phrase that و, أو or a comma at token `at` joins to those, several if `listed`, before it."""
        t = self.page.tokens[at]
        if at + 1 < limit and t.form in "،,":
            more = self._list_goes_on(at, limit) or self._another(at + 1, limit, listed)
            return self.phrase(at + 1, limit, prep) if more else None
        again = bool(prep) and t.form[:1] == "و" and prepositions().get(t.form[1:]) == prep
        if again or (t.form in _JOINS and at + 1 < limit):
            return self.phrase(at + 1, limit, prep)
        glued = t.kind == "word" and self.opening_at(at).conj == "و"
        return self.phrase(at, limit, prep) if glued else None

    def _past_tail(self, member: Phrase, at: int, limit: int, prep: str) -> int:
        """The token after what only belongs to the member that ends before token `at`, where a list that
        `prep` leads goes on behind it; else `at`.
        """
        tokens = self.page.tokens
        least = tokens[at].form == _AT_LEAST[0] and tuple(t.form for t in tokens[at : at + 2]) == _AT_LEAST
        if least and self._joined_people(at + 2, limit):
            return at + 2
        past = self._past_title(at, limit)
        past = past if past > at else self._past_whose(member, at, limit)
        past = past if past > at else self._past_place(at, limit)
        past = past if past > at else self._past_loyalty(at, limit)
        return past if past > at else self._past_where(at, limit, prep)

    def _past_whose(self, member: Phrase, at: int, limit: int) -> int:
        """The token after what tells where or whose some people are, where و joins more such people, else
        `at`: نائبا في البرلمان | وصحفيا.
        """
        form = self.page.tokens[at].form
        glued = self.page.tokens[at].kind == "word" and self.opening_at(at).prep in ("ب", "ل")
        if member.article or member.mentions or not (glued or form in WHOSE):
            return at
        whose = self.phrase(at + (not glued), limit, "" if glued else form)
        if whose is None or whose.last >= limit or not (whose.article or whose.mentions):
            return at
        k = whose.last
        if not self.opens_joined(k) or self.opening_at(k).article or self._says_on(k, limit):
            return at
        nxt = self.phrase(k, limit)
        some = nxt is not None and not nxt.mentions and head_in(nxt.head, *PEOPLED, "number")
        return k if some else at

    def _joined_people(self, k: int, limit: int) -> bool:
        """Whether و joins people or a name at token `k`."""
        if k >= limit or not self.opens_joined(k):
            return False
        nxt = self.phrase(k, limit)
        people = self.page.tokens[k].kind == "number" or self._honoured(k, limit)
        return nxt is not None and (people or self._peopled(nxt))

    def _past_title(self, at: int, limit: int) -> int:
        """The token after the office told behind a name, where و joins another behind it, past a comma or by
        name; else `at`: استقبل فلانا، وزير الزراعة، | والوفد الذي معه، فلانا رئيس الحزب | وفلانا.
        """
        tokens = self.page.tokens
        k = at + (tokens[at].form in "،,")
        if k >= limit or self.cast.kind_at(at - 1) != "person" or tokens[k].kind != "word":
            return at
        end = self._past_offices(k, limit)
        if end == k:
            return at
        closed = end < limit and tokens[end].form in "،,"
        joined = self._joined_people(end + closed, limit)
        return end if joined and (closed or self._somebody_else(end)) else at

    def _past_offices(self, k: int, limit: int) -> int:
        """The token after the offices told in a row from token `k`, with where the last is; `k` without one:
        كبير الحرس في ديوان الوزير، ولي العهد أمين الخزانة وزير الداخلية.
        """
        tokens, end = self.page.tokens, k
        for _ in range(_OFFICES):
            word = tokens[end] if end < limit else None
            if word is None or word.kind != "word" or self.opens_joined(end) or word.form in _OFFICERS:
                break
            heir = next((n for n in (end, end + 1) if self._heir(n, limit)), -1)  # ولي | ولي العهد
            if heir >= 0:
                end = heir + 2
                continue
            ranked = word.form in _RANKS or head_in(word.form, "office")
            title = self.phrase(end, limit) if ranked else None
            if title is None or title.prep or any(self._of_person(m) for m in title.mentions):
                break
            end = title.last
            end += end < limit and self.of_ministry(end)
        if k < end < limit - 1 and tokens[end].form == _IN:
            where = self.phrase(end + 1, limit, _IN)
            parted = where is not None and where.last < limit and tokens[where.last].form in "،,"
            end = where.last if where is not None and parted else end
        return end

    def _heir(self, k: int, limit: int) -> bool:
        """Whether the title of an heir opens at token `k`: ولي العهد."""
        tokens = self.page.tokens
        return k + 1 < limit and tokens[k].form == HEIR and tokens[k + 1].form == _THRONE

    def _somebody_else(self, k: int) -> bool:
        """Whether what و joins at token `k` is no more of a title before it: وزير الداخلية | ومحمد سالم، رئيس
        الأركان | وقادة الأفرع, not رئيس الوزراء | ووزير الدفاع.
        """
        named = self.cast.kind_at(k) == "person" or k in self.leads or self._honoured(k, k + _OFFICE_REACH)
        form = self.page.tokens[k].form
        return named or form in _DELEGATION or form[1:] in _OFFICERS

    def _honoured(self, k: int, limit: int) -> bool:
        """Whether و joins a title of honour at token `k`, with an office behind it: | ومعالي وزير المالية."""
        tokens = self.page.tokens
        honour = k + 1 < min(limit, len(tokens)) and tokens[k].form[1:] in HONOURS
        return honour and head_in(tokens[k + 1].form, "office")

    def _of_person(self, m: int) -> bool:
        return self.cast.entities[self.cast.mentions[m].entity].type == "person"

    def goes_along(self, member: Phrase) -> bool:
        """Whether one of a list is told as going along with those before: مستوطنون بمشاركة | أحد الوزراء."""
        before = self.page.tokens[member.first - 1].form if member.first else ""
        return any(before == words[-1] for words in _ALONG.values())

    def _where(self, phrase: Phrase) -> bool:
        """Whether a phrase is of a place, which nobody goes along with: زار المدينة | برفقة الوفد."""
        return head_in(phrase.head, "place") or self.cast.kind_at(phrase.last - 1) == "place"

    def _past_adding(self, at: int, limit: int, prep: str, adding: dict[str, tuple[str, ...]]) -> int:
        """The token after words that add one more, with the preposition of the first; else `at`: قصف المعسكر
        وكذلك | مقر القيادة.
        """
        tokens = self.page.tokens
        k = at + (at < limit and tokens[at].form in "،,")
        words = adding.get(tokens[k].form, ()) if k < limit else ()
        end = k + len(words)
        if not words or end >= limit or any(t.form != w for t, w in zip(tokens[k:end], words, strict=True)):
            return at
        again = bool(prep) and prepositions().get(tokens[end].form) == prep
        return end + again

    def _peopled(self, phrase: Phrase) -> bool:
        """Whether a phrase names or tells people, a body or a place, and no act: فضلا عن | قصف المدينة."""
        named = self.cast.mention_of[phrase.first] >= 0 or phrase.first in self.leads
        told = head_in(phrase.head, *PEOPLED, "place") or bool(phrase.mentions)
        return named or (told and not names_act(phrase.head))

    def _past_place(self, at: int, limit: int) -> int:
        """The token after the place that one member's في tells, where و joins another that is no place, else
        `at`: مواقع الجيش في بلدة الغد | ومقاتلي الحركة.
        """
        tokens = self.page.tokens
        if at + 2 >= limit or not (tokens[at].form == _IN or tokens[at].form in _SIDES):
            return at
        where = self.phrase(at + 1, limit, _IN)
        if where is None or not where.mentions or where.last >= limit:
            return at
        k = where.last
        k += tokens[k].form in "،," and k + 1 < limit
        if not self.opens_joined(k) or self._says_on(k, limit):
            return at
        who = self.cast.kind_at(k) in ("person", "organization")
        people = head_in(self.page.tokens[k].form, *PEOPLED) and not head_in(
            self.page.tokens[k].form, "place"
        )
        return k if who or people else at

    def _past_loyalty(self, at: int, limit: int) -> int:
        """The token after what tells with whom a body stands, where و joins another body, else `at`: الجيش
        الموالي للحكومة | والمقاومة، القوات المسلحة | الداعمة للشرعية والحرس.
        """
        tokens = self.page.tokens
        k = at + (tokens[at].form in attitudes())
        if k >= limit or tokens[k - 1].form not in attitudes() or not self.opening_at(k - 1).article:
            return at
        whom = self.phrase(k, limit) if tokens[k].kind == "word" else None
        if whom is None or whom.prep != "ل" or whom.last >= limit or not self.opens_joined(whom.last):
            return at
        k = whom.last
        body = head_in(tokens[k].form, "force", "body", "container") or self.cast.kind_at(k) == "organization"
        return k if body and not self._says_on(k, limit) else at

    def _past_where(self, at: int, limit: int, prep: str) -> int:
        """The token after a comma or what tells where a member is, where و and the preposition of the list
        stand again, else `at`: هجمات على الميناء في عدن، | وعلى ناقلة.
        """
        tokens, k = self.page.tokens, at
        for _ in range(2 if prep in _AGAIN else 0):
            glued = tokens[k].kind == "word" and self.opening_at(k).prep == "ب"
            where = self.phrase(k + (not glued), limit) if glued or tokens[k].form == _IN else None
            if where is None or not where.mentions or where.last + 1 >= limit:
                break
            k = where.last
        k += tokens[k].form in "،,"
        form = tokens[k].form if k + 1 < limit and tokens[k].kind == "word" else ""
        return k if form[:1] == "و" and prepositions().get(form[1:]) == prep else at

    def _describes_too(self, phrase: Phrase, nxt: Phrase) -> bool:
        """Whether what و joins is one more adjective: أهداف حكومية وأجنبية، المباني الهامة والحيوية."""
        if nxt.mentions or phrase.last < phrase.first + 2 or phrase.mentions:
            return False
        one, two = self.page.tokens[phrase.last - 1].form, self.page.tokens[nxt.first].form
        o = self.opening_at(nxt.first)
        bare = two[o.skip :]
        known = phrase.article and one.endswith("ه") and self.page.tokens[nxt.first].text.endswith("ة")
        hers = known and bare in head_class("adjective")
        alike = hers or ((known or one.endswith("يه")) and bare.endswith("يه"))
        return (
            alike
            and one.startswith("ال") == o.article
            and not any(bare in head_class(kind) for kind in ("people", "body", "container", "force"))
        )

    def _of_two_lands(self, phrase: Phrase, nxt: Phrase) -> bool:
        """Whether what و joins is the adjective of one more land: الرئيسان الكيني | والغاني."""
        if phrase.mentions or nxt.mentions or phrase.last < phrase.first + 2 or nxt.last > nxt.first + 1:
            return False
        one, two = phrase.last - 1, nxt.first
        if self.opening_at(one).article != self.opening_at(two).article or self.opening_at(two).prep:
            return False
        bare = (self.page.tokens[k].form[self.opening_at(k).skip :] for k in (one, two))
        return all(form.endswith(("ي", "يه")) and country_of_nisba(form) for form in bare)

    def _theirs_too(self, phrase: Phrase, nxt: Phrase) -> bool:
        """Whether what و joins is one more whose people are told: أهالي حلب وحماة، وزراء الخارجية والدفاع."""
        if phrase.article or phrase.last < phrase.first + 2 or self.opening_at(nxt.first).prep:
            return False
        kinds = [self.cast.kind_at(k) for k in (phrase.last - 1, nxt.first)]
        if kinds == ["place", "place"]:
            # وزيرا خارجية تونس | والجزائر
            return head_in(phrase.head, "people") or phrase.head in TWO_OF_THEM
        known = nxt.article and nxt.last == nxt.first + 1 and self.opening_at(phrase.last - 1).article
        if (
            kinds == ["", ""]
            and known
            and (phrase.head in TWO_OF_THEM or self._dual(phrase.first, phrase.last))
        ):
            return True  # وفدا الحكومة | والمتمردين
        words = [self.page.tokens[k].form for k in (phrase.last - 1, nxt.first)]
        charges = all(head_in(w, "body") and not head_in(w, "force", "container") for w in words)
        return kinds == ["", ""] and phrase.head == _MINISTERS and charges

    def _another(self, i: int, limit: int, listed: bool) -> bool:
        """Whether a و after a comma joins one more of people or bodies, and no clause follows: فلانا، ووفدا
        من …; the last of those `listed` may be followed by what the verb leads: الحكومة، والحزب، والجيش |
        بالكذب.
        """
        form = self.page.tokens[i].form
        named = i in self.leads or self.cast.mention_of[i] >= 0 or form[1:] in head_class("number")
        named = named or self._honoured(i, limit)
        known = head_in(form, *PEOPLED) and not possessed(form)
        if not self.opens_joined(i) or not (named or known):
            return False
        nxt = self.phrase(i, limit)
        if nxt is None or self._is_clause(nxt):
            return False
        nxt = self._with_bearer(self._led_name(nxt, limit), limit)
        if nxt.last >= limit:
            return True
        t = self.page.tokens[nxt.last]
        led = bool(nxt.prep) and self.opening_at(nxt.last).prep == nxt.prep  # ولأمير المنطقة ولوكيلها
        timed = t.form in times() and form[1:] in head_class("number")
        office = head_in(t.form, "office") or t.form in _RANKS
        titled = self.cast.kind_at(nxt.last - 1) == "person" and office
        parted = t.kind == "mark" or self.classes[nxt.last] in ("preposition", "relative")
        on = listed and bool(self.opening_at(nxt.last).prep) and not possessed(t.form)  # not بدورها
        return parted or led or timed or titled or on

    def _done_too(self, phrase: Phrase, nxt: Phrase) -> bool:
        """Whether what و joins to people or a name is one more act done to them: طرد اللصوص ودحرهم."""
        t = self.page.tokens[nxt.first]
        if t.form in _THEIR_NUMBER:
            return True  # ضبط الجناة | وعددهم 11
        his = t.text.endswith("ه")
        if nxt.mentions or nxt.last != nxt.first + 1 or not (his or possessed(t.form)):
            return False
        stem = t.form[:-1] if his and not t.form.endswith(("ته", "ايه", "اوه")) else t.form
        last = self.cast.kind_at(phrase.last - 1)
        people = last == "person" or head_in(self.page.tokens[phrase.first].form, *PEOPLED)
        return people and last != "place" and not head_in(stem, *PEOPLED, "place", "thing")

    def _acts_itself(self, nxt: Phrase) -> bool:
        """… وزير المياه | و«اتحاد البحارة» يلوح بإضراب: whether the quoted name that و joins has a verb of
        its own."""
        k, tokens = nxt.last, self.page.tokens
        k += k < len(tokens) and self.page.closes_quote(k)
        if not nxt.mentions or k >= len(tokens) or not self.page.closes_quote(k - 1):
            return False
        form = tokens[k].form
        return form[0] in "يت" and verbal(form) and not head_in(form, *PEOPLED, "place", "thing")

    def _another_deed(self, phrase: Phrase, nxt: Phrase) -> bool:
        """Whether what و joins to a thing or people is the masdar of another act, with its genitive: اقتحام
        المنزل | ومصادرة الأسلحة.
        """
        if nxt.article or nxt.mentions[:1] == (nxt.first,) or nxt.last < nxt.first + 2:
            return False
        return self._is_deed(nxt.first) and not self._is_deed(phrase.first)

    def _is_deed(self, k: int) -> bool:
        """Whether the word at token `k` can be the masdar of an act."""
        t = self.page.tokens[k]
        found = event_words(t.form) or (ta_words(t.form) if t.text.endswith("ة") else ())
        return any(w.kind == "masdar" and w.plover for w in found)

    def _unlike(self, phrase: Phrase, nxt: Phrase) -> bool:
        """A bare indefinite word after a name and و begins a clause: … وفرنسا وأثار غضب …"""
        if not (phrase.mentions or phrase.article) or nxt.mentions or nxt.article:
            return False
        form = self.page.tokens[nxt.first].form
        if self.page.tokens[nxt.first].kind == "number" or possessed(form):
            return False
        if self._where(phrase) and head_in(form, "place") and nxt.last > nxt.first + 1:
            return False  # بلدة الغد | وقرية مجهولة
        whose = nxt.last > nxt.first + 1 and self.opening_at(nxt.first + 1).article
        if whose and head_in(form, "place", "thing") and not lex(form).verb:
            return False  # الدوريات | ومحطات الكهرباء
        return not head_in(form, *PEOPLED, "number", "quantity")

    def counted(self, phrase: Phrase) -> bool:
        """Whether a number or a word of number opens the phrase or stands before its من."""
        first = phrase.first
        heads = [first] if first < 2 or self.page.tokens[first - 1].form != "من" else [first, first - 2]
        return any(self.page.tokens[k].kind == "number" or self.counts(k) for k in heads)

    def each_of(self, phrase: Phrase) -> bool:
        """Whether كل من stands before a phrase, which tells no number: دعا كلا من | الحكومة والمعارضة."""
        k = phrase.first - 2
        return k >= 0 and self.page.tokens[k + 1].form == "من" and core_in(self.page.tokens[k].form, _EACH)

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
        led = self.classes[nxt.last] in ("preposition", "relative") or t.form in prepositions()
        free = self.cast.mention_of[nxt.last] < 0 and not led
        return t.kind == "word" and free and not (o.article or o.conj or o.prep)

    def _is_clause(self, phrase: Phrase) -> bool:
        """وأضاف، وقتل: what looks like a joined noun begins a clause of its own."""
        i = phrase.first
        if self.cast.mention_of[i] >= 0 or i in self.leads:
            return False
        lx = lex(self.page.tokens[i].form)
        form = self.page.tokens[i].form
        if phrase.article and head_in(form, "body"):
            return False  # الحكومة | والمعارضة
        described = lx.participle and not form.endswith("ون")  # not مؤيدون: nobody's circumstance
        if described or verbal(form) or verb_shaped(form[1:]):
            return True
        return (
            not phrase.mentions
            and not head_in(form, "container")
            and any(w.kind in ("verb", "masdar", "noun") for w in event_words(form))
        )
