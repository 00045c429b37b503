"""What each token of a page can be: the words that open, carry and close a report.

One `Lex` for each distinct folded word, kept: an article's words repeat, so a page costs one look-up a token.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from isnad.lexicons.tables import load_table
from isnad.lexicons.words import Reading, look
from isnad.text.clitics import SUFFIXES, cores, cuts, listed
from isnad.text.folding import DOUBLED, TANWIN, fold
from isnad.text.kept import Memory, kept
from isnad.text.tokens import Page, form_of

__all__ = [
    "Lex",
    "definite_masdar",
    "governors",
    "is_content_noun",
    "lemmas",
    "lex",
    "lex_page",
    "nouns",
    "opens_content",
    "source_heads",
    "words",
]

_THAT = re.compile(r"^([وف]?)([بلك]?)ان(|ه|ها|هم|هما|هن|نا|ني|ي|ك|كم)$")
# Shapes of the derived masdars, folded: إفعال / افتعال / انفعال / استفعال, تفعيل, تفاعل, مفاعلة.
_MASDAR_SHAPES = re.compile(
    r"^(?:است\w{2,3}ا\w{1,2}|ان\w{2}ا\w|ا\wت\w?ا\w|ا\w{2}ا\w|ت\w{2}ي[^ه]|ت\wا\w{2}|م\wا\w{2}ه)$"
)
# The folded shape of a definite masdar of the fifth form, which without its article may be a verb (تدخل).
_STEPS = re.compile(r"^الت[^اي][^اوي]{2}$")
_FINITE = ("perfect", "imperfect")


class Lex(msgspec.Struct, frozen=True, gc=False):
    """One folded word as the reading of statements sees it."""

    form: str
    finite: tuple[Reading, ...]
    """Readings as a finite verb of a predicate of speech."""
    participle: tuple[Reading, ...]
    """Readings as a participle of a predicate of speech that can go on with a report (مضيفا، مؤكدة،
    لافتين)."""
    masdar: tuple[Reading, ...]
    """Readings as a masdar of a predicate of speech."""
    verb: bool
    """Whether a finite verb of any predicate, or a word whose shape is that of an imperfect verb."""
    that: str | None
    """For a complementizer (أن، إن، بأنه): its preposition, or the empty string; else None."""
    suffix: str
    """The suffix pronoun of a complementizer."""
    conj: str
    """The conjunction on a complementizer, verb, participle or function word."""
    word_class: str
    """The class in `function_words.tsv`, conjunction off; empty when there is none."""
    bare: str
    """The word without the conjunction that `word_class` took off."""
    noun_opener: bool
    """Whether it may begin a bare content: a masdar by list or shape, without article."""
    plain: bool = False
    """Whether it is a word that no function word's class has and that does not begin with و."""


@cache
def _reading_words() -> dict[str, tuple[str, ...]]:
    classes: dict[str, tuple[str, ...]] = {}
    for row in load_table("reading_words"):
        classes[row["class"]] = (*classes.get(row["class"], ()), row["form"])
    return classes


def lemmas(name: str) -> frozenset[str]:
    """The lemmas of a class of `reading_words.tsv`, as the predicate table spells them.

    Raises KeyError on a class that the table has not.
    """
    return frozenset(_reading_words()[name])


def words(name: str) -> frozenset[str]:
    """The folded words of a class of `reading_words.tsv`. Raises KeyError on a class that the table has not.

    >>> fold("بصراحة") in words("manner")
    True
    """
    return frozenset(map(fold, _reading_words()[name]))


_NOT_THAT = words("not_that")


@cache
def _function_words() -> dict[str, str]:
    return {fold(row["form"]): row["class"] for row in reversed(load_table("function_words"))}


@cache
def _content_nouns() -> frozenset[str]:
    return frozenset(fold(row["form"]) for row in load_table("content_nouns"))


def is_content_noun(form: str) -> bool:
    """Whether a folded word is listed as one with which a bare content begins."""
    return form in _content_nouns()


def opens_content(form: str) -> bool:
    """Whether a folded word may begin a bare content: a masdar by list or shape, without article."""
    return lex(form).noun_opener


def definite_masdar(form: str) -> bool:
    """الإفراج، التوصل، التدخل: a masdar under its article."""
    return form.startswith("ال") and (opens_content(form[2:]) or (_STEPS.match(form) is not None))


@cache
def nouns() -> frozenset[str]:
    """Folded nouns and adjectives: words that the press writes with the article."""
    return frozenset(row["form"] for row in load_table("nouns"))


