"""Doccano: JSON Lines of a sequence labelling project with relations.

Labels are ``unit/role/outcome`` of a figure, ``date``, ``agency/type``. Doccano gives marks new
ids, so that the other fields are kept by place, in a column of their own, which it hands back.
It counts UTF-16 code units, unless the project counts grapheme clusters, which cannot be read.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from statextract.errors import ReadError
from statextract.exchange.annotations import KINDS, Annotated, Entity, Kind, Tie
from statextract.exchange.offsets import Offsets, Ruler

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_COLUMN = "statextract"
_NONE = "-"
_IN_LABEL: Mapping[Kind, tuple[str, ...]] = {
    "figure": ("unit", "role", "outcome"),
    "date": (),
    "agency": ("type",),
}


def write(documents: Iterable[Annotated], offsets: Offsets) -> str:
    """Return a line for each article."""
    return "".join(
        json.dumps(_line(document, offsets), ensure_ascii=False) + "\n" for document in documents
    )


def _line(document: Annotated, offsets: Offsets) -> dict[str, Any]:
    ruler = Ruler(document.text, offsets)
    numbers = {entity.id: number for number, entity in enumerate(document.entities, 1)}
    fields: dict[str, list[dict[str, Any]]] = {}
    for entity in document.entities:
        rest = {k: v for k, v in entity.fields.items() if k not in _IN_LABEL[entity.kind]}
        fields.setdefault(_key(entity), []).append({"id": entity.id, **rest})
    return {
        "id": document.id,
        "text": document.text,
        "entities": [
            {
                "id": numbers[entity.id],
                "label": _label(entity),
                "start_offset": ruler.to_theirs(entity.start),
                "end_offset": ruler.to_theirs(entity.end),
            }
            for entity in document.entities
        ],
        "relations": [
            {
                "id": number,
                "from_id": numbers[tie.source],
                "to_id": numbers[tie.target],
                "type": tie.label,
            }
            for number, tie in enumerate(document.ties, 1)
        ],
        _COLUMN: {"id": document.id, "about": document.about, "fields": fields},
    }


def _key(entity: Entity) -> str:
    """Return what a mark is known by when its id has changed; places are code points."""
    return f"{entity.kind} {entity.start} {entity.end}"


def _label(entity: Entity) -> str:
    names = _IN_LABEL[entity.kind]
    values = [str(entity.fields.get(name) or _NONE) for name in names]
    return "/".join(values if entity.kind == "figure" else [entity.kind, *values])


def read(content: str, offsets: Offsets, name: str) -> Iterator[Annotated]:
    """Yield the articles of an export.

    Raises:
        ReadError: A line is no line of such an export; the message has its number.
    """
    for number, line in enumerate(content.split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield _document(json.loads(line), offsets)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
            message = f"{name}, line {number}: is no article of Doccano ({error!r})"
            raise ReadError(message) from error


def _document(line: Mapping[str, Any], offsets: Offsets) -> Annotated:
    text = line["text"]
    ruler = Ruler(text, offsets)
    column = line.get(_COLUMN) or {}
    column = json.loads(column) if isinstance(column, str) else column
    kept = {key: list(fields) for key, fields in column.get("fields", {}).items()}
    entities = {one["id"]: _entity(one, ruler, kept) for one in line["entities"]}
    ties = tuple(
        Tie(one["type"], entities[one["from_id"]].id, entities[one["to_id"]].id)
        for one in line.get("relations", ())
    )
    marks = tuple(entities.values())
    return Annotated(
        str(column.get("id", line.get("id"))), text, marks, ties, column.get("about", {})
    )


def _entity(one: Mapping[str, Any], ruler: Ruler, kept: dict[str, list[dict[str, Any]]]) -> Entity:
    first, *more = one["label"].split("/")
    kind: Kind = next((kind for kind in KINDS if kind == first), "figure")
    values = [first, *more] if kind == "figure" else more
    start, end = ruler.to_ours(one["start_offset"]), ruler.to_ours(one["end_offset"])
    mark = Entity(f"mark {one['id']}", kind, start, end)
    fields = kept[_key(mark)].pop(0) if kept.get(_key(mark)) else {}
    said = zip(_IN_LABEL[kind], values, strict=False)
    labelled = {field: value for field, value in said if value != _NONE}
    name = fields.pop("id", mark.id)
    return Entity(name, kind, start, end, {**fields, **labelled})
