"""The tables of a settings file, and the nearest known word for a typo."""

from __future__ import annotations

import difflib
import tomllib
from typing import TYPE_CHECKING, Any

from statextract.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SETTINGS_FILE = "statextract.toml"
_TABLES = ("check", "rules")


def read_tables(file: Path, path: tuple[str, ...]) -> dict[str, dict[str, Any]] | None:
    """Return the tables ``check`` and ``rules`` below a path, None if there is no such path.

    Raises:
        OptionError: The file is no TOML, or holds another table; the message names the nearest.
    """
    try:
        found: Any = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"{file}: cannot be read as TOML ({error})"
        raise OptionError(message) from error
    for step in path:
        if not isinstance(found, dict) or step not in found:
            return None
        found = found[step]
    for name, table in found.items() if isinstance(found, dict) else ():
        if name not in _TABLES:
            message = f"{file}: there is no table {name!r}{nearest(name, _TABLES)}"
            raise OptionError(message)
        if not isinstance(table, dict):
            message = f"{file}: {'.'.join((*path, name))} must be a table"
            raise OptionError(message)
    if not isinstance(found, dict):
        message = f"{file}: {'.'.join(path)} must be a table"
        raise OptionError(message)
    return {name: found.get(name, {}) for name in _TABLES}


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a question that names the known word nearest to another, "" if none is near."""
    close = difflib.get_close_matches(word, list(known), 1)
    return f"; did you mean {close[0]!r}?" if close else ""
