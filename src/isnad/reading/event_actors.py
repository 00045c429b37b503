"""Who acts where the clause of an event does not say: who speaks, who announces, and what governs it."""

from __future__ import annotations

from isnad.reading.event_context import TALKING, YIELDING, Found
from isnad.reading.event_governors import (
    controlling_noun,
    controlling_pronoun,
    first_person,
    governing_verb,
    obliged,
    subject_of_verb,
    undergoes,
)
from isnad.reading.event_groups import told_in, without
from isnad.reading.event_lenders import lender_before, lends_behind
from isnad.reading.event_objects import SUFFERED, is_place
from isnad.reading.event_sides import means_both
from isnad.reading.event_status import status
from isnad.reading.event_subjects import subject_before
from isnad.reading.event_talks import EventTalks
from isnad.reading.event_words import core_in
from isnad.reading.lexis import lex, source_heads
from isnad.reading.parties import Party
from isnad.reading.party_words import head_in, verbal
from isnad.reading.statements import StatementDraft
from isnad.records import EventStatus
from isnad.text.folding import fold

__all__ = ["EventActors"]

_OUTLETS = source_heads("outlet")

# Who is asked, ordered or accused is the one who does what the words after it tell.
_ADDRESSED = frozenset(("REQUEST", "ACCUSE"))


# Kinds of speech by which a body tells what it did itself.
_TOLD = frozenset(("announce", "say", "affirm", "reveal", "report"))


# Acts that one speaks of though another does them, and what leads to one that is one's own.
_TOWARDS = frozenset(fold(w) for w in ("على", "إلى", "وراء", "خلف", "دون"))
_OTHERS_ACTS = frozenset(("ASSAULT", "ACCUSE", "THREATEN", "CONSULT", "PROTEST", "REQUEST"))


# What one declares oneself: أعلن التحالف هدنة.
_DECLARES = frozenset(fold(w) for w in ("أعلن", "أعلنت", "أعلنوا", "يعلن", "تعلن"))


# Words that announce who speaks for a body.
_SPOKESMEN = frozenset(
    fold(w)
    for w in (
        *("باسم", "لسان", "المتحدث", "متحدث", "متحدثا", "الناطق", "ناطق"),
        *("المتحدثة", "متحدثة", "الناطقة", "ناطقة"),
    )
)


# How far behind a fight what it is for is told, and how.
_CONTEST, _SAKE = 9, fold("أجل")
# What one rejects when another does it, and what two who agree do together.
_REFUSED = frozenset(("REQUEST", "ACCUSE", "THREATEN", "SANCTION", "ASSAULT"))
_TOGETHER = frozenset(("RETREAT", "COOPERATE", "CONSULT", "AGREE"))


# Verbs that only lend a masdar their subject: وقامت بتفجير …
_DOES = frozenset(fold(w) for w in ("قام", "قامت", "قاموا", "يقوم", "تقوم", "بدأ", "بدأت", "بادر", "بادرت"))


# How far apart joined masdars stand.
_JOINED_REACH = 12
# What somebody is charged with who lets others do it.
_LOOKING_ON = frozenset(fold(w) for w in ("صمت", "سكوت", "تغاضي", "تستر", "تهاون", "تقاعس", "تجاهل", "تساهل"))


# How far before what is done with a thing the leave to use it stands.
_ALLOWED = 20


# The verb that has القبض for its object: ألقت الشرطة القبض على …
_SEIZURE = "قبض"
_SEIZES = frozenset(fold(w) for w in ("ألقى", "ألقت", "ألقوا", "يلقي", "تلقي", "يلقون"))


