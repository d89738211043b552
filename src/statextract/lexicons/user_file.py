"""A user's own words, in the schema of the package's."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

from statextract.errors import LexiconError
from statextract.lexicons.agencies import ShortName, printed_forms
from statextract.lexicons.cases import Case
from statextract.lexicons.load import Entry, PhraseTable, explain_entry, phrase_table
from statextract.lexicons.objects import Thing
from statextract.lexicons.outcomes import OutcomeWord, phrases_of
from statextract.lexicons.people import Person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from statextract.lexicons.lexicons import Lexicons

# The tables of a user's file: the lexicon that each adds to, what an entry is, its phrases.
_TABLES: dict[str, tuple[str, type[Entry], Callable[[Any], Iterable[str]]]] = {
    "people": ("people", Person, lambda entry: (entry.singular, entry.plural)),
    "cases": ("cases", Case, lambda entry: (entry.singular, entry.plural)),
    "objects": ("objects", Thing, lambda entry: (entry.singular, entry.plural)),
    "outcomes": ("outcomes", OutcomeWord, phrases_of),
    "bodies": ("body_names", ShortName, printed_forms),
}


def extend_lexicons(lexicons: Lexicons, file: str) -> Lexicons:
    """Return the lexicons with a user's words added.

    Args:
        lexicons: What to add to; it stays as it is.
        file: TOML with arrays of tables ``[[people]]``, ``[[cases]]``, ``[[objects]]``,
            ``[[outcomes]]`` and ``[[bodies]]``. An entry takes the place of all entries that the
            same phrase has in that lexicon.

    Raises:
        LexiconError: The file cannot be read, or an entry does not fit; the message names the
            file, the table and the entry.
    """
    try:
        tables = tomllib.loads(Path(file).read_text(encoding="utf-8"))
    except OSError as error:
        message = f"{file}: cannot be read ({error.strerror or error})"
        raise LexiconError(message) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"{file}: cannot be read as TOML ({error})"
        raise LexiconError(message) from error
    changed: dict[str, PhraseTable[Entry]] = {}
    for name, rows in tables.items():
        if name not in _TABLES:
            message = f"{file}: there is no table {name!r}; choose of {', '.join(_TABLES)}"
            raise LexiconError(message)
        field, model, phrases = _TABLES[name]
        try:
            entries = TypeAdapter(list[model]).validate_python(rows)  # type: ignore[valid-type]
        except ValidationError as error:
            raise LexiconError(explain_entry(f"{file}, {name}", error)) from error
        old: PhraseTable[Entry] = getattr(lexicons, field)
        new = phrase_table(field, entries, phrases, case_sensitive=old.case_sensitive)
        merged = {**old.entries, **new.entries}
        changed[field] = PhraseTable(old.name, old.case_sensitive, merged)
    return replace(lexicons, **changed)  # type: ignore[arg-type]