def _feminine_perfect(form: str) -> bool:
    """A word in ت that is no known noun: وغيّرت، استقبلت. A guess, used only to end phrases."""
    core = form[1:] if form[:1] in ("و", "ف") and form[1:] not in nouns() else form
    return (
        len(core) >= 4
        and core.endswith("ت")
        and not core.endswith("ات")
        and core not in nouns()
        and (not core.startswith("ال"))
    )


@cache
def _false_cues() -> frozenset[str]:
    return frozenset(fold(row["form"]) for row in load_table("false_cues"))


@cache
def source_heads(kind: str) -> frozenset[str]:
    """The folded nouns of a class of `source_heads.tsv`, each with and without its article."""
    forms = {fold(row["form"]) for row in load_table("source_heads") if row["class"] == kind}
    return frozenset(forms | {"ال" + f for f in forms if not f.startswith("ال")})


@cache
def _sources_of_matter() -> frozenset[str]:
    """Nouns for what says something and is nobody: its first letters may be a masdar's."""
    return frozenset().union(*map(source_heads, ("institution", "matter", "document")))


def _imperfect_shape(form: str) -> bool:
    """ي + at least three letters and no noun ending: يتوجه. A guess, used only to end noun phrases."""
    core = form[1:] if form.startswith(("وي", "في")) else form
    core = core[1:] if core[:1] == "س" and core[1:2] in ("ي", "ت") else core
    if core.startswith("تت") and len(core) >= 5:
        return True
    return len(core) >= 4 and core.startswith("ي") and not core.endswith(("ه", "ات", "ي"))


def _classify(form: str) -> tuple[str, str, str]:
    words = _function_words()
    if form in words:
        return words[form], "", form
    if form[:1] in ("و", "ف") and len(form) > 2 and form[1:] in words:
        return words[form[1:]], form[0], form[1:]
    return "", "", form


@kept
def lex(form: str) -> Lex:
    """What a folded word can be.

    >>> lex(fold("بأنه")).that, lex(fold("وإنها")).conj, bool(lex(fold("مؤكدا")).participle)
    ('ب', 'و', True)
    """
    readings = look(form)
    speech = _of_speech(form, readings)
    finite: tuple[Reading, ...] = ()
    masdar: tuple[Reading, ...] = ()
    participle: tuple[Reading, ...] = ()
    if speech:
        finite = tuple([r for r, tense in speech if tense in _FINITE])
        masdar = tuple([r for r, tense in speech if tense == "masdar" and not _nisba(r)])
        participle = tuple([r for r, tense in speech if tense == "participle" and _goes_on(r)])
    word_class, conj, bare = _classify(form)
    m = _THAT.match(form) if "ان" in form else None
    that = suffix = None
    if m and form not in _NOT_THAT:
        conj, that, suffix = m.group(1), m.group(2), m.group(3)
    noun = form.startswith("ال") and listed(form, _false_cues())  # الحاكم, not ألح with a pronoun
    verb = bool(readings) and not noun and any(map(_finite, readings))
    if not verb and not readings and not word_class:
        verb = (_imperfect_shape(form) and form not in nouns()) or _feminine_perfect(form)
    if speech and not conj and not word_class:
        conj = next((r.cut.conj for r in (*finite, *participle)), "")
    return Lex(
        form=form,
        finite=finite,
        participle=participle,
        masdar=masdar,
        verb=verb,
        that=that,
        suffix=suffix or "",
        conj=conj,
        word_class=word_class,
        bare=bare,
        noun_opener=_opens_content(form, readings),
        plain=not (word_class or conj or form[:1] == "و"),
    )


def _of_speech(form: str, readings: tuple[Reading, ...]) -> list[tuple[Reading, str]]:
    """The readings of a word as one of a predicate of speech, each with its tense."""
    if not readings or listed(form, _false_cues()):
        return []
    found = [
        (r, r.entry.verb.tense)
        for r in readings
        if r.entry.verb and r.entry.predicate is not None and r.entry.predicate.speech
    ]
    if form in nouns() and len(form) > 4:  # وسائل is no و + سائل; ورد is more often و + رد
        return [(r, tense) for r, tense in found if r.cut.conj != "و"]
    return found


def _finite(r: Reading) -> bool:
    return r.entry.verb is not None and r.entry.verb.tense in _FINITE


def _nisba(r: Reading) -> bool:
    """قضائي, إنشائي: a masdar in اء with ي is the adjective, and not "my ruling"."""
    return r.cut.suffix == "ي" and r.cut.core.endswith("اء")


def _goes_on(r: Reading) -> bool:
    """Whether a participle is one that can go on with a report: مضيفا، not المضيف."""
    return not (r.cut.article or r.cut.prep or r.cut.suffix)


