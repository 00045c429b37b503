"""What a page is about, as far as it decides which of its words tell political events.

Daily papers fill most of their pages with schools, feasts, municipal works, trade and health, and tell
them in the words of politics: استقبل المهرجان زواره "the festival received its visitors", دعم الطلاب
"support of the students". How many words of either kind a page has says which reading is the likelier.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Literal

from isnad.lexicons.tables import load_table
from isnad.reading.words.event_words import listed_core
from isnad.reading.words.nationality import country_of_nisba, seats
from isnad.text.folding import fold
from isnad.text.kept import NO_WORD, Memory
from isnad.text.tokens import Page

__all__ = ["Matter", "matter", "steeped"]

Matter = Literal["politics", "mixed", "everyday", "none"]

# A word counts this often on one page: a page is no more political for naming one party twenty times.
_OFTEN = 4
# A page with fewer words of everyday life than this is no page about it; a page of a few lines may have more.
_FEW, _FEW_OF_LITTLE, _LITTLE = 3, 5, 60
# What the words of politics must come to, beside those of everyday life, for politics, and for a mixed page.
_POLITICAL, _MIXED = (0.8, 2), (0.3, 1)
# A page as long as the first of these with one word of politics in so many, or as the second with none, is
# hardly of politics, whatever else it tells.
_LONG, _SOME, _BARE = 90, 16, 60
# One word of politics in so many makes a page of politics of one that tells a single event.
_STEEPED = 18
# One matter fills a page with so many of its words, and one in so many of all words.
_FILLS = ((4, 50), (3, 36))
# A page with so many words of politics for each of such a matter is of politics: doctors who count the dead.
_OUTWEIGHS = 4
# Petty crime and accidents fill a page where there are so many of their words, one in so many of all, and so
# many times as many words of politics at most, or one in more of all by so much everyday life.
_PETTY, _AMONG_OTHERS, _AT_MOST = (3, 28), (6, 45), 2

# Clubs, and those of whom a club is none of sport: نادي الأسير.
Shown = tuple[str, str, str] | tuple[()]

_CLUBS = frozenset(fold(w) for w in ("نادي", "النادي"))
_OF_NO_SPORT = frozenset(fold(w) for w in ("الأسير", "القضاة", "قضاة", "الصحافة", "الصحفيين"))


@cache
def _matters() -> dict[str, str]:
    return {fold(row["form"]): row["matter"] for row in load_table("page_matter")}


@cache
def _topics() -> dict[str, str]:
    """The words that show a matter in which no political event is looked for, and that matter."""
    return {fold(row["form"]): row["class"] for row in load_table("event_topics")}


def _shown(form: str) -> Shown:
    """The topic that a word belongs to, the matter that it shows, and the listed word that shows it, each
    empty where it shows none; nothing for most words, which show neither."""
    topics, matters = _topics(), _matters()
    topic = topics.get(form) or (topics.get(form[2:], "") if form[:2] == "ال" else "")
    core = listed_core(form, matters)
    return (topic, matters[core] if core else "", core) if topic or core else ()


def _recall(word: Memory) -> Shown:
    """What a word that was not asked yet shows."""
    word.matter = found = _shown(word.form) if word.form else ()
    return found


def _counts(page: Page) -> tuple[dict[str, int], dict[str, int], int]:
    """How many words of each matter and of each filling topic a page has, and how many words in all."""
    counts, filling = {"politics": 0, "everyday": 0, "petty": 0}, dict[str, int]()
    seen: dict[str, int] = {}
    words = [m for m in page.memories if m is not NO_WORD]
    clubs = not _CLUBS.isdisjoint(page.words)
    own = clubs and any(a.form in _CLUBS and b.form in _OF_NO_SPORT for a, b in pairwise(words))
    for m in words:
        shown: Shown = m.matter if m.matter is not None else _recall(m)
        if not shown or (own and m.form in _CLUBS):
            continue
        topic, kind, word = shown
        if topic:
            filling[topic] = filling.get(topic, 0) + 1
        if kind:
            seen[word] = seen.get(word, 0) + 1
            for one in kind.split("|") if seen[word] <= _OFTEN else ():
                counts[one] += 1
    return counts, filling, len(words)


def steeped(page: Page) -> bool:
    """Whether words of politics stand so close on the page that it tells politics even in one event."""
    counts, _, total = _counts(page)
    return counts["politics"] * _STEEPED >= total


def _petty(counts: dict[str, int], total: int) -> bool:
    """Whether petty crime or accidents fill a page of so many words of each matter and so many in all."""
    petty, politics = counts["petty"], counts["politics"]
    if petty >= _PETTY[0] and petty * _PETTY[1] >= total and politics <= _AT_MOST * petty:
        return True
    many = petty >= _AMONG_OTHERS[0] and petty * _AMONG_OTHERS[1] >= total
    return many and counts["everyday"] >= _AT_MOST * politics


def _of_lands(page: Page) -> bool:
    """Whether a page names a land or a capital, or tells of which land something is: قوة إسرائيلية، معبر بين
    عمّان ودمشق.
    """
    for t in page.tokens:
        if t.kind == "word":
            form = t.form.removeprefix("و")
            if form in seats() or country_of_nisba(form.removeprefix("ال")):
                return True
    return False


def matter(page: Page) -> Matter:
    """What the page is about; `none` where sport, the arts, trade, health or petty crime fills it.

    A page of a few words is taken for news, and one of a few lines that names lands for news of politics.
    """
    counts, filling, total = _counts(page)
    most = counts["politics"] // _OUTWEIGHS
    told = [n for n in filling.values() if n >= most]
    if any(n >= many and n * one_in >= total for n in told for many, one_in in _FILLS):
        return "none"
    if _petty(counts, total):
        return "none"
    politics, everyday = counts["politics"], counts["everyday"]
    few = _FEW_OF_LITTLE if politics and total < _LITTLE else _FEW
    bare = politics * _BARE < total and total >= (_LONG if politics else _SOME)
    bare = bare and not (total < _LITTLE and _of_lands(page))
    if everyday < few or politics >= _POLITICAL[0] * everyday + _POLITICAL[1]:
        return "mixed" if bare else "politics"
    return "mixed" if politics >= _MIXED[0] * everyday + _MIXED[1] else "everyday"
