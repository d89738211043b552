"""The records of a batch, with their articles where these can still be read."""

from __future__ import annotations

import csv
import sys
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from statextract.batch.inputs.convert import convert
from statextract.batch.inputs.formats import DOCUMENTS
from statextract.batch.inputs.raw import RawArticle
from statextract.errors import OptionError, ReadError
from statextract.model.record_file import read_record
from statextract.read import read_content, sha256_of
from statextract.render.html.article import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORDS = "records.jsonl"
_ARTICLES = "articles.csv"


def read_batch(folder: Path) -> Iterator[Shown]:
    """Yield what a batch wrote, in its order.

    The article of a record is read anew from the file that it came from; it is left out if that
    file is gone, has changed, or holds more than this article.

    Raises:
        OptionError: The folder holds no records.
        SchemaError: A record does not keep its schema.
    """
    try:
        with (folder / RECORDS).open(encoding="utf-8", newline="\n") as lines:
            for number, (line, origin) in enumerate(zip_longest(lines, _origins(folder)), 1):
                if line is None:
                    break
                yield _shown(line, origin, f"{folder / RECORDS}, record {number}")
    except (OSError, UnicodeDecodeError) as error:
        message = f"{folder / RECORDS}: cannot be read; `statextract batch` writes it ({error})"
        raise OptionError(message) from error


def _shown(line: str, origin: str | None, place: str) -> Shown:
    record = read_record(line, place)
    return Shown(record, _article(origin, record.article.sha256) if origin else None)


def _article(origin: str, sha256: str) -> str | None:
    kind = DOCUMENTS.get(Path(origin).suffix.lower())
    if kind is None:
        return None
    try:
        raw = RawArticle(id=origin, origin=origin, format=kind, content=read_content(origin))
        text = convert(raw).text
    except (ReadError, OptionError):
        return None
    return text if sha256_of(text) == sha256 else None


def _origins(folder: Path) -> Iterator[str]:
    """Yield the file of each article; nothing if the batch wrote no table of articles."""
    path = folder / _ARTICLES
    if not path.exists():
        return
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield row["origin"]
