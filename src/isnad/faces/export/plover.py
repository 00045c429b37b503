"""Events as PLOVER records, one JSON object an event.

PLOVER (Political Language Ontology for Verifiable Event Records, Open Event Data Alliance, draft manual of
2021 and the POLECAT data that followed it) leaves some things open and contradicts itself in others;
`docs/plover.md` says what is decided here and why. The sixteen types and their quad codes are the manual's;
the scale is its "Schrodt score".
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from isnad.records import Analysis, Entity, Event

__all__ = ["QUAD", "SCALE", "plover_lines", "plover_records"]

# 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
QUAD = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT"), 2),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}
SCALE = {
    "AGREE": 4.2, "CONSULT": 2.1, "SUPPORT": 4.6, "CONCEDE": 5.0, "COOPERATE": 6.8, "AID": 7.4,
    "RETREAT": 7.6, "REQUEST": -5.0, "ACCUSE": -2.0, "REJECT": -4.2, "THREATEN": -5.1, "PROTEST": -6.6,
    "SANCTION": -5.2,
    "MOBILIZE": -5.3, "COERCE": -7.2, "ASSAULT": -9.3,
}  # fmt: skip

# The mode that a trigger's lemma shows by itself; every other event has none.
_MODES = {
    "CONSULT": {"visit": "زار وصل جولة", "phone": "اتصل هاتف اتصال", "multilateral": "قمة"},
    "AID": {
        "military": "سلح درب",
        "economic": "مول أقرض",
        "humanitarian": "أغاث مساعدات أجلى",
        "asylum": "آوى",
    },
    "RETREAT": {"withdraw": "انسحب سحب غادر", "ceasefire": "وقف هدنة مدد أوقف", "disarm": "استسلم"},
    "PROTEST": {
        "demo": "تظاهر مظاهرة مسيرة وقفة احتجاجات اعتصم تجمهر",
        "strike-lim": "أضرب",
        "obstruct": "قطع أغلق أقفل",
    },
    "SANCTION": {"expel": "طرد", "withdraw": "سحب", "sever": "قطع علق أوقف خفض قلص جمد"},
    "MOBILIZE": {"troops": "حشد نشر انتشر استنفر جند تعزيزات"},
    "COERCE": {
        "arrest": "اعتقل أوقف احتجز قبض سجن حبس أسر محتجز اقتاد حكم",
        "confiscate": "صادر نهب استولى حجز",
        "ban": "حظر حل",
        "deport": "رحل أبعد طرد هجر",
        "restrict": "منع حاصر حصار أغلق فرض قيد",
    },
    "ASSAULT": {
        "abduct": "خطف اختطف",
        "assassinate": "اغتال",
        "execute": "أعدم ذبح",
        "sexual": "اغتصب",
        "destroy": "دمر أحرق أضرم نسف أغرق",
        "explosives": "فجر انفجر انفجار",
        "heavy-weapons": "قصف غارة ضربة",
    },
}
_MODE_OF = {
    (type, lemma): mode
    for type, modes in _MODES.items()
    for mode, words in modes.items()
    for lemma in words.split()
}
_CONTEXT = {"denied": ["negation"], "unrealized": ["hypothetical"]}


def plover_lines(analysis: Analysis) -> Iterator[str]:
    """One line of JSON, without its newline, for each event of an analysis,
    in text order; none where it has none.
    """
    for record in plover_records(analysis):
        line = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
        # A lone surrogate, which UTF-8 cannot carry, is written as its JSON escape.
        yield line if _encodes(line) else json.dumps(record, separators=(",", ":"))


def _encodes(line: str) -> bool:
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def plover_records(analysis: Analysis) -> Iterator[dict[str, Any]]:
    """The events of an analysis as PLOVER records, in text order.

    Offsets are code points of `article.text`.
    """
    entities = {e.id: e for e in analysis.entities}
    for event in analysis.events:
        yield _record(analysis, event, entities)


def _record(analysis: Analysis, event: Event, entities: dict[str, Entity]) -> dict[str, Any]:
    article = analysis.article
    date, basis = _date(event, article.published)
    return {
        "id": f"{article.id}-{event.id}",
        "date": date,
        "actor": [_actor(entities[a]) for a in event.actors if a in entities],
        "recipient": [_actor(entities[r]) for r in event.recipients if r in entities],
        "event": [event.type],
        "quad_code": QUAD[event.type],
        "event_scale": SCALE[event.type],
        "mode": _MODE_OF.get((event.type, event.trigger.lemma)),
        "context": _CONTEXT.get(event.status, []),
        "event_loc": entities[event.place].name if event.place in entities else None,
        "event_text": [event.trigger.text],
        "text": _line(article.text, event.trigger.span.start, event.trigger.span.end),
        "text_info": {
            "article": article.id,
            "sha256": article.sha256,
            "trigger": [event.trigger.span.start, event.trigger.span.end],
            "lemma": event.trigger.lemma,
        },
        "cite_info": {
            "outlet": article.outlet,
            "url": article.url,
            "published": article.published,
            "title": article.title,
        },
        "coder": "isnad",
        # Fields of our own.
        "date_basis": basis,
        "agentless": not event.actors,
        "status": event.status,
        "inside": event.inside,
        "holder_chain": _holders(analysis, event.inside, entities),
        "confidence": event.confidence,
    }


def _actor(entity: Entity) -> dict[str, Any]:
    """An actor object: PLOVER's country and sector codes are left to whoever has a register of actors."""
    return {"code": None, "text": entity.name, "id": entity.id, "type": entity.type}


def _date(event: Event, published: str | None) -> tuple[str | None, str | None]:
    """The day of the event where the text tells a whole day,
    else that of publication; and which of the two.
    """
    if event.date is not None and len(event.date) == 10:
        return event.date, "text"
    if published is not None:
        return published[:10], "published"
    return None, None


def _line(text: str, start: int, end: int) -> str:
    """The line of the text that holds the trigger."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return text[first : last if last >= 0 else len(text)].strip()


def _holders(analysis: Analysis, inside: str | None, entities: dict[str, Entity]) -> list[dict[str, Any]]:
    """Who tells the event, from the innermost speaker outwards; empty where the article itself tells it."""
    statements = {s.id: s for s in analysis.statements}
    out: list[dict[str, Any]] = []
    seen: set[str] = set()
    while inside is not None and inside in statements and inside not in seen:
        seen.add(inside)
        s = statements[inside]
        speaker = entities.get(s.speaker) if s.speaker is not None else None
        name = speaker.name if speaker is not None else s.source.text if s.source is not None else None
        out.append({"statement": s.id, "speaker": name, "cue": s.cue.text if s.cue is not None else None})
        inside = s.inside
    return out
