"""Articles of an invented press, as linking takes them."""

from __future__ import annotations

import hashlib
import re

from isnad.linking.records import LinkArticle, LinkEntity, LinkStatement

__all__ = ["named", "press"]

Named = tuple[str, str] | tuple[str, str, tuple[str, ...]]


def press(
    id: int,
    text: str,
    names: list[Named] | None = None,
    said: list[tuple[str, int | None, str]] | None = None,
    *,
    outlet: str = "الراصد",
    published: str | None = "2024-03-01",
    title: str | None = None,
) -> LinkArticle:
    """An article. `names` are (type, name) or (type, name, further names); `said` are (content, number of the
    speaking name or None, lemma of the cue).
    """
    entities = []
    for n, entry in enumerate(names or [], 1):
        type, name = entry[0], entry[1]
        further = entry[2] if len(entry) > 2 else ()
        starts = tuple(m.start() for m in re.finditer(re.escape(name), text))
        entities.append(LinkEntity(id * 1000 + n, type, name, (name, *further), starts))
    return LinkArticle(
        id=id,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        text=text,
        title=title,
        outlet=outlet,
        published=published,
        entities=tuple(entities),
        statements=tuple(
            LinkStatement(id * 1000 + n, "direct", content, id * 1000 + who if who else None, cue)
            for n, (content, who, cue) in enumerate(said or [], 1)
        ),
    )


def named(id: int, *names: str, office: str = "قال السيد", **header: str) -> LinkArticle:
    """An article that names people after an office, one in a sentence each."""
    text = f"خبر رقم {id}.\n" + ". ".join(f"{office} {n}" for n in names)
    return press(id, text, [("person", n) for n in names], **header)  # type: ignore[arg-type]
