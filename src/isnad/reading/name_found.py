"""A name found in the text, before names are joined into entities."""

from __future__ import annotations

import msgspec

from isnad.lexicons.gazetteer import Known

__all__ = ["Found"]


class Found(msgspec.Struct, gc=False):
    """Tokens [first, last) name something of `type`; `skip` folded letters of the first token are clitics.

    `key` joins names that a list holds to be one; `core` is the folded name without clitics; `how` says what found it
    and `sure` is false while more evidence is wanted.
    """

    first: int
    last: int
    skip: int
    type: str
    core: str
    how: str
    key: str = ""
    lead: int = -1
    known: Known | None = None
    sure: bool = True
