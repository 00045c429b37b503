"""Stances: from deeds and acts of speech that carry a sign, from words of attitude and judging words; never
from standing in one sentence.

Each rule that gives a stance has a near neighbour that must give none.
"""

from __future__ import annotations

import pytest

from told_events import Standing, analyse, stances_in

STANCES = [
    pytest.param("اتهمت إيران السعودية بعرقلة المفاوضات.", ("إيران", "-", "السعودية"), id="accuse"),
    pytest.param("رحبت قطر بموقف تركيا.", ("قطر", "+", "تركيا"), id="welcome"),
    pytest.param(
        "هاجمت حركة الشباب قوات الاتحاد الأفريقي.",
        ("حركة الشباب", "-", "قوات الاتحاد الأفريقي"),
        id="assault",
    ),
    pytest.param(
        "اعتقلت الشرطة التركية عناصر من حركة النماء.",
        ("الشرطة التركية", "-", "حركة النماء"),
        id="arrest-of-members",
    ),
    pytest.param(
        "رفضت مصر التدخل الإيراني في شؤون البحرين بعد زيارة إلى إيران.",
        ("إيران", "-", "البحرين"),
        id="act-against",
    ),
    pytest.param(
        "قتل مسلح من حركة طالبان الموالية لباكستان.", ("حركة طالبان", "+", "باكستان"), id="word-of-attitude"
    ),
    pytest.param("اجتمع حلفاء إيران في بيروت.", ("حلفاء إيران", "+", "إيران"), id="known-by-attitude"),
    pytest.param(
        "انسحبت القوات الموالية لإيران.",
        ("القوات الموالية لإيران", "+", "إيران"),
        id="forces-known-by-attitude",
    ),
    pytest.param(
        "صدرت مواقف إيرانية معادية لتركيا بعد زيارة إلى إيران.",
        ("إيران", "-", "تركيا"),
        id="attitude-by-adjective-of-country",
    ),
    pytest.param(
        "استنكر وزير العدل سامر الدلبي تصريحات السفير نبيل الغصيني.",
        ("سامر الدلبي", "-", "نبيل الغصيني"),
        id="object-after-the-subject",
    ),
    pytest.param(
        "انتقد المتحدث باسم حركة النماء، عدنان الشيبي، تمديد تركيا العقوبات.",
        ("عدنان الشيبي", "-", "تركيا"),
        id="subject-with-his-office",
    ),
    pytest.param(
        "اتهم النائب سامر الدلبي جهات خارجية بالتحريض.",
        ("سامر الدلبي", "-", "جهات خارجية"),
        id="accused-by-description",
    ),
    pytest.param("رحبت موسكو بالاتفاق.", ("موسكو", "+", "الاتفاق"), id="deal"),
    pytest.param("وصلت القوات المدعومة من تركيا.", ("تركيا", "+", "القوات"), id="backed-forces"),
    pytest.param("أعربت قطر عن تقديرها لموقف تركيا.", ("قطر", "+", "تركيا"), id="feeling"),
    pytest.param(
        "قال النائب سامر الدلبي: «أشكر الكويت على هذا».", ("سامر الدلبي", "+", "الكويت"), id="first-person"
    ),
    pytest.param(
        "وصف النائب سامر الدلبي حركة النماء بأنها خطر.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="describe",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن جرائم حركة النماء مستمرة.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="judging-noun",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن التدخل الإيراني مستمر، وغادر إلى إيران.",
        ("سامر الدلبي", "-", "إيران"),
        id="judging-noun-and-country",
    ),
    pytest.param(
        "اندلعت اشتباكات بين الجيش اللبناني وحركة النماء.",
        ("حركة النماء", "-", "الجيش اللبناني"),
        id="clash",
    ),
    pytest.param("تبادلت تركيا وإيران الاتهامات.", ("إيران", "-", "تركيا"), id="exchange"),
    pytest.param(
        "خاضت حركة النماء معارك ضد الجيش اللبناني.", ("حركة النماء", "-", "الجيش اللبناني"), id="against"
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن تصريحات عدنان الشيبي غير مسؤولة.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="verdict-on-words",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن حركة النماء تنتهك القانون.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="verdict-by-a-deed",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن الاتفاق خيانة.", ("سامر الدلبي", "-", "الاتفاق"), id="verdict-on-a-deal"
    ),
    pytest.param(
        "هاجم الجيش اللبناني بلدة تسيطر عليها عناصر من حركة النماء.",
        ("الجيش اللبناني", "-", "حركة النماء"),
        id="whose-it-is-that-force-hits",
    ),
    pytest.param(
        "دعا النائب سامر الدلبي إلى فرض عقوبات على إيران.",
        ("سامر الدلبي", "-", "إيران"),
        id="harm-called-for",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن التصريح العدائي الذي أدلى به عدنان الشيبي يضر الناس.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="verdict-on-a-speech-told-by-a-relative",
    ),
    pytest.param(
        "نشرت تصريحات عدنان الشيبي أمس. وقال النائب سامر الدلبي إن تلك التصريحات غير مبررة.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="verdict-on-words-told-before",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن حركة النماء تقف وراء الهجوم.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="verdict-standing-behind",
    ),
    pytest.param(
        "تبنت الهجوم جماعة الراية، الفرع السوري لحركة النماء.",
        ("جماعة الراية", "+", "حركة النماء"),
        id="branch",
    ),
    pytest.param(
        "نشرت الدراسة مواقف عدائية من تركيا تجاه قطر.", ("تركيا", "-", "قطر"), id="hostile-and-whose"
    ),
    pytest.param(
        "قصفت تركيا بلدة تسيطر عليها القوات الموالية للحكومة.",
        ("القوات الموالية للحكومة", "+", "الحكومة"),
        id="loyal-to-the-state",
    ),
    pytest.param(
        "انتزع الجيش اللبناني البلدة من أيدي حركة النماء.",
        ("الجيش اللبناني", "-", "حركة النماء"),
        id="taken-from-the-hands",
    ),
    pytest.param(
        "أعلن سامر الدلبي دعمه لحركة النماء في محاولتها لإسقاط وزارة العدل.",
        ("حركة النماء", "-", "وزارة العدل"),
        id="goal-of-an-effort",
    ),
    pytest.param("تسعى إيران إلى زعزعة تركيا.", ("إيران", "-", "تركيا"), id="goal-of-a-verb"),
    pytest.param(
        "دعا الوزير سامر الدلبي إلى محاربة تنظيم داعش.",
        ("سامر الدلبي", "-", "تنظيم داعش"),
        id="goal-called-for",
    ),
    pytest.param(
        "يعمل وزير العدل عدنان الشيبي في بيروت. واستنكر سامر الدلبي تصريحات وزير العدل.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="blamed-by-his-office",
    ),
    pytest.param(
        "يعمل وزير العدل عدنان الشيبي في بيروت. وأثارت تصريحات وزير العدل ضد قطر ضجة.",
        ("عدنان الشيبي", "-", "قطر"),
        id="act-of-an-office-against",
    ),
    pytest.param(
        "وقعت الهدنة بين حركة الراية وحركة النماء. الطرفان يتبادلان الاتهام بخرقها.",
        ("حركة النماء", "-", "حركة الراية"),
        id="exchange-of-the-two-sides",
    ),
    pytest.param(
        "تناضل حركة النماء طويلا ضد وزارة العدل.", ("حركة النماء", "-", "وزارة العدل"), id="fight-against"
    ),
    pytest.param(
        "انقلبت حركة النماء على الرئيس سامر الدلبي.", ("حركة النماء", "-", "سامر الدلبي"), id="turned-against"
    ),
    pytest.param(
        "اندلعت معارك بين حركة النماء وحركة الراية من جهة، والجيش اللبناني من جهة أخرى.",
        ("حركة الراية", "-", "الجيش اللبناني"),
        id="sides-of-a-clash",
    ),
    pytest.param(
        "قالت وكالة الوادي إن القتال مستمر. واتهمت السلطات التركية التنظيمين بالتصعيد.",
        ("السلطات التركية", "-", "التنظيمين"),
        id="accuser-beside-the-accused",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن العدو الأول للبلاد هي حركة النماء.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="verdict-named-last",
    ),
    pytest.param(
        "انسحبت قطر من السباق وجددت العقوبات على إيران.",
        ("قطر", "-", "إيران"),
        id="subject-lent-by-the-verb-before",
    ),
    pytest.param(
        "هددت إيران تركيا والشعب اليمني.", ("إيران", "-", "الشعب اليمني"), id="a-people-beside-a-name"
    ),
    pytest.param(
        "دعا النائب سامر الدلبي إلى الاعتراف بحركة النماء.",
        ("سامر الدلبي", "+", "حركة النماء"),
        id="recognition-called-for",
    ),
    pytest.param("تسعى تركيا إلى وقف تهديد إيران.", ("تركيا", "-", "إيران"), id="goal-against-a-harm"),
    pytest.param("انسحبت قطر من الاتفاق.", ("قطر", "-", "الاتفاق"), id="deal-left"),
    pytest.param(
        "قال سامر الدلبي إنه يرفض ادعاء الوزير عدنان الشيبي إن إيران غابت.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="refused-by-himself",
    ),
    pytest.param(
        "دعم سامر الدلبي لمساعي حركة النماء في إسقاط وزارة العدل مستمر.",
        ("سامر الدلبي", "-", "وزارة العدل"),
        id="backer-of-an-effort",
    ),
    pytest.param("رفض قطر للاتفاق مستمر.", ("قطر", "-", "الاتفاق"), id="refusal-of-a-deal"),
    pytest.param(
        "حضر نواب أتراك متشككون في المعاهدة.", ("نواب أتراك", "-", "المعاهدة"), id="doubters-of-a-deal"
    ),
    pytest.param(
        "اعتقلت الشرطة التركية طلابا يزعم انتماؤهم إلى حركة النماء.",
        ("الشرطة التركية", "-", "حركة النماء"),
        id="arrest-of-those-who-belong",
    ),
    pytest.param(
        "وصف النائب سامر الدلبي حركة النماء بالشجاعة.",
        ("سامر الدلبي", "+", "حركة النماء"),
        id="described-well",
    ),
    pytest.param(
        "يعتمد سامر الدلبي على حليفه عدنان الشيبي.", ("سامر الدلبي", "+", "عدنان الشيبي"), id="his-ally"
    ),
    pytest.param(
        "ذكرت مصادر مقربة من حركة النماء ذلك.", ("مصادر", "+", "حركة النماء"), id="sources-close-to"
    ),
    pytest.param("تتعاون تركيا وقطر في مكافحة التهريب.", ("قطر", "+", "تركيا"), id="working-together"),
    pytest.param(
        "تظاهر أنصار حركة النماء ضد وزارة العدل.", ("حركة النماء", "-", "وزارة العدل"), id="protest"
    ),
    pytest.param(
        "استعادت حركة النماء البلدة بدعم من تركيا.", ("تركيا", "+", "حركة النماء"), id="backed-in-an-act"
    ),
    pytest.param("أعلنت حركة النماء تأييدها للهدنة.", ("حركة النماء", "+", "الهدنة"), id="backed-deal"),
    pytest.param(
        "ثمن النائب سامر الدلبي وقوف قطر إلى جانب القضية الكردية.",
        ("قطر", "+", "القضية الكردية"),
        id="backed-cause",
    ),
    pytest.param(
        "أعلن النائب سامر الدلبي شكره إلى وزارة العدل.",
        ("سامر الدلبي", "+", "وزارة العدل"),
        id="thanks-given",
    ),
    pytest.param(
        "واتهمت منظمة الصحة العالمية التي يوجد مقرها في جنيف الحكومة السورية بقصف الميناء.",
        ("منظمة الصحة العالمية", "-", "الحكومة السورية"),
        id="accuser-with-her-seat",
    ),
    pytest.param(
        "حرصت قطر على تعزيز علاقاتها مع حركة النماء.", ("قطر", "+", "حركة النماء"), id="ties-that-one-builds"
    ),
    pytest.param(
        "تناول اللقاء سبل تطوير التعاون بين قطر وتركيا.", ("قطر", "+", "تركيا"), id="ties-between-two"
    ),
    pytest.param(
        "أشاد النائب بعلاقات قطر الوثيقة مع تركيا.", ("قطر", "+", "تركيا"), id="ties-that-are-close"
    ),
    pytest.param(
        "قال النائب سامر الدلبي: «نعمل على تطوير علاقاتنا مع تركيا».",
        ("سامر الدلبي", "+", "تركيا"),
        id="ties-of-ours",
    ),
    pytest.param(
        "قال النائب إن قطر دولة صادقة، وهي تسعى إلى تطوير العلاقات مع تركيا.",
        ("قطر", "+", "تركيا"),
        id="subject-inside-the-verb-of-effort",
    ),
    pytest.param("زاد الفتور بين قطر وتركيا.", ("تركيا", "-", "قطر"), id="cold-between-two"),
    pytest.param(
        "حركة النماء كانت تناضل طوال سنوات ضد الجيش اللبناني.",
        ("حركة النماء", "-", "الجيش اللبناني"),
        id="against-after-a-far-word-of-fighting",
    ),
    pytest.param(
        "شنت القوات الموالية للرئيس هجوما على مواقع لحركة النماء.",
        ("القوات الموالية للرئيس", "-", "حركة النماء"),
        id="force-known-by-its-attitude",
    ),
    pytest.param(
        "شنت مقاتلات تركية غارات على مواقع لحركة النماء، وأعلنت تركيا ذلك.",
        ("تركيا", "-", "حركة النماء"),
        id="whose-weapons",
    ),
    pytest.param(
        "استعاد الجيش اللبناني المدينة التي تسيطر عليها عناصر من حركة النماء.",
        ("الجيش اللبناني", "-", "حركة النماء"),
        id="who-holds-what-is-retaken",
    ),
    pytest.param(
        "سؤال: تتهمكم حركة النماء بالإهمال. وقال النائب سامر الدلبي: لا.",
        ("حركة النماء", "-", "سامر الدلبي"),
        id="accused-to-his-face",
    ),
    pytest.param(
        "وصلت حركة النماء الموالية للنظام إلى لبنان.",
        ("حركة النماء", "+", "النظام"),
        id="attitude-to-the-state",
    ),
    pytest.param(
        "قال النائب سامر الدلبي: «تحدثنا مع حلفائنا في تركيا».",
        ("سامر الدلبي", "+", "تركيا"),
        id="friends-of-ours",
    ),
    pytest.param(
        "انسحبت حركة النماء والقوات الموالية لها.",
        ("القوات الموالية لها", "+", "حركة النماء"),
        id="attitude-to-a-pronoun",
    ),
    pytest.param(
        "وصلت قطر والميليشيات الشعبية والقوات الموالية لها.",
        ("القوات الموالية لها", "+", "الميليشيات الشعبية"),
        id="attitude-to-those-joined",
    ),
    pytest.param(
        "قصف الجيش اللبناني مواقع للمتمردين.", ("الجيش اللبناني", "-", "المتمردين"), id="whole-side-is-hit"
    ),
    pytest.param("فرضت واشنطن حظرا على إيران.", ("واشنطن", "-", "إيران"), id="embargo"),
    pytest.param(
        "أثارت تصريحات عدنان الشيبي نائب رئيس العراق ضد قطر ضجة.",
        ("عدنان الشيبي", "-", "قطر"),
        id="against-by-the-holder-of-an-office",
    ),
    pytest.param("أرسلت قطر مساعدات إلى تركيا.", ("قطر", "+", "تركيا"), id="aid-to-a-land"),
    pytest.param(
        "دارت اشتباكات بين القوات الحكومية ومسلحي الفصائل الجنوبية.",
        ("القوات الحكومية", "-", "مسلحي الفصائل الجنوبية"),
        id="clash-of-sides-without-a-name",
    ),
    pytest.param(
        "استمرت التصريحات العدائية من قبل المسؤولين الإيرانيين تجاه البحرين، وغادر الوفد إيران.",
        ("إيران", "-", "البحرين"),
        id="hostile-on-the-part-of",
    ),
    pytest.param("تسعى قطر إلى إنقاذ اليمن.", ("قطر", "+", "اليمن"), id="goal-to-save"),
    pytest.param("استمرت مواقف قطر ضد تركيا.", ("قطر", "-", "تركيا"), id="positions-against"),
    pytest.param(
        "نفذ الجيش اللبناني غارة على عناصر من حركة النماء.",
        ("الجيش اللبناني", "-", "حركة النماء"),
        id="whose-men-a-raid-hits",
    ),
    pytest.param(
        "القبائل في صنعاء ترفض حركة النماء.", ("القبائل في صنعاء", "-", "حركة النماء"), id="refused-by-people"
    ),
    pytest.param(
        "تنصلت الحكومة العراقية من تصريحات النائب سامر الدلبي.",
        ("الحكومة العراقية", "-", "سامر الدلبي"),
        id="disowned",
    ),
    pytest.param(
        "فرضت الولايات المتحدة العقوبات الجديدة ضد ثلاثة من القادة العسكريين لحركة النماء.",
        ("الولايات المتحدة", "-", "حركة النماء"),
        id="sanction-on-members",
    ),
    pytest.param(
        "رفع المحافظ سامر الدلبي الشكر للقيادة الرشيدة.",
        ("سامر الدلبي", "+", "القيادة الرشيدة"),
        id="thanked-by-description",
    ),
    pytest.param(
        "هاجم الرئيس سامر الدلبي في تصريحاته أمس منتقدي الاتفاق.",
        ("سامر الدلبي", "-", "منتقدي الاتفاق"),
        id="blamed-by-description",
    ),
    pytest.param(
        "رحبت القيادة الفلسطينية بالجهود الفرنسية بعد زيارة إلى فرنسا.",
        ("القيادة الفلسطينية", "+", "فرنسا"),
        id="efforts-by-adjective",
    ),
    pytest.param(
        "يعترض كثيرون من النواب على الاتفاق الذي يقولون إنه سيمنح إيران قوة.",
        ("كثيرون من النواب", "-", "الاتفاق"),
        id="behind-a-relative-clause",
    ),
    pytest.param(
        "خاضت حركة النماء اشتباكات عنيفة مع قوات حزب الوفاء في البلدة.",
        ("حزب الوفاء", "-", "حركة النماء"),
        id="clash-with",
    ),
    pytest.param(
        "استهدفت حركة النماء الشرطة في هجوم على المدينة.",
        ("حركة النماء", "-", "الشرطة"),
        id="assault-on-a-whole-force",
    ),
    pytest.param(
        "أعلن مسؤول عن تعاون بين واشنطن وأنقرة لتأمين الحدود.",
        ("واشنطن", "+", "أنقرة"),
        id="working-together",
    ),
    pytest.param(
        "قال منتقدو الرئيس سامر الدلبي إن الخطة كلفت كثيرا.",
        ("منتقدو الرئيس سامر الدلبي", "-", "سامر الدلبي"),
        id="known-by-whom-they-oppose",
    ),
    pytest.param(
        "رفضت مصر التدخل الإيراني في شؤون الدول العربية بعد زيارة إلى إيران.",
        ("إيران", "-", "الدول العربية"),
        id="act-against-described",
    ),
    pytest.param(
        "تبرأ كثير من مشايخ المحافظة من البيان الذي أصدرته حركة النماء.",
        ("كثير من مشايخ المحافظة", "-", "حركة النماء"),
        id="refused-by-many",
    ),
    pytest.param(
        "تجمع متظاهرون في المدينة للتنديد بالاتفاق النووي.",
        ("متظاهرون في المدينة", "-", "الاتفاق النووي"),
        id="gathered-to-condemn-a-deal",
    ),
    pytest.param(
        "وتشكر الوزارة الجزائر والهند على وقوفها إلى جانب السوريين.",
        ("الهند", "+", "السوريين"),
        id="thanked-for-whom-they-back",
    ),
    pytest.param(
        "رحب حزب الوفاء بالدعوة المصرية. وقالت القاهرة إنها جادة.",
        ("حزب الوفاء", "+", "القاهرة"),
        id="country-by-its-capital",
    ),
    pytest.param(
        "رحب حزب الوفاء بالدعوة المصرية في بيان من القاهرة.",
        ("حزب الوفاء", "+", "مصر"),
        id="capital-where-something-is",
    ),
    pytest.param(
        "أدانت قيادة حركة النماء القصف التركي على حزب الوفاء.",
        ("تركيا", "-", "حزب الوفاء"),
        id="country-by-its-adjective-alone",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), STANCES)
