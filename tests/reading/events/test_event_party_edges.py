"""Where the words for a party end, and deals, deserters and whoever is told by whose he is as parties."""

from __future__ import annotations

import pytest

from told_events import sides_on


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        pytest.param(
            "رحبت النقابة في مذكرة بالاتفاق التجاري الذي أبرمته الوزارة قبل أسبوع.",
            "رحبت",
            ["النقابة"],
            ["الاتفاق التجاري"],
            id="a deal behind its preposition, by whatever its adjective is",
        ),
        pytest.param(
            "نددت النقابة بالبيان.", "نددت", ["النقابة"], [], id="near neighbour: a lone paper is blamed"
        ),
        pytest.param(
            "رفض تجمع العمال اتفاق الأجور.",
            "رفض",
            ["تجمع العمال"],
            ["اتفاق الأجور"],
            id="a deal told by its genitive",
        ),
        pytest.param(
            "رفض تجمع العمال اتفاقا مع المصنع.",
            "رفض",
            ["تجمع العمال"],
            [],
            id="near neighbour: some deal or other",
        ),
        pytest.param(
            "رفض الحزب الاتفاق النهائي. وكان الاتفاق الجمركي قد وقع أمس.",
            "رفض",
            ["الحزب"],
            ["الاتفاق الجمركي"],
            id="the adjective that says how final a deal is does not name it",
        ),
        pytest.param(
            "إذا انتهكت مالطا الاتفاق عادت الرسوم.",
            "انتهكت",
            ["مالطا"],
            ["الاتفاق"],
            id="the deal that is broken",
        ),
        pytest.param(
            "انتهكت الكتيبة الهدنة مرتين.",
            "انتهكت",
            ["الكتيبة"],
            [],
            id="near neighbour: a truce is broken toward nobody",
        ),
        pytest.param(
            "انسحبت النمسا من الاتفاق الجمركي مع المجر.",
            "انسحبت",
            ["النمسا"],
            ["المجر"],
            id="with whom the deal is that is left",
        ),
        pytest.param(
            "خرجت النمسا من معاهدة المياه مع المجر.",
            "خرجت",
            ["النمسا"],
            ["المجر"],
            id="or from which one goes out",
        ),
        pytest.param(
            "انسحب الحزب من الحكومة مع المجر.", "انسحب", ["الحزب"], [], id="near neighbour: who leaves it too"
        ),
        pytest.param(
            "انشق ثلاثة ضباط عن كتيبة الفجر.",
            "انشق",
            ["ثلاثة ضباط"],
            ["كتيبة الفجر"],
            id="whom deserters leave",
        ),
        pytest.param(
            "انسحب الضباط من بلدة النخيل.",
            "انسحب",
            ["الضباط"],
            [],
            id="near neighbour: a place that is left",
        ),
        pytest.param(
            "أرسلت هولندا قوات إلى ليبيا.",
            "أرسلت",
            ["هولندا"],
            ["ليبيا"],
            id="the land to which troops are sent",
        ),
        pytest.param(
            "أرسلت هولندا قوات إلى الميناء.",
            "أرسلت",
            ["هولندا"],
            [],
            id="near neighbour: where in it they are sent",
        ),
        pytest.param(
            "بعد انسحاب معظم القوات الأجنبية من النيجر ساد الهدوء.",
            "انسحاب",
            ["معظم القوات الأجنبية"],
            [],
            id="most of the troops are not the land's that they leave",
        ),
        pytest.param(
            "اعتقلت الشرطة معظم القادة من حركة الغد.",
            "اعتقلت",
            ["الشرطة"],
            ["حركة الغد"],
            id="near neighbour: most of the leaders of a body",
        ),
        pytest.param(
            "سيطر المتمردون على كامل المدينة.",
            "سيطر",
            ["المتمردون"],
            ["المدينة"],
            id="all of a town",
        ),
        pytest.param(
            "دعت الوزارة عموم المزارعين إلى التريث.",
            "دعت",
            ["الوزارة"],
            ["عموم المزارعين"],
            id="people at large",
        ),
        pytest.param(
            "التقى الوزير نظيره الأرجنتيني خورخي باسترنا.",
            "التقى",
            ["الوزير"],
            ["خورخي باسترنا"],
            id="his counterpart is another",
        ),
        pytest.param(
            "انتقد النائب زميله هاني الصيرفي.",
            "انتقد",
            ["النائب"],
            ["هاني الصيرفي"],
            id="his colleague is another",
        ),
        pytest.param(
            "انتقد النائب هاني الصيرفي.",
            "انتقد",
            ["هاني الصيرفي"],
            [],
            id="near neighbour: a title and its bearer",
        ),
    ],
)
def test_where_the_words_for_a_party_end(
    text: str, trigger: str, actors: list[str], recipients: list[str]
) -> None:
    assert sides_on(text, trigger)[0] == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        pytest.param(
            "زار وسيم الأشرم ومجموعة من زملائه عمان.",
            "زار",
            ["وسيم الأشرم", "مجموعة من زملائه"],
            ["عمان"],
            id="a noun with his closes its phrase",
        ),
        pytest.param(
            "هاجمت مالطا جارتها الجنوبية ليبيا.",
            "هاجمت",
            ["مالطا"],
            ["ليبيا"],
            id="a land told by whose neighbour it is",
        ),
        pytest.param(
            "التقى السفير حليفه حزب النماء.",
            "التقى",
            ["السفير"],
            ["حزب النماء"],
            id="a body told by whose ally it is",
        ),
        pytest.param("حاول اللص قتل خالته ليلا.", "قتل", ["اللص"], ["خالته"], id="kin told by their pronoun"),
        pytest.param(
            "قصف الجيش مدينة طرطوس وقرية مجاورة.",
            "قصف",
            ["الجيش"],
            ["طرطوس", "قرية مجاورة"],
            id="a village without a name beside a town",
        ),
        pytest.param(
            "قصف الجيش مدينة طرطوس وريفها.",
            "قصف",
            ["الجيش"],
            ["طرطوس"],
            id="near neighbour: what lies around the town",
        ),
        pytest.param(
            "اتهمت الوزارة حركة الغد، وحزب النماء، والميليشيات المحلية بالتزوير.",
            "اتهمت",
            ["الوزارة"],
            ["حركة الغد", "حزب النماء", "الميليشيات المحلية"],
            id="the last of a list before what is laid to their charge",
        ),
        pytest.param(
            "اتهمت الوزارة حركة الغد، وحزب النماء، والميليشيات بدورها انسحبت.",
            "اتهمت",
            ["الوزارة"],
            ["حركة الغد", "حزب النماء"],
            id="near neighbour: who does something else in turn",
        ),
    ],
)
def test_members_and_whose_they_are(
    text: str, trigger: str, actors: list[str], recipients: list[str]
) -> None:
    assert sides_on(text, trigger)[0] == (actors, recipients)


