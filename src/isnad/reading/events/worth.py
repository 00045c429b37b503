"""Which of the events read on a page are events of politics: what the page is about, who takes part, and
whether a noun tells an act or only names a topic.
"""

from __future__ import annotations

from isnad.reading.events.context import EventContext, Found
from isnad.reading.events.public_life import PublicLife
from isnad.reading.events.recognition import OF_IT, RECOGNIZES
from isnad.reading.events.weapons import past_weapon
from isnad.reading.parties.parties import Party
from isnad.reading.words.event_types import MATTERS
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.page_matter import Matter, steeped
from isnad.reading.words.party_words import head_in, opening, verbal
from isnad.text.folding import fold

__all__ = ["EventWorth"]

# Types that a thing's verb tells often, without being an act: أرقام تدعونا، صواريخ تهدد.
_MINDED = frozenset(("REQUEST", "THREATEN", "SUPPORT", "AID"))
_ALLOWS, _FORCES = "سمح", "أجبر"
# To warn and to threaten.
_WARNS, _THREATENS = "حذر", "هدد"
# Verbs of fighting that take evils and pests for their object.
_FOUGHT = frozenset(("قضى", "حارب", "كافح", "تصدى", "أباد", "واجه"))
# To keep from being done, which one does to things as much as to people: منع التدخين، تقييد السرعة.
_PREVENTS = frozenset(("منع", "أوقف", "قيد", "حظر", "أغلق", "هدم", "عاقب", "استخدم"))
# What bombs and raids do by themselves: انفجرت عبوة أسفل حافلة، استهدفت الغارات مخزنا.
_BY_ITSELF = frozenset(("انفجر", "استهدف"))
# Who rules a thing out foretells, and refuses nothing.
_OBSERVERS = words("observers")
# Types of what people do for each other on every page.
_KIND = frozenset(("SUPPORT", "COOPERATE"))

# Battles, of which each telling tells who fights on.
_BATTLE = "معركة"
# To be hurt, wounded, or to fall.
_HURT, _FALLS = frozenset(("أصاب", "جرح", "سقط")), "سقط"
# What leads the attack in which one was hurt, and how far behind it stands.
_IN_IT = frozenset(fold(w) for w in ("في", "جراء", "إثر", "خلال", "نتيجة", "بسبب", "أثناء"))
_HURT_IN = 16
# In what one can be hurt though no attack is told.
_CLASHES = frozenset(("PROTEST", "COERCE", "MOBILIZE"))
# What there is of common work that nobody in particular does: روح التعاون، جسور التعاون.
_TIES = words("common_bonds")
# What denies a noun altogether, so that nobody's act is denied: بلا شروط، لا سلام بلا عدل.
_WITHOUT = frozenset(fold(w) for w in ("بلا", "دون", "بدون", "إلا", "بغير"))
_NO = frozenset(("لا", "ولا", "فلا"))
# What is said to somebody or is no more than good manners.
_COURTESIES = frozenset(("شكر", "قدر", "هنأ", "عزى"))
_GREETS = "هنأ"
# Loyalty, which is a feeling where nobody declares it.
_LOYALTY = "ولاء"
# Charges that وهي takes up, and what is done with them there: وهي اتهامات تنفيها روسيا.
_CHARGES, _IT_IS = words("charges_told"), frozenset((fold("وهي"), fold("وهو")))
_DENIES = frozenset(("deny", "reject"))
# What is spoken of where a known meeting or attack is but named: its hour, its place, its end, who did it.
_FACETS = words("facets")
# Meetings.
_MET = words("meetings")
# What stands before a meeting that was told, of which only the hour or who came is told now.
_SCENES = frozenset(
    fold(w)
    for w in (
        *("حضر", "حضرت", "حضروا", "يحضر", "بداية", "مستهل", "ختام", "نهاية", "هامش", "عقب", "قبيل", "أثناء"),
        "غداة",
    )
)
# What leads who meets.
_WITH = frozenset(fold(w) for w in ("بين", "مع", "إلى", "بحضور"))
# Meetings and talks that are interviews where a paper takes part.
_SPOKEN = frozenset(("حوار", "لقاء", "اتصال", "محادثات", "التقى", "تحدث", "حاور", "تواصل", "استضاف"))
_ADJECTIVE, _MARKS = 1, frozenset('«"“(')
# A call by which something was said, and how far before it the word of saying stands.
_CALLED, _TOLD_BY = "اتصال", 8
# The lives of parties that show politics on a page that tells of other things too.
_ACTIVE = frozenset(("public", "country", "local"))
_STATELY = frozenset(("public", "country"))

