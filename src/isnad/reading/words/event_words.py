"""Which words can carry an event, by their form alone: predicates with a PLOVER type or an event frame, and
event nouns.

Kept by folded form, so a page costs one look-up a token; most words give the empty tuple.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Set
from functools import cache
from typing import Literal

import msgspec

from isnad.lexicons.conjugation import VerbForm, participle_forms
from isnad.lexicons.tables import Row, load_table, values
from isnad.lexicons.words import Predicate, look, predicates
from isnad.reading.words.event_types import MATTERS
from isnad.text.clitics import Cut, cores, cuts, listed
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = [
    "EventFrame",
    "EventWord",
    "Kind",
    "below_words",
    "core_in",
    "cores",
    "event_words",
    "hamza_words",
    "him_words",
    "his_words",
    "is_homograph",
    "listed_core",
    "madda_words",
    "marches",
    "names_act",
    "studies_at",
    "ta_words",
    "verb_words",
]

Kind = Literal["verb", "participle", "masdar", "noun", "passive"]
_STUDENT, _DEMANDS = fold("طالبة"), "طالب"
_CUT = "a cut of"
# Killed him, and his killing.
_KILLED = fold("قتله")
# Whose dual is never written, but for the noun with its letters.
_RULES = "حكم"
# Its subject and its genitive are whose death it tells: استشهد جنديان، استشهاد جنديين.
_MARTYRED = "استشهد"
# What the genitive of a masdar tells, where not the doer: who dies, who fight each other.
_GENITIVES: dict[str, str] = {_MARTYRED: "recipient", "اشتبك": "both"}


# The frames for which words must follow.
_OF_WORDS = frozenset(("object", "prepobject", "phrase", "given", "givenby"))


class EventFrame(msgspec.Struct, frozen=True, gc=False):
    """One row of `event_frames.tsv`, folded."""

    frame: str
    words: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]
    first: frozenset[str]
    """The first words of the phrases."""
    asks: frozenset[str]
    """Words of which one stands in the sentence where it fits, but for a word with a pronoun, which may take
    one up; empty where none is asked for."""
    plover: str
    recipient: tuple[str, ...]
    sign: str


class EventWord(msgspec.Struct, frozen=True, gc=False):
    """One way in which a word can carry an event.

    `genitive` says whom the word after a noun or masdar names: actor, recipient, both, none, or empty where
    the rest of the clause must decide. `skip` and `tail` count the folded letters of clitics before and
    after the core.
    """

    kind: Kind
    lemma: str
    core: str
    conj: str
    prep: str
    future: bool
    article: bool
    suffix: str
    skip: int
    tail: int
    tense: str
    person: int
    gender: str
    number: str
    passive: bool
    accusative: bool
    short: bool
    plover: str
    recipient: tuple[str, ...]
    sign: str
    genitive: str
    speech: str
    frames: tuple[EventFrame, ...]
    needs: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    chance: frozenset[str] = frozenset()


@cache
def _folded(cell: str) -> tuple[str, ...]:
    return tuple(fold(v) for v in values(cell))


@cache
def _folded_set(cell: str) -> frozenset[str]:
    return frozenset(_folded(cell))


@cache
def _things() -> dict[str, tuple[str, ...]]:
    """The lists of `event_things.tsv`, folded."""
    return {"@" + row["list"]: _folded(row["forms"]) for row in load_table("event_things")}


def _with_lists(cell: str) -> tuple[str, ...]:
    """The folded words of a frame's cell, each list that it names by its words."""
    return tuple([w for v in values(cell) for w in (_things()[v] if v[0] == "@" else (fold(v),))])


@cache
def _frames() -> dict[str, tuple[EventFrame, ...]]:
    found: dict[str, list[EventFrame]] = {}
    for row in load_table("event_frames"):
        words = _with_lists(row["words"])
        first = frozenset(w.split()[0] for w in words)
        found.setdefault(row["lemma"], []).append(
            EventFrame(
                frame=row["frame"],
                words=frozenset(words),
                phrases=tuple(tuple(w.split()) for w in words),
                first=first,
                asks=first if row["frame"] in _OF_WORDS else frozenset(),
                plover=row["plover"],
                recipient=_folded(row["recipient"]),
                sign=row["sign"],
            )
        )
    return {lemma: tuple(rows) for lemma, rows in found.items()}


@cache
def _homographs() -> frozenset[str]:
    """Words, conjunction off, that look like a predicate's form and are another, commoner word."""
    return frozenset(fold(row["form"]) for row in load_table("event_homographs"))


