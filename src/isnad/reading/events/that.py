"""Who does what stands behind أن: whom its pronoun means (قال التاجر إنه باع الدكان), or whom one asks for it
(طالب البلدية بأن تفتح السوق).
"""

from __future__ import annotations

from isnad.reading.events.after import described_by
from isnad.reading.events.context import GENDERS, Found
from isnad.reading.events.governors import governing_verb, subject_of_verb, verb_gender
from isnad.reading.events.light_verbs import lends
from isnad.reading.events.pronouns import ADDRESSING, EventPronouns
from isnad.reading.events.subjects import subject_before
from isnad.reading.events.verb_phrases import WHEN
from isnad.reading.parties.parties import Party
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import head_in, masculine, sound_plural
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold

__all__ = ["EventThat"]

# What leads a clause of time or cause, without أن; in spite of what, before أن with a pronoun (رغم أنها); and
# what leads أن where it tells when.
_WHEN = (WHEN - {fold("أن")}) | {
    fold(w) for w in ("بينما", "فيما", "لما", "ريثما", "طالما", "لأنه", "لأنها", "لأنهم", "لكونه", "لكونها")
}
_THOUGH = frozenset(fold(w) for w in ("رغم", "برغم", "مع"))
_BEFORE_OR_AFTER = frozenset(fold(w) for w in ("بعد", "قبل", "عقب", "منذ", "قبيل", "إثر"))
# By which one calls on somebody or lays something to his charge, and by which he answers.
_ANSWERS = frozenset(("REJECT", "AGREE", "CONCEDE"))
# What one asks to be done for oneself.
_FOR_HIM = frozenset(("SUPPORT", "AID"))
_BUT_SHE = words("but_she")
# What tells that one does something while another does: وهو يساند.
_WHILE = frozenset(fold(w) for w in ("وهو", "وهي"))
# How far behind the verb that lends it its subject an act stands.
_LENT_REACH = 8
# How far behind its verb an act stands that no ل leads.
_NEAR_VERB = 4
# Acts by words that bind somebody to what أن leads, and the one of which it is whom one speaks to.
_BINDS, _WARNS = frozenset(("REQUEST", "AGREE", "THREATEN", "REJECT")), "حذر"
# The pronouns by which somebody told of before is taken up.
_OF_SOME, _THEY_WHO = frozenset((*GENDERS, "هم")), fold("الذين")


