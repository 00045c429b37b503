"""Every reason of linking has its Arabic, and the pages show it in the Arabic interface."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator

import pytest
from web_rooms import reader_of, small_corpus, words_of

from isnad.faces.web.reasons import arabic_reason
from isnad.linking import contexts, identity
from isnad.store import tables as t
from isnad.store.opening import Database

BEGINNINGS = ("the ", "one ", "in the ", "offices ", "named with ")


def phrases() -> Iterator[str]:
    """What the modules of identity say as a reason: their texts in English, with a word where one is filled
    in.
    """
    for module in (identity, contexts):
        tree = ast.parse(inspect.getsource(module))
        inner = {id(v) for f in ast.walk(tree) if isinstance(f, ast.JoinedStr) for v in f.values}
        prose = {id(x.value) for x in ast.walk(tree) if isinstance(x, ast.Expr)}
        for node in ast.walk(tree):
            if id(node) in inner | prose:
                continue
            if isinstance(node, ast.JoinedStr):
                text = "".join(str(v.value) if isinstance(v, ast.Constant) else "7" for v in node.values)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                text = node.value + ("وزير" if node.value.endswith(": ") else "")
            else:
                continue
            if text.startswith(BEGINNINGS):
                yield text


def test_every_reason_of_identity_has_its_arabic() -> None:
    found = sorted(set(phrases()))
    assert len(found) > 17
    assert [p for p in found if arabic_reason(p) is None] == []


@pytest.mark.parametrize(
    ("why", "arabic"),
    [
        (
            "one name spelled twice: دنفورد/دانفورد; named with the same others (0.44)",
            "اسم واحد برسمين: دنفورد/دانفورد؛ يُذكر مع الآخرين أنفسهم (0.44)",
        ),
        ("the same name in 12 articles", "الاسم نفسه في 12 من المقالات"),
        (
            "the same name, of a family with 44 given names here; the same country",
            "الاسم نفسه، ومن عائلته هنا أسماء أخرى عددها 44؛ البلد نفسه",
        ),
        ("the same name; a reason of tomorrow", None),
    ],
)
def test_reasons_in_arabic(why: str, arabic: str | None) -> None:
    assert arabic_reason(why) == arabic


def test_pages_give_the_reason_in_the_readers_language(database: Database) -> None:
    client = reader_of(small_corpus(database))
    english = "the same surname alone; the same office: وزير النقل"
    arabic = "اسم العائلة نفسه وحده؛ المنصب نفسه: وزير النقل"
    with database.writing() as c:
        c.execute(t.actor_merges.update().values(reason=english))
    for page in ("/review?tab=identity", "/actor/organization:حزب الفجر"):
        assert arabic in words_of(client.get("/ar" + page).text)
        assert english in words_of(client.get("/en" + page).text)
        assert "surname" not in client.get("/ar" + page).text
