"""Who goes on in a participle where one voice stands inside another: نقلت الوكالة عن الوزير قوله إن …، مشيرا
إلى.

A participle goes on with the subject of its clause. The agency that has it from somebody is not he whose
words go on, and where the participle does not agree with who reports, it goes on with whom he tells of.
"""

from __future__ import annotations

from isnad.reading.statements.frame import Frame
from isnad.reading.statements.speaker import UNNAMED, Speaker, agrees

__all__ = ["InnerVoices"]


class InnerVoices:
    """Remembers, in one sentence, whose verb governs and who speaks inside its words."""

    def __init__(self) -> None:
        self.governor: Speaker | None = None
        self.gender = ""
        """The gender of the governor's verb, which tells more of its subject than a noun does."""
        self.relayed: Speaker | None = None
        """From whom the governor has the words: نقلت الوكالة عن فلان."""
        self.told: Speaker | None = None
        """Who speaks by a verb of his own inside the governor's words: قالت الوكالة إن فلانا أكد."""
        self.sentence = -1

    def enter(self, sentence: int) -> None:
        """Forget who spoke in another sentence."""
        if sentence != self.sentence:
            self.governor = self.relayed = self.told = None
            self.sentence = sentence

    def govern(self, frame: Frame, speaker: Speaker) -> None:
        """Whose verb a later participle goes on with."""
        self.governor, self.relayed, self.told = speaker, None, None
        verb = frame.verb if frame.kind == "verb" else None
        self.gender = verb.gender if verb is not None and verb.person == 3 else ""

    def agrees(self, gender: str, number: str) -> bool:
        """Whether a participle of this gender and number can go on with the governor."""
        if self.governor is None:
            return False
        if number == "s" and gender and self.gender:
            return gender == self.gender
        return agrees(gender, number, self.governor)

    def hear(self, frame: Frame, speaker: Speaker, relay: Speaker | None, *, inside: bool) -> None:
        """Keep who speaks by `frame` in the words of the `relay`, or `inside` another content."""
        if self.governor is None or speaker.text == UNNAMED or speaker.doubtful:
            return
        if relay is not None and relay.same(self.governor):
            self.relayed = speaker
        elif inside and frame.kind == "verb" and frame.has_source:
            self.told = speaker

    def goes_on(self, gender: str, number: str) -> tuple[Speaker | None, bool]:
        """The speaker with whom a participle of this gender and number goes on, and whether he is another
        than the governor and told of in his words."""
        governor = self.governor
        if governor is None:
            return None, False
        if self.relayed is not None and self._takes(gender, number, self.relayed):
            return self.relayed, False
        if self.agrees(gender, number) or self.told is None or not agrees(gender, number, self.told):
            return governor, False
        return self.told, True

    def _takes(self, gender: str, number: str, relayed: Speaker) -> bool:
        """Whether the participle is of who speaks in a relay: a feminine is the agency's where nothing tells
        that he is a woman."""
        unknown = not relayed.gender and relayed.number == "s"
        hers = gender == "f" and unknown and self.governor is not None and self.governor.gender == "f"
        return agrees(gender, number, relayed) and not hers
