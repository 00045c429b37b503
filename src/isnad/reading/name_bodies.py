"""Names that a head noun opens: organizations (وزارة الخارجية الأميركية) and places (ميناء عدن).

The head begins the name; what its complement is made of says where it ends. After K. C. Ryding, *A Reference Grammar
of Modern Standard Arabic* (2005), ch. 8: the construct state.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.reading.name_parts import is_verb, stranger
from isnad.text.folding import fold
from isnad.text.tokens import Page, Token

__all__ = ["organization_end", "place_end"]

_CHAINED = frozenset({"ministry", "council", "party"})
_GOES_ON_WITH_LAM = frozenset({"council", "party", "ministry", "company"})
_OPENING = frozenset("«“\"‹‘(„”")
_NOT_COMPLEMENT = g.FUNCTION | g.HONORIFIC | g.OFFICE | g.ATTENTION
# Definite nouns after which a head is no name: who does it, not what it is called.
_VAGUE = frozenset(
    fold(w)
    for w in ["الإدارة", "العمل", "البلاد", "الدول", "الدولة", "الحرب", "الشر", "الطرفين", "الجانبين", "العدو", "الظل", "الماضي", "المستقبل", "المعركة", "السيارات", "الأشخاص", "الشركة", "الشركات", "المتمردين", "المسلحين", "المعارضة", "الأعضاء", "المدينة", "المنطقة", "المحافظة", "البلدة", "الأزمة", "الموقع", "الحدث"]
)


def _word(tokens: tuple[Token, ...], j: int, limit: int) -> str:
    return tokens[j].form if j < limit and tokens[j].kind == "word" else ""


def organization_end(page: Page, i: int, core: str, limit: int, places: dict[int, int], persons: dict[int, int]) -> int:
    """The token after the organization's name that token `i` heads; `i` when the head stands bare or with no name.

    `core` is the head without clitics; `places` and `persons` give the ends of listed names by their first token.

    وزارة الخارجية الأميركية السابقة: ends before السابقة ("the former US Department of State").
    """
    kind = g.head_kind(core)
    if core.startswith("ال") and len(core) > 4:
        end = _adjectives(page.tokens, i + 1, limit)
        if end == i + 1:
            return i
        return _with_lam(page.tokens, end, limit, kind, places)
    return _construct(page, i, core, limit, kind, places, persons)


def _adjectives(tokens: tuple[Token, ...], j: int, limit: int) -> int:
    """Past the definite adjectives of names and nisbas of countries."""
    while True:
        form = _word(tokens, j, limit)
        if not form.startswith("ال") or not g.facts(form) & (g.ADJECTIVE | g.NISBA):
            return j
        j += 1


def _construct(
    page: Page, i: int, core: str, limit: int, kind: str, places: dict[int, int], persons: dict[int, int]
) -> int:
    tokens = page.tokens
    j = i + 1
    form = _word(tokens, j, limit)
    if not form:
        return i
    if j in places:
        end = places[j]
        return _with_lam(tokens, _adjectives(tokens, end, limit), limit, kind, places) if kind != "media" else end
    bits = g.facts(form)
    if j in persons and kind in ("council", "company"):
        return _with_lam(tokens, persons[j], limit, kind, places)
    if bits & g.FUNCTION:
        return i
    if form.startswith("ال") and len(form) > 3:
        if kind == "state" and not bits & (g.PORTFOLIO | g.NISBA | g.ADJECTIVE):
            return i
        if form in _VAGUE or (bits & _NOT_COMPLEMENT and not bits & (g.PORTFOLIO | g.ADJECTIVE | g.NISBA)):
            return i
        return _after_definite(tokens, j + 1, limit, kind, places)
    if kind in ("media", "company", "party") and not bits & (g.COMMON | g.DERIVED) and (stranger(form) or bits & g.PHRASE):
        return _strangers(tokens, j, limit)
    if kind == "council" and stranger(form) and not g.peel(form):
        return _strangers(tokens, j, limit)
    if kind in _CHAINED and not bits & _NOT_COMPLEMENT:
        return _chain(tokens, i, j, limit, kind, places)
    return i


def _chain(tokens: tuple[Token, ...], i: int, j: int, limit: int, kind: str, places: dict[int, int]) -> int:
    """A chain of indefinite nouns up to a definite one or a place: هيئة شؤون الأسرى, وزارة إعلام الإقليم."""
    for k in range(j, min(j + 3, limit)):
        if k in places and k > j:
            return places[k]
        form = _word(tokens, k, limit)
        bits = g.facts(form) if form else g.FUNCTION
        if bits & g.FUNCTION or (bits & _NOT_COMPLEMENT and k == j) or is_verb(form):
            return i
        if form.startswith("ال") and len(form) > 3:
            return _after_definite(tokens, k + 1, limit, kind, places) if k > j else i
        if form[:1] in "بلف" and not bits & g.COMMON:
            return i
    return i


def _after_definite(tokens: tuple[Token, ...], j: int, limit: int, kind: str, places: dict[int, int]) -> int:
    """Past adjectives, conjoined nouns of the same body (الشؤون الإسلامية والأوقاف) and لـ complements."""
    j = _adjectives(tokens, j, limit)
    while kind in ("ministry", "council", "party"):
        form = _word(tokens, j, limit)
        if not form.startswith("وال") or not g.facts(form[1:]) & g.PORTFOLIO:
            break
        j = _adjectives(tokens, j + 1, limit)
    return _with_lam(tokens, j, limit, kind, places)


def _with_lam(tokens: tuple[Token, ...], j: int, limit: int, kind: str, places: dict[int, int]) -> int:
    """Past one لـ complement that says what the body is for: للسياحة والتراث الوطني, لحقوق الإنسان."""
    if kind not in _GOES_ON_WITH_LAM:
        return j
    form = _word(tokens, j, limit)
    if form.startswith("لل") and len(form) > 4:
        noun = "ال" + form[2:]
        if not g.facts(noun) & (g.PORTFOLIO | g.COMMON | g.DERIVED) or g.facts(noun) & _NOT_COMPLEMENT:
            return j
        end = _adjectives(tokens, j + 1, limit)
        while True:
            more = _word(tokens, end, limit)
            if not (more.startswith("وال") and g.facts(more[1:]) & g.PORTFOLIO):
                return end
            end = _adjectives(tokens, end + 1, limit)
    if form.startswith("ل") and g.facts(form[1:]) & (g.COMMON | g.PORTFOLIO) and not g.facts(form) & g.GIVEN:
        nxt = _word(tokens, j + 1, limit)
        if nxt.startswith("ال") and not g.facts(nxt) & _NOT_COMPLEMENT and not is_verb(form):
            return _adjectives(tokens, j + 2, limit)
    return j


def _strangers(tokens: tuple[Token, ...], j: int, limit: int) -> int:
    """Past a run of words that no list explains: the foreign name of a paper, a company, a party."""
    k = j + 1
    while k < limit and k < j + 4:
        form = _word(tokens, k, limit)
        if not form or not stranger(form) or g.peel(form):
            break
        k += 1
    form = _word(tokens, k, limit)
    return k + 1 if form in _NEWS else k


_NEWS = frozenset(fold(w) for w in ("للأنباء", "الإخبارية", "نيوز", "برس", "تايمز", "نت", "عربي", "بوست", "تي"))


def place_end(page: Page, i: int, limit: int, places: dict[int, int]) -> int:
    """The token after the place's name that token `i` heads (ميناء عدن, جبل محسن); `i` when it names none."""
    tokens = page.tokens
    j = i + 1
    form = _word(tokens, j, limit)
    if not form:
        return i
    if j in places:
        return places[j]
    bits = g.facts(form)
    if form.startswith("ال"):
        return i if bits & (g.COMMON | g.DERIVED | _NOT_COMPLEMENT | g.NISBA | g.ADJECTIVE) else j + 1
    if stranger(form) and not g.peel(form):
        after = _word(tokens, j + 1, limit)
        return j + 2 if after and stranger(after) and not g.peel(after) else j + 1
    return i
