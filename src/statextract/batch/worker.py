"""The process that reads articles: one at a time, results sent back as they come."""

from __future__ import annotations

import faulthandler
import logging
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from statextract.batch.cells import csv_bytes
from statextract.batch.inputs import Refused, convert
from statextract.batch.presets import preset_rows
from statextract.batch.results import RECORDS, Result, quarantined
from statextract.batch.tables import table_rows
from statextract.errors import OptionError, StatextractError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection

    from statextract.batch.inputs import RawArticle
    from statextract.batch.options import Preset
    from statextract.pipeline import Extractor

READY = "ready"
# Bytes that a worker may hold, beyond which an article fails.
MEMORY = 4 << 30


def work(
    connection: Connection, preset: Preset | None, timeout: float, lexicons: Sequence[str]
) -> None:
    """Say that all is loaded, then answer every (number, articles) with a result each.

    Ends when the connection closes. Interrupts are the parent's business; when the parent is
    gone, the worker goes quietly, at the latest some seconds after the article's time is over.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.lastResort = None
    limit_memory()
    from statextract.batch.preloaded import EXTRACTOR  # noqa: PLC0415 - not in the parent
    from statextract.pipeline import Extractor  # noqa: PLC0415 - the same

    extractor = Extractor(lexicons) if lexicons else EXTRACTOR
    with Path(os.devnull).open("w") as nowhere:
        try:
            connection.send(READY)
            while True:
                first, items = connection.recv()
                for number, item in enumerate(items, first):
                    faulthandler.dump_traceback_later(2 * timeout + 5, exit=True, file=nowhere)
                    result = read_item(extractor, number, item, preset)
                    faulthandler.cancel_dump_traceback_later()
                    connection.send(result)
        except (EOFError, BrokenPipeError, ConnectionResetError):
            sys.exit(0)


def limit_memory() -> None:
    """Let an article that asks for too much memory fail, before the machine ends anything."""
    if hasattr(os, "fork"):
        import resource  # noqa: PLC0415 - not on Windows

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        wanted = MEMORY if most == resource.RLIM_INFINITY else min(MEMORY, most)
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, most))


def read_item(
    extractor: Extractor, number: int, item: RawArticle | Refused, preset: Preset | None
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
    except MemoryError:
        return quarantined(number, item, "failed", "needs too much memory")
    except RecursionError:
        return quarantined(number, item, "failed", "is nested too deeply")
    except Exception as error:  # noqa: BLE001 - one bad article never stops a batch
        return quarantined(number, item, "failed", f"{type(error).__name__}: {error}")


def _read(extractor: Extractor, number: int, item: RawArticle, preset: Preset | None) -> Result:
    found = convert(item)
    record = extractor.extract(found.text, title=found.title, published=found.published, id=item.id)
    rows = table_rows(
        number, record, origin=item.origin, source=found.source, warning=found.warning
    )
    if preset is not None:
        rows[preset] = list(preset_rows(preset, number, record, found.source))
    pieces = {name: csv_bytes(table) for name, table in rows.items() if table}
    pieces[RECORDS] = record.model_dump_json().encode("utf-8", "replace") + b"\n"
    return Result(pieces, rows={name: len(table) for name, table in rows.items() if table})