class EventActors(EventTalks):
    """Completes the parties of each event from its context."""

    def _complete(self, f: Found) -> None:
        """Give an event its status and the parties that its own clause leaves open."""
        f.told = bool(f.roles.actors)
        f.status = self._status(f)
        if f.own >= 0:
            self._spoken_by(f)
        self._act(f)
        if f.own >= 0:
            self._receive_words(f)
        self._admit(f)

    def _status(self, f: Found) -> EventStatus:
        """Whether it happened; what one refuses by not allowing or not talking did: لم تسمح البلدية بفتح
        السوق.
        """
        if f.sense.plover == "REJECT" and f.word.lemma in YIELDING | TALKING:
            return "happened"
        speech, first = self._told(f)
        return status(self.parties, f.word, f.token, f.floor, speech, first, self._event_before(f))

    def _spoken_by(self, f: Found) -> None:
        """Let who speaks act, where the event's word is the cue of a statement."""
        roles = f.roles
        group = self._speakers(f)
        if not group or roles.passive or self._two_named(f, group):
            return
        if len(roles.actors) > len(group) or self._by_mouth(f):
            return
        if (
            roles.actors
            and (not roles.recipients or self.statements[f.own].source is None)
            and f.word.kind == "verb"
            and not f.word.suffix
            and "0" in f.sense.recipient
        ):
            # ودعت المواطنين إلى …: the phrase after the verb is not who speaks.
            roles.recipients = [
                a
                for a in roles.actors
                if all(not self._alike(a, g) for g in group)
                and not self._official(a)
                and a.span.start > self.page.tokens[f.token].start
            ]
        roles.actors = group
        roles.hidden = False

    def _speakers(self, f: Found) -> list[Party]:
        """Who speaks by the event's word, as far as its statement tells somebody who can act."""
        group = self._voice(self.statements[f.own])
        if f.word.person == 1 and f.word.number == "p":
            group = self._bodies_of(group)
        if f.word.number == "d" and len(group) == 1 and self.statements[f.own].source is None:
            return []  # وتعهدا: it is two who speak
        return group if self._definite_speaker(f) or any(self._does(f, g) for g in group) else []

    def _act(self, f: Found) -> None:
        """Find who acts by what joins, hides or governs the event, and whom its pronouns mean."""
        roles = f.roles
        self._between_both(f)
        if roles.object_pronoun and not roles.actors:
            roles.actors = self._controlling(f)  # محاولة الجيش توقيفه
        if roles.object_pronoun and not roles.recipients:
            if f.word.kind == "masdar" and not roles.actors:
                # تمكنت القوات من حصارها وتدميرها: who does it is not they
                roles.actors = self._controlling(f) or self._ruling(f)
            roles.recipients = self._whom(f, roles.object_pronoun)
        if roles.joined and not roles.actors:
            roles.actors = self._verb_before(f) or self._joined_to(f)
        if roles.hidden and not roles.actors:
            roles.actors = self._hidden(f)
        elif not roles.actors and not roles.passive and f.word.kind in ("masdar", "noun", "verb"):
            roles.actors = [p for p in self._governed(f) if not self._is_victim(f, p)]
        elif not roles.actors and f.word.kind == "passive" and f.sense.plover == "REJECT":
            roles.actors = self._first_person(f)  # قال إن التدخل مرفوض
        if roles.bound_pronoun and not roles.recipients:
            roles.recipients = self._whom(f, roles.bound_pronoun)
        if roles.given and not roles.recipients:
            self._give(f)
        talks = f.sense.plover == "CONSULT" and f.word.kind in ("noun", "masdar")
        if talks and not roles.actors:
            roles.actors = self._speaking_at(f) or self._together_at(f)
        if f.sense.plover == "COOPERATE" and f.word.kind != "verb" and not (roles.actors or roles.recipients):
            roles.actors = self._talking_of(f)
        if f.sense.plover == "COOPERATE" and f.word.kind != "verb" and roles.recipients and not roles.actors:
            roles.actors = self._body_speaking(f) if self._near_governor(f) is None else []
        if not roles.actors and f.sense.plover == "CONSULT" and f.word.article and f.word.kind != "verb":
            roles.actors = self._talking(f)

    def _is_victim(self, f: Found, party: Party) -> bool:
        """Whether the person blamed is whom the blamed act is done to: انتقدت تركيا عزل الرئيس سالم."""
        harmed = f.sense.plover in SUFFERED and self._is_person(party)
        return harmed and told_in(party, f.roles.recipients)

    def _receive_words(self, f: Found) -> None:
        """Whom praise, blame, demands and threats concern, by the content of the statement they make."""
        roles, kind = f.roles, f.sense.plover
        if self._twice_named(f):
            roles.recipients = []
        if not roles.recipients and kind in ("SUPPORT", "ACCUSE", "REJECT"):
            roles.recipients = self._concerned(f)
        elif not roles.recipients and kind in ("REQUEST", "THREATEN") and f.word.kind != "masdar":
            roles.recipients = self._asked_of(f)
        charged = kind in ("THREATEN", "ACCUSE") and f.word.kind in ("verb", "participle")
        if charged and roles.actors and not roles.recipients:
            roles.recipients = self._still(f)

    def _admit(self, f: Found) -> None:
        """Keep the parties that can act and receive, and take two for those whom الطرفان means."""
        roles = f.roles
        speaks = f.own >= 0 and self._definite_speaker(f)
        able = [p for p in roles.actors if speaks or self._does(f, p)]
        f.thing = bool(roles.actors) and not able and all(p.entity < 0 for p in roles.actors)
        if f.thing and self._behind_verb(f):
            if not roles.recipients and f.sense.plover in SUFFERED:
                roles.recipients = roles.actors
            able = [p for p in self._hidden(f) if self._does(f, p)]
        roles.actors = able or self._meeting_that(f)
        roles.recipients = self._fit(f)
        roles.actors = self._both(f, [q for p in roles.actors for q in self._ours(f, p)])
        roles.recipients = self._both(f, roles.recipients)
        roles.recipients = without(roles.recipients, roles.actors)

    def _behind_verb(self, f: Found) -> bool:
        """Whether a verb has behind it a thing which cannot do it, and so is its object: زار فلان المدينة و|
        بحث الأوضاع.
        """
        plain = f.word.kind == "verb" and not (f.word.suffix or f.roles.passive or f.own >= 0)
        return plain and f.roles.actors[0].span.start > self.page.tokens[f.token].start

    def _twice_named(self, f: Found) -> bool:
        """Whether the only object read is the speaker by another word, and the bare object is what he speaks
        of: استنكر الأمين العام الدكتور فلان تصريحات فلان.
        """
        roles, content = f.roles, self.statements[f.own].tokens
        if not roles.recipients or not content or self.parties.opening_at(content[0][0]).prep:
            return False
        return not without(roles.recipients, roles.actors)

    def _two_named(self, f: Found, group: list[Party]) -> bool:
        """Whether the clause tells both sides, the first right after its verb, though its statement holds
        another for its speaker: واتهمت أنقرة بغداد after words of Baghdad's.
        """
        actors, recipients = f.roles.actors, f.roles.recipients
        if f.word.kind != "verb" or len(group) != 1 or len(actors) != 1 or not recipients:
            return False
        after = self.page.token_at(actors[0].span.start)
        m = self.cast.mention_of[after]
        first = min(after, self.cast.mentions[m].lead) if m >= 0 else after
        if first != f.token + 1 and (first != f.token + 2 or self.page.tokens[f.token + 1].kind != "mark"):
            return False
        if told_in(group[0], recipients):
            return actors[0].entity >= 0
        head = self._head(actors[0])
        object_like = actors[0].entity < 0 and (head.endswith("ين") or means_both(head))
        hidden = self.statements[f.own].source is None and not object_like
        return hidden and self._can_act(actors[0]) and not self._alike(group[0], actors[0])

    def _definite_speaker(self, f: Found) -> bool:
        """Whether a definite word is told as who speaks, which can then act too: أشاد المرصد."""
        speaker = self.statements[f.own].speaker
        return speaker is not None and fold(speaker.text).startswith("ال")

    def _by_mouth(self, f: Found) -> bool:
        """Whether a body acts by another's mouth: هدد الاتحاد على لسان أمينه العام."""
        near = self.page.tokens[f.token + 1 : min(f.limit, f.token + 7)]
        return any(t.form == "لسان" for t in near)

    def _governed(self, f: Found) -> list[Party]:
        """Who does what a demand, promise, threat or charge tells of: from the event that governs its
        content.
        """
        if f.word.core == "سقوط":
            return []  # سقوط مقذوفات: things fall
        if f.inside >= 0 and self._owns_up(f):
            return self._first_person(f)
        near = self._near_governor(f)
        if near is not None and near.inside == f.inside and near.token >= f.floor:
            return self._governs(near, f)
        ruled = self._controlling(f) or self._contending(f) or self._with_masdar_before(f)
        if ruled:
            return without(ruled, f.roles.recipients)
        if f.inside >= 0:
            s = self.statements[f.inside]
            governor = self.by_token.get(s.cue_token)
            if governor is not None and governor.sense.plover == "SUPPORT" and not f.word.suffix:
                return []  # رحب باقتراح الوزارة إرسال مراقبين
            if governor is not None and governor.sense.plover == "THREATEN" and self._told_apart(f):
                f.feared = True
                return []
            if governor is not None and self._first_in_content(f):
                return self._governs(governor, f)
            if (
                governor is None
                and f.word.kind in ("masdar", "noun")
                and (not f.word.article or s.cue is None or self._announced(f, s))
                and f.word.genitive != "recipient"
                and self._opens(f)
                and (s.speech in _TOLD or s.speech == "deny" or s.cue is None)
            ):
                told = self._announcing(f, s)
                if told:
                    return told
            if (
                governor is None
                and f.word.kind == "masdar"
                and self._opener(f)
                and s.speech in ("promise", "threaten")
            ):
                return self._first_person(f)
        if near is not None:
            return self._governs(near, f)
        ruled = self._after_subject_of(f)
        if ruled:
            return ruled
        if f.word.kind == "masdar" and f.word.prep == "ب" and f.token > f.floor:
            before = self.page.tokens[f.token - 1].form
            if before[:1] in ("و", "ف") and before[1:] in _DOES:
                return self._verb_before(f)
        ruling = self._ruling(f) or (
            obliged(self.parties, f.token, f.floor) if f.word.kind == "masdar" else []
        )
        if ruling:
            return without(ruling, f.roles.recipients)
        if f.word.article and f.token and self.parties.classes[f.token - 1] == "occasion":
            return []
        if not f.word.suffix and f.word.genitive != "recipient" and self._lent_behind_pronoun(f):
            return without(self._of_that(f), f.roles.recipients)
        acted = f.word.kind == "masdar" or lender_before(self.parties, f.token, f.floor) >= 0
        topic = []
        if acted and not f.word.suffix and f.word.genitive != "recipient" and not self._known(f):
            topic = without(self._topic_around(f), f.roles.recipients)
        return topic or self._owning(f)

    def _with_masdar_before(self, f: Found) -> list[Party]:
        """Who does what a masdar of force tells that is joined to another: إقدامهم على حرق المقر | وضرب
        موظفيه.
        """
        g = self._just_before(f)
        joined = f.word.kind == "masdar" and f.word.conj and not f.word.suffix
        if g is None or not joined or f.sense.plover not in SUFFERED or f.token - g.token > _JOINED_REACH:
            return []
        if g.word.kind != "masdar" or g.floor != f.floor or g.sense.plover not in SUFFERED:
            return []
        between = self.page.tokens[g.last : f.token]
        return [] if any(verbal(t.form) for t in between if t.kind == "word") else list(g.roles.actors)

    def _controlling(self, f: Found) -> list[Party]:
        """Whose attempt, wish or ability it is, by the noun before it: محاولة الحركة الهجوم على البلدة."""
        led = f.token > 0 and self.parties.classes[f.token - 1] == "preposition"
        if f.word.kind != "masdar" and not (f.word.kind == "noun" and f.word.article and led):
            return []
        return controlling_noun(self.parties, f.token, f.floor)

    def _contending(self, f: Found) -> list[Party]:
        """Both sides of a fight for what one takes: قتال بين الحركة والجيش للسيطرة على القاعدة."""
        g = self._just_before(f)
        both = g is not None and g.word.kind != "verb" and g.sense.plover == "ASSAULT"
        if g is None or not both or f.sense.plover not in SUFFERED or f.token - g.token > _CONTEST:
            return []
        aim = f.word.prep == "ل" or self.page.tokens[f.token - 1].form == _SAKE
        return list(g.roles.actors) if aim and len(g.roles.actors) > 1 else []

    def _owning(self, f: Found) -> list[Party]:
        """The same by the pronoun on that noun: محاولتها الهجوم على البلدة."""
        owner = controlling_pronoun(self.parties, f.token, f.floor)
        if not owner or owner == "نا":
            return self._we(f) if owner else []
        meant = self._subject_meant(f, owner) or self._pronoun(f, owner, True)
        return [] if is_place(self.parties, meant) else without(meant, f.roles.recipients)

    def _known(self, f: Found) -> bool:
        """Whether an act is spoken of as known, whoever does it, and not as what the subject sets out to do:
        يوم القصف, not لجأ إلى القصف.
        """
        if not f.word.article or f.word.conj or f.word.prep or f.sense.plover not in _OTHERS_ACTS:
            return False
        k = f.token - 1
        while k > f.floor and self.page.tokens[k].kind == "word" and not self.parties.opening_at(k).article:
            if self.page.tokens[k].form in _TOWARDS:
                return False  # عمد إلى تكثيف حملات القصف
            k -= 1
        return True

    def _governs(self, g: Found, f: Found) -> list[Party]:
        """Who does what the content of the event `g` tells: whom one asks or accuses, both who agree, but not
        who rejects a charge or a demand.
        """
        if g.sense.plover in _ADDRESSED or g.word.lemma == "سمح":
            return list(g.roles.recipients)
        if (
            g.sense.plover == "REJECT"
            and (f.token > g.token + 1 or f.word.core.endswith("ات"))  # رفض اتهامات
            and (f.sense.plover in _REFUSED or f.word.prep)
        ):
            return []
        if g.sense.plover == "AGREE" and f.sense.plover in _TOGETHER:
            return [*g.roles.actors, *g.roles.recipients]
        return list(g.roles.actors)

    def _ruling(self, f: Found) -> list[Party]:
        """Who does what a masdar tells, by the verb of its clause."""
        own = f.word.suffix and not f.roles.object_pronoun
        if f.word.kind != "masdar" or f.word.genitive == "recipient" or own:
            return []
        if f.token and (
            self.parties.classes[f.token - 1] == "occasion" or undergoes(self.page.tokens[f.token - 1].form)
        ):
            return []
        verb = governing_verb(self.parties, f.token, f.floor)
        manner = f.word.prep == "ب" and f.sense.plover in ("COOPERATE", "SUPPORT")  # بالتعاون مع
        if verb is None:
            return []
        seized = f.word.lemma == _SEIZURE and self._plain_form(verb.token) in _SEIZES
        if f.word.article and verb.token != f.token - 1 and not (manner or seized):
            return []
        if verb.that:
            return self._nominal(verb.token + 1, f.token)
        g = self.by_token.get(verb.token)
        if g is not None:
            return self._governs(g, f)
        if f.token - verb.token <= 3 and first_person(self.page.tokens[verb.token].form):
            return self._we(f)
        if verb.token in self.cue_at:
            return []
        return subject_of_verb(self.parties, verb.token, f.token, f.floor)

    def _plain_form(self, k: int) -> str:
        """The form of the verb at token `k` without its conjunction."""
        form = self.page.tokens[k].form
        return form[1:] if form[:1] in ("و", "ف", "س") else form

    def _after_subject_of(self, f: Found) -> list[Party]:
        """The subject that stands between a verb and its masdar, or what one declares: استطاع الجيش استعادة،
        أعلن التحالف أمس هدنة.
        """
        if f.word.kind not in ("masdar", "noun") or f.word.article or f.word.prep:
            return []
        if f.word.genitive == "recipient":
            return []
        for start in range(max(f.floor + 1, f.token - 8), f.token):
            verb = self.page.tokens[start - 1].form
            if self.cast.mention_of[start - 1] >= 0 or not verbal(verb):
                continue
            declared = core_in(verb, _DECLARES)
            if f.word.kind == "noun" and not declared:
                continue
            if declared and self._only_when(start, f):
                return subject_before(self.parties, "", "s", start - 1, f.floor)[1]
            phrase = self.parties.phrase(start, f.token)
            if phrase is not None and not phrase.prep and phrase.article and self._only_when(phrase.last, f):
                party = self.parties.party(phrase)
                return without([party], f.roles.recipients) if party is not None else []
        return []

    def _only_when(self, first: int, f: Found) -> bool:
        """Whether only words of time part token `first` from an event's word."""
        between = range(first, f.token)
        return all(self.parties.classes[k] == "time" or self.page.tokens[k].kind == "mark" for k in between)

    def _near_governor(self, f: Found) -> Found | None:
        """The event just before whose content a masdar with ب, إلى or على tells: اتهامهما بالتعاون، دعوتها
        إلى وقف …
        """
        at, prep = f.token, f.word.prep
        lender = lender_before(self.parties, f.token, f.floor) if f.word.kind == "noun" else -1
        if lender >= 0:
            at = lender  # السماح للجيش بشن غارات
            prep = self.page.tokens[at].form[:1]
        elif f.word.kind != "masdar":
            return None
        before = self.page.tokens[at - 1].form if at else ""
        allowed = prep == "ل" and lender >= 0  # السماح للجيش باستخدام المطار لشن غارات
        if prep != "ب" and not allowed and before not in ("الي", "علي", "ب"):
            return None
        for g in self._earlier(f):
            if f.token - g.token > (_ALLOWED if allowed else 9) or g.floor != f.floor:
                return None
            if allowed and g.word.lemma != "سمح":
                return None
            if g.sense.plover in ("REQUEST", "ACCUSE", "THREATEN", "AGREE") and (
                g.word.kind != "noun" or g.sense.plover == "ACCUSE"
            ):
                return g
            if g.word.lemma == "سمح":  # السماح للجيش بشن …
                return g
            return None
        return None

    def _owns_up(self, f: Found) -> bool:
        """Whether the act is one whose responsibility a speaker owns: أعلنت الجماعة مسؤوليتها عن تفجير …"""
        before = self.page.tokens[max(0, f.token - 2) : f.token]
        return len(before) == 2 and before[1].form == "عن" and before[0].form.startswith("مسووليت")

    def _opens(self, f: Found) -> bool:
        """Whether an act opens a content, be it behind a masdar that lends: نفى الحزب | عقد أي لقاءات."""
        start = self._content_start(f)
        return self._opener(f) or (f.token - start <= 2 and lends_behind(self.parties, start))

    def _announced(self, f: Found, s: StatementDraft) -> bool:
        """Whether a definite masdar is the object of the verb of announcing: أعلنت الوزارة القبض على …"""
        led = f.token > 0 and lex(self.page.tokens[f.token - 1].form).that is not None
        return f.word.kind == "masdar" and not f.word.prep and not led and s.speech == "announce"

    def _announcing(self, f: Found, s: StatementDraft) -> list[Party]:
        """Who announces an act without an agent does it: the body that speaks, or for which a spokesman
        does.
        """
        if s.speaker is None:
            return []
        a, b = s.source_tokens
        if s.speaker.entity >= 0 and self.cast.entities[s.speaker.entity].type != "person":
            heads = {s.speaker.text.split()[0], *(t.text for t in self.page.tokens[a : min(b, a + 1)])}
            outlet = any(fold(h).removeprefix("ال") in _OUTLETS for h in heads)
            return [] if outlet else self._speaking(s.speaker)
        if s.speaker.entity < 0 and s.speaker.span is not None:
            party = Party(-1, s.speaker.span)
            ends = s.cue is None or f.sense.plover == "RETREAT"  # أعلنت قيادة القوات هدنة
            if head_in(self._head(party), "force", *(("body", "container") if ends else ())):
                return [party]
        words = {t.form for t in self.page.tokens[a:b]}
        if words & _SPOKESMEN:
            for m in self.cast.mentions[self.parties.mentions_before(a) :]:
                if a <= m.first < b and self.cast.entities[m.entity].type != "person":
                    return [Party(m.entity, m.span)]
        return []

    def _told_apart(self, f: Found) -> bool:
        """Whether a threat tells of more than its own act: حذر من أن أي إغلاق …، هدد بالرد على القصف."""
        start = self._content_start(f)
        return f.word.article or (start > 0 and lex(self.page.tokens[start - 1].form).that is not None)

    def _first_in_content(self, f: Found) -> bool:
        """Whether it is the first thing that a content tells: هدد العمال | بإغلاق الميناء; not what one only
        looks on at: اتهمه بالصمت على الغارات.
        """
        start = self._content_start(f)
        return f.token - start <= 8 and not core_in(self.page.tokens[start].form, _LOOKING_ON)
