"""The file of corrections keeps its schema, or says where it does not."""

import json

import pytest
from jsonschema import Draft202012Validator

from statextract.corrections import Corrections, read_corrections
from statextract.corrections.file import corrections_schema_text
from statextract.errors import SchemaError

FILE = {
    "schema_version": "1.0",
    "kind": "corrections",
    "article": {"id": "a", "sha256": "0" * 64},
    "places": {"f1": {"start": 0, "end": 2, "text": "12"}},
    "corrections": [{"action": "change", "figure": "f1", "changes": {"value": 13}}],
}


def test_a_file_is_read_and_keeps_its_schema():
    read = read_corrections(json.dumps(FILE), "a.json")

    assert read == Corrections.model_validate(FILE)
    assert read.corrections[0].changes.model_fields_set == {"value"}
    schema = json.loads(corrections_schema_text())
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(FILE)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schema_version": "2.0"}, r"a\.json: schema_version"),
        ({"places": {}}, "figure f1 has no place"),
        ({"article": {"id": "a", "sha256": "x"}}, "article.sha256"),
        ({"corrections": [{"action": "erase", "figure": "f1"}]}, r"corrections\.0"),
        ({"more": 1}, "more"),
    ],
    ids=["version", "place", "sha256", "action", "unknown-field"],
)
def test_a_malformed_file_is_refused_with_its_place(change, message):
    with pytest.raises(SchemaError, match=message):
        read_corrections(json.dumps(FILE | change), "a.json")


def test_what_is_no_json_is_refused():
    with pytest.raises(SchemaError, match=r"a\.json"):
        read_corrections(b"\xff{", "a.json")