# A page with one event in more words than this tells hardly any; for a lone event it takes fewer.
_THIN, _LONE = 150, 60


class EventWorth(EventContext):
    """Chooses among the events found."""

    def worthy(self, about: Matter) -> list[Found]:
        """The events of politics among those found, in text order; `about` is what the page tells of.

        A long page that tells hardly an event is read as one of mixed matter, and a lone event as one told
        by the way, on a page of everyday life.
        """
        return [f for f in self._of_page(about) if not (self._mere_goodwill(f) or self._in_a_paper(f))]

    def _of_page(self, about: Matter) -> list[Found]:
        """Those that tell an act of politics on a page about `about`."""
        life = PublicLife(self.page.text, self.cast)
        kept = self._kept(about, life)
        thin = len(self.page.tokens) > (_LONE if len(kept) == 1 else _THIN * len(kept))
        if about in ("politics", "mixed") and thin and not steeped(self.page):
            return self._kept("everyday" if len(kept) == 1 else "mixed", life)
        return kept

    def _kept(self, about: Matter, life: PublicLife) -> list[Found]:
        told: set[str] = set()
        kept = []
        for f in self.found:
            if self._tells(f, told) and _of_politics(f, about, life) and not _interviews(f, life):
                kept.append(f)
                told.add(f.sense.plover)
        return kept

    def _in_a_paper(self, f: Found) -> bool:
        """Whether a talk is one in which somebody says something to a paper, named in marks: أوضح في اتصال
        هاتفي لـ«الغد».
        """
        if f.word.lemma not in _SPOKEN or not f.token or self.page.tokens[f.token - 1].form != "في":
            return False
        cues = range(max(0, f.token - _TOLD_BY), f.token)
        if (
            f.word.lemma == _CALLED
            and not f.roles.recipients
            and any(k in self.cue_at and k not in self.by_token for k in cues)
        ):
            return True  # قال النائب في اتصال هاتفي إن
        near = self.page.tokens[f.last : f.last + _ADJECTIVE + 2]
        led = next((k for k, t in enumerate(near[:-1]) if t.form in ("ل", "مع")), -1)
        return led >= 0 and near[led + 1].kind == "mark" and near[led + 1].form in _MARKS

    def _mere_goodwill(self, f: Found) -> bool:
        """Whether a definite noun names help or common work as a thing, nobody's: أطنان من المساعدات، روح
        التعاون.
        """
        if f.word.kind not in ("masdar", "noun") or not f.word.article or _doers(f) or f.roles.recipients:
            return False
        before = self.page.tokens[f.token - 1].form if f.token else ""
        return f.sense.plover == "AID" or (f.sense.plover == "COOPERATE" and core_in(before, _TIES))

    def _tells(self, f: Found, told: set[str]) -> bool:
        """Whether the word tells an act that somebody does: neither an evil fought, nor a thing's doing, nor
        a topic. `told` holds the types that the page has told before it.
        """
        if f.evil and f.sense.plover == "ASSAULT" and not f.roles.recipients:
            return False
        if (
            self._mere_danger(f)
            or self._done_by_a_thing(f)
            or self._foretold(f)
            or self._admitted(f)
            or self._done_to_a_thing(f)
            or self._hurt_by_chance(f)
            or self._hurt_as_well(f)
            or (f.word.kind == "passive" and self._by_things(f))
        ):
            return False
        return f.word.kind not in ("masdar", "noun") or self._noun_tells(f, told)

    def _mere_danger(self, f: Found) -> bool:
        """محذرا من العواقب، التهديدات التي تواجه المنطقة: a danger that is warned of to nobody, or that
        nobody threatens with; not محذرا من أن الحركة ستنسحب، تهديد بالانسحاب.
        """
        more = [t.form for t in self.page.tokens[f.last : f.last + 2]]
        if f.word.lemma == _WARNS and f.word.kind == "participle":
            return not f.roles.recipients and more[:1] == ["من"] and lex(more[-1]).that is None
        threat = f.word.lemma == _THREATENS and f.word.kind == "masdar"
        return threat and not f.roles.actors and opening(more[0] if more else "").prep != "ب"

    def _done_by_a_thing(self, f: Found) -> bool:
        """أرقام تدعونا إلى، صواريخ تهدد: things ask and threaten nobody."""
        return (
            f.thing
            and not f.roles.actors
            and f.own < 0
            and f.word.kind == "verb"
            and f.word.person == 3
            and (
                f.sense.plover in _MINDED
                or f.word.lemma == _FORCES
                or (f.word.lemma == _ALLOWS and f.word.tense == "imperfect")
            )
        )

    def _by_things(self, f: Found) -> bool:
        """Whether only things are told that a force has with it: وحدة مدعومة بدبابات."""
        doers = f.roles.actors
        return bool(doers) and all(self._lone(p) and head_in(self._head(p), "thing") for p in doers)

    def _foretold(self, f: Found) -> bool:
        """استبعد محللون رفع الأسعار: an observer's foretelling refuses nothing."""
        return f.word.lemma == "استبعد" and any(self._head(p) in _OBSERVERS for p in f.roles.actors)

    def _admitted(self, f: Found) -> bool:
        """Whether what a pronoun means is no land or body of its sentence, and so nobody is recognized: حقيقة
        لا بد من الاعتراف بها.
        """
        following = self.page.tokens[f.last].form if f.last < len(self.page.tokens) else ""
        if f.word.lemma != RECOGNIZES or f.word.kind != "masdar" or following not in OF_IT:
            return False
        sentence, entities = self.page.sentence_of[f.token], self.cast.entities
        return not any(
            self.page.sentence_of[self.page.token_at(p.span.start)] == sentence
            and (p.entity < 0 or entities[p.entity].type != "person")
            for p in f.roles.recipients
        )

    def _done_to_a_thing(self, f: Found) -> bool:
        """القضاء على الأزمة، منع التدخين، يهاجم الجسم: nobody is told who can act or suffer; a plural
        verb has people for its subject.
        """
        word, kind = f.word, f.sense.plover
        if word.lemma in _FOUGHT and f.roles.recipients and not any(map(self._suffers, f.roles.recipients)):
            return True
        bare = word.kind == "masdar" and not word.article and not word.suffix
        done = kind == "COERCE" and bare and f.sense.object_at < 0 and word.lemma in _PREVENTS
        struck = kind == "ASSAULT" and word.kind == "verb" and word.number != "p" and bool(f.roles.recipients)
        struck = struck and not (word.lemma in _BY_ITSELF and word.tense == "perfect")
        parties = (*_doers(f), *f.roles.recipients)
        return (done or struck) and not any(self._suffers(p) or self._counts(p) for p in parties)

    def _hurt_by_chance(self, f: Found) -> bool:
        """أصيب خمسة في الحادث: where the page tells no other attack, and the sentence no clash, nobody hurt
        them."""
        if f.word.lemma != "أصاب" or f.word.kind != "verb" or f.roles.actors:
            return False
        if past_weapon(self.parties, f.token, f.limit):
            return False  # أصابت قذيفة مقر الحزب
        return not self._attacks and self.page.sentence_of[f.token] not in self._clashes

    def _hurt_as_well(self, f: Found) -> bool:
        """قتل جنديان وأصيب ثالث، هجوم أدى إلى سقوط قتلى، أصيب جنديان في هجوم: of an attack that its sentence
        tells, who was hurt or fell in it tells no other.
        """
        shells = f.word.lemma == _FALLS and bool(f.sense.recipient)  # سقوط قذائف على الحي
        if f.word.lemma not in _HURT or f.sense.plover != "ASSAULT" or shells:
            return False
        sentence = self.page.sentence_of[f.token]
        if self._first_attacks.get(sentence, f.token) < f.token:
            return True
        behind = self.order[f.token] + 1
        return (
            f.word.lemma != _FALLS
            and not f.roles.actors
            and any(
                g.sense.plover == "ASSAULT" and self.page.tokens[g.token - 1].form in _IN_IT
                for g in self.found[behind : behind + _HURT_IN]
                if g.token <= f.token + _HURT_IN and self.page.sentence_of[g.token] == sentence
            )
        )

    _first_attacks_kept: dict[int, int] | None = None

    @property
    def _first_attacks(self) -> dict[int, int]:
        """By sentence, the token of the first attack that is told by another word than for being hurt."""
        if self._first_attacks_kept is None:
            attacks = (g for g in self.found if g.sense.plover == "ASSAULT" and g.word.lemma not in _HURT)
            first: dict[int, int] = {}
            for g in attacks:
                first.setdefault(self.page.sentence_of[g.token], g.token)
            self._first_attacks_kept = first
        return self._first_attacks_kept

    _attacks_kept: bool | None = None

    @property
    def _attacks(self) -> bool:
        """Whether the page tells an attack by another word than for being hurt."""
        if self._attacks_kept is None:
            self._attacks_kept = self._find_attacks()
        return self._attacks_kept

    def _find_attacks(self) -> bool:
        return any(g.sense.plover == "ASSAULT" and g.word.lemma != "أصاب" for g in self.found)

    _clashes_kept: frozenset[int] | None = None

    @property
    def _clashes(self) -> frozenset[int]:
        """The sentences that tell a clash by another word than for being hurt."""
        if self._clashes_kept is None:
            self._clashes_kept = self._find_clashes()
        return self._clashes_kept

    def _find_clashes(self) -> frozenset[int]:
        clashes = [g for g in self.found if g.sense.plover in _CLASHES and g.word.lemma != "أصاب"]
        return frozenset(self.page.sentence_of[g.token] for g in clashes)

    def _suffers(self, party: Party) -> bool:
        head = self._head(party)
        return self.parties.agent(party) or head_in(head, "place") or bool(country_of_nisba(head))

    def _party_named(self, f: Found) -> bool:
        return any(p.entity >= 0 for p in (*_doers(f), *f.roles.recipients))

    def _only_named(self, f: Found) -> bool:
        """اختلفوا على موعد القمة ("they differed on the summit's date"), منفذ الهجوم: of the known meeting or
        attack only its hour, place, end or doer is spoken of.
        """
        near = 2 * (f.sense.plover == "CONSULT") + (f.sense.plover == "ASSAULT" and not f.roles.recipients)
        before = self.page.tokens[max(0, f.token - near) : f.token]
        return any(t.form in _FACETS or (t.form[:1] in "وبل" and t.form[1:] in _FACETS) for t in before)

    def _noun_tells(self, f: Found, told: set[str]) -> bool:
        """Whether a noun tells an act and no topic or back-reference: who or whom must show where the form
        is weak.
        """
        word, kind = f.word, f.sense.plover
        parties = (*_doers(f), *f.roles.recipients)
        if not parties and self._none_at_all(f):
            return False
        if f.token and self.page.tokens[f.token - 1].form in _IT_IS and not word.article:
            # قالت إن …، وهي | اتهامات تنفيها روسيا; not وهو | اتهام كررته الصحيفة
            return self.page.tokens[f.token].form not in _CHARGES or not self._denied_next(f)
        if word.lemma == MATTERS:
            return bool(f.roles.actors)  # of whose meeting it is told
        if word.lemma == _LOYALTY and not (f.roles.actors or verbal(self.page.tokens[f.token - 1].form)):
            return False  # من في قلبه حب وولاء للوطن, not قدموا الولاء للملك
        if word.lemma in _COURTESIES and word.lemma != _GREETS and not f.roles.recipients:
            return False
        topic = word.article and not (word.suffix or word.core.endswith("ات") or f.feared)
        topic = topic and f.sense.object_at < 0 and f.shown is None  # الاستعمال المفرط للقوة
        known = not parties and kind in told and word.lemma != _BATTLE  # قتلوا في المعارك
        if topic and (known or self._only_named(f)):
            return False
        if topic and kind == "CONSULT" and kind in told and self._met_again(f):
            return False
        if kind in ("SUPPORT", "AID", "COOPERATE") and word.kind == "masdar" and not self._party_named(f):
            if not parties:
                return kind == "COOPERATE" or f.sense.object_at >= 0
            return not f.roles.recipients or any(self.parties.agent(p) for p in f.roles.recipients)
        return True

    def _denied_next(self, f: Found) -> bool:
        """Whether a verb of denying or refusing stands right behind an event's word."""
        after = lex(self.page.tokens[f.last].form).finite if f.last < len(self.page.tokens) else ()
        told = (r.entry.predicate for r in after)
        return any(p is not None and p.speech in _DENIES for p in told)

    def _none_at_all(self, f: Found) -> bool:
        """Whether a noun is denied altogether: بلا شرط، لا سلام بلا عدل; not لا اتفاق الليلة."""
        before = self.page.tokens[f.token - 1].form if f.token else ""
        behind = self.page.tokens[f.last] if f.last < len(self.page.tokens) else None
        saying = behind is None or behind.kind != "word" or behind.form in _WITHOUT
        return before == "بلا" or (before in _NO and saying)

    def _met_again(self, f: Found) -> bool:
        """Whether a meeting that was told is but taken up: حضر الاجتماع، خلال الزيارة."""
        if f.word.core not in _MET or f.word.prep or not f.token:
            return False
        led = self.parties.classes[f.token - 1] in ("occasion", "preposition")
        if not led and not core_in(self.page.tokens[f.token - 1].form, _SCENES):
            return False
        t = self.page.tokens[f.last] if f.last < len(self.page.tokens) else None
        if t is None or t.kind != "word":
            return True
        more = self.parties.classes[f.last] == "relative" or self.parties.opening_at(f.last).prep
        return not (more or t.form in _WITH or t.form[:2] == "ال")