def is_homograph(form: str) -> bool:
    """Whether a word, its conjunction off, only looks like a predicate's form."""
    return listed(form, _homographs())


@cache
def _schools() -> frozenset[str]:
    frames = (row for row in load_table("event_frames") if (row["lemma"], row["frame"]) == (_DEMANDS, "next"))
    return frozenset(fold(w) for row in frames for w in values(row["words"]))


def studies_at(form: str) -> bool:
    """Whether a folded word tells what a student studies or where, behind طالب, which is "demanded" too."""
    return form in _schools()


@cache
def _nouns() -> dict[str, tuple[Row, ...]]:
    found: dict[str, list[Row]] = {}
    for row in load_table("event_nouns"):
        for form in values(row["forms"]):
            found.setdefault(fold(form), []).append(row)
    return {form: tuple(rows) for form, rows in found.items()}


def core_in(form: str, words: Set[str]) -> bool:
    """Whether a folded word, as it stands or with clitics cut, is among `words`.

    >>> core_in(fold("والهجوم"), frozenset(("هجوم",))), core_in(fold("هجومية"), frozenset(("هجوم",)))
    (True, False)
    """
    return not words.isdisjoint(cores(form))


def listed_core(form: str, listed: Container[str]) -> str:
    """A folded word, or else the first of its ranked cores, that is listed; empty when none is."""
    if form in listed:
        return form
    for core in cores(form):
        if core in listed:
            return core
    return ""


@cache
def _carriers() -> frozenset[str]:
    """The cores of the words that carry an event, beside the predicates."""
    return frozenset((*_nouns(), *_participles()))


def _may_carry(form: str) -> bool:
    """Whether a list knows a folded word in which an event may be carried."""
    return bool(look(form)) or not _carriers().isdisjoint(cores(form))


@kept
def event_words(form: str) -> tuple[EventWord, ...]:
    """The ways in which a folded word can carry an event, those with the fewest clitics only; usually none.

    >>> [(w.lemma, w.kind, w.plover) for w in event_words(fold("وقصفوا"))]
    [('قصف', 'verb', 'ASSAULT')]
    """
    alif = form.endswith("ا") and len(form) > 3 and (form[-2] != "ه" or form[-3] == "ي")  # ة takes none
    if not (_may_carry(form) or (alif and _may_carry(form[:-1]))):
        return ()
    found = [*_predicates(form, False), *_noun_readings(form, False)]
    if alif and all(w.kind == "noun" or (w.kind == "verb" and w.number == "d") for w in found):
        # The accusative alif of an indefinite noun: هجومًا، اتفاقًا.
        found = [*found, *_predicates(form[:-1], True), *_noun_readings(form[:-1], True)]
    found.extend(_deeds_beside(form))
    if not found:
        return ()
    if any(w.number == "d" and w.tense == "perfect" for w in found):
        # تبادلا, they two exchanged, and no imperfect without its ن
        found = [w for w in found if w.number != "d" or w.tense != "imperfect"]
    least = min(_clitics(w) for w in found)
    kept: dict[tuple[str, str, str, int, str, bool], EventWord] = {}
    for w in found:
        if _clitics(w) == least:
            kept.setdefault((w.lemma, w.kind, w.tense, w.person, w.suffix, w.passive), w)
    return tuple(kept.values())


@kept
def hamza_words(form: str) -> tuple[EventWord, ...]:
    """The readings of a homograph that its verb's last letter tells apart: هنأ folds to هنا "here" and
    أثنى to اثني "two". Its text must end with the lemma.

    >>> [w.lemma for w in hamza_words(fold("وهنأ"))]
    ['هنأ']
    """
    found = _predicates(form, False, alone=False) if is_homograph(form) else []
    return tuple([w for w in found if _tells_apart(w.lemma) and not w.suffix])


def verb_words(form: str) -> tuple[EventWord, ...]:
    """The readings as a verb of a homograph whose place in the clause tells that it is one.

    >>> [w.lemma for w in verb_words(fold("ناصر"))]
    ['ناصر']
    """
    found = _predicates(form, False, alone=False) if is_homograph(form) else []
    return tuple([w for w in found if w.kind == "verb" and not w.suffix])


def madda_words(form: str) -> tuple[EventWord, ...]:
    """The readings of a homograph whose text begins with آ, as its verb does: آوت is no أوت "August".

    >>> [w.lemma for w in madda_words(fold("آوت"))]
    ['آوى']
    """
    found = _predicates(form, False, alone=False) if is_homograph(form) else []
    return tuple([w for w in found if w.lemma.startswith("آ")])


