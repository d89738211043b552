"""CSV and TSV: an article a row, columns named by the first line."""

from __future__ import annotations

import codecs
import csv
from typing import TYPE_CHECKING, BinaryIO

from statextract.batch.inputs.columns import article_of_row, check_columns
from statextract.batch.inputs.lines import bounded_lines, decoded
from statextract.batch.inputs.raw import Refused
from statextract.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.batch.inputs.raw import RawArticle
    from statextract.batch.options import BatchOptions

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class _OverlongLineError(Exception):
    """A line of more bytes than an article may have."""


def rows(
    stream: BinaryIO, origin: str, ident: str, options: BatchOptions
) -> Iterator[RawArticle | Refused]:
    """Yield the article of each row; from a row that cannot be parsed on, the file is refused.

    Raises:
        OptionError: A chosen column is missing.
        ReadError: The file is UTF-16, whose lines cannot be told apart as bytes.
    """
    csv.field_size_limit(options.max_bytes)
    lines = _Lines(stream, options.max_bytes)
    tabs = ".tsv" in origin.lower()
    reader = csv.DictReader(lines, delimiter="\t" if tabs else ",", restkey="", strict=True)
    number = 0
    try:
        check_columns([name for name in reader.fieldnames or () if name], origin, options)
        for number, row in enumerate(reader, 1):
            named = {name: value for name, value in row.items() if name}
            where = f"{origin}#{number}"
            yield article_of_row(named, where, f"{ident}#{number}", options, lines.take_warning())
    except (csv.Error, _OverlongLineError) as error:
        where = f"{origin}#{number + 1}"
        yield Refused(f"{ident}#{number + 1}", where, f"is no CSV from here on: {error}")


class _Lines:
    """Decoded lines of a file, with the warning of those since it was last taken."""

    def __init__(self, stream: BinaryIO, limit: int) -> None:
        self._lines = bounded_lines(stream, limit)
        self._limit = limit
        self._first = True
        self._warning: str | None = None

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        if line is None:
            message = f"a line of over {self._limit:,} bytes"
            raise _OverlongLineError(message)
        if self._first:
            if line.startswith(_UTF16):
                message = "is UTF-16; save it as UTF-8"
                raise ReadError(message)
            line = line.removeprefix(codecs.BOM_UTF8)
            self._first = False
        text, warning = decoded(line)
        self._warning = self._warning or warning
        return text

    def take_warning(self) -> str | None:
        """Return the warning of the lines since the last call, or None."""
        warning, self._warning = self._warning, None
        return warning
