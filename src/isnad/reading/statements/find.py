"""Statements of one page: frames, their contents and their speakers, put together."""

from __future__ import annotations

import msgspec

from isnad.lexicons.conjugation import active_in_u
from isnad.reading.phrases.phrases import Phrases
from isnad.reading.statements.confidence import content_chance, features, speaker_chance
from isnad.reading.statements.contents import Contents
from isnad.reading.statements.descriptions import LAST_HEARD
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.feelings import says_by_showing
from isnad.reading.statements.first_persons import says_i, writer_says_i
from isnad.reading.statements.frame import Frame, Range, predicate_of
from isnad.reading.statements.frames import find_frames
from isnad.reading.statements.inner_voices import InnerVoices
from isnad.reading.statements.interviews import who_answers
from isnad.reading.statements.named_later import name_later
from isnad.reading.statements.nesting import nest
from isnad.reading.statements.raw_spans import RawSpans
from isnad.reading.statements.speaker import never_his, with_speaker
from isnad.reading.statements.speakers import UNNAMED, Speaker, Speakers
from isnad.reading.statements.unlisted_names import BESIDE_OFFICE
from isnad.reading.statements.views import NEWS
from isnad.reading.statements.voices_before import around, in_sentence_before, in_talk, quoted_before
from isnad.reading.words.cast import Cast
from isnad.reading.words.lexis import Lex, lemmas, words
from isnad.reading.words.party_words import head_in
from isnad.spans import Span
from isnad.text.folding import DAMMA
from isnad.text.tokens import Page

__all__ = ["find_statements"]

# Why a participle is that of somebody told of.
_TOLD = "the subject of the clause told before"
# Whose point it is, and what is asked of another in it.
_POINT = "whose text it is a point of"
_PLEADING = frozenset(("دعا", "طالب", "حث", "ناشد", "أوصى", "اتهم"))
_WHAT = words("what")
_PUBLISHED = lemmas("published")
# Plurals that take a verb in the feminine singular, without their article.
_SEVERAL = words("broken_plurals") | words("body_plurals")
_AND_WHICH = frozenset(("والتي", "والذي"))
_PASSIVES = words("passives")
_ALL_TOLD = words("and_he") | {"الامر"}
_RUMOURED = "تردد"
_RULES = {
    ("verb", "that"): "verb of speech with a that-clause",
    ("verb", "quote"): "verb of speech with a quotation",
    ("verb", "colon"): "verb of speech with a colon",
    ("verb", "prep"): "verb of speech with its preposition",
    ("verb", "object"): "verb of speech with a bare noun phrase",
    ("participle", "that"): "participle that goes on with a that-clause",
    ("participle", "prep"): "participle that goes on with its preposition",
    ("participle", "object"): "participle that goes on with a bare noun phrase",
    ("participle", "quote"): "participle that goes on with a quotation",
    ("accord", "clause"): "preposition of attribution",
    ("noun", "that"): "masdar of speech with a that-clause",
    ("label", "colon"): "name or office before a colon",
    ("bare", "quote"): "quotation with its cue after it",
}

# Below this chance a statement is more often wrong than right, and is not reported. It is set together with
# the weights of confidence.
LEAST_LIKELY = 0.42
# A subject and its object.
_OF_TWO = 2
# What is told of somebody, by nobody: ويعتبر من أشد مؤيدي فلان.
_COUNTED_AMONG = frozenset(("اعتبر", "عد", "صنف", "وصف"))


def find_statements(
    page: Page, lexes: list[Lex], phrases: Phrases, cast: Cast, least: float = LEAST_LIKELY
) -> list[StatementDraft]:
    """The statements of a page, in the order of their cues; `inside` is an index into the same list.

    Statements whose content is right with a chance below `least` are left out.
    """
    frames = find_frames(page, lexes, phrases)
    return _Assembler(page, lexes, phrases, cast, frames, least).run() if frames else []


