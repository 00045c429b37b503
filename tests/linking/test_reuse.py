"""Quotations that appear again, what changed in them, and near neighbours that are others."""

from __future__ import annotations

import json
import random

import pytest
from invented_press import press

from isnad.linking.records import LinkArticle, QuoteLink
from isnad.linking.reuse import gather_said, link_quotes

QUOTE = "لن يدخل رصيف الصيادين أي مستثمر قبل أن يوقع الصيادون بأنفسهم على العقد الجديد أمام القاضي"


def quotes(*articles: LinkArticle, actors: dict[int, str] | None = None) -> tuple[QuoteLink, ...]:
    return link_quotes([s for a in articles for s in gather_said(a)], actors or {})


def saying(
    id: int, content: str, cue: str = "قال", day: str | None = "2024-03-01", who: int | None = None
) -> LinkArticle:
    return press(
        id, f"خبر {id}: {content}", [("person", "نبيل الحوراني")], [(content, who, cue)], published=day
    )


@pytest.mark.parametrize(
    ("other", "cue", "change"),
    [
        pytest.param(QUOTE, "قال", "same", id="word for word"),
        pytest.param(
            QUOTE.replace("أي", "اي").replace("القاضي", "القاضى"), "قال", "same", id="other spelling"
        ),
        pytest.param(QUOTE, "زعم", "cue", id="another cue"),
        pytest.param("لن يدخل رصيف الصيادين أي مستثمر قبل أن يوقع الصيادون", "قال", "cut", id="cut"),
        pytest.param(QUOTE + " وبحضور النقابة وممثلي البلدية والصحافة", "قال", "extended", id="extended"),
        pytest.param(
            QUOTE.replace("مستثمر", "تاجر").replace("الجديد", "المعدل"), "أكد", "reworded, cue", id="words"
        ),
    ],
)
def test_what_changed(other: str, cue: str, change: str) -> None:
    [quote] = quotes(saying(1, QUOTE), saying(2, other, cue, "2024-03-02"))
    first, second = quote.appearances
    assert (first.statement, first.change, first.diff) == (1001, "first", None)
    assert (second.statement, second.change) == (2001, change)
    assert second.diff is not None
    runs = json.loads(second.diff)
    assert " ".join(w for tag, w in runs if tag != "-").split() == other.split()
    assert quote.text == QUOTE


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            "لن يدخل الملعب أي مشجع قبل أن يوقع النادي بنفسه على التعهد", id="the same turn of phrase"
        ),
        pytest.param("أبلغ التهاني وأطيب التمنيات بدوام الصحة والسعادة", id="nothing in common"),
        pytest.param("العقد الجديد أمام القاضي", id="too short to tell"),
        pytest.param(
            "إن العقد الجديد سيعرض أمام القاضي وإن الصيادين ينتظرون المستثمر", id="its words, scattered"
        ),
    ],
)
def test_other_sentences_are_other_quotations(other: str) -> None:
    assert quotes(saying(1, QUOTE), saying(2, other)) == ()


def test_two_fillings_of_one_form_are_two() -> None:
    form = "حققت الشركة ربحا قدره {} مليون في الربع الثاني بزيادة {} في المئة وبلغت ربحية السهم {} مقابل {}"
    filled = [form.format(*n) for n in ((116, 14, 171, 144), (137, 27, 150, 149), (116, 14, 171, 140))]
    assert quotes(saying(1, filled[0]), saying(2, filled[1])) == ()
    assert len(quotes(saying(1, filled[0]), saying(2, filled[2]))) == 1


def test_another_speaker_is_seen_by_the_actor_not_by_the_name() -> None:
    told = [
        saying(1, QUOTE, who=1),
        saying(2, QUOTE, day="2024-03-02", who=1),
        saying(3, QUOTE, day="2024-03-03", who=1),
    ]
    [quote] = quotes(*told, actors={1001: "a", 2001: "a", 3001: "b"})
    assert [x.change for x in quote.appearances] == ["first", "same", "speaker"]
    [unknown] = quotes(*told, actors={1001: "a"})
    assert [x.change for x in unknown.appearances] == ["first", "same", "same"]


def test_the_first_is_the_earliest_and_undated_ones_come_last() -> None:
    [quote] = quotes(
        saying(1, QUOTE, day=None), saying(2, QUOTE, day="2024-03-05"), saying(3, QUOTE, day="2024-03-02")
    )
    assert [x.statement for x in quote.appearances] == [3001, 2001, 1001]
    assert quote.first_published == "2024-03-02"


def test_twice_in_one_article_is_one_appearance() -> None:
    twice = press(1, QUOTE, [], [(QUOTE, None, "قال"), (QUOTE, None, "أضاف")])
    assert quotes(twice) == ()
    [quote] = quotes(twice, saying(2, QUOTE, day="2024-03-02"))
    assert len(quote.appearances) == 2


def test_the_order_of_the_articles_makes_no_difference() -> None:
    articles = [
        saying(1, QUOTE),
        saying(2, QUOTE[:60], "زعم"),
        saying(3, QUOTE + " وبحضور النقابة وممثلي البلدية"),
        saying(4, QUOTE.replace("مستثمر", "تاجر"), day="2024-03-04"),
    ]
    made = quotes(*articles)
    for seed in range(4):
        random.Random(seed).shuffle(articles)
        assert quotes(*articles) == made
