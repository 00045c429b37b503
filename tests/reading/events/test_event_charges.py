"""Charges, blame, threats and protests: who lays them and to whom they are put, each way of telling it
beside a near neighbour that tells something else.

Every sentence and every person is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

CHARGES = [
    pytest.param("أدانت النمسا مقتل الصحفي سالم الهدار.", "أدانت", (["النمسا"], []), id="mourned-not-blamed"),
    pytest.param("نددت النمسا باعتقال سالم الهدار.", "نددت", (["النمسا"], []), id="arrested-not-blamed"),
    pytest.param(
        "أدانت النمسا هجوم سالم الهدار على السويد.",
        "أدانت",
        (["النمسا"], ["سالم الهدار"]),
        id="attacker-blamed",
    ),
    pytest.param(
        "نفت حركة الأفق مسؤوليتها عن الهجوم على الجيش النمساوي.",
        "الهجوم",
        ([], ["الجيش النمساوي"]),
        id="disowns-an-attack",
    ),
    pytest.param(
        "أعلنت حركة الأفق مسؤوليتها عن الهجوم على الجيش النمساوي.",
        "الهجوم",
        (["حركة الأفق"], ["الجيش النمساوي"]),
        id="owns-an-attack",
    ),
    pytest.param(
        "أغلق الأهالي الطريق احتجاجا على اعتقال سالم الهدار.",
        "اعتقال",
        ([], ["سالم الهدار"]),
        id="protested-arrest",
    ),
    pytest.param(
        "أقدمت الشرطة النمساوية على اعتقال سالم الهدار.",
        "اعتقال",
        (["الشرطة النمساوية"], ["سالم الهدار"]),
        id="own-arrest",
    ),
    pytest.param("سحبت السويد سفيرها ردا على قصف القرية.", "قصف", ([], ["القرية"]), id="answered-bombing"),
    pytest.param("رفضت النمسا ترحيل السويديين.", "ترحيل", ([], ["السويديين"]), id="refuses-a-deportation"),
    pytest.param("رفضت السويد قرارا يدين النمسا.", "يدين", ([], ["النمسا"]), id="a-text-condemns"),
    pytest.param("قالت السويد إن الحزب يدين النمسا.", "يدين", (["الحزب"], ["النمسا"]), id="a-party-condemns"),
    pytest.param(
        "لقي ستة من الجنود مصرعهم في كمين.", "مصرعهم", ([], ["ستة من الجنود"]), id="who-meets-death"
    ),
    pytest.param("لقي سالم الهدار حتفه في هجوم.", "حتفه", ([], ["سالم الهدار"]), id="who-meets-his-end"),
    pytest.param("نجا ستة من الجنود بعد مصرعهم في الإشاعة.", "مصرعهم", ([], []), id="no-meeting"),
    pytest.param(
        "اعتقلت الشرطة النمساوية سالم الهدار بتهمة دعم الحركة.",
        "دعم",
        (["سالم الهدار"], ["الحركة"]),
        id="charged-with",
    ),
    pytest.param(
        "فرضت النمسا عقوبات على اليابان بسبب دعم الحركة.", "دعم", (["اليابان"], ["الحركة"]), id="pays-for"
    ),
    pytest.param(
        "اعتقلت الشرطة النمساوية سالم الهدار خلال دعم الحركة.",
        "دعم",
        ([], ["الحركة"]),
        id="while-it-was-done",
    ),
    pytest.param(
        "أدانت النمسا الهجوم الذي استهدف السفارة اليابانية.",
        "أدانت",
        (["النمسا"], []),
        id="a-clause-about-the-thing",
    ),
    pytest.param(
        "أدانت النمسا الهجوم الذي شنته حركة الغد.",
        "أدانت",
        (["النمسا"], ["حركة الغد"]),
        id="a-clause-that-takes-it-up",
    ),
    pytest.param(
        "وجهت المحكمة أمس إلى سامي الحداد الاتهام بالقتل.",
        "الاتهام",
        (["المحكمة"], ["سامي الحداد"]),
        id="put-to-whom-before-the-charge",
    ),
    pytest.param(
        "وجهت المحكمة أمس في بيروت الاتهام بالقتل.",
        "الاتهام",
        (["المحكمة"], []),
        id="a-place-before-the-charge",
    ),
    pytest.param(
        "اعتقلت المخابرات الوزير سامي الحداد ووجهت له تهمة التجسس.",
        "تهمة",
        (["المخابرات"], ["سامي الحداد"]),
        id="a-pronoun-of-another-gender-than-the-hidden-subject",
    ),
    pytest.param(
        "وجه الرئيس للوزير رسالة عن غارات على القرية.",
        "غارات",
        (["الرئيس"], ["القرية"]),
        id="what-is-given-is-no-attack",
    ),
    pytest.param(
        "وتحدث سامي الحداد، الذي واجه انتقادات حادة، عن خطته.",
        "انتقادات",
        ([], ["سامي الحداد"]),
        id="a-verb-with-a-waw-of-its-own",
    ),
    pytest.param(
        "قال سامي الحداد، الذي يحاكم في طهران، إنه بريء.",
        "يحاكم",
        ([], ["سامي الحداد"]),
        id="a-trial-without-an-object",
    ),
    pytest.param(
        "قال القاضي سامي الحداد، الذي يحاكم ضباطا في طهران، إنه مستقل.",
        "يحاكم",
        (["سامي الحداد"], ["ضباطا"]),
        id="a-trial-with-an-object",
    ),
    pytest.param(
        "وروى أن التجار السبعة اتهموا من قبل قاضي البلدة بالغش.",
        "اتهموا",
        (["قاضي البلدة"], ["التجار السبعة"]),
        id="charged-by-somebody",
    ),
    pytest.param(
        "احتجز الجيش سامي الحداد بتهمة الدخول إلى اليونان.",
        "تهمة",
        (["الجيش"], ["سامي الحداد"]),
        id="where-the-crime-led-is-not-charged",
    ),
    pytest.param(
        "أدان المجلس استمرار الهجمات من قبل المتمردين.",
        "أدان",
        (["المجلس"], ["المتمردين"]),
        id="by-whom-the-blamed-deed-is-done",
    ),
    pytest.param(
        "أدين الوزير سامي الحداد من قبل المحكمة.",
        "أدين",
        (["المحكمة"], ["سامي الحداد"]),
        id="by-whom-one-is-convicted",
    ),
    pytest.param(
        "نددت الوزارة بقيام بعض التجار برفع الأسعار.",
        "نددت",
        (["الوزارة"], ["بعض التجار"]),
        id="who-does-what-is-blamed",
    ),
    pytest.param(
        "نددت الوزارة بقيام الحرب.",
        "نددت",
        (["الوزارة"], []),
        id="what-breaks-out-is-nobody",
    ),
    pytest.param(
        "يتحدث سامي الحداد عن السعودية، وقد سمعنا اتهامه لها بالتقصير.",
        "اتهامه",
        (["سامي الحداد"], ["السعودية"]),
        id="the-pronoun-behind-a-masdar",
    ),
    pytest.param(
        "يتحدث سامي الحداد عن السعودية، وقد سمعنا اتهامه لتركيا بالتقصير.",
        "اتهامه",
        (["سامي الحداد"], ["تركيا"]),
        id="the-name-behind-a-masdar",
    ),
    pytest.param(
        "المعارضة التركية تتهم سامي الحداد بالتلاعب",
        "تتهم",
        (["المعارضة التركية"], ["سامي الحداد"]),
        id="the-opposition-is-no-title",
    ),
    pytest.param(
        "المعارض التركي سامي الحداد يتهم الحكومة بالتلاعب",
        "يتهم",
        (["سامي الحداد"], ["الحكومة"]),
        id="an-opponent-is-one",
    ),
    pytest.param(
        "استنكرت البحرين وبشدة تصريحات الوزير سامي الحداد.",
        "استنكرت",
        (["البحرين"], ["سامي الحداد"]),
        id="how-one-blames",
    ),
    pytest.param(
        "ينتقد معارضو الرئيس منذ يومين الحكومة.",
        "ينتقد",
        (["معارضو الرئيس"], ["الحكومة"]),
        id="since-when-one-blames",
    ),
    pytest.param(
        "ينتقد معارضو الرئيس منذ الحرب الحكومة.",
        "ينتقد",
        (["معارضو الرئيس"], ["الحكومة"]),
        id="since-a-war",
    ),
    pytest.param(
        "جاء ذلك بعد تفجير في البلدة نسب إلى تنظيم الفجر.",
        "نسب",
        ([], ["تنظيم الفجر"]),
        id="what-is-put-down-to-somebody",
    ),
    pytest.param(
        "جاء ذلك بعد تفجير القرية الذي نسبته أنقرة إلى تنظيم الفجر.",
        "نسبته",
        (["أنقرة"], ["تنظيم الفجر"]),
        id="who-puts-it-down-to-somebody",
    ),
    pytest.param(
        "غير أن فيينا ترفض اتهامات بأنها آوت الهاربين.",
        "اتهامات",
        ([], ["فيينا"]),
        id="who-rejects-charges-is-charged",
    ),
    pytest.param(
        "نفت الحكومة الروسية اتهامات بأنها زودت المتمردين بالسلاح.",
        "اتهامات",
        ([], ["الحكومة الروسية"]),
        id="who-denies-charges-is-charged",
    ),
    pytest.param(
        "رفضت الحكومة اتهامات المعارضة للوزير سامي الحداد.",
        "اتهامات",
        (["المعارضة"], ["سامي الحداد"]),
        id="who-rejects-charges-against-another",
    ),
    pytest.param(
        "جر عليه القرار عددا من الانتقادات من جميع النقابات.",
        "الانتقادات",
        (["جميع النقابات"], []),
        id="from-whom-known-blame-comes",
    ),
    pytest.param(
        "أصبحت التهديدات المتبادلة بين اليونان وإسرائيل أكثر.",
        "التهديدات",
        (["اليونان", "إسرائيل"], []),
        id="what-two-exchange",
    ),
    pytest.param(
        "أصبحت الانتقادات الكثيرة بين اليونان وإسرائيل أكثر.",
        "الانتقادات",
        ([], []),
        id="what-lies-between-two-is-not-exchanged",
    ),
    pytest.param(
        "وأفرج عن الوزير سامي الحداد بعد إثبات عدم اتهامه في أي مخالفات مالية.",
        "اتهامه",
        ([], ["سامي الحداد"]),
        id="of-what-one-is-charged",
    ),
    pytest.param(
        "تحدث الوزير سامي الحداد عن اتهامه الحكومة بالفساد.",
        "اتهامه",
        (["سامي الحداد"], ["الحكومة"]),
        id="whom-one-charges",
    ),
    pytest.param(
        "ينتظر الوزير سامي الحداد نهاية محاكمته الأولى بعدة تهم.",
        "محاكمته",
        ([], ["سامي الحداد"]),
        id="several-is-no-pronoun",
    ),
    pytest.param(
        "أعلنت الهيئة تشكيل لجنة لمقاضاة الوزير سامي الحداد لارتكابه جرائم.",
        "مقاضاة",
        (["لجنة"], ["سامي الحداد"]),
        id="why-one-is-sued",
    ),
    pytest.param(
        "كالت حركة الفجر الاتهامات للوزير سامي الحداد.",
        "الاتهامات",
        (["حركة الفجر"], ["سامي الحداد"]),
        id="who-deals-out-charges",
    ),
    pytest.param(
        "اليونان تشكو مصر إلى مجلس الأمن.",
        "تشكو",
        (["اليونان"], ["مصر"]),
        id="whom-one-complains-of",
    ),
    pytest.param(
        "اليونان تشكو نقص المياه إلى مجلس الأمن.",
        "تشكو",
        (["اليونان"], []),
        id="of-what-one-complains",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), CHARGES)
def test_charges(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[-1] == expected


DANGERS = [
    pytest.param("صواريخ الجماعة تهدد أمن البلاد.", [], id="what-is-in-danger"),
    pytest.param("الجماعة تهدد البلاد بالحرب.", ["تهدد"], id="who-is-threatened"),
    pytest.param("تعمل أنقرة على مواجهة تهديد الجماعة.", [], id="a-danger-that-one-faces"),
    pytest.param("استنكرت أنقرة تهديد الجماعة للسكان.", ["تهديد"], id="a-threat-that-one-blames"),
    pytest.param("تعاني الحكومة من تهديدات أمنية.", [], id="dangers-by-their-adjective"),
    pytest.param("أطلقت الجماعة تهديدات جديدة للحكومة.", ["تهديدات"], id="threats-by-their-adjective"),
    pytest.param("الخلاف بين الحكومة والمعارضة ينذر بحرب أهلية.", [], id="what-a-quarrel-forebodes"),
    pytest.param("الجيش ينذر المتمردين بقصف مواقعهم.", ["ينذر"], id="whom-an-army-warns"),
]


@pytest.mark.parametrize(("text", "expected"), DANGERS)
def test_threats_and_dangers(text: str, expected: list[str]) -> None:
    assert [e.trigger.text for e in analyse(text).events if e.type == "THREATEN"] == expected
