"""Which types of events are alike in what they do to whom."""

from __future__ import annotations

__all__ = ["CONVICTS", "EXPELS", "HARM", "HELP", "JUDGED", "MATTERS", "SUFFERED", "TALKS"]

CONVICTS = "أدان"
"""The verb whose masdar tells of a conviction where ب leads the crime, else of blame."""
EXPELS = frozenset(("طرد", "أبعد", "رحل"))
"""Verbs of which an envoy is the one it is done to, and not who sent him: طردت السفير الليبي."""
# Types that are done to somebody; the lone phrase after their transitive verb is the one it is done to.
SUFFERED = frozenset(("ASSAULT", "COERCE"))
# Those with which one threatens, and those that somebody gets.
HARM, HELP = SUFFERED | {"SANCTION"}, frozenset(("SUPPORT", "AID"))
# Types that two do with each other, so that whoever has them is as often who does them.
TALKS = frozenset(("CONSULT", "COOPERATE", "AGREE"))
# Types by which somebody judges, or gives words to what he thinks: no thing does them, and what is judged
# stands for whose it is.
JUDGED = frozenset(("SUPPORT", "ACCUSE", "REJECT"))
# The nouns of a talk that is told by what it deals with: جرى خلال اللقاء | بحث العلاقات.
MATTERS = "بحث القضايا"
