"""Doers told away from the word of the act, by a light verb, by a noun that controls a masdar, by what one
declares, beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

LENT = [
    pytest.param(
        "أيد الهدنة كل من النمسا والمجر.", "أيد", ["النمسا", "المجر"], id="each-behind-what-they-back"
    ),
    pytest.param("انتقد السفير كلا من النمسا والمجر.", "انتقد", ["السفير"], id="each-in-the-accusative"),
    pytest.param(
        "أعلن المرصد قصف الطيران النمساوي قرب الجبل.", "قصف", ["الطيران النمساوي"], id="what-strikes"
    ),
    pytest.param("أعلن المرصد تدمير الطائرات النمساوية قرب الجبل.", "تدمير", [], id="what-is-struck"),
    pytest.param(
        "استمر قصف القوات النمساوية على القرية.", "قصف", ["القوات النمساوية"], id="who-strikes-upon-it"
    ),
    pytest.param("استمر قصف القوات النمساوية في الوادي.", "قصف", [], id="who-may-be-struck"),
    pytest.param("قتل جنديان في قصف لطيران النمسا قرب الجبل.", "قصف", ["النمسا"], id="whose-planes-strike"),
    pytest.param("قتل جنديان في قصف لمواقع الجبهة قرب الجبل.", "قصف", [], id="whose-places-are-struck"),
    pytest.param(
        "تعرضت القرية لهجوم شنه مسلحو الجبهة.", "هجوم", ["مسلحو الجبهة"], id="who-did-what-befell-one"
    ),
    pytest.param(
        "تعرضت القرية لهجوم شن المسلحون بعده غارات.", "هجوم", [], id="who-did-another-thing-after-it"
    ),
    pytest.param(
        "شهدت القرية عمليات قتل وتفجير نفذها مسلحو الجبهة.",
        "قتل",
        ["مسلحو الجبهة"],
        id="who-did-joined-acts",
    ),
    pytest.param(
        "أدان الوزير استهداف الميليشيات النمساوية لمطار غراتس.",
        "استهداف",
        ["الميليشيات النمساوية"],
        id="a-definite-body-is-nobody-elses",
    ),
    pytest.param("أعلن الناطق تفجير مخزن ذخيرة للجبهة الشعبية.", "تفجير", [], id="a-thing-does-nothing"),
    pytest.param(
        "نصب مسلحو الجبهة كمينا لدورية عسكرية شمال المدينة.",
        "كمينا",
        ["مسلحو الجبهة"],
        id="who-lays-an-ambush",
    ),
    pytest.param(
        "قتل ستة جنود نمساويين في كمين نصبه لهم مسلحو الجبهة.",
        "كمين",
        ["مسلحو الجبهة"],
        id="an-ambush-that-they-laid",
    ),
    pytest.param(
        "قتل ستة جنود نمساويين في كمين نصب لهم قرب الجبل.",
        "كمين",
        [],
        id="an-ambush-that-was-laid",
    ),
    pytest.param(
        "أطلقت القوات النمساوية عملية عسكرية ضد الجبهة.", "عملية", ["القوات النمساوية"], id="who-launches"
    ),
    pytest.param(
        "قال الضابط إن الهجمات التي تبنى بعضها حزب الراية النمساوي مستمرة.",
        "الهجمات",
        ["حزب الراية النمساوي"],
        id="some-of-which-one-claims",
    ),
    pytest.param(
        "تتواصل الهجمات على القرى وتبنى حزب الراية النمساوي بيانا.",
        "الهجمات",
        [],
        id="a-verb-without-a-pronoun-tells-another-thing",
    ),
    pytest.param(
        "قتل ثمانية جنود نمساويين في كمين للجبهة الشعبية قرب الجبل.",
        "كمين",
        ["الجبهة الشعبية"],
        id="whose-the-ambush-is-in-which-one-falls",
    ),
    pytest.param(
        "نصب المسلحون كمينا لقوات الجبهة الشعبية قرب الجبل.",
        "كمينا",
        ["المسلحون"],
        id="for-whom-an-ambush-is-laid",
    ),
    pytest.param(
        "وقع هجوم مضاد من القوات النمساوية على القرية.",
        "هجوم",
        ["القوات النمساوية"],
        id="behind-an-adjective-without-an-ending",
    ),
    pytest.param("وقع هجوم مضاد من كل المواقع على القرية.", "هجوم", [], id="from-where"),
    pytest.param(
        "الشرطة النمساوية تُعدم مسنا في منزله.", "تُعدم", ["الشرطة النمساوية"], id="a-vowel-and-an-object"
    ),
    pytest.param("لم تُعدم الشرطة أحدا، لكن الناشط يُعدم غدا.", "يُعدم", [], id="a-vowel-without-an-object"),
]

CONTROLLED = [
    pytest.param("أثار اعتراف الحركة بقصف القرية غضب السكان.", "قصف", ["الحركة"], id="what-one-owns-to"),
    pytest.param("أثار ترحيب الحركة بقصف القرية غضب السكان.", "قصف", [], id="what-one-only-welcomes"),
    pytest.param(
        "هذه الهدنة توجب على الأهالي شيوخا وشبابا التعاون مع الجيش، واحتجاز المسلحين.",
        "احتجاز",
        ["الأهالي"],
        id="what-one-owes-too",
    ),
    pytest.param(
        "هذه الهدنة توجب على الأهالي الصبر، وأدان السكان احتجاز المسلحين.",
        "احتجاز",
        [],
        id="not-what-is-blamed-behind-it",
    ),
    pytest.param(
        "تلزم المعاهدة الميليشيات الموالية للرئيس سالم الهدار بالانسحاب من المدينة.",
        "الانسحاب",
        ["الميليشيات الموالية للرئيس سالم الهدار"],
        id="whom-it-binds-though-loyal-to-another",
    ),
    pytest.param(
        "ساعدت الطائرات القوات النمساوية على تحرير المدينة.",
        "تحرير",
        ["القوات النمساوية"],
        id="whom-one-helps",
    ),
    pytest.param(
        "عادت الحياة إلى النمسا بعد تحريرها ووصول القوافل.",
        "تحريرها",
        [],
        id="its-own-pronoun-is-whom-it-is-done-to",
    ),
    pytest.param(
        "ندد الوزير بإقدام جنود نمساويين بحماية الشرطة على إحراق المسجد.",
        "إحراق",
        ["جنود نمساويين"],
        id="behind-an-aside",
    ),
    pytest.param(
        "ندد الوزير بإقدام جنود نمساويين بحماية الشرطة على إحراق المسجد والاعتداء على المصلين.",
        "الاعتداء",
        ["جنود نمساويين"],
        id="a-masdar-joined-to-what-they-do",
    ),
    pytest.param(
        "ندد الوزير بإقدام جنود نمساويين على إحراق المسجد، ووقع الاعتداء على المصلين بعد ساعة.",
        "الاعتداء",
        [],
        id="a-verb-parts-the-acts",
    ),
    pytest.param(
        "كشف الوزير عن تجنيد شبان نمساويين للقتال في ليبيا.",
        "قتال",
        ["شبان نمساويين"],
        id="whom-one-enlists-fights",
    ),
    pytest.param("المقاومة تستعد لتحرير قاعدة الجبل.", "تحرير", ["المقاومة"], id="the-resistance"),
    pytest.param(
        "استمر التقدم في محاولة من الثوار النمساويين لاستعادة السيطرة على الجبل.",
        "استعادة السيطرة",
        ["الثوار النمساويين"],
        id="an-attempt-by-them",
    ),
    pytest.param(
        "تحدث الوزير عن جهود الجيش النمساوي في الحرب على التنظيم.",
        "الحرب",
        ["الجيش النمساوي"],
        id="whose-efforts-in-a-war",
    ),
    pytest.param(
        "تحدث الوزير عن بلوغ أهداف العملية العسكرية ضد الفصيل.",
        "العملية",
        [],
        id="whose-success-without-a-preposition",
    ),
    pytest.param(
        "استدعت النيابة التاجر سالم الهدار لتورطه في الهجوم على الثكنة.",
        "الهجوم",
        ["سالم الهدار"],
        id="his-part-in-it",
    ),
    pytest.param(
        "زار التاجر سالم الهدار بدوره الثكنة بعد الهجوم عليها.", "الهجوم", [], id="he-too-has-no-part-in-it"
    ),
    pytest.param(
        "أدان سالم الهدار في كلمة أمس بفيينا اختطاف السائق.", "اختطاف", [], id="who-condemns-it-far-before"
    ),
    pytest.param(
        "تمكن سالم الهدار في ليلة أمس بفيينا من اختطاف السائق.",
        "اختطاف",
        ["سالم الهدار"],
        id="who-managed-it-far-before",
    ),
    pytest.param(
        "قال الحارس إن تصريحات الوزير سالم الهدار بشأن حصار القرية باطلة.",
        "حصار",
        [],
        id="what-his-words-are-about",
    ),
    pytest.param(
        "قال الحارس إن النمسا بحاجة ماسة إلى معونة قادرة على دعم الجيش.", "دعم", [], id="who-needs-it"
    ),
    pytest.param(
        "وافقت النمسا على الهدنة مقابل رفع العقوبات عنها.", "رفع العقوبات", [], id="what-is-given-in-return"
    ),
    pytest.param(
        "وافقت النمسا على الهدنة وعلى رفع العقوبات عن تونس.",
        "رفع العقوبات",
        ["النمسا"],
        id="what-is-agreed-on-as-well",
    ),
    pytest.param(
        "نشرت الشرطة النمساوية تعزيزات خشية اندلاع اشتباكات.", "اشتباكات", [], id="what-may-break-out"
    ),
    pytest.param(
        "اتفق وزراء الدفاع الأفارقة أمس على تشكيل قوة مشتركة.",
        "تشكيل",
        ["وزراء الدفاع"],
        id="who-agree-set-it-up",
    ),
    pytest.param("طالب النواب بتسليم المتهمين بقتل عامل.", "قتل", [], id="told-by-the-deed-alone"),
    pytest.param(
        "طالب النواب بتسليم سالم الهدار المتهم بقتل عامل.", "قتل", ["سالم الهدار"], id="told-by-name"
    ),
    pytest.param(
        "جاء ذلك بعد إعلان القوات النمساوية تحرير القرية.",
        "تحرير",
        ["القوات النمساوية"],
        id="what-they-announce",
    ),
    pytest.param(
        "جاء ذلك بعد إعلان السلطات النمساوية تحرير القرية.",
        "تحرير",
        [],
        id="what-others-did-for-those-who-announce-it",
    ),
    pytest.param(
        "أعلنت وزارة الداخلية النمساوية اعتقال ثلاثة مهربين.",
        "اعتقال",
        ["وزارة الداخلية النمساوية"],
        id="arrests-that-a-ministry-announces",
    ),
    pytest.param(
        "أعلن مكتب رئيس الوزراء النمساوي اعتقال ثلاثة مهربين.",
        "اعتقال",
        [],
        id="arrests-that-an-office-announces",
    ),
    pytest.param(
        "نفت الحكومة النمساوية قصف القرية.", "قصف", ["الحكومة النمساوية"], id="what-a-government-denies"
    ),
]

DECLARED = [
    pytest.param("تبنت حركة الغد الهجوم على السوق.", "الهجوم", ["حركة الغد"], id="claimed"),
    pytest.param("وصفت حركة الغد الهجوم على السوق.", "الهجوم", [], id="only-described"),
    pytest.param(
        "أعلنت وزارة الدفاع النمساوية، أمس، القبض على خمسة ناشطين.",
        "القبض",
        ["وزارة الدفاع النمساوية"],
        id="what-a-body-announces-it-did",
    ),
    pytest.param(
        "أعلنت وزارة الداخلية النمساوية أن القتال مستمر.", "القتال", [], id="what-a-body-tells-of-others"
    ),
    pytest.param(
        "نفى حزب الراية النمساوي عقد أي لقاءات مع الحكومة.",
        "لقاءات",
        ["حزب الراية النمساوي"],
        id="what-one-denies-to-have-held",
    ),
    pytest.param(
        "أعلن الاتحاد النمساوي أمس الأول هدنة يبدأ العمل بها غدا.",
        "هدنة",
        ["الاتحاد النمساوي"],
        id="the-truce-one-declares",
    ),
    pytest.param(
        "وكان الاتحاد النمساوي أعلن السبت «هدنة إنسانية» في الجبل.",
        "هدنة",
        ["الاتحاد النمساوي"],
        id="the-truce-one-had-declared",
    ),
    pytest.param("شهد الاتحاد النمساوي أمس هدنة في الجبل.", "هدنة", [], id="the-truce-one-sees"),
]

BEHIND = [
    pytest.param(
        "وأعلنت الجبهة الشعبية أنها تمكنت من تحرير القرية.",
        "تحرير",
        ["الجبهة الشعبية"],
        id="a-verb-behind-its-pronoun",
    ),
    pytest.param(
        "وقالت الجبهة الشعبية إن السكان شهدوا في الليل غارات على القرية.",
        "غارات",
        [],
        id="a-verb-that-lends-nothing",
    ),
    pytest.param(
        "دهست قوات الجبهة الشعبية مدنيين ثم انسحبت ونفذت أعمال قتل جماعية.",
        "قتل",
        ["الجبهة الشعبية"],
        id="an-act-among-acts-that-one-did",
    ),
    pytest.param(
        "قامت انتحاريتان بتفجير السوق.", "تفجير", ["انتحاريتان"], id="two-women-who-blow-themselves-up"
    ),
    pytest.param(
        "العمليات العسكرية من جانب القوات النمساوية مستمرة.",
        "العمليات",
        ["القوات النمساوية"],
        id="from-whose-side",
    ),
    pytest.param("العمليات العسكرية من جانب واحد مستمرة.", "العمليات", [], id="from-one-side"),
    pytest.param("مديرية الشرطة تحقق في الحادث.", "تحقق", ["مديرية الشرطة"], id="a-directorate-is-a-body"),
]

HARM = [
    pytest.param(
        "قتلت غارة تركية قياديا في الجبهة.", "قتلت", ["تركيا"], id="who-makes-the-strike-that-kills"
    ),
    pytest.param("قتلت عاصفة رملية قياديا في الجبهة.", "قتلت", [], id="a-storm-that-kills"),
    pytest.param(
        "قتل تسعة صيادين عندما هاجم مسلحو الجبهة السوق.",
        "قتل",
        ["مسلحو الجبهة"],
        id="as-somebody-attacked",
    ),
    pytest.param(
        "قتل تسعة صيادين فيما هاجم مسلحو الجبهة الثكنة.", "قتل", [], id="while-somebody-attacks-elsewhere"
    ),
    pytest.param(
        "أصيب تسعة صيادين خلال مواجهات مع الشرطة النمساوية.",
        "أصيب",
        ["الشرطة النمساوية"],
        id="in-clashes-with-them",
    ),
    pytest.param(
        "قتل تسعة صيادين خلال مواجهات بين الشرطة النمساوية والجبهة.",
        "قتل",
        [],
        id="in-clashes-between-others",
    ),
    pytest.param(
        "قتل خمسة جنود في هجوم انتحاري نفذته الجبهة الشعبية قرب الجبل.",
        "قتل",
        ["الجبهة الشعبية"],
        id="in-an-attack-that-they-made",
    ),
    pytest.param(
        "شنت القوات النمساوية هجوما على القرية. وقال السكان إن تسعة صيادين قتلوا في الهجوم.",
        "قتلوا",
        ["القوات النمساوية"],
        id="in-an-attack-told-again",
    ),
    pytest.param(
        "شنت القوات النمساوية هجوما على القرية. وقال السكان إن تسعة صيادين قتلوا في هجوم آخر.",
        "قتلوا",
        [],
        id="in-another-attack",
    ),
    pytest.param(
        "قتل تسعة صيادين في اشتباكات مع الشرطة النمساوية.",
        "اشتباكات",
        ["تسعة صيادين", "الشرطة النمساوية"],
        id="both-who-clash",
    ),
]

HIDDEN = [
    pytest.param(
        "هدد سليم الهادي اليابان إذا واصلت قصف المدينة.",
        "قصف",
        ["اليابان"],
        id="the-gender-of-the-light-verb",
    ),
    pytest.param(
        "هدد سليم الهادي اليابان وواصل قصف المدينة.",
        "قصف",
        ["سليم الهادي"],
        id="the-light-verb-of-the-subject",
    ),
    pytest.param(
        "زار الوزير سالم الهدار المدينة كما بحث الأوضاع الأمنية مع السكان.",
        "بحث",
        ["سالم الهدار"],
        id="behind-the-verb-what-it-is-done-to",
    ),
    pytest.param(
        "زار الوزير سالم الهدار المدينة كما بحث الوفد الأوضاع مع السكان.",
        "بحث",
        ["الوفد"],
        id="behind-the-verb-who-does-it",
    ),
    pytest.param(
        "قال الوزير سالم الهدار إن مسلحي الجبهة هاجموا القرية، مشيرا إلى أنهم أحرقوا السوق.",
        "أحرقوا",
        ["مسلحي الجبهة"],
        id="they-are-not-the-man-who-speaks",
    ),
    pytest.param(
        "قال مقاتلو الراية إن الجيش هاجم القرية، مشيرين إلى أنهم أحرقوا السوق.",
        "أحرقوا",
        ["مقاتلو الراية"],
        id="they-who-speak",
    ),
    pytest.param(
        "أكدت مصادر في حركة الراية أنها أحرقت السوق.", "أحرقت", ["حركة الراية"], id="whose-sources-speak"
    ),
    pytest.param("أكدت مصادر أمنية أنها قتلت خمسة من جنود الجيش.", "قتلت", [], id="sources-of-nobody"),
    pytest.param(
        "أكدت مصادر في حركة الراية أنها ترفض الهدنة.",
        "ترفض",
        ["مصادر في حركة الراية"],
        id="sources-who-only-speak",
    ),
]


NEARBY = [
    pytest.param(
        "أعلنت وزارة النقل النمساوية رفضها القرار كما حركت شكوى ضد المصرف.",
        "شكوى",
        ["وزارة النقل النمساوية"],
        id="a-light-verb-goes-on",
    ),
    pytest.param(
        "أعلنت وزارة النقل النمساوية رفضها القرار الذي لا يسهم في دعم النقابة.",
        "دعم",
        [],
        id="a-thing-contributes",
    ),
    pytest.param(
        "ترأس الوزير سالم الهدار اجتماعا طارئا مع النواب.",
        "اجتماعا",
        ["سالم الهدار"],
        id="who-chairs-a-meeting",
    ),
    pytest.param("غادر الوزير سالم الهدار اجتماعا طارئا مع النواب.", "اجتماعا", [], id="who-leaves-one"),
    pytest.param(
        "دمرت الطائرات النمساوية مخزنا للسلاح في غارتين شمال الجبل.",
        "غارتين",
        ["النمسا"],
        id="an-attack-in-which-it-is-done",
    ),
    pytest.param(
        "دمرت الطائرات النمساوية مخزنا للسلاح قبل غارتين شمال الجبل.",
        "غارتين",
        [],
        id="an-attack-after-it",
    ),
    pytest.param(
        "سرنا تقديم النمسا الأدوية للقرية وإيصال المعونات إلى الجبل.",
        "إيصال المعونات",
        ["النمسا"],
        id="acts-of-one-type-are-joined",
    ),
    pytest.param(
        "سرنا تقديم النمسا الأدوية للقرية وحصار الجبل.",
        "حصار",
        [],
        id="an-act-of-another-type",
    ),
    pytest.param(
        "قصفت القوات النمساوية القرية ما أسفر عن مقتل صيادين واعتقال تسعة آخرين.",
        "اعتقال",
        ["القوات النمساوية"],
        id="an-arrest-joined-to-a-death",
    ),
    pytest.param(
        "قصفت القوات النمساوية القرية ما أسفر عن مقتل صيادين. وقال الطبيب إن جرح تسعة آخرين كان خطيرا.",
        "جرح",
        [],
        id="a-wounding-told-alone",
    ),
    pytest.param(
        "كانت الشرطة النمساوية قد قتلت أول من أمس ثلاثة مسلحين.",
        "قتلت",
        ["الشرطة النمساوية"],
        id="a-force-kills",
    ),
    pytest.param("كان ثلاثة صيادين قد قتلوا أول من أمس.", "قتلوا", [], id="people-are-killed"),
    pytest.param(
        "وقتلت حركة الفجر التي تدير الميناء صيادا نمساويا.",
        "قتلت",
        ["حركة الفجر"],
        id="a-body-named-behind-the-verb",
    ),
    pytest.param("وقتلت سبعة من حركة الفجر قرب الميناء.", "قتلت", [], id="some-of-a-body"),
    pytest.param(
        "وصلت القافلة في اليوم الذي يزور وفد نمساوي للمدينة.",
        "يزور",
        ["وفد نمساوي"],
        id="the-time-does-nothing",
    ),
    pytest.param(
        "وصلت القافلة مع الوفد الذي يزور المدينة.", "يزور", ["الوفد"], id="whom-the-clause-describes"
    ),
]


FARTHER = [
    pytest.param(
        "غادر الوزير سالم الهدار فور انتهاء الحفل إلى غراتس لإجراء مشاورات مع النواب.",
        "مشاورات",
        ["سالم الهدار"],
        id="what-cannot-do-it-gives-way",
    ),
    pytest.param("استمرت في غراتس مشاورات الصيف مع النواب.", "مشاورات", [], id="nobody-else-is-told"),
    pytest.param("شهدت القرية ضربات جوية بقيادة النمسا.", "ضربات", ["النمسا"], id="who-heads-an-attack"),
    pytest.param(
        "شهدت القرية غارات لطيران النمسا بقيادة العقيد سالم.", "غارات", ["النمسا"], id="whose-attack-it-is"
    ),
    pytest.param(
        "تتعرض القرية لهجوم واسع من مقاتلي الجبهة.", "هجوم", ["مقاتلي الجبهة"], id="from-whom-it-is"
    ),
    pytest.param("تتعرض القرية لهجوم واسع من الشمال.", "هجوم", [], id="from-where-it-is"),
    pytest.param(
        "أعلنت الإذاعة مقاطعة أحزاب المعارضة للانتخابات النمساوية.",
        "مقاطعة",
        ["أحزاب المعارضة"],
        id="who-stays-away",
    ),
    pytest.param(
        "أعلنت الإذاعة مقاطعة الانتخابات النمساوية.", "مقاطعة الانتخابات", [], id="what-one-stays-away-from"
    ),
    pytest.param(
        "بحث الوزيران التهديدات التي تشكلها الجماعات الإرهابية.",
        "التهديدات",
        ["الجماعات الإرهابية"],
        id="who-is-a-threat",
    ),
    pytest.param(
        "بحث الوزيران الانتقادات التي تلقتها الجماعات المدنية.", "الانتقادات", [], id="who-is-threatened"
    ),
]


COMING_OF_IT = [
    pytest.param(
        "وفي الساحل قتل 6 من الصيادين وجرح غيرهم، في قصف مدفعي لقوات الجبهة على القرية.",
        "قتل",
        ["قوات الجبهة"],
        id="in-a-shelling-behind-a-comma",
    ),
    pytest.param(
        "وفي الساحل قتل 6 من الصيادين، وقالت الشرطة إن مقاتلي الجبهة قصفوا القرية.",
        "قتل",
        [],
        id="beside-a-shelling",
    ),
    pytest.param(
        "أعلن الأطباء أن 12 نمساويا قتلوا في غارات لطيران النظام النمساوي.",
        "قتلوا",
        ["النظام النمساوي"],
        id="of-the-people-of-who-strikes",
    ),
    pytest.param(
        "استشهد الجندي سالم الهدار خلال تصديه لمقاتلي الجبهة.",
        "استشهد",
        ["مقاتلي الجبهة"],
        id="by-whom-he-fends-off",
    ),
    pytest.param(
        "استشهد الجندي سالم الهدار خلال زيارته مقاتلي الجبهة.", "استشهد", [], id="by-nobody-that-is-told"
    ),
    pytest.param(
        "قالت الإذاعة إن محكمة نمساوية قضت أمس بسجن الوزير السابق.",
        "سجن",
        ["محكمة نمساوية"],
        id="what-a-court-decides",
    ),
    pytest.param(
        "قالت الإذاعة إن صحيفة نمساوية كشفت أمس عن سجن الوزير السابق.", "سجن", [], id="what-a-paper-reveals"
    ),
    pytest.param(
        "مددت نيابة أمن الدولة النمساوية أول أمس حبس أربعة نقابيين.",
        "حبس",
        ["نيابة أمن الدولة النمساوية"],
        id="what-is-renewed",
    ),
]


@pytest.mark.parametrize(
    ("text", "trigger", "wanted"),
    [*BEHIND, *LENT, *CONTROLLED, *DECLARED, *HARM, *HIDDEN, *NEARBY, *FARTHER, *COMING_OF_IT],
)
def test_doers(text: str, trigger: str, wanted: list[str]) -> None:
    assert sides_on(text, trigger)[0][0] == wanted
