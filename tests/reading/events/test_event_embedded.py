"""An act that another verb leads: what one threatens, resolves, admits, orders, weighs or would like to
do. Who does it, to whom, and whether it was done.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on

EMBEDDED = [
    # -- whether it was done
    pytest.param(
        "هددت فرنسا بالهجوم على حزب الغد.",
        "الهجوم",
        (["فرنسا"], ["حزب الغد"], "unrealized"),
        id="threatened-with-a-definite-attack",
    ),
    pytest.param(
        "أنذرت فرنسا النمسا بالهجوم على حزب الغد.",
        "الهجوم",
        (["فرنسا"], ["حزب الغد"], "happened"),
        id="told-of-beforehand",
    ),
    pytest.param(
        "تعتزم فرنسا شن غارات على حزب الغد.",
        "غارات",
        (["فرنسا"], ["حزب الغد"], "unrealized"),
        id="a-lending-masdar-spelled-like-a-verb",
    ),
    pytest.param(
        "ندد الوزير بعدما شن الجيش غارات على حزب الغد.",
        "غارات",
        (["الجيش"], ["حزب الغد"], "happened"),
        id="the-verb-itself",
    ),
    pytest.param(
        "تدرس فرنسا فرض عقوبات على حزب الغد.",
        "عقوبات",
        (["فرنسا"], ["حزب الغد"], "unrealized"),
        id="only-considered",
    ),
    pytest.param(
        "يبحث الوزيران التعاون بين فرنسا والنمسا.",
        "التعاون",
        (["فرنسا", "النمسا"], [], "happened"),
        id="talked-of-and-going-on",
    ),
    pytest.param(
        "قررت فرنسا التفاوض مع حزب الغد.",
        "التفاوض",
        (["فرنسا"], ["حزب الغد"], "unrealized"),
        id="resolved-on-with-an-article",
    ),
    pytest.param("عجز الجيش عن قصف البلدة.", "قصف", (["الجيش"], ["البلدة"], "denied"), id="unable-to-do-it"),
    pytest.param(
        "قال الوزير إن الحوار مع حزب الغد أمر ضروري.",
        "الحوار",
        ([], ["حزب الغد"], "unrealized"),
        id="what-is-needed",
    ),
    pytest.param(
        "قال الوزير إن الاعتراف بالمجلس الانتقالي أمر لا بد منه.",
        "الاعتراف",
        ([], ["المجلس الانتقالي"], "unrealized"),
        id="a-matter-that-cannot-be-gone-round",
    ),
    pytest.param(
        "قال الوزير إن زيارة الوفد إلى النمسا كانت ضرورية.",
        "زيارة",
        (["الوفد"], ["النمسا"], "happened"),
        id="what-was-needed",
    ),
    pytest.param(
        "قال سالم الحداد: «اسمحوا لي أن أشكر الحكومة النمساوية».",
        "أشكر",
        (["سالم الحداد"], ["الحكومة النمساوية"], "happened"),
        id="said-by-asking-leave-to-say-it",
    ),
    pytest.param(
        "قال سالم الحداد إنه يود أن يزور النمسا.",
        "يزور",
        (["سالم الحداد"], ["النمسا"], "unrealized"),
        id="what-one-would-like-to-do",
    ),
    pytest.param(
        "من المؤسف أن يقصف الجيش القرية.",
        "يقصف",
        (["الجيش"], ["القرية"], "happened"),
        id="what-one-regrets",
    ),
    pytest.param(
        "من الممكن أن يقصف الجيش القرية.",
        "يقصف",
        (["الجيش"], ["القرية"], "unrealized"),
        id="what-is-possible",
    ),
    pytest.param(
        "أكد الوزير أن قصف القرية جريمة.",
        "قصف",
        ([], ["القرية"], "happened"),
        id="no-verb-behind-that",
    ),
    pytest.param(
        "أكد الوزير أنه بعد أن قصف الجيش القرية عاد السكان.",
        "قصف",
        (["الجيش"], ["القرية"], "happened"),
        id="the-verb-behind-after",
    ),
    # -- who does it
    pytest.param(
        "اعترفت فرنسا بقصف حزب الغد.",
        "قصف",
        (["فرنسا"], ["حزب الغد"], "happened"),
        id="what-one-admits",
    ),
    pytest.param(
        "اعترف المتهمان أنه بتنسيق من فرنسا تسلما الحقائب.",
        "تنسيق",
        ([], [], "happened"),
        id="not-what-stands-behind-that",
    ),
    pytest.param(
        "تريد فرنسا الهجوم على حزب الغد.",
        "الهجوم",
        (["فرنسا"], ["حزب الغد"], "unrealized"),
        id="what-one-wants-right-behind-him",
    ),
    pytest.param(
        "يريد النواب المزيد من المعلومات عن الهجوم على حزب الغد.",
        "الهجوم",
        ([], ["حزب الغد"], "happened"),
        id="not-what-one-wants-to-hear-of",
    ),
    pytest.param(
        "قرر الوزير لقاء قادة حزب الغد.",
        "لقاء",
        (["الوزير"], ["حزب الغد"], "unrealized"),
        id="whom-one-resolves-to-meet",
    ),
    pytest.param(
        "أعلن الوزير سالم الحداد عزمه على فرض عقوبات على الشركة.",
        "عقوبات",
        (["سالم الحداد"], ["الشركة"], "unrealized"),
        id="his-resolve-by-its-pronoun-past-a-lending-masdar",
    ),
    pytest.param(
        "أمر الرئيس بسجن المعارض سالم الحداد.",
        "سجن",
        (["الرئيس"], ["سالم الحداد"], "unrealized"),
        id="an-order-to-nobody-in-particular",
    ),
    pytest.param(
        "أمر الرئيس الشرطة باعتقال سالم الحداد.",
        "اعتقال",
        (["الشرطة"], ["سالم الحداد"], "unrealized"),
        id="an-order-to-somebody",
    ),
    pytest.param(
        "تبنت حركة النجم أمس قتل شرطيين.",
        "قتل",
        (["حركة النجم"], ["شرطيين"], "happened"),
        id="claimed-past-when-it-was",
    ),
    pytest.param(
        "تمكنت الشرطة من إحباط محاولة اغتيال كانت تستهدف الوزير.",
        "اغتيال",
        ([], ["الوزير"], "unrealized"),
        id="who-foils-an-attempt-does-not-make-it",
    ),
    pytest.param(
        "اعتقلت الشرطة مسلحين كانا يعتزمان مهاجمة السفارة.",
        "مهاجمة",
        (["مسلحين"], ["السفارة"], "unrealized"),
        id="two-who-were-about-to",
    ),
    pytest.param(
        "الشرطة والجيش يعتزمان مهاجمة القرية.",
        "مهاجمة",
        (["الشرطة", "الجيش"], ["القرية"], "unrealized"),
        id="two-who-stand-first",
    ),
    # -- to whom
    pytest.param(
        "تعتزم فرنسا تسليم أسلحة لحزب الغد.",
        "تسليم أسلحة",
        (["فرنسا"], ["حزب الغد"], "unrealized"),
        id="to-whom-arms-are-handed",
    ),
    pytest.param(
        "بدأت الحكومة تسليم معتقلين للنمسا.",
        "تسليم معتقلين",
        (["الحكومة"], ["النمسا"], "happened"),
        id="who-is-handed-over-does-not-do-it",
    ),
    pytest.param(
        "منحت الحكومة مساعدات للنمسا.",
        "منحت",
        (["الحكومة"], ["النمسا"], "happened"),
        id="to-whom-help-is-granted",
    ),
    pytest.param(
        "أمر سالم الحداد ولي العهد وزير الدفاع بإرسال مساعدات إلى النمسا.",
        "أمر",
        (["سالم الحداد"], [], "happened"),
        id="several-offices-of-one-man",
    ),
    pytest.param(
        "أمر سالم الحداد ولي العهد وزير الدفاع الجيش بالانسحاب من البلدة.",
        "أمر",
        (["سالم الحداد"], ["الجيش"], "happened"),
        id="whom-he-orders-behind-his-offices",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), EMBEDDED)
def test_an_act_that_another_verb_leads(
    text: str, trigger: str, expected: tuple[list[str], list[str], str]
) -> None:
    status = next(e.status for e in analyse(text).events if e.trigger.text == trigger)
    assert (*sides_on(text, trigger)[0], status) == expected


NO_EVENTS = [
    pytest.param("قال الوزير إن هذا أمر لا يقبل النقاش.", id="what-suffers-no-discussion"),
    pytest.param("أمر ملكي بإنابة ولي العهد في إدارة الشؤون", id="an-order-that-is-a-noun"),
]


@pytest.mark.parametrize("text", NO_EVENTS)
def test_idle(text: str) -> None:
    assert not analyse(text).events


STIRRED = [
    pytest.param("أثار استهداف فرنسا لمتظاهرين غضب السكان.", ["متظاهرين"], id="anger-is-not-theirs"),
    pytest.param("ندد الحزب باستهداف فرنسا لمتظاهرين شباب.", ["متظاهرين شباب"], id="young-ones"),
    pytest.param("أثار استهداف فرنسا لحركة النجم العام الماضي غضب السكان.", ["حركة النجم"], id="last-year"),
]


@pytest.mark.parametrize(("text", "recipients"), STIRRED)
def test_whom_it_befalls_ends_before_what_it_stirs(text: str, recipients: list[str]) -> None:
    assert [r for _, r in sides_on(text, "استهداف")] == [recipients]


PLURALS = [
    pytest.param("قصفت إسرائيل المدنيين.", (["إسرائيل"], ["المدنيين"]), id="a-land"),
    pytest.param("يقصف الجيش المدنيين.", (["الجيش"], ["المدنيين"]), id="a-body-in-the-masculine"),
    pytest.param(
        "تقصف القوات النمساوية الفلسطينيين.",
        (["القوات النمساوية"], ["الفلسطينيين"]),
        id="a-body-with-its-adjective",
    ),
    pytest.param("تقصف حركة النجم الصحفيين.", (["حركة النجم"], ["الصحفيين"]), id="a-named-body"),
    pytest.param("تقصف قوات من الجيش المتظاهرين.", (["الجيش"], ["المتظاهرين"]), id="a-body-behind-of"),
    pytest.param("تعتقل الحكومة القضاة.", (["الحكومة"], ["القضاة"]), id="a-broken-plural-in-ta"),
    pytest.param("يعتقل الأمن المتظاهرات.", (["الأمن"], ["المتظاهرات"]), id="women-by-the-men"),
    pytest.param(
        "تهاجم دول عربية منظمات دولية.", (["دول عربية"], ["منظمات دولية"]), id="bodies-behind-an-adjective"
    ),
    pytest.param("تعتقل قوة أمنية ضابطين.", (["قوة أمنية"], ["ضابطين"]), id="two-men-behind-an-adjective"),
    pytest.param(
        "يعتقل مسلحون مجهولون سيدة نمساوية.",
        (["مسلحون مجهولون"], ["سيدة نمساوية"]),
        id="nothing-is-of-men-in-un",
    ),
    pytest.param(
        "هاجمت أحزاب معارضة الحكومة.", (["أحزاب معارضة"], ["الحكومة"]), id="an-opposing-party-and-its-verb"
    ),
    pytest.param(
        "يقصف المقاتلون النمساويون القرية.",
        (["المقاتلون النمساويون"], ["القرية"]),
        id="men-and-their-adjective",
    ),
    pytest.param(
        "تقصف فرنسا قادة الحركة السياسيين.",
        (["فرنسا"], ["قادة الحركة السياسيين"]),
        id="leaders-and-their-adjective",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PLURALS)
def test_a_plural_of_men_describes_no_body(text: str, expected: tuple[list[str], list[str]]) -> None:
    """A nisba in ون or ين agrees with several men alone, and behind a land or a body is another party."""
    trigger = text.split()[0]
    assert sides_on(text, trigger) == [expected]


def test_a_verb_behind_an_adjective_like_a_masdar() -> None:
    """أحزاب معارضة | هاجمت: the adjective takes no genitive, so that a verb may stand behind it."""
    assert sides_on("أحزاب معارضة هاجمت الحكومة.", "هاجمت") == [(["أحزاب معارضة"], ["الحكومة"])]


SPEAKERS = [
    pytest.param("دعت الحكومة المسيحيين إلى الحوار.", "الحكومة", id="one-body-and-many"),
    pytest.param(
        "دعا تنظيم النجم اللاجئين السودانيين إلى الحوار.", "تنظيم النجم", id="a-named-body-and-many"
    ),
    pytest.param("دعت صحيفة النهضة القضاة إلى الحوار.", "صحيفة النهضة", id="judges"),
    pytest.param("اتهمت الشرطة نائبا معارضا بالفساد.", "الشرطة", id="an-opposing-deputy-who-speaks-not"),
    pytest.param("اتهمت رئيسة البرلمان جنودا نمساويين بالفساد.", "رئيسة البرلمان", id="soldiers"),
    pytest.param("دعا زعماء الحزب السياسيون إلى الحوار.", "زعماء الحزب السياسيون", id="leaders-who-speak"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_speaks_before_several_men(text: str, speaker: str) -> None:
    found = analyse(text)
    names = {e.id: e.name for e in found.entities}
    assert [names.get(s.speaker or "", s.speaker) for s in found.statements] == [speaker]
