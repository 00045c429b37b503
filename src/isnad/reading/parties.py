"""The noun phrases around an event and the parties that they name.

A phrase is a head with what belongs to it; a party is the entity that it names or, where it names none, its own words.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

import msgspec

from isnad.lexicons.conjugation import conjugate
from isnad.lexicons.tables import load_table, values
from isnad.lexicons.words import look
from isnad.reading.cast import Cast, NameMention
from isnad.reading.event_words import cores, event_words, is_homograph
from isnad.reading.lexis import lex
from isnad.spans import Span
from isnad.text.folding import fold, letter_offsets
from isnad.text.tokens import Page

__all__ = ["Parties", "Party", "Phrase"]

_STOPS = frozenset(
    ("preposition", "occasion", "relative", "negation", "aux", "qad", "contrast", "subordinate", "accord", "pronoun", "as")
)
_QUOTES = frozenset("«»“”„\"‹›‟＂″〝〞")
_LONGEST = 12
# Prepositions and their like that stand as words of their own, with what they become in a frame.
_PREPOSITIONS = {
    fold(w): fold(as_)
    for w, as_ in (
        ("في", "في"), ("من", "من"), ("إلى", "الى"), ("على", "على"), ("عن", "عن"), ("مع", "مع"), ("بين", "بين"),
        ("ضد", "ضد"), ("بحق", "بحق"), ("لدى", "لدى"), ("أمام", "أمام"), ("تجاه", "تجاه"), ("حيال", "تجاه"),
        ("إزاء", "تجاه"), ("داخل", "داخل"), ("بمشاركة", "مع"), ("برفقة", "مع"), ("قبل", "قبل"), ("جانب", "جانب"),
        ("علي", "على"), ("الي", "إلى"), ("نحو", "نحو"), ("صوب", "نحو"), ("عبر", "عبر"), ("بسبب", "بسبب"),
        ("خلال", "خلال"), ("بعد", "بعد"), ("منذ", "منذ"), ("حول", "حول"), ("بشأن", "حول"), ("تحت", "تحت"),
        ("ضمن", "ضمن"), ("لصالح", "لصالح"), ("عند", "عند"), ("قرب", "قرب"), ("وسط", "وسط"), ("عقب", "بعد"),
        ("إثر", "بعد"), ("أثناء", "خلال"), ("رغم", "رغم"), ("دون", "دون"), ("غير", "غير"), ("سوى", "سوى"),
        ("بعيد", "بعد"), ("قبيل", "بعد"), ("جراء", "بعد"), ("نتيجة", "بعد"), ("ب", "ب"), ("ل", "ل"), ("لـ", "ل"),
        ("بـ", "ب"), ("منها", "من"), ("بينهم", "بينهم"), ("بينها", "بينهم"), ("حتى", "حتى"), ("مقابل", "مقابل"),
        ("بواسطة", "بواسطة"), ("إضافة", "إضافة"), ("قبالة", "في"), ("شرق", "في"), ("غرب", "في"), ("شمال", "في"),
        ("جنوب", "في"), ("شرقي", "في"), ("غربي", "في"), ("شمالي", "في"), ("جنوبي", "في"), ("فوق", "في"), ("مثل", "مثل"),
        ("بحضور", "مع"), ("برئاسة", "برئاسة"), ("برعاية", "برعاية"), ("بقيادة", "برئاسة"), ("باسم", "باسم"),
        ("بخصوص", "حول"), ("بمقتل", "حول"), ("باتجاه", "نحو"), ("بموجب", "حول"), ("بينهم", "بينهم"), ("بدعوى", "حول"),
        ("حسب", "حول"), ("بحسب", "حول"), ("وفق", "حول"), ("مقر", "في"),
    )
}
# A preposition and its pronoun in one word: إليه، عليها، معهم.
_BOUND = {
    fold(stem + suffix): (fold(prep), fold(suffix))
    for stem, prep in (
        ("إلي", "إلى"), ("علي", "على"), ("عن", "عن"), ("من", "من"), ("ب", "ب"), ("ل", "ل"), ("مع", "مع"), ("في", "في"),
        ("لدي", "لدى"), ("ضد", "ضد"), ("بين", "بين"), ("تجاه", "تجاه"), ("خلال", "خلال"), ("بعد", "بعد"), ("حول", "حول"),
        ("أمام", "أمام"), ("تحت", "تحت"), ("عبر", "عبر"), ("إثر", "بعد"), ("قبل", "قبل"), ("بحق", "بحق"),
    )
    for suffix in ("ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم", "ي")
}
for _word in ("منا", "بك", "له", "لك", "بي", "لي"):
    _BOUND.setdefault(fold(_word), ("من", ""))
_MANNER = frozenset(fold(w) for w in ("بشكل", "بصورة", "بطريقة", "بصفة", "على نحو", "بنحو"))
# What adds members to a group already named: فصائل، بينها جبهة …
_AMONG = frozenset(fold(w) for w in ("بينها", "بينهم", "أبرزها", "أبرزهم", "ومنهم", "ومنها", "ومنهم", "رأسهم", "رأسها"))
_ABOUT = frozenset(fold(w) for w in ("نحو", "حوالي", "قرابة", "زهاء", "حوالى"))
_HIS_COUNTRY = frozenset(fold(w) for w in ("بلاده", "بلادها", "بلادهم", "بلادنا", "بلده", "بلدها"))
# Particles with which no noun phrase begins.
_PARTICLES = frozenset(
    fold(w)
    for w in (
        "أما", "إما", "إنما", "بل", "ثم", "أو", "أم", "هل", "قد", "سوف", "لكن", "نعم", "هكذا", "لقد", "إلا", "كذلك", "أي", "يا",
        "ما", "مما", "بما", "فيما", "عما", "وقد", "فقد", "أن", "إن", "لم", "لن", "لا", "قيد", "أنه", "أنها", "حيث", "تم", "يتم",
    )
)


@cache
def _class(name: str) -> frozenset[str]:
    return frozenset(fold(row["form"]) for row in load_table("event_heads") if row["class"] == name)


@cache
def _month_names() -> frozenset[str]:
    out = set()
    for row in load_table("months"):
        first = next(iter(row.values()))
        out.update(fold(v) for v in (first, *values(row.get("forms", ""))))
    return frozenset(out)


@cache
def _own_letters() -> frozenset[str]:
    return frozenset(fold(row["form"]) for row in load_table("own_letters"))


@lru_cache(maxsize=1 << 16)
def head_in(form: str, name: str) -> bool:
    """Whether a word heads a phrase as the words of a class in `event_heads.tsv` do (مقاتلي، والقوات، لعناصره)."""
    words = _class(name)
    return form in words or any(c in words for c in cores(form))


class Opening(msgspec.Struct, frozen=True):
    """What stands before the noun on one word: a conjunction, a preposition, the article."""

    conj: str
    prep: str
    article: bool
    skip: int


@lru_cache(maxsize=1 << 16)
def opening(form: str) -> Opening:
    """How a noun's word begins; و ف ب ك ل are cut only where the word is no noun that has them as its own letter.

    >>> opening("وللحكومه").prep, opening("لجنه").prep, opening("بدعم").prep
    ('ل', '', 'ب')
    """
    conj, skip, rest = "", 0, form
    if form[:1] in ("و", "ف") and len(form) > 3 and not _owned(form):
        conj, skip, rest = form[0], 1, form[1:]
    if rest.startswith("لل") and len(rest) > 3:
        return Opening(conj, "ل", True, skip + 2)
    if rest[:1] in ("ب", "ك", "ل") and rest[1:3] == "ال" and len(rest) > 4:
        return Opening(conj, rest[0], True, skip + 3)
    if rest.startswith("ال") and len(rest) > 3:
        return Opening(conj, "", True, skip + 2)
    if rest[:1] in ("ب", "ل") and len(rest) > 3 and not _owned(rest):
        return Opening(conj, rest[0], False, skip + 1)
    return Opening(conj, "", False, skip)


@lru_cache(maxsize=1 << 16)
def _word_class(form: str) -> str:
    lx = lex(form)
    return "" if lx.conj and lx.word_class and form[:1] in ("و", "ف") and _owned(form) else lx.word_class


@lru_cache(maxsize=1 << 16)
def possessed(form: str) -> bool:
    """Whether a noun ends in a suffix pronoun, which closes its phrase (كلمته، عناصرها)."""
    return len(form) > 4 and form.endswith(("ته", "تها", "تهم", "اته", "هم", "هما", "ها", "نا")) and not form.startswith("ال")


@lru_cache(maxsize=1 << 16)
def verbal(form: str) -> bool:
    """Whether a word is a finite verb and not the commoner noun with its letters (حركة is no حرّكه).

    >>> verbal(fold("حركة")), verbal(fold("واتهمت")), verbal(fold("الحكومة"))
    (False, True, False)
    """
    if form.startswith(("ال", "لل")) or is_homograph(form):
        return False
    if any(head_in(form, kind) for kind in ("container", "people", "office", "force", "place", "quantity", "number", "time")):
        return False
    lx = lex(form)
    if form in _plain_verbs() or form[:1] in ("و", "ف", "س") and form[1:] in _plain_verbs():
        return True
    if lx.finite:
        return not (form[:1] in ("و", "ف") and _owned(form))
    words = event_words(form)
    if words:
        return all(w.kind == "verb" for w in words)
    return verb_shaped(form) if not look(form) else lx.verb and not _owned(form)


@cache
def _plain_verbs() -> frozenset[str]:
    """The forms of common verbs that no noun is spelled like."""
    nouns = {row["form"] for row in load_table("nouns")}
    found = set()
    for row in load_table("plain_verbs"):
        for form in conjugate(row["perfect"], row["imperfect"]):
            if form.person != 3 or form.voice == "passive":
                continue
            plain = form.tense == "perfect" and form.gender == "m" and form.number == "s"
            dual = form.tense == "perfect" and form.number == "d" and form.gender == "m"
            if not dual and len(form.form) > 2 and (not plain or row["alone"]) and form.form not in nouns:
                found.add(form.form)
    return frozenset(found)


@lru_cache(maxsize=1 << 16)
def verb_shaped(form: str) -> bool:
    """A word no list knows that looks like a verb in the perfect feminine (استمرت) or an imperfect (يتوجه).

    >>> verb_shaped("استمرت"), verb_shaped("ادارات"), verb_shaped("الجيش")
    (True, False, False)
    """
    if form.startswith(("ال", "لل")) or form[:1] in ("و", "ف") and _owned(form):
        return False
    if form[:2] in ("سي", "ست", "سن") and len(form) >= 5 and not form.endswith(("ه", "ات", "ون", "ين")) and not look(form):
        return True
    if form.endswith("ت") and not form.endswith(("ات", "وت", "يت", "نت")) and len(form) >= 4:
        return not event_words(form) or all(w.kind == "verb" for w in event_words(form))
    return lex(form).verb and not look(form)


def _owned(form: str) -> bool:
    words = _own_letters()
    if form in words or (form.startswith("ال") and form[2:] in words):
        return True
    return any(form.startswith(w) and len(form) - len(w) <= 3 for w in _prefixes(form, words))


def _prefixes(form: str, words: frozenset[str]) -> Iterator[str]:
    for n in range(3, len(form)):
        if form[:n] in words or (form[:n] + "ه") in words:
            yield form[:n]


class Party(msgspec.Struct, frozen=True):
    """Who takes part: an entity of the cast, or (`entity` −1) a description by the words of `span`."""

    entity: int
    span: Span


class Phrase(msgspec.Struct, frozen=True):
    """One noun phrase: tokens `[first, last)`, the preposition before it, its head word's form."""

    prep: str
    conj: str
    first: int
    last: int
    head: str
    article: bool
    mentions: tuple[int, ...]
    accusative: bool


