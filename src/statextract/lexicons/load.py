"""Reading lexicon files, the package's own and the user's."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from statextract.errors import LexiconError
from statextract.lexicons.words import split_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


class Entry(BaseModel):
    """One entry of a lexicon; every concrete entry adds ``example`` and what it gives."""

    model_config = ConfigDict(frozen=True, extra="forbid")


E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True)
class PhraseTable(Generic[E]):
    """The entries of one lexicon by their phrases: words joined by one space.

    Keys are lower case unless the table is ``case_sensitive``. Made once per process.
    """

    name: str
    case_sensitive: bool
    entries: Mapping[str, tuple[E, ...]]

    def lookup(self, phrase: str) -> tuple[E, ...]:
        """Return the entries of a phrase, () if it is none of this lexicon's."""
        return self.entries.get(phrase, ())


def read_entries(file: str, model: type[E]) -> tuple[E, ...]:
    """Return the entries of one of the package's own files, in file order.

    Args:
        file: Name below ``lexicons/en``: ``.jsonl`` (an entry a line) or ``.toml`` (one array
            of tables, whatever its name).
        model: What each entry must be.

    Raises:
        LexiconError: An entry does not fit the model; the message names file and entry.
    """
    content = files("statextract.lexicons").joinpath("en", file).read_bytes()
    if file.endswith(".toml"):
        tables = tomllib.loads(content.decode("utf-8")).values()
        rows = [row for table in tables for row in table]
        return _validated(file, rows, model)
    joined = b"[" + b",".join(content.splitlines()) + b"]"
    try:
        return TypeAdapter(tuple[model, ...]).validate_json(joined)  # type: ignore[valid-type]
    except ValidationError as error:
        raise LexiconError(explain_entry(file, error)) from error


def _validated(file: str, rows: list[object], model: type[E]) -> tuple[E, ...]:
    try:
        return TypeAdapter(tuple[model, ...]).validate_python(rows)  # type: ignore[valid-type]
    except ValidationError as error:
        raise LexiconError(explain_entry(file, error)) from error


def explain_entry(file: str, error: ValidationError) -> str:
    """Return what is wrong with which entry of a file, in one line."""
    first = error.errors()[0]
    where, *field = first["loc"] or ("?",)
    number = where + 1 if isinstance(where, int) else where
    return f"{file}, entry {number}, {'.'.join(map(str, field))}: {first['msg']}"


def phrase_table(
    name: str,
    entries: Iterable[E],
    forms: Callable[[E], Iterable[str]],
    *,
    case_sensitive: bool = False,
) -> PhraseTable[E]:
    """Return the table of ``entries`` under all their ``forms``."""
    table: dict[str, tuple[E, ...]] = {}
    for entry in entries:
        for form in forms(entry):
            # Most forms are one plain word: cutting them would double the time to load.
            phrase = form if form.isalpha() else " ".join(split_words(form))
            key = phrase if case_sensitive else phrase.lower()
            present = table.get(key)
            if present is None:
                table[key] = (entry,)
            elif entry not in present:
                table[key] = (*present, entry)
    return PhraseTable(name, case_sensitive, table)
