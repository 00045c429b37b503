"""At which words of a page each reader of stances begins, by their form alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from isnad.reading.stances.attitude_words import attitude_words, opens_attitude
from isnad.reading.stances.brought import given_words, opens_given
from isnad.reading.stances.feelings import feeling_words, opens_feeling
from isnad.reading.stances.goals import goal_words, opens_goal
from isnad.reading.stances.judgements import judging_words, mutual_words, opens_judgement, opens_mutual
from isnad.reading.stances.purpose import opens_purpose, purpose_words
from isnad.reading.stances.stirred import opens_stirred, stirred_words
from isnad.reading.stances.verbs import attitude_verb_words, opens_attitude_verb
from isnad.reading.stances.verdicts import opens_verdict, verdict_phrase_words
from isnad.reading.words.event_words import cores
from isnad.reading.words.stance_words import stance_kinds, stance_words
from isnad.text.tokens import Page

__all__ = ["OPENERS", "opening_words", "readers_at", "telling"]

# Each reader with the words among which, clitics off, are all that it begins at, and the test that tells
# which of them it does; without one, those of its own class (`kinds`).
OPENERS: dict[str, tuple[Callable[[], frozenset[str]], Callable[[str], bool]] | None] = {
    "attitude": (attitude_words, opens_attitude),
    "act": None,
    "conduct": None,
    "goal": (goal_words, opens_goal),
    "tie": None,
    "judgement": (judging_words, opens_judgement),
    "mutual": (mutual_words, opens_mutual),
    "verdict": (verdict_phrase_words, opens_verdict),
    "purpose": (purpose_words, opens_purpose),
    "verb": (attitude_verb_words, opens_attitude_verb),
    "stirred": (stirred_words, opens_stirred),
    "given": (given_words, opens_given),
    "feeling": (feeling_words, opens_feeling),
    "cover": None,
}


@cache
def opening_words() -> frozenset[str]:
    """The words at which any reader begins; only a form that has one of them for a core is tried."""
    return frozenset().union(*map(_words_of, OPENERS))


def readers_at(form: str, readers: Iterable[str] = OPENERS) -> tuple[str, ...]:
    """Which of the readers begin at a folded word, each tried."""
    kinds = stance_kinds(form)
    return tuple([r for r in readers if (opener[1](form) if (opener := OPENERS[r]) else r in kinds)])


@cache
def _words_of(reader: str) -> frozenset[str]:
    """The words among which are all that a reader begins at."""
    opener = OPENERS[reader]
    return opener[0]() if opener else stance_words(reader)


def _readers(form: str) -> tuple[str, ...]:
    parts = cores(form)
    if "س" in form[:2]:  # before a verb of any shape, where no cut takes it off
        parts = (*parts, *cores(form.partition("س")[2]))
    if opening_words().isdisjoint(parts):
        return ()
    return readers_at(form, [r for r in OPENERS if not _words_of(r).isdisjoint(parts)])


def telling(page: Page) -> dict[str, list[int]]:
    """For each reader the tokens that it begins at, found in one walk over the page."""
    found: dict[str, list[int]] = {reader: [] for reader in OPENERS}
    for i, word in enumerate(page.memories):
        readers = word.stances
        if readers is None:
            readers = word.stances = _readers(word.form)
        for reader in readers:
            found[reader].append(i)
    return found
