"""Words by which papers tell that somebody signs, meets, works with or backs another, each beside one of
another matter with its letters or its verb.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on, types_in

# Behind the sentence, so that the page is of politics.
REST = " وقال المتحدث باسم الأحزاب إن البرلمان في البلاد منقسم."
WORDS = [
    pytest.param("انتقد الوزير الهدنة الموقعة في زيورخ.", {"الموقعة": "AGREE"}, id="signed-truce"),
    pytest.param("قصف الجيش موقع الحركة.", {"موقع": ""}, id="a-site"),
    pytest.param("أخذت الحكومة على عاتقها إعادة الإعمار.", {"أخذت": "AGREE"}, id="takes-upon-itself"),
    pytest.param("أخذت الحكومة وقتا طويلا.", {}, id="takes-time"),
    pytest.param("التزمت الحكومة، بعد شهر، بدفع الديون.", {"التزمت": "AGREE"}, id="commits-itself"),
    pytest.param("التزمت الحكومة الصمت.", {}, id="keeps-silent"),
    pytest.param("عقد الرئيس خلوة مع نظيره.", {"خلوة": "CONSULT"}, id="behind-closed-doors"),
    pytest.param("عاش الشاعر في خلوة طويلة.", {}, id="solitude"),
    pytest.param("عقدت النائبة جلسة مع السفراء.", {"جلسة": "CONSULT"}, id="sits-with"),
    pytest.param("عقد المجلس جلسة علنية.", {}, id="session-of-a-house"),
    pytest.param("حل الوزير ضيفا على نظيره.", {"حل": "CONSULT"}, id="guest-of"),
    pytest.param("حل الوزير المشكلة مع نظيره.", {}, id="solves"),
    pytest.param("وضع الوزير النواب في صورة الأزمة.", {"وضع": "CONSULT"}, id="puts-in-the-picture"),
    pytest.param("وضع الوزير الملف على الطاولة.", {}, id="puts-on-the-table"),
    pytest.param("فتحت تركيا قنوات اتصال مع الحركة.", {"فتحت": "CONSULT"}, id="opens-channels"),
    pytest.param("فتحت تركيا قنوات الري.", {}, id="opens-canals"),
    pytest.param("أبلغ الوزير مجلس النواب أن الخزينة فارغة.", {"أبلغ": "CONSULT"}, id="informs-a-house"),
    pytest.param("السفير أبلغ وزارة الخارجية أن بلاده راضية.", {"أبلغ": "CONSULT"}, id="informs-a-ministry"),
    pytest.param("أبلغ الوزير الصحيفة أن الخزينة فارغة.", {}, id="tells-a-paper"),
    pytest.param("وأبلغ الوزير أن الخزينة فارغة.", {}, id="tells-nobody-named"),
    pytest.param("يبلغ عدد اللجان عشرين لجنة.", {}, id="numbers"),
    pytest.param("بدأ الإنتاج المشترك للمحركات.", {"الإنتاج": "COOPERATE"}, id="produce-together"),
    pytest.param("بدأ الإنتاج المحلي للمحركات.", {}, id="produces-alone"),
    pytest.param("رفضت مصر الدوريات المشتركة.", {"الدوريات": "COOPERATE"}, id="patrol-together"),
    pytest.param("زود الجهاز تركيا بمعلومات عن الخلية.", {"زود": "COOPERATE"}, id="shares-intelligence"),
    pytest.param("زود المصنع تركيا بتقارير عن الطقس.", {}, id="sends-reports"),
    pytest.param("تصدر تركيا الغاز إلى مالطا.", {"تصدر": "COOPERATE"}, id="exports"),
    pytest.param("تصدر الصحيفة في تركيا كل صباح.", {}, id="appears"),
    pytest.param("تستورد تركيا القمح من روسيا.", {"تستورد": "COOPERATE"}, id="imports"),
    pytest.param("تستورد تركيا الأفكار من روسيا.", {}, id="imports-ideas"),
    pytest.param("استأنفت تركيا الرحلات إلى مالطا.", {"استأنفت": "COOPERATE"}, id="flies-again"),
    pytest.param("استأنف النائب حديثه عن تركيا.", {}, id="speaks-again"),
    pytest.param("وحدت تركيا ومصر جهودهما.", {"وحدت": "COOPERATE"}, id="join-their-efforts"),
    pytest.param("أعلنت تركيا عودة العلاقات مع مصر.", {"عودة": "COOPERATE"}, id="ties-come-back"),
    pytest.param("أعلنت تركيا عودة الأمطار.", {}, id="rains-come-back"),
    pytest.param("باعت فرنسا مقاتلات لمالطا.", {"باعت": "COOPERATE"}, id="sells-arms"),
    pytest.param("باعت الشركة أسهمها في مالطا.", {}, id="sells-shares"),
    pytest.param("عقد الحزبان تحالفا.", {"تحالفا": "COOPERATE"}, id="an-alliance"),
    pytest.param("شنت طائرات التحالف الدولي حملة.", {"التحالف": ""}, id="the-alliance"),
    pytest.param("أجرت البحريتان تدريبا مشتركا.", {"تدريبا": "COOPERATE"}, id="train-together"),
    pytest.param("وصف الطبيب تمرينا للعضلات.", {}, id="exercise"),
    pytest.param("التأم مجلس الوزراء في القصر.", {"التأم": "CONSULT"}, id="meets"),
    pytest.param("التأم جرح الوزير سريعا.", {"التأم": ""}, id="a-wound-heals"),
    pytest.param("رشحت الكتلة الوزير باسل العمري.", {"رشحت": "SUPPORT"}, id="nominates"),
    pytest.param("رشحت المجلة الرواية للجائزة.", {}, id="names-a-novel"),
    pytest.param("أجاز البرلمان الاتفاقية.", {"أجاز": "AGREE"}, id="passes"),
    pytest.param("أجاز الطبيب المريض.", {}, id="gives-leave"),
    pytest.param("استدعت النيابة الوزير السابق.", {"استدعت": "ACCUSE"}, id="summons"),
    pytest.param("استدعت الأزمة حلا سريعا.", {}, id="calls-for-a-way-out"),
    pytest.param("هنّأ الوزير السفير.", {"هنّأ": "SUPPORT"}, id="congratulates-with-its-mark"),
    pytest.param("من هنا بدأ الوزير حديثه.", {}, id="from-here"),
    pytest.param("ناصر المحامون زميلهم.", {"ناصر": "SUPPORT"}, id="backs-a-colleague"),
    pytest.param("ناصر القاضي وزير سابق.", {}, id="a-given-name"),
    pytest.param("تحظى الحكومة بثقة البرلمان.", {"ثقة": "SUPPORT"}, id="enjoys-confidence"),
    pytest.param("تكلم الوزير بثقة عن الأزمة.", {}, id="speaks-with-confidence"),
    pytest.param("رفض الوزير التهمة واصفا الوثيقة بالكاذبة.", {"واصفا": "ACCUSE"}, id="calling-it-false"),
    pytest.param("رفض الوزير التهمة واصفا إياها بالكاذبة.", {"واصفا": ""}, id="once-more"),
    pytest.param("تكلم الكاتب واصفا الأوضاع هناك.", {}, id="describing"),
    pytest.param("زارت الوزيرة مصر بعد قطيعة دامت عاما.", {"قطيعة": "SANCTION"}, id="a-breach"),
]
SIDES: list[tuple[str, str, Sides]] = [
    ("استقبل الوزير باسل العمري نظيره التركي.", "استقبل", (["باسل العمري"], ["نظيره التركي"])),
    ("استقبل الوزير باسل العمري، رئيس الحزب، النواب.", "استقبل", (["باسل العمري"], ["النواب"])),
    ("طالب الحزب بإلغاء الاتفاق الموقع بين مصر ومالطا.", "الموقع", (["مصر", "مالطا"], [])),
    ("توقيع اتفاق تعاون جمركي بين مصر ومالطا.", "توقيع اتفاق", (["مصر", "مالطا"], [])),
    ("انتقدت الحركة باسل العمري.", "انتقدت", (["الحركة"], ["باسل العمري"])),
    ("أيد الحزب الحاكم باسل العمري.", "أيد", (["الحزب"], ["باسل العمري"])),
    ("انتقد زعيم الحركة باسل العمري الحكومة.", "انتقد", (["باسل العمري"], ["الحكومة"])),
    ("اجتمع الوزير إلى نظيره التركي.", "اجتمع", (["الوزير"], ["نظيره التركي"])),
    ("تباحث الوزير والسفير في الملف.", "تباحث", (["الوزير", "السفير"], [])),
    ("التقى الوزير أمناء الأحزاب.", "التقى", (["الوزير"], ["أمناء الأحزاب"])),
    ("استقبل اللواء باسل العمري السفير.", "استقبل", (["باسل العمري"], ["السفير"])),
    ("شدت النقابة على أيدي المعلمين.", "شدت", (["النقابة"], ["المعلمين"])),
    ("قتل النائب على أيدي المهربين.", "قتل", (["المهربين"], ["النائب"])),
    ("اصطفت تركيا خلف مالطا في النزاع.", "اصطفت", (["تركيا"], ["مالطا"])),
    ("تعهد رئيس الحكومة أمام النواب بالإصلاح.", "تعهد", (["رئيس الحكومة"], ["النواب"])),
    ("رفض الوزير الحوار مع العمال، واصفا إياهم بالقتلة.", "واصفا", (["الوزير"], ["العمال"])),
    ("عقد الوزير باسل العمري جلسة مع رؤساء البلديات.", "جلسة", (["باسل العمري"], ["رؤساء البلديات"])),
]


@pytest.mark.parametrize(("text", "told"), WORDS)
def test_word_of_concord(text: str, told: dict[str, str]) -> None:
    found = types_in(text + REST)
    if told and not all(told.values()):
        assert not found.keys() & told.keys()
    else:
        assert {k: v for k, v in found.items() if k in told or not told} == told


@pytest.mark.parametrize(("text", "word", "sides"), SIDES)
def test_sides_of_concord(text: str, word: str, sides: Sides) -> None:
    assert sides_on(text + REST, word)[0] == sides
