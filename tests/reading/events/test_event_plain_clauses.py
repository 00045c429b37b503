"""Plain clauses that a grid of everyday political verbs showed to be read wrong: who chairs a meeting, who
leaves, whose deed it is that one judges, and where one party ends and the next begins.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on

CLAUSES = [
    pytest.param("خطف المسلحون الصحفي أمس.", "خطف", (["المسلحون"], ["الصحفي"]), id="many-and-one"),
    pytest.param("قتل المسلحون القاضي أمس.", "قتل", (["المسلحون"], ["القاضي"]), id="many-and-one-in-ya"),
    pytest.param("دعمت النمسا المعارضة.", "دعمت", (["النمسا"], ["المعارضة"]), id="a-land-and-a-body"),
    pytest.param(
        "دعمت النمسا المعارضة للقرار حكومة فريتاون.", "دعمت", (["النمسا"], ["حكومة فريتاون"]), id="opposed-to"
    ),
    pytest.param("غادر المسلحون المدينة.", "غادر المسلحون", (["المسلحون"], []), id="who-leaves"),
    pytest.param("غادر المسلحون مواقعهم.", "غادر المسلحون", (["المسلحون"], []), id="who-leaves-what-is-his"),
    pytest.param(
        "قال المتمردون إنهم لم يغادروا موقعا.", "يغادروا موقعا", (["المتمردون"], []), id="what-they-leave"
    ),
    pytest.param("لاذ المسلحون بالفرار.", "الفرار", (["المسلحون"], []), id="who-takes-to-flight"),
    pytest.param(
        "ترأس الوزير اجتماع اللجنة.", "اجتماع", (["الوزير"], ["اللجنة"]), id="who-chairs-meets-them"
    ),
    pytest.param("عقد الوزير اجتماع اللجنة.", "اجتماع", (["اللجنة"], []), id="who-only-holds-it"),
    pytest.param(
        "بحث اجتماع اللجنة الذي ترأسه الوزير الأزمة.",
        "اجتماع",
        (["الوزير"], ["اللجنة"]),
        id="a-meeting-that-he-chaired",
    ),
    pytest.param(
        "قال الوزير سالم الهدار خلال ترؤسه أمس بالعاصمة اجتماعا للحكومة إن الوضع هادئ.",
        "اجتماعا",
        (["سالم الهدار"], ["الحكومة"]),
        id="his-chairing",
    ),
    pytest.param(
        "يخشى السكان قيام الحكومة بترك المعارضة تقاتل الجيش وحدها.",
        "تقاتل",
        (["المعارضة"], ["الجيش"]),
        id="who-is-left-to-fight",
    ),
    pytest.param(
        "انتقد سالم الهدار تدخلات الجيش.", "انتقد", (["سالم الهدار"], ["الجيش"]), id="whose-meddling"
    ),
    pytest.param("أيد سالم الهدار عملية الجيش.", "أيد", (["سالم الهدار"], ["الجيش"]), id="whose-operation"),
    pytest.param("رفض سالم الهدار مبادرة الرئيس.", "رفض", (["سالم الهدار"], ["الرئيس"]), id="whose-offer"),
    pytest.param(
        "رحب سالم الهدار بزيارة الوفد.", "رحب", (["سالم الهدار"], ["الوفد"]), id="whose-visit-is-welcome"
    ),
    pytest.param("رفض سالم الهدار قصف القرى.", "رفض", (["سالم الهدار"], []), id="what-is-shelled"),
    pytest.param("قمعت الشرطة انتفاضة السكان.", "قمعت", (["الشرطة"], ["السكان"]), id="whose-uprising"),
]


ADJECTIVES = [
    pytest.param("ألقت الشرطة القبض على المعارض.", "القبض", (["الشرطة"], ["المعارض"]), id="one-who-opposes"),
    pytest.param(
        "شن الجيش القصف المكثف على القرية.", "القصف", (["الجيش"], ["القرية"]), id="an-adjective-of-it"
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), ADJECTIVES)
def test_who_is_told_by_an_adjective(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]


HER_NOUNS = [
    pytest.param("هاجمت الشرطة العائلة.", (["الشرطة"], ["العائلة"]), id="a-family"),
    pytest.param("هاجمت الشرطة الجمعية.", (["الشرطة"], ["الجمعية"]), id="a-noun-like-a-nisba"),
    pytest.param("هاجمت الشرطة العسكرية المعسكر.", (["الشرطة العسكرية"], ["المعسكر"]), id="a-nisba"),
    pytest.param("هاجمت القوات المسلحة المعسكر.", (["القوات المسلحة"], ["المعسكر"]), id="a-participle"),
    pytest.param("هاجمت المحكمة القاضي.", (["المحكمة"], ["القاضي"]), id="a-judge"),
]


@pytest.mark.parametrize(("text", "expected"), HER_NOUNS)
def test_a_feminine_noun_describes_no_other(text: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, "هاجمت") == [expected]


def test_who_speaks_before_a_feminine_noun() -> None:
    """دعت الحكومة | الهيئة, and whose child it is: والد الطفلة."""
    for text, speaker in (
        ("دعت الحكومة الهيئة إلى الحوار.", "الحكومة"),
        ("دعا والد الطفلة الهيئة إلى الحوار.", "والد الطفلة"),
    ):
        found = analyse(text)
        names = {e.id: e.name for e in found.entities}
        assert [names.get(s.speaker or "", s.speaker) for s in found.statements] == [speaker]


@pytest.mark.parametrize(("text", "trigger", "expected"), CLAUSES)
def test_plain_clauses(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]


WHEN = [
    pytest.param("عاد حزب الغد إلى الطاولة بعد أن هاجم قرية النخيل.", "هاجم", ["حزب الغد"], id="after-he"),
    pytest.param("خسر الجيش ثقة الناس بعدما حرر مدينة الوادي.", "حرر", ["الجيش"], id="he-not-she-is-freed"),
    pytest.param("خسرت الحركة ثقة الناس بعدما حُررت مدينة الوادي.", "حُررت", [], id="she-is-freed"),
    pytest.param(
        "اقتحم الجيش القرية واعتقل عددا من السكان قبل أن ينسحب منها.",
        "ينسحب",
        ["الجيش"],
        id="before-he-who-seizes",
    ),
    pytest.param(
        "اقتحم الجيش القرية واعتقل قائدا للحركة قبل أن يهاجم السكان الثكنة.",
        "يهاجم",
        ["السكان"],
        id="before-others",
    ),
    pytest.param("غادر حزب الغد العاصمة قبل أن يهاجم قرية النخيل.", "يهاجم", ["حزب الغد"], id="before-he"),
    pytest.param(
        "أكدت الحركة استمرار العمل بعد أن اعتقلت نادر الخولي.", "اعتقلت", ["الحركة"], id="who-spoke"
    ),
    pytest.param("خسرت الحركة ثقة الناس لأنها هاجمت مقر الحزب.", "هاجمت", ["الحركة"], id="because-she"),
    pytest.param("خسرت الحركة ثقة الناس رغم أنها دعمت نادر الخولي.", "دعمت", ["الحركة"], id="although-she"),
    pytest.param("خسرت الحركة ثقة الناس بعد أن هاجم الجيش مقر الحزب.", "هاجم", ["الجيش"], id="after-another"),
    pytest.param("خسر الحزب ثقة الناس بعد أن هاجمت مقر الحركة.", "هاجمت", [], id="not-he-but-she"),
]


@pytest.mark.parametrize(("text", "trigger", "actors"), WHEN)
def test_who_does_it_in_a_clause_of_time_or_cause(text: str, trigger: str, actors: list[str]) -> None:
    """Its verb without a subject is of the subject of the verb before, with which it agrees."""
    assert [a for a, _ in sides_on(text, trigger)] == [actors]


WHERE = [
    pytest.param("رفضت القبائل في الوادي القرار.", "رفضت", (["القبائل في الوادي"], []), id="who-refuses"),
    pytest.param(
        "قصف الجيش فصائل المقاومة في الضفة.", "قصف", (["الجيش"], ["فصائل المقاومة"]), id="where-it-is-shelled"
    ),
    pytest.param(
        "سمحت الشرطة لعشرات المستوطنين باقتحام المسجد.",
        "سمحت",
        (["الشرطة"], ["عشرات المستوطنين"]),
        id="what-they-may-do",
    ),
    pytest.param(
        "قصف الجيش المدنيين الأبرياء.", "قصف", (["الجيش"], ["المدنيين الأبرياء"]), id="a-broken-adjective"
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), WHERE)
def test_where_those_are_who_are_told(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]


UPON_HIM = [
    pytest.param("إن أراد الوزير ذلك فعليه إطلاق سراح المعتقلين.", "unrealized", id="he-has-to"),
    pytest.param("وأكد الوزير إطلاق سراح المعتقلين.", "happened", id="he-says-it"),
]


@pytest.mark.parametrize(("text", "status"), UPON_HIM)
def test_what_one_has_to_do_is_not_done(text: str, status: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == "إطلاق سراح"] == [status]


def test_a_hand_held_out_for_peace_is_no_help() -> None:
    assert [e.type for e in analyse("مدت النمسا يد العون إلى جيرانها.").events] == ["AID"]
    assert not analyse("مدت النمسا يد السلام إلى جيرانها.").events


HELPED = [
    pytest.param(
        "تتجه النمسا لتسهيل عمل المعارضة في الداخل.",
        "تسهيل عمل",
        (["النمسا"], ["المعارضة"]),
        id="whose-work-one-eases",
    ),
    pytest.param("إغاثة النازحين واجب.", "إغاثة", ([], ["النازحين"]), id="whom-one-helps"),
    pytest.param(
        "تسعى المنظمة إلى إغاثة النازحين.", "إغاثة", (["المنظمة"], ["النازحين"]), id="who-helps-them"
    ),
    pytest.param("مساعدة الحكومة للنازحين واجب.", "مساعدة", (["الحكومة"], ["النازحين"]), id="whose-help"),
    pytest.param(
        "وجهت النمسا تحذيرا شديد اللهجة إلى المجر.",
        "تحذيرا",
        (["النمسا"], ["المجر"]),
        id="whom-one-warns-in-what-words",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), HELPED)
def test_whom_one_helps_or_warns(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]


def test_a_calm_between_two_is_a_truce() -> None:
    assert sides_on("أعلنت حركة النجم تهدئة مع الجيش.", "تهدئة") == [(["حركة النجم"], [])]
    assert "RETREAT" not in {e.type for e in analyse("دعت النمسا إلى تهدئة المخاوف.").events}


WORDS = [
    pytest.param("أجلت النمسا بعثتها من فريتاون.", {"RETREAT"}, id="a-mission-brought-home"),
    pytest.param("أجلت المحكمة جلستها إلى الأحد.", set(), id="a-sitting-put-off"),
    pytest.param("ألغت النمسا مناورات مشتركة مع المجر.", {"SANCTION"}, id="manoeuvres-called-off"),
    pytest.param("ألغت النمسا رسوم العبور.", set(), id="tolls-called-off"),
    pytest.param("أقفلت النمسا سفارتها في فريتاون.", {"SANCTION"}, id="an-embassy-locked"),
    pytest.param("استدعت النمسا ممثلها لدى المجر.", {"SANCTION"}, id="an-envoy-called-home"),
    pytest.param("نزل الآلاف إلى شوارع فريتاون.", {"PROTEST"}, id="down-to-the-streets-of"),
    pytest.param("نزل المطر على شوارع فريتاون.", set(), id="rain-on-the-streets-of"),
    pytest.param("أعلنت النقابات العصيان المدني الشامل.", {"PROTEST"}, id="civil-disobedience"),
    pytest.param("أردى الجنود أربعة من المتظاهرين.", {"ASSAULT"}, id="shot-down-in-number"),
    pytest.param("وزعت المنظمة الماء والغذاء على النازحين.", {"AID"}, id="water-handed-out"),
]


@pytest.mark.parametrize(("text", "types"), WORDS)
def test_words_of_other_years(text: str, types: set[str]) -> None:
    assert {e.type for e in analyse(text).events} == types
