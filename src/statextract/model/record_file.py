"""A record out of its JSON."""

from pydantic import ValidationError

from statextract.errors import SchemaError
from statextract.model.invalid import explain_invalid
from statextract.model.record import Record


def read_record(content: str | bytes, name: str) -> Record:
    """Return the record of a JSON document; ``name`` is what messages call it.

    Raises:
        SchemaError: It is no record, or breaks a law of records; the message says where.
    """
    try:
        return Record.model_validate_json(content)
    except ValidationError as error:
        raise SchemaError(explain_invalid(error, name)) from error
