"""A text scanned into a page, for any Unicode string there is."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isnad.text.folding import letter_offsets
from isnad.text.tokens import Page, read_page

ANY_TEXT = st.text(st.characters(codec=None), max_size=150)
PRESS = st.text(st.sampled_from('قال وزير.:،؟!"«»“”„()…\n\u200f\u064eA5٣-'), max_size=80)


@given(ANY_TEXT | PRESS)
def test_any_string_makes_a_page(text: str) -> None:
    check(read_page(text))


def as_scanned(raw: str) -> str:
    """What a page has for the words of a text: the spaces that part و from its word are marks of no width."""
    return re.sub("^و([ \u00a0]+)", lambda m: "و" + "\u2060" * len(m[1]), raw)


def check(page: Page) -> None:
    text = page.text
    for t in page.tokens:
        assert t.text == as_scanned(text[t.start : t.end])
    assert all(a.end <= b.start for a, b in zip(page.tokens, page.tokens[1:], strict=False))
    assert len(page.sentence_of) == len(page.quote_of) == len(page.starts) == len(page.tokens)
    assert all(a.last <= b.first for a, b in zip(page.sentences, page.sentences[1:], strict=False))
    assert all(0 <= s.first < s.last <= len(page.tokens) for s in page.sentences)
    assert all(0 <= q.open <= q.close <= len(page.tokens) for q in page.quotes)
    for n, t in enumerate(page.tokens):
        assert page.token_at(t.start) == n


HARD = {
    "ten thousand opening marks": "«" * 10_000,
    "ten thousand straight marks": '" ' * 10_000,
    "marks and words": "«قال " * 10_000,
    "one long line": "قال الوزير إن «اللجنة» ستجتمع. " * 8_000,
    "one long word": "ق" * 200_000,
    "only tatweel": "ـ" * 200_000,
    "only dots": "." * 200_000,
    "lone surrogates": "\ud800قال\udfff" * 1000,
    "direction marks": "\u202e\u2067\u200f" * 20_000,
}


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_hard_strings_take_no_time(text: str) -> None:
    started = time.perf_counter()
    page = read_page(text)
    assert time.perf_counter() - started < 5
    assert all(text[t.start : t.end] == t.text for t in page.tokens)


def test_a_conjunction_typed_apart_is_one_token_with_its_word() -> None:
    text = "عاد الوزير و أكد أن الصفين أ و ب مغلقان"
    page = read_page(text)
    joined = next(t for t in page.tokens if t.form == "واكد")
    assert text[joined.start : joined.end] == "و أكد"
    assert text[joined.start + letter_offsets(joined.text)[1] : joined.end] == "أكد"
    assert [t.form for t in page.tokens].count("و") == 1  # of two letters


@pytest.mark.parametrize(
    ("text", "word", "form"),
    [
        pytest.param("عاد د. سالم إلى السد", "د.", "الدكتور", id="a-title-cut-short"),
        pytest.param("عاد أ.د. سالم إلى السد", "أ.", "الاستاذ", id="two-of-them"),
        pytest.param("عاد سالم ود.سلمى إلى السد", "ود.", "والدكتور", id="behind-and"),
        pytest.param("امتد السور 5 م. وعاد سالم", "م", "م", id="metres"),
        pytest.param("قالت وكالة (أ.ف.ب) إن السد آمن", "أ", "ا", id="an-agency"),
    ],
)
def test_titles_cut_short_stand_for_their_words(text: str, word: str, form: str) -> None:
    page = read_page(text)
    found = next(t for t in page.tokens if t.text == word)
    assert (text[found.start : found.end], found.form) == (word, form)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("قال لشبكة بي. بي. سي إن السد آمن.", 1, id="letters-spelled-apart"),
        pytest.param("قال لشبكة بي.بي.سي إن السد آمن.", 1, id="letters-spelled-together"),
        pytest.param("قال لشبكة بي بي سي. إن السد آمن.", 2, id="the-last-letter-ends-it"),
    ],
)
def test_how_many_sentences(text: str, sentences: int) -> None:
    assert len(read_page(text).sentences) == sentences
