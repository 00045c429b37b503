"""Words for what one does by speaking and in the street, asking, refusing, blaming, backing, protesting, and
beside each its near neighbour that tells no such thing.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article

WORDS = [
    pytest.param("نصحت تركيا الأحزاب بضبط النفس.", {"نصحت": "REQUEST"}, id="advises"),
    pytest.param("قالت تركيا إن نصيحة الطبيب مفيدة.", {}, id="a-doctors-advice"),
    pytest.param("أهابت الحكومة التركية بالأحزاب أن تهدأ.", {"أهابت": "REQUEST"}, id="appeals-to"),
    pytest.param("قال الوزير التركي إنه لا يهاب الموت بأي حال.", {}, id="does-not-dread"),
    pytest.param("تمنى الرئيس اللبناني على الحكومة التركية الإسراع.", {"تمنى": "REQUEST"}, id="asks-of"),
    pytest.param("تمنى الرئيس اللبناني للحكومة التركية النجاح.", {}, id="wishes-well"),
    pytest.param("وجهت الحكومة التركية نداء إلى الأحزاب.", {"نداء": "REQUEST"}, id="makes-an-appeal"),
    pytest.param("قالت الحكومة التركية إن حزب نداء الوطن كبير.", {}, id="a-party-named-appeal"),
    pytest.param("فسخت تركيا العقد مع الشركة.", {"فسخت": "REJECT"}, id="breaks-a-contract"),
    pytest.param("أبطلت المحكمة التركية قرار الحكومة.", {"أبطلت": "REJECT"}, id="annuls-a-decision"),
    pytest.param("أبطل الخبراء الأتراك مفعول القنبلة.", {}, id="defuses-a-bomb"),
    pytest.param("حجب البرلمان التركي الثقة عن الوزير.", {"حجب": "REJECT"}, id="votes-no-confidence"),
    pytest.param("حجبت الحكومة التركية مواقع الأحزاب.", {"حجبت": "COERCE"}, id="blocks-sites"),
    pytest.param("حجبت الغيوم التركية الشمس.", {}, id="clouds-hide-the-sun"),
    pytest.param("لا تعترف تركيا بنتائج الاقتراع.", {"تعترف": "REJECT"}, id="does-not-recognize"),
    pytest.param("لا يعترف الوزير التركي بأنه أخطأ.", {}, id="does-not-admit"),
    pytest.param("سحبت تركيا العرض من مجلس الأمن.", {"سحبت": "REJECT"}, id="takes-back-an-offer"),
    pytest.param("انقلبت تركيا على الاتفاق مع العراق.", {"انقلبت": "REJECT"}, id="goes-back-on-a-deal"),
    pytest.param("سخر الوزير التركي من المعارضة.", {"سخر": "ACCUSE"}, id="mocks"),
    pytest.param("سخر الوزير التركي كل ماله للمدرسة.", {}, id="puts-to-use"),
    pytest.param(
        "وصف الوزير التركي التصريحات بأنها غير مسؤولة.", {"وصف": "ACCUSE"}, id="calls-irresponsible"
    ),
    pytest.param("وصف الوزير التركي التصريحات بأنها غير رسمية.", {}, id="calls-unofficial"),
    pytest.param("طالب البرلمان التركي بلجنة تقصي حقائق.", {"تقصي": "ACCUSE"}, id="an-inquiry"),
    pytest.param("طالب البرلمان التركي بلجنة تقصي المواهب.", {"طالب": "REQUEST"}, id="scouts-for-talent"),
    pytest.param("أقسمت الجماعة على محاربة الجيش التركي.", {"أقسمت": "THREATEN"}, id="swears-to-fight"),
    pytest.param(
        "أقسمت الجماعة التي تقاتل الجيش التركي أن تثأر.", {"أقسمت": "THREATEN"}, id="swears-revenge"
    ),
    pytest.param("أقسمت الحكومة التركية اليمين الدستورية.", {}, id="takes-the-oath"),
    pytest.param("قال الوزير إن تركيا سترد على أي هجوم.", {"ترد": "THREATEN"}, id="will-hit-back"),
    pytest.param("قال الوزير إن تركيا سترد على السؤال.", {}, id="will-answer-a-question"),
    pytest.param("ردت تركيا على الوزير.", {}, id="answered"),
    pytest.param("هنأ الرئيس التركي الحكومة العراقية.", {"هنأ": "SUPPORT"}, id="congratulates"),
    pytest.param("بقي الرئيس التركي هنا.", {}, id="stays-here"),
    pytest.param("أقسم الوزير التركي على أنه صادق.", {}, id="swears-that-it-is-so"),
    pytest.param("تعاطفت تركيا مع المعارضة.", {"تعاطفت": "SUPPORT"}, id="sides-with"),
    pytest.param("قالت تركيا إن تعاطف الناس كبير.", {}, id="sympathy-with-nobody"),
    pytest.param("اصطفت تركيا خلف الحكومة.", {"اصطفت": "SUPPORT"}, id="lines-up-behind"),
    pytest.param("اصطف الأتراك في الشارع.", {}, id="lines-up-in-the-street"),
    pytest.param("قدم الرئيس التركي تعازيه إلى اليابان.", {"تعازيه": "SUPPORT"}, id="condoles-with-a-state"),
    pytest.param("قدم الرئيس التركي تعازيه إلى أسرة الفقيد.", {}, id="condoles-with-a-family"),
    pytest.param("هتف المحتجون ضد الحكومة التركية.", {"هتف": "PROTEST"}, id="chants-against"),
    pytest.param("هتف الجمهور ضاحكا للاعب التركي.", {}, id="cheers-a-player"),
    pytest.param("تجمع المئات أمام البرلمان التركي.", {"تجمع": "PROTEST"}, id="gathers-before-parliament"),
    pytest.param("قالت تركيا إن الضيوف تجمعوا في القاعة.", {}, id="guests-gather"),
    pytest.param("خرج الأتراك إلى الشوارع.", {"خرج": "PROTEST"}, id="takes-to-the-streets"),
    pytest.param("خرج الوزير التركي من القاعة.", {}, id="leaves-the-hall"),
    pytest.param("أحرق المحتجون علم تركيا.", {"أحرق": "PROTEST"}, id="burns-a-flag"),
    pytest.param("أحرق المسلحون مقر الحزب.", {"أحرق": "ASSAULT"}, id="burns-a-seat"),
    pytest.param("ردد المحتجون هتافات مناهضة لتركيا.", {"هتافات مناهضة": "PROTEST"}, id="hostile-chants"),
    pytest.param("ردد اللاعبون هتافات مضحكة في تركيا.", {}, id="funny-chants"),
    pytest.param("رفع المحتجون شعارات ضد تركيا.", {"شعارات": "PROTEST"}, id="slogans-against"),
    pytest.param("رفعت الشركة التركية شعارات جميلة.", {}, id="fine-slogans"),
    pytest.param("نظم العمال الأتراك وقفة أمام المصنع.", {"وقفة": "PROTEST"}, id="a-stand-at-the-gates"),
    pytest.param("كانت للوزير التركي وقفة مع الذكريات.", {}, id="a-pause-with-memories"),
    pytest.param("شهدت تركيا مسيرة طلابية.", {"مسيرة": "PROTEST"}, id="a-march-of-students"),
    pytest.param("روى الوزير التركي مسيرة حياته.", {}, id="the-course-of-a-life"),
    pytest.param(
        "دأب الرئيس التركي على تحدي المحكمة الدولية.", {"تحدي المحكمة": "REJECT"}, id="defies-a-court"
    ),
    pytest.param("قال الرئيس التركي إن التحدي صعب.", {}, id="a-challenge-in-life"),
    pytest.param("طالبت النقابة التركية البلدية التوقف عن الهدم.", {"طالبت": "REQUEST"}, id="demands-bare"),
    pytest.param("قالت تركيا إن طالبا نال الجائزة.", {}, id="a-student"),
    pytest.param("وقف العمال الأتراك أمام السفارة مطالبين بالعودة.", {"مطالبين": "REQUEST"}, id="demanding"),
    pytest.param("وقف ناشطون أتراك إلى معارضين للقرار.", {}, id="to-opponents"),
    pytest.param("رأى الوزير التركي ناشطين رافضين.", {}, id="who-refuse"),
    pytest.param("رشق الشبان الجنود الأتراك بالحجارة.", {"رشق": "ASSAULT"}, id="pelts"),
]


@pytest.mark.parametrize(("text", "told"), WORDS)
def test_word(text: str, told: dict[str, str]) -> None:
    found = {e.trigger.text: e.type for e in read_article(Article.of(text, published="2024-03-05")).events}
    assert {k: v for k, v in found.items() if k in told or not told} == told


def test_those_who_gather_protest() -> None:
    article = read_article(Article.of("تجمع متظاهرون في ميدان واسع للتنديد بالاتفاق الذي وقعته إيران."))
    names = {e.id: e.name for e in article.entities}
    told = {e.trigger.text: [names[a] for a in e.actors] for e in article.events}
    assert told["تجمع متظاهرون"] == ["متظاهرون"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("قال الوزير التركي إن الجيران صبروا، ونحن ندين القصف.", True, id="in-his-words"),
        pytest.param("صبر الجيران الأتراك، ونحن ندين القصف.", False, id="in-the-writers"),
    ],
)
def test_we_who_speak(text: str, told: bool) -> None:
    assert ("ندين" in {e.trigger.text for e in read_article(Article.of(text)).events}) is told
