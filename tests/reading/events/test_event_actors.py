"""Actors: who does what is told, beside neighbours of the same shape in which another does it, or nobody.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

GOVERNED = [
    pytest.param(
        "التي قصفت القرية أمس كما تظهر صور من تركيا",
        "قصفت",
        [],
        id="the-last-words-stand-not-before-the-first",
    ),
    pytest.param(
        "أعلن رئيس الوزراء كمال أوغلو تشكيلا استغنى فيه عن الوزراء الذين رفضوا توقيع الميثاق.",
        "رفضوا",
        ["الوزراء"],
        id="those-whom-one-heads-are-not-he",
    ),
    pytest.param(
        "أجرى الوزير كمال أوغلو تعديلا في المكتب ثم أعلن الوزير رفضه إقرار الإجراءات.",
        "رفضه",
        ["كمال أوغلو"],
        id="an-office-without-a-name-is-he",
    ),
    pytest.param(
        "يتوجه الوزير سالم الهدار إلى المدينة لتوقيع اتفاق مع البلدية.",
        "توقيع اتفاق",
        ["سالم الهدار"],
        id="purpose-of-who-goes",
    ),
    pytest.param(
        "قال المبعوث إن الطيران هاجم القرية وإن مسلحي الجبهة ردوا بقصف الثكنة.",
        "قصف",
        ["مسلحي الجبهة"],
        id="who-answers-does-it",
    ),
    pytest.param(
        "شهدت محافظة حلب قصفا للقرى.",
        "قصفا",
        [],
        id="who-sees-does-not",
    ),
    pytest.param(
        "يعاني سكان الجبل من قمع الحكومة النمساوية.",
        "قمع",
        ["الحكومة النمساوية"],
        id="whose-force-is-suffered",
    ),
    pytest.param(
        "طلب سكان الجبل قصف القوات النمساوية.",
        "قصف",
        [],
        id="whose-shelling-is-asked-for",
    ),
]

SPEAKERS = [
    pytest.param(
        "قال وزير الخارجية التركي سالم أوغلان إن بلاده سترسل مساعدات إلى القرى.",
        "ترسل مساعدات",
        ["تركيا"],
        id="his-country-which-the-page-does-not-name",
    ),
    pytest.param(
        "قال وزير الخارجية سالم أوغلان إن وزارته سترسل مساعدات إلى قرى تركيا.",
        "ترسل مساعدات",
        ["وزارته"],
        id="his-ministry-is-no-country",
    ),
    pytest.param(
        "قال الشاهد سمير الهدار «أطلقوا النار على الحافلة».",
        "أطلقوا النار",
        [],
        id="they-are-not-who-speaks",
    ),
    pytest.param(
        "أكدت حركة «الغد» أنها قصفت الثكنة.",
        "قصفت",
        ["الغد"],
        id="that-she-is-who-speaks",
    ),
    pytest.param(
        "قال كبير مفاوضي حركة الإنصاف الوطني سمير الهدار: «وقعنا اتفاقا مع البلدية».",
        "وقعنا اتفاقا",
        ["حركة الإنصاف الوطني"],
        id="we-is-the-body",
    ),
    pytest.param(
        "قال محلل شؤون حركة الإنصاف الوطني سمير الهدار: «وقعنا اتفاقا مع البلدية».",
        "وقعنا اتفاقا",
        ["سمير الهدار"],
        id="who-studies-a-body-is-not-it",
    ),
    pytest.param(
        "أوضحت القوات الموالية لحزب الوزير اليمني سالم الهدار أمس أنها قصفت الثكنة.",
        "قصفت",
        ["القوات الموالية لحزب الوزير اليمني سالم الهدار"],
        id="forces-are-not-whom-they-are-loyal-to",
    ),
    pytest.param(
        "قال سمير الهدار: «لم يتصل بنا أحد».",
        "يتصل",
        [],
        id="nobody-calls",
    ),
]

NATIONS = [
    pytest.param(
        "تواصلت الغارات الأمريكية على المدينة.", "الغارات", ["الولايات المتحدة"], id="country-by-its-nisba"
    ),
    pytest.param("تواصلت الغارات الجوية على المدينة.", "الغارات", [], id="no-country"),
    pytest.param("تواصل الدعم المالي لحركة الغد.", "الدعم", [], id="financial-is-not-of-mali"),
]

MANY = [
    pytest.param(
        "قصفت كتائب محلية، بينها جبهة «الغد»، الثكنة.",
        "قصفت",
        ["كتائب محلية", "الغد"],
        id="names-picked-out",
    ),
    pytest.param(
        "قتل ثلاثة مسلحين في المدينة، بينهم شابان.",
        "قتل",
        [],
        id="sufferers-picked-out",
    ),
    pytest.param(
        "أفرجت السلطات عن صيادين أوقفوا قرب الميناء.",
        "أوقفوا",
        [],
        id="people-without-an-object-suffer",
    ),
]


LENT = [
    pytest.param("قتل الجندي سالم الهدار في تفجير سيارة.", "تفجير", [], id="who-dies-in-it-does-not"),
    pytest.param("وصل الجندي سالم الهدار لتفجير سيارة.", "تفجير", ["سالم الهدار"], id="who-comes-to-do-it"),
    pytest.param("استشهد ثلاثة جنود في الغارة.", "استشهد", [], id="who-is-martyred-kills-nobody"),
    pytest.param(
        "الحملة التي بدأت أمس ستتواصل، وذلك في ختام غارات شنها الجيش على القرى.",
        "غارات",
        ["الجيش"],
        id="a-clause-about-a-noun-ends-at-its-comma",
    ),
    pytest.param(
        "وصلت القوات التي نفذت غارات على القرى.",
        "غارات",
        ["القوات"],
        id="a-clause-about-who-carries-out",
    ),
    pytest.param(
        "اعتقلت الشرطة سالم الهدار في المدينة.",
        "اعتقلت",
        ["الشرطة"],
        id="police-and-whom-they-arrest",
    ),
    pytest.param(
        "هاجم الجيش تنظيم داعش وقوات النظام السوري.",
        "هاجم",
        ["الجيش"],
        id="army-and-what-it-attacks",
    ),
    pytest.param(
        "هاجم المسلحون الحوثيون مدينة عدن.",
        "هاجم",
        ["الحوثيون"],
        id="armed-men-and-their-adjective",
    ),
    pytest.param(
        "قصفت كتائب محلية في حلب، مواقع للجيش السوري.",
        "قصفت",
        ["كتائب محلية"],
        id="object-behind-a-comma",
    ),
    pytest.param(
        "قصفت بلدة صغيرة في حلب، بحسب الجيش السوري.",
        "قصفت",
        [],
        id="source-behind-a-comma",
    ),
    pytest.param(
        "اعتقلت الشرطة سالم الهدار بتهمة التجسس لصالح إيران.",
        "تهمة",
        ["الشرطة"],
        id="charge-of-an-arrest",
    ),
    pytest.param(
        "تظاهر المئات بمحافظة نينوى ضد الحكومة.",
        "تظاهر",
        ["المئات"],
        id="hundreds-in-a-province",
    ),
    pytest.param(
        "قال ناشط إن تنفيذ مقاتلات الجيش 9 غارات على حمص مرفوض.",
        "غارات",
        ["مقاتلات الجيش"],
        id="masdar-that-lends",
    ),
    pytest.param(
        "قال ناشط إن آثار مقاتلات النظام في غارة على حمص باقية.",
        "غارة",
        [],
        id="noun-that-lends-nothing",
    ),
    pytest.param(
        "تقدم الجنود بعد غارات مكثفة من التحالف العربي على عدن.",
        "غارات",
        ["التحالف العربي"],
        id="doer-behind-adjective-and-min",
    ),
    pytest.param(
        "قتل ستة جنود وجرح 11 في هجوم على الميناء.",
        "قتل",
        [],
        id="numbered-people-are-killed",
    ),
    pytest.param(
        "كشف التقرير عن القاعدة حيث تعتقل إيران، منذ عام، معارضين.",
        "تعتقل",
        ["إيران"],
        id="state-arrests",
    ),
    pytest.param(
        "رحب الوزير باتفاق يمنع إيران من صنع السلاح.",
        "يمنع",
        [],
        id="state-can-be-prevented",
    ),
]

TIES = [
    pytest.param(
        "صرح مسؤول بأن الطيران قصف القرية، ما أسفر عن مقتل سبعة رعاة.",
        "مقتل",
        ["الطيران"],
        id="killing-that-comes-of-an-attack",
    ),
    pytest.param("قتل خمسة أشخاص في غارات أمريكية.", "قتل", ["الولايات المتحدة"], id="killed-in-a-raid"),
    pytest.param("قتل خمسة أشخاص قبل غارات أمريكية.", "قتل", [], id="killed-before-a-raid"),
    pytest.param(
        "تواصلت أمس غارة جوية لقوات التحالف على المدينة.",
        "غارة",
        ["قوات التحالف"],
        id="whose-raid-behind-an-adjective",
    ),
    pytest.param(
        "تواصلت أمس هجمات معادية للحكومة في المدينة.",
        "هجمات",
        [],
        id="adjective-that-has-its-own-preposition",
    ),
]

CONTEXT = [
    pytest.param(
        "انتقد النائب سالم الهدار إصرار الحكومة على قصف القرى.", "قصف", ["الحكومة"], id="noun-that-controls"
    ),
    pytest.param("سمحت الحكومة للجيش الأمريكي بقصف القرى.", "قصف", ["الجيش الأمريكي"], id="who-is-let-do-it"),
    pytest.param(
        "حذر الوزير سالم الهدار من أن أي قصف للقرى سيكون خطأ.", "قصف", [], id="what-one-warns-of-is-anothers"
    ),
    pytest.param(
        "أعلنت صحيفة «الغد» اعتقال ثلاثة مسلحين.", "اعتقال", [], id="papers-do-not-do-what-they-tell"
    ),
    pytest.param("انسحب ستة نواب من القاعة.", "انسحب", ["ستة نواب"], id="counted-subject"),
    pytest.param("نفت روسيا قصف المدينة.", "قصف", ["روسيا"], id="a-body-denies-its-own-act"),
    pytest.param("نفت روسيا مقتل ثلاثة مدنيين.", "مقتل", [], id="a-death-denied-is-nobodys"),
    pytest.param("على السلطات إطلاق سراح المحامين.", "إطلاق سراح", ["السلطات"], id="who-must"),
    pytest.param("الشرطة تفرق المتظاهرين وتعتقل الناشطة سلمى الهدار.", "تعتقل", ["الشرطة"], id="joined-verb"),
    pytest.param(
        "رفض الوزير سالم الهدار الاتهامات الموجهة إلى تركيا.", "الاتهامات", [], id="charges-that-one-rejects"
    ),
    pytest.param(
        "اتفقت الحكومة والمعارضة على خطة السلام.", "اتفقت", ["الحكومة", "المعارضة"], id="and-the-opposition"
    ),
    pytest.param("اتفقت الحكومة، ومعارضة للخطة انسحبت تركيا.", "اتفقت", ["الحكومة"], id="opposing-the-plan"),
    pytest.param(
        "وقعت الحكومة مع حركة الغد اتفاقا لوقف إطلاق النار.",
        "وقف إطلاق",
        ["الحكومة", "حركة الغد"],
        id="both-do-what-they-agree-on",
    ),
    pytest.param(
        "قال الوزير سالم الهدار إن هذا التدخل مرفوض.", "مرفوض", ["سالم الهدار"], id="refused-by-who-says-so"
    ),
    pytest.param(
        "رحبت الحكومة السورية باقتراح اليابان استضافة المؤتمر.", "استضافة", [], id="who-welcomes-does-not"
    ),
    pytest.param(
        "اتهم الوزير سالم الهدار حركة «الغد» بأنها أحرقت المدينة.",
        "أحرقت",
        ["الغد"],
        id="that-she-is-the-accused",
    ),
    pytest.param(
        "الجزائر مستعدة لإقراض النيجر 400 مليون دولار.", "إقراض", ["الجزائر"], id="a-clause-without-a-verb"
    ),
]

PHRASES = [
    pytest.param("وهددت هذه الحركة بقصف المدينة.", "قصف", ["الحركة"], id="pointed-out"),
    pytest.param("وهددت هذه بقصف المدينة.", "هددت", [], id="pointing-alone"),
    pytest.param(
        "وقع هجوم نفذه مقاتلو المعارضة وجبهة الإنقاذ على القرية.",
        "هجوم",
        ["مقاتلو المعارضة", "جبهة الإنقاذ"],
        id="a-front-and-no-meal",
    ),
    pytest.param(
        "نفذت الشرطة والدفاع المدني عملية عسكرية ضد المسلحين.",
        "عملية",
        ["الشرطة", "الدفاع المدني"],
        id="defence-and-no-father",
    ),
    pytest.param("قصفت وحدات الجيش القرية.", "قصفت", ["الجيش"], id="units-have-their-own-letter"),
]

BEARERS = [
    pytest.param(
        "كثفت حركة الإنقاذ من قصفها للأحياء السكنية.",
        "قصفها",
        ["حركة الإنقاذ"],
        id="its-shelling-of-the-quarters",
    ),
    pytest.param(
        "قامت القوات التركية بفرض حصار في حلب وعزلها عن القرى.",
        "عزلها",
        ["القوات التركية"],
        id="pronoun-that-is-cut-off",
    ),
    pytest.param(
        "أيدت روسيا دور حركة الإنقاذ ودعمها للعمال.",
        "دعمها",
        ["حركة الإنقاذ"],
        id="joined-to-a-noun-and-its-genitive",
    ),
    pytest.param(
        "قال المحامي إن الحكومة تم ترحيلهم قبل أن تعلم.", "ترحيلهم", [], id="nobody-does-what-is-done"
    ),
    pytest.param(
        "أثارت تهنئة الوزير لحركة الفجر جدلا.", "تهنئة", ["الوزير"], id="who-congratulates-whom-lam-leads"
    ),
    pytest.param(
        "لقي خمسة مدنيين مصرعهم في قصف لقوات التحالف على حلب.",
        "قصف",
        ["قوات التحالف"],
        id="shelling-by-them-of-a-town",
    ),
    pytest.param("نفذ الطيران غارتين جويتين قرب معسكر الغدير.", "غارتين", ["الطيران"], id="dual-adjective"),
    pytest.param("وألقى الحراس القبض على 72 مسلحا.", "القبض", ["الحراس"], id="who-lays-hands"),
    pytest.param("وألقى الوزير كلمة بعد القبض على 72 مسلحا.", "القبض", [], id="who-gives-a-speech"),
    pytest.param(
        "الشرطة ألغت الحفل واعتقلت المنظمين.", "اعتقلت", ["الشرطة"], id="verb-that-begins-like-the-article"
    ),
]

CLAUSES = [
    pytest.param(
        "رفضت ما تسمى «لجنة الإنقاذ» الإفراج عن الصيادين.", "رفضت", ["لجنة الإنقاذ"], id="what-is-called-so"
    ),
    pytest.param(
        "وهي الثكنة التي قصفت منها قوات النظام القرية.", "قصفت", ["قوات النظام"], id="from-which-they-shelled"
    ),
    pytest.param("استكملت القوات العراقية حصار المدينة.", "حصار", ["القوات العراقية"], id="who-completes-it"),
    pytest.param("تابعت القوات العراقية أخبار حصار المدينة.", "حصار", [], id="who-follows-the-news-of-it"),
    pytest.param(
        "قال مسؤول إن البلدية كانت قد عقدت اجتماعا في حلب.",
        "اجتماعا",
        ["البلدية"],
        id="subject-before-auxiliaries",
    ),
    pytest.param(
        "استأنفت المدفعية التركية أمس قصف مواقع المسلحين.",
        "قصف",
        ["المدفعية التركية"],
        id="masdar-behind-a-time-in-a-clause-with-its-verb",
    ),
    pytest.param(
        "قوات الاحتلال تقتحم المخيم وتطلق الرصاص عشوائيا.",
        "تطلق الرصاص",
        ["قوات الاحتلال"],
        id="adverb-is-no-subject",
    ),
    pytest.param(
        "قالت مصادر إن قوات الاحتلال اقتحمت المخيم وألقت قنابل الغاز على المصلين.",
        "ألقت قنابل",
        ["قوات الاحتلال"],
        id="object-is-no-subject",
    ),
    pytest.param(
        "نشكر دور الحلف الشمالي في تحرير عدن.", "تحرير", ["الحلف الشمالي"], id="their-part-in-the-deed"
    ),
    pytest.param("نتابع أخبار الحلف الشمالي عن تحرير عدن.", "تحرير", [], id="their-news-of-the-deed"),
    pytest.param("قتل شاب برصاص الجيش السوري.", "قتل", ["الجيش السوري"], id="by-whose-bullets"),
    pytest.param("قتل شاب برصاص حي في حلب.", "قتل", [], id="live-bullets"),
    pytest.param(
        "أصيب خمسة مدنيين بقذيفة أطلقتها قوات النظام.", "أصيب", ["قوات النظام"], id="shell-that-they-fired"
    ),
    pytest.param(
        "يتوجه الوزير سالم الهدار إلى عمان، حيث من المنتظر أن يلتقي مضيفه غدا.",
        "يلتقي",
        ["سالم الهدار"],
        id="where-it-is-planned-that-he-meets",
    ),
    pytest.param(
        "نجحت قوات التحالف في تدمير أبراج المراقبة لحركة الإنقاذ.",
        "تدمير",
        ["قوات التحالف"],
        id="whose-the-places-are-does-not-raze-them",
    ),
    pytest.param(
        "استجابت تركيا لدعوة الوزير سالم الهدار إلى الهدنة.",
        "دعوة",
        ["سالم الهدار"],
        id="call-that-is-answered",
    ),
    pytest.param("أوقفت تركيا دعوة المزارعين إلى الهدنة.", "دعوة", ["تركيا"], id="call-that-is-stopped"),
    pytest.param("قال مراقبون إن أغلب الأطفال يتهمون بالشغب.", "يتهمون", [], id="charged-with"),
    pytest.param("قال مراقبون إن القضاة يتهمون الأطفال بالشغب.", "يتهمون", ["القضاة"], id="who-charge"),
    pytest.param(
        "نفذت طائرات تركية غارات على حلب ونجحت في تدمير الجسر.",
        "تدمير",
        ["تركيا"],
        id="light-verb-joined-to-anothers-subject",
    ),
    pytest.param("قتل سبعة من مسلحي حركة الإنقاذ.", "قتل", [], id="some-of-a-force-suffer"),
    pytest.param(
        "ثمرة الزيارة التي سيقوم بها الوفد التركي إلى عدن.",
        "الزيارة",
        ["الوفد التركي"],
        id="visit-that-they-will-make",
    ),
    pytest.param(
        "يحقق القضاة في الصاروخ الذي استهدف عشرات من المصلين في حلب.",
        "استهدف",
        [],
        id="thing-that-strikes",
    ),
    pytest.param(
        "الغارات الجوية التي تشنها النمسا في مالي والنيجر لا تستهدف السكان.",
        "تستهدف",
        [],
        id="joined-place-is-no-subject",
    ),
    pytest.param(
        "مصر تؤكد رفضها القرار.",
        "رفضها",
        ["مصر"],
        id="masdar-right-behind-the-verb-that-tells-it",
    ),
    pytest.param(
        "وكالة الغد أكدت أمس: رفضت مصر القرار.",
        "رفضت",
        ["مصر"],
        id="verb-behind-the-colon-of-the-verb-that-tells-it",
    ),
    pytest.param(
        "جدة: اعتقلت شرطة الميناء صيادا تركيا.",
        "اعتقلت",
        ["شرطة الميناء"],
        id="verb-behind-the-colon-of-a-dateline",
    ),
    pytest.param(
        "شرطة الميناء اعتقلت صيادا تركيا.",
        "اعتقلت",
        ["شرطة الميناء"],
        id="verb-behind-its-subject",
    ),
    pytest.param(
        "الحكومة في سوريا والفصائل تستهدف السكان.",
        "تستهدف",
        ["سوريا", "الفصائل"],
        id="joined-body-is-the-subject",
    ),
    pytest.param("تحدث الوزير عن استشهاد ضابط وخمسة جنود.", "استشهاد", [], id="whose-death-it-tells"),
    pytest.param(
        "تحدث الوزير عن انسحاب ضابط وخمسة جنود.", "انسحاب", ["ضابط", "خمسة جنود"], id="who-withdraw"
    ),
    pytest.param(
        "وقعت اشتباكات بين الحوثيين والمناصرين للحاكم واللجان الشعبية.",
        "اشتباكات",
        ["الحوثيين", "المناصرين", "اللجان الشعبية"],
        id="joined-behind-loyalty",
    ),
    pytest.param(
        "زار الوزير سالم الهدار عمان والتقى الوزير سمير الورد.\nوقال مسؤول إن المحادثات تناولت الحدود.",
        "المحادثات",
        ["سالم الهدار", "سمير الورد"],
        id="talks-are-between-persons",
    ),
    pytest.param(
        "التقى الوزير سالم الهدار الوزير سمير الورد.\nوقال مسؤول إن المحادثات مع اليابان تناولت الحدود.",
        "المحادثات",
        [],
        id="talks-with-another-are-not-theirs",
    ),
    pytest.param(
        "زار الوزير سالم الهدار عمان.\nوقال مسؤول إن المحادثات تناولت الحدود.",
        "المحادثات",
        [],
        id="a-town-does-not-talk",
    ),
    pytest.param(
        "قتل جنديان في هجوم مسلح لحركة الإنقاذ على الثكنة.", "هجوم", ["حركة الإنقاذ"], id="armed-attack"
    ),
    pytest.param("قتل جنديان في هجوم مسلحين على الثكنة.", "هجوم", ["مسلحين"], id="attack-of-armed-men"),
    pytest.param(
        "ضاعفت طائرات الحلف الذي تقوده النمسا غاراتها على القرى.",
        "غاراتها",
        ["طائرات الحلف"],
        id="pronoun-past-a-relative-told-whole",
    ),
    pytest.param("تسببت تهديدات حركة الإنقاذ في ذعر.", "تهديدات", ["حركة الإنقاذ"], id="whose-threats"),
    pytest.param("أدى الانفلات لسقوط عدد من الجرحى في المدينة.", "سقوط", [], id="who-fell"),
    pytest.param("انتقدت إيران عزل الرئيس سالم الهدار.", "عزل", [], id="who-was-deposed"),
    pytest.param(
        "اتهم الوزير الجيش بشن غارات على القرى.", "غارات", ["الجيش"], id="who-is-charged-with-making-raids"
    ),
    pytest.param(
        "اتهم الوزير الجيش بالصمت على غارات في القرى.", "غارات", [], id="who-is-silent-does-not-raid"
    ),
    pytest.param(
        "نفت الحكومة الاتهامات الموجهة لتركيا بدعم حركة الإنقاذ بأي طريقة.",
        "دعم",
        ["تركيا"],
        id="in-any-way",
    ),
    pytest.param("يقاتل ألف مسلح في سوريا.", "يقاتل", ["ألف مسلح"], id="who-fights"),
]


INNER = [
    pytest.param(
        "وصل رئيس البلدية سمير الورد مع الوزير سالم الهدار الذي غادر المدينة بعد زيارة للقرية.",
        "زيارة",
        ["سالم الهدار"],
        id="whom-an-open-relative-describes",
    ),
    pytest.param(
        "وصل رئيس البلدية سمير الورد إلى المدينة بعد زيارة للقرية.",
        "زيارة",
        ["سمير الورد"],
        id="the-topic-without-a-relative",
    ),
    pytest.param(
        "الحركة التي خسرت معاقلها في الجبل، قادرة على قصف القرى.",
        "قصف",
        ["الحركة"],
        id="the-topic-past-a-relative-that-ends",
    ),
    pytest.param(
        "الحكومة تقول إن الحركة قادرة على قصف القرى.",
        "قصف",
        ["الحركة"],
        id="the-topic-behind-that",
    ),
    pytest.param(
        "تطول الحرب في لحج التي تريد السيطرة على الميناء.", "السيطرة", [], id="a-town-seizes-nothing"
    ),
    pytest.param(
        "تطول الحرب في اليمن التي تريد السيطرة على الميناء.",
        "السيطرة",
        ["اليمن"],
        id="a-country-seizes",
    ),
    pytest.param(
        "بدأت المعارضة القتال. وتحاصر فصائل المعارضة صعدة منذ شهر. والمعارضة تمطر القرى بالقذائف.",
        "تمطر",
        ["المعارضة"],
        id="no-town-is-taken-up-by-who-besieges-it",
    ),
    pytest.param("ساعدت التصريحات على اغتيال الوزير.", "اغتيال", [], id="what-is-said-kills-nobody"),
    pytest.param("ساعدت الحركة على اغتيال الوزير.", "اغتيال", ["الحركة"], id="a-movement-kills"),
    pytest.param("فرنسا واجهت عمليات قتل وتفجير.", "تفجير", [], id="who-meets-with-bombs-plants-none"),
    pytest.param("فرنسا تعد لعمليات قتل وتفجير.", "تفجير", ["فرنسا"], id="who-prepares-bombs-plants-them"),
    pytest.param("زار الوزير سالم الهدار المدينة بعد قصف القرى.", "قصف", [], id="after-an-act-of-another"),
    pytest.param(
        "الوزير سالم الهدار قادر على قصف القرى.", "قصف", ["سالم الهدار"], id="what-the-topic-is-able-to-do"
    ),
    pytest.param("الحكومة مطمئنة وتم إغلاق الطريق.", "إغلاق الطريق", [], id="what-was-done"),
    pytest.param("السلطات قادرة على إغلاق الطريق.", "إغلاق الطريق", ["السلطات"], id="what-they-can-do"),
    pytest.param(
        "تحدث الوزير سالم الهدار، وأضاف أن قنبلة يدوية انفجرت في القرية.",
        "انفجرت",
        [],
        id="what-explodes-is-not-who-speaks",
    ),
    pytest.param("غادر وفد مقر حركة الإنقاذ. وزاروا القرية.", "زاروا", [], id="nobody-near-is-they"),
    pytest.param(
        "زار الوزير سالم الهدار الوادي. والتقى سكان القرية.",
        "التقى",
        ["سالم الهدار"],
        id="whom-the-sentence-before-is-about",
    ),
    pytest.param(
        "اعتذر الوزير سالم الهدار بعد اتهامه بالسرقة.", "اتهامه", [], id="who-is-charged-does-not-charge"
    ),
    pytest.param(
        "اعتذر الوزير سالم الهدار بعد اتهامه للنائب سمير الورد.",
        "اتهامه",
        ["سالم الهدار"],
        id="who-charges-another",
    ),
    pytest.param(
        "وأرسل صاحب السمو الأمير سالم بن نايف نائب حاكم الإقليم وزير المالية أمين الصندوق الوطني "
        "رئيس الهيئة العامة للنقل برقية تهنئة للرئيس سمير الورد.",
        "تهنئة",
        ["سالم بن نايف"],
        id="who-sends-with-all-his-titles",
    ),
    pytest.param(
        "رئيس البرلمان الأوروبي سمير الورد يتقدم بمشروع للتعاون مع اليابان.",
        "تعاون",
        ["سمير الورد"],
        id="who-holds-office-in-a-body-is-not-it",
    ),
    pytest.param(
        "البرلمان الأوروبي يتقدم بمشروع للتعاون مع اليابان.",
        "تعاون",
        ["البرلمان الأوروبي"],
        id="a-body-is-itself",
    ),
    pytest.param(
        "اتخذت الحكومة الخطة بموافقة من البرلمان.", "موافقة", ["البرلمان"], id="from-whom-consent-comes"
    ),
    pytest.param("ليبيا: قتيلان في قصف على سبها.", "قصف", [], id="a-place-that-labels-an-attack"),
    pytest.param("ليبيا: اعتقال صحفي في سبها.", "اعتقال", ["ليبيا"], id="a-state-that-labels-an-arrest"),
    pytest.param(
        "وقع الهجوم قرب منطقة أرسلت إليها النمسا تعزيزات.", "أرسلت", ["النمسا"], id="who-sends-to-a-place"
    ),
    pytest.param(
        "كانت الاشتباكات قرب منطقة أرسلت إليها النمسا تعزيزات.", "الاشتباكات", [], id="what-is-sent-elsewhere"
    ),
    pytest.param(
        "كانت الاشتباكات التي شاركت فيها النمسا عنيفة.", "الاشتباكات", ["النمسا"], id="who-takes-part-in-it"
    ),
    pytest.param("أعلنت السلطات النمساوية أنه فجر نفسه.", "فجر نفسه", [], id="he-is-no-body-in-at"),
    pytest.param(
        "أعلنت السلطات النمساوية أنها قصفت دمشق.", "قصفت", ["السلطات النمساوية"], id="she-is-the-body-in-at"
    ),
    pytest.param("أعلن الوزير النمساوي أنه اعتقلت الشرطة عشرة.", "اعتقلت", ["الشرطة"], id="that-of-nobody"),
    pytest.param(
        "أكدت النمسا أن رفع العقوبات سيساعد ليبيا.",
        "رفع العقوبات",
        [],
        id="what-a-clause-behind-that-is-about",
    ),
    pytest.param("أعلنت النمسا رفع العقوبات.", "رفع العقوبات", ["النمسا"], id="what-is-announced"),
    pytest.param(
        "زار الوفد المباني التي قام بتدميرها الجيش الليبي.",
        "تدميرها",
        ["الجيش الليبي"],
        id="who-carries-it-out",
    ),
    pytest.param("انتقد الوفد تدميرها القرية.", "تدميرها", [], id="what-no-verb-leads"),
    pytest.param(
        "تتلقى حركة النماء الدعم المالي من النمسا.", "الدعم", ["النمسا"], id="from-whom-one-gets-the-aid"
    ),
    pytest.param("كانت اعتداءات فيينا وسبها عنيفة.", "اعتداءات", [], id="towns-attack-nobody"),
    pytest.param("كانت اعتداءات النمسا عنيفة.", "اعتداءات", ["النمسا"], id="states-do"),
    pytest.param(
        "قال الوزير إن الشرطة اعتقلت كريم البدري، مضيفا أنها كانت تهاجم سكان سبها.",
        "تهاجم",
        ["الشرطة"],
        id="she-is-who-acted-before",
    ),
]


@pytest.mark.parametrize(
    ("text", "trigger", "wanted"),
    [*GOVERNED, *INNER, *SPEAKERS, *NATIONS, *MANY, *LENT, *TIES, *CONTEXT, *PHRASES, *BEARERS, *CLAUSES],
)
def test_actors(text: str, trigger: str, wanted: list[str]) -> None:
    assert sides_on(text, trigger)[0][0] == wanted
