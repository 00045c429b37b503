"""A gold article made wrong in many ways at once: predictions that exercise every line of the measure."""

from __future__ import annotations

import copy
import random
from typing import Any

Json = dict[str, Any]


def perturb(gold: Json, seed: int) -> Json:
    """An analysis of `gold`'s article that is right in most things; the same seed makes the same faults.

    Records are dropped and invented, contents cut and stretched, speakers swapped, types and chains changed.
    An odd seed gives the form of an analysis (entity ids, `{"span": …, "text": …}`), an even one the gold's.
    """
    rng = random.Random(f"{seed} {gold['id']}")
    made = copy.deepcopy(gold)
    text = made["text"]
    for kind in ("statements", "events", "stances", "dates", "entities"):
        made[kind] = [r for r in made[kind] if rng.random() > 0.12]
    people = [e["name"] for e in made["entities"]] or ["لا أحد"]
    for s in made["statements"]:
        _disturb_statement(s, text, people, rng)
    for v in made["events"]:
        _disturb_event(v, people, rng)
    for s in made["stances"]:
        if rng.random() < 0.2:
            s["from"], s["to"] = s["to"], s["from"]
        if rng.random() < 0.1:
            s["sign"] = "+"
    for d in made["dates"]:
        if rng.random() < 0.2:
            d["value"] = "2001-01-01"
    for e in made["entities"]:
        if rng.random() < 0.15:
            e["type"] = "place"
        if rng.random() < 0.15:
            e["aliases"] = e["aliases"][1:]
    if len(made["entities"]) > 2:  # two names become one entity
        lost = made["entities"].pop()
        made["entities"][0]["aliases"] = [*made["entities"][0]["aliases"], *lost["aliases"]]
    made["statements"] += [_invented(text, people, n, rng) for n in range(3)]
    rng.shuffle(made["statements"])
    return as_analysis(made) if seed % 2 else made


def _disturb_statement(s: Json, text: str, people: list[str], rng: random.Random) -> None:
    if rng.random() < 0.4:
        s["content"] = [[a, max(a + 1, b - rng.randrange(0, (b - a) or 1))] for a, b in s["content"]]
    if rng.random() < 0.2:
        a, b = s["content"][-1]
        s["content"][-1] = [a, min(len(text), b + rng.randrange(80))]
    if rng.random() < 0.3:
        s["speaker"] = rng.choice([*people, s["speaker"].split()[-1], f"السيد {s['speaker']}"])
    if rng.random() < 0.1:
        s["speaker"] = None
    if rng.random() < 0.1:
        s["type"] = "mixed"
    if rng.random() < 0.15:
        s["cue"] = None if s["cue"] else [0, 4]
    if rng.random() < 0.15:
        s["inside"] = None if s["inside"] else "s1"


def _disturb_event(v: Json, people: list[str], rng: random.Random) -> None:
    if rng.random() < 0.2:
        v["type"] = "CONSULT"
    if rng.random() < 0.2:
        v["actors"] = [rng.choice(people)]
    if rng.random() < 0.2:
        v["recipients"] = v["recipients"][1:]
    if rng.random() < 0.2:
        v["status"] = "denied"


def _invented(text: str, people: list[str], number: int, rng: random.Random) -> Json:
    start = rng.randrange(max(1, len(text) - 60))
    return {
        "id": f"x{number}",
        "cue": None,
        "source": None,
        "speaker": rng.choice(people),
        "content": [[start, min(len(text), start + rng.randrange(1, 120))]],
        "type": "indirect",
        "inside": None,
    }


def as_analysis(gold: Json) -> Json:
    """A gold file's object in the public form of an analysis: references by id, spans with their words."""
    text = gold["text"]

    def piece(span: list[int] | None) -> Json | None:
        return None if span is None else {"span": span, "text": text[span[0] : span[1]], "lemma": ""}

    entities = [{"id": f"e{n}", **e} for n, e in enumerate(gold["entities"])]
    ids = {e["name"]: e["id"] for e in entities}
    unnamed = {s["speaker"] for s in gold["statements"]} | {
        x for v in gold["events"] for x in (*v["actors"], *v["recipients"])
    }
    for name in sorted(x for x in unnamed if x and x not in ids):
        ids[name] = f"e{len(entities)}"
        entities.append({"id": ids[name], "type": "description", "name": name, "aliases": []})
    return {
        "schema": "isnad/analysis/1",
        "article": {k: gold[k] for k in ("id", "outlet", "published", "sha256", "text")},
        "entities": entities,
        "statements": [
            {
                **s,
                "cue": piece(s["cue"]),
                "source": piece(s["source"]),
                "speaker": ids.get(s["speaker"] or ""),
                "content": [piece(c) for c in s["content"]],
                "confidence": 0.5,
                "why": "",
            }
            for s in gold["statements"]
        ],
        "events": [
            {
                **v,
                "trigger": piece(v["trigger"]),
                "actors": [ids[x] for x in v["actors"]],
                "recipients": [ids[x] for x in v["recipients"]],
            }
            for v in gold["events"]
        ],
        "stances": [{**s, "evidence": piece(s["evidence"])} for s in gold["stances"]],
        "dates": gold["dates"],
    }
