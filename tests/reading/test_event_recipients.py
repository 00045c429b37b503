"""To whom an event is done: each way of telling it beside a near neighbour that tells something else.

Every sentence and every person is made up.
"""

from __future__ import annotations

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article


def recipients(text: str, trigger: str) -> list[str]:
    """The recipients of the last event on `trigger`, each checked against its own words."""
    analysis = read_article(Article.of(text, published="2024-03-05"))
    names = {e.id: e.name for e in analysis.entities}
    found = [e for e in analysis.events if e.trigger.text == trigger]
    assert found, [e.trigger.text for e in analysis.events]
    assert found[-1].trigger.span.of(text) == trigger
    return [names[r] for r in found[-1].recipients]


TOLD = [
    pytest.param(
        "ودعت منسقة الشؤون الإنسانية في الأمم المتحدة، لوسيا فيريرو، الأطراف كافة إلى ضبط النفس.",
        "دعت",
        ["الأطراف كافة"],
        id="addressee-behind-an-aside",
    ),
    pytest.param(
        "ودعت منسقة الشؤون الإنسانية في الأمم المتحدة، لوسيا فيريرو، إلى ضبط النفس.",
        "دعت",
        [],
        id="the-name-behind-the-aside-is-who-calls",
    ),
    pytest.param(
        "قصفت الطائرات مواقع للمتمردين في الجنوب.",
        "قصفت",
        ["المتمردين"],
        id="unnamed-owner-of-what-is-hit",
    ),
    pytest.param(
        "حاصرت قوة من الجيش حي النصر المحاذي للجامعة.",
        "حاصرت",
        ["حي النصر المحاذي"],
        id="what-lies-beside-owns-nothing",
    ),
    pytest.param(
        "السودان يرفض علناً التدخلات المصرية في شؤونه. وقالت مصر إنها لا تتدخل.",
        "يرفض",
        ["مصر"],
        id="nisba-behind-an-adverb",
    ),
    pytest.param(
        "جدد السودان رفضه الصريح صباح الأحد التدخلات المصرية. وقالت مصر إنها لا تتدخل.",
        "رفضه",
        ["مصر"],
        id="object-behind-the-adjective-of-the-masdar",
    ),
    pytest.param(
        "ورحبت تركيا بالموقف الأميركي، وترأست الولايات المتحدة الجلسة.",
        "رحبت",
        ["الولايات المتحدة"],
        id="nisba-of-what-is-welcomed",
    ),
    pytest.param(
        "رفض الرئيس كريم سعد الاتفاق الإيراني. وقالت إيران إنها ملتزمة به.",
        "رفض",
        ["الاتفاق الإيراني"],
        id="a-paper-is-nobodys",
    ),
    pytest.param(
        "وطالبت النائبة منى عون بإحالة العقد، لكن الرئيس كريم سعد رفض اقتراحها.",
        "رفض",
        ["منى عون"],
        id="whose-proposal-by-its-pronoun",
    ),
    pytest.param(
        "اتهم النائب سامي عون الوزارة بالتقصير. ورفض الوزير كريم سعد هذه الاتهامات.",
        "رفض",
        ["سامي عون"],
        id="who-made-the-charges",
    ),
    pytest.param(
        "وأشادت السفيرة بما أنجزته البلدية في حلب.",
        "أشادت",
        ["البلدية"],
        id="who-did-what-is-praised",
    ),
    pytest.param(
        "طالبت النائبة منى عون بالتحقيق، ملوحة بسحب الثقة من الوزير كريم سعد.",
        "ملوحة",
        ["كريم سعد"],
        id="whom-the-threatened-act-strikes",
    ),
    pytest.param(
        "هدد اتحاد العمال بإضراب عام في الموانئ.",
        "هدد",
        [],
        id="a-strike-strikes-nobody-named",
    ),
    pytest.param(
        "قتل النائب كريم سعد مع حارسيه في بغداد.",
        "قتل",
        ["كريم سعد", "حارسيه"],
        id="killed-with-his-guards",
    ),
    pytest.param(
        "قتل النائب كريم سعد في صدام مع متمردين في بغداد.",
        "قتل",
        ["كريم سعد"],
        id="with-after-a-clash-joins-no-victim",
    ),
    pytest.param(
        "أعلنت وزارة الخارجية أن 32 شخصا قتلوا في تفجير انتحاري.",
        "تفجير",
        ["32 شخصا"],
        id="the-victims-of-the-attack",
    ),
    pytest.param(
        "قال مصدر إن سيارات الإسعاف مُنعت من العبور ساعتين.",
        "مُنعت",
        ["سيارات الإسعاف"],
        id="passive-behind-its-subject",
    ),
    pytest.param(
        "وهدد الحزب بالتصعيد ما لم يُفرج عن سبعة نقابيين أوقفوا في بيروت.",
        "أوقفوا",
        ["سبعة نقابيين"],
        id="a-verb-that-describes-whom-it-is-done-to",
    ),
    pytest.param(
        "اعتقلت القوات العراقية ما لا يقل عن 20 شخصا في البصرة.",
        "اعتقلت",
        ["20 شخصا"],
        id="at-least-so-many",
    ),
    pytest.param(
        "أغلقت هيئة السياحة 10 منشآت في بيروت.",
        "أغلقت",
        ["10 منشآت"],
        id="what-is-closed",
    ),
    pytest.param(
        "أغلقت إيران الحدود أمام الشاحنات العراقية.",
        "أغلقت",
        ["الشاحنات العراقية"],
        id="before-whom-it-is-closed",
    ),
    pytest.param(
        "استدعت الحكومة السودانية سفيرها لدى مصر للتشاور.",
        "استدعت",
        ["مصر"],
        id="from-where-an-ambassador-is-recalled",
    ),
    pytest.param(
        "استدعت الحكومة السودانية سفيرها في القاهرة احتجاجا على تصريحات نشرتها صحف مصر.",
        "استدعت",
        ["مصر"],
        id="the-state-whose-capital-is-named",
    ),
    pytest.param(
        "استدعت الحكومة السودانية سفيرها في القاهرة للتشاور.",
        "استدعت",
        ["القاهرة"],
        id="the-capital-where-no-state-is-named",
    ),
    pytest.param(
        "انسحبت القوات الفرنسية من مالي.",
        "انسحبت",
        [],
        id="a-withdrawal-is-done-to-nobody",
    ),
    pytest.param(
        "شنت الطائرات غارات على مواقع الحوثيين والقوات الموالية لهم في تعز.",
        "غارات",
        ["الحوثيين", "القوات الموالية"],
        id="an-unnamed-member-of-a-list",
    ),
    pytest.param(
        "نفت النقابة الاتهامات الموجهة إلى وزارة الصحة.",
        "الاتهامات",
        ["وزارة الصحة"],
        id="at-whom-charges-are-directed",
    ),
    pytest.param(
        "ناشد المدير كريم سعد كل من يملك معلومات أن يتصل بالشرطة.",
        "ناشد",
        ["كل من يملك معلومات"],
        id="whoever-has-information",
    ),
    pytest.param(
        "طلب المدير كريم سعد من الوزارة الإفراج عن الموظفين.",
        "طلب",
        ["الوزارة"],
        id="from-the-ministry-is-no-relative",
    ),
    pytest.param(
        "قال المتحدث إن زوارق سريعة قصفت، فجر الاثنين، قرية قرب مالطا.",
        "قصفت",
        ["قرية"],
        id="object-behind-an-aside",
    ),
    pytest.param(
        "استقبل الملك فهد وفد حركة الغد برئاسة سامي عون في القصر.",
        "استقبل",
        ["حركة الغد", "سامي عون"],
        id="a-delegation-and-its-head",
    ),
    pytest.param(
        "برأت محكمة بغداد أمس 3 سائقين وأمرت بالإفراج عنهم.",
        "الإفراج",
        ["3 سائقين"],
        id="those-told-by-number",
    ),
    pytest.param(
        "وكانت شركة النور قد رفعت دعوى ضد النقابة، رفضتها المحكمة الابتدائية.",
        "رفضتها",
        ["شركة النور"],
        id="whose-suit-is-dismissed",
    ),
    pytest.param(
        "وقال الوزير كريم سعد عن تفجير السوق إن بلاده تدينه.",
        "تدينه",
        [],
        id="a-condemned-act-names-nobody",
    ),
    pytest.param(
        "أعلن الوزير كريم سعد أن اللجنة ستفرج في عيد الأضحى عن 60 أسيرا.",
        "تفرج",
        ["60 أسيرا"],
        id="no-verb-stands-after-a-preposition",
    ),
    pytest.param(
        "قالت الحركة إنها ترفض استهداف أرواح التلاميذ في حلب.",
        "استهداف",
        ["أرواح التلاميذ"],
        id="lives-are-whose-they-are",
    ),
    pytest.param(
        "قالت بعثة الاتحاد الأوروبي إنها اتصلت بكل من سامي عون وكريم سعد.",
        "اتصلت",
        ["سامي عون", "كريم سعد"],
        id="each-of-two",
    ),
    pytest.param(
        "وبدأ سامي عون عمله غداة لقائه الوزير كريم سعد هناك.",
        "لقائه",
        ["كريم سعد"],
        id="whom-he-met",
    ),
    pytest.param(
        "وأعربت تركيا عن شكرها للسودان حكومة وشعبا.",
        "شكرها",
        ["السودان"],
        id="thanks-to-a-country-and-people",
    ),
    pytest.param(
        "أدانت الحكومة السورية قصف الجيش التركي للقرى.",
        "أدانت",
        ["الجيش التركي"],
        id="whoever-did-what-is-condemned",
    ),
    pytest.param(
        "أدانت الحكومة السورية قصف القرى.",
        "أدانت",
        [],
        id="what-is-struck-is-not-condemned",
    ),
    pytest.param(
        "طالب النائب سامي عون بتدخل وزارة العمل.",
        "طالب",
        ["وزارة العمل"],
        id="whose-own-act-is-asked",
    ),
    pytest.param(
        "دعا النائب سامي عون إلى إصلاح وزارة العمل.",
        "دعا",
        [],
        id="what-is-to-be-mended-is-not-asked",
    ),
    pytest.param(
        "يقف حزب الغد إلى جانب الحكومة السورية.",
        "يقف",
        ["الحكومة السورية"],
        id="at-the-side-of",
    ),
    pytest.param(
        "وتخضع مدينة درعا لسيطرة جماعة الفجر منذ شهرين.",
        "سيطرة",
        ["درعا"],
        id="what-lies-under-control",
    ),
    pytest.param(
        "التقى الوفدان ليلتين في فندق بالمنامة.",
        "التقى",
        [],
        id="where-they-met",
    ),
    pytest.param(
        "التقى الوزير كريم سعد بالرئيس سامي عون.",
        "التقى",
        ["سامي عون"],
        id="with-whom-he-met",
    ),
    pytest.param(
        "تظاهر عشرات الطلاب أمام البرلمان اللبناني.",
        "تظاهر",
        [],
        id="before-parliament",
    ),
    pytest.param(
        "تظاهر عشرات الطلاب أمام السفارة الكندية في بيروت.",
        "تظاهر",
        ["السفارة الكندية في بيروت"],
        id="before-an-embassy",
    ),
    pytest.param(
        "وسط دعوات ناشطين لبنانيين إلى التظاهر في بيروت، هدد حزب الغد الحكومة.",
        "دعوات",
        [],
        id="who-calls-in-the-plural",
    ),
    pytest.param(
        "انتقد النائب سامي عون إعادة إعمار درنة.",
        "انتقد",
        [],
        id="the-place-of-what-is-criticized",
    ),
    pytest.param(
        "قال الوزير كريم سعد إن الحكومة رفضت طلبا لحركة الغد بزيارة درنة.",
        "رفضت",
        ["حركة الغد"],
        id="whose-request-by-a-preposition",
    ),
    pytest.param(
        "قال الوزير كريم سعد إن الحكومة رفضت مساعدات عرضتها تركيا وليبيا.",
        "رفضت",
        ["تركيا", "ليبيا"],
        id="who-offered-what-is-refused",
    ),
    pytest.param(
        "أطلقت الشرطة اللبنانية سراح كريم سعد أمس.",
        "أطلقت",
        ["كريم سعد"],
        id="who-is-set-free",
    ),
    pytest.param(
        "طلب المحامي إطلاق سراح عاجل من المستشفى في لبنان.",
        "إطلاق سراح",
        [],
        id="on-what-terms-is-nobody",
    ),
    pytest.param(
        "خطط كريم سعد لاعتداءات ضد البرتغال.",
        "اعتداءات",
        ["البرتغال"],
        id="against-whom-in-any-frame",
    ),
    pytest.param(
        "تكررت الاقتحامات التركية لجامعة بيروت في لبنان.",
        "الاقتحامات",
        ["جامعة بيروت"],
        id="object-behind-the-nisba",
    ),
    pytest.param(
        "حررت القوات العراقية جامعة النور من تنظيم داعش.",
        "حررت",
        ["تنظيم داعش"],
        id="from-whom-a-building-is-freed",
    ),
    pytest.param(
        "خصص الاتحاد الأوروبي مبلغا لمساعدة المزارعين في تونس.",
        "خصص",
        ["المزارعين"],
        id="for-whose-help",
    ),
    pytest.param(
        "يقدم حزب الغد دعما كبيرا للحكومة السورية.",
        "دعما",
        ["الحكومة السورية"],
        id="an-accusative-masdar-is-no-dual-verb",
    ),
    pytest.param(
        "دعا الوزير كريم سعد إلى تمديد المعرض 3 أيام أخرى.",
        "دعا",
        [],
        id="days-are-nobody",
    ),
    pytest.param(
        "احتجزت الشرطة مقاتلين من تنظيم القاعدة وحركة طالبان.",
        "احتجزت",
        ["تنظيم القاعدة", "حركة طالبان"],
        id="men-of-two-groups",
    ),
    pytest.param(
        "فشلت أنقرة في منع عبور الصيادين الأجانب إلى قبرص.",
        "منع",
        ["الصيادين"],
        id="whose-coming-is-hindered",
    ),
    pytest.param(
        "قال كريم سعد إن القائمين على الهيئة منعوا دخوله المصنع.",
        "منعوا",
        ["كريم سعد"],
        id="whose-appearance-is-hindered",
    ),
    pytest.param(
        "عاد التنظيم بعد مقتل زعيمه، كريم سعد، في بغداد.",
        "مقتل",
        ["كريم سعد"],
        id="the-bearer-between-commas",
    ),
    pytest.param(
        "بسطت القوات العراقية سيطرتها على القسم الأكبر من بلدة النصر.",
        "بسطت",
        ["بلدة النصر"],
        id="the-greater-part-of-a-place",
    ),
    pytest.param(
        "انقلبت الجماعة على اليمن ودمرت البلاد.",
        "دمرت",
        ["اليمن"],
        id="the-country-that-the-page-names",
    ),
    pytest.param(
        "أدت غارة ليلية إلى مقتل تسعة صيادين في حلب.",
        "غارة",
        ["تسعة صيادين"],
        id="whom-a-raid-is-told-to-have-killed",
    ),
    pytest.param(
        "استهدف هجوم انتحاري حافلة في بغداد.",
        "هجوم",
        ["حافلة"],
        id="what-an-attack-strikes-as-subject",
    ),
    pytest.param(
        "وكانت منى عون قد أكدت أن القيود كثيرة، وهو ما رفضته الحكومة.",
        "رفضته",
        ["منى عون"],
        id="who-said-what-is-refused",
    ),
    pytest.param(
        "يواجه الوزير كريم سعد انتقادات حادة في البرلمان.",
        "انتقادات",
        ["كريم سعد"],
        id="who-faces-criticism",
    ),
    pytest.param(
        "قال كريم سعد إن التدخلات المصرية مرفوضة. وقالت مصر إنها لا تتدخل.",
        "مرفوضة",
        ["مصر"],
        id="whose-interference-is-rejected",
    ),
    pytest.param(
        "وصل المبعوث سامي عون إلى دمشق حيث التقى وزير الزراعة كريم سعد.",
        "التقى",
        ["كريم سعد"],
        id="whom-one-meets-where-one-went",
    ),
    pytest.param(
        "التقى مدير المركز سامي عون مسؤولين في الحكومة.",
        "التقى",
        ["مسؤولين في الحكومة"],
        id="officials-of-what",
    ),
    pytest.param(
        "قررت الحكومة السودانية طرد الملحق الثقافي الإيراني. وقالت إيران إنها ترد.",
        "طرد الملحق",
        ["إيران"],
        id="whose-envoy-is-expelled",
    ),
    pytest.param(
        "قال كريم سعد إن إسرائيل انتهكت السيادة اللبنانية. وقال لبنان إنه يحتج.",
        "انتهكت السيادة",
        ["لبنان"],
        id="whose-sovereignty-is-violated",
    ),
    pytest.param(
        "التقى كريم سعد وزير الخارجية سامي عون، داعيا إياه إلى التهدئة.",
        "داعيا",
        ["سامي عون"],
        id="pronoun-that-stands-alone",
    ),
    pytest.param(
        "قال كريم سعد للصحافيين: ندين القتل أيا كان فاعله.",
        "ندين",
        [],
        id="whatever-is-no-pronoun",
    ),
    pytest.param(
        "قال كريم سعد إن الجيش اعتقل عشرين شخصا. وأفرجت الشرطة عن 12 منهم.",
        "أفرجت",
        ["عشرين شخصا"],
        id="some-of-them",
    ),
    pytest.param(
        "اختطف مسلحون ثلاثة مهندسين في المدينة.",
        "اختطف",
        ["ثلاثة مهندسين"],
        id="number-after-a-plural-subject",
    ),
    pytest.param(
        "استنكرت الحكومة تصريحات وزير الخارجية الإيراني.",
        "استنكرت",
        ["وزير الخارجية الإيراني"],
        id="whose-words-by-his-office",
    ),
    pytest.param(
        "استنكر معالي الأمين العام للمنظمة الدكتور سامي عون تصريحات كريم سعد.",
        "استنكر",
        ["كريم سعد"],
        id="title-of-honour-before-an-office",
    ),
    pytest.param(
        "استنكرت الوزارة، بشدة، التصريحات التي أدلى بها كريم سعد.",
        "استنكرت",
        ["كريم سعد"],
        id="whose-words-behind-an-aside",
    ),
    pytest.param(
        "قال كريم سعد إن المسلحين متهمون بإحراق حافلة للشرطة.",
        "إحراق",
        ["الشرطة"],
        id="whose-the-burnt-thing-is",
    ),
    pytest.param(
        "قالت حركة الفجر إنها ستكرر قصف مراكز تجارية وللاتحاد الأوروبي.",
        "قصف",
        ["مراكز تجارية", "الاتحاد الأوروبي"],
        id="a-thing-and-whose-another-is",
    ),
    pytest.param(
        "انتقد كريم سعد تمديد الولايات المتحدة إجراءات الحظر.",
        "انتقد",
        ["الولايات المتحدة"],
        id="doer-of-what-is-criticised",
    ),
    pytest.param(
        "قتلت القوات المصرية 14 مسلحا من جماعة الفجر وأسرت خمسة.",
        "أسرت",
        ["جماعة الفجر"],
        id="bare-number-of-the-same-people",
    ),
    pytest.param(
        "قصفت القوات المصرية دمشق وأسرت خمسة جنود.",
        "أسرت",
        ["خمسة جنود"],
        id="number-with-its-own-noun",
    ),
    pytest.param(
        "قال كريم سعد إن الجزائر أوصلت مساعدات إلى كيدال، والمغرب قدم منحا، وموريتانيا فتحت أبوابها.",
        "أوصلت مساعدات",
        ["كيدال"],
        id="name-that-opens-the-next-clause",
    ),
    pytest.param(
        "قال كريم سعد إن حركة الفجر «ستكرر استهداف» القرى.",
        "استهداف",
        ["القرى"],
        id="object-behind-the-closing-mark",
    ),
    pytest.param(
        "فرضت القوات المصرية حصارا خانقا في الرمادي.",
        "فرضت",
        ["الرمادي"],
        id="siege-in-a-town",
    ),
    pytest.param(
        "سلمت فرنسا الجيش اللبناني 20 مدرعة.",
        "سلمت",
        ["الجيش اللبناني"],
        id="who-is-handed-arms",
    ),
    pytest.param(
        "قصف الطيران مواقع لحركة حماس وتنظيم داعش.",
        "قصف",
        ["حركة حماس", "تنظيم داعش"],
        id="places-of-two",
    ),
    pytest.param(
        "قصف الطيران مواقع لحركة حماس وفرنسا ترفض.",
        "قصف",
        ["حركة حماس"],
        id="places-of-one-and-a-clause",
    ),
    pytest.param(
        "ذكر التقرير أن سالم الهدار سافر إلى عدن وأنه قتل في غارة على القرية.",
        "قتل",
        ["سالم الهدار"],
        id="who-was-killed-himself",
    ),
    pytest.param(
        "ذكر التقرير أن سالم الهدار سافر إلى عدن وأنه قتل جنديا.",
        "قتل",
        ["جنديا"],
        id="whom-he-killed",
    ),
    pytest.param(
        "اعتقلت الشرطة سالم الهدار بتهمة التجسس لصالح إيران.",
        "تهمة",
        ["سالم الهدار"],
        id="who-is-arrested-on-a-charge",
    ),
    pytest.param(
        "سيطرت القوات المصرية على الجانب الأيمن من الموصل في العراق.",
        "سيطرت",
        ["الموصل"],
        id="side-of-a-town",
    ),
    pytest.param(
        "أسفر القصف عن مقتل وإصابة عشرة جنود.",
        "مقتل",
        ["عشرة جنود"],
        id="joined-masdars-share-whom-it-is-done-to",
    ),
    pytest.param(
        "نفت روسيا دعم وزارة الدفاع السورية.",
        "دعم",
        ["وزارة الدفاع السورية"],
        id="a-name-that-begins-with-waw",
    ),
    pytest.param(
        "اتهم سامر العبيدي روسيا بدعم حركة الراية.",
        "دعم",
        ["حركة الراية"],
        id="whom-one-is-accused-of-backing",
    ),
    pytest.param(
        "قال سامر العبيدي إن الجيش السوري استعاد البلدة بدعم روسيا.",
        "دعم",
        ["الجيش السوري"],
        id="who-acts-with-anothers-backing",
    ),
    pytest.param(
        "كثفت حركة الفجر من قصفها للأحياء السكنية.",
        "قصفها",
        ["الأحياء السكنية"],
        id="whom-lam-leads-behind-the-doers-pronoun",
    ),
    pytest.param(
        "المدن التي تم تحريرها من قبضة المتمردين هادئة.",
        "تحريرها",
        ["المتمردين"],
        id="from-whose-hands-it-is-freed",
    ),
    pytest.param(
        "قال محامي كريم سعد إن اعتقاله للتحقيق معه باطل.",
        "اعتقاله",
        ["كريم سعد"],
        id="what-the-arrest-is-for-is-no-victim",
    ),
    pytest.param(
        "قصف طائرات التحالف لأربعة مخازن للأسلحة لتنظيم داعش مستمر.",
        "قصف",
        ["تنظيم داعش"],
        id="whose-the-things-behind-lam-are",
    ),
    pytest.param(
        "اتهم الوزير الجيش بقتل نحو عشرين مدنيا.",
        "قتل",
        ["عشرين مدنيا"],
        id="about-so-many",
    ),
    pytest.param(
        "يقاتل الجنود مع حركة الفجر ضد الحكومة اليمنية.",
        "يقاتل",
        ["الحكومة اليمنية"],
        id="with-whom-one-fights-is-no-victim",
    ),
    pytest.param(
        "قررت فرنسا تجميد أصول قادة حركة الفجر.",
        "تجميد أصول",
        ["حركة الفجر"],
        id="whose-assets-are-frozen",
    ),
    pytest.param(
        "أوقفت فرنسا تمويلها لحركة الفجر.",
        "أوقفت",
        ["حركة الفجر"],
        id="for-whom-ones-funds-were",
    ),
    pytest.param(
        "قطعت فرنسا العلاقات الدبلوماسية قبل عام.",
        "قطعت",
        [],
        id="ties-are-nobodys-share",
    ),
    pytest.param(
        "دعا سامر العبيدي نائب رئيس مجلس الأمة إلى تشكيل لجنة.",
        "دعا",
        [],
        id="long-office-behind-a-name-is-its-title",
    ),
    pytest.param(
        "دعا النائب سامر العبيدي رئيس لجنة الدفاع إلى تشكيل لجنة.",
        "دعا",
        ["رئيس لجنة الدفاع"],
        id="office-behind-a-titled-name-is-addressed",
    ),
    pytest.param(
        "فجر مسلحون أمس جسرا في المدينة.",
        "فجر",
        ["جسرا"],
        id="thing-in-the-accusative-behind-the-time",
    ),
    pytest.param(
        "هاجم الجيش ليلا مواقع المسلحين.",
        "هاجم",
        ["مواقع المسلحين"],
        id="adverb-in-the-accusative",
    ),
    pytest.param(
        "أطلق الجنود النار صوب المزارعين.",
        "أطلق",
        ["المزارعين"],
        id="toward-whom-one-fires",
    ),
    pytest.param(
        "توجه المزارعون صوب المدينة بعدما أطلق الجنود النار على الحافلة.",
        "أطلق",
        ["الحافلة"],
        id="where-one-goes",
    ),
    pytest.param(
        "اقتحم مسلحون مقر حزب الغد.",
        "اقتحم",
        ["حزب الغد"],
        id="whose-seat-is-stormed",
    ),
    pytest.param(
        "هاجم محتجون غاضبون سفارة فرنسا.",
        "هاجم",
        ["سفارة فرنسا"],
        id="what-a-sound-plural-strikes",
    ),
    pytest.param(
        "تظاهر عشرات المعلمين أمام مقر الحكومة في صنعاء.",
        "تظاهر",
        [],
        id="before-which-seat-one-stands",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), TOLD)
def test_recipients(text: str, trigger: str, expected: list[str]) -> None:
    assert recipients(text, trigger) == expected
