"""Label Studio: tasks in JSON, and the labelling configuration they need.

Closed fields are choices of a region, the others one text in JSON. Current versions of Label
Studio count code points, those before 1.5 UTF-16 code units: what is read is compared with the
text of each region, and the way of counting that fits is taken.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from markupsafe import escape

from statextract.errors import ReadError
from statextract.exchange.annotations import KINDS, TIES, Annotated, Entity, Tie
from statextract.exchange.fields import CLOSED
from statextract.exchange.offsets import Offsets, Ruler

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_MORE = "fields"


def write(documents: Iterable[Annotated], offsets: Offsets) -> str:
    """Return the tasks of some articles."""
    tasks = [_task(document, offsets) for document in documents]
    return json.dumps(tasks, ensure_ascii=False, indent=1) + "\n"


def _task(document: Annotated, offsets: Offsets) -> dict[str, Any]:
    ruler = Ruler(document.text, offsets)
    results = [one for entity in document.entities for one in _region(entity, document, ruler)]
    results += [
        {
            "type": "relation",
            "from_id": tie.source,
            "to_id": tie.target,
            "direction": "right",
            "labels": [tie.label],
        }
        for tie in document.ties
    ]
    return {
        "data": {"text": document.text, "id": document.id, "about": document.about},
        "annotations": [{"result": results}],
    }


def _region(entity: Entity, document: Annotated, ruler: Ruler) -> Iterator[dict[str, Any]]:
    place = {
        "start": ruler.to_theirs(entity.start),
        "end": ruler.to_theirs(entity.end),
        "text": document.text[entity.start : entity.end],
    }
    region = {"id": entity.id, "to_name": "text"}
    kind = {"from_name": "kind", "type": "labels", "value": {**place, "labels": [entity.kind]}}
    yield {**region, **kind}
    rest = {}
    for field, value in entity.fields.items():
        if field in CLOSED and entity.kind == "figure":
            choice = {"from_name": field, "type": "choices"}
            yield {**region, **choice, "value": {**place, "choices": [value]}}
        else:
            rest[field] = value
    if rest:
        text = [json.dumps(rest, ensure_ascii=False)]
        yield {
            **region,
            "from_name": _MORE,
            "type": "textarea",
            "value": {**place, "text": text, "quote": place["text"]},
        }


def read(content: str, offsets: Offsets | None, name: str) -> Iterator[Annotated]:
    """Yield the articles of an export of tasks, with the latest annotation of each.

    Args:
        content: The JSON.
        offsets: What its offsets count; None: what fits the text of its regions.
        name: Of the file, for messages.

    Raises:
        ReadError: It is no such export, or a region is not where it says.
    """
    try:
        tasks = json.loads(content)
        if not isinstance(tasks, list):
            message = f"{name}: is no list of tasks"
            raise ReadError(message)
        for number, task in enumerate(tasks, 1):
            yield _document(task, offsets, f"{name}, task {number}")
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration) as error:
        message = f"{name}: is no export of Label Studio in JSON ({error!r})"
        raise ReadError(message) from error


def _document(task: Mapping[str, Any], offsets: Offsets | None, name: str) -> Annotated:
    data = task["data"]
    text = data["text"]
    annotations = [one for one in task["annotations"] if not one.get("was_cancelled")]
    results = annotations[-1]["result"] if annotations else []
    regions = [result for result in results if result["type"] == "labels"]
    ruler = _fitting_ruler(text, [region["value"] for region in regions], offsets, name)
    fields: dict[str, dict[str, Any]] = {region["id"]: {} for region in regions}
    for result in results:
        if result["type"] == "choices":
            fields[result["id"]][result["from_name"]] = result["value"]["choices"][0]
        elif result["type"] == "textarea" and result["from_name"] == _MORE:
            fields[result["id"]].update(json.loads("".join(result["value"]["text"])))
    entities = tuple(_entity(region, ruler, fields[region["id"]]) for region in regions)
    ties = tuple(
        Tie(result["labels"][0], result["from_id"], result["to_id"])
        for result in results
        if result["type"] == "relation" and result.get("labels")
    )
    return Annotated(
        str(data.get("id", task.get("id"))), text, entities, ties, data.get("about", {})
    )


def _entity(region: Mapping[str, Any], ruler: Ruler, fields: dict[str, Any]) -> Entity:
    value = region["value"]
    kind = next(kind for kind in KINDS if kind == value["labels"][0])
    start, end = ruler.to_ours(value["start"]), ruler.to_ours(value["end"])
    return Entity(region["id"], kind, start, end, fields)


def _fitting_ruler(
    text: str, values: list[Mapping[str, Any]], offsets: Offsets | None, name: str
) -> Ruler:
    for way in (offsets,) if offsets else (Offsets.CODE_POINTS, Offsets.UTF16):
        ruler = Ruler(text, way)
        if all(
            text[ruler.to_ours(value["start"]) : ruler.to_ours(value["end"])] == value["text"]
            for value in values
            if "text" in value
        ):
            return ruler
    message = f"{name}: the regions are not where they say, whichever way they are counted"
    raise ReadError(message)


def configuration() -> str:
    """Return the labelling configuration in XML."""
    lines = ["<View>", '  <Labels name="kind" toName="text">']
    lines += [f'    <Label value="{kind}"/>' for kind in KINDS]
    lines += ["  </Labels>", '  <Text name="text" value="$text"/>', "  <Relations>"]
    lines += [f'    <Relation value="{label}"/>' for label in TIES]
    lines += ["  </Relations>"]
    for field, values in CLOSED.items():
        lines.append(
            f'  <Choices name="{field}" toName="text" perRegion="true" showInline="true" '
            'whenTagName="kind" whenLabelValue="figure">'
        )
        lines += [f'    <Choice value="{escape(value)}"/>' for value in values]
        lines.append("  </Choices>")
    lines.append(f'  <TextArea name="{_MORE}" toName="text" perRegion="true"/>')
    return "\n".join([*lines, "</View>"]) + "\n"
