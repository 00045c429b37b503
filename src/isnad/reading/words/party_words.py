"""The words around an event's parties by their form alone: what heads a phrase, what ends it, what precedes
a noun.

Kept by folded form; the lists are tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import msgspec

from isnad.lexicons.conjugation import VerbForm, conjugate
from isnad.lexicons.tables import classes_by_form, classes_of, load_table, rows_by_form, values
from isnad.lexicons.words import look
from isnad.reading.words.event_types import MATTERS
from isnad.reading.words.event_words import cores, event_words, is_homograph
from isnad.reading.words.lexis import lex, nouns, words
from isnad.spans import Span
from isnad.text.clitics import SUFFIXES, THIRD_PERSON, unowned
from isnad.text.folding import fold
from isnad.text.kept import kept
from isnad.text.tokens import form_of

__all__ = [
    "MEANS_ENDING",
    "PEOPLED",
    "TAKES_UP",
    "Opening",
    "attitudes",
    "backed",
    "before_judge",
    "below_governor",
    "below_ruler",
    "bound_prepositions",
    "doers_of",
    "full_plural",
    "governed_by",
    "head_class",
    "head_in",
    "his",
    "listed_own",
    "masculine",
    "masdars_in_al",
    "month_names",
    "opening",
    "opening_of",
    "own_letter",
    "own_people",
    "own_words",
    "possessed",
    "prepositions",
    "sound_plural",
    "subject_owned",
    "times",
    "under_ruler",
    "verb_shaped",
    "verbal",
    "verbs_in_al",
    "word_class",
]

_PEOPLE, _CONTAINER = frozenset(("people",)), frozenset(("container",))
_NO_CLASS: frozenset[str] = frozenset()
_OFFICE, _STRONG = frozenset(("office",)), fold("قوية")
_CLITICS = ("و", "ف", "ب", "ك", "ل")
TAKES_UP = {fold("الذي"): "ه", fold("التي"): "ها", fold("الذين"): "هم"}
"""The pronoun that takes up who stands before each relative."""

# Verbs whose letters are those of a noun that و seldom joins: وطالب, "and demanded".
_JOINED_VERBS = frozenset(fold(c + w) for c in ("و", "ف") for w in ("طالب", "عين", "عبث"))
# Who does not reign: النائب الرئيس فلانا are two men.
_NO_RULER = words("no_ruler")
# Judges and prosecutors, and the offices and callings that they have not besides.
_JUDGES, _TRIED = words("judges"), words("no_ruler") | words("no_judge")
# The prosecutor who is called the agent of a king or a republic.
_AGENT, _AGENT_OF = fold("وكيل"), frozenset(fold(w) for w in ("الملك", "الجمهورية", "النيابة"))
# A king, whom no one calls by what others are called.
_THE_KING, _MISTER = fold("الملك"), frozenset(fold(w) for w in ("السيد", "السيدة", "السادة"))
# Governors, below whom are heads of towns and councils.
_GOVERNORS, _HEAD_OF = frozenset(fold(w) for w in ("والي", "محافظ", "حاكم", "باشا")), fold("رئيس")
# Who reigns, and who is in office under him; "conservative" is no office.
_REIGNING, _UNDER_HIM = words("reigning"), words("under_a_ruler") - {"محافظ"}
# Words too short to look like a noun behind its preposition, which are: بأي طريقة، لكل حزب، بشن غارات.
_SHORT_LED = frozenset(
    fold(w)
    for w in (
        *("بأي", "لأي", "بكل", "لكل", "بشن", "لشن", "بفك", "لفك", "بضم", "لضم", "بحل", "لحل", "بصد", "لصد"),
        *("ببث", "لبث", "بست", "بسن", "لسن", "بحض", "لحث", "بدم", "برد"),
    )
)
_THE_RIGHT = fold("الحق")
# Longer is a verb that no list knows with the و that joins it: وتتعارك.
_JOINED_VERB = 5
# How words begin that من or ب follows with who is behind somebody.
_BACKED = ("مدعوم", "مسنود", "ممول")
# Words that only end as the plurals of people do: القانون، الشؤون، تأمين.
_NO_PEOPLE = words("no_people")
# What may end a word whose first letter is its own: number, gender, nisba and pronouns.
_ENDINGS = frozenset(
    fold(a + b)
    for a in ("", "ت", "ات", "ي", "ية", "يات", "ان", "ين", "ون", "يين", "يون", "تين", "تان", "ا", "و")
    for b in ("", "ه", "ها", "هم", "هما", "هن", "ك", "كم", "نا", "ي", "ا")
)
# How many letters the stem of a noun with its own first letter has at the least.
_SHORTEST = 3
# The endings of two of a feminine or a masculine noun, and what its singular ends in.
_TWO = (("تا", "ه"), ("تان", "ه"), ("تين", "ه"), ("ان", ""))
_OF_TWO = tuple(ending for ending, _ in _TWO)
# All that a plural or a word of two ends in whose singular is looked for.
_OF_SEVERAL = ("يي", "ات", *_OF_TWO)
# The classes of words for those who do something: people, and what is made of people.
MEANS_ENDING = "يا"
"""How an adverb of means ends: هاتفيا، عسكريا."""
PEOPLED = ("people", "body", "container", "force", "office")
_MEN_AND_BODIES = words("men_and_bodies")
# The one word of two letters that و is glued to and no noun is spelled like: قطر | وكل دول الخليج.
_AND_ALL = fold("وكل")
# The pronouns that take up one who calls, by his gender.
_OWN_PRONOUNS = {"m": ("ه",), "f": ("ها",)}
# A word of women has more letters: ناشطات.
_WOMEN = 5
# How many letters an active participle of the simple verb has: رافض.
_DOING = 4


@cache
def prepositions() -> dict[str, str]:
    """Prepositions that stand as words of their own, with what they become in a frame."""
    return {fold(row["form"]): fold(row["as"]) for row in load_table("event_prepositions") if not row["stem"]}


@cache
def governed_by() -> dict[str, frozenset[str]]:
    """The prepositions that complete each participle of `governing_participles.tsv`: مشتبه | به."""
    rows = load_table("governing_participles")
    return {fold(row["form"]): frozenset(map(fold, values(row["prepositions"]))) for row in rows}


@cache
def bound_prepositions() -> dict[str, tuple[str, str]]:
    """A preposition and its pronoun in one word: إليه، عليها، معهم."""
    found = {
        fold(row["form"] + suffix): (fold(row["as"]), fold(suffix))
        for row in load_table("event_prepositions")
        if row["stem"]
        for suffix in SUFFIXES
        if suffix != "ني"  # which stands on verbs alone: بني is no بي
    }
    for word in ("منا", "بك", "له", "لك", "بي", "لي"):
        found.setdefault(fold(word), (fold("من"), ""))
    return found


@cache
def head_class(name: str) -> frozenset[str]:
    """The words of one class of `event_heads.tsv`."""
    return frozenset(fold(row["form"]) for row in load_table("event_heads") if row["class"] == name)


@cache
def month_names() -> frozenset[str]:
    """The names of months in every calendar of the press."""
    out: set[str] = set()
    for row in load_table("months"):
        first = next(iter(row.values()))
        out.update(fold(v) for v in (first, *values(row.get("forms", ""))))
    return frozenset(out)


@cache
def attitudes() -> frozenset[str]:
    """Words that tell how one party stands to another: الموالية، المناهضة."""
    return frozenset(rows_by_form("stance_words"))


def backed(form: str) -> bool:
    """Whether a word tells that others are behind somebody: المدعومة، مسنودين."""
    return form.removeprefix("ال").startswith(_BACKED)


@cache
def _own_letters() -> frozenset[str]:
    """The nouns so listed, and whoever is named after a land: لجنة، بلجيكي."""
    nisbas = (fold(row["form"]) for row in load_table("nisbas") if row["form"].startswith(_CLITICS))
    return frozenset(fold(row["form"]) for row in load_table("own_letters")).union(nisbas)


@cache
def _own_starts() -> frozenset[str]:
    """The first letters of those nouns, as many as a stem of theirs has at the least."""
    return frozenset(word[:_SHORTEST] for word in _own_letters())


@kept
def _heads(form: str) -> frozenset[str]:
    """The classes of `event_heads.tsv` as which a word heads a phrase: most words have none."""
    found, classes = cores(form), classes_by_form("event_heads")
    own = classes.get(form, _NO_CLASS)
    if own == _OFFICE or form == _STRONG:
        return own  # حاكم, no "your" behind another word; قوية, not قواه
    plurals = [core for core in found if core.endswith(_OF_SEVERAL)]
    heads = classes_of((*found, *_singulars(plurals)) if plurals else found, "event_heads")
    if not heads:
        return heads
    joined = classes.get(form[1:], _NO_CLASS) if form[:1] in ("و", "ف") else own
    # إرهابيي الحركة are the movement, though إرهابيون are people of nobody's
    return heads - _PEOPLE if joined >= _CONTAINER and not joined >= _PEOPLE else heads


def _singulars(forms: Iterable[str]) -> Iterator[str]:
    """The singulars of words of two, none of which is a noun of its own: حركتا، عضوان, not عدوان; of plurals
    that lost their ن before a genitive or a pronoun the whole: قياديي ← قياديين; of women the men: متظاهرات ←
    متظاهرين, ناشطتين ← ناشط.
    """
    for form in forms:
        if form.endswith("يي"):
            yield form + "ن"
        if form.endswith("ات") and len(form) > _WOMEN and form not in nouns():
            yield form[:-2] + "ين"
        if form.endswith(("تين", "تان")) and len(form) > _WOMEN and form not in nouns():
            yield form[:-3]
        if form.endswith(_OF_TWO) and form not in nouns():
            yield from (form.removesuffix(e) + s for e, s in _TWO if form.endswith(e) and len(form) > 4)


@cache
def _own_feminine() -> frozenset[str]:
    """Those in ة, which becomes ت before a suffix: of وجبة there is وجبتها, and وجبهة is جبهة with و."""
    return frozenset(fold(row["form"]) for row in load_table("own_letters") if row["form"].endswith("ة"))


def head_in(form: str, *classes: str) -> bool:
    """Whether a word heads a phrase as one of these classes of `event_heads.tsv` does.

    >>> head_in(fold("والقوات"), "container", "office"), head_in(fold("والقوات"), "office")
    (True, False)
    """
    heads = _heads(form)
    return bool(heads) and not heads.isdisjoint(classes)


@kept
def masculine(form: str) -> bool:
    """Whether a noun is one man by his office or a body in the masculine, for which a verb has no ت.

    >>> masculine(fold("الرئيس")), masculine(fold("وزيرة")), masculine(fold("وزراء"))
    (True, False, False)
    """
    offices = head_class("office")
    bare = [form, form.removeprefix("ال")]
    if not form.endswith("ه"):  # رئيسها, but منسقة is no منسق with his pronoun
        bare.append(unowned(form))
    return any(w in _MEN_AND_BODIES or (w in offices and w + "ه" in offices) for w in bare)


class Opening(msgspec.Struct, frozen=True, gc=False):
    """What stands before the noun on one word: a conjunction, a preposition, the article."""

    conj: str
    prep: str
    article: bool
    skip: int


@kept
def opening(form: str) -> Opening:
    """How a noun's word begins; و ف ب ك ل are cut only where the word is no noun that has them as its own
    letter.

    >>> opening("وللحكومه").prep, opening("لجنه").prep, opening("بدعم").prep
    ('ل', '', 'ب')
    """
    conj, skip, rest = "", 0, form
    if form[:1] in ("و", "ف") and (len(form) > 3 or form == _AND_ALL) and not own_letter(form):
        conj, skip, rest = form[0], 1, form[1:]
    if rest.startswith("لل") and len(rest) > 3:
        return Opening(conj, "ل", True, skip + 2)
    if rest[:1] in ("ب", "ك", "ل") and rest[1:3] == "ال" and len(rest) > 4:
        return Opening(conj, rest[0], True, skip + 3)
    if rest.startswith("ال") and len(rest) > 3 and rest not in verbs_in_al():
        return Opening(conj, "", True, skip + 2)
    if rest in _SHORT_LED:
        return Opening(conj, rest[0], False, skip + 1)
    led = rest[:1] in ("ب", "ل") and len(rest) > 3 and not listed_own(rest)  # لجان is no ل + جان
    if led and (not own_letter(rest) or any(rest[1:] in head_class(k) for k in ("people", "office"))):
        return Opening(conj, rest[0], False, skip + 1)
    if rest[:1] == "ك" and len(rest) > 4 and any(rest[1:] in head_class(k) for k in ("people", "office")):
        return Opening(conj, "ك", False, skip + 1)  # كمواطنين
    return Opening(conj, "", False, skip)


@kept
def opening_of(word: str) -> Opening:
    """How a noun as written begins: the آل of آلاف and the أل of ألفي are no article, and no noun begins with
    a و of its own before a hamza (وأحد is no واحد).

    >>> opening_of("وآلاف").article, opening_of("والألف").article, opening_of("للجنود").article
    (False, True, True)
    >>> opening_of("وأحد").conj, opening_of("واحد").conj
    ('و', '')
    """
    form = form_of(word)
    found = opening(form)
    if word.startswith("وأ") and not found.conj:
        return Opening("و", "", False, 1)
    if not found.article:
        return found
    written = "ال" in word or "لل" in word or "\u0671" in word
    if written and form[found.skip - 2 :] not in head_class("number"):
        return found
    return Opening(found.conj, found.prep, False, found.skip - 2)


@kept
def word_class(form: str) -> str:
    """The class of a small word, or empty: one whose first letter is its own, not a conjunction, has none."""
    lx = lex(form)
    return "" if lx.conj and lx.word_class and form[:1] in ("و", "ف") and own_letter(form) else lx.word_class


def own_words(text: str, span: Span) -> str:
    """The words of a span; the article is put back where ل has swallowed it: للشعب → الشعب, and للاجئين →
    اللاجئين, but for لاجئين سوريين.
    """
    before, words = text[max(0, span.start - 4) : span.start], span.of(text)
    whole = before.endswith("لل")
    second = (
        before.endswith("ل") and words.startswith("لا") and all(w[:2] == "ال" for w in words.split()[1:2])
    )
    led = before[: -2 if whole else -1].rstrip("وف")[-1:]
    return ("ال" if (whole or second) and not led.isalpha() else "") + words


@kept
def possessed(form: str) -> bool:
    """Whether a noun ends in a suffix pronoun, which closes its phrase (كلمته، عناصرها); not شبانا, whose ن
    is its own.
    """
    return (
        len(form) > 4
        and form.endswith(("ته", "تها", "تهم", "اته", "هم", "هما", "ها", "نا"))
        and not form.startswith("ال")
        and not (form.endswith("نا") and form[:-1] in nouns())
    )


@cache
def _peopled() -> frozenset[str]:
    """The words for people and for what is made of them."""
    return head_class("container") | head_class("people")


@kept
def his(word: str) -> bool:
    """Whether a word as written is a noun for somebody's people with "his" on it, and no feminine in ة.

    >>> his("عناصره"), his("زملائه"), his("معتقليه"), his("جماعة"), his("حركه")
    (True, True, True, False, False)
    """
    form = fold(word) if word.endswith("ه") else ""
    form = form[opening(form).skip :]
    theirs = _peopled()
    if form.endswith("يه") and head_in(form[:-1] + "ن", "container", "people"):
        return True  # قيادييه
    stems = {form[:-1], form[:-2] + "ء"} if form.endswith(("ايه", "اوه")) else {form[:-1]}  # زملائه
    return form not in theirs and not stems.isdisjoint(theirs)


def own_people(word: str, gender: str) -> bool:
    """Whether a word as written is of somebody's people by the pronoun of this gender, and shows no
    nominative: behind و and a call they are whom he calls, as he is told before.

    >>> own_people("أنصاره", "m"), own_people("أنصارها", "f")
    (True, True)
    >>> own_people("مقاتلوه", "m"), own_people("رئيسه", "m")
    (False, False)
    """
    form = fold(word)
    suffix = next((s for s in _OWN_PRONOUNS.get(gender, ()) if word.endswith(s)), "")
    stem = form.removesuffix(suffix) if suffix else ""
    nominative = "ؤ" in word or stem.endswith("و")
    return not nominative and head_in(stem, "people", "container") and not masculine(stem)


def under_ruler(title: str, form: str) -> bool:
    """Whether two folded titles in a row are of two men, since the second is of an office, with the article,
    under him who reigns: أقال الرئيس | الوزير فلانا.

    >>> under_ruler(fold("الرئيس"), fold("الوزير")), under_ruler(fold("الرئيس"), fold("المحافظ"))
    (True, False)
    """
    if title == _THE_KING and form in _MISTER:
        return True  # استقبل الملك | السيد فلانا
    return title in _REIGNING and form[:2] == "ال" and form[2:] in _UNDER_HIM


def below_ruler(title: str, form: str) -> bool:
    """Whether two folded titles with the article are of two men, since the first is no title of who reigns:
    انتقد النائب المعارض | الرئيس فلانا; but المتحدث الرئيس is the chief one.

    >>> below_ruler(fold("النائب"), fold("الرئيس")), below_ruler(fold("المتحدث"), fold("الرئيس"))
    (True, False)
    """
    return form in _REIGNING and form[:2] == "ال" == title[:2] and title[2:] in _NO_RULER


def before_judge(title: str, of: str, form: str) -> bool:
    """Whether the first of two folded titles is a judge's or a prosecutor's, `of` the word behind it, and the
    second, with the article, one that he has not besides: أودع قاضي التحقيق | الوزير السابق فلانا السجن.

    >>> before_judge(fold("قاضي"), fold("التحقيق"), fold("الوزير"))
    True
    >>> [before_judge(fold("وكيل"), fold(of), fold("النائب")) for of in ("الملك", "مجلس")]
    [True, False]
    """
    judges = title.removeprefix("ال") in _JUDGES or (title == _AGENT and of in _AGENT_OF)
    return judges and form[:2] == "ال" and form[2:] in _TRIED


def below_governor(title: str, form: str) -> bool:
    """Whether two folded titles in a row are a governor's and that of the head of a body below him: عزل
    الوالي | رئيس البلدية فلانا.

    >>> below_governor(fold("الوالي"), fold("رئيس")), below_governor(fold("الوزير"), fold("رئيس"))
    (True, False)
    """
    return form == _HEAD_OF and title.removeprefix("ال") in _GOVERNORS


def subject_owned(word: str, suffix: str) -> bool:
    """Whether a word as written shows before its pronoun `suffix` that it is a subject.

    >>> subject_owned("آباؤهم", "هم"), subject_owned("ممثلوه", "ه"), subject_owned("آباءهم", "هم")
    (True, True, False)
    """
    return word.endswith(("ؤ" + suffix, "و" + suffix))


@kept
def verbal(form: str) -> bool:
    """Whether a word is a finite verb and not the commoner noun with its letters (حركة is no حرّكه).

    >>> verbal(fold("حركة")), verbal(fold("واتهمت")), verbal(fold("الحكومة")), verbal(fold("وستكون"))
    (False, True, False, True)
    """
    if form[form[:1] in ("و", "ف") :] in verbs_in_al():
        return True
    if form.startswith(("ال", "لل")) or form.endswith("يين") or form in bound_prepositions():
        return False  # not بينهم, عبرها
    if form in _plain_verbs() or form in _JOINED_VERBS:
        return True
    if head_in(form, "container", "people", "office", "force", "place", "quantity", "number", "time"):
        return False
    lx = lex(form)
    if is_homograph(form):
        return False
    if form[:1] in ("و", "ف", "س") and form[1:] in _plain_verbs():
        return True
    if form.startswith(("فسي", "فست")) and verb_shaped(form[1:]):
        return True  # فسيكون
    future = form[form[:1] in ("و", "ف") :]
    if future[:2] in ("سي", "ست") and word_class(future[1:]) == "aux":
        return True  # ستكون، وسيكون
    if lx.finite:
        return not (form[:1] in ("و", "ف") and own_letter(form))
    words = [w for w in event_words(form) if w.lemma != MATTERS]
    if words:
        return all(w.kind == "verb" for w in words)
    if not look(form):
        joined = form[:1] in ("و", "ف") and form[1:2] in ("ي", "ت") and form not in nouns()
        return verb_shaped(form) or (joined and len(form) > _JOINED_VERB and verb_shaped(form[1:]))
    return lx.verb and not own_letter(form)


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
            if dual or len(form.form) <= 2:
                continue
            known = (not plain or bool(row["alone"])) and form.form not in nouns
            if known:
                found.add(form.form)
            if known or plain:  # شهدها is no honey, as شهد may be
                found.update(_with_object(form, row["object"]))
    return frozenset(found)


def _with_object(form: VerbForm, whose: str) -> list[str]:
    """A verb with the pronoun of its object where `whose` says that it is no noun with its owner's: تشهدها,
    نفذته، نصبوها (yes), نفذها (all)."""
    hers = form.form.endswith(("ت", "وا"))
    if not whose or (form.tense == "perfect" and not (hers or whose == "all")):
        return []
    return [form.form.removesuffix("ا") + suffix for suffix in THIRD_PERSON]


@cache
def verbs_in_al() -> frozenset[str]:
    """The verbs whose own letters look like the article: ألقى، التقت; not ألحق, spelt like the right."""
    known = [
        *((row["lemma"], row["imperfect"]) for row in load_table("predicates")),
        *((row["perfect"], row["imperfect"]) for row in load_table("plain_verbs")),
    ]
    return frozenset(
        form.form
        for perfect, imperfect in known
        if fold(perfect).startswith("ال") and fold(perfect) != _THE_RIGHT
        for form in conjugate(perfect, imperfect)
        if form.person == 3 and form.form.startswith("ال") and len(form.form) > 3
    )


@cache
def masdars_in_al() -> frozenset[str]:
    """The masdars whose own letters look like the article: إلغاء، التزام، التماس."""
    known = (m for row in load_table("predicates") for m in row["masdar"].split("|"))
    listed = (row["form"] for row in load_table("content_nouns"))
    return frozenset(form for m in (*known, *listed) if (form := fold(m)).startswith("ال"))


@kept
def verb_shaped(form: str) -> bool:
    """A word no list knows that looks like a verb in the perfect feminine (استمرت) or an imperfect (يتوجه).

    >>> verb_shaped("استمرت"), verb_shaped("ادارات"), verb_shaped("الجيش")
    (True, False, False)
    """
    if form.startswith(("ال", "لل")) or (form[:1] in ("و", "ف") and own_letter(form)):
        return False
    if form.endswith("يين"):
        return False  # يهوديين: the plural of a nisba
    if (
        form[:2] in ("سي", "ست", "سن")
        and len(form) >= 5
        and not form.endswith(("ه", "ات", "ون", "ين"))
        and not look(form)
    ):
        return True
    if form.endswith("ت") and not form.endswith(("ات", "وت", "يت", "نت")) and len(form) >= 4:
        return not event_words(form) or all(w.kind == "verb" for w in event_words(form))
    return lex(form).verb and not look(form)


def sound_plural(form: str) -> bool:
    """Whether a word ends as the plurals of people do: المقاتلين; not so عناوين (broken, فعاليل).

    >>> sound_plural(fold("المقاتلين")), sound_plural(fold("قوانين")), sound_plural(fold("القانون"))
    (True, False, False)
    """
    bare = form[opening(form).skip :]
    if bare in _NO_PEOPLE:
        return False
    if bare.endswith("تين"):
        return True  # المرأتين
    return form.endswith(("ون", "ين")) and not (len(bare) == 6 and bare[2] == "ا" and bare.endswith("ين"))


def doers_of(head: str, of: str) -> bool:
    """Whether a participle in the plural of those who do something to what follows it heads a description of
    people: معرقلي السلام، رافضو الحوار, not مركزي.

    >>> doers_of(fold("معرقلي"), fold("السلام")), doers_of(fold("مركزي"), fold("الحزب"))
    (True, False)
    """
    stem = head[:-1]
    if not of.startswith("ال") or not head.endswith(("ي", "و")) or head_in(head, "adjective"):
        return False
    if stem in nouns() or stem.endswith("ت"):
        return False  # هاتفي، مذكرتي
    return (len(stem) == _DOING and stem[1] == "ا") or (stem.startswith("م") and len(stem) >= _DOING)


def full_plural(form: str) -> bool:
    """Whether an indefinite plural or dual of people keeps its ن, so that no genitive follows it.

    >>> full_plural(fold("محتجون")), full_plural(fold("مسلحو")), full_plural(fold("سكان"))
    (True, False, False)
    """
    if not form.endswith(("ون", "ين", "ان")):
        return False
    kinds = ("people", "container", "office", "force")
    bare = form[opening(form).skip :]
    whole = bare.endswith(("ون", "ين", "ان")) and len(bare) > 4
    if not (whole and head_in(bare, *kinds)):
        return False
    return bare.endswith("ون") or head_in(bare[:-2], *kinds)


def listed_own(form: str) -> bool:
    """Whether a word itself is listed as one whose first letter is its own (لجنة، لبنانيين, not لبنية)."""
    return form in _own_letters()


def own_letter(form: str) -> bool:
    """Whether the first و or ف of a word is its own letter and no conjunction (وزير، فصائل)."""
    words = _own_letters()
    if form in words or (form.startswith("ال") and form[2:] in words):
        return True
    if form[:_SHORTEST] not in _own_starts():
        return False
    return any(form[n:] in _ENDINGS and _is_stem(form[:n], words) for n in range(_SHORTEST, len(form)))


def _is_stem(stem: str, words: frozenset[str]) -> bool:
    return stem + "ه" in words or (stem in words and stem not in _own_feminine())


@cache
def times() -> frozenset[str]:
    """Words of time and measure, which name no party."""
    return head_class("time")
