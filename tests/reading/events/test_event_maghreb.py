"""Who does what to whom in agencies and papers from Cairo to Nouakchott, each beside a neighbour of the same
shape. Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

SALIM = "سليم الهادي"

SIDES = [
    pytest.param(
        "ممباسا في 20 سبتمبر / أ ش أ / التقى رئيس البلدية سليم الهادي، اليوم، مع نظيره الكيني نادر البحراني.",
        "التقى",
        [([SALIM], ["نادر البحراني"])],
        id="agency-between-strokes",
    ),
    pytest.param(
        "ممباسا وأنصارها التقوا رئيس البلدية سليم الهادي.",
        "التقوا",
        [(["ممباسا", "أنصارها"], [SALIM])],
        id="a-town-that-is-no-dateline",
    ),
    pytest.param(
        "ممباسا 11 يونيو 2020 (وال)- استقبل رئيس البلدية سليم الهادي، بمقر البلدية، المبعوثة سمية البحراني.",
        "استقبل",
        [([SALIM], ["سمية البحراني"])],
        id="a-month-in-the-dateline-and-where-one-receives",
    ),
    pytest.param(
        "استقبل رئيس البلدية سليم الهادي، بمقر البلدية، وأشاد بالبحارة.",
        "استقبل",
        [([SALIM], [])],
        id="where-one-receives-and-another-deed",
    ),
    pytest.param(
        "والتقى السفير/ سليم الهادي رئيس الحزب.",
        "التقى",
        [([SALIM], ["رئيس الحزب"])],
        id="a-stroke-behind-a-title",
    ),
    pytest.param(
        "وبحث سليم الهادي مع مفوض السلم والأمن الأزمة.",
        "بحث",
        [([SALIM], ["مفوض السلم والأمن"])],
        id="what-a-commissioner-is-for",
    ),
    pytest.param(
        "وبحث سليم الهادي مع مفوض السلم والنواب الأزمة.",
        "بحث",
        [([SALIM], ["مفوض السلم", "النواب"])],
        id="a-commissioner-and-deputies",
    ),
    pytest.param(
        "استقبل سليم الهادي وزير الخارجية والكينيين بالخارج.",
        "استقبل",
        [([SALIM], ["وزير الخارجية والكينيين"])],
        id="a-minister-for-those-abroad",
    ),
    pytest.param(
        "استقبل سليم الهادي وزير الخارجية والصيادين.",
        "استقبل",
        [([SALIM], ["وزير الخارجية", "الصيادين"])],
        id="a-minister-and-fishermen",
    ),
    pytest.param(
        "اتهم المدير سليم الهادي المخالفين بالكذب.",
        "اتهم",
        [([SALIM], ["المخالفين"])],
        id="many-behind-one-mans-name",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIDES)
def test_sides(text: str, trigger: str, expected: list[tuple[list[str], list[str]]]) -> None:
    assert sides_on(text, trigger) == expected
