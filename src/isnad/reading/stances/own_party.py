"""Whose party it is of which a speaker says that it is his: قال القيادي في حركة فلانة إن حركته ترفض."""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.parties.parties import Party
from isnad.reading.stances.draft import head_of, named_speaker, speaker_of
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold

__all__ = ["own_party"]

_ENDINGS = (*THIRD_PERSON, fold("نا"))


def own_party(
    targets: Targets, told: StatementDraft, statements: Sequence[StatementDraft], his: Speaker
) -> Speaker | None:
    """The body that the words announcing the speaker of a statement name, of the kind that `his` words tell:
    for حركته a movement; None where they name none.
    """
    speaker, head = named_speaker(told), head_of(his)
    kind = next((head.removesuffix(e) for e in _ENDINGS if head.endswith(e)), head)
    kind = kind[:-1] if kind.endswith("ت") else kind
    if speaker is None:
        return None
    for s in statements:
        if s.source is None or s.speaker is None or not s.speaker.same(speaker):
            continue
        for m in targets.named(*s.source_tokens):
            known = targets.cast.type_of(m.entity) == "organization" and m.entity != speaker.entity
            name = fold(targets.cast.entities[m.entity].name).removeprefix("ال")
            if known and name.startswith(kind):
                return speaker_of(targets.parties, Party(m.entity, m.span))
    return None
