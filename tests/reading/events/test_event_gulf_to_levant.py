"""Who does what to whom as wires and papers from Kuwait to Beirut tell it, each beside a neighbour of one
shape. Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on

SIDES = [
    pytest.param(
        "هاجم مسلحون يعتقد أنهم من حركة الشراع دورية للجيش الكيني.",
        "هاجم",
        (["مسلحون"], ["الجيش الكيني"]),
        id="hit-behind-what-is-believed",
    ),
    pytest.param(
        "اعتقل الجيش الكيني رجلا يعتقد أنه ينتمي إلى حركة الشراع في ممباسا.",
        "اعتقل",
        (["الجيش الكيني"], ["رجلا"]),
        id="seized-before-what-is-believed",
    ),
    pytest.param(
        "استهدفت طائرة مسيرة، يعتقد أنها تابعة لحركة الشراع، موقعا للجيش الكيني.",
        "استهدفت",
        (["طائرة مسيرة"], ["الجيش الكيني"]),
        id="hit-behind-a-belief-between-commas",
    ),
    pytest.param(
        "أمهلت قبائل آل هادي قيادة الجيش ثلاثة أيام لتسليم القتلة إلى القضاء.",
        "أمهلت",
        (["قبائل آل هادي"], ["قيادة الجيش"]),
        id="tribe-and-whom-it-threatens",
    ),
    pytest.param(
        "أعلنت وزارة الداخلية توقيف سبعة أشخاص. وأكد السفير أن كينيا ترفض التدخل في شؤونها الداخلية.",
        "ترفض",
        (["كينيا"], []),
        id="affairs-are-no-ministry",
    ),
    pytest.param(
        "أعلنت وزارة الداخلية توقيف سبعة أشخاص. وأكد الناشط أن رجلين اعتقلتهما الداخلية.",
        "اعتقلتهما",
        (["وزارة الداخلية"], ["رجلين"]),
        id="ministry-behind-a-verb-with-a-pronoun",
    ),
    pytest.param(
        "قتل ثلاثة جنود في معارك شهدتها مدينة ممباسا.",
        "قتل",
        ([], ["ثلاثة جنود"]),
        id="killed-in-battles-that-a-town-saw",
    ),
    pytest.param(
        "قتل 14 عنصرا من قوات الحركة في معارك شهدها ريف ممباسا.",
        "قتل",
        ([], ["14 عنصرا من قوات الحركة"]),
        id="killed-in-battles-that-a-countryside-saw",
    ),
    pytest.param(
        "اعتقل قادة الحركة ثلاثة جنود في ممباسا.",
        "اعتقل",
        (["قادة الحركة"], ["ثلاثة جنود"]),
        id="leaders-are-no-verb",
    ),
    pytest.param(
        "فرقت الشرطة مظاهرة نظمها أنصار حركة الشراع أمام البرلمان.",
        "فرقت",
        (["الشرطة"], ["حركة الشراع"]),
        id="whose-protest-is-broken-up",
    ),
    pytest.param(
        "اتهم النائب السلطات المحلية بقمع مظاهرة سلمية.",
        "مظاهرة",
        ([], []),
        id="protest-is-not-of-who-puts-it-down",
    ),
    pytest.param(
        "قالت الناشطة سلمى الهادي إن الحكم جائر. وخرج المئات في تظاهرة، فرقتها الشرطة.",
        "فرقتها",
        (["الشرطة"], ["المئات"]),
        id="crowd-and-no-woman-told-before",
    ),
    pytest.param(
        "قتل جندي خلال مواجهات عنيفة اندلعت مع مسلحي القبيلة.",
        "مواجهات",
        (["مسلحي القبيلة"], []),
        id="clashes-that-broke-out-with-them",
    ),
    pytest.param(
        "اقتحم الجيش الكيني بلدة ساحلية، وداهم عشرات المنازل وعبث بمحتوياتها.",
        "داهم",
        (["الجيش الكيني"], ["عشرات المنازل"]),
        id="houses-and-what-is-done-in-them",
    ),
    pytest.param(
        "قصف طيران التحالف الذي تقوده السعودية -أمس الخميس- مواقع لحركة الشراع.",
        "قصف",
        (["التحالف"], ["حركة الشراع"]),
        id="hit-behind-an-aside-between-dashes",
    ),
    pytest.param(
        "اتهمت الحكومة «الحوثيين» بإغلاق السد.",
        "اتهمت",
        (["الحكومة"], ["الحوثيين"]),
        id="a-people-in-marks-is-the-object",
    ),
    pytest.param(
        "احتجزت الجماعة، بحسب مصادر حقوقية، 13 موظفا أمميا في ممباسا.",
        "احتجزت",
        (["الجماعة"], ["13 موظفا أمميا"]),
        id="counted-behind-an-aside",
    ),
    pytest.param(
        "قال «جيش الراية» إنه قصف القرية. وهاجم مسلحون دورية للجيش في ممباسا.",
        "هاجم",
        (["مسلحون"], ["الجيش"]),
        id="army-is-no-militia-called-one",
    ),
    pytest.param(
        "هاجم جيش الاحتلال القرية. وقصف مسلحون دورية للجيش في ممباسا.",
        "قصف",
        (["مسلحون"], ["جيش الاحتلال"]),
        id="army-is-that-of-a-state",
    ),
    pytest.param(
        "شيع الآلاف جثمان العميد رامي غزفان، واتهم المحافظ سليم الهادي الحركة باغتياله.",
        "اغتياله",
        (["الحركة"], ["رامي غزفان"]),
        id="killed-and-not-who-tells-it",
    ),
    pytest.param(
        "شيع الآلاف جثمان العميد رامي غزفان، واتهم المحافظ سليم الهادي الحركة بمحاولة اغتياله.",
        "اغتياله",
        (["الحركة"], ["سليم الهادي"]),
        id="who-tells-of-an-attempt-on-himself",
    ),
    pytest.param(
        "أعلنت وزارة الداخلية إبعاد 22 شخصا ثبت تورطهم في أعمال شغب.",
        "إبعاد",
        (["وزارة الداخلية"], ["22 شخصا"]),
        id="those-of-whom-it-is-proven",
    ),
    pytest.param(
        "أمهلت البلدية عائلة صلاح 21 يوما لهدم منزلها.",
        "أمهلت",
        (["البلدية"], ["عائلة صلاح"]),
        id="a-family-and-its-days",
    ),
    pytest.param(
        "اتهم النائب السلطات المحلية بـ«قمع» وقفة نظمتها زوجات الموقوفين.",
        "قمع",
        (["السلطات المحلية"], ["زوجات الموقوفين"]),
        id="accused-of-putting-down-a-protest",
    ),
    pytest.param(
        "شنت مقاتلات أمريكية بريطانية ست غارات على معسكرات لحركة الشراع.",
        "غارات",
        (["الولايات المتحدة", "بريطانيا"], ["حركة الشراع"]),
        id="aircraft-of-two-lands",
    ),
    pytest.param(
        "شنت مقاتلات أمريكية ست غارات على معسكرات لحركة الشراع.",
        "غارات",
        (["الولايات المتحدة"], ["حركة الشراع"]),
        id="aircraft-of-one-land",
    ),
    pytest.param(
        "استقبل حضرة صاحب الجلالة الملك سليم الهادي السفير رامي غزفان.",
        "استقبل",
        (["سليم الهادي"], ["رامي غزفان"]),
        id="presence-of-a-ruler",
    ),
]

STATUSES = [
    pytest.param("لم تتوقف المفاوضات بين الحكومة وحركة الشراع.", "المفاوضات", "happened", id="never-stopped"),
    pytest.param("لم تبدأ المفاوضات بين الحكومة وحركة الشراع.", "المفاوضات", "denied", id="never-begun"),
    pytest.param("لم تتوقف الغارات الكينية على القرية.", "تتوقف", "denied", id="the-stop-that-was-not"),
]


@pytest.mark.parametrize(("text", "trigger", "status"), STATUSES)
def test_status(text: str, trigger: str, status: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [status]


NO_EVENTS = [
    pytest.param(
        "ادعى مفوض الحكومة على 12 موقوفا بجرم الانتماء إلى تنظيم إرهابي.", "موقوفا", id="those-counted"
    ),
    pytest.param("دعا الوزير إلى احترام اتفاق فض الاشتباك.", "الاشتباك", id="disengagement"),
    pytest.param("زار وفد من البرلمان الكيني سجن ممباسا.", "سجن", id="a-prison-that-one-visits"),
]


@pytest.mark.parametrize(("text", "trigger"), NO_EVENTS)
def test_no_events(text: str, trigger: str) -> None:
    assert trigger not in [e.trigger.text for e in analyse(text).events]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIDES)
def test_sides(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger)[0] == expected
