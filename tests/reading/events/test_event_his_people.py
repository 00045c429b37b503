"""Whose own people act, which body a pronoun of hers means, what others judge besides, and who does what by
another deed is told: constructions that papers of other years have.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

PEOPLE = [
    pytest.param(
        "زار الوزير أحد أبناء القبيلة، الذي يتهم أهله الجنود بقتله.", "يتهم", (["أهله"], ["الجنود"]), id="kin"
    ),
    pytest.param(
        "دفن سالم الهدار، الذي تتهم أسرته الشرطة بتعذيبه.",
        "تتهم",
        (["أسرته"], ["الشرطة"]),
        id="family",
    ),
    pytest.param(
        "أفرج عن سالم الهدار الذي يحمل أنصاره الحكومة مسؤولية اعتقاله.",
        "يحمل",
        (["أنصاره"], ["الحكومة"]),
        id="who-blames",
    ),
    pytest.param(
        "اعتقلت الشرطة الناشط الذي هاجم أنصاره المقر.", "هاجم", (["أنصاره"], ["المقر"]), id="who-attacks"
    ),
    pytest.param(
        "قال الرئيس الذي أقال وزيره إنه يريد الإصلاح.",
        "أقال",
        (["الرئيس"], ["وزيره"]),
        id="near neighbour: the one phrase is whom he does it to",
    ),
    pytest.param(
        "زار الوزير الشيخ الذي دعا أتباعه إلى التظاهر.",
        "دعا",
        (["الشيخ"], ["أتباعه"]),
        id="near neighbour: whom he calls on",
    ),
    pytest.param(
        "قال النائب وليد الهدار، عضو كتلة الوسط، الذي اتهم الحكومة بالفشل، إن البلاد تغرق.",
        "اتهم",
        (["وليد الهدار"], ["الحكومة"]),
        id="whose office is set off",
    ),
    pytest.param(
        "التقى النائب وليد الهدار حزب الوسط الذي اتهم الحكومة بالفشل.",
        "اتهم",
        (["حزب الوسط"], ["الحكومة"]),
        id="near neighbour: no office is set off",
    ),
    pytest.param(
        "طالب العمال بإقالة المدير سالم الهدار الذي اتهموه بالفساد.",
        "اتهموه",
        (["العمال"], ["سالم الهدار"]),
        id="whom the relative takes up",
    ),
    pytest.param(
        "هاجم المسلحون الحاكم في مكتبه.", "هاجم", (["المسلحون"], ["الحاكم"]), id="one man describes no men"
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), PEOPLE)
def test_his_people(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]


PRONOUNS = [
    pytest.param(
        "دعت الناشطة ليلى الهدار إلى إضراب، وقالت إن المجلس العسكري يماطل. وخذلها حزب الوسط.",
        "خذلها",
        (["حزب الوسط"], ["ليلى الهدار"]),
        id="no council is she",
    ),
    pytest.param(
        "تقدمت قوات المجلس العسكري أمس. وهاجمها حزب الوسط.",
        "هاجمها",
        (["حزب الوسط"], ["قوات المجلس العسكري"]),
        id="near neighbour: his forces are",
    ),
    pytest.param(
        "التقى الوزير عدنان الشيبي الوفد. ورحبت فرنسا بالقرار، في حين انتقدته روسيا.",
        "انتقدته",
        (["روسيا"], []),
        id="the thing judged before",
    ),
    pytest.param(
        "أيد سالم الهدار الاتفاق لكن رامي الشيبي عارضه.",
        "أيد",
        (["سالم الهدار"], ["الاتفاق"]),
        id="but",
    ),
    pytest.param(
        "استقال سالم الهدار، لكن رامي الشيبي هاجمه.",
        "هاجمه",
        (["رامي الشيبي"], ["سالم الهدار"]),
        id="near neighbour: a man told before",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), PRONOUNS)
def test_pronouns(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]


BESIDE = [
    pytest.param(
        "أدانت الحكومة الهجوم، وحملت المتمردين مسؤوليته.",
        "حملت",
        (["الحكومة"], ["المتمردين"]),
        id="who goes on to blame",
    ),
    pytest.param(
        "وقع الهجوم أمس، وحملت الحكومة المتمردين مسؤوليته.",
        "حملت",
        (["الحكومة"], ["المتمردين"]),
        id="near neighbour: who blames stands behind",
    ),
    pytest.param(
        "حملت الحكومة حركة الفجر المسؤولية.",
        "حملت",
        (["الحكومة"], ["حركة الفجر"]),
        id="blame is no part of a name",
    ),
    pytest.param(
        "سيطرت قوات الجيش على التلة بعد معارك خاضتها ضد مسلحي الحركة.",
        "معارك",
        (["قوات الجيش"], ["مسلحي الحركة"]),
        id="who fought them",
    ),
    pytest.param(
        "سيطر الجيش على التلة بعد معارك بين الحركة والحزب.",
        "معارك",
        (["الحركة", "الحزب"], []),
        id="near neighbour: others fought",
    ),
    pytest.param(
        "نفذت القوات الأمنية عملية اعتقل خلالها زعيم الحركة.",
        "اعتقل",
        (["القوات الأمنية"], ["زعيم الحركة"]),
        id="a force's operation",
    ),
    pytest.param(
        "عقد الحزب مؤتمرا اعتقل خلاله قادة الحركة.",
        "اعتقل",
        ([], ["قادة الحركة"]),
        id="near neighbour: a party's congress",
    ),
    pytest.param(
        "نفذ الجيش عملية قتل فيها قادة الحركة.",
        "قتل",
        ([], ["قادة الحركة"]),
        id="near neighbour: those who die in it may be either's",
    ),
    pytest.param(
        "دخلت الحكومة أزمة إثر استقالة أربعة من وزرائها احتجاجا على تأجيل الانتخابات.",
        "احتجاجا",
        (["أربعة من وزرائها"], []),
        id="who resigns in protest",
    ),
    pytest.param(
        "خرج السكان إثر مقتل شاب احتجاجا على القصف.",
        "احتجاجا",
        (["السكان"], []),
        id="near neighbour: the dead protest against nothing",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), BESIDE)
def test_beside(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]
