"""File names made from ids that anybody may have written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isnad.faces.cli.output import Folder, safe_name
from isnad.records import Article

NAMES = {
    "plain": ("v01", "v01"),
    "arabic": ("خبر 12", "خبر_12"),
    "a path": ("../../etc/passwd", "etc_passwd"),
    "a windows path": (r"C:\a\b", "C_a_b"),
    "hidden": (".profile", "profile"),
    "dots": ("..", "article"),
    "nothing": ("", "article"),
    "marks of direction": ("a\u202eb", "ab"),
    "a device": ("NUL.txt", "_NUL.txt"),
    "an option": ("-rf", "-rf"),
}


@pytest.mark.parametrize(("id", "name"), NAMES.values(), ids=NAMES)
def test_names(id: str, name: str) -> None:
    assert safe_name(id) == name


@given(st.text(st.characters(codec=None)))
def test_any_id_makes_a_name(id: str) -> None:
    name = safe_name(id)
    assert 0 < len(name.encode()) <= 121
    assert not set(name) & set('/\\:*?"<>|\0\n')
    assert not name.startswith(".")


def test_names_that_collide_are_numbered(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "out", ".json")
    written = [folder.write(Article.of("x", id=id), b"x").name for id in ("a", "A", "a", "a/", "a-2")]
    assert written == ["a.json", "A-2.json", "a-3.json", "a_.json", "a-2-2.json"] or len(set(written)) == 5
    assert len(list((tmp_path / "out").iterdir())) == 5
