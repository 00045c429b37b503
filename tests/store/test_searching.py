"""The search against its own definition: what a person could find by reading, and nothing else."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from isnad.records import Article
from isnad.store.opening import Database, open_database
from isnad.store.searching import Query, find_articles, read_query
from isnad.store.stripping import folded_words, same_word, strip_word
from isnad.store.writing import Incoming, add_articles

CORES = ("حكومة", "وزير", "ميناء", "قال", "بيان", "كيان", "سلامى", "إضراب", "نقابة", "2024", "OPEC", "مسؤول")
FRONTS = ("", "", "", "و", "ف", "ال", "وال", "بال", "لل", "ب", "ك", "ول")
ENDS = ("", "", "", "ه", "ها", "هم", "نا")


@st.composite
def words(draw: st.DrawFn) -> str:
    """A word as the press writes it, with clitics glued on, sometimes vocalised."""
    core = draw(st.sampled_from(CORES))
    if core.isascii():
        return core
    end = draw(st.sampled_from(ENDS))
    if end and core.endswith("ة"):
        core = core[:-1] + "ت"
    word = draw(st.sampled_from(FRONTS)) + core + end
    return word.replace("ا", "اَ", 1) if draw(st.integers(0, 9)) == 0 else word


texts = st.lists(
    st.lists(words(), min_size=1, max_size=12).map(" ".join), min_size=1, max_size=6, unique=True
)


@pytest.fixture(scope="module")
def empty() -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "x.db", create=True)
        yield database
        database.close()


def holds(text: str, query: Query) -> bool:
    """What `find_articles` promises, word by word."""
    found = folded_words(text)

    def occurs(term: tuple[str, ...]) -> bool:
        starts = range(len(found) - len(term) + 1)
        return any(all(same_word(w, found[i + k]) for k, w in enumerate(term)) for i in starts)

    return all(map(occurs, query.terms)) and not any(map(occurs, query.without))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=texts, asked=st.lists(words(), min_size=1, max_size=2), phrase=st.booleans())
def test_it_finds_what_reading_finds(
    empty: Database, texts: list[str], asked: list[str], phrase: bool
) -> None:
    query = read_query(f'"{" ".join(asked)}"' if phrase else " ".join(asked))
    with empty.writing() as c:
        add_articles(c, [Incoming(Article.of(text), "x") for text in texts])
        found = find_articles(c, query, limit=100)
        expected = {text for text in texts if holds(text, query)}
        here = {f.text for f in found if f.text in texts}
        c.rollback()
        c.begin()
    assert here == expected
    for f in found:
        assert f.places
        for place in f.places:
            piece = tuple(folded_words(place.of(f.text)))
            assert any(len(piece) == len(t) and all(map(same_word, t, piece)) for t in query.terms), (
                piece,
                query,
            )


@pytest.mark.parametrize(
    ("asked", "found", "same"),
    [
        ("قال", "وقال", True),
        ("وزير", "للوزير", True),
        ("الحكومه", "حكومتهم", True),
        ("حكومه", "الحكومه", True),
        ("وقال", "قال", False),
        ("بيان", "كيان", False),
        ("كيري", "سيره", False),
        ("ايران", "الايراني", False),
        ("مستشفي", "مستشفاها", True),
    ],
)
def test_words_that_are_the_same(asked: str, found: str, same: bool) -> None:
    assert same_word(asked, found) is same
    if same:
        assert strip_word(asked) == strip_word(found)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_no_query_is_an_error(written: str) -> None:
    query = read_query(written)
    assert all(term for term in (*query.terms, *query.without))
    assert all(strip_word(word) for term in query.terms for word in term)


@given(
    st.sampled_from(CORES).map(lambda w: folded_words(w)[0]), st.sampled_from(FRONTS), st.sampled_from(FRONTS)
)
def test_stripping_forgets_what_stands_in_front(core: str, front: str, other: str) -> None:
    assert strip_word(front + core) == strip_word(other + core) or core.isascii()
