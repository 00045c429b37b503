"""Arabic on a terminal: what reads right, and what an article may not do to it.

Text is printed in logical order and never reshaped: terminals that know bidi would turn it round a second
time. Such a terminal still reorders a line as one paragraph, so a line holds one Latin label and one Arabic
field; in those of the VTE family (GNOME Terminal and its kin) the field is set apart by isolates as well.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["Bidi", "clean", "console_on", "isolate", "wants_isolates"]

# VTE reorders since 0.58, which announces itself as 5800.
_VTE_WITH_BIDI = 5800
_RIGHT_TO_LEFT_ISOLATE, _POP_ISOLATE = "\u2067", "\u2069"
_SPACE = re.compile(r"\s+")


class Bidi(StrEnum):
    """What to do about right-to-left text."""

    auto = "auto"
    isolate = "isolate"
    off = "off"


def wants_isolates(bidi: Bidi, environ: Mapping[str, str], *, terminal: bool) -> bool:
    """Whether Arabic fields are wrapped in isolates; `auto` looks at the terminal, and a pipe gets none."""
    if bidi is not Bidi.auto:
        return bidi is Bidi.isolate
    version = environ.get("VTE_VERSION", "")
    return terminal and version.isdecimal() and int(version) >= _VTE_WITH_BIDI


def isolate(text: str) -> str:
    """The text as one right-to-left island in its line."""
    return f"{_RIGHT_TO_LEFT_ISOLATE}{text}{_POP_ISOLATE}"


def clean(text: str) -> str:
    """A field fit for one line of a terminal: white space runs become a space, and control codes, direction
    marks and lone surrogates, with which a text could move the cursor or turn the line round, are left out
    or shown as �.

    >>> clean("a\\x1b[2Jb\\n\\u202ec")
    'a�[2Jb c'
    """
    return "".join(map(_harmless, _SPACE.sub(" ", text))).strip()


def _harmless(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Cf":
        return "" if letter != "\u200c" else letter
    return "\ufffd" if category in ("Cc", "Cs", "Co", "Cn") else letter


def console_on(*, stderr: bool = False) -> Console:
    """A console on standard output (or error) that leaves the text as it is: no markup, no highlighting."""
    from rich.console import Console

    class Quiet(Console):
        """A broken pipe is the caller's to handle, not a reason to exit in silence with a false status."""

        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    return Quiet(stderr=stderr, markup=False, emoji=False, highlight=False)
