"""Nouns for people and households."""

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries
from statextract.model.vocabulary import Age, Outcome, Role, Sex, Unit


class Person(Entry):
    """A noun that counts people or households.

    ``role`` is what the noun itself says of them; a ``soft`` one gives way to what happened to
    them. ``size`` is the number of people in one of them ("couple": 2). An ``adjective`` stands
    for people only where no noun follows ("the 12 dead"); it is no noun of a figure. ``only_near``
    are words of which one must stand in the sentence for the noun to tell its outcome ("claimed
    12 lives").
    """

    singular: str
    plural: str
    unit: Unit
    role: Role | None = None
    soft: bool = False
    sex: Sex | None = None
    age: Age | None = None
    outcome: Outcome | None = None
    only_near: tuple[str, ...] = ()
    size: int | None = None
    adjective: bool = False
    example: str


def load_people() -> PhraseTable[Person]:
    """Return the table of person nouns, under singular and plural."""
    entries = read_entries("persons.jsonl", Person)
    return phrase_table("people", entries, lambda entry: (entry.singular, entry.plural))