@pytest.mark.parametrize(
    ("headline", "lead", "actors"),
    [
        pytest.param(
            "الملك يستقبل الوفد",
            "استقبل صاحب الجلالة الملك نادر الغساني الوفد في قصره.",
            ["نادر الغساني"],
            id="a king by the last of his titles",
        ),
        pytest.param(
            "الملك يستقبل الوفد",
            "استقبل صاحب الجلالة الملك نادر الغساني جلالة الملك وائل الغساني والوفد.",
            ["الملك"],
            id="near neighbour: two kings",
        ),
        pytest.param(
            "ولي العهد يستقبل الوفد",
            "استقبل الأمير نادر الغساني ولي العهد وزير الداخلية أمس الوفد.",
            ["نادر الغساني"],
            id="an heir by the office behind his name",
        ),
        pytest.param(
            "أمير الوادي يستقبل الوفد",
            "استقبل الأمير نادر الغساني أمير منطقة الوادي الوفد أمس.",
            ["نادر الغساني"],
            id="a governor without the kind of his district",
        ),
        pytest.param(
            "أمير الساحل يستقبل الوفد",
            "استقبل الأمير نادر الغساني أمير منطقة الوادي الوفد أمس.",
            ["أمير الساحل"],
            id="near neighbour: the governor of another",
        ),
    ],
)
def test_who_bears_the_title(headline: str, lead: str, actors: list[str]) -> None:
    assert sides_on(f"{headline}\n\n{lead}", "يستقبل")[0][0] == actors


def test_the_official_of_a_land_is_who_was_named_for_it() -> None:
    named = "التقى وزير النقل الياباني كنجي مورياما رئيس الحكومة."
    assert sides_on(f"{named} وانتقد المسؤول الياباني الحزب.", "انتقد") == [(["كنجي مورياما"], ["الحزب"])]
    assert sides_on(f"{named} وانتقد المسؤول الكندي الحزب.", "انتقد") == [(["المسؤول الكندي"], ["الحزب"])]


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        pytest.param(
            "وكان في استقباله – رعاه الله – وزير الدفاع سالم العيتاني.",
            "استقباله",
            ["سالم العيتاني"],
            [],
            id="a prayer for him is nobody",
        ),
        pytest.param(
            "أشاد الوزير بوالده رحمه الله.",
            "أشاد",
            ["الوزير"],
            ["والده"],
            id="nor does it end whoever it is for",
        ),
        pytest.param(
            "صار العديد من النقابات يحث الوزارة على الحوار.",
            "يحث",
            ["العديد من النقابات"],
            ["الوزارة"],
            id="became is no noun",
        ),
        pytest.param(
            "قال الحزب إنها ستكون مستعدة حالما ترفع العقوبات عن الدولة.",
            "ترفع العقوبات",
            [],
            ["الدولة"],
            id="will be is no noun",
        ),
        pytest.param(
            "شنت الجماعة هجوما على المساجد وعلى الأخص مسجد البلدة.",
            "هجوما",
            ["الجماعة"],
            ["المساجد"],
            id="in particular is nobody",
        ),
        pytest.param(
            "تنافس الوزيران أيهما يسيء إلى النقابة.",
            "يسيء",
            [],
            ["النقابة"],
            id="which of the two is nobody new",
        ),
        pytest.param(
            "أيد الحزب خطيا مطالب النقابة.", "أيد", ["الحزب"], ["النقابة"], id="in writing is nobody"
        ),
        pytest.param(
            "قصف الجيش بست غارات جوية معسكر المتمردين.",
            "قصف",
            ["الجيش"],
            ["المتمردين"],
            id="with six raids",
        ),
        pytest.param(
            "وقعت الوزارة اتفاقا مع شركتين، هما: شركة النور وشركة الجسر.",
            "وقعت",
            ["الوزارة"],
            ["شركة النور", "شركة الجسر"],
            id="who they are behind a colon",
        ),
        pytest.param(
            "وقعت الوزارة اتفاقا مع شركتين، وهي: تسعى إلى ثالثة.",
            "وقعت",
            ["الوزارة"],
            ["شركتين"],
            id="near neighbour: what she does behind a colon",
        ),
    ],
)
def test_who_can_be_no_party(text: str, trigger: str, actors: list[str], recipients: list[str]) -> None:
    assert (actors, recipients) in sides_on(text, trigger)
