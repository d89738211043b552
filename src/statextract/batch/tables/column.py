"""Tables and columns, in the terms of Frictionless Table Schema."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["integer", "number", "string", "boolean", "date"]
Cell = str | int | float | bool | None
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, type and meaning."""

    name: str
    kind: Kind
    description: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """Columns whose values stand in the primary key of another table."""

    columns: tuple[str, ...]
    table: str
    target: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns, its primary key, its foreign keys."""

    name: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    foreign: tuple[ForeignKey, ...] = ()


def batch_id(number: int, name: str | None) -> str | None:
    """Return an id that is unique in the batch, "12-f3" for f3 of article 12; None of None.

    One column can then be a key: with keys of two columns, validators take a null in one of
    them for a reference to nothing.
    """
    return None if name is None else f"{number}-{name}"
