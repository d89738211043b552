"""W3C Web Annotation: a collection in JSON-LD beside the text that it is about.

Positions are code points, as the data model recommends; each mark has its quotation too, by
which it is found again when the text has moved.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from statextract.errors import ReadError
from statextract.exchange.annotations import KINDS, Annotated, Entity, Tie

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {"statextract": "https://statextract.invalid/ns#"},
]
_ABOUT = "statextract:article"
_BESIDE = 32  # code points of prefix and suffix


def write(annotated: Annotated, source: str) -> str:
    """Return the collection of an article; ``source`` is the name of its text file."""
    base = f"urn:statextract:{source.removesuffix('.txt')}"
    items = [_mark(entity, annotated.text, source, base) for entity in annotated.entities]
    items += [_link(tie, number, base) for number, tie in enumerate(annotated.ties, 1)]
    page = {"id": f"{base}#page", "type": "AnnotationPage", "startIndex": 0, "items": items}
    collection = {
        "@context": _CONTEXT,
        "id": base,
        "type": "AnnotationCollection",
        "label": annotated.id,
        _ABOUT: json.dumps(annotated.about, ensure_ascii=False),
        "total": len(items),
        "first": page,
    }
    return json.dumps(collection, ensure_ascii=False, indent=1) + "\n"


def _mark(entity: Entity, text: str, source: str, base: str) -> dict[str, Any]:
    start, end = entity.start, entity.end
    fields = json.dumps(entity.fields, ensure_ascii=False)
    return {
        "id": f"{base}#{entity.id}",
        "type": "Annotation",
        "motivation": "classifying",
        "body": [
            _body("classifying", entity.kind),
            _body("describing", fields) | {"format": "application/json"},
        ],
        "target": {
            "source": source,
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {
                    "type": "TextQuoteSelector",
                    "exact": text[start:end],
                    "prefix": text[max(0, start - _BESIDE) : start],
                    "suffix": text[end : end + _BESIDE],
                },
            ],
        },
    }


def _link(tie: Tie, number: int, base: str) -> dict[str, Any]:
    return {
        "id": f"{base}#tie-{number}",
        "type": "Annotation",
        "motivation": "linking",
        "body": [
            _body("tagging", tie.label),
            {"type": "SpecificResource", "purpose": "linking", "source": f"{base}#{tie.target}"},
        ],
        "target": f"{base}#{tie.source}",
    }


def _body(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def read(content: str, text: str, name: str) -> Annotated:
    """Return the marks of a collection.

    Raises:
        ReadError: It is no such collection, or a quotation is not in the text.
    """
    try:
        collection = json.loads(content)
        items = collection["first"]["items"]
        about = json.loads(collection.get(_ABOUT, "{}"))
        marks = [item for item in items if item["motivation"] != "linking"]
        links = [item for item in items if item["motivation"] == "linking"]
        entities = tuple(_entity(item, text, name) for item in marks)
        ties = tuple(_tie(item) for item in links)
        return Annotated(str(collection["label"]), text, entities, ties, about)
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration) as error:
        message = f"{name}: is no annotation collection of this kind ({error!r})"
        raise ReadError(message) from error


def _entity(item: Mapping[str, Any], text: str, name: str) -> Entity:
    bodies = {body["purpose"]: body["value"] for body in item["body"]}
    selectors = {one["type"]: one for one in item["target"]["selector"]}
    kind = next(kind for kind in KINDS if kind == bodies["classifying"])
    start, end = _find(selectors, text, name)
    fields = json.loads(bodies.get("describing", "{}"))
    return Entity(_fragment(item["id"]), kind, start, end, fields)


def _find(selectors: Mapping[str, Any], text: str, name: str) -> tuple[int, int]:
    position, quote = selectors.get("TextPositionSelector"), selectors.get("TextQuoteSelector")
    if position is not None:
        start, end = position["start"], position["end"]
        if quote is None or text[start:end] == quote["exact"]:
            return start, end
    quote = selectors["TextQuoteSelector"]
    exact, prefix = quote["exact"], quote.get("prefix", "")
    around = prefix + exact + quote.get("suffix", "")
    if text.count(around) != 1:
        message = f"{name}: {exact!r} is not once in the text where it is quoted"
        raise ReadError(message)
    start = text.index(around) + len(prefix)
    return start, start + len(exact)


def _tie(item: Mapping[str, Any]) -> Tie:
    bodies: Iterable[Mapping[str, Any]] = item["body"]
    by_purpose = {body["purpose"]: body for body in bodies}
    target = by_purpose["linking"]["source"]
    return Tie(by_purpose["tagging"]["value"], _fragment(item["target"]), _fragment(target))


def _fragment(address: str) -> str:
    return str(address).rpartition("#")[2]
