"""Article text, names and addresses are hostile until they have passed here."""

from __future__ import annotations

import re
from html import escape

__all__ = ["safe", "safe_link"]

# What HTML forbids as characters: controls, lone surrogates, non-characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_WEB = re.compile(r"https?://[^\s\"'<>]+", re.IGNORECASE)


def safe(text: str) -> str:
    """Text for a page or an attribute: markup escaped, what a page cannot hold shown as �.

    >>> safe('<b a="1">&\\x00')
    '&lt;b a=&quot;1&quot;&gt;&amp;�'
    """
    return escape(_FORBIDDEN.sub("\ufffd", text))


def safe_link(url: str | None) -> str | None:
    """An address fit for `href`, escaped; None for none and for everything but http and https."""
    return safe(url) if url and _WEB.fullmatch(url) else None
