"""To whom an act of force is done that is told by a place: where places told by their kind lie, who holds
them, and what a blast or a storming hits behind other words; who and what is no recipient of what is near.

Every sentence and every person is made up.
"""

from __future__ import annotations

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article
from told_events import sides_on

STRUCK = [
    pytest.param(
        "شن الطيران غارات على عدة محاور في كسلا.", "غارات", ["كسلا"], id="places-by-kind-lie-in-a-named-one"
    ),
    pytest.param(
        "شن الطيران غارات على ثلاثة فنادق في كسلا.",
        "غارات",
        ["ثلاثة فنادق"],
        id="buildings-are-more-than-where-they-lie",
    ),
    pytest.param(
        "جدد الجيش قصفه لمناطق في بلدة كسلا.", "قصفه", ["كسلا"], id="the-same-behind-lam-and-a-pronoun"
    ),
    pytest.param(
        "جدد الجيش قصفه لمناطق في الجبل.", "قصفه", ["مناطق"], id="places-by-kind-in-one-without-a-name"
    ),
    pytest.param(
        "تعرضت مواقع بمحافظة كسلا لقصف عنيف.", "قصف", ["كسلا"], id="the-same-as-subject-of-undergoing"
    ),
    pytest.param(
        "استهدف الطيران المواقع التي احتلها مسلحو الفصيل.",
        "استهدف",
        ["مسلحو الفصيل"],
        id="places-that-somebody-occupies",
    ),
    pytest.param(
        "استهدف الطيران المواقع التي حددها مسلحو الفصيل.",
        "استهدف",
        ["المواقع"],
        id="places-that-somebody-only-told",
    ),
    pytest.param(
        "انفجرت سيارة ملغومة في كسلا وجرح ثلاثة.",
        "انفجرت سيارة",
        ["كسلا"],
        id="a-blast-hits-the-place-it-is-in",
    ),
    pytest.param("سمع دوي انفجار شمال كسلا.", "انفجار", [], id="a-blast-outside-a-place-does-not"),
    pytest.param("فجر مهاجم نفسه في سوق مزدحمة.", "فجر", ["سوق مزدحمة"], id="a-place-by-what-stands-there"),
    pytest.param(
        "أدان الوزير اقتحام المستوطنين تحت حراسة الجنود المسجد الكبير.",
        "اقتحام",
        ["المسجد الكبير"],
        id="what-is-stormed-behind-a-led-phrase",
    ),
    pytest.param(
        "أدان الوزير اقتحام المستوطنين الذين قصدوا المسجد الكبير.",
        "اقتحام",
        ["المستوطنين"],
        id="what-a-clause-about-the-doers-tells",
    ),
    pytest.param(
        "اعتقلت قوات الأمن، فجرا شابين فلسطينيين.",
        "اعتقلت",
        ["شابين فلسطينيين"],
        id="an-object-behind-a-comma-and-the-time",
    ),
    pytest.param(
        "استهدف الطيران أمس كذلك، شاحنات تنقل وقودا.",
        "استهدف",
        ["شاحنات"],
        id="things-that-a-verb-describes-behind-a-comma",
    ),
    pytest.param(
        "استهدف الطيران أمس كذلك، شاحنات الوقود احترقت.",
        "استهدف",
        [],
        id="what-another-clause-behind-the-comma-is-about",
    ),
]


@pytest.mark.parametrize(("text", "word", "recipients"), STRUCK)
def test_places_struck(text: str, word: str, recipients: list[str]) -> None:
    assert sides_on(text, word)[0][1] == recipients


OTHERS = [
    pytest.param(
        "قال طبيب القرية لـ«الغد»: نقل الشاب مساء، فقد أصابته ثلاث رصاصات.",
        "أصابته",
        ["الشاب"],
        id="no-outlet-by-its-pronoun",
    ),
    pytest.param(
        "قال طبيب القرية لكريم البدري: نقل الشاب مساء، فقد أصابته ثلاث رصاصات.",
        "أصابته",
        ["كريم البدري"],
        id="a-man-by-his-pronoun",
    ),
    pytest.param(
        "داهمت الشرطة منازل ذويهم والعبث بمحتوياتها مستمر.",
        "داهمت",
        ["منازل ذويهم"],
        id="an-act-joined-to-what-is-raided",
    ),
    pytest.param(
        "داهمت الشرطة منازل ذويهم والمتاجر بالوادي.",
        "داهمت",
        ["منازل ذويهم", "المتاجر"],
        id="a-thing-joined-to-what-is-raided",
    ),
    pytest.param("صوت النواب ضد زيادة الضرائب.", "صوت", ["زيادة الضرائب"], id="what-one-votes-against"),
    pytest.param("وقف النواب ضد زيادة الضرائب.", "وقف", [], id="what-one-only-stands-against"),
    pytest.param(
        "أجرى الوزير سالم الهدار محادثات في هولندا.", "محادثات", ["هولندا"], id="the-land-in-which-one-talks"
    ),
    pytest.param("أجرى الوزير سالم الهدار محادثات في كسلا.", "محادثات", [], id="the-town-in-which-one-talks"),
]


@pytest.mark.parametrize(("text", "word", "recipients"), OTHERS)
def test_others(text: str, word: str, recipients: list[str]) -> None:
    assert sides_on(text, word)[0][1] == recipients


LED = [
    pytest.param("قدمت الوزارة مساعدات للسكان.", ("السكان", "لسكان"), id="an-article-that-lam-has-swallowed"),
    pytest.param("ساعدت الوزارة السكان.", ("السكان",), id="an-article-that-stands"),
]


@pytest.mark.parametrize(("text", "aliases"), LED)
def test_how_a_description_is_written(text: str, aliases: tuple[str, ...]) -> None:
    entities = read_article(Article.of(text)).entities
    assert next(e.aliases for e in entities if e.name == "السكان") == aliases
