"""A reader for tests: a name is a word after «السيد», and «قال السيد س: …» is a statement. It can
misbehave.
"""

from __future__ import annotations

import os
import re
import signal
import time

from isnad.records import Analysis, Article, Cue, Entity, Mention, Piece, Statement
from isnad.spans import Span

_NAMED = re.compile(r"السيد (\w+)")
_SAID = re.compile(r"(قال) السيد (\w+): ([^.\n]+)")


def read_article(article: Article) -> Analysis:
    """What the two patterns find. A text that holds «!kill», «!raise» or «!slow» does just that."""
    if "!kill" in article.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "!raise" in article.text:
        raise ValueError("a text that no reader likes")
    if "!slow" in article.text:
        time.sleep(0.2)
    names: dict[str, list[Mention]] = {}
    for m in _NAMED.finditer(article.text):
        names.setdefault(m[1], []).append(Mention(Span(*m.span(1)), m[1], "name"))
    ids = {name: f"e{n}" for n, name in enumerate(names, 1)}
    entities = tuple(
        Entity(id=ids[name], type="person", name=name, aliases=(name,), mentions=tuple(found))
        for name, found in names.items()
    )
    statements = tuple(
        Statement(
            id=f"s{n}",
            type="direct",
            cue=Cue(Span(*m.span(1)), m[1], "قال"),
            source=Piece(Span(*m.span(2)), m[2]),
            speaker=ids[m[2]],
            content=(Piece(Span(*m.span(3)), m[3]),),
            inside=None,
            why="a pattern",
            confidence=1.0,
        )
        for n, m in enumerate(_SAID.finditer(article.text), 1)
    )
    return Analysis(article=article, entities=entities, statements=statements)
