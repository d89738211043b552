"""The formats by their names."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, TextIO, cast

from statextract.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statextract.model.record import Record

_HOMES = {
    "csv": "statextract.render.tidy_csv",
    "json": "statextract.render.json_object",
    "jsonl": "statextract.render.json_lines",
    "table": "statextract.render.text_table",
}
FORMATS = tuple(_HOMES)


class Renderer(Protocol):
    """What each format's module offers."""

    def __call__(
        self, records: Iterable[Record], out: TextIO, *, findings_only: bool = False
    ) -> None:
        """Write the records to ``out``, one after the other as they come."""
        ...


def renderer(name: str) -> Renderer:
    """Return the renderer of a format.

    Raises:
        OptionError: There is no such format; the message names those there are.
    """
    if name not in _HOMES:
        message = f"there is no format {name!r}; choose one of {', '.join(FORMATS)}"
        raise OptionError(message)
    return cast("Renderer", import_module(_HOMES[name]).render)
