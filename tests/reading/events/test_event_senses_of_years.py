"""Words that tell an event in one clause and none in the next: other senses, idioms, laws, what nature does.

Each text is a sentence of politics with invented people and lands; the table names every event that it tells.
"""

from __future__ import annotations

import pytest

from isnad.reading.words.page_matter import matter
from isnad.text.tokens import read_page
from told_events import analyse

_POLITICS = " وتشهد البلاد أزمة سياسية بين الحكومة والمعارضة منذ أشهر، بحسب نواب في البرلمان."

TOLD = [
    pytest.param("القضاء في النمسا يدعي على حاكم المصرف.", {"يدعي": "ACCUSE"}, id="sues"),
    pytest.param("القضاء في النمسا يدعي أن القانون واضح.", {}, id="claims"),
    pytest.param("أعلنت النمسا تصنيف الحركة جماعة إرهابية.", {"تصنيف": "ACCUSE"}, id="called-terrorists"),
    pytest.param("أعلنت النمسا تصنيف الجامعات وفق معايير جديدة.", {}, id="ranks"),
    pytest.param("هنأ الرئيس الشعب بعيد الفطر وعيد الأضحى.", {"هنأ": "SUPPORT"}, id="two-feasts-no-threat"),
    pytest.param("توعد الوزير المعارضة بالسجن.", {"توعد": "THREATEN"}, id="a-threat"),
    pytest.param("أمضى الوزير نصف قرن في خدمة أمتنا.", {}, id="half-a-century-of-our-nation"),
    pytest.param("تحل ذكرى الثورة التي توافق يوم الخميس.", {}, id="falls-on-a-day"),
    pytest.param("وافق المجلس على القانون.", {"وافق": "AGREE"}, id="agrees-to-a-law"),
    pytest.param("تنظر الحكومة في الحلول التي تحفظ هيبة الدولة.", {}, id="keeps-its-standing"),
    pytest.param("تحفظت أرلاند على القرار.", {"تحفظت": "REJECT"}, id="has-reservations"),
    pytest.param("يتصل ذلك بأهمية الدور الذي تؤديه الحكومة.", {}, id="has-to-do-with"),
    pytest.param("اتصل الوزير بنظيره الكوراني.", {"اتصل": "CONSULT"}, id="calls-his-colleague"),
    pytest.param("نظرت الوزارة في القضايا عبر محاكمها في المدن.", {}, id="its-courts"),
    pytest.param("طلب النواب محاكمة الوزير.", {"طلب": "REQUEST", "محاكمة": "ACCUSE"}, id="his-trial"),
    pytest.param("قال بائع قرب البرلمان إن الأسعار ارتفعت.", {}, id="a-seller"),
    pytest.param("لا تشكو الحكومة من نقص في الموارد.", {}, id="of-a-lack"),
    pytest.param("شكا الحزب من تضييق الحكومة عليه.", {"شكا": "ACCUSE", "تضييق": "COERCE"}, id="of-somebody"),
    pytest.param("عد النائب القانون طوق نجاة للوزير.", {}, id="a-lifebelt"),
    pytest.param("طوقت الشرطة مقر الحزب.", {"طوقت": "COERCE"}, id="surrounds-a-seat"),
    pytest.param("انقلب السحر على الساحر في الانتخابات.", {}, id="the-tables-turn"),
    pytest.param("انقلب الجيش على الرئيس.", {"انقلب": "COERCE"}, id="a-coup"),
    pytest.param("يحظر القانون على الوزراء ممارسة التجارة.", {}, id="the-law-forbids"),
    pytest.param("يحظر الجيش على السكان الخروج ليلا.", {"يحظر": "COERCE"}, id="the-army-forbids"),
    pytest.param("رصدت الحكومة مكافأة لقاء معلومات عن المتهم.", {}, id="in-return-for"),
    pytest.param("النتائج لا تتفق مع توقعات الحكومة.", {}, id="in-keeping-with"),
    pytest.param("اتفق الوزير مع نظيره على الموعد.", {"اتفق": "AGREE"}, id="agrees-with"),
    pytest.param("ضرب زلزال قوي مدينة النخيل.", {}, id="a-quake-strikes"),
    pytest.param("ضرب الجيش عمق أرلاند بالصواريخ.", {"ضرب": "ASSAULT"}, id="an-army-strikes"),
    pytest.param("تعرضت البلاد لهجوم من أسراب الجراد.", {}, id="locusts"),
    pytest.param("تعرضت البلاد لهجوم من المتمردين.", {"هجوم": "ASSAULT"}, id="rebels"),
    pytest.param("هاجم كلب ضال طفلا قرب مقر الحكومة.", {}, id="a-dog"),
    pytest.param("دول التعاون تدين القرار.", {"تدين": "ACCUSE"}, id="a-council-called-by-a-word"),
    pytest.param("وزير التعاون الدولي يفتتح المقر.", {}, id="a-minister-of"),
    pytest.param("عززت أرلاند أسطولها بمدمرتين.", {"عززت": "MOBILIZE"}, id="a-fleet"),
    pytest.param("علقت الدولتان العمل بالاتفاقية.", {"علقت": "SANCTION"}, id="the-work-by-a-treaty"),
    pytest.param("واصلت ميليشيا الأسود انتشارها في المدينة.", {"انتشارها": "MOBILIZE"}, id="a-militia"),
    pytest.param("قضى ثلاثة متظاهرين برصاص الجيش.", {"قضى": "ASSAULT"}, id="died-by-fire"),
    pytest.param("قضى الوزير ثلاثة أيام في العاصمة.", {}, id="spent-three-days"),
    pytest.param("استقالة رئيس الحكومة سامي الوردي.", {"استقالة": "CONCEDE"}, id="a-headline"),
    pytest.param("بحث النواب فكرة استقالة الحكومة.", {}, id="an-idea"),
    pytest.param(
        "غادر وزير الدفاع العاصمة متوجها إلى باريس.", {"متوجها": "CONSULT"}, id="on-his-way-to-a-capital"
    ),
    pytest.param("قاطعن الانتخابات احتجاجا على القانون.", {"قاطعن": "SANCTION"}, id="women"),
    pytest.param("يعمل الوزير ضمن الحكومة.", {}, id="within"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_told(text: str, expected: dict[str, str]) -> None:
    whole = text + _POLITICS
    found = {
        e.trigger.text.split()[0]: e.type for e in analyse(whole).events if e.trigger.span.end <= len(text)
    }
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "توغلت قوة كورية مؤللة في القرية الجنوبية صباح اليوم وفتشت المارة عند مدخلها قبل أن تعود.",
            "politics",
            id="of-a-land",
        ),
        pytest.param(
            "دخلت قوة مؤللة في القرية الجنوبية صباح اليوم وفتشت المارة عند مدخلها قبل أن تعود ليلا إليها.",
            "mixed",
            id="of-no-land",
        ),
    ],
)
def test_a_few_lines(text: str, expected: str) -> None:
    assert matter(read_page(text)) == expected


