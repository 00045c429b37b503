"""Whom a verb is done to behind the subject's own title or between commas, and who does not do what he only
tells of. Every sentence is made up.
"""

from __future__ import annotations

import pytest

import isnad
from told_events import sides_on

WHOM = [
    pytest.param(
        "التقى سالم الهدار رئيس الحكومة اليوم، الوزير نادر زيدان.",
        "التقى",
        ["نادر زيدان"],
        id="behind-title-and-day",
    ),
    pytest.param(
        "التقى سالم الهدار رئيس الحكومة أمس، مع الوزير نادر زيدان.", "التقى", ["نادر زيدان"], id="with-him"
    ),
    pytest.param(
        "التقى سالم الهدار رئيس الحكومة أمس.", "التقى", ["رئيس الحكومة"], id="whom-he-met-and-no-title"
    ),
    pytest.param(
        "اتهم الرئيس سالم الهدار، الوزير نادر زيدان، أمس، بالتقصير.",
        "اتهم",
        ["نادر زيدان"],
        id="between-commas",
    ),
    pytest.param(
        "اتهم سالم الهدار، مستشار الوزير نادر زيدان، أمس، البلدية بالتقصير.",
        "اتهم",
        ["البلدية"],
        id="whom-he-serves",
    ),
    pytest.param("تم إيداع سالم الهدار السجن.", "إيداع", ["سالم الهدار"], id="put-in-prison"),
    pytest.param(
        "وضعت الشرطة سالم الهدار تحت تدبير الحراسة النظرية.", "وضعت", ["سالم الهدار"], id="put-in-custody"
    ),
    pytest.param("حبست النيابة سالم الهدار.", "حبست", ["سالم الهدار"], id="whom-they-jail"),
]

NOT_HE = [
    pytest.param("أسفر هجوم عن مقتل حارس، بحسب الجيش المصري.", "هجوم", [], id="only-tells-of-it"),
    pytest.param(
        "أعلن الجيش المصري تدمير المخازن في الوادي.", "تدمير", ["الجيش المصري"], id="announces-his-own"
    ),
    pytest.param(
        "نظمت الحركة وقفة في الذكرى الثالثة لاعتقال سالم الهدار.", "اعتقال", [], id="what-is-remembered"
    ),
    pytest.param("نددت الوزارة بالهجوم على مكتب الوزير بالخرطوم.", "الهجوم", [], id="where-it-was"),
    pytest.param(
        "أوضح سالم الهدار خلال لقاء مع الضباط أن القرارات التي اتخذتها الحكومة ضرورية.",
        "لقاء",
        ["سالم الهدار"],
        id="another-act-in-what-he-says",
    ),
    pytest.param("عقد سالم الهدار لقاء مع الضباط.", "لقاء", ["سالم الهدار"], id="who-meets"),
]


@pytest.mark.parametrize(("text", "trigger", "whom"), WHOM)
def test_whom_beyond_titles(text: str, trigger: str, whom: list[str]) -> None:
    assert sides_on(text, trigger)[0][1] == whom


@pytest.mark.parametrize(("text", "trigger", "doers"), NOT_HE)
def test_who_only_tells(text: str, trigger: str, doers: list[str]) -> None:
    assert sides_on(text, trigger)[0][0] == doers


TWO_OFFICES = [
    pytest.param(
        "استقبل رئيس الجمهورية وزير الدفاع سالم الهدار.",
        "استقبل",
        (["رئيس الجمهورية"], ["سالم الهدار"]),
        id="two-offices-and-a-name",
    ),
    pytest.param(
        "التقى الوزير رئيس اللجنة سالم الهدار.", "التقى", (["الوزير"], ["سالم الهدار"]), id="a-definite-one"
    ),
    pytest.param(
        "اتهم الأمين العام للحزب رئيس الوفد سالم الهدار بالتقصير.",
        "اتهم",
        (["الأمين العام للحزب"], ["سالم الهدار"]),
        id="whose-office-goes-on-with-l",
    ),
    pytest.param(
        "زار رئيس المجلس أمين الحزب سالم الهدار العاصمة.",
        "زار",
        (["سالم الهدار"], ["العاصمة"]),
        id="one-man-where-another-is-visited",
    ),
    pytest.param(
        "استقبل رئيس المجلس أمين الحزب سالم الهدار وفدا من النواب.",
        "استقبل",
        (["سالم الهدار"], ["وفدا من النواب"]),
        id="one-man-where-others-are-received",
    ),
    pytest.param(
        "حذر رئيس المجلس أمين الحزب سالم الهدار من الفتنة.",
        "حذر",
        (["سالم الهدار"], []),
        id="one-man-who-warns",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), TWO_OFFICES)
def test_two_offices_before_one_name(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger)[0][:2] == sides


NO_ACTS = [
    pytest.param("أودع الأهالي المال في المصرف.", [], id="money-in-a-bank"),
    pytest.param("أدانت المحكمة سالم الهدار بسنتين حبسا نافذا.", ["أدانت"], id="how-long"),
    pytest.param("قرر القاضي متابعة سالم الهدار في حالة اعتقال.", [], id="in-what-state"),
    pytest.param("أعلنت الشرطة اعتقال سالم الهدار.", ["اعتقال"], id="an-arrest"),
]


@pytest.mark.parametrize(("text", "triggers"), NO_ACTS)
def test_words_of_prison(text: str, triggers: list[str]) -> None:
    assert [e.trigger.text for e in isnad.read(text).events] == triggers
