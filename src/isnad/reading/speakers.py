"""Who a source is: a name of the article, an unnamed somebody, or the subject hidden in a verb.

A description is resolved in this order: the words of an unnamed source seen before (المصدر ← مصدر أمني); the office by
which the article announces a person (وزير الخارجية ← جون كيري); the head noun of an organization (الحركة ← حركة …). A
hidden subject is the last speaker whose gender and number the verb allows. `why` says which.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

import msgspec

from isnad.reading.cast import Cast, NameMention
from isnad.reading.frames import Frame
from isnad.reading.lexis import Lex, nouns, source_heads
from isnad.reading.phrases import Phrases
from isnad.spans import Span
from isnad.text.folding import fold, letter_offsets
from isnad.text.tokens import Page

__all__ = ["UNNAMED", "Speaker", "Speakers"]

Range = tuple[int, int]
UNNAMED = "مصدر غير مسمى"


class Speaker(msgspec.Struct, frozen=True):
    """Who speaks: an entity of the cast, or a description in the article's words (`span` is where, if anywhere)."""

    entity: int = -1
    text: str = ""
    span: Span | None = None
    gender: str = ""
    number: str = "s"
    why: str = ""
    doubtful: bool = False
    """Whether it is only a guess, which must not become the speaker of later verbs."""

    def same(self, other: Speaker) -> bool:
        return self.entity == other.entity and (self.entity >= 0 or self.text == other.text)


