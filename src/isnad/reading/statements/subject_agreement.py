"""Whether a phrase behind a verb agrees with it and so can be its subject."""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.phrases.office_holders import HIS_HONOUR
from isnad.reading.phrases.phrases import Phrases
from isnad.reading.statements.frame import Range
from isnad.reading.words.lexis import opens_content, source_heads, words
from isnad.reading.words.nationality import her_land
from isnad.reading.words.party_words import head_in
from isnad.text.tokens import Token

__all__ = ["MASCULINE_ENDINGS", "SubjectAgreement"]

MASCULINE_ENDINGS = ("ون", "ين")
_BROKEN_PLURALS = words("broken_plurals")
_MASCULINE_BODIES = words("masculine_bodies")
_MASCULINE_HEADS = words("masculine_heads")
_QUANTIFIERS = words("quantifiers")
# Of whatever is told behind them: several; and of whom كل is told (كل من فرنسا ومصر).
_SOME, _OF = frozenset(("عده", "بضعه", "بضع")), "من"
_HUMAN = source_heads("human")
# Longer than a word in ين is one for those who do something: المودعين، المشاركين.
_DOERS = 7
# One of several women or bodies, whose ending tells no gender.
_ONE_OF_HER = "احدي"


class SubjectAgreement:
    """The agreement of the verbs of one page with the phrases behind them."""

    def __init__(self, phrases: Phrases, tokens: Sequence[Token]) -> None:
        self.phrases, self.tokens = phrases, tokens

    def agrees(self, gender: str, number: str, found: Range) -> bool:
        """Whether a phrase after the verb can be its subject: the verb then is singular and agrees in
        gender."""
        if number in ("p", "d"):
            return False
        first = found[0]
        form = self.tokens[first].form
        if self.oblique(first):
            return False
        if head_in(form, "number"):
            return True  # قال ثلاثة مسؤولين: a numeral has the other gender
        if form in _SOME and gender == "m":
            return self._people(first + 1)
        if self.phrases.in_name(first):
            if gender == "m":
                return not her_land(self.phrases.page, self.phrases.cast, first)  # وانتقد | فرنسا
            return gender != "f" or not self._masculine_body(first)
        if first in self.phrases.lead_of and gender == "f":
            return not form.endswith(MASCULINE_ENDINGS)
        text = self.tokens[first].text
        owned = text.endswith(("ته", "تها", "تهم")) and not form.startswith("ال")  # not المتهم
        if form in HIS_HONOUR:
            return (gender == "f") == form.endswith("ها")  # أكد سعادته، أكدت سموها
        her = text.endswith("ة") or owned or form == _ONE_OF_HER
        feminine = her and form not in _MASCULINE_HEADS
        if gender == "m":
            return not feminine
        if form in _QUANTIFIERS:
            after = self.tokens[first + 1].form if found[1] > first + 1 else ""
            return after == _OF or (after.startswith("ال") and not after.endswith(MASCULINE_ENDINGS))
        bare = form.removeprefix("ال")
        many = form.endswith("ات") or form in _HUMAN or head_in(bare, "body", "people", "container", "force")
        plural = text.removeprefix("ال").startswith("أ")  # أوساط، أطراف are no إفعال
        if opens_content(bare) and not (feminine or many or plural):
            return False  # كما أكدت | تصميم الدولة: a masculine masdar
        one_man = form in _HUMAN and not (feminine or form in _BROKEN_PLURALS)
        body = form.startswith("ال") and form[2:] in _MASCULINE_BODIES
        return not (one_man or body)

    def _people(self, k: int) -> bool:
        """قال عدة مسؤولين, not كررها عدة مرات: whether people are told at token `k`."""
        form = self.tokens[k].form if k < len(self.tokens) else ""
        return form in _HUMAN or form.endswith("ين") or head_in(form, "people", "office", "body", "force")

    def _masculine_body(self, first: int) -> bool:
        """دعت فيه حزب كذا إلى: a body whose head noun is masculine is no subject of a feminine verb."""
        head = self.tokens[first].form.removeprefix("ال") in _MASCULINE_BODIES
        return head and self.phrases.cast.kind_at(first) == "organization"

    def oblique(self, first: int) -> bool:
        """المواطنين، السوريين، المودعين: the plural of a person's noun or of a participle in ين is no subject
        of a verb before it."""
        form = self.tokens[first].form
        many = form.startswith("ال") and form.endswith("ين") and not self.phrases.in_name(first)
        return many and (form[:-2] in _HUMAN or (form[2] == "م" and len(form) > _DOERS))
