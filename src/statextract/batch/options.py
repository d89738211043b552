"""What a batch is asked to do."""

from dataclasses import dataclass, field
from typing import Literal

Preset = Literal["tidy", "ucdp", "acled"]


@dataclass(frozen=True, slots=True)
class Fields:
    """Columns (or JSON keys) that hold the parts of an article; None: the usual names."""

    text: str | None = None
    title: str | None = None
    date: str | None = None
    id: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """Everything that decides what a batch writes, and how it runs.

    ``lexicons`` are files with words of one's own. They, ``shard_articles`` and ``max_bytes``
    change what is written (they are part of a shard's key); ``jobs``, ``timeout`` (seconds an
    article may take) and ``scheduler`` (address of a Dask scheduler; None: processes of this
    machine) do not.
    """

    fields: Fields = field(default_factory=Fields)
    formats: tuple[str, ...] = ("csv", "jsonl")
    preset: Preset | None = None
    jobs: int = 1
    timeout: float = 60.0
    max_bytes: int = 10_000_000
    shard_articles: int = 200
    keep_shards: bool = False
    scheduler: str | None = None
    lexicons: tuple[str, ...] = ()