def test_stances(text: str, wanted: Standing) -> None:
    assert wanted in stances_in(text)


NONE = [
    pytest.param("أدانت النمسا الهجوم الذي استهدف السفارة اليابانية.", id="whom-what-is-blamed-struck"),
    pytest.param("التقى الرئيس الإيراني في قطر وفدا من تركيا.", id="a-meeting"),
    pytest.param("لم تتهم إيران السعودية.", id="denied"),
    pytest.param("تقع إيران شرق العراق.", id="together-only"),
    pytest.param("قصفت حركة النماء مدينة حلب.", id="assault-on-a-town"),
    pytest.param("اعتقلت الشرطة التركية النائب سامر الدلبي.", id="arrest-of-a-person"),
    pytest.param("رفضت مصر العدوان على قبرص.", id="victim-of-what-is-refused"),
    pytest.param("صدرت مواقف مماثلة لموقف تركيا.", id="no-word-of-attitude"),
    pytest.param("استنكر وزير العدل سامر الدلبي الحادث بعد وصوله إلى تركيا.", id="object-then-an-aside"),
    pytest.param("اجتمع سفراء إيران في بيروت.", id="known-by-office"),
    pytest.param("انسحبت القوات العائدة لإيران.", id="forces-of-a-country"),
    pytest.param("اتهم النائب سامر الدلبي الجميع بالتحريض.", id="everyone-accused"),
    pytest.param("النائب سامر الدلبي يتهمكم بالتقصير.", id="accused-by-a-pronoun"),
    pytest.param("رحبت موسكو بالحضور.", id="no-deal"),
    pytest.param("أعربت قطر عن أملها في موقف تركيا.", id="no-feeling-for-another"),
    pytest.param("قال النائب سامر الدلبي: «أشكر الجميع في الكويت».", id="thanks-in-a-place"),
    pytest.param("قال النائب سامر الدلبي إن مقرات حركة النماء مفتوحة.", id="no-judging-noun"),
    pytest.param("قال النائب سامر الدلبي إن تدخل وزارة الصحة مطلوب.", id="wanted-intervention"),
    pytest.param("وقعت جرائم حركة النماء في الشمال.", id="judging-noun-of-nobody"),
    pytest.param("اندلعت اشتباكات في لبنان وسوريا.", id="clash-in-places"),
    pytest.param("تبادلت تركيا وإيران الزيارات.", id="exchange-of-visits"),
    pytest.param("قال النائب سامر الدلبي إن تصريحات عدنان الشيبي ليست مسيئة.", id="verdict-denied"),
    pytest.param("سئل النائب سامر الدلبي إن انتهكت حركة النماء القانون.", id="verdict-on-a-condition"),
    pytest.param("كانت تصريحات عدنان الشيبي غير مسؤولة.", id="verdict-of-nobody"),
    pytest.param("دعا النائب سامر الدلبي إلى وقف الهجوم على إيران.", id="end-of-harm-called-for"),
    pytest.param("اندلعت معارك حلب وحماة.", id="battles-of-towns"),
    pytest.param("قال النائب سامر الدلبي إن هذا يخدم أعداء قطر.", id="enemies-are-nobody"),
    pytest.param("حركة النماء ليست حليفة لإيران.", id="attitude-denied"),
    pytest.param("قال النائب سامر الدلبي إن حركة النماء تقف على الحياد.", id="standing-not-behind"),
    pytest.param("حذر النائب سامر الدلبي من أن انسحاب حركة النماء يترك فراغا.", id="warned-of-not-against"),
    pytest.param("شهدت حلب هجمات ضد حركة النماء.", id="against-in-a-town"),
    pytest.param("تسعى إيران إلى مكافحة الفقر.", id="goal-against-an-evil"),
    pytest.param("تسعى إيران إلى زيارة تركيا.", id="goal-without-harm"),
    pytest.param("تسعى إيران إلى وقف محاربة تركيا.", id="goal-to-end-harm"),
    pytest.param("أثار تدخل مدرب الفريق لحركة النماء ضجة.", id="act-not-directed"),
    pytest.param("قال النائب سامر الدلبي إن تدخل القوات التركية مفيد، وغادر إلى تركيا.", id="whose-forces"),
    pytest.param("أبلغت حركة النماء الوفد أنها بدأت عمليات ضد الفقر.", id="fight-against-an-evil"),
    pytest.param("قالت مصادر محلية إن ميليشيات حركة النماء انسحبت.", id="label-of-nameless-sources"),
    pytest.param("ظهر النائب سامر الدلبي متهما بالفساد أمام محكمة لبنان.", id="accused-himself"),
    pytest.param("نفذت تركيا غارة لطيران حركة النماء.", id="whose-own-raid"),
    pytest.param("بحث المجتمعون الحرب في سوريا والعراق والمعركة ضد حركة النماء.", id="lands-of-a-war"),
    pytest.param("رست السفينة على مقربة من حركة النماء.", id="near-and-not-close"),
    pytest.param("تسعى تركيا إلى إنهاء زيارة إيران.", id="goal-against-no-harm"),
    pytest.param("قال النائب سامر الدلبي إن هذا الإرهابي هو شقيق عدنان الشيبي.", id="who-is-named-elsewhere"),
    pytest.param("وصل النائب سامر الدلبي واصفا زيارته لتركيا بأنها مفيدة.", id="described-visit"),
    pytest.param("نفى النائب أن قطر لم تنفذ أية عمليات ضد حركة النماء.", id="fight-denied"),
    pytest.param("وقع هجوم نسب إلى حركة النماء بعد عودة تركيا.", id="ascribed-by-nobody"),
    pytest.param("أعرب النائب سامر الدلبي عن عدم ثقته بتركيا.", id="feeling-lacked"),
    pytest.param("تقع القرية القريبة من تركيا في الشمال.", id="near-a-place"),
    pytest.param("أعربت قطر عن تقدير", id="feeling-at-the-end"),
    pytest.param("طردت تركيا دبلوماسيين.", id="expelled-people"),
    pytest.param("انتقدت إيران عزل عدنان الشيبي.", id="harm-to-one-is-what-is-blamed"),
    pytest.param("تتقاسم تركيا وسوريا مياه الفرات.", id="having-in-common"),
    pytest.param("عادت إلى تركيا بعد مباراة طويلة ضد فريق مجهول.", id="against-nobody-named"),
    pytest.param("انسحبت تركيا من الهدنة وتجددت العقوبات على إيران.", id="sanctions-of-nobody"),
    pytest.param("تدرس قطر علاقاتها مع تركيا.", id="ties-as-such"),
    pytest.param("هذه الزيارات لا تساعد على تعزيز العلاقات بين قطر وتركيا.", id="ties-denied"),
    pytest.param("تعمل قطر على تعزيز علاقاتها مع بعضها.", id="ties-with-nobody"),
    pytest.param("لا تسعى قطر إلى تعزيز علاقاتها مع تركيا.", id="effort-denied"),
    pytest.param("زاد المطر في قطر وتركيا، وبينهما بحر.", id="nothing-between-two"),
    pytest.param(
        "حركة النماء كانت ولا تزال تلعب منذ عقود ضد الجيش اللبناني.", id="against-after-a-far-word-of-play"
    ),
    pytest.param("نفذ مسلحون مجهولون هجوما على مواقع لحركة النماء.", id="force-that-nobody-knows"),
    pytest.param(
        "شنت مقاتلات حديثة غارات على مواقع لحركة النماء، وأعلنت تركيا ذلك.", id="weapons-of-nobody-told"
    ),
    pytest.param("سيطر الجيش اللبناني على المدينة بإسناد فصائل من حركة النماء.", id="who-helps-to-retake"),
    pytest.param(
        "استعاد الجيش اللبناني المدينة بأسلحة حصلت عليها كتيبة من حركة النماء.", id="what-another-verb-tells"
    ),
    pytest.param("وصلت حركة النماء الموالية للسلام إلى لبنان.", id="attitude-to-no-side"),
    pytest.param("قال النائب سامر الدلبي: «تحدثنا مع مدارسنا في تركيا».", id="schools-of-ours"),
    pytest.param("انسحبت حركة النماء والقوات التابعة لها.", id="owned-by-a-pronoun"),
    pytest.param("قصف الجيش اللبناني مواقع للمهربين.", id="smugglers-are-no-side"),
    pytest.param("فرضت واشنطن حظرا على السفر إلى إيران.", id="embargo-on-travel"),
    pytest.param("فرضت حركة النماء حصارا على حلب.", id="siege-of-a-town"),
    pytest.param("وزعت قطر مساعدات على النازحين في حلب.", id="aid-to-people"),
    pytest.param("اندلعت اشتباكات بين باعة الخضار وسائقي الشاحنات.", id="clash-of-no-sides"),
    pytest.param("استمرت التصريحات العدائية تجاه البحرين.", id="hostile-on-nobody-s-part"),
    pytest.param("تسعى قطر إلى إنقاذ الاقتصاد.", id="goal-to-save-no-side"),
    pytest.param("استمرت مواقف قطر تجاه تركيا.", id="positions-toward"),
    pytest.param(
        "نفذ الجيش اللبناني غارة على البلدة بمشاركة عناصر من حركة النماء.", id="who-takes-part-in-a-raid"
    ),
    pytest.param("تنصل الطلاب من الواجب.", id="disowned-a-thing"),
    pytest.param("فرضت الولايات المتحدة عقوبات على ثلاثة من التجار.", id="sanction-on-nobody-known"),
    pytest.param("رفع المحافظ سامر الدلبي الشكر للجميع.", id="thanked-everyone"),
    pytest.param("استهدفت حركة النماء شرطيا في هجوم على المدينة.", id="assault-on-one-of-a-force"),
    pytest.param("دارت مواجهات مع مسلحي حركة النماء وحزب الوفاء.", id="clash-with-both"),
    pytest.param("أعلن مسؤول عن العلاقات بين واشنطن وأنقرة.", id="relations-as-such"),
    pytest.param("تجمع متظاهرون في المدينة للتنديد بالغلاء.", id="gathered-to-condemn-a-thing"),
]


