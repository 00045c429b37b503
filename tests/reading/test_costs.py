"""An endless sentence costs as much for each of its words as a short one does.

Every sentence is made up.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article

WORDS = 900
REPEATED = [
    pytest.param("المحادثات بين", id="talks-without-sides"),
    pytest.param("محادثاته في موسكو", id="his-talks"),
    pytest.param("حمل فلان إيران مسؤولية", id="a-charge-that-never-begins"),
    pytest.param("المعارضة الموالية", id="a-row-of-adjectives"),
    pytest.param("ودارت اشتباكات بين الطرفين", id="clashes-of-two-untold"),
    pytest.param("معارك مع الجيش،", id="fights-in-a-row"),
    pytest.param("وأكدا أن الأمر انتهى", id="two-who-are-never-told"),
    pytest.param("وقالوا إن الأمر انتهى", id="many-who-are-never-told"),
    pytest.param("وقصف", id="an-endless-row-of-acts"),
    pytest.param("وطلبت", id="a-row-of-what-she-or-i-asked"),
    pytest.param("واستضافة مؤتمر اتحاد الكتاب وعقد", id="an-endless-row-of-joined-words"),
]


def _calls(read: Callable[[], object]) -> int:
    """How many calls a reading makes, those of generators each time that they go on."""
    made = 0

    def count(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        read()
    finally:
        sys.setprofile(None)
    return made


@pytest.mark.parametrize("words", REPEATED)
def test_cost_grows_with_the_text(words: str) -> None:
    text = " ".join([words] * (WORDS // len(words.split())))
    read_article(Article.of(text))
    once = _calls(lambda: read_article(Article.of(text)))
    assert _calls(lambda: read_article(Article.of(" ".join([text] * 4)))) < 5 * once
