"""A reader of stances tries a word only where one of its cores is a word of some reader's."""

import pytest

from isnad.reading.stances.openers import OPENERS, opening_words, readers_at, telling
from isnad.text.tokens import read_page


@pytest.mark.parametrize("before", ["", "و", "س", "وس", "ل", "وال"])
def test_no_word_at_which_a_reader_begins_is_left_out(before: str) -> None:
    some = sorted(opening_words())[::30]
    forms = [before + word + behind for word in some for behind in ("", "ه", "ها", "هم", "تين", "ا")]
    found = telling(read_page(" . ".join(forms)))
    tried = {form: readers_at(form) for form in forms}
    assert found == {r: [2 * n for n, form in enumerate(forms) if r in tried[form]] for r in OPENERS}


def test_most_words_are_not_tried() -> None:
    assert not {"الطقس", "مدرسة", "وللقطار"} & opening_words()
