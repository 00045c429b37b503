"""The parties that noun phrases around an event name.

A party is the entity that a phrase names or means (الوزير for the minister named before) or, where it names
none, its own words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from isnad.reading.parties.lands import HIS_COUNTRY
from isnad.reading.parties.latter import LATTER, described_last
from isnad.reading.parties.mentions import WHERE, PartyMentions
from isnad.reading.parties.party import Party
from isnad.reading.parties.spokesmen import Spokesmen
from isnad.reading.parties.tails import ON_PART, named_behind, some_body, tail_end, whole_of_share
from isnad.reading.phrases.noun_phrases import SOME_OF, Phrase
from isnad.reading.phrases.office_holders import HIS_HONOUR, TWO_OF_THEM, OfficeHolders
from isnad.reading.phrases.times import TIME_UNITS
from isnad.reading.phrases.walk import OWNED_BY
from isnad.reading.words.cast import Cast
from isnad.reading.words.event_words import core_in, cores, names_act
from isnad.reading.words.lexis import source_heads, words
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.page_matter import matter
from isnad.reading.words.party_words import (
    PEOPLED,
    attitudes,
    backed,
    bound_prepositions,
    doers_of,
    head_class,
    head_in,
    listed_own,
    masculine,
    month_names,
    opening,
    own_words,
    possessed,
    sound_plural,
    times,
)
from isnad.spans import Span
from isnad.text.clitics import listed
from isnad.text.folding import fold, letter_offsets
from isnad.text.kept import Memory
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = ["WHERE", "Parties", "Party"]

# A district, or with a word for a body behind it a body: مديرية الشرطة.
_DIRECTORATE = fold("مديرية")
# Arms, or with a word for a service behind it that service: سلاح الجو.
_ARM, _SERVICES = fold("سلاح"), frozenset(fold(w) for w in ("الجو", "البحرية", "الطيران"))
_MARKS = "".join(QUOTE_MARKS)
# Sovereignty and his honour are one word; what a land has besides, and how far before.
_SOVEREIGN = fold("سيادت")
_OF_LANDS = frozenset(fold(w) for w in ("وحدة", "استقلال", "أمن", "استقرار", "سلامة", "حرية", "كرامة"))
_LIKE_REACH = 5
# In which somebody says what stands behind: اتهم الجيش في | بيان.
_TEXTS = source_heads("document")
# What tells no number of those whom it counts: كل من الوزير والسفير، أكثر من 200 شخص.
_EACH, _OVER = frozenset(("كل", "كلا", "اي")), frozenset(fold(w) for w in ("أكثر", "أقل"))
# Forces that are somewhere only to act there: اعتقل الجيش | في سيناء, not الحكومة في طرابلس.
_ANYWHERE = words("forces_anywhere")
# Which one of its kind a noun behind them tells: آخر جندي.
_WHICH_OF = words("which_of")
# The courts, behind which their adjective stands: القضاء العسكري, not القضاء على المسلحين.
_COURTS = fold("القضاء")
# Those of a place who are no body of it: العناصر الإرهابية بالمدينة.
_SENT_ON = frozenset((fold("تعزيزات"), fold("إمدادات")))
_MEMBERS = frozenset(("عناصر", "خلايا"))
# What tells alone how or when something is, and is no party.
_HOW_IT_IS = words("how_it_is")
# Papers and channels, by whose name no pronoun of people is meant.
_OUTLETS = source_heads("outlet")
# What turns a deed back on who does it.
_SELF = words("reflexive")
_OPENS = frozenset("([")
# What leaves a number to a body named before, and how many tokens back that stands.
_OF_THEM, _OF_THEM_REACH = frozenset(("منهم", "منها")), 60
# How many mentions announced by the same noun are tried for a description of two words.
_TRIES = 40

# Craft and guns that do what the state does whose they are.
_CRAFT = words("craft")
# Those who fight for a movement, and how words for many of them end, with a genitive or without.
_FIGHTERS = frozenset(
    fold(w + ending)
    for w in ("متمرد", "مسلح", "مقاتل", "متشدد", "متطرف", "إرهابي", "جهادي", "انقلابي", "مهاجم", "انفصالي")
    for ending in ("ون", "ين")
)
_REBELS = frozenset(fold(w) for w in ("متمرد", "انقلابي", "انفصالي"))
_REBEL = fold("متمرد")
# What takes up a movement by another noun than its own: قاتلت حركة الراية | المجموعة.
_GROUPS = frozenset(fold(w) for w in ("مجموعة", "جماعة", "تنظيم", "ميليشيا", "مليشيا"))
_OF_MANY = ("ون", "ين", "و", "ي")
# What announces the name of one who fights.
_MOVEMENTS = tuple(
    fold(w) for w in ("حركة", "جماعة", "تنظيم", "ميليشيا", "ميليشيات", "مليشيا", "مليشيات", "جبهة", "كتائب")
)
# Stands for whom a phrase names until it is asked.
_UNASKED = Party(-1, Span(-1, -1))
# What is held in a town that stands behind it.
_TALKS = frozenset(
    fold(w)
    for w in (
        "محادثات",
        "مفاوضات",
        "مباحثات",
        "مشاورات",
        "اجتماع",
        "اجتماعات",
        "قمة",
        "مؤتمر",
        "اتفاق",
        "حوار",
    )
)
# Bodies of which من tells no members: طالبت الحركة | من الجيش.
_WHOLE = frozenset(fold(w) for w in ("حركة", "منظمة", "جماعة", "جبهة"))


def _recall(word: Memory) -> tuple[str, ...]:
    """The cores of a word that was not asked yet."""
    word.cores = found = cores(word.form) if word.form else ()
    return found


class Parties(PartyMentions):
    """The phrases of one page and the parties that they name."""

    def __init__(self, page: Page, cast: Cast, dates: Sequence[Span] = ()) -> None:
        super().__init__(page, cast, dates)
        self.holders = OfficeHolders(page, cast)
        self.spokesmen = Spokesmen(page, cast)
        self.matter = matter(page)
        """What the page is about."""
        self._parties: dict[tuple[int, int, str, str], Party | None] = {}
        self._folded: dict[tuple[int, int], list[str]] = {}
        self.groups: dict[tuple[tuple[int, int, str, str], int, bool], tuple[list[Party], int]] = {}
        """Whom each phrase names with those joined to it before a limit, and where they end."""
        self.followed: dict[tuple[int, int], Any] = {}
        """What follows from a token to a limit (`events.after`), which several events of a clause ask for."""
        self.act_leads: dict[tuple[int, int], Any] = {}
        """What leads to the act at a token of the clause from another on (`events.leads`)."""
        self._cores: dict[int, frozenset[str]] = {}
        self.papers: dict[str, Party | None] = {}
        """What each word for a paper (الاتفاق) means on this page, as far as it was asked for."""

    def cores_around(self, i: int) -> frozenset[str]:
        """The cores that the words in the sentence of token `i` can have, clitics cut."""
        number = self.page.sentence_of[i]
        found = self._cores.get(number)
        if found is None:
            sentence = self.page.sentences[number]
            words = self.page.memories[sentence.first : sentence.last]
            found = frozenset().union(*[m.cores if m.cores is not None else _recall(m) for m in words])
            self._cores[number] = found
        return found

    def party(self, phrase: Phrase) -> Party | None:
        """Whom a phrase names; its own words where it names nobody; None where it can name nobody."""
        at = phrase.key
        found = self._parties.get(at, _UNASKED)
        if found is _UNASKED:
            found = self._parties[at] = self._named_by(phrase)
        return found

    def _named_by(self, phrase: Phrase) -> Party | None:
        if phrase.mentions:
            return self._by_name(phrase)
        if self._no_count(phrase):
            return None
        whole = whole_of_share(self, phrase)
        if whole is not None:
            return self.party(whole)
        head, lone = self.page.tokens[phrase.first].form, phrase.last == phrase.first + 1
        if lone or self.page.tokens[phrase.first].kind == "number" or head_in(head, "container", "number"):
            owner = self._owner(phrase)
            if owner is not None:
                return owner
        m = named_behind(self, phrase)
        if m is not None:
            return Party(m.entity, m.span)
        if phrase.head in _CRAFT and not lone:
            land = self._nisba(phrase.last - 1)
            if land is not None:
                return land  # مقاتلات تركية
        body = self._body_before(phrase) if lone else None
        if body is not None:
            return body
        if phrase.head in HIS_HONOUR and self._sovereignty(phrase):
            return None
        if phrase.head in HIS_HONOUR:
            bearer = self.holders.honoured(phrase, self.mentions_before(phrase.first))
            return Party(bearer.entity, bearer.span) if bearer is not None else self._described(phrase)
        town = self.page.tokens[phrase.first].text.endswith("ة")
        if phrase.head in HIS_COUNTRY and not (phrase.article or town):  # not البلدة، بلدة حدودية
            return self.country_of(phrase.first) or self._described(phrase)
        if phrase.article:
            meant = self.meant(phrase) or self._town_meant(phrase)
            if meant is not None:
                return meant
        if head_in(head, "office"):
            holder = self._holder_of_office(phrase)
            if holder is not None:
                return holder
        somebody = head_in(head, "container", "body", "people", "office", "place", "force")
        if not somebody and names_act(head) and (lone or head != _COURTS):
            return None
        if lone and head[self.opening_at(phrase.first).skip - 2 * phrase.article :] in _HOW_IT_IS:
            return None  # تعرضوا لقصف | عنيف
        return self._described(phrase)

    def _body_before(self, phrase: Phrase) -> Party | None:
        """The body named before that a lone word takes up by a pronoun: عشرة منهم، مسلحوها."""
        after = self.page.tokens[phrase.last].form if phrase.last < len(self.page.tokens) else ""
        if after in _OF_THEM:
            body = self.nearest(phrase.first, bodies=True, floor=max(0, phrase.first - _OF_THEM_REACH))
            if body is not None and not self._people_since(body, phrase.first):
                return body
        own = self.of_its_noun(phrase)
        if own is not None:
            return own
        n = self.cast.mention_of[phrase.first - 1] if phrase.first else -1
        if n >= 0 and self.cast.mentions[n].last == phrase.first and not phrase.conj:
            return None  # دعت نقابة الأطباء | أعضاءها
        head = self.page.tokens[phrase.first].form
        theirs = possessed(head) and not head.endswith("نا")  # قواتنا are those of who speaks
        if not theirs or not head_in(head, "container"):
            return None
        some = some_body(self, phrase.first) if head.endswith("ها") else None
        if some is not None:
            return self._described(some)  # فككت الوزارة خلية وقبضت على ثلاثة من | عناصرها
        body = self.state_speaking(phrase.first) or self.nearest(phrase.first, bodies=True)
        if body is not None and self._outlet(body):
            return None  # قالت سلمى الهدار لقناة «السد» إنها تشكر | أنصارها
        if body is not None and head.endswith("هم") and self._people_since(body, phrase.first):
            return None  # هاجم الجيش المتمردين وأسر ثلاثة من | أتباعهم
        he = body is not None and masculine(self.folded_words(body)[0])
        return (
            None if he and head.endswith("ها") and not head_in(head, "thing") else body
        )  # دعت المعارضة | أنصارها, and no مجلس

    def _outlet(self, party: Party) -> bool:
        """Whether a body is a paper or channel by its noun, whose nobody is: قناة «السد»."""
        first = self.page.token_at(party.span.start)
        near = self.page.tokens[max(0, first - 2) : first + 1]
        return any(core_in(t.form, _OUTLETS) for t in near)

    def _by_name(self, phrase: Phrase) -> Party:
        """Whom a phrase with a name in it means: the one named, or whoever its head tells (سكان عدن)."""
        named = [self.cast.mentions[m] for m in phrase.mentions]
        first = Party(named[0].entity, named[0].span)
        if named[0].first == phrase.first or self.page.tokens[phrase.first].kind == "mark":
            return first
        head = self.page.tokens[phrase.first].form
        act = names_act(head)
        if not act and (not head_in(head, "people") or self._definite(phrase)):
            for m in named:
                if self.cast.entities[m.entity].type == "person":
                    return Party(m.entity, m.span)
        if named[0].lead <= phrase.first and not head_in(head, "office"):
            return first
        if head_in(head, "people"):
            return first if self.his_ally(phrase.first) else self._described(phrase)
        if self.held_there(phrase.first):
            return self._described(phrase)
        if head_in(head, "place"):
            return Party(named[-1].entity, named[0].span)
        if head_in(head, "office") and not head_in(head, "container"):
            return self._holder_of_office(phrase) or self._described(phrase)
        return first

    def held_there(self, noun: int) -> bool:
        """Whether a town right behind the talks at token `noun` only tells where they are held: انسحب من
        مفاوضات | جنيف; not مفاوضات واشنطن وطهران، محادثات طهران مع واشنطن.
        """
        if noun < 0 or self.page.tokens[noun].form[self.opening_at(noun).skip :] not in _TALKS:
            return False
        n = self.cast.mention_of[noun + 1] if noun + 1 < len(self.page.tokens) else -1
        m = self.cast.mentions[n] if n >= 0 else None
        if m is None or m.first != noun + 1 or m.span.start > self.page.tokens[noun + 1].start:
            return False
        after = self.page.tokens[m.last].form if m.last < len(self.page.tokens) else ""
        return self.town(m.entity) and not after.startswith(("و", "مع"))

    def _no_count(self, phrase: Phrase) -> bool:
        """Whether a phrase is a number that counts nobody: a year, or the number of a make (إف-16)."""
        t = self.page.tokens[phrase.first]
        if t.kind != "number" or phrase.last > phrase.first + 1 or not phrase.first:
            return False
        before = self.page.tokens[phrase.first - 1]
        if phrase.last < len(self.page.tokens) and self.page.tokens[phrase.last].form in TIME_UNITS:
            return True  # 15 يوما
        dated = before.form in month_names() or before.form == ")" or before.form in times()
        return before.form in "-–" or (len(t.form) == 4 and t.form[:2] in ("19", "20") and dated)

    def _definite(self, phrase: Phrase) -> bool:
        """Whether the head can have no genitive, so that a name after it is its own: الخبير فلان، نظيره
        فلان.
        """
        form = self.page.tokens[phrase.first].form
        if self.opening_at(phrase.first).article or possessed(form):
            return True
        return self.page.tokens[phrase.first].text.endswith("ه") and head_in(form[:-1], "people")

    def words(self, party: Party) -> str:
        """A description's own words, with the article that ل has swallowed."""
        return own_words(self.page.text, party.span)

    def with_number(self, party: Party) -> Party:
        """A description with how many of them are meant, told before من: ستة | من المتمردين; not كل من."""
        k = self.page.token_at(party.span.start)
        if k < 2 or self.page.tokens[k - 1].form != "من" or not self.counts(k - 2):
            return party
        t, o = self.page.tokens[k - 2], self.opening_at(k - 2)
        if t.form[o.skip :] in (_OVER if self.page.tokens[k].kind == "number" else _EACH):
            return party
        glued = o.skip - 2 * o.article
        start = t.start + (letter_offsets(t.text)[glued] if glued > 0 else 0)
        return msgspec.structs.replace(party, span=Span(start, party.span.end))

    def described(self, phrase: Phrase, end: int) -> Party:
        """A description of the words from a phrase's first to token `end`."""
        party = self._described(phrase)
        return Party(-1, Span(party.span.start, self.page.tokens[end - 1].end))

    def _holder_of_office(self, phrase: Phrase) -> Party | None:
        """Whom an office without a name means on this page, where it tells."""
        m = self.holders.announced(phrase) or self.holders.bearer(phrase)
        return Party(m.entity, m.span) if m is not None else None

    def _asking(self, phrase: Phrase) -> bool:
        """Whether those of a definite phrase are told whole, so that من behind it leads whom they ask: طلبت
        الحكومة | من فرنسا, طلب المتمردون | من تركيا; not المسلحون من الحركة.
        """
        many = head_in(phrase.head, "container", "people", "number", "quantity")
        if not many or phrase.head in _WHOLE or masculine("ال" + phrase.head):  # انسحب الحزب | من الائتلاف
            return True
        after = phrase.last + 1
        if after >= len(self.page.tokens):
            return False
        return self.cast.kind_at(after) == "place" or head_in(self.page.tokens[after].form, "place")

    def _sovereignty(self, phrase: Phrase) -> bool:
        """وحدة العراق | وسيادته: whether a title of honour is what a land has, joined to its like."""
        if not (phrase.head.startswith(_SOVEREIGN) and self.opening_at(phrase.first).conj == "و"):
            return False
        near = self.page.tokens[max(0, phrase.first - _LIKE_REACH) : phrase.first]
        return any(listed(t.form, _OF_LANDS) for t in near)

    def _owner(self, phrase: Phrase) -> Party | None:
        """Whose the things or people of a phrase are, told by من, ب, ل or في after it: 17 من مسلحي الجماعة،
        جنود بالجيش.
        """
        at = phrase.last
        last = self.page.tokens[at - 1].form
        last = self.page.tokens[at - 2].form if last in bound_prepositions() else last
        if at >= len(self.page.tokens) or last in attitudes() or backed(last):
            return None  # القوات الموالية للحكومة: not the government's
        counted = self.page.tokens[phrase.first].kind == "number" and at > phrase.first + 1
        head = self.page.tokens[phrase.first + counted].form
        following = self._owning(phrase, head)
        known = phrase.article or possessed(head)
        all_told = known or (head in SOME_OF and self._crowd(phrase))  # معظم القوات | من أفغانستان
        whole = all_told and self.page.tokens[at].form == "من" and self._asking(phrase)
        if following is None or whole:
            return None
        owning = self.page.tokens[following.first].form
        if following.mentions and (names_act(owning) or owning in _TEXTS):
            return None  # دور الجيش في | محاربة الحركة، اتهم الجيش في | بيان الحركة بالقصف
        if not following.mentions:
            whose = self.page.tokens[following.first].form
            force = following.article and head_in(whose, "force") and not names_act(whose)
            with_arms = self.opening_at(at).prep == "ب" and not head_in(head, "people")
            theirs = force and head_in(head, "container") and not with_arms
            # أفراد من شرطة المرور; not قصف مواقع الحركة | بالمدفعية
            return self._described(following) if theirs else None
        if self.cast.entities[self.cast.mentions[following.mentions[0]].entity].type == "person":
            return None
        party = self.party(following)
        if party is None or party.entity < 0:
            return None
        if self.cast.entities[party.entity].type == "place" and self._only_there(phrase, head):
            return None
        within = self.opening_at(at).prep == "ب"
        body = within and head.removeprefix("ال") not in _MEMBERS
        if within and not body and self.cast.entities[party.entity].type == "place":
            return None  # اعتقال العناصر المسلحة بعدن
        from_town = self.page.tokens[at].form == "من" and head_in(head, "people", "container", "force")
        from_town = from_town and head not in _SENT_ON  # وصلت تعزيزات | من المدينة
        inside = self.page.tokens[at].form == "في" or body or from_town
        if inside and self.town(party.entity):
            if head in _ANYWHERE:
                return None
            return self.described(phrase, following.last)  # الحكومة في طرابلس، الأجهزة الأمنية بالمحافظة
        return party

    def _owning(self, phrase: Phrase, head: str) -> Phrase | None:
        """The phrase behind one of this head that can tell whose it is."""
        at = phrase.last
        form = self.page.tokens[at].form
        container, force = head_in(head, "container"), head_in(head, "force")
        # سمحت الحكومة للجيش: a lone definite body is nobody else's
        itself = phrase.article and phrase.last == phrase.first + 1 and force
        if form == "في" and itself and self.meant(phrase) is not None:
            return None  # استهدفت الطائرات التنظيم | في العراق
        inside = form == "في" and phrase.article and force
        if form == "من" and at + 1 < len(self.page.tokens) and self.page.tokens[at + 1].form in ON_PART:
            return None  # اعتقال ثلاثة نواب | من طرف الشرطة
        if form == "من" or inside or (container and form in OWNED_BY):
            return self.phrase(at + 1, at + 10)
        known = phrase.article or self._crowd(phrase)
        glued = ("ب",) if known else ("ب", "ل")  # استسلم عشرات المسلحين | للجيش
        bound = container and not itself and self.opening_at(at).prep in glued
        return self.phrase(at, at + 10) if bound else None

    def _crowd(self, phrase: Phrase) -> bool:
        """Whether a phrase counts people under their article, who are nobody's: عشرات المسلحين | للجيش."""
        tokens = self.page.tokens[phrase.first : phrase.last]
        return opening(tokens[-1].form).article and not any(head_in(t.form, "thing", "place") for t in tokens)

    def _only_there(self, phrase: Phrase, head: str) -> bool:
        """Whether a place behind a phrase of this head only tells where people are or come from: المئات
        بمحافظة نينوى، صبي من النمسا.
        """
        at = phrase.last
        if self.opening_at(at).prep == "ب" and not (head_in(head, "force") and phrase.article):
            return True
        several = at > phrase.first + 1 and not phrase.article
        if several and self.page.tokens[at].form == "من" and self.opening_at(at - 1).article:
            return True  # انسحب مسلحو الحركة | من تعز
        some = self.page.tokens[phrase.first + 1].form if self.counts(phrase.first) else head
        counted = some != head or self.page.tokens[phrase.first].kind == "number"
        nisba = counted and bool(country_of_nisba(some[:-2]) or country_of_nisba(some))
        people = head_in(some, "people") or nisba  # 25 سوريا، 100 سوري
        return self.page.tokens[at].form == "من" and people and not head_in(head, "container")

    def _described(self, phrase: Phrase) -> Party:
        if self.page.tokens[phrase.first].kind == "mark" and phrase.last - phrase.first > 2:
            inner = self.page.tokens[phrase.first + 1 : phrase.last - 1]
            return Party(-1, Span(inner[0].start, inner[-1].end))
        t = self.page.tokens[phrase.first]
        o = self.opening_at(phrase.first)
        start = t.start
        cut = o.skip - (2 if o.article else 0)
        if cut > 0 and not (o.article and o.prep == "ل"):
            start = t.start + letter_offsets(t.text)[cut]
        elif o.article and o.prep == "ل":
            whole = t.form[o.skip - 1 :]  # للاجئين، للبنانيين: the second ل is the noun's own
            own = whole in head_class("people") or listed_own(whole)
            start = t.start + letter_offsets(t.text)[o.skip - own]
        last = min(phrase.last, phrase.first + 5)
        for k in range(phrase.first + 1, last):
            form = self.page.tokens[k].form
            if form in _SELF or (form in _OPENS and self._opens_aside(k, last)):
                last = k  # فجر انتحاري | نفسه: a deed turned back on who does it
                break
        while last > phrase.first + 1 and self.page.tokens[last - 1].kind == "mark":
            if self._ends_quoted_name(last - 1, phrase.first):
                break
            last -= 1
        last = tail_end(self, phrase, last)
        return Party(-1, Span(start, self.page.tokens[last - 1].end))

    def _ends_quoted_name(self, k: int, first: int) -> bool:
        """Whether the mark at token `k` closes what opened behind token `first`: رئيس كتلة «الوفاق» |."""
        return self.page.closes_quote(k) and self.page.quotes[self.page.quote_of[k]].open > first

    def _opens_aside(self, k: int, last: int) -> bool:
        """Whether a bracket at token `k` holds no name, or does not close before `last`: ستة مواطنين (على
        الأقل)، ثلاثة (رجلان وامرأة).
        """
        tokens = self.page.tokens
        if k + 1 >= len(tokens):
            return False
        unnamed = self.cast.mention_of[k + 1] < 0 and not opening(tokens[k + 1].form).article
        return unnamed or not any(t.form in ")]" for t in tokens[k:last])

    def meant(self, phrase: Phrase) -> Party | None:
        """The entity that a definite description without a name takes up again (التنظيم، الوزير), the
        nearest before.
        """
        if phrase.last - phrase.first > 2:
            return None
        head = phrase.head
        if head in LATTER:
            return self._latter(phrase)
        if head in _FIGHTERS and phrase.last == phrase.first + 1:
            return self._fighting_for(phrase)
        if head.endswith(("ات", "ون", "ين")) or len(head) < 3 or head in TWO_OF_THEM:
            return None
        numbers = self._heads.get(head, [])
        if not numbers and head in _GROUPS and phrase.last == phrase.first + 1:
            return self._only_movement(self._headed(_MOVEMENTS), phrase)
        at = bisect_left(numbers, self.mentions_before(phrase.first))
        acting = head_in(head, "body", "force", "people", "office", "container") and not head_in(
            head, "place"
        )
        for n in numbers[max(0, at - _TRIES) : at][::-1]:
            m = self.cast.mentions[n]
            if acting and self.cast.entities[m.entity].type == "place":
                continue  # تحاصر فصائل المعارضة | القرية
            if phrase.last - phrase.first == 2:
                extra = self.page.tokens[phrase.last - 1].form
                if extra not in {t.form for t in self.page.tokens[m.lead : m.last + 2]}:
                    continue
            return Party(m.entity, m.span)
        return None

    def _fighting_for(self, phrase: Phrase) -> Party | None:
        """The movement whose the fighters are whom a lone plural takes up: متمردي حركة الراية …
        واستعاد | المتمردون القرية; nobody where several movements are told so.
        """
        stem = phrase.head[:-2]
        told = self._headed(stem + ending for ending in _OF_MANY)
        own = bool(told)
        if not told and stem in _REBELS:
            told = self._headed(_MOVEMENTS) or self._by_plural
        # the rebels of a headline are whom its page names as rebels
        return self._only_movement(told, phrase, later=own and stem == _REBEL)

    def _headed(self, nouns: Iterable[str]) -> list[int]:
        """The numbers of the mentions whose phrases open with one of `nouns`, noun by noun."""
        return [n for noun in nouns for n in self._heads.get(noun, ())]

    def _only_movement(self, told: Sequence[int], phrase: Phrase, *, later: bool = False) -> Party | None:
        """The one body that the mentions of these numbers name before a phrase, or only `later`."""
        all_named = [self.cast.mentions[n] for n in told]
        named = [m for m in all_named if m.last <= phrase.first] or (all_named if later else [])
        bodies = {m.entity for m in named if self.cast.entities[m.entity].type == "organization"}
        if len(bodies) != 1:
            return None
        m = next(m for m in named if m.entity in bodies)
        return Party(m.entity, m.span)

    _by_plural_kept: list[int] | None = None

    @property
    def _by_plural(self) -> list[int]:
        """The numbers of the mentions of movements that are named as people: الحوثيون."""
        if self._by_plural_kept is None:
            names = (fold(e.name) for e in self.cast.entities)
            many = [n.endswith(("يون", "يين")) and len(n.split()) == 1 for n in names]  # not الكرملين
            self._by_plural_kept = [
                n
                for n, m in enumerate(self.cast.mentions)
                if many[m.entity] and self.cast.entities[m.entity].type == "organization"
            ]
        return self._by_plural_kept

    def _latter(self, phrase: Phrase) -> Party | None:
        """Who was told of last of its gender, named or described: زار الوزير القاعدة | وأكد الأخير."""
        gender = LATTER[phrase.head]
        named = self.nearest(phrase.first, gender)
        k = described_last(self.page, self.cast, gender, phrase.first)
        if k < 0 or (named is not None and named.span.start >= self.page.tokens[k].start):
            return named
        described = self.phrase(k, phrase.first)
        return self.party(described) if described is not None else named

    def folded_words(self, party: Party) -> list[str]:
        """The folded words of a party where it stands, without quotation marks around them."""
        at = (party.span.start, party.span.end)
        words = self._folded.get(at)
        if words is None:
            words = self._folded[at] = fold(party.span.of(self.page.text).strip(_MARKS)).split()
        return words

    def head_word(self, party: Party) -> str:
        """The first of the folded words of a party; empty where no word tells it."""
        return next(iter(self.folded_words(party)), "")

    def agent(self, party: Party) -> bool:
        """Whether a party is a name, or a description by a word for people, a body, a force or an office."""
        if party.entity >= 0 or party.name:
            return True
        words = self.folded_words(party)
        counted = [w for w in words if not w[0].isdigit() and not _only_counts(w)]
        head = counted[0] if counted else ""
        of = counted[1] if len(counted) > 1 else ""
        if (head == _ARM and of in _SERVICES) or (head == _DIRECTORATE and head_in(of, "force", "body")):
            return True  # سلاح الجو, not arms; مديرية الشرطة, not the district
        if head_in(head, *PEOPLED) or sound_plural(head) or doers_of(head, of):
            return True
        # كل شرائح ونقابات المهنة: after a word of quantity a member of the list may show it.
        listed = counted[1:] if words and head_in(words[0], "quantity") else []
        return any(head_in(w, "people", "body", "force") for w in listed)


def _only_counts(word: str) -> bool:
    """Whether a word only says how many or which one: سبعة، كل، عدد من، آخر جندي."""
    return word == "من" or word in _WHICH_OF or head_in(word, "number", "quantity")