class _Assembler:
    """Drafts the statements of one page, in the order of its frames."""

    def __init__(
        self, page: Page, lexes: list[Lex], phrases: Phrases, cast: Cast, frames: list[Frame], least: float
    ) -> None:
        self.page, self.lexes, self.phrases, self.cast, self.frames = page, lexes, phrases, cast, frames
        self.contents = Contents(page, lexes, phrases, frames)
        self.spans = RawSpans(page, lexes, cast, self.contents)
        self.speakers = Speakers(page, lexes, phrases, cast)
        self.drafts: list[StatementDraft] = []
        self.least = least
        self.of_frame: dict[int, int] = {}
        self.open: list[Range] = []
        self.voices = InnerVoices()

    def run(self) -> list[StatementDraft]:
        """The statements that are kept, frame by frame and then all together."""
        for n, frame in enumerate(self.frames):
            if frame.kind in ("verb", "participle") or _by_saying(frame):
                self.voices.enter(self.page.sentence_of[frame.first])
            speaker = self._speaker(frame, self.voices.governor)
            if speaker is not None:
                self._heard_in_sentence(frame, speaker)
            if frame.closes:
                continue
            if frame.content >= 0:
                self._draft(n, frame, speaker)
            elif speaker is not None and self._heard_anyway(frame, speaker):
                self.speakers.heard.append(speaker)
                if frame.kind == "verb":  # أكدت الوزارة ذلك في بيان
                    self.speakers.said_in(range(frame.last, self.page.sentence(frame.first).last), speaker)
        name_later(self.drafts, self.speakers)
        nest(self.frames, self.drafts, self.of_frame)
        self._first_persons()
        self._relayed_by_nobody()
        self._weigh()
        return self._kept()

    def _heard_in_sentence(self, frame: Frame, speaker: Speaker) -> None:
        """Keep who speaks here for the participles of the sentence that go on with him."""
        if self._governs(frame, speaker):
            self.voices.govern(frame, speaker)
        elif frame.content >= 0:
            self.voices.hear(frame, speaker, self._relay(frame), inside=self._inside_content(frame.first))

    def _relay(self, frame: Frame) -> Speaker | None:
        """Who relays the words of a frame that stands in a relay."""
        return self.drafts[self.of_frame[frame.outer]].speaker if frame.outer in self.of_frame else None

    def _weigh(self) -> None:
        for d in self.drafts:
            found = features(d)
            d.likely = content_chance(found)
            d.confidence = round(d.likely * speaker_chance(found), 3)

    # -- speakers --------------------------------------------------------------------------------------------

    def _speaker(self, frame: Frame, governor: Speaker | None) -> Speaker | None:
        if frame.kind == "turn":
            alone = frame.how == "quote"
            return in_sentence_before(self.page, self.drafts, frame) if alone else self._interviewee()
        if frame.kind == "noun" and frame.lemma in _PLEADING and self._heads_line(frame.first):
            return self._whose_point(frame.first)
        speaker = self.speakers.of_source(self._without_object(frame))
        verb = frame.verb
        if speaker is not None and speaker.why == LAST_HEARD:
            outer = around(self.drafts, frame.first)
            own = outer is not None and outer.speaker is not None and outer.speaker.entity == speaker.entity
            # أكد سالم الهدار أن الوزير دعا إلى الحوار: another
            speaker = self.speakers.in_own_words(frame.source) if own else speaker
        if speaker is not None:
            masculine = verb is not None and verb.gender == "m" and frame.kind == "verb"
            if masculine and frame.content >= 0 and self.cast.type_of(speaker.entity) == "place":
                return msgspec.structs.replace(speaker, gender="m")  # أعلن السودان، نفى العراق
            feminine = verb is not None and verb.gender == "f" and frame.kind == "verb"
            man = speaker.gender == "m" and self.cast.type_of(speaker.entity) == "person"
            if feminine and man and never_his(self.lexes[frame.first]):
                return msgspec.structs.replace(speaker, gender="f")  # تؤكد كيم فلان: a woman
            one = (speaker.gender, speaker.number) == ("m", "s") and speaker.entity < 0
            if feminine and one and self._broken_plural(frame, speaker):
                return msgspec.structs.replace(speaker, gender="f", number="")
            return speaker
        if verb is not None and (verb.person == 1 or self._may_be_first_person(frame)):
            return None
        impersonal = verb is not None and self._impersonal(frame) and not self._goes_on_as_he(frame, governor)
        if impersonal or frame.lemma == NEWS:
            return Speaker(text=UNNAMED, why="an impersonal report")
        if governor is None and _by_saying(frame):
            subject = self.speakers.subject_of_clause(frame)  # توجه فلان إليهم بالقول
            if subject is not None:
                return subject
        if frame.kind == "participle" and governor is None:
            quoted = quoted_before(self.page, self.drafts, frame)
            if quoted is not None:
                return quoted
            sentence = self.page.sentence_of[frame.first]
            spoken = (d for d in self.drafts[-8:] if d.speaker is None or d.speaker.text != UNNAMED)
            if not any(self.page.sentence_of[d.cue_token] == sentence for d in spoken):
                first = self.speakers.first_in_sentence(frame)
                if first is not None:
                    return first
        if frame.kind == "participle":
            governor, told = self.speakers.goes_on(frame, self.voices)
            if told and governor is not None:
                return msgspec.structs.replace(governor, why=_TOLD)
        if frame.kind == "verb" and frame.first and self.page.tokens[frame.first - 1].form in _AND_WHICH:
            return None  # الخطة التي أعدتها اللجنة، والتي نصت على أن: no speaker from before
        if frame.kind == "verb" and governor is not None:
            inside = self._inside_content(frame.first)
            governor = self.speakers.governor_of(frame, self.voices, inside=inside)
        hidden = self.speakers.hidden(frame, governor, self._relay(frame))
        return None if hidden is not None and self._own_in_quotation(frame, hidden) else hidden

    def _without_object(self, frame: Frame) -> Range:
        """انتقدت الحركة | فلانا ودعته إلى …: the source of a verb that has an object and tells no words; the
        object is no speaker."""
        told = frame.kind == "verb" and frame.content < 0 and frame.reading is not None
        if not told or frame.before or frame.source[1] - frame.source[0] < _OF_TWO:
            return frame.source
        if frame.reading is None or "0" not in predicate_of(frame.reading).complement:
            return frame.source
        first, form = frame.source[0], self.page.tokens[frame.source[0]].form
        body = self.cast.kind_at(first) in ("organization", "place") or head_in(
            form, "body", "force", "container"
        )
        known = self.cast.kind_at(first) == "person"
        return self.phrases.units(*frame.source)[0] if body or known else frame.source

    def _heads_line(self, k: int) -> bool:
        """Whether nothing but a bullet, a figure or a mark stands before token `k` on its line."""
        while k > 0 and self.page.tokens[k - 1].kind in ("mark", "number"):
            k -= 1
        return k > 0 and self.page.tokens[k - 1].kind == "break"

    def _whose_point(self, k: int) -> Speaker | None:
        """- دعوة الحكومة إلى …: who says the words in which token `k` stands, a point of his."""
        outer = around(self.drafts, k)
        speaker = outer.speaker if outer is not None else None
        return msgspec.structs.replace(speaker, why=_POINT) if speaker is not None else None

    def _own_in_quotation(self, frame: Frame, hidden: Speaker) -> bool:
        """«سبق أن حذرت من الخطر»: unvowelled, in somebody's words, حذرتُ where no woman or body is near."""
        verb = frame.verb
        if verb is None or frame.kind != "verb" or self.page.quote_of[frame.first] < 0:
            return False
        feminine = verb.tense == "perfect" and (verb.gender, verb.number) == ("f", "s")
        had = frame.first > 1 and self.page.tokens[frame.first - 2].form == "سبق"
        return feminine and had and self.lexes[frame.first - 1].that == ""

    def _may_be_first_person(self, frame: Frame) -> bool:
        """«أكدت له تضامني …»: unvowelled, at the head of a quotation, أكدتُ and not أكدتْ; عبّرت عن غضبي: the
        writer's own.
        """
        verb = frame.verb
        feminine = verb is not None and verb.tense == "perfect" and verb.gender == "f" and verb.number == "s"
        if not feminine:
            return False
        if not self._inside_content(frame.first):
            return writer_says_i(self.page, frame.first)
        if self.page.opens_quote(frame.first - 1):
            return True
        outer = around(self.drafts, frame.first)
        if outer is None or outer.type != "direct":
            return False
        return says_i(self.page, frame.first, outer.tokens[0][0])

    def _governs(self, frame: Frame, speaker: Speaker) -> bool:
        """Whether a later participle goes on with this verb's speaker: it reports, and not inside another
        report. A passive has none to go on with (اعتقلت الشرطة رجلا يشتبه في أنه …، مشيرة إلى)."""
        if frame.kind not in ("verb", "bare") or speaker.text == UNNAMED or self._inside_content(frame.first):
            return False
        if frame.content >= 0 or (speaker.entity >= 0 and not frame.before and not _published(frame)):
            return True
        suffix = frame.reading.cut.suffix if frame.reading is not None else ""
        takes_up = bool(suffix) and frame.has_source and not _published(frame)
        return takes_up and (self._of_all_told(frame.first) or not self._relative_before(frame.first))

    def _relative_before(self, i: int) -> bool:
        return i > 0 and self.lexes[i - 1].word_class == "relative"

    def _of_all_told(self, i: int) -> bool:
        """وهو ما | نفته مصادر أمنية، معتبرة أن; الأمر الذي | أكدته: whether the verb at token `i` takes up
        all that was told before."""
        return i > 1 and self._relative_before(i) and self.page.tokens[i - 2].form in _ALL_TOLD

    def _heard_anyway(self, frame: Frame, speaker: Speaker) -> bool:
        """A report whose content is only a pronoun or is given elsewhere still says who is speaking."""
        if speaker.text == UNNAMED or not frame.has_source or frame.before:
            return False
        if self.page.quote_of[frame.first] >= 0 or _published(frame) or frame.lemma in _COUNTED_AMONG:
            return False
        return speaker.entity >= 0 or speaker.number == "d" or speaker.why in BESIDE_OFFICE

    def _interviewee(self) -> Speaker | None:
        """Who answers: the person of the headline, or the first person named."""
        for d in self.drafts:
            if (
                d.rule == "label/colon"
                and d.speaker is not None
                and self.page.sentence(d.cue_token).paragraph == 0
            ):
                return msgspec.structs.replace(d.speaker, why="the person interviewed")
        talk = in_talk(self.page, self.drafts)
        if talk is not None and self.cast.type_of(talk.entity) == "person":
            return msgspec.structs.replace(talk, why="the person interviewed")
        first = who_answers(self.page, self.cast)
        return None if first < 0 else self.speakers.entity(first, "the person interviewed")

    def _goes_on_as_he(self, frame: Frame, governor: Speaker | None) -> bool:
        """يستبعد المحلل فلان الحرب، ويرجح أن …: whether an imperfect that may be a passive goes on with
        somebody's.
        """
        verb = frame.verb
        token = self.page.tokens[frame.first]
        joined = governor is not None and self.lexes[frame.first].conj == "و" and DAMMA not in token.text[:3]
        active = verb is not None and verb.tense == "imperfect" and token.form[1:] in _PASSIVES
        return joined and active and self.voices.agrees("m", "s")

    def _broken_plural(self, frame: Frame, speaker: Speaker) -> bool:
        """رحبت الأحزاب، رحبت فصائل فلسطينية: whether a feminine verb shows that its subject is no one man."""
        head = self.page.tokens[frame.source[0]]
        own = speaker.span is not None and speaker.span.start == head.start
        several = head.form.startswith("ال") or head.form.removesuffix("ا") in _SEVERAL
        return own and several and never_his(self.lexes[frame.first])

    def _impersonal(self, frame: Frame) -> bool:
        """يقال إن، قيل إن، يُعتقد أن: a passive without an agent."""
        verb = frame.verb
        if frame.reading is None or verb is None or verb.tense not in ("perfect", "imperfect"):
            return False
        if verb.voice != "passive" and self._after_pronoun(frame.first):
            return False
        text = self.page.tokens[frame.first].text
        shape = self.page.tokens[frame.first].form.lstrip("وف")
        if shape == _RUMOURED and frame.how == "that" and not frame.has_source:
            return True  # بعدما تردد في المدينة أن
        # ويُضيف أن may have a speaker
        shown = DAMMA in text[:3] and verb.tense == "imperfect" and not active_in_u(frame.reading.entry.lemma)
        told = verb.tense == "perfect" and text.removeprefix("و")[1:2] == DAMMA and frame.speech != "relay"
        return verb.voice == "passive" or shape in _PASSIVES or shown or told

    def _after_pronoun(self, k: int) -> bool:
        """أخبرنا فلان أنه يعتقد / أنه لا يعتقد أن: the pronoun is somebody."""
        while k > 1 and self.lexes[k - 1].word_class == "negation":
            k -= 1
        return k > 0 and self.lexes[k - 1].that is not None and self.lexes[k - 1].suffix not in ("", "ا")

    # -- drafts ----------------------------------------------------------------------------------------------

    def _draft(self, n: int, frame: Frame, speaker: Speaker | None) -> None:
        """Add the statement of a frame, unless nothing is left of its content."""
        shown = frame.lemma == "أبدى" and frame.how == "object"
        if shown and not says_by_showing(self.page, self.phrases, frame.content):
            if (
                speaker is not None
                and self._may_be_resumed(frame, speaker)
                and not self._inside_content(frame.first)
            ):
                self.speakers.heard.append(speaker)
            return  # أبدى ارتياحه: a feeling shown, nothing said
        ranges = self.contents.of(n)
        spans = [s for i, r in enumerate(ranges) if (s := self.spans.raw(frame, r, first=i == 0))]
        if not spans or (frame.how in ("object", "prep") and self.spans.only_pronoun(ranges)):
            return
        nested = self._inside_content(frame.first)
        self.of_frame[n] = len(self.drafts)
        self.drafts.append(
            StatementDraft(
                type=self.spans.type_of(frame, ranges),
                lemma=frame.lemma,
                speech=frame.speech,
                cue=self.spans.cue(frame),
                cue_token=frame.first,
                source=self.page.span(*frame.source) if frame.has_source else None,
                source_tokens=frame.source,
                speaker=speaker,
                content=spans,
                tokens=ranges,
                inside=None,
                why=_why(frame, speaker),
                confidence=0.5,
                rule=f"{frame.kind}/{frame.how}",
            )
        )
        if speaker is not None and speaker.why == _TOLD:
            self._widen(frame, ranges[-1][1])
        self.open.extend(ranges)
        if speaker is not None and not nested and self._may_be_resumed(frame, speaker):
            self.speakers.heard.append(speaker)
        if speaker is not None and frame.kind == "verb" and not nested:
            self.speakers.said_in(range(frame.begin, frame.content), speaker)

    def _widen(self, frame: Frame, end: int) -> None:
        """أضافت الوكالة أن فلانا رحب بالاتفاق، مؤكدا …: what goes on with him belongs to what she tells."""
        governor = self.voices.governor
        for d in reversed(self.drafts[-4:-1]):
            first, last = d.tokens[-1]
            ends_here = last <= frame.first <= last + 1
            if governor is not None and ends_here and d.speaker is not None and d.speaker.same(governor):
                d.tokens[-1] = (first, end)
                d.content[-1] = Span(d.content[-1].start, self.page.span(first, end).end)
                return

    def _may_be_resumed(self, frame: Frame, speaker: Speaker) -> bool:
        """Whether a later verb without a subject may mean this speaker: not that of an aside, a label or a
        guess."""
        aside = frame.kind == "accord" and frame.content < frame.first
        if (aside and not self._told_alone(frame, speaker)) or frame.lemma == "نقلا" or frame.kind == "label":
            return False
        taken_up = frame.first > 0 and self.page.tokens[frame.first - 1].form in _WHAT
        cited = frame.reading is not None and frame.reading.cut.suffix != "" and frame.how == "that"
        if taken_up and (cited or frame.lemma in ("ورد", "جاء")):
            return False  # رفض فلان ما ورد في التقرير من أن …, ما قاله الوزير من أن …
        return speaker.text != UNNAMED and not speaker.doubtful

    def _told_alone(self, frame: Frame, speaker: Speaker) -> bool:
        """وقع الهجوم أمس، طبقا لما ذكره المسؤول: a person's aside that is the only report of its sentence."""
        sentence = self.page.sentence_of[frame.first]
        alone = all(self.page.sentence_of[d.cue_token] != sentence for d in self.drafts[-4:-1])
        person = self.cast.type_of(speaker.entity) == "person"
        return alone and (person or speaker.why in BESIDE_OFFICE) and frame.reading is not None

    def _inside_content(self, token: int) -> bool:
        """Whether a token stands in a content drafted before; contents that ended are let go (frames come
        in order)."""
        self.open = [r for r in self.open if r[1] > token]
        return any(a <= token < b for a, b in self.open)

    # -- all together ----------------------------------------------------------------------------------------

    def _first_persons(self) -> None:
        """نطالب، أرفض inside a quotation: the subject is whoever says the quotation."""
        for d in self.drafts:
            if d.speaker is None and d.inside is not None:
                outer = self.drafts[d.inside].speaker
                if outer is not None and outer.text != UNNAMED:
                    d.speaker = msgspec.structs.replace(
                        outer, why="first person inside the words of this speaker"
                    )
                    d.why = with_speaker(d.why, d.speaker)

    def _relayed_by_nobody(self) -> None:
        """نُقل عن الوزير قوله إن …: a relay without a subject is no report of his whose words it passes on,
        nor of anybody where its vowel shows the passive.
        """
        for n, draft in self.of_frame.items():
            relay = self.frames[n].outer
            if relay not in self.of_frame or self.frames[relay].has_source:
                continue
            outer, inner = self.drafts[self.of_frame[relay]], self.drafts[draft]
            whose, his = outer.speaker, inner.speaker
            himself = whose is not None and his is not None and whose.same(his)
            if himself or DAMMA in self.page.tokens[outer.cue_token].text[:3]:
                outer.speaker = None

    def _kept(self) -> list[StatementDraft]:
        """The likely drafts that have a speaker; `inside` goes to the nearest that is kept."""
        keep = [n for n, d in enumerate(self.drafts) if d.speaker is not None and d.likely >= self.least]
        place = {n: k for k, n in enumerate(keep)}
        out = []
        for n in keep:
            d = self.drafts[n]
            inside = d.inside
            while inside is not None and inside not in place:
                inside = self.drafts[inside].inside
            d.inside = place[inside] if inside is not None else None
            out.append(d)
        return out


def _published(frame: Frame) -> bool:
    """قال فلان في تصريح نشرته الصحيفة: who publishes words does not say them."""
    return frame.lemma in _PUBLISHED and frame.reading is not None and frame.reading.cut.suffix != ""


def _by_saying(frame: Frame) -> bool:
    """بالقول، بقوله: a masdar behind ب, or one with the article, which hides the subject of its clause."""
    cut = frame.reading.cut if frame.reading is not None and frame.kind == "noun" else None
    return cut is not None and bool(cut.article or cut.prep == "ب")


def _why(frame: Frame, speaker: Speaker | None) -> str:
    rule = _RULES.get((frame.kind, frame.how), f"{frame.kind} with {frame.how}")
    return with_speaker(rule, speaker) if speaker is not None else rule
