"""The sides and the status of events as international wires tell them in their body paragraphs, each beside a
neighbour of the same shape: sanctions and tariffs, peers who meet and call, whom a clause about a place tells
of. All persons are made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on, types_in

RUSSIA = "بحث مجلس الأمن الحرب في أوكرانيا. "

SIDES = [
    pytest.param(
        "قالت سفيرة ألمانيا إن واشنطن تعد عقوبات جديدة على مينسك.",
        "عقوبات",
        "واشنطن",
        "مينسك",
        id="prepares-sanctions",
    ),
    pytest.param(
        "وأقر الاتحاد الأوروبي حزمة سادسة من العقوبات ضد مينسك.",
        "العقوبات",
        "الاتحاد الأوروبي",
        "مينسك",
        id="a-row-of-sanctions",
    ),
    pytest.param(
        "واعتمد الاتحاد الأوروبي عقوبات جديدة على مينسك.",
        "عقوبات",
        "الاتحاد الأوروبي",
        "مينسك",
        id="adopts-sanctions",
    ),
    pytest.param(
        "وبحث الاتحاد الأوروبي العقوبات المفروضة على مينسك.",
        "العقوبات",
        "",
        "مينسك",
        id="talks-of-known-sanctions",
    ),
    pytest.param(
        "يذكر أن فرنسا وتركيا كانتا قد فرضتا عقوبات على مينسك.",
        "عقوبات",
        "فرنسا|تركيا",
        "مينسك",
        id="two-lands",
    ),
    pytest.param(
        "يذكر أن فرنسا والاتحاد الأوروبي كانا قد فرضا حزمة من العقوبات على مينسك.",
        "العقوبات",
        "فرنسا|الاتحاد الأوروبي",
        "مينسك",
        id="the-two-had-imposed",
    ),
    pytest.param(
        "وأعلن الرئيس الأمريكي دنكان هوليستر فرض رسوم جمركية على الواردات من كندا.",
        "فرض",
        "دنكان هوليستر",
        "كندا",
        id="a-president-announces-tariffs",
    ),
    pytest.param(
        "وأعلن المبعوث الأمريكي دنكان هوليستر فرض رسوم جمركية على كندا.",
        "فرض",
        "",
        "كندا",
        id="an-envoy-only-tells",
    ),
    pytest.param(
        "وفرضت الصين رسوما جمركية على الصلب الأمريكي.",
        "فرضت",
        "الصين",
        "الولايات المتحدة",
        id="goods-of-a-land",
    ),
    pytest.param("وفرضت الصين رسوما جمركية على الأغنياء.", "فرضت", "الصين", "", id="no-goods"),
    pytest.param(
        "وأجرى الوزير التركي صدقي غونال مباحثات مع نظيريه الروسي أناتولي بيلوف والأمريكي ريتشارد كولمان.",
        "مباحثات",
        "صدقي غونال",
        "أناتولي بيلوف|ريتشارد كولمان",
        id="two-peers",
    ),
    pytest.param(
        "والتقى الوزير التركي صدقي غونال نظيريه الروسي أناتولي بيلوف والأمريكي ريتشارد كولمان.",
        "التقى",
        "صدقي غونال",
        "أناتولي بيلوف|ريتشارد كولمان",
        id="two-peers-bare",
    ),
    pytest.param(
        "والتقى الوزيران أناتولي بيلوف وريتشارد كولمان في جنيف.",
        "التقى",
        "أناتولي بيلوف|ريتشارد كولمان",
        "",
        id="the-two-meet",
    ),
    pytest.param(
        "والتقى وزيرا الخارجية الروسي أناتولي بيلوف والأمريكي ريتشارد كولمان في جنيف.",
        "التقى",
        "أناتولي بيلوف|ريتشارد كولمان",
        "",
        id="two-ministers-meet",
    ),
    pytest.param(
        "وزار صدقي غونال موسكو والتقى الوزيرين أناتولي بيلوف وريتشارد كولمان.",
        "التقى",
        "صدقي غونال",
        "أناتولي بيلوف|ريتشارد كولمان",
        id="he-meets-the-two",
    ),
    pytest.param(
        "وأجرى الرئيسان الروسي أناتولي بيلوف والأمريكي ريتشارد كولمان اتصالا هاتفيا.",
        "اتصالا",
        "أناتولي بيلوف|ريتشارد كولمان",
        "",
        id="the-two-call",
    ),
    pytest.param(
        "وفي أوديسا، التي قتل فيها نحو ثلاثة آلاف مدني، تظاهر السكان ضد روسيا.",
        "قتل",
        "",
        "ثلاثة آلاف مدني",
        id="killed-there",
    ),
    pytest.param(
        "وفي القرية التي قتل فيها مسلحون روس خمسة جنود، تظاهر السكان.",
        "قتل",
        "مسلحون روس",
        "خمسة جنود",
        id="who-killed-there",
    ),
    pytest.param(
        "وندد الوزير بالعملية التي اعتقلت فيها الشرطة الروسية زعيم المعارضة.",
        "اعتقلت",
        "الشرطة الروسية",
        "زعيم المعارضة",
        id="whom-they-took-there",
    ),
    pytest.param(
        "وقال الرئيس الأمريكي إن الجيش الروسي شن قصفا مكثفا على بلدة حدودية.",
        "قصفا",
        "الجيش الروسي",
        "بلدة حدودية",
        id="a-town-is-not-his-land",
    ),
    pytest.param(
        "وقال الرئيس الأمريكي إن الجيش الروسي شن قصفا مكثفا على بلده.",
        "قصفا",
        "الجيش الروسي",
        "الولايات المتحدة",
        id="his-land",
    ),
]

SIDES += [
    pytest.param(text, trigger, actors, recipients, id=name)
    for name, text, trigger, actors, recipients in (
        (
            "suspends-its-membership",
            "وأعلن الاتحاد الأفريقي تعليق عضوية تشاد.",
            "تعليق عضوية",
            "الاتحاد الأفريقي",
            "تشاد",
        ),
        (
            "suspends-its-part",
            "وعلق الاتحاد الأفريقي مشاركة تشاد في أنشطته.",
            "علق",
            "الاتحاد الأفريقي",
            "تشاد",
        ),
        ("talks-in-a-town", "وانسحب الوفد الروسي من مفاوضات جنيف.", "انسحب", "الوفد الروسي", ""),
        ("praised-talks-in-a-town", "وأشادت تركيا بمحادثات جنيف بين الطرفين.", "أشادت", "تركيا", ""),
        (
            "who-carried-it-out",
            "وقتل ما لا يقل عن 15 مدنيا في غارة جوية نفذها الجيش الروسي على مدرسة.",
            "قتل",
            "الجيش الروسي",
            "15 مدنيا",
        ),
        (
            "he-announces-too",
            "وشكر الرئيس الأمريكي دنكان هوليستر قطر، وأعلن فرض عقوبات على إيران.",
            "عقوبات",
            "دنكان هوليستر",
            "إيران",
        ),
        (
            "an-envoy-announces-too",
            "وشكر المبعوث الأمريكي دنكان هوليستر قطر، وأعلن فرض عقوبات على إيران.",
            "عقوبات",
            "",
            "إيران",
        ),
        ("talks-with-another", "ورحبت فرنسا بمفاوضات روسيا مع أوكرانيا.", "مفاوضات", "روسيا", "أوكرانيا"),
        ("consultations-with-another", "وتعثرت مشاورات إيران مع تركيا.", "مشاورات", "إيران", "تركيا"),
        ("a-charge", "وأدانت المحكمة الوزير إتيان دوبريه بتهمة الفساد.", "تهمة", "", "إتيان دوبريه"),
        ("who-convicts", "وأدانت المحكمة الوزير إتيان دوبريه بالفساد.", "أدانت", "المحكمة", "إتيان دوبريه"),
        ("who-tries-on-a-charge", "وحاكمت روسيا إيفان كولمان بتهمة الفساد.", "تهمة", "روسيا", "إيفان كولمان"),
        ("talks-of-two", "ورحبت فرنسا بمحادثات واشنطن وطهران.", "رحبت", "فرنسا", "واشنطن|طهران"),
        (
            "a-king-and-a-leader",
            "وكلف الملك زعيم الحزب بيدرو كاستانيو بتشكيل الحكومة.",
            "كلف",
            "الملك",
            "بيدرو كاستانيو",
        ),
        (
            "who-is-put-in-his-place",
            "وأقال الرئيس بوهدان كوفالينكو قائد الجيش فاليري رومانيوك وعين مكانه أوليكسي ريزنيك.",
            "أقال",
            "بوهدان كوفالينكو",
            "فاليري رومانيوك",
        ),
        (
            "the-two-without-names",
            "واعتقل الانقلابيون الرئيس ورئيس الوزراء. وقالت فرنسا إن قادة الانقلاب اعتقلوهما ليلا.",
            "اعتقلوهما",
            "قادة الانقلاب",
            "الرئيس|رئيس الوزراء",
        ),
        (
            "no-two",
            "واعتقل الانقلابيون الوزراء. وقالت فرنسا إن قادة الانقلاب اعتقلوهما ليلا.",
            "اعتقلوهما",
            "قادة الانقلاب",
            "",
        ),
        (
            "and-demands",
            "وندد الاتحاد الأفريقي بقصف الجيش للمدينة وطالب بإطلاق سراح الرئيس لازاروس ماتونغا.",
            "ندد",
            "الاتحاد الأفريقي",
            "الجيش",
        ),
    )
]


@pytest.mark.parametrize(("text", "trigger", "actors", "recipients"), SIDES)
def test_sides(text: str, trigger: str, actors: str, recipients: str) -> None:
    wanted = ([a for a in actors.split("|") if a], [r for r in recipients.split("|") if r])
    assert wanted in sides_on(RUSSIA + text, trigger)


STATUS = [
    pytest.param("وتعد واشنطن حزمة عقوبات على مينسك.", "عقوبات", "unrealized", id="prepares"),
    pytest.param("وناقش الاتحاد الأوروبي عقوبات جديدة على مينسك.", "عقوبات", "unrealized", id="discussed"),
    pytest.param("وأقر الاتحاد الأوروبي عقوبات جديدة على مينسك.", "عقوبات", "happened", id="adopted"),
    pytest.param(
        "وسيفرض الاتحاد الأوروبي حزمة سادسة من العقوبات على مينسك.",
        "العقوبات",
        "unrealized",
        id="a-row-to-come",
    ),
    pytest.param(
        "وفرض الاتحاد الأوروبي حزمة سادسة من العقوبات على مينسك.",
        "العقوبات",
        "happened",
        id="a-row-that-came",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "status"), STATUS)
def test_status(text: str, trigger: str, status: str) -> None:
    assert {e.trigger.text: e.status for e in analyse(RUSSIA + text).events}[trigger] == status


TYPES = [
    pytest.param("هددت إيران بالانسحاب من معاهدة حظر الانتشار النووي.", {"حظر": ""}, id="a-treaty"),
    pytest.param(
        "قالت كييف إن إيران خطفت الأطفال، وهي اتهامات ترفضها طهران.",
        {"اتهامات": "", "ترفضها": "REJECT"},
        id="which-are-charges",
    ),
    pytest.param("وجهت كييف إلى إيران اتهامات بالتجسس.", {"اتهامات": "ACCUSE"}, id="charges"),
    pytest.param("قال الوزير إن روسيا تهدد أوكرانيا.", {"تهدد": "THREATEN"}, id="threatens-a-land"),
    pytest.param("أعلنت إيران حظر الحزب الشيوعي.", {"حظر": "COERCE"}, id="a-ban"),
    pytest.param("وتجهز واشنطن عقوبات على مينسك.", {"تجهز": "", "عقوبات": "SANCTION"}, id="gets-ready"),
    pytest.param("وأجهز الجنود الروس على الأسرى.", {"أجهز": "ASSAULT"}, id="finishes-off"),
]


@pytest.mark.parametrize(("text", "types"), TYPES)
def test_types(text: str, types: dict[str, str]) -> None:
    found = types_in(text)
    assert {word: found.get(word, "") for word in types} == types