def below_words(form: str) -> tuple[EventWord, ...]:
    """The readings of a homograph as a masdar whose text begins with إ: إبعاد is no أبعاد "dimensions".

    >>> [w.lemma for w in below_words(fold("لإبعاد"))]
    ['أبعد']
    """
    found = _predicates(form, False, alone=False)
    return tuple([w for w in found if w.kind == "masdar" and w.lemma.startswith("أ")])


def him_words(form: str) -> tuple[EventWord, ...]:
    """The readings of a word that "him" alone makes another one: وطالبه is no وطالبة "and a student", قتله no
    قتلة "killers". Its text must end in ه.

    >>> [w.lemma for w in him_words(fold("وطالبه"))], [w.kind for w in him_words(fold("لقتله"))]
    (['طالب'], ['masdar'])
    """
    student, killed = form[1:] == _STUDENT, form.endswith(_KILLED) and len(form) <= len(_KILLED) + 2
    found = _predicates(form, False, alone=False) if student or killed else []
    return tuple([w for w in found if w.suffix == "ه" and (killed or w.kind == "verb")])


@kept
def his_words(form: str) -> tuple[EventWord, ...]:
    """The readings as a verb with "him" of a word that is a masdar or another word where it ends in ة: أقاله
    "dismissed him" is no إقالة "dismissal", صادره "seized it" no صادرة "issued". Its text must end in ه, on a
    page that writes ة.

    >>> [(w.lemma, w.kind) for w in his_words(fold("أقاله"))], his_words(fold("توجيه"))
    ([('أقال', 'verb')], ())
    """
    found = _predicates(form, False, alone=form not in _ta_homographs())
    return tuple([w for w in found if w.kind == "verb" and w.suffix == "ه"])


@cache
def _cuts() -> frozenset[str]:
    """The homographs that another word becomes where its و is cut: وزارته, and so none by themselves."""
    return frozenset(fold(r["form"]) for r in load_table("event_homographs") if r["sense"].startswith(_CUT))


@cache
def _ta_homographs() -> frozenset[str]:
    """The homographs that end in ة."""
    return frozenset(fold(row["form"]) for row in load_table("event_homographs") if row["form"].endswith("ة"))


@kept
def ta_words(form: str) -> tuple[EventWord, ...]:
    """The readings as a masdar of a homograph that only its pronoun makes another word: مصادرة is no مصادره
    "his sources". Its text must end in ة.

    >>> [w.lemma for w in ta_words(fold("ومصادرة"))]
    ['صادر']
    """
    clipped = (form, form[1:], form[2:])  # وبمصادرة
    found = _predicates(form, False, alone=False) if not _of_him().isdisjoint(clipped) else []
    return tuple([w for w in found if w.kind == "masdar" and not w.suffix])


@cache
def _of_him() -> frozenset[str]:
    """The homographs that end in a pronoun, folded as if it were ة."""
    rows = load_table("event_homographs")
    return frozenset(fold(row["form"]) for row in rows if row["form"].endswith("ه"))


def _tells_apart(lemma: str) -> bool:
    """Whether a lemma as written is no other word: هنأ، أثنى; some write نادي as نادى too. أمر is no آمر."""
    return lemma == "أمر" or lemma.endswith("أ") or (lemma.startswith("أ") and lemma.endswith("ى"))


def marches(form: str) -> bool:
    """Whether a word tells a protest, which is neither a place nor a body: مسيرة، اعتصام."""
    return any(w.plover == "PROTEST" for w in event_words(form))


@kept
def names_act(form: str) -> bool:
    """Whether a folded word can carry an event as a masdar or another noun, without others that tell so.

    >>> names_act(fold("الهجوم")), names_act(fold("هاجمت"))
    (True, False)
    """
    return any(w.kind in ("masdar", "noun") and w.lemma != MATTERS for w in event_words(form))


def _clitics(w: EventWord) -> int:
    return bool(w.conj) + bool(w.prep) + w.future + w.article + 2 * bool(w.suffix)


def _predicates(form: str, accusative: bool, alone: bool = True) -> list[EventWord]:
    """The readings as predicates; a homograph has none where it stands `alone`, not spelt as its verb."""
    out = []
    for r in look(form):
        p, verb = r.entry.predicate, r.entry.verb
        if p is None or verb is None or not (p.plover or p.lemma in _frames()):
            continue
        if accusative and verb.tense != "masdar":
            continue
        inner = form[r.cut.skip :] in _homographs() and not r.cut.future
        if (
            alone and form not in _cuts() and (inner or form in _homographs())
        ):  # سيدكان is a town, and يدكان no verb but its letters
            continue
        if verb.number == "d" and verb.tense == "perfect" and p.lemma == _RULES:
            continue  # حكما: a ruling, and not that two ruled
        if verb.voice == "passive" and len(verb.form) == 3 and r.entry.row["imperfect"][-2:-1] in "ويا":
            continue  # زير، هين: a passive that the press does not write and nouns look like
        short = _is_short(r.entry.row["imperfect"], verb)
        out.append(_predicate_word(p, r.cut, verb, p.speech, accusative=accusative, short=short))
    return out


