"""Sides and status of what another word leads in: a verb of beginning or letting, هو من, أما, an adverb at
the head of the clause, دون, each beside a neighbour of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on, stances_in

SIDES = [
    pytest.param("بدأ الجيش الكيني يقصف بلدة مرسابيت.", "يقصف", ["الجيش الكيني"], ["مرسابيت"], id="begins"),
    pytest.param("راح الوزير الكيني يتهم النمسا.", "يتهم", ["الوزير الكيني"], ["النمسا"], id="goes-on"),
    pytest.param(
        "أخذت النمسا تدعم حركة الرعاة.", "تدعم", ["النمسا"], ["حركة الرعاة"], id="takes-to-supporting"
    ),
    pytest.param("تدعم النمسا حركة الرعاة.", "تدعم", ["النمسا"], ["حركة الرعاة"], id="supports"),
    pytest.param(
        "ترك الجيش الكيني الشرطة تقاتل العصابات وحدها.",
        "تقاتل",
        ["الشرطة"],
        ["العصابات"],
        id="who-is-left-to-fight",
    ),
    pytest.param("النمسا هي من دعمت حركة الرعاة.", "دعمت", ["النمسا"], ["حركة الرعاة"], id="she-it-is-who"),
    pytest.param("أما النمسا فقد دعمت حركة الرعاة.", "دعمت", ["النمسا"], ["حركة الرعاة"], id="as-for-her"),
    pytest.param("وها هي النمسا تدعم حركة الرعاة.", "تدعم", ["النمسا"], ["حركة الرعاة"], id="here-she-is"),
    pytest.param(
        "ربما هاجمت النمسا حركة الرعاة.", "هاجمت", ["النمسا"], ["حركة الرعاة"], id="perhaps-is-nobody"
    ),
    pytest.param(
        "فجأة هاجمت النمسا حركة الرعاة.", "هاجمت", ["النمسا"], ["حركة الرعاة"], id="suddenly-is-nobody"
    ),
    pytest.param(
        "سرعان ما هاجمت النمسا حركة الرعاة.", "هاجمت", ["النمسا"], ["حركة الرعاة"], id="soon-is-nobody"
    ),
    pytest.param(
        "ألم تدعم النمسا حركة الرعاة؟", "تدعم", ["النمسا"], ["حركة الرعاة"], id="a-rhetorical-question"
    ),
    pytest.param(
        "النمسا التي لطالما دعمت حركة الرعاة تبدلت.",
        "دعمت",
        ["النمسا"],
        ["حركة الرعاة"],
        id="an-adverb-behind-who",
    ),
    pytest.param("بوسع النمسا دعم حركة الرعاة.", "دعم", ["النمسا"], ["حركة الرعاة"], id="who-can"),
    pytest.param("لا بد للنمسا من دعم حركة الرعاة.", "دعم", ["النمسا"], ["حركة الرعاة"], id="who-must"),
    pytest.param(
        "هاجمت النمسا كينيا، ثم حاصرت أوغندا، ثم اعتقلت الناشطين.",
        "اعتقلت",
        ["النمسا"],
        ["الناشطين"],
        id="the-third-of-three-acts",
    ),
    pytest.param(
        "هاجمت النمسا كينيا، ثم اعتقل الناشطون.", "اعتقل", [], ["الناشطون"], id="who-suffers-by-his-case"
    ),
    pytest.param(
        "هددت النمسا بأن تهاجم كينيا وتقصف أوغندا.",
        "تقصف",
        ["النمسا"],
        ["أوغندا"],
        id="the-second-thing-one-threatens",
    ),
    pytest.param(
        "إن قصف النمسا لكينيا ومهاجمتها لأوغندا جريمة.",
        "مهاجمتها",
        ["النمسا"],
        ["أوغندا"],
        id="her-second-act",
    ),
    pytest.param(
        "دان الوزير النمساوي قصف كينيا ومهاجمتها.", "مهاجمتها", [], ["كينيا"], id="what-she-suffers-next"
    ),
    pytest.param(
        "قرار الحكومة الكينية قصف المدينة خطأ.",
        "قصف",
        ["الحكومة الكينية"],
        ["المدينة"],
        id="a-decision-to",
    ),
    pytest.param(
        "تواصل النمسا مهاجمة كينيا وقصف أوغندا.", "مهاجمة", ["النمسا"], ["كينيا"], id="one-of-two-masdars"
    ),
    pytest.param(
        "حركة الرعاة حاصرها الجيش الكيني.",
        "حاصرها",
        ["الجيش الكيني"],
        ["حركة الرعاة"],
        id="the-topic-taken-up",
    ),
    pytest.param(
        "النمسا حاصره الجيش الكيني.", "حاصره", ["الجيش الكيني"], [], id="no-topic-of-another-gender"
    ),
    pytest.param(
        "نالت حركة الرعاة دعم النمسا.", "دعم", ["النمسا"], ["حركة الرعاة"], id="the-backing-one-gets"
    ),
    pytest.param(
        "أعلنت حركة الرعاة دعم النمسا.", "دعم", ["حركة الرعاة"], ["النمسا"], id="the-backing-one-declares"
    ),
    pytest.param(
        "النمسا معروفة بدعم حركة الرعاة.", "دعم", ["النمسا"], ["حركة الرعاة"], id="known-for-backing"
    ),
    pytest.param(
        "صمدت النمسا بدعم حركة الرعاة.", "دعم", ["حركة الرعاة"], ["النمسا"], id="held-out-by-backing"
    ),
    pytest.param(
        "تحركت النمسا حتى تدعم حركة الرعاة.", "تدعم", ["النمسا"], ["حركة الرعاة"], id="moved-so-as-to"
    ),
    pytest.param(
        "اعتقلت الشرطة مسلحين أحدهم ضابط خططوا لقصف المدينة.",
        "قصف",
        ["مسلحين"],
        ["المدينة"],
        id="they-though-one-is-told-between",
    ),
    pytest.param(
        "حشدت النمسا حلفاءها لدعم حركة الرعاة.",
        "دعم",
        ["حلفاءها"],
        ["حركة الرعاة"],
        id="whom-one-rallies-to-it",
    ),
    pytest.param(
        "قتلت طائرة كينية من دون طيار ثلاثة رعاة.", "قتلت", ["كينيا"], ["ثلاثة رعاة"], id="a-drone-kills"
    ),
    pytest.param("قتلت طائرة كينية ثلاثة رعاة.", "قتلت", ["كينيا"], ["ثلاثة رعاة"], id="an-aircraft-kills"),
]


@pytest.mark.parametrize(("text", "trigger", "actors", "recipients"), SIDES)
def test_sides(text: str, trigger: str, actors: list[str], recipients: list[str]) -> None:
    assert sides_on(text, trigger) == [(actors, recipients)]


STATUS = [
    pytest.param("تحركت النمسا من دون دعم كيني.", "دعم", "denied", id="without-support"),
    pytest.param("تحركت النمسا دون ضغط على كينيا.", "ضغط", "denied", id="without-pressure"),
    pytest.param("تحركت النمسا بعد ضغط على كينيا.", "ضغط", "happened", id="after-pressure"),
    pytest.param("شنت طائرة بدون طيار غارة على كينيا.", "غارة", "happened", id="a-drone-denies-nothing"),
    pytest.param("عادت الطائرة بدون غارة على كينيا.", "غارة", "denied", id="without-a-raid"),
    pytest.param("كادت القوات الكينية تقصف مرسابيت.", "تقصف", "unrealized", id="nearly"),
    pytest.param("عادت القوات الكينية تقصف مرسابيت.", "تقصف", "happened", id="again"),
    pytest.param("بدا الأمر كأن النمسا تدعم حركة الرعاة.", "تدعم", "unrealized", id="as-if"),
    pytest.param("وقتها كان الجيش الكيني يدعم حركة الرعاة.", "يدعم", "happened", id="was-is-no-as-if"),
    pytest.param("ربما دعمت النمسا حركة الرعاة.", "دعمت", "unrealized", id="perhaps"),
    pytest.param(
        "ما إن هاجمت النمسا حركة الرعاة حتى انسحبت.", "هاجمت", "happened", id="no-sooner-than-no-condition"
    ),
    pytest.param("إن هاجمت النمسا حركة الرعاة فستنسحب.", "هاجمت", "unrealized", id="a-condition"),
    pytest.param("تتجه النمسا إلى دعم حركة الرعاة.", "دعم", "unrealized", id="is-heading-for"),
    pytest.param("الجهود الرامية إلى دعم حركة الرعاة كثيرة.", "دعم", "unrealized", id="aimed-at"),
    pytest.param("الجهود المضنية في دعم حركة الرعاة كثيرة.", "دعم", "happened", id="spent-on"),
    pytest.param("بوسع النمسا دعم حركة الرعاة.", "دعم", "unrealized", id="in-her-power"),
    pytest.param("قد يؤدي الخلاف بعد دعم النمسا للرعاة.", "دعم", "happened", id="leads-to-is-no-wish"),
    pytest.param(
        "تهدف المحادثات بين النمسا وكينيا إلى السلام.", "المحادثات", "happened", id="what-aims-is-held"
    ),
    pytest.param("تهدف كينيا إلى محادثات مع النمسا.", "محادثات", "unrealized", id="what-is-aimed-at"),
    pytest.param("سيغادر الوزير الكيني ويجتمع مع نظيره.", "يجتمع", "unrealized", id="what-comes-next"),
    pytest.param("يزور الوزير الكيني النمسا ويجتمع مع نظيره.", "يجتمع", "happened", id="what-goes-on"),
    pytest.param("وبكل ما تستطيع تسعى كينيا إلى قصف مرسابيت.", "قصف", "unrealized", id="all-she-can"),
]


@pytest.mark.parametrize(("text", "trigger", "status"), STATUS)
def test_status(text: str, trigger: str, status: str) -> None:
    found = [e.status for e in analyse(text).events if e.trigger.text == trigger]
    assert found == [status]


def test_no_longer_is_no_attack() -> None:
    assert not analyse("لم تعد المواجهة تقتصر على القرى والمدن.").events
    assert analyse("استنكرت النمسا التعدي على القرى والمدن.").events


def test_a_clash_is_not_between_those_of_another_clause() -> None:
    assert not stances_in("انتهت الحرب الباردة، وكانت السياسة جيدة للعلاقات بين النمسا وكينيا.")
    assert stances_in("استمرت الحرب الباردة، القديمة، بين النمسا وكينيا.")
