"""The offices and titles that stand before or behind a person's name."""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.reading.names.found import Found, Sheet
from isnad.reading.names.shapes import TITLES, is_verb
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, Page

__all__ = ["HEIR", "apposed", "opens_heir", "role"]

_LONGEST_ROLE = 8
# "Heir", whose letters are those of "and to me" too: ولي العهد.
HEIR = "ولي"
_GOES_ON = frozenset(("في", "لدى", "عن", HEIR))
# What stands behind it; an heir's honours; what he also is.
_THRONE = frozenset(("العهد", "عهد", "عهده", "عهدها"))
_PRINCE = frozenset(fold(w) for w in ("الأمير", "صاحب", "سمو", "السعودي", "الأمين"))
_DEPUTY = frozenset(fold(w) for w in ("نائب", "النائب"))
# Who has the same office as him who is named right before, and so is another.
_PEERS = frozenset(fold(w + e) for w in ("نظير", "نظيرت") for e in ("ه", "ها"))
_PRESIDING, _COUNCIL = frozenset(fold(w) for w in ("رئيس", "لرئيس")), "مجلس"


def opens_heir(sheet: Sheet, i: int, core: str) -> bool:
    """Whether the word `core` at `i` opens the title of an heir who is named behind his honour or the other
    offices that an heir has: ولي العهد | الأمير, | نائب رئيس مجلس الوزراء; not ولي العهد | وزير المالية.
    """
    if core != HEIR:
        return False
    k = i
    while sheet.word(k) == HEIR:
        k += 1
    if sheet.word(k) not in _THRONE:
        return False
    if sheet.word(k + 1) in _PRINCE:
        return True
    also = next((n for n in range(k + 1, k + 5) if sheet.word(n) in _PRESIDING), 0)
    deputy = also == k + 1 or sheet.word(k + 1) in _DEPUTY
    return also > 0 and deputy and sheet.word(also + 1) == _COUNCIL


def role(page: Page, f: Found) -> str:
    """The folded titles and offices that announce a name, without clitics; empty where none do: وزير النقل |
    سالم الحداد.
    """
    if f.lead < 0 or f.lead >= f.first:
        return ""
    forms = [t.form for t in page.tokens[f.lead : f.first]]
    cuts = g.peel(forms[0])
    if cuts and not g.facts(forms[0]) & TITLES:
        forms[0] = cuts[0][1]
    return " ".join(forms)


def apposed(page: Page, f: Found) -> str:
    """The office behind a person's name: نديم العيتاني، وزير الخارجية اللبناني،; not where the name itself
    stands behind a comma for an office told before: استقبل رئيس المجلس، نديم العيتاني، | سفير فرنسا.
    """
    if f.type != "person" or f.how in ("part", "bare") or _names_bearer(page, f):
        return ""
    at = f.last
    tokens = page.tokens
    if at < len(tokens) and tokens[at].form in ("،", ",", "("):
        at += 1
    if at >= len(tokens) or tokens[at].kind != "word":
        return ""
    bits = g.facts(tokens[at].form)
    if not bits & g.OFFICE or (bits & g.FUNCTION and tokens[at].form != HEIR):
        return ""
    if tokens[at].form in _PEERS:
        return ""  # استقبل الوزير فلان | نظيره التركي
    end = at + 1
    while end < len(tokens) and end - at < _LONGEST_ROLE and tokens[end].kind == "word":
        form = tokens[end].form
        if is_verb(form) or (g.facts(form) & g.FUNCTION and form not in _GOES_ON):
            break
        end += 1
    return " ".join(t.form for t in tokens[at:end])


def _names_bearer(page: Page, f: Found) -> bool:
    """Whether the name stands between commas, the first right behind an office."""
    comma = (f.lead if 0 <= f.lead < f.first else f.first) - 1
    tokens = page.tokens
    if comma < 1 or f.last >= len(tokens) or not {tokens[comma].form, tokens[f.last].form} <= COMMAS:
        return False
    for k in range(comma - 1, max(-1, comma - _LONGEST_ROLE), -1):
        if tokens[k].kind != "word" or is_verb(tokens[k].form):
            return False
        if g.facts(tokens[k].form) & g.OFFICE:
            return True
    return False
