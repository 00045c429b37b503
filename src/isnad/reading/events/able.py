"""Who can take part in an event at all: who acts, whom or what it can be done to."""

from __future__ import annotations

import msgspec

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.groups import told_in
from isnad.reading.events.objects import VISIT, Roles, tells_place
from isnad.reading.events.papers import PAPERS
from isnad.reading.events.senses import Sense
from isnad.reading.events.sides import means_both
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.men import MEN
from isnad.reading.words.cast import Cast
from isnad.reading.words.event_types import CONVICTS, SUFFERED
from isnad.reading.words.event_words import EventWord, core_in, event_words
from isnad.reading.words.lexis import lex, nouns, words
from isnad.reading.words.party_words import head_in, opening, sound_plural, verbal
from isnad.records import EventStatus
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["ALL", "WHO", "EventAble", "Found", "event_noun"]

# Words that name nobody on their own: لن نتهم أحدا، ترفض كل تدخل.
_ANYBODY = frozenset(
    fold(w)
    for w in (
        *("أحد", "أحدا", "كل", "أي", "أية", "نفسه", "نفسها", "أنفسهم", "عدد", "كائن", "جميع", "الكثير"),
        *("بعضا", "بعض", "العديد", "كثير"),
    )
)
# What everybody has and is no party: انتهاك حقوق الإنسان.
_RIGHTS = fold("حقوق الإنسان").split()
_BEFORE = fold("أمام")
_HALLS = frozenset(fold(w) for w in ("مجلس", "برلمان"))
_ANY = frozenset(fold(w) for w in ("أي", "أية", "أيا"))
# To advance, and the ground toward which one does, which nobody holds for its own.
_ADVANCES = "تقدم"
_GROUND = frozenset(
    fold(w)
    for w in ("جبل", "جبال", "تلة", "تلال", "وادي", "طريق", "جنوب", "شمال", "غرب", "شرق", "داخل", "أمام")
)
# What leads to what one calls on somebody for, and how far behind the verb he stands.
_CALLED_FOR, _CALLED_REACH = frozenset(fold(w) for w in ("إلى", "على", "أن", "بأن", "لأن")), 8
# What a state or those in its pay do, and no town.
_FORCED = SUFFERED | {"MOBILIZE"}
# What is set off: by its own noun, with a pronoun or without, or by its adjective.
_SETS_OFF = "فجر"
_WORN = frozenset(fold(w) for w in ("حزام", "سترة", "سترت", "عبوة", "قنبلة", "لغم", "شحنة", "نفس"))
_LOADED = frozenset(
    fold(w + she) for w in ("مفخخ", "ملغوم", "ناسف", "متفجر", "مفخخت", "ملغومت") for she in ("", "ة", "ين")
)
# Things that act by those in them.
_MANNED = words("manned")
# The movement of what or whom is no body: حركة المسافرين، حركة الملاحة.
_MOVEMENT = fold("حركة")
_TRAFFIC = words("traffic")
# Crowds told by their number alone.
_CROWDS = frozenset(fold(w) for w in ("العشرات", "المئات", "الآلاف", "عشرات", "مئات", "آلاف"))
# Who does nothing: لم يتصل بنا أحد.
_NOBODY = frozenset(fold(w) for w in ("أحد", "أحدا", "أي أحد", "أي منهم", "أي شخص"))
# Several lands that one visits, told without a name.
_SEVERAL_LANDS = frozenset(fold(w) for w in ("دول", "بلدان", "عواصم", "مدن", "مناطق", "محافظات"))
# How far before the pronoun of many those whom it means are described.
_MANY_REACH = 20
# Words that look like a plural or a name and are none.
ALL, WHO = fold("كل"), fold("من")


def event_noun(form: str) -> bool:
    """Whether a word can be a masdar."""
    return (
        bool(lex(form).masdar) or lex(form).noun_opener or any(w.kind == "masdar" for w in event_words(form))
    )


# To hand oneself or one's arms over, and to desert, which one does to somebody: سلموا أنفسهم للجيش، انشق عن
# الحركة.
_SURRENDERS, _DESERTS = frozenset(("سلم", "استسلم", "تخلى")), "انشق"


