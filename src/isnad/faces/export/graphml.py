"""The network of stances as GraphML, for Gephi, Cytoscape, networkx and their kin.

A node is an actor of the corpus. An edge goes from who stands to whom it stands toward, one for each sign,
with the number of stances, of articles and of outlets that tell them, the days of the first and the last,
and by whose account.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import msgspec

from isnad.faces.export.writing import whole_file

if TYPE_CHECKING:
    from isnad.store.answers import ActorRef, StanceAnswer
    from isnad.store.corpus import Corpus

__all__ = ["export_graphml", "stance_graphml"]

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_KEYS = (
    ("node", "name", "string"),
    ("node", "type", "string"),
    ("edge", "sign", "string"),
    ("edge", "stances", "int"),
    ("edge", "articles", "int"),
    ("edge", "outlets", "int"),
    ("edge", "first", "string"),
    ("edge", "last", "string"),
    ("edge", "told_by", "string"),
)


class _Edge(msgspec.Struct):
    stances: int
    articles: set[int]
    outlets: set[str]
    days: set[str]
    tellers: dict[str, None]


def export_graphml(corpus: Corpus, path: Path) -> int:
    """Write the network of all stances of a corpus; the number of its edges. Raises OSError."""
    document, edges = stance_graphml(corpus.stances(order="stored", limit=None))
    with whole_file(path) as file:
        file.write(document)
    return edges


def stance_graphml(stances: Iterable[StanceAnswer]) -> tuple[str, int]:
    """The network of stances as a GraphML document, and the number of its edges."""
    nodes: dict[str, ActorRef] = {}
    edges: dict[tuple[str, str, str], _Edge] = {}
    for s in stances:
        ends = (_node(s.holder), _node(s.toward))
        nodes.setdefault(ends[0], s.holder)
        nodes.setdefault(ends[1], s.toward)
        edge = edges.setdefault((*ends, s.sign), _Edge(0, set(), set(), set(), {}))
        edge.stances += 1
        edge.articles.add(s.article.id)
        edge.outlets |= {s.article.outlet} if s.article.outlet else set()
        edge.days |= {s.article.published} if s.article.published else set()
        teller = next((name for name in s.told_by if name), None) if s.told_by else s.article.outlet
        if teller:
            edge.tellers.setdefault(teller)
    return _document(nodes, edges), len(edges)


def _node(ref: ActorRef) -> str:
    return f"a{ref.actor_id}" if ref.actor_id is not None else f"e{ref.entity_id}"


def _document(nodes: dict[str, ActorRef], edges: dict[tuple[str, str, str], _Edge]) -> str:
    ET.register_namespace("", _NAMESPACE)
    root = ET.Element(f"{{{_NAMESPACE}}}graphml")
    for owner, name, type in _KEYS:
        attributes = {"id": name, "for": owner, "attr.name": name, "attr.type": type}
        ET.SubElement(root, f"{{{_NAMESPACE}}}key", attributes)
    graph = ET.SubElement(root, f"{{{_NAMESPACE}}}graph", {"id": "stances", "edgedefault": "directed"})
    for id, ref in sorted(nodes.items()):
        node = ET.SubElement(graph, f"{{{_NAMESPACE}}}node", {"id": id})
        _data(node, {"name": ref.name, "type": ref.type})
    for n, ((source, target, sign), edge) in enumerate(sorted(edges.items()), 1):
        element = ET.SubElement(
            graph, f"{{{_NAMESPACE}}}edge", {"id": f"s{n}", "source": source, "target": target}
        )
        _data(
            element,
            {
                "sign": sign,
                "stances": edge.stances,
                "articles": len(edge.articles),
                "outlets": len(edge.outlets),
                "first": min(edge.days, default=""),
                "last": max(edge.days, default=""),
                "told_by": "؛ ".join(edge.tellers),
            },
        )
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _data(element: ET.Element, values: dict[str, object]) -> None:
    for key, value in values.items():
        data = ET.SubElement(element, f"{{{_NAMESPACE}}}data", {"key": key})
        data.text = "".join(c for c in str(value) if c in "\t\n" or c >= " ")
