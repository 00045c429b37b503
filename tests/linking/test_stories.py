"""Stories: copies are one voice, tellings of one thing are one story, other things are apart."""

from __future__ import annotations

import random

from invented_press import press

from isnad.linking.records import LinkArticle, StoryLink
from isnad.linking.stories import link_stories, sketch

AGENCY = """أعلنت شركة الساحل للملاحة اليوم أن سفينة الشحن مرجانة جنحت قرب رصيف الصيادين في ميناء رأس الزيتون
بعد عطل في الدفة، وأن طاقمها المؤلف من تسعة عشر بحارا نقل إلى البر سالما. وقال مدير الميناء نبيل الحوراني
إن القاطرات ستحاول تعويم السفينة مع المد القادم، وإن الملاحة في القناة الشرقية توقفت إلى حين إزالة الخطر.
وأضاف أن لجنة من المهندسين ستفحص هيكل السفينة قبل السماح لها بالإبحار، وأن نتائج الفحص ستعلن نهاية الأسبوع."""
OWN = """جنوح سفينة الشحن مرجانة عند رأس الزيتون

شاهد الصيادون فجرا سفينة مرجانة وقد مالت قرب رصيفهم في رأس الزيتون. يقول أحدهم إن الدفة تعطلت
أمام عينيه، ثم وصلت زوارق الميناء وأخذت البحارة واحدا واحدا. القاطرات تنتظر المد، والقناة الشرقية
مغلقة، والحوراني لا يعد بموعد."""
OTHER = """افتتحت وزيرة التربية سعاد المغربي مدرسة جديدة في حي البساتين بحضور أهالي الحي، وتضم المدرسة عشرين
قاعة ومختبرين ومكتبة. وقالت الوزيرة إن مدارس أخرى ستفتح في الأحياء المجاورة قبل الخريف، وإن المعلمين سيخضعون
لتدريب على المناهج المعدلة التي أقرتها الوزارة في الربيع الماضي بعد نقاش طويل مع النقابات."""


def stories(*articles: LinkArticle) -> list[StoryLink]:
    return [s for s in link_stories(sketch(a) for a in articles) if len(s.articles) > 1]


def test_copies_are_one_voice_and_another_telling_a_second() -> None:
    [story] = stories(
        press(1, AGENCY, title="جنوح سفينة مرجانة في رأس الزيتون"),
        press(2, AGENCY.replace("اليوم", "أمس"), outlet="أخبار المرفأ", title="سفينة مرجانة تجنح"),
        press(3, OWN, outlet="المنارة", title="جنوح سفينة الشحن مرجانة عند رأس الزيتون"),
        press(4, OTHER, title="مدرسة جديدة في حي البساتين"),
    )
    assert {x.article for x in story.articles} == {1, 2, 3}
    assert story.voices == 2
    voice = {x.article: x.voice for x in story.articles}
    assert voice[1] == voice[2] != voice[3]
    [copy] = [x for x in story.articles if x.copy_of is not None]
    assert {copy.article, copy.copy_of} == {1, 2}
    assert copy.similarity is not None
    assert 0.8 < copy.similarity < 1


def test_a_cut_copy_is_the_same_voice() -> None:
    cut = AGENCY.split("وأضاف")[0]
    [story] = stories(press(1, AGENCY), press(2, cut, outlet="أخبار المرفأ"))
    assert story.voices == 1


def test_the_same_words_a_month_later_are_another_story() -> None:
    assert not stories(press(1, OWN), press(2, AGENCY, published="2024-04-20"))


def test_a_phrase_in_common_makes_no_story() -> None:
    common = "بسم الله الرحمن الرحيم والصلاة والسلام على أشرف المرسلين وبعد. "
    assert not stories(press(1, common + AGENCY), press(2, common + OTHER))


def test_one_rare_word_in_common_makes_no_story() -> None:
    fire = "زيتونة زيتونة زيتونة زيتونة زيتونة زيتونة. تبرع زملاء رجل أمن احترقت سيارته أمام منزله بمبلغ."
    snake = (
        "زيتونة زيتونة زيتونة زيتونة زيتونة زيتونة. أخرجت فرقة الإنقاذ ثعبانا ساما من بيت عائلة دون إصابات."
    )
    assert not stories(press(1, fire), press(2, snake))


def test_the_order_of_the_articles_makes_no_difference() -> None:
    articles = [
        press(1, AGENCY),
        press(2, AGENCY.replace("اليوم", "أمس"), outlet="أخبار المرفأ"),
        press(3, OWN, published="2024-03-02"),
        press(4, OTHER),
        press(5, OTHER + " وشكرها الأهالي.", published=None),
    ]
    made = link_stories(sketch(a) for a in articles)
    for seed in range(4):
        random.Random(seed).shuffle(articles)
        assert link_stories(sketch(a) for a in articles) == made


def test_nothing_gives_no_stories() -> None:
    assert link_stories([]) == ()
    assert [s.voices for s in link_stories([sketch(press(1, ""))])] == [1]