class Found(msgspec.Struct):
    """An event while its page is read: its word at `token`, its last ending before `last`, in the clause
    `[floor, limit)`, the statement in whose content it stands (`inside`) and the one whose cue it is
    (`own`), the masdar that tells the act (`act`: its own, or the one that lends an event noun its subject:
    | بشن غارات), each -1 where there is none, and its parties so far.
    """

    word: EventWord
    sense: Sense
    token: int
    last: int
    floor: int
    limit: int
    inside: int
    own: int
    act: int
    roles: Roles
    status: EventStatus = "happened"
    told: bool = False
    """Whether its own clause tells who does it."""
    again: bool = False
    """Whether only another telling of the act says who does it or to whom."""
    feared: bool = False
    """Whether a threat or warning tells of it as another's act: توعد بالرد على القصف."""
    evil: bool = False
    """Whether it is done to an evil that one fights, which is no act of politics: القضاء على الفقر."""
    near: Party | None = None
    """Who is told near it, and not that he does or suffers it: one more who shows that it is of politics."""
    thing: bool = False
    """Whether its subject is a thing, which cannot ask, threaten or agree: مخاوف تدعو إلى، صواريخ تهدد."""
    refused: int = -1
    """What negates it, where not to do it is to refuse it: لن | تسمح، عدم | الموافقة."""
    judges: bool = False
    """Whether it judges what was told before, so that its recipients are those who did that."""
    shown: Found | None = None
    """The verb that tells it, of which its word is but the subject: الغارات | استهدفت القرية."""