class EventThat(EventPronouns):
    """The subjects of contents whose أن has a pronoun."""

    def _fits_gender(self, party: Party, gender: str) -> bool:
        """Whether a verb of a gender can have a party for its subject, no office of the other."""
        if party.entity < 0:
            return not (gender == "f" and masculine(self._head(party)))
        return self.parties.may_be(party.entity, gender)

    def _suffix_on_that(self, f: Found) -> str:
        """The pronoun on the complementizer before the content around it, or empty: قال التاجر إنه، اتهمه
        بأنه «باع …».
        """
        start = self._content_start(f) if f.inside >= 0 else 0
        start -= start > 1 and self.page.opens_quote(start - 1)
        return lex(self.page.tokens[start - 1].form).suffix if start else ""

    def _led_by_pronoun(self, f: Found) -> bool:
        """Whether it, or the verb that lends it its subject, opens a content whose complementizer bears a
        pronoun: قال التاجر إنه | باع الدكان، اتهم التاجر بأنه يسعى إلى | إغلاق الدكان.
        """
        if not self._suffix_on_that(f):
            return False
        at = f.roles.lender if f.word.kind != "verb" and f.roles.lender >= 0 else f.token
        between = self.parties.classes[self._content_start(f) : at]  # إنها | لم تقصف
        return not f.word.conj and all(cls in ("negation", "qad", "aux") for cls in between)

    def _opens_behind_pronoun(self, f: Found, k: int) -> bool:
        """Whether the verb at token `k` opens the content around an act, and a pronoun before it tells its
        subject: قالت الحركة إنها | دخلت المدينة.
        """
        suffix = self._suffix_on_that(f) if f.inside >= 0 else ""
        she = verb_gender(self.page.tokens[k].form) == "f"
        aimed = f.word.prep == "ل" or f.token - k <= _NEAR_VERB
        if suffix not in ("ه", "ها", "هم") or she != (suffix == "ها") or not aimed:
            return False
        between = self.parties.classes[self._content_start(f) : k]
        return k >= self._content_start(f) and all(c in ("negation", "qad", "aux") for c in between)

    def _lent_behind_pronoun(self, f: Found) -> bool:
        """Whether the verb that lends the act its subject opens such a content: إنها | استطاعت تحرير قرية."""
        if f.word.kind == "verb" or not self._suffix_on_that(f):
            return False
        start = self._content_start(f)
        if f.token - start > _LENT_REACH or not lends(self.page.tokens[start].form):
            return False
        verb = governing_verb(self.parties, f.token, f.floor)
        other = any(k in self.by_token for k in range(start, f.token))
        return verb is not None and verb.token == start and not other

    def _of_that(self, f: Found) -> list[Party]:
        """Whom that pronoun means: who speaks, or who is charged (اتهموا التاجر بأنه باع الدكان)."""
        governor = self.by_token.get(self.statements[f.inside].cue_token)
        suffix = self._suffix_on_that(f)
        if governor is not None and governor.sense.plover == "ACCUSE" and suffix in THIRD_PERSON:
            return list(governor.roles.recipients)
        told = self.statements[f.inside]
        if suffix in ("ني", "ي") and told.type == "indirect" and told.inside is not None:
            return self._voice(self.statements[told.inside])  # «قال إنني أنحاز»: of who quotes him
        group = self._voice(told)
        if suffix == "هم" and len(group) == 1 and (group[0].entity >= 0 or self._unnamed_source(group)):
            return group if self._named_as_many(group[0]) else self._they_before(f)
        if len(group) == 1 and not self._meant_by(group[0], GENDERS.get(suffix, "")):
            return self._fitting_before(f, GENDERS.get(suffix, ""))  # أعلنت السلطات أنه فجر نفسه
        return self._first_person(f)

    def _of_relative(self, f: Found) -> list[Party] | None:
        """Whom the pronoun on أن means where a relative clause tells who says it: ندد بالجماعة التي قال إنها
        | قتلت الجنود، اتهم دولا قال إنها | تدعمهم; nobody for a thing (الهجوم الذي قال إنه | استهدف السوق),
        and None outside such a clause.
        """
        suffix = self._suffix_on_that(f) if f.word.kind == "verb" and f.inside >= 0 else ""
        k = self.statements[f.inside].cue_token if suffix in _OF_SOME and self._led_by_pronoun(f) else 0
        if k < 1:
            return None
        floor, number = self.page.sentence(k).first, "p" if suffix == "هم" else "s"
        if self.parties.classes[k - 1] == "relative":
            group = subject_before(self.parties, "", number, k, floor)[1]
        else:
            group = described_by(self.parties, k, floor) if self._of_some(k) else []
            if not group:
                return None
        many = any(sound_plural(self._head(p)) for p in group if p.entity < 0)
        they = suffix == "هم"
        if (many and not they) or (they and not many and self.page.tokens[k - 1].form != _THEY_WHO):
            return None  # منتقدون يقولون إنها | تدعمهم
        return [p for p in group if self._can_act(p)]

    def _of_some(self, k: int) -> bool:
        """Whether the verb of speech at token `k` stands right behind an indefinite noun that it describes:
        دولا | قال إنها تدعمهم.
        """
        o, form = self.parties.opening_at(k - 1), self.page.tokens[k - 1].form
        some = form.endswith(("ا", "ين", "ات")) and not o.article and self.cast.mention_of[k - 1] < 0
        return (
            some and self.page.tokens[k - 1].kind == "word" and not self.page.tokens[k].form.startswith("و")
        )

    def _of_charged(self, f: Found) -> list[Party]:
        """Whom the pronoun on أن means behind a charge, who did all that it tells whose subject is hidden:
        اتهم التاجر بأنه خرب السوق | وهاجم الحراس.
        """
        governor = self.by_token.get(self.statements[f.inside].cue_token)
        charge = governor is not None and governor.sense.plover == "ACCUSE"
        return self._of_that(f) if charge and self._suffix_on_that(f) in THIRD_PERSON else []

    def _before_when(self, f: Found) -> list[Party]:
        """The subject of the verb before, where it goes on in a clause of time or cause: لجأت الحركة إلى
        الجبال بعد أن | فقدت العاصمة، لأنها | فقدت العاصمة.
        """
        k = f.token - 1
        while k > f.floor and self.parties.classes[k] in ("qad", "aux", "negation"):
            k -= 1
        k = self._opens_when(k) if k > f.floor else -1
        if k <= f.floor:
            return []
        verb = governing_verb(self.parties, k, f.floor)
        if verb is None or verb.that:
            return []
        group = self._acts_on(verb.token) or subject_of_verb(self.parties, verb.token, k, f.floor, on=True)
        she = f.word.gender == "f" and f.word.number == "s"
        return [p for p in group if self._does(f, p) and not (she and self._one_man(p))]

    def _acts_on(self, verb: int) -> list[Party]:
        """Who does what the verb at a token tells, where it is an event: لجأت الحركة إلى الجبال وهاجمت القرية
        قبل أن تنسحب.
        """
        g = self.by_token.get(verb)
        told = g is not None and g.word.kind == "verb" and (g.roles.joined or not g.roles.passive)
        return list(g.roles.actors) if g is not None and told else []

    def _one_man(self, party: Party) -> bool:
        """Whether a description is of one who is no woman: التاجر, not التاجرة، الحكومة، القوات."""
        head = self._head(party)
        return party.entity < 0 and head_in(head, "people", "office") and not head.endswith(("ه", "ات"))

    def _opens_when(self, k: int) -> int:
        """The first token of what leads a clause of time or cause up to token `k`, about who was told of
        before; -1 where none does: عندما، بعد أن، رغم أنها, not أن.
        """
        form, before = self.page.tokens[k].form, self.page.tokens[k - 1].form if k else ""
        that = lex(form)
        if that.that is None:
            return k if form in _WHEN else -1
        return k - 1 if before in (_THOUGH if that.suffix else _BEFORE_OR_AFTER) else -1

    def _bound_by_cue(self, f: Found) -> list[Party]:
        """Who does what a verb right behind أن tells that a demand, promise or threat leads: طالب الحكومة بأن
        | تفرج عن السجناء: whom one asks, who promises, threatens or refuses.
        """
        plain = f.inside >= 0 and f.token > 0 and f.word.tense == "imperfect" and not f.word.suffix
        that = lex(self.page.tokens[f.token - 1].form) if plain else None
        if that is None or (f.token > self._content_start(f) + 1 and not that.conj):
            return []  # طالب بفتوى تحرم أن | يقتل
        g = self.by_token.get(self.statements[f.inside].cue_token) if that is not None else None
        if that.that is None or that.suffix or g is None or g.sense.plover not in _BINDS:
            return []
        asked = g.sense.plover == "REQUEST" or g.word.lemma == _WARNS
        return [p for p in (g.roles.recipients if asked else g.roles.actors) if self._does(f, p)]

    def _meant_by(self, party: Party, gender: str) -> bool:
        """Whether a pronoun of a gender can mean who speaks."""
        if party.entity < 0:
            fits = self._fits_gender(party, gender)
            return fits and (not gender or self.parties.gender_of(party) in ("", gender))
        entity = self.cast.entities[party.entity]
        many = entity.type == "organization" and fold(entity.name).split()[0].endswith("ات")
        return not (many and gender == "m")  # القوات، السلطات

    def _fitting_before(self, f: Found, gender: str) -> list[Party]:
        """Who acts in the event before it in its sentence, as far as the gender of the pronoun allows: إن
        القوات قصفت القرية، كاشفا أنها | اقتحمتها.
        """
        group = self._they_before(f)
        fits = all(self._fits_gender(p, gender) and self._meant_by(p, gender) for p in group)
        return group if gender == "f" and fits else []

    def _they_before(self, f: Found) -> list[Party]:
        """Who acts in the event before it in its sentence, where هم cannot mean who speaks: أكد الوزير أن
        المسلحين اقتحموا القرية، مشيرا إلى أنهم | أحرقوها.
        """
        for g in self._earlier(f):
            if self.page.sentence_of[g.token] != self.page.sentence_of[f.token]:
                break
            if g.roles.actors:
                return list(g.roles.actors)
        return []

    def _called_on(self, f: Found) -> list[Party]:
        """Who was asked or accused before and answers behind "but he": دعا الوزير النقابة لكنها | رفضت."""
        k = f.token - 1
        if f.word.kind != "verb" or f.sense.plover not in _ANSWERS or k < 1 or not self._but_he(k):
            return []
        g = next((g for g in self._earlier(f) if g.sense.plover in ADDRESSING), None)
        if g is None or self.page.sentence_of[g.token] != self.page.sentence_of[f.token]:
            return []
        one = f.word.number == "s"
        group = [p for p in g.roles.recipients if self._fits_gender(p, f.word.gender if one else "")]
        return group if len(group) == 1 and (one or not self._is_person(group[0])) else []

    def _but_he(self, k: int) -> bool:
        """Whether a word for "but" with the pronoun of who acts stands at token `k`: لكنه."""
        return self.page.tokens[k].form in _BUT_SHE

    def _asked_to(self, f: Found) -> list[Party]:
        """Who is asked to do what a masdar with a pronoun tells, which means whom it is done to, most often
        him who asks: دعت النقابة الأحزاب إلى | دعمها.
        """
        g = self._just_before(f)
        if g is None or g.sense.plover != "REQUEST" or f.inside < 0 or f.inside != g.own:
            return []
        led = f.word.prep == "ب" or self.page.tokens[f.token - 1].form == "الي"
        asked = g.roles.recipients
        if not (led and asked) or f.word.kind != "masdar" or f.act != f.token or f.word.suffix not in GENDERS:
            return []
        fits = [p for p in g.roles.actors if self._meant_by(p, GENDERS[f.word.suffix])]
        if f.sense.plover in _FOR_HIM and len(fits) == 1 and not f.roles.recipients:
            f.roles.recipients = fits
        return list(asked)

    def _while_he(self, f: Found) -> list[Party]:
        """The one to whom several do what the verb before tells, while he does something else: ندد النواب
        بالوزير وهو | يساند الحركة.
        """
        g = self._just_before(f)
        if (
            g is None
            or not f.token
            or self.page.tokens[f.token - 1].form not in _WHILE
            or len(g.roles.recipients) != 1
        ):
            return []
        one, told = g.roles.recipients[0], g.roles.actors
        many = self._is_person(one) and all(p.entity < 0 and not masculine(self._head(p)) for p in told)
        near = self.page.sentence_of[g.token] == self.page.sentence_of[f.token]
        return (
            [one] if many and near and f.word.number == "s" and self._fits_gender(one, f.word.gender) else []
        )