class Speakers:
    """Resolves the sources of one page, in text order; remembers who has spoken."""

    def __init__(self, page: Page, lexes: list[Lex], phrases: Phrases, cast: Cast) -> None:
        self.page, self.lexes, self.phrases, self.cast = page, lexes, phrases, cast
        self.heard: list[Speaker] = []
        self.documents: dict[str, Speaker] = {}
        self.roles = [
            [_role_words([_plain(w) for w in role.split()]) for role in e.roles] for e in cast.entities
        ]
        for m in cast.mentions:
            if cast.entities[m.entity].type == "person":
                self.roles[m.entity].extend(self._offices_beside(m))
        self._index()

    def _offices_beside(self, m: NameMention) -> list[frozenset[str]]:
        """The offices before a name and in apposition after it: فلان، وزير الداخلية بمملكة البحرين."""
        out = []
        if m.lead < m.first:
            words = [
                _plain(self._head(m.lead)),
                *(_plain(t.form) for t in self.page.tokens[m.lead + 1 : m.first]),
            ]
            out.append(_role_words(words))
        elif self.page.tokens[m.first - 1].form in "،,(" and m.first > 1:
            out.append(self._office_before(m.first - 1))
        k = m.last
        while k < len(self.page.tokens) and self.page.tokens[k].form in "،,(":
            k += 1
        if (
            k < len(self.page.tokens)
            and self.page.tokens[k].form in _class("human")
            and not self.lexes[k].conj
        ):
            words = []
            for t, lx in zip(self.page.tokens[k : k + 9], self.lexes[k : k + 9], strict=False):
                if (
                    t.kind != "word"
                    or lx.that is not None
                    or lx.verb
                    or lx.word_class in ("time", "occasion", "relative")
                ):
                    break
                words.append(_plain(t.form))
            out.append(_role_words(words))
        return [w for w in out if w]

    def _office_before(self, comma: int) -> frozenset[str]:
        """وزير الخارجية الأمريكي، فلان: the office that a comma sets off from its holder."""
        for k in range(comma - 1, max(-1, comma - 8), -1):
            t, lx = self.page.tokens[k], self.lexes[k]
            if (
                t.kind != "word"
                or lx.that is not None
                or lx.word_class in ("relative", "subordinate", "contrast")
            ):
                break
            if self._head(k) in _class("human"):
                words = [self._head(k), *(x.form for x in self.page.tokens[k + 1 : comma])]
                return _role_words([_plain(w) for w in words])
        return frozenset()

    def _index(self) -> None:
        """Word → entities, so that a description costs a look-up and not a walk over the article."""
        self.with_role_word: dict[str, set[int]] = {}
        for n, roles in enumerate(self.roles):
            for role in roles:
                for word in role:
                    self.with_role_word.setdefault(word, set()).add(n)
        self.titled = set().union(*(self.with_role_word.get(h, set()) for h in _HONOURS))
        self.places_of: dict[int, list[int]] = {}
        self.by_head: dict[str, list[tuple[int, int]]] = {}
        self.persons_at: list[tuple[int, int]] = []
        self.by_last: dict[str, int] = {}
        heads = [
            {_plain(fold(a).split()[0]) for a in e.aliases if fold(a).split()} for e in self.cast.entities
        ]
        for m in self.cast.mentions:
            self.places_of.setdefault(m.entity, []).append(m.span.start)
            if self.cast.entities[m.entity].type == "person":
                self.persons_at.append((m.span.start, m.entity))
                continue
            k = m.first - 1
            while k > 0 and self.page.tokens[k].kind == "mark":
                k -= 1
            lead = {_plain(self.page.tokens[k].form)} if k >= 0 else set()
            for head in heads[m.entity] | lead:
                self.by_head.setdefault(head, []).append((m.span.start, m.entity))
        for n, e in enumerate(self.cast.entities):
            for a in e.aliases if e.type == "organization" else ():
                words = fold(a).split()
                if len(words) > 1:
                    self.by_last.setdefault(_plain(words[-1]), n)

    # -- sources --------------------------------------------------------------------------------------------------

    def of_source(self, source: Range) -> Speaker | None:
        """The speaker that a noun phrase names or describes; None for an empty one or a bare pronoun."""
        first, last = source
        if last <= first:
            return None
        if last - first == 1 and self.lexes[first].word_class in ("pronoun", "demonstrative"):
            return None
        head = self._head(first)
        if head in _class("document") and first not in self.phrases.lead_of:
            return self._owner(first, last, head)
        persons = [m for m in self._persons(first, last) if not self._governed(first, m)]
        if len(persons) > 1 and self._joined(persons):
            text = " و".join(m.span.of(self.page.text) for m in persons)
            return Speaker(
                text=text,
                span=self.page.span(first, last),
                number="d" if len(persons) == 2 else "p",
                why="joined names",
            )
        if persons and not self._speaks_for(first, persons):
            person = persons[-1] if len(persons) > 1 and self._stands_for_other(first) else persons[0]
            return self.entity(person.entity, "named")
        m = self._opening_mention(first)
        if m is not None and self.cast.entities[m.entity].type != "person":
            return self.entity(m.entity, "named")
        inner = self._mentions(first, min(last, first + 4))
        if inner and (head in _class("outlet") or self._name_follows(first, inner[0])):
            return self.entity(inner[0].entity, "named")
        if head in _PRONOUNS_OF_HONOUR:
            return self._last_person("f" if head.endswith("ها") else "m")
        if head in ("بلاده", "بلادها", "بلدها", "بلده"):
            country = self._homeland()
            if country is not None:
                return country
        if head in ("الاخير", "الاخيره"):
            return self._nearest_before(first)
        return self._described(first, last)

    def _name_follows(self, first: int, m: NameMention) -> bool:
        """كتلة «البيدر»، مركز «سنديان»: a head noun with its name right after it."""
        person = self.cast.entities[m.entity].type == "person"
        quoted = any(self.page.tokens[k].kind == "mark" for k in range(first, m.first))
        return not person and quoted and m.first - first <= 2

    def _mentions(self, first: int, last: int) -> list[NameMention]:
        seen: list[int] = []
        for i in range(first, last):
            n = self.cast.mention_of[i]
            if n >= 0 and n not in seen:
                seen.append(n)
        return [self.cast.mentions[n] for n in seen]

    def _persons(self, first: int, last: int) -> list[NameMention]:
        return [m for m in self._mentions(first, last) if self.cast.entities[m.entity].type == "person"]

    def _governed(self, first: int, m: NameMention) -> bool:
        """Whether a preposition makes the person a part of another's description (القوات الموالية للرئيس فلان)."""
        if m.lead <= first:
            return False
        token = self.page.tokens[m.lead]
        attached = token.form[:1] in "بل" and (
            m.span.start > token.start if m.lead == m.first else token.form.startswith(("لل", "بال"))
        )
        return attached or self.lexes[m.lead - 1].word_class in ("preposition", "occasion")

    def _joined(self, persons: list[NameMention]) -> bool:
        a, b = persons[0], persons[1]
        between = range(a.last, b.first)
        token = self.page.tokens[b.first]
        joined = b.span.start > token.start and token.form.startswith("و")
        return joined and len(between) <= 6 and a.entity != b.entity

    def _speaks_for(self, first: int, persons: list[NameMention]) -> bool:
        """المتحدث باسم الرئيس فلان: the person named is not the one who speaks."""
        if not self._stands_for_other(first) or len(persons) > 1:
            return False
        m = persons[0]
        titled = m.first - first <= 4 and self.page.tokens[m.first - 1].form in _class("human")
        return titled and any(self.lexes[k].bare in ("باسم", "لسان") for k in range(first, m.first - 1))

    def _stands_for_other(self, first: int) -> bool:
        return self._head(first) in _class("deputy")

    def _head(self, first: int) -> str:
        form = self.page.tokens[first].form
        known = _all_heads()
        if form in known:
            return form
        for n in (1, 2):
            rest = form[n:]
            if form[0] in "وفبلك" and rest in known:
                return rest
        if form.startswith("لل") and "ال" + form[2:] in known:
            return "ال" + form[2:]
        return form

    def _opening_mention(self, first: int) -> NameMention | None:
        n = self.phrases.lead_of.get(first, -1)
        if n < 0:
            n = self.cast.mention_of[first]
        if n < 0 and self.page.tokens[first].kind == "mark" and first + 1 < len(self.page.tokens):
            n = self.cast.mention_of[first + 1]
        return self.cast.mentions[n] if n >= 0 else None

    def entity(self, entity: int, why: str) -> Speaker:
        """A named entity as a speaker."""
        e = self.cast.entities[entity]
        gender = e.gender
        if not gender:
            gender = "f" if e.type == "place" else "" if e.type == "person" else _gender_of(e.name)
        return Speaker(entity=entity, text=e.name, gender=gender, why=why)

    def _owner(self, first: int, last: int, head: str) -> Speaker | None:
        """Whose document speaks: تقرير صدر عن …; later «التقرير» is the same."""
        key = _plain(head)
        if not head.startswith("ال"):
            reach = min(len(self.page.tokens), max(last, first + 8))
            for k in range(first, reach):
                if self.lexes[k].that is not None or self.page.tokens[k].form in ":":
                    reach = k
                    break
            inner = [
                x for x in self._mentions(first, reach) if self.cast.entities[x.entity].type == "organization"
            ]
            if inner:
                self.documents[key] = self.entity(inner[0].entity, "the document's owner")
        elif key in self.documents:
            return self.documents[key]
        if key not in self.documents:
            described = self._described(first, last)
            if described is None or head.startswith("ال"):
                return described
            self.documents[key] = described
        return self.documents[key]

    # -- descriptions ---------------------------------------------------------------------------------------------

    def _described(self, first: int, last: int) -> Speaker | None:
        named = self._leading_name(first, last) or self._trailing_name(first, last)
        if named is not None:
            return named
        last = self._shorten(first, last)
        if last - first == 1 and _plain(self.page.tokens[first].form) in _BOTH:
            return self._both(first)
        span = self._bare_span(first, last)
        text = span.of(self.page.text)
        words = [_plain(t.form) for t in self.page.tokens[first:last] if t.kind == "word"]
        if not words:
            return None
        head = self._head(first)
        if self.page.tokens[first].kind == "word":
            words[0] = _plain(head)
        definite = head.startswith("ال") or self.page.tokens[first].form.startswith("لل")
        if definite and len(words) <= 2 and head in _class("outlet"):
            organization = self._by_head_noun(first, words[0]) or self._last_outlet()
            if organization is not None:
                return organization
        if definite:
            seen = self._heard_before(words)
            if seen is not None:
                return seen
        person = self._by_role(first, words)
        if person is not None:
            return person
        if definite and len(words) <= 2 and head not in _class("human"):
            organization = self._by_head_noun(first, words[0])
            if organization is not None:
                return organization
        if definite and len(words) == 1:
            return self._by_last_word(first, words[0]) or self._generic(first, text, span)
        text = _nominative(text)
        gender = "f" if text.split()[0].endswith("ة") else "m"
        number = "p" if words[0].endswith(("ون", "ين")) or words[0] in _PLURALS else "s"
        return Speaker(
            text=text, span=span, gender="" if number == "p" else gender, number=number, why="described"
        )

    def _both(self, first: int) -> Speaker | None:
        """الجانبان، البلدان: the two bodies or places named last."""
        found: list[NameMention] = []
        for k in range(first - 1, max(-1, first - 120), -1):
            n = self.cast.mention_of[k]
            if n < 0 or self.cast.entities[self.cast.mentions[n].entity].type == "person":
                continue
            m = self.cast.mentions[n]
            if all(m.entity != f.entity for f in found):
                found.append(m)
            if len(found) == 2:
                names = [self.cast.entities[f.entity].name for f in reversed(found)]
                return Speaker(
                    text=" و".join(names),
                    span=self.page.span(first, first + 1),
                    number="d",
                    why="the two named last",
                )
        return None

    def _leading_name(self, first: int, last: int) -> Speaker | None:
        """Words that no list knows before an office: their bearer's name (فلان الفلاني رئيس الشبكة)."""
        head = next(
            (
                k
                for k in range(first + 2, min(first + 5, last))
                if self.page.tokens[k].form in _class("human")
            ),
            -1,
        )
        if head < 0 or any(self.page.tokens[k].kind != "word" for k in range(first, head)):
            return None
        if self._head(first) in _all_heads() or not any(self._unknown(k) for k in range(first, head)):
            return None
        if any(self.lexes[k].word_class or self.phrases.attached(k) for k in range(first, head)):
            return None
        span = self._bare_span(first, head)
        return Speaker(text=span.of(self.page.text), span=span, why="the words before the office")

    def _trailing_name(self, first: int, last: int) -> Speaker | None:
        """An office followed by words that are no known nouns: the name of its holder, though no list has it."""
        if self._head(first) not in _class("human"):
            return None
        k = last
        if self.page.tokens[k - 1].form == ")":  # وزير الخارجية (فلان)
            opening = next(
                (j for j in range(k - 2, max(first, k - 6), -1) if self.page.tokens[j].form == "("), -1
            )
            if opening > first and all(self._unknown(j) for j in range(opening + 1, k - 1)):
                span = self.page.span(opening + 1, k - 1)
                return Speaker(
                    text=span.of(self.page.text), span=span, why="the name in brackets after the office"
                )
        while k > first + 1 and self.page.tokens[k - 1].kind == "word" and self._unknown(k - 1):
            k -= 1
        if (
            not 2 <= last - k <= 4
            or self.lexes[k - 1].word_class == "preposition"
            or self.phrases.attached(k)
        ):
            return None
        if any(self.cast.mention_of[j] >= 0 for j in range(k, last)):
            return None
        span = self.page.span(k, last)
        gender = "f" if self.page.tokens[first].text.endswith("ة") else "m"
        return Speaker(
            text=span.of(self.page.text), span=span, gender=gender, why="the words after the office"
        )

    def _unknown(self, k: int) -> bool:
        form = self.page.tokens[k].form
        lx = self.lexes[k]
        if lx.word_class or lx.verb or lx.that is not None or form in nouns() or form in _all_heads():
            return False
        bare = form[2:] if form.startswith("ال") else form[1:] if form[:1] in ("و", "ب", "ل") else form
        if form.startswith(("وال", "بال", "لل")):
            return False
        return bare not in nouns() or (
            form.startswith("ال") and form.endswith("ي") and k > 0 and self._unknown(k - 1)
        )

    def _by_last_word(self, first: int, word: str) -> Speaker | None:
        """«الداخلية» for وزارة الداخلية: the organization whose name ends with the word."""
        n = self.by_last.get(word)
        return self.entity(n, "the organization whose name ends so") if n is not None else None

    def _generic(self, first: int, text: str, span: Span) -> Speaker:
        """الكاتبة، المسؤول with no office to match: the last person heard of that gender, else the words themselves."""
        token = self.page.tokens[first]
        gender = "f" if token.text.endswith("ة") else "m"
        head = self._head(first)
        if head in _class("human") and not head.endswith(("ون", "ين")) and _plain(head) not in _PLURALS:
            for s in reversed(self.heard[-6:]):
                if (
                    s.entity >= 0
                    and self.cast.entities[s.entity].type == "person"
                    and s.gender in ("", gender)
                ):
                    return msgspec.structs.replace(s, why="the last person heard whom this noun can mean")
        return Speaker(text=text, span=span, gender=gender, why="described")

    def _shorten(self, first: int, last: int) -> int:
        for k in range(first + 1, last):
            if self.page.tokens[k].kind == "mark" and self.page.tokens[k].form in "،,":
                return k
        return last

    def _bare_span(self, first: int, last: int) -> Span:
        span = self.page.span(first, last)
        token = self.page.tokens[first]
        head = self._head(first)
        skip = 0
        if head != token.form and token.form.endswith(head):
            skip = len(token.form) - len(head)
        elif token.form.startswith("لل") or (token.form.startswith("وال") and token.form not in nouns()):
            skip = 1
        return Span(token.start + letter_offsets(token.text)[skip], span.end) if skip else span

    def _heard_before(self, words: list[str]) -> Speaker | None:
        for s in reversed(self.heard[-_MEMORY:]):
            if s.entity < 0 and s.text:
                theirs = [_plain(w) for w in fold(s.text).split()]
                if words[0] in ("مصدر", "مصادر") and len(words) == 1:
                    return msgspec.structs.replace(s, why="the unnamed source mentioned before")
                if theirs and theirs[0] == words[0] and set(words[1:]) <= set(theirs) | _EMPTY_WORDS:
                    return msgspec.structs.replace(s, why="the unnamed source mentioned before")
        return None

    def _by_role(self, first: int, words: list[str]) -> Speaker | None:
        wanted = _role_words(words)
        if not wanted:
            return None
        named = [self.with_role_word.get(w, set()) for w in wanted]
        near = set.intersection(*named)
        fits = {n for n in near if any(wanted <= role for role in self.roles[n])}
        if not fits and len(words) <= 2:
            if len(words) == 2 and not words[1].endswith(("ي", "يه")):
                return None
            fits = self.with_role_word.get(words[0], set())
        if not fits:
            return None
        spoken = [s.entity for s in reversed(self.heard[-_MEMORY:]) if s.entity in fits]
        here = self.page.tokens[first].start
        before = sorted(((self._last_before(n, here), n) for n in fits), reverse=True)
        chosen = spoken[0] if spoken else before[0][1]
        return self.entity(chosen, "the office that the article gives to this person")

    def _last_outlet(self) -> Speaker | None:
        """الصحيفة for a paper announced by another noun (يومية «…»): the last body heard."""
        for s in reversed(self.heard[-6:]):
            if s.entity >= 0 and self.cast.entities[s.entity].type == "organization":
                return msgspec.structs.replace(s, why="the last body heard that can be an outlet")
        return None

    def _last_before(self, entity: int, here: int) -> int:
        """Where the entity was last named before an offset; -1 when it was not."""
        places = self.places_of.get(entity, [])
        at = bisect_left(places, here)
        return places[at - 1] if at else -1

    def _by_head_noun(self, first: int, word: str) -> Speaker | None:
        found = self.by_head.get(word, [])
        at = bisect_left(found, (self.page.tokens[first].start, -1))
        return self.entity(found[at - 1][1], "the organization that this noun heads") if at else None

    def _homeland(self) -> Speaker | None:
        """بلاده: the country whose nisba stands in the office of the last speaker (وزير الخارجية الصيني ← الصين)."""
        for s in reversed(self.heard[-3:]):
            words = {w for role in (self.roles[s.entity] if s.entity >= 0 else []) for w in role}
            words |= {_plain(w) for w in fold(s.text).split()}
            for n, e in enumerate(self.cast.entities):
                if e.type == "place" and any(_nisba_of(w, _plain(fold(e.name))) for w in words):
                    return self.entity(n, "the country of the speaker")
        return None

    def _last_person(self, gender: str) -> Speaker | None:
        for s in reversed(self.heard[-_MEMORY:]):
            if s.entity in self.titled and s.gender in ("", gender):
                return msgspec.structs.replace(s, why="the title of the last speaker who has one")
        for s in reversed(self.heard[-_MEMORY:]):
            if s.entity >= 0 and self.cast.entities[s.entity].type == "person" and s.gender in ("", gender):
                return msgspec.structs.replace(s, why="the title of the last speaker")
        for _, entity in self.persons_at:
            if self.cast.entities[entity].gender in ("", gender):
                return self.entity(entity, "the title of the person named")
        return None

    def _nearest_before(self, first: int) -> Speaker | None:
        at = bisect_left(self.persons_at, (self.page.tokens[first].start, -1))
        return self.entity(self.persons_at[at - 1][1], "the last person named") if at else None

    # -- hidden subjects ------------------------------------------------------------------------------------------

    def hidden(self, frame: Frame, governor: Speaker | None) -> Speaker | None:
        """The subject that a verb, participle or masdar hides: the governing speaker, or the last one that agrees."""
        if frame.kind == "participle" and governor is not None:
            return msgspec.structs.replace(
                governor, why="the subject of the clause that the participle goes on with"
            )
        gender, number = self._features(frame)
        taken_up = self._subject_pronoun(frame)
        if governor is not None and governor.text != UNNAMED and taken_up and _agrees(*taken_up, governor):
            return msgspec.structs.replace(governor, why="the speaker whom the pronoun on أن takes up")
        if (
            governor is not None
            and frame.kind == "verb"
            and self._goes_on(frame)
            and _agrees(gender, number, governor)
        ):
            return msgspec.structs.replace(governor, why="the subject of the verb before it in the sentence")
        main = self._main_subject(frame, gender, number)
        if main is not None:
            return main
        for back, s in enumerate(reversed(self.heard)):
            if back > 8:
                break
            if _agrees(gender, number, s):
                return msgspec.structs.replace(s, why=_hidden_why(gender, number, back))
        if number == "p":
            group = self._plural_before(frame)
            if group is not None:
                return group
        near = self._nearest_agreeing(frame, gender, number, 60)
        if near is not None:
            return near
        if self.heard:
            return msgspec.structs.replace(
                self.heard[-1], why="the last speaker, though the verb does not agree", doubtful=True
            )
        return None

    def _subject_pronoun(self, frame: Frame) -> tuple[str, str] | None:
        """Gender and number of the pronoun on the complementizer before a verb: أنها ترفض، إنهم كانوا يطالبون."""
        k = frame.first - 1
        while k > 0 and self.lexes[k].word_class in ("aux", "qad", "negation"):
            k -= 1
        if frame.kind != "verb" or k < 0 or self.lexes[k].that is None:
            return None
        return _PRONOUN_FEATURES.get(self.lexes[k].suffix)

    def _plural_before(self, frame: Frame) -> Speaker | None:
        """For وقالوا، مؤكدين: the first human plural of the sentence or of the one before (دبلوماسيون عرب)."""
        here = self.page.sentence_of[frame.first]
        for n in (here, here - 1):
            if n < 0:
                continue
            for k in range(self.page.sentences[n].first, min(frame.first, self.page.sentences[n].last)):
                form = self.page.tokens[k].form
                if (
                    form.endswith("ون")
                    and len(form) > 4
                    and not self.lexes[k].verb
                    and not self.phrases.in_name(k)
                ):
                    first, last = self.phrases.after(k, min(k + 8, frame.first))
                    if last > first:
                        span = self.page.span(first, last)
                        return Speaker(
                            text=span.of(self.page.text),
                            span=span,
                            number="p",
                            why="the plural that the verb can mean",
                        )
        return None

    def _main_subject(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """Where the sentence has told of no speech yet: the actor its main verb began with (وكانت المحكمة برأت …،
        وأمرت ب), or for a verb that takes its object up in a pronoun, the nearest actor before it."""
        if frame.kind != "verb" or number not in ("s", ""):
            return None
        if frame.reading is not None and frame.reading.cut.suffix and not self._goes_on(frame):
            return self._nearest_agreeing(frame, gender, number, 12)
        if not self._goes_on(frame):
            return None
        sentence = self.page.sentences[self.page.sentence_of[frame.first]]
        mentions = self._mentions(sentence.first, min(frame.first, sentence.first + 8))
        for m in mentions[:1]:
            s = self.entity(m.entity, "the subject with which the sentence began")
            if _agrees(gender, number, s) and not self._governed(sentence.first, m):
                return s
        return None

    def _clause_subject(self, frame: Frame) -> Speaker | None:
        """The subject of the first verb of the sentence, or the name it opens with: سلّم أمير المنطقة …، سائلا …"""
        sentence = self.page.sentences[self.page.sentence_of[frame.first]]
        end = min(frame.first, sentence.first + 25)
        for k in range(sentence.first, end):
            if self.lexes[k].verb and not self.phrases.in_name(k) and not self.phrases.definite(k):
                found = self.phrases.after(k + 1, frame.first)
                if not (found[1] > found[0] and self._can_act(found)):
                    return None
                office = self._head(found[0]) in _class("human") and found[0] not in self.phrases.lead_of
                return self.of_source(
                    found if office and self._persons(*found) else self.phrases.units(*found)[0]
                )
            if self.phrases.in_name(k) or self._head(k) in _class("human"):
                opens = all(self.page.tokens[j].kind == "mark" for j in range(sentence.first, k))
                return self.of_source(self.phrases.after(k, frame.first)) if opens else None
        return None

    def _can_act(self, found: Range) -> bool:
        first = found[0]
        head = self.page.tokens[first].form
        kinds = ("human", "institution", "governing", "outlet")
        return (
            first in self.phrases.lead_of
            or self.phrases.in_name(first)
            or any(head in _class(k) for k in kinds)
        )

    def _nearest_agreeing(self, frame: Frame, gender: str, number: str, reach: int) -> Speaker | None:
        if number not in ("s", ""):
            return None
        for k in range(frame.first - 1, max(-1, frame.first - reach), -1):
            n = self.cast.mention_of[k]
            if n < 0 or self.cast.mentions[n].first != k or self._governed(0, self.cast.mentions[n]):
                continue
            s = self.entity(self.cast.mentions[n].entity, "the nearest actor that the verb agrees with")
            if s.gender and _agrees(gender, number, s):
                return s
        subject = self._clause_subject(frame)
        if subject is not None and _agrees(gender, number, subject):
            return msgspec.structs.replace(subject, why="the subject of the sentence")
        return None

    def _goes_on(self, frame: Frame) -> bool:
        """A verb joined by و inside its sentence: … ودعا إلى."""
        first = self.page.sentences[self.page.sentence_of[frame.first]].first
        return bool(self.lexes[frame.first].conj) and frame.first > first + 1

    def _features(self, frame: Frame) -> tuple[str, str]:
        verb = frame.reading.entry.verb if frame.reading else None
        if frame.reading is not None and verb is not None and verb.tense == "masdar":
            return _PRONOUN_FEATURES.get(frame.reading.cut.suffix, ("", ""))
        if frame.kind == "accord":
            form = self.page.tokens[frame.last - 1].form
            return ("f", "s") if form.endswith("ها") else ("m", "p") if form.endswith("هم") else ("m", "s")
        return (verb.gender, verb.number) if verb else ("", "")

    def first_in_sentence(self, frame: Frame) -> Speaker | None:
        """For a participle with no report before it (وظهر الوزير مؤكدا أن): the first actor of its sentence."""
        subject = self._clause_subject(frame)
        if subject is not None:
            return msgspec.structs.replace(subject, why="the subject of the sentence")
        sentence = self.page.sentences[self.page.sentence_of[frame.first]]
        mentions = [
            m for m in self._mentions(sentence.first, frame.first) if not self._governed(sentence.first, m)
        ]
        persons = [m for m in mentions if self.cast.entities[m.entity].type == "person"]
        chosen = persons[:1] or mentions[:1]
        return self.entity(chosen[0].entity, "the first actor of the sentence") if chosen else None


_BOTH = frozenset(
    fold(w) for w in ("جانبان", "جانبين", "طرفان", "طرفين", "بلدان", "بلدين", "فصيلان", "فصيلين")
)
# How many speakers back a description may reach.
_MEMORY = 60
_PRONOUNS_OF_HONOUR = frozenset(
    fold(w)
    for w in (
        "سموه",
        "معاليه",
        "سعادته",
        "جلالته",
        "فخامته",
        "فضيلته",
        "سيادته",
        "نيافته",
        "غبطته",
        "قداسته",
        "دولته",
        "سموها",
        "سعادتها",
        "معاليها",
    )
)
_HONOURS = frozenset(
    fold(w) for w in ("سمو", "معالي", "سعادة", "جلالة", "فخامة", "فضيلة", "أمير", "دولة", "شيخ")
)
_PRONOUN_FEATURES = {"ه": ("m", "s"), "ها": ("f", "s"), "هم": ("m", "p"), "هما": ("", "d"), "هن": ("f", "p")}
_EMPTY_WORDS = frozenset(
    _
    for _ in (
        "ذات",
        "نفس",
        "نفسه",
        "نفسها",
        "ذاته",
        "ذاتها",
        "عينه",
        "عينها",
        "نفسهم",
        "هذا",
        "هذه",
        "معالي",
        "سمو",
        "سعاده",
        "في",
        "من",
    )
)
_PLURALS = frozenset(
    fold(w)
    for w in (
        "مصادر",
        "خبراء",
        "شهود",
        "نواب",
        "نشطاء",
        "أهالي",
        "سكان",
        "صحف",
        "تقارير",
        "مواطنون",
        "أعضاء",
        "مراقبون",
        "ناشطون",
    )
)


def _plain(form: str) -> str:
    """A folded word without the proclitics that a noun phrase's words may carry, for comparing descriptions."""
    for prefix in ("وال", "فال", "بال", "كال", "لل", "ال"):
        if form.startswith(prefix) and len(form) > len(prefix) + 1:
            return form[len(prefix) :]
    return form


def _nominative(text: str) -> str:
    """A description without the accusative ending of indefinite nouns (مصدرًا مطلعًا ← مصدر مطلع)."""
    out = []
    for w in text.split():
        bare = w.rstrip("\u064b")
        plain = bare[:-1] if bare.endswith("ا") else bare
        out.append(plain if plain != w and fold(plain) in nouns() and fold(w) not in nouns() else w)
    return " ".join(out)


def _nisba_of(word: str, name: str) -> bool:
    """Whether a folded word is the nisba of a folded place name: صيني، صينيه of صين; مصري of مصر; سوري of سوريا."""
    stem = word[:-2] if word.endswith("يه") else word[:-1] if word.endswith("ي") else ""
    base = name[:-2] if name.endswith("يا") else name[:-1] if name.endswith(("ا", "ه")) else name
    return len(stem) > 2 and stem in (name, base)


def _role_words(words: list[str]) -> frozenset[str]:
    """The words of an office, with رئيس الحكومة and رئيس الوزراء as one."""
    out = {w for w in words if w not in _EMPTY_WORDS}
    if "رييس" in out and "حكومه" in out:
        out = out - {"حكومه"} | {"وزراء"}
    return frozenset(out)


def _gender_of(name: str) -> str:
    words = fold(name).split()
    return "f" if words and words[0].endswith("ه") else ""


def _agrees(gender: str, number: str, s: Speaker) -> bool:
    if number == "d":
        return s.number in ("d",)
    if number == "p":
        return s.number in ("p", "d")
    if s.number in ("d",):
        return False
    if s.number == "p":
        return gender == "f"  # وقالت المصادر: broken plurals take the feminine singular
    return not gender or not s.gender or gender == s.gender


def _hidden_why(gender: str, number: str, back: int) -> str:
    shape = {"f": "feminine", "m": "masculine"}.get(gender, "") + {"d": " dual", "p": " plural"}.get(
        number, ""
    )
    where = "the last speaker" if back == 0 else f"the last speaker but {back}"
    return f"hidden subject: {where} that a {shape.strip() or 'bare'} verb allows"


_class = source_heads


@cache
def _all_heads() -> frozenset[str]:
    kinds = ("human", "governing", "document", "outlet", "deputy", "institution")
    return frozenset().union(*map(source_heads, kinds)) | _PRONOUNS_OF_HONOUR
