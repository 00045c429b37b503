"""Of what kind it is who does a deed or whom it hits: a land, a body, an armed side without a name."""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.parties.parties import Parties
from isnad.reading.stances.described import is_country
from isnad.reading.stances.draft import head_of
from isnad.reading.stances.hit import is_house
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.cast import Cast
from isnad.reading.words.nationality import bare_lands, country_of_nisba
from isnad.reading.words.party_words import head_in, opening
from isnad.reading.words.stance_words import is_stance_word, stance_words
from isnad.text.folding import fold

__all__ = ["Kinds"]

_UNKNOWN = fold("مجهول")
_POWERS = frozenset((fold("دول"), fold("قوى")))
_MANY = ("ين", "ون")


class Kinds:
    """The kinds of the parties of one page."""

    def __init__(self, cast: Cast, parties: Parties) -> None:
        self.cast, self.parties = cast, parties

    def armed(self, who: Speaker) -> bool:
        """Whether one without a name is an armed side: القوات الموالية لفلان، مسلحون، مجموعات مسلحة, but not
        مسلحون مجهولون.
        """
        words = fold(who.text).split()
        if _militants(words):
            return True
        if not words or not is_stance_word(words[0], "armed"):
            return False
        if len(words) == 1:
            return words[0].endswith(_MANY) and not opening(words[0]).article
        return not words[1].startswith(_UNKNOWN)

    def side(self, who: Speaker) -> bool:
        """Whether one without a name is a whole side that acts: المعارضة السورية، الحكومة, not المقاتلات."""
        words = fold(who.text).split()
        alone = len(words) == 1 and is_stance_word(words[0], "side")
        return (len(words) > 1 or alone) and self.camp(who) and is_stance_word(words[0], "camp")

    def bloc(self, who: Speaker) -> bool:
        """Whether one without a name is a whole of lands or powers: الدول الغربية، القوى الكبرى، التحالف."""
        words = fold(who.text).split()
        if words and opening(words[0]).article and is_stance_word(words[0], "coalition"):
            return True
        return len(words) > 1 and words[0].removeprefix("ال") in _POWERS and opening(words[1]).article

    def land(self, who: Speaker) -> bool:
        """Whether one is a land, not a town."""
        return self.kind(who) == "place" and (who.entity < 0 or not self.parties.town(who.entity))

    def serves(self, who: Speaker) -> bool:
        """Whether one is a house of the state or its like, whose work with another is its daily one: وزارة
        الصحة، مديرية الأمن.
        """
        return self.kind(who) == "organization" and is_stance_word(head_of(who), "agency")

    def own(self, who: Speaker) -> bool:
        """Whether one is the force or government of a land that his name does not tell: الجيش الوطني."""
        words = fold(who.text).split()
        home = bool(words) and (
            head_in(words[0], "force") or words[0].removeprefix("ال") in stance_words("power")
        )
        return home and not any(country_of_nisba(w.removeprefix("ال")) for w in words[1:])

    def country(self, who: Speaker) -> bool:
        """Whether one is a country, by its name."""
        return self.kind(who) == "place" and fold(who.text).removeprefix("ال") in bare_lands()

    def inhabitants(self, who: Speaker) -> bool:
        """Whether it is those of a land who are told, by its adjective: الأوكرانيين، اللاجئين الماليين."""
        return who.entity < 0 and any(
            w.endswith(_MANY) and country_of_nisba(w[opening(w).skip :]) for w in fold(who.text).split()
        )

    def camp(self, who: Speaker) -> bool:
        """Whether one without a name is a whole side: المتمردين، قوات المعارضة, but not 29 من المتمردين."""
        words = fold(who.text).split()
        if who.entity >= 0 or not words:
            return False
        if _militants(words):
            return True  # عناصر إرهابية
        if not is_stance_word(words[0], "camp"):
            return opening(words[0]).article and head_in(words[0], "force")  # الشرطة، الجيش
        return any(opening(w).article for w in words[:2])

    def kind(self, who: Speaker) -> str:
        """The type of the name by which one is known, a land's by its adjective too; empty without any."""
        if who.entity < 0:
            return "place" if is_country(who.text) else ""
        return self.cast.entities[who.entity].type

    def organization(self, who: Speaker) -> bool:
        """Whether one is a body by its name, and no house."""
        return self.kind(who) == "organization" and not is_house(who, self.cast)


def _militants(words: Sequence[str]) -> bool:
    """Whether it is fighters of one kind who are told, though by no name: جماعات متشددة، عناصر إرهابية."""
    grouped = len(words) > 1 and (is_stance_word(words[0], "group") or is_stance_word(words[0], "member"))
    return grouped and is_stance_word(words[1], "militant")
