"""From a settled candidate to the mention: its printed or known name and what holds it."""

from collections.abc import Mapping

from statextract.find.places.candidates import Candidate
from statextract.lexicons.places import PlaceName
from statextract.model.document import Document
from statextract.model.mentions import PlaceMention

# The figures of these are part of those of the country's checkpoints.
CHECKPOINTS = "border checkpoints"
_BORDER_POINTS = frozenset({"checkpoint", "crossing"})
# Kinds whose word belongs to the name: "Poipet crossing", not "Poipet".
_SITES = frozenset(
    """
    airport port checkpoint crossing border camp base detention_site mountain lake river
    """.split()
)


def mention_known(
    document: Document, candidate: Candidate, entry: PlaceName, countries: Mapping[str, str]
) -> PlaceMention:
    """Return the mention of a known place."""
    holders = [name for name in entry.inside if name != entry.name]
    return _mention(document, candidate, entry, holders, countries)


def mention_unknown(
    document: Document,
    candidate: Candidate,
    base: PlaceName | None,
    holder: PlaceName | None,
    countries: Mapping[str, str],
) -> PlaceMention:
    """Return the mention of a place that is known only by its kind word or its holder.

    Args:
        document: The article.
        candidate: The name with the word for its kind.
        base: The known place whose name it carries: Da Nang in "Da Nang airport".
        holder: The place named right behind it, if there is one.
        countries: The names of the countries by code.
    """
    kind = _kind(candidate, base)
    site = kind in _SITES
    tokens = (candidate.first, candidate.last) if site else candidate.name
    holders = []
    if base is not None and site and base.kind != "country":
        holders = [base.name, *(name for name in base.inside if name != base.name)]
    if holder is not None and holder.kind != "country":
        holders.append(holder.name)
    known = holder or base
    country = None if known is None or kind == "border" else known.country
    name = document.text(*document.span_of(*tokens))
    place = PlaceName(name=name, kind=kind, country=country)
    return _mention(document, candidate, place, holders, countries)


def _kind(candidate: Candidate, base: PlaceName | None) -> str:
    if candidate.kind is not None:
        return candidate.kind.kind
    return "place" if base is None or base.kind == "country" else base.kind


def _mention(
    document: Document,
    candidate: Candidate,
    place: PlaceName,
    holders: list[str],
    countries: Mapping[str, str],
) -> PlaceMention:
    start, end = document.span_of(candidate.first, candidate.last)
    international = place.kind == "airport" and "nternational" in document.text(start, end)
    checkpoints = [CHECKPOINTS] if international or place.kind in _BORDER_POINTS else []
    nation = countries.get(place.country or "")
    nations = [] if nation is None or place.kind == "country" else [nation]
    return PlaceMention(
        start=start,
        end=end,
        first=candidate.first,
        last=candidate.last,
        name=place.name,
        kind=place.kind,
        country=place.country,
        inside=tuple(dict.fromkeys([*holders, *checkpoints, *nations])),
    )
