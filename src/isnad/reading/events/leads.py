"""What leads to an act that a noun tells, and says that another does it than the words around it: a charge,
an act that answers it, whoever one makes or lets do it.

Asked once of each act (`lead_of`); its parties (`lenders`, `governed`) and its status read it.
"""

from __future__ import annotations

from isnad.reading.events.accused import accused
from isnad.reading.events.induced import Induced, induced
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import verbal
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold

__all__ = ["DECRYING", "Lead", "lead_of"]

# What leads a deed that somebody is charged with or pays for, and may have في between.
_IN = fold("في")
_CHARGES = words("charges")
_GROUNDS = _CHARGES | {fold(w) for w in ("سبب", "جراء", "خلفية")}
# What one is punished for doing: لإقدامه على قتل عامل، لقيامه بقتل عامل.
_DOING = frozenset(
    fold(w + his) for w in ("إقدام", "قيام", "تورط", "ضلوع", "تخطيط", "مشاركة") for his in THIRD_PERSON
)
_LEADS = frozenset((_IN, fold("على")))
# How words of suspicion are spelled: يشتبه، الاشتباه، مشتبه.
_SUSPECT = "شتب"
# What may lead several deeds, and how far before the last of them.
_COUNTS, _LISTED = frozenset(fold(w) for w in ("تهمة", "تهم")), 10
# What one does over the act of another, which على leads: احتجاجا على اعتقال فلان.
_UPON = fold("على")
_ANSWERS = words("answers_to")
_ANY = words("any")
# What one does for the sake of a deed that ل leads: انتقاما لمقتل فلان.
_AVENGING = frozenset(fold(w) for w in ("انتقام", "انتقاما", "ثأر", "ثأرا"))
# What one protests for: تظاهروا تنديدا ب | القصف، رفضا ل | القصف.
DECRYING = frozenset(fold(w) for w in ("تنديدا", "استنكارا", "رفضا"))


# What is told by the act of which it is: those who fell in it, that it happened, what is known of it.
_FELL = words("told_by_act")


class Lead:
    """What leads to the act at token `i` of the clause from token `floor` on."""

    def __init__(self, parties: Parties, i: int, floor: int) -> None:
        self._parties, self._i, self._floor = parties, i, floor

    _charges_kept: bool | None = None

    @property
    def charges(self) -> bool:
        """Whether it is what somebody is charged with or punished for: بتهمة | دعم الحركة، للاشتباه في |
        دعمها، بسبب | دعمها.
        """
        if self._charges_kept is None:
            self._charges_kept = self._find_charges()
        return self._charges_kept

    def _find_charges(self) -> bool:
        i, tokens = self._i, self._parties.page.tokens
        k = i - 1 - (i > 1 and tokens[i - 1].form in _LEADS)
        if self.doing or self._tells(k, _GROUNDS):
            return True
        if not self._parties.opens_joined(i):
            return False
        for k in range(i - 1, max(self._floor, i - _LISTED) - 1, -1):  # بتهم تشكيل عصابة | وقتل عامل
            if tokens[k].kind != "word" or verbal(tokens[k].form):
                return False
            if self._tells(k, _COUNTS):
                return True
        return False

    @property
    def suspected(self) -> bool:
        """Whether a word for a charge leads right to it: للاشتباه في | دعمه الحركة؛ not بسبب | دعمه."""
        k = self._i - 1
        return self._tells(k - (k > 0 and self._parties.page.tokens[k].form == _IN), _CHARGES)

    _doing_kept: bool | None = None

    @property
    def doing(self) -> bool:
        """Whether a word with his pronoun leads to it who pays for it or is suspected of it: لإقدامه على قتل
        عامل، للاشتباه في تورطه في تفجير.
        """
        if self._doing_kept is None:
            self._doing_kept = self._find_doing()
        return self._doing_kept

    def _find_doing(self) -> bool:
        tokens, k = self._parties.page.tokens, self._i - 1
        k -= k > 0 and tokens[k].form in _LEADS
        if k < 0 or not self._tells(k, _DOING):
            return False
        words = tokens[max(self._floor, k - 2) : k]
        return tokens[k].form[:1] == "ل" or any(_SUSPECT in t.form for t in words)

    _answered_kept: bool | None = None

    @property
    def answered(self) -> bool:
        """Whether it is what another act answers or is about, and so another's than that: احتجاجا على |
        اعتقال زميلهم، ردا على | قصف القرية، برد قاس على | القصف، تنديدا | بقصف القرية، انتقاما | لقصف
        القرية، تأبين ضحايا | القصف.
        """
        if self._answered_kept is None:
            self._answered_kept = self._find_answered()
        return self._answered_kept

    def _find_answered(self) -> bool:
        i, tokens = self._i, self._parties.page.tokens
        i -= i > 1 and tokens[i - 1].form in _ANY  # سيردون على أي | اعتداء
        before = tokens[i - 1].form if i else ""
        if before == _UPON:
            return self._tells(i - 2, _ANSWERS) or self._tells(i - 3, _ANSWERS)
        avenged = self._tells(i - 1, _AVENGING) and self._parties.opening_at(i).prep == "ل"
        return avenged or before in DECRYING or self._tells(i - 1, _FELL)

    _induced_kept: Induced | None = None

    @property
    def induced(self) -> Induced:
        """Whom one makes, lets or keeps from doing it; `NOBODY` where no word says so."""
        if self._induced_kept is None:
            self._induced_kept = induced(self._parties, self._i, self._floor)
        return self._induced_kept

    _accused_kept: tuple[int, list[Party]] | None = None

    @property
    def accused(self) -> tuple[int, list[Party]]:
        """The participle that tells of whom one is charged with it, and him: سالم المتهم | بقتل عامل; -1 and
        nobody where none does.
        """
        if self._accused_kept is None:
            self._accused_kept = accused(self._parties, self._i, self._floor)
        return self._accused_kept

    def _tells(self, k: int, words: frozenset[str]) -> bool:
        """Whether the word at token `k`, which is no name's, is one of `words`."""
        known = self._parties
        return k >= 0 and known.cast.mention_of[k] < 0 and core_in(known.page.tokens[k].form, words)


def lead_of(parties: Parties, i: int, floor: int) -> Lead:
    """What leads to the act at token `i` of the clause from token `floor` on; one for all who ask."""
    lead = parties.act_leads.get((i, floor))
    if lead is None:
        lead = parties.act_leads[i, floor] = Lead(parties, i, floor)
    return lead