def _opens_content(form: str, readings: tuple[Reading, ...]) -> bool:
    if form in _content_nouns():
        return True
    if form in _sources_of_matter():
        return False
    if readings and any(
        r.entry.verb and r.entry.verb.tense == "masdar" and not r.cut.article and r.cut.suffix != "ي"
        for r in readings
    ):
        return True  # but قضائي is no قضاء with a pronoun
    if form.startswith("ال"):
        return False
    owned = form.endswith(SUFFIXES) and any(map(_known_to_open, cores(form)))
    for c in cuts(form) if owned else ():
        if c.suffix and c.suffix != "ي" and not (c.prep or c.conj or c.article) and _known_to_open(c.core):
            return True
    indefinite = form[:-1] if form.endswith("ا") and len(form) > 4 else form
    return _masdar_shape(form) or (indefinite in nouns() and _masdar_shape(indefinite))


def _known_to_open(core: str) -> bool:
    """Whether a bare content may begin with a noun, by the list of such or by its shape."""
    return core in _content_nouns() or (core in nouns() and _masdar_shape(core))


def _masdar_shape(form: str) -> bool:
    return form[:1] in ("ا", "ت", "م") and _MASDAR_SHAPES.match(form) is not None


def _lex_written(word: str) -> Lex:
    """What a word can be as it is written: إذاعة is no أذاع + ه, آن الأوان is no أن, آنا no أنا."""
    whole = lex(form_of(word))
    if whole.participle and not (DOUBLED in word or word.endswith(TANWIN)):
        plain = tuple(r for r in whole.participle if r.entry.lemma != "عد")
        if len(plain) < len(whole.participle):  # عادّاً، عادًا, not عادة "usually", عاد "returned"
            whole = msgspec.structs.replace(whole, participle=plain)
    if word[-1] == "ة" and (whole.finite or whole.participle or whole.masdar or whole.verb):
        return msgspec.structs.replace(
            whole,
            finite=tuple(r for r in whole.finite if r.cut.suffix != "ه"),
            participle=tuple(r for r in whole.participle if r.cut.suffix != "ه"),
            masdar=tuple(r for r in whole.masdar if r.cut.suffix != "ه"),
            verb=whole.verb and any(r.cut.suffix != "ه" for r in whole.finite),
        )
    if "إمام" in word[:5] and whole.word_class == "occasion":
        return msgspec.structs.replace(whole, word_class="")  # no أمام
    if "آ" in word[:2] and whole.word_class == "pronoun":
        return msgspec.structs.replace(whole, word_class="")
    if "آ" in word[:2] and whole.that is not None:
        return msgspec.structs.replace(whole, that=None, suffix="", conj="")
    return whole


def lex_page(page: Page) -> list[Lex]:
    """The `Lex` of each token of a page; marks, numbers and breaks have the empty one of their form."""
    memories = page.memories
    found: list[Lex] = [m.lex if m.lex is not None else _recall(m) for m in memories]
    ali = [i for i, form in enumerate(page.words) if form == _NAME_ALI.form]
    if any(memories[i].text == "على" for i in ali):  # this writer keeps على and علي apart
        for i in ali:
            if memories[i].text == "علي":
                found[i] = _NAME_ALI
    for i, form in enumerate(page.words[:-1]):
        if form == _LIKE.form and found[i + 1].word_class == "demonstrative":
            found[i] = _LIKE  # مثل هذه الهجمات: no "he represented"
    for k in governors(page):
        found[k] = _GOVERNOR
    return found


def _recall(word: Memory) -> Lex:
    """What a word that was not asked yet can be."""
    word.lex = found = _lex_written(word.text) if word.text else _OTHER
    return found


def governors(page: Page) -> list[int]:
    """The tokens of the word for a governor, which folding makes one with "and to", on a page that writes the
    two apart: قال والي صفاقس, not وإلى صفاقس.
    """
    if _WALI not in page.words:
        return []
    written = {t.text for t in page.tokens}
    apart = not written.isdisjoint(_APART) or written.isdisjoint(_ALIKE)
    return [k for k, t in enumerate(page.tokens) if apart and t.text == "والي"]


_NAME_ALI = msgspec.structs.replace(lex(""), form="علي", bare="علي")
_LIKE = msgspec.structs.replace(lex(""), form="مثل", bare="مثل")
# The word for a governor as folded, what a writer writes who keeps ى and ي apart, and who does not.
_WALI, _APART, _ALIKE = fold("والي"), frozenset(("على", "إلى", "الى")), frozenset(("علي", "إلي", "الي"))
_GOVERNOR = msgspec.structs.replace(lex(""), form=_WALI, bare=_WALI, plain=False)
_OTHER = Lex(
    form="",
    finite=(),
    participle=(),
    masdar=(),
    verb=False,
    that=None,
    suffix="",
    conj="",
    word_class="",
    bare="",
    noun_opener=False,
)
