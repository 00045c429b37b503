"""Which events are politics: what the page tells of, and who takes part.

The pages and the people are made up; the same clause stands once on a page of everyday life and once on one
of politics.
"""

from __future__ import annotations

import pytest

from isnad.reading.reader import read_article
from isnad.reading.words.page_matter import matter
from isnad.records import Article
from isnad.text.tokens import read_page

FEAST = (
    "يستمر المهرجان الصيفي في استقبال زواره بفعاليات ترفيهية وتراثية متنوعة للأطفال والأسر، "
    "وتضم الحديقة معرضا للكتاب ومسابقات ثقافية وجوائز للطلاب والطالبات، كما تقدم الجامعة دورات "
    "تدريبية في مهارات التسويق، وتعرض شركات المنطقة منتجاتها بأسعار مناسبة، وقال مدير المهرجان إن "
    "عدد الزوار ارتفع عن الصيف الماضي وإن المحال والمطاعم شهدت حركة كبيرة في أيام العيد. "
)
WAR = (
    "تواصلت المعارك بين الجيش والمتمردين قرب الحدود، وقالت الحكومة إن الهدنة انتهت بعد فشل المفاوضات "
    "التي رعاها المبعوث الأممي، فيما دعا البرلمان الأحزاب إلى دعم القوات المسلحة، وحذرت المعارضة من "
    "تدخل عسكري إقليمي ومن حرب طويلة، وأكد دبلوماسيون أن مجلس الأمن سيناقش الأزمة والعقوبات. "
)
BUDGET = (
    "ناقش البرلمان ميزانية التعليم والصحة وأسعار السلع في الأسواق، وتحدث نواب الأحزاب عن رواتب المعلمين "
    "والأطباء وعن قروض الطلاب وديون الشركات والمصارف، وقالت المعارضة والحكومة إن الانتخابات والاستثمار "
    "في المدارس والجامعات "
    "والمستشفيات سيزيد مع نمو الاقتصاد وإن سياسة الحكومة واضحة. "
)
WALLS = 10 * "يقف هنا جدار طويل قديم لا يراه إلا من يمشي ببطء نحو الباب. "
HALLS = (
    10 * "يقف جدار طويل قديم أمام البرلمان هنا، وخلف الحكومة جدار قصير لا يراه إلا من يمشي ببطء نحو الباب. "
)

DRUGS = (
    "ضبط سيدتين حاولتا تهريب 900 حبة مخدرة. أحبط جمرك المطار محاولة تهريب كمية من حبوب الكبتاجون المخدرة "
    "أخفيت في حقيبة، وقال مدير الجمرك إن رجال الجمارك اشتبهوا في الحقيبة وإن المروجين يعرفون أن عقوبة "
    "المخدرات السجن. "
)
ARMS = (
    "ضبطت البحرية سفينة تهرب صواريخ إلى المتمردين. أحبط جمرك الميناء محاولة تهريب أسلحة وذخائر أرسلتها "
    "الحكومة إلى الميليشيات، وقال قائد البحرية إن الجيش سيرد وإن العقوبات الدولية تمنع التسليح. "
)

MATTERS = [
    pytest.param(DRUGS, "none", id="drugs"),
    pytest.param(ARMS, "politics", id="arms"),
    pytest.param(DRUGS + WAR, "politics", id="drugs-in-a-war"),
    pytest.param(FEAST, "everyday", id="a-feast"),
    pytest.param(WAR, "politics", id="a-war"),
    pytest.param(BUDGET, "mixed", id="what-a-parliament-spends"),
    pytest.param(WALLS, "mixed", id="no-word-of-politics"),
    pytest.param(HALLS, "politics", id="offices-named"),
    pytest.param(WALLS[:140], "mixed", id="a-caption"),
    pytest.param("استقبل المهرجان زواره.", "politics", id="too-short-to-tell"),
    pytest.param("أحرز اللاعب هدفا في مرمى الفريق بعد خطأ من المدرب. " + WAR, "none", id="a-match-in-a-war"),
]