class EventAble:
    """Tells of the parties of a page who of them can act or be acted on."""

    page: Page
    cast: Cast
    parties: Parties
    spoken: set[Span | None]
    called: set[Span | None]
    """Where those are told who speak by a name that no list has."""

    def _can_act(self, party: Party) -> bool:
        """A name, or a description by a word for people or a body, or one that begins with a count."""
        if self.parties.agent(party) or self._counts(party) or party.span in self.called:
            return True
        return means_both(self._head(party)) or (party.span in self.spoken and self._like_a_name(party))

    def _does(self, f: Found, party: Party) -> bool:
        """Whether a party can do it: one that can act, no thing but one with people in it, and of towns only
        a seat of government, where it is an act of force: not قصفت القرية.
        """
        if party.entity >= 0:
            place = self.cast.entities[party.entity].type == "place"
            return not (place and f.sense.plover in _FORCED) or self.parties.seat(party.entity)
        head = self._head(party)
        thing = head_in(head, "thing") and not head_in(head, "force")
        return self._can_act(party) and not (thing and not core_in(head, _MANNED))

    def _able(self, f: Found, group: list[Party]) -> list[Party]:
        """The group where one of it can act, else nobody, so that who acts is looked for elsewhere."""
        return group if any(self._does(f, p) for p in group) else []

    def somebody(self, party: Party) -> bool:
        """Whether a party is more than لم يتصل أحد's nobody."""
        return party.entity >= 0 or fold(party.span.of(self.page.text)) not in _NOBODY

    def _like_a_name(self, party: Party) -> bool:
        """Whether a speaker that no list knows can be a name: its first word is no noun or verb of the
        language."""
        word = self._head(party)
        o = opening(word)
        bare = word.removeprefix("ال")
        if (
            o.prep
            or not word
            or word in nouns()
            or bare in nouns()
            or party.span.of(self.page.text)[0] in '«"“'
        ):
            return False
        return not verbal(word) and not event_noun(word) and not head_in(word, "time")

    def _head(self, party: Party) -> str:
        """The first word of a party, or the empty string."""
        return self.parties.head_word(party)

    def _counts(self, party: Party) -> bool:
        word = self._head(party)
        if word[:1].isdigit() or head_in(word, "number"):
            return True
        return head_in(word, "quantity") and (self._lone(party) or self.parties.agent(party))

    def _lone(self, party: Party) -> bool:
        return len(party.span.of(self.page.text).split()) == 1

    def _several(self, party: Party) -> bool:
        word = self._head(party)
        if word in (ALL, WHO) or (self._lone(party) and word.isdigit()):
            return False
        if self._among_places(self.page.token_at(party.span.start)):
            return False
        whose = word.endswith(("و", "ي")) and head_in(word, "container")  # مسلحو الحركة
        whose = whose or word in _CROWDS or core_in(word, MEN)  # العشرات من أنصار الحزب، أعضاء الحزب
        return self._counts(party) or word.endswith(("ين", "ون", "ان")) or whose or head_in(word, "people")

    def _many_before(self, f: Found, suffix: str, suffering: bool = False) -> list[Party]:
        """The people described last before هم in its sentence, where no name follows them: عبّر السكان عن |
        شكرهم; `suffering` where it is done to them: قابل المواطنين وحثهم.
        """
        if suffix != "هم":
            return []
        first = self.page.sentence(f.token).first
        for k in range(f.token - 1, max(first, f.token - _MANY_REACH) - 1, -1):
            m = self.cast.mention_of[k]
            if m >= 0 and self.cast.entities[self.cast.mentions[m].entity].type == "organization":
                return []
            if m >= 0 or not self._told_many(k):
                continue
            described = (self.parties.phrase(start, f.token) for start in range(max(first, k - 2), k + 1))
            whole = (p for p in described if p is not None and p.last > k and is_agentive(self.parties, p))
            group = [party for p in whole if (party := self.parties.party(p)) is not None][:1]
            if group and (not told_in(group[0], f.roles.actors) if suffering else self._does(f, group[0])):
                return group
        return []

    def _named_as_many(self, party: Party) -> bool:
        """Whether the name of a movement is a plural, which هم takes up: الحوثيون."""
        named = self.cast.entities[party.entity] if party.entity >= 0 else None
        return named is not None and named.type == "organization" and named.name.endswith(("ون", "ين"))

    def _told_many(self, k: int) -> bool:
        """Whether the word at token `k` tells of many people: السكان، المقاتلين، متشددون."""
        t = self.page.tokens[k]
        if t.kind != "word" or head_in(t.form, "office") or self._among_places(k):
            return False
        plural = sound_plural(t.form) and (t.form.startswith("ال") or t.form.endswith("ون"))
        return plural or head_in(t.form, "people")

    def _among_places(self, k: int) -> bool:
        """Whether a word that و joins to the name of a village names the next one, however it ends: قرى
        الزهور | والحارثين; not والمدنيين.
        """
        n = self.cast.mention_of[k - 1] if k > 1 and self.parties.opens_joined(k) else -1
        if n < 0 or self.cast.kind_at(k - 1) != "place" or head_in(self.page.tokens[k].form, "people"):
            return False
        m = self.cast.mentions[n]
        led = self.page.tokens[max(0, m.lead - 1) : m.first]
        return any(head_in(t.form, "place", "thing") for t in led)

    def _fit(self, f: Found) -> list[Party]:
        """Of the recipients found, those to whom such an act can be done; of things, whose they are."""
        f.roles.recipients = [p for p in f.roles.recipients if not self._mere_place(f, p)]
        if f.sense.plover == "RETREAT" and f.word.lemma == _DESERTS:
            return [p for p in f.roles.recipients if p.span.start > self.page.tokens[f.token].start]
        if f.sense.plover == "RETREAT" and f.word.lemma not in _SURRENDERS:
            return []  # who withdraws does it to nobody: انسحبت القوات من المدينة
        found: list[Party] = []
        for party in f.roles.recipients:
            if party.entity < 0 and self._is_no_party(f, party):
                continue
            if (
                party.entity >= 0
                or self._can_act(party)
                or (f.sense.plover in SUFFERED and not self._no_thing(party))
                or (f.sense.plover == "AID" and head_in(self._counted(party), "place", "thing"))
                or self._called_upon(f, party)
                or (f.word.lemma == VISIT and self._lands(party))
            ):
                found.append(party)
        return found

    def _lands(self, party: Party) -> bool:
        """Whether a party without a name is the place or the places of a visit: المنطقة، عواصم أوروبية."""
        head = self._head(party)
        known = self.parties.opening_at(self.page.token_at(party.span.start)).article
        return tells_place(head) and (known or core_in(head, _SEVERAL_LANDS))

    def _called_upon(self, f: Found, party: Party) -> bool:
        """Whether a definite phrase stands between who calls and what he calls for, and so is whom he calls
        on, whatever its word: دعت الوزارة | المنشآت إلى الالتزام; not دعا إلى | الحوار.
        """
        k = self.page.token_at(party.span.start)
        plain = f.sense.plover == "REQUEST" and f.word.kind == "verb" and "0" in f.sense.recipient
        before = f.roles.actors[-1].span.end if f.roles.actors else party.span.end
        if not plain or before > party.span.start or not self.parties.opening_at(k).article:
            return False
        end = self.page.token_at(party.span.end - 1) + 1
        form = self.page.tokens[k].form
        act = event_noun(form.removeprefix("ال")) and not form.endswith("ات")
        act = act or core_in(form, PAPERS)  # طالب | البيان بوقف القتال
        act = act or head_in(form.removeprefix("ال"), "time")  # دعا الرئيس | الليلة إلى الهدوء
        told = end < len(self.page.tokens) and self.page.tokens[end].form in _CALLED_FOR
        glued = end < len(self.page.tokens) and self.parties.opening_at(end).prep in ("ب", "ل")
        return not act and k <= f.token + _CALLED_REACH and (told or glued)

    def _mere_place(self, f: Found, party: Party) -> bool:
        """Whether a party is only where one meets or protests, or the ground toward which one advances:
        اجتمعا بالقاهرة، تظاهروا أمام البرلمان، تقدموا نحو الجبل.
        """
        if f.word.lemma == _ADVANCES:
            return party.entity < 0 and core_in(self._head(party), _GROUND)
        if f.sense.plover == "PROTEST" and party.entity < 0:
            hall = self._head(party).removeprefix("ال") in _HALLS  # أمام البرلمان
            return hall or head_in(self._head(party), "thing")  # وقفة أمام مقر الشركة
        if f.sense.plover not in ("CONSULT", "PROTEST"):
            return False
        if party.entity < 0:
            k = self.page.token_at(party.span.start)
            held = k > f.token and self.parties.opening_at(k).prep == "ب"
            return held and head_in(self._head(party), "place", "thing")  # اجتمعا بمقر الوزارة
        kind = self.cast.entities[party.entity].type
        k = self.page.token_at(party.span.start)
        if f.sense.plover == "PROTEST":
            before = any(t.form == _BEFORE for t in self.page.tokens[f.token : k])
            return before and (kind == "place" or self.page.tokens[k].form.removeprefix("ال") in _HALLS)
        if k <= f.token or f.word.lemma == "اتصل" or kind == "person":
            return False
        return self.parties.opening_at(k).prep == "ب" and (kind == "place" or f.word.kind != "verb")

    def _is_no_party(self, f: Found, party: Party) -> bool:
        """God, an evil, or an adjective of the act: داعيا الله، القضاء على الفقر، قصف مكثف."""
        word = self._head(party)
        if head_in(word, "abstract") and not head_in(word, "people"):
            f.evil = True
            return True
        if word == "الله" or self.parties.folded_words(party) == _RIGHTS:
            return True
        if f.word.lemma == _SETS_OFF and self._bomb(party):
            return True
        told = self.parties.folded_words(party)
        if word == _MOVEMENT and len(told) > 1 and core_in(told[1], _TRAFFIC):
            return True  # أغلقت المعبر أمام حركة | المسافرين
        alone = self._lone(party)
        if word in _ANY and not self._any_agent(party):
            return True
        if alone and word in _ANYBODY:
            return True
        described = head_in(word, "adjective") and not head_in(word, "body")  # المعارضة is a side as well
        k = self.page.token_at(party.span.start)
        led = k > 0 and self.parties.classes[k - 1] == "preposition"  # القبض على | المعارض
        return alone and f.word.kind != "verb" and described and not led

    def _bomb(self, party: Party) -> bool:
        """Whether a party is what one sets off, and not whom it hits: سيارة مفخخة، حزامه الناسف."""
        words = self.parties.folded_words(party)
        return core_in(words[0].removesuffix("ه"), _WORN) or any(core_in(w, _LOADED) for w in words[1:])

    def _any_agent(self, party: Party) -> bool:
        """Whether أي is said of people or a body (أي دولة) and not of a thing (أي منشأة مخالفة)."""
        words = fold(party.span.of(self.page.text)).split()
        kinds = ("people", "body", "force", "office", "container", "place")
        if len(words) > 1 and event_noun(words[1]):
            return False  # لم ترفض أي مساعدة
        return head_in(words[1], *kinds) if len(words) > 1 else True

    def _counted(self, party: Party) -> str:
        """The first word of a party that does not only tell how many: كل | المناطق."""
        words = fold(party.span.of(self.page.text)).split()
        return next((w for w in words if not head_in(w, "quantity")), "")

    def _no_thing(self, party: Party) -> bool:
        """An act, a time or a state told by a masdar is no party: إيجاد نظام، وجوده."""
        word = self._counted(party)
        return (event_noun(word) and not head_in(word, "place")) or head_in(word, "time")

    def _convicted(self, f: Found) -> bool:
        """Whether somebody is found guilty of what ب leads, and no act condemned: بعد إدانته بالفساد."""
        masdar = f.word.lemma == CONVICTS and f.word.kind == "masdar"
        return masdar and f.last < f.limit and self.parties.opening_at(f.last).prep == "ب"

    def _is_person(self, party: Party) -> bool:
        return self.cast.type_of(party.entity) == "person"

    def _official(self, party: Party) -> bool:
        return party.entity < 0 and head_in(self._head(party), "office")