@pytest.mark.parametrize("text", NONE)
def test_no_stance(text: str) -> None:
    assert stances_in(text) == []


def test_one_stance_for_each_pair_sign_and_teller() -> None:
    text = "اتهمت إيران السعودية بالتصعيد. كما اتهمت إيران السعودية بعرقلة المفاوضات."
    assert [sign for _, sign, _ in stances_in(text)].count("-") == 1


def test_a_judgement_is_told_inside_the_words_of_its_speaker() -> None:
    text = "قال النائب سامر الدلبي إن جرائم حركة النماء مستمرة."
    (stance,) = analyse(text).stances
    assert stance.inside == "s1"
    assert stance.basis == "words"
    assert stance.evidence.text == "جرائم حركة النماء"


def test_whom_the_charge_names_is_not_accused() -> None:
    told = stances_in("اتهم النائب سامر الدلبي الجيران بتجويع قطر.")
    assert [whom for _, _, whom in told] == ["الجيران"]


def test_allies_of_one_side_of_a_clash_are_not_against_each_other() -> None:
    text = "اندلعت معارك بين حركة النماء وحركة الراية من جهة، والجيش اللبناني من جهة أخرى."
    assert ("حركة النماء", "حركة الراية") not in [(who, whom) for who, _, whom in stances_in(text)]


def test_a_deal_has_the_fuller_words_of_its_page_for_a_name() -> None:
    text = "أقر البرلمان قانون مكافحة الإرهاب. وقال النائب سامر الدلبي إن القانون كارثة."
    assert [whom for _, _, whom in stances_in(text)] == ["قانون مكافحة الإرهاب"]
    once = "وقع الاتفاق التاريخي أمس. وقال النائب سامر الدلبي إن الاتفاق كارثة."
    assert [whom for _, _, whom in stances_in(once)] == ["الاتفاق"]


def test_the_land_in_an_office_is_not_against_anybody() -> None:
    told = stances_in("أثارت تصريحات عدنان الشيبي نائب رئيس العراق ضد قطر ضجة.")
    assert [who for who, _, _ in told] == ["عدنان الشيبي"]
