"""One who takes part in what a page tells."""

from __future__ import annotations

import msgspec

from isnad.spans import Span

__all__ = ["Party"]


class Party(msgspec.Struct, frozen=True, gc=False):
    """Who takes part: an entity of the cast, or (`entity` −1) a description by the words of `span`; `name`
    is that of a country which only its nisba shows (الغارات الأمريكية).
    """

    entity: int
    span: Span
    name: str = ""
