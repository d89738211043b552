"""Words around a number that say what kind of number it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries
from statextract.model.vocabulary import Direction, NumberType


class UnitWord(Entry):
    """A unit behind a number; those of ``glued`` are units only behind digits ("5m", "6 in")."""

    type: Literal["duration", "measure", "qualifier"]
    forms: tuple[str, ...]
    glued: tuple[str, ...] = ()
    example: str


class Currency(Entry):
    """Signs, codes and nouns of money before and behind an amount.

    ``weak``: those before it that are other codes as well (COP29, R300): they stand for money
    only before an amount with a separator or scale word.
    """

    before: tuple[str, ...]
    weak: tuple[str, ...] = ()
    after: tuple[str, ...]
    example: str


class Label(Entry):
    """A word before a number that says what the number names (Article 24, Room 12).

    In lower case it does so only where no noun follows, unless ``before_noun`` ("a grade 3
    emergency"); ``capital``: in lower case it never does.
    """

    type: NumberType
    forms: tuple[str, ...]
    capital: bool = False
    before_noun: bool = False
    example: str


class ChangeWord(Entry):
    """A word of change, with its direction; a revision has none."""

    direction: Direction | None = None
    part: Literal["verb", "noun", "comparative", "revision"]
    forms: tuple[str, ...]
    example: str


class NumberPhrase(Entry):
    """A name or set phrase with a numeral in it that counts nothing."""

    forms: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Single words around numbers, in lower case, with their entries."""

    units: Mapping[str, UnitWord]
    money_before: frozenset[str]
    money_weak: frozenset[str]
    money_after: frozenset[str]
    labels: Mapping[str, tuple[Label, ...]]
    changes: Mapping[str, ChangeWord]


def load_number_words() -> NumberWords:
    """Return the words around numbers."""
    currencies = read_entries("currencies.toml", Currency)
    labels: dict[str, tuple[Label, ...]] = {}
    for label in read_entries("labels.toml", Label):
        for form in label.forms:
            labels[form] = (*labels.get(form, ()), label)
    return NumberWords(
        units=_by_form(read_entries("units.toml", UnitWord)),
        money_before=frozenset(form for entry in currencies for form in entry.before),
        money_weak=frozenset(form for entry in currencies for form in entry.weak),
        money_after=frozenset(form for entry in currencies for form in entry.after),
        labels=labels,
        changes=_changes(read_entries("changes.toml", ChangeWord)),
    )


def load_number_names() -> PhraseTable[NumberPhrase]:
    """Return the table of names with a numeral in them; case matters."""
    entries = read_entries("number_names.toml", NumberPhrase)
    return phrase_table("number_names", entries, lambda entry: entry.forms, case_sensitive=True)


def load_number_idioms() -> PhraseTable[NumberPhrase]:
    """Return the table of set phrases with a number word in them."""
    entries = read_entries("number_idioms.toml", NumberPhrase)
    return phrase_table("number_idioms", entries, lambda entry: entry.forms)


def _by_form(entries: Iterable[UnitWord]) -> dict[str, UnitWord]:
    return {form: entry for entry in entries for form in entry.forms}


def _changes(entries: Iterable[ChangeWord]) -> dict[str, ChangeWord]:
    found: dict[str, ChangeWord] = {}
    for entry in entries:
        for form in entry.forms:
            found.setdefault(form, entry)
    return found
