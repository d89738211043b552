"""Places without a name: the airport, the Kingdom's border checkpoints, nationwide."""

from collections.abc import Mapping

from statextract.find.places.mention import CHECKPOINTS
from statextract.lexicons.places import PlaceKind
from statextract.model.document import Document, Hit
from statextract.model.mentions import PlaceMention

# What may follow; any other word is a noun of which the place is a modifier ("border guards").
_FOLLOWERS = frozenset(
    """
    in on at of to from with between and or near after before by while who where when which that
    were was is are have has had said say last this since during without alone into for as but
    so across around along because until than then also
    """.split()
)
_OWN = frozenset({"country", "nation", "kingdom", "republic", "sultanate"})


def find_unnamed(
    document: Document, hit: Hit[PlaceKind], counts: Mapping[str, int], countries: Mapping[str, str]
) -> PlaceMention | None:
    """Return the mention of a place named by its kind alone, None where it is a modifier.

    Its country is the one that the article names most, where the words say "the country's" or
    mean the whole country.
    """
    words, lower = document.words, document.lower
    last = document.sentence_at(hit.first).last
    if hit.last < last and words[hit.last][0].isalnum() and lower[hit.last] not in _FOLLOWERS:
        return None
    if hit.last < last and words[hit.last] == "-":
        return None
    owned = hit.first > 1 and lower[hit.first - 1] == "'s" and lower[hit.first - 2] in _OWN
    kind = hit.entry.kind
    country = _most_named(counts) if owned or kind == "country" else None
    start, end = document.span_of(hit.first, hit.last)
    nation = countries.get(country or "")
    inside = [] if nation is None or kind == "country" else [nation]
    name = document.text(start, end).lower()
    checkpoint = kind == "checkpoint" or name.startswith("international")
    if checkpoint and name != CHECKPOINTS:
        inside.insert(0, CHECKPOINTS)
    return PlaceMention(
        start=start,
        end=end,
        first=hit.first,
        last=hit.last,
        name=name,
        kind=kind,
        country=country,
        inside=tuple(inside),
    )


def _most_named(counts: Mapping[str, int]) -> str | None:
    """The country that an article names most; None when two are named equally often."""
    ranked = sorted(counts.items(), key=lambda item: -item[1])
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
