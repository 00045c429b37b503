"""Attacks and fights whose sides stand in the clauses around them, beside neighbours in which they do not.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

FIGHTS = [
    pytest.param(
        "قصفت قوات الجبل القرية بعد معارك عنيفة مع حركة الغد.",
        "معارك",
        (["قوات الجبل", "حركة الغد"], []),
        id="with-whom-one-fights-acts-too",
    ),
    pytest.param(
        "خاضت قوات الجبل معارك عنيفة ضد حركة الغد.",
        "معارك",
        (["قوات الجبل"], ["حركة الغد"]),
        id="against-whom-one-fights",
    ),
    pytest.param(
        "أفاد مصدر بمقتل ثمانية صيادين في مواجهات مع حركة الغد.",
        "مواجهات",
        (["ثمانية صيادين", "حركة الغد"], []),
        id="who-falls-fights",
    ),
    pytest.param(
        "أفاد مصدر بمقتل ثمانية صيادين في مواجهات مع حركة الغد.",
        "مقتل",
        (["حركة الغد"], ["ثمانية صيادين"]),
        id="killed-by-the-other-side",
    ),
    pytest.param(
        "أفاد مصدر بمقتل ثمانية صيادين قبل مواجهات مع حركة الغد.",
        "مقتل",
        ([], ["ثمانية صيادين"]),
        id="killed-before-a-fight",
    ),
    pytest.param(
        "وقعت معارك بين الجيش النمساوي ومسلحين من حركة الغد أسفرت عن مقتل جندي نمساوي.",
        "مقتل",
        (["حركة الغد"], ["جندي نمساوي"]),
        id="one-does-not-kill-ones-own",
    ),
    pytest.param(
        "اندلعت معارك عنيفة في الجبل بين قوات الجبل المدعومة بالمقاومة وحركة الغد.",
        "معارك",
        (["قوات الجبل المدعومة", "حركة الغد"], []),
        id="past-who-supports-one-side",
    ),
    pytest.param(
        "اندلعت معارك مساء السبت واستمرت حتى وقت مبكر من أمس بين قوات الجبل وحركة الغد.",
        "معارك",
        (["قوات الجبل", "حركة الغد"], []),
        id="past-how-long-they-lasted",
    ),
    pytest.param(
        "قصفت القوات المدعومة من النمسا مواقع لحركة الغد.",
        "قصفت",
        (["القوات المدعومة"], ["حركة الغد"]),
        id="backed-by-a-state-is-not-the-state",
    ),
]

AFTER = [
    pytest.param(
        "قصفت قوات الجبل القرية مما تسبب بمقتل ثلاثة صيادين.",
        "مقتل",
        (["قوات الجبل"], ["ثلاثة صيادين"]),
        id="what-an-attack-causes",
    ),
    pytest.param(
        "زارت قوات الجبل القرية مما تسبب بمقتل ثلاثة صيادين.",
        "مقتل",
        ([], ["ثلاثة صيادين"]),
        id="what-a-visit-causes",
    ),
    pytest.param(
        "سيطرت قوات الجبل على القرية، وذلك بعد معارك أسفرت عن مقتل تسعة صيادين.",
        "مقتل",
        (["قوات الجبل"], ["تسعة صيادين"]),
        id="past-a-fight-of-nobody",
    ),
    pytest.param(
        "شن الطيران النمساوي غارات على الجبل. وقال السكان إن الغارات أدت إلى مقتل تسعة صيادين.",
        "مقتل",
        (["الطيران النمساوي"], ["تسعة صيادين"]),
        id="what-comes-of-raids-told-again",
    ),
    pytest.param(
        "شن الطيران النمساوي غارات على الجبل. وقال السكان إن غارات أدت إلى مقتل تسعة صيادين.",
        "مقتل",
        ([], ["تسعة صيادين"]),
        id="what-comes-of-other-raids",
    ),
]

WHERE = [
    pytest.param(
        "أدانت الحكومة هجمات حركة الغد في النمسا واليابان.",
        "هجمات",
        (["حركة الغد"], ["النمسا", "اليابان"]),
        id="the-countries-that-an-attack-hits",
    ),
    pytest.param(
        "أدانت الحكومة هجمات حركة الغد على الصيادين في النمسا.",
        "هجمات",
        (["حركة الغد"], ["الصيادين"]),
        id="those-whom-it-hits-there",
    ),
    pytest.param(
        "تعاني النمسا من هجمات تشنها حركة الغد.",
        "هجمات",
        (["حركة الغد"], ["النمسا"]),
        id="who-makes-what-another-suffers",
    ),
]


DOERS = [
    pytest.param(
        "اعتقلت الشرطة والد سالم الهدار منفذ الهجوم على الصيادين.",
        "الهجوم",
        (["سالم الهدار"], ["الصيادين"]),
        id="who-carried-it-out",
    ),
    pytest.param(
        "اعتقلت الشرطة والد سالم الهدار قبل الهجوم على الصيادين.",
        "الهجوم",
        ([], ["الصيادين"]),
        id="who-is-named-before-it",
    ),
    pytest.param(
        "قال مصدر إن منفذ الهجوم على الصيادين شاب نمساوي.",
        "الهجوم",
        (["شاب نمساوي"], ["الصيادين"]),
        id="who-is-said-to-have-carried-it-out",
    ),
    pytest.param(
        "سمحت اليابان لطائرات نمساوية باستخدام المطار لشن هجمات على حركة الغد.",
        "هجمات",
        (["طائرات نمساوية"], ["حركة الغد"]),
        id="who-is-allowed-the-means",
    ),
    pytest.param(
        "نفذ الطيران النمساوي ما لا يقل عن ست غارات على مواقع لحركة الغد.",
        "غارات",
        (["الطيران النمساوي"], ["حركة الغد"]),
        id="past-how-many",
    ),
    pytest.param(
        "كثف الجيش النمساوي من هجماته على حركة الغد.",
        "هجماته",
        (["الجيش النمساوي"], ["حركة الغد"]),
        id="whose-verb-lends-his-own-attacks",
    ),
    pytest.param(
        "تتوقف الغارات قبل هدنة أعلنتها حركة الغد.", "الغارات", ([], []), id="another-act-is-told-behind"
    ),
    pytest.param(
        "أدت غارات الطيران النمساوي إلى مقتل ما لا يقل عن تسعة صيادين.",
        "مقتل",
        (["الطيران النمساوي"], ["تسعة صيادين"]),
        id="at-least-so-many",
    ),
]

AT = [
    pytest.param("شهدت النمسا عدة هجمات دامية.", "هجمات", ([], ["النمسا"]), id="a-country-sees-attacks"),
    pytest.param("شهدت النمسا معارك دامية.", "معارك", ([], []), id="a-country-sees-fights"),
    pytest.param(
        "شنت حركة الغد هجمات في النمسا على غرار المجزرة الأخيرة.",
        "هجمات",
        (["حركة الغد"], ["النمسا"]),
        id="after-what-model",
    ),
    pytest.param(
        "استهدفت غارات الطيران النمساوي قاعدة الورد.",
        "غارات",
        (["الطيران النمساوي"], ["قاعدة الورد"]),
        id="what-whose-raids-strike",
    ),
    pytest.param(
        "واستهدفت الغارات مواقع لحركة الغد.", "الغارات", ([], ["حركة الغد"]), id="what-is-hit-is-not-who-hits"
    ),
]


RETOLD = [
    pytest.param(
        "مقتل 12 في الجبل\nقتلت قوات حركة الغد 12 صيادا أمس في الجبل.",
        "مقتل",
        (["حركة الغد"], ["12 صيادا"]),
        id="as-many-die",
    ),
    pytest.param(
        "مقتل 12 في الجبل\nقتلت قوات حركة الغد 14 صيادا أمس في الجبل.",
        "مقتل",
        ([], ["12"]),
        id="others-die",
    ),
    pytest.param(
        "هجوم على فندق في الجبل\nشنت حركة الغد أمس هجوما على فندق في الجبل.",
        "هجوم",
        (["حركة الغد"], ["فندق"]),
        id="what-a-headline-sums-up",
    ),
    pytest.param(
        "هجوم على فندق في الجبل\nشنت حركة الغد أمس هجوما على ثكنة في الوادي.",
        "هجوم",
        ([], ["فندق"]),
        id="another-attack",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "wanted"), [*FIGHTS, *AFTER, *WHERE, *DOERS, *AT, *RETOLD])
def test_sides(text: str, trigger: str, wanted: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger)[0] == wanted
