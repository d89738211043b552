"""A record out of its JSON."""

from pydantic import ValidationError

from statextract.errors import SchemaError
from statextract.model.record import Record


def read_record(content: str | bytes, name: str) -> Record:
    """Return the record of a JSON document; ``name`` is what messages call it.

    Raises:
        SchemaError: It is no record, or breaks a law of records; the message says where.
    """
    try:
        return Record.model_validate_json(content)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        message = f"{name}: {where}: {first['msg']}" if where else f"{name}: {first['msg']}"
        raise SchemaError(message) from error
