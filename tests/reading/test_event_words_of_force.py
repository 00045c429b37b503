"""Which words tell of force: blows, sieges, seizures, deployments, flight, each beside one of peace.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse

WORDS = [
    pytest.param("دحر الجيش التركي مسلحي الحزب.", {"دحر": "ASSAULT"}, id="routs"),
    pytest.param("درج الجيش التركي على العرض.", {}, id="is-wont-to"),
    pytest.param("صد الجيش التركي هجوما على البلدة.", {"صد": "ASSAULT"}, id="beats-back-an-attack"),
    pytest.param("صد الوزير التركي الضيوف عن الباب.", {}, id="turns-guests-away"),
    pytest.param("رشق محتجون أتراك الشرطة بالحجارة.", {"رشق": "ASSAULT"}, id="pelts"),
    pytest.param("سطت المليشيا التركية على المصرف.", {"سطت": "COERCE"}, id="robs-a-bank"),
    pytest.param("اقترح الوزير التركي حلا وسطا على الحزب.", {}, id="a-middle-way"),
    pytest.param("طوقت القوات التركية المدينة.", {"طوقت": "COERCE"}, id="rings-a-town"),
    pytest.param("تطوقت السيدة التركية بالورد.", {}, id="wears-a-wreath"),
    pytest.param("مشطت القوات التركية القرية.", {"مشطت": "MOBILIZE"}, id="combs-a-village"),
    pytest.param("نفذ الجيش التركي عملية تمشيط.", {"عملية": "ASSAULT"}, id="a-sweep"),
    pytest.param("زرع الحزب التركي عبوة ناسفة.", {"زرع": "ASSAULT"}, id="plants-a-bomb"),
    pytest.param("زرع الحزب التركي شجرة زيتون.", {}, id="plants-a-tree"),
    pytest.param("خربت المليشيا التركية محطة كهرباء.", {"خربت": "ASSAULT"}, id="wrecks-a-plant"),
    pytest.param("خربت الأمطار التركية موسم القمح.", {}, id="spoils-a-harvest"),
    pytest.param("حجبت السلطات التركية مواقع إخبارية.", {"حجبت": "COERCE"}, id="blocks-websites"),
    pytest.param("حجبت الغيوم قمر تركيا.", {}, id="clouds-hide-the-moon"),
    pytest.param("ضيق الجيش التركي الخناق على الحزب.", {"ضيق": "COERCE"}, id="tightens-the-noose"),
    pytest.param("قال الوزير التركي إن الوقت ضيق على الجميع.", {}, id="time-is-short"),
    pytest.param("فصلت الحكومة التركية معلمين من الخدمة.", {"فصلت": "COERCE"}, id="dismisses-teachers"),
    pytest.param("فصلت الحكومة التركية الدين عن الدولة.", {}, id="parts-church-and-state"),
    pytest.param("ألحق الجيش التركي خسائر بالحزب.", {"ألحق": "ASSAULT"}, id="inflicts-losses"),
    pytest.param("ألحق الوزير التركي ابنه بالحزب.", {}, id="enrols-his-son"),
    pytest.param("كبد الجيش التركي الحزب خسائر.", {"كبد": "ASSAULT"}, id="costs-them-dear"),
    pytest.param("تكبد الحزب التركي خسائر في الانتخابات.", {}, id="suffers-losses"),
    pytest.param("أردى الجيش التركي مسلحا قتيلا.", {"أردى": "ASSAULT"}, id="strikes-dead"),
    pytest.param("فر مسلحو الحزب من البلدة التركية.", {"فر": "RETREAT"}, id="gunmen-flee"),
    pytest.param("فر سكان الحي من الفيضان في تركيا.", {}, id="people-flee-a-flood"),
    pytest.param("أكدت تركيا هروب المسلحين من البلدة.", {"هروب": "RETREAT"}, id="gunmen-run"),
    pytest.param("أكدت تركيا تهريب الأسلحة من البلدة.", {}, id="smuggling"),
    pytest.param("طالبت تركيا بنشر قوات على الحدود.", {"نشر قوات": "MOBILIZE"}, id="sending-troops-out"),
    pytest.param("بدأت تركيا بنشر نتائج الاستطلاع.", {}, id="publishing-results"),
    pytest.param("نشر الجيش التركي ثلاثة آلاف جندي.", {"نشر": "MOBILIZE"}, id="deploys-soldiers"),
    pytest.param("قالت تركيا إن المسلحين انتشروا في الحي.", {"انتشروا": "MOBILIZE"}, id="gunmen-spread-out"),
    pytest.param("قالت تركيا إن الشائعات انتشرت في الحي.", {}, id="rumours-spread"),
    pytest.param("قالت تركيا إن مقاتلات حلقت فوق الحدود.", {"حلقت": "MOBILIZE"}, id="jets-fly-over"),
    pytest.param("قالت تركيا إن نسورا حلقت فوق الحدود.", {}, id="eagles-fly-over"),
    pytest.param("تقدمت القوات التركية نحو مدينة الزهور.", {"تقدمت القوات": "ASSAULT"}, id="advances"),
    pytest.param("حقق الوفد التركي تقدما نحو التسوية.", {}, id="makes-headway"),
    pytest.param("تعمل تركيا على استعادة بغداد من التنظيم.", {"استعادة": "ASSAULT"}, id="retaking-a-town"),
    pytest.param("تعمل تركيا على استعادة ثقة الناخبين.", {}, id="winning-back-trust"),
    pytest.param("أعلنت تركيا مصرع أربعة مسلحين في كمين.", {"مصرع": "ASSAULT"}, id="four-killed"),
    pytest.param("أعلنت تركيا مصرع أربعة مسلحين في حريق.", {}, id="four-burnt"),
    pytest.param("اندلعت مناوشات بين الجيش التركي والحزب.", {"مناوشات": "ASSAULT"}, id="skirmishes"),
    pytest.param("اندلعت مناوشات كلامية بين الوزير التركي والحزب.", {}, id="skirmishes-of-words"),
    pytest.param("فرضت الشرطة التركية طوقا أمنيا على الحي.", {"فرضت": "COERCE"}, id="throws-a-cordon"),
    pytest.param("فرضت الحكومة التركية احترامها على الحي.", {}, id="earns-respect"),
    pytest.param("ضبطت الشرطة التركية متفجرات في الحي.", {"ضبطت": "COERCE"}, id="seizes-explosives"),
    pytest.param("ضبطت الشرطة التركية إيقاع الحفل.", {}, id="keeps-time"),
    pytest.param("أطلق الجيش التركي أعيرة نارية.", {"أطلق": "ASSAULT"}, id="fires-shots"),
    pytest.param("أطلق الجيش التركي موقعا جديدا.", {}, id="launches-a-site"),
]


@pytest.mark.parametrize(("text", "told"), WORDS)
def test_word_of_force(text: str, told: dict[str, str]) -> None:
    found = {e.trigger.text: e.type for e in analyse(text).events}
    assert {k: v for k, v in found.items() if k in told or not told} == told
