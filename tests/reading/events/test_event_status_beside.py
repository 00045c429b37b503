"""The status of an event by the verb, condition or time beside it, in the next clause or far before.

Each text is a sentence with invented people and lands; the table names the events that are asked for.
"""

from __future__ import annotations

import pytest

from told_events import analyse

_POLITICS = " وتشهد البلاد أزمة سياسية بين الحكومة والمعارضة منذ أشهر، بحسب نواب في البرلمان."

STATUSES = [
    pytest.param("لم يسفر القصف عن ضحايا.", {"القصف": "happened"}, id="a-deed-without-result"),
    pytest.param("لم يخلف هجوم الفصائل ضحايا.", {"هجوم": "happened"}, id="a-deed-that-leaves-nothing"),
    pytest.param("لم يقع الهجوم.", {"الهجوم": "denied"}, id="a-deed-that-was-not"),
    pytest.param("ألغيت زيارة الوزير إلى النمسا.", {"زيارة": "denied"}, id="a-visit-called-off"),
    pytest.param("المحادثات تأجلت بين الحكومة والحركة.", {"المحادثات": "unrealized"}, id="talks-put-off"),
    pytest.param(
        "المحادثات عقدت ثم تأجلت بين الحكومة والحركة.", {"المحادثات": "happened"}, id="talks-held-and-put-off"
    ),
    pytest.param("النواب يسعون إلى إقالة الوزير.", {"إقالة": "unrealized"}, id="they-strive"),
    pytest.param("نحن نطالب بإقالة الوزير.", {"إقالة": "unrealized"}, id="we-ask"),
    pytest.param("النواب مصممون على مقاطعة الجلسة.", {"مقاطعة": "unrealized"}, id="determined"),
    pytest.param("الأزمة تتطلب إقالة الوزير.", {"إقالة": "unrealized"}, id="what-a-crisis-takes"),
    pytest.param("رفض الجيش الهدنة وقصف بلدة النخيل.", {"قصف": "happened"}, id="refused-and-shelled"),
    pytest.param(
        "رفضت الحركة المبادرة وقتل عناصرها ثلاثة جنود.", {"قتل": "happened"}, id="refused-and-killed"
    ),
    pytest.param("رفضت الحكومة وقف القصف وفتح المعابر.", {"فتح": "unrealized"}, id="refused-two-things"),
    pytest.param("طلبت الحركة وقف القصف وفتح المعابر.", {"فتح": "unrealized"}, id="asked-for-two-things"),
    pytest.param(
        "إذا قبلت الحركة الهدنة وأطلقت الأسرى فسترفع أرلاند الحصار.",
        {"قبلت": "unrealized", "أطلقت": "unrealized", "ترفع": "unrealized"},
        id="a-condition-of-two",
    ),
    pytest.param(
        "قبلت الحركة الهدنة وأطلقت الأسرى.", {"قبلت": "happened", "أطلقت": "happened"}, id="no-condition"
    ),
    pytest.param("سيلتقي الوزير نظيره ثم يزور مخيم اللاجئين.", {"يزور": "unrealized"}, id="and-then-visits"),
    pytest.param("التقى الوزير نظيره ثم زار مخيم اللاجئين.", {"زار": "happened"}, id="and-then-visited"),
    pytest.param(
        "ستؤكد الوزيرة خلال محادثاتها في العاصمة حرصها على السلام.",
        {"محادثاتها": "unrealized"},
        id="will-say-at-her-talks",
    ),
    pytest.param(
        "أكدت الوزيرة خلال محادثاتها في العاصمة حرصها على السلام.",
        {"محادثاتها": "happened"},
        id="said-at-her-talks",
    ),
    pytest.param(
        "سيبحث الوزير خلال زيارته الحالية إلى كوران ملف الحدود.",
        {"زيارته": "happened"},
        id="a-visit-that-goes-on",
    ),
    pytest.param(
        "من المتوقع أن يركز الرئيس في محادثاته مع الملك على الأمن.",
        {"محادثاته": "unrealized"},
        id="expected-of-his-talks",
    ),
    pytest.param("سيتوج المؤتمر بتوقيع عدد من الاتفاقيات.", {"توقيع": "unrealized"}, id="to-be-crowned-with"),
    pytest.param("توج المؤتمر بتوقيع عدد من الاتفاقيات.", {"توقيع": "happened"}, id="crowned-with"),
    pytest.param(
        "حذر الوزير من المفاوضات التي تجريها الحركة مع كوران.",
        {"المفاوضات": "happened"},
        id="talks-under-way",
    ),
    pytest.param("حذر الوزير من اقتحام المدينة.", {"اقتحام": "unrealized"}, id="a-storm-that-is-feared"),
    pytest.param("ينتظر الأهالي رحيل الجنود الكورانيين.", {"رحيل": "unrealized"}, id="awaited"),
    pytest.param("رحب الأهالي برحيل الجنود الكورانيين.", {"رحيل": "happened"}, id="welcomed"),
    pytest.param("يعقد مجلس التعاون الخليجي قمته غدا.", {"قمته": "unrealized"}, id="tomorrow"),
    pytest.param("عقد مجلس التعاون الخليجي قمته أمس.", {"قمته": "happened"}, id="yesterday"),
    pytest.param("دخل وقف النار حيز التنفيذ أمس.", {"وقف": "happened"}, id="a-ceasefire-in-two-words"),
]


@pytest.mark.parametrize(("text", "expected"), STATUSES)
def test_status(text: str, expected: dict[str, str]) -> None:
    events = analyse(text + _POLITICS).events
    found = {e.trigger.text.split()[0]: e.status for e in events}
    assert {word: found.get(word, "none") for word in expected} == expected
