"""Whom hidden subjects and pronouns mean: who is charged, behind أن and its pronoun; the people before هم,
whose ability or effort it is, the person told last, the two whose ties are told of; beside neighbours of the
same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on

CHARGED = [
    pytest.param(
        "اتهمت الوزارة الحركة بأنها «قصفت القرية وخطفت سكانها».",
        "خطفت",
        (["الحركة"], ["سكانها"]),
        id="behind-a-quotation-mark",
    ),
    pytest.param(
        "قالت الحركة إن النمسا «قصفت القرية».", "قصفت", (["النمسا"], ["القرية"]), id="named-behind-that"
    ),
    pytest.param(
        "اتهم النائب سالم الهدار النمسا بأنها خربت الحقول وأطلقت النار على الرعاة.",
        "أطلقت النار",
        (["النمسا"], ["الرعاة"]),
        id="joined-to-what-is-no-act",
    ),
    pytest.param(
        "اتهم النائب سالم الهدار النمسا بأن طائرات خربت الحقول وأطلقت النار على الرعاة.",
        "أطلقت النار",
        (["طائرات"], ["الرعاة"]),
        id="joined-to-what-others-did",
    ),
    pytest.param(
        "اتهم النائب سالم الهدار الحكومة بأنها تسعى إلى قمع المعارضة.",
        "قمع",
        (["الحكومة"], ["المعارضة"]),
        id="lent-by-the-verb-behind-it",
    ),
    pytest.param(
        "أكد النائب سالم الهدار أنه يسعى إلى عزل الوزير.",
        "عزل",
        (["سالم الهدار"], ["الوزير"]),
        id="who-speaks-of-himself",
    ),
]

THEY = [
    pytest.param(
        "قصفت المليشيات قرى الزهور والحارثين، بعد أن تم طردهم منها.",
        "طردهم",
        ([], []),
        id="no-village-for-its-ending",
    ),
    pytest.param(
        "قصفت المليشيات قرى الزهور والمدنيين، بعد أن تم طردهم منها.",
        "طردهم",
        ([], ["المدنيين"]),
        id="people-joined-to-a-village",
    ),
    pytest.param(
        "هاجم مسلحو الجماعة القرية ثم اعتقلهم الجيش.",
        "اعتقلهم",
        (["الجيش"], ["مسلحو الجماعة"]),
        id="a-plural-before-its-genitive",
    ),
    pytest.param(
        "طردت القوات عناصر الحركة من عدن.", "طردت", (["القوات"], ["عناصر الحركة"]), id="whose-they-are"
    ),
    pytest.param("شاركت قوات خاصة من مصر في العملية.", "شاركت", (["مصر"], []), id="from-where-they-come"),
]

OWNERS = [
    pytest.param(
        "أشادت الوزارة بالشرطة على مجهوداتها في اعتقال المهربين.",
        "اعتقال",
        (["الشرطة"], ["المهربين"]),
        id="thanked-for-her-efforts",
    ),
    pytest.param(
        "شكر الوزير السفير مؤكدا حرصه على دعم الحكومة.",
        "دعم",
        ([], ["الحكومة"]),
        id="his-own-wish-behind-another-word",
    ),
    pytest.param(
        "ضرب التحالف البنية التحتية للتنظيم مما يخفض من قدرته على القيام بعمليات إرهابية.",
        "عمليات",
        (["التنظيم"], []),
        id="whose-ability-through-a-second-noun",
    ),
    pytest.param(
        "ضرب التحالف البنية التحتية للحركة مما يخفض من قدرته على القيام بعمليات إرهابية.",
        "عمليات",
        ([], []),
        id="not-of-another-gender",
    ),
    pytest.param(
        "شكرت الوزارة السلطات التونسية على مجهوداتها في إحباط المخطط، وذلك بالقبض على المتهم.",
        "القبض",
        (["السلطات التونسية"], ["المتهم"]),
        id="by-what-they-did-it",
    ),
    pytest.param(
        "احتجت الحركة على اعتقال الناشط، وذلك بعد القبض على المتهم.",
        "القبض",
        ([], ["المتهم"]),
        id="only-after-it",
    ),
]

TAKEN_UP = [
    pytest.param(
        "داهمت الشرطة منزل المتهم وتم اعتقاله.",
        "اعتقاله",
        (["الشرطة"], ["المتهم"]),
        id="the-man-not-his-house",
    ),
    pytest.param("داهمت الشرطة منزل المتهم وتم قصفه.", "قصفه", ([], ["منزل المتهم"]), id="done-to-houses"),
    pytest.param(
        "دخل الشاب مطعما فاعتقلته الشرطة.", "اعتقلته", (["الشرطة"], ["الشاب"]), id="who-was-told-last"
    ),
    pytest.param(
        "دخلت الفتاة مطعما فاعتقلته الشرطة.", "اعتقلته", (["الشرطة"], []), id="not-of-another-gender"
    ),
    pytest.param(
        "زار سالم الهدار تونس، مما يعني أن استقباله قرار محسوب.",
        "استقباله",
        ([], ["سالم الهدار"]),
        id="received-where-nobody-else-is",
    ),
    pytest.param(
        "أشاد سالم الهدار خلال استقباله في مكتبه أمس السفير النمساوي بالعلاقات.",
        "استقباله",
        (["سالم الهدار"], ["السفير النمساوي"]),
        id="receives-another",
    ),
    pytest.param(
        "لم تسكت الحكومة على ذلك، بل دعمت المتمردين.", "دعمت", (["الحكومة"], ["المتمردين"]), id="but-rather"
    ),
    pytest.param(
        "ليس الجيش وحده، بل دعمت الحكومة المتمردين.",
        "دعمت",
        (["الحكومة"], ["المتمردين"]),
        id="but-rather-another",
    ),
    pytest.param(
        "زار الوزير تونس. وتحدث في تونس. وتسود الفوضى ليبيا حيث تسعى الحركة إلى السيطرة على البلاد.",
        "السيطرة",
        (["الحركة"], ["ليبيا"]),
        id="the-country-of-its-sentence",
    ),
    pytest.param(
        "زار الوزير تونس. وتحدث في تونس. وتسعى الحركة إلى السيطرة على البلاد. وتدعم ليبيا الحركة.",
        "السيطرة",
        (["الحركة"], ["تونس"]),
        id="the-country-named-most",
    ),
]

TIES = [
    pytest.param(
        "أكد الوزير أهمية العلاقات بين النمسا وتونس وضرورة تعزيزها.",
        "تعزيزها",
        (["النمسا", "تونس"], []),
        id="whose-ties-they-are",
    ),
    pytest.param(
        "أشاد الوزير بالعلاقات بين النمسا وتونس وحرص النمسا على تعزيزها.",
        "تعزيزها",
        (["النمسا"], ["تونس"]),
        id="who-wishes-it-with-the-other",
    ),
    pytest.param(
        "قال الوزير إن العلاقات بين النمسا وتونس قوية، وإن تشاد تسعى إلى تعزيز علاقاتها مع النيجر.",
        "تعزيز علاقاتها",
        (["تشاد"], ["النيجر"]),
        id="ties-of-others",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), [*CHARGED, *THEY, *OWNERS, *TAKEN_UP, *TIES])
def test_hidden_subjects(text: str, trigger: str, sides: Sides) -> None:
    assert sides_on(text, trigger)[0] == sides
