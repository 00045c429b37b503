"""Parties that the sentence tells and that were left open: what supplies are cut, who is called on, to whom
one promises, who works at what two do together; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

ACTORS = [
    pytest.param(
        "قالت الصحف إن النمسا وهولندا توصلتا إلى اتفاق حول المياه.",
        "اتفاق",
        ["النمسا", "هولندا"],
        id="two-lands-by-a-dual",
    ),
    pytest.param("أخفق الطرفان أمس في التوصل إلى اتفاق.", "اتفاق", ["الطرفان"], id="who-failed-to-agree"),
    pytest.param(
        "أكد الوزير النمساوي دعم بلاده لهولندا في محاربة القراصنة.",
        "محاربة",
        ["هولندا"],
        id="whom-one-helps-does-it",
    ),
    pytest.param(
        "أكد الوزير النمساوي دعم بلاده لهولندا قبل محاربة القراصنة.",
        "محاربة",
        [],
        id="no-help-before-it",
    ),
    pytest.param(
        "ناقشت النمسا وهولندا تعميق تعاونهما في القتال ضد القراصنة.",
        "القتال",
        ["النمسا", "هولندا"],
        id="two-who-work-at-it",
    ),
    pytest.param(
        "هاجم المتمردون القرية بهدف الضغط على الحكومة.", "الضغط", ["المتمردون"], id="the-aim-of-an-attack"
    ),
    pytest.param(
        "هاجم المتمردون القرية بعد الضغط على الحكومة.", "الضغط", [], id="what-came-before-is-no-aim"
    ),
    pytest.param(
        "أشادت الصحف بجهود النمسا الرامية إلى وقف القتال.", "وقف القتال", ["النمسا"], id="efforts-that-aim"
    ),
    pytest.param("ونفذت الهجمات طائرات نمساوية.", "الهجمات", ["النمسا"], id="the-doer-behind-the-act"),
    pytest.param("ونفذت الهجمات على طائرات نمساوية.", "الهجمات", [], id="whom-على-leads-is-no-doer"),
    pytest.param(
        "خرج مئات السكان في المدينة، أمس، احتجاجا على قرار البلدية.",
        "احتجاجا",
        ["مئات السكان"],
        id="who-comes-out-in-protest",
    ),
    pytest.param(
        "قامت منظمة الفجر أمس بتسيير عشر قوافل تحمل مساعدات للنازحين.",
        "مساعدات",
        ["منظمة الفجر"],
        id="who-sends-the-lorries-out",
    ),
    pytest.param(
        "وصلت سفينة استأجرتها النمسا وهي تحمل مساعدات للنازحين.",
        "مساعدات",
        ["النمسا"],
        id="who-hired-the-ship",
    ),
    pytest.param(
        "رأت النمسا عشر قوافل تحمل مساعدات للنازحين.", "مساعدات", [], id="who-sees-lorries-sends-none"
    ),
    pytest.param(
        "قال الوزير سالم النمري: «نحن اليوم نعقد محادثات مع هولندا».",
        "محادثات",
        ["سالم النمري"],
        id="we-hold-talks",
    ),
    pytest.param(
        "وقال رئيس نقابة البحارة سالم النمري: «إننا نطالب الوزارة بفتح الميناء».",
        "نطالب",
        ["سالم النمري"],
        id="who-heads-them-asks-himself",
    ),
    pytest.param(
        "وقال المتحدث باسم نقابة البحارة سالم النمري: «إننا نطالب الوزارة بفتح الميناء».",
        "نطالب",
        ["نقابة البحارة"],
        id="who-is-sent-to-ask",
    ),
    pytest.param(
        "قال وزير الدفاع النمساوي سالم النمري: «أرسلنا قوات إلى الحدود».",
        "أرسلنا قوات",
        ["النمسا"],
        id="what-a-minister-tells-of-his-land",
    ),
    pytest.param(
        "قال الشيخ سالم النمري: «أرسلنا قوات إلى الحدود».",
        "أرسلنا قوات",
        ["سالم النمري"],
        id="what-a-chief-did",
    ),
    pytest.param("قال الوزير سالم النمري: «نحن نرى محادثات مع هولندا».", "محادثات", [], id="we-see-talks"),
    pytest.param(
        "استقبل المستشار سالم النمري الوفد في القصر. كما عقد اجتماعا مع التجار.",
        "اجتماعا",
        ["سالم النمري"],
        id="and-he-also-held",
    ),
    pytest.param(
        "استقبل المستشار سالم النمري الوفد في القصر. كما وصف اجتماعا مع التجار.",
        "اجتماعا",
        [],
        id="a-verb-that-lends-nothing",
    ),
    pytest.param(
        "يمكن للنمسا الدخول في مفاوضات مع هولندا.", "مفاوضات", ["النمسا"], id="who-may-enter-into-talks"
    ),
    pytest.param("يمكن الدخول في مفاوضات مع هولندا.", "مفاوضات", [], id="talks-that-are-possible"),
    pytest.param(
        "استطاعت النمسا التوصل إلى هدنة مع المتمردين.", "هدنة", ["النمسا"], id="who-could-reach-a-truce"
    ),
    pytest.param("طالت أيام التوصل إلى هدنة مع المتمردين.", "هدنة", [], id="what-took-days"),
    pytest.param(
        "قال الوزير النمساوي خالد الجبلي إن السد سيفتح قريبا، وذلك غداة اجتماع مع قادة الجيش.",
        "اجتماع",
        ["خالد الجبلي"],
        id="who-spoke-after-a-meeting",
    ),
    pytest.param(
        "قال الوزير النمساوي خالد الجبلي إن السد سيفتح قريبا، وذلك غداة اجتماع للتجار.",
        "اجتماع",
        ["التجار"],
        id="a-meeting-of-others",
    ),
    pytest.param(
        "في لقاء مع الصحفيين، قال الوزير خالد الجبلي إن السد سيفتح.",
        "لقاء",
        ["خالد الجبلي"],
        id="who-met-and-said",
    ),
    pytest.param(
        "ما زال الصيادون محتجزين لدى المتمردين.", "محتجزين", ["المتمردين"], id="in-whose-hands-they-are"
    ),
    pytest.param("ما زال الصيادون محتجزين لدى الطرفين.", "محتجزين", [], id="in-each-others-hands"),
    pytest.param("ما زال الصيادون محتجزين في القرية.", "محتجزين", [], id="where-they-are-held"),
]

RECIPIENTS = [
    pytest.param(
        "تقدمت القوات النمساوية باتجاه قاعدة الوادي.", "تقدمت القوات", ["قاعدة الوادي"], id="toward-a-base"
    ),
    pytest.param("تقدمت القوات النمساوية في الجبال.", "تقدمت القوات", [], id="where-they-went"),
    pytest.param("وعدت النمسا بالتعاون مع هولندا.", "وعدت", ["هولندا"], id="a-promise-to-work-with-her"),
    pytest.param("تعهدت النمسا بدعم هولندا.", "تعهدت", ["هولندا"], id="a-promise-of-help"),
    pytest.param("تعهدت النمسا بقصف هولندا.", "تعهدت", [], id="no-promise-to-whom-one-strikes"),
    pytest.param(
        "دعت وزارة العمل المنشآت إلى الالتزام بالقرار.", "دعت", ["المنشآت"], id="firms-are-called-on"
    ),
    pytest.param("دعت وزارة العمل إلى الحوار مع العمال.", "دعت", [], id="what-one-calls-for"),
    pytest.param("طالب البيان بوقف القتال.", "طالب", [], id="a-paper-calls"),
    pytest.param("قطعت القوات خطوط إمداد المتمردين.", "قطعت", ["المتمردين"], id="whose-supplies"),
    pytest.param(
        "برز انتقاد مبطن للحكومة النمساوية.", "انتقاد", ["الحكومة النمساوية"], id="veiled-blame-of-her"
    ),
    pytest.param(
        "قامت القوات النمساوية بتوزيع المساعدات والإعانات للمتضررين.",
        "توزيع المساعدات",
        ["المتضررين"],
        id="two-gifts-to-the-same",
    ),
    pytest.param(
        "هدد المتمردون بقطع الهدنة مع النمسا.", "قطع الهدنة", ["النمسا"], id="with-whom-the-truce-is"
    ),
    pytest.param(
        "في أحوال عسيرة تدعو دول المنطقة للعمل معا.",
        "تدعو",
        ["دول المنطقة"],
        id="whom-circumstances-call-on",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "actors"), ACTORS)
def test_who_does_it_is_told(text: str, trigger: str, actors: list[str]) -> None:
    assert sides_on(text, trigger)[0][0] == actors


@pytest.mark.parametrize(("text", "trigger", "recipients"), RECIPIENTS)
def test_to_whom_it_is_done_is_told(text: str, trigger: str, recipients: list[str]) -> None:
    assert sides_on(text, trigger)[0][1] == recipients


def test_who_welcomes_on_his_arrival() -> None:
    text = "وصل الوزير سالم النمري أمس إلى فيينا. وكان في استقباله لدى نزوله وزير الزراعة خالد الجبلي."
    assert sides_on(text, "استقباله") == [(["خالد الجبلي"], ["سالم النمري"])]
