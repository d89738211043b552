"""The published JSON Schema, generated from the model."""

import json

from statextract.model.record import SCHEMA_ID, Record


def schema_text() -> str:
    """Return the JSON Schema (2020-12) of a record as it is published, with a final newline."""
    schema = Record.model_json_schema(mode="serialization")
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        **schema,
    }
    return json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
