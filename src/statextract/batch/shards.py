"""The batch cut into shards: the unit of work, of writing and of resuming."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from statextract import __version__
from statextract.batch.inputs import Refused
from statextract.model.record import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from statextract.batch.inputs import RawArticle
    from statextract.batch.options import BatchOptions


@dataclass(frozen=True, slots=True)
class Shard:
    """Some articles in a row; ``first`` is the number of the first one in the batch, from 1.

    ``key`` changes when the program, an option that shapes the output, or an article does.
    """

    index: int
    first: int
    key: str
    items: tuple[RawArticle | Refused, ...]


# A shard is closed when its articles hold this many bytes, so that memory stays bounded.
_SHARD_BYTES = 8_000_000


def plan_shards(items: Iterable[RawArticle | Refused], options: BatchOptions) -> Iterator[Shard]:
    """Yield the shards of a stream of articles; never holds more than one shard's articles."""
    index, first, size = 0, 1, 0
    chunk: list[RawArticle | Refused] = []
    for item in items:
        chunk.append(item)
        size += 0 if isinstance(item, Refused) else len(item.content)
        if len(chunk) >= options.shard_articles or size >= _SHARD_BYTES:
            yield Shard(index, first, _key(chunk, first, options), tuple(chunk))
            index, first, size, chunk = index + 1, first + len(chunk), 0, []
    if chunk:
        yield Shard(index, first, _key(chunk, first, options), tuple(chunk))


def _key(items: Sequence[RawArticle | Refused], first: int, options: BatchOptions) -> str:
    shaping = {
        "version": __version__,
        "schema": SCHEMA_VERSION,
        "fields": asdict(options.fields),
        "max_bytes": options.max_bytes,
        "preset": options.preset,
        "first": first,
        **({"lexicons": lexicon_digests(options)} if options.lexicons else {}),
    }
    digest = hashlib.sha256(json.dumps(shaping, sort_keys=True).encode())
    for item in items:
        digest.update(item_digest(item))
    return digest.hexdigest()


def lexicon_digests(options: BatchOptions) -> list[str]:
    """Return the sha256 of each file with words of one's own."""
    return [hashlib.sha256(Path(file).read_bytes()).hexdigest() for file in options.lexicons]


def item_digest(item: RawArticle | Refused) -> bytes:
    """Return the sha256 of an article: its bytes and what its container says of it."""
    parts = [item.id, item.origin]
    if isinstance(item, Refused):
        parts += ["refused", item.reason]
    else:
        said = (item.title, item.published, item.source, item.warning)
        parts += [item.format, *map(str, said), hashlib.sha256(item.content).hexdigest()]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()
