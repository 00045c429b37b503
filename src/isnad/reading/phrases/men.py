"""Where several men are told of, with whom alone a masculine plural agrees; and nouns that agree with none.

قصفت إسرائيل | المدنيين "Israel shelled the civilians": no land is civilians, so the plural is another phrase;
قادة الحركة السياسيون "the movement's political leaders" is one.
"""

from __future__ import annotations

from isnad.lexicons.tables import load_table
from isnad.reading.words.cast import Cast
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in, masculine, opening
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = [
    "HER_NOUNS", "MEN", "OF_MANY", "agrees_with_men", "men_shaped", "of_men", "several_men", "tells_several",
]  # fmt: skip

MEN = words("men")
"""Broken plurals of men, and so no adjectives: قادة، نواب، طلاب."""
OF_MANY = words("of_many")
"""Adjectives of several men whose plural is broken: مسؤولون كبار."""
HER_NOUNS = frozenset(fold(row["form"]) for row in load_table("feminine_nouns"))
"""Nouns in ة that describe no other noun: هاجمت الشرطة | العائلة."""
_ONE = frozenset((fold("أمين"),))
_ONE_OF = frozenset(fold(w) for w in ("أحد", "إحدى", "عضو", "عدو"))
_NOUNS = ("container", "body", "force", "place", "thing", "people", "office")


def several_men(page: Page, cast: Cast, k: int) -> bool:
    """Whether the word at token `k` can mean several men: القادة، أعضاء، الحوثيين; no man by his name or
    office, no land and no body.
    """
    t, kind = page.tokens[k], cast.kind_at(k)
    if t.form.endswith(("ين", "ون")) and not core_in(t.form, _ONE):
        return kind not in ("place", "person")
    if kind or t.kind != "word":
        return False
    bare = t.form[opening(t.form).skip :]
    if core_in(t.form, MEN) or (bare[-1:] == "ي" and head_in(bare, "people", "container", "office")):
        return True  # مقاتلي الحركة
    if t.text.endswith("ة") or masculine(t.form):
        return False
    return head_in(t.form, "number", "quantity") or (men_shaped(t.form) and not head_in(t.form, *_NOUNS))


def agrees_with_men(page: Page, cast: Cast, first: int, k: int) -> bool:
    """Whether the definite word at token `k`, where it is a plural that only men have, can describe the
    phrase from token `first` on; True of every other word.
    """
    form = page.tokens[k].form
    bare = form.removeprefix("ال")
    if bare in MEN and bare not in OF_MANY:
        return False  # اعتقلت الحكومة | القضاة
    if not form.endswith(("ين", "ون")) and bare not in OF_MANY:
        return True
    named = cast.kind_at(k - 1) == "person"  # دعا الوزير فلان | البرلمانيين
    return not named and any(several_men(page, cast, n) for n in range(first, k))


def of_men(form: str) -> bool:
    """Whether a broken plural has the shape of one for men, with whom no ة agrees: الوزراء، النواب."""
    return form.endswith(("اء", "ان", "ه")) or (len(form) == 6 and form[-2] in "او")


def men_shaped(form: str) -> bool:
    """Whether a definite word has the shape of a broken plural that a noun of one man has not: النواب،
    الأطفال، العناصر.
    """
    return form.startswith("ال") and (of_men(form) or (len(form) == 7 and "ا" in form[4:6]))


def tells_several(form: str) -> bool:
    """Whether a noun is of a body, a force or more than one man: الاتحاد، القضاة، ممثلو، النقابيين; not عضو,
    أحد القادة."""
    if form in _ONE_OF:
        return False
    many = form.endswith(("ون", "ين", "ات", "و")) or core_in(form, MEN)
    return many or head_in(form, "body", "container", "force")
