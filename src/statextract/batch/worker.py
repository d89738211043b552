"""The process that reads articles: one at a time, results sent back as they come."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from statextract.batch.cells import csv_bytes
from statextract.batch.inputs import Refused, convert
from statextract.batch.presets import preset_rows
from statextract.batch.results import RECORDS, Result, quarantined
from statextract.batch.tables import table_rows
from statextract.errors import OptionError, StatextractError
from statextract.pipeline import Extractor

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from statextract.batch.inputs import RawArticle
    from statextract.batch.options import Preset


def work(connection: Connection, preset: Preset) -> None:
    """Answer every (number, articles) from the connection with a result each, until it closes.

    Interrupts are the parent's business; when the parent is gone, the worker goes quietly.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    extractor = Extractor()
    try:
        while True:
            first, items = connection.recv()
            for number, item in enumerate(items, first):
                connection.send(read_item(extractor, number, item, preset))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        sys.exit(0)


def read_item(
    extractor: Extractor, number: int, item: RawArticle | Refused, preset: Preset
) -> Result | OptionError:
    """Return the result of one article; an option error is returned, to stop the batch."""
    if isinstance(item, Refused):
        return quarantined(number, item, "refused", item.reason)
    try:
        return _read(extractor, number, item, preset)
    except OptionError as error:
        return error
    except StatextractError as error:
        return quarantined(number, item, "refused", str(error))
    except RecursionError:
        return quarantined(number, item, "failed", "is nested too deeply")
    except Exception as error:  # noqa: BLE001 - one bad article never stops a batch
        return quarantined(number, item, "failed", f"{type(error).__name__}: {error}")


def _read(extractor: Extractor, number: int, item: RawArticle, preset: Preset) -> Result:
    found = convert(item)
    record = extractor.extract(found.text, title=found.title, published=found.published, id=item.id)
    rows = table_rows(
        number, record, origin=item.origin, source=found.source, warning=found.warning
    )
    pieces = {name: csv_bytes(table) for name, table in rows.items() if table}
    pieces[RECORDS] = record.model_dump_json().encode("utf-8", "replace") + b"\n"
    if preset != "tidy":
        pieces[preset] = csv_bytes(preset_rows(preset, number, record, found.source))
    return Result(pieces)
