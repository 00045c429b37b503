"""Under which words an event records its parties and how far a list of them goes, each beside a neighbour of
the same shape that is another thing.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on

WORDING = [
    pytest.param(
        "قصف الجيش الأسر النازحة قرب الوادي.",
        "قصف",
        (["الجيش"], ["الأسر النازحة"]),
        id="who-flee-are-no-object",
    ),
    pytest.param("زار النواب الطائفة أمس.", "زار", (["النواب"], ["الطائفة"]), id="men-and-a-sect"),
    pytest.param(
        "اعتقلت الشرطة الجنود الأفغان أمس.",
        "اعتقلت",
        (["الشرطة"], ["الجنود الأفغان"]),
        id="a-people-says-which",
    ),
    pytest.param(
        "هدم الجيش المباني المهجورة أمس.",
        "هدم",
        (["الجيش"], ["المباني المهجورة"]),
        id="buildings-are-no-adjective",
    ),
    pytest.param(
        "وضعت الحكومة خطة لمساعدة السكان سواء في عدن أو المكلا.",
        "مساعدة",
        (["الحكومة"], ["السكان"]),
        id="whether-here-or-there",
    ),
    pytest.param(
        "قتل الجيش 15 من مسلحي حزب الغد وقوات سالم العمري في الوادي.",
        "قتل",
        (["الجيش"], ["15 من مسلحي حزب الغد وقوات سالم العمري"]),
        id="counted-together",
    ),
    pytest.param(
        "قتل الجيش 15 من مسلحي حزب الغد في الوادي.",
        "قتل",
        (["الجيش"], ["حزب الغد"]),
        id="counted-of-one-body",
    ),
    pytest.param(
        "قتل الجيش 15 من مسلحي حزب الغد و10 مدنيين في الوادي.",
        "قتل",
        (["الجيش"], ["حزب الغد", "10 مدنيين"]),
        id="counted-apart",
    ),
    pytest.param(
        "سيطرت القوات الموالية للرئيس السابق سالم العمري على المدينة.",
        "سيطرت",
        (["القوات الموالية للرئيس السابق سالم العمري"], ["المدينة"]),
        id="loyal-to-whom",
    ),
    pytest.param(
        "قصفت قوات الرئيس المخلوع سالم العمري المدينة أمس.",
        "قصفت",
        (["قوات الرئيس المخلوع سالم العمري"], ["المدينة"]),
        id="whose-forces",
    ),
    pytest.param(
        "قصفت القوات معسكر سالم العمري أمس.",
        "قصفت",
        (["القوات"], ["سالم العمري"]),
        id="whose-camp",
    ),
    pytest.param(
        "زار قائد قوات الغد سالم العمري بيروت أمس.",
        "زار",
        (["سالم العمري"], ["بيروت"]),
        id="commander-of-forces",
    ),
    pytest.param(
        "رفضت أحزاب المعارضة لليوم الثاني الاتفاق.",
        "رفضت",
        (["أحزاب المعارضة"], ["الاتفاق"]),
        id="opposition-is-a-noun",
    ),
    pytest.param(
        "حاكمت المحكمة المسؤولين عن الهجوم على السفارة.",
        "حاكمت",
        (["المحكمة"], ["المسؤولين عن الهجوم"]),
        id="responsible-for-what",
    ),
    pytest.param(
        "أشاد الوزير بالعاملين بالوزارة.",
        "أشاد",
        (["الوزير"], ["العاملين بالوزارة"]),
        id="working-where",
    ),
    pytest.param(
        "أشاد الوزير بالعاملين للمرة الثانية.",
        "أشاد",
        (["الوزير"], ["العاملين"]),
        id="not-working-for",
    ),
    pytest.param(
        "عين الوزير أعضاء لجنة صياغة الدستور. وباشرت اللجنة أعمالها وزارت بيروت.",
        "زارت",
        (["لجنة صياغة الدستور"], ["بيروت"]),
        id="the-committee-named-in-full-before",
    ),
    pytest.param(
        "عين الوزير أعضاء لجان صياغة القوانين. وباشرت اللجنة أعمالها وزارت بيروت.",
        "زارت",
        (["اللجنة"], ["بيروت"]),
        id="one-of-several-committees",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), WORDING)
def test_wording(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected


LISTS = [
    pytest.param(
        "اتفقت اليابان والهند وكذلك كندا على الخطة.",
        "اتفقت",
        (["اليابان", "الهند", "كندا"], []),
        id="and-also",
    ),
    pytest.param(
        "قصفت الطائرات حزب الغد علاوة على مسلحي حركة النماء.",
        "قصفت",
        (["الطائرات"], ["حزب الغد", "حركة النماء"]),
        id="on-top-of-them",
    ),
    pytest.param(
        "قصفت الطائرات حزب الغد علاوة على قتل السكان.",
        "قصفت",
        (["الطائرات"], ["حزب الغد"]),
        id="on-top-of-a-deed",
    ),
    pytest.param(
        "قصفت القوات قريتي الصفرا ومريبع أمس.",
        "قصفت",
        (["القوات"], ["الصفرا", "مريبع"]),
        id="two-villages",
    ),
    pytest.param(
        "استقبل الأمير سامي بوحديد، وزير الخارجية التونسي، والوفد المرافق له.",
        "استقبل",
        (["سامي بوحديد", "الوفد المرافق له"], []),
        id="behind-a-title",
    ),
    pytest.param(
        "انتقدت الحكومة سامي بوحديد، رئيس الحزب، والتقى نوابا.",
        "انتقدت",
        (["الحكومة"], ["سامي بوحديد"]),
        id="clause-behind-a-title",
    ),
    pytest.param(
        "قتل جندي على الأقل وشرطيان أمس.",
        "قتل",
        ([], ["جندي", "شرطيان"]),
        id="at-least-so-many",
    ),
    pytest.param(
        "قتلت الحركة عضوا بالبرلمان وحارسا ومسؤولا في الوزارة.",
        "قتلت",
        (["الحركة"], ["عضوا", "حارسا", "مسؤولا في الوزارة"]),
        id="behind-whose-he-is",
    ),
    pytest.param(
        "قتلت الحركة عضوا بالبرلمان وأحرقت سيارة.",
        "قتلت",
        (["الحركة"], ["عضوا"]),
        id="clause-behind-whose-he-is",
    ),
    pytest.param(
        "عبر الأهالي عن شكرهم للقيادة الرشيدة، ولأمير المنطقة ولوكيل الإمارة، مؤكدين الولاء.",
        "شكرهم",
        (["الأهالي"], ["القيادة الرشيدة", "أمير المنطقة", "وكيل الإمارة"]),
        id="the-preposition-again",
    ),
    pytest.param(
        "عبر الأهالي عن شكرهم للقيادة الرشيدة، ولأمير المنطقة منزلة عندهم.",
        "شكرهم",
        (["الأهالي"], ["القيادة الرشيدة"]),
        id="a-clause-with-the-preposition",
    ),
    pytest.param(
        "تظاهر نواب ومؤيدون لليمين ومجموعات مسيحية.",
        "تظاهر",
        (["نواب", "مؤيدون", "مجموعات مسيحية"], []),
        id="participles-for-people",
    ),
    pytest.param(
        "تظاهر النواب في الساحة مؤكدين حقهم في الكلام.",
        "تظاهر",
        (["النواب"], []),
        id="participle-of-circumstance",
    ),
    pytest.param(
        "بدأت الحكومة حوارا مع المعارضة والنقابة أمس.",
        "حوارا",
        (["الحكومة"], ["المعارضة", "النقابة"]),
        id="the-opposition-among-others",
    ),
    pytest.param(
        "أجلت الفرق جميع القتلى والجرحى أمس.",
        "أجلت",
        (["الفرق"], ["جميع القتلى والجرحى"]),
        id="kinds-of-people",
    ),
    pytest.param(
        "أجلت الفرق الجرحى والشرطة أمس.",
        "أجلت",
        (["الفرق"], ["الجرحى", "الشرطة"]),
        id="people-and-a-body",
    ),
    pytest.param(
        "اتهمت النيابة رجلين، هما سامي بوحديد ونادر عون، بالكذب.",
        "اتهمت",
        (["النيابة"], ["سامي بوحديد", "نادر عون"]),
        id="who-the-two-are",
    ),
    pytest.param(
        "اتهمت النيابة رجلين، هما ينكران، بالكذب.",
        "اتهمت",
        (["النيابة"], ["رجلين"]),
        id="what-the-two-do",
    ),
    pytest.param(
        "دعا الوزير الأطراف الضامنة (الاتحاد الأفريقي وجامعة الدول العربية) إلى الصبر.",
        "دعا",
        (["الوزير"], ["الاتحاد الأفريقي", "جامعة الدول العربية"]),
        id="who-they-are-in-brackets",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), LISTS)
def test_lists(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected


TWO = [
    pytest.param(
        "قصف الجيش حلب وإدلب أمس. وأضاف أن القوات سيطرت على المدينتين.",
        "سيطرت",
        (["القوات"], ["حلب", "إدلب"]),
        id="two-towns",
    ),
    pytest.param(
        "قصف الجيش حلب وإدلب أمس. وأضاف أن القوات سيطرت على التلتين.",
        "سيطرت",
        (["القوات"], ["التلتين"]),
        id="two-hills",
    ),
    pytest.param(
        "انتقد سامي بوحديد، ورئيس حزب الغد نادر عون الحكومة. واتهمت الوزارة الرجلين بالكذب.",
        "اتهمت",
        (["الوزارة"], ["سامي بوحديد", "نادر عون"]),
        id="two-men",
    ),
    pytest.param(
        "انتقد سامي بوحديد ونادر عون الحكومة. واتهمت الوزارة المعارضين بالكذب.",
        "اتهمت",
        (["الوزارة"], ["المعارضين"]),
        id="two-or-many",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), TWO)
def test_two_named_before(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected
