"""Which words tell of dealings without force, each beside one of another matter: talks, accords, work done
together, help, yielding, sanctions.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, types_in

WORDS = [
    pytest.param("تركيا استشارت مصر قبل القمة.", {"استشارت": "CONSULT"}, id="consults"),
    pytest.param("تركيا فتحت مكتب استشارة هندسية.", {}, id="a-consulting-office"),
    pytest.param("استعرض الوزير التركي مع نظيره المصري الأزمة.", {"استعرض": "CONSULT"}, id="reviews-with"),
    pytest.param("استعرض الوزير التركي لوحات المعرض.", {}, id="looks-at-pictures"),
    pytest.param("تحدث الرئيس التركي هاتفيا مع أمير قطر.", {"تحدث": "CONSULT"}, id="speaks-by-phone"),
    pytest.param("تحدث الرئيس التركي عن طفولته.", {}, id="speaks-of-his-childhood"),
    pytest.param("وصل الوزير التركي أمس إلى مدينة البصرة.", {"وصل": "CONSULT"}, id="arrives-in-town"),
    pytest.param("وصل عدد الضحايا إلى مدينة البصرة في تركيا.", {}, id="a-number-arrives"),
    pytest.param("بذلت تركيا مساعي حميدة بين الطرفين.", {"مساعي": "CONSULT"}, id="good-offices"),
    pytest.param("بذلت تركيا مساعي لخفض التضخم.", {}, id="endeavours"),
    pytest.param("أعلنت تركيا ومصر جولة ثالثة في الشهر المقبل.", {"جولة": "CONSULT"}, id="a-third-round"),
    pytest.param("أعلنت تركيا جولة ثانية من الانتخابات.", {}, id="a-run-off"),
    pytest.param("توصل الوزير التركي ونظيره المصري أمس إلى اتفاق.", {"اتفاق": "AGREE"}, id="reaches-a-deal"),
    pytest.param("توصل الوزير التركي إلى الجناة واستند إلى اتفاق.", {}, id="rests-upon-a-deal"),
    pytest.param("نجحت تركيا ومصر في التوصل إلى تسوية.", {"تسوية": "AGREE"}, id="reaches-a-settlement"),
    pytest.param("قررت تركيا تسوية أوضاع الموظفين.", {}, id="settles-contracts"),
    pytest.param("صادق البرلمان التركي على الاتفاق.", {"صادق": "AGREE"}, id="ratifies"),
    pytest.param("قال الوزير التركي إنه صديق صادق.", {}, id="a-true-friend"),
    pytest.param("وقعت تركيا ومصر إعلانا مشتركا.", {"وقعت": "AGREE"}, id="signs-a-declaration"),
    pytest.param("وقعت حافلة تركية في الوادي.", {}, id="falls-down"),
    pytest.param("أقر البرلمان قانونا وقعه الرئيس التركي.", {"وقعه": "AGREE"}, id="a-law-he-signed"),
    pytest.param("تركيا تسعى إلى إقامة علاقات مع مصر.", {"إقامة": "COOPERATE"}, id="sets-up-ties"),
    pytest.param("تركيا تسعى إلى إقامة معرض للكتاب.", {}, id="holds-a-fair"),
    pytest.param("تركيا تسعى إلى تعزيز العلاقات مع مصر.", {"تعزيز": "COOPERATE"}, id="strengthens-ties"),
    pytest.param("تركيا تسعى إلى تعزيز موقعها في السوق.", {}, id="strengthens-its-market-share"),
    pytest.param("أعلنت تركيا تطبيع علاقاتها مع مصر.", {"تطبيع": "COOPERATE"}, id="normal-ties"),
    pytest.param("أعلنت تركيا العمل مع مصر على وقف الهجرة.", {"العمل": "COOPERATE"}, id="works-with"),
    pytest.param("أعلنت تركيا إتمام العمل في النفق.", {}, id="the-work-on-a-tunnel"),
    pytest.param("أعلنت تركيا إقامة عشاء عمل مع التجار.", {}, id="a-working-dinner"),
    pytest.param("فتحت تركيا باب الترشيح أمام الطلاب.", {}, id="opens-an-application-round"),
    pytest.param("قررت تركيا شراء غواصات من ألمانيا.", {"شراء": "COOPERATE"}, id="buys-submarines"),
    pytest.param("قررت تركيا شراء الوقت.", {}, id="buys-time"),
    pytest.param("وزع الهلال الأحمر التركي الدقيق على النازحين.", {"وزع": "AID"}, id="hands-out-flour"),
    pytest.param("وزع الوزير التركي الأدوار على مساعديه.", {}, id="hands-out-roles"),
    pytest.param("قدمت تركيا مليون دولار للنازحين.", {"قدمت": "AID"}, id="gives-a-million"),
    pytest.param("قدمت تركيا عرضا مسرحيا للنازحين.", {}, id="gives-a-play"),
    pytest.param("أعادت تركيا ألف عالق إلى مصر.", {"أعادت": "AID"}, id="brings-the-stranded-home"),
    pytest.param("أعادت تركيا النظر في الخطة.", {}, id="looks-at-it-again"),
    pytest.param("خففت تركيا معاناة النازحين.", {"خففت": "AID"}, id="eases-suffering"),
    pytest.param("خففت تركيا سرعة القطار.", {}, id="eases-the-speed"),
    pytest.param("تكفلت تركيا بعلاج الجرحى.", {"تكفلت": "AID"}, id="pays-for-treatment"),
    pytest.param("تكفلت تركيا بتنظيم البطولة.", {}, id="sees-to-a-tournament"),
    pytest.param("دربت تركيا معارضين سوريين.", {"دربت": "AID"}, id="trains-fighters"),
    pytest.param("دربت تركيا فريق كرة السلة.", {}, id="trains-a-team"),
    pytest.param("أطلقت تركيا معتقلين مصريين.", {"أطلقت": "CONCEDE"}, id="lets-detainees-go"),
    pytest.param("أطلقت تركيا خدمة جديدة.", {}, id="launches-a-service"),
    pytest.param("طالبت تركيا الرئيس بالتنحي.", {"التنحي": "CONCEDE"}, id="stepping-down"),
    pytest.param("اعتذرت تركيا لمصر عن الحادث.", {"اعتذرت": "CONCEDE"}, id="apologises"),
    pytest.param("اعتذرت تركيا لمصر عن المشاركة.", {}, id="excuses-itself"),
    pytest.param("أدرجت تركيا الحزب على لائحة الإرهاب.", {"أدرجت": "SANCTION"}, id="puts-on-the-terror-list"),
    pytest.param("أدرجت تركيا القلعة على لائحة التراث.", {}, id="puts-on-the-heritage-list"),
    pytest.param("فرضت تركيا إجراءات عقابية على مصر.", {"إجراءات": "SANCTION"}, id="punitive-measures"),
    pytest.param("اتخذت تركيا إجراءات تنظيمية.", {}, id="orderly-measures"),
    pytest.param("استدعت تركيا سفراء ثلاث دول.", {"استدعت": "SANCTION"}, id="calls-in-envoys"),
    pytest.param("تركيا تقاطع البضائع الفرنسية.", {"تقاطع": "SANCTION"}, id="boycotts"),
    pytest.param("تقع البلدة التركية في تقاطع الطرق.", {}, id="a-crossing"),
]


@pytest.mark.parametrize(("text", "told"), WORDS)
def test_word_of_peace(text: str, told: dict[str, str]) -> None:
    found = types_in(text)
    assert {k: v for k, v in found.items() if k in told or not told} == told


def test_noun_behind_expected() -> None:
    """A word that is verb or noun is a noun behind من المتوقع, and to come; behind a doer it is a verb."""
    text = "قال الوزير إنه من المتوقع فتح المعبر غدا. الجيش التركي فتح المعبر أمس."
    assert [e.status for e in analyse(text).events if "فتح" in e.trigger.text] == ["unrealized", "happened"]


def test_effort_denied() -> None:
    told = [analyse(f"{no}تسعى تركيا إلى إقامة علاقات مع مصر.").events[0].status for no in ("لا ", "")]
    assert told == ["denied", "unrealized"]


def test_suffering_and_whose() -> None:
    article = analyse("زار الوزير التركي المخيم لتخفيف معاناة النازحين السوريين.")
    names = {e.id: e.name for e in article.entities}
    eased = next(e for e in article.events if e.type == "AID")
    assert [names[r] for r in eased.recipients] == ["النازحين السوريين"]
