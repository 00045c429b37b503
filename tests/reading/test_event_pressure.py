"""Threats, blame, complaints, refusals and lists of the sanctioned: who presses whom,
each way of telling it beside a near neighbour that tells something else.

Every sentence and every person is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

PRESSURE = [
    ("طالب مجلس الأمن الحوثيين بوقف الهجمات.", "طالب", (["مجلس الأمن"], ["الحوثيين"]), "whom-a-body-asks"),
    (
        "طالبت نقابة الصحفيين التونسيين الحكومة بالحوار.",
        "طالبت",
        (["نقابة الصحفيين التونسيين"], ["الحكومة"]),
        "whose-union-it-is",
    ),
    (
        "اتهم الرئيس التركي إسرائيل بقتل سالم الهدار.",
        "اتهم",
        (["الرئيس التركي"], ["إسرائيل"]),
        "a-state-in-no-title",
    ),
    (
        "اتهم رئيس وزراء إسرائيل سالم الهدار إيران بالكذب.",
        "اتهم",
        (["سالم الهدار"], ["إيران"]),
        "a-state-in-a-title",
    ),
    ("أكدت طهران أنها لم تهاجم السويد.", "تهاجم", (["طهران"], ["السويد"]), "that-it-did-not"),
    ("أعلن الحوثيون أنهم استهدفوا السويد.", "استهدفوا", (["الحوثيون"], ["السويد"]), "that-they-did"),
    ("هددت النمسا إيران بضربات عسكرية.", "ضربات", (["النمسا"], ["إيران"]), "whom-the-threat-would-hit"),
    ("هددت النمسا إيران بقصف حلب.", "قصف", (["النمسا"], ["حلب"]), "whom-it-says-it-would-hit"),
    ("ألقت النمسا باللوم على إيران.", "اللوم", (["النمسا"], ["إيران"]), "lays-the-blame-on"),
    ("ألقت النمسا بثقلها وراء إيران.", "بثقلها", None, "throws-in-its-weight"),
    (
        "وجهت النمسا انتقادات حادة لحركة الأفق.",
        "انتقادات",
        (["النمسا"], ["حركة الأفق"]),
        "sharp-words-for-them",
    ),
    ("قدمت النمسا شكوى إلى السويد ضد إيران.", "شكوى", (["النمسا"], ["إيران"]), "of-whom-one-complains"),
    ("قدمت النمسا شكوى إلى مجلس الأمن.", "شكوى", (["النمسا"], []), "to-whom-one-complains"),
    ("وجهت النمسا تهمة إلى سالم الهدار.", "تهمة", (["النمسا"], ["سالم الهدار"]), "to-whom-a-charge-goes"),
    (
        "فتحت النيابة العامة تحقيقا ضد سالم الهدار.",
        "تحقيقا",
        (["النيابة العامة"], ["سالم الهدار"]),
        "opens-an-inquiry",
    ),
    ("فتحت النيابة العامة أبوابها.", "أبوابها", None, "opens-its-doors"),
    (
        "وجهت النمسا اتهامات ضد رئيس حركة الأفق.",
        "اتهامات",
        (["النمسا"], ["رئيس حركة الأفق"]),
        "against-its-head",
    ),
    (
        "أدرجت وزارة الخزانة النمساوية خمسة قياديين في حركة الأفق على قائمة العقوبات.",
        "أدرجت",
        (["وزارة الخزانة النمساوية"], ["خمسة قياديين"]),
        "put-on-the-list",
    ),
    ("أدرجت النمسا الاجتماع على قائمة الأولويات.", "أدرجت", None, "put-on-the-agenda"),
    ("أضافت النمسا حركة الأفق إلى قائمة العقوبات.", "أضافت", (["النمسا"], ["حركة الأفق"]), "added-to-it"),
    ("صنفت النمسا حركة الأفق منظمة إرهابية.", "صنفت", (["النمسا"], ["حركة الأفق"]), "called-terrorist"),
    ("صنفت النمسا حركة الأفق منظمة خيرية.", "صنفت", None, "called-charitable"),
    (
        "قضت محكمة نمساوية بإعدام سالم الهدار.",
        "إعدام",
        (["محكمة نمساوية"], ["سالم الهدار"]),
        "who-sentences-to-death",
    ),
    ("اختتم الرئيس التركي زيارته إلى السويد.", "زيارته", (["الرئيس التركي"], ["السويد"]), "his-own-visit"),
    ("لم يعد الحزب يدعم الحكومة.", "يدعم", (["الحزب"], ["الحكومة"]), "no-longer"),
]


@pytest.mark.parametrize(
    ("text", "trigger", "expected"), [pytest.param(*row[:3], id=row[3]) for row in PRESSURE]
)
def test_pressure(text: str, trigger: str, expected: Sides | None) -> None:
    if expected is None:
        assert trigger not in [e.trigger.text for e in analyse(text).events]
    else:
        assert sides_on(text, trigger)[-1] == expected


NOT_DONE = [
    ("لم يعد الحزب يدعم الحكومة.", "يدعم", "denied", "no-longer"),
    ("بات الحزب يدعم الحكومة.", "يدعم", "happened", "by-now"),
    ("لم تستبعد النمسا توجيه ضربة عسكرية إلى إيران.", "ضربة", "unrealized", "not-ruled-out"),
    ("لم تنفذ النمسا ضربة عسكرية على إيران.", "ضربة", "denied", "not-carried-out"),
    ("لا بد من سحب القوات النمساوية.", "سحب القوات", "unrealized", "there-is-no-way-round"),
    ("ليست هناك محادثات مع الحكومة.", "محادثات", "denied", "there-are-none"),
    ("هناك محادثات مع الحكومة.", "محادثات", "happened", "there-are-some"),
    ("دون أن تتهم النمسا إيران، أدانت السويد القصف.", "تتهم", "denied", "without-charging"),
    ("توقع خبراء أن تشن النمسا هجوما على إيران.", "هجوما", "unrealized", "expected-of-them"),
    ("ذكر خبراء أن النمسا شنت هجوما على إيران.", "هجوما", "happened", "told-of-them"),
    ("لم تتبن أي جهة الهجوم على السفارة.", "الهجوم", "happened", "owned-by-nobody"),
    ("لم تشن النمسا أي هجوم على السفارة.", "هجوم", "denied", "made-by-nobody"),
    ("أعلنت النمسا إدانتها الشديدة لقصف القرية.", "قصف", "happened", "blame-for-what-was-done"),
    ("أعلنت النمسا استعدادها الكامل لقصف القرية.", "قصف", "unrealized", "ready-to-do-it"),
    ("تأجلت زيارة الوزير النمساوي إلى إيران.", "زيارة", "unrealized", "was-put-off"),
    ("أجلت المحكمة محاكمة سالم الهدار.", "محاكمة", "happened", "a-trial-that-goes-on"),
    ("تجنبت النمسا إدانة إيران.", "إدانة", "unrealized", "avoided"),
    ("كررت النمسا إدانة إيران.", "إدانة", "happened", "repeated"),
]


@pytest.mark.parametrize(
    ("text", "trigger", "status"), [pytest.param(*row[:3], id=row[3]) for row in NOT_DONE]
)
def test_what_is_not_done(text: str, trigger: str, status: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [status]
