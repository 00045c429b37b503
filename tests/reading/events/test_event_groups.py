"""Who acts together: the two that بين parts, those who go along, lists past titles; beside neighbours that
name fewer. Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

BETWEEN = [
    pytest.param(
        "اندلعت اشتباكات في وسط المدينة بين قوات الجبل التي يقع مقرها في الوادي ومسلحين من حركة الغد.",
        "اشتباكات",
        (["قوات الجبل", "حركة الغد"], []),
        id="past-a-relative-clause",
    ),
    pytest.param(
        "اندلعت اشتباكات في وسط المدينة بين قوات الجبل. ووصل مسلحون من حركة الغد.",
        "اشتباكات",
        (["قوات الجبل"], []),
        id="another-sentence",
    ),
    pytest.param(
        "فشلت محادثات الائتلاف بين حزب الزهور، الذي يقوده سالم الهدار، وبين حزب الغد.",
        "محادثات",
        (["حزب الزهور", "حزب الغد"], []),
        id="between-told-again",
    ),
    pytest.param(
        "اندلعت أمس اشتباكات بين حركة الغد مع قوات الجبل.",
        "اشتباكات",
        (["حركة الغد", "قوات الجبل"], []),
        id="between-one-with-the-other",
    ),
    pytest.param(
        "دعا الوزير سالم الهدار إلى التنسيق بين دول التحالف التي تدعمها مصر وتركيا.",
        "التنسيق",
        (["دول التحالف"], []),
        id="among-many",
    ),
    pytest.param(
        "دعا الوزير سالم الهدار إلى التنسيق بين دول المنطقة.",
        "التنسيق",
        ([], []),
        id="among-all-around",
    ),
    pytest.param(
        "رحبت مصر بمفاوضات السلام التي بدأت في العاصمة فيينا مطلع العام بين الحكومة النمساوية وحركة الغد.",
        "مفاوضات",
        (["الحكومة النمساوية", "حركة الغد"], []),
        id="past-when-they-began",
    ),
    pytest.param(
        "رحبت مصر بمفاوضات السلام التي تهدد منذ مطلع العام الماضي كل صلة بين الحكومة النمساوية وحركة الغد.",
        "مفاوضات",
        ([], []),
        id="between-of-another-word",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), BETWEEN)
def test_between_parts_two(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [sides]


LISTS = [
    pytest.param(
        "تمكنت قوات الجبل بمشاركة مقاتلي حركة الغد من تحرير مدينة عدن.",
        "تحرير",
        (["قوات الجبل", "حركة الغد"], ["عدن"]),
        id="who-takes-part",
    ),
    pytest.param(
        "زار الوزير سالم الهدار القاهرة برفقة قائد الجيش باسل العمري.",
        "زار",
        (["سالم الهدار"], ["القاهرة"]),
        id="nobody-goes-along-with-a-place",
    ),
    pytest.param(
        "التقى الرئيس مارك دوبوا الوزير سالم الهدار وزير الخارجية النمساوي والوفد المرافق له.",
        "التقى",
        (["مارك دوبوا"], ["سالم الهدار", "الوفد المرافق له"]),
        id="past-a-title-without-a-comma",
    ),
    pytest.param(
        "اجتمعت اللجنة مع سالم الهدار رئيس حزب الغد وباسل العمري الأمين العام.",
        "اجتمعت",
        (["اللجنة"], ["سالم الهدار", "باسل العمري"]),
        id="past-a-title-to-a-name",
    ),
    pytest.param(
        "استقبل مارك دوبوا الفريق سالم الهدار وزير المال، والفريق باسل العمري رئيس اللجنة وقادة الجيش.",
        "استقبل",
        (["مارك دوبوا"], ["سالم الهدار", "باسل العمري", "قادة الجيش"]),
        id="title-after-title",
    ),
    pytest.param(
        "اجتمعت اللجنة مع سالم الهدار رئيس الوزراء ووزير الداخلية.",
        "اجتمعت",
        (["اللجنة"], ["سالم الهدار"]),
        id="one-man-of-two-offices",
    ),
    pytest.param(
        "أدانت قطر وكل دول الخليج الهجوم على عدن.", "أدانت", (["قطر", "دول الخليج"], []), id="and-all-of-them"
    ),
    pytest.param("أدانت قطر الهجوم وكل ما تبعه من عنف.", "أدانت", (["قطر"], []), id="and-all-that-followed"),
    pytest.param(
        "هاجمت حركة الغد الدوريات العسكرية ومحطات الكهرباء.",
        "هاجمت",
        (["حركة الغد"], ["الدوريات العسكرية", "محطات الكهرباء"]),
        id="a-thing-with-its-genitive",
    ),
    pytest.param(
        "هاجمت حركة الغد الدوريات العسكرية وأثار ذلك غضب السكان.",
        "هاجمت",
        (["حركة الغد"], ["الدوريات العسكرية"]),
        id="a-verb-is-no-thing",
    ),
    pytest.param(
        "دعا الوزير سالم الهدار الدول العربية، وخاصة سلطنة عمان، إلى وقف القتال.",
        "دعا",
        (["سالم الهدار"], ["الدول العربية", "سلطنة عمان"]),
        id="one-above-all",
    ),
    pytest.param(
        "دعا الوزير سالم الهدار المجتمع الدولي، وخاصة في هذه المرحلة، إلى وقف القتال.",
        "دعا",
        (["سالم الهدار"], ["المجتمع الدولي"]),
        id="a-time-above-all",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), LISTS)
def test_lists_go_on(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [sides]


WHERE = [
    pytest.param(
        "توجه وزير الدفاع النمساوي إلى القاهرة حيث التقى عددا من الصيادين.",
        "التقى",
        (["وزير الدفاع النمساوي"], ["عددا من الصيادين"]),
        id="where-he-met-them",
    ),
    pytest.param(
        "توجه وزير الدفاع النمساوي إلى القاهرة حيث استقبله وزير الدفاع المصري باسل العمري.",
        "استقبله",
        (["باسل العمري"], []),
        id="where-another-received-him",
    ),
    pytest.param(
        "تحرك أهالي الصيادين نحو القاهرة حيث التقوا الوزير باسل العمري.",
        "التقوا",
        (["أهالي الصيادين"], ["باسل العمري"]),
        id="many-are-no-town",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), WHERE)
def test_where_one_goes_on(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [sides]
