"""To whom an event is done where its clause tells it far behind the word or in another way: each beside a
near neighbour that tells something else.

Every sentence and every person is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

TOLD = [
    pytest.param(
        "مددت الحكومة حالة الطوارئ في ليبيا عاما.", "مددت", ["ليبيا"], id="where-emergency-is-prolonged"
    ),
    pytest.param("مددت الحكومة حالة الطوارئ في خطوة متوقعة.", "مددت", [], id="in-a-step-is-no-place"),
    pytest.param("فرضت الحكومة حظر التجول بتونس.", "فرضت", ["تونس"], id="where-a-curfew-is-told-by-ba"),
    pytest.param(
        "أعلنت الحكومة فرض حظر التجول في محاولة أخيرة.", "فرض حظر", [], id="in-an-attempt-is-no-place"
    ),
    pytest.param("سيطرت الحركة على كامل مؤسسات الدولة.", "سيطرت", ["مؤسسات الدولة"], id="the-whole-of"),
    pytest.param("طلب النائب من زميلته الجلوس.", "طلب", ["زميلته"], id="a-colleague-of-his"),
    pytest.param("طلب النائب من كراسته ورقة.", "طلب", [], id="a-thing-of-his"),
    pytest.param(
        "دافع الوزير عن اعتقال نحو 40 من المعلمين.", "اعتقال", ["40 من المعلمين"], id="some-forty-of"
    ),
    pytest.param(
        "تحدثت الشرطة عن مقتل أكثر من 30 من عناصر الحركة.",
        "مقتل",
        ["30 من عناصر الحركة"],
        id="more-than-thirty-of",
    ),
    pytest.param("دافع الوزير عن اعتقال أكثر من مرة.", "اعتقال", [], id="more-than-once"),
    pytest.param(
        "أرجأت النيابة إحالة المقبوض عليهم للمحكمة.", "إحالة", ["المقبوض عليهم"], id="sent-to-court"
    ),
    pytest.param("بدأ تقديم المتظاهرين للقضاء.", "تقديم", ["المتظاهرين"], id="handed-to-the-judges"),
    pytest.param("وجه التحالف ضربات قوية لفلول الحركة.", "ضربات", ["فلول الحركة"], id="strong-blows-to"),
    pytest.param(
        "ساهم المركز في إعادة 20 عالقا إلى بلادهم.", "إعادة", ["20 عالقا"], id="people-who-are-brought-home"
    ),
    pytest.param("ساهم المركز في توفير 20 خيمة للنازحين.", "توفير", ["النازحين"], id="things-that-are-given"),
    pytest.param(
        "قال الوزير إن اقتحام مدينة حلب انتهاك للقانون.", "اقتحام", ["حلب"], id="an-act-said-of-the-act"
    ),
    pytest.param("شنت الحركة هجوما لطرد المستوطنين.", "هجوما", ["المستوطنين"], id="an-attack-to-drive-out"),
    pytest.param("شنت الحركة هجوما لاستعادة حلب.", "هجوما", [], id="an-attack-to-retake-land"),
    pytest.param("وقعت هجمات عنيفة قبل أيام في تونس.", "هجمات", ["تونس"], id="where-attacks-happened"),
    pytest.param("دان الوزير الهجوم الذي وقع في ليبيا.", "الهجوم", ["ليبيا"], id="where-one-that-happened"),
    pytest.param(
        "دان الوزير الهجوم الذي نفذته الحركة في تونس.", "الهجوم", ["تونس"], id="where-one-that-was-done"
    ),
    pytest.param("دان الوزير الهجوم الذي شاهده في تونس.", "الهجوم", [], id="where-one-was-seen"),
    pytest.param("تبنت الحركة الهجوم في بيان نشرته.", "الهجوم", [], id="in-a-statement-is-no-place"),
    pytest.param("سقطت ثلاثة صواريخ في بلدة مهجورة.", "سقطت", ["بلدة مهجورة"], id="where-rockets-fall"),
    pytest.param("مساعدات نمساوية جديدة تصل ليبيا.", "مساعدات", ["ليبيا"], id="aid-that-reaches-a-land"),
    pytest.param("ستشمل المساعدات ثلاثة آلاف أسرة.", "المساعدات", ["ثلاثة آلاف أسرة"], id="whom-aid-covers"),
    pytest.param("المساعدات النمساوية ستشمل أغطية وخياما.", "المساعدات", [], id="what-aid-holds"),
    pytest.param(
        "تمكنت القوات من اقتحام مدينة سبها والسيطرة عليها.",
        "السيطرة",
        ["سبها"],
        id="the-object-of-a-joined-act",
    ),
    pytest.param(
        "تمكنت القوات من اعتقال الوزير والسيطرة عليها.", "السيطرة", [], id="one-whom-the-pronoun-does-not-fit"
    ),
    pytest.param(
        "أعلن الوزير القبض على المتظاهرين وتقديمهم للعدالة.",
        "تقديمهم للعدالة",
        ["المتظاهرين"],
        id="those-taken-and-sent-to-court",
    ),
    pytest.param(
        "دخل الجيش المناطق التي يسيطر عليها.", "يسيطر", ["المناطق"], id="no-subject-of-a-verb-of-his"
    ),
    pytest.param("تحدث الجيش عن الحركة التي تسيطر عليها.", "تسيطر", [], id="a-verb-of-hers-may-be-hers"),
    pytest.param(
        "دخلت القوات المدينة في محاولة للسيطرة عليها.", "سيطرة", ["المدينة"], id="the-ground-that-was-entered"
    ),
    pytest.param("دخلت القوات السوق في محاولة للسيطرة عليها.", "سيطرة", [], id="ground-of-the-other-gender"),
    pytest.param(
        "تحركت حركة النماء أمس، وسوف يتم التصدي لها.", "التصدي", ["حركة النماء"], id="the-foe-whom-one-meets"
    ),
    pytest.param(
        "انتقد الوزير السياسات الخاطئة للحكومة.", "انتقد", ["الحكومة"], id="whose-a-blamed-thing-is"
    ),
    pytest.param("انتقد الوزير السياسات الخاطئة للمرة الثانية.", "انتقد", [], id="for-the-second-time"),
    pytest.param(
        "أدان الوزير القرارات والإجراءات النمساوية.", "أدان", ["النمسا"], id="the-nisba-of-a-joined-thing"
    ),
    pytest.param("أدانت القرى والبلدات النمساوية الإهمال.", "أدانت", [], id="the-nisba-of-who-blames"),
    pytest.param("أيدت لجنة الأمن الصيغة المقترحة.", "أيدت", ["الصيغة المقترحة"], id="a-plan-that-is-backed"),
    pytest.param("أيدت لجنة الأمن الفكرة المقترحة.", "أيدت", [], id="a-thought-that-is-backed"),
    pytest.param(
        "تسللت مجموعة إلى ليبيا لدعم «حركة النماء».", "دعم", ["حركة النماء"], id="in-quotation-marks"
    ),
    pytest.param(
        "أعلن الوزير بدء زيارات لعواصم أوروبية.", "زيارات", ["عواصم أوروبية"], id="capitals-without-names"
    ),
    pytest.param("أعلن الوزير بدء زيارات لمشاريع تنموية.", "زيارات", [], id="projects-that-are-visited"),
    pytest.param(
        "أعلنت السلطات مد حالة الطوارئ وحظر التجول في ليبيا.", "مد", ["ليبيا"], id="emergency-and-curfew"
    ),
    pytest.param("أعلن الحزب تضامنه مع أهالي تونس.", "تضامنه", ["أهالي تونس"], id="the-people-of-a-land"),
    pytest.param("طالب الوزير بضرورة تدخل الأمم المتحدة.", "طالب", ["الأمم المتحدة"], id="who-has-to-act"),
    pytest.param("طالب الوزير بضرورة دعم الأمم المتحدة.", "طالب", [], id="who-has-to-be-backed"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), TOLD)
def test_to_whom_it_is_done(text: str, trigger: str, expected: list[str]) -> None:
    assert sides_on(text, trigger)[0][1] == expected
