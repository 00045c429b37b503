"""Deeds that a participle tells beside another, what a weapon hits, who is expelled, and what is waited for.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse

BESIDE = [
    pytest.param(
        "اقتحم الجنود مقر الحزب محرقين أربع سيارات.",
        "ASSAULT محرقين: الجنود -> أربع سيارات",
        id="burning cars",
    ),
    pytest.param(
        "دخلت قوات الحكومة المخيم، معتقلة ستة نواب.",
        "COERCE معتقلة: قوات الحكومة -> ستة نواب",
        id="behind a comma",
    ),
    pytest.param(
        "نفذت الشرطة التركية حملة واسعة في العاصمة، معتقلة عشرات النواب.",
        "COERCE معتقلة: الشرطة التركية -> عشرات النواب",
        id="a campaign is no verb",
    ),
    pytest.param(
        "هاجم الجيش التركي البلدة مستهدفا بالمدفعية مقر الحزب.",
        "ASSAULT مستهدفا: الجيش التركي -> الحزب",
        id="past what it is done with",
    ),
    pytest.param(
        "قال النائب إن الحكومة مستمرة في نهجها، قامعة كل صوت حر.",
        "COERCE قامعة: الحكومة ->",
        id="behind that",
    ),
    pytest.param(
        "عقد حزب الميزان مؤتمره معلقا كل أشكال التعاون مع الحكومة.",
        "SANCTION معلقا: حزب الميزان -> الحكومة",
        id="all kinds of cooperation",
    ),
]


def _told(text: str) -> list[str]:
    """The events of a text, each as `TYPE trigger: actors -> recipients`."""
    analysis = analyse(text)
    names = {e.id: e.name for e in analysis.entities}
    return [
        f"{e.type} {e.trigger.text}: {'، '.join(names[a] for a in e.actors)} -> "
        f"{'، '.join(names[r] for r in e.recipients)}".strip()
        for e in analysis.events
    ]


@pytest.mark.parametrize(("text", "event"), BESIDE)
def test_deeds_beside(text: str, event: str) -> None:
    assert event in _told(text)


NONE_BESIDE = [
    pytest.param("كان النائب معتقلا سياسيا في سجن العاصمة.", "معتقلا", id="what he was"),
    pytest.param("قالت الوزارة إن ثلاث سيارات محترقة عند المدخل.", "محترقة", id="what they are like"),
    pytest.param("بقيت أبواب البرلمان، مغلقة طوال النهار.", "مغلقة", id="a state"),
]


@pytest.mark.parametrize(("text", "trigger"), NONE_BESIDE)
def test_no_deeds_beside(text: str, trigger: str) -> None:
    assert trigger not in [e.trigger.text for e in analyse(text).events]


WEAPONS = [
    pytest.param(
        "استهدفت عبوة ناسفة دورية لجيش الحكومة.", "ASSAULT استهدفت:  -> جيش الحكومة", id="a bomb, a patrol"
    ),
    pytest.param("أصابت قذيفة مقر الوزارة.", "ASSAULT أصابت:  -> مقر الوزارة", id="a shell"),
    pytest.param("استهدف صاروخ سيارة للحزب.", "ASSAULT استهدف:  -> الحزب", id="a rocket, a car"),
    pytest.param("قتلت قنبلة يدوية ثلاثة نواب.", "ASSAULT قتلت:  -> ثلاثة نواب", id="a grenade"),
    pytest.param(
        "قوات الحكومة دمرت صواريخ للحزب.",
        "ASSAULT دمرت: قوات الحكومة -> الحزب",
        id="near neighbour: its object",
    ),
    pytest.param(
        "استهدف الجيش التركي قاعدة للحزب.",
        "ASSAULT استهدف: الجيش التركي -> الحزب",
        id="near neighbour: an army",
    ),
]


@pytest.mark.parametrize(("text", "event"), WEAPONS)
def test_weapons(text: str, event: str) -> None:
    assert event in _told(text)


EXPELLED = [
    pytest.param(
        "طردت تركيا السفير النمساوي.", "SANCTION طردت: تركيا -> السفير النمساوي", id="the envoy himself"
    ),
    pytest.param(
        "قررت الوزارة إبعاد القنصل النمساوي.",
        "SANCTION إبعاد القنصل: الوزارة -> القنصل النمساوي",
        id="no dimensions",
    ),
    pytest.param(
        "طردت تركيا ستة موظفين في السفارة النمساوية.",
        "SANCTION طردت: تركيا -> ستة موظفين",
        id="people of an embassy",
    ),
    pytest.param(
        "أمهلت تركيا السفير النمساوي يومين لمغادرة البلاد.",
        "SANCTION أمهلت: تركيا -> السفير النمساوي",
        id="time to leave",
    ),
    pytest.param(
        "أمهلت تركيا السفير النمساوي يومين للرد.",
        "THREATEN أمهلت: تركيا -> السفير النمساوي",
        id="near neighbour: time to answer",
    ),
    pytest.param(
        "استدعت تركيا السفير النمساوي.", "SANCTION استدعت: تركيا -> النمسا", id="near neighbour: summoned"
    ),
    pytest.param("طردت الشركة ستة عمال.", "COERCE طردت: الشركة -> ستة عمال", id="near neighbour: workmen"),
]


@pytest.mark.parametrize(("text", "event"), EXPELLED)
def test_expelled(text: str, event: str) -> None:
    assert event in _told(text)


STATUS = [
    pytest.param("يهدف الحزب إلى ضم المدينة أو قصف القرى.", "قصف", "unrealized", id="or aims at it"),
    pytest.param("قال الوزير إن القوات ستشن هجوما على البلدة.", "هجوما", "unrealized", id="short future"),
    pytest.param("قال الوزير إن القوات شنت هجوما على البلدة.", "هجوما", "happened", id="short perfect"),
    pytest.param("قد تضطر الحكومة إلى اعتقال النواب.", "اعتقال", "unrealized", id="may have to"),
    pytest.param(
        "طلب الوزير تدخل نظيره النمساوي هانس غروبر لاعتقال نواب الحزب.", "اعتقال", "unrealized", id="his like"
    ),
    pytest.param("اضطرت الحكومة إلى اعتقال النواب.", "اعتقال", "happened", id="had to"),
    pytest.param("استنكار واسع لاعتقال نواب الحزب.", "اعتقال", "happened", id="blame of what was done"),
    pytest.param("إدانات عربية واسعة لقصف مقر الحزب.", "قصف", "happened", id="two adjectives"),
    pytest.param("وضعت الشرطة خطة واسعة لاعتقال نواب الحزب.", "اعتقال", "unrealized", id="a plan"),
    pytest.param(
        "لن يعود الحزب إلى البرلمان قبل إطلاق سراح نوابه.", "إطلاق سراح", "unrealized", id="not before"
    ),
    pytest.param(
        "غادر الحزب البرلمان قبل إطلاق سراح نوابه.", "إطلاق سراح", "happened", id="near neighbour: before"
    ),
    pytest.param("علق الحزب مشاركته حتى إطلاق سراح نوابه.", "إطلاق سراح", "unrealized", id="held off until"),
    pytest.param("استمرت الحرب حتى انسحاب الجيش من البلدة.", "انسحاب", "happened", id="went on until"),
    pytest.param("يستمر الاعتصام إلى حين الإفراج عن النواب.", "الإفراج", "unrealized", id="until then"),
    pytest.param("لا نية لدى الوزارة لحظر الحزب.", "حظر", "denied", id="no intention"),
    pytest.param("لا توجد نية لدى الجيش لاقتحام المقر.", "اقتحام", "denied", id="there is no intention"),
    pytest.param("توجد نية لدى الجيش لاقتحام المقر.", "اقتحام", "unrealized", id="an intention"),
]


@pytest.mark.parametrize(("text", "trigger", "status"), STATUS)
def test_what_is_waited_for(text: str, trigger: str, status: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [status]


HOPES = [
    pytest.param(
        "تأمل الحركة أن تستعيد المدينة.", "ASSAULT تستعيد المدينة: الحركة -> المدينة", id="hopes to"
    ),
    pytest.param(
        "يأمل الجيش التركي أن يستعيد خلال أيام مقر الوزارة.",
        "ASSAULT يستعيد: الجيش التركي -> مقر الوزارة",
        id="hopes to, within days",
    ),
    pytest.param(
        "تأمل الحكومة أن ترفع العقوبات.",
        "CONCEDE ترفع العقوبات:  ->",
        id="near neighbour: that they be lifted",
    ),
    pytest.param("لا نية لدى الوزارة لحظر الحزب.", "COERCE حظر: الوزارة -> الحزب", id="whose intention"),
]


@pytest.mark.parametrize(("text", "event"), HOPES)
def test_who_hopes(text: str, event: str) -> None:
    assert event in _told(text)
