"""Stances that words of opposition, backing and ties tell; beside each a near neighbour that tells none."""

from __future__ import annotations

import pytest

from told_events import Standing, stances_in

STANCES = [
    pytest.param(
        "أطلقت حركة النماء حملة دعائية واسعة في شوارع حلب ضد الجيش اللبناني.",
        ("حركة النماء", "-", "الجيش اللبناني"),
        id="subject-of-the-clause-against",
    ),
    pytest.param(
        "زار الوزير تركيا. وبدأ قصف مدفعي تركي ضد حركة النماء.",
        ("تركيا", "-", "حركة النماء"),
        id="country-of-what-is-against",
    ),
    pytest.param(
        "قال الوزير إن سامر الدلبي قاتل إلى جانب حركة النماء في لبنان.",
        ("سامر الدلبي", "+", "حركة النماء"),
        id="fights-beside",
    ),
    pytest.param("أشاد بوقوف قطر بجانب وزارة العدل.", ("قطر", "+", "وزارة العدل"), id="stands-beside"),
    pytest.param(
        "شنت الطائرات القطرية غارات أمس على مواقع للمتمردين. ونفت قطر ذلك.",
        ("قطر", "-", "المتمردين"),
        id="force-on-what-a-side-has",
    ),
    pytest.param("سحبت قطر دعمها لحركة النماء.", ("قطر", "-", "حركة النماء"), id="backing-withdrawn"),
    pytest.param("بدأت قطر دعم حركة النماء.", ("قطر", "+", "حركة النماء"), id="backing-begun"),
    pytest.param(
        "كرم المجلس عدنان الشيبي على مواقفه الداعمة لوزارة العدل.",
        ("عدنان الشيبي", "+", "وزارة العدل"),
        id="attitude-of-his-conduct",
    ),
    pytest.param(
        "عبر النائب سامر الدلبي عن شكوكه في نوايا وزارة العدل.",
        ("سامر الدلبي", "-", "وزارة العدل"),
        id="doubts-voiced",
    ),
    pytest.param(
        "قال النائب سامر الدلبي: «تحدثنا مع أصدقائنا في المملكة العربية السعودية».",
        ("سامر الدلبي", "+", "المملكة العربية السعودية"),
        id="a-land-by-its-full-name-is-no-town",
    ),
    pytest.param(
        "قصفت المعارضة السورية حركة النماء في حلب.",
        ("المعارضة السورية", "-", "حركة النماء"),
        id="whole-side-hits-another",
    ),
    pytest.param(
        "استغلت تركيا الأزمة للضغط على حركة النماء.",
        ("تركيا", "-", "حركة النماء"),
        id="land-that-presses",
    ),
    pytest.param(
        "قال الوزير إن التدخل التركي في الشؤون الداخلية لقطر مرفوض. ونفت تركيا ذلك.",
        ("تركيا", "-", "قطر"),
        id="whose-internal-affairs",
    ),
    pytest.param(
        "وصفت حركة النماء عدنان الشيبي بـ«تاجر الأزمات».",
        ("حركة النماء", "-", "عدنان الشيبي"),
        id="a-person-called-names",
    ),
    pytest.param(
        "شكرت حركة النماء، في بيان صدر أمس في حلب، محافظ المدينة على تعاونه.",
        ("حركة النماء", "+", "محافظ المدينة"),
        id="an-office-is-thanked",
    ),
    pytest.param(
        "وقع الوزيران الاتفاق البحري. ورحب النائب سامر الدلبي بالاتفاق. وسيناقش البرلمان الاتفاق الجديد غدا.",
        ("سامر الدلبي", "+", "الاتفاق البحري"),
        id="deal-by-the-first-of-its-fuller-words",
    ),
]

NO_STANCES = [
    pytest.param("أطلقت حركة النماء حملة واسعة في حلب للتطعيم ضد الحصبة.", id="against-an-illness"),
    pytest.param("شكرت حركة النماء، في بيان صدر أمس، رئيسا.", id="some-president"),
    pytest.param("داهمت الشرطة التركية المنزل بدعم من المروحيات.", id="backed-by-helicopters"),
    pytest.param("قصفت المقاتلات حركة النماء في حلب.", id="planes-are-no-side"),
    pytest.param("استغل سامر الدلبي الأزمة للضغط على زر الإنذار في حلب.", id="pressing-a-button"),
    pytest.param("ناقش الوزير تدخل الدفاع المدني في الشؤون الداخلية.", id="internal-affairs-of-nobody"),
    pytest.param("وصف النائب سامر الدلبي مباراة تركيا بالقوية.", id="a-match-described"),
    pytest.param("رفضت حركة النماء إدراج سامر الدلبي على القائمة.", id="refusing-what-another-suffers"),
    pytest.param("زادت مقاطعة أحزاب المعارضة للانتخابات.", id="parties-of-the-opposition"),
    pytest.param("أعلنت حركة النماء أن مجهولين أطلقوا حملة واسعة ضد الجيش اللبناني.", id="against-by-others"),
    pytest.param("زار الوزير تركيا. ويلزم لقاح تركي ضد الحصبة في لبنان.", id="country-against-an-illness"),
    pytest.param("زار سامر الدلبي قطر إلى جانب وزير العدل عدنان الشيبي.", id="beside-on-a-visit"),
    pytest.param("كرم المجلس عدنان الشيبي على كتبه الداعمة لوزارة العدل.", id="attitude-of-his-books"),
    pytest.param("عبر النائب سامر الدلبي عن أسفه لما جرى في وزارة العدل.", id="regret-is-no-doubt"),
    pytest.param("قال النائب سامر الدلبي: «تحدثنا مع أصدقائنا في حلب».", id="friends-in-a-town"),
    pytest.param("سافر مقاتلون إلى سوريا للتخطيط لهجمات ضد لبنان.", id="against-where-one-goes"),
    pytest.param("أعرب النائب سامر الدلبي عن ثقته أن حركة النماء لن تغيب.", id="confidence-that"),
    pytest.param("لم يقاتل سامر الدلبي إلى جانب حركة النماء.", id="fights-beside-denied"),
    pytest.param("توقفت قطر عن دعم حركة النماء.", id="backing-ended"),
    pytest.param("أنهى سامر الدلبي تحالفه مع حركة النماء.", id="alliance-ended"),
    pytest.param("نفت حركة النماء مسؤوليتها عن الهجوم على الجيش اللبناني.", id="an-attack-disowned"),
    pytest.param("أعلن سامر الدلبي رفضه ترحيل اللاجئين السوريين من لبنان.", id="refused-for-refugees"),
    pytest.param("شنت الطائرات القطرية غارات أمس على مواقع للمهربين. ونفت قطر ذلك.", id="force-on-no-side"),
    pytest.param(
        "فاز المنتخب في المباراة الأولى. وسجل اللاعب هدفا في الشوط الثاني. ولعب منتخب لبنان ضد قطر في الملعب"
        " أمام جمهور كرة القدم، وتأهل الفريق إلى الدوري بعد هدف اللاعب في المباراة.",
        id="against-in-a-game",
    ),
]


@pytest.mark.parametrize(("text", "stance"), STANCES)
def test_told(text: str, stance: Standing) -> None:
    assert stance in stances_in(text)


@pytest.mark.parametrize("text", NO_STANCES)
def test_not_told(text: str) -> None:
    assert stances_in(text) == []
