"""What is refused by being negated, by another word than refusing, or in what somebody puts forward; what is
asked for and threatened in other words. Each beside its near neighbour.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on, types_in

NEGATED = [
    pytest.param("لم توافق النمسا على إقامة الجسر.", "توافق", [("REJECT", "happened")], id="did-not-agree"),
    pytest.param("لم توافق النمسا بعد على إقامة الجسر.", "توافق", [("AGREE", "denied")], id="not-yet"),
    pytest.param("لم توافق النمسا على الجسر بعد.", "توافق", [("AGREE", "denied")], id="not-yet-at-the-end"),
    pytest.param(
        "لم توافق النمسا على الجسر بعد نقاش طويل.", "توافق", [("REJECT", "happened")], id="after-a-debate"
    ),
    pytest.param(
        "ستنسحب الحركة ما لم توافق الحكومة على مطالبها.",
        "توافق",
        [("AGREE", "unrealized")],
        id="unless-they-agree",
    ),
    pytest.param("لم يقبل الحزب عرض الحكومة.", "يقبل", [("REJECT", "happened")], id="did-not-accept"),
    pytest.param("لم يقبل الحزب إلا عرض الحكومة.", "يقبل", [("AGREE", "happened")], id="accepted-but-one"),
    pytest.param("لم يصادق البرلمان على المعاهدة.", "يصادق", [("REJECT", "happened")], id="did-not-ratify"),
    pytest.param("لن توافق النمسا على الجسر.", "توافق", [("REJECT", "happened")], id="will-not-agree"),
    pytest.param(
        "أعلنت الحركة عدم موافقتها على المقترح.",
        "موافقتها",
        [("REJECT", "happened")],
        id="their-not-agreeing",
    ),
    pytest.param(
        "أعلنت الحركة موافقتها على المقترح.", "موافقتها", [("AGREE", "happened")], id="their-agreeing"
    ),
    pytest.param(
        "تتجه الحكومة إلى عدم التصديق على المعاهدة.",
        "التصديق",
        [("REJECT", "unrealized")],
        id="is-about-not-to-ratify",
    ),
    pytest.param("لم تسمح البلدية بفتح السوق.", "تسمح", [("CONCEDE", "denied")], id="did-not-allow"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), NEGATED)
def test_negated(text: str, trigger: str, expected: list[tuple[str, str]]) -> None:
    found = [e for e in analyse(text).events if e.trigger.text == trigger]
    assert [(e.type, e.status) for e in found] == expected


PROPOSED = [
    pytest.param("أعلنت الحركة رفضها المقترح.", "رفضها", ["happened"], id="their-refusal-of-it"),
    pytest.param("أعلنت الحركة الحوار المقترح.", "الحوار", ["unrealized"], id="unless-it-is-proposed"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), PROPOSED)
def test_proposed(text: str, trigger: str, expected: list[str]) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == expected


WORDS = [
    pytest.param("أبت الحركة أن تغادر المجر.", {"أبت": "REJECT"}, id="would-not"),
    pytest.param("يأبى الحزب دخول الحكومة.", {"يأبى": "REJECT"}, id="will-not"),
    pytest.param("أبى الوزير إلا أن يحضر بنفسه.", {}, id="would-have-it-so"),
    pytest.param("قال أبي إن النمسا بعيدة.", {}, id="my-father"),
    pytest.param("رد القاضي طلب الحركة.", {"رد": "REJECT", "طلب": "REQUEST"}, id="turns-down-a-request"),
    pytest.param("رد القاضي على طلب الحركة.", {"طلب": "REQUEST"}, id="answers-a-request"),
    pytest.param("كان رد الفعل على الاتهامات هادئا.", {"الاتهامات": "ACCUSE"}, id="a-reaction"),
    pytest.param("ردت المحكمة دعوى الحزب.", {"ردت": "REJECT"}, id="dismisses-a-suit"),
    pytest.param("صدت النمسا مبادرة المجر.", {"صدت": "REJECT"}, id="rebuffs-an-initiative"),
    pytest.param("صدت النمسا هجوم المجر.", {"صدت": "ASSAULT"}, id="repels-an-attack"),
    pytest.param("نكصت الحكومة عن تعهداتها.", {"نكصت": "REJECT", "تعهداتها": "AGREE"}, id="backs-out"),
    pytest.param("رمت الحركة مبادرة النمسا عرض الحائط.", {"رمت": "REJECT"}, id="throws-to-the-wind"),
    pytest.param("رمت الحركة الكرة في ملعب النمسا.", {}, id="the-ball-is-theirs"),
    pytest.param("تحللت النمسا من بعض بنود الاتفاق.", {"تحللت": "REJECT"}, id="frees-itself-of-a-deal"),
    pytest.param("أسقط المجلس بأغلبية عشرين صوتا مشروع القرار.", {"أسقط": "REJECT"}, id="votes-it-down"),
    pytest.param("أطلق أهالي القرية صرخة إلى النمسا.", {"صرخة": "REQUEST"}, id="a-cry-for-help"),
    pytest.param("سمع أهالي القرية صرخة في النمسا.", {}, id="a-cry"),
    pytest.param("عادت النمسا تحت إلحاح من المجر.", {"إلحاح": "REQUEST"}, id="urged"),
    pytest.param("تحدث الوزير النمساوي بإلحاح عن الجسر.", {}, id="urgently"),
    pytest.param("منحت الحكومة المسلحين مهلة ثلاثة أيام.", {"منحت": "THREATEN"}, id="a-deadline"),
    pytest.param("منحت الوزارة النمساوية الشركات مهلة لتصحيح أوضاعها.", {}, id="time-to-comply"),
    pytest.param("رفعت النمسا عصا العقوبات في وجه المجر.", {"رفعت": "THREATEN"}, id="the-stick-of-sanctions"),
    pytest.param("رفعت النمسا العقوبات عن المجر.", {"رفعت": "CONCEDE"}, id="lifts-sanctions"),
    pytest.param("متعت المحكمة سالم الحداد بالسراح المؤقت.", {"متعت": "CONCEDE"}, id="grants-bail"),
    pytest.param("قاطع الطلاب في النمسا المحاضرات.", {"قاطع": "PROTEST"}, id="stays-away-from-lectures"),
    pytest.param("قاطع الحزب في النمسا الانتخابات.", {"قاطع": "SANCTION"}, id="boycotts-the-vote"),
    pytest.param("امتنع المعلمون في النمسا عن التدريس.", {"امتنع": "PROTEST"}, id="will-not-teach"),
    pytest.param("امتنع الحزب في النمسا عن التصويت.", {"امتنع": "REJECT"}, id="abstains"),
    pytest.param(
        "توقف عمال الميناء في النمسا عن العمل احتجاجا على القرار.", {"توقف": "PROTEST"}, id="downs-tools"
    ),
    pytest.param("سلم سفير النمسا مذكرة احتجاج إلى المجر.", {"مذكرة": "PROTEST"}, id="a-note-of-protest"),
    pytest.param("سلم سفير النمسا مذكرة القبض إلى المجر.", {}, id="another-note"),
    pytest.param("لم توجه النمسا أي تهديد إلى المجر.", {"تهديد": "THREATEN"}, id="not-any-threat"),
    pytest.param("وجه الجيش قواته لمواجهة أي تهديد في النمسا.", {}, id="any-threat-there-may-be"),
    pytest.param("متعت الفرقة سالم الحداد بأغانيها في النمسا.", {}, id="delights"),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words(text: str, expected: dict[str, str]) -> None:
    assert types_in(text) == expected


WHOSE = [
    pytest.param(
        "رفضت النمسا طلبا تقدمت به المجر.", "رفضت", (["النمسا"], ["المجر"]), id="a-request-somebody-made"
    ),
    pytest.param("رفضت النمسا مشروعا طرحته المجر.", "رفضت", (["النمسا"], ["المجر"]), id="a-plan"),
    pytest.param("رفضت النمسا مشروعا خسرت فيه المجر.", "رفضت", (["النمسا"], []), id="unless-not-theirs"),
    pytest.param(
        "ناشدت عائلات البحارة المحتجزين قبالة الساحل السلطات التدخل.",
        "ناشدت",
        (["عائلات البحارة المحتجزين"], ["السلطات"]),
        id="past-how-their-own-are",
    ),
    pytest.param(
        "ناشدت عائلات البحارة السلطات قبالة الساحل التدخل.",
        "ناشدت",
        (["عائلات البحارة"], ["السلطات"]),
        id="right-behind-them",
    ),
    pytest.param("وجه الوزير نداء إلى أطراف النزاع.", "نداء", (["الوزير"], ["أطراف النزاع"]), id="to-them"),
    pytest.param("وجه الوزير دعوة إلى وحدة الصف.", "دعوة", (["الوزير"], []), id="to-no-one"),
    pytest.param(
        "هددت الحركة بإغلاق الميناء ما لم تدفع البلدية الرواتب.",
        "هددت",
        (["الحركة"], ["البلدية"]),
        id="no-thing-is-threatened",
    ),
    pytest.param(
        "هددت الحركة بخطف الوزير ما لم تدفع البلدية الرواتب.",
        "هددت",
        (["الحركة"], ["الوزير"]),
        id="but-a-man-is",
    ),
    pytest.param(
        "حمل الحزب الشركة التي أغلقت المصنع المسؤولية عن الأزمة.",
        "حمل",
        (["الحزب"], ["الشركة"]),
        id="blamed-past-a-clause",
    ),
    pytest.param(
        "حمل الحزب القوات التي تحاصر المصنع المسؤولية عن الأزمة.",
        "تحاصر",
        ([], ["المصنع"]),
        id="blame-is-not-besieged",
    ),
    pytest.param("انتقد الحزب قرارا وافق عليه البرلمان.", "وافق", (["البرلمان"], []), id="agreed-to-it"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), WHOSE)
def test_whose(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger) == [expected]


STATUSES = [
    pytest.param("ليس صحيحا أن النمسا قصفت القرية.", "قصفت", ["denied"], id="it-is-not-true-that"),
    pytest.param("صحيح أن النمسا قصفت القرية.", "قصفت", ["happened"], id="it-is-true-that"),
    pytest.param("لا صحة للأنباء عن قصف النمسا القرية.", "قصف", ["denied"], id="no-truth-in-news-of-it"),
    pytest.param("وردت الأنباء عن قصف النمسا القرية.", "قصف", ["happened"], id="news-of-it"),
    pytest.param(
        "رفض الحزب تسليم السلاح قبل انسحاب القوات من القرية.",
        "انسحاب",
        ["unrealized"],
        id="before-it-what-is-refused",
    ),
    pytest.param(
        "سلم الحزب سلاحه قبل انسحاب القوات من القرية.", "انسحاب", ["happened"], id="before-it-what-was-done"
    ),
    pytest.param(
        "جدد الحزب رفضه القاطع تسليم السلاح.", "تسليم", ["unrealized"], id="refused-past-an-adjective"
    ),
    pytest.param("جدد الحزب رفضه القاطع قصف القرية.", "قصف", ["happened"], id="what-was-done-is-refused-too"),
    pytest.param("سيطلب الوزير الدعم خلال قمة الخميس.", "قمة", ["unrealized"], id="at-what-is-to-come"),
    pytest.param("نال الوزير الدعم خلال قمة الخميس.", "قمة", ["happened"], id="at-what-was"),
    pytest.param(
        "سينفذ الوزير ما اتفق عليه في قمة الخميس.", "قمة", ["happened"], id="at-which-it-was-agreed"
    ),
    pytest.param("قالت النقابة إنها لن ترضخ للضغوط.", "ترضخ", ["denied"], id="will-not-give-in"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), STATUSES)
def test_statuses(text: str, trigger: str, expected: list[str]) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == expected


WILLING = [
    pytest.param(
        "تنوي النمسا أن ترسل قوات إلى المجر.", "ترسل قوات", (["النمسا"], ["المجر"]), id="who-means-to"
    ),
    pytest.param(
        "الحكومة تريد أن ترسل قوات إلى المجر.", "ترسل قوات", (["الحكومة"], ["المجر"]), id="who-wants-to"
    ),
    pytest.param("ينوي الحزب أن يشن هجوما على القرية.", "هجوما", (["الحزب"], ["القرية"]), id="by-an-object"),
    pytest.param("يجب أن ترفع العقوبات عن المجر.", "ترفع العقوبات", ([], ["المجر"]), id="unless-it-is-done"),
    pytest.param(
        "طلبت الحركة أن ترفع العقوبات عن المجر.", "ترفع العقوبات", ([], ["المجر"]), id="unless-it-is-asked"
    ),
    pytest.param(
        "أكد الوزير دعم بلاده الكامل للمجر.", "دعم", (["بلاده"], ["المجر"]), id="full-is-the-backing"
    ),
    pytest.param(
        "أكد الوزير دعم بلاده الشقيقة للمجر.",
        "دعم",
        (["بلاده الشقيقة"], ["المجر"]),
        id="sisterly-is-the-land",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), WILLING)
def test_willing(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger) == [expected]
