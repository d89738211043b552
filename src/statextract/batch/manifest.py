"""The manifest: what was read, what was written, and the digests of both."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from statextract import __version__
from statextract.batch.file_names import MANIFEST
from statextract.batch.outputs.descriptor import file_digest
from statextract.batch.outputs.pieces import written_whole
from statextract.batch.shards import lexicon_digests
from statextract.model.record import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from statextract.batch.options import BatchOptions
    from statextract.batch.store import ShardStore


@dataclass(frozen=True, slots=True)
class Tally:
    """What a batch read.

    Articles in all, those put aside by reason, the rows of each table, files of no known format
    by ending, and the sha256 of all articles in order.
    """

    articles: int
    quarantined: dict[str, int]
    rows: dict[str, int]
    passed_over: dict[str, int]
    content: str


def tally(
    store: ShardStore,
    planned: Sequence[tuple[int, str]],
    passed_over: Mapping[str, int],
    content: str,
) -> Tally:
    """Return the counts of finished shards together."""
    articles = 0
    fates: Counter[str] = Counter()
    rows: Counter[str] = Counter()
    for index, key in planned:
        counts = store.counts(index, key)
        articles += counts["articles"]
        fates.update(counts["quarantined"])
        rows.update(counts["rows"])
    return Tally(articles, _sorted(fates), _sorted(rows), _sorted(passed_over), content)


def write_manifest(out: Path, found: Tally, options: BatchOptions, files: Sequence[Path]) -> Path:
    """Write manifest.json; return its path. It depends on what was read, not on how."""
    manifest = {
        "schema_version": SCHEMA_VERSION,
        "generator": {"name": "statextract", "version": __version__},
        "options": {
            "fields": asdict(options.fields),
            "preset": options.preset,
            "max_bytes": options.max_bytes,
            **({"lexicons": lexicon_digests(options)} if options.lexicons else {}),
        },
        "articles": found.articles,
        "content_sha256": found.content,
        "quarantined": found.quarantined,
        "passed_over": found.passed_over,
        "rows": found.rows,
        "files": {
            file.name: {"bytes": file.stat().st_size, "sha256": file_digest(file)} for file in files
        },
    }
    path = out / MANIFEST
    with written_whole(path) as file:
        file.write((json.dumps(manifest, indent=1) + "\n").encode())
    return path


def _sorted(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items()))
