"""The records of a batch, with their articles where these can still be read."""

from __future__ import annotations

import csv
import json
import sys
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from statextract.batch.file_names import BATCH_RECORDS, MANIFEST
from statextract.batch.inputs import RawArticle, Refused, convert, gather
from statextract.batch.options import BatchOptions, Fields
from statextract.errors import OptionError, ReadError
from statextract.model.record_file import read_record
from statextract.read import sha256_of
from statextract.render.html.article import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator

_ARTICLES = "articles.csv"


def read_batch(folder: Path) -> Iterator[Shown]:
    """Yield what a batch wrote, in its order.

    The article of a record is read anew from the file that it came from; it is left out if that
    file is gone or the article has changed.

    Raises:
        OptionError: The folder holds no records.
        SchemaError: A record does not keep its schema.
    """
    try:
        with (folder / BATCH_RECORDS).open(encoding="utf-8", newline="\n") as lines:
            originals = _Originals(_options(folder))
            for number, (line, origin) in enumerate(zip_longest(lines, _origins(folder)), 1):
                if line is None:
                    break
                record = read_record(line, f"{folder / BATCH_RECORDS}, record {number}")
                sha256 = record.article.sha256
                yield Shown(record, originals.text(origin, sha256) if origin else None)
    except (OSError, UnicodeDecodeError) as error:
        message = (
            f"{folder / BATCH_RECORDS}: cannot be read; `statextract batch` writes it ({error})"
        )
        raise OptionError(message) from error


class _Originals:
    """The articles of a batch, read anew from their files in its order."""

    def __init__(self, options: BatchOptions) -> None:
        self._options = options
        self._path = ""
        self._rows: Iterator[RawArticle | Refused] = iter(())

    def text(self, origin: str, sha256: str) -> str | None:
        """Return the text of the next article; None if it is gone or another one by now."""
        path = origin if Path(origin).exists() else origin.rpartition("#")[0] or origin
        if path != self._path:
            self._path, self._rows = path, gather([path], self._options)
        try:
            row = next((row for row in self._rows if row.origin == origin), None)
            text = None if row is None or isinstance(row, Refused) else convert(row).text
        except (ReadError, OptionError):
            return None
        return text if text is not None and sha256_of(text) == sha256 else None


def _options(folder: Path) -> BatchOptions:
    """Return the columns and the limit that the batch was run with; the usual ones if unknown."""
    try:
        said = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["options"]
        return BatchOptions(fields=Fields(**said["fields"]), max_bytes=int(said["max_bytes"]))
    except (OSError, ValueError, KeyError, TypeError):
        return BatchOptions()


def _origins(folder: Path) -> Iterator[str]:
    """Yield the file of each article; nothing if the batch wrote no table of articles."""
    path = folder / _ARTICLES
    if not path.exists():
        return
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield row["origin"]
