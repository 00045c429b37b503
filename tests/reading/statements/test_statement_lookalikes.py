"""Words of speech beside verbs and nouns with their letters: each cue that must be read, and what only looks
like it."""

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article


def contents(text: str) -> list[str]:
    analysis = read_article(Article.of(text)).to_dict()
    return [" ".join(part["text"] for part in s["content"]) for s in analysis["statements"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("ولم ترد أنباء عن «الناقلة» حتى المساء.", [], id="news-comes"),
        pytest.param("وردت الوزارة بأن المخزون كاف.", ["المخزون كاف"], id="a-ministry-answers"),
        pytest.param("وتمنى الوزير لكل فرد من الأهالي أن يعود.", ["يعود"], id="an-individual"),
        pytest.param("فرد عليه الوزير بأن الجسر آمن.", ["الجسر آمن"], id="so-he-answered"),
        pytest.param("ويرجع ذلك إلى نقص الوقود في المدينة.", [], id="goes-back-to"),
        pytest.param("وأرجع الوزير الأزمة إلى نقص الوقود.", ["الأزمة إلى نقص الوقود"], id="puts-it-down-to"),
        pytest.param("وهي تبلغ من العمر 30 عاما وتبدو بأنها متعبة.", [], id="of-age"),
        pytest.param("وأبلغ المدير الصحافيين بأن السد آمن.", ["السد آمن"], id="tells-reporters"),
        pytest.param("هذه القروض تعرف باسم «سيولة الطوارئ».", [], id="known-by-a-name"),
        pytest.param("ويعرف الوزير أن السد آمن.", ["السد آمن"], id="knows-that"),
        pytest.param(
            "وقال الباحث نادر سالم من قسم الأحياء وعلم البيئة في الجامعة إن النهر نظيف.",
            ["النهر نظيف"],
            id="a-science",
        ),
        pytest.param("وعلم مراسل الصحيفة أن السد آمن.", ["السد آمن"], id="has-learned"),
        pytest.param("يمكن التواصل عبر البريد وطلب معلومات عن المواعيد.", [], id="by-way-of"),
        pytest.param("وعبر الوزير عن أسفه للحادث.", ["أسفه للحادث"], id="expresses"),
        pytest.param("وهذا أمر بديهي في السوق.", [], id="a-matter"),
        pytest.param(
            "قال سالم إنه أمر بإخلاء المدينة.", ["أمر بإخلاء المدينة", "إخلاء المدينة"], id="he-ordered"
        ),
        pytest.param("لا يشك عاقل أن الصلح خير.", [], id="doubts-and-does-not-complain"),
        pytest.param("لم يشك السكان من الغلاء.", ["الغلاء"], id="did-not-complain"),
        pytest.param("افتتح الوزير مركزا للبيئة يساعد على الزراعة.", [], id="a-centre"),
        pytest.param(
            "تحدث الوزير عن الموسم، مركزا على حماية الغابات.",
            ["الموسم", "حماية الغابات"],
            id="dwelling-on",
        ),
    ],
)
def test_what_only_looks_like_a_cue(text: str, expected: list[str]) -> None:
    assert contents(text) == expected