class Parties:
    """The phrases and parties of one page, found where they are asked for."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self.page = page
        self.cast = cast
        self._introduced: list[tuple[tuple[str, ...], NameMention]] | None = None
        self.classes = [_word_class(t.form) if t.kind == "word" else "" for t in page.tokens]
        self.at = {m.first: n for n, m in enumerate(cast.mentions)}
        self.leads: dict[int, int] = {}
        for n, m in enumerate(cast.mentions):
            if m.lead < m.first:
                self.leads.setdefault(m.lead, n)

    # Phrases

    def phrase(self, i: int, limit: int, prep: str = "") -> Phrase | None:
        """The phrase that begins at token `i`, before `limit`; None where no noun begins there."""
        tokens = self.page.tokens
        limit = min(limit, len(tokens))
        if i + 2 < limit and tokens[i + 1].form == "من" and self.counts(i):
            found = self.phrase(i + 2, limit, prep or self._opening(i).prep)
            return found if found is None else msgspec.structs.replace(found, conj=self._opening(i).conj)
        if i >= limit:
            return None
        if tokens[i].kind == "mark":
            close = self._bracket(i, limit)
            if close <= i:
                return None
            if not any(self.cast.mention_of[k] >= 0 for k in range(i, close)):
                return None
        elif tokens[i].kind == "break" or (tokens[i].kind == "word" and self.cast.mention_of[i] < 0 and self._stops(i, first=True)):
            return None
        j, mentions, definite, words = i, [], False, 0
        open_ = self._opening(i)
        while j < limit and words < _LONGEST:
            k = self._step(i, j, limit, definite)
            if k == j:
                break
            if self.cast.mention_of[j] >= 0 or tokens[j].kind == "mark":
                for n in range(j, k):
                    m = self.cast.mention_of[n]
                    if m >= 0 and m not in mentions:
                        mentions.append(m)
                definite = True
            elif self._opening(j).article or tokens[j].kind == "word" and possessed(tokens[j].form):
                definite = True
            words += 1
            j = k
        if j == i:
            return None
        head = tokens[i].form
        return Phrase(
            prep=prep or open_.prep,
            conj=open_.conj,
            first=i,
            last=j,
            head=head[open_.skip :] if self.cast.mention_of[i] < 0 else head,
            article=open_.article or self.cast.mention_of[i] >= 0,
            mentions=tuple(mentions),
            accusative=len(mentions) == 0 and head.endswith("ا") and len(head) > 3 and not open_.article,
        )

    def counts(self, i: int) -> bool:
        """Whether token `i` but counts what من after it names: كل من، العديد من، 17 من، سبعة من."""
        t = self.page.tokens[i]
        if t.kind == "number":
            return True
        return self.cast.mention_of[i] < 0 and (head_in(t.form, "quantity") or head_in(t.form, "number"))

    def _opening(self, i: int) -> Opening:
        m = self.cast.mention_of[i]
        t = self.page.tokens[i]
        if m >= 0 and self.cast.mentions[m].first == i:
            glued = self.page.text[t.start : self.cast.mentions[m].span.start]
            form = fold(glued)
            conj = form[:1] if form[:1] in ("و", "ف") else ""
            rest = form[len(conj) :]
            return Opening(conj, rest[:1] if rest[:1] in ("ب", "ل", "ك") else "", False, len(form))
        if m >= 0 or t.kind != "word":
            return Opening("", "", False, 0)
        return opening(t.form)

    def _bracket(self, i: int, limit: int) -> int:
        tokens = self.page.tokens
        mark = tokens[i].form
        if mark in "([":
            for k in range(i + 1, min(i + 8, limit)):
                if tokens[k].form in ")]":
                    return k + 1
            return i
        q = self.page.quote_of[i]
        if mark in _QUOTES and q >= 0 and self.page.quotes[q].open == i and self.page.quotes[q].closed:
            close = self.page.quotes[q].close
            if close - i <= 7 and close < limit:
                return close + 1
        return i

    def _stops(self, i: int, first: bool = False) -> bool:
        """Whether no noun phrase goes on at token `i`."""
        t = self.page.tokens[i]
        cls = self.classes[i]
        if first and t.form[:1] in ("و", "ف") and not _owned(t.form):
            bare = t.form[1:]
            if bare in _PREPOSITIONS or bare in _PARTICLES or bare in _BOUND:
                return True
        if t.form in _PREPOSITIONS or cls in _STOPS or t.form in _PARTICLES or t.form in _BOUND or t.form in _times():
            return True
        if cls in ("time", "setting") and (not first or cls == "time"):
            return cls == "time"
        lx = lex(t.form)
        if lx.that is not None:
            return True
        if first:
            return bool(lx.finite) and verbal(t.form) and not any(w.kind in ("masdar", "noun") for w in event_words(t.form))
        return t.form in _times()

    def _step(self, first: int, j: int, limit: int, definite: bool) -> int:
        tokens = self.page.tokens
        t = tokens[j]
        m = self.cast.mention_of[j]
        if m >= 0:
            mention = self.cast.mentions[m]
            if j > first and self._opening(j).conj:
                return j
            if j > first and mention.first == j and self._opening(j).prep:
                return j
            if definite and j > first and not self._apposes(first, j, m):
                return j
            return min(limit, max(mention.last, j + 1))
        if t.kind == "mark":
            if j == first or t.form in "([" or t.form in _QUOTES:
                return self._bracket(j, limit)
            return j
        if t.kind == "break":
            return j
        if j == first:
            return j + 1
        if t.kind != "word":
            return j + 1 if not definite else j
        if self._stops(j):
            return j
        o = opening(t.form)
        if o.conj or o.prep:
            return j
        lx = lex(t.form)
        if j in self.leads and definite and not self._apposes(first, j, self.leads[j]):
            return j
        if not definite and (tokens[j - 1].kind == "number" or head_in(tokens[j - 1].form, "number")):
            return j + 1
        if not o.article and (verb_shaped(t.form) or verbal(t.form)):
            return j
        if definite:
            if not o.article and j not in self.leads:
                return j
            if o.article and not self._adjective(first, j):
                return j
        elif t.form.endswith("ا") and len(t.form) > 3 and tokens[j - 1].form[-1:] != "ا" and not lx.masdar:
            return j + 1 if head_in(tokens[first].form, "container") else j
        return j + 1

    def _apposes(self, first: int, j: int, m: int) -> bool:
        """Whether the name at `j` goes on with the phrase: an office or title and its bearer's name."""
        mention = self.cast.mentions[m]
        if mention.lead <= first:
            return True
        kind = self.cast.entities[mention.entity].type
        before = self.cast.mention_of[j - 1]
        if kind == "person":
            return before < 0 or self.cast.entities[self.cast.mentions[before].entity].type != "person"
        # العاصمة صنعاء، حركة «الغد»: a body or place and its name.
        head = self.page.tokens[first].form
        return before < 0 and j - first <= 2 and j - 1 == first and (head_in(head, "container") or head_in(head, "place"))

    def _adjective(self, first: int, j: int) -> bool:
        form = self.page.tokens[j].form
        body = form[2:]
        if form in _class("adjective"):
            return True
        for k in range(j + 1, min(j + 4, len(self.page.tokens))):
            m = self.cast.mention_of[k]
            if m >= 0:
                if self.cast.entities[self.cast.mentions[m].entity].type == "person" and not self._opening(k).conj:
                    return head_in(self.page.tokens[first].form, "office")
                break
            if not self.page.tokens[k].form.startswith("ال"):
                break
        if body.endswith(("ي", "يه", "يين", "يون", "يتين", "يتان")) and len(body) > 3:
            return True
        return body.endswith("ه") and (body.startswith("م") or self.page.tokens[j - 1].form.endswith(("ه", "ات")))

    def conjoined(self, phrase: Phrase, limit: int) -> list[Phrase]:
        """The phrase and those joined to it by و, a comma before a last و, or أو."""
        out = [phrase]
        at = phrase.last
        tokens = self.page.tokens
        while at < limit:
            nxt = None
            if (tokens[at].form == "و" and at + 1 < limit) or (tokens[at].form in "،," and at + 1 < limit and self._list_goes_on(at, limit)):
                nxt = self.phrase(at + 1, limit, phrase.prep)
            elif phrase.prep and tokens[at].form[:1] == "و" and _PREPOSITIONS.get(tokens[at].form[1:]) == phrase.prep:
                nxt = self.phrase(at + 1, limit, phrase.prep)
            elif tokens[at].kind == "word" and self._opening(at).conj == "و":
                nxt = self.phrase(at, limit, phrase.prep)
            if nxt is None or self._is_clause(nxt) or self._unlike(phrase, nxt):
                break
            if self._opening(nxt.first).prep and self._opening(nxt.first).prep != phrase.prep:
                break
            out.append(nxt)
            at = nxt.last
        return out

    def _unlike(self, phrase: Phrase, nxt: Phrase) -> bool:
        """A bare indefinite word after a name and و begins a clause: … وإيران وأثار حفيظة …"""
        if not (phrase.mentions or phrase.article) or nxt.mentions or nxt.article:
            return False
        form = self.page.tokens[nxt.first].form
        if self.page.tokens[nxt.first].kind == "number" or possessed(form):
            return False
        return not any(head_in(form, kind) for kind in ("container", "people", "office", "force", "number", "quantity"))

    def counted(self, phrase: Phrase) -> bool:
        """Whether a number or a word of number opens the phrase or stands before its من."""
        first = phrase.first
        heads = [first] if first < 2 or self.page.tokens[first - 1].form != "من" else [first, first - 2]
        return any(self.page.tokens[k].kind == "number" or self.counts(k) for k in heads)

    def described(self, phrase: Phrase, end: int) -> Party:
        """A description of the words from a phrase's first to token `end`."""
        party = self._described(phrase)
        return Party(-1, Span(party.span.start, self.page.tokens[end - 1].end))

    def opens_joined(self, i: int) -> bool:
        """Whether a و or ف is glued to the noun or name at token `i`."""
        return self.page.tokens[i].kind == "word" and bool(self._opening(i).conj)

    def _members(self, at: int) -> int:
        """The token after ، بينها or ، من بينهم at `at`, or -1."""
        tokens = self.page.tokens
        k = at + 1
        if tokens[k].form in ("من", "وعلي", "علي", "ومن") and k + 1 < len(tokens):
            k += 1
        return k + 1 if tokens[k].form in _AMONG and k + 1 < len(tokens) and self.cast.mention_of[k + 1] >= 0 else -1

    def _list_goes_on(self, at: int, limit: int) -> bool:
        """After a comma: two names or short phrases, and a و before the last of them."""
        named = at + 1 < limit and (at + 1 in self.at or at + 1 in self.leads)
        if not named:
            return False
        for k in range(at + 2, min(at + 10, limit)):
            if self.page.tokens[k].kind == "mark" and self.page.tokens[k].form in ".؛:":
                return False
            if self.cast.mention_of[k] >= 0 and self._opening(k).conj == "و":
                return True
        return False

    def _is_clause(self, phrase: Phrase) -> bool:
        """وأضاف، وقتل: what looks like a joined noun begins a clause of its own."""
        i = phrase.first
        if self.cast.mention_of[i] >= 0 or i in self.leads:
            return False
        lx = lex(self.page.tokens[i].form)
        form = self.page.tokens[i].form
        if lx.participle or verbal(form) or verb_shaped(form[1:]):
            return True
        return not phrase.mentions and not head_in(form, "container") and any(
            w.kind in ("verb", "masdar", "noun") for w in event_words(form)
        )

    def chunks(self, i: int, limit: int) -> Iterator[Phrase]:
        """The phrases that follow one another from token `i`, each with its preposition; joined members apart.

        Stops at a mark that closes a clause, a relative, a complementizer or a finite verb.
        """
        tokens = self.page.tokens
        j, prep, count, led, after = i, "", 0, False, -1
        while j < limit and count < 12:
            t = tokens[j]
            if t.kind == "break":
                return
            if self.cast.mention_of[j] < 0 and t.kind == "mark" and self._bracket(j, limit) <= j:
                beyond = self._beyond_aside(j, limit) if t.form in "،," and count == 1 else -1
                if beyond < 0:
                    return
                j = beyond
                continue
            form = t.form
            if t.kind == "number" and j + 1 < limit and tokens[j + 1].form in _month_names():
                j += 2
                continue
            if self.cast.mention_of[j] < 0 and t.kind == "word":
                bare = form[1:] if form[:1] == "و" and form[1:] in _PREPOSITIONS else form
                if bare in _ABOUT and j + 1 < limit and (tokens[j + 1].kind == "number" or head_in(tokens[j + 1].form, "number")):
                    j += 1
                    continue
                if bare in _PREPOSITIONS:
                    prep = _PREPOSITIONS[bare]
                    j += 1
                    continue
                if self.classes[j] == "time" or form in _times() or form in _BOUND:
                    j += 1
                    continue
                if form in _MANNER:
                    j += 3 if j + 1 < limit and tokens[j + 1].form == "غير" else 2
                    continue
                if j + 1 < limit and head_in(form, "number") and tokens[j + 1].form in _times():
                    j += 2
                    continue
                lx = lex(form)
                if lx.that is not None or self.classes[j] in _STOPS:
                    return
                if self.classes[j] != "demonstrative" and form in _PARTICLES:
                    return
                if count and self._is_clause_word(j) or verb_shaped(form) and not prep and j > i:
                    return
            phrase = self.phrase(j, limit, prep)
            if phrase is None:
                if t.kind == "mark":
                    j = max(j + 1, self._bracket(j, limit))
                    continue
                return
            if (
                led and phrase.article and not phrase.prep and not phrase.mentions
                and phrase.first == after and phrase.last == phrase.first + 1
                and opening(tokens[phrase.first - 1].form).article and self.cast.mention_of[phrase.first - 1] < 0
            ):
                j, prep, after = phrase.last, "", phrase.last  # an adjective of the phrase before
                continue
            yield phrase
            count += 1
            j, prep, led, after = phrase.last, "", bool(phrase.prep), phrase.last

    def _beyond_aside(self, at: int, limit: int) -> int:
        """The token after the comma that closes an aside which opens at the comma `at` (، في بيان، …), or -1."""
        tokens = self.page.tokens
        if at + 2 >= limit or tokens[at + 1].kind != "word":
            return -1
        form, cls = tokens[at + 1].form, self.classes[at + 1]
        title = head_in(form, "office") and not self._opening(at + 1).conj
        if not (form in _PREPOSITIONS or cls in ("relative", "accord", "time", "occasion") or at + 1 in self.at or title):
            return -1
        for k in range(at + 2, min(limit - 1, at + 18)):
            t = tokens[k]
            if t.kind == "break" or t.form in ".؛:":
                return -1
            if t.form in "،,":
                after = tokens[k + 1]
                if after.kind != "word" or self._opening(k + 1).conj or self.classes[k + 1] in _STOPS:
                    return -1
                lx = lex(after.form)
                if self.cast.mention_of[k + 1] < 0 and (lx.participle or self._is_clause_word(k + 1)):
                    return -1
                return k + 1
        return -1

    def bound(self, i: int, limit: int) -> list[tuple[str, str]]:
        """The prepositions with a suffix pronoun among the next few words of the clause."""
        out = []
        for k in range(i, min(limit, i + 7)):
            t = self.page.tokens[k]
            if t.kind == "break" or t.kind == "mark" and t.form in ".؛:،":
                break
            if self.cast.mention_of[k] >= 0:
                continue
            if t.form in _BOUND:
                out.append(_BOUND[t.form])
            elif k > i and self._is_clause_word(k):
                break
        return out

    def _is_clause_word(self, j: int) -> bool:
        form = self.page.tokens[j].form
        if self._opening(j).article or j in self.leads:
            return False
        return verbal(form) and not any(w.kind in ("masdar", "noun") for w in event_words(form))

    # Parties

    def party(self, phrase: Phrase) -> Party | None:
        """Whom a phrase names; its own words where it names nobody; None where it can name nobody."""
        cast = self.cast
        named = [cast.mentions[m] for m in phrase.mentions]
        kinds = [cast.entities[m.entity].type for m in named]
        head = self.page.tokens[phrase.first].form
        if named:
            if named[0].first == phrase.first or self.page.tokens[phrase.first].kind == "mark":
                return Party(named[0].entity, named[0].span)
            act = any(w.kind in ("masdar", "noun") for w in event_words(head))
            for m, kind in zip(named, kinds, strict=True):
                if kind == "person" and (not head_in(head, "people") or possessed(head)) and not act:
                    return Party(m.entity, m.span)
            if named[0].lead <= phrase.first and not head_in(head, "office"):
                return Party(named[0].entity, named[0].span)
            if head_in(head, "people"):
                return self._described(phrase)
            if head_in(head, "container") or head_in(head, "place"):
                return Party(named[-1].entity if head_in(head, "place") else named[0].entity, named[0].span)
            if head_in(head, "office"):
                return self._described(phrase)
            return Party(named[0].entity, named[0].span)
        if self.page.tokens[phrase.first].kind == "number" or head_in(head, "container") or head_in(head, "number") or phrase.last == phrase.first + 1:
            owner = self._owner(phrase)
            if owner is not None:
                return owner
        if possessed(head) and phrase.last == phrase.first + 1 and head_in(head, "container"):
            for n in range(self._mentions_before(phrase.first) - 1, -1, -1):
                m = self.cast.mentions[n]
                if self.cast.entities[m.entity].type == "organization":
                    return Party(m.entity, m.span)
        if phrase.head in _HIS_COUNTRY:
            return self.country_of(phrase.first)
        if phrase.article:
            meant = self.meant(phrase)
            if meant is not None:
                return meant
        if head_in(head, "office"):
            holder = self._holder_of_office(phrase)
            if holder is not None:
                return holder
        if not head_in(head, "container") and any(w.kind in ("masdar", "noun") for w in event_words(head)):
            return None
        return self._described(phrase)

    def _holder_of_office(self, phrase: Phrase) -> Party | None:
        """Whom an office without a name means, where one person of the page alone is introduced by it."""
        words = self._title(phrase.first, phrase.last)
        if len(words) < 2 and not phrase.article:
            return None
        found: dict[int, NameMention] = {}
        for title, m in self._titles():
            if title[: len(words)] == words:
                found.setdefault(m.entity, m)
        if len(found) != 1:
            return None
        m = next(iter(found.values()))
        return Party(m.entity, m.span)

    def _title(self, first: int, last: int) -> tuple[str, ...]:
        words = [t.form for t in self.page.tokens[first:last] if t.kind == "word"]
        if not words:
            return ()
        words[0] = words[0][opening(words[0]).skip :]
        return tuple(w.removeprefix("ال") for w in words)

    def _titles(self) -> list[tuple[tuple[str, ...], NameMention]]:
        """The titles by which persons of the page are introduced."""
        if self._introduced is None:
            self._introduced = [
                (self._title(m.lead, m.first), m)
                for m in self.cast.mentions
                if m.lead < m.first and self.cast.entities[m.entity].type == "person"
            ]
        return self._introduced

    def _owner(self, phrase: Phrase) -> Party | None:
        """Whose the things or people of a phrase are, told by من, ب, ل or في after it: 17 من مسلحي الجماعة، جنود بالجيش."""
        at = phrase.last
        if at >= len(self.page.tokens):
            return None
        head = self.page.tokens[phrase.first].form
        form = self.page.tokens[at].form
        container = head_in(head, "container")
        if form == "من" or (container and form in ("تابعه", "تابعين")) or (form == "في" and head_in(head, "force")):
            following = self.phrase(at + 1, at + 10)
        elif container and self._opening(at).prep in ("ب", "ل"):
            following = self.phrase(at, at + 10)
        else:
            return None
        if following is None or not following.mentions:
            return None
        if self.cast.entities[self.cast.mentions[following.mentions[0]].entity].type == "person":
            return None
        party = self.party(following)
        return party if party is not None and party.entity >= 0 else None

    def _described(self, phrase: Phrase) -> Party:
        t = self.page.tokens[phrase.first]
        o = self._opening(phrase.first)
        start = t.start
        cut = o.skip - (2 if o.article else 0)
        if cut > 0 and not (o.article and o.prep == "ل"):
            start = t.start + letter_offsets(t.text)[cut]
        elif o.article and o.prep == "ل":
            start = t.start + letter_offsets(t.text)[o.skip]
        last = min(phrase.last, phrase.first + 5)
        while last > phrase.first + 1 and self.page.tokens[last - 1].kind == "mark":
            last -= 1
        return Party(-1, Span(start, self.page.tokens[last - 1].end))

    def joined_before(self, i: int) -> list[Party]:
        """The two entities that were last named side by side (X وY) before token `i`."""
        for n in range(self._mentions_before(i) - 1, 0, -1):
            a, b = self.cast.mentions[n - 1], self.cast.mentions[n]
            kinds = {self.cast.entities[m.entity].type == "person" for m in (a, b)}
            if b.first - a.last <= 4 and a.entity != b.entity and len(kinds) == 1 and any(
                self._opening(k).conj == "و" or self.page.tokens[k].form == "و" for k in range(a.last, b.first + 1)
            ):
                return [Party(a.entity, a.span), Party(b.entity, b.span)]
        return []

    def country_of(self, i: int) -> Party | None:
        """The country that بلاده means: that of the nisba beside the nearest person before (الوزير التركي ← تركيا)."""
        for n in range(self._mentions_before(i) - 1, -1, -1):
            m = self.cast.mentions[n]
            if self.cast.entities[m.entity].type != "person":
                continue
            for k in range(max(0, m.lead - 2), min(len(self.page.tokens), m.last + 4)):
                form = self.page.tokens[k].form
                stem = form[opening(form).skip :]
                for suffix in ("يه", "ي"):
                    if opening(form).article and stem.endswith(suffix) and len(stem) - len(suffix) >= 3:
                        found = self._place_like(stem[: -len(suffix)])
                        if found is not None:
                            return found
            return None
        return None

    def nisbas(self, i: int) -> list[Party]:
        """The countries of the nisba adjectives that follow the noun at token `i`: الغارات الجوية الأمريكية."""
        out: list[Party] = []
        for k in range(i + 1, min(i + 5, len(self.page.tokens))):
            t = self.page.tokens[k]
            if t.kind != "word" or self.cast.mention_of[k] >= 0:
                break
            o = opening(t.form)
            stem = t.form[o.skip :]
            if o.prep or not stem.endswith(("ي", "يه", "يين", "يتين")):
                break
            bare = stem.removesuffix("يتين").removesuffix("يين").removesuffix("يه").removesuffix("ي")
            found = self._place_like("ولايات المتحد" if bare in ("امريك", "اميرك") else bare) if len(bare) >= 3 else None
            if found is not None and all(found.entity != p.entity for p in out):
                out.append(found)
        return out

    def _place_like(self, stem: str) -> Party | None:
        for m in self.cast.mentions:
            entity = self.cast.entities[m.entity]
            if entity.type == "place" and any(fold(a).removeprefix("ال").startswith(stem) for a in entity.aliases):
                return Party(m.entity, m.span)
        return None

    def meant(self, phrase: Phrase) -> Party | None:
        """The entity that a definite description without a name takes up again (التنظيم، الوزير), the nearest before."""
        if phrase.last - phrase.first > 2:
            return None
        head = phrase.head
        if head in ("اخير", "اخيره"):
            return self.nearest(phrase.first, "f" if head.endswith("ه") else "m")
        if head.endswith(("ات", "ون", "ين")) or len(head) < 3:
            return None
        for n in range(self._mentions_before(phrase.first) - 1, -1, -1):
            m = self.cast.mentions[n]
            if head in self._announced(m.lead, m.last):
                if phrase.last - phrase.first == 2:
                    extra = self.page.tokens[phrase.last - 1].form
                    if extra not in {t.form for t in self.page.tokens[m.lead : m.last + 2]}:
                        continue
                return Party(m.entity, m.span)
        return None

    def _announced(self, lead: int, last: int) -> set[str]:
        out: set[str] = set()
        for k in range(lead, last):
            form = self.page.tokens[k].form
            out.add(form[opening(form).skip :] if k == lead else form[2:] if form.startswith("ال") else form)
            if k > lead + 1:
                break
        if lead > 0 and self.page.tokens[lead - 1].kind == "word":
            form = self.page.tokens[lead - 1].form
            out.add(form[opening(form).skip :])
        return out

    def _mentions_before(self, i: int) -> int:
        lo, hi = 0, len(self.cast.mentions)
        while lo < hi:
            mid = (lo + hi) // 2
            if self.cast.mentions[mid].last <= i:
                lo = mid + 1
            else:
                hi = mid
        return lo

    def agent(self, party: Party) -> bool:
        """Whether a party is a name, or a description by a word for people, a body, a force or an office."""
        if party.entity >= 0:
            return True
        words = fold(party.span.of(self.page.text)).split()
        head = next((w for w in words if not w[0].isdigit() and not head_in(w, "number")), "")
        return any(head_in(head, kind) for kind in ("people", "body", "container", "force", "office")) or head.endswith(("ون", "ين"))

    def agrees(self, m: NameMention, gender: str) -> bool:
        """Whether a pronoun of this gender can mean the entity named there."""
        entity = self.cast.entities[m.entity]
        return not gender or _agrees(entity.type, entity.gender, self.page.tokens[m.lead].form, gender)

    def nearest(self, i: int, gender: str = "", floor: int = 0, bodies: bool = False) -> Party | None:
        """The nearest entity named before token `i` (not before token `floor`) that a pronoun can mean; `bodies` asks for one of many members."""
        for n in range(self._mentions_before(i) - 1, -1, -1):
            m = self.cast.mentions[n]
            if m.first < floor:
                return None
            entity = self.cast.entities[m.entity]
            if bodies and entity.type != "organization":
                continue
            if gender and not _agrees(entity.type, entity.gender, self.page.tokens[m.lead].form, gender):
                continue
            return Party(m.entity, m.span)
        return None


def _agrees(kind: str, known: str, head: str, gender: str) -> bool:
    if known:
        return known == gender
    if kind == "person":
        return gender == "m"
    if kind == "place":
        return gender == "f"
    return gender == "f" if head.endswith("ه") else True


@cache
def _times() -> frozenset[str]:
    return _class("time")
