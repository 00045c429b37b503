"""Words for political acts that papers of other years and lands have, each with a neighbour that is none.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse

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
