"""Names learnt in the article, found again: whole, by their parts, by their head alone, in another
spelling."""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.complements import PASSING
from isnad.reading.names.found import CLOSERS, OPENERS, Found, Sheet
from isnad.reading.names.parts import KIN
from isnad.reading.names.shapes import TITLES, given_strength, is_verb, says_that, speaks, stranger
from isnad.reading.words.lexis import nouns
from isnad.reading.words.nationality import country_of_nisba
from isnad.text.clitics import unowned
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = ["find_again", "skeleton"]


_JOINERS = KIN | name_words("joiner")
_LEARNT = frozenset(("head", "quoted", "outlet", "announced", "given", "verb", "series"))
# Heads that never stand alone for the body: too many of them in any article.
_NEVER_BARE = name_words("never_bare")
_PARLIAMENTS = name_words("parliaments")
_PORTFOLIOS = name_words("portfolios")
# Those that are hardly anything but a ministry.
_SURE_PORTFOLIOS = frozenset(fold(w) for w in ("الداخلية", "الخارجية", "الخزانة"))
_SITES = name_words("sites")
# What follows a place in a row, and no body.
_WHICH_PLACE = name_words("which_place")

_ALLIANCE = fold("التحالف")
_ARMY, _STATE_ARMIES = (
    fold("جيش"),
    frozenset(
        fold(w) for w in ("الاحتلال", "النظام", "الدفاع", "العدو", "الحكومة", "البلاد", "الدولة", "الجمهورية")
    ),
)
_LED = name_words("led") | name_words("whose")
_LOYAL = name_words("loyal")
_FOR_NEWS = (fold("للأنباء"),)
_BEFORE_PERSONS = frozenset(fold(w) for w in ("مع", "من", "عن", "إلى", "أن", "إن"))

_THAT = frozenset(fold(w) for w in ("أن", "إنه", "إنها", "بأن"))

Part = tuple[tuple[str, ...], str, str]
_ONE_SOUND = {
    "غ": "ج",
    "ق": "ج",
    "ك": "ج",
    "ط": "ت",
    "ص": "س",
    "ض": "د",
    "ذ": "د",
    "ث": "ت",
    "ظ": "ز",
    "ف": "ب",
}


def find_again(sheet: Sheet, found: list[Found]) -> list[Found]:
    """The names found, and those that their parts find again, in text order without overlap."""
    taken = [False] * sheet.size
    for f in found:
        for k in range(f.first, f.last):
            taken[k] = True
    wanted = _parts(found)
    found = [f for f in found if not _of_longer(sheet, f, wanted, taken)]
    bare = _bare(found)
    spellings = _spellings(found)
    out = list(found)
    known = wanted.keys() | bare.keys()
    last = 0
    for i, (t, word) in enumerate(zip(sheet.tokens, sheet.page.memories, strict=True)):
        may_be = t.form in known or (spellings and sheet.bits[i] == 0)
        for _, core in word.cut or ():
            may_be = may_be or core in known
        if not may_be or taken[i] or i < last or t.kind not in ("word", "latin"):
            continue
        hit = _match(sheet, i, wanted, taken) or _alone(sheet, i, bare) or _respelled(sheet, i, spellings)
        if hit is not None:
            out.append(hit)
            last = hit.last
    out.sort(key=lambda f: f.first)
    return out


def _of_longer(sheet: Sheet, f: Found, wanted: dict[str, list[Part]], taken: list[bool]) -> bool:
    """Whether a listed surname alone opens the two surnames of another who is named here, so that its token
    is free: وأضافت | بلحاج غزفين, of نجوى بلحاج غزفين."""
    if f.how != "listed" or f.type != "person" or f.last != f.first + 1 or f.core not in wanted:
        return False
    for words, kind, _ in wanted[f.core]:
        rest = range(f.last, f.first + len(words))
        told = kind == "person" and len(words) > 1 and not any(taken[k] for k in rest if k < sheet.size)
        if told and all(sheet.word(k) == words[k - f.first] for k in rest):
            taken[f.first] = False
            return True
    return False