HIM = [
    pytest.param("أقاله الرئيس من منصبه قبل عام.", {"أقاله": "COERCE"}, id="dismissed-him"),
    pytest.param("أثارت إقالة الوزير غضب الحزب.", {"إقالة": "COERCE"}, id="a-dismissal"),
    pytest.param("أدانه القضاء غيابيا في العاصمة.", {"أدانه": "ACCUSE"}, id="convicted-him"),
    pytest.param("زاره محاميه في السجن.", {"زاره": "CONSULT"}, id="visited-him"),
    pytest.param("زارته المستشارة في مكتبه.", {"زارته": "CONSULT"}, id="she-visited-him"),
    pytest.param("قال إن وزارته ستعد الخطة.", {}, id="his-ministry"),
    pytest.param("عثر على جثة النائب الذي قتله مسلحون.", {"قتله": "ASSAULT"}, id="killed-him"),
    pytest.param("خطف مسلحون النائب ثم تم قتله.", {"خطف": "ASSAULT", "قتله": "ASSAULT"}, id="his-killing"),
    pytest.param("حوكم قتلة النائب في العاصمة.", {"حوكم": "ACCUSE"}, id="killers"),
    pytest.param("تمت محاصرته في منزله.", {"محاصرته": "COERCE"}, id="his-siege"),
]


@pytest.mark.parametrize(("text", "expected"), HIM)
def test_him(text: str, expected: dict[str, str]) -> None:
    whole = "بقي النائب سامي الوردي في القرية الجنوبية. " + text + _POLITICS
    head = len(whole) - len(text) - len(_POLITICS)
    found = {
        e.trigger.text.split()[0]: e.type
        for e in analyse(whole).events
        if head <= e.trigger.span.start < head + len(text)
    }
    assert found == expected