def _doers(f: Found) -> list[Party]:
    """Who does it, or who is told near it where nobody is told to do it."""
    return f.roles.actors or ([f.near] if f.near is not None else [])


def _of_politics(f: Found, about: Matter, life: PublicLife) -> bool:
    """Whether an event is one of politics, which its parties must show where its page does not.

    Two authorities that meet in it show that on any page, and so does a named public one that demands
    something or forces someone; on a mixed page one authority does, save for praise and common work, and
    relief needs none.
    """
    if about == "politics":
        return True
    lives = [life.of(p) for p in (*_doers(f), *f.roles.recipients)]
    local = f.sense.plover == "COOPERATE" and not _STATELY.intersection(lives)
    if sum(x in _ACTIVE for x in lives) > 1 and not local:
        return True
    if any(p.entity >= 0 and life.of(p) == "public" for p in _doers(f)) and _rules(f):
        return True
    if about == "everyday":
        return False
    return f.word.lemma == "مساعدات" or (f.sense.plover not in _KIND and bool(_ACTIVE.intersection(lives)))


def _interviews(f: Found, life: PublicLife) -> bool:
    """Whether somebody speaks with a paper: في حوار أجرته معه الصحيفة is no meeting of politics."""
    if f.word.lemma not in _SPOKEN:
        return False
    return any(life.of(p) == "media" for p in (*_doers(f), *f.roles.recipients))


def _rules(f: Found) -> bool:
    """Whether an authority uses its power: حثت الوزارة، أغلقت الهيئة عشرة فنادق."""
    if f.sense.plover == "REQUEST":
        return f.word.kind in ("verb", "participle")
    return f.sense.plover in ("COERCE", "SANCTION") and bool(f.roles.recipients)
