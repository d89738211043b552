"""Countries: their names, and the words for their people."""

from statextract.lexicons.load import Entry, read_entries


class Country(Entry):
    """A country by ISO 3166-1 alpha-2 code (XK for Kosovo).

    ``nicknames`` ("Kingdom") name it only in an article that is about it. Words in ``signed``
    are shared with a better known country and mean this one only in an article that holds one
    of ``signs``: "Congolese" beside "Brazzaville". ``prefixes`` make compounds ("Franco-").
    """

    code: str
    name: str
    aliases: tuple[str, ...] = ()
    nicknames: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    singular: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    capital: str | None = None
    signs: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()


def load_countries() -> tuple[Country, ...]:
    """Return all countries, by code."""
    return read_entries("countries.jsonl", Country)
