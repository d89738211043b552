"""Read the statistics in a news article, and say whether they add up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from statextract.errors import (
    LexiconError,
    OptionError,
    ReadError,
    SchemaError,
    StatextractError,
)

if TYPE_CHECKING:
    from statextract.batch.arrow import extract_batch
    from statextract.checks import check
    from statextract.comparison import compare
    from statextract.model.figure import Figure
    from statextract.model.finding import Finding
    from statextract.model.record import Record
    from statextract.pipeline import Extractor, extract

__version__ = "0.1.0"

__all__ = [
    "Extractor",
    "Figure",
    "Finding",
    "LexiconError",
    "OptionError",
    "ReadError",
    "Record",
    "SchemaError",
    "StatextractError",
    "__version__",
    "check",
    "compare",
    "extract",
    "extract_batch",
]

_HOMES = {
    "Extractor": "statextract.pipeline",
    "extract": "statextract.pipeline",
    "Figure": "statextract.model.figure",
    "Finding": "statextract.model.finding",
    "Record": "statextract.model.record",
    "check": "statextract.checks",
    "compare": "statextract.comparison",
    "extract_batch": "statextract.batch.arrow",
}


def __getattr__(name: str) -> Any:
    """Load the heavy public names on first use, so that the import stays light."""
    if name not in _HOMES:
        message = f"module 'statextract' has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module  # noqa: PLC0415

    from statextract.collection import without_collection  # noqa: PLC0415

    with without_collection():
        value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names, also those that are not loaded yet."""
    return sorted({*globals(), *__all__})
