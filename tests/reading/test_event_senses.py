"""Which sense a word has where it stands: the same word in politics, and beside it in daily life.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article

SENSES = [
    pytest.param("استقبل الوزير الأردني السفير التونسي.", {"استقبل": "CONSULT"}, id="receives-an-envoy"),
    pytest.param("استقبل الوزير الأردني قافلة الحجاج والطلاب.", {}, id="receives-pilgrims"),
    pytest.param("سيطر الجيش السوري على المدينة.", {"سيطر": "COERCE"}, id="takes-a-town"),
    pytest.param("سيطر الجيش السوري على الحريق.", {}, id="puts-out-a-fire"),
    pytest.param("التقى الوزير الأردني نظيره التونسي.", {"التقى": "CONSULT"}, id="meets"),
    pytest.param("التقى موقف الأردن وموقف تونس على ضرورة الحل.", {}, id="views-meet"),
    pytest.param("تحدث الوزير الأردني مع نظيره التونسي.", {"تحدث": "CONSULT"}, id="talks-with"),
    pytest.param("تحدث الوزير الأردني عن علاقته مع أبيه.", {}, id="talks-about"),
    pytest.param(
        "أفرجت تركيا عن الجنود وعفت تركيا عنهم.", {"أفرجت": "CONCEDE", "عفت": "CONCEDE"}, id="pardons"
    ),
    pytest.param("قالت تركيا إن المعاهدة عفا عليها الزمن.", {}, id="out-of-date"),
    pytest.param("أيدت تركيا العراق.", {"أيدت": "SUPPORT"}, id="backs"),
    pytest.param("غادر الرئيس التركي أيده الله أنقرة.", {}, id="god-back-him"),
    pytest.param("حمّل الوزير التركي الحكومة المسؤولية.", {"حمّل": "ACCUSE"}, id="blames"),
    pytest.param("قال الوزير التركي إن الحكومة تحمل هذه المسؤولية.", {}, id="bears"),
    pytest.param("أصيب جندي تركي في هجوم على الحدود.", {"أصيب": "ASSAULT"}, id="hit-in-an-attack"),
    pytest.param("أصيب وزير تركي بالذعر.", {}, id="struck-by-panic"),
    pytest.param("أصيب جندي تركي في انزلاق شاحنة.", {}, id="hurt-by-chance"),
    pytest.param("وقعت تركيا والعراق مذكرة تفاهم.", {"وقعت": "AGREE"}, id="a-memorandum-is-one-event"),
    pytest.param("قالت تركيا إنها انسحبت من المدينة.", {"انسحبت": "RETREAT"}, id="troops-leave"),
    pytest.param(
        "قالت تركيا إن انسحاب نواب المعارضة لن يتكرر.", {"انسحاب نواب": "PROTEST"}, id="mps-walk-out"
    ),
    pytest.param("يصل وزير الدفاع التركي إلى بغداد.", {"يصل": "CONSULT"}, id="arrives"),
    pytest.param("تصل رسالة الحكومة التركية إلى بغداد.", {}, id="a-letter-arrives"),
    pytest.param("اعترضت تركيا على القرار.", {"اعترضت": "REJECT"}, id="objects"),
    pytest.param("اعترضت تركيا صاروخا.", {"اعترضت": "ASSAULT"}, id="shoots-down"),
    pytest.param("هم من أطلقوا النار نحو الجنود.", {"أطلقوا النار": "ASSAULT"}, id="who-fired"),
    pytest.param("استبعد وزير تركي أن تتراجع الأسعار.", {}, id="deems-unlikely"),
    pytest.param("أقرت تركيا بأن اتفاق الهدنة انتهى.", {}, id="admits-of-a-deal"),
    pytest.param(
        "طالب رئيس الوزراء التركي السابق المقيم في باريس منذ أعوام بفتح المعبر.",
        {"طالب": "REQUEST"},
        id="a-long-subject",
    ),
    pytest.param("وعد الوزير التركي بفتح المعبر.", {"وعد": "AGREE"}, id="promises"),
    pytest.param("وعدّ الوزير التركي ذلك خطأ كبيرا.", {}, id="deems"),
    pytest.param("قالت تركيا إن موقفها لا يدعو إلى القلق.", {}, id="gives-no-cause-for-worry"),
    pytest.param("وقع الزلزال على بعد ميلين من تركيا.", {}, id="an-earthquake-happens"),
    pytest.param("وقعت تركيا على الاتفاق.", {"وقعت": "AGREE"}, id="signs"),
    pytest.param("رفض الوزير التركي الاتفاق.", {"رفض": "REJECT"}, id="rejects"),
    pytest.param("رفض الوزير التركي التعليق على النبأ.", {}, id="does-not-comment"),
    pytest.param("قالت تركيا إنها لن تتفاوض مع الحزب.", {"تتفاوض": "REJECT"}, id="will-not-negotiate"),
    pytest.param("قالت تركيا إنها تتفاوض مع الحزب.", {"تتفاوض": "CONSULT"}, id="negotiates"),
    pytest.param("قالت تركيا إن هذا التدخل مرفوض.", {"مرفوض": "REJECT"}, id="unacceptable"),
    pytest.param("جرى إطلاق متقطع للرصاص على الجنود.", {"إطلاق": "ASSAULT"}, id="heavy-fire"),
    pytest.param("أعلنت تركيا مقتل خمسة في قصف.", {"مقتل": "ASSAULT"}, id="killed-by-shelling"),
    pytest.param("أعلنت تركيا مقتل خمسة في زلزال.", {}, id="killed-by-an-earthquake"),
    pytest.param("شددت تركيا الحراسة بعد اعتداءي باريس.", {"اعتداءي": "ASSAULT"}, id="two-attacks"),
    pytest.param("قال القائد التركي إن للجيش عقيدة قتالي طابعها.", {}, id="an-adjective"),
    pytest.param("شارك في الندوة ألف وثلاثمئة طالب تركي.", {}, id="students-counted"),
    pytest.param("قالت تركيا إن العقوبات على إيران ستبقى.", {"العقوبات": "SANCTION"}, id="sanctions"),
    pytest.param("قالت تركيا إن قانون العقوبات سيبقى.", {}, id="the-penal-code"),
    pytest.param("حقق الضابط التركي مع الصحفي.", {"حقق": "ACCUSE"}, id="questions"),
    pytest.param("قال الوزير إن تركيا حققتها في عام.", {}, id="attains-it"),
    pytest.param("قطع الحزب الطريق بالإطارات.", {"قطع": "PROTEST"}, id="blocks-the-road"),
    pytest.param("قطعت تركيا الطريق على الشائعات.", {}, id="forestalls"),
    pytest.param("سيطرت تركيا على المدينة.", {"سيطرت": "COERCE"}, id="takes-the-town"),
    pytest.param("سيطرت تركيا على الوضع.", {}, id="has-things-in-hand"),
    pytest.param("قالت تركيا إن الجفاف يهدد السكان.", {}, id="drought-threatens"),
    pytest.param("قال الوزير التركي في حوار مع صحيفة الحياة إنه راض.", {}, id="an-interview"),
    pytest.param("قال الوزير التركي في حوار مع إيران إنه راض.", {"حوار": "CONSULT"}, id="a-dialogue"),
    pytest.param("قالت تركيا إن اللواء مانع بن عمر وصل.", {}, id="a-given-name"),
    pytest.param("استنكرتها تركيا وعدتها مغذية للطائفية.", {"استنكرتها": "ACCUSE"}, id="deems-them"),
    pytest.param("وعدتها تركيا بفتح المعبر.", {"وعدتها": "AGREE"}, id="promised-her"),
    pytest.param("استضافت تركيا الرئيس العراقي.", {"استضافت": "CONSULT"}, id="hosts"),
    pytest.param("استضافت تركيا معرضا.", {}, id="hosts-a-fair"),
    pytest.param("كان الجنود الأتراك على أهبة الاستعداد.", {}, id="on-the-alert"),
    pytest.param("وثمن الوزير التركي جهود إيران.", {"ثمن": "SUPPORT"}, id="values"),
    pytest.param("قال الوزير إن الرجل يحتل منصبا كبيرا في تركيا.", {}, id="holds-an-office"),
    pytest.param("استقبل وكيل الوزارة التركي المهنئين بالعيد.", {}, id="well-wishers"),
    pytest.param("استقبل الوزير التركي وزير الخارجية.", {"استقبل": "CONSULT"}, id="receives"),
    pytest.param("زودت تركيا إيران بالغاز.", {}, id="sells-gas"),
    pytest.param("زودت تركيا المقاتلين بالسلاح.", {"زودت": "AID"}, id="arms"),
    pytest.param("قالت تركيا إن الحرب الإعلامية ضد إيران ستستمر.", {}, id="a-war-of-words"),
    pytest.param("قال الوزير التركي إنه لن يصدر تعليق على مناورات الجيش.", {}, id="no-comment"),
    pytest.param("قال الوزير التركي إنه لم يمنعه ذلك من العمل.", {}, id="a-thing-keeps-one-from-it"),
    pytest.param("وتوقع الوزير التركي أن تتوقف المفاوضات مع إيران.", {"المفاوضات": "CONSULT"}, id="expects"),
    pytest.param("توقع تركيا غدا اتفاقا مع إيران.", {"توقع": "AGREE"}, id="is-to-sign"),
    pytest.param("قال الوزير إن «التنسيق» بين تركيا وإيران غائب.", {}, id="a-party-by-its-name"),
    pytest.param("قال الوزير التركي: دعونا نعمل بهدوء.", {}, id="let-us"),
    pytest.param("منعت تركيا امتداد النيران.", {}, id="keeps-a-fire-down"),
    pytest.param("منعت تركيا دخول الصحفيين.", {"منعت": "COERCE"}, id="keeps-reporters-out"),
    pytest.param("قال مسؤول في حركة التحرير الوطني الفلسطيني إنه راض.", {}, id="liberation-in-a-name"),
    pytest.param("قالت تركيا إن الناس دفعوا ثمن الحصاد.", {}, id="a-price"),
    pytest.param("كانت سيارة مفخخة على الطريق انفجرت في تركيا.", {"انفجرت": "ASSAULT"}, id="a-car-bomb"),
    pytest.param(
        "أصيب ثلاثة في تفجير في بلدة تركية نسب إلى تنظيم داعش.", {"نسب": "ACCUSE"}, id="laid-to-somebody"
    ),
    pytest.param("قالت تركيا إن القول نسب إلى الوزير.", {}, id="words-laid-to-somebody"),
    pytest.param("قصف الجيش التركي بلدة حوار في سوريا.", {"قصف": "ASSAULT"}, id="a-village-of-that-name"),
    pytest.param("أنهى الجيش التركي حوار البلدة.", {"حوار": "CONSULT"}, id="a-talk-in-the-village"),
    pytest.param("أقامت تركيا حفل الاستقبال السنوي.", {}, id="a-reception"),
    pytest.param("حضرت تركيا استقبال الوفد العراقي.", {"استقبال": "CONSULT"}, id="an-envoy-received"),
    pytest.param("قالت تركيا إن منطقة حظر الطيران قائمة.", {}, id="a-no-fly-zone"),
    pytest.param("قالت تركيا إن حظر الصحيفة قائم.", {"حظر": "COERCE"}, id="a-ban"),
    pytest.param("نقل الجيش التركي جنوده إلى جبهات القتال.", {}, id="the-front-lines"),
    pytest.param("نقلت تركيا الجرحى بعد القتال بين الجيش والحزب.", {"القتال": "ASSAULT"}, id="the-fighting"),
    pytest.param("حرر الجيش البلدة من سيطرة الحزب.", {"حرر": "ASSAULT"}, id="freed-from-control"),
    pytest.param("تمكن الجيش من السيطرة على البلدة.", {"السيطرة": "COERCE"}, id="was-able-to-control"),
    pytest.param("قالت تركيا إن الجسر سيسقط لا سمح الله.", {}, id="god-forbid"),
    pytest.param("قالت تركيا إنها لن تسمح للحزب.", {"تسمح": "REJECT"}, id="will-not-allow"),
    pytest.param("قالت تركيا إن العيد الذي يوافق اليوم السبت عطلة.", {}, id="a-feast-that-falls-on"),
    pytest.param("قالت تركيا إنها توافق على العرض.", {"توافق": "AGREE"}, id="agrees"),
    pytest.param("قالت تركيا إن الماء يساعد على نمو القمح.", {}, id="helps-to-grow"),
    pytest.param("ساعدت تركيا العراق.", {"ساعدت": "AID"}, id="helps-a-country"),
    pytest.param("حضرت مساعدة وزير الدفاع التركي.", {}, id="an-assistant-minister"),
    pytest.param("قطعت تركيا شوطا طويلا في طريقها إلى أوروبا.", {}, id="has-come-a-long-way"),
    pytest.param("أطلق الجنود وابلا من الرصاص على القرية.", {"أطلق": "ASSAULT"}, id="a-hail-of-bullets"),
    pytest.param("وقع الانفجار على طريق سريع في تركيا.", {}, id="a-blast-occurs"),
    pytest.param("قالت تركيا إن حربها على الإرهاب مستمرة.", {}, id="a-war-on-an-evil"),
    pytest.param("قالت تركيا إن حربها على الحزب مستمرة.", {"حربها": "ASSAULT"}, id="a-war-on-a-party"),
    pytest.param("أعلنت تركيا قتل إرهابي قرب الحدود.", {"قتل": "ASSAULT"}, id="one-of-the-evil-doers"),
    pytest.param("لم يبد الوزير التركي أي قلق.", {}, id="did-not-show"),
    pytest.param("أضرب عمال المرفأ احتجاجا على القرار التركي.", {"أضرب": "PROTEST"}, id="why-they-strike"),
    pytest.param("استنكر الحزب احتجاج عمال المرفأ.", {"احتجاج": "PROTEST"}, id="the-strike-itself"),
    pytest.param(
        "قالت تركيا إن الضربات التي تشنها دقيقة.", {"الضربات": "ASSAULT"}, id="strikes-that-it-deals"
    ),
    pytest.param("قالت تركيا إن الضربات التي تلقاها الاقتصاد كثيرة.", {}, id="blows-to-trade"),
    pytest.param("خرجت النساء في مسيرة نحو البرلمان.", {"مسيرة": "PROTEST"}, id="set-out-on-a-march"),
    pytest.param("قال الوزير التركي إن مسيرة التنمية طويلة.", {}, id="the-march-of-progress"),
    pytest.param("أعلنت تركيا إصابة ثلاثة جنود في قصف.", {"إصابة": "ASSAULT"}, id="three-hit"),
    pytest.param("أسفر القصف التركي عن إصابة ثلاثة جنود.", {"القصف": "ASSAULT"}, id="what-came-of-shelling"),
    pytest.param("أعلنت تركيا إصابة ثلاثة جنود بالإنفلونزا في قصف.", {"قصف": "ASSAULT"}, id="taken-ill"),
    pytest.param("أكدت تركيا سقوط ثلاثة قتلى في صفوف الحزب.", {"سقوط": "ASSAULT"}, id="three-fell"),
    pytest.param("أكدت تركيا سقوط ثلاثة جدران في القرية.", {}, id="walls-fell"),
    pytest.param("أسفر القصف التركي عن سقوط قذيفة على بلدة.", {"سقوط قذيفة": "ASSAULT"}, id="a-shell-fell"),
    pytest.param("وصف الوزير التركي القرار بأنه عدوان.", {"وصف": "ACCUSE"}, id="calls-it-aggression"),
    pytest.param("وصف الوزير التركي القرار بأنه خطوة حكيمة.", {"وصف": "SUPPORT"}, id="calls-it-wise"),
    pytest.param("وصف الوزير التركي القرار بأنه طويل.", {}, id="calls-it-long"),
    pytest.param("قال الوزير التركي ما وصفه بأنه كلام حكيم.", {}, id="calls-it-so-by-the-way"),
    pytest.param("لوّح الوزير التركي بإغلاق المعبر.", {"لوّح": "THREATEN"}, id="threatens"),
    pytest.param("كسر الوزير التركي لوح الخشب.", {}, id="a-board"),
    pytest.param("قالت تركيا إن الرسوم تضغط على أسعار السلع.", {}, id="presses-on-prices"),
    pytest.param("قالت تركيا إن الحزب يضغط على السكان.", {"يضغط": "COERCE"}, id="presses-on-people"),
    pytest.param("قالت تركيا إن القيود التي فرضتها مؤقتة.", {"فرضتها": "COERCE"}, id="bounds-that-it-set"),
    pytest.param("قالت تركيا إن الجوائز التي فرضتها مؤقتة.", {}, id="prizes-that-it-set"),
    pytest.param(
        "قالت تركيا إن المساعدات التي قدمتها كثيرة.", {"المساعدات": "AID"}, id="aid-that-it-gave-is-one-event"
    ),
    pytest.param("زار الطلاب المعرض الذي تستضيفه تركيا.", {}, id="a-fair-that-it-hosts"),
    pytest.param("حيا الوالي الوفد الذي تستضيفه تركيا.", {"تستضيفه": "CONSULT"}, id="envoys-that-it-hosts"),
    pytest.param("قالت تركيا إن الاتفاقية وقعت في مايو.", {"وقعت": "AGREE"}, id="a-treaty-was-signed"),
    pytest.param("قالت تركيا إن الهزة وقعت في مايو.", {}, id="a-tremor-occurred"),
    pytest.param("قبلت تركيا مقترح الحزب.", {"قبلت": "AGREE"}, id="accepted"),
    pytest.param("قبلت المحكمة التركية طعن الحزب.", {}, id="heard-an-appeal"),
    pytest.param(
        "قال الحزب إن مقاتليه لن يغادروا مواقعهم.", {"يغادروا مواقعهم": "RETREAT"}, id="leave-their-posts"
    ),
    pytest.param("قال الحزب إن ضيوفه لن يغادروا بيوتهم.", {}, id="leave-their-houses"),
]


@pytest.mark.parametrize(("text", "told"), SENSES)
def test_sense(text: str, told: dict[str, str]) -> None:
    events = read_article(Article.of(text, published="2024-03-05")).events
    found = {e.trigger.text: e.type for e in events}
    assert {k: v for k, v in found.items() if k in told or not told} == told