def _parts(found: list[Found]) -> dict[str, list[Part]]:
    """By first word, the parts by which a name may stand again: (words, type, how), longest first."""
    wanted: dict[str, list[Part]] = {}

    def want(words: tuple[str, ...], kind: str, how: str) -> None:
        held = wanted.setdefault(words[0], [])
        if all(h[0] != words for h in held):
            held.append((words, kind, how))

    for f in found:
        words = tuple(f.core.split(" "))
        if f.type == "person":
            for other in _respaced(words):
                want(other, "person", "again")
        kept = f.how == "quoted" and bool(g.facts(words[0]) & (g.HEAD | g.PLACE_HEAD))
        if f.how in _LEARNT and (len(words) > 1 or f.type == "person" or (_own(words[0]) and not kept)):
            want(words, f.type, "again")
        elif f.how == "quoted":
            want(words, f.type, "marked")
        if f.type == "organization" and f.how == "head" and (short := _without_purpose(words)):
            want(short, "organization", "again")
        if (
            f.type == "organization"
            and f.how == "head"
            and len(words) > 1
            and not words[1].startswith("ال")
            and stranger(words[1])
            and not g.facts(words[1])
        ):
            own = words[1:2] if words[2:] in ((), _FOR_NEWS) else words[1:]
            want(own, "organization", "again")
        if (
            f.type == "organization"
            and len(words) > 2
            and f.how == "head"
            and g.head_kind(words[0]) == "party"
        ):
            want(words[1:], "organization", "again")
        if f.type == "person" and len(words) > 1:
            for part, how in _parts_of(words):
                want(part, "person", how)
    for held in wanted.values():
        held.sort(key=lambda h: -len(h[0]))
    return wanted


def _without_purpose(words: tuple[str, ...]) -> tuple[str, ...]:
    """الجمعية العلمية, of الجمعية العلمية لطلبة الطب: a definite head and its adjectives, by which a body is
    called once it was named in full; empty where nothing follows them.
    """
    if not words[0].startswith("ال"):
        return ()
    return next((words[:k] for k in range(2, len(words)) if words[k].startswith("ل")), ())


