"""Folding, for any Unicode string there is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isnad.spans import Span
from isnad.text.folding import fold, fold_view, is_silent

ANY_TEXT = st.text(st.characters(codec=None), max_size=120)
# Letters, marks, joiners, presentation forms and digits, thick enough to meet each other.
ARABIC = st.text(
    st.sampled_from("اأإآةهىيیئؤكک وقلم\u0640\u064e\u0651\u200c\u200f\u202e«»\ufefb\ufdfa\ufe8d٢۳5\n"),
    max_size=60,
)


@given(ANY_TEXT | ARABIC)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT | ARABIC)
def test_the_view_is_the_fold(text: str) -> None:
    view = fold_view(text)
    assert (view.raw, view.text) == (text, fold(text))
    assert len(view.starts) == len(view.text) + 1
    assert list(view.starts) == sorted(view.starts)


@given(ANY_TEXT | ARABIC, st.data())
def test_every_folded_span_maps_inside_raw(text: str, data: st.DataObject) -> None:
    view = fold_view(text)
    start = data.draw(st.integers(0, len(view.text)))
    end = data.draw(st.integers(start, len(view.text)))
    raw = view.to_raw(Span(start, end))
    assert 0 <= raw.start <= raw.end <= len(text)
    assert view.text[start:end] in fold(text[raw.start : raw.end])


def test_a_span_outside_is_refused() -> None:
    with pytest.raises(ValueError, match="0-9 outside"):
        fold_view("قال").to_raw(Span(0, 9))


SAME = {
    "hamza seats": ("إيران", "ايران"),
    "taa marbuta": ("الحكومة", "الحكومه"),
    "final yaa": ("مرسى", "مرسي"),
    "persian letters": ("مایک", "مايك"),
    "vowel marks and tatweel": ("مُحَمَّــد", "محمد"),
    "presentation forms": ("\ufef3\ufed8\ufeee\ufedd", "يقول"),
    "ligature": ("\ufefb", "لا"),
    "digits": ("٢٠١٥ ۲۰۱۵", "2015 2015"),
    "direction marks": ("\u200fقال\u202c", "قال"),
}
DIFFERENT = {"a letter": ("قال", "قالت"), "a word": ("موسى", "مرسى"), "the article": ("وزير", "الوزير")}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME)
def test_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT.values(), ids=DIFFERENT)
def test_different_words_do_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    "letter", "\u0640\u064e\u0651\u200f\u202e\u200c\u2067", ids=lambda c: f"U+{ord(c):04X}"
)
def test_silent_marks(letter: str) -> None:
    assert is_silent(letter)


@pytest.mark.parametrize("letter", "ا ء1a«", ids=lambda c: f"U+{ord(c):04X}")
def test_sounding_letters(letter: str) -> None:
    assert not is_silent(letter)