@cache
def _participles() -> dict[str, tuple[tuple[Predicate, VerbForm], ...]]:
    """The forms in which the participles of `event_participles.tsv` tell a deed beside another."""
    lemmas = {p.lemma: p for p, _ in predicates() if p.plover or p.lemma in _frames()}
    found: dict[str, list[tuple[Predicate, VerbForm]]] = {}
    for row in load_table("event_participles"):
        for verb in participle_forms(row["participle"]):
            if row["lemma"] in lemmas and (verb.case or verb.form.endswith(("ه", "ين"))):
                found.setdefault(verb.form, []).append((lemmas[row["lemma"]], verb))
    return {form: tuple(rows) for form, rows in found.items()}


def _deeds_beside(form: str) -> Iterator[EventWord]:
    """The readings as a participle that tells a deed beside another: اقتحموا القرية | محرقين سيارات."""
    if not core_in(form, _participles().keys()):
        return
    for cut in cuts(form):
        if cut.prep or cut.article or cut.suffix or cut.future:
            continue
        for p, verb in _participles().get(cut.core, ()):
            yield _predicate_word(p, cut, verb)


def _predicate_word(
    p: Predicate, cut: Cut, verb: VerbForm, speech: str = "", *, accusative: bool = False, short: bool = False
) -> EventWord:
    kind: Kind = (
        "masdar" if verb.tense == "masdar" else "participle" if verb.tense == "participle" else "verb"
    )
    return EventWord(
        kind=kind,
        lemma=p.lemma,
        core=cut.core,
        conj=cut.conj,
        prep=cut.prep,
        future=bool(cut.future),
        article=cut.article,
        suffix=cut.suffix,
        skip=cut.skip,
        tail=cut.tail,
        tense=verb.tense,
        person=verb.person,
        gender=verb.gender,
        number=verb.number,
        passive=verb.voice == "passive" or (kind == "verb" and p.lemma == _MARTYRED),
        accusative=accusative or verb.case == "acc",
        short=short,
        plover=p.plover,
        recipient=_folded(p.recipient),
        sign=p.sign,
        genitive=_GENITIVES.get(p.lemma, "") if kind == "masdar" else "",
        speech=speech,
        frames=_frames().get(p.lemma, ()),
    )


def _is_short(imperfect: str, verb: VerbForm) -> bool:
    """Whether an imperfect lost its weak letter (يدن for يدين), as only after لم or an imperative's لا."""
    if verb.tense != "imperfect" or (verb.number not in ("s", "") and verb.person == 3):
        return False
    return len(verb.form) < len(fold(imperfect))


def _noun_readings(form: str, accusative: bool) -> list[EventWord]:
    out: list[EventWord] = []
    nouns = _nouns()
    if not core_in(form, nouns.keys()):
        return out
    for cut in cuts(form):
        rows = nouns.get(cut.core)
        if rows is None or cut.future or (cut.suffix == "ي" and is_homograph(form)):
            continue  # اجتماعي، هجومي: adjectives
        if cut.conj and cut.prep == "ك":
            continue  # وكالتهم: their agency, and not "and as the charges"
        if cut.suffix != "ني":  # on verbs alone: لا تهمني
            out.extend([_noun(cut, row, accusative) for row in rows])
    return out


def _noun(cut: Cut, row: Row, accusative: bool) -> EventWord:
    return EventWord(
        kind="passive" if row["genitive"] in ("passive", "active") else "noun",
        lemma=row["noun"],
        core=cut.core,
        conj=cut.conj,
        prep=cut.prep,
        future=False,
        article=cut.article,
        suffix=cut.suffix,
        skip=cut.skip,
        tail=cut.tail,
        tense="noun",
        person=0,
        gender="",
        number="",
        passive=False,
        accusative=accusative,
        short=False,
        plover=row["plover"],
        recipient=_folded(row["recipient"]),
        sign=row["sign"],
        genitive=row["genitive"],
        speech="",
        frames=(),
        needs=_folded_set(row["needs"]),
        unless=_folded_set(row["unless"]),
        chance=_folded_set(row["chance"]),
    )
