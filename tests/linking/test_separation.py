"""People whom somebody keeps apart are neither joined nor proposed, whatever speaks for one bearer."""

from __future__ import annotations

import pytest
from invented_press import named

from isnad.linking.gathering import gather
from isnad.linking.identity import link_identities
from isnad.linking.records import ActorLink, KeptApart, LinkArticle, MergeLink

ONE_STORY = {1: "s", 2: "s"}
Linked = tuple[tuple[ActorLink, ...], tuple[MergeLink, ...]]


def link(articles: list[LinkArticle], *apart: KeptApart, stories: dict[int, str] = ONE_STORY) -> Linked:
    told = {a.sha256: stories[a.id] for a in articles if a.id in stories}
    return link_identities([gather(a) for a in articles], told, apart)


def actor_of(linked: Linked, article: int) -> str:
    return next(a.key for a in linked[0] if article * 1000 + 1 in a.entities)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("هادي الكثيري", "هادي بن مرزوق الكثيري", id="a longer name"),
        pytest.param("ستيفان لوندكويست", "ستيفن لوندكويست", id="another spelling"),
        pytest.param("هادي الكويكبي", "الكويكبي", id="a surname alone"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_what_one_story_would_join_stays_two(one: str, other: str, turned: bool) -> None:
    articles = [named(1, one), named(2, other)]
    assert actor_of(link(articles), 1) == actor_of(link(articles), 2)
    keys = [next(a.key for a in link([x])[0]) for x in articles]
    if turned:
        keys.reverse()
    made = link(articles, KeptApart(*keys))
    assert actor_of(made, 1) != actor_of(made, 2)
    assert [m for m in made[1] if m.left_name != m.right_name] == [], "nor is it proposed"


def test_a_third_name_does_not_bring_them_together() -> None:
    articles = [
        named(1, "هادي بن مرزوق الكثيري"),
        named(2, "هادي الكثيري"),
        named(3, "هادي بن مرزوق بن صالح الكثيري"),
    ]
    every = {1: "s", 2: "s", 3: "s"}
    free = link(articles, stories=every)
    assert len({actor_of(free, n) for n in (1, 2, 3)}) == 1
    apart = KeptApart("person:هادي بن مرزوق الكثيري", "person:هادي الكثيري")
    kept = link(articles, apart, stories=every)
    assert actor_of(kept, 1) != actor_of(kept, 2)
    assert actor_of(kept, 3) in (actor_of(kept, 1), actor_of(kept, 2))


def test_namesakes_are_known_by_an_article_of_each() -> None:
    articles = [
        named(1, "مرزوق بن دعيج الكثيري"),
        named(2, "مرزوق بن دعيج الكثيري", outlet="المنارة"),
        named(3, "مرزوق بن دعيج الكثيري", outlet="الساحل"),
    ]
    free = link(articles, stories={})
    key = actor_of(free, 1)
    assert {actor_of(free, n) for n in (1, 2, 3)} == {key}
    apart = KeptApart(key, f"{key}#0123456789", articles[0].sha256, articles[1].sha256)
    kept = link(articles, apart, stories={})
    assert actor_of(kept, 1) != actor_of(kept, 2)
    assert actor_of(kept, 3) in (actor_of(kept, 1), actor_of(kept, 2))


def test_others_are_linked_as_before() -> None:
    articles = [named(1, "هادي الكثيري"), named(2, "هادي بن مرزوق الكثيري")]
    apart = KeptApart("person:سالم الحداد", "person:لبني الكرمي")
    assert link(articles, apart) == link(articles)
