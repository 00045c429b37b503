"""Whose act a masdar tells, where another than the subject of its clause does it: whom one forces or lets,
whom the pronoun of many means; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

INDUCED = [
    pytest.param(
        "تمكنت القوات النمساوية من إجبار مسلحي الجبهة على التقهقر.",
        "التقهقر",
        ["مسلحي الجبهة"],
        id="whom-one-forces",
    ),
    pytest.param(
        "تمكنت القوات النمساوية من إجبار السفينة على التوقف واقتحام القرية.",
        "اقتحام",
        ["القوات النمساوية"],
        id="what-one-forces",
    ),
    pytest.param(
        "قال الناطق إن الهدنة تتيح لحركة الراية قصف القرية.", "قصف", ["حركة الراية"], id="whom-it-lets"
    ),
    pytest.param("يتعين على النمسا رفع القيود عن الصيادين.", "رفع القيود", ["النمسا"], id="whom-it-behoves"),
    pytest.param(
        "ضغطت النقابة على الحكومة النمساوية للتراجع عن القرار.",
        "تراجع",
        ["الحكومة النمساوية"],
        id="whom-one-presses",
    ),
    pytest.param(
        "فشل الوسطاء في إقناع القبائل النمساوية بالانسحاب من الوادي.",
        "الانسحاب",
        ["القبائل النمساوية"],
        id="whom-one-persuades",
    ),
]

UNDONE = [
    pytest.param(
        "قال التاجر إن الجبهة الشعبية تسعى إلى إفشال الجهود الرامية لهدنة.",
        "إفشال",
        ["الجبهة الشعبية"],
        id="who-undoes",
    ),
    pytest.param("أعلن الناطق رفض الفصائل للهدنة.", "رفض", ["الفصائل"], id="who-refuses"),
    pytest.param(
        "بدأت الجبهة الشعبية تجنيد مقاتلين للقتال في الوادي.",
        "تجنيد",
        ["الجبهة الشعبية"],
        id="who-calls-up",
    ),
    pytest.param(
        "طلبت النمسا مساعدة الحكومة الكندية للاجئين.", "مساعدة", ["الحكومة الكندية"], id="who-helps"
    ),
    pytest.param(
        "وافق البرلمان النمساوي على قانون يعطي الشرطة حق قصف القرى.", "قصف", [], id="what-a-law-gives"
    ),
    pytest.param(
        "وافق البرلمان النمساوي على إدانة الهجوم.", "إدانة", ["البرلمان النمساوي"], id="what-one-agrees-to"
    ),
]

THEY = [
    pytest.param(
        "زار المدينة وفد من حركة الراية. وعبر سكان الوادي عن شكرهم للوزير سالم الهدار.",
        "شكرهم",
        ["سكان الوادي"],
        id="the-people-described-last",
    ),
    pytest.param(
        "زار سكان الوادي المدينة. وعبرت حركة الراية عن شكرهم للوزير سالم الهدار.",
        "شكرهم",
        ["حركة الراية"],
        id="the-body-named-last",
    ),
    pytest.param(
        "وصل الرئيس سالم الهدار إلى فيينا، حيث كان باستقباله الوزير نجدت بيرم.",
        "استقباله",
        ["نجدت بيرم"],
        id="who-is-there-to-receive",
    ),
]

OF_WHO_SPEAKS = [
    pytest.param(
        "انتقد الوزير سالم الهدار المتمردين، وقال إن انسحابهم من القرية قريب.",
        "انسحابهم",
        ["المتمردين"],
        id="many-are-not-the-man-who-speaks",
    ),
    pytest.param(
        "انتقد الوزير سالم الهدار المتمردين، وقال إن انسحابه من القرية قريب.",
        "انسحابه",
        ["سالم الهدار"],
        id="the-man-who-speaks",
    ),
]

TOLD_BEFORE = [
    pytest.param(
        "ندد النواب بالوزير سالم الهدار وهو يساند حركة الراية.",
        "يساند",
        ["سالم الهدار"],
        id="he-before-the-verb",
    ),
    pytest.param("قال النواب أمس: يساند سالم الهدار حركة الراية.", "يساند", ["سالم الهدار"], id="no-he"),
    pytest.param("قررت النمسا أن تدعم كندا.", "تدعم", ["النمسا"], id="who-decides-and-whom"),
    pytest.param(
        "قررت النمسا أن تدعم كندا حركة الراية.", "تدعم", ["كندا"], id="who-decides-what-another-does"
    ),
    pytest.param(
        "خاطب الرئيس سالم الهدار الشعب وزار المدينة واستضاف السفراء، وبعث برسالة.",
        "استضاف",
        ["سالم الهدار"],
        id="a-joined-verb-with-its-object-alone",
    ),
    pytest.param(
        "زار الرئيس سالم الهدار المدينة واستضافت النمسا السفراء.",
        "استضافت",
        ["النمسا"],
        id="a-joined-verb-with-both",
    ),
    pytest.param(
        "أعلنت وزارة الدفاع الكندية أن النمسا «تدين بشدة الهجوم على القرية».",
        "تدين",
        ["النمسا"],
        id="the-subject-before-a-verb-of-speech",
    ),
    pytest.param(
        "قال الوزير سالم الهدار إن الأمن مطلوب. ودعا فرقة البحث المشتركة إلى مضاعفة جهودها.",
        "دعا",
        ["سالم الهدار"],
        id="a-masculine-verb-before-a-feminine-body",
    ),
    pytest.param(
        "قال الوزير سالم الهدار إن الأمن مطلوب. ودعت فرقة العمل المشتركة إلى تكثيف الجهود.",
        "دعت",
        ["فرقة العمل المشتركة"],
        id="a-feminine-verb-before-her",
    ),
    pytest.param(
        "تحدث الوزير سالم الهدار عن خشية النمسا من تسرب مقاتلين من الجبهة الشعبية لدعم حركة الراية.",
        "دعم",
        ["الجبهة الشعبية"],
        id="those-who-slip-in-to-do-it",
    ),
    pytest.param(
        "التقى وزير خارجية النمسا سالم الهدار وزير خارجية كندا نجدت بيرم ضمن التنسيق "
        "اليومي والوثيق بين البلدين.",
        "التنسيق",
        ["النمسا", "كندا"],
        id="the-lands-of-two-offices",
    ),
]

OF_TWO = [
    pytest.param(
        "أعلنت تشاد والنيجر أمس تأييدهما للهدنة.", "تأييدهما", ["تشاد", "النيجر"], id="two-side-by-side"
    ),
    pytest.param("أعلنت تشاد أمس تأييدها للهدنة مع النيجر.", "تأييدها", ["تشاد"], id="one-beside-another"),
    pytest.param(
        "وذكر البيان أن الوزيرين سالم الحداد ومارك دوبوا بحثا تعميق تعاونهما في النقل.",
        "تعاونهما",
        ["سالم الحداد", "مارك دوبوا"],
        id="two-who-did-something-together",
    ),
    pytest.param(
        "التقى الوزير سالم الحداد السفير مارك دوبوا في النمسا. وعلى إثر محادثاتهما قال الوزير إن الأزمة "
        "انتهت.",
        "محادثاتهما",
        ["سالم الحداد", "مارك دوبوا"],
        id="who-met-the-sentence-before",
    ),
    pytest.param(
        "التقى الوزير سالم الحداد السفير مارك دوبوا في النمسا. وعلى إثر محادثاته قال الوزير إن الأزمة انتهت.",
        "محادثاته",
        ["سالم الحداد"],
        id="whose-talks-they-are",
    ),
]

DONE_TO_HIM = [
    pytest.param(
        "قالت الوزارة إن العامل سالم الحداد تمت زيارته في المستشفى.", "زيارته", [], id="who-was-visited"
    ),
    pytest.param(
        "قالت الوزارة إن الوزير سالم الحداد أعلن زيارته المستشفى.",
        "زيارته",
        ["سالم الحداد"],
        id="who-announced-a-visit",
    ),
    pytest.param(
        "ألقت الشرطة القبض على عشرة صيادين، وسيتم تقديمهم للعدالة.",
        "تقديمهم للعدالة",
        [],
        id="who-will-be-brought-to-court",
    ),
    pytest.param(
        "زار الوزير سالم الحداد الميناء، وأعلن استجوابه العمال.",
        "استجوابه",
        ["سالم الحداد"],
        id="whose-questioning-it-is",
    ),
]


@pytest.mark.parametrize(
    ("text", "trigger", "wanted"),
    [*INDUCED, *UNDONE, *THEY, *OF_WHO_SPEAKS, *TOLD_BEFORE, *OF_TWO, *DONE_TO_HIM],
)
def test_whose_acts(text: str, trigger: str, wanted: list[str]) -> None:
    assert sides_on(text, trigger)[0][0] == wanted
