"""Where somebody near an act was taken for who does it or suffers it: the topic of a clause whose verb only
tells of the act, an object read as a subject, an adjective read as an object; each beside a neighbour of its
shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

Sides = tuple[list[str], list[str]]

TOPICS = [
    pytest.param(
        "قال الناطق إن الجبهة الشعبية لا تريد أي تمديد للحصار.",
        "حصار",
        ([], []),
        id="what-the-verb-only-tells-of",
    ),
    pytest.param(
        "قال الناطق إن الجبهة الشعبية تسعى إلى تمديد الحصار على الوادي.",
        "الحصار",
        (["الجبهة الشعبية"], ["الوادي"]),
        id="what-the-topic-goes-about",
    ),
    pytest.param(
        "يمضي الكاتب سالم الحداد عامه الثاني قيد الاعتقال.", "الاعتقال", ([], []), id="under-arrest"
    ),
    pytest.param(
        "ولجأت الجبهة الشعبية في الوادي إلى اعتقال صيادين.",
        "اعتقال",
        (["الجبهة الشعبية"], ["صيادين"]),
        id="resorts-to-arrests",
    ),
]

THINGS = [
    pytest.param(
        "قال المدير إن غارات الحلف الليلية ساندت الصيادين في الوادي.",
        "ساندت",
        ([], ["الصيادين"]),
        id="an-act-before-the-verb-is-its-subject",
    ),
    pytest.param(
        "قال المدير إن النقابة النمساوية ساندت الصيادين في الوادي.",
        "ساندت",
        (["النقابة النمساوية"], ["الصيادين"]),
        id="a-body-before-the-verb-acts",
    ),
    pytest.param(
        "قال المدير إنه بعد ساعات ساندت النقابة الصيادين.",
        "ساندت",
        (["النقابة"], ["الصيادين"]),
        id="hours-before-the-verb-are-no-subject",
    ),
    pytest.param(
        "وبالطبع النمسا لا تدعم جبهة الراية.",
        "تدعم",
        (["النمسا"], ["جبهة الراية"]),
        id="of-course-before-the-subject",
    ),
    pytest.param(
        "وبالمال تدعم النمسا جبهة الراية.",
        "تدعم",
        (["النمسا"], ["جبهة الراية"]),
        id="by-what-before-the-verb",
    ),
]

WHOLE_SUBJECTS = [
    pytest.param(
        "انتقد النائب المعارض الرئيس سالم الحداد.",
        "انتقد",
        (["النائب المعارض"], ["سالم الحداد"]),
        id="a-deputy-is-no-president",
    ),
    pytest.param(
        "انتقد المتحدث الرئيس سالم الحداد حزب الراية.",
        "انتقد",
        (["سالم الحداد"], ["حزب الراية"]),
        id="the-chief-spokesman",
    ),
    pytest.param(
        "أيد حزب الراية استجواب وزير العمل سالم الحداد.",
        "أيد",
        (["حزب الراية"], []),
        id="who-is-questioned-is-not-backed",
    ),
    pytest.param(
        "التقى وفد الاتحاد وزير العمل سالم الحداد في الوادي.",
        "التقى",
        (["وفد الاتحاد"], ["سالم الحداد"]),
        id="a-delegation-and-its-body",
    ),
    pytest.param(
        "والتقى المكتب التنفيذي للاتحاد وزير العمل سالم الحداد.",
        "التقى",
        (["المكتب التنفيذي"], ["سالم الحداد"]),
        id="a-body-of-a-body",
    ),
    pytest.param(
        "والتقى ممثلو العمال وزير العمل سالم الحداد.",
        "التقى",
        (["ممثلو العمال"], ["سالم الحداد"]),
        id="who-stand-for-many",
    ),
    pytest.param(
        "واعتقلت الشرطة أنصار الرئيس المخلوع سالم الحداد في الوادي.",
        "اعتقلت",
        (["الشرطة"], ["أنصار الرئيس المخلوع سالم الحداد"]),
        id="supporters-of-one-by-his-title",
    ),
    pytest.param(
        "واعتقلت الشرطة عضو مجلس القبائل سالم الحداد في الوادي.",
        "اعتقلت",
        (["الشرطة"], ["سالم الحداد"]),
        id="one-member",
    ),
]

OBJECTS = [
    pytest.param(
        "نشرت الصحيفة كلمة الوزير سالم الحداد التي انتقد فيها النمسا بشدة.",
        "انتقد",
        (["سالم الحداد"], ["النمسا"]),
        id="a-land-behind-a-masculine-verb",
    ),
    pytest.param(
        "هاجمت الصحيفة المذكرة التي انتقدت فيها النمسا سالم الحداد.",
        "انتقدت",
        (["النمسا"], ["سالم الحداد"]),
        id="a-land-behind-a-feminine-verb",
    ),
    pytest.param(
        "وقال الضابط إن البحارة فروا، فيما قتل حارس على إثر محاولته اقتحام الميناء.",
        "قتل",
        ([], ["حارس"]),
        id="the-object-of-his-own-attempt",
    ),
    pytest.param(
        "وقال الضابط إن الهدوء عاد، فيما قتل المسلحون الحارس خلال فرارهم.",
        "قتل",
        (["المسلحون"], ["الحارس"]),
        id="a-man-behind-their-flight",
    ),
]

WHICH_PEOPLE = [
    pytest.param(
        "أصدر البرلمان قانونا يمنع الأشخاص المدانين بالسرقة من الترشح.",
        "يمنع",
        (["البرلمان"], ["الأشخاص المدانين"]),
        id="people-by-a-participle",
    ),
    pytest.param(
        "أصدر البرلمان قانونا يمنع السلطات النمساوية من الاعتقال.",
        "يمنع",
        (["البرلمان"], ["السلطات النمساوية"]),
        id="a-body-by-its-nisba",
    ),
    pytest.param(
        "بدأت النمسا حملة لحث الشبان المتخلفين عن الخدمة على العودة.",
        "حث",
        (["النمسا"], ["الشبان المتخلفين"]),
        id="people-behind-a-masdar",
    ),
    pytest.param(
        "بدأت النمسا حملة بعد حث النواب الحكومة على التحرك.",
        "حث",
        (["النواب"], ["الحكومة"]),
        id="another-body-behind-people",
    ),
    pytest.param(
        "قال العقيد إن الشرطة النمساوية تمكنت من ضبط عدد من العناصر المطلوب توقيفهم في قضايا.",
        "ضبط",
        (["الشرطة النمساوية"], ["عدد من العناصر"]),
        id="what-is-to-be-done-to-them",
    ),
]

AFTERWARDS = [
    pytest.param(
        "دعا الوزير سالم الحداد المبعوث كريم الوراق إلى زيارة المدينة بعد تحريرها من جبهة الراية.",
        "تحريرها",
        ([], ["جبهة الراية"]),
        id="what-was-before-what-is-asked",
    ),
    pytest.param(
        "دعا الوزير سالم الحداد المبعوث كريم الوراق إلى زيارة المدينة.",
        "زيارة",
        (["كريم الوراق"], ["المدينة"]),
        id="what-is-asked",
    ),
    pytest.param(
        "أعلن الناطق أن النمسا قصفت مواقع جبهة الراية بعد مقتل حارس في إطلاق نار منها.",
        "إطلاق نار",
        ([], ["حارس"]),
        id="an-attack-in-which-somebody-fell-before",
    ),
    pytest.param(
        "أعلن الناطق أن النمسا قصفت مواقع جبهة الراية في غارات ليلية.",
        "غارات",
        (["النمسا"], ["جبهة الراية"]),
        id="the-attack-in-which-it-is-done",
    ),
]

FAR_AWAY = [
    pytest.param(
        "قرب مكتب سالم الحداد وصل بحار وقررت عائلته البقاء وانتقدت الصحف المدينة بعد لقائه بالوزير كريم"
        " الوراق.",
        "لقائه",
        ([], ["كريم الوراق"]),
        id="a-name-beyond-three-verbs",
    ),
    pytest.param(
        "وصل سالم الحداد أمس وانتقدت الصحف المدينة بعد لقائه بالوزير كريم الوراق.",
        "لقائه",
        (["سالم الحداد"], ["كريم الوراق"]),
        id="a-name-beyond-one-verb",
    ),
    pytest.param(
        "ظهرت سفن لجبهة الراية قبالة الميناء أمس قبل تدميرها.",
        "تدميرها",
        ([], []),
        id="things-of-a-body-are-destroyed-and-not-the-body",
    ),
    pytest.param(
        "حاصر الحرس بلدة الوراق ثم اقتحمها.", "اقتحمها", (["الحرس"], ["الوراق"]), id="a-town-is-stormed"
    ),
    pytest.param(
        "قال النقيب سالم الحداد إن الأموال التي سيفرج عنها قليلة.",
        "يفرج",
        ([], []),
        id="what-a-man-tells-of-things-is-not-his-act",
    ),
    pytest.param(
        "تمنى الوزير سالم الحداد أن يزور الوادي قريبا.",
        "يزور",
        (["سالم الحداد"], []),
        id="what-a-man-wishes-to-do",
    ),
    pytest.param(
        "قالت هولندا إن من الجائز أن تستخدم حق النقض.",
        "تستخدم",
        (["هولندا"], []),
        id="what-a-state-tells-of-itself",
    ),
    pytest.param(
        "كشفت مصادر رسمية أن النمسا تستعمل الميناء، وهي طلبت السماح بتوسيعه.",
        "طلبت",
        ([], []),
        id="an-unnamed-source-asks-for-nothing",
    ),
    pytest.param(
        "طلبت مصادر رسمية في النمسا السماح بتوسيع الميناء.",
        "طلبت",
        (["مصادر رسمية في النمسا"], []),
        id="unless-it-stands-beside-the-verb",
    ),
    pytest.param(
        "التقى الوزير سالم الحداد السفير كريم الوراق. وتوقفت هولندا والنمسا وليبيا وتونس عن الصيد. وستعقد"
        " المفاوضات غدا.",
        "المفاوضات",
        ([], []),
        id="talks-behind-many-others",
    ),
    pytest.param(
        "التقى الوزير سالم الحداد السفير كريم الوراق. وتوقفت هولندا عن الصيد. وستعقد المفاوضات غدا.",
        "المفاوضات",
        (["سالم الحداد", "كريم الوراق"], []),
        id="talks-behind-one-other",
    ),
]

WHOEVER = [
    pytest.param(
        "نشرت الصحف الوثيقة، ودعت الوثيقة إلى هدنة في الوادي.", "دعت", ([], []), id="a-paper-calls-on-nobody"
    ),
    pytest.param(
        "نشرت نقابة الصيادين بيانا، ودعت النقابة إلى هدنة في الوادي.",
        "دعت",
        (["نقابة الصيادين"], []),
        id="a-body-by-its-noun-calls",
    ),
    pytest.param(
        "ندد حزب الراية بملاحقة خصوم الوزير واعتقالهم تعسفيا في الوادي.",
        "اعتقالهم",
        ([], ["خصوم الوزير"]),
        id="how-people-are-taken-is-nobody",
    ),
    pytest.param(
        "أكد الوزير سالم الحداد اعتقاله صحافيا في الوادي.",
        "اعتقاله",
        (["سالم الحداد"], ["صحافيا في الوادي"]),
        id="whom-one-takes",
    ),
    pytest.param(
        "أعلنت جبهة الراية أن الريح هدأت. وأكدت اعتقال بحار في الميناء.",
        "اعتقال",
        (["جبهة الراية"], ["بحار"]),
        id="who-spoke-just-before-announces-it",
    ),
    pytest.param(
        "قصفت جبهة الراية الميناء ثم انسحبت.", "انسحبت", (["جبهة الراية"], []), id="who-acted-goes-on"
    ),
]


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [*TOPICS, *THINGS, *WHOLE_SUBJECTS, *OBJECTS, *WHICH_PEOPLE, *AFTERWARDS, *FAR_AWAY, *WHOEVER],
)
def test_sides(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected
