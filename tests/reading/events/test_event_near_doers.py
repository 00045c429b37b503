"""Doers whom a clause beside the act decides: one that describes its noun before the verb before it, aims and
attempts, whose craft and fighters they are; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

LENT = [
    pytest.param(
        "ستحاول الزيارة البناء على محادثات أجراها سالم الهدار مع النمسا.",
        "محادثات",
        ["سالم الهدار"],
        id="clause-of-the-noun-first",
    ),
    pytest.param("أجرى الوزير محادثات أدانها البرلمان.", "محادثات", ["الوزير"], id="blamed-not-held"),
    pytest.param("تحدث الحزب عن القمع الذي مارسه الجيش.", "القمع", ["الجيش"], id="practised"),
    pytest.param("تحدث الحزب عن القمع الذي أدانه الجيش.", "القمع", [], id="condemned"),
    pytest.param(
        "قام عمال غاضبون، عقب الصلاة، باقتحام الميناء.", "اقتحام", ["عمال غاضبون"], id="past-an-aside"
    ),
    pytest.param("قام الوزير بجولة عقب اقتحام الميناء.", "اقتحام", [], id="only-when-it-was"),
    pytest.param("تستعد العشائر لمعارك قوية في الوادي.", "معارك", ["العشائر"], id="makes-ready"),
]

AIMS = [
    pytest.param("حررت القوات الحي تمهيدا لاقتحام الميناء.", "اقتحام", ["القوات"], id="paving-the-way"),
    pytest.param("حررت القوات الحي بعد اقتحام الميناء.", "حررت", ["القوات"], id="after-it"),
    pytest.param(
        "قالت الحركة إنها كثفت وجودها في البلدة من أجل اقتحام الميناء.",
        "اقتحام",
        ["الحركة"],
        id="her-own-aim",
    ),
    pytest.param("قالت الحركة إنه يستخدم الجسر من أجل اقتحام الميناء.", "اقتحام", [], id="his-aim"),
    pytest.param(
        "رغم محاولات متكررة للحكومة لاستئناف المحادثات.", "المحادثات", ["الحكومة"], id="whose-attempts"
    ),
    pytest.param(
        "تزامنا مع وصول الوزير النمساوي، أمس إلى تونس في زيارة غير معلنة.",
        "زيارة",
        ["الوزير النمساوي"],
        id="whose-arrival",
    ),
    pytest.param(
        "تصدت الحركة لهم وتمكنت من اقتحام الميناء.", "اقتحام", ["الحركة"], id="met-them-and-stormed"
    ),
    pytest.param("تصدت الحركة لاقتحام الميناء.", "اقتحام", [], id="met-the-storming"),
    pytest.param("تقدمت القوات في الوادي حيث طوقت قرية.", "طوقت", ["القوات"], id="where-she-ringed-it"),
]

WHOSE = [
    pytest.param(
        "قال الوزير إن فرنسا تعمل على تخويف القرى، وتدعم الميليشيات.",
        "تدعم",
        ["فرنسا"],
        id="she-goes-on-with-an-object",
    ),
    pytest.param(
        "قال الوزير إن النار تقترب، وتدعم الميليشيات السكان.",
        "تدعم",
        ["الميليشيات"],
        id="a-clause-of-their-own",
    ),
    pytest.param(
        "قوات الجيش اقتحمت منزله، كما احتجزت نجله.", "احتجزت", ["قوات الجيش"], id="she-holds-his-son"
    ),
    pytest.param("منذ سيطرة «حزب النخيل» على الوادي.", "سيطرة", ["حزب النخيل"], id="a-body-in-marks"),
    pytest.param("منذ سيطرة «الغضب» على الشارع.", "سيطرة", [], id="a-thing-in-marks"),
    pytest.param("وفي خطابه هاجم فرنسا أمس.", "هاجم", [], id="he-attacks-a-land"),
    pytest.param("وهاجم فرنسا سليم الهادي.", "هاجم", ["سليم الهادي"], id="behind-the-land-that-he-attacks"),
    pytest.param("وفي الخريف هاجم العراق جارته.", "هاجم", ["العراق"], id="a-land-that-is-he"),
    pytest.param("يخشى الحزب أن رفض فرنسا الاتفاق يضر بالبلاد.", "رفض", ["فرنسا"], id="refusal-of-a-land"),
    pytest.param("قصفت طائرات حربية نمساوية القرية.", "قصفت", ["النمسا"], id="craft-of-a-land"),
    pytest.param("قصفت طائرات حربية القرية.", "قصفت", ["طائرات حربية"], id="craft-of-nobody"),
    pytest.param("هاجم جنود نمساويون القرية.", "هاجم", ["جنود نمساويون"], id="soldiers-are-themselves"),
    pytest.param(
        "هرب متمردو حركة الراية. ثم هاجم المتمردون القرية.", "هاجم", ["حركة الراية"], id="her-fighters"
    ),
    pytest.param(
        "هرب متمردو حركة الراية ومتمردو حركة الفجر. ثم هاجم المتمردون القرية.",
        "هاجم",
        ["المتمردون"],
        id="fighters-of-two",
    ),
    pytest.param(
        "تقاتل مجموعات مسلحة حكومة تونس منذ العام الماضي.", "تقاتل", ["مجموعات مسلحة"], id="no-genitive"
    ),
    pytest.param("قتلت شابتان مسلحتان 13 عاملا.", "قتلت", ["شابتان مسلحتان"], id="two-women"),
    pytest.param("هاجمت قوة عسكرية مشتركة القرية.", "هاجمت", ["قوة عسكرية مشتركة"], id="two-adjectives"),
]

CLAUSES = [
    pytest.param(
        "ندد المجلس بما قاله عضو الحزب سلمى الهدار والتي صوتت ضد القانون.",
        "صوتت",
        ["سلمى الهدار"],
        id="she-and-no-party",
    ),
    pytest.param(
        "يدعم المجلس حكومة الإقليم في شمال العراق التي تقاتل المتمردين.",
        "تقاتل",
        ["حكومة الإقليم"],
        id="who-is-there",
    ),
    pytest.param(
        "زار الوزير في باريس النمسا التي تقاتل المتمردين.", "تقاتل", ["النمسا"], id="a-state-itself"
    ),
    pytest.param(
        "توتر بين النمسا وتونس اللتين قطعتا العلاقات.", "قطعتا العلاقات", ["النمسا", "تونس"], id="both"
    ),
    pytest.param("توتر بين النمسا وتونس التي قطعت العلاقات.", "قطعت العلاقات", ["تونس"], id="only-the-last"),
    pytest.param(
        "تحتاج البلدة إلى قوات برية نمساوية قادرة على قتال المتمردين.",
        "قتال",
        ["قوات برية نمساوية"],
        id="able-to",
    ),
    pytest.param("تحتاج البلدة إلى قوات برية بعد قتال المتمردين.", "قتال", [], id="after-it-all"),
    pytest.param(
        "بحث الوزير الأزمة في اتصال هاتفي مع السفير.", "اتصال", ["الوزير"], id="what-one-does-in-talks"
    ),
    pytest.param("حصلت النقابة على «تنازلات» نمساوية.", "تنازلات", ["النمسا"], id="quoted-before-a-nisba"),
    pytest.param(
        "نشرت الصحيفة خبرا عن «تنازلات» جديدة.", "تنازلات", [], id="quoted-before-another-adjective"
    ),
    pytest.param("اعتقلت الشرطة شابا بحجة مهاجمة المصنع.", "مهاجمة", ["شابا"], id="on-the-plea-that-he-did"),
    pytest.param(
        "وزعم الحارس أن القوات تواصل تقدمها صوب الحي.", "تقدمها", ["القوات"], id="her-own-though-a-verb-in-ta"
    ),
    pytest.param("قصف الجيش القرية بعد إطلاق نار.", "إطلاق نار", [], id="to-which-he-answers"),
]


@pytest.mark.parametrize(("text", "trigger", "actors"), [*LENT, *AIMS, *WHOSE, *CLAUSES])
def test_near_doers(text: str, trigger: str, actors: list[str]) -> None:
    assert sides_on(text, trigger)[0][0] == actors
