"""What is handed out, sent, paid and received, and to whose demands one yields, each beside a neighbour of
the same shape that tells otherwise.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on, types_in

WORDS = [
    pytest.param("أغدقت تركيا الأموال على الفصائل.", {"أغدقت": "AID"}, id="lavishes-money"),
    pytest.param("أغدقت تركيا المديح على الشاعر.", {}, id="lavishes-praise"),
    pytest.param("ضخت تركيا مليار دولار في خزينة الحكومة السودانية.", {"ضخت": "AID"}, id="pumps-money"),
    pytest.param("ضخت تركيا مليون برميل في الأنبوب.", {}, id="pumps-oil"),
    pytest.param("دفعت تركيا مليون دولار للنازحين.", {"دفعت": "AID"}, id="pays-to-somebody"),
    pytest.param("دفعت تركيا مليون دولار لصيانة الجسر.", {}, id="pays-for-something"),
    pytest.param("حولت تركيا مليون دولار إلى السلطة الفلسطينية.", {"حولت": "AID"}, id="transfers"),
    pytest.param("حولت تركيا المبنى إلى متحف.", {}, id="turns-into"),
    pytest.param("ساهمت تركيا بعشرة ملايين دولار في إعمار غزة.", {"ساهمت": "AID"}, id="contributes-millions"),
    pytest.param("ساهمت تركيا بعشرة لاعبين في المهرجان.", {}, id="contributes-players"),
    pytest.param("أرسلت تركيا مستشفى ميدانيا إلى بيروت.", {"أرسلت": "AID"}, id="sends-a-hospital"),
    pytest.param("أرسلت تركيا بطاقة بريدية إلى بيروت.", {}, id="sends-a-card"),
    pytest.param("بعثت تركيا بطائرة محملة بالأدوية إلى السودان.", {"بعثت": "AID"}, id="sends-a-plane"),
    pytest.param("بعثت تركيا بتحياتها إلى السودان.", {}, id="sends-greetings"),
    pytest.param("سلمت تركيا خمس سيارات إسعاف إلى البلدية.", {"سلمت": "AID"}, id="hands-over-ambulances"),
    pytest.param("سلمت تركيا مفاتيح القاعة إلى البلدية.", {}, id="hands-over-keys"),
    pytest.param("وضعت تركيا خبراءها بتصرف السلطات السورية.", {"وضعت": "AID"}, id="at-their-disposal"),
    pytest.param("وضعت تركيا خبراءها في الفندق.", {}, id="puts-them-up"),
    pytest.param("تسلم الجيش اللبناني مدرعات من فرنسا.", {"تسلم": "AID"}, id="is-handed-armour"),
    pytest.param("تسلم الجيش اللبناني جائزة من فرنسا.", {}, id="is-handed-a-prize"),
    pytest.param("أذنت السلطات التركية للصيادين بالإبحار.", {"أذنت": "CONCEDE"}, id="gives-leave"),
    pytest.param("إذن يعود الجيش التركي للوادي غدا.", {}, id="so"),
    pytest.param("فرط الوفد التركي في حقوق اللاجئين.", {"فرط": "CONCEDE"}, id="gives-away"),
    pytest.param("قال الوزير التركي إن القلق المفرط في المدارس خطر.", {}, id="excessive"),
    pytest.param("منحت تركيا الأكراد حق التعلم بلغتهم.", {"منحت": "CONCEDE"}, id="grants-a-right"),
    pytest.param("منحت تركيا الشاعر جائزة النخيل.", {}, id="grants-a-prize"),
    pytest.param("أعادت تركيا الموظفين المفصولين إلى عملهم.", {"أعادت": "CONCEDE"}, id="takes-back"),
    pytest.param("أعادت تركيا الساعة إلى توقيتها.", {}, id="turns-back-the-clock"),
    pytest.param("استجابت الحكومة التركية لمطالب العمال.", {"استجابت": "CONCEDE"}, id="meets-demands"),
    pytest.param("استجابت الأسواق التركية للأرقام.", {}, id="markets-answer"),
    pytest.param("كفلت الجمعية التركية ألف يتيم في اليمن.", {"كفلت": "AID"}, id="provides-for-orphans"),
    pytest.param("كفلت الجمعية التركية القرض في اليمن.", {}, id="stands-surety"),
    pytest.param("عوضت الحكومة التركية أصحاب البيوت.", {"عوضت": "AID"}, id="makes-good-to-owners"),
    pytest.param("عوضت الحكومة التركية النقص في المياه.", {}, id="makes-good-a-lack"),
    pytest.param("رفعت الحكومة التركية الرقابة عن الصحف.", {"رفعت": "CONCEDE"}, id="lifts-censorship"),
    pytest.param("رفعت الحكومة التركية الراية عن المبنى.", {}, id="takes-down-a-flag"),
    pytest.param("تنحى الرئيس التركي عن الحكم.", {"تنحى": "CONCEDE"}, id="steps-down"),
    pytest.param(
        "ألغى المجلس التركي، في بيان بثه التلفزيون، حظر التجول.", {"ألغى": "CONCEDE"}, id="past-an-aside"
    ),
    pytest.param("ألغى المجلس التركي، في بيان بثه التلفزيون، حفل الافتتاح.", {}, id="a-feast-past-an-aside"),
    pytest.param(
        "اعتذر الوزير التركي، على الهواء، لسكان الجبل.", {"اعتذر": "CONCEDE"}, id="to-whom-past-an-aside"
    ),
    pytest.param("اعتذر الوزير التركي، على الهواء، عن الحضور.", {}, id="excuses-himself-past-an-aside"),
]


@pytest.mark.parametrize(("text", "types"), WORDS)
def test_words(text: str, types: dict[str, str]) -> None:
    assert types_in(text) == types


SIDES = [
    pytest.param(
        "تسلم الجيش اللبناني من فرنسا عشر مدرعات.",
        "تسلم",
        (["فرنسا"], ["الجيش اللبناني"]),
        id="who-hands-over-acts",
    ),
    pytest.param(
        "استلام الجيش اللبناني مدرعات من فرنسا أثار الجدل.",
        "استلام",
        (["فرنسا"], ["الجيش اللبناني"]),
        id="the-same-of-a-masdar",
    ),
    pytest.param(
        "قالت فرنسا إن الحكومة تسلم المطلوبين إلى تركيا.",
        "تسلم المطلوبين",
        (["الحكومة"], ["تركيا"]),
        id="she-hands-over",
    ),
    pytest.param("لم تسلم تركيا المطلوبين.", "تسلم", (["تركيا"], ["المطلوبين"]), id="she-did-not-hand-over"),
    pytest.param(
        "تسلم الوزير اللبناني أوراق اعتماد سفير نيبال.",
        "تسلم",
        (["الوزير اللبناني"], ["نيبال"]),
        id="who-receives-papers-acts",
    ),
    pytest.param("تلقت الحركة أموالا من إيران.", "أموالا", (["إيران"], ["الحركة"]), id="is-given-money"),
    pytest.param(
        "رضخت إدارة المصنع التركي لمطالب العمال.",
        "رضخت",
        (["إدارة المصنع التركي"], ["العمال"]),
        id="whose-demands",
    ),
    pytest.param(
        "رضخت الحكومة التركية لمطالب مالية.", "رضخت", (["الحكومة التركية"], []), id="nobody-s-demands"
    ),
    pytest.param("نزل الوفد التركي عند شرط الحركة.", "نزل", (["الوفد التركي"], ["الحركة"]), id="whose-terms"),
    pytest.param(
        "وضعت فرنسا سفنا في تصرف الحكومة اللبنانية.",
        "وضعت",
        (["فرنسا"], ["الحكومة اللبنانية"]),
        id="at-whose-disposal",
    ),
    pytest.param(
        "خففت المحكمة التركية حكم الإعدام الصادر بحق الناشط إلى السجن.",
        "خففت",
        (["المحكمة التركية"], ["الناشط"]),
        id="whose-sentence",
    ),
    pytest.param(
        "أصدر الملك عفوا شمل مئتي سجين.", "عفوا", (["الملك"], ["مئتي سجين"]), id="whom-a-pardon-covers"
    ),
    pytest.param("أعادت تركيا قوارب الصيادين.", "أعادت", (["تركيا"], ["الصيادين"]), id="whose-boats"),
    pytest.param(
        "تنازلت الكتلة التركية عن وزارة الداخلية لصالح التيار.",
        "تنازلت",
        (["الكتلة التركية"], ["التيار"]),
        id="in-whose-favour-and-not-what",
    ),
    pytest.param(
        "سيرت الهيئة التركية قافلة تضم أربعين شاحنة من العريش نحو غزة.",
        "سيرت",
        (["الهيئة التركية"], ["غزة"]),
        id="toward-where-a-convoy-goes",
    ),
    pytest.param(
        "أرسلت قطر سفينة تحمل مساعدات إلى غزة.", "مساعدات", (["قطر"], ["غزة"]), id="who-sends-the-ship"
    ),
    pytest.param(
        "انتقد الحزب إرسال السعودية مساعدات إلى اليمن.",
        "إرسال",
        (["السعودية"], ["اليمن"]),
        id="whose-sending",
    ),
    pytest.param(
        "تم توزيع ثلاثة آلاف سلة غذائية على الأسر التركية.",
        "توزيع",
        ([], ["الأسر التركية"]),
        id="thousands-of-things-hand-out-nothing",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), SIDES)
def test_sides(text: str, trigger: str, sides: Sides) -> None:
    assert sides_on(text, trigger) == [sides]


STATUS = [
    pytest.param(
        "طالبت تركيا بالإفراج عن المعتقلين، وبإسقاط التهم عن الصحافي.",
        "إسقاط التهم",
        "unrealized",
        id="asked-for-too",
    ),
    pytest.param(
        "رحبت تركيا بالإفراج عن المعتقلين، وبإسقاط التهم عن الصحافي.",
        "إسقاط التهم",
        "happened",
        id="welcomed-too",
    ),
    pytest.param("لا صحة لما تردد عن انسحاب الجيش التركي.", "انسحاب", "denied", id="no-truth-in-it"),
    pytest.param("لا شك فيما تردد عن انسحاب الجيش التركي.", "انسحاب", "happened", id="no-doubt-of-it"),
    pytest.param("قصف الجيش التركي للقرية لم يحدث قط.", "قصف", "denied", id="it-never-was"),
    pytest.param("قصف الجيش التركي للقرية لم يتم إلا ليلا.", "قصف", "happened", id="it-was-at-night"),
]


@pytest.mark.parametrize(("text", "trigger", "status"), STATUS)
def test_status(text: str, trigger: str, status: str) -> None:
    found = [e.status for e in analyse(text).events if e.trigger.text == trigger]
    assert found == [status]
