"""What is kept of words, and that it is forgotten when there is too much."""

from isnad.text import kept as memory
from isnad.text.kept import forget_when_full, kept


def test_a_word_is_told_once_until_all_is_forgotten(monkeypatch):
    asked = []
    monkeypatch.setattr(memory, "_KEPT", [])
    monkeypatch.setattr(memory, "_MOST_WORDS", 2)

    @kept
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length("بيت"), length("بيت"), length("باب")] == [3, 3, 3]
    forget_when_full()
    assert length("بيت") == 3
    assert asked == ["بيت", "باب"]  # two words are not too many

    length("دار")
    forget_when_full()
    assert length("بيت") == 3
    assert asked == ["بيت", "باب", "دار", "بيت"]


def test_forgetting_changes_nothing_that_is_read(monkeypatch):
    from isnad.reading.reader import read_article
    from isnad.records import Article

    article = Article.of(
        "قال وزير النقل نادر حداد إن الجسر سيفتح يوم الخميس المقبل. وأضاف حداد أن العمل انتهى."
    )
    before = read_article(article).to_dict()
    monkeypatch.setattr(memory, "_MOST_WORDS", 0)
    assert read_article(article).to_dict() == before
