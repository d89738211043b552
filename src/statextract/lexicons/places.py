"""Places: countries, first-level areas, towns, airports, ports, borders, camps, waters."""

from collections.abc import Iterable, Iterator
from typing import Literal

from statextract.lexicons.countries import Country
from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries


class PlaceName(Entry):
    """A place; ``country`` is ISO 3166 alpha-2, None for one that is shared or at sea.

    ``inside`` names the places that hold it, nearest first, without its country. A ``bound``
    name is a common word: it counts only beside the word for its kind ("Pool department"). A
    ``local`` one is used in many countries, or is a person's name as well ("Western Province",
    "Charlotte"): it counts only in an article that names its country.
    """

    name: str
    aliases: tuple[str, ...] = ()
    kind: str
    country: str | None = None
    inside: tuple[str, ...] = ()
    bound: bool = False
    local: bool = False
    signs: tuple[str, ...] = ()


class PlaceKind(Entry):
    """A word for a kind of place.

    ``position``: where it stands by the name ("Takeo province", "Port Sudan", "town of Poti").
    ``capital``: it counts only when capitalised. ``generic``: "the border" is worth reporting
    though it has no name.
    """

    words: tuple[str, ...]
    kind: str
    position: Literal["after", "before", "either"] = "after"
    capital: bool = False
    generic: bool = False
    example: str


def load_places(countries: Iterable[Country]) -> PhraseTable[PlaceName]:
    """Return the table of place names: countries, their capitals, areas and other places."""
    entries = [
        *_countries_and_capitals(countries),
        *read_entries("admin_areas.jsonl", PlaceName),
        *read_entries("places.jsonl", PlaceName),
    ]
    return phrase_table(
        "places", entries, lambda entry: (entry.name, *entry.aliases), case_sensitive=True
    )


def load_place_kinds() -> PhraseTable[PlaceKind]:
    """Return the table of words for kinds of places."""
    entries = read_entries("place_kinds.toml", PlaceKind)
    return phrase_table("place_kinds", entries, lambda entry: entry.words)


def _countries_and_capitals(countries: Iterable[Country]) -> Iterator[PlaceName]:
    for country in countries:
        code, name = country.code, country.name
        shared = tuple(alias for alias in country.aliases if alias in country.signed)
        own = tuple(alias for alias in country.aliases if alias not in shared)
        yield PlaceName(name=name, aliases=own, kind="country", country=code)
        for aliases, signs in (
            (shared, country.signs),
            (country.nicknames, (name, *country.adjectives[:1])),
        ):
            if aliases:
                yield PlaceName(
                    name=name, aliases=aliases, kind="country", country=code, signs=signs
                )
        if country.capital:
            yield PlaceName(name=country.capital, kind="city", country=code)