WORTH = [
    pytest.param(FEAST, "وشكر سالم القرعان نبيل الدوسي على تعاونه.", False, id="thanks-at-a-feast"),
    pytest.param(WAR, "وشكر سالم القرعان نبيل الدوسي على تعاونه.", True, id="thanks-in-a-war"),
    pytest.param(WAR, "وسئل المفتي عن مكان الاجتماع بين قطر وتركيا.", False, id="the-place-of-a-meeting"),
    pytest.param(WAR, "وسئل المفتي عن الاجتماع بين قطر وتركيا.", True, id="the-meeting-itself"),
    pytest.param(WAR, "وسئل المفتي عن منفذ الهجوم.", False, id="who-did-it"),
    pytest.param(WAR, "وسئل المفتي عن منفذ الهجوم على قطر.", True, id="who-did-it-to-whom"),
    pytest.param(
        WAR,
        "وقال سالم القرعان في اتصال هاتفي لـ«الغد» إن المطار يعمل.",
        False,
        id="on-the-telephone-to-a-paper",
    ),
    pytest.param(
        WAR, "وقال سالم القرعان في اتصال هاتفي مع سفير تونس إن المطار يعمل.", True, id="to-an-ambassador"
    ),
    pytest.param(WAR, "واستقبل سالم القرعان باخرة كبيرة.", False, id="a-ship-comes-in"),
    pytest.param(WAR, "واستقبل سالم القرعان سفير تونس.", True, id="an-ambassador-comes"),
    pytest.param(WAR, "وامتلأ المخزن بالمساعدات.", False, id="aid-as-a-thing"),
    pytest.param(WAR, "وامتلأ المخزن بالمساعدات القطرية.", True, id="somebodys-aid"),
    pytest.param(WAR, "وسادت القاعة روح التعاون.", False, id="the-spirit-of-it"),
    pytest.param(WAR, "وساد بين قطر وتونس روح التعاون مع مصر.", True, id="with-whom"),
    pytest.param(HALLS, "وساند سالم القرعان نبيل الدوسي.", False, id="a-lone-event-of-nobody-known"),
    pytest.param(WAR * 3, "وساند سالم القرعان نبيل الدوسي.", True, id="steeped-in-politics"),
    pytest.param(HALLS, "وساند سالم القرعان نبيل الدوسي. " * 2, True, id="not-a-lone-one"),
    pytest.param(HALLS, "وزار وزير الخارجية الأردني سفير تونس.", True, id="a-lone-event-of-two-offices"),
    pytest.param(HALLS, "وتظاهر طلاب أمام البرلمان فأصيب تسعة منهم. " * 2, True, id="hurt-at-a-protest"),
    pytest.param(HALLS, "وانقلبت حافلة أمام البرلمان فأصيب تسعة منهم. " * 2, False, id="hurt-in-a-crash"),
    pytest.param(FEAST, "واستضافت الجامعة فرقة شعبية.", False, id="a-troupe-is-hosted"),
    pytest.param(FEAST, "والتقى وزير الخارجية الأردني سفير تونس.", True, id="a-minister-at-a-feast"),
    pytest.param(
        FEAST, "وطالب رئيس شركة البركة سالم القرعان الناس بالصبر.", False, id="president-of-a-company"
    ),
    pytest.param(FEAST, "وطالب رئيس حزب العمال سالم القرعان الناس بالصبر.", True, id="president-of-a-party"),
    pytest.param(FEAST, "وأغلقت وزارة الصحة عشرة متاجر.", True, id="a-ministry-closes-them"),
    pytest.param(FEAST, "وأغلقت الشركة عشرة متاجر.", False, id="a-company-closes-them"),
    pytest.param(BUDGET, "وطالبت غرفة التجارة أعضاءها بالصبر.", False, id="a-chamber-on-a-mixed-page"),
    pytest.param(BUDGET, "وطالبت مديرية الأمن السكان بالصبر.", True, id="an-authority-on-a-mixed-page"),
]


@pytest.mark.parametrize(("text", "about"), MATTERS)
def test_what_a_page_is_about(text: str, about: str) -> None:
    assert matter(read_page(text)) == about


@pytest.mark.parametrize(("page", "clause", "told"), WORTH)
def test_whether_a_clause_tells_politics(page: str, clause: str, told: bool) -> None:
    text = page + clause
    events = read_article(Article.of(text, published="2024-03-05")).events
    assert any(e.trigger.span.start >= len(page) for e in events) is told