def _respaced(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The surname with its particle written apart or together: أبو خشيم and أبوخشيم, فان ديرليندن and
    فانديرليندن."""
    out: list[tuple[str, ...]] = []
    last = words[-1]
    joined = words[-2] + last if len(words) > 2 and words[-2] in _JOINERS and len(words[-2]) > 1 else ""
    if joined and not g.facts(joined) & (g.MODIFIER | g.COMMON):  # آل ثاني, and not الثاني
        out.append((joined,))
    if len(words) > 2 and words[-2] == "بن":
        out.append(("ابن", last))  # ابن حميد, of صالح بن حميد
    for particle in ("ابو", "عبد", "بن", "بو", "ود"):
        if last.startswith(particle) and len(last) > len(particle) + 2 and len(words) > 1:
            out.append((particle, last[len(particle) :]))
    return out


def _own(word: str) -> bool:
    """Whether a one-word name of a thing may be looked for outside quotation marks."""
    return not g.facts(word) & (g.COMMON | g.DERIVED | g.FUNCTION | g.GIVEN | g.NISBA | TITLES)


def _parts_of(words: tuple[str, ...]) -> list[tuple[tuple[str, ...], str]]:
    """The parts of a person's name that stand alone: surname, last two words, first name."""
    out: list[tuple[tuple[str, ...], str]] = []
    n = len(words)
    start = n - 1
    while start > 1 and words[start - 1] in _JOINERS:
        start -= 1
    tail = words[start:]
    if start > 0 and (len(tail) > 1 or _surname_alone(tail[0])):
        out.append((tail, "part"))
    elif start > 0 and len(tail[0]) > 1 and not g.facts(tail[0]) & (g.FUNCTION | g.PARTICLE | TITLES):
        out.append((tail, "told"))
    if start > 1 and words[start - 1] not in _JOINERS:
        out.append((words[start - 1 :], "part"))
    elif start == 1 and words[0] not in _JOINERS and n > 2:
        pass
    if start > 1 and words[0] not in _JOINERS and not g.facts(words[0]) & g.FUNCTION:
        out.append(((words[0], *tail), "part"))  # سفر بن نادر القلموني: سفر القلموني
    if n > 2 and words[1] not in _JOINERS:
        out.append((words[:2], "part"))
    if n > 3 and words[1] in _JOINERS:
        out.append((words[:3], "part"))
    first = words[0]
    if first in ("عبد", "باسم"):
        return out  # half of عبد الله; oftener "in the name of"
    if given_strength(first) >= 2 or (not g.facts(first) and len(first) > 2):
        out.append((words[:1], "part"))
    elif (
        given_strength(first) == 1
        and len(first) > 2
        and not g.facts(first) & (g.FUNCTION | TITLES | g.PARTICLE)
    ):
        out.append((words[:1], "first"))
    return out


def _surname_alone(word: str) -> bool:
    bits = g.facts(word)
    if len(word) < 2 or bits & (g.FUNCTION | g.PARTICLE):
        return False
    if bits & (g.NISBA | TITLES | g.MODIFIER | g.HEAD | g.ADJECTIVE):
        return bool(bits & g.HONORIFIC) and word.startswith("ال") and bool(g.facts(word[2:]) & g.GIVEN)
    if bits & g.COMMON and not word.startswith("ال"):
        return given_strength(word) > 0
    return True


def _match(sheet: Sheet, i: int, wanted: dict[str, list[Part]], taken: list[bool]) -> Found | None:
    form = sheet.tokens[i].form
    starts = [(0, form)] if form in wanted else [c for c in g.cut_letters(form) if c[1] in wanted]
    for skip, core in starts:
        for words, kind, how in wanted[core]:
            last = i + len(words)
            if last > sheet.size or (len(words) > 1 and sheet.tokens[i + 1].form != words[1]):
                continue
            if any(sheet.tokens[i + k].form != words[k] for k in range(2, len(words))):
                continue
            if any(taken[i:last]):
                continue
            if how == "first" and not _acts(sheet, i, skip):
                continue
            if how == "marked":
                if not skip and sheet.mark(i - 1) in OPENERS and sheet.mark(last) in CLOSERS:
                    return Found(i, last, skip, kind, " ".join(words), "again", "", i)
                continue  # «الميناء», and not الميناء
            if how == "told":
                if not skip and _told_again(sheet, i):
                    return Found(i, last, skip, kind, " ".join(words), "part", "", i)
                continue
            if len(words) == 1 and kind == "person" and not _stands(sheet, i, skip, core):
                continue
            return Found(i, last, skip, kind, " ".join(words), "part" if how == "first" else how, "", i)
    return None


def _told_again(sheet: Sheet, i: int) -> bool:
    """Whether the surname at `i`, which is an adjective or a common noun too, is told as one person: by a
    verb of speech before it (أشاد الحجازي بالجهود, and not قال المصري فلان), by his title (العقيد الحجازي),
    or at the head of a line (الحجازي: لن نتراجع).
    """
    form, before, after = sheet.word(i), sheet.word(i - 1), sheet.word(i + 1)
    if _opens_line(sheet, i):
        return sheet.mark(i + 1) == ":" or (form.startswith("ال") and is_verb(after))
    if says_that(before) and after in _THAT:
        return True
    described = sheet.taken[i + 1] >= 0 if i + 1 < sheet.size else False
    if not form.startswith("ال") or described or (after.startswith("ال") and not is_verb(after)):
        return False
    titled = sheet.definite(i - 1) and sheet.core_bits(i - 1) & TITLES and not country_of_nisba(form[2:])
    return speaks(before) or bool(titled)


def _acts(sheet: Sheet, i: int, skip: int) -> bool:
    """Whether a first name that is an ordinary word stands as a name here: right after a verb, or in a
    headline."""
    if skip and sheet.tokens[i].form[0] not in "وف":
        return False
    before = sheet.word(i - 1)
    if before and (is_verb(before) or sheet.core_bits(i - 1) & g.HONORIFIC):
        return True
    return (not skip and g.origin_of(sheet.word(i)) not in ("arabic", "")) or (
        i + 1 < sheet.size and sheet.tokens[i + 1].form == ":"
    )


def _stands(sheet: Sheet, i: int, skip: int, core: str) -> bool:
    """Whether a word that is part of a name stands as that name, and not as the word or the nisba that it
    also is."""
    bits = g.facts(core)
    if not bits & (g.COMMON | g.NISBA | g.ADJECTIVE | g.DERIVED):
        return True
    before = sheet.word(i - 1)
    if before and not is_verb(before) and before.startswith("ال") and core.startswith("ال") and not skip:
        return bool(g.facts(before) & (TITLES | g.NISBA | g.MODIFIER))
    if bits & g.COMMON and not core.startswith("ال"):
        if before and (is_verb(before) or sheet.core_bits(i - 1) & TITLES):
            return True
        after = sheet.word(i + 1)
        if _leads(sheet, i, skip):
            return True
        if _opens_line(sheet, i) and not skip:
            return sheet.mark(i + 1) == ":" or is_verb(after) or bool(g.facts(after) & g.FUNCTION)
        return before in _BEFORE_PERSONS and not (after.startswith("ال") and not is_verb(after))
    return True


def _leads(sheet: Sheet, i: int, skip: int) -> bool:
    """Whether those before the word at `i` follow somebody, or what stands there is his: الموالية لهادي,
    أنصار عودة, and not أنصار عودة اللاجئين.
    """
    after = sheet.word(i + 1)
    if sheet.definite(i + 1) and not is_verb(after):
        return False
    if skip:
        return sheet.word(i)[skip - 1] == "ل" and sheet.core(i - 1) in _LOYAL
    return sheet.core(i - 1) in _LED


def _opens_line(sheet: Sheet, i: int) -> bool:
    """Whether a line begins at token `i`: هادي يصل عدن."""
    return i == 0 or sheet.tokens[i - 1].kind == "break"


# -- an institution by its head alone


def _bare(found: list[Found]) -> dict[str, tuple[str, str]]:
    """Bare words of this article that stand for a body or site named in full: word → (its full core,
    type)."""
    out: dict[str, tuple[str, str]] = {}
    for f in found:
        words = f.core.split(" ")
        if words[-1] == _ALLIANCE:  # قوات التحالف
            out.setdefault(_ALLIANCE, (f.core, "organization"))
        if len(words) < 2:
            continue
        if f.type == "organization":
            head = _definite(words[0])
            if (
                g.facts(words[0]) & g.HEAD
                and head not in _NEVER_BARE
                and g.head_kind(words[0]) not in ("media", "force")
                and not (words[0] == _ARMY and _of_a_cause(words))
            ):
                out.setdefault(head, (f.core, "organization"))
            if words[0] == "مجلس" and words[1] in _PARLIAMENTS:
                out.setdefault(fold("البرلمان"), (f.core, "organization"))
            if words[0] == "وزاره" and words[1] in _PORTFOLIOS:
                out.setdefault(words[1], (f.core, "organization"))
        elif f.type == "place" and words[0] in _SITES:
            out.setdefault(_definite(words[0]), (f.core, "place"))
    return out


def _of_a_cause(words: list[str]) -> bool:
    """Whether an army is called by what it fights for, and is not what a page calls the army: جيش الراية; not
    جيش الاحتلال، جيش التحرير الشعبي الصيني."""
    of_state = words[1] in _STATE_ARMIES or not words[1].startswith("ال")
    return not (of_state or any(g.nisba_place(w) for w in words[1:]))


def _definite(word: str) -> str:
    return word if word.startswith("ال") and len(word) > 4 else "ال" + word


def _alone(sheet: Sheet, i: int, bare: dict[str, tuple[str, str]]) -> Found | None:
    if not bare:
        return None
    form = sheet.tokens[i].form
    skip, core = 0, form
    if core not in bare:
        for cut in g.cut_letters(form):
            if cut[1] in bare:
                skip, core = cut
                break
        else:
            return None
    if core in _PORTFOLIOS and _of_noun(sheet, i, core):
        return None
    if sheet.word(i + 1) in _WHICH_PLACE:
        return None  # حل في المركز الثاني
    after = sheet.word(i + 1)
    if g.facts(core) & TITLES and after and not (g.facts(after) & g.FUNCTION or is_verb(after)):
        return None  # اللواء الركن
    full, kind = bare[core]
    if kind == "organization" and sheet.definite(i + 1) and _another(core, after):
        return None  # الهيئة | العامة
    if kind == "place" and sheet.definite(i + 1) and full.endswith(" " + sheet.word(i + 1)):
        return Found(i, i + 2, skip, kind, f"{core} {sheet.word(i + 1)}", "bare", full, i)  # القناة الجديدة
    return Found(i, i + 1, skip, kind, core, "bare", full, i)


def _of_noun(sheet: Sheet, i: int, core: str) -> bool:
    """Whether the portfolio `core` at `i` is a matter, or what the noun before it is of, and no ministry:
    سياسات | الخارجية, شؤونها | الداخلية, الصحة هي; not نفت | الداخلية, الصحة تنفي.
    """
    before, bits = sheet.word(i - 1), sheet.core_bits(i - 1)
    if bits & (g.OFFICE | g.HEAD) or sheet.definite(i - 1):
        return True
    if not before:
        return core not in _SURE_PORTFOLIOS and not is_verb(sheet.word(i + 1))
    known = g.facts(before)
    if known & g.FUNCTION and core in _SURE_PORTFOLIOS:
        return False
    if _owned_noun(before):
        return True
    return bool(known & (g.COMMON | g.PORTFOLIO)) and (bool(known & g.FUNCTION) or not is_verb(before))


def _owned_noun(form: str) -> bool:
    """Whether a word is a noun with its owner's pronoun, behind which comes its adjective: شؤونها | الداخلية,
    سياستنا | الخارجية; not اعتقلتهم | الداخلية.
    """
    core = unowned(form) or form.removesuffix("نا")
    if core == form or is_verb(form):
        return False
    core = core.removeprefix("و") if core not in nouns() else core
    core = core[1:] if core not in nouns() and core[:1] in ("ب", "ل") else core
    return core in nouns() or (core.endswith("ت") and core[:-1] + "ه" in nouns())


def _another(core: str, after: str) -> bool:
    """Whether an adjective of bodies behind a bare head agrees with it, so that both name another body."""
    she = after.endswith("ه")
    agrees = she == core.endswith("ه") or (she and core.endswith("ات"))
    return agrees and after not in PASSING and bool(g.facts(after) & (g.ADJECTIVE | g.NISBA))


# -- another spelling of a learnt name


@kept
def skeleton(form: str) -> str:
    """A foreign name without what transliteration leaves open: long vowels, and letters that stand for one
    sound.

    >>> skeleton(fold("أوكونجو")) == skeleton(fold("أكونجو"))
    True
    """
    out: list[str] = []
    for c in form[:1] + "".join(x for x in form[1:] if x not in "اويهىء"):
        c = _ONE_SOUND.get(c, c)
        if not out or out[-1] != c:
            out.append(c)
    return "".join(out)


def _spellings(found: list[Found]) -> dict[str, str]:
    """Skeleton → surname, of the persons whose surname no list explains."""
    out: dict[str, str] = {}
    for f in found:
        if f.type != "person":
            continue
        words = f.core.split(" ")
        last = words[-1]
        if len(words) > 1 and len(last) > 3 and stranger(last) and not last.startswith("ال"):
            bone = skeleton(last)
            if len(bone) > 2:
                out.setdefault(bone, last)
    return out


def _respelled(sheet: Sheet, i: int, spellings: dict[str, str]) -> Found | None:
    if not spellings or sheet.bits[i]:
        return None
    form = sheet.tokens[i].form
    for skip, core in ((0, form), *g.cut_letters(form)):
        surname = spellings.get(skeleton(core)) if len(core) > 3 and stranger(core) else None
        if surname is not None and core != surname and abs(len(core) - len(surname)) < 3:
            return Found(i, i + 1, skip, "person", core, "part", surname, i)
    return None
