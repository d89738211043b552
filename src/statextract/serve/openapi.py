"""The description of the interface, for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from statextract import __version__
from statextract.model.finding import Finding
from statextract.model.record import Record

if TYPE_CHECKING:
    from statextract.serve.limits import Limits

_REFERENCE = "#/components/schemas/{model}"
_REFUSALS = {
    "400": "The body is not what it says it is.",
    "408": "The body did not arrive in time.",
    "413": "The body is too large.",
    "415": "The media type of the body is not one of those listed.",
    "422": "The body cannot be read as an article or record.",
    "500": "Reading this article failed; others are not touched.",
    "503": "Too many requests are waiting.",
    "504": "Reading this article took too long.",
}


def describe(limits: Limits) -> dict[str, Any]:
    """Return the OpenAPI 3.1 document of the server."""
    schemas: dict[str, Any] = {}
    for model in (Record, Finding):
        schema = model.model_json_schema(mode="serialization", ref_template=_REFERENCE)
        schemas.update(schema.pop("$defs", {}))
        schemas[model.__name__] = schema
    schemas["Article"] = {
        "type": "object",
        "required": ["text"],
        "additionalProperties": False,
        "properties": {
            "text": {"type": "string", "description": "The article, exactly as it is quoted."},
            "title": {"type": ["string", "null"]},
            "published": {"type": ["string", "null"], "format": "date"},
            "id": {"type": ["string", "null"]},
        },
    }
    schemas["Findings"] = _object(findings={"type": "array", "items": _ref("Finding")})
    said = {"type": "string"}
    schemas["Error"] = _object(error=_object(code=said, message=said))
    article = {"application/json": {"schema": _ref("Article")}, "text/plain": {"schema": said}}
    record = {"application/json": {"schema": _ref("Record")}}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "statextract",
            "version": __version__,
            "description": "Reads the statistics in a news article and says whether they add up. "
            f"Bodies may have {limits.max_bytes:,} bytes, and take {limits.timeout:g} s.",
        },
        "paths": {
            "/extract": {"post": _post("Read an article.", article, _ref("Record"))},
            "/check": {"post": _post("Check a ready record.", record, _ref("Findings"))},
            "/schema": {
                "get": _get("The JSON Schema of a record."),
                "post": _get("The same, for clients that only post; the body is not read."),
            },
            "/openapi.json": {"get": _get("This description.")},
        },
        "components": {"schemas": schemas},
    }


def _post(summary: str, body: dict[str, Any], answer: dict[str, Any]) -> dict[str, Any]:
    refusal = {"application/json": {"schema": _ref("Error")}}
    return {
        "summary": summary,
        "requestBody": {"required": True, "content": body},
        "responses": {
            "200": {"description": "Done.", "content": {"application/json": {"schema": answer}}},
            **{
                status: {"description": why, "content": refusal}
                for status, why in _REFUSALS.items()
            },
        },
    }


def _get(summary: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"type": "object"}}}
    return {"summary": summary, "responses": {"200": {"description": "Done.", "content": content}}}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": _REFERENCE.format(model=name)}
