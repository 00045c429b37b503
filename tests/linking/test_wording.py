"""Words, shingles and word diffs."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isnad.linking.wording import bare, common_words, folded_words, shingles, word_diff

WORDS = st.lists(st.sampled_from(["قال", "لن", "نقبل", "شروطا", "جديدة", "أبدا", "إن", "الأمر"]), max_size=12)


@pytest.mark.parametrize(
    ("word", "key"),
    [
        pytest.param("والحكومه", "حكومه", id="conjunction and article"),
        pytest.param("وبالحكومه", "حكومه", id="three clitics"),
        pytest.param("للحكومه", "حكومه", id="lam and article"),
        pytest.param("وقد", "وقد", id="too short to cut"),
        pytest.param("وطن", "وطن", id="a word that begins like one with a clitic"),
        pytest.param("ولد", "ولد", id="another such word"),
    ],
)
def test_bare(word: str, key: str) -> None:
    assert bare(word) == key


def test_marks_and_hamzas_are_no_difference() -> None:
    assert folded_words("إنّ «الأمر» مؤجَّل!") == folded_words("ان الامر موجل")


def test_shingles_of_short_and_empty_texts() -> None:
    assert shingles([], 3) == set()
    assert len(shingles(["لن", "نقبل"], 3)) == 1
    assert len(shingles(["لن", "نقبل", "أي", "شرط", "جديد"], 3)) == 3


def test_shingles_are_the_same_in_every_process() -> None:
    code = "from isnad.linking.wording import shingles; print(*sorted(shingles('لن نقبل أي شرط'.split(), 3)))"
    runs = {
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    }
    assert len(runs) == 1


def test_a_diff_shows_what_is_gone_and_new() -> None:
    assert word_diff("لن نقبل بأي شروط جديدة", "لن نقبل شروط جديدة") == [
        ("=", "لن نقبل"),
        ("-", "بأي"),
        ("=", "شروط جديدة"),
    ]


@given(WORDS, WORDS)
def test_a_diff_holds_both_wordings(first: list[str], other: list[str]) -> None:
    runs = word_diff(" ".join(first), " ".join(other))
    assert " ".join(w for tag, w in runs if tag != "-").split() == other
    assert len(" ".join(w for tag, w in runs if tag != "+").split()) == len(first)


@given(WORDS, WORDS)
def test_common_words_are_no_more_than_either(first: list[str], other: list[str]) -> None:
    assert common_words(first, other) == common_words(other, first) <= min(len(first), len(other))
