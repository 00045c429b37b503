"""Words for political acts that papers of other years and lands have, each with a neighbour that is none.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on

WORDS = [
    pytest.param("قطع محتجون الأوتوستراد عند الجسر.", ["PROTEST"], id="a motorway is cut"),
    pytest.param("قطع العداء شوطا طويلا.", [], id="near neighbour: a way that one has gone"),
    pytest.param("المقاومة تستعيد تبة الصالحي غرب المدينة.", ["ASSAULT"], id="a hill is retaken"),
    pytest.param("استعاد الوزير ذكرياته.", [], id="near neighbour: memories"),
    pytest.param("هددت الحركة بإغلاق المضيق.", ["THREATEN", "COERCE"], id="a strait is closed"),
    pytest.param("أغلق الوزير الملف.", [], id="near neighbour: a file"),
    pytest.param("ألغت الحكومة اتفاقيات دفاعية مع فرنسا.", ["REJECT"], id="agreements are cancelled"),
    pytest.param("أعلن ائتلاف الميثاق سحب وزرائه من الحكومة.", ["REJECT"], id="ministers are withdrawn"),
    pytest.param("سحبت الشركة سياراتها من السوق.", [], id="near neighbour: cars"),
    pytest.param("غادر نواب الكتلة القاعة احتجاجا على القرار.", ["PROTEST"], id="a walkout"),
    pytest.param("نفت الحكومة دفع فدية للخاطفين.", ["CONCEDE"], id="a ransom is paid"),
    pytest.param("دفعت الشركة فاتورة الكهرباء.", [], id="near neighbour: a bill"),
    pytest.param("مجلس الشعب يقر تعديل الدستور.", ["AGREE"], id="an amendment is passed"),
    pytest.param("تعهدت تركيا بإرسال مدربين إلى ليبيا.", ["AGREE", "AID"], id="instructors are sent"),
    pytest.param("علقت باريس قرض الكهرباء.", ["SANCTION"], id="a loan is suspended"),
    pytest.param("تسلم وكيل الوزارة أوراق اعتماد سفير نيبال.", ["CONSULT"], id="credentials are received"),
    pytest.param("تحالفت الجبهة مع حركة الفجر.", ["COOPERATE"], id="an alliance is made"),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words(text: str, expected: list[str]) -> None:
    assert [e.type for e in analyse(text).events] == expected


WHOM = [
    pytest.param(
        "حظرت الحكومة على الأحزاب تنظيم المظاهرات.",
        "حظرت",
        (["الحكومة"], ["الأحزاب"]),
        id="to whom it is forbidden, not what",
    ),
    pytest.param(
        "حظرت الحكومة الحزب.", "حظرت", (["الحكومة"], ["الحزب"]), id="near neighbour: who is forbidden"
    ),
    pytest.param(
        "طالب الحزب بالحوار رغم قصف الجيش مقراته.",
        "طالب",
        (["الحزب"], []),
        id="what an act beside it is done to",
    ),
    pytest.param(
        "رحب بزيارة الوفد الوزير سالم الهدار.",
        "رحب",
        (["سالم الهدار"], ["الوفد"]),
        id="near neighbour: the subject behind a visit",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), WHOM)
def test_whom(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]


def test_one_cordon_is_one_act() -> None:
    assert [e.type for e in analyse("فرضت قوات الأمن طوقا حول المصنع.").events] == ["COERCE"]


def test_a_ban_on_trade_is_a_sanction_in_every_tense() -> None:
    texts = ("أوروبا تحظر استيراد النفط الإيراني.", "تحظر السلطات التظاهر.")
    assert [analyse(t).events[0].type for t in texts] == ["SANCTION", "COERCE"]


def test_what_is_done_in_spite_of_harm_comes_of_harm_that_was_done() -> None:
    told = analyse("دعا المرشح أنصاره إلى البقاء رغم مقتل ثمانية متظاهرين.").events
    wished = analyse("دعا المرشح أنصاره إلى وقف القتال.").events
    assert (told[-1].status, wished[-1].status) == ("happened", "unrealized")
