"""A small linked corpus for the reading room, and a reader who asks it without a network."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from isnad.faces.web.app import create_app
from isnad.faces.web.settings import Settings
from isnad.records import Analysis, Article, Entity, Mention, Piece, Stance, Statement
from isnad.spans import Span
from isnad.store import tables as t
from isnad.store.corpus import Corpus
from isnad.store.opening import Database
from isnad.store.rows import analysis_rows, name_key
from isnad.store.writing import Incoming, add_articles, waiting_articles, write_analyses

sys.path.insert(0, str(Path(__file__).parents[2] / "store"))
from invented import HARBOUR as HARBOUR
from invented import cue, piece, strike
from invented import harbour as harbour

MARKUP = """عنوان <script>alert("1")</script>

قال <b onmouseover=alert(2)>سالم</b> إن "</p><img src=x onerror=alert(3)>" خبر &amp; \u202eانتهى\x07.
{{ 7 * 7 }} <!-- --> </textarea></script>"""


def hostile() -> Analysis:
    """An article whose text, title, outlet, address and names are markup and script."""
    name = "<b onmouseover=alert(2)>سالم</b>"
    said = '"</p><img src=x onerror=alert(3)>" خبر'
    at = MARKUP.index(name)
    return Analysis(
        article=Article.of(
            MARKUP,
            title='<script>alert("1")</script>',
            outlet='"><svg onload=alert(4)>',
            url="javascript:alert(5)",
            published="2024-03-04",
        ),
        entities=(
            Entity(
                id="e1",
                type="person",
                name=name,
                aliases=(name,),
                mentions=(Mention(Span(at, at + len(name)), name, "name"),),
            ),
        ),
        statements=(
            Statement(
                id="s1",
                type="direct",
                cue=cue(MARKUP, "قال", "قال"),
                source=piece(MARKUP, name),
                speaker="e1",
                content=(piece(MARKUP, said),),
                inside=None,
                why="<i>markup</i>",
                confidence=0.2,
            ),
        ),
        stances=(
            Stance(
                from_="e1",
                to="e1",
                sign="+",
                evidence=Piece(Span(0, 5), MARKUP[:5]),
                inside="s1",
                basis="words",
            ),
        ),
    )


def fill(database: Database, *analyses: Analysis) -> None:
    """Store and link: an actor for each name; the first two articles one story; one content one quotation."""
    with database.writing() as c:
        add_articles(c, [Incoming(a.article, "tests", str(n)) for n, a in enumerate(analyses)])
        ids = {a.sha256: id for id, a in waiting_articles(c, "test")}
        rows = [(ids[a.article.sha256], analysis_rows(a, ids[a.article.sha256])) for a in analyses]
        write_analyses(c, rows, "test")
        _link_names(c)
        in_order = [ids[a.article.sha256] for a in analyses]
        c.execute(
            t.stories.insert().values(id=1, key="story-1", title="الميناء", articles=2, independent_texts=1)
        )
        for voice, id in enumerate(in_order[:2], 1):
            copied = {"copy_of_id": in_order[0], "similarity": 0.8} if voice == 2 else {}
            c.execute(t.story_articles.insert().values(article_id=id, story_id=1, voice=1, **copied))
        _link_quotes(c)
        _judge_names(c)


def _judge_names(c: Any) -> None:
    """A pair of names that linking left open, and one that it joined."""
    ids = {r.name: (r.id, r.key) for r in c.execute(t.actors.select())}
    if "نقابة البحارة" not in ids:
        return
    for left, right, judgement, score in (
        ("حزب الفجر", "نقابة البحارة", "unsure", 0.6),
        ("سالم الحداد", "الحداد", "yes", 0.8),
    ):
        id, key = ids[left]
        row = {"actor_id": id, "left_key": key, "left_name": left, "right_name": right, "score": score}
        row |= {"right_key": ids.get(right, ids[left])[1], "judgement": judgement, "reason": "by hand"}
        c.execute(t.actor_merges.insert().values(**row, decided_by="linking", decided_at="2024-03-06"))
    e = t.entities.c
    again = c.execute(t.entities.select().order_by(e.id)).first()
    extra = {"id": again.id + 500, "number": "x1", "name": "الحداد", "folded_name": "الحداد"}
    extra |= {"article_id": again.article_id, "type": "person", "actor_id": ids["سالم الحداد"][0]}
    c.execute(t.entities.insert().values(**extra, linked_actor_id=extra["actor_id"]))


def _link_names(c: Any) -> None:
    e = t.entities.c
    found = sorted({(r.name, r.type) for r in c.execute(t.entities.select())})
    for n, (name, type) in enumerate(found, 1):
        row = {"id": n, "key": f"{type}:{name_key(name)}", "type": type, "name": name, "linked_name": name}
        c.execute(t.actors.insert().values(**row, origin="corpus"))
        uses = {"actor_id": n, "name": name, "folded_name": name_key(name), "origin": "corpus", "uses": 1}
        c.execute(t.actor_names.insert().values(**uses))
        c.execute(t.entities.update().where(e.name == name).values(actor_id=n, linked_actor_id=n))


def _link_quotes(c: Any) -> None:
    """The relayed words and the words as the minister says them: two statements of one content."""
    rows = c.execute(t.statements.select().order_by(t.statements.c.id)).all()
    same = [r for r in rows if r.content == rows[0].content]
    first = {"id": 1, "key": "quote-1", "text": same[0].content, "first_statement_id": same[0].id}
    c.execute(t.quote_groups.insert().values(**first, first_published="2024-03-01", appearances=len(same)))
    for n, r in enumerate(same, 1):
        change = {
            "change": "first" if n == 1 else "speaker",
            "similarity": 1.0,
            "diff": '[["=","إن الميناء"]]',
        }
        c.execute(t.quote_appearances.insert().values(group_id=1, statement_id=r.id, position=n, **change))


def small_corpus(database: Database) -> Corpus:
    """Three articles: a harbour, a strike, and one full of markup."""
    fill(database, harbour(), strike(), hostile())
    return Corpus(database)


def reader_of(corpus: Corpus, **settings: Any) -> TestClient:
    """A browser without a screen, on this machine; it follows no redirect by itself."""
    app = create_app(corpus, Settings(**settings))
    return TestClient(app, base_url="http://127.0.0.1:8471", follow_redirects=False)


class Page(HTMLParser):
    """What is in a page: tags with their attributes, and the text that a reader sees."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self._hidden = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {k: v or "" for k, v in attrs}))
        self._hidden += tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("script", "style")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.text += data

    def all(self, tag: str) -> Iterator[dict[str, str]]:
        """The attributes of every tag of a name."""
        return (attributes for name, attributes in self.tags if name == tag)

    def form(self, **fields: str) -> dict[str, str]:
        """The hidden fields of the first form that has these fields."""
        forms: list[dict[str, str]] = []
        for name, attributes in self.tags:
            if name == "form":
                forms.append({})
            elif name == "input" and forms and attributes.get("type") == "hidden":
                forms[-1][attributes["name"]] = attributes["value"]
        return next(f for f in forms if all(f.get(k) == v for k, v in fields.items()))


def words_of(html: str) -> str:
    """The text of a page on one line."""
    return re.sub(r"\s+", " ", Page(html).text)
