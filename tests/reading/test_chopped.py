"""A text may end, or begin, in the middle of anything: whatever is left of it is read.

Every sentence is made up.
"""

from __future__ import annotations

from typing import Any, SupportsIndex

import msgspec
import pytest

from isnad.reading import reader
from isnad.reading.reader import read_article
from isnad.records import Article

SENTENCES = [
    "قال مدير جامعة الملك عبد العزيز نادر القلموني إن الحكومة أدانت توقيع هذه الاتفاقية.",
    "دعا المبعوث إلى اليمن سليم الهادي إلى وقف القصف، ووصف القرار بأنه خطوة غير موفقة.",
    "الاجتماع الذي عقد بين الجيش من جهة والفصائل من جهة أخرى (على الأقل) قرب مدينة حماة.",
    "ما يسمى «لجنة الغد» تسعى إلى تعزيز علاقات وطيدة مع تركيا؛ وحملت النقابة البلدية المسؤولية.",
    "■ من أنت؟ \n\n – (تضحك) سالم. \n\n ■ ولماذا استقلت؟ \n\n – لأنني تعبت (تضحك) \n\n ■ ومتى تعود؟ \n\n –",
    "واصل الجيش القصف على البلدة، وهدد سكانها باستهدافهم وباعتقال كل من طالب باغتياله أو اتهامه.",
    "أجرى أسر ضرب غارة على القرية",
    "لم يعلن أي فصيل مسؤوليته عن الهجوم",
    "سخر الوزير التركي من نديم العيتاني أمس",
    "مدير الوكالة سليم الهادي هنا. تقدمت قوات حركة النماء المدعومة من مدير الوكالة نحو حلب.",
    'قال هجوم " الوزير أو قتل الوزير أحمد في الوادي',
    "«النقابة تحتج.. واللجنة: رجوع». اللجنة المستقلة",
    "زار خمس دول، وقتل في القصف 15 من الجيش والشرطة.",
    "وكان سليم الهادي قد أبدى رغبة في لقاء الوزير، وأبدت الوزارة هذا الأمل.",
    "قال الوزير التركي إن هناك تعاونا وتشاورا بين كل الكتل.",
    "هدد الوزير التركي أن ترد بلاده، ونسب القصف إلى الحزب.",
    "اتهم الوزير التركي المسؤول عن الهجوم.",
    "أقامت بلدية الفوارة في",
    "المدير ... خدمة الإنترنت عبر",
    "إن الوزارة على علم بالاجتماعات، ونفذت كثيرا من :",
    "الهادي إن الحل قريب. وأكد فخامته دعمه للحوار. وبين حزب الفجر وحركة النماء",
    "وفي المدينة طالب نحو خمسة وعشرين نائبا الحكومة بالاستقالة.",
    "المعارك في عدد من القرى الصغيرة ومئات البيوت والمزارع التي تركها أهلها بين الجيش والفصائل.",
]

# The first words of a page, and a word that would change them if it stood right before them.
OPENINGS = [
    pytest.param("حركة النماء ضد تركيا تقاتل", "في", id="where one fights"),
    pytest.param("قاتل سليم الهادي إلى جانب حركة النماء ثم قال", "لا", id="denial"),
    pytest.param("«الميناء سيفتح أبوابه قريبا» قال سليم الهادي في مقال", "عنوانه", id="title"),
]

# Words that lead on to more of the same.
ENDLESS = [
    "من الأيام",
    "العديد من",
    "خمسة من",
    "ما يسمى",
    "الهذه",
    "وفلان",
    "الجماعة التي خطفته",
    "القرية وكذلك",
    "صاحب السمو",
]


def _pieces(sentence: str) -> list[str]:
    words = sentence.split(" ")
    ends = range(1, len(words))
    return [" ".join(part) for k in ends for part in (words[:k], words[k:])]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_any_piece_is_read(sentence: str) -> None:
    for piece in _pieces(sentence):
        told = [e.trigger for e in read_article(Article.of(piece)).events]
        assert all(piece[t.span.start : t.span.end] == t.text for t in told)


def _told(text: str) -> list[tuple[str | None, str | None]]:
    """Who says something or stands toward whom on a page, in its order."""
    found = read_article(Article.of(text))
    return [(s.speaker, None) for s in found.statements] + [(s.from_, s.to) for s in found.stances]


@pytest.mark.parametrize(("words", "changing"), OPENINGS)
def test_before_the_first_word_nothing_is_read(words: str, changing: str) -> None:
    assert _told(f"{words} {changing}") == _told(f"{words} هنا") != []
    assert _told(f"{changing} {words}") == []


def test_no_antecedent_stands_before_the_first_word() -> None:
    text = "القطاع الخاص الذي يخشى أن يخسر السوق أمام الحكومة"
    (statement,) = read_article(Article.of(text)).statements
    assert statement.cue is not None
    assert statement.cue.text == "يخشى"


class _Ahead(tuple[Any, ...]):
    """A tuple that is not read from its end, as an index would that ran out at its beginning."""

    def __getitem__(self, i: Any) -> Any:
        assert not (isinstance(i, SupportsIndex) and i.__index__() < 0), "read before the first token"
        return super().__getitem__(i)


def _ahead(struct: Any, *fields: str) -> Any:
    return msgspec.structs.replace(struct, **{f: _Ahead(getattr(struct, f)) for f in fields})


@pytest.mark.parametrize("sentence", SENTENCES)
def test_no_index_runs_out_at_the_beginning(sentence: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read_page, find_names = reader.read_page, reader.find_names
    monkeypatch.setattr(
        reader, "read_page", lambda text: _ahead(read_page(text), "tokens", "sentence_of", "quote_of")
    )
    monkeypatch.setattr(reader, "find_names", lambda page: _ahead(find_names(page), "mention_of"))
    for piece in _pieces(sentence):
        assert read_article(Article.of(piece)).article.text == piece


@pytest.mark.parametrize("words", ENDLESS)
def test_no_text_is_too_long_to_be_read(words: str) -> None:
    more = f"{words} " * 1500
    text = f"قال الوزير إن الحكومة ترفض القرار.\n\n{more}لجنة الغد قصفت\n\nقصف الجيش {more}"
    assert read_article(Article.of(text)).statements
