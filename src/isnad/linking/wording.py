"""A text as folded words, its shingles, and how two wordings differ.

Shingles are 64-bit numbers made from the words alone, the same in every process, whatever was read before.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel, LCSseq

from isnad.text.folding import fold

__all__ = ["bare", "common_words", "diff_json", "folded_words", "shingles", "word_diff"]

_WORD = re.compile(r"[^\W_]+")
_MASK = (1 << 64) - 1
# Glued particles and the article, the longest first; a word keeps at least three letters.
_LEADS = ("وبال", "وال", "بال", "فال", "كال", "ولل", "ال", "لل", "و", "ف", "ب", "ل")
_LEAST = 3


def folded_words(text: str) -> list[str]:
    """The words and numbers of a text in order, folded; marks are left out.

    >>> folded_words("قال: «إنّ الأمر مؤجَّل»")
    ['قال', 'ان', 'الامر', 'موجل']
    """
    return _WORD.findall(_fold_spaced(text))


def _fold_spaced(text: str) -> str:
    # Word by word through a cache: the press repeats its words.
    return " ".join(map(_fold_word, text.split()))


@lru_cache(maxsize=1 << 17)
def _fold_word(word: str) -> str:
    return fold(word)


@lru_cache(maxsize=1 << 17)
def bare(word: str) -> str:
    """A folded word without glued particles and article, as far as three letters remain: a key to compare,
    no stem.

    >>> bare("وبالحكومه"), bare("الحكومه"), bare("حكومه"), bare("ولد")
    ('حكومه', 'حكومه', 'حكومه', 'ولد')
    """
    for lead in _LEADS:
        if word.startswith(lead) and len(word) - len(lead) >= _LEAST:
            return word[len(lead) :]
    return word


@lru_cache(maxsize=1 << 17)
def _number(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def shingles(words: Sequence[str], width: int) -> set[int]:
    """The set of runs of `width` words, each as a number; of a shorter text, the one run that it is; of
    none, empty.
    """
    numbers = [_number(w) for w in words]
    if len(numbers) < width:
        return {hash(tuple(numbers)) & _MASK} if numbers else set()
    return {hash(run) & _MASK for run in zip(*(numbers[k:] for k in range(width)), strict=False)}


def common_words(left: Sequence[str], right: Sequence[str]) -> int:
    """How many words two wordings have in common, in the same order (the longest common subsequence)."""
    return int(LCSseq.similarity(left, right))


def word_diff(first: str, other: str) -> list[tuple[str, str]]:
    """What was changed from one wording to another, as runs `("=" | "-" | "+", words)` in reading order.

    The words of `=` and `+` are those of the other wording, those of `-` of the first; words that differ
    only in hamzas, vowel marks or punctuation count as the same.

    >>> word_diff("لن نقبل بأي شروط جديدة", "لن نقبل بشروط")
    [('=', 'لن نقبل'), ('-', 'بأي شروط جديدة'), ('+', 'بشروط')]
    """
    a, b = first.split(), other.split()
    runs: list[tuple[str, str]] = []
    for op in Indel.opcodes(_keys(a), _keys(b)):
        if op.tag == "equal":
            runs.append(("=", " ".join(b[op.dest_start : op.dest_end])))
        elif op.tag == "delete":
            runs.append(("-", " ".join(a[op.src_start : op.src_end])))
        else:
            runs.append(("+", " ".join(b[op.dest_start : op.dest_end])))
    return _settled(runs)


def _keys(words: list[str]) -> list[str]:
    return ["".join(folded_words(w)) or w for w in words]


def _settled(runs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Neighbouring changes as one removal and then one addition."""
    out: list[tuple[str, str]] = []
    gone: list[str] = []
    new: list[str] = []
    for tag, words in [*runs, ("=", "")]:
        if tag != "=":
            (gone if tag == "-" else new).append(words)
            continue
        out += [("-", " ".join(gone))] if gone else []
        out += [("+", " ".join(new))] if new else []
        out += [("=", words)] if words else []
        gone, new = [], []
    return out


def diff_json(first: str, other: str) -> str:
    """`word_diff` as compact JSON."""
    return json.dumps(word_diff(first, other), ensure_ascii=False, separators=(",", ":"))
