"""Sides without a name toward whom an act of speech is: rebels who are backed, critics who are attacked.

A description is taken for a side only where it stands right behind the word, and is for people or a body.
"""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.events.find import EventDraft
from isnad.reading.stances.draft import head_of, is_people
from isnad.reading.stances.reach import Reach
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_words import EventWord
from isnad.reading.words.nationality import countries
from isnad.reading.words.party_words import head_in, opening
from isnad.reading.words.stance_words import is_stance_word, stance_words
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["BETWEEN_NAMES", "JOINING", "backed", "counts_described", "is_country", "is_somebody", "is_told"]

# Acts by which one joins a thing, whose name is no side: انضمام المصرف إلى الجهات الداعمة.
JOINING = frozenset(("انضم",))
# Acts by which one is for a policy.
_VOTING = frozenset(("صوت", "أيد"))
# Acts that count toward names only.
BETWEEN_NAMES = frozenset(("REJECT", "THREATEN"))
# How soon after the word whoever is backed or blamed without a name begins.
_RIGHT_AFTER = 14
_BLAMING = frozenset(("accuse", "criticize", "condemn"))
_OF, _IN = fold("من"), fold("في")
# What is kept and backed, and not who keeps it: دعم الأمن والاستقرار.
_SECURITY = fold("الأمن")
_ALL = frozenset(fold(w) for w in ("جميع", "كافة", "سائر", "عموم", "معظم", "مختلف"))


def backed(
    page: Page, reach: Reach, event: EventDraft, word: EventWord, actors: Sequence[Speaker]
) -> list[Speaker]:
    """Who without a name stands right after the word by which he is backed or blamed, and those joined to
    him: دعم المتمردين وحلفائهم، هاجم منتقدي الاتفاق.
    """
    judges = event.type == "SUPPORT" or (event.type == "ACCUSE" and word.speech in _BLAMING)
    if event.status != "happened" or event.lemma in JOINING or not judges:
        return []
    tokens, found = page.tokens, list[Speaker]()
    at = reach.after(event.last, actors)
    for who in event.recipients:
        if who.span is None or who.entity >= 0 or at >= len(tokens) or who.span.start < tokens[at].start:
            continue
        near = tokens[min(at + _RIGHT_AFTER, len(tokens)) - 1].end
        words = fold(who.text).split()
        needy = is_stance_word(words[0], "needy") and words[1:2] in ([], [_IN])  # دعم النازحين
        told = (is_somebody(who.text) and not needy) or _office(who.text)
        if event.trigger.end <= who.span.start < near and told:
            found.append(who)
            at = page.token_at(who.span.end)
    return found


def is_country(words: str) -> bool:
    """Whether a party is a country that only its adjective shows: القصف التركي."""
    return fold(words) in countries()


def _office(words: str) -> bool:
    """Whether one is known by an office alone: أمير المنطقة، رئيس الوزراء."""
    told = fold(words).split()
    return len(told) > 1 and head_in(told[0], "office")


def is_told(words: str) -> bool:
    """Whether a party without a name is told by its office or by the adjective of its country."""
    head = next(iter(fold(words).split()), "")
    return is_country(words) or (_office(words) and not is_stance_word(head, "anonymous"))


def is_somebody(words: str) -> bool:
    """Whether a phrase is for people or a side: كل المتمردين، كثير من المشايخ، حكومات معارضة, but not أمن،
    الأمن والاستقرار.
    """
    told = [w for w in fold(words).split() if w not in stance_words("everyone") and w not in _ALL]
    while len(told) > 1 and (told[0] == _OF or head_in(told[0], "quantity")):
        del told[0]
    if not told or told == [_SECURITY] or _bare_force(told):
        return False
    contained = head_in(told[0], "container") and not head_in(told[0], "thing")
    known = opening(told[0]).article or (
        len(told) > 1 and opening(told[1]).article and is_stance_word(told[0], "member")
    )
    return (
        (contained and known)
        or is_stance_word(told[0], "sector")
        or head_in(told[0], "body", "force", "people")
        or is_stance_word(told[0], "camp")
    )


def _bare_force(told: Sequence[str]) -> bool:
    return len(told) == 1 and head_in(told[0], "force") and not opening(told[0]).article


def _policy(event: EventDraft, who: Speaker, *, owned: bool) -> bool:
    """Whether it is a policy or people known by the article that is refused: رفض الحل السياسي، صوت ضد زيادة
    الضرائب.
    """
    words = fold(who.text).split()
    start = who.span.start if who.span is not None else 0
    behind = start > event.trigger.end
    his = any(a.span is not None and event.trigger.end <= a.span.start < start for a in event.actors)
    if event.kind == "masdar" and not (owned or his):
        return False  # تشبث فلان برفض التمديد للقادة
    known = len(words) > 1 and any(opening(w).article for w in words[:2])
    judged = event.type == "REJECT" or (event.type == "SUPPORT" and event.lemma in _VOTING)
    return judged and event.status == "happened" and behind and known


def counts_described(event: EventDraft, who: Speaker, *, doing: bool = False, owned: bool = False) -> bool:
    """Whether one described by words alone can be stood with or against: the forces before their backer
    (القوات المدعومة من فلان), the government that is accused, the force that is `doing` what is blamed.
    """
    head = head_of(who)
    if is_country(who.text):
        return True  # القصف التركي, where nothing else names Turkey
    if not head or who.span is None:
        return False
    if event.type in BETWEEN_NAMES:
        return (
            is_people(who)
            or (opening(head).article and is_stance_word(head, "side"))
            or _policy(event, who, owned=owned)
        )
    if opening(head).article and is_stance_word(head, "deal") and who.span.start > event.trigger.end:
        return True  # للتنديد بالاتفاق
    if event.type == "SUPPORT" and _policy(event, who, owned=owned):
        return True  # صوت لصالح الإجراءات الجديدة
    if event.type == "SUPPORT":
        forces = (
            head_in(head, "container", "force") or is_stance_word(head, "side") or event.kind == "passive"
        )
        return forces and who.span.start < event.trigger.start
    if doing and opening(head).article and head_in(head, "force"):
        return True  # ندد باقتحام الشرطة مقر فلان
    return head_in(head, "body") or (opening(head).article and is_stance_word(head, "side"))
