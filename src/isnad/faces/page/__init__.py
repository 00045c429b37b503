"""Analyses as one right-to-left page that stands alone: no script, no network, everything escaped."""

from isnad.faces.page.document import to_html

__all__ = ["to_html"]
