"""The adverbials of a clause that tell when or how something is done and name no party: في ساعة متأخرة من ليل
الأحد، للمرة الثانية خلال أسبوع، من جديد، دون تمييز.
"""

from __future__ import annotations

from isnad.lexicons.tables import load_table
from isnad.reading.phrases.lists import PhraseLists
from isnad.reading.words.adverbials import past_listed
from isnad.reading.words.party_words import head_in, month_names, prepositions, times
from isnad.text.folding import fold

__all__ = ["TIME_UNITS", "PhraseTimes"]

_ROWS = load_table("time_units")
# Those that stand for time by themselves with the article: في الأيام.
_DEFINITE = frozenset(fold("ال" + row["form"]) for row in _ROWS if row["article"])
# Adjectives of time, with the article or not.
_ADJECTIVES = frozenset(
    fold(article + w + ending)
    for article in ("", "ال")
    for ending in ("", "ة", "ين")
    for w in (
        *("سابق", "لاحق", "متأخر", "مبكر", "قريب", "قصير", "طويل", "قليل", "عديد", "معدود", "متكرر", "وجيز"),
        *("متفاوت", "مختلف", "واحد", "ماضي", "مقبل", "قادم", "حالي", "جاري", "أخير", "ثاني", "ثالث", "رابع"),
        *("منصرم", "راهن", "فائت", "متتالي", "متلاحق"),
    )
) | frozenset(fold(w) for w in ("ماض", "متتال", "أولى", "الأولى", "الأول", "نفسه", "نفسها", "ذاته", "ذاتها"))
# What makes a span of time vague.
_VAGUE = frozenset(
    fold(w)
    for w in ("نحو", "حوالي", "قرابة", "زهاء", "عدة", "كل", "بضع", "بضعة", "أكثر", "أقل", "أول", "آخر")
)
_OF = fold("من")


def _standing(*ways: str) -> frozenset[str]:
    """The units of `time_units.tsv` that stand in one of these ways."""
    return frozenset(fold(row["form"]) for row in _ROWS if row["stands"] in ways)


# Units of time that no genitive makes another thing's: قبل أيام | الحكومة, not في نهاية الحرب.
_UNITS = _standing("alone")
# Those that stand for time only with a number before or an adjective behind them: وقت لاحق، نحو شهر.
_SHOWN = _standing("shown")
# All that numbers count: ثلاثة أيام، عشرين يوما.
TIME_UNITS = _standing("alone", "shown", "counted")


class PhraseTimes(PhraseLists):
    """The phrases of one page and the adverbials between them."""

    def past_adverbial(self, j: int, limit: int) -> int:
        """The token after the adverbial of time or manner at token `j`, with its preposition; `j` where none
        stands.
        """
        tokens = self.page.tokens
        form = tokens[j].form
        bare = form[1:] if form[:1] == "و" else form
        listed = past_listed(tokens, j)
        if listed > j:
            return min(limit, listed)
        if j in self.date_end:
            return min(limit, self._past_times(j, limit))
        led = bare in prepositions() or self.classes[j] == "occasion"
        end = self._past_times(j + 1, limit) if led else j
        return end if end > j + 1 else j

    def _past_times(self, j: int, limit: int) -> int:
        """The token after the words of time at token `j`: ساعة متأخرة من ليل الأحد; `j` where none stands."""
        end = self._past_time(j, limit)
        while end > j and end + 1 < limit and self.page.tokens[end].form == _OF:
            further = self._past_time(end + 1, limit)
            if further == end + 1:
                break
            end = further
        return end

    def _past_time(self, j: int, limit: int) -> int:
        """The token after one time at token `j`, with what counts and describes it; `j` where none stands."""
        tokens, k = self.page.tokens, j
        while k < limit and (tokens[k].form in _VAGUE or self._counted_time(k, limit)):
            k += 1 + (k + 1 < limit and tokens[k + 1].form == _OF)
        if k >= limit or self.cast.mention_of[k] >= 0:
            return j
        end = self._past_unit(k, limit, told=k > j)
        if end == k:
            return j
        while end < limit and tokens[end].form in _ADJECTIVES:
            end += 1
        return end

    def _counted_time(self, k: int, limit: int) -> bool:
        """Whether a number at token `k` counts a time: ثلاثة | أيام."""
        known = k + 1 < limit and self.page.tokens[k + 1].form in times()
        return known and (self.page.tokens[k].kind == "number" or head_in(self.page.tokens[k].form, "number"))

    def _past_unit(self, k: int, limit: int, told: bool) -> int:
        """The token after the date or the unit of time at token `k`, whose number is `told` or not."""
        if k in self.date_end:
            return min(limit, self.date_end[k])
        form = self.page.tokens[k].form
        if form in _UNITS or form in _DEFINITE:
            return k + 1
        after = self.page.tokens[k + 1].form if k + 1 < limit else ""
        if form in _SHOWN and (told or after in _ADJECTIVES):
            return k + 1
        return k + (form in month_names() and after in _ADJECTIVES)
