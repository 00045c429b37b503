"""Everyday words of talks, promises, demands and threats, each beside one of another matter with its
letters or its verb.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, types_in

# Behind the sentence, so that the page is of politics.
REST = " وقال المتحدث باسم الأحزاب إن الحرب في البلاد مستمرة."
TALKS = [
    pytest.param("هاتف الرئيس التركي نظيره المصري.", {"هاتف": "CONSULT"}, id="phones"),
    pytest.param("هاتف الوزير سالم الهدار السفير ماهر النجار.", {"هاتف": "CONSULT"}, id="phones-by-name"),
    pytest.param("رن هاتف الوزير التركي في القصر.", {}, id="a-phone-rings"),
    pytest.param("نشرت الصحيفة هاتف الوزير سالم الهدار.", {}, id="his-phone-number"),
    pytest.param("خاطب الوزير التركي الكونغرس الأمريكي.", {"خاطب": "CONSULT"}, id="addresses-congress"),
    pytest.param("خاطب الشاعر التركي قلوب الناس.", {}, id="speaks-to-hearts"),
    pytest.param("أبرق الوزير التركي إلى نظيره المصري.", {"أبرق": "CONSULT"}, id="cables"),
    pytest.param("كانت العيون تبرق بالفرح في تركيا.", {}, id="eyes-flash"),
    pytest.param("أرسل الوزير التركي رسالة إلى نظيره.", {"أرسل": "CONSULT"}, id="sends-a-letter"),
    pytest.param("أرسل الوزير التركي رسالة نصية.", {}, id="a-text-message"),
    pytest.param("بعثت تركيا وفدا إلى القاهرة.", {"بعثت": "CONSULT"}, id="sends-a-delegation"),
    pytest.param("بعثت الأغنية التركية الفرح في القلوب.", {}, id="sends-joy"),
    pytest.param("حمل المبعوث التركي رسالة من الرئيس.", {"حمل": "CONSULT"}, id="bears-a-letter"),
    pytest.param("حمل الفيلم التركي رسالة إلى الشباب.", {}, id="a-film's-message"),
    pytest.param("قدم السفير التركي أوراق اعتماده إلى الملك.", {"قدم": "CONSULT"}, id="credentials"),
    pytest.param("قدم الطالب التركي أوراقه إلى الجامعة.", {}, id="a-student's-papers"),
    pytest.param("تكلم الرئيس التركي مع نظيره هاتفيا.", {"تكلم": "CONSULT"}, id="talks-by-phone"),
    pytest.param("تكلم الرئيس التركي عن طفولته.", {}, id="talks-of-his-childhood"),
    pytest.param("تداول الوزراء مستجدات الأزمة.", {"تداول": "CONSULT"}, id="deliberate"),
    pytest.param("بلغ تداول الأسهم التركية مليون ليرة.", {}, id="shares-change-hands"),
    pytest.param("جلس الطرفان إلى طاولة واحدة.", {"جلس": "CONSULT"}, id="sit-at-a-table"),
    pytest.param("جلس الطرفان على طاولة الحوار.", {"جلس": "CONSULT"}, id="sit-down-to-talk"),
    pytest.param("جلس الوزير التركي في الصف الأول.", {}, id="sits-in-front"),
    pytest.param("جلس الطالب التركي على طاولة الدراسة.", {}, id="sits-at-his-desk"),
    pytest.param("جال الوزير التركي على القيادات.", {"جال": "CONSULT"}, id="makes-his-round"),
    pytest.param("جال الخوف في صدر الطفل التركي.", {}, id="fear-goes-round"),
    pytest.param("استمع الوزير التركي إلى مطالب النازحين.", {"استمع": "CONSULT"}, id="hears-demands"),
    pytest.param("استمع الوزير التركي إلى شرح من المرشد.", {}, id="hears-a-guide"),
    pytest.param("تفقد الوزير التركي مخيم اللاجئين.", {"تفقد": "CONSULT"}, id="inspects-a-camp"),
    pytest.param("تفقد القوات التركية صبرها.", {}, id="loses"),
    pytest.param("تخشى تركيا أن تفقد جنودها.", {}, id="loses-soldiers"),
    pytest.param("حضر الوزير التركي المؤتمر.", {"حضر": "CONSULT"}, id="attends-a-conference"),
    pytest.param("حضر الوزير التركي المؤتمر الصحفي.", {}, id="attends-a-press-conference"),
    pytest.param("حضر الوزير التركي حفل الزفاف.", {}, id="attends-a-wedding"),
    pytest.param("غادر الوزير التركي أنقرة إلى القاهرة.", {"غادر": "CONSULT"}, id="leaves-for"),
    pytest.param("غادر المريض التركي المستشفى.", {}, id="leaves-hospital"),
    pytest.param("كان في وداع الرئيس التركي وزير الدفاع.", {"وداع": "CONSULT"}, id="sees-him-off"),
    pytest.param("كتب الشاعر التركي قصيدة في وداع أبيه.", {}, id="a-poem-of-farewell"),
    pytest.param("انعقدت القمة في تركيا.", {"القمة": "CONSULT"}, id="a-summit-meets"),
    pytest.param("بلغ المتسلق التركي القمة.", {}, id="a-peak"),
]
DEALS = [
    pytest.param("أعطت تركيا مصر الضوء الأخضر.", {"أعطت": "AGREE"}, id="a-green-light"),
    pytest.param("أعطت تركيا مصر فرصة جديدة.", {}, id="gives-a-chance"),
    pytest.param("لبت تركيا مطالب المعارضة.", {"لبت": "CONCEDE"}, id="meets-demands"),
    pytest.param("لبت الشركة التركية رغبات الزبائن.", {}, id="meets-wishes"),
    pytest.param("مرر البرلمان التركي مشروع القانون.", {"مرر": "AGREE"}, id="passes-a-bill"),
    pytest.param("مرر اللاعب التركي الكرة إلى زميله.", {}, id="passes-the-ball"),
    pytest.param("أمضى الوزيران الاتفاقية.", {"أمضى": "AGREE"}, id="signs"),
    pytest.param("أمضى الوزير التركي عقدا في الحكومة.", {}, id="spends-a-decade"),
    pytest.param("طوت تركيا صفحة الخلاف مع مصر.", {"طوت": "AGREE"}, id="turns-the-page"),
    pytest.param("طوت الطالبة التركية صفحة الكتاب.", {}, id="turns-a-page"),
    pytest.param("سوت تركيا خلافها مع مصر.", {"سوت": "AGREE"}, id="settles-a-dispute"),
    pytest.param("لم تبق بين تركيا ومصر سوى خلافات قليلة.", {}, id="nothing-but-disputes"),
    pytest.param("أوفت تركيا بتعهداتها.", {"أوفت": "AGREE"}, id="keeps-its-word"),
    pytest.param("كتب التركي أوفى كتاب في السيرة.", {}, id="the-fullest-book"),
    pytest.param("امتثلت تركيا لقرار المجلس.", {"امتثلت": "AGREE"}, id="complies"),
    pytest.param("تقيد القوانين التركية التجارة.", {"تقيد": "COERCE"}, id="restricts"),
    pytest.param("طمأن الوزير التركي نظيره المصري.", {"طمأن": "AGREE"}, id="reassures"),
    pytest.param("قدمت تركيا ضمانات لمصر.", {"ضمانات": "AGREE"}, id="gives-guarantees"),
    pytest.param("قدم البنك التركي ضمانات مالية.", {}, id="bank-guarantees"),
    pytest.param("توصل الوزيران إلى تفاهم.", {"تفاهم": "AGREE"}, id="an-understanding"),
    pytest.param("كان بين التركيين سوء تفاهم.", {}, id="a-misunderstanding"),
]
DEMANDS = [
    pytest.param("كلف الرئيس التركي الوزير بإجراء تحقيق.", {"كلف": "REQUEST"}, id="charges-with-a-task"),
    pytest.param("كلف الجسر التركي الدولة مليار ليرة.", {}, id="costs"),
    pytest.param("ألحت تركيا على مصر بالتوقيع.", {"ألحت": "REQUEST"}, id="presses"),
    pytest.param("نشرت الصحيفة التركية الحكم على القاتل.", {}, id="a-verdict"),
    pytest.param("أصرت المعارضة التركية على رحيل الوزير.", {"أصرت": "REQUEST"}, id="insists-that-he-go"),
    pytest.param("أصرت المعارضة التركية على رأيها.", {}, id="insists"),
    pytest.param("تمسكت المعارضة التركية بمطالبها.", {"تمسكت": "REQUEST"}, id="stands-by-its-demands"),
    pytest.param("تمسكت المعارضة التركية برأيها.", {}, id="stands-by-its-view"),
    pytest.param("لجأت تركيا إلى مجلس الأمن.", {"لجأت": "REQUEST"}, id="goes-to-the-council"),
    pytest.param("لجأت تركيا إلى الحيلة.", {}, id="goes-for-a-trick"),
    pytest.param("استدعى الزعيم التركي أتباعه إلى القصر.", {"استدعى": "REQUEST"}, id="calls-in-his-men"),
    pytest.param("استدعى المرض التركي علاجا طويلا.", {}, id="calls-for"),
    pytest.param("أصدر القائد التركي أوامر للجنود بالتوقف.", {"أوامر": "REQUEST"}, id="orders"),
    pytest.param("صدرت في تركيا أوامر ملكية بتعيين قاض.", {}, id="decrees"),
    pytest.param("صدرت توجيهات عليا بنقل الموظفين.", {"توجيهات": "REQUEST"}, id="directions"),
    pytest.param("قرأ السائق التركي تعليمات السلامة.", {}, id="instructions"),
]
THREATS = [
    pytest.param("أبقت تركيا الخيار العسكري على الطاولة.", {"أبقت": "THREATEN"}, id="keeps-the-option"),
    pytest.param("أبقت تركيا الأسعار على حالها.", {}, id="keeps-prices"),
    pytest.param("أشهرت الجماعة التركية سلاحها.", {"أشهرت": "THREATEN"}, id="draws-its-weapons"),
    pytest.param("أشهر المطاعم التركية في المدينة.", {}, id="the-best-known"),
    pytest.param("أهدر الشيخ التركي دم الكاتب.", {"أهدر": "THREATEN"}, id="outlaws"),
    pytest.param("أهدر اللاعب التركي الفرصة.", {}, id="wastes"),
    pytest.param("استعرضت تركيا قوتها أمام اليونان.", {"استعرضت": "THREATEN"}, id="shows-its-force"),
    pytest.param("قرعت تركيا طبول الحرب.", {"طبول": "THREATEN"}, id="drums-of-war"),
    pytest.param("قرعت الفرقة التركية الطبول.", {}, id="drums"),
    pytest.param("تعهدت الجماعة التركية بالانتقام.", {"تعهدت": "THREATEN"}, id="vows-revenge"),
    pytest.param("تعهدت الجماعة التركية بالحوار.", {"تعهدت": "AGREE"}, id="vows"),
]


@pytest.mark.parametrize(("text", "told"), [*TALKS, *DEALS, *DEMANDS, *THREATS])
def test_word_of_talk(text: str, told: dict[str, str]) -> None:
    found = types_in(text + REST)
    found.pop("الحرب", None)
    assert {k: v for k, v in found.items() if k in told or not told} == told


def test_actor_of_drums() -> None:
    article = analyse("قرعت تركيا طبول الحرب." + REST)
    names = {e.id: e.name for e in article.entities}
    drums = next(e for e in article.events if e.type == "THREATEN")
    assert [names[a] for a in drums.actors] == ["تركيا"]
