"""What is wrong with a document that breaks its schema, in one line."""

from pydantic import ValidationError


def explain_invalid(error: ValidationError, name: str = "") -> str:
    """Return where the first fault of a document is and what it is; ``name`` stands before."""
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(map(str, first["loc"]))
    return ": ".join(part for part in (name, where, first["msg"]) if part)
