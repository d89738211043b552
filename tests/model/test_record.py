"""The laws of a record."""

import json

import jsonschema
import pytest
from pydantic import ValidationError

from statextract import Record
from statextract.model.schema import schema_text

TEXT = "Police in Gao freed 12 women and four men on 3 March 2025, the army said."


@pytest.fixture(scope="module")
def record(extractor):
    return extractor.extract(TEXT, id="gao")


@pytest.fixture
def data(record):
    return record.model_dump(mode="json")


def test_a_record_survives_the_round_trip(record, data):
    assert Record.model_validate(data, context={"text": TEXT}) == record
    assert Record.model_validate_json(record.model_dump_json()) == record


def test_a_record_fits_its_published_schema(data):
    schema = json.loads(schema_text())

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema)


def test_a_record_is_frozen_and_closed(record, data):
    with pytest.raises(ValidationError):
        record.article.id = "other"
    with pytest.raises(ValidationError, match="extra"):
        Record.model_validate(data | {"mood": "good"})


def move_first_figure(data):
    data["figures"][0]["span"]["start"] += 1


def swap_text(data):
    data["figures"][0]["span"]["text"] = "21"
    data["numbers"][0]["span"]["text"] = "21"


def point_beyond_the_end(data):
    data["article"]["length"] = 10


def drop_ledger_entry(data):
    del data["numbers"][0]


def list_twice(data):
    data["numbers"].insert(0, data["numbers"][0])


def point_to_nowhere(data):
    data["figures"][0]["of"] = "f99"


def repeat_an_id(data):
    data["figures"][1]["id"] = data["figures"][0]["id"]


def turn_a_range(data):
    data["figures"][0]["quantity"]["low"] = 99


@pytest.mark.parametrize(
    "breach",
    [
        move_first_figure,
        swap_text,
        point_beyond_the_end,
        drop_ledger_entry,
        list_twice,
        point_to_nowhere,
        repeat_an_id,
        turn_a_range,
    ],
    ids=lambda breach: breach.__name__,
)
def test_a_breach_of_a_law_is_refused(data, breach):
    breach(data)

    with pytest.raises(ValidationError):
        Record.model_validate(data, context={"text": TEXT})
